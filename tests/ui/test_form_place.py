"""What was typed into a field and not saved waits for its record, whatever is shown meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest
import sqlcipher3
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.models import Customer
from crm_desktop.store import Store
from ui.context import Context
from ui.fields import Field
from ui.form_place import FormPlace
from ui.widgets.editors import LineEditor


def _fields() -> Sequence[Field]:
    return [Field("name", "Name", required=True), Field("cadence_days", "Days", "whole")]


class Desk(QWidget):
    """A window with the fields of one customer after the other, and one field beside them."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.place = FormPlace(context, self._lead_back, self)
        self.beside = LineEditor(parent=self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.place)
        layout.addWidget(self.beside)

    def show_customer(self, customer_id: int) -> None:
        with self._context.store.read() as session:
            found = session.get(Customer, customer_id)
            assert found is not None
            values = {"name": found.name, "cadence_days": found.cadence_days}
        self.place.show_record(_fields, customers.edit, values, id=customer_id)

    def _lead_back(self, record: object) -> None:
        assert isinstance(record, dict)
        self.show_customer(record["id"])

    def line(self, name: str) -> LineEditor:
        assert self.place.form is not None
        editor = self.place.form.editor(name)
        assert isinstance(editor, LineEditor)
        return editor

    def type(self, name: str, text: str) -> None:
        line = self.line(name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def words(self) -> str:
        return " ".join(label.text() for label in self.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def firms(store: Store) -> tuple[int, int]:
    return customers.add(store, name="Yuhuan"), customers.add(store, name="Nordwind")


@pytest.fixture
def desk(qtbot: QtBot, context: Context, firms: tuple[int, int]) -> Iterator[Desk]:
    window = Desk(context)
    qtbot.addWidget(window)
    window.show_customer(firms[0])
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window


@pytest.fixture
def told(context: Context) -> list[tuple[str, object]]:
    said: list[tuple[str, object]] = []
    context.desk.saying.connect(lambda text, _button, press: said.append((text, press)))
    return said


def _name(store: Store, customer_id: int) -> str:
    with store.read() as session:
        found = session.get(Customer, customer_id)
        assert found is not None
        return found.name


def test_an_entry_refused_while_another_program_holds_the_file_waits_for_its_record(
    qtbot: QtBot,
    context: Context,
    store: Store,
    firms: tuple[int, int],
    desk: Desk,
    told: list[tuple[str, object]],
) -> None:
    first, second = firms
    with closing(sqlcipher3.dbapi2.connect(str(store.path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.type("name", "Yuhuan Heavy")
        desk.show_customer(second)
        assert desk.line("name").text() == "Nordwind"
        qtbot.waitUntil(lambda: len(told) == 1, timeout=30_000)
        assert "Another program holds the file" in told[0][0]
        assert desk.place.is_edited()
        other.execute("ROLLBACK")
    press = told[0][1]
    assert callable(press)
    press()
    assert desk.line("name").text() == "Yuhuan Heavy"
    assert "Another program holds the file" in desk.words()
    (again,) = [one for one in desk.findChildren(QPushButton) if one.isVisible()]
    with qtbot.waitSignal(context.bridge.changed):
        again.click()
    assert (_name(store, first), _name(store, second)) == ("Yuhuan Heavy", "Nordwind")
    qtbot.waitUntil(lambda: not desk.place.is_edited())


def test_what_cannot_be_read_waits_for_its_record(
    firms: tuple[int, int], desk: Desk, told: list[tuple[str, object]]
) -> None:
    desk.type("cadence_days", "often")
    desk.show_customer(firms[1])
    assert desk.line("cadence_days").text() == ""
    assert len(told) == 1
    desk.show_customer(firms[0])
    assert desk.line("cadence_days").text() == "often"


def test_what_is_saved_in_time_is_shown_as_it_is_saved(
    qtbot: QtBot, context: Context, firms: tuple[int, int], desk: Desk
) -> None:
    desk.type("name", "Yuhuan Heavy")
    desk.show_customer(firms[1])
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    customers.edit(context.store, id=firms[0], name="Yuhuan Light")
    desk.show_customer(firms[0])
    assert desk.line("name").text() == "Yuhuan Light"
    assert not desk.place.is_edited()


def test_other_choices_and_currencies_leave_alone_what_is_being_typed(desk: Desk) -> None:
    def fields(currency: str) -> list[Field]:
        amount = Field("amount", "Amount", "money", currency=currency)
        return [amount, Field("notes", "Notes", choices=[(currency, currency)])]

    place = desk.place
    place.show_record(lambda: fields("EUR"), customers.edit, {"amount": 1250}, id=0)
    desk.type("notes", "half a sen")
    place.show_record(lambda: fields("JPY"), customers.edit, {"amount": 1250}, id=0)
    assert desk.line("notes").text() == "half a sen"
    assert desk.line("amount").value() == 1250
    assert desk.line("amount").text() == "1,250"
