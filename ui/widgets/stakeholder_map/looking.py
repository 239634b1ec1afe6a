"""Who is looked at on a map: others step back, and whoever is sought gets a ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.stakeholder_map.filtering import MapFilter, is_meant

if TYPE_CHECKING:
    from ui.widgets.stakeholder_map.view import StakeholderMapView


class Looking:
    """Keeps the filter and the word sought; each map shown is marked by them."""

    def __init__(self, view: StakeholderMapView) -> None:
        self._view = view
        self._filter = MapFilter()
        self._sought = ""

    def look_at(self, chosen: MapFilter) -> None:
        """Let everybody else step back."""
        self._filter = chosen
        self.mark()

    def seek(self, text: str) -> int:
        """Ring everyone meant, bring the first into view; returns how many there are."""
        self._sought = text
        self.mark()
        found = self._view.map_scene.found
        if found and not found & set(self._view.map_scene.selection):
            self._view.reveal(self._in_order()[0])
        return len(found)

    def pick_next(self) -> None:
        """Select the next of those who are meant."""
        order = self._in_order()
        if order:
            current = self._view.map_scene.current
            index = order.index(current) + 1 if current in order else 0
            self._view.pick([order[index % len(order)]])
            self._view.reveal(order[index % len(order)])

    def mark(self) -> None:
        """Mark the cards that are there now."""
        people = [card.person for card in self._view.map_scene.cards.values()]
        self._view.map_scene.mark(
            [person.id for person in people if is_meant(person, self._sought)],
            [person.id for person in people if not self._filter.passes(person)],
        )

    def _in_order(self) -> list[int]:
        """Whoever is meant as one reads: from the top, and in a row from the left."""
        scene = self._view.map_scene
        boxes = {person: scene.cards[person].home_box for person in scene.found}
        return sorted(boxes, key=lambda person: (boxes[person].y(), boxes[person].x()))
