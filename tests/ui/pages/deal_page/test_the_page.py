"""The page of a deal as a whole: its head, its columns, what is folded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals
from tests.ui.pages.deal_page.page import LEFT, START
from ui.context import Context
from ui.pages.tabs.deal_view import DealView


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


def test_names_stand_as_they_are_written(
    qtbot: QtBot, context: Context, show: Callable[[], DealView], firm: int, bid: int
) -> None:
    customers.edit(context.store, id=firm, name="Müller & Söhne")
    deals.close(context.store, id=bid, outcome="lost", on=START, reason="<b>They said so</b>")
    view = show()
    assert view.head.customer.whole() == "Müller & Söhne"
    assert view.head.customer.text() == "Müller && Söhne"  # a single one would underline a letter
    assert view.head.figures.textFormat() == Qt.TextFormat.PlainText
    assert "<b>They said so</b>" in view.head.figures.text()


def test_in_the_panel_the_customers_name_and_findings_are_not_repeated(
    qtbot: QtBot, context: Context, firm: int, bid: int
) -> None:
    view = DealView(context, in_panel=True)
    qtbot.addWidget(view)
    view.resize(470, 800)
    view.show_deal(bid)
    view.show()
    qtbot.waitUntil(lambda: view.form is not None and context.tasks.is_idle)
    assert not view.head.customer.isVisible()
    assert not view.findings.strip.found.all
    deals.add(
        context.store, name="Next", opened_on=START, customer_id=firm, buying_stage="evaluation"
    )
    qtbot.waitUntil(lambda: bool(view.findings.strip.found.all))
