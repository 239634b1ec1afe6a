"""How we sell to a customer: posture, steps to tick, nevers and musts."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals, playbooks
from crm_desktop.models import Customer, StepTick
from crm_desktop.models.codes import BuyingStage, CustomerClass
from ui.context import Context
from ui.pages.tabs.selling_tab import SellingTab


@pytest.fixture
def tab(qtbot: QtBot, context: Context) -> SellingTab:
    shown = SellingTab(context)
    qtbot.addWidget(shown)
    shown.resize(600, 900)
    shown.show()
    return shown


def words(tab: SellingTab) -> set[str]:
    return {label.text() for label in tab.findChildren(QLabel) if label.isVisible()}


def test_the_posture_comes_from_the_industry_until_one_is_chosen(
    qtbot: QtBot, context: Context, tab: SellingTab
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan", industry="Machinery")
    tab.show_customer(yuhuan)
    qtbot.waitUntil(lambda: "Suggested by the industry Machinery" in words(tab))
    tab.mode.setCurrentIndex(tab.mode.findData("advise"))
    tab.mode.activated.emit(tab.mode.currentIndex())
    qtbot.waitUntil(lambda: "Set for this customer" in words(tab))
    with context.store.read() as session:
        assert session.scalars(sa.select(Customer.sales_mode)).all() == ["advise"]


def test_a_step_of_the_deals_stage_is_ticked_and_unticked(
    qtbot: QtBot, context: Context, tab: SellingTab
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan", sales_mode="court")
    opened = date(2026, 1, 1)
    deal = deals.add(
        context.store, name="Bid", customer_id=yuhuan, opened_on=opened, buying_stage="need"
    )
    tab.show_customer(yuhuan)
    key = ("court_first_visit", deal)
    qtbot.waitUntil(lambda: key in tab.lines and not tab.lines[key].box.visibleRegion().isEmpty())
    line = tab.lines[key]
    QTest.mouseClick(line.box, Qt.MouseButton.LeftButton)

    def ticked() -> list[str]:
        with context.store.read() as session:
            return list(session.scalars(sa.select(StepTick.step)))

    qtbot.waitUntil(lambda: ticked() == ["court_first_visit"])
    qtbot.waitUntil(lambda: tab.lines[key].box.isChecked())
    assert tab.lines[key] is line  # the box keeps the focus
    QTest.keyClick(line.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not ticked())


def test_what_the_firm_added_stands_where_it_holds(
    qtbot: QtBot, context: Context, tab: SellingTab
) -> None:
    store = context.store
    yuhuan = customers.add(store, name="Yuhuan", sales_mode="court", customer_class="loyal")
    playbooks.add_line(store, kind="never", text="Never quote by phone")
    playbooks.add_line(store, kind="must", text="Bring tea", customer_class=CustomerClass.LOYAL)
    playbooks.add_line(store, kind="must", text="Bring cake", customer_class=CustomerClass.LAPSED)
    playbooks.add_line(store, kind="step", text="Ask for the logo")
    for text, stage in (("Too big", BuyingStage.EVALUATION), ("Too small", BuyingStage.NEED)):
        playbooks.add_line(store, kind="objection", text=text, buying_stage=stage)
    tab.show_customer(yuhuan)
    first = {"Never quote by phone", "Bring tea", "Ask for the logo"}
    qtbot.waitUntil(lambda: first <= words(tab))
    assert not {"Bring cake", "Too big", "Too small"} & words(tab)
    deals.add(
        store, name="Bid", customer_id=yuhuan, opened_on=date(2026, 1, 1),
        buying_stage="evaluation",
    )  # fmt: skip
    qtbot.waitUntil(lambda: "Too big" in words(tab))
    assert "Ask for the logo" in words(tab) and "Too small" not in words(tab)


def test_a_line_the_firm_reworded_is_shown_in_its_words(
    qtbot: QtBot, context: Context, tab: SellingTab
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan", sales_mode="court", tier="key")
    playbooks.edit_line(context.store, key="never_ignored", text="Call every week")
    tab.show_customer(yuhuan)
    qtbot.waitUntil(lambda: "Call every week" in words(tab))
    assert "Look here" in words(tab)  # no goal, no need
    context.language.use("zh_CN")
    context.language.use("en")
    assert "Call every week" in words(tab)
