"""A picture of counts: what is new, what changes, what stays, what cannot come in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.exchange.results import ImportResult
from ui import formats
from ui.theme import Theme, Tone
from ui.widgets.elided_label import ElidedLabel

_HEIGHT = 12
_LEAST = 4.0  # pixels of what there is few of
_NOUNS = {"orders": ("order_lines", "orders")}


@dataclass(frozen=True)
class Share:
    """One part of the whole: its word, how many, and its tone."""

    word: str
    count: int
    tone: Tone


class CountsBar(QWidget):
    """The bar, and under it the same in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("tight"))
        self._bar = _Bar(theme)
        self._words = ElidedLabel("small muted")
        layout.addWidget(self._bar)
        layout.addWidget(self._words)

    def show_result(self, result: ImportResult) -> None:
        """What would become of a table's rows."""
        nouns = _NOUNS.get(result.kind, (result.kind,))
        new = max(result.created.get(noun, 0) for noun in nouns)
        changed = max(result.updated.get(noun, 0) for noun in nouns)
        shares = (
            Share(self.tr("New"), new, "good"),
            Share(self.tr("Changed"), changed, "info"),
            Share(self.tr("Nothing new in"), result.unchanged, "neutral"),
            Share(self.tr("Refused"), len(result.refused), "bad"),
        )
        words = " · ".join(
            formats.titled(share.word, formats.number(share.count))
            for share in shares
            if share.count
        )
        self._words.say(words)
        self._bar.shares = shares
        self._bar.setAccessibleName(words)
        self._bar.update()


class _Bar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.shares: Sequence[Share] = ()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), self._theme.color("neutral_fill"))
        total = sum(share.count for share in self.shares)
        left = 0.0
        for share in self.shares:
            if not share.count:
                continue
            width = max(self.width() * share.count / total, _LEAST)
            color = self._theme.tone(share.tone, "mark")
            painter.fillRect(QRectF(left, 0, width - 1, self.height()), color)
            left += width
        painter.setPen(Qt.PenStyle.NoPen)
