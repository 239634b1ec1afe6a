"""What the map's wishes become: verbs, written in the background, undone by the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from crm_desktop import stakeholders
from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from ui.context import Context
from ui.widgets.stakeholder_map import StakeholderMapView


class StakeholderEdits(QObject):
    """Carries out what the user wants done on the map of a customer or deal."""

    added = Signal(object)  # person

    def __init__(self, context: Context, view: StakeholderMapView, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._view = view
        self._here: dict[str, Any] = {}
        view.stance_wanted.connect(self._set_stance)
        view.influence_wanted.connect(self._step_influence)
        view.standing_wanted.connect(self._set_standing)
        view.superior_wanted.connect(self._set_superior)
        view.department_wanted.connect(self._set_department)
        view.tie_wanted.connect(self._tie)
        view.untie_wanted.connect(self.untie)
        view.removal_wanted.connect(self.remove)

    def work_on(self, customer_id: int | None, deal_id: int | None) -> None:
        """Say whose map is edited."""
        self._here = {"customer_id": customer_id, "deal_id": deal_id}

    def add_everyone(self) -> None:
        """Put all known contacts of the customer on the map."""
        self._do(stakeholders.add_known, **self._here)

    def add_known(self, contact_id: int) -> None:
        """Put a known contact on the map."""
        self._do(stakeholders.add, self.added.emit, contact_id=contact_id, **self._here)

    def add_new(self, name: str, title: str) -> None:
        """Put a new person on the map."""
        self._do(stakeholders.add, self.added.emit, name=name, title=title or None, **self._here)

    def add_seat(self, role: BuyingRole, title: str) -> None:
        """Put an empty seat on the map."""
        self._do(stakeholders.add, self.added.emit, roles=[role], title=title, **self._here)

    def remove(self, people: tuple[int, ...]) -> None:
        """Take people off the map, and offer the way back."""
        names = [self._view.name_of(person) for person in people]
        self._do(stakeholders.delete, lambda _result: self._say_removed(names), ids=people)

    def _say_removed(self, names: list[str]) -> None:
        if len(names) == 1:
            text = self.tr("{name} was taken off the map").format(name=names[0])
        else:
            text = self.tr("%n people were taken off the map", "", len(names))
        undo = self._context.actions.find("undo")
        if undo is None:
            self._context.desk.say(text)
        else:
            self._context.desk.say(text, self.tr("Undo"), undo.trigger, until_change=True)

    def _set_stance(self, people: tuple[int, ...], stance: Stance) -> None:
        self._do(stakeholders.set_stance, ids=people, stance=stance)

    def _step_influence(self, people: tuple[int, ...], step: int) -> None:
        self._do(stakeholders.step_influence, ids=people, by=step)

    def _set_standing(self, people: tuple[int, ...], stance: Stance, influence: int | None) -> None:
        self._do(stakeholders.set_standing, ids=people, stance=stance, influence=influence)

    def _set_superior(self, person: int, superior: int | None) -> None:
        self._do(stakeholders.report_to, id=person, superior_id=superior)

    def _set_department(self, people: tuple[int, ...], department: int | None) -> None:
        self._do(stakeholders.move_to_department, ids=people, department_id=department)

    def _tie(self, kind: TieKind, person: int, other: int) -> None:
        if kind is TieKind.REPORTS_TO:
            self._set_superior(person, other)
        else:
            self._do(stakeholders.tie, kind=kind, from_id=person, to_id=other)

    def untie(self, ties: tuple[int, ...]) -> None:
        """Take ties away."""
        self._do(stakeholders.untie, ids=ties)

    def _do(
        self, verb: Callable[..., Any], then: Callable[[Any], object] | None = None, **entry: Any
    ) -> None:
        self._context.tasks.do(verb, asker=self, then=then, **entry)
