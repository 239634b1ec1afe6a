"""The firm's own fields of deals: in the list, its filters and orders, in search and export."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crm_desktop import custom_fields, customers, deals, firm, listing
from crm_desktop.bulk_edits import edit_fields
from crm_desktop.exchange.export_rows import Choice, Table
from crm_desktop.exchange.kinds import Kind
from crm_desktop.listing import Condition, Criteria, DealRow, FilterField, OwnFilter, View
from crm_desktop.search import search
from crm_desktop.store import Store

TODAY = date(2026, 11, 29)


@pytest.fixture
def field(store: Store) -> int:
    """A field of deals that says "Lisbon" of the pump and "Porto" of the line."""
    customer = customers.add(store, name="Acme")
    made = firm.add_custom_field(
        store, subject="deal", kind="choice", name="Plant", choices=["Porto", "Lisbon"]
    )
    for name, plant in (("Pump", "Lisbon"), ("Line", "Porto"), ("Tank", None)):
        deal = deals.add(store, customer_id=customer, name=name, opened_on=TODAY)
        if plant:
            firm.set_custom_value(store, field_id=made, deal_id=deal, value=plant)
    return made


def shown(store: Store, view: View) -> list[tuple[str, object]]:
    with store.read() as session:
        ids = listing.arrange(session, view).ids.tolist()
        rows = listing.rows(session, "deal", ids, TODAY)
        deals_shown = [row for row in rows if isinstance(row, DealRow)]
        return [(row.name, next(iter(row.own.values()), None)) for row in deals_shown]


def found(store: Store, text: str) -> list[str]:
    with store.read() as session:
        return [hit.title for hit in search(session, text)]


def test_deals_have_their_own_fields_as_columns_in_the_order_of_the_words(
    store: Store, field: int
) -> None:
    with store.read() as session:
        assert [own.id for own in listing.choices(session).own_of("deal")] == [field]
    expected = [("Line", "Porto"), ("Pump", "Lisbon"), ("Tank", None)]
    assert shown(store, View("deal", TODAY, sort=f"own:{field}")) == expected


def test_deals_are_narrowed_by_their_own_fields(store: Store, field: int) -> None:
    chosen = Criteria(own=(OwnFilter(field, words=("Porto",)),))
    assert shown(store, View("deal", TODAY, chosen)) == [("Line", "Porto")]
    unknown = View("deal", TODAY, filter=Condition(f"own:{field}", "empty"))
    assert shown(store, unknown) == [("Tank", None)]


def test_a_retired_field_of_deals_is_neither_listed_nor_searched_and_comes_back(
    store: Store, field: int
) -> None:
    assert found(store, "Lisbon") == ["Pump"]
    custom_fields.retire(store, id=field)
    assert found(store, "Lisbon") == []
    with store.read() as session:
        assert listing.choices(session).own_of("deal") == ()
    custom_fields.retire(store, id=field, retired=False)
    assert found(store, "Lisbon") == ["Pump"]


def test_a_bulk_edit_offers_no_retired_word_and_a_filter_still_finds_it(
    store: Store, field: int
) -> None:
    custom_fields.retire_choice(store, field_id=field, word="Porto")

    def words(fields: tuple[FilterField, ...]) -> list[object]:
        (found,) = [each for each in fields if each.code == f"own:{field}"]
        return [word.value for word in found.words]

    with store.read() as session:
        assert words(edit_fields(session, "deal")) == ["Lisbon"]
        assert words(listing.filter_fields(session, "deal")) == ["Porto", "Lisbon"]


def test_an_export_of_deals_has_their_own_fields(store: Store, field: int, tmp_path: Path) -> None:
    with store.read() as session:
        table = Table(session, Kind.DEALS, Choice(columns=("name", "Plant")))
        assert [row["Plant"] for row in table.rows()] == ["Lisbon", "Porto", None]
