"""Preferences: who the user is, the looks of this laptop, and the lists of the firm."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from crm_desktop import firm, products
from crm_desktop.firm_lists import FirmLists, firm_lists
from ui.context import Context
from ui.pages.preference_lists import add_field
from ui.pages.preference_saving import save_setting
from ui.pages.preferences import PreferencesPage, save_me


def _lists(context: Context) -> FirmLists:
    with context.store.read() as session:
        return firm_lists(session)


def test_who_the_user_is_becomes_one_colleague(context: Context) -> None:
    save_me(context.store, name="Li Ding")
    save_me(context.store, email="li@example.com")
    lists = _lists(context)
    assert [(user.name, user.email, user.is_me) for user in lists.users] == [
        ("Li Ding", "li@example.com", True)
    ]


def test_the_currency_of_sums_is_the_firms(context: Context) -> None:
    save_setting(context.store, base_currency="CNY")
    assert _lists(context).currency == "CNY"


def test_a_choice_field_has_the_words_given(context: Context) -> None:
    add_field(context.store, name="Region", subject="customer", kind="choice", choices=("A", "B"))
    add_field(context.store, name="Floor", subject="contact", kind="number", choices=None)
    fields = {field.name: field.choices for field in _lists(context).fields}
    assert fields == {"Region": ("A", "B"), "Floor": ()}


def test_lists_follow_what_is_saved(qtbot: QtBot, context: Context) -> None:
    page = PreferencesPage(context)
    qtbot.addWidget(page)
    page.show()
    tabs = page.tabs
    context.tasks.do(products.add, name="Bearing 90 mm")
    qtbot.waitUntil(lambda: [line.title for line in tabs[0].list.lines()] == ["Bearing 90 mm"])
    context.tasks.do(firm.add_competitor, name="Rival & Sons")
    qtbot.waitUntil(lambda: [line.title for line in tabs[1].list.lines()] == ["Rival & Sons"])


def test_the_appearance_chosen_is_remembered(qtbot: QtBot, context: Context) -> None:
    page = PreferencesPage(context)
    qtbot.addWidget(page)
    boxes = {box.accessibleName(): box for box in page.findChildren(QComboBox)}
    looks = boxes["Appearance"]
    looks.setCurrentIndex(looks.findData("dark"))
    looks.activated.emit(looks.currentIndex())
    assert context.theme.is_dark
    assert context.settings.get("appearance") == "dark"
    context.theme.set_appearance("light")
