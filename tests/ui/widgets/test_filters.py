"""The filter builder: rows, groups, what is incomplete, and the words of a whole filter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.listing import AllOf, AnyOf, Condition, Filter, Subject, filter_fields
from crm_desktop.store import Store
from ui.context import Context
from ui.theme import Theme
from ui.widgets.filters.group import FilterGroup
from ui.widgets.filters.offered import shown_fields
from ui.widgets.filters.row import FilterRow
from ui.widgets.filters.shown import ShownField
from ui.widgets.filters.words import operator, periods, sentence
from ui.widgets.table_copy import as_html, as_text

SUBJECTS: tuple[Subject, ...] = ("customer", "contact", "deal")
TREE = AllOf(
    (
        Condition("tier", "one_of", ("core", "key")),
        Condition("last_touch", "older_than", (30, "days")),
        AnyOf(
            (
                Condition("net_sales", "between", (100_000, 500_000)),
                Condition("added", "within", ("this_quarter",)),
                Condition("do_not_contact", "no"),
                Condition("verified_on", "before", ("2026-03-01",)),
            )
        ),
    )
)


@pytest.fixture
def fields(context: Context, store: Store) -> tuple[ShownField, ...]:
    with store.read() as session:
        return shown_fields(filter_fields(session, "customer"), "customer", "EUR")


@pytest.fixture
def group(theme: Theme, fields: tuple[ShownField, ...], qtbot: QtBot) -> FilterGroup:
    made = FilterGroup(theme, fields)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("tree", [TREE, AnyOf((Condition("name", "empty"),))])
def test_what_is_shown_comes_back_as_it_was(group: FilterGroup, tree: Filter) -> None:
    group.show_tree(tree)
    assert group.tree() == tree


def test_a_condition_that_is_not_complete_asks_nothing(group: FilterGroup) -> None:
    group.show_tree(None)
    assert len(group.parts) == 1 and group.tree() is None


def test_a_condition_on_a_field_that_is_gone_stays_until_it_is_taken_away(
    group: FilterGroup,
) -> None:
    gone = AllOf((Condition("own:9", "is", ("x",)), Condition("name", "empty")))
    group.show_tree(gone)
    assert group.tree() == gone
    (row, _other) = group.parts
    assert isinstance(row, FilterRow)
    row.remove.click()
    assert group.tree() == AllOf((Condition("name", "empty"),))


def test_conditions_and_groups_are_added_and_removed_by_keys(group: FilterGroup) -> None:
    group.show()
    group.show_tree(Condition("name", "empty"))
    group.add_group.click()
    inner = group.parts[1]
    assert isinstance(inner, FilterGroup) and inner.how.currentData() == "any"
    QTest.keyClick(inner.parts[0], Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert not inner.parts
    inner.remove.click()
    assert len(group.parts) == 1


def test_another_operator_of_the_same_shape_keeps_what_was_entered(group: FilterGroup) -> None:
    group.show_tree(Condition("tier", "one_of", ("core",)))
    row = group.parts[0]
    assert isinstance(row, FilterRow)
    row.operator.setCurrentIndex(row.operator.findData("none_of"))
    row.operator.activated.emit(row.operator.currentIndex())
    assert row.condition() == Condition("tier", "none_of", ("core",))


def test_a_whole_filter_is_one_sentence(fields: tuple[ShownField, ...]) -> None:
    said = sentence(TREE, {field.code: field for field in fields})
    assert said == (
        "Tier is one of Core, Key and Last touch is longer ago than 30 days and "
        "(Sales is between €1,000.00 and €5,000.00 or Added on is within this quarter "
        "or Do not contact is not ticked or Checked on is before Mar 1, 2026)"
    )


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_field_and_operator_has_words(store: Store, subject: Subject) -> None:
    with store.read() as session:
        found = filter_fields(session, subject)
    for field in shown_fields(found, subject):
        assert field.title and "_" not in field.title, field.code
        assert all(word for _code, word, _shape in field.operators)
    assert len(periods()) == 15 and operator("within", "day") == "is within"


def test_a_copied_table_keeps_its_cells_apart_and_formulas_as_text() -> None:
    lines = [["=1+1", "a\tb\nc"], ["0049", "-5"]]
    assert as_text(["A", "B"], lines) == "A\tB\n'=1+1\ta b c\n0049\t-5"
    html = as_html(None, lines)
    assert html.count("mso-number-format") == 2 and "<th" not in html
    assert as_html(None, [["<b>"]]).count("&lt;b&gt;") == 1
