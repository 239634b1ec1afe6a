"""The planner: whom to visit this week, by value, overdue days and place, one trip for several.

Proposed are customers whose touch is due until the last day asked about and who have none planned
around it. Points: the tier (core 30, key 20, others 10), how overdue against the cadence (up to
30), bought so far and open deals (up to 20 each, by rank among those proposed). Days fill by
place: a day that has visits already takes customers of the same place, else of the same country;
other days take the place that is worth most together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy.orm import Session

from crm_desktop import activities
from crm_desktop.agenda import slipping
from crm_desktop.agenda.asking import OPEN, PLANNED_DAYS, TIER_RANK, VALUE, Asked
from crm_desktop.agenda.stops import PLACE, Region, Stop, noon, regions, stops, tour
from crm_desktop.models import Customer
from crm_desktop.models.codes import ActivityKind, Tier
from crm_desktop.store import Store

__all__ = [
    "Chosen", "DayPlan", "Proposal", "Region", "Stop", "plan", "proposals", "regions", "tour",
]  # fmt: skip

A_DAY = 4
_LOOKED_AT = 400  # the most valuable ones; more would never come up in a week
_TIER_POINTS = {Tier.CORE: 30, Tier.KEY: 20, Tier.GENERAL: 10}
_MOST_OVERDUE, _MOST_SALES, _MOST_DEALS = 30, 20, 20

_DUE = f"""
SELECT c.id FROM customer c
WHERE {slipping.IS_KEPT} AND {slipping.IS_DUE} AND {{owned}} AND c.id NOT IN (
  SELECT customer_id FROM activity INDEXED BY {OPEN} WHERE done_at IS NULL AND kind <> 'note'
  AND customer_id IS NOT NULL AND due_on BETWEEN :planned_from AND :planned_to)
ORDER BY {TIER_RANK}, {VALUE} DESC, c.id LIMIT {_LOOKED_AT}
"""
_TRIPS = f"""
SELECT a.due_on, coalesce(c.country, ''), {PLACE} FROM activity a INDEXED BY {OPEN}
LEFT JOIN customer c ON c.id = a.customer_id
WHERE a.done_at IS NULL AND a.kind IN ('visit', 'meeting', 'demo')
  AND a.due_on BETWEEN :first AND :last AND {{owned}}
