"""Lists narrowed by filters: every kind of field, and what the file no longer knows."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from crm_desktop import (
    activities,
    contacts,
    customers,
    deals,
    firm,
    listing,
    orders,
    promises,
    rates,
    saved_views,
)
from crm_desktop.listing import (
    NEEDS,
    AllOf,
    AnyOf,
    Condition,
    Filter,
    FilterKind,
    Subject,
    View,
    filter_fields,
    filter_problems,
)
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

TODAY = date(2026, 11, 28)


def fill(store: Store) -> None:
    """Four customers, three people, three deals, with something of everything."""
    me = firm.add_user(store, name="Me", is_me=True)
    ann = firm.add_user(store, name="Ann")
    number = firm.add_custom_field(store, subject="customer", kind="number", name="Fleet")
    text = firm.add_custom_field(store, subject="customer", kind="text", name="Motto")
    asked = firm.add_custom_field(store, subject="deal", kind="yes_no", name="Budget")
    acme = customers.add(
        store, name="Acme Werke", tier="core", owner_id=me, tags=["fair", "vip"], industry="Steel",
        addresses=[{"city": "León", "postal_code": "24001", "country": "ES"}], phones=["+34 987"],
    )  # fmt: skip
    bodega = customers.add(
        store, name="Bodega Ácido", tier="key", owner_id=ann, tags=["fair"], can_develop=True,
        parent_id=acme, verified_on=date(2026, 11, 1), notes="100% O'Neill",
    )  # fmt: skip
    han = customers.add(store, name="重庆 机械", do_not_contact=True, can_develop=False)
    customers.add(store, name="Delta")
    firm.set_custom_value(store, field_id=number, customer_id=acme, value=12)
    firm.set_custom_value(store, field_id=text, customer_id=bodega, value="Más luz")
    rosa = contacts.add(
        store, name="Rosa", customer_id=acme, title="Buyer", birthday=date(1980, 12, 5),
        emails=["rosa@acme.es"], tags=["choir"],
    )  # fmt: skip
    contacts.add(store, name="Sam", customer_id=bodega, birthday=date(1990, 2, 28))
    contacts.add(store, name="Tom")
    rates.add_rate(store, currency="USD", rate=0.5, valid_from=date(2026, 1, 1))
    deals.add(
        store, name="Gears", opened_on=date(2026, 10, 5), customer_id=acme, amount=100_00,
        owner_id=me, expected_close=date(2026, 12, 15), is_tender=True,
    )  # fmt: skip
    big = deals.add(
        store, name="Belts", opened_on=date(2026, 1, 5), customer_id=bodega, amount=900_00,
        currency="USD", expected_close=date(2026, 11, 1),
    )  # fmt: skip
    firm.set_custom_value(store, field_id=asked, deal_id=big, value=True)
    lost = deals.add(store, name="Nuts", opened_on=date(2026, 2, 2), customer_id=han)
    deals.close(store, id=lost, outcome="lost", on=date(2026, 9, 30))
    activities.log(
        store, kind="call", subject="x", customer_id=acme, contact_ids=[rosa],
        done_at=datetime(2026, 11, 20, 12, tzinfo=UTC),
    )  # fmt: skip
    promises.add(store, customer_id=acme, text="drawings", due_on=TODAY)
    orders.add(
        store, customer_id=bodega, ordered_on=date(2026, 5, 1), currency="EUR",
        lines=[{"text": "x", "quantity": 1_000, "amount": 70_00}],
    )  # fmt: skip
    saved_views.add(store, subject="customer", name="Fair", is_group=True, member_ids=[acme, han])
    saved_views.add(store, subject="contact", name="Dinner", is_group=True, member_ids=[rosa])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file, made once."""
    folder = tmp_path_factory.mktemp("filtering")
    opened = open_store(folder / "firm.crm", currency="EUR")
    fill(opened)
    opened.close()
    return folder


@pytest.fixture
def store(made: Path, tmp_path: Path) -> Iterator[Store]:
    """A copy of it."""
    shutil.copytree(made, tmp_path / "firm")
    opened = open_store(tmp_path / "firm" / "firm.crm")
    yield opened
    opened.close()


def shown(store: Store, subject: Subject, asked: Filter) -> str:
    """The first words of the names that a list shows."""
    with store.read() as session:
        ids = listing.arrange(session, View(subject, TODAY, filter=asked)).ids
        return " ".join(row.name.split()[0] for row in listing.rows(session, subject, ids, TODAY))


