"""How a customer is looked after, asked at once; and what is chosen from for working time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from crm_desktop import (
    cadences,
    care_settings,
    complaint_clock,
    complaints,
    customer_care,
    customers,
    special_days,
    working_days,
)
from crm_desktop.complaint_clock import Waits
from crm_desktop.models.codes import Tier
from crm_desktop.store import Store
from crm_desktop.timeline.complained import complained
from crm_desktop.working_time import working_time

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = date(2026, 3, 2)


def test_all_of_the_care_for_a_customer_is_one_answer(store: Store) -> None:
    yuhuan = customers.add(store, name="Yuhuan", tier="key", sales_mode="court")
    noise = complaints.add(store, customer_id=yuhuan, text="Noise", opened_at=NOW)
    special_days.add(store, name="Fair", day=TODAY, customer_id=yuhuan)
    with store.read() as session:
        care = customer_care.of_customer(session, yuhuan, NOW)
        nobody = customer_care.of_customer(session, 1, NOW)
    assert care is not None and nobody is None
    assert (care.tier, care.mode, care.cadence.days) == (Tier.KEY, "court", 30)
    assert care.clocks[noise].waits is Waits.REPLY
    assert [day.name for day in care.days] == ["Fair"]
    assert care.kept.n == 0 and care.interest.suggested is None


def test_a_new_complaint_knows_its_reply_and_its_solution(store: Store) -> None:
    yuhuan = customers.add(store, name="Yuhuan", tier="core")
    with store.read() as session:
        reply, solution = complaint_clock.of_new(session, yuhuan, NOW)
    assert (reply.waits, reply.hours_left) == (Waits.REPLY, 4)
    assert (solution.waits, solution.hours_left) == (Waits.SOLUTION, 48)


def test_the_timeline_tells_how_a_complaint_stands(store: Store) -> None:
    yuhuan = customers.add(store, name="Yuhuan")
    noise = complaints.add(store, customer_id=yuhuan, text="Noise", opened_at=NOW)
    complaints.solve(store, id=noise, solution="Bearing", at=NOW, satisfaction=5)
    complaints.reopen(store, id=noise, at=NOW)
    with store.read() as session:
        found = complained(session, [noise], NOW)[noise]
    assert found.facts["is_open"] and found.facts["clock"].is_reopened
    assert (found.facts["reply_minutes"], found.facts["solve_minutes"]) == (0, None)


def test_days_and_hours_go_back_to_the_shipped_in_one_change(store: Store) -> None:
    cadences.set_default(store, tier=Tier.CORE, days=3)
    complaint_clock.set_target(store, waits="reply", tier="core", hours=1)
    care_settings.reset(store)
    with store.read() as session:
        assert cadences.defaults(session)[Tier.CORE] == 14
        assert complaint_clock.targets(session) == complaint_clock.SHIPPED
    store.undo()
    with store.read() as session:
        assert cadences.defaults(session)[Tier.CORE] == 3


def test_holidays_come_with_their_names_and_the_parts_of_their_country(store: Store) -> None:
    working_days.set_holidays(store, country="ES", subdivision="MD")
    working_days.set_hours(store, hours={0: (time(9), time(17))})
    with store.read() as session:
        found = working_time(session, date(2026, 12, 20), "es_ES")
    assert found.parts["MD"] == "Madrid"
    assert found.coming[0] == (date(2026, 12, 25), "Natividad del Señor")
    assert found.coming[1][0].year == 2027
    assert set(found.hours) == {0} and "CN" in found.countries


def test_without_a_country_there_is_nothing_to_come(store: Store) -> None:
    with store.read() as session:
        found = working_time(session, TODAY)
    assert (found.country, found.parts, found.coming) == (None, {}, ())
