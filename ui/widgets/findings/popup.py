"""Findings in a small window: the one that was pressed, or all there was no room for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
BATCH = 12  # cards that are made at once: hundreds would keep the user waiting


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
        deals: Mapping[int, str] | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("class", "card")
        self._theme = theme
        self._deals = deals or {}
        self.cards: list[FindingCard] = []
        self._rest = tuple(found)
        self.more = QPushButton()
        self.more.setProperty("class", "link flush")
        self.more.clicked.connect(self._add_cards)
        self.bring_back: list[QPushButton] = []
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._listed(aside))
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

    def _listed(self, aside: Sequence[SetAside]) -> QWidget:
        """The cards, and below them what was set aside."""
        inner = QWidget()
        inner.setProperty("class", "clear")
        self._inside = inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._theme.space("small"))
        self._stack = QVBoxLayout()
        self._stack.setSpacing(self._theme.space("small"))
        inside.addLayout(self._stack)
        inside.addWidget(self.more)
        self._add_cards()
        if aside:
            heading = QLabel(self.tr("Set aside"))
            heading.setProperty("class", "heading")
            inside.addWidget(heading)
        for gone in aside:
            inside.addWidget(self._gone(gone))
        return inner

    def _add_cards(self) -> None:
        """Show the next ones; the first of them has the focus when they were asked for."""
        fresh = [self._card(finding) for finding in self._rest[:BATCH]]
        self._rest = self._rest[BATCH:]
        for card in fresh:
            self._stack.addWidget(card)
        if self.cards:
            fresh[0].action.setFocus()
        self.cards += fresh
        self.more.setText(self.tr("%n more", "", len(self._rest)))
        self.more.setVisible(bool(self._rest))

    def _card(self, finding: Finding) -> FindingCard:
        card = FindingCard(self._theme, finding, self._deals.get(finding.deal_id or 0, ""))
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
        about = self._deals.get(gone.finding.deal_id or 0, "")
        said = phrases_findings.title(gone.finding)
        title = QLabel(formats.titled(said, about) if about else said, wordWrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        why = phrases_findings.translated(gone.reason)  # in own words it stays as it is
        reason = QLabel(f"{why} · {formats.day(gone.on)}", wordWrap=True)
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
