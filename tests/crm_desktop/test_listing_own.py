"""Lists sorted and narrowed by the firm's own fields, of each type."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from crm_desktop import contacts, customers, firm, listing
from crm_desktop.listing import Criteria, OwnFilter, View
from crm_desktop.store import Store

TODAY = date(2026, 11, 22)
NAMES = ("Acme", "Bauer", "江淮", "Delta", "Ebro")
VALUES: dict[str, tuple[Any, ...]] = {
    "text": ("zinc plating", "Ácido", "重庆 线路", None, "acid bath"),
    "number": (10.0, 9.0, -1.5, None, 200.0),
    "date": (date(2026, 1, 5), date(2025, 12, 31), None, date(2027, 1, 1), date(2026, 1, 4)),
    "choice": ("A+", "A-", "B", None, "A"),
    "yes_no": (False, True, None, True, False),
}
CHOICES = ("A+", "A", "A-", "B")


@pytest.fixture
def fields(store: Store) -> dict[str, int]:
    """A field of each type with a value for most of five customers."""
    ids = [customers.add(store, name=name) for name in NAMES]
    made = {}
    for kind, values in VALUES.items():
        made[kind] = firm.add_custom_field(
            store, subject="customer", kind=kind, name=f"Our {kind}", choices=CHOICES
        )
        for customer_id, value in zip(ids, values, strict=True):
            if value is not None:
                firm.set_custom_value(
                    store, field_id=made[kind], customer_id=customer_id, value=value
                )
    return made


def shown(store: Store, view: View) -> list[str]:
    with store.read() as session:
        found = listing.arrange(session, view).ids.tolist()
        return [row.name for row in listing.rows(session, view.subject, found, TODAY)]


def narrowed(store: Store, field_id: int, **asked: Any) -> list[str]:
    criteria = Criteria(own=(OwnFilter(field_id, **asked),))
    return shown(store, View("customer", TODAY, criteria))


@pytest.mark.parametrize(
    ("kind", "up", "down"),
    [
        ("text", "Ebro Bauer 江淮 Acme Delta", "Acme 江淮 Bauer Ebro Delta"),
        ("number", "江淮 Bauer Acme Ebro Delta", "Ebro Acme Bauer 江淮 Delta"),
        ("date", "Bauer Ebro Acme Delta 江淮", "Delta Acme Ebro Bauer 江淮"),
        ("choice", "Acme Ebro Bauer 江淮 Delta", "江淮 Bauer Ebro Acme Delta"),
        ("yes_no", "Delta Bauer Ebro Acme 江淮", "Acme Ebro Bauer Delta 江淮"),
    ],
)
def test_own_fields_sort_as_their_type_does_and_the_unknown_comes_last(
    store: Store, fields: dict[str, int], kind: str, up: str, down: str
) -> None:
    view = View("customer", TODAY, sort=f"own:{fields[kind]}")
    assert shown(store, view) == up.split()
    assert shown(store, replace(view, descending=True)) == down.split()


def test_own_fields_sort_through_their_index(store: Store, fields: dict[str, int]) -> None:
    with store.read() as session:
        connection = session.connection()
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT record_id AS id FROM custom_key WHERE field_id = ? "
            "ORDER BY key, record_id",
            (1,),
        ).fetchall()
    words = " ".join(row[3] for row in plan)
    assert "COVERING INDEX" in words
    assert "TEMP B-TREE" not in words


@pytest.mark.parametrize(
    ("kind", "asked", "names"),
    [
        ("text", {"text": "acid"}, {"Bauer", "Ebro"}),
        ("text", {"text": "ÁCI"}, {"Bauer", "Ebro"}),
        ("text", {"text": "重庆"}, {"江淮"}),
        ("number", {"least": 9, "most": 10.0}, {"Acme", "Bauer"}),
        ("number", {"most": 0}, {"江淮"}),
        ("date", {"least": "2026-01-05"}, {"Acme", "Delta"}),
        ("date", {"least": "2025-12-31", "most": "2026-01-04"}, {"Bauer", "Ebro"}),
        ("choice", {"words": ("A+", "B")}, {"Acme", "江淮"}),
        ("choice", {"words": (None, "A")}, {"Delta", "Ebro"}),
        ("yes_no", {"words": (True,)}, {"Bauer", "Delta"}),
        ("yes_no", {"words": (False, None)}, {"Acme", "Ebro", "江淮"}),
    ],
)
def test_own_fields_narrow_as_their_type_does(
    store: Store, fields: dict[str, int], kind: str, asked: dict[str, Any], names: set[str]
) -> None:
    assert set(narrowed(store, fields[kind], **asked)) == names


def test_rows_say_what_the_own_fields_hold(store: Store, fields: dict[str, int]) -> None:
    with store.read() as session:
        everybody = listing.arrange(session, View("customer", TODAY)).ids.tolist()
        rows = listing.rows(session, "customer", everybody, TODAY)
        offered = listing.choices(session)
    acme = next(row for row in rows if row.name == "Acme")
    assert isinstance(acme, listing.CustomerRow)
    assert acme.own == {
        fields["text"]: "zinc plating",
        fields["number"]: 10.0,
        fields["date"]: date(2026, 1, 5),
        fields["choice"]: "A+",
        fields["yes_no"]: False,
    }
    assert [field.id for field in offered.own_of("customer")] == list(fields.values())
    assert offered.own_of("customer")[3].choices == CHOICES
    assert offered.own_of("contact") == ()


def test_people_have_own_fields_of_their_own(store: Store) -> None:
    field_id = firm.add_custom_field(store, subject="contact", kind="text", name="Hobby")
    for name, hobby in (("Eva", "tennis"), ("Li", "chess"), ("Wang", None)):
        contact_id = contacts.add(store, name=name)
        firm.set_custom_value(store, field_id=field_id, contact_id=contact_id, value=hobby)
    view = View("contact", TODAY, sort=f"own:{field_id}")
    assert shown(store, view) == ["Li", "Eva", "Wang"]
    narrow = Criteria(own=(OwnFilter(field_id, text="ten"),))
    assert shown(store, replace(view, criteria=narrow)) == ["Eva"]


def test_a_field_that_is_gone_sorts_by_name_and_narrows_nothing(
    store: Store, fields: dict[str, int]
) -> None:
    firm.delete_custom_field(store, ids=[fields["number"]])
    gone = Criteria(own=(OwnFilter(fields["number"], least=1000),))
    view = View("customer", TODAY, gone, sort=f"own:{fields['number']}")
    assert shown(store, view) == ["Acme", "Bauer", "Delta", "Ebro", "江淮"]
    store.undo()
    assert shown(store, view) == []
    assert shown(store, replace(view, criteria=Criteria()))[0] == "江淮"


def test_filters_of_own_fields_are_kept_as_settings_keep_them() -> None:
    asked = Criteria(
        tier=("key", None),
        own=(
            OwnFilter(7_000_000_000_000_000_001, words=("A", None)),
            OwnFilter(3, least=1.5, most=4),
            OwnFilter(4, least="2026-01-01"),
            OwnFilter(5, text="acid"),
        ),
    )

    assert Criteria.of(json.loads(json.dumps(asked.kept()))) == asked
    assert Criteria.of({"own": [{"field_id": "x"}, 3, {"field_id": 4}]}) == Criteria()
    assert asked.with_own(OwnFilter(3)).own_of(3).is_empty
