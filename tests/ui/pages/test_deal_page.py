"""The page of one deal: every part by real events, in one column and in two."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from crm_desktop import (
    comparisons,
    contacts,
    customers,
    deal_judgement,
    deals,
    needs,
    outcome_reasons,
    products,
    qualification,
    stakeholders,
)
from crm_desktop.comparisons import CriterionRow
from crm_desktop.deal_judgement import Judgement
from crm_desktop.models import Deal
from crm_desktop.models.codes import BuyingRole
from crm_desktop.store import Store
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.deal_page.part import Part
from ui.pages.tabs.deal_view import DealView
from ui.widgets.comparison import CRITERION, NEED, OURS
from ui.widgets.comparison.cells import boxes
from ui.widgets.editors import ChoiceEditor

START = date(2026, 1, 1)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def firm(store: Store) -> int:
    return customers.add(store, name="Yuhuan")


@pytest.fixture
def bid(store: Store, firm: int) -> int:
    made = deals.add(
        store, name="Bid", opened_on=START, customer_id=firm, amount=1_000_00, currency="EUR"
    )
    deals.move(store, id=made, to_stage="evaluation", on=date(2026, 2, 1))
    return made


@pytest.fixture
def judge(store: Store, bid: int) -> Callable[[], Judgement]:
    def read() -> Judgement:
        with store.read() as session:
            found = deal_judgement.of_deal(session, bid, date.today())
        assert found is not None
        return found

    return read


@pytest.fixture
def compared(store: Store, bid: int) -> int:
    """A criterion and a rival; the contest's id."""
    comparisons.add_criterion(store, deal_id=bid, text="Price")
    return comparisons.add_rival(store, deal_id=bid, name="Hengli")


@pytest.fixture
def show(qtbot: QtBot, context: Context, bid: int) -> Callable[[], DealView]:
    def made() -> DealView:
        view = DealView(context)
        qtbot.addWidget(view)
        view.resize(1000, 900)
        view.show_deal(bid)
        view.show()
        qtbot.waitUntil(lambda: view.form is not None)
        return view

    return made


def dialog_of(part: Part) -> FormDialog:
    found = part.findChild(FormDialog)
    assert isinstance(found, FormDialog)
    return found


def press(part: Part, words: str) -> None:
    QTest.mouseClick(
        next(one for one in part.findChildren(QPushButton) if one.text() == words), LEFT
    )


def row_of(found: Judgement) -> CriterionRow:
    return found.comparison.rows[0]


def test_the_head_says_the_margin_and_the_days_of_each_stage(
    qtbot: QtBot, context: Context, show: Callable[[], DealView], bid: int
) -> None:
    deals.edit(context.store, id=bid, margin=250_00)
    view = show()
    assert "(25%)" in view.head.figures.text()
    times = view.stepper.times()
    assert times["need"] == "31 days"
    assert set(times) == {"need", "evaluation"}


def test_wide_the_parts_stand_in_two_columns_and_narrow_in_one(
    qtbot: QtBot, show: Callable[[], DealView]
) -> None:
    view = show()
    assert view.columns.is_wide
    assert view.chance.mapTo(view, QPoint()).x() > view.details.mapTo(view, QPoint()).x()
    view.resize(470, 800)
    qtbot.waitUntil(lambda: not view.columns.is_wide)
    qtbot.waitUntil(
        lambda: view.chance.mapTo(view, QPoint()).y() > view.moves.mapTo(view, QPoint()).y()
    )
    assert view.chance.mapTo(view, QPoint()).x() + view.chance.width() <= 470


def test_a_folded_part_stays_folded(
    qtbot: QtBot, context: Context, show: Callable[[], DealView]
) -> None:
    view = show()
    assert view.details.form is not None and view.details.form.isVisible()
    QTest.mouseClick(view.details.section.heading, LEFT)
    assert not view.details.form.isVisible()
    other = show()
    assert other.details.section.is_folded
    QTest.keyClick(other.details.section.heading, Qt.Key.Key_Space)
    assert not other.details.section.is_folded


