"""A list offers what it shows: its rows in their order, and columns that an export knows."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.exchange.export_rows import Table
from crm_desktop.exchange.fields import Kind
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.customer_columns import contact_columns, customer_columns
from ui.pages.customers import CustomersPage
from ui.pages.deal_columns import deal_columns
from ui.pages.list_exporting import CODES

# What is told of a record and is no field of it.
TOLD = {"matter", "stage_days", "promise", "since", "added", "rivals", "margin", "next"}


def test_every_column_of_a_list_is_a_field_that_goes_out(store: Store, context: Context) -> None:
    lists = {
        Kind.CUSTOMERS: customer_columns(),
        Kind.CONTACTS: contact_columns(),
        Kind.DEALS: deal_columns(),
    }
    with store.read() as session:
        for kind, columns in lists.items():
            known = set(Table(session, kind).headers)
            codes = {CODES.get(column.key, column.key) for column in columns}
            assert codes - known <= TOLD, f"{kind}: {codes - known - TOLD}"


def test_the_rows_are_offered_as_they_are_sorted_with_those_selected(
    qtbot: QtBot, store: Store, context: Context
) -> None:
    beta, alpha = (customers.add(store, name=name) for name in ("Beta", "Alpha"))
    page = CustomersPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(page.shown.model.ids) == 2)
    page.shown.select(alpha)
    offer = page.export_offer()
    assert list(offer.listed) == [alpha, beta] and list(offer.selected) == [alpha]
    assert offer.kind == "customers" and offer.columns[0] == "name"


def test_rows_under_headings_are_offered_without_them_also_those_folded_away(
    qtbot: QtBot, store: Store, context: Context
) -> None:
    made = {name: customers.add(store, name=name, tier="key") for name in ("Alpha", "Beta")}
    page = CustomersPage(context)
    qtbot.addWidget(page)
    page.show()
    page.shown.group_by("tier")
    qtbot.waitUntil(lambda: page.shown.model.rowCount() == 3)
    heading = page.shown.model.heading_at(0)
    assert heading is not None
    page.shown.fold(heading)
    qtbot.waitUntil(lambda: page.shown.model.rowCount() == 1)
    assert list(page.export_offer().listed) == [made["Alpha"], made["Beta"]]
