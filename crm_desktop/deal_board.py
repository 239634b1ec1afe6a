"""The board of open deals: one column per stage of the customer's buying, and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.agenda.asking import Asked
from crm_desktop.agenda.quiet import quiet_days
from crm_desktop.findings import urgent_of_deals
from crm_desktop.firm import base_currency
from crm_desktop.insights.finding import Finding
from crm_desktop.models.activity import day_done
from crm_desktop.models.codes import BuyingStage

MOST_CARDS = 200  # in one column; the table shows the rest


@dataclass(frozen=True, slots=True)
class BoardCard:
    """An open deal on the board; amount in minor units of `currency`, days until today.

    `urgent`: the weightiest of its urgent findings that nobody set aside;
    `days_here` counts from the last move to this stage, `days_quiet` from the last touch in this
    deal (None: never touched). `gone_quiet`: for how many days, of a deal that Today calls quiet.
    """

    id: int
    name: str
    stage: str
    customer_id: int | None
    customer: str
    amount: int | None
    currency: str
    expected_close: date | None
    owner: str
    days_here: int | None
    days_quiet: int | None
    urgent: Finding | None = None
    gone_quiet: int | None = None


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A stage: how many deals stand there, the first cards, and their sums.

    `amounts` are minor units of a currency each, the base currency first, then the largest.
    """

    stage: str
    count: int
    amounts: tuple[tuple[str, int], ...]
    cards: tuple[BoardCard, ...]

    @property
    def hidden(self) -> int:
        """How many deals of this stage have no card."""
        return self.count - len(self.cards)


@dataclass(frozen=True, slots=True)
class Board:
    """All stages in order."""

    columns: tuple[BoardColumn, ...]

    @property
    def count(self) -> int:
        """How many deals are open."""
        return sum(column.count for column in self.columns)


_SUMS = """
SELECT d.buying_stage, coalesce(d.currency, :base) AS code, count(*), coalesce(sum(d.amount), 0)
FROM deal d WHERE d.outcome IS NULL AND (:owner IS NULL OR d.owner_id = :owner)
GROUP BY d.buying_stage, code
ORDER BY d.buying_stage, code <> :base, 4 DESC
"""
_CARDS = f"""
WITH shown AS (
  SELECT * FROM (SELECT d.*, row_number() OVER (PARTITION BY d.buying_stage
    ORDER BY d.expected_close IS NULL, d.expected_close, d.amount DESC, d.id) AS place
  FROM deal d WHERE d.outcome IS NULL AND (:owner IS NULL OR d.owner_id = :owner))
  WHERE place <= {MOST_CARDS})
SELECT d.id, d.name, d.buying_stage, d.customer_id, coalesce(c.name, ''), d.amount,
  coalesce(d.currency, :base), d.expected_close, coalesce(u.name, ''),
  coalesce((SELECT max(m.moved_on) FROM stage_move m WHERE m.deal_id = d.id
    AND m.to_stage = d.buying_stage), d.opened_on),
  (SELECT max({day_done("a")}) FROM activity a WHERE a.deal_id = d.id
    AND a.done_at IS NOT NULL AND a.kind <> 'note')
FROM shown d LEFT JOIN customer c ON c.id = d.customer_id
LEFT JOIN "user" u ON u.id = d.owner_id
ORDER BY d.place
"""


def board(session: Session, today: date, owner_id: int | None = None) -> Board:
    """The open deals by stage, soonest expected close first; of one owner if one is named."""
    base = base_currency(session)
    facts = {"base": base, "owner": owner_id}
    counts: dict[str, int] = {}
    sums: dict[str, list[tuple[str, int]]] = {}
    for stage, code, count, amount in session.execute(sa.text(_SUMS), facts):
        counts[stage] = counts.get(stage, 0) + count
        sums.setdefault(stage, []).extend([(code, amount)] if amount else [])
    cards: dict[str, list[BoardCard]] = {str(stage): [] for stage in BuyingStage}
    shown = session.execute(sa.text(_CARDS), facts).all()
    urgent = urgent_of_deals(session, {row.id: row.customer_id for row in shown})
    now = datetime.combine(today, time(12)).astimezone()
    quiet = quiet_days(Asked(session, now), [row.id for row in shown])
    for *plain, close, owner, here, touched in shown:
        expected = date.fromisoformat(close) if close else None
        since = (_since(here, today), _since(touched, today))
        values = (
            *plain, expected, owner, *since, urgent.get(plain[0]), quiet.get(plain[0])
        )  # fmt: skip
        card = BoardCard(*values)
        cards[card.stage].append(card)
    return Board(
        tuple(
            BoardColumn(stage, counts.get(stage, 0), tuple(sums.get(stage, ())), tuple(found))
            for stage, found in cards.items()
        )
    )


def _since(day: str | None, today: date) -> int | None:
    return None if day is None else max(0, (today - date.fromisoformat(day)).days)
