"""The profile of a firm, edited in its place."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, firm, profile
from crm_desktop.models import CustomValue
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.tabs.profile_tab import ProfileTab


@pytest.fixture
def yuhuan(store: Store) -> int:
    made = customers.add(
        store,
        name="Yuhuan",
        phones=["12"],
        addresses=[{"street": "88 Harbour Road", "city": "Taizhou"}],
        tags=["gearbox"],
    )
    contacts.add(store, name="Han Lei", customer_id=made, title="Director")
    return made


@pytest.fixture
def tab(qtbot: QtBot, context: Context, yuhuan: int) -> ProfileTab:
    shown = ProfileTab(context)
    qtbot.addWidget(shown)
    shown.resize(560, 800)
    shown.show_customer(yuhuan)
    shown.show()
    qtbot.waitUntil(lambda: shown.form is not None)
    return shown


def values(context: Context, customer_id: int) -> dict[str, Any]:
    with context.store.read() as session:
        found = profile.profile(session, customer_id)
    assert found is not None
    return {**found.values, "tags": found.tags, "phones": found.reach.phones}


def enter(tab: ProfileTab, name: str, value: Any) -> None:
    assert tab.form is not None
    editor = tab.form.editor(name)
    editor.set_value(value)
    editor.edited.emit()
    editor.left.emit()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("legal_name", "玉环机械有限公司"),
        ("tier", "core"),
        ("tags", ("gearbox", "vip")),
        ("phones", ("+86 576 8722 1234",)),
        ("do_not_contact", True),
        ("cadence_days", 14),
    ],
)
def test_a_field_is_saved_on_leaving_it_and_undone(
    qtbot: QtBot, context: Context, tab: ProfileTab, yuhuan: int, name: str, value: Any
) -> None:
    before = values(context, yuhuan)
    enter(tab, name, value)
    qtbot.waitUntil(lambda: values(context, yuhuan)[name] == value)
    context.store.undo()
    assert values(context, yuhuan) == before


def test_an_owner_is_chosen_from_the_colleagues(
    qtbot: QtBot, context: Context, tab: ProfileTab, yuhuan: int
) -> None:
    ana = firm.add_user(context.store, name="Ana")
    qtbot.waitUntil(lambda: tab.offers("Ana"))
    enter(tab, "owner_id", str(ana))
    qtbot.waitUntil(lambda: values(context, yuhuan)["owner_id"] == ana)


def test_a_name_taken_away_is_asked_for_and_not_saved(
    qtbot: QtBot, context: Context, tab: ProfileTab, yuhuan: int
) -> None:
    enter(tab, "name", None)
    assert tab.form is not None and tab.form.is_edited()
    assert values(context, yuhuan)["name"] == "Yuhuan"


def test_an_odd_phone_is_warned_of_and_kept(tab: ProfileTab) -> None:
    assert tab.odd.isVisible()


def test_people_are_listed_and_opened_inside_the_panel(
    qtbot: QtBot, context: Context, tab: ProfileTab
) -> None:
    (line,) = tab.people.lines()
    assert (line.title, line.detail) == ("Han Lei", "Director")
    tab.people.opened.emit(line.key)
    qtbot.waitUntil(lambda: tab.person.isVisible())
    tab.person.left.emit()
    assert not tab.person.isVisible()


def test_an_own_field_is_saved_by_its_kind(
    qtbot: QtBot, context: Context, tab: ProfileTab, yuhuan: int
) -> None:
    iso = firm.add_custom_field(context.store, subject="customer", kind="yes_no", name="ISO")
    qtbot.waitUntil(lambda: tab.customs.form is not None and tab.customs.isVisible())
    assert tab.customs.form is not None
    editor = tab.customs.form.editor(f"yes_no_{iso}")
    editor.set_value("yes")
    editor.edited.emit()
    editor.left.emit()

    def saved() -> list[bool | None]:
        with context.store.read() as session:
            return list(session.scalars(sa.select(CustomValue.yes)))

    qtbot.waitUntil(lambda: saved() == [True])


def test_typing_in_a_field_is_kept_when_something_else_changes(
    qtbot: QtBot, context: Context, tab: ProfileTab, yuhuan: int
) -> None:
    assert tab.form is not None
    editor = tab.form.editor("legal_name")
    editor.setFocus()
    QTest.keyClicks(editor, "half a na")
    customers.edit(context.store, id=yuhuan, industry="Steel")
    firm.add_user(context.store, name="Ana")
    industry = tab.form.editor("industry")
    qtbot.waitUntil(lambda: industry.value() == "Steel")
    assert editor.value() == "half a na"


def test_tab_goes_through_the_fields_before_what_is_below_them(
    qtbot: QtBot, tab: ProfileTab
) -> None:
    with qtbot.waitActive(tab):
        tab.activateWindow()
    assert tab.form is not None
    tab.form.editor("name").setFocus()
    passed = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = ["Legal name", "Tags", "gearbox", "Phones", "Tier", "Notes", "Addresses", "People"]
    assert [name for name in passed if name in wanted][: len(wanted)] == wanted
