"""The days and hours of the quick log with a fixed clock, and how they are written in zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa

from crm_desktop import customers, quick_log
from crm_desktop.errors import UserError
from crm_desktop.models import Activity, Promise
from crm_desktop.models.activity import noon_of
from crm_desktop.quick_log import understand
from crm_desktop.store import Store

ZONES = ("America/New_York", "Europe/Madrid", "Asia/Shanghai", "Pacific/Auckland")
WEDNESDAY = datetime(2026, 6, 3, 10, 0)


def due(store: Store, text: str, now: datetime = WEDNESDAY) -> tuple[str, str, list[str]]:
    """Day, hour and doubts of a planned line."""
    with store.read() as session:
        found = understand(session, text, now)
    return str(found.day), str(found.clock or "")[:5], sorted(found.unsure)


DAYS = [
    ("call friday", "2026-06-05", []),
    ("call wednesday", "2026-06-10", ["date"]),
    ("call this wednesday", "2026-06-03", []),
    ("call next monday", "2026-06-08", ["date"]),
    ("call monday next week", "2026-06-08", []),
    ("call on sunday", "2026-06-07", []),
    ("llamar el próximo lunes", "2026-06-08", ["date"]),
    ("llamar el viernes que viene", "2026-06-12", ["date"]),
    ("llamar el viernes de la próxima semana", "2026-06-12", []),
    ("llamar pasado mañana por la mañana", "2026-06-05", []),
    ("llamar el 2", "2026-07-02", []),
    ("llamar el 31/12", "2026-12-31", []),
    ("call on the 31st", "2026-07-31", []),
    ("call 4/9", "2026-09-04", ["date"]),
    ("call 25/9", "2026-09-25", []),
    ("call 9/25", "2026-09-25", []),
    ("call 2026-09-25", "2026-09-25", []),
    ("call Sept 5th", "2026-09-05", []),
    ("call in a week", "2026-06-10", []),
    ("call the day after tmr", "2026-06-05", []),
    ("call day after 2moro", "2026-06-05", []),
    ("prueba de soldadura el viernes", "2026-06-05", []),
    ("call in 3 working days", "2026-06-08", []),
    ("周日给他打电话", "2026-06-07", []),
    ("下周日要打电话", "2026-06-14", []),
    ("下下周一要打电话", "2026-06-15", []),
    ("三天后要打电话", "2026-06-06", []),
    ("下个月15号要打电话", "2026-07-15", []),
    ("12月5日要打电话", "2026-12-05", []),
    ("2月30日要打电话", "2026-06-03", ["date"]),
    ("二月三十一号要打电话", "2026-06-03", ["date"]),
    ("llamar el 31/02", "2026-06-03", ["date"]),
]


@pytest.mark.parametrize(("text", "day", "doubts"), DAYS)
def test_days_to_come(store: Store, text: str, day: str, doubts: list[str]) -> None:
    assert due(store, text)[::2] == (day, doubts)


HOURS = [
    ("call tomorrow at 3", "15:00", ["time"]),
    ("call tomorrow at 9", "09:00", []),
    ("call tomorrow at 3pm", "15:00", []),
    ("call tomorrow morning at 6", "06:00", []),
    ("call tomorrow at 12.30pm", "12:30", []),
    ("call tomorrow at half past four", "16:30", ["time"]),
    ("call tomorrow at quarter to 10", "09:45", []),
    ("call tomorrow 2-4pm", "14:00", []),
    ("call tomorrow 04:30", "04:30", []),
    ("llamar mañana a las 10 menos cuarto", "09:45", []),
    ("llamar mañana a las 7 de la tarde", "19:00", []),
    ("llamar mañana a la una y media", "13:30", ["time"]),
    ("llamar mañana 17h30", "17:30", []),
    ("明天晚上七点一刻要打电话", "19:15", []),
    ("明天14点30要打电话", "14:30", []),
    ("明天中午要打电话", "12:00", []),
    ("明天上午十一点半要打电话", "11:30", []),
]


@pytest.mark.parametrize(("text", "hour", "doubts"), HOURS)
def test_hours(store: Store, text: str, hour: str, doubts: list[str]) -> None:
    assert due(store, text) == ("2026-06-04", hour, doubts)


@pytest.mark.parametrize(
    "text",
    [
        "need to call about 3 points",
        "need to call re 12000 and 3%",
        "要打电话 便宜3个点",
        "要打电话 三点意见 3号楼",
        "llamar por 3 robots",
        "call gate 4, 10 min",
    ],
)
def test_amounts_and_durations_are_no_days_and_no_hours(store: Store, text: str) -> None:
    assert due(store, text) == ("2026-06-03", "", ["date"])


def test_29_february_is_the_next_one_there_is(store: Store) -> None:
    assert due(store, "call 29 Feb")[0] == "2028-02-29"
    assert due(store, "call tomorrow", datetime(2028, 2, 28, 9))[0] == "2028-02-29"
    assert due(store, "call in a month", datetime(2026, 1, 31, 9))[0] == "2026-02-28"
    assert due(store, "call in a month", datetime(2028, 1, 31, 9))[0] == "2028-02-29"
    assert due(store, "llamar a fin de mes", datetime(2028, 2, 3, 9))[0] == "2028-02-29"


def test_the_year_ends(store: Store) -> None:
    eve = datetime(2026, 12, 31, 22)
    assert due(store, "call tomorrow", eve)[0] == "2027-01-01"
    assert due(store, "call 3 January", eve)[0] == "2027-01-03"
    assert due(store, "下个月5号要打电话", eve)[0] == "2027-01-05"
    assert due(store, "visited 30 December", datetime(2027, 1, 2, 9))[0] == "2026-12-30"
    assert due(store, "call monday next week", eve)[0] == "2027-01-04"


# On the day the clocks change, and on an ordinary one.
CHANGES = [
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Europe/Madrid", date(2026, 3, 29)),
    ("Europe/Madrid", date(2026, 10, 25)),
    ("Asia/Shanghai", date(2026, 3, 29)),
    ("Pacific/Auckland", date(2026, 4, 5)),
    ("Pacific/Auckland", date(2026, 9, 27)),
]


@pytest.mark.parametrize(("zone", "day"), CHANGES)
def test_what_is_written_is_the_hour_on_the_users_clock(store: Store, zone: str, day: date) -> None:
    customers.add(store, name="Acme")
    with store.read() as session:
        done = understand(session, "called Acme at 15:30", datetime.combine(day, time(18)))
        plan = understand(session, "call Acme today at 21:15", datetime.combine(day, time(18)))
        whole = understand(session, "visited Acme", datetime.combine(day, time(23, 50)))
    ids = [quick_log.log(store, understood=one, zone=zone) for one in (done, plan, whole)]
    with store.read() as session:
        rows = {row.id: row for row in session.scalars(sa.select(Activity))}
        called, planned, visited = (rows[one] for one in ids)
        assert called.done_at is not None
        local = called.done_at.astimezone(ZoneInfo(zone))
        assert (local.date(), local.time(), called.all_day) == (day, time(15, 30), False)
        assert (planned.due_on, planned.due_time, planned.due_zone) == (day, "21:15", zone)
        assert (visited.done_at, visited.all_day) == (noon_of(day), True)


@pytest.mark.parametrize("zone", ZONES)
def test_a_line_is_one_change_with_its_promise_and_next_step(store: Store, zone: str) -> None:
    customer = customers.add(store, name="Acme")
    text = "Visited Acme, promised drawings by Friday, next step call on the 17th at 10am"
    with store.read() as session:
        found = understand(session, text, WEDNESDAY)
    quick_log.log(store, understood=found, zone=zone)
    with store.read() as session:
        visit, call = session.scalars(sa.select(Activity).order_by(Activity.id))
        promise = session.scalars(sa.select(Promise)).one()
        assert (visit.kind, visit.notes, visit.customer_id) == ("visit", None, customer)
        assert (call.kind, call.due_on, call.due_time) == ("call", date(2026, 6, 17), "10:00")
        assert (call.follows_id, call.due_zone, promise.activity_id) == (visit.id, zone, visit.id)
        assert (promise.text, promise.due_on) == ("drawings", date(2026, 6, 5))
    store.undo()
    with store.read() as session:
        assert not session.scalars(sa.select(Activity)).all()
        assert not session.scalars(sa.select(Promise)).all()


def test_a_planned_line_keeps_its_promise_too_and_a_step_without_a_day_is_due_in_a_week(
    store: Store,
) -> None:
    customers.add(store, name="Acme")
    with store.read() as session:
        plan = understand(session, "call Acme friday, promised drawings by monday", WEDNESDAY)
        done = understand(session, "called Acme, follow up with samples", WEDNESDAY)
    quick_log.log(store, understood=plan)
    quick_log.log(store, understood=done)
    with store.read() as session:
        planned, called, step = session.scalars(sa.select(Activity).order_by(Activity.id))
        promise = session.scalars(sa.select(Promise)).one()
        assert (planned.due_on, promise.due_on) == (date(2026, 6, 5), date(2026, 6, 8))
        assert called.done_at == datetime(2026, 6, 3, 12, tzinfo=UTC)
        assert (step.subject, step.due_on) == ("samples", date(2026, 6, 10))


def test_nothing_is_written_while_it_is_open_who_it_was(store: Store) -> None:
    for name in ("Nordwind", "Nordhage"):
        customers.add(store, name=name)
    with store.read() as session:
        found = understand(session, "Visited Nord", WEDNESDAY)
        alone = understand(session, "promised drawings", WEDNESDAY)
    with pytest.raises(UserError, match="log_unsure"):
        quick_log.log(store, understood=found)
    with pytest.raises(UserError, match="promise_needs_customer"):
        quick_log.log(store, understood=alone)
    with store.read() as session:
        assert not session.scalars(sa.select(Activity)).all()
