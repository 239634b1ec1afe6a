"""Freshness: how old what we know of a customer is, by group of fields, and what to ask again.

The age of a group counts from the newest of: a Change that touched its rows (not those that the
program made by itself), the days its rows themselves name, a confirmation, and `verified_on`. A
group of which nothing is entered has no age: it is unknown. Information is stale from 180 days on
for core customers, 365 for key and 540 for general ones; customers who are lapsed or not to be
contacted are not asked.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.customers import name_of
from crm_desktop.driver import driver
from crm_desktop.information_age import GROUPS
from crm_desktop.models import Confirmation
from crm_desktop.models.codes import AgendaKind, FieldGroup, Tier
from crm_desktop.store import Store

LIMITS: Mapping[Tier, int] = {Tier.CORE: 180, Tier.KEY: 365, Tier.GENERAL: 540}


_RANKS = (Tier.CORE, Tier.KEY, Tier.GENERAL)  # as information_age numbers them
_STALE = " UNION ALL ".join(
    f"SELECT customer_id, rank, oldest_on FROM information_age "
    f"WHERE rank = {rank} AND oldest_on <= :limit{rank}"
    for rank in range(len(_RANKS))
)
_SNOOZED = "(SELECT record_id FROM snooze WHERE kind = :kind AND until > :today)"


@dataclass(frozen=True, slots=True)
class Age:
    """A group of fields of a customer: since when it is known to be true (None: unknown)."""

    group: FieldGroup
    known_on: date | None
    days: int | None
    is_stale: bool


@dataclass(frozen=True, slots=True)
class StaleCustomer:
    """A customer with information to renew; `ages` are the stale groups, the oldest first."""

    customer_id: int
    customer: str
    tier: Tier | None
    ages: tuple[Age, ...]


@dataclass(frozen=True, slots=True)
class Stale:
    """The first customers with information to renew, of `total`; `snoozed` are put off."""

    customers: tuple[StaleCustomer, ...]
    total: int
    snoozed: int = 0


def limit(tier: Tier | str | None) -> int:
    """After how many days information about a customer of this tier is stale."""
    return LIMITS[Tier(tier) if tier else Tier.GENERAL]


def ages(session: Session, customer_id: int, today: date) -> tuple[Age, ...]:
    """The age of every group of a customer, in the order of FieldGroup."""
    found = driver(session)(
        f"SELECT c.tier, {', '.join(GROUPS)} FROM information_age f "
        "CROSS JOIN customer c ON c.id = f.customer_id WHERE f.customer_id = ?",
        (customer_id,),
    ).fetchone()
    tier, days = (None, (None,) * len(GROUPS)) if found is None else (found[0], found[1:])
    return _ages(tier, days, today)


def confirm(
    store: Store, *, customer_id: int, field_group: FieldGroup | str, on: date | None = None
) -> int:
    """Say that a group of fields is still true on a day (today); the confirmation's id."""
    group = FieldGroup(field_group)
    name = name_of(store, customer_id)
    with store.change("information_confirmed", customer=name, group=str(group)) as session:
        fresh = Confirmation(customer_id=customer_id, field_group=group)
        return rows.create(session, fresh, {"confirmed_on": on or date.today()}).id


def stale(
    session: Session,
    today: date,
    *,
    owner_id: int | None = None,
    first: int = 20,
    without_snoozed: bool = False,
) -> Stale:
    """Customers with information to renew: core first, then key, then general; oldest first.

    `owner_id`: those of one salesperson, and those that nobody owns. `without_snoozed` leaves out
    those that are put off on Today, and counts them.
    """
    run = driver(session)
    values: dict[str, Any] = {
        f"limit{rank}": (today - timedelta(days=LIMITS[tier])).isoformat()
        for rank, tier in enumerate(_RANKS)
    }
    values |= {"kind": str(AgendaKind.FRESHNESS), "today": today.isoformat(), "owner": owner_id}
    found = f"({_STALE}) f"
    if owner_id is not None:
        found += " CROSS JOIN customer c ON c.id = f.customer_id"
        found += " AND coalesce(c.owner_id, :owner) = :owner"
    awake = f"f.customer_id NOT IN {_SNOOZED}" if without_snoozed else "1"
    everybody = run(f"SELECT count(*) FROM {found}", values).fetchone()[0]
    total = everybody
    if without_snoozed:
        asleep = run(f"SELECT count(*) FROM {found} WHERE NOT ({awake})", values).fetchone()[0]
        total -= asleep
    ids = [
        row[0]
        for row in run(
            f"SELECT f.customer_id FROM {found} WHERE {awake} "
            "ORDER BY f.rank, f.oldest_on, f.customer_id LIMIT :first",
            {**values, "first": first},
        )
    ]
    return Stale(_customers(run, ids, today), total, everybody - total)


def to_ask(session: Session, customer_id: int, today: date) -> tuple[Age, ...]:
    """What to ask at the next visit: stale groups, the oldest first, then unknown ones."""
    found = ages(session, customer_id, today)
    old = sorted((age for age in found if age.is_stale), key=lambda age: -(age.days or 0))
    return (*old, *(age for age in found if age.known_on is None))


def _customers(run: Any, ids: list[int], today: date) -> tuple[StaleCustomer, ...]:
    found = {}
    for customer_id, name, tier, *days in run(
        f"SELECT c.id, c.name, c.tier, {', '.join(GROUPS)} FROM json_each(?) j "
        "CROSS JOIN customer c ON c.id = j.value "
        "CROSS JOIN information_age f ON f.customer_id = c.id",
        (json.dumps(ids),),
    ):
        old = sorted(
            (age for age in _ages(tier, days, today) if age.is_stale),
            key=lambda age: -(age.days or 0),
        )
        of = Tier(tier) if tier else None
        found[customer_id] = StaleCustomer(customer_id, name, of, tuple(old))
    return tuple(found[customer_id] for customer_id in ids)


def _ages(tier: str | None, days: Any, today: date) -> tuple[Age, ...]:
    made = []
    for group, text in zip(FieldGroup, days, strict=True):
        known = None if text is None else date.fromisoformat(text)
        old = None if known is None else max(0, (today - known).days)
        made.append(Age(group, known, old, old is not None and old >= limit(tier)))
    return tuple(made)
