"""What stands where a map has nobody on it: a word, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.stakeholder_more import MapMenu
from ui.theme import Theme
from ui.widgets.empty_state import EmptyState


class EmptyMap(EmptyState):
    """Offers to take known contacts, another map's people, or to add somebody."""

    known_wanted = Signal()
    person_wanted = Signal()

    def __init__(self, theme: Theme, menu: MapMenu, parent: QWidget | None = None) -> None:
        super().__init__(theme, "people", parent)
        self._menu = menu
        self.chosen.connect(self._choose)

    def offer(self, known: int, *, is_past: bool) -> None:
        """Say what can be done, with so many known contacts; of the past there is nothing."""
        if is_past:
            self.say(self.tr("Nobody was on the map on this day"), "")
            return
        actions: tuple[tuple[str, str], ...] = (("person", self.tr("Add a person")),)
        best = self._menu.best_source()
        if best is not None:
            words = self.tr("Take over from: {map}").format(map=self._menu.name_of(best))
            actions = (("copy", words.replace("&", "&&")), *actions)
        if known:
            actions = (("known", self.tr("Take %n known contact(s)", "", known)), *actions)
        self.say(
            self.tr("Who decides here?"),
            self.tr(
                "The map shows who matters in the purchase, where each one stands, and who "
                "listens to whom."
            ),
            actions,
        )

    def _choose(self, code: str) -> None:
        best = self._menu.best_source()
        if code == "known":
            self.known_wanted.emit()
        elif code == "copy" and best is not None:
            self._menu.copy_from(best.deal_id)
        else:
            self.person_wanted.emit()
