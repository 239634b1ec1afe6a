"""The planner: what is ticked is planned at once, for a week or for a tour."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import activities, customers
from crm_desktop.models import Activity
from crm_desktop.store import Store
from tests.ui.pages.today.agenda_desk import opened, words
from ui.context import Context
from ui.pages.today.planner_view import PlannerView
from ui.pages.today.week_plan import days_of_week


@pytest.fixture
def firms(store: Store) -> list[int]:
    """Three customers in Leeds and one in Vigo, none touched for long."""
    made = []
    for name, city in (("Acme", "Leeds"), ("Beta", "Leeds"), ("Gamma", "Leeds"), ("Delta", "Vigo")):
        one = customers.add(store, name=name, tier="key", addresses=[{"city": city}])
        activities.log(
            store,
            kind="call",
            subject="long ago",
            customer_id=one,
            done_at=datetime.now(UTC) - timedelta(days=100),
        )
        made.append(one)
    return made


@pytest.fixture
def planner(qtbot: QtBot, context: Context, firms: list[int]) -> PlannerView:
    page = opened(qtbot, context)
    page.plan.click()
    assert page.planner is not None
    found = page.planner
    found.ways["next"].click()
    qtbot.waitUntil(lambda: found.plan.text() == "Plan 4 visits")
    return found


def planned(store: Store) -> list[Activity]:
    with store.read() as session:
        return list(session.scalars(sa.select(Activity).where(Activity.done_at.is_(None))))


@pytest.mark.parametrize(
    ("today", "weeks_on", "first", "last"),
    [
        (date(2026, 11, 25), 0, date(2026, 11, 25), date(2026, 11, 29)),
        (date(2026, 11, 25), 1, date(2026, 11, 30), date(2026, 12, 6)),
        (date(2026, 11, 28), 0, date(2026, 11, 30), date(2026, 12, 6)),
    ],
    ids=["Wednesday", "the week after", "Saturday"],
)
def test_a_week_begins_today_or_on_its_monday(
    today: date, weeks_on: int, first: date, last: date
) -> None:
    assert days_of_week(today, weeks_on) == (first, last)


def test_ticked_visits_are_planned_as_one_change(
    qtbot: QtBot, context: Context, planner: PlannerView, firms: list[int]
) -> None:
    assert "Leeds" in words(planner)
    assert "on the same trip" in words(planner)
    box = next(
        box for stops in planner.week.days.values() for one, box in stops.boxes.items()
        if one == firms[3]
    )  # fmt: skip
    box.click()
    assert planner.plan.text() == "Plan 3 visits"
    with qtbot.waitSignal(context.desk.saying) as told:
        planner.plan.click()
    assert told.args[0] == "3 visits planned"
    found = planned(context.store)
    assert {one.customer_id for one in found} == set(firms[:3])
    assert {one.kind for one in found} == {"visit"}
    qtbot.waitUntil(lambda: planner.plan.text() == "Plan visits")  # Delta alone, unticked still
    told.args[2]()  # Undo
    qtbot.waitUntil(lambda: not planned(context.store))


def test_a_tour_adds_the_customers_of_a_place_to_a_day(
    qtbot: QtBot, context: Context, planner: PlannerView, firms: list[int]
) -> None:
    planner.ways["tour"].click()
    tour = planner.tour
    qtbot.waitUntil(lambda: set(tour.stops.boxes) == set(firms[:3]))  # Leeds has most
    assert planner.plan.text() == "Plan 3 visits"
    tour.places.choose(("", "Vigo"))
    qtbot.waitUntil(lambda: list(tour.stops.boxes) == [firms[3]])
    day = datetime.now().astimezone().date() + timedelta(days=9)
    tour.day.set_value(day)
    planner.plan.click()
    qtbot.waitUntil(lambda: len(planned(context.store)) == 1)
    (visit,) = planned(context.store)
    assert (visit.customer_id, visit.due_on) == (firms[3], day)


def test_esc_goes_back_to_the_day(qtbot: QtBot, context: Context, firms: list[int]) -> None:
    page = opened(qtbot, context)
    page.show_planner()
    assert page.planner is not None
    assert not page.plan.isVisible()
    QTest.keyClick(page.planner, Qt.Key.Key_Escape)
    assert page.day_view.isVisible()
    assert page.plan.isVisible()


def test_without_anybody_to_visit_the_planner_says_so(qtbot: QtBot, context: Context) -> None:
    page = opened(qtbot, context)
    page.show_planner()
    assert page.planner is not None
    qtbot.waitUntil(lambda: "No visits are proposed" in words(page))
    assert not page.planner.plan.isEnabled()
