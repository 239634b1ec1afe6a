"""Drawing one entry: words laid out once, then painted as often as needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from crm_desktop.timeline import TimelineEntry
from ui import formats
from ui.theme import Theme
from ui.widgets.timeline.rows import Measures
from ui.widgets.timeline.words import Words, sign, words

INSET = 8
PADDING = 5
_SIGN = 16
_GAP = 12
_LINE_BREAK = "\u2028"


@dataclass(frozen=True, slots=True)
class Columns:
    """Where time, sign, text and people stand across a row of some width."""

    time: int
    sign: int
    text: int
    right: int

    @property
    def width(self) -> int:
        """Of text and people together."""
        return max(self.right - self.text, 60)


@dataclass(frozen=True, slots=True)
class Laid:
    """An entry whose words have found their places."""

    words: Words
    layout: QTextLayout
    lines: int
    people: str
    icon: QPixmap
    is_cut: bool


class Pen:
    """Fonts, colours and widths in force; made anew when the theme, font or width changes."""

    def __init__(self, theme: Theme, width: int, ratio: float) -> None:
        self.theme = theme
        self.ratio = ratio
        self.body = theme.font("body")
        self.strong = theme.font("strong")
        self.head = theme.font("strong")
        self._body = QFontMetricsF(self.body)
        time_width = max(
            self._body.horizontalAdvance(formats.clock(time(hour, 58))) for hour in (10, 22)
        )
        sign_left = INSET + round(time_width) + _GAP
        self.columns = Columns(INSET, sign_left, sign_left + _SIGN + 10, width - INSET)
        self.line = round(self._body.height() + 2)

    def measures(self) -> Measures:
        """What rows are computed with; an average letter is a little wider than half an em."""
        letters = self.columns.width / self._body.averageCharWidth()
        # A title takes about sixteen columns of the first line, and words never fill a line.
        columns = max(int(letters * 0.95) - 16, 8)
        return Measures(line=self.line, padding=PADDING, heading=self.line + 16, columns=columns)

    def lay_out(self, entry: TimelineEntry, today: date) -> Laid:
        """Wrap an entry to at most two lines beside its people."""
        said = words(entry, today)
        people, taken = self._people(said.people)
        layout, lines, is_cut = self._wrap(said, self.columns.width - taken)
        icon, tone = sign(entry, today)
        picture = self.theme.pixmap(icon, f"{tone}_mark", _SIGN, self.ratio)
        return Laid(said, layout, lines, people, picture, is_cut)

    def _people(self, people: str) -> tuple[str, int]:
        """The people, cut to a third of the width, and how much they take of it."""
        if not people:
            return "", 0
        most = self.columns.width / 3
        shown = self._body.elidedText(people, Qt.TextElideMode.ElideRight, most)
        return shown, round(self._body.horizontalAdvance(shown)) + _GAP

    def _wrap(self, said: Words, width: float) -> tuple[QTextLayout, int, bool]:
        parts = [part for part in (said.title, said.remark, said.text) if part]
        text = "  ".join(parts)
        layout = self._layout(text, said, width)
        is_cut = layout.lineCount() > 2
        if is_cut:
            start = layout.lineAt(1).textStart()
            rest = self._body.elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 2)
            layout = self._layout(text[:start].rstrip() + _LINE_BREAK + rest, said, width)
        return layout, min(layout.lineCount(), 2), is_cut

    def _layout(self, text: str, said: Words, width: float) -> QTextLayout:
        layout = QTextLayout(text, self.body)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(said))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        while (line := layout.createLine()).isValid() and layout.lineCount() <= 3:
            line.setLineWidth(width)
            # A Chinese font stands taller; its letters still share the line of the others.
            rise = self._body.ascent() - line.ascent()
            line.setPosition(QPointF(0, (layout.lineCount() - 1) * self.line + rise))
        layout.endLayout()
        return layout

    def _formats(self, said: Words) -> list[QTextLayout.FormatRange]:
        bold = QTextCharFormat()
        bold.setFontWeight(self.strong.weight())
        ranges = [_range(0, len(said.title), bold)]
        if said.remark:
            toned = QTextCharFormat()
            toned.setForeground(self.theme.tone(said.remark_tone))
            ranges.append(_range(len(said.title) + 2, len(said.remark), toned))
        return ranges

    def draw_heading(self, painter: QPainter, box: QRect, text: str) -> None:
        """The day over its first entry."""
        painter.setFont(self.head)
        painter.setPen(self.theme.color("muted"))
        inner = box.adjusted(INSET, 0, -INSET, -4)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def draw_entry(self, painter: QPainter, box: QRect, laid: Laid) -> None:
        """Time, sign, words and people of an entry inside its padded box."""
        columns = self.columns
        painter.setFont(self.body)
        line = QRect(columns.time, box.top(), columns.sign - columns.time, self.line)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.theme.color("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, laid.words.time)
        painter.drawPixmap(QPoint(columns.sign, self._sign_top(box)), laid.icon)
        if laid.people:
            line = QRect(columns.text, box.top(), columns.width, self.line)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, laid.people)
        painter.setPen(self.theme.color("text"))
        laid.layout.draw(painter, QPointF(columns.text, box.top() + 1))

    def draw_coming(self, painter: QPainter, box: QRect) -> None:
        """An entry whose words are still on their way: a quiet bar in their place."""
        columns = self.columns
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("hover"))
        middle = box.top() + self.line / 2
        painter.drawEllipse(QRectF(columns.sign + 4, middle - 4, 8, 8))
        bar = QRectF(columns.text, middle - 4, columns.width * 0.6, 8)
        painter.drawRoundedRect(bar, 4, 4)

    def draw_ground(self, painter: QPainter, box: QRect, is_current: bool, has_focus: bool) -> None:
        """Behind the current entry, or the one under the mouse."""
        painter.setPen(
            self.theme.color("accent") if is_current and has_focus else Qt.PenStyle.NoPen
        )
        painter.setBrush(self.theme.color("selected" if is_current else "hover"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def draw_empty(self, painter: QPainter, box: QRect, text: str) -> None:
        """What is said where there is nothing to show."""
        painter.setFont(self.body)
        painter.setPen(self.theme.color("muted"))
        inner = box.adjusted(2 * _GAP, 0, -2 * _GAP, -box.height() // 4)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, int(flags), text)

    def _sign_top(self, box: QRect) -> int:
        return box.top() + (self.line - _SIGN) // 2


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made
