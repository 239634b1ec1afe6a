"""What comes in from other calendars: matched, nothing doubled, what changed changed, one undo."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crm_desktop import activities, contacts, customers, firm
from crm_desktop.errors import UserError
from crm_desktop.exchange import calendars
from crm_desktop.exchange.calendars import Decisions, Fate, Past
from crm_desktop.models import ActivityColleague, ActivityContact
from crm_desktop.models.activity import noon_of
from crm_desktop.models.codes import ActivityKind
from crm_desktop.store import Store
from tests.crm_desktop.dump import dump
from tests.crm_desktop.exchange.calendars.calendar_desk import (
    MADRID,
    NOW,
    VISIT,
    agenda,
    bring,
    event,
    exported,
    reasons,
    write,
)


@pytest.fixture
def nordwind(store: Store) -> int:
    return customers.add(store, name="Nordwind GmbH")


def test_a_visit_comes_in_with_everything_and_one_undo_takes_it_back(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    before = dump(store)
    path = write(
        tmp_path / "a.ics",
        event(*VISIT, "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT1H", "END:VALARM"),
    )
    result = bring(store, path)
    assert (result.created, result.refused) == ({"activities": 1}, ())
    (found,) = agenda(store)
    assert (found.subject, found.kind, found.customer_id) == (
        "Visit Nordwind", ActivityKind.VISIT, nordwind,
    )  # fmt: skip
    assert (found.due_on, found.due_time, found.due_zone) == (date(2026, 3, 10), "09:30", MADRID)
    assert (found.minutes, found.reminder_minutes, found.location) == (90, 60, "Kai 3")
    assert (found.notes, found.uid, found.done_at) == ("Bring drawings", "v1@elsewhere", None)
    store.undo(only=result.change_id)
    assert dump(store) == before


def test_the_same_file_again_changes_nothing_and_a_changed_event_changes_its_activity(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.ics", event(*VISIT))
    bring(store, path)
    again = bring(store, path)
    assert (again.created, again.updated, again.unchanged) == ({}, {}, 1)
    assert again.change_id is None
    (found,) = agenda(store)
    activities.edit(store, id=found.id, contact_ids=[], mood="good")
    moved = [line.replace("20260310", "20260311") for line in VISIT]
    result = bring(store, write(path, event(*moved)))
    assert result.updated == {"activities": 1}
    (same,) = agenda(store)
    assert (same.id, same.due_on, same.mood) == (found.id, date(2026, 3, 11), "good")


def test_of_an_event_in_several_files_the_newest_counts(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    new = write(tmp_path / "new.ics", event(*VISIT, "SEQUENCE:2"))
    moved = [line.replace("20260310", "20260311") for line in VISIT]
    old = write(tmp_path / "old.ics", event(*moved, "SEQUENCE:1"))
    calendars.import_calendars(store, files=[new, old], now=NOW, zone=MADRID)
    (found,) = agenda(store)
    assert found.due_on == date(2026, 3, 10)


def test_our_own_file_comes_back_without_a_change(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    han = contacts.add(store, name="Han Li", customer_id=nordwind)
    for fields in (
        {"due_time": "09:30", "due_zone": MADRID, "minutes": 60, "contact_ids": [han]},
        {"reminder_minutes": 0},
        {"due_time": "09:30", "due_zone": "Asia/Shanghai", "recurrence": "FREQ=WEEKLY;BYDAY=TU"},
        {"location": "Pier 9", "notes": "two\nlines"},
    ):
        extra = {"recurs_from": date(2026, 3, 3)} if "recurrence" in fields else {}
        activities.plan(
            store, kind="visit", subject="Tour", due_on=date(2026, 3, 10), customer_id=nordwind,
            **fields, **extra,
        )  # fmt: skip
    activities.log(store, kind="call", subject="Done", done_at=NOW, customer_id=nordwind)
    path = tmp_path / "own.ics"
    exported(store, path, done_from=date(2026, 1, 1))
    result = bring(store, path)
    assert (result.created, result.updated, result.unchanged) == ({}, {}, 5)


def test_what_is_moved_in_another_calendar_is_moved_here(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    activity = activities.plan(
        store, kind="demo", subject="Show", due_on=date(2026, 3, 10), due_time="09:30",
        due_zone=MADRID, customer_id=nordwind,
    )  # fmt: skip
    path = tmp_path / "own.ics"
    exported(store, path)
    path.write_bytes(path.read_bytes().replace(b":20260310T093000", b":20260310T100000"))
    assert bring(store, path).updated == {"activities": 1}
    (found,) = agenda(store)
    assert (found.id, found.due_time, found.subject) == (activity, "10:00", "Show")


# Whose it is


@pytest.mark.parametrize(
    "lines",
    [
        ("SUMMARY:Talk", "ATTENDEE;CN=Somebody:mailto:HAN@nord.de"),
        ("SUMMARY:Talk", "ORGANIZER:MAILTO:office@nord.de"),
        ("SUMMARY:Coffee with Han Li"),
        ("SUMMARY:Prices", "LOCATION:Nordwind\\, Hamburg"),
        ("SUMMARY:Yearly talks at NORDWIND gmbh"),
        ("SUMMARY:Talk", "ATTENDEE;CN=Han Li:urn:uuid:1"),
    ],
)
def test_an_event_finds_its_customer(
    store: Store, nordwind: int, tmp_path: Path, lines: tuple[str, ...] | str
) -> None:
    contacts.add(store, name="Han Li", customer_id=nordwind, emails=["han@nord.de"])
    customers.edit(store, id=nordwind, emails=["office@nord.de"])
    customers.add(store, name="Other")
    told = (lines,) if isinstance(lines, str) else lines
    bring(store, write(tmp_path / "a.ics", event("UID:1", "DTSTART:20260310T093000", *told)))
    assert [one.customer_id for one in agenda(store)] == [nordwind]


def test_a_chinese_firm_is_found_within_a_sentence(store: Store, tmp_path: Path) -> None:
    yuhuan = customers.add(store, name="玉环机械有限公司")
    lines = event("UID:1", "DTSTART:20260310T093000", "SUMMARY:下午拜访玉环机械谈价格")
    bring(store, write(tmp_path / "a.ics", lines))
    (found,) = agenda(store)
    assert found.customer_id == yuhuan


def test_our_own_mark_comes_before_names(store: Store, nordwind: int, tmp_path: Path) -> None:
    other = customers.add(store, name="Other")
    lines = event(*VISIT, f"X-CRM-DESKTOP-CUSTOMER:{other}")
    bring(store, write(tmp_path / "a.ics", lines))
    assert [one.customer_id for one in agenda(store)] == [other]


def test_a_name_of_two_customers_is_nobodys_and_is_told(store: Store, tmp_path: Path) -> None:
    for _ in range(2):
        customers.add(store, name="Nordwind")
    path = write(tmp_path / "a.ics", event(*VISIT))
    reading = calendars.read_files([path], zone=MADRID)
    with store.read() as session:
        found = calendars.preview(session, reading, now=NOW, zone=MADRID)
    (proposal,) = found.plan.proposals
    assert (proposal.match.customer_id, proposal.reason) == (None, "customer_ambiguous")
    assert proposal.facts == {"name": "Nordwind"}


def test_people_and_colleagues_take_part(store: Store, nordwind: int, tmp_path: Path) -> None:
    han = contacts.add(store, name="Han Li", customer_id=nordwind, emails=["han@nord.de"])
    wang = contacts.add(store, name="Wang Wei", customer_id=nordwind)
    boss = firm.add_user(store, name="Boss", email="boss@us.com")
    firm.add_user(store, name="Me", email="me@us.com", is_me=True)
    lines = event(
        *VISIT, "ORGANIZER:mailto:me@us.com", "ATTENDEE:mailto:han@nord.de",
        "ATTENDEE:mailto:boss@us.com", "CONTACT:Wang Wei", "CONTACT:Nobody",
    )  # fmt: skip
    bring(store, write(tmp_path / "a.ics", lines))
    with store.read() as session:
        people = [row.contact_id for row in session.query(ActivityContact)]
        ours = [row.user_id for row in session.query(ActivityColleague)]
    assert (people, ours) == ([han, wang], [boss])


def test_the_user_decides_whose_it_is_and_what_stays_outside(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    other = customers.add(store, name="Other")
    path = write(
        tmp_path / "a.ics",
        event(*VISIT),
        event("UID:2", "DTSTART:20260310", "SUMMARY:Dentist"),
        event("UID:3", "DTSTART:20260310", "SUMMARY:Something"),
    )
    decided = Decisions(customers={"3": other, "v1@elsewhere": None}, left_out=frozenset({"2"}))
    result = bring(store, path, decisions=decided)
    assert [(a.subject, a.customer_id) for a in agenda(store)] == [
        ("Visit Nordwind", None), ("Something", other),
    ]  # fmt: skip
    assert {one.code for one in result.remarks} == {"left_out_unchosen", "without_customer"}


# The past


def test_of_the_past_what_has_a_customer_comes_in_as_done(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    path = write(
        tmp_path / "a.ics",
        event("UID:1", "DTSTART:20260301T090000Z", "SUMMARY:Visit Nordwind"),
        event("UID:2", "DTSTART:20260301T090000Z", "SUMMARY:Dentist"),
        event("UID:3", "DTSTART;VALUE=DATE:20260227", "SUMMARY:Fair with Nordwind"),
    )
    assert reasons(store, path) == {"done_from_past": 2, "left_out_past_without_customer": 1}
    assert reasons(store, path, decisions=Decisions(past=Past.NONE)) == {"left_out_past": 3}
    assert reasons(store, path, decisions=Decisions(past=Past.ALL))["done_from_past"] == 3
    bring(store, path)
    first, second = agenda(store)
    assert (first.done_at, first.all_day) == (datetime(2026, 3, 1, 9, tzinfo=UTC), False)
    assert (second.done_at, second.all_day) == (noon_of(date(2026, 2, 27)), True)
    assert first.due_on is None
    again = bring(store, path)
    assert (again.created, again.unchanged) == ({}, 2)


def test_what_was_done_here_is_not_touched_by_a_calendar(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.ics", event(*VISIT))
    bring(store, path)
    activities.finish(store, id=agenda(store)[0].id, done_at=NOW, outcome="well")
    for changed in (("STATUS:CANCELLED",), ("DESCRIPTION:other", "SEQUENCE:2")):
        write(path, event(*VISIT[:-1], *changed))
        assert bring(store, path).change_id is None
    assert agenda(store)[0].notes == "Bring drawings"


# Bad files


def test_a_broken_event_is_refused_alone_with_its_line(store: Store, tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.ics",
        event("UID:1", "SUMMARY:no start"),
        event("UID:2", "SUMMARY:wrong start", "DTSTART:20260231"),
        event(*VISIT),
        "BEGIN:VEVENT",
        "UID:4",
    )
    report = tmp_path / "refused.csv"
    result = bring(store, path, report=report)
    assert result.created == {"activities": 1}
    assert [(one.line, one.reason) for one in result.refused] == [
        (3, "start_missing"), (7, "start_wrong"), (20, "entry_not_closed"),
    ]  # fmt: skip
    assert "20260231" in report.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"Dear Sir,\n" * 20, "no_calendar"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "calendar_empty"),
        (bytes(range(256)) * 20, "file_is_binary"),
    ],
)
def test_what_is_no_calendar_is_refused_as_a_whole(
    store: Store, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(content)
    with pytest.raises(UserError, match=code):
        bring(store, path)


def test_a_preview_tells_every_fate(store: Store, nordwind: int, tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.ics",
        event(*VISIT),
        event("UID:2", "DTSTART:20260201T100000", "SUMMARY:Nordwind"),
        event("UID:3", "DTSTART:20260201T100000", "SUMMARY:Hairdresser"),
    )
    reading = calendars.read_files([path], zone=MADRID)
    with store.read() as session:
        found = calendars.preview(session, reading, now=NOW, zone=MADRID).plan
    assert [p.fate for p in found.proposals] == [Fate.NEW, Fate.DONE, Fate.LEFT_OUT]
    assert [p.customer for p in found.proposals] == ["Nordwind GmbH", "Nordwind GmbH", ""]
