"""Preferences of care and of working time."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import (
    cadences,
    complaint_clock,
    customers,
    firm,
    promises,
    working_days,
)
from crm_desktop.complaint_clock import Waits
from crm_desktop.models.codes import Tier
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.preference_care import CareTab
from ui.pages.preference_weights import WeightsTab
from ui.pages.preference_working import WorkingTab
from ui.pages.preferences import PreferencesPage
from ui.pages.privacy.privacy_tab import PrivacyTab
from ui.widgets.number_box import NumberBox


def enter(box: NumberBox, text: str) -> None:
    box.editor.setFocus()
    box.editor.selectAll()
    QTest.keyClicks(box.editor, text)
    QTest.keyClick(box.editor, Qt.Key.Key_Return)


@pytest.fixture
def care(qtbot: QtBot, context: Context) -> CareTab:
    tab = CareTab(context)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: tab.days[Tier.CORE].number() == 14)
    return tab


@pytest.fixture
def working(qtbot: QtBot, context: Context) -> WorkingTab:
    tab = WorkingTab(context)
    qtbot.addWidget(tab)
    tab.resize(800, 700)
    tab.show()
    qtbot.waitUntil(lambda: tab.country.count() > 100)
    return tab


def hours(store: Store) -> dict[int, tuple[time, time]]:
    with store.read() as session:
        return dict(working_days.working_days(session).hours)


def test_days_and_hours_are_typed_undone_and_taken_back_to_the_shipped(
    qtbot: QtBot, care: CareTab, store: Store
) -> None:
    def held() -> tuple[int, int]:
        with store.read() as session:
            days, targets = cadences.defaults(session), complaint_clock.targets(session)
        return days[Tier.CORE], targets[Waits.REPLY][Tier.KEY]

    assert not care.reset.isEnabled()
    enter(care.days[Tier.CORE], "10")
    qtbot.waitUntil(lambda: held() == (10, 8))
    enter(care.hours[(Waits.REPLY, Tier.KEY)], "6")
    qtbot.waitUntil(lambda: held() == (10, 6))
    store.undo()
    qtbot.waitUntil(lambda: care.hours[(Waits.REPLY, Tier.KEY)].number() == 8)
    qtbot.waitUntil(care.reset.isEnabled)
    QTest.mouseClick(care.reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: held() == (14, 8))
    qtbot.waitUntil(lambda: care.days[Tier.CORE].number() == 14)


def test_what_is_no_number_is_put_right_and_arrows_step(qtbot: QtBot, care: CareTab) -> None:
    box = care.days[Tier.KEY]
    enter(box, "0")
    assert box.number() == 30
    enter(box, "many")
    assert box.number() == 30
    with qtbot.waitSignal(box.changed) as changed:
        QTest.keyClick(box.editor, Qt.Key.Key_Up)
        QTest.keyClick(box.editor, Qt.Key.Key_Return)
    assert changed.args == [31]


def test_working_hours_are_ticked_and_typed(
    qtbot: QtBot, working: WorkingTab, store: Store
) -> None:
    QTest.mouseClick(working.usual, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: set(hours(store)) == set(range(5)))
    qtbot.waitUntil(lambda: working.worked[0].isChecked() and working.begins[0].isVisible())
    assert working.usual.isHidden() and working.begins[6].isHidden()
    working.ends[4].setFocus()
    working.ends[4].selectAll()
    QTest.keyClicks(working.ends[4], "15:00")
    QTest.keyClick(working.ends[4], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hours(store)[4] == (time(9), time(15)))
    working.worked[0].click()
    qtbot.waitUntil(lambda: 0 not in hours(store))


def test_a_day_that_ends_before_it_begins_is_pointed_out_and_not_saved(
    qtbot: QtBot, working: WorkingTab, store: Store
) -> None:
    QTest.mouseClick(working.usual, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: working.ends[0].isVisible())
    working.ends[0].selectAll()
    QTest.keyClicks(working.ends[0], "8:00")
    QTest.keyClick(working.ends[0], Qt.Key.Key_Return)
    assert working.problem.isVisible() and working.problem.text().startswith("Monday")
    assert hours(store)[0] == (time(9), time(17))


def test_holidays_of_a_country_and_its_region_are_chosen_by_name(
    qtbot: QtBot, context: Context, working: WorkingTab, store: Store
) -> None:
    def kept() -> tuple[str | None, str | None]:
        with store.read() as session:
            found = working_days.working_days(session)
        return found.country, found.subdivision

    working.country.setCurrentIndex(working.country.findText("Spain"))
    working.country.activated.emit(working.country.currentIndex())
    qtbot.waitUntil(lambda: kept() == ("ES", None))
    qtbot.waitUntil(lambda: working.part.findText("Madrid") > 0)
    working.part.setCurrentIndex(working.part.findText("Madrid"))
    working.part.activated.emit(working.part.currentIndex())
    qtbot.waitUntil(lambda: kept() == ("ES", "MD"))
    assert len(working.coming.text().splitlines()) == 6
    context.language.use("es")
    qtbot.waitUntil(lambda: working.country.findText("España") > 0)
    context.language.use("en")


def test_each_colleague_stands_with_the_promises_kept(
    qtbot: QtBot, context: Context, store: Store
) -> None:
    ana = firm.add_user(store, name="Ana", email="ana@example.com")
    yuhuan = customers.add(store, name="Yuhuan", owner_id=ana)
    page = PreferencesPage(context)
    qtbot.addWidget(page)
    page.show()
    kept = promises.add(store, customer_id=yuhuan, text="x", due_on=date.today())
    promises.keep(store, id=kept)
    words = "ana@example.com · 1 promise fell due: 1 kept on time"
    qtbot.waitUntil(lambda: [line.detail for line in page.colleagues.list.lines()] == [words])


def test_the_tabs_at_the_side_open_each_part(qtbot: QtBot, context: Context) -> None:
    page = PreferencesPage(context)
    qtbot.addWidget(page)
    page.show()
    page.bar.setFocus()
    QTest.keyClick(page.bar, Qt.Key.Key_End)
    opened: list[type[QWidget]] = []
    for _ in range(page.bar.count()):
        for kind in (PrivacyTab, WeightsTab, WorkingTab, CareTab):
            if any(tab.isVisible() for tab in page.findChildren(kind)):
                opened.append(kind)
        QTest.keyClick(page.bar, Qt.Key.Key_Up)
    assert opened == [PrivacyTab, WeightsTab, WorkingTab, CareTab]
