"""The timeline tab: logged, planned, finished, edited and deleted on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import activities, complaints, contacts, customers, deals, firm, promises
from crm_desktop.models import Activity, Promise
from crm_desktop.store import Store
from crm_desktop.timeline import Filter, Strand, TimelineEntry
from crm_desktop.timeline.records import ActivityRecord, Choices
from crm_desktop.working_days import WorkingDays
from ui.context import Context
from ui.pages.timeline_tab import TimelineTab
from ui.widgets.activity_form import ActivityForm, next_step_day
from ui.widgets.chip import ChipButton
from ui.widgets.timeline.words import title

TODAY = date.today()


@pytest.fixture
def customer(store: Store) -> int:
    made = customers.add(store, name="Yuhuan")
    contacts.add(store, name="Chen Yu", customer_id=made)
    contacts.add(store, name="王工", customer_id=made)
    return made


@pytest.fixture
def tab(qtbot: QtBot, context: Context, customer: int) -> Iterator[TimelineTab]:
    page = TimelineTab(context)
    qtbot.addWidget(page)
    page.resize(590, 760)
    page.show()

    def is_in_front() -> bool:
        page.activateWindow()
        return page.isActiveWindow()

    qtbot.waitUntil(is_in_front)  # else its shortcuts are nobody's
    page.show_customer(customer)
    yield page


def entries_of(tab: TimelineTab) -> list[TimelineEntry]:
    found = []
    for row in range(tab.view.count()):
        tab.view.select_row(row)
        entry = tab.view.current_entry()
        if entry is not None:
            found.append(entry)
    return found


def wait_for(qtbot: QtBot, tab: TimelineTab, count: int) -> None:
    qtbot.waitUntil(lambda: tab.view.count() == count and tab.view.is_complete())


def open_form(qtbot: QtBot, tab: TimelineTab, kind: str = "call") -> ActivityForm:
    QTest.mouseClick(tab.log_bar.button(kind), Qt.MouseButton.LeftButton)
    return opened(qtbot, tab)


def opened(qtbot: QtBot, tab: TimelineTab) -> ActivityForm:
    qtbot.waitUntil(lambda: tab.form() is not None)
    form = tab.form()
    assert form is not None
    return form


def select(tab: TimelineTab, strand: Strand) -> None:
    for row in range(tab.view.count()):
        tab.view.select_row(row)
        entry = tab.view.current_entry()
        if entry is not None and entry.strand is strand:
            return
    raise LookupError(strand)


def rows(store: Store, table: type[Activity] | type[Promise]) -> list[Activity | Promise]:
    with store.read() as session:
        return list(session.scalars(sa.select(table).order_by(table.id)))


def test_a_call_is_logged_with_its_person_promise_and_next_step_in_one_change(
    qtbot: QtBot, tab: TimelineTab, store: Store
) -> None:
    form = open_form(qtbot, tab)
    QTest.keyClicks(form.parts.text, "Asked about the bid")
    chip = form.parts.people.findChildren(ChipButton)[0]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.parts.editors["promise"], "Send drawings")
    QTest.keyClicks(form.parts.editors["next_text"], "Visit the workshop")
    QTest.keyClick(form.parts.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, tab, 3)
    titles = {entry.title: entry for entry in entries_of(tab)}
    assert set(titles) == {"planned", "promise_open", "touch"}
    assert titles["touch"].people in (("Chen Yu",), ("王工",))
    assert titles["planned"].day == next_step_day(TODAY, WorkingDays())
    assert tab.form() is None
    store.undo()
    wait_for(qtbot, tab, 0)


def test_a_next_step_is_proposed_for_a_day_on_which_somebody_is_there() -> None:
    week = [next_step_day(date(2026, 11, 16 + day), WorkingDays()) for day in range(7)]
    assert [day.day for day in week] == [23, 24, 25, 26, 27, 30, 30]


def test_lines_after_the_first_become_notes(qtbot: QtBot, tab: TimelineTab, store: Store) -> None:
    form = open_form(qtbot, tab, "note")
    form.parts.text.setPlainText("Birthday\nMr Han's, in May")
    form.parts.save.click()
    wait_for(qtbot, tab, 1)
    (note,) = rows(store, Activity)
    assert isinstance(note, Activity)
    assert (note.subject, note.notes) == ("Birthday", "Mr Han's, in May")


def test_without_a_text_the_form_says_so_and_keeps_the_entry(
    qtbot: QtBot, tab: TimelineTab, store: Store
) -> None:
    form = open_form(qtbot, tab)
    QTest.keyClicks(form.parts.editors["promise"], "Drawings")
    form.parts.save.click()
    assert form.parts.text.property("wrong") is True
    assert form.parts.editors["promise"].value() == "Drawings"
    assert rows(store, Activity) == []


def test_a_planned_visit_stands_on_top_and_is_finished_with_its_result(
    qtbot: QtBot, tab: TimelineTab, store: Store
) -> None:
    form = open_form(qtbot, tab, "visit")
    QTest.mouseClick(form.parts.planned, Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.parts.text, "Present the plan")
    form.parts.save.click()
    wait_for(qtbot, tab, 1)
    select(tab, Strand.PLANNED)
    QTest.keyClick(tab.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form = opened(qtbot, tab)
    assert not form.is_planned()
    form.parts.more.setChecked(True)
    QTest.keyClicks(form.parts.editors["outcome"], "They liked it")
    QTest.keyClicks(form.parts.editors["next_text"], "Send an offer")
    form.parts.save.click()
    wait_for(qtbot, tab, 2)
    done, following = rows(store, Activity)
    assert isinstance(done, Activity)
    assert isinstance(following, Activity)
    assert done.done_at is not None
    assert done.outcome == "They liked it"
    assert following.follows_id == done.id


def test_an_activity_is_edited_without_losing_its_second(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    when = datetime(2026, 3, 4, 9, 30, 17, tzinfo=UTC)
    activities.log(store, kind="call", subject="Befor", customer_id=customer, done_at=when)
    wait_for(qtbot, tab, 1)
    select(tab, Strand.TOUCH)
    QTest.keyClick(tab.view, Qt.Key.Key_F2)
    form = opened(qtbot, tab)
    form.parts.text.setPlainText("Before")
    form.parts.save.click()
    qtbot.waitUntil(lambda: tab.form() is None)
    (edited,) = rows(store, Activity)
    assert isinstance(edited, Activity)
    assert (edited.subject, edited.done_at) == ("Before", when)


def test_esc_closes_an_untouched_form_and_asks_once_before_losing_an_entry(
    qtbot: QtBot, tab: TimelineTab
) -> None:
    form = open_form(qtbot, tab)
    form.try_to_cancel()
    assert tab.form() is None
    form = open_form(qtbot, tab)
    QTest.keyClicks(form.parts.text, "x")
    form.try_to_cancel()
    assert tab.form() is form
    form.try_to_cancel()
    assert tab.form() is None


def test_a_form_half_written_waits_for_its_customer(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    other = customers.add(store, name="Another")
    form = open_form(qtbot, tab)
    QTest.keyClicks(form.parts.text, "half a sen")
    tab.show_customer(other)
    assert tab.form() is None
    assert not form.isVisible()
    tab.show_customer(customer)
    assert tab.form() is form
    assert form.isVisible()
    assert form.parts.text.value() == "half a sen"


def test_a_promise_is_kept_by_key_and_a_deleted_one_returns_by_undo(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    promises.add(store, customer_id=customer, text="Drawings", due_on=TODAY)
    wait_for(qtbot, tab, 1)
    select(tab, Strand.PROMISE_OPEN)
    QTest.keyClick(tab.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [entry.strand for entry in entries_of(tab)] == [Strand.PROMISE_KEPT])
    QTest.keyClick(tab.view, Qt.Key.Key_Delete)
    wait_for(qtbot, tab, 0)
    store.undo()
    wait_for(qtbot, tab, 1)


def test_chips_filter_and_the_count_follows(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    activities.log(store, kind="call", subject="x", customer_id=customer)
    complaints.add(store, customer_id=customer, text="Burrs")
    wait_for(qtbot, tab, 2)
    QTest.mouseClick(tab.filter_bar.chip(Filter.COMPLAINTS), Qt.MouseButton.LeftButton)
    assert tab.view.count() == 1
    assert tab.years.text().startswith("1 ")
    QTest.mouseClick(tab.filter_bar.chip(Filter.ALL), Qt.MouseButton.LeftButton)
    assert tab.view.count() == 2


def test_opening_a_stage_move_leads_to_its_deal(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    deal = deals.add(store, name="Gearbox", customer_id=customer, opened_on=TODAY)
    deals.move(store, id=deal, to_stage="evaluation", on=TODAY)
    wait_for(qtbot, tab, 2)
    select(tab, Strand.DEAL_MOVED)
    with qtbot.waitSignal(tab.record_wanted) as opened_record:
        QTest.keyClick(tab.view, Qt.Key.Key_Return)
    assert opened_record.args == ["deal", deal]


def test_another_customers_change_reloads_nothing(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    wait_for(qtbot, tab, 0)
    other = customers.add(store, name="Another")
    change = store.last_change
    assert change is not None
    assert not tab.concerns(change)
    activities.log(store, kind="call", subject="x", customer_id=other)
    assert store.last_change is not None
    assert not tab.concerns(store.last_change)


def test_the_minutes_are_called_so_beside_their_field(qtbot: QtBot, context: Context) -> None:
    record, offered = ActivityRecord("visit", minutes=60), Choices(1, (), (), None)
    form = ActivityForm(context.theme, record, offered)
    qtbot.addWidget(form)
    parts = form.parts
    minutes = parts.editors["minutes"]
    beside = minutes.parentWidget()
    assert beside is not None
    (label,) = beside.findChildren(QLabel)
    assert (label.text(), label.buddy()) == ("Minutes", minutes)
    assert minutes.accessibleName() == "Minutes"


def test_an_activity_found_elsewhere_is_shown_even_behind_a_filter(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    sought = activities.log(store, kind="call", subject="sought", customer_id=customer)
    complaints.add(store, customer_id=customer, text="Burrs")
    wait_for(qtbot, tab, 2)
    QTest.mouseClick(tab.filter_bar.chip(Filter.COMPLAINTS), Qt.MouseButton.LeftButton)
    tab.open("activity", sought)
    entry = tab.view.current_entry()
    assert entry is not None
    assert entry.id == sought


def test_every_bar_and_label_follows_a_switch_of_the_language(
    qtbot: QtBot, tab: TimelineTab, context: Context
) -> None:
    form = open_form(qtbot, tab)
    QTest.keyClicks(form.parts.text, "half")
    context.language.use("es")
    assert form.parts.text.value() == "half"
    assert tab.form() is form
    context.language.use("en")
    assert form.parts.save.text() == "Save"


@pytest.mark.parametrize("language", ["en", "zh_CN", "es"])
def test_in_the_smallest_window_the_whole_form_is_seen_without_scrolling(
    qtbot: QtBot, context: Context, tab: TimelineTab, customer: int, language: str
) -> None:
    context.language.use(language)
    for name in ("Li Ding", "Wang Gong", "María Fernández", "Zhao", "Qian"):
        contacts.add(context.store, name=name, customer_id=customer)
    tab.resize(421, 447)  # what a window of 1100 by 700 leaves
    form = open_form(qtbot, tab)
    scrolled = form.parentWidget()
    assert scrolled is not None
    qtbot.waitUntil(lambda: form.height() <= scrolled.height())
    for part in (form.parts.text, form.parts.editors["next_text"], form.parts.save):

        def is_seen(part: QWidget = part) -> bool:
            return tab.rect().contains(part.mapTo(tab, part.rect().bottomRight()))

        qtbot.waitUntil(is_seen)
    context.language.use("en")
    QTest.keyClick(form.parts.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(tab.view.isVisible)
    assert tab.log_bar.isVisible()


def test_a_manager_who_takes_part_stands_at_the_entry_planned_and_done(
    qtbot: QtBot, context: Context, tab: TimelineTab, customer: int
) -> None:
    boss = firm.add_user(context.store, name="Ms Li", role="manager")
    seller = firm.add_user(context.store, name="Chen", role="salesperson")
    visit = activities.plan(
        context.store, kind="visit", subject="Line", due_on=TODAY, customer_id=customer,
        colleague_ids=[boss, seller],
    )  # fmt: skip

    def said() -> list[str]:
        return [title(entry) for entry in entries_of(tab)]

    qtbot.waitUntil(lambda: "Next step · Visit · with Ms Li (Manager)" in said())
    activities.finish(context.store, id=visit)
    qtbot.waitUntil(lambda: "Visit · with Ms Li (Manager)" in said())
    activities.edit(context.store, id=visit, colleague_ids=[seller])
    qtbot.waitUntil(lambda: "Visit" in said())