CUSTOMERS: list[tuple[str, str, tuple[Any, ...], str]] = [
    ("name", "contains", ("aci",), "Bodega"),
    ("name", "contains", ("重",), "重庆"),
    ("name", "begins", ("ACME",), "Acme"),
    ("name", "is", ("bodega acido",), "Bodega"),
    ("name", "is_not", ("delta",), "Acme Bodega 重庆"),
    ("name", "contains_not", ("e",), "重庆"),
    ("notes", "contains", ("100% oneill",), "Bodega"),
    ("notes", "empty", (), "Acme 重庆 Delta"),
    ("tier", "one_of", ("core", "key"), "Acme Bodega"),
    ("tier", "none_of", ("core",), "Bodega 重庆 Delta"),
    ("tier", "filled", (), "Acme Bodega"),
    ("industry", "one_of", ("Steel",), "Acme"),
    ("industry", "contains", ("tee",), "Acme"),
    ("owner", "one_of", ("me",), "Acme"),
    ("owner", "none_of", ("me",), "Bodega 重庆 Delta"),
    ("owner", "empty", (), "重庆 Delta"),
    ("tag", "one_of", ("vip", "fair"), "Acme Bodega"),
    ("tag", "all_of", ("vip", "fair"), "Acme"),
    ("tag", "none_of", ("vip",), "Bodega 重庆 Delta"),
    ("tag", "empty", (), "重庆 Delta"),
    ("can_develop", "no", (), "重庆"),
    ("can_develop", "empty", (), "Acme Delta"),
    ("do_not_contact", "yes", (), "重庆"),
    ("do_not_contact", "no", (), "Acme Bodega Delta"),
    ("city", "is", ("leon",), "Acme"),
    ("postal_code", "begins", ("24",), "Acme"),
    ("phone", "filled", (), "Acme"),
    ("parent", "contains", ("acme",), "Bodega"),
    ("verified_on", "is", ("2026-11-01",), "Bodega"),
    ("verified_on", "within", ("this_month",), "Bodega"),
    ("verified_on", "before", ("2026-11-01",), ""),
    ("last_touch", "in_last", (9, "days"), "Acme"),
    ("last_touch", "in_last", (8, "days"), ""),
    ("last_touch", "older_than", (7, "days"), "Acme"),
    ("last_touch", "empty", (), "Bodega 重庆 Delta"),
    ("last_order", "between", ("2026-06-01", "2026-04-30"), "Bodega"),
    ("net_sales", "at_least", (70_00,), "Bodega"),
    ("net_sales", "is", (0,), "Acme 重庆 Delta"),
    ("open_deals", "at_least", (1,), "Acme Bodega"),
    ("people", "is", (0,), "重庆 Delta"),
    ("open_promises", "between", (5, 1), "Acme"),
    ("own:Fleet", "at_most", (12,), "Acme"),
    ("own:Fleet", "empty", (), "Bodega 重庆 Delta"),
    ("own:Motto", "contains", ("mas",), "Bodega"),
    ("group", "one_of", ("Fair",), "Acme 重庆"),
    ("group", "empty", (), "Bodega Delta"),
]
PEOPLE: list[tuple[str, str, tuple[Any, ...], str]] = [
    ("title", "is", ("buyer",), "Rosa"),
    ("birthday", "in_next", (7, "days"), "Rosa"),
    ("birthday", "in_next", (3, "months"), "Rosa Sam"),
    ("birthday", "empty", (), "Tom"),
    ("tag", "one_of", ("choir",), "Rosa"),
    ("email", "contains", ("@acme",), "Rosa"),
    ("customer.tier", "one_of", ("key",), "Sam"),
    ("customer.tag", "none_of", ("vip",), "Sam"),
    ("works_for", "filled", (), "Rosa Sam"),
    ("group", "one_of", ("Dinner",), "Rosa"),
]
DEALS: list[tuple[str, str, tuple[Any, ...], str]] = [
    ("amount", "at_least", (450_00,), "Belts"),
    ("amount", "at_most", (449_99,), "Gears"),
    ("outcome", "empty", (), "Belts Gears"),
    ("outcome", "one_of", ("lost",), "Nuts"),
    ("stage", "one_of", ("need",), "Belts Gears Nuts"),
    ("expected_close", "within", ("this_quarter",), "Belts Gears"),
    ("expected_close", "later_than", (1, "weeks"), "Gears"),
    ("is_tender", "yes", (), "Gears"),
    ("own:Budget", "yes", (), "Belts"),
    ("customer.do_not_contact", "yes", (), "Nuts"),
]


