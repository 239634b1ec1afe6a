"""Deals gone quiet: open, and without any touch for too long for their stage.

While the customer is choosing (technical selection, evaluation) the limit is that of the
information island by posture, else 21 days. A touch of the customer that names no deal speaks of
each; a touch planned around today keeps a deal from being called quiet.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from crm_desktop.agenda.asking import (
    COURTED,
    OPEN,
    TIER_RANK,
    Asked,
    Found,
    customer_of,
    day_from,
    said,
)
from crm_desktop.agenda.lines import Line, LineAction, Urgency
from crm_desktop.agenda.times import local, start_of
from crm_desktop.insights.island import SILENT_DAYS, SILENT_DAYS_COURT
from crm_desktop.models.activity import noon_of
from crm_desktop.models.codes import AgendaKind
from crm_desktop.models.types import instant_from_int, instant_to_int

QUIET_DAYS = 21

_LIMIT = (
    "CASE WHEN d.buying_stage NOT IN ('technical_selection', 'evaluation') THEN {quiet} "
    f"WHEN {COURTED} THEN {{court}} ELSE {{others}} END"
)
_DAYS = _LIMIT.format(quiet=QUIET_DAYS, court=SILENT_DAYS_COURT, others=SILENT_DAYS)
_DAY = _LIMIT.format(quiet=":quiet_day", court=":court_day", others=":others_day")
_MIDNIGHT = _LIMIT.format(quiet=":quiet_at", court=":court_at", others=":others_at")
_NOON = _LIMIT.format(quiet=":quiet_noon", court=":court_noon", others=":others_noon")
_FOUND = f"""
SELECT d.id, d.customer_id, c.name AS customer, d.name AS deal, d.buying_stage, d.amount,
  d.currency, d.opened_on, c.tier, {_DAYS} AS days, {TIER_RANK} AS rank
FROM deal d CROSS JOIN customer c ON c.id = d.customer_id
WHERE d.outcome IS NULL AND c.customer_class IS NOT 'lapsed' AND c.do_not_contact = 0
  AND coalesce(d.opened_on, '') <= {_DAY} AND {{}}
  AND NOT EXISTS (
    SELECT 1 FROM activity a WHERE a.customer_id = d.customer_id AND a.done_at >= {_MIDNIGHT}
    AND a.kind <> 'note' AND (a.deal_id IS NULL OR a.deal_id = d.id)
    AND (a.all_day = 0 OR a.done_at >= {_NOON})
  )
  AND NOT EXISTS (
    SELECT 1 FROM activity a WHERE a.customer_id = d.customer_id AND a.done_at IS NULL
    AND a.kind <> 'note' AND a.due_on BETWEEN :planned_from AND :planned_to
    AND (a.deal_id IS NULL OR a.deal_id = d.id)
  )
"""
# The first touch that is planned further away than those around today.
_PLANNED = f"""
SELECT d.id, min(a.due_on), a.kind FROM activity a INDEXED BY {OPEN}
CROSS JOIN deal d ON d.customer_id = a.customer_id
WHERE a.done_at IS NULL AND a.kind <> 'note' AND a.due_on > :planned_to
  AND (a.deal_id IS NULL OR a.deal_id = d.id)
  AND d.id IN (SELECT value FROM json_each(:listed))
GROUP BY d.id
"""
_LAST = (
    "SELECT d.id, max(a.done_at), a.all_day FROM json_each(?) j "
    "CROSS JOIN deal d ON d.id = j.value CROSS JOIN activity a ON a.customer_id = d.customer_id "
    "WHERE a.done_at IS NOT NULL AND a.kind <> 'note' AND (a.deal_id IS NULL OR a.deal_id = d.id) "
    "GROUP BY d.id"
)


def quiet(asked: Asked) -> Found:
    """Quiet deals, those in which the customer is choosing first, then by amount."""
    found = asked.ranked(
        AgendaKind.QUIET_DEAL,
        _FOUND.format(asked.owned("d.owner_id", "c.owner_id")),
        "days = 21, rank, amount IS NULL, amount DESC, id",
        **_values(asked),
    )
    last = {
        deal_id: _day(asked, *rows[0])
        for deal_id, rows in asked.many(_LAST, found.listed("id")).items()
    }
    planned = {
        deal_id: {"planned_on": day, "planned_kind": kind}
        for deal_id, day, kind in asked.run(
            _PLANNED, {**asked.around(), "listed": found.listed("id")}
        )
    }
    return Found(
        tuple(
            _line(asked, row, last.get(row["id"]), planned.get(row["id"], {})) for row in found.rows
        ),
        found.total,
        found.snoozed,
    )


def _values(asked: Asked) -> dict[str, Any]:
    values = asked.around()
    for name, days in (
        ("quiet", QUIET_DAYS), ("court", SILENT_DAYS_COURT), ("others", SILENT_DAYS),
    ):  # fmt: skip
        day = asked.day - timedelta(days=days)
        after = day + timedelta(days=1)
        values[f"{name}_day"] = day.isoformat()
        values[f"{name}_at"] = instant_to_int(start_of(after, asked.zone))
        values[f"{name}_noon"] = instant_to_int(noon_of(after))
    return values


def _day(asked: Asked, done_at: int, all_day: int) -> date:
    at = instant_from_int(done_at)
    return at.date() if all_day else local(at, asked.zone).date()


def _line(
    asked: Asked, row: Mapping[str, Any], touched: date | None, planned: Mapping[str, str]
) -> Line:
    since = touched or day_from(row["opened_on"])
    days, limit = None if since is None else (asked.day - since).days, row["days"]
    choosing = limit != QUIET_DAYS
    return Line(
        kind=AgendaKind.QUIET_DEAL,
        record_id=row["id"],
        customer=customer_of(row),
        text=row["deal"],
        reason="deal_island" if choosing else "deal_quiet",
        urgency=Urgency.LATE if days is None or days > limit else Urgency.TODAY,
        action=LineAction.PLAN_TOUCH,
        day=None if since is None else since + timedelta(days=limit),
        facts=said(
            days=days, limit=limit, stage=row["buying_stage"], tier=row["tier"],
            last_touch_on=None if touched is None else touched.isoformat(),
            amount=row["amount"], currency=row["currency"] or asked.currency, **planned,
        ),
    )  # fmt: skip
