"""The forms of every noun: opened, filled, saved, undone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, deals, orders, products
from crm_desktop.models import (
    Activity,
    ActivityContact,
    Complaint,
    Contact,
    Customer,
    Deal,
    Department,
    DepartmentFunction,
    Document,
    Need,
    Order,
    OrderLine,
    Product,
    Promise,
    Referral,
)
from crm_desktop.models.base import Base
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.forms import open_new, open_record
from ui.pages.forms.order_dialog import OrderDialog, OrderGrid
from ui.widgets.order_lines import AMOUNT, PRODUCT
from ui.widgets.reference_editor import Reference

FILLED: dict[str, tuple[type[Base], dict[str, Any]]] = {
    "customer": (Customer, {"name": "江淮汽车", "phones": ("1",), "city": "Hefei"}),
    "contact": (Contact, {"name": "Han Lei", "title": "Director"}),
    "department": (Department, {"name": "Compras", "does_finance": True}),
    "product": (Product, {"name": "Gear", "unit_price": 134}),
    "deal": (Deal, {"name": "Bid", "amount": 1_850_000}),
    "activity": (Activity, {"subject": "Asked about the bid", "people": ("Chen Yu",)}),
    "promise": (Promise, {"text": "Drawings by Friday"}),
    "complaint": (Complaint, {"text": "Burrs", "satisfaction": "2"}),
    "need": (Need, {"text": "A colour for every size", "importance": "4"}),
    "referral": (Referral, {"by_contact_id": "Chen Yu"}),
    "link": (Document, {"url": "https://example.com"}),
}


def test_a_key_pressed_twice_opens_one_form(
    qtbot: QtBot, context: Context, window: QWidget
) -> None:
    for _ in range(3):
        open_new(context, "customer", None, window)
    qtbot.waitUntil(lambda: bool(window.findChildren(FormDialog)))
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    (form,) = window.findChildren(FormDialog)
    form.close()
    qtbot.waitUntil(lambda: not window.findChildren(FormDialog))
    open_new(context, "customer", None, window)
    qtbot.waitUntil(lambda: bool(window.findChildren(FormDialog)))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the dialogs stand over."""
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def customer_id(context: Context) -> int:
    made = customers.add(context.store, name="Yuhuan")
    contacts.add(context.store, name="Chen Yu", customer_id=made)
    return made


def dialog_of(qtbot: QtBot, window: QWidget) -> FormDialog:
    """The dialog, when it has opened."""
    qtbot.waitUntil(lambda: window.findChild(FormDialog) is not None)
    found = window.findChild(FormDialog)
    assert isinstance(found, FormDialog)
    return found


def chen(context: Context) -> Reference:
    with context.store.read() as session:
        found = session.scalars(sa.select(Contact)).one()
    return Reference(found.id, found.name)


def saved(qtbot: QtBot, context: Context, dialog: FormDialog) -> None:
    with qtbot.waitSignal(context.bridge.changed):
        dialog.save()


@pytest.mark.parametrize("kind", FILLED)
def test_every_noun_is_made_in_its_form_and_undone(
    qtbot: QtBot, context: Context, window: QWidget, customer_id: int, kind: str
) -> None:
    model, values = FILLED[kind]
    with context.store.read() as session:
        before = session.scalar(sa.select(sa.func.count()).select_from(model))
    open_new(context, kind, customer_id, window)
    dialog = dialog_of(qtbot, window)
    for name, value in values.items():
        if name == "by_contact_id":
            value = chen(context)
        dialog.form.editor(name).set_value(value)
    saved(qtbot, context, dialog)
    with context.store.read() as session:
        rows = session.scalars(sa.select(model).order_by(model.id.desc())).all()
    assert len(rows) == (before or 0) + 1
    if "customer_id" in model.__table__.columns:
        assert rows[0].__dict__["customer_id"] == customer_id
    context.store.undo()
    with context.store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(model)) == before


def test_people_of_an_activity_are_named_and_strangers_are_not_guessed(
    qtbot: QtBot, context: Context, window: QWidget, customer_id: int
) -> None:
    open_new(context, "activity", customer_id, window)
    dialog = dialog_of(qtbot, window)
    dialog.form.editor("subject").set_value("Call")
    dialog.form.editor("people").set_value(("Nobody",))
    dialog.save()
    with context.store.read() as session:
        assert session.scalars(sa.select(Activity.id)).all() == []
    dialog.form.editor("people").set_value(("chen yu",))
    saved(qtbot, context, dialog)
    with context.store.read() as session:
        assert len(session.scalars(sa.select(ActivityContact.id)).all()) == 1