@pytest.mark.parametrize(
    ("subject", "cases"), [("customer", CUSTOMERS), ("contact", PEOPLE), ("deal", DEALS)]
)
def test_a_condition_shows_those_that_meet_it(
    store: Store, subject: Subject, cases: list[tuple[str, str, tuple[Any, ...], str]]
) -> None:
    with store.read() as session:
        fields = filter_fields(session, subject)
    own = {f"own:{field.name}": field.code for field in fields if field.name}
    groups = next(field.words for field in fields if field.code == "group")
    named = {group.name: group.value for group in groups}
    wrong = []
    for code, operator, values, expected in cases:
        given = tuple(named.get(value, value) for value in values) if code == "group" else values
        found = shown(store, subject, Condition(own.get(code, code), operator, given))
        if sorted(found.split()) != sorted(expected.split()):
            wrong.append((code, operator, values, found))
    assert not wrong


def test_conditions_are_joined_by_and_and_or_to_any_depth(store: Store) -> None:
    key, fair = Condition("tier", "one_of", ("key",)), Condition("tag", "one_of", ("fair",))
    never = Condition("do_not_contact", "yes")
    assert shown(store, "customer", AllOf((fair, AnyOf((key, never))))) == "Bodega"
    assert sorted(shown(store, "customer", AnyOf((key, never))).split()) == ["Bodega", "重庆"]
    assert shown(store, "customer", AllOf((AnyOf(), key))) == "Bodega"
    assert len(shown(store, "customer", AnyOf((AllOf(), AnyOf()))).split()) == 4


def test_every_field_answers_every_way_it_may_be_asked(store: Store) -> None:
    units = ("in_last", "in_next", "older_than", "later_than")
    ends = {FilterKind.NUMBER: (1, 2), FilterKind.MONEY: (1, 2)}
    with store.read() as session:
        for subject in ("customer", "contact", "deal"):
            for field in filter_fields(session, subject):
                for operator in field.operators:
                    values: tuple[Any, ...] = ends.get(field.kind, ("2026-01-01", "2026-02-01"))
                    values = (3, "weeks") if operator in units else values
                    values = ("next_year",) if operator == "within" else values
                    values = values[: NEEDS[operator]]
                    asked = Condition(field.code, operator, values)
                    listing.arrange(session, View(subject, TODAY, filter=asked))
                    if field.kind not in ("group", "record"):
                        assert filter_problems(session, subject, asked) == ()


def test_what_the_file_no_longer_knows_narrows_nothing_and_is_said(store: Store) -> None:
    with store.read() as session:
        fields = {field.name: field for field in filter_fields(session, "customer")}
    fleet = fields["Fleet"].code
    firm.edit_custom_field(store, id=int(fleet.removeprefix("own:")), retired=True)
    key = Condition("tier", "one_of", ("key",))
    odd = (
        Condition("own:5", "is", (1,)),
        Condition("moon_phase", "is", ("full",)),
        Condition("tier", "rhymes_with", ("core",)),
        Condition("added", "within", ("next_century",)),
        Condition("last_touch", "in_last", (5, "moons")),
        Condition("last_touch", "in_last", ("many", "days")),
        Condition("net_sales", "at_least", ("much",)),
        Condition("verified_on", "is", ("31 February",)),
    )
    assert shown(store, "customer", AllOf((key, *odd))) == "Bodega"
    retired, gone = Condition(fleet, "at_least", (5,)), Condition("group", "one_of", (5,))
    with store.read() as session:
        said = filter_problems(session, "customer", AllOf((*odd[:5], retired, gone)))
    assert [problem.reason for problem in said] == [
        "field_gone", "field_gone", "operator_unknown", "operator_unknown", "operator_unknown",
        "field_retired", "value_gone",
    ]  # fmt: skip
    assert shown(store, "customer", retired) == "Acme"


def test_the_words_a_field_offers_are_those_in_use(store: Store) -> None:
    with store.read() as session:
        fields = {field.code: field for field in filter_fields(session, "contact")}
    assert [word.value for word in fields["customer.tag"].words] == ["fair", "vip"]
    assert [word.value for word in fields["tag"].words] == ["choir"]
    assert [word.name for word in fields["customer.owner"].words] == ["", "Ann", "Me"]
    assert [word.name for word in fields["group"].words] == ["Dinner"]
