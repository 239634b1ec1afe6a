"""The firm's own fields in the list: columns, sorting, editing, filters, and what is remembered."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop import custom_fields, customers, firm
from crm_desktop.listing import Criteria, OwnFilter
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.customers import CustomersPage
from ui.widgets.chip import ChipButton
from ui.widgets.filter_popup import FilterPopup
from ui.widgets.own_filter import OwnFilterField
from ui.widgets.value_picker import ValueList, ValuePicker

NAMES = ("Acme", "Bauer", "Castaño", "Delta")


@pytest.fixture
def fields(store: Store) -> dict[str, int]:
    """A field of each type, filled for the first customers."""
    ids = [customers.add(store, name=name) for name in NAMES]
    values = {
        "text": ("tin", "zinc", "copper"),
        "number": (20.0, 1234.5, 3.0),
        "date": (date(2026, 5, 1), date(2025, 1, 2)),
        "choice": ("Big", "Small", "Big"),
        "yes_no": (True, False),
    }
    made = {}
    for kind, some in values.items():
        made[kind] = firm.add_custom_field(
            store, subject="customer", kind=kind, name=f"Own {kind}", choices=("Small", "Big")
        )
        for customer_id, value in zip(ids, some, strict=False):
            firm.set_custom_value(store, field_id=made[kind], customer_id=customer_id, value=value)
    return made


@pytest.fixture
def page(context: Context, fields: dict[str, int], qtbot: QtBot) -> CustomersPage:
    return opened(context, qtbot, 4)


def opened(context: Context, qtbot: QtBot, count: int) -> CustomersPage:
    made = CustomersPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    settled(made, qtbot, count)
    qtbot.waitUntil(lambda: place(made, "Own yes_no") > 0)
    return made


def settled(page: CustomersPage, qtbot: QtBot, count: int) -> None:
    model = page.shown.model
    qtbot.waitUntil(lambda: model.rowCount() == count and model.is_complete)


def place(page: CustomersPage, title: str) -> int:
    titles = [column.title() for column in page.shown.model.columns]
    return titles.index(title) if title in titles else -1


def names(page: CustomersPage) -> list[str]:
    return [page.shown.model.cell(row, 0).text for row in range(page.shown.model.rowCount())]


def texts(page: CustomersPage, title: str) -> list[str]:
    column = place(page, title)
    return [page.shown.model.cell(row, column).text for row in range(page.shown.model.rowCount())]


def holds(page: CustomersPage, title: str, shown: str) -> bool:
    return texts(page, title)[3] == shown


def cities_offered(page: CustomersPage) -> int:
    return len(page.rows.choices.city) if page.rows.choices else 0


def popup_of(page: CustomersPage) -> FilterPopup:
    page.bar.popup_wanted.emit(page.mapToGlobal(page.rect().center()))
    found = page.findChild(FilterPopup)
    assert found is not None and found.isVisible()
    return found


def own_filter(popup: FilterPopup, name: str) -> OwnFilterField:
    found = popup.findChildren(OwnFilterField)
    return next(w for w in found if w.accessibleName() == name and w.isVisible())


def picker_of(popup: FilterPopup, name: str) -> ValuePicker:
    found = popup.findChildren(ValuePicker)
    return next(w for w in found if w.accessibleName() == name and w.isVisible())


def chips(page: CustomersPage) -> list[str]:
    return [chip.text() for chip in page.bar.findChildren(ChipButton) if chip.isVisible()]


def test_own_fields_are_columns_that_stand_hidden_until_chosen(
    page: CustomersPage, context: Context, fields: dict[str, int], qtbot: QtBot
) -> None:
    table = page.shown.table
    number, matter = place(page, "Own number"), place(page, "What matters")
    assert table.isColumnHidden(number)
    assert 0 < number < matter
    menu = table.columns.choose(page.mapToGlobal(page.rect().center()))
    next(action for action in menu.actions() if action.text() == "Own number").trigger()
    menu.close()
    table.setColumnWidth(number, 141)
    assert texts(page, "Own number") == ["20", "1,234.5", "3", ""]
    assert texts(page, "Own date") == ["May 1, 2026", "Jan 2, 2025", "", ""]
    assert texts(page, "Own yes_no") == ["Yes", "No", "", ""]
    table.horizontalHeader().setSortIndicator(number, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: names(page)[0] == "Bauer")
    page.hide()
    again = opened(context, qtbot, 4)
    assert names(again) == ["Bauer", "Acme", "Castaño", "Delta"]
    table = again.shown.table
    assert not table.isColumnHidden(place(again, "Own number"))
    assert table.columnWidth(place(again, "Own number")) == 141
    assert table.isColumnHidden(place(again, "Own date"))
    assert table.horizontalHeader().sortIndicatorSection() == place(again, "Own number")


def test_columns_follow_the_fields_and_the_selection_stays(
    page: CustomersPage, store: Store, fields: dict[str, int], qtbot: QtBot
) -> None:
    table = page.shown.table
    table.go_to(2)
    chosen = page.shown.selected_ids()
    page.shown.sort(f"own:{fields['number']}", False)
    page.narrow(Criteria(own=(OwnFilter(fields["number"], least=0.0),)))
    settled(page, qtbot, 3)
    firm.edit_custom_field(store, id=fields["text"], name="Coating")
    qtbot.waitUntil(lambda: place(page, "Coating") > 0)
    firm.add_custom_field(store, subject="customer", kind="text", name="Later")
    qtbot.waitUntil(lambda: place(page, "Later") > 0)
    assert page.shown.selected_ids() == chosen
    assert table.selected_count() == 1
    firm.delete_custom_field(store, ids=[fields["number"]])
    settled(page, qtbot, 4)
    qtbot.waitUntil(lambda: names(page) == list(NAMES))
    assert place(page, "Own number") == -1
    assert page.bar.criteria == Criteria()
    qtbot.waitUntil(lambda: page.shown.selected_ids() == chosen)


@pytest.mark.parametrize(
    ("title", "typed", "shown"),
    [("Own number", "1,500.25", "1,500.25"), ("Own date", "2 Mar 2026", "Mar 2, 2026")],
)
def test_what_is_typed_into_an_own_cell_is_read_as_its_type(
    page: CustomersPage, qtbot: QtBot, title: str, typed: str, shown: str
) -> None:
    table = page.shown.table
    table.setColumnHidden(place(page, title), False)
    table.setCurrentIndex(page.shown.model.index(3, place(page, title)))
    page.shown.edit_current()
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText(typed)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(page, title)[3] == shown)


def test_what_is_no_number_is_said_and_can_be_saved_again(
    page: CustomersPage, context: Context, fields: dict[str, int], qtbot: QtBot
) -> None:
    row = page.shown.model.row_at(0)
    with qtbot.waitSignal(context.desk.saying) as said:
        page.shown.edited.emit(row, f"own:{fields['number']}", "many")
    assert said.args is not None and "Own number" in said.args[0]


def test_a_choice_of_an_own_field_is_chosen_from_its_words(
    page: CustomersPage, qtbot: QtBot
) -> None:
    table = page.shown.table
    for title, index, shown in (("Own choice", 1, "Small"), ("Own yes_no", 2, "No")):
        table.setColumnHidden(place(page, title), False)
        table.setCurrentIndex(page.shown.model.index(3, place(page, title)))
        page.shown.edit_current()
        editor = table.findChildren(QComboBox)[-1]
        editor.setCurrentIndex(index)
        editor.activated.emit(index)
        qtbot.waitUntil(partial(holds, page, title, shown))


def test_a_retired_word_stays_in_the_cell_that_says_it_and_is_offered_in_no_other(
    page: CustomersPage, store: Store, fields: dict[str, int], qtbot: QtBot
) -> None:
    custom_fields.retire_choice(store, field_id=fields["choice"], word="Big")

    def offered() -> tuple[str, ...]:
        own = page.rows.choices.own if page.rows.choices else ()
        return next((each.offered for each in own if each.id == fields["choice"]), ())

    qtbot.waitUntil(lambda: offered() == ("Small",))
    table = page.shown.table
    table.setColumnHidden(place(page, "Own choice"), False)
    for row, words in ((0, ["—", "Small", "Big"]), (1, ["—", "Small"])):
        table.setCurrentIndex(page.shown.model.index(row, place(page, "Own choice")))
        page.shown.edit_current()
        editor = table.findChildren(QComboBox)[-1]
        assert [editor.itemText(i) for i in range(editor.count())] == words
        assert editor.currentText() == words[-1]
        editor.activated.emit(editor.currentIndex())


def test_filters_fit_the_type_of_the_field(
    page: CustomersPage, fields: dict[str, int], qtbot: QtBot
) -> None:
    popup = popup_of(page)
    least, most = own_filter(popup, "Own number").findChildren(QLineEdit)
    QTest.keyClicks(least, "10")
    QTest.keyClicks(most, "2,000")
    settled(page, qtbot, 2)
    qtbot.waitUntil(lambda: "Own number: 10 to 2,000" in chips(page))
    text = own_filter(popup, "Own text").findChild(QLineEdit)
    assert text is not None
    QTest.keyClicks(text, "zin")
    popup.close()  # what was typed last counts
    settled(page, qtbot, 1)
    qtbot.waitUntil(lambda: "Own text contains “zin”" in chips(page))
    assert page.bar.criteria == Criteria(
        own=(
            OwnFilter(fields["number"], least=10.0, most=2000.0),
            OwnFilter(fields["text"], text="zin"),
        )
    )


def test_several_values_are_chosen_as_chips_that_can_be_taken_away(
    page: CustomersPage, fields: dict[str, int], qtbot: QtBot
) -> None:
    popup = popup_of(page)
    picker = own_filter(popup, "Own choice").picker
    assert picker is not None
    values = picker.open()
    assert not values.field.isVisible()  # three are seen at a glance
    QTest.keyClick(values.view, Qt.Key.Key_Space)
    QTest.keyClick(values.view, Qt.Key.Key_End)
    QTest.keyClick(values.view, Qt.Key.Key_Space)
    settled(page, qtbot, 2)
    assert set(names(page)) == {"Bauer", "Delta"}
    qtbot.waitUntil(lambda: "Own choice: Small, not given" in chips(page))
    values.close()
    small = next(c for c in picker.findChildren(ChipButton) if c.text() == "Small")
    small.click()
    settled(page, qtbot, 1)
    assert picker.chosen == (None,)


def test_long_lists_of_values_are_searched_by_typing(
    page: CustomersPage, store: Store, qtbot: QtBot
) -> None:
    cities = ("Wien", "Málaga", "杭州", "Bilbao", "Leeds", "Köln", "Basel", "Sevilla", "Hamburg")
    for city in cities:
        customers.add(store, name=f"Firm in {city}", addresses=[{"city": city}])
    settled(page, qtbot, 13)
    qtbot.waitUntil(lambda: cities_offered(page) == 9)
    popup = popup_of(page)
    picker = picker_of(popup, "City")
    values = picker.open()
    assert values.field.isVisible()
    for typed in ("malag", "hz", "koln"):
        values.field.clear()
        QTest.keyClicks(values.field, typed)
        QTest.keyClick(values.field, Qt.Key.Key_Return)
    assert set(picker.chosen) == {"Málaga", "杭州", "Köln"}
    settled(page, qtbot, 3)
    QTest.keyClicks(values.field, "xyz")
    assert values.nothing.isVisible()
    QTest.keyClick(values.field, Qt.Key.Key_Return)
    assert len(picker.chosen) == 3
    for typed in ("wien", "leeds"):
        values.field.clear()
        QTest.keyClicks(values.field, typed)
        QTest.keyClick(values.field, Qt.Key.Key_Return)
    settled(page, qtbot, 5)
    qtbot.waitUntil(lambda: any(chip.endswith("2 more") for chip in chips(page)))


def test_many_values_and_own_filters_are_remembered(
    page: CustomersPage, context: Context, fields: dict[str, int], qtbot: QtBot
) -> None:
    criteria = Criteria(
        industry=(None, "Steel"),
        own=(
            OwnFilter(fields["choice"], words=("Big", None)),
            OwnFilter(fields["number"], most=20),
        ),
    )
    page.narrow(criteria)
    settled(page, qtbot, 2)
    page.hide()
    again = opened(context, qtbot, 2)
    assert again.bar.criteria == criteria
    qtbot.waitUntil(lambda: "Own number: up to 20" in chips(again))


def test_the_popup_is_never_higher_than_the_screen(
    page: CustomersPage, store: Store, qtbot: QtBot
) -> None:
    for number in range(30):
        firm.add_custom_field(
            store, subject="customer", kind="text", name=f"Much too long {number} " * 4
        )
    qtbot.waitUntil(lambda: len(page.shown.model.columns) > 45)
    popup = popup_of(page)
    room = popup.screen().availableGeometry()
    assert popup.geometry().bottom() <= room.bottom()
    labels = [label for label in popup.findChildren(QLabel) if "Much" in label.text()]
    assert labels and all(label.toolTip() for label in labels)
    assert popup.findChild(ValueList) is None