def test_a_value_is_typed_and_taken_away_by_keys(
    qtbot: QtBot,
    show: Callable[[], DealView],
    compared: int,
    judge: Callable[[], Judgement],
) -> None:
    table = show().comparison.table
    table.setCurrentIndex(table.model().index(0, NEED))
    QTest.keyClick(table, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: row_of(judge()).need == 5)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().column() == OURS
    QTest.keyClick(table, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: row_of(judge()).ours == 0)
    qtbot.waitUntil(lambda: table.model().index(0, OURS).data() == "0")
    assert table.currentIndex().column() == OURS
    QTest.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: row_of(judge()).ours is None)


def test_the_menu_of_a_mark_takes_the_digit_as_well(
    qtbot: QtBot,
    show: Callable[[], DealView],
    compared: int,
    judge: Callable[[], Judgement],
) -> None:
    table = show().comparison.table
    menu = table.menu_of(table.model().index(0, OURS))
    menu.popup(table.mapToGlobal(table.rect().center()))
    QTest.keyClick(menu, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: row_of(judge()).ours == 2)


def test_a_pressed_mark_judges_the_rival_and_the_sentence_follows(
    qtbot: QtBot,
    context: Context,
    show: Callable[[], DealView],
    compared: int,
    bid: int,
    judge: Callable[[], Judgement],
) -> None:
    comparisons.set_point(context.store, deal_id=bid, criterion="Price", ours=2)
    view = show()
    table = view.comparison.table
    index = table.model().index(0, OURS + 1)
    mark = boxes(table.visualRect(index))[3].center().toPoint()
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, mark)
    qtbot.waitUntil(lambda: row_of(judge()).theirs == (4,))
    qtbot.waitUntil(lambda: "Hengli is ahead in: Price." in view.comparison.sentence.text())
    spoken = table.model().index(0, OURS + 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Price, Hengli: 4 of 5, the best"


def test_a_criterion_is_reworded_in_its_place_and_taken_away(
    qtbot: QtBot,
    show: Callable[[], DealView],
    compared: int,
    judge: Callable[[], Judgement],
) -> None:
    table = show().comparison.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, CRITERION))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Service")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row_of(judge()).criterion == "Service")
    qtbot.waitUntil(lambda: table.model().index(0, CRITERION).data() == "Service")
    table.setCurrentIndex(table.model().index(0, CRITERION))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not judge().comparison.rows)


def test_a_criterion_is_added(
    qtbot: QtBot, show: Callable[[], DealView], judge: Callable[[], Judgement]
) -> None:
    view = show()
    press(view.comparison, "Add a criterion")
    dialog = dialog_of(view.comparison)
    QTest.keyClicks(dialog.form.editor("text"), "Price")
    dialog.save()
    qtbot.waitUntil(lambda: bool(judge().comparison.rows) and row_of(judge()).criterion == "Price")


def test_how_it_ended_with_a_rival_is_said(
    qtbot: QtBot, show: Callable[[], DealView], compared: int, judge: Callable[[], Judgement]
) -> None:
    rivals = show().rivals
    rivals.list.choose(compared)
    QTest.keyClick(rivals.list, Qt.Key.Key_Return)
    dialog = dialog_of(rivals)
    dialog.form.editor("outcome").set_value("dropped")
    dialog.save()
    qtbot.waitUntil(lambda: judge().comparison.rivals[0].outcome == "dropped")
    qtbot.waitUntil(lambda: rivals.list.lines()[0].chip == "Dropped out")


