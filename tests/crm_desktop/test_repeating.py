"""Repeated activities: one time done, left out, moved, changed; all following; the end."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from crm_desktop import activities, contacts, customers, repeating
from crm_desktop.errors import UserError
from crm_desktop.models import Activity, ActivityContact, Promise, SkippedDay
from crm_desktop.store import Store
from crm_desktop.timeline import verbs

MONDAY = date(2026, 3, 2)
END_OF_MARCH = date(2026, 3, 31)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def march(day: int) -> date:
    return date(2026, 3, day)


@pytest.fixture
def customer(store: Store) -> int:
    return customers.add(store, name="Acme")


@pytest.fixture
def weekly(store: Store, customer: int) -> int:
    """A call every Monday at 9:00 in Madrid."""
    return plan(store, customer, "FREQ=WEEKLY;BYDAY=MO")


def plan(store: Store, customer: int, rule: str, due_on: date = MONDAY) -> int:
    person = contacts.add(store, name="Han", customer_id=customer)
    return activities.plan(
        store,
        kind="call",
        subject="how it goes",
        due_on=due_on,
        due_time="09:00",
        due_zone="Europe/Madrid",
        customer_id=customer,
        contact_ids=[person],
        location="by phone",
        reminder_minutes=15,
        recurrence=rule,
    )


def row(store: Store, id: int) -> Activity:
    with store.read() as session:
        found = session.get(Activity, id)
        assert found is not None
        session.expunge(found)
        return found


def is_there(store: Store, id: int) -> bool:
    with store.read() as session:
        return session.get(Activity, id) is not None


def skipped(store: Store, id: int) -> list[date]:
    with store.read() as session:
        query = sa.select(SkippedDay.day).where(SkippedDay.activity_id == id)
        return sorted(session.scalars(query))


def times(store: Store, id: int, last: date = END_OF_MARCH) -> list[int]:
    """The days of March on which it is still to be done."""
    with store.read() as session:
        activity = session.get(Activity, id)
        assert activity is not None
        return [day.day for day in repeating.times(session, activity, march(1), last)]


def test_a_new_series_begins_on_the_first_day_its_rule_hits(store: Store, customer: int) -> None:
    series = row(store, plan(store, customer, "rrule:byday=th;freq=weekly"))
    assert series.recurrence == "FREQ=WEEKLY;BYDAY=TH"
    assert series.recurs_from == MONDAY
    assert series.due_on == march(5)


def test_a_rule_that_cannot_be_followed_writes_nothing(store: Store, customer: int) -> None:
    with pytest.raises(UserError) as caught:
        plan(store, customer, "FREQ=HOURLY")
    assert caught.value.code == "recurrence_refused"
    with store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Activity)) == 0


def test_finishing_writes_what_was_done_and_goes_on(store: Store, weekly: int) -> None:
    done = row(store, activities.finish(store, id=weekly, done_at=NOON, outcome="reached"))
    assert done.id != weekly
    assert (done.done_at, done.due_on, done.occurrence_of_id) == (NOON, MONDAY, weekly)
    assert (done.outcome, done.recurrence, done.location) == ("reached", None, "by phone")
    series = row(store, weekly)
    assert (series.due_on, series.done_at, series.outcome) == (march(9), None, None)
    assert times(store, weekly) == [9, 16, 23, 30]
    with store.read() as session:
        people = sa.select(sa.func.count()).select_from(ActivityContact)
        assert session.scalar(people.where(ActivityContact.activity_id == done.id)) == 1


def test_concluding_ties_promise_and_next_step_to_what_was_done(store: Store, weekly: int) -> None:
    done = verbs.conclude(
        store,
        id=weekly,
        mood="good",
        signals=["asks_price"],
        promise={"text": "drawings"},
        next_step={"kind": "visit", "subject": "tour", "due_on": march(5)},
    )
    assert row(store, done).occurrence_of_id == weekly
    assert row(store, done).mood == "good"
    with store.read() as session:
        assert session.scalar(sa.select(Promise.activity_id)) == done
        assert session.scalar(sa.select(Activity.follows_id).where(Activity.kind == "visit")) == (
            done
        )
    assert row(store, weekly).due_on == march(9)


def test_an_edit_that_says_when_it_was_done_finishes_this_time_alone(
    store: Store, weekly: int
) -> None:
    done = activities.edit(store, id=weekly, done_at=NOON, subject="talked")
    assert (row(store, done).subject, row(store, weekly).subject) == ("talked", "how it goes")
    assert row(store, weekly).due_on == march(9)


def test_the_last_time_ends_the_series_in_its_own_row(store: Store, customer: int) -> None:
    series = plan(store, customer, "FREQ=WEEKLY;BYDAY=MO;COUNT=2")
    first = activities.finish(store, id=series)
    last = activities.finish(store, id=series)
    assert first != series
    assert last == series
    assert row(store, series).recurrence is None
    assert row(store, series).done_at is not None
    assert row(store, first).occurrence_of_id == series


def test_what_was_done_as_a_whole_day_keeps_its_day(store: Store, weekly: int) -> None:
    done = verbs.conclude(store, id=weekly, done_at=NOON, all_day=True)
    assert row(store, done).all_day
    assert not row(store, activities.finish(store, id=weekly, done_at=NOON)).all_day


def test_a_later_time_done_early_is_not_due_again(store: Store, weekly: int) -> None:
    done = repeating.finish(store, id=weekly, day=march(16), done_at=NOON)
    assert row(store, done).due_on == march(16)
    assert times(store, weekly) == [2, 9, 23, 30]
    activities.finish(store, id=weekly)
    activities.finish(store, id=weekly)
    assert row(store, weekly).due_on == march(23)


def test_a_time_left_out_is_kept_as_such(store: Store, weekly: int) -> None:
    repeating.skip(store, id=weekly)
    repeating.skip(store, id=weekly, day=march(23))
    assert skipped(store, weekly) == [march(2), march(23)]
    assert times(store, weekly) == [9, 16, 30]


def test_leaving_out_the_last_time_leaves_no_series(store: Store, customer: int) -> None:
    series = plan(store, customer, "FREQ=WEEKLY;COUNT=2")
    done = activities.finish(store, id=series)
    repeating.skip(store, id=series)
    assert not is_there(store, series)
    assert row(store, done).occurrence_of_id is None
    store.undo()
    assert row(store, series).due_on == march(9)
    assert row(store, done).occurrence_of_id == series


def test_missed_times_are_left_out_at_once(store: Store, weekly: int) -> None:
    assert repeating.skip_missed(store, id=weekly, today=march(23)) == 3
    assert row(store, weekly).due_on == march(23)
    assert repeating.skip_missed(store, id=weekly, today=march(23)) == 0


def test_missed_times_of_a_series_that_is_over_leave_nothing(store: Store, customer: int) -> None:
    series = plan(store, customer, "FREQ=DAILY;COUNT=3")
    assert repeating.skip_missed(store, id=series, today=march(23)) == 3
    assert not is_there(store, series)


def test_a_moved_time_is_a_row_of_its_own(store: Store, weekly: int) -> None:
    moved = row(store, repeating.move(store, id=weekly, due_on=march(3), due_time="10:30"))
    assert (moved.due_on, moved.due_time, moved.occurrence_of_id) == (march(3), "10:30", weekly)
    assert (moved.recurrence, moved.done_at, moved.reminder_minutes) == (None, None, 15)
    assert times(store, weekly) == [9, 16, 23, 30]
    assert skipped(store, weekly) == [MONDAY]
    assert activities.finish(store, id=moved.id) == moved.id
    assert row(store, weekly).due_on == march(9)


def test_the_last_time_moved_is_no_series_any_more(store: Store, customer: int) -> None:
    series = plan(store, customer, "FREQ=WEEKLY;COUNT=1")
    assert repeating.move(store, id=series, due_on=march(4)) == series
    assert row(store, series).recurrence is None
    assert row(store, series).due_on == march(4)


def test_one_time_can_be_changed_alone(store: Store, weekly: int) -> None:
    one = repeating.change_one(store, id=weekly, day=march(16), subject="prices", recurrence="x")
    assert row(store, one).subject == "prices"
    assert row(store, one).due_on == march(16)
    assert row(store, weekly).subject == "how it goes"
    assert times(store, weekly) == [2, 9, 23, 30]


def test_all_following_leave_earlier_ones_as_they_were(store: Store, weekly: int) -> None:
    rest = repeating.change_following(store, id=weekly, day=march(16), due_time="11:00")
    assert rest != weekly
    assert (times(store, weekly), times(store, rest)) == ([2, 9], [16, 23, 30])
    assert (row(store, weekly).due_time, row(store, rest).due_time) == ("09:00", "11:00")


def test_a_count_is_shared_out_when_a_series_is_split(store: Store, customer: int) -> None:
    series = plan(store, customer, "FREQ=WEEKLY;BYDAY=MO;COUNT=4")
    activities.finish(store, id=series)
    repeating.skip(store, id=series, day=march(23))
    rest = repeating.change_following(store, id=series, day=march(16), subject="S")
    assert times(store, series) == [9]
    assert times(store, rest) == [16]
    assert row(store, rest).recurrence == "FREQ=WEEKLY;BYDAY=MO;COUNT=2"
    assert skipped(store, rest) == [march(23)]


def test_moving_all_following_moves_the_weekday(store: Store, weekly: int) -> None:
    repeating.change_following(store, id=weekly, due_on=march(4))
    assert row(store, weekly).recurrence == "FREQ=WEEKLY;BYDAY=WE"
    assert times(store, weekly) == [4, 11, 18, 25]


def test_what_is_left_out_or_moved_moves_along_with_all_following(
    store: Store, weekly: int
) -> None:
    repeating.skip(store, id=weekly, day=march(9))
    repeating.move(store, id=weekly, day=march(23), due_on=march(26))
    repeating.change_following(store, id=weekly, due_on=march(4))
    assert times(store, weekly) == [4, 18]
    store.undo()
    assert (times(store, weekly), skipped(store, weekly)) == ([2, 16, 30], [march(9), march(23)])


def test_a_day_left_out_stays_so_when_all_following_begin_a_week_later(
    store: Store, weekly: int
) -> None:
    repeating.skip(store, id=weekly, day=march(16))
    repeating.change_following(store, id=weekly, due_on=march(9))
    assert times(store, weekly) == [9, 23, 30]


def test_moving_a_counted_series_does_not_count_anew(store: Store, customer: int) -> None:
    series = plan(store, customer, "FREQ=WEEKLY;BYDAY=MO;COUNT=3")
    activities.finish(store, id=series)
    activities.edit(store, id=series, due_on=march(10))
    assert times(store, series) == [10, 17]


def test_an_edit_that_gives_rule_and_day_as_they_are_changes_nothing(
    store: Store, customer: int
) -> None:
    series = plan(store, customer, "FREQ=WEEKLY;BYDAY=MO;COUNT=3")
    activities.finish(store, id=series)
    latest = store.undoable()
    for rule in ("FREQ=WEEKLY;BYDAY=MO;COUNT=3", "FREQ=WEEKLY;BYDAY=MO;COUNT=2"):
        activities.edit(store, id=series, recurrence=rule, due_on=march(9))
    assert store.undoable() == latest


def test_a_single_activity_becomes_a_series_and_back(store: Store, customer: int) -> None:
    one = activities.plan(store, kind="visit", subject="x", due_on=MONDAY, customer_id=customer)
    activities.edit(store, id=one, recurrence="FREQ=DAILY")
    repeating.skip(store, id=one, day=march(4))
    assert times(store, one, march(5)) == [2, 3, 5]
    activities.edit(store, id=one, recurrence=None)
    assert times(store, one) == [2]
    assert skipped(store, one) == []
    assert row(store, one).recurs_from is None


def test_a_new_rule_keeps_what_was_left_out(store: Store, weekly: int) -> None:
    repeating.skip(store, id=weekly, day=march(16))
    activities.edit(store, id=weekly, recurrence="FREQ=WEEKLY;INTERVAL=2;BYDAY=MO")
    assert times(store, weekly) == [2, 30]


def test_a_series_ends_after_a_day_or_at_once(store: Store, weekly: int) -> None:
    repeating.end(store, id=weekly, last=march(16))
    assert times(store, weekly, date(2026, 12, 31)) == [2, 9, 16]
    done = activities.finish(store, id=weekly)
    repeating.end(store, id=weekly)
    assert not is_there(store, weekly)
    assert is_there(store, done)


def test_deleting_a_series_keeps_what_was_done(store: Store, weekly: int) -> None:
    done = activities.finish(store, id=weekly)
    moved = repeating.move(store, id=weekly, due_on=march(10))
    repeating.delete(store, id=weekly)
    assert is_there(store, done)
    assert not is_there(store, moved)
    assert not is_there(store, weekly)


@pytest.mark.parametrize("day", [march(1), march(3), march(9)])
def test_a_day_that_is_none_of_the_series_is_refused(store: Store, weekly: int, day: date) -> None:
    repeating.skip(store, id=weekly, day=march(9))
    with pytest.raises(UserError) as caught:
        repeating.move(store, id=weekly, day=day, due_on=march(11))
    assert caught.value.code == "occurrence_gone"


def test_a_single_activity_has_no_times_to_leave_out(store: Store, customer: int) -> None:
    one = activities.plan(store, kind="visit", subject="x", due_on=MONDAY)
    with pytest.raises(UserError) as caught:
        repeating.skip(store, id=one)
    assert caught.value.code == "occurrence_gone"


def test_a_series_follows_its_customer_with_all_that_hangs_on_it(store: Store, weekly: int) -> None:
    repeating.skip(store, id=weekly)
    other = customers.add(store, name="B")
    activities.edit(store, id=weekly, customer_id=other)
    with store.read() as session:
        assert session.scalar(sa.select(SkippedDay.customer_id)) == other


def test_a_promise_made_in_a_time_stays_when_its_series_goes(store: Store, weekly: int) -> None:
    done = verbs.conclude(store, id=weekly, promise={"text": "drawings"})
    repeating.delete(store, id=weekly)
    with store.read() as session:
        assert session.scalar(sa.select(Promise.activity_id)) == done
        assert session.scalar(sa.select(Promise.id)) is not None


def test_29_february_waits_for_the_next_leap_year(store: Store, customer: int) -> None:
    leap = date(2028, 2, 29)
    series = plan(store, customer, "FREQ=YEARLY", leap)
    activities.finish(store, id=series)
    assert row(store, series).due_on == date(2032, 2, 29)


def test_concluding_a_time_that_was_done_meanwhile_does_not_finish_the_next(
    store: Store, weekly: int
) -> None:
    verbs.conclude(store, id=weekly, day=MONDAY)
    with pytest.raises(UserError, match="occurrence_gone"):
        verbs.conclude(store, id=weekly, day=MONDAY)
    verbs.conclude(store, id=weekly, day=march(9))
