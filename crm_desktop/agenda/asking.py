"""What the sections of Today share: the day asked about, whose lines, and rows with their counts.

Every section is one statement that finds, counts and orders its candidates in the database, and a
few more for what is shown of the first ones. They go straight to the driver: SQLAlchemy would take
longer over a line than SQLite does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import cadences, postures
from crm_desktop.agenda.lines import Line, Named
from crm_desktop.agenda.times import day_of, zone_of
from crm_desktop.driver import driver
from crm_desktop.firm import base_currency
from crm_desktop.models.codes import AgendaKind, SalesMode, Tier
from crm_desktop.working_days import WorkingDays, working_days

# A customer with a touch planned so many days around today is being looked after.
PLANNED_DAYS = 7
# Core customers come first, then key ones.
TIER_RANK = "CASE c.tier WHEN 'core' THEN 0 WHEN 'key' THEN 1 ELSE 2 END"
# What a customer is worth to us, in minor units: what they bought and what is open.
VALUE = "coalesce(c.net_sales, 0) + coalesce(c.open_amount, 0)"
COURTED = (
    "(c.sales_mode = 'court' OR (c.sales_mode IS NULL AND c.industry IN "
    "(SELECT value FROM json_each(:court))))"
)
# What is still to be done is little beside what was, but SQLite cannot know it.
OPEN = "ix_activity_open_due_on"
# The touches planned around today, to be used as a table.
COMING = (
    f"(SELECT customer_id, deal_id FROM activity INDEXED BY {OPEN} "
    "WHERE done_at IS NULL AND kind <> 'note' AND customer_id IS NOT NULL "
    "AND due_on BETWEEN :planned_from AND :planned_to)"
)
_COUNTED = """
SELECT *, count(*) FILTER (WHERE NOT asleep) OVER () AS total,
  count(*) FILTER (WHERE asleep) OVER () AS snoozed
FROM (SELECT f.*, f.id IN (
    SELECT record_id FROM snooze WHERE kind = :kind AND until > :today
  ) AS asleep FROM ({found}) f)
ORDER BY asleep, {order} LIMIT :first
"""


@dataclass(frozen=True)
class Found:
    """The first lines of a section, how many there are, and how many are put off."""

    lines: tuple[Line, ...] = ()
    total: int = 0
    snoozed: int = 0


@dataclass(frozen=True)
class Rows:
    """The first rows of a section (as mappings by column), how many, and how many are put off."""

    rows: tuple[Mapping[str, Any], ...]
    total: int
    snoozed: int

    def listed(self, column: str) -> str:
        """The ids of a column as JSON, for json_each."""
        return json.dumps(sorted({row[column] for row in self.rows if row[column] is not None}))


@dataclass(frozen=True)
class Asked:
    """Today's lines as they are asked for: at which instant, whose, how many of a section."""

    session: Session
    now: datetime
    owner_id: int | None = None
    first: int = 25

    @cached_property
    def zone(self) -> tzinfo | None:
        """The user's zone; None for this laptop's."""
        return zone_of(self.now)

    @cached_property
    def day(self) -> date:
        """The user's day."""
        return day_of(self.now)

    @cached_property
    def run(self) -> Any:
        """The driver's own way to run a statement."""
        return driver(self.session)

    @cached_property
    def working(self) -> WorkingDays:
        return working_days(self.session, self.zone)

    @cached_property
    def cadence_days(self) -> Mapping[Tier, int]:
        return cadences.defaults(self.session)

    @cached_property
    def currency(self) -> str:
        return base_currency(self.session)

    @cached_property
    def court_industries(self) -> tuple[str, ...]:
        """The industries with open deals whose customers are courted unless they say otherwise."""
        rules = postures.industry_rules(self.session)
        rows = self.run(
            "SELECT DISTINCT industry FROM customer WHERE open_deals > 0 "
            "AND sales_mode IS NULL AND industry IS NOT NULL"
        )
        return tuple(
            name for (name,) in rows if postures.mode_of(None, name, rules) is SalesMode.COURT
        )

    def is_courted(self, mode: str | None, industry: str | None) -> bool:
        """Whether a customer with an open deal is courted."""
        return mode == SalesMode.COURT or (mode is None and industry in self.court_industries)

    def ago(self, days: int) -> str:
        """The day so many days before (below zero: after) the user's, as text."""
        return (self.day - timedelta(days=days)).isoformat()

    def owned(self, *owners: str) -> str:
        """SQL that keeps what is the asked one's, by the first owner given; and nobody's."""
        if self.owner_id is None:
            return "1"
        return f"coalesce({', '.join(owners)}, :owner) = :owner"

    def ranked(self, kind: AgendaKind, found: str, order: str, **values: Any) -> Rows:
        """The first rows of the SELECT `found` (it has an `id`) that are not put off.

        `values` are the named values of the statement beside :today, :owner, :kind and :first.
        """
        given = {
            "kind": str(kind), "today": self.day.isoformat(), "owner": self.owner_id,
            "first": self.first, **values,
        }  # fmt: skip
        cursor = self.run(_COUNTED.format(found=found, order=order), given)
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        awake = tuple(row for row in rows if not row["asleep"])
        return Rows(awake, rows[0]["total"] if rows else 0, rows[0]["snoozed"] if rows else 0)

    def around(self) -> dict[str, Any]:
        """The values that COMING and COURTED want."""
        return {
            "planned_from": self.ago(PLANNED_DAYS),
            "planned_to": self.ago(-PLANNED_DAYS),
            "court": json.dumps(self.court_industries),
        }

    def many(self, query: str, listed: str) -> dict[int, list[tuple[Any, ...]]]:
        """Rows of a query over json_each(?) by their first column."""
        found: dict[int, list[tuple[Any, ...]]] = {}
        for row in self.run(query, (listed,)):
            found.setdefault(row[0], []).append(tuple(row[1:]))
        return found


def customer_of(row: Mapping[str, Any]) -> Named | None:
    """The customer of a row with `customer_id` and `customer`."""
    found = row["customer_id"]
    return None if found is None else Named(found, row["customer"] or "")


def person_of(row: Mapping[str, Any]) -> tuple[Named, ...]:
    """The person of a row with `contact_id` and `contact`, if any."""
    found = row["contact_id"]
    return () if found is None else (Named(found, row["contact"] or ""),)


def said(**facts: Any) -> dict[str, Any]:
    """The facts that are known."""
    return {name: value for name, value in facts.items() if value not in (None, "", ())}


def day_from(text: str | None) -> date | None:
    """The day that SQLite's text says."""
    return None if text is None else date.fromisoformat(text)


def joined(parts: Iterable[str | None]) -> str:
    """The parts that are there, with commas between them."""
    return ", ".join(part for part in parts if part)
