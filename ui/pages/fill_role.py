"""Asks who holds a role in a deal: somebody on its map, somebody known, or somebody new."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from crm_desktop import stakeholders
from crm_desktop.models.codes import BuyingRole
from crm_desktop.stakeholders import KnownContact, MapPerson
from crm_desktop.store import Store
from ui import formats, phrases
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog


@dataclass(frozen=True)
class _Place:
    """The map a role is missing on, and who could hold it."""

    customer_id: int
    deal_id: int | None
    role: BuyingRole
    people: tuple[MapPerson, ...]
    known: tuple[KnownContact, ...]

    def choices(self) -> dict[str, MapPerson | KnownContact]:
        """Everybody by what they are called, people on the map first; of one name told apart."""
        found: dict[str, MapPerson | KnownContact] = {}
        there: list[MapPerson | KnownContact] = [p for p in self.people if not p.is_empty_seat]
        for person in (*there, *self.known):
            name = person.name or ""
            label = f"{name} · {person.title}" if person.title else name
            number = 2
            while label in found:
                label, number = f"{name} · {number}", number + 1
            found[label] = person
        return found

    def seat(self) -> MapPerson | None:
        """An empty seat with this role."""
        seats = (p for p in self.people if p.is_empty_seat and self.role in p.roles)
        return next(seats, None)


def ask_for_role(
    context: Context, parent: QWidget, customer_id: int, deal_id: int | None, role: str
) -> None:
    """Open the form once it is known who is there."""
    question = partial(_place, role=BuyingRole(role))
    ask = context.tasks.ask(parent)
    ask.start(question, customer_id, deal_id, then=partial(_open, context, parent))


def _place(session: Session, customer_id: int, deal_id: int | None, *, role: BuyingRole) -> _Place:
    return _Place(
        customer_id,
        deal_id,
        role,
        stakeholders.stakeholder_map(session, customer_id, deal_id).people,
        stakeholders.contacts_off_map(session, customer_id, deal_id),
    )


def _open(context: Context, parent: QWidget, place: _Place) -> None:
    translate = QCoreApplication.translate
    words = [(label, label) for label in place.choices()]
    hint = translate("FillRole", "A name: known people are offered")

    def fields() -> list[Field]:
        return [
            Field(
                "who", translate("FillRole", "Who is it?"), required=True, choices=words, hint=hint
            ),
            Field("title", translate("FillRole", "Title")),
        ]

    title = formats.titled(
        translate("FillRole", "Add somebody"), phrases.code("buying_role", str(place.role))
    )
    FormDialog(context, title, fields, partial(_write, place=place), parent).open()


def _write(store: Store, *, place: _Place, who: str, title: str | None) -> int:
    """Give the role to whoever is meant; returns the id on the map."""
    found = place.choices().get(who.strip())
    extra: Mapping[str, Any] = {} if not title else {"title": title}
    if isinstance(found, MapPerson):
        roles = (*found.roles, place.role)
        return stakeholders.edit(store, id=found.id, roles=roles, **extra)
    seat = place.seat()
    if seat is not None:
        known = found.contact_id if found is not None else None
        return stakeholders.fill(
            store, id=seat.id, contact_id=known, name=None if known else who.strip()
        )
    here: dict[str, Any] = {"customer_id": place.customer_id, "deal_id": place.deal_id}
    who_entry = {"name": who} if found is None else {"contact_id": found.contact_id}
    return stakeholders.add(store, roles=[place.role], **here, **who_entry, **extra)
