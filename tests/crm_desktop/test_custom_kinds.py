"""The kind of a field of one's own changes when every value fits; else it is said which do not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from crm_desktop import custom_fields, custom_kinds, customers, firm, listing
from crm_desktop.custom_kinds import Misfit
from crm_desktop.errors import UserError
from crm_desktop.firm_lists import firm_lists
from crm_desktop.listing import View
from crm_desktop.models.codes import FieldSubject
from crm_desktop.profile.reading import customs_of
from crm_desktop.store import Store


def filled(store: Store, kind: str, *values: Any, choices: tuple[str, ...] = ()) -> int:
    """A field of customers A, B, C … that says these values."""
    field = firm.add_custom_field(store, subject="customer", kind=kind, name="Own", choices=choices)
    for place, value in enumerate(values):
        customer = customers.add(store, name=chr(ord("A") + place))
        if value is not None:
            firm.set_custom_value(store, field_id=field, customer_id=customer, value=value)
    return field


def values(store: Store) -> list[Any]:
    with store.read() as session:
        ids = sorted(listing.arrange(session, View("customer", date(2026, 11, 29))).ids.tolist())
        return [customs_of(session, FieldSubject.CUSTOMER, each)[0].value for each in ids]


@pytest.mark.parametrize(
    ("before", "said", "after", "became"),
    [
        ("text", ("12", "1.234,5", None), "number", [12.0, 1234.5, None]),
        ("text", ("31/12/2025", "2026-02-03", "5 mayo 2026"), "date",
         [date(2025, 12, 31), date(2026, 2, 3), date(2026, 5, 5)]),
        ("text", ("sí", "No"), "yes_no", [True, False]),
        ("text", ("Ten", "Two", "Ten"), "choice", ["Ten", "Two", "Ten"]),
        ("number", (3.0, 0.25, 1e16), "text", ["3", "0.25", "10000000000000000"]),
        ("number", (1.0, 0.0), "yes_no", [True, False]),
        ("date", (date(2026, 1, 2),), "text", ["2026-01-02"]),
        ("yes_no", (True, False), "text", ["yes", "no"]),
        ("yes_no", (True, False), "number", [1.0, 0.0]),
    ],
)  # fmt: skip
def test_values_that_all_fit_become_those_of_the_other_kind_in_one_change(
    store: Store, before: str, said: tuple[Any, ...], after: str, became: list[Any]
) -> None:
    field = filled(store, before, *said)
    count = sum(value is not None for value in said)
    assert custom_kinds.convert(store, id=field, kind=after) == count
    assert values(store) == became
    store.undo()
    assert values(store) == list(said)


def test_what_does_not_fit_is_said_with_its_records_and_nothing_changes(store: Store) -> None:
    said = ("1", *(f"about {n}" for n in range(12)))
    field = filled(store, "text", *said)
    with store.read() as session:
        found = custom_kinds.fitting(session, field, "number")
    assert (found.count, found.misfit_count, len(found.misfits)) == (13, 12, 10)
    assert found.misfits[0] == Misfit("B", "about 0")
    with pytest.raises(UserError) as raised:
        custom_kinds.convert(store, id=field, kind="number")
    assert raised.value.code == "values_do_not_fit"
    assert raised.value.facts["count"] == 12
    lines = str(raised.value.facts["listed"]).splitlines()
    assert (lines[0], lines[-1], len(lines)) == ("B: “about 0”", "…", 11)
    assert values(store) == list(said)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("number", "€ 12"),  # the currency would be lost
        ("number", "12 %"),
        ("number", "1.234"),  # a thousand, or little more than one
        ("date", "03/04/2026"),  # April or March
        ("date", "2026-01-05 call first"),
        ("date", "soon"),
        ("yes_no", "perhaps"),
    ],
)
def test_what_would_be_lost_or_guessed_does_not_fit(store: Store, kind: str, said: str) -> None:
    field = filled(store, "text", said)
    with store.read() as session:
        assert custom_kinds.fitting(session, field, kind).misfit_count == 1


def test_a_choice_keeps_the_order_of_its_words_while_it_is_a_text(store: Store) -> None:
    field = filled(store, "choice", "Two", choices=("Two", "One", "Old"))
    custom_fields.retire_choice(store, field_id=field, word="Old")
    custom_kinds.convert(store, id=field, kind="text")
    with store.read() as session:
        assert firm_lists(session).fields[0].choices == ()
    firm.set_custom_value(store, field_id=field, customer_id=customers.add(store, name="Z"),
                          value="Old")  # fmt: skip
    custom_kinds.convert(store, id=field, kind="choice")
    with store.read() as session:
        assert firm_lists(session).fields[0].choices == ("Two", "One", "Old")


def test_numbers_converted_are_sorted_as_numbers(store: Store) -> None:
    field = filled(store, "text", "10", "9")
    custom_kinds.convert(store, id=field, kind="number")
    view = View("customer", date(2026, 11, 29), sort=f"own:{field}")
    with store.read() as session:
        ids = listing.arrange(session, view).ids.tolist()
        rows = listing.rows(session, "customer", ids, view.today)
    assert [row.name for row in rows] == ["B", "A"]
