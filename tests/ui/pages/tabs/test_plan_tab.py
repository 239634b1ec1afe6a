"""The account plan: edited in place, and printed to a PDF."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from crm_desktop import account_plans, activities, customers, needs
from crm_desktop.models import AccountPlan, PlanGoal
from ui import plan_print
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.tabs.plan_tab import PlanTab, planned

TODAY = date.today()


@pytest.fixture
def tab(qtbot: QtBot, context: Context) -> PlanTab:
    shown = PlanTab(context)
    qtbot.addWidget(shown)
    shown.resize(600, 1200)
    shown.show()
    return shown


def a_customer(context: Context) -> int:
    yuhuan = customers.add(context.store, name="玉环机械", tier="core")
    needs.add(context.store, customer_id=yuhuan, text="降低噪音")
    activities.plan(
        context.store, kind="visit", subject="技术合作", due_on=TODAY - timedelta(days=1),
        customer_id=yuhuan,
    )  # fmt: skip
    return yuhuan


def test_goals_needs_and_next_steps_stand_on_the_page(
    qtbot: QtBot, context: Context, tab: PlanTab
) -> None:
    yuhuan = a_customer(context)
    goal = account_plans.add_goal(context.store, customer_id=yuhuan, text="Frame contract")
    tab.show_customer(yuhuan)
    qtbot.waitUntil(lambda: [line.key for line in tab.goals.lines()] == [goal])
    assert [line.title for line in tab.needs.lines()] == ["降低噪音"]
    assert [line.title for line in tab.steps.lines()] == ["Visit: 技术合作"]
    opened: list[tuple[str, object]] = []
    context.desk.opening.connect(lambda kind, what: opened.append((kind, what)))
    tab.steps.opened.emit(tab.steps.lines()[0].key)
    assert opened[0][0] == "activity"


def test_a_goal_is_added_reached_and_reopened(qtbot: QtBot, context: Context, tab: PlanTab) -> None:
    yuhuan = a_customer(context)
    tab.show_customer(yuhuan)
    qtbot.waitUntil(lambda: bool(tab.steps.lines()))
    add = next(b for b in tab.findChildren(QPushButton) if b.text() == "Add a goal")
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    dialog = tab.findChildren(FormDialog)[0]
    QTest.keyClicks(dialog.form.editor("text"), "Frame contract")
    dialog.save()
    qtbot.waitUntil(lambda: [line.title for line in tab.goals.lines()] == ["Frame contract"])
    goal = tab.goals.lines()[0].key
    ((word, reach),) = tab.goals.entries(goal)
    assert word == "Reached"
    reach()
    qtbot.waitUntil(lambda: tab.goals.lines()[0].faded)
    tab.goals.entries(goal)[0][1]()
    qtbot.waitUntil(lambda: not tab.goals.lines()[0].faded)
    with context.store.read() as session:
        assert session.scalars(sa.select(PlanGoal.reached_on)).all() == [None]


def test_what_both_sides_win_is_saved_on_leaving_the_field(
    qtbot: QtBot, context: Context, tab: PlanTab
) -> None:
    tab.show_customer(a_customer(context))
    qtbot.waitUntil(lambda: tab._place.form is not None)
    assert tab._place.form is not None
    editor = tab._place.form.editor("they_win")
    editor.setFocus()
    QTest.keyClicks(editor, "Less waste")
    tab.print_button.setFocus()

    def kept() -> list[str | None]:
        with context.store.read() as session:
            return list(session.scalars(sa.select(AccountPlan.they_win)))

    qtbot.waitUntil(lambda: kept() == ["Less waste"])


def test_the_plan_becomes_one_page_of_pdf_also_in_chinese(
    qtbot: QtBot, context: Context, tab: PlanTab, tmp_path: Path
) -> None:
    yuhuan = a_customer(context)
    for number in range(30):
        account_plans.add_goal(context.store, customer_id=yuhuan, text=f"目标 {number} & more")
    tab.show_customer(yuhuan)
    qtbot.waitUntil(lambda: len(tab.goals.lines()) == 30)
    said: list[str] = []
    context.desk.saying.connect(lambda text, _button, _press: said.append(text))
    tab.save_pdf(tmp_path / "计划.pdf")
    assert said == ["Saved: 计划.pdf"]
    content = (tmp_path / "计划.pdf").read_bytes()
    assert content.startswith(b"%PDF") and content.count(b"/Type /Page\n") == 1
    with context.store.read() as session:
        plan = planned(session, yuhuan, TODAY).plan
    document = plan_print.made(plan, "玉环机械", TODAY, QSizeF(680, 1000))
    text = document.toPlainText()
    assert "目标 7 & more" in text and "降低噪音" in text and "玉环机械" in text


@pytest.mark.parametrize("typed", ["Win line 4", "Win No. 4", "Win.PDF"])
def test_a_pdf_is_called_one_whatever_name_was_typed(
    qtbot: QtBot,
    context: Context,
    tab: PlanTab,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
) -> None:
    tab.show_customer(a_customer(context))
    qtbot.waitUntil(lambda: bool(tab.steps.lines()))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    tab.print_button.click()
    ending = "" if typed.endswith(".PDF") else ".pdf"
    assert (tmp_path / f"{typed}{ending}").read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_is_said(
    qtbot: QtBot, context: Context, tab: PlanTab, tmp_path: Path
) -> None:
    tab.show_customer(a_customer(context))
    qtbot.waitUntil(lambda: bool(tab.steps.lines()))
    said: list[str] = []
    context.desk.saying.connect(lambda text, _button, _press: said.append(text))
    tab.save_pdf(tmp_path / "gone" / "plan.pdf")
    assert len(said) == 1 and "plan.pdf" in said[0]
