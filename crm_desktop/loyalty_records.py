"""The records behind a customer's loyalty: those of each axis, and what the ladder is read from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.driver import driver
from crm_desktop.insights.loyalty import Axis
from crm_desktop.insights.loyalty_ladder import RECENT_DAYS, Contact
from crm_desktop.loyalty_events import CONTESTED, REFERRALS, REFERRED_ON
from crm_desktop.models.activity import day_done

SHOWN = 3

# Each: the record's id, its day, its name (or a code), by customer and until a day.
_QUERIES: dict[Axis, tuple[str, str]] = {
    Axis.REPEATS: (
        "order",
        "SELECT o.id, o.ordered_on AS day, coalesce(o.number, '') FROM sales_order o "
        "WHERE o.customer_id = :of AND o.net > 0 AND o.ordered_on <= :until",
    ),
    Axis.REFERENCE: (
        "loyalty_sign",
        "SELECT s.id, s.on_day AS day, s.kind FROM loyalty_sign s "
        "WHERE s.customer_id = :of AND s.on_day <= :until",
    ),
    # The order that each line was first bought with; SQLite takes o.id from the row of the minimum.
    Axis.BREADTH: (
        "order",
        "SELECT o.id, min(o.ordered_on) AS day, p.line FROM order_line l "
        "JOIN product p ON p.id = l.product_id JOIN sales_order o ON o.id = l.order_id "
        "WHERE l.customer_id = :of AND l.amount > 0 AND p.line <> '' AND o.ordered_on <= :until "
        "GROUP BY p.line",
    ),
    Axis.RECOMMENDS: (
        "referral",
        f"SELECT DISTINCT r.id, {REFERRED_ON} AS day, brought.name FROM {REFERRALS} "
        f"WHERE giver.id = :of AND {REFERRED_ON} <= :until",
    ),
    Axis.TURNS_RIVALS_AWAY: (
        "deal",
        "SELECT d.id, d.closed_on AS day, d.name FROM deal d "
        f"WHERE d.customer_id = :of AND {CONTESTED}",
    ),
}
_TOUCHED = (
    "SELECT count(*), coalesce(sum(day > :recent), 0), min(day) FROM "
    f"(SELECT {day_done('a')} AS day FROM activity a WHERE a.customer_id = :of "
    "AND a.done_at IS NOT NULL AND a.kind <> 'note') WHERE day <= :until"
)
_ORDERED = (
    "SELECT min(ordered_on) FROM sales_order WHERE customer_id = :of AND ordered_on <= :until"
)
_KEPT_ON = "date(p.kept_at / 1000000, 'unixepoch', 'localtime')"
_BROKEN_ON = "date(p.broken_at / 1000000, 'unixepoch', 'localtime')"
_PROMISED = (
    f"SELECT count(*), coalesce(sum(kept <= :until AND (due IS NULL OR kept <= due)), 0) FROM "
    f"(SELECT {_KEPT_ON} AS kept, {_BROKEN_ON} AS broken, p.due_on AS due "
    "FROM promise p WHERE p.customer_id = :of) "
    "WHERE kept <= :until OR broken <= :until OR due < :until"
)


@dataclass(frozen=True, slots=True)
class Record:
    """A record behind a number: what opens it, its day, and its name (of a sign: its kind)."""

    table: str
    id: int
    day: date
    name: str


def records(
    session: Session, customer_id: int, axis: Axis, since: date | None, until: date
) -> tuple[int, tuple[Record, ...]]:
    """How many records of an axis there are after `since` until `until`, and the latest three."""
    table, query = _QUERIES[axis]
    after = "" if since is None else " WHERE day > :since"
    given = {"of": customer_id, "until": until.isoformat()}
    if since is not None:
        given["since"] = since.isoformat()
    run = driver(session)
    n = int(run(f"SELECT count(*) FROM ({query}){after}", given).fetchone()[0])
    rows = run(f"SELECT * FROM ({query}){after} ORDER BY day DESC, 1 DESC LIMIT {SHOWN}", given)
    return n, tuple(
        Record(table, id, date.fromisoformat(day), name) for id, day, name in rows.fetchall()
    )


def contact_until(session: Session, customer_id: int, day: date) -> Contact:
    """Touches, how long the customer is known, and promises, as they were at the end of a day."""
    run = driver(session)
    given: dict[str, Any] = {"of": customer_id, "until": day.isoformat()}
    recent = date.fromordinal(day.toordinal() - RECENT_DAYS).isoformat()
    touches, lately, met = run(_TOUCHED, {**given, "recent": recent}).fetchone()
    ordered = run(_ORDERED, given).fetchone()[0]
    promises, kept = run(_PROMISED, given).fetchone()
    first = min((one for one in (met, ordered) if one), default=None)
    days = None if first is None else (day - date.fromisoformat(first)).days
    return Contact(int(touches), int(lately), days, int(promises), int(kept))
