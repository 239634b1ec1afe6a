"""Freshness: how old what we know of a customer is, by group of fields, and what to ask again.

The age of a group counts from the newest of: a Change that touched its rows (not those that the
program made by itself), the days its rows themselves name, a confirmation, and `verified_on`. A
group of which nothing is entered has no age: it is unknown. Information is stale from 180 days on
for core customers, 365 for key and 540 for general ones; customers who are lapsed or not to be
contacted are not asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop.models.codes import FieldGroup, Tier
from crm_desktop.store import Store

LIMITS: Mapping[Tier, int] = {Tier.CORE: 180, Tier.KEY: 365, Tier.GENERAL: 540}


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
    """The first customers with information to renew, of `total`."""

    customers: tuple[StaleCustomer, ...]
    total: int


def ages(session: Session, customer_id: int, today: date) -> tuple[Age, ...]:
    """The age of every group of a customer, in the order of FieldGroup."""
    raise NotImplementedError


def confirm(store: Store, *, customer_id: int, field_group: FieldGroup | str, on: date) -> int:
    """Say that a group of fields is still true on a day; returns the confirmation's id."""
    raise NotImplementedError


def stale(session: Session, today: date, *, owner_id: int | None = None, first: int = 20) -> Stale:
    """Customers with information to renew: core first, then key, then general; oldest first."""
    raise NotImplementedError


def to_ask(session: Session, customer_id: int, today: date) -> tuple[Age, ...]:
    """What to ask at the next visit: stale groups, the oldest first, then unknown ones."""
    raise NotImplementedError