def test_without_a_customer_the_form_asks_for_one(
    qtbot: QtBot, context: Context, window: QWidget, customer_id: int
) -> None:
    open_new(context, "promise", None, window)
    dialog = dialog_of(qtbot, window)
    dialog.form.editor("text").set_value("Drawings")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.form.editor("customer_id") is not None


def test_the_amount_of_a_deal_is_in_the_currency_chosen(
    qtbot: QtBot, context: Context, window: QWidget, customer_id: int
) -> None:
    open_new(context, "deal", customer_id, window)
    dialog = dialog_of(qtbot, window)
    for name, value in {"name": "Yen", "amount": 5_000_00, "currency": "JPY"}.items():
        dialog.form.editor(name).set_value(value)
    saved(qtbot, context, dialog)
    with context.store.read() as session:
        deal = session.scalars(sa.select(Deal)).one()
        assert (deal.amount, deal.currency, deal.buying_stage) == (5_000, "JPY", "need")


def test_an_order_is_saved_with_the_lines_of_its_grid(
    qtbot: QtBot, context: Context, window: QWidget, customer_id: int
) -> None:
    products.add(context.store, name="Gear", unit_price=26_550_000, currency="EUR")
    open_new(context, "order", customer_id, window)
    dialog = dialog_of(qtbot, window)
    assert isinstance(dialog, OrderDialog)
    grid = dialog.findChild(OrderGrid)
    assert isinstance(grid, OrderGrid)
    lines = grid.lines.lines
    lines.setData(lines.index(0, PRODUCT), "Gear")
    lines.setData(lines.index(1, PRODUCT), "Freight")
    lines.setData(lines.index(1, AMOUNT), "12.50")
    assert grid.is_edited()
    saved(qtbot, context, dialog)
    with context.store.read() as session:
        found = session.scalars(sa.select(OrderLine).order_by(OrderLine.position)).all()
        assert [line.amount for line in found] == [265_500, 1_250]
        assert session.scalars(sa.select(Order.net)).one() == 266_750


def test_an_order_is_opened_with_its_lines_and_changed(
    qtbot: QtBot, context: Context, window: QWidget, customer_id: int
) -> None:
    order_id = orders.add(
        context.store,
        customer_id=customer_id,
        ordered_on=date(2026, 1, 2),
        currency="EUR",
        lines=[{"text": "Freight", "quantity": 1_000, "amount": 500}],
    )
    open_record(context, "order", order_id, window)
    dialog = dialog_of(qtbot, window)
    dialog.form.editor("number").set_value("A-1")
    saved(qtbot, context, dialog)
    with context.store.read() as session:
        order = session.scalars(sa.select(Order)).one()
        assert (order.number, order.net) == ("A-1", 500)


def test_a_department_is_opened_with_its_functions(
    qtbot: QtBot, context: Context, window: QWidget, customer_id: int
) -> None:
    department = contacts.add_department(
        context.store, customer_id=customer_id, name="Taller", functions=["use"]
    )
    open_record(context, "department", department, window)
    dialog = dialog_of(qtbot, window)
    assert dialog.form.editor("does_use").value() is True
    dialog.form.editor("does_technical").set_value(True)
    saved(qtbot, context, dialog)
    with context.store.read() as session:
        functions = session.scalars(sa.select(DepartmentFunction.function)).all()
    assert set(functions) == {"use", "technical"}


def test_a_new_deal_is_shown_when_it_is_saved(
    qtbot: QtBot, context: Context, window: QWidget, customer_id: int
) -> None:
    open_new(context, "deal", customer_id, window)
    dialog = dialog_of(qtbot, window)
    dialog.form.editor("name").set_value("Bid")
    with qtbot.waitSignal(context.desk.opening) as opening:
        dialog.save()
    with context.store.read() as session:
        assert opening.args == ["deal", session.scalars(sa.select(Deal.id)).one()]
    assert deals.name_of(context.store, opening.args[1]) == "Bid"


def test_an_order_without_lines_is_not_saved_by_a_hasty_enter(
    qtbot: QtBot, context: Context, window: QWidget, customer_id: int
) -> None:
    open_new(context, "order", customer_id, window)
    dialog = dialog_of(qtbot, window)
    QTest.keyClick(dialog.form.editor("number"), Qt.Key.Key_Return)
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("at least one line" in text for text in said)
    assert not context.tasks.is_saving and dialog.isVisible()
