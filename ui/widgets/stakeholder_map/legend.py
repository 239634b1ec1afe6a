"""What the shapes and strokes of the map mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.models.codes import Stance, TieKind
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.stakeholder_map.items import COLORS, paint_end, tie_pen
from ui.widgets.stakeholder_map.look import CardLook

LINE = 26.0
Sign = Callable[[QPainter, QPointF], None]


@dataclass(frozen=True)
class _Sign:
    """A drawn sign and its word."""

    vocabulary: str
    code: str
    wide: float
    draw: Sign

    @property
    def word(self) -> str:
        return phrases.code(self.vocabulary, self.code)

    def width(self, look: CardLook) -> float:
        """Of the sign with its word."""
        return self.wide + 6 + look.metrics["tiny"].horizontalAdvance(self.word)

    def paint(self, painter: QPainter, look: CardLook, start: QPointF) -> None:
        """From the middle of its left side on."""
        self.draw(painter, start + QPointF(self.wide / 2, 0))
        painter.setFont(look.fonts["tiny"])
        painter.setPen(look.theme.color("muted"))
        base = start.y() + look.metrics["tiny"].capHeight() / 2
        painter.drawText(QPointF(start.x() + self.wide + 6, base), self.word)


def _signs(look: CardLook) -> list[_Sign]:
    stances = [_Sign("stance", stance, 10, _stance_sign(look, stance)) for stance in Stance]
    return stances + [_Sign("tie", kind, LINE, _tie_sign(look, kind)) for kind in TieKind]


class _Entry(QWidget):
    """A sign of the legend on the screen."""

    def __init__(self, look: CardLook, sign: _Sign) -> None:
        super().__init__()
        self._look = look
        self.sign = sign

    def retranslate(self) -> None:
        """The word may be another one, and of another width."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._look.metrics["tiny"].height()
        return QSize(round(self.sign.width(self._look)) + 2, round(height) + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.sign.paint(painter, self._look, QPointF(0, self.height() / 2))
        painter.end()


class MapLegend(QWidget):
    """Stances by shape, ties by stroke; wraps where it is narrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = CardLook(theme, self)
        self._entries = [_Entry(self._look, sign) for sign in _signs(self._look)]
        layout = FlowLayout(self, spacing=theme.space("medium"), between_lines=2)
        for entry in self._entries:
            layout.addWidget(entry)
        theme.changed.connect(self.update)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        for entry in self._entries:
            entry.retranslate()
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(formats.listed([entry.sign.word for entry in self._entries]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _stance_sign(look: CardLook, stance: Stance) -> Sign:
    return lambda painter, middle: look.paint_stance(painter, middle, 9, stance)


def _tie_sign(look: CardLook, kind: TieKind) -> Sign:
    def sign(painter: QPainter, middle: QPointF) -> None:
        color = look.theme.color(COLORS[kind])
        start, end = middle - QPointF(LINE / 2, 0), middle + QPointF(LINE / 2, 0)
        painter.setPen(tie_pen(kind, color, 1.6))
        painter.drawLine(start, end)
        if kind is not TieKind.REPORTS_TO:
            paint_end(painter, kind, start, end, color)

    return sign


class DrawnLegend:
    """The same on a picture: its entries in as many lines as a width needs."""

    def __init__(self, look: CardLook, width: float, *, with_ties: bool) -> None:
        self._look = look
        self._entries: list[tuple[QPointF, _Sign]] = []
        line = look.metrics["tiny"].height() + 8
        x = y = 0.0
        for sign in _signs(look):
            if sign.vocabulary == "tie" and not with_ties:
                continue
            if x and x + sign.width(look) > width:
                x, y = 0.0, y + line
            self._entries.append((QPointF(x, y + line / 2), sign))
            x += sign.width(look) + look.theme.space("medium")
        self.height = y + line

    def paint(self, painter: QPainter) -> None:
        """From the painter's origin on."""
        for place, sign in self._entries:
            sign.paint(painter, self._look, place)
