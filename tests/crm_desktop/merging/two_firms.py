"""Two firms and two people with much in common, to be merged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from crm_desktop import (
    activities,
    complaints,
    contacts,
    customers,
    deals,
    firm,
    needs,
    orders,
    promises,
    snoozing,
    stakeholders,
)
from crm_desktop.models import ContactTag, NotDuplicate, SavedView, ViewMember
from crm_desktop.models.codes import BuyingRole, FieldKind, FieldSubject, TieKind
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

TODAY = date(2026, 3, 2)
EARLIER = datetime(2025, 5, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Twins:
    """The ids that tests name: two firms, and two entries of one person."""

    acme: int
    acme_again: int
    parent: int
    han: int
    han_again: int
    field: int
    deal: int
    deal_again: int
    visit_again: int


def make_twins(store: Store) -> Twins:
    """Both firms have the same phone, tag, department and people, and each something more."""
    user = firm.add_user(store, name="Li Ding")
    field = firm.add_custom_field(
        store, subject=FieldSubject.CUSTOMER, kind=FieldKind.TEXT, name="Depot"
    )
    parent = customers.add(store, name="Acme Group")
    acme = customers.add(
        store, name="Acme", industry="Steel", tags=["fair", "steel"], phones=["+49 30 1"],
        emails=["info@acme.de"], addresses=[{"city": "Bonn"}], notes="Pays late.", owner_id=user,
    )  # fmt: skip
    again = customers.add(
        store, name="ACME Industrial GmbH", tags=["Fair", "late"], phones=["+49301", "+49 30 2"],
        emails=["INFO@acme.de", "buy@acme.de"], addresses=[{"city": "bonn"}, {"city": "Ulm"}],
        notes="Likes tea.", parent_id=parent, web="acme.de", do_not_contact=True, tier="key",
    )  # fmt: skip
    customers.edit(store, id=parent, parent_id=acme)
    firm.set_custom_value(store, field_id=field, value="Ulm", customer_id=acme)
    firm.set_custom_value(store, field_id=field, value="Bonn", customer_id=again)
    people = [_people(store, each) for each in (acme, again)]
    han, han_again = people[0][0], people[1][0]
    contacts.place(store, contact_id=han, customer_id=again, title="Buyer")
    contacts.place(store, contact_id=han_again, customer_id=acme)
    made = [_business(store, acme, people[0]), _business(store, again, people[1])]
    customers.refer(store, id=acme, by_customer_id=again, by_contact_id=han_again)
    customers.refer(store, id=parent, by_contact_id=han_again)
    _remembered(store, acme, again, han, han_again)
    return Twins(
        acme, again, parent, han, han_again, field,
        deal=made[0][0], deal_again=made[1][0], visit_again=made[1][1],
    )  # fmt: skip


def file_of_twins(path: Path) -> tuple[Store, Twins]:
    """A new file with them."""
    store = open_store(path)
    return store, make_twins(store)


def _people(store: Store, customer_id: int) -> tuple[int, int]:
    department = contacts.add_department(
        store, customer_id=customer_id, name="Purchasing", functions=["purchasing", "finance"]
    )
    han = contacts.add(
        store, name="Han Mei", customer_id=customer_id, department_id=department,
        phones=["123"], interests=["tea"], title="Buyer",
    )  # fmt: skip
    chief = contacts.add(store, name="Wang", customer_id=customer_id, emails=["w@acme.de"])
    return han, chief


def _business(store: Store, customer_id: int, people: tuple[int, int]) -> tuple[int, int]:
    deal = deals.add(store, name="Gears", customer_id=customer_id, opened_on=TODAY, amount=100)
    seats = [
        stakeholders.add(
            store,
            customer_id=customer_id,
            contact_id=person,
            deal_id=place,
            roles=[BuyingRole.COACH],
        )
        for place in (None, deal)
        for person in people
    ]
    stakeholders.tie(store, kind=TieKind.REPORTS_TO, from_id=seats[0], to_id=seats[1])
    visit = activities.log(
        store, kind="visit", subject="Tour", customer_id=customer_id, deal_id=deal,
        contact_ids=people, done_at=EARLIER, promise={"text": "drawings", "due_on": TODAY},
    )  # fmt: skip
    orders.add(
        store, customer_id=customer_id, ordered_on=TODAY, currency="EUR",
        lines=[{"text": "Gear", "quantity": 1_000, "amount": 500}],
    )  # fmt: skip
    complaints.add(store, customer_id=customer_id, text="burrs", contact_id=people[0])
    needs.add(store, customer_id=customer_id, text="quick delivery", contact_id=people[0])
    promises.add(store, customer_id=customer_id, text="a call")
    return deal, visit


def _remembered(store: Store, acme: int, again: int, han: int, han_again: int) -> None:
    for firm_id, person in ((acme, han), (again, han_again)):
        snoozing.snooze(
            store, kind="cadence", record_id=firm_id, until=date(2027, 1, 1), customer_id=firm_id
        )
        with store.change("noted") as session:
            session.add(ContactTag(contact_id=person, word="friend"))
    with store.change("noted") as session:
        view = SavedView(
            subject="customer", name="Mine", position=0, is_group=True, definition="{}"
        )
        session.add(view)
        session.flush()
        session.add_all(ViewMember(saved_view_id=view.id, customer_id=i) for i in (acme, again))
        session.add(NotDuplicate(customer_id=acme, other_customer_id=again))
