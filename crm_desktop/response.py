"""How long customers wait for our first reply, as far as it was written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop.driver import driver
from crm_desktop.insights import response as rules
from crm_desktop.insights.response import Real, Whole
from crm_desktop.models.types import instant_to_int

_HOUR = 3_600_000_000  # in microseconds
# A call or a visit of theirs is answered while it happens: only what they write waits.
_TOUCHES = (
    "SELECT a.customer_id AS c, a.done_at AS at, "
    "a.direction = 'in' AND a.kind IN ('mail', 'message') AS x FROM activity a "
    "WHERE a.customer_id IS NOT NULL AND a.done_at <= ? AND a.kind NOT IN ('note', 'gift') "
    "AND (a.direction = 'out' OR a.kind IN ('mail', 'message') AND a.direction = 'in')"
)
_COMPLAINTS = (
    "SELECT p.customer_id AS c, p.first_reply_at - p.opened_at AS at, 0 AS x FROM complaint p "
    "WHERE p.first_reply_at <= ? AND p.first_reply_at >= p.opened_at"
)


@dataclass(frozen=True)
class Replies:
    """Of each customer who was answered: the median hours to the first reply, of how many."""

    customers: Whole  # ids, ascending
    hours: Real
    counts: Whole


def replies(session: Session, as_of: date) -> Replies:
    """How long it took until the end of a day: of complaints, and of mails and messages."""
    end = datetime.combine(as_of + timedelta(days=1), time(), UTC).replace(tzinfo=None)
    until = instant_to_int(end.astimezone()) - 1
    owners, at, incoming = _columns(session, _TOUCHES, until)
    asked, waited = rules.replies(owners, at / _HOUR, incoming.astype(np.bool_))
    complained, took, _ = _columns(session, _COMPLAINTS, until)
    of = np.concatenate((asked, complained))
    hours = np.concatenate((waited, took / _HOUR))
    customers, places = np.unique(of, return_inverse=True)
    n = len(customers)
    return Replies(customers, rules.medians(places, hours, n), np.bincount(places, minlength=n))


def _columns(session: Session, query: str, until: int) -> tuple[Whole, Whole, Whole]:
    row = driver(session)(
        f"SELECT group_concat(c), group_concat(at), group_concat(x) FROM ({query})", (until,)
    ).fetchone()
    first, second, third = (np.fromstring(text or "", dtype=np.int64, sep=",") for text in row)
    return first, second, third
