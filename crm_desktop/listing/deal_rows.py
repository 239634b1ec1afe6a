"""The rows of one page of the list of deals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from crm_desktop.listing.own import OwnValue, own_values


@dataclass(frozen=True, slots=True)
class DealRow:
    """A deal as the list shows it; amounts in minor units of `currency`."""

    id: int
    name: str
    customer_id: int | None
    customer: str
    stage: str
    outcome: str | None
    amount: int | None
    margin: int | None
    currency: str
    owner: str
    source: str
    rivals: str
    opened_on: date | None
    expected_close: date | None
    closed_on: date | None
    stage_days: int | None
    own: Mapping[int, OwnValue]


_DEALS = """
SELECT d.id, d.name, d.customer_id, coalesce(c.name, ''), d.buying_stage, d.outcome,
  d.amount, d.margin, coalesce(d.currency, (SELECT value ->> '$' FROM firm_setting
    WHERE key = 'base_currency' ORDER BY id LIMIT 1), 'EUR'),
  coalesce(u.name, ''), coalesce(d.source, ''),
  coalesce((SELECT group_concat(r.name, ', ') FROM contest t JOIN competitor r
    ON r.id = t.competitor_id WHERE t.deal_id = d.id), ''),
  d.opened_on, d.expected_close, d.closed_on,
  coalesce((SELECT max(m.moved_on) FROM stage_move m WHERE m.deal_id = d.id
    AND m.to_stage = d.buying_stage), d.opened_on)
FROM deal d LEFT JOIN customer c ON c.id = d.customer_id
LEFT JOIN "user" u ON u.id = d.owner_id
WHERE d.id IN (SELECT value FROM json_each(?))
"""


def deal_rows(connection: sa.Connection, listed: str, today: date) -> list[DealRow]:
    """The deals whose ids stand in the JSON list `listed`, in no order."""
    made = []
    own = own_values(connection, "deal", listed)
    for *plain, opened, expected, closed, moved in connection.exec_driver_sql(_DEALS, (listed,)):
        days = [None if day is None else date.fromisoformat(day) for day in (opened, expected)]
        ended = None if closed is None else date.fromisoformat(closed)
        since = ended or today
        here = None if moved is None else max(0, (since - date.fromisoformat(moved)).days)
        values = (*plain, *days, ended, here, own.get(plain[0], {}))
        made.append(DealRow(*values))
    return made
