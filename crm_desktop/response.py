"""How long customers wait for our first reply, as far as it was written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop.arrays import numbers
from crm_desktop.driver import driver
from crm_desktop.insights import response as rules
from crm_desktop.insights.response import Real, Whole
from crm_desktop.models.activity import day_done

_HOUR = 3_600_000_000  # in microseconds
# A call or a visit of theirs is answered while it happens: only what they write waits.
_TOUCHES = (
    "SELECT a.customer_id AS c, a.done_at AS at, "
    "(a.direction = 'in' AND a.kind IN ('mail', 'message')) + 2 * (a.all_day = 0) AS x "
    "FROM activity a "
    f"WHERE a.customer_id IS NOT NULL AND {day_done('a')} <= ? AND a.kind NOT IN ('note', 'gift') "
    "AND (a.direction = 'out' OR a.kind IN ('mail', 'message') AND a.direction = 'in')"
)
_COMPLAINTS = (
    "SELECT p.customer_id AS c, p.first_reply_at - p.opened_at AS at, 0 AS x FROM complaint p "
    "WHERE date(p.first_reply_at / 1000000, 'unixepoch', 'localtime') <= ? "
    "AND p.first_reply_at >= p.opened_at"
)


@dataclass(frozen=True)
class Replies:
    """Of each customer who was answered: the median hours to the first reply, of how many."""

    customers: Whole  # ids, ascending
    hours: Real
    counts: Whole


def replies(session: Session, as_of: date) -> Replies:
    """How long it took until the end of a day: of complaints, and of mails and messages."""
    owners, at, marks = _columns(session, _TOUCHES, as_of)
    asked, waited = rules.replies(owners, at / _HOUR, marks % 2 > 0, marks > 1)
    complained, took, _ = _columns(session, _COMPLAINTS, as_of)
    of = np.concatenate((asked, complained))
    hours = np.concatenate((waited, took / _HOUR))
    customers, places = np.unique(of, return_inverse=True)
    n = len(customers)
    return Replies(customers, rules.medians(places, hours, n), np.bincount(places, minlength=n))


def _columns(session: Session, query: str, until: date) -> tuple[Whole, Whole, Whole]:
    row = driver(session)(
        f"SELECT group_concat(c), group_concat(at), group_concat(x) FROM ({query})",
        (until.isoformat(),),
    ).fetchone()
    first, second, third = (numbers(text) for text in row)
    return first, second, third
