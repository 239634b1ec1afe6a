"""The panel of one customer."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals, loyalty_signs, orders
from crm_desktop.errors import UserError
from crm_desktop.models import Activity, Document
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.language import LANGUAGES
from ui.pages.customer_detail import TABS, CustomerDetail
from ui.pages.tabs.deals_tab import DealsTab
from ui.pages.tabs.loyalty_tab import LoyaltyTab
from ui.pages.tabs.orders_tab import OrdersTab


@pytest.fixture
def panel(qtbot: QtBot, context: Context) -> CustomerDetail:
    """A panel on the screen, showing nobody."""
    shown = CustomerDetail(context)
    qtbot.addWidget(shown)
    shown.resize(560, 800)
    shown.show()
    return shown


def texts(panel: CustomerDetail) -> Callable[[], set[str]]:
    return lambda: {label.text() for label in panel.header.findChildren(QLabel)}


def test_the_header_says_who_it_is_and_follows_an_edit(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan", tier="core", sales_mode="court")
    panel.show_customer(yuhuan)
    said = texts(panel)
    qtbot.waitUntil(lambda: {"Yuhuan", "Core"} <= said())
    customers.edit(context.store, id=yuhuan, name="玉环机械", tier="key")
    qtbot.waitUntil(lambda: {"玉环机械", "Key"} <= said())


@pytest.mark.parametrize("name", TABS)
def test_every_tab_is_made_when_it_is_shown(
    qtbot: QtBot, context: Context, panel: CustomerDetail, name: str
) -> None:
    panel.show_customer(customers.add(context.store, name="Yuhuan"))
    tab = panel.choose_tab(name)
    assert tab.isVisible()


def test_the_tab_is_remembered_for_the_next_start(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    panel.choose_tab("orders")
    again = CustomerDetail(context)
    qtbot.addWidget(again)
    assert again.bar.tabData(again.bar.currentIndex()) == "orders"


def test_opening_a_deal_shows_it_with_its_customer(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan")
    deal = deals.add(context.store, name="Bid", opened_on=date(2026, 1, 1), customer_id=yuhuan)
    panel.open("deal", deal)
    qtbot.waitUntil(lambda: panel.findChild(DealsTab) is not None)
    tab = panel.choose_tab("deals")
    assert isinstance(tab, DealsTab)
    qtbot.waitUntil(lambda: tab.view.isVisible() and tab.view.name() == "Bid")


def test_opening_an_order_unfolds_it(qtbot: QtBot, context: Context, panel: CustomerDetail) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan")
    order = orders.add(
        context.store,
        customer_id=yuhuan,
        ordered_on=date(2026, 1, 1),
        currency="EUR",
        lines=[{"text": "Freight", "quantity": 1_000, "amount": 500}],
    )
    panel.open("order", order)
    qtbot.waitUntil(lambda: panel.findChild(OrdersTab) is not None)
    tab = panel.choose_tab("orders")
    assert isinstance(tab, OrdersTab)
    qtbot.waitUntil(lambda: any(line.title == "Freight" for line in tab.list.lines()))


def test_files_and_links_dropped_on_the_panel_are_kept(
    qtbot: QtBot, context: Context, panel: CustomerDetail, tmp_path: Path
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan")
    panel.show_customer(yuhuan)
    drawing = tmp_path / "图纸.pdf"
    drawing.write_bytes(b"%PDF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(drawing)), QUrl("https://example.com/tender")])
    panel.drop(data)

    def kept() -> set[str]:
        with context.store.read() as session:
            return set(session.scalars(sa.select(Document.name)))

    qtbot.waitUntil(lambda: kept() == {"图纸.pdf", "https://example.com/tender"})


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that is as slow as one wants")
def test_a_large_file_is_copied_while_others_save(
    qtbot: QtBot, context: Context, panel: CustomerDetail, tmp_path: Path
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan")
    panel.show_customer(yuhuan)
    film = tmp_path / "film.mp4"
    os.mkfifo(film)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(film))])
    panel.drop(data)
    saved: list[int] = []
    context.tasks.do(customers.add, name="Meanwhile", then=saved.append)
    try:
        qtbot.waitUntil(lambda: bool(saved))
        assert context.tasks.is_saving  # closing the window waits for the file
    finally:
        film.write_bytes(b"frames" * 1000)

    def kept() -> list[tuple[str, int | None]]:
        with context.store.read() as session:
            return [(row.name, row.size) for row in session.scalars(sa.select(Document))]

    qtbot.waitUntil(lambda: kept() == [("film.mp4", 6000)])
    qtbot.waitUntil(lambda: not context.tasks.is_saving)


def test_one_file_that_cannot_be_kept_does_not_hold_up_the_others(
    qtbot: QtBot, context: Context, panel: CustomerDetail, tmp_path: Path
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan")
    drawing = tmp_path / "drawing.pdf"
    drawing.write_bytes(b"%PDF")
    problems: list[UserError] = []
    context.tasks.problem.connect(problems.append)
    panel.add_files(yuhuan, [tmp_path / "gone.pdf", drawing])

    def kept() -> list[str]:
        with context.store.read() as session:
            return list(session.scalars(sa.select(Document.name)))

    qtbot.waitUntil(lambda: kept() == ["drawing.pdf"])
    assert [problem.code for problem in problems] == ["document_unreadable"]


def test_a_sign_of_loyalty_opens_in_its_form_in_the_tab_of_loyalty(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan")
    sign = loyalty_signs.add_sign(
        context.store, customer_id=yuhuan, kind="reference", on_day=date(2026, 1, 1)
    )
    panel.show_customer(yuhuan)
    panel.go_to("loyalty_sign", sign)
    tab = panel.choose_tab("loyalty")
    assert isinstance(tab, LoyaltyTab)
    qtbot.waitUntil(lambda: bool(tab.signs.findChildren(FormDialog)))
    tab.signs.findChildren(FormDialog)[0].reject()


def test_a_customer_that_is_deleted_leaves_an_empty_panel(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan")
    panel.show_customer(yuhuan)
    said = texts(panel)
    qtbot.waitUntil(lambda: "Yuhuan" in said())
    customers.delete(context.store, ids=[yuhuan])
    qtbot.waitUntil(lambda: not panel.header.isVisible())


def test_the_language_switches_while_the_panel_is_open(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    panel.show_customer(customers.add(context.store, name="Yuhuan", tier="core"))
    for name in TABS:
        panel.choose_tab(name)
    for code in ("zh_CN", "es", "en"):
        context.language.use(code)
    assert panel.bar.tabText(0) == "Timeline"


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_a_narrow_panel_a_button_names_and_opens_the_tabs_there_is_no_room_for(
    qtbot: QtBot, context: Context, panel: CustomerDetail, language: str
) -> None:
    context.language.use(language)
    panel.resize(453, 600)
    panel.show_customer(customers.add(context.store, name="Yuhuan", tier="core"))
    qtbot.waitUntil(lambda: fits(panel) and offers_plan(panel))
    for name in TABS:
        index = list(TABS).index(name)
        if not panel.bar.isTabVisible(index):
            assert panel.bar.tabText(index) in panel.tabs.more.toolTip().split("\n")
            choose_from_more(qtbot, panel, index)
        panel.choose_tab(name)
        qtbot.waitUntil(lambda: panel.bar.isTabVisible(panel.bar.currentIndex()) and fits(panel))
    panel.resize(1100, 600)
    qtbot.waitUntil(lambda: all(panel.bar.isTabVisible(n) for n in range(len(TABS))))
    assert not panel.tabs.more.isVisible()
    context.language.use("en")


def has_plan(panel: CustomerDetail) -> bool:
    return panel.bar.isTabVisible(list(TABS).index("plan"))


def test_a_key_customer_has_the_tab_of_its_plan_from_the_start(
    qtbot: QtBot, context: Context
) -> None:
    """Also when it is chosen before the panel is shown, and before it has its width."""
    yuhuan = customers.add(context.store, name="Yuhuan", tier="key")
    panel = CustomerDetail(context)
    qtbot.addWidget(panel)
    panel.show_customer(yuhuan)
    panel.load()
    said = texts(panel)
    qtbot.waitUntil(lambda: "Yuhuan" in said())
    panel.resize(900, 800)
    panel.show()
    qtbot.waitUntil(lambda: has_plan(panel))


def test_the_tab_of_the_plan_comes_and_goes_with_the_customer_and_its_tier(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    panel.resize(900, 800)
    yuhuan = customers.add(context.store, name="Yuhuan", tier="core")
    small = customers.add(context.store, name="Small", tier="general")
    said = texts(panel)
    for _round in range(2):
        panel.show_customer(yuhuan)
        qtbot.waitUntil(lambda: has_plan(panel))
        panel.show_customer(small)
        qtbot.waitUntil(lambda: "Small" in said() and not has_plan(panel))
    customers.edit(context.store, id=small, tier="key")
    qtbot.waitUntil(lambda: has_plan(panel))
    customers.edit(context.store, id=small, tier="general")
    qtbot.waitUntil(lambda: not has_plan(panel))


def test_the_tab_of_the_plan_stays_from_one_key_customer_to_the_next(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    panel.resize(900, 800)
    firms = [customers.add(context.store, name=name, tier="key") for name in ("One", "Two")]
    panel.show_customer(firms[0])
    qtbot.waitUntil(lambda: has_plan(panel))
    panel.show_customer(firms[1])
    assert has_plan(panel)


def test_a_next_step_is_planned_from_the_plan(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan = customers.add(context.store, name="Yuhuan", tier="core")
    panel.show_customer(yuhuan)
    plan = panel.choose_tab("plan")
    qtbot.waitUntil(lambda: "Plan a step" in buttons(plan))
    QTest.mouseClick(buttons(plan)["Plan a step"], Qt.MouseButton.LeftButton)
    timeline = panel.timeline()
    qtbot.waitUntil(lambda: timeline.form() is not None)
    form = timeline.form()
    assert form is not None
    QTest.keyClicks(form.parts.text, "Show the gears")
    form.parts.save.click()

    def planned() -> list[tuple[str, bool]]:
        with context.store.read() as session:
            found = session.execute(sa.select(Activity.subject, Activity.done_at))
            return [(subject, done is None) for subject, done in found]

    qtbot.waitUntil(lambda: planned() == [("Show the gears", True)])


def buttons(page: QWidget) -> dict[str, QPushButton]:
    return {b.text(): b for b in page.findChildren(QPushButton) if b.isVisible()}


def test_a_panel_that_becomes_wide_shows_the_tabs_that_had_no_room(
    qtbot: QtBot, context: Context
) -> None:
    """Also when its own size stays and only the part that holds the bar grows."""
    yuhuan = customers.add(context.store, name="Yuhuan", tier="key")
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(1200, 800)
    frame.show()
    panel = CustomerDetail(context, frame)
    panel.resize(900, 800)
    panel.show_customer(yuhuan)
    panel.show()
    said = texts(panel)
    qtbot.waitUntil(lambda: "Yuhuan" in said())
    qtbot.waitUntil(lambda: has_plan(panel))


def test_the_plan_of_a_key_customer_is_offered_at_once(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    panel.show_customer(customers.add(context.store, name="Yuhuan", tier="core"))
    qtbot.waitUntil(lambda: offers_plan(panel))
    panel.show_customer(customers.add(context.store, name="Nordwind", tier="general"))
    qtbot.waitUntil(lambda: not offers_plan(panel))


def offers_plan(panel: CustomerDetail) -> bool:
    plan = list(TABS).index("plan")
    return panel.bar.isTabVisible(plan) or plan in panel.tabs.left_out()


def fits(panel: CustomerDetail) -> bool:
    """Whether every tab, and the button for the others, stands whole inside the panel."""
    more, bar = panel.tabs.more, panel.bar
    whole = bar.sizeHint().width() <= bar.width()
    return whole and (not more.isVisible() or more.geometry().right() < panel.tabs.width())


def choose_from_more(qtbot: QtBot, panel: CustomerDetail, index: int) -> None:
    """Open the menu of the button with the keys, and take a tab with the mouse."""
    QTest.keyClick(panel.tabs.more, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    place = panel.tabs.left_out().index(index)
    at = menu.actionGeometry(menu.actions()[place]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: panel.bar.currentIndex() == index)
