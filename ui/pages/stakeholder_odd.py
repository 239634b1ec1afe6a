"""A line that says what of the reporting on a map cannot be, and mends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from crm_desktop.insights.map_reporting import OddReporting, odd_reporting
from crm_desktop.insights.map_shapes import Link
from crm_desktop.models.codes import TieKind
from crm_desktop.stakeholders import StakeholderMap
from ui.theme import Theme

MOST_NAMES = 6


class MapOddNote(QFrame):
    """Hidden while everybody's reporting leads somewhere."""

    untie_wanted = Signal(object)  # ties

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "note")
        self.setProperty("tone", "warn")
        self._odd: tuple[OddReporting, ...] = ()
        self._names: dict[int, str] = {}
        self.words = QLabel(wordWrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.setProperty("class", "in_card")
        self.button.clicked.connect(self._mend)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(theme.space("medium"))
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self.hide()

    def show_map(self, shown: StakeholderMap, *, is_past: bool) -> None:
        """Say what is odd on a map; one of the past can only be looked at."""
        links = [
            Link(tie.id, tie.from_id, tie.to_id, reporting=tie.kind is TieKind.REPORTS_TO)
            for tie in shown.ties
        ]
        self._odd = odd_reporting([person.id for person in shown.people], links)
        self._names = {person.id: person.name or person.title for person in shown.people}
        self.button.setVisible(not is_past)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.setVisible(bool(self._odd))
        self.button.setText(self.tr("Take this tie away"))
        if not self._odd:
            return
        people = self._odd[0].people
        if len(people) == 1:
            text = self.tr("{name} reports to themselves here; that line is not drawn.")
            self.words.setText(text.format(name=self._names[people[0]]))
            return
        names = [self._names[person] for person in people]
        told = names if len(names) <= MOST_NAMES else [*names[:MOST_NAMES], "…"]
        text = self.tr("Reporting goes in a circle: {names}. The first of these lines is dotted.")
        self.words.setText(text.format(names=" → ".join([*told, names[0]])))

    def _mend(self) -> None:
        if self._odd:
            self.untie_wanted.emit((self._odd[0].link_id,))
