"""The rows of one page of a list, with what matters most about each customer."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, NamedTuple, TypeAlias

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import findings
from crm_desktop.insights.finding import Finding
from crm_desktop.listing.deal_rows import DealRow, deal_rows
from crm_desktop.listing.own import OwnValue, Subject, own_values
from crm_desktop.models.types import instant_from_int

SOON_DAYS = 7
LONG_UNTOUCHED_DAYS = 30


class Matter(NamedTuple):
    """The most important thing to know about a customer now.

    `kind` says what it is, `on` the day it is due or began, `text` its own words or a code; of the
    kind "finding" it is the weightiest one.
    """

    kind: Literal[
        "finding",
        "promise_late",
        "complaint",
        "step_late",
        "promise_due",
        "step",
        "untouched",
        "never",
    ]
    on: date | None = None
    text: str = ""
    days: int = 0
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer as the list shows it; sums in minor units of `currency`."""

    id: int
    name: str
    tier: str | None
    customer_class: str | None
    sales_mode: str | None
    industry: str | None
    source: str | None
    owner_id: int | None
    owner: str | None
    city: str | None
    country: str | None
    net_sales: int
    open_deals: int
    open_amount: int
    last_touch_days: int | None
    last_order_on: date | None
    tags: str
    added: datetime | None
    currency: str
    matter: Matter | None
    own: Mapping[int, OwnValue]


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person as the list shows them, with the firm they mainly work for."""

    id: int
    name: str
    title: str | None
    customer_id: int | None
    customer: str | None
    phone: str | None
    email: str | None
    last_touch_days: int | None
    added: datetime | None
    own: Mapping[int, OwnValue]
    tags: str = ""


Row: TypeAlias = CustomerRow | ContactRow | DealRow

_CUSTOMERS = """
SELECT c.id, c.name, c.tier, c.customer_class, c.sales_mode, c.industry, c.source, c.owner_id,
  u.name, c.city, c.country, c.net_sales, c.open_deals, c.open_amount,
  c.last_touch_on, c.last_order_on, c.created_at,
  (SELECT group_concat(word, ', ') FROM customer_tag t WHERE t.customer_id = c.id)
FROM customer c LEFT JOIN "user" u ON u.id = c.owner_id
WHERE c.id IN (SELECT value FROM json_each(?))
"""
_CONTACTS = """
SELECT k.id, k.name, k.main_title, k.main_customer_id, c.name,
  (SELECT number FROM phone p WHERE p.contact_id = k.id ORDER BY p.id LIMIT 1),
  (SELECT address FROM email e WHERE e.contact_id = k.id ORDER BY e.id LIMIT 1),
  k.last_touch_on, k.created_at,
  (SELECT group_concat(word, ', ') FROM contact_tag t WHERE t.contact_id = k.id)
FROM contact k LEFT JOIN customer c ON c.id = k.main_customer_id
WHERE k.id IN (SELECT value FROM json_each(?))
"""
_CURRENCY = "SELECT value ->> '$' FROM firm_setting WHERE key = 'base_currency' ORDER BY id LIMIT 1"
_PROMISES = """
SELECT customer_id, due_on, text FROM promise WHERE customer_id IN (SELECT value FROM json_each(?))
  AND kept_at IS NULL AND broken_at IS NULL AND due_on IS NOT NULL
"""
_STEPS = """
SELECT customer_id, due_on, kind FROM activity WHERE customer_id IN (SELECT value FROM json_each(?))
  AND done_at IS NULL AND due_on IS NOT NULL
"""
_COMPLAINTS = """
SELECT customer_id, date(opened_at / 1000000, 'unixepoch', 'localtime'), text FROM complaint
WHERE customer_id IN (SELECT value FROM json_each(?)) AND solved_at IS NULL
"""


def rows(session: Session, subject: Subject, ids: Collection[int], today: date) -> list[Row]:
    """The rows with these ids, in this order; those that are gone are left out."""
    connection = session.connection()
    listed = json.dumps([int(row_id) for row_id in ids])
    found: Iterable[Row]
    if subject == "customer":
        weightiest = findings.top(session, ids)
        found = _customers(connection, listed, today, weightiest)
    elif subject == "contact":
        found = _contacts(connection, listed, today)
    else:
        found = deal_rows(connection, listed, today)
    by_id = {row.id: row for row in found}
    return [by_id[row_id] for row_id in ids if row_id in by_id]


def _customers(
    connection: sa.Connection, listed: str, today: date, weightiest: Mapping[int, Finding]
) -> list[CustomerRow]:
    currency = connection.exec_driver_sql(_CURRENCY).scalar() or "EUR"
    urgent = _urgent(connection, listed, today)
    own = own_values(connection, "customer", listed)
    made = []
    for *plain, touched, ordered, created, tags in _ask(connection, _CUSTOMERS, listed):
        days = _days(touched, today)
        ordered_on = date.fromisoformat(ordered) if ordered else None
        added = None if created is None else instant_from_int(created)
        finding = weightiest.get(plain[0])
        noticed = None if finding is None else Matter("finding", finding=finding)
        matter = noticed or urgent.get(plain[0]) or _waiting(days)
        known = own.get(plain[0], {})
        values = (*plain, days, ordered_on, tags or "", added, currency, matter, known)
        made.append(CustomerRow(*values))
    return made


def _contacts(connection: sa.Connection, listed: str, today: date) -> list[ContactRow]:
    made = []
    own = own_values(connection, "contact", listed)
    for *plain, touched, created, tags in _ask(connection, _CONTACTS, listed):
        added = None if created is None else instant_from_int(created)
        values = (*plain, _days(touched, today), added, own.get(plain[0], {}), tags or "")
        made.append(ContactRow(*values))
    return made


def _urgent(connection: sa.Connection, listed: str, today: date) -> dict[int, Matter]:
    """For customers with something open: the late before the due, the earlier before the later."""
    found: dict[int, tuple[int, str, Matter]] = {}

    def weigh(customer_id: int, weight: int, day: str, matter: Matter) -> None:
        known = found.get(customer_id)
        if known is None or (weight, day) < known[:2]:
            found[customer_id] = (weight, day, matter)

    for customer_id, day, words in _ask(connection, _PROMISES, listed):
        due = date.fromisoformat(day)
        left = (due - today).days
        weight = 0 if left < 0 else 3 if left <= SOON_DAYS else 5
        kind: Literal["promise_late", "promise_due"] = "promise_late" if left < 0 else "promise_due"
        weigh(customer_id, weight, day, Matter(kind, due, words, abs(left)))
    for customer_id, day, words in _ask(connection, _COMPLAINTS, listed):
        opened = date.fromisoformat(day)
        weigh(customer_id, 1, day, Matter("complaint", opened, words, (today - opened).days))
    for customer_id, day, code in _ask(connection, _STEPS, listed):
        due = date.fromisoformat(day)
        late = due < today
        step = Matter("step_late" if late else "step", due, code, abs((due - today).days))
        weigh(customer_id, 2 if late else 4, day, step)
    return {customer_id: matter for customer_id, (_, _, matter) in found.items()}


def _ask(connection: sa.Connection, select: str, listed: str) -> Iterable[Any]:
    return connection.exec_driver_sql(select, (listed,)).fetchall()


def _waiting(days: int | None) -> Matter | None:
    if days is None:
        return Matter("never")
    return Matter("untouched", days=days) if days >= LONG_UNTOUCHED_DAYS else None


def _days(day: str | None, today: date) -> int | None:
    # After a journey to the west a touch may lie a day ahead.
    return None if day is None else max(0, (today - date.fromisoformat(day)).days)
