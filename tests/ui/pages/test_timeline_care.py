"""Promises and complaints from the timeline: made, kept, broken, answered, solved, opened again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import (
    activities,
    complaint_clock,
    complaints,
    contacts,
    customers,
    deals,
    firm,
    promises,
)
from crm_desktop.models import Complaint, Promise
from crm_desktop.store import Store
from crm_desktop.timeline import TimelineEntry
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.timeline_tab import TimelineTab
from ui.widgets.timeline.words import sign, words

NOW = datetime.now(UTC)
TODAY = date.today()


@pytest.fixture
def customer(store: Store) -> int:
    return customers.add(store, name="Yuhuan", tier="core")


@pytest.fixture
def tab(qtbot: QtBot, context: Context, customer: int) -> Iterator[TimelineTab]:
    page = TimelineTab(context)
    qtbot.addWidget(page)
    page.resize(590, 760)
    page.show()
    qtbot.waitExposed(page)
    page.show_customer(customer)
    yield page


def entry(qtbot: QtBot, tab: TimelineTab, title: str) -> TimelineEntry:
    """The entry with a title, made the current one."""
    found: list[TimelineEntry] = []

    def looked() -> bool:
        found.clear()
        for row in range(tab.view.count()):
            tab.view.select_row(row)
            current = tab.view.current_entry()
            if current is not None and current.title == title:
                found.append(current)
                return tab.view.is_complete()
        return False

    qtbot.waitUntil(looked)
    return found[0]


def press(tab: TimelineTab, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(tab.view, key, held[0] if held else Qt.KeyboardModifier.NoModifier)


def complaint(store: Store) -> Complaint:
    with store.read() as session:
        return session.scalars(sa.select(Complaint)).one()


def remark(found: TimelineEntry) -> tuple[str, str]:
    said = words(found, TODAY)
    return said.remark, said.remark_tone


def test_p_makes_a_promise_from_an_entry_and_enter_saves_it(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    me = firm.add_user(store, name="Li Ding", is_me=True)
    person = contacts.add(store, name="Han Lei", customer_id=customer)
    deal = deals.add(store, customer_id=customer, name="Gearbox", opened_on=TODAY)
    visit = activities.log(
        store, customer_id=customer, kind="visit", subject="Workshop", deal_id=deal,
        contact_ids=[person],
    )  # fmt: skip
    entry(qtbot, tab, "touch")
    press(tab, Qt.Key.Key_P)
    (dialog,) = tab.findChildren(FormDialog)
    assert dialog.windowTitle() == "We promise Han Lei"
    line = dialog.form.editor("text")
    assert dialog.focusWidget() is line
    QTest.keyClicks(line, "Send drawings")
    QTest.keyClick(line, Qt.Key.Key_Return)
    entry(qtbot, tab, "promise_open")
    with store.read() as session:
        made = session.scalars(sa.select(Promise)).one()
    assert (made.text, made.contact_id, made.deal_id) == ("Send drawings", person, deal)
    assert (made.activity_id, made.owner_id, made.made_on) == (visit, me, TODAY)
    store.undo()
    qtbot.waitUntil(lambda: not any(e.title == "promise_open" for e in _entries(tab)))


def _entries(tab: TimelineTab) -> list[TimelineEntry]:
    found = []
    for row in range(tab.view.count()):
        tab.view.select_row(row)
        current = tab.view.current_entry()
        if current is not None:
            found.append(current)
    return found


def test_a_promise_is_late_broken_opened_again_and_kept_late(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    promises.add(store, customer_id=customer, text="Offer", due_on=TODAY - timedelta(days=3))
    late = entry(qtbot, tab, "promise_open")
    assert sign(late, TODAY) == ("warning", "bad")
    assert remark(late)[1] == "bad"
    press(tab, Qt.Key.Key_B)
    broken = entry(qtbot, tab, "promise_broken")
    assert words(broken, TODAY).title == "Promise broken"
    press(tab, Qt.Key.Key_R)
    entry(qtbot, tab, "promise_open")
    press(tab, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = entry(qtbot, tab, "promise_kept")
    assert words(kept, TODAY).title == "Promise kept late"
    assert sign(kept, TODAY) == ("check", "warn")


def test_a_complaint_is_answered_solved_and_opened_again_by_keys(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    complaints.add(store, customer_id=customer, text="Noise", opened_at=NOW - timedelta(hours=1))
    opened = entry(qtbot, tab, "complaint_opened")
    said, tone = remark(opened)
    assert said.startswith("first reply due") and said.endswith("(3 h left)")
    assert tone == "warn"
    press(tab, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: complaint(store).first_reply_at is not None)
    qtbot.waitUntil(
        lambda: remark(entry(qtbot, tab, "complaint_opened"))[0].startswith("solution due")
    )
    press(tab, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = tab.findChildren(FormDialog)
    dialog.form.editor("solution").set_value("New bearing")
    dialog.form.editor("satisfaction").set_value("4")
    dialog.save()
    solved = entry(qtbot, tab, "complaint_solved")
    assert "satisfaction 4 of 5" in words(solved, TODAY).text
    press(tab, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: complaint(store).solved_at is None)
    again = entry(qtbot, tab, "complaint_opened")
    qtbot.waitUntil(
        lambda: (
            words(entry(qtbot, tab, "complaint_opened"), TODAY).title == "Complaint · open again"
        )
    )
    assert again.people == ()


def test_a_late_reply_is_said_in_red_and_follows_new_targets(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    complaints.add(store, customer_id=customer, text="Noise", opened_at=NOW - timedelta(hours=9))
    assert remark(entry(qtbot, tab, "complaint_opened")) == ("first reply 5 h late", "bad")
    complaint_clock.set_target(store, waits="reply", tier="core", hours=10)
    qtbot.waitUntil(lambda: remark(entry(qtbot, tab, "complaint_opened"))[1] == "warn")
