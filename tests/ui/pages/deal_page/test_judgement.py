"""What is made of a deal: chance, risk, checklist, steps, objections, rhythm."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import comparisons, customers, deals, qualification
from crm_desktop.deal_judgement import Judgement
from tests.ui.pages.deal_page.page import LEFT
from ui.context import Context
from ui.pages.tabs.deal_view import DealView


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


def test_the_points_that_are_shown_add_up_to_the_chance(
    context: Context, show: Callable[[], DealView], bid: int
) -> None:
    for question in ("coach_confirms", "we_shaped_criteria", "need_urgent", "budget_known",
                     "criteria_known", "fit_good"):  # fmt: skip
        qualification.answer(context.store, deal_id=bid, question=question, answer="yes")
    reasons = show().chance.reasons
    words = reasons.words()
    assert words[-1].endswith("All others together.")
    points = [int(each.split()[0].replace("−", "-")) for each in words]
    assert sum(points) == int(reasons.figure.text().rstrip("%")) - 48  # the usual rate


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


def test_of_a_closed_deal_where_nobody_of_ours_appeared_nothing_is_said(
    context: Context, show: Callable[[], DealView], bid: int
) -> None:
    deals.close(context.store, id=bid, outcome="won", on=date(2026, 3, 1))
    assert not show().rhythm.isVisible()
