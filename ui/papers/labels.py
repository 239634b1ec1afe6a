"""Address labels: on the usual sheets, and on any other that is measured."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from crm_desktop.papers.labels import Label
from ui.papers.frame import A4, LETTER, Paper, dots
from ui.theme import FAMILIES

INSIDE_MM = 4.0  # from the edge of a label
LARGEST = 14.0  # pixels of letters
SMALLEST = 8.0
AIR = 1.12  # between lines: letters of several scripts are not alike in height
WHERE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip


@dataclass(frozen=True)
class LabelSheet:
    """A sheet of labels in millimetres: from its corner, how large each is, and how far apart."""

    code: str
    paper: Paper
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float  # from the left edge of a label to that of the next
    down: float

    @property
    def count(self) -> int:
        """Labels on a sheet."""
        return self.columns * self.rows

    def place(self, number: int) -> QRectF:
        """Where a label of the sheet lies, in dots; row by row."""
        row, column = divmod(number, self.columns)
        left, top = self.left + column * self.across, self.top + row * self.down
        return QRectF(dots(left), dots(top), dots(self.width), dots(self.height))


SHEETS = (
    LabelSheet("L7159", A4, 3, 8, 63.5, 33.9, 7.25, 12.9, 66.0, 33.9),
    LabelSheet("L7160", A4, 3, 7, 63.5, 38.1, 7.25, 15.15, 66.0, 38.1),
    LabelSheet("L7163", A4, 2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1),
    LabelSheet("5160", LETTER, 3, 10, 66.7, 25.4, 4.8, 12.7, 69.9, 25.4),
)


def custom(paper: Paper, columns: int, rows: int, margin: float) -> LabelSheet:
    """A sheet that is divided evenly inside the same margin on all sides."""
    width = (paper.short - 2 * margin) / columns
    height = (paper.long - 2 * margin) / rows
    return LabelSheet("", paper, columns, rows, width, height, margin, margin, width, height)


def lines_of(label: Label, language: str) -> list[str]:
    """The label in the order of the language: in Chinese the wide comes before the narrow."""
    if language.startswith("zh"):
        place = f"{label.region if label.region != label.city else ''}{label.city}{label.street}"
        head = " ".join(part for part in (label.postal_code, label.country) if part)
        return [part for part in (head, place, label.firm, label.name) if part]
    town = " ".join(part for part in (label.postal_code, label.city) if part)
    region = label.region if label.region != label.city else ""
    town = ", ".join(part for part in (town, region) if part)
    parts = (label.name, label.firm, *label.street.splitlines(), town, label.country)
    return [part for part in parts if part]


class LabelPages:
    """Sheets full of labels; each keeps to its label however long it is."""

    def __init__(
        self, labels: tuple[Label, ...], sheet: LabelSheet, language: str, skipped: int = 0
    ) -> None:
        self.paper = sheet.paper
        self._sheet = sheet
        self._skipped = skipped  # labels of the first sheet that are used already
        self._texts = [lines_of(label, language) for label in labels]

    def count(self) -> int:
        """How many sheets it takes."""
        return max(1, -(-(len(self._texts) + self._skipped) // self._sheet.count))

    def text(self) -> str:
        """All addresses, one after the other."""
        return "\n\n".join("\n".join(lines) for lines in self._texts)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a whole sheet, from its corner, in dots."""
        painter.setPen(Qt.GlobalColor.black)
        first = page * self._sheet.count - self._skipped
        for number in range(self._sheet.count):
            if 0 <= first + number < len(self._texts):
                inside = dots(INSIDE_MM)
                place = self._sheet.place(number).adjusted(inside, inside / 2, -inside, -inside / 2)
                _fit(painter, place, self._texts[first + number])


def _fit(painter: QPainter, place: QRectF, lines: list[str]) -> None:
    """Write lines as large as the label allows; what is too long even in small ends in dots."""
    pixels = LARGEST
    while True:
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(round(pixels))
        metrics = QFontMetricsF(font)
        widest = max((metrics.horizontalAdvance(words) for words in lines), default=0.0)
        line = metrics.lineSpacing() * AIR
        high = line * len(lines)
        if pixels <= SMALLEST or (widest <= place.width() and high <= place.height()):
            break
        pixels -= 1
    painter.setFont(font)
    top = place.top() + max(0.0, (place.height() - high) / 2)
    for number, words in enumerate(lines):
        row = QRectF(place.left(), top + number * line, place.width(), line)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(row, int(WHERE), shown)
