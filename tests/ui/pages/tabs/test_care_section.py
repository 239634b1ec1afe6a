"""Care on the profile: contact by plan, freshness, kept promises, interest, days that matter."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import activities, complaints, contacts, customers, promises, special_days
from crm_desktop.models import Customer, SpecialDay
from crm_desktop.models.codes import CustomerClass, FieldGroup
from crm_desktop.store import Store
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.contact_detail import ContactDetail
from ui.pages.tabs.profile_tab import ProfileTab
from ui.widgets.record_list import RecordList

TODAY = date.today()
NOW = datetime.now(UTC)


@pytest.fixture
def yuhuan(store: Store) -> int:
    long_ago = TODAY - timedelta(days=400)
    return customers.add(store, name="Yuhuan", tier="core", verified_on=long_ago, phones=["123456"])


@pytest.fixture
def tab(qtbot: QtBot, context: Context, yuhuan: int) -> ProfileTab:
    shown = ProfileTab(context)
    qtbot.addWidget(shown)
    shown.resize(560, 800)
    shown.show_customer(yuhuan)
    shown.show()
    qtbot.waitUntil(lambda: shown.form is not None)
    return shown


def customer(store: Store, customer_id: int) -> Customer:
    with store.read() as session:
        return session.get_one(Customer, customer_id)


def test_the_cadence_says_its_days_and_their_reason(
    qtbot: QtBot, tab: ProfileTab, store: Store, yuhuan: int
) -> None:
    care = tab.care
    qtbot.waitUntil(lambda: care.cadence.text() == "Contact every 14 days: tier Core")
    activities.log(
        store, customer_id=yuhuan, kind="call", subject="x", done_at=NOW - timedelta(days=40)
    )
    qtbot.waitUntil(lambda: care.overdue.text().endswith("d overdue"))
    customers.edit(store, id=yuhuan, cadence_days=60)
    words = "Contact every 60 days: this customer's own days"
    qtbot.waitUntil(lambda: care.cadence.text() == words)
    assert care.overdue.isHidden()


def test_the_days_are_changed_where_they_stand(
    qtbot: QtBot, tab: ProfileTab, store: Store, yuhuan: int
) -> None:
    tab.care.plan.add_wanted.emit()
    (dialog,) = tab.findChildren(FormDialog)
    dialog.form.editor("cadence_days").set_value(21)
    dialog.save()
    qtbot.waitUntil(lambda: customer(store, yuhuan).cadence_days == 21)


def test_still_true_is_one_click_with_a_way_back(
    qtbot: QtBot, context: Context, tab: ProfileTab, store: Store, yuhuan: int
) -> None:
    # What was entered today is known since today; only the journal's own day can be older.
    fresh = tab.care.freshness
    qtbot.waitUntil(lambda: fresh.words(FieldGroup.NEEDS) == "not known yet")
    assert "What do they need most now?" in fresh.questions
    tab.care.fresh.fold(False)
    with qtbot.waitSignal(context.desk.saying) as said:
        fresh.buttons[FieldGroup.NEEDS].click()
    assert said.args is not None and said.args[0] == "Still true: Yuhuan"
    qtbot.waitUntil(lambda: fresh.words(FieldGroup.NEEDS) == "checked today")
    assert not fresh.buttons[FieldGroup.NEEDS].isEnabled()
    said.args[2]()
    qtbot.waitUntil(lambda: fresh.words(FieldGroup.NEEDS) == "not known yet")


def test_kept_promises_are_counts_until_there_are_five(
    qtbot: QtBot, tab: ProfileTab, store: Store, yuhuan: int
) -> None:
    for number in range(2):
        made = promises.add(store, customer_id=yuhuan, text=f"{number}", due_on=TODAY)
        promises.keep(store, id=made)
    qtbot.waitUntil(lambda: tab.care.kept.text() == "2 promises fell due: 2 kept on time")
    for number in range(4):
        made = promises.add(store, customer_id=yuhuan, text=f"{number}", due_on=TODAY)
        promises.break_(store, id=made)
    qtbot.waitUntil(lambda: tab.care.kept.text().endswith("(2 of 6) · 4 broken"))


def test_a_lead_that_shows_interest_becomes_a_prospect_and_goes_back(
    qtbot: QtBot, context: Context, tab: ProfileTab, store: Store, yuhuan: int
) -> None:
    customers.edit(store, id=yuhuan, customer_class="target")
    assert tab.care.suggestion.isHidden()
    activities.log(
        store, customer_id=yuhuan, kind="call", subject="price?",
        signals=["asks_price", "contacts_first"],
    )  # fmt: skip
    note = tab.care.suggestion
    qtbot.waitUntil(lambda: note.isVisible())
    assert note.button.text() == "Make it a prospect"
    assert note.reasons.text().startswith("Asks about price, Contacts us first")
    assert [line.title for line in tab.signs.list.lines()] == [
        "Asks about price", "Contacts us first"
    ]  # fmt: skip
    QTest.mouseClick(note.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: customer(store, yuhuan).customer_class is CustomerClass.PROSPECT)
    qtbot.waitUntil(lambda: note.isHidden())
    store.undo()
    qtbot.waitUntil(lambda: note.isVisible())


def test_a_prospect_of_whom_no_sign_was_ever_written_down_is_left_alone(
    qtbot: QtBot, tab: ProfileTab, store: Store, yuhuan: int
) -> None:
    customers.edit(store, id=yuhuan, customer_class="prospect", industry="Steel")
    form = tab.form
    assert form is not None
    qtbot.waitUntil(lambda: form.editor("industry").value() == "Steel")
    assert tab.care.suggestion.isHidden()


def test_a_day_that_matters_is_added_changed_and_deleted_with_a_way_back(
    qtbot: QtBot, context: Context, tab: ProfileTab, store: Store, yuhuan: int
) -> None:
    days = tab.days
    days.add()
    (dialog,) = days.findChildren(FormDialog)
    dialog.form.editor("name").set_value("Anniversary")
    dialog.form.editor("day").set_value(date(1998, 5, 4))
    dialog.save()
    qtbot.waitUntil(lambda: [line.title for line in days.list.lines()] == ["Anniversary"])
    (line,) = days.list.lines()
    assert line.detail == "every year"
    qtbot.waitUntil(lambda: not days.findChildren(FormDialog))
    days.edit(int(str(line.key)))
    (dialog,) = days.findChildren(FormDialog)
    dialog.form.editor("yearly").set_value(False)
    dialog.save()
    qtbot.waitUntil(lambda: days.list.lines()[0].detail == "once")
    assert days.list.lines()[0].faded
    with qtbot.waitSignal(context.desk.saying) as said:
        days.list.delete_wanted.emit(line.key)
    qtbot.waitUntil(lambda: not days.list.lines())
    assert said.args is not None
    said.args[2]()
    qtbot.waitUntil(lambda: len(days.list.lines()) == 1)


def test_the_days_of_people_stand_with_their_firm_and_on_their_own_page(
    qtbot: QtBot, context: Context, tab: ProfileTab, store: Store, yuhuan: int
) -> None:
    han = contacts.add(store, name="Han Lei", customer_id=yuhuan)
    page = ContactDetail(context)
    qtbot.addWidget(page)
    page.show_contact(han)
    page.show()
    special_days.add(store, name="Wedding", day=TODAY, contact_id=han)
    qtbot.waitUntil(lambda: [line.title for line in page.days.list.lines()] == ["Wedding"])
    assert page.days.list.lines()[0].chip == "today"
    qtbot.waitUntil(lambda: len(tab.days.list.lines()) == 1)
    assert tab.days.list.lines()[0].detail == "Han Lei · every year"
    page.days.add()
    (dialog,) = page.days.findChildren(FormDialog)
    dialog.form.editor("name").set_value("Fair")
    dialog.form.editor("day").set_value(TODAY)
    dialog.save()
    qtbot.waitUntil(lambda: len(page.days.list.lines()) == 2)
    with store.read() as session:
        whose = session.scalars(sa.select(SpecialDay.contact_id)).all()
    assert whose == [han, han]


def test_a_complaint_says_how_its_clock_stands(
    qtbot: QtBot, tab: ProfileTab, store: Store, yuhuan: int
) -> None:
    made = complaints.add(
        store, customer_id=yuhuan, text="Noise", opened_at=NOW - timedelta(hours=9)
    )
    lines = tab.complaints.lines
    qtbot.waitUntil(lambda: bool(lines()))
    assert lines()[0].detail == "not answered yet · first reply 5 h late"
    assert (lines()[0].chip, lines()[0].tone) == ("open", "bad")
    complaints.solve(store, id=made, solution="Bearing", satisfaction=4)
    qtbot.waitUntil(lambda: lines()[0].detail.endswith("satisfaction 4 of 5"))
    complaints.reopen(store, id=made)
    qtbot.waitUntil(lambda: lines()[0].chip == "open again")


def test_the_menu_of_a_complaint_answers_it_and_opens_it_again(
    qtbot: QtBot, tab: ProfileTab, store: Store, yuhuan: int
) -> None:
    made = complaints.add(store, customer_id=yuhuan, text="Noise")
    found = tab.complaints.findChildren(RecordList)[0]
    qtbot.waitUntil(lambda: bool(found.lines()))
    offered = dict(found.entries(made))
    assert list(offered) == ["Answered", "Solved…"]
    offered["Answered"]()
    qtbot.waitUntil(lambda: list(dict(found.entries(made))) == ["Solved…"])
    complaints.solve(store, id=made, solution="Bearing")
    qtbot.waitUntil(lambda: list(dict(found.entries(made))) == ["Open again"])
    dict(found.entries(made))["Open again"]()
    qtbot.waitUntil(lambda: tab.complaints.lines()[0].chip == "open again")
