"""Customers slipping: not touched for longer than their cadence, leaving, or buying less.

Each stands here once, for the weightiest of these, and not while a touch is planned around
today to mend it; one that is planned for later is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from crm_desktop.agenda import noticed, reaching
from crm_desktop.agenda.asking import (
    COMING,
    COURTED,
    OPEN,
    TIER_RANK,
    VALUE,
    Asked,
    Found,
    customer_of,
    day_from,
    said,
)
from crm_desktop.agenda.lines import Line, LineAction, Urgency
from crm_desktop.agenda.times import local
from crm_desktop.cadences import due
from crm_desktop.insights.cadence import cadence
from crm_desktop.insights.finding import Finding, Severity
from crm_desktop.models.codes import AgendaKind, SalesMode, Tier
from crm_desktop.models.types import instant_from_int

# Until which day a customer must have been touched, without arithmetic on every row: one constant
# for each tier, courted or not.
_LIMIT = f"""
CASE WHEN c.cadence_days > 0 THEN date(:until, '-' || c.cadence_days || ' days')
  WHEN c.open_deals > 0 AND {COURTED} THEN
    CASE c.tier WHEN 'core' THEN :core_half WHEN 'key' THEN :key_half ELSE :general_half END
  ELSE CASE c.tier WHEN 'core' THEN :core WHEN 'key' THEN :key ELSE :general END END
"""
# Never touched: counted from the day it was entered; without one, due at once.
_SINCE = "coalesce(c.last_touch_on, date(c.created_at / 1000000 + :offset, 'unixepoch'), '')"
IS_KEPT = "c.do_not_contact = 0 AND c.customer_class IS NOT 'lapsed'"
IS_DUE = f"{_SINCE} <= {_LIMIT}"
_NOTICED = noticed.customers(noticed.SLIPPING)
_FOUND = f"""
SELECT c.id, {TIER_RANK} AS rank, {VALUE} AS value, c.last_touch_on, 0 AS noticed
FROM customer c
WHERE {IS_KEPT} AND {IS_DUE} AND c.id NOT IN (SELECT customer_id FROM {_NOTICED})
  AND c.id NOT IN (SELECT customer_id FROM {COMING}) AND {{0}}
UNION ALL
SELECT c.id, {TIER_RANK}, {VALUE}, c.last_touch_on, 1
FROM {_NOTICED} n CROSS JOIN customer c ON c.id = n.customer_id
WHERE {IS_KEPT} AND c.id NOT IN (SELECT customer_id FROM {COMING}) AND {{0}}
"""
_ORDER = "rank, noticed DESC, value DESC, last_touch_on IS NULL, last_touch_on, id"
_SHOWN = """
SELECT c.id, c.id AS customer_id, c.name AS customer, c.tier, c.sales_mode, c.industry,
  c.cadence_days, c.open_deals, c.open_amount, c.net_sales, c.last_touch_on, c.created_at, c.city
FROM json_each(?) j CROSS JOIN customer c ON c.id = j.value
"""


# The first touch that is planned further away than those around today.
_PLANNED = f"""
SELECT customer_id, min(due_on), kind FROM activity INDEXED BY {OPEN}
WHERE done_at IS NULL AND kind <> 'note' AND due_on > :planned_to
  AND customer_id IN (SELECT value FROM json_each(:listed))
