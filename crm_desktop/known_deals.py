"""What was known of deals on a day, read set-wise for the model of winning.

What was noted after a deal was closed is left out, for it would tell the outcome: answers of later
days, and rivals that were entered with the end of it. Of a deal that was itself entered after its
end (an import) it is unknown which rivals were in it. Of an open deal on an earlier day the same is
asked of that day.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop.driver import driver
from crm_desktop.findings.leads import leads_of
from crm_desktop.findings.ours import ours
from crm_desktop.ids import day_of
from crm_desktop.insights import rivals
from crm_desktop.insights.finding import Evidence
from crm_desktop.insights.winning_model import KnownDeal
from crm_desktop.rates import Rates, rates

LATEST = 10_000  # closed deals; older ones say little about today

_DEALS = """
SELECT d.id, d.customer_id, d.outcome, d.closed_on, d.opened_on, d.is_tender, d.amount,
  d.currency, coalesce(nullif(d.source, ''), nullif(c.source, '')), c.tier, c.sales_mode,
  c.industry, c.acquisition
FROM deal d LEFT JOIN customer c ON c.id = d.customer_id
WHERE {where}
"""
_OPENED = "(d.opened_on IS NULL OR d.opened_on <= :as_of) AND "
_CLOSED = (
    f"{_OPENED}d.outcome IN ('won', 'lost') AND (d.closed_on IS NULL OR d.closed_on <= :as_of) "
    f"ORDER BY d.closed_on DESC, d.id DESC LIMIT {LATEST}"
)
_OPEN = f"{_OPENED}(d.outcome IS NULL OR d.closed_on > :as_of) ORDER BY d.id"
_ONE = "d.id = :id AND (d.outcome IS NULL OR d.closed_on > :as_of)"


class _Row(NamedTuple):
    """A row of _DEALS."""

    id: int
    customer_id: int | None
    outcome: str | None
    closed_on: str | None
    opened_on: str | None
    is_tender: int
    amount: int | None
    currency: str | None
    source: str | None
    tier: str | None
    sales_mode: str | None
    industry: str | None
    acquisition: str | None


@dataclass(frozen=True)
class Known:
    """A deal as far as it was known; `won` None: open. `answers`: of the checklist, True for yes.

    `considered`: there are rivals; `rivals_known`: whether that can be said at all. `facts` are the
    values by code, for words; `records` those behind them.
    """

    id: int
    customer_id: int | None
    won: bool | None
    known: KnownDeal
    answers: Mapping[str, bool]
    considered: bool
    rivals_known: bool
    facts: Mapping[str, str | float | bool] = field(default_factory=dict)
    records: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)

    def evidence(self, code: str) -> tuple[Evidence, ...]:
        """The records that say what stands under a code: at least the deal itself."""
        return self.records.get(code, (Evidence("deal", self.id),))


@dataclass(frozen=True)
class _Rivals:
    """The rivals of a deal that were known: their contests, and our lead over the strongest."""

    contests: tuple[int, ...] = ()
    lead: float | None = None


def closed_deals(session: Session, as_of: date) -> list[Known]:
    """The latest deals won or lost until the end of a day, as they were known when they ended."""
    return _known(session, _CLOSED, {"as_of": as_of.isoformat()}, as_of, are_open=False)


def open_deals(session: Session, as_of: date) -> list[Known]:
    """The deals open at the end of a day, as they were known then."""
    return _known(session, _OPEN, {"as_of": as_of.isoformat()}, as_of, are_open=True)


def known_deal(session: Session, deal_id: int, today: date) -> Known | None:
    """One deal with all that is known of it now; None when it is not open."""
    values = {"as_of": today.isoformat(), "id": deal_id}
    found = _known(session, _ONE, values, date.max, are_open=True)
    return found[0] if found else None


@dataclass(frozen=True)
class _Around:
    """What hangs on the deals of a question, by deal."""

    ends: Mapping[int, date]
    answers: Mapping[int, Mapping[str, tuple[bool, int]]]  # yes?, and the record
    bought: Mapping[int, bool]
    rivals: Mapping[int, _Rivals]  # without a deal: unknown


def _known(
    session: Session, where: str, values: Mapping[str, Any], as_of: date, *, are_open: bool
) -> list[Known]:
    run = driver(session)
    rows = [_Row._make(row) for row in run(_DEALS.format(where=where), dict(values)).fetchall()]
    if not rows:
        return []
    ends = {row.id: _end(row, as_of, are_open) for row in rows}
    around = _Around(
        ends, _answers(run, ends), _bought(run, rows, ends), _rivals(run, rows, ends, are_open)
    )
    firm, conversion = ours(run), rates(session)
    return [
        _made(row, around, firm.posture(row.sales_mode, row.industry), conversion, are_open)
        for row in rows
    ]


def _made(
    row: _Row, around: _Around, posture: str | None, conversion: Rates, are_open: bool
) -> Known:
    own = around.answers.get(row.id, {})
    answers = {code: yes for code, (yes, _) in own.items()}
    found = around.rivals.get(row.id)
    flags = _flags(row, answers, found, around.bought.get(row.id))
    numbers = _numbers(row, found, conversion, around.ends[row.id])
    said = {
        "tier": row.tier, "posture": posture, "source": row.source, "acquisition": row.acquisition
    }  # fmt: skip
    words = {code: str(word) for code, word in said.items() if word}
    return Known(
        id=row.id,
        customer_id=row.customer_id,
        won=None if are_open else row.outcome == "won",
        known=KnownDeal(flags, numbers, words),
        answers=answers,
        considered=bool(found and found.contests),
        rivals_known=found is not None,
        facts={**flags, **numbers, **words},
        records=_records(row, own, found),
    )


def _end(row: _Row, as_of: date, are_open: bool) -> date:
    """Until when something could be known of a deal."""
    return as_of if are_open or row.closed_on is None else date.fromisoformat(row.closed_on)


def _flags(
    row: _Row, answers: Mapping[str, bool], found: _Rivals | None, bought: bool | None
) -> dict[str, bool]:
    flags = {code: yes for code, yes in answers.items() if code != rivals.STRONG}
    flags["tender"] = bool(row.is_tender)
    if bought is not None:
        flags["has_bought"] = bought
    considered = bool(found and found.contests)
    if found is not None or answers.get(rivals.STRONG):
        flags["contested"] = considered or answers.get(rivals.STRONG, False)
    known = rivals.strength(answers.get(rivals.STRONG), considered, found.lead if found else None)
    if known in (rivals.STRONG, rivals.AHEAD, rivals.WEAK):
        flags[rivals.STRONG] = known != rivals.WEAK
    return flags


def _numbers(row: _Row, found: _Rivals | None, conversion: Rates, end: date) -> dict[str, float]:
    numbers: dict[str, float] = {}
    currency = row.currency or conversion.base
    if row.amount and conversion.knows(currency):
        day, minor = np.array([end.toordinal()]), np.array([row.amount])
        numbers["amount"] = float(conversion.convert(currency, day, minor)[0])
    if found is not None and found.lead is not None:
        numbers["rival_lead"] = found.lead
    return numbers


def _records(
    row: _Row, own: Mapping[str, tuple[bool, int]], found: _Rivals | None
) -> dict[str, tuple[Evidence, ...]]:
    records: dict[str, tuple[Evidence, ...]] = {
        code: (Evidence("qualification", id),) for code, (_, id) in own.items()
    }
    if found is not None and found.contests:
        contests = tuple(Evidence("contest", id) for id in found.contests)
        for code in ("contested", "rival_considered", "rival_lead"):
            records[code] = contests
        records.setdefault(rivals.STRONG, contests)
    if row.customer_id is not None:
        customer = (Evidence("customer", row.customer_id),)
        records |= dict.fromkeys(("tier", "posture", "acquisition", "has_bought"), customer)
    return records


def _answers(run: Any, ends: Mapping[int, date]) -> dict[int, dict[str, tuple[bool, int]]]:
    """Of each deal the answers given until its end."""
    found: dict[int, dict[str, tuple[bool, int]]] = {}
    for deal_id, question, answer, day, row_id in run(
        "SELECT q.deal_id, q.question, q.answer, q.answered_on, q.id FROM json_each(?) j "
        "CROSS JOIN qualification q ON q.deal_id = j.value ORDER BY q.id",
        (json.dumps(list(ends)),),
    ):
        if day <= ends[deal_id].isoformat():
            found.setdefault(deal_id, {})[question] = (answer == "yes", row_id)
    return found


def _bought(run: Any, rows: Sequence[_Row], ends: Mapping[int, date]) -> dict[int, bool]:
    """Of each deal with a customer whether they had bought before it was opened."""
    customers = json.dumps(sorted({row.customer_id for row in rows if row.customer_id is not None}))
    first: dict[int, str] = {}
    for table, day, where in (
        ("sales_order", "ordered_on", ""),
        ("deal", "closed_on", " AND t.outcome = 'won' AND t.closed_on IS NOT NULL"),
    ):
        for customer_id, since in run(
            f"SELECT t.customer_id, min(t.{day}) FROM json_each(?) j "
            f"CROSS JOIN {table} t ON t.customer_id = j.value{where} GROUP BY 1",
            (customers,),
        ):
            first[customer_id] = min(since, first.get(customer_id, since))
    return {
        row.id: row.customer_id in first
        and first[row.customer_id] < (row.opened_on or ends[row.id].isoformat())
        for row in rows
        if row.customer_id is not None
    }


def _rivals(
    run: Any, rows: Sequence[_Row], ends: Mapping[int, date], are_open: bool
) -> dict[int, _Rivals]:
    """The rivals that were known; without the deals of which that cannot be said."""
    certain = [row.id for row in rows if day_of(row.id) <= ends[row.id]]
    contests: dict[int, list[int]] = {deal_id: [] for deal_id in certain}
    still_open = {row.id for row in rows if row.outcome is None}
    for deal_id, contest_id, outcome in run(
        "SELECT c.deal_id, c.id, c.outcome FROM json_each(?) j "
        "CROSS JOIN contest c ON c.deal_id = j.value ORDER BY c.id",
        (json.dumps(certain),),
    ):
        entered, end = day_of(contest_id), ends[deal_id]
        # How it ended for the rival of a deal that was closed since was not known yet.
        is_in = deal_id not in still_open or outcome in (None, "considered")
        if is_in and (entered <= end if are_open else entered < end):
            contests[deal_id].append(contest_id)
    leads = leads_of(run, [deal_id for deal_id, found in contests.items() if found])
    return {
        deal_id: _Rivals(
            tuple(found), min((leads[id] for id in found if id in leads), default=None)
        )
        for deal_id, found in contests.items()
    }
