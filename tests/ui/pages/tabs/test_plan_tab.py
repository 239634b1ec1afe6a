"""The account plan: edited in place, and printed to a PDF."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from crm_desktop import account_plans, activities, customers, needs
from crm_desktop.models import AccountPlan, PlanGoal
from tests.crm_desktop.test_white_space import Peers
from ui import plan_print
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.tabs.plan_preview import PlanPreview
from ui.pages.tabs.plan_tab import PlanTab

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


def test_goals_are_put_in_order_by_keys_and_undo_takes_it_back(
    qtbot: QtBot, context: Context, tab: PlanTab
) -> None:
    yuhuan = a_customer(context)
    ids = [
        account_plans.add_goal(context.store, customer_id=yuhuan, text=text)
        for text in ("One", "Two", "Three")
    ]
    tab.show_customer(yuhuan)

    def titles() -> list[str]:
        return [line.title for line in tab.goals.lines()]

    qtbot.waitUntil(lambda: titles() == ["One", "Two", "Three"])
    tab.goals.setFocus()
    tab.goals.choose(ids[0])
    for _time in range(2):  # quicker than the list is read anew
        QTest.keyClick(tab.goals, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles() == ["Two", "Three", "One"])
    assert tab.goals.current() == ids[0]
    context.store.undo()
    qtbot.waitUntil(lambda: titles() == ["Two", "One", "Three"])


def test_the_page_is_seen_before_it_is_printed(
    qtbot: QtBot, context: Context, tab: PlanTab
) -> None:
    tab.show_customer(a_customer(context))
    qtbot.waitUntil(lambda: bool(tab.steps.lines()))
    QTest.keyClick(tab, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (preview,) = tab.findChildren(PlanPreview)
    assert preview.isVisible() and "玉环机械" in preview.windowTitle()


def test_what_they_could_also_buy_begins_a_deal(
    qtbot: QtBot, context: Context, tab: PlanTab
) -> None:
    peers = Peers(context.store, TODAY - timedelta(days=30))
    tab.show_customer(peers.narrow)
    qtbot.waitUntil(lambda: [line.title for line in tab.could_buy.lines()] == ["Oils"])
    assert tab.could_buy.lines()[0].detail == "40% of what is bought in Food, with them 0%."
    tab.open("white_space", "Oils")
    tab.could_buy.opened.emit(0)
    qtbot.waitUntil(lambda: bool(tab.findChildren(FormDialog)))
    dialog = tab.findChildren(FormDialog)[0]
    assert dialog.form.values()["name"] == "Oils"
    with context.store.read() as session:
        plan = account_plans.of_customer(session, peers.narrow, TODAY)
    assert "Oils" in plan_print.html(plan, "Narrow", TODAY)
