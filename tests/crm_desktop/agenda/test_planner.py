"""The planner: whom to visit this week, one trip for several, and tours by region."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from crm_desktop import activities, customers, deals, firm, working_days
from crm_desktop.agenda import planner
from crm_desktop.agenda.planner import Chosen, DayPlan
from crm_desktop.models import Activity
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.crm_desktop.agenda.conftest import TODAY, Lines

LAST = TODAY + timedelta(days=6)


def customer(store: Store, name: str, city: str = "", touched: int = 200, **fields: Any) -> int:
    places = [{"city": city, "country": "España", "street": "Calle 1"}] if city else []
    made = customers.add(store, name=name, addresses=places, phones=["+34 1"], **fields)
    done = datetime.combine(TODAY - timedelta(days=touched), time(12), UTC)
    activities.log(store, kind="call", subject="s", customer_id=made, done_at=done)
    return made


def proposed(store: Store, owner_id: int | None = None, a_day: int = 4) -> tuple[DayPlan, ...]:
    with store.read() as session:
        return planner.proposals(session, TODAY, LAST, owner_id=owner_id, a_day=a_day)


def by_day(plans: tuple[DayPlan, ...]) -> dict[date, set[str]]:
    return {plan.day: {one.stop.name for one in plan.proposals} for plan in plans if plan.proposals}


def test_only_working_days_are_proposed_for(store: Store) -> None:
    working_days.set_holidays(store, country="US")
    with store.read() as session:
        first = date(2026, 11, 25)  # the day before Thanksgiving
        plans = planner.proposals(session, first, first + timedelta(days=6))
    assert [plan.day.day for plan in plans] == [25, 27, 30, 1]


def test_one_trip_serves_several_of_a_place(store: Store) -> None:
    for name in ("a", "b", "c"):
        customer(store, name, "Bilbao")
    customer(store, "far", "Sevilla", tier="core")
    found = by_day(proposed(store))
    assert {"a", "b", "c"} in found.values() and {"far"} in found.values()
    reasons = {
        code for plan in proposed(store) for one in plan.proposals for code, _ in one.reasons
    }
    assert {"tier", "overdue", "same_trip"} <= reasons


def test_a_region_is_one_place_for_its_cities(store: Store) -> None:
    for name, city in (("a", "Bilbao"), ("b", "Getxo")):
        made = customer(store, name)
        places = [{"city": city, "region": "Bizkaia", "country": "España"}]
        customers.edit(store, id=made, addresses=places)
    (plan,) = [plan for plan in proposed(store) if plan.proposals]
    assert plan.place == "Bizkaia" and {one.stop.city for one in plan.proposals} == {
        "Bilbao",
        "Getxo",
    }


def test_a_day_that_leads_somewhere_already_takes_customers_there(store: Store) -> None:
    for name in ("a", "b"):
        customer(store, name, "Bilbao")
    there = customer(store, "planned", "Sevilla", touched=1)
    also = customer(store, "near", "Sevilla")
    thursday = TODAY + timedelta(days=1)
    activities.plan(store, kind="visit", subject="s", due_on=thursday, customer_id=there)
    plans = {plan.day: plan for plan in proposed(store)}
    assert (plans[thursday].place, plans[thursday].planned) == ("Sevilla", 1)
    assert [one.stop.customer_id for one in plans[thursday].proposals] == [also]
    assert by_day(tuple(plans.values()))[TODAY] == {"a", "b"}


def test_a_full_day_takes_no_more(store: Store) -> None:
    customer(store, "a", "Bilbao")
    other = customer(store, "planned", "Bilbao", touched=1)
    for away in range(7):
        for _ in range(2):
            day = TODAY + timedelta(days=away)
            activities.plan(store, kind="visit", subject="s", due_on=day, customer_id=other)
    assert by_day(proposed(store, a_day=2)) == {}
    assert list(by_day(proposed(store, a_day=3)).values()) == [{"a"}]


def test_who_is_planned_not_due_or_not_to_be_visited_is_not_proposed(store: Store) -> None:
    planned = customer(store, "planned", "Bilbao")
    activities.plan(store, kind="call", subject="s", due_on=LAST, customer_id=planned)
    customer(store, "fresh", "Bilbao", touched=3)
    customer(store, "refused", "Bilbao", do_not_contact=True)
    customer(store, "lapsed", "Bilbao", customer_class="lapsed")
    customer(store, "due by the end of the week", "Bilbao", touched=85)
    assert list(by_day(proposed(store)).values()) == [{"due by the end of the week"}]


def test_worth_decides_where_there_is_too_much(store: Store) -> None:
    core = customer(store, "core", "Bilbao", tier="core")
    rich = customer(store, "rich", "Bilbao")
    deals.add(store, name="d", opened_on=TODAY, customer_id=rich, amount=10**9, currency="EUR")
    for n in range(9):
        customer(store, f"small {n}", "Bilbao", touched=95)
    plans = proposed(store, a_day=2)
    first = plans[0].proposals
    assert {one.stop.customer_id for one in first} == {rich, core}
    assert all(one.points == sum(points for _, points in one.reasons) for one in first)


def test_mine_are_my_customers(store: Store) -> None:
    me, other = firm.add_user(store, name="Me"), firm.add_user(store, name="Other")
    customer(store, "mine", "Bilbao", owner_id=me)
    customer(store, "theirs", "Bilbao", owner_id=other)
    assert list(by_day(proposed(store, me)).values()) == [{"mine"}]


def test_the_chosen_ones_are_planned_in_one_change(store: Store) -> None:
    me = firm.add_user(store, name="Me")
    a, b = customer(store, "a", owner_id=me), customer(store, "b")
    chosen = [
        Chosen(a, TODAY, "Tour", due_time="09:00", due_zone="Europe/Madrid"),
        Chosen(b, LAST, "Tour"),
    ]
    before = store.undoable()
    ids = planner.plan(store, chosen=chosen)
    with store.read() as session:
        rows = [session.get_one(Activity, row_id) for row_id in ids]
    assert [(row.customer_id, row.due_on, row.owner_id, row.due_time) for row in rows] == [
        (a, TODAY, me, "09:00"), (b, LAST, None, None),
    ]  # fmt: skip
    latest = store.undoable()
    assert latest is not None and latest.title == "visits_planned" and latest.facts["count"] == 2
    store.undo()
    assert store.undoable() == before
    assert proposed(store) != ()


def test_regions_count_their_customers_and_the_overdue_ones(store: Store) -> None:
    customer(store, "a", "Bilbao")
    customer(store, "b", "Bilbao", touched=1)
    customer(store, "c", "Sevilla", do_not_contact=True)
    customer(store, "nowhere")
    with store.read() as session:
        found = planner.regions(session, TODAY)
    assert [(one.region, one.country, one.customers, one.overdue) for one in found] == [
        ("Bilbao", "España", 2, 1), ("Sevilla", "España", 1, 0),
    ]  # fmt: skip


def test_a_tour_lists_a_regions_customers_with_how_to_reach_them(store: Store) -> None:
    key = customer(store, "key", "Bilbao", tier="key")
    other = customer(store, "other", "Bilbao", touched=100)
    customer(store, "refused", "Bilbao", do_not_contact=True)
    customer(store, "far", "Sevilla")
    activities.plan(store, kind="call", subject="s", due_on=LAST, customer_id=other)
    with store.read() as session:
        first, second = planner.tour(session, TODAY, region="Bilbao")
        assert planner.tour(session, TODAY, region="Bilbao", country="Peru") == ()
    assert (first.customer_id, second.customer_id) == (key, other)
    assert (second.address, second.phone) == ("Calle 1, Bilbao, España", "+34 1")
    assert (second.last_touch_on, second.planned_on) == (TODAY - timedelta(days=100), LAST)
    assert (second.cadence, second.overdue_days) == (90, 9)  # due on a Sunday, so on Monday


def test_a_later_week_says_as_many_days_overdue_as_today_does(store: Store, lines: Lines) -> None:
    customer(store, "a", touched=200)
    (line,) = lines(AgendaKind.CADENCE)
    with store.read() as session:
        first = TODAY + timedelta(days=7)
        plans = planner.proposals(session, first, first + timedelta(days=4), today=TODAY)
    (visit,) = [one for plan in plans for one in plan.proposals]
    assert visit.stop.overdue_days == line.facts["overdue"]
