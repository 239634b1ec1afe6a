"""A click on a number or an address opens the system's program, and the call is not forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers
from crm_desktop.models import Activity
from ui.context import Context
from ui.pages.contact_detail import ContactDetail
from ui.pages.customer_detail import CustomerDetail
from ui.reaching import reach


class Opened(QObject):
    """Stands for the system's programs: keeps the links they are given."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.links.append(url.toString())


@pytest.fixture
def programs() -> Iterator[Opened]:
    opened = Opened()
    method: Any = "take"  # the stubs say bytes, which the library refuses
    for scheme in ("tel", "mailto"):
        QDesktopServices.setUrlHandler(scheme, opened, method)
    yield opened
    for scheme in ("tel", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def said(context: Context) -> list[tuple[str, str, object]]:
    heard: list[tuple[str, str, object]] = []
    context.desk.saying.connect(lambda *words: heard.append((words[0], words[1], words[2])))
    return heard


def planned(context: Context) -> list[tuple[str, str, int | None]]:
    with context.store.read() as session:
        found = session.query(Activity).order_by(Activity.id)
        return [(one.kind.value, one.subject, one.customer_id) for one in found]


def test_a_number_in_a_customers_panel_is_dialled_and_noted(
    qtbot: QtBot, context: Context, programs: Opened, said: list[tuple[str, str, object]]
) -> None:
    acme = customers.add(
        context.store, name="Acme", phones=["0571 88880000"], addresses=[{"country": "China"}]
    )
    panel = CustomerDetail(context)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_customer(acme)
    qtbot.waitUntil(lambda: len(panel.header.reach.findChildren(QPushButton)) == 1)
    (number,) = panel.header.reach.findChildren(QPushButton)
    assert number.accessibleName() == "Call 0571 88880000"
    QTest.mouseClick(number, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(said) == 1)
    assert programs.links == ["tel:+86-571-8888-0000"]
    assert planned(context) == [("call", "Call Acme", acme)]
    assert said[0][:2] == ("Call Acme: noted for today.", "How did it go?")


def test_how_it_went_is_asked_in_the_timeline(
    qtbot: QtBot, context: Context, host: QWidget, programs: Opened,
    said: list[tuple[str, str, object]],
) -> None:  # fmt: skip
    acme = customers.add(context.store, name="Acme")
    panel = CustomerDetail(context)
    qtbot.addWidget(panel)
    panel.show()
    context.desk.opening.connect(panel.open)
    reach(context, host, kind="mail", to="a@b.de", customer_id=acme)
    qtbot.waitUntil(lambda: len(said) == 1)
    assert programs.links == ["mailto:a@b.de"]
    press = said[0][2]
    assert callable(press)
    press()
    qtbot.waitUntil(lambda: panel.timeline().form() is not None)


def test_who_does_not_want_it_is_asked_about_first(
    qtbot: QtBot, context: Context, host: QWidget, programs: Opened
) -> None:
    han = contacts.add(context.store, name="Han", do_not_contact=True)
    for button in ("Leave it", "Call anyway"):
        reach(context, host, kind="call", to="+34 911234567", contact_id=han)
        qtbot.waitUntil(lambda: bool(host.findChildren(QMessageBox)))
        (box,) = host.findChildren(QMessageBox)
        assert "Han does not want to be contacted" in box.text()
        assert programs.links == []
        QTest.mouseClick(
            next(b for b in box.buttons() if b.text() == button), Qt.MouseButton.LeftButton
        )
        qtbot.waitUntil(lambda: not host.findChildren(QMessageBox))
    qtbot.waitUntil(lambda: planned(context) == [("call", "Call Han", None)])
    assert len(programs.links) == 1


def test_what_is_planned_already_is_not_planned_again(
    qtbot: QtBot, context: Context, host: QWidget, programs: Opened,
    said: list[tuple[str, str, object]],
) -> None:  # fmt: skip
    acme = customers.add(context.store, name="Acme")
    reach(context, host, kind="call", to="1234", customer_id=acme, activity_id=77)
    qtbot.waitUntil(lambda: len(said) == 1)
    assert planned(context) == []


def test_it_is_asked_once_more_when_the_user_comes_back(
    qtbot: QtBot, context: Context, host: QWidget, programs: Opened,
    said: list[tuple[str, str, object]],
) -> None:  # fmt: skip
    acme = customers.add(context.store, name="Acme")
    reach(context, host, kind="call", to="1234", customer_id=acme)
    qtbot.waitUntil(lambda: len(said) == 1)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    state = Qt.ApplicationState
    for shown in (state.ApplicationInactive, state.ApplicationActive, state.ApplicationActive):
        application.applicationStateChanged.emit(shown)
    assert [words for words, *_rest in said] == ["Call Acme: noted for today."] * 2


def test_a_person_has_all_numbers_and_addresses_to_click(
    qtbot: QtBot, context: Context, programs: Opened
) -> None:
    han = contacts.add(
        context.store, name="Han", phones=["+34 911234567", "12"], emails=["han@nord.de"]
    )
    panel = ContactDetail(context)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_contact(han)
    qtbot.waitUntil(lambda: len(panel.reach.findChildren(QPushButton)) == 3)
    mail = panel.reach.findChildren(QPushButton)[2]
    QTest.mouseClick(mail, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: planned(context) == [("mail", "Mail to Han", None)])
    assert programs.links == ["mailto:han@nord.de"]
