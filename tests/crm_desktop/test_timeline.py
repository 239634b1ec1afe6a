"""The timeline: what happened with a customer and what is planned, as one stream."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from crm_desktop import activities
from crm_desktop.models import (
    Activity,
    ActivityContact,
    Base,
    Complaint,
    Contact,
    Customer,
    Deal,
    Department,
    DepartmentStance,
    LoyaltySign,
    Order,
    OrderLine,
    Product,
    Promise,
    StageMove,
    Stakeholder,
    User,
)
from crm_desktop.models.activity import noon_of
from crm_desktop.models.codes import LoyaltySignKind, Stance, Tier
from crm_desktop.store import Store
from crm_desktop.timeline import Filter, Strand, Timeline, TimelineEntry, details, entries, verbs
from crm_desktop.timeline.instants import to_wall_clock

SHANGHAI = ZoneInfo("Asia/Shanghai")
MADRID = ZoneInfo("Europe/Madrid")
Write = Callable[..., None]


@pytest.fixture
def file(tmp_path: Path) -> Store:
    store = Store.open(tmp_path / "firm.crm")
    with store.change("test") as session:
        session.add(Customer(id=1, name="Yuhuan Machinery"))
        session.add(Customer(id=2, name="Another"))
        session.flush()
        session.add(Contact(id=11, name="Chen Yu"))
        session.add(Contact(id=12, name="王工"))
    return store


def write(store: Store, *rows: Base) -> None:
    with store.change("test") as session:
        for row in rows:
            session.add(row)
            session.flush()


def told(store: Store, timeline: Timeline) -> list[TimelineEntry]:
    with store.read() as session:
        found = details(session, timeline, range(len(timeline)))
    return [found[index] for index in range(len(timeline))]


def stream(store: Store) -> list[TimelineEntry]:
    return told(store, read(store))


def read(store: Store) -> Timeline:
    with store.read() as session:
        return entries(session, 1, zone=SHANGHAI)


def call(subject: str, **fields: object) -> Activity:
    return Activity(**{"customer_id": 1, "kind": "call", "subject": subject, **fields})


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=SHANGHAI).astimezone(UTC)


def test_a_customer_without_history_has_an_empty_timeline(file: Store) -> None:
    assert len(read(file)) == 0
    assert list(read(file).matching(Filter.TOUCHES)) == []


def test_newest_day_comes_first_and_within_a_day_the_morning(file: Store) -> None:
    write(
        file,
        call("evening", done_at=at(2026, 10, 30, 18)),
        call("morning", done_at=at(2026, 10, 30, 9, 30)),
        call("day before", done_at=at(2026, 10, 29, 23, 59)),
        call("some time that day", done_at=noon_of(date(2026, 10, 30)), all_day=True),
        call("other customer", customer_id=2, done_at=at(2026, 10, 30)),
    )
    assert [(entry.day, entry.at, entry.text) for entry in stream(file)] == [
        (date(2026, 10, 30), time(9, 30), "morning"),
        (date(2026, 10, 30), time(18), "evening"),
        (date(2026, 10, 30), None, "some time that day"),
        (date(2026, 10, 29), time(23, 59), "day before"),
    ]


def test_what_is_planned_and_promised_comes_on_top_the_most_urgent_first(file: Store) -> None:
    write(
        file,
        call("done", done_at=at(2026, 10, 30)),
        call("some day"),
        call("on Friday at nine", due_on=date(2026, 11, 6), due_time="09:00"),
        call("on Friday", due_on=date(2026, 11, 6)),
        Promise(customer_id=1, text="drawings", due_on=date(2026, 11, 2), contact_id=11),
    )
    timeline = read(file)
    assert timeline.upcoming == 4
    assert [(entry.text, entry.day, entry.at, entry.is_upcoming) for entry in stream(file)] == [
        ("drawings", date(2026, 11, 2), None, True),
        ("on Friday at nine", date(2026, 11, 6), time(9), True),
        ("on Friday", date(2026, 11, 6), None, True),
        ("some day", None, None, True),
        ("done", date(2026, 10, 30), time(0), False),
    ]


@pytest.mark.parametrize(
    ("zone", "day", "clock"),
    [
        ("America/New_York", date(2026, 11, 5), time(20)),
        ("Europe/Madrid", date(2026, 11, 6), time(2)),
        ("Asia/Shanghai", date(2026, 11, 6), time(9)),
        ("Pacific/Auckland", date(2026, 11, 6), time(14)),
    ],
)
def test_what_is_planned_on_another_clock_stands_on_the_day_and_hour_here(
    file: Store, zone: str, day: date, clock: time
) -> None:
    write(
        file,
        call("there", due_on=date(2026, 11, 6), due_time="09:00", due_zone="Asia/Shanghai"),
        call("anywhere", due_on=date(2026, 11, 7), due_time="09:00"),
        call("nowhere", due_on=date(2026, 11, 8), due_time="09:00", due_zone="Mars/Base"),
    )
    with file.read() as session:
        timeline = entries(session, 1, zone=ZoneInfo(zone))
        found = details(session, timeline, range(3))
    assert [(found[n].text, found[n].day, found[n].at) for n in range(3)] == [
        ("there", day, clock),
        ("anywhere", date(2026, 11, 7), time(9)),
        ("nowhere", date(2026, 11, 8), time(9)),
    ]


def test_a_sign_of_loyalty_stands_on_its_day_with_who_gave_it(file: Store) -> None:
    write(
        file,
        LoyaltySign(
            customer_id=1, contact_id=11, kind=LoyaltySignKind.REFERENCE,
            on_day=date(2026, 2, 3), notes="showed the line",
        ),
        LoyaltySign(customer_id=2, kind=LoyaltySignKind.SUGGESTION, on_day=date(2026, 2, 3)),
    )  # fmt: skip
    with file.read() as session:
        timeline = entries(session, 1)
        (entry,) = details(session, timeline, range(len(timeline))).values()
    assert (entry.strand, entry.table) == (Strand.LOYALTY_SIGN, "loyalty_sign")
    assert (entry.day, entry.at) == (date(2026, 2, 3), None)
    assert (entry.text, entry.people) == ("showed the line", ("Chen Yu",))
    assert entry.facts["kind"] == "reference"


def test_a_touch_tells_its_people_direction_and_length(file: Store) -> None:
    write(
        file,
        call(
            "Workshop\n tour",
            id=5,
            kind="visit",
            direction="out",
            minutes=120,
            notes="they lack a design team",
            done_at=at(2026, 10, 30),
        ),
        ActivityContact(activity_id=5, contact_id=12, customer_id=1),
        ActivityContact(activity_id=5, contact_id=11, customer_id=1),
    )
    (entry,) = stream(file)
    assert (entry.title, entry.kind, entry.table, entry.id) == ("touch", "visit", "activity", 5)
    assert entry.text == "Workshop tour · they lack a design team"
    assert entry.people == ("王工", "Chen Yu")
    assert (entry.facts["direction"], entry.facts["minutes"]) == ("out", 120)


def test_a_promise_is_told_once_as_it_stands(file: Store) -> None:
    write(
        file,
        Promise(customer_id=1, text="kept", kept_at=at(2026, 10, 3), due_on=date(2026, 10, 5)),
        Promise(customer_id=1, text="broken", broken_at=at(2026, 10, 2)),
        Promise(customer_id=1, text="open"),
    )
    assert [(entry.text, entry.title) for entry in stream(file)] == [
        ("open", "promise_open"),
        ("kept", "promise_kept"),
        ("broken", "promise_broken"),
    ]


def test_a_complaint_tells_when_it_came_and_how_it_was_solved(file: Store) -> None:
    write(
        file,
        Complaint(
            id=7,
            customer_id=1,
            text="Burrs",
            opened_at=at(2026, 10, 1, 9),
            first_reply_at=at(2026, 10, 1, 11),
            solved_at=at(2026, 10, 4, 9),
        ),
    )
    solved, opened = stream(file)
    assert (solved.title, solved.id) == ("complaint_solved", 7)
    assert (solved.facts["reply_minutes"], solved.facts["solve_minutes"]) == (120, 3 * 24 * 60)
    assert opened.title == "complaint_opened"
    assert opened.facts["is_open"] is False


def test_a_deal_tells_its_opening_every_move_and_its_end(file: Store) -> None:
    write(
        file,
        Deal(
            id=3,
            customer_id=1,
            name="Gearbox line",
            amount=5_000_00,
            currency="EUR",
            buying_stage="evaluation",
            outcome="won",
            opened_on=date(2026, 1, 2),
            closed_on=date(2026, 3, 4),
        ),
        StageMove(deal_id=3, to_stage="need", moved_on=date(2026, 1, 2)),
        StageMove(deal_id=3, from_stage="need", to_stage="evaluation", moved_on=date(2026, 2, 3)),
    )
    assert [(entry.title, entry.day) for entry in stream(file)] == [
        ("deal_won", date(2026, 3, 4)),
        ("deal_moved", date(2026, 2, 3)),
        ("deal_opened", date(2026, 1, 2)),
    ]
    assert stream(file)[1].facts["after"] == "evaluation"
    assert stream(file)[0].facts["amount"] == 5_000_00


def test_an_order_tells_what_was_bought_and_what_it_brought(file: Store) -> None:
    write(
        file,
        Product(id=8, name="Spindle housing"),
        Order(
            id=9, customer_id=1, number="SO-2291", ordered_on=date(2026, 10, 30), currency="CNY",
            net=212_400_00,
        ),
        OrderLine(customer_id=1, order_id=9, text="Freight", quantity=1000, amount=400_00, cost=0),
        OrderLine(
            customer_id=1, order_id=9, product_id=8, quantity=8000, amount=212_000_00,
            cost=146_556_00,
        ),
    )  # fmt: skip
    (entry,) = stream(file)
    assert entry.facts["product"] == "Spindle housing"
    assert entry.facts["quantity"] == 8000
    assert entry.facts["lines"] == 2
    assert entry.facts["margin"] == pytest.approx(0.31)


def test_changes_of_tier_and_stance_are_told_until_they_are_undone(file: Store) -> None:
    write(
        file,
        User(id=21, name="Li"),
        Stakeholder(id=31, customer_id=1, contact_id=11, stance="unknown"),
    )
    with file.change("customer_edited") as session:
        customer = session.get_one(Customer, 1)
        customer.tier, customer.owner_id, customer.notes = Tier.CORE, 21, "not told"
    with file.change("stakeholder_edited") as session:
        session.get_one(Stakeholder, 31).stance = Stance.SUPPORTER
    with file.change("customer_edited") as session:
        session.get_one(Customer, 1).notes = "this alone tells nothing"
    told_now = {entry.title: entry for entry in stream(file)}
    assert told_now["customer_changed"].facts["moves"] == (
        ("tier", None, "core"),
        ("owner_id", None, "Li"),
    )
    assert told_now["stakeholder_changed"].text == "Chen Yu"
    assert told_now["stakeholder_changed"].facts["moves"] == (("stance", "unknown", "supporter"),)
    file.undo()
    file.undo()
    assert [entry.title for entry in stream(file)] == ["customer_changed"]
    file.redo()
    assert len(stream(file)) == 2


def test_a_departments_stance_is_told_on_its_day(file: Store) -> None:
    write(
        file,
        Department(id=41, customer_id=1, name="采购部"),
        DepartmentStance(
            customer_id=1, department_id=41, stance="opponent", on_day=date(2026, 5, 6)
        ),
    )
    (entry,) = stream(file)
    assert (entry.title, entry.facts["department"]) == ("department_stance", "采购部")


def test_each_filter_lets_its_own_entries_through(file: Store) -> None:
    write(
        file,
        call("touch", done_at=at(2026, 10, 30)),
        call("planned", due_on=date(2026, 11, 6)),
        Promise(customer_id=1, text="promise"),
        Complaint(customer_id=1, text="complaint", opened_at=at(2026, 10, 1)),
        Deal(
            customer_id=1, name="deal", buying_stage="need", opened_on=date(2026, 1, 1)
        ),
        Order(customer_id=1, ordered_on=date(2026, 2, 2), currency="EUR"),
    )  # fmt: skip
    timeline = read(file)
    shown = {wanted: [Strand(s).name for s in timeline.strand[timeline.matching(wanted)]]
             for wanted in Filter}  # fmt: skip
    assert shown[Filter.TOUCHES] == ["PLANNED", "TOUCH"]
    assert shown[Filter.PROMISES] == ["PROMISE_OPEN"]
    assert shown[Filter.COMPLAINTS] == ["COMPLAINT_OPENED"]
    assert shown[Filter.DEALS] == ["DEAL_OPENED"]
    assert shown[Filter.ORDERS] == ["ORDER"]
    assert shown[Filter.CHANGES] == []
    assert len(shown[Filter.ALL]) == 6


def test_a_limit_keeps_the_first_entries(file: Store) -> None:
    write(file, *(call(f"{day}", done_at=at(2026, 5, day)) for day in range(1, 20)))
    with file.read() as session:
        timeline = entries(session, 1, limit=3, zone=SHANGHAI)
    assert [entry.text for entry in told(file, timeline)] == ["19", "18", "17"]


def test_a_whole_day_that_is_concluded_has_the_moment_at_which_it_was_done(file: Store) -> None:
    planned = activities.plan(
        file, kind="visit", subject="Fair", due_on=date(2026, 11, 6), customer_id=1, all_day=True
    )
    verbs.conclude(file, id=planned, done_at=at(2026, 11, 6, 23))
    with file.read() as session:
        assert not session.get_one(Activity, planned).all_day


def test_concluding_writes_result_promise_and_next_step_as_one_change(file: Store) -> None:
    planned = activities.plan(
        file, kind="visit", subject="Show the plan", due_on=date(2026, 11, 6), customer_id=1
    )
    verbs.conclude(
        file,
        id=planned,
        done_at=at(2026, 11, 6, 10),
        outcome="They liked it",
        promise={"text": "Drawings", "due_on": date(2026, 11, 10)},
        next_step={"kind": "call", "subject": "Ask again", "due_on": date(2026, 11, 13)},
    )
    after = [(entry.title, entry.text) for entry in stream(file)]
    assert after == [
        ("promise_open", "Drawings"),
        ("planned", "Ask again"),
        ("touch", "Show the plan · They liked it"),
    ]
    file.undo()
    assert [entry.title for entry in stream(file)] == ["planned"]
    file.redo()
    assert [(entry.title, entry.text) for entry in stream(file)] == after


def test_an_entry_that_is_gone_since_is_left_out(file: Store) -> None:
    write(
        file, call("kept", id=5, done_at=at(2026, 5, 1)), call("gone", id=6, done_at=at(2026, 5, 2))
    )
    timeline = read(file)
    with file.change("activity_deleted") as session:
        session.delete(session.get_one(Activity, 6))
    with file.read() as session:
        assert list(details(session, timeline, [0, 1, 99])) == [1]


def test_widths_count_two_columns_for_a_chinese_character(file: Store) -> None:
    write(
        file,
        call("abcdefgh", done_at=at(2026, 5, 1)),
        call("技术选型", done_at=at(2026, 5, 2)),
    )
    chinese, latin = read(file).width
    assert chinese == latin


def test_clocks_follow_summer_time_to_the_minute() -> None:
    winter = int(datetime(2026, 1, 5, tzinfo=UTC).timestamp()) // 60
    switch = int(datetime(2026, 3, 29, 1, tzinfo=UTC).timestamp()) // 60
    minutes = np.array([winter, switch, switch - 1])
    assert list(to_wall_clock(minutes, MADRID) - minutes) == [60, 120, 60]
