"""Findings in a small window: the one that was pressed, or all there was no room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.findings import SetAside
from crm_desktop.insights.finding import Finding
from ui import formats, phrases_findings
from ui.theme import Theme
from ui.widgets.findings.card import FindingCard

WIDTH = 360


class FindingsPopup(QFrame):
    """Goes with the first click beside it, and with every button in it; Esc closes it."""

    acted = Signal(object)
    evidence_wanted = Signal(object, QPoint)
    dismiss_wanted = Signal(object, QPoint)
    restore_wanted = Signal(object)  # id of the dismissal

    def __init__(
        self,
        theme: Theme,
        found: Sequence[Finding],
        aside: Sequence[SetAside],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("class", "card")
        self._theme = theme
        self.cards = [self._card(finding) for finding in found]
        self.bring_back: list[QPushButton] = []
        inner = QWidget()
        inner.setProperty("class", "clear")
        self._inside = inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.space("small"))
        for card in self.cards:
            inside.addWidget(card)
        if aside:
            heading = QLabel(self.tr("Set aside"))
            heading.setProperty("class", "heading")
            inside.addWidget(heading)
        for gone in aside:
            inside.addWidget(self._gone(gone))
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        layout = QVBoxLayout(self)
        edge = theme.space("small")
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.addWidget(self._area)

    def show_at(self, at: QPoint) -> None:
        """Show it there, as tall as it needs and as the screen allows."""
        edges = 2 * self._theme.space("small") + 2
        needed = self._inside.totalHeightForWidth(WIDTH - edges) + edges
        screen = (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        height = min(needed, max(120, screen.bottom() - at.y() - 8))
        left = max(screen.left(), min(at.x(), screen.right() - WIDTH))
        self.setGeometry(left, at.y() + 2, WIDTH, height)
        self.show()
        if self.cards:
            self.cards[0].action.setFocus()

    def _card(self, finding: Finding) -> FindingCard:
        card = FindingCard(self._theme, finding)
        for theirs, mine in (
            (card.acted, self.acted),
            (card.evidence_wanted, self.evidence_wanted),
            (card.dismiss_wanted, self.dismiss_wanted),
        ):
            theirs.connect(self.close)
            theirs.connect(mine)
        return card

    def _gone(self, gone: SetAside) -> QWidget:
        line = QWidget()
        title = QLabel(phrases_findings.title(gone.finding))
        reason = QLabel(f"{gone.reason} · {formats.day(gone.on)}", wordWrap=True)
        reason.setTextFormat(Qt.TextFormat.PlainText)
        reason.setProperty("class", "small muted")
        back = QPushButton(self.tr("Bring back"))
        back.setProperty("class", "link")
        back.clicked.connect(self.close)
        back.clicked.connect(lambda: self.restore_wanted.emit(gone.id))
        self.bring_back.append(back)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(reason)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(words, 1)
        layout.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return line
