"""Saved views, a built filter and grouped rows in the table of deals."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop import custom_fields, customers, deals, firm, saved_views
from crm_desktop.listing import Condition
from crm_desktop.store import Store
from crm_desktop.view_definitions import Definition
from ui.context import Context
from ui.pages.deals import DealsPage


@pytest.fixture
def page(context: Context, store: Store, qtbot: QtBot) -> DealsPage:
    firm = customers.add(store, name="Acme", tier="key")
    for name, amount in (("Pump", 100), ("Line", 900)):
        day = date(2026, 1, 5)
        deals.add(store, customer_id=firm, name=name, amount=amount, opened_on=day)
    made = DealsPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.show_view("table")
    qtbot.waitUntil(lambda: made.list.model.rowCount() == 2 and bool(made.views.fields))
    return made


def test_deals_are_filtered_by_fields_of_their_customer(page: DealsPage, qtbot: QtBot) -> None:
    page.views.filter_by(Condition("customer.tier", "none_of", ("key",)))
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 0)
    assert page.bar.filter.isHidden()
    page.list.empty_chosen.emit("clear")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    assert not page.bar.filter.isHidden()


def test_a_view_of_deals_groups_them_by_stage(page: DealsPage, store: Store, qtbot: QtBot) -> None:
    wanted = Definition(sort="amount", descending=True, group="stage")
    key = saved_views.add(store, subject="deal", name="By stage", definition=wanted)
    qtbot.waitUntil(lambda: page.views.line_of(str(key)) is not None)
    page.views.open(str(key))
    model = page.list.model
    qtbot.waitUntil(lambda: model.rowCount() == 3 and model.is_complete)
    assert [model.index(row, 0).data() for row in range(3)] == ["Need · 2", "Line", "Pump"]


def test_the_strip_of_views_belongs_to_the_table_alone(page: DealsPage) -> None:
    assert page.views.strip.isVisible()
    page.show_view("board")
    assert not page.views.strip.isVisible()


def test_own_fields_of_deals_are_columns_that_are_edited_in_place(
    page: DealsPage, store: Store, qtbot: QtBot
) -> None:
    field = firm.add_custom_field(store, subject="deal", kind="number", name="Lines")
    titles = [column.title() for column in page.list.model.columns]
    assert "Lines" not in titles

    def column() -> int:
        keys = [column.key for column in page.list.model.columns]
        return keys.index(f"own:{field}") if f"own:{field}" in keys else -1

    qtbot.waitUntil(lambda: column() > 0)
    model = page.list.model
    assert page.list.table.isColumnHidden(column())
    model.setData(model.index(0, column()), "12")
    qtbot.waitUntil(lambda: model.index(0, column()).data() == "12")
    custom_fields.retire(store, id=field)
    qtbot.waitUntil(lambda: column() < 0)
