"""A small firm with one of everything, for tests that try every verb."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from crm_desktop import (
    activities,
    complaints,
    contacts,
    customers,
    deals,
    documents,
    duplicates,
    firm,
    needs,
    orders,
    products,
    promises,
    stakeholders,
)
from crm_desktop.models.codes import TieKind
from crm_desktop.store import Store
from tests.crm_desktop.verbs_of_data import Data, data
from tests.crm_desktop.verbs_of_decisions import Decisions, decisions
from tests.crm_desktop.verbs_of_key_accounts import KeyAccount, key_account
from tests.crm_desktop.verbs_of_the_agenda import Care, care
from tests.crm_desktop.verbs_of_views import Views, views

TODAY = date(2026, 3, 2)


@dataclass(frozen=True)
class Firm:
    """A small firm that every verb finds something to work on in."""

    customer: int
    other: int
    person: int
    second: int
    position: int
    department: int
    deal: int
    lost_deal: int
    move: int
    activity: int
    planned: int
    promise: int
    kept: int
    complaint: int
    solved: int
    need: int
    product: int
    order: int
    user: int
    rival: int
    field: int
    document: int
    referral: int
    seat: int
    seat_above: int
    empty_seat: int
    tie: int
    account: KeyAccount
    care: Care
    decisions: Decisions
    not_same: int
    views: Views
    data: Data
    file: Path


def make_firm(store: Store, folder: Path) -> Firm:
    """One of everything."""
    file = folder / "drawing.txt"
    file.write_text("a drawing", encoding="utf-8")
    user = firm.add_user(store, name="Li Ding")
    customer = customers.add(
        store, name="Acme", owner_id=user, tags=["a"], phones=["1"], emails=["a@b.c"],
        addresses=[{"city": "León"}],
    )  # fmt: skip
    department = contacts.add_department(store, customer_id=customer, name="D", functions=["use"])
    person = contacts.add(store, name="Han", customer_id=customer, department_id=department)
    second = contacts.add(store, name="Wang", customer_id=customer, interests=["tea"])
    position = contacts.place(store, contact_id=person, customer_id=customers.add(store, name="C"))
    deal = deals.add(store, name="gears", opened_on=TODAY, customer_id=customer)
    product = products.add(store, name="Gear", code="G", unit_price=10_000)
    lines = [{"product_id": product, "quantity": 1_000, "amount": 100}]
    seat = stakeholders.add(store, customer_id=customer, contact_id=person)
    above = stakeholders.add(store, customer_id=customer, contact_id=second)
    lost = deals.add(store, name="lost", opened_on=TODAY, customer_id=customer)
    deals.close(store, id=lost, outcome="lost", on=TODAY)
    kept = promises.add(store, customer_id=customer, text="kept")
    promises.keep(store, id=kept)
    solved = complaints.add(store, customer_id=customer, text="burrs")
    complaints.solve(store, id=solved, solution="new batch")
    other = customers.add(store, name="B")
    return Firm(
        customer=customer,
        other=other,
        person=person,
        second=second,
        position=position,
        department=department,
        deal=deal,
        lost_deal=lost,
        move=deals.move(store, id=deal, to_stage="evaluation", on=TODAY),
        activity=activities.log(store, kind="call", subject="s", customer_id=customer),
        planned=activities.plan(store, kind="call", subject="s", due_on=TODAY),
        promise=promises.add(store, customer_id=customer, text="p"),
        kept=kept,
        complaint=complaints.add(store, customer_id=customer, text="c"),
        solved=solved,
        need=needs.add(store, customer_id=customer, text="n", product_id=product),
        product=product,
        order=orders.add(
            store, customer_id=customer, ordered_on=TODAY, currency="EUR", lines=lines
        ),
        user=user,
        rival=firm.add_competitor(store, name="Rival"),
        field=firm.add_custom_field(store, subject="customer", kind="choice", name="F"),
        document=documents.attach(store, path=file, customer_id=customer),
        referral=customers.refer(store, id=customer, by_contact_id=second),
        seat=seat,
        seat_above=above,
        empty_seat=stakeholders.add(store, customer_id=customer, title="Budget holder"),
        tie=stakeholders.tie(store, kind=TieKind.TRUSTS, from_id=seat, to_id=above),
        account=key_account(store, customer, user),
        care=care(store, customer, person),
        decisions=decisions(store, customer, person),
        not_same=duplicates.not_the_same(store, subject="customer", a_id=customer, b_id=other),
        views=views(store, customer, person),
        data=data(store, customer, person),
        file=file,
    )