def test_an_answer_moves_the_chance_and_takes_a_note(
    qtbot: QtBot, show: Callable[[], DealView], judge: Callable[[], Judgement]
) -> None:
    view = show()
    before = view.chance.reasons.figure.text()
    line = view.qualification.lines["coach_confirms"]
    assert not line.note.isVisible()
    QTest.mouseClick(line.buttons["yes"], LEFT)
    qtbot.waitUntil(lambda: view.chance.reasons.figure.text() != before)
    assert any("confirm our picture" in words for words in view.chance.reasons.words())
    QTest.keyClicks(line.note, "He told us")
    QTest.keyClick(line.note, Qt.Key.Key_Return)

    def answer() -> tuple[str | None, str]:
        found = next(one for one in judge().sheet.lines if one.question == "coach_confirms")
        return found.answer, found.note

    qtbot.waitUntil(lambda: answer() == ("yes", "He told us"))
    QTest.mouseClick(line.buttons[None], LEFT)
    qtbot.waitUntil(lambda: answer() == (None, ""))
    qtbot.waitUntil(lambda: view.chance.reasons.figure.text() == before)


def test_the_chance_is_called_a_rule_and_says_what_it_rests_on(
    show: Callable[[], DealView],
) -> None:
    reasons = show().chance.reasons
    assert reasons.chip.text() == "rule"
    assert "0 decided deals of ours" in reasons.sentence.text()


def test_the_risk_of_filling_the_list_is_told_with_its_signs(
    context: Context, show: Callable[[], DealView], bid: int
) -> None:
    deals.edit(context.store, id=bid, is_tender=True)
    qualification.answer(context.store, deal_id=bid, question="invited_late", answer="yes")
    comparisons.add_rival(context.store, deal_id=bid, name="Hengli")
    reasons = show().risk.reasons
    assert reasons.figure.text() == "55 of 100"
    assert reasons.chip.text() == "likely"
    assert "+25 formal tender" in reasons.words()


def test_a_step_is_ticked_and_unticked(
    qtbot: QtBot, show: Callable[[], DealView], judge: Callable[[], Judgement]
) -> None:
    lines = show().steps.lines
    line = lines["evaluation_compare"]

    def done() -> bool:
        return next(s for s in judge().steps if s.line.key == "evaluation_compare").is_done

    QTest.keyClick(line.box, Qt.Key.Key_Space)
    qtbot.waitUntil(done)
    qtbot.waitUntil(lambda: line.detail.startswith("done"))
    QTest.mouseClick(line, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(60, 8))
    qtbot.waitUntil(lambda: not done())


def test_a_need_is_met_and_opened_to_tie_a_product(
    qtbot: QtBot,
    context: Context,
    show: Callable[[], DealView],
    firm: int,
    bid: int,
    judge: Callable[[], Judgement],
) -> None:
    press_line = products.add(context.store, name="Press", currency="EUR")
    need = needs.add(context.store, customer_id=firm, text="Speed", deal_id=bid)
    part = show().needs
    line = part.lines[need]
    QTest.mouseClick(line.action, LEFT)
    qtbot.waitUntil(lambda: part.findChild(FormDialog) is not None)
    dialog = dialog_of(part)
    dialog.form.editor("product_id").set_value(str(press_line))
    dialog.save()
    qtbot.waitUntil(lambda: line.detail == "met by Press")
    assert isinstance(line.box, QCheckBox)
    QTest.keyClick(line.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: judge().needs[0].met_on == date.today())
    QTest.keyClick(line.box, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not judge().needs)


def test_a_name_leads_to_the_map_and_a_missing_one_gets_a_seat(
    qtbot: QtBot,
    context: Context,
    show: Callable[[], DealView],
    firm: int,
    bid: int,
    judge: Callable[[], Judgement],
) -> None:
    works = contacts.add_department(
        context.store, customer_id=firm, name="Works", functions=["technical"]
    )
    han = stakeholders.add(
        context.store, customer_id=firm, deal_id=bid, name="Han", department_id=works
    )
    people = show().people
    opened: list[tuple[str, object]] = []
    context.desk.opening.connect(lambda kind, what: opened.append((kind, what)))
    (name,) = people.names
    QTest.mouseClick(name, LEFT)
    assert opened == [("stakeholder", han)]
    (add,) = people.missing
    QTest.mouseClick(add, LEFT)
    qtbot.waitUntil(lambda: bool(judge().seats[1].empty))
    qtbot.waitUntil(lambda: len(opened) == 2 and not people.missing)
    with context.store.read() as session:
        on_map = stakeholders.stakeholder_map(session, firm, bid).people
    assert [one.roles for one in on_map if one.is_empty_seat] == [(BuyingRole.PURCHASER,)]


