"""Stops of a trip: customers with where they are, how they are reached and how overdue they are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.agenda import reaching, slipping
from crm_desktop.agenda.asking import TIER_RANK, VALUE, Asked, day_from
from crm_desktop.cadences import due
from crm_desktop.models.codes import Tier

# Where a customer is: the region of its first address that names one, else its city.
PLACE = (
    "coalesce((SELECT a.region FROM address a WHERE a.customer_id = c.id AND a.contact_id IS NULL "
    "AND a.region IS NOT NULL ORDER BY a.id LIMIT 1), c.city, '')"
)
_SHOWN = f"""
SELECT c.id, c.name, c.tier, c.sales_mode, c.industry, c.cadence_days, c.open_deals, c.open_amount,
  c.net_sales, c.last_touch_on, c.created_at, c.city, c.country, c.owner_id, {PLACE} AS place
FROM json_each(?) j CROSS JOIN customer c ON c.id = j.value
"""
_PLANNED = (
    "SELECT a.customer_id, min(a.due_on) FROM activity a WHERE a.done_at IS NULL AND a.due_on >= ? "
    "AND a.kind <> 'note' AND a.customer_id IN (SELECT value FROM json_each(?)) GROUP BY 1"
)
_REGIONS = f"""
SELECT country, place, count(*), sum(due) FROM (
  SELECT coalesce(c.country, '') AS country, {PLACE} AS place,
    {slipping.IS_DUE} AND {slipping.IS_KEPT} AS due
  FROM customer c WHERE {{owned}}
) WHERE place <> '' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2
"""
_TOUR = f"""
SELECT c.id FROM customer c
WHERE {PLACE} = :region AND (:country IS NULL OR coalesce(c.country, '') = :country)
  AND {slipping.IS_KEPT} AND {{owned}}
ORDER BY c.city, {TIER_RANK}, {VALUE} DESC, c.id LIMIT :first
"""


@dataclass(frozen=True, slots=True)
class Stop:
    """A customer to visit: where it is, how it is reached, when it was touched last.

    Amounts are minor units of the file's currency. `place` is its region, else its city;
    `overdue_days` is 0 for one that is not slipping yet; `planned_on` the next touch that is
    planned already.
    """

    customer_id: int
    name: str
    tier: Tier | None
    place: str
    city: str
    country: str
    address: str
    phone: str
    last_touch_on: date | None
    overdue_days: int
    cadence: int
    net_sales: int
    open_deals: int
    open_amount: int
    planned_on: date | None


@dataclass(frozen=True, slots=True)
class Region:
    """A place with customers: its region (or city), country, how many, how many of them overdue."""

    country: str
    region: str
    customers: int
    overdue: int


def noon(day: date) -> datetime:
    """The middle of a day where this laptop is."""
    return datetime.combine(day, time(12)).astimezone()


def regions(session: Session, today: date, *, owner_id: int | None = None) -> tuple[Region, ...]:
    """The places where customers are, most customers first."""
    asked = Asked(session, noon(today), owner_id)
    query = _REGIONS.format(owned=asked.owned("c.owner_id"))
    values = {**slipping.values(asked), "owner": owner_id}
    return tuple(Region(*row) for row in asked.run(query, values))


def tour(
    session: Session,
    today: date,
    *,
    region: str,
    country: str | None = None,
    owner_id: int | None = None,
    first: int = 200,
) -> tuple[Stop, ...]:
    """The customers of a region (or city) for a tour day: city by city, the most valuable first.

    Those who are lapsed or not to be contacted are left out.
    """
    asked = Asked(session, noon(today), owner_id)
    given = {"region": region, "country": country, "owner": owner_id, "first": first}
    rows = asked.run(_TOUR.format(owned=asked.owned("c.owner_id")), given)
    return stops(asked, [row[0] for row in rows])


def stops(asked: Asked, ids: Sequence[int]) -> tuple[Stop, ...]:
    """These customers as stops, in their order."""
    listed = json.dumps(list(ids))
    cursor = asked.run(_SHOWN, (listed,))
    names = [column[0] for column in cursor.description]
    rows = {row[0]: dict(zip(names, row, strict=True)) for row in cursor.fetchall()}
    addresses = reaching.addresses(asked.run, listed)
    phones = reaching.phones(asked.run, listed)
    planned = dict(asked.run(_PLANNED, (asked.day.isoformat(), listed)).fetchall())
    return tuple(
        _stop(asked, rows[i], addresses.get(i, ""), phones.get(i, ""), planned.get(i)) for i in ids
    )


def _stop(
    asked: Asked, row: Mapping[str, Any], address: str, phone: str, planned: str | None
) -> Stop:
    days = slipping.days_between(asked, row)
    day = due(slipping.since_of(asked, row), days, asked.working)
    return Stop(
        customer_id=row["id"],
        name=row["name"],
        tier=Tier(row["tier"]) if row["tier"] else None,
        place=row["place"],
        city=row["city"] or "",
        country=row["country"] or "",
        address=address,
        phone=phone,
        last_touch_on=day_from(row["last_touch_on"]),
        overdue_days=0 if day is None else max(0, (asked.day - day).days),
        cadence=days,
        net_sales=row["net_sales"],
        open_deals=row["open_deals"],
        open_amount=row["open_amount"],
        planned_on=day_from(planned),
    )
