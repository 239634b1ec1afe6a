"""What the shapes and strokes of the map mean."""

from __future__ import annotations

from collections.abc import Callable

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


class _Entry(QWidget):
    """A drawn sign and its word."""

    def __init__(
        self, look: CardLook, wide: float, sign: Callable[[QPainter, QPointF], None]
    ) -> None:
        super().__init__()
        self._look = look
        self._wide = wide
        self._sign = sign
        self._word = ""

    def say(self, word: str) -> None:
        self._word = word
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self._look.metrics["tiny"]
        return QSize(
            round(self._wide + 6 + metrics.horizontalAdvance(self._word)) + 2,
            round(metrics.height()) + 4,
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._sign(painter, QPointF(self._wide / 2, self.height() / 2))
        metrics = self._look.metrics["tiny"]
        painter.setFont(self._look.fonts["tiny"])
        painter.setPen(self._look.theme.color("muted"))
        base = self.height() / 2 + metrics.capHeight() / 2
        painter.drawText(QPointF(self._wide + 6, base), self._word)
        painter.end()


class MapLegend(QWidget):
    """Stances by shape, ties by stroke; wraps where it is narrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = CardLook(theme, self)
        self._entries: list[tuple[str, str, _Entry]] = []
        layout = FlowLayout(self, spacing=theme.space("medium"), between_lines=2)
        for stance in Stance:
            layout.addWidget(self._add("stance", stance, 10, self._stance_sign(stance)))
        for kind in TieKind:
            layout.addWidget(self._add("tie", kind, LINE, self._tie_sign(kind)))
        theme.changed.connect(self.update)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        words = []
        for vocabulary, code, entry in self._entries:
            word = phrases.code(vocabulary, code)
            entry.say(word)
            words.append(word)
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(formats.listed(words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _add(
        self, vocabulary: str, code: str, wide: float, sign: Callable[[QPainter, QPointF], None]
    ) -> _Entry:
        entry = _Entry(self._look, wide, sign)
        self._entries.append((vocabulary, code, entry))
        return entry

    def _stance_sign(self, stance: Stance) -> Callable[[QPainter, QPointF], None]:
        return lambda painter, middle: self._look.paint_stance(painter, middle, 9, stance)

    def _tie_sign(self, kind: TieKind) -> Callable[[QPainter, QPointF], None]:
        def sign(painter: QPainter, middle: QPointF) -> None:
            color = self._look.theme.color(COLORS[kind])
            start, end = middle - QPointF(LINE / 2, 0), middle + QPointF(LINE / 2, 0)
            painter.setPen(tie_pen(kind, color, 1.6))
            painter.drawLine(start, end)
            if kind is not TieKind.REPORTS_TO:
                paint_end(painter, kind, start, end, color)

        return sign