def test_the_reasons_offered_are_those_of_the_outcome(
    qtbot: QtBot, context: Context, show: Callable[[], DealView], bid: int
) -> None:
    outcome_reasons.add(context.store, outcome="lost", text="Their cousin sells it")
    view = show()
    QTest.mouseClick(view.close_button, LEFT)
    dialog = view.findChild(FormDialog)
    assert isinstance(dialog, FormDialog)
    outcome = dialog.form.editor("outcome")
    outcome.set_value("lost")
    outcome.edited.emit()
    reason = dialog.form.editor("reason")
    assert isinstance(reason, ChoiceEditor)
    offered = [reason.itemText(place) for place in range(reason.count())]
    assert "Our price was too high" in offered and "Their cousin sells it" in offered
    reason.set_value("price_too_high")
    dialog.save()

    def kept() -> str | None:
        with context.store.read() as session:
            found = session.get(Deal, bid)
            return found.outcome_reason if found else None

    qtbot.waitUntil(lambda: kept() == "price_too_high")
    qtbot.waitUntil(lambda: "Our price was too high" in view.head.figures.text())
    assert not view.chance.isVisible() and not view.steps.isVisible()


def test_own_words_go_before_the_list(
    qtbot: QtBot, context: Context, show: Callable[[], DealView], bid: int
) -> None:
    view = show()
    QTest.mouseClick(view.close_button, LEFT)
    dialog = view.findChild(FormDialog)
    assert isinstance(dialog, FormDialog)
    dialog.form.editor("own_words").set_value("They liked Li")
    dialog.save()
    qtbot.waitUntil(lambda: "They liked Li" in view.head.figures.text())


def test_how_they_buy_is_kept_at_the_customer_and_asks_its_questions(
    qtbot: QtBot, show: Callable[[], DealView], judge: Callable[[], Judgement]
) -> None:
    view = show()
    assert view.buying.form is not None
    assert "unhappy_with_current" not in view.qualification.lines
    editor = view.buying.form.editor("acquisition")
    editor.set_value("modified_rebuy")
    editor.edited.emit()
    editor.left.emit()
    qtbot.waitUntil(lambda: judge().acquisition == "modified_rebuy")
    qtbot.waitUntil(lambda: "unhappy_with_current" in view.qualification.lines)
    assert "They have a supplier" in view.buying.sentence.text()


def test_an_objection_opens_its_answer(show: Callable[[], DealView]) -> None:
    part = show().objections
    assert part.section.is_folded
    QTest.mouseClick(part.section.heading, LEFT)
    objection, answer = part.objections["too_expensive"], part.answers["too_expensive"]
    assert not answer.isVisible()
    QTest.mouseClick(objection, LEFT)
    assert answer.isVisible() and answer.text().startswith("Ask what they compare")
    QTest.mouseClick(objection, LEFT)
    assert not answer.isVisible()


def test_the_rhythm_says_who_is_expected_and_that_nobody_came(
    context: Context, show: Callable[[], DealView], firm: int
) -> None:
    customers.edit(context.store, id=firm, tier="core")
    said = show().rhythm.sentence.text()
    assert "expects from us: Head." in said
    assert "Nobody has come yet" in said


def test_a_deal_without_a_customer_says_what_to_do(qtbot: QtBot, context: Context) -> None:
    alone = deals.add(context.store, name="Alone", opened_on=START)
    view = DealView(context)
    qtbot.addWidget(view)
    view.resize(600, 800)
    view.show_deal(alone)
    view.show()
    qtbot.waitUntil(lambda: view.form is not None)
    assert not view.buying.isVisible()
    assert not view.people.names and not view.people.missing