GROUP BY customer_id
"""

# What helps to do it stays, whatever the reason.
_KEPT = (
    "last_touch_on", "tier", "city", "phone", "net_sales", "open_amount", "currency",
    "planned_on", "planned_kind",
)  # fmt: skip


def slipping(asked: Asked) -> Found:
    """Customers who leave, buy less, or wait for a touch; the most valuable first."""
    found = asked.ranked(
        AgendaKind.CADENCE, _FOUND.format(asked.owned("c.owner_id")), _ORDER, **values(asked)
    )
    listed = found.listed("id")
    cursor = asked.run(_SHOWN, (listed,))
    names = [column[0] for column in cursor.description]
    rows = {row[0]: dict(zip(names, row, strict=True)) for row in cursor.fetchall()}
    phones = reaching.phones(asked.run, listed)
    findings = noticed.weightiest(asked.run, noticed.SLIPPING, listed)
    planned = _planned(asked, listed)
    lines = []
    for place in found.rows:
        row = rows[place["id"]]
        line = _line(asked, row, phones.get(row["id"]), planned.get(row["id"], {}))
        finding = findings.get(row["id"])
        lines.append(line if finding is None else _noticed(line, finding))
    return Found(tuple(lines), found.total, found.snoozed)


def values(asked: Asked) -> dict[str, Any]:
    """The values of the statement: until which day each kind of customer must have been touched.

    What is due on a day off moves to the next working day, so the last one decides.
    """
    until = asked.working.last_working(asked.day)
    limits: dict[str, Any] = {"until": until.isoformat()}
    for tier, days in asked.cadence_days.items():
        for name, count in ((str(tier), days), (f"{tier}_half", max(1, days // 2))):
            limits[name] = (until - timedelta(days=count)).isoformat()
    offset = local(asked.now, asked.zone).utcoffset() or timedelta()
    return {**limits, **asked.around(), "offset": int(offset.total_seconds())}


def days_between(asked: Asked, row: Mapping[str, Any]) -> int:
    """The cadence of a customer's row (as _SHOWN has it)."""
    tier = Tier(row["tier"]) if row["tier"] else None
    courted = row["open_deals"] > 0 and asked.is_courted(row["sales_mode"], row["industry"])
    mode = SalesMode.COURT if courted else None
    return cadence(row["cadence_days"], tier, mode, has_open_deal=courted, by=asked.cadence_days)


def since_of(asked: Asked, row: Mapping[str, Any]) -> date | None:
    """From which day on the customer of a row waits for a touch: the last one, else its entry."""
    touched = day_from(row["last_touch_on"])
    if touched is not None or row["created_at"] is None:
        return touched
    return local(instant_from_int(row["created_at"]), asked.zone).date()


def _noticed(line: Line, finding: Finding) -> Line:
    """The customer's line for what was noticed instead of its cadence."""
    reason, facts = noticed.told(finding)
    kept = {name: line.facts[name] for name in _KEPT if name in line.facts}
    urgency = Urgency.LATE if finding.severity is Severity.HIGH else Urgency.TODAY
    return replace(line, reason=reason, facts={**kept, **facts}, urgency=urgency, day=None)


def _planned(asked: Asked, listed: str) -> dict[int, dict[str, str]]:
    """The next touch of each of these customers as facts: its day and kind."""
    found = asked.run(_PLANNED, {**asked.around(), "listed": listed})
    return {row_id: {"planned_on": day, "planned_kind": kind} for row_id, day, kind in found}


def _line(
    asked: Asked, row: Mapping[str, Any], phone: str | None, planned: Mapping[str, str]
) -> Line:
    days, since = days_between(asked, row), since_of(asked, row)
    day = due(since, days, asked.working)
    late = day is None or day < asked.day
    reason = "cadence_overdue" if late else "cadence_due"
    return Line(
        kind=AgendaKind.CADENCE,
        record_id=row["id"],
        customer=customer_of(row),
        text="",
        reason=reason if row["last_touch_on"] else "cadence_never",
        urgency=Urgency.LATE if late else Urgency.TODAY,
        action=LineAction.PLAN_TOUCH,
        day=day,
        facts=said(
            days=None if since is None else (asked.day - since).days, cadence=days,
            overdue=None if day is None else (asked.day - day).days,
            last_touch_on=row["last_touch_on"], tier=row["tier"], city=row["city"], phone=phone,
            net_sales=row["net_sales"] or None, open_amount=row["open_amount"] or None,
            currency=asked.currency, **planned,
        ),
    )  # fmt: skip