"""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A stop, the day proposed for it, and why: (code, points) with the strongest first.

    Codes: tier, overdue, sales, deals, and same_trip (0: the day leads to that place anyway).
    """

    stop: Stop
    day: date
    points: int
    reasons: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A working day with the visits proposed for it, all of one place.

    `planned` is how many visits and meetings are planned for the day already.
    """

    day: date
    place: str
    planned: int
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """A visit to plan."""

    customer_id: int
    day: date
    subject: str
    kind: ActivityKind = ActivityKind.VISIT
    due_time: str | None = None
    due_zone: str | None = None


class _Place(NamedTuple):
    """Where a trip leads; without a name nobody knows."""

    country: str
    name: str


class _Scored(NamedTuple):
    stop: Stop
    points: int
    reasons: tuple[tuple[str, int], ...]

    @property
    def place(self) -> _Place:
        return _Place(self.stop.country, self.stop.place)


def proposals(
    session: Session,
    first: date,
    last: date,
    *,
    owner_id: int | None = None,
    a_day: int = A_DAY,
    today: date | None = None,
) -> tuple[DayPlan, ...]:
    """Visits proposed for the working days from `first` to `last`, at most `a_day` a day.

    What is planned already counts towards that. A day without any proposal is told too.
    Overdue days are counted on `today`, as on the Today page (None: on `first`).
    """
    asked = Asked(session, noon(last), owner_id)
    days = [
        first + timedelta(days=count)
        for count in range((last - first).days + 1)
        if asked.working.is_working(first + timedelta(days=count))
    ]
    values = {
        **slipping.values(asked),
        "owner": owner_id,
        "planned_from": (first - timedelta(days=PLANNED_DAYS)).isoformat(),
        "planned_to": (last + timedelta(days=PLANNED_DAYS)).isoformat(),
    }
    rows = asked.run(_DUE.format(owned=asked.owned("c.owner_id")), values)
    counted = Asked(session, noon(today or first), owner_id)
    scored = _scored(stops(counted, [row[0] for row in rows]))
    trips = _trips(asked, first, last)
    return _spread(scored, days, trips, a_day)


def plan(store: Store, *, chosen: Sequence[Chosen], owner_id: int | None = None) -> list[int]:
    """Plan the chosen visits as one Change; returns the activities' ids.

    They are `owner_id`'s, or else each the customer's owner's.
    """
    with store.change("visits_planned", count=len(chosen)) as session:
        made = []
        for each in chosen:
            customer = session.get(Customer, each.customer_id)
            owner = owner_id or (None if customer is None else customer.owner_id)
            made.append(
                activities.plan(
                    store, kind=each.kind, subject=each.subject, due_on=each.day,
                    customer_id=each.customer_id, owner_id=owner, due_time=each.due_time,
                    due_zone=each.due_zone,
                )
            )  # fmt: skip
        return made


def _trips(asked: Asked, first: date, last: date) -> dict[date, list[_Place]]:
    """Where we are going already, by day."""
    owned = asked.owned("a.owner_id", "c.owner_id")
    values = {"first": first.isoformat(), "last": last.isoformat(), "owner": asked.owner_id}
    found: dict[date, list[_Place]] = {}
    for day, country, place in asked.run(_TRIPS.format(owned=owned), values):
        found.setdefault(date.fromisoformat(day), []).append(_Place(country, place))
    return found


def _scored(found: Sequence[Stop]) -> list[_Scored]:
    """The stops with their points, the best first."""
    sales, deals = (_ranks(found, name) for name in ("net_sales", "open_amount"))
    scored = []
    for stop in found:
        overdue = min(1.0, stop.overdue_days / stop.cadence)
        points = {
            "tier": _TIER_POINTS[stop.tier or Tier.GENERAL],
            "overdue": round(_MOST_OVERDUE * overdue),
            "sales": round(_MOST_SALES * sales[stop.customer_id]),
            "deals": round(_MOST_DEALS * deals[stop.customer_id]),
        }
        reasons = sorted(((code, n) for code, n in points.items() if n), key=lambda r: -r[1])
        scored.append(_Scored(stop, sum(points.values()), tuple(reasons)))
    return sorted(scored, key=lambda each: (-each.points, each.stop.customer_id))


def _ranks(found: Iterable[Stop], name: str) -> dict[int, float]:
    """From 0 (nothing) to 1 (the most) of an amount, by rank among these."""
    amount = attrgetter(name)
    ordered = sorted({amount(stop) for stop in found if amount(stop) > 0})
    place = {value: (at + 1) / len(ordered) for at, value in enumerate(ordered)}
    return {stop.customer_id: place.get(amount(stop), 0.0) for stop in found}


def _spread(
    scored: list[_Scored], days: list[date], trips: dict[date, list[_Place]], a_day: int
) -> tuple[DayPlan, ...]:
    """Give every day a place and the best of it, days with trips of their own first."""
    left: dict[_Place, list[_Scored]] = {}
    for each in scored:
        left.setdefault(each.place, []).append(each)
    plans = {}
    for day in sorted(days, key=lambda day: (day not in trips, day)):
        there = trips.get(day, [])
        room = max(0, a_day - len(there))
        place = _place_for(left, there, room)
        taken = [] if place is None else left[place][: room if place.name else 1]
        if place is not None:
            left[place] = left[place][len(taken) :]
        together = place in there or len(taken) > 1
        plans[day] = DayPlan(
            day,
            "" if place is None else place.name,
            len(there),
            tuple(_proposed(each, day, together=together) for each in taken),
        )
    return tuple(plans[day] for day in days)


def _place_for(left: dict[_Place, list[_Scored]], there: list[_Place], room: int) -> _Place | None:
    """Where else a day may lead: to where we are anyway, else near by, else wherever is best.

    A day with several visits elsewhere leads nowhere else.
    """
    same = [place for place, _ in Counter(p for p in there if p.name).most_common()]
    near = {place.country for place in same}
    for wanted in (
        {place for place in left if place in same},
        {place for place in left if place.country in near},
        set(left) if len(there) <= 1 else set(),
    ):
        found = _best({place: left[place] for place in wanted}, room)
        if found is not None:
            return found
    return None


def _best(left: dict[_Place, list[_Scored]], room: int) -> _Place | None:
    """The place whose best are worth most together; of no known place one alone."""
    worth = {
        place: sum(each.points for each in there[: room if place.name else 1])
        for place, there in left.items()
        if there and room
    }
    return max(worth, key=lambda place: (worth[place], place), default=None)


def _proposed(each: _Scored, day: date, *, together: bool) -> Proposal:
    same = together and bool(each.stop.place)
    reasons = (*each.reasons, ("same_trip", 0)) if same else each.reasons
    return Proposal(each.stop, day, each.points, reasons)
