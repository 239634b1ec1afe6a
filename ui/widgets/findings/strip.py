"""The findings of a customer or deal: up to three cards, the rest behind "more"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from crm_desktop.findings import Found
from crm_desktop.insights.finding import Finding
from ui import formats, phrases_findings
from ui.theme import Theme
from ui.widgets.elided_button import ElidedButton
from ui.widgets.findings.card import ICONS, TONES, FindingCard, severity_word
from ui.widgets.findings.popup import FindingsPopup

CARD_WIDTH = 165
MORE_WIDTH = 44


class FindingsStrip(QWidget):
    """Shows what was Found and says what is wanted; it is not there when nothing was found.

    A compact one is a single line of titles, each opening its card; `dismissed` brings an empty
    reason when the user wants to write one.
    """

    acted = Signal(object)  # Finding: do its action
    evidence_wanted = Signal(object, QPoint)  # Finding, where a menu may stand
    dismissed = Signal(object, str)  # Finding, the reason
    restore_wanted = Signal(object)  # id of a dismissal

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found = Found()
        self._compact = False
        self._deals: Mapping[int, str] = {}
        self._shown_as: tuple[Found, Mapping[int, str], bool, int] | None = None
        self._rest: tuple[Finding, ...] = ()
        self.cards: list[FindingCard] = []
        self.titles: list[ElidedButton] = []
        self.popup: FindingsPopup | None = None
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._build)
        self.more = QPushButton()
        self.more.clicked.connect(self._open_more)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._body = QWidget()
        self._layout.addWidget(self._body)
        self.hide()

    @property
    def found(self) -> Found:
        """What is shown."""
        return self._found

    @property
    def is_compact(self) -> bool:
        return self._compact

    def show_found(self, found: Found, deals: Mapping[int, str] | None = None) -> None:
        """Show findings; `deals` names those they are about, where it is not one alone."""
        self._found = found
        self._deals = deals or {}
        self.setVisible(bool(found.all or found.set_aside))
        self._build()

    def set_compact(self, compact: bool) -> None:
        """One line of titles, or cards."""
        self._compact = compact
        self._build()

    def columns(self, width: int) -> int:
        """How many cards stand side by side in this width."""
        return max(1, min(3, width // CARD_WIDTH))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._shown_as = None
        self._build()

    def restyle(self) -> None:
        """Draw the icons in the colours in force."""
        self._shown_as = None
        self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Not at once: the layout that resizes us must not lose a widget under its hands.
        self._fitting.start()

    def _build(self) -> None:
        room = self.width() if self._compact else self.columns(self.width())
        wanted = (self._found, self._deals, self._compact, room)
        if wanted == self._shown_as:
            return
        self._shown_as = wanted
        self.more.setParent(self)  # not of the body that goes
        self._layout.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        self._layout.addWidget(self._body)
        self.cards, self.titles = [], []
        self._rest = self._found.more
        if self._compact:
            self._build_titles(room)
        else:
            self._build_cards(room)

    def _build_cards(self, columns: int) -> None:
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._theme.space("small"))
        for place, finding in enumerate(self._found.shown):
            card = FindingCard(self._theme, finding, self._deal_of(finding))
            card.acted.connect(self.acted)
            card.evidence_wanted.connect(self.evidence_wanted)
            card.dismiss_wanted.connect(self.ask_reason)
            self.cards.append(card)
            grid.addWidget(card, place // columns, place % columns)
        for column in range(min(columns, len(self._found.shown))):
            grid.setColumnStretch(column, 1)
        if self._say_more():
            self.more.setProperty("class", "link flush")
            grid.addWidget(self.more, 3, 0, 1, columns, Qt.AlignmentFlag.AlignLeft)

    def _build_titles(self, room: int) -> None:
        """As many titles as stand there whole, one at least; the rest goes behind "more"."""
        line = QHBoxLayout(self._body)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.space("tight") + 2)
        left = room - self._room_for_more()
        for place, finding in enumerate(self._found.shown):
            title = self._title_of(finding)
            left -= title.sizeHint().width() + line.spacing()
            if place and left < 0:
                title.deleteLater()
                self._rest = (*self._found.shown[place:], *self._found.more)
                break
            self.titles.append(title)
            line.addWidget(title)
        if self._say_more():
            self.more.setProperty("class", "link flush")
            line.addWidget(self.more)
        line.addStretch(1)

    def _room_for_more(self) -> int:
        """What the button takes beside the titles, also if it says how many were set aside."""
        if not self._say_more():
            return MORE_WIDTH
        self.more.setProperty("class", "link flush")
        self.more.ensurePolished()
        return max(MORE_WIDTH, self.more.sizeHint().width())

    def _title_of(self, finding: Finding) -> ElidedButton:
        title = ElidedButton("chip finding", self._body)
        title.setProperty("tone", TONES[finding.severity])  # before the style looks at it
        title.ensurePolished()
        title.setIcon(self._theme.icon(ICONS[finding.severity], TONES[finding.severity]))
        said = phrases_findings.finding(finding)
        title.say(said.title)
        lines = (said.title, self._deal_of(finding), said.why)
        title.setToolTip("\n".join(line for line in lines if line))
        title.setAccessibleName(f"{severity_word(finding.severity)}: {said.title}")
        title.setAccessibleDescription(said.why)
        title.clicked.connect(lambda _on=False, at=title, of=finding: self._open_card(at, of))
        return title

    def _deal_of(self, finding: Finding) -> str:
        return self._deals.get(finding.deal_id or 0, "")

    def _say_more(self) -> bool:
        """Word the button that opens the rest; False when there is no rest."""
        more, aside = len(self._rest), len(self._found.set_aside)
        if more and self._compact:
            self.more.setText(f"+{formats.number(more)}")
        elif more:
            self.more.setText(self.tr("%n more", "", more))
        else:
            self.more.setText(self.tr("%n set aside", "", aside))
        said = [self.tr("%n more", "", more)] if more else []
        said += [self.tr("%n set aside", "", aside)] if aside else []
        self.more.setToolTip(formats.listed(said))
        self.more.setAccessibleName(formats.listed(said))
        self.more.setVisible(bool(said))
        return bool(said)

    def _open_more(self) -> None:
        self._open(self.more, self._rest, self._found.set_aside)

    def _open_card(self, button: QWidget, finding: Finding) -> None:
        self._open(button, (finding,), ())

    def _open(self, button: QWidget, found: tuple[Finding, ...], aside: tuple[object, ...]) -> None:
        gone = self._found.set_aside if aside else ()
        popup = FindingsPopup(self._theme, found, gone, self, self._deals)
        popup.acted.connect(self.acted)
        popup.evidence_wanted.connect(self.evidence_wanted)
        popup.dismiss_wanted.connect(self.ask_reason)
        popup.restore_wanted.connect(self.restore_wanted)
        popup.destroyed.connect(self._forget_popup)
        self.popup = popup
        popup.show_at(button.mapToGlobal(button.rect().bottomLeft()))

    def _forget_popup(self) -> None:
        self.popup = None

    def ask_reason(self, finding: Finding, at: QPoint) -> None:
        """Offer reasons for setting a finding aside."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Set aside until the facts change, because…")).setEnabled(False)
        menu.addSeparator()
        for reason in phrases_findings.SET_ASIDE:
            entry = menu.addAction(phrases_findings.translated(reason))
            entry.triggered.connect(
                lambda _on=False, why=str(reason): self.dismissed.emit(finding, why)
            )
        menu.addSeparator()
        own = menu.addAction(self.tr("Another reason…"))
        own.triggered.connect(lambda: self.dismissed.emit(finding, ""))
        menu.popup(at)
