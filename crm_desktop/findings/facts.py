"""Facts: what the rules look at, read set-wise for the open deals of some or all customers.

Every question goes by the ids of a thousand deals at a time, so the same statements serve one
customer after a Change and a whole file, in memory that does not grow with it. They go straight to
the driver: for one customer SQLAlchemy would take longer over them than SQLite does.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from crm_desktop.driver import driver
from crm_desktop.findings import people, touches
from crm_desktop.findings.amounts import Amounts, amounts_of, middles
from crm_desktop.findings.leads import leads_of
from crm_desktop.findings.ours import Ours, ours
from crm_desktop.insights import island
from crm_desktop.insights.deal_facts import (
    FOLLOW_UP,
    NO_NEWS,
    Appearance,
    DealFacts,
    Need,
    News,
    Person,
    Plan,
    Rival,
    Tie,
    Wish,
)
from crm_desktop.models.codes import CustomerClass

CHUNK = 1_000

_DEALS = """
SELECT d.id, d.customer_id, d.buying_stage, d.amount, coalesce(d.currency, ?), d.is_tender,
  d.opened_on, d.owner_id, d.rhythm_step, c.tier, c.sales_mode, c.industry, c.customer_class,
  c.last_order_on
FROM {source} CROSS JOIN customer c ON c.id = d.customer_id
WHERE d.outcome IS NULL AND c.customer_class IS NOT 'lapsed' ORDER BY d.id
"""
_OF_ALL = "(SELECT * FROM deal WHERE outcome IS NULL) d"
_OF_SOME = "json_each(?) j CROSS JOIN deal d ON d.customer_id = j.value"
_OF_ONE = "(SELECT * FROM deal WHERE id = ?) d"
_BUYING = {
    CustomerClass.FIRST_PURCHASE,
    CustomerClass.REPEAT,
    CustomerClass.LOYAL,
    CustomerClass.PARTNER,
}
_NOT_BUYING = {CustomerClass.TARGET, CustomerClass.PROSPECT}


class _Row(NamedTuple):
    """A row of _DEALS."""

    id: int
    customer_id: int
    stage: str
    amount: int | None
    currency: str
    is_tender: int
    opened_on: str | None
    owner_id: int | None
    rhythm_step: str | None
    tier: str | None
    sales_mode: str | None
    industry: str | None
    customer_class: str | None
    last_order_on: str | None


def facts(
    session: Session,
    today: date,
    customers: Collection[int] | None = None,
    amounts: Amounts | None = None,
) -> Iterator[DealFacts]:
    """The facts of the open deals of these customers (None: of all), a thousand at a time.

    Without those at the last stage: the customer has decided, and no rule looks at them. `amounts`
    as `amounts_of` gives them; without, they are worked out from all open deals.
    """
    run = driver(session)
    firm = ours(run)
    if customers is None:
        rows = _rows(run(_DEALS.format(source=_OF_ALL), (firm.currency,)))
        amounts = amounts or middles((row.currency, row.amount) for row in rows)
    else:
        listed = json.dumps(sorted(customers))
        rows = _rows(run(_DEALS.format(source=_OF_SOME), (firm.currency, listed)))
        amounts = amounts or amounts_of(session)
    rows = [row for row in rows if row.stage != FOLLOW_UP]
    for start in range(0, len(rows), CHUNK):
        yield from _chunk(run, rows[start : start + CHUNK], today, firm, amounts)


def facts_of_deal(
    session: Session, deal_id: int, today: date, amounts: Amounts
) -> DealFacts | None:
    """The facts of one deal; None when it is closed, gone, or its customer is not a living one."""
    run = driver(session)
    firm = ours(run)
    rows = _rows(run(_DEALS.format(source=_OF_ONE), (firm.currency, deal_id)))
    return next(_chunk(run, rows, today, firm, amounts), None) if rows else None


def _rows(found: Any) -> list[_Row]:
    return [_Row._make(row) for row in found.fetchall()]


def _chunk(
    run: Any, chunk: list[_Row], today: date, firm: Ours, amounts: Amounts
) -> Iterator[DealFacts]:
    found = _around(run, chunk, today, firm)
    for row in chunk:
        yield DealFacts(
            today=today,
            deal_id=row.id,
            customer_id=row.customer_id,
            stage=row.stage,
            at_stake=amounts.at_stake(row.amount, row.currency),
            top_half=amounts.is_large(row.amount, row.currency),
            mode=firm.posture(row.sales_mode, row.industry),
            is_tender=bool(row.is_tender),
            has_bought=_has_bought(row),
            opened_on=_day(row.opened_on),
            stage_on=found.moved.get(row.id),
            declared_step=row.rhythm_step,
            owner_step=firm.step_of(row.owner_id),
            owner_id=row.owner_id,
            planned_on=found.planned.get(row.id),
            account_people=found.account.get(row.customer_id, 0),
            people=found.people.get(row.id, ()),
            met_besides=found.besides.get(row.id, ()),
            ties=found.ties.get(row.id, ()),
            wishes=found.wishes.get(row.id, ()),
            rivals=tuple(found.rivals.get(row.id, ())),
            needs=tuple(found.needs.get(row.id, ())),
            plans=tuple(found.plans.get(row.id, ())),
            appearances=tuple(found.appearances.get(row.id, ())),
            news=found.news.get(row.id, NO_NEWS),
            answers=found.answers.get(row.id),
            steps=firm.steps,
            rhythm=firm.rhythm(row.tier),
            bid_points=firm.bid_points,
        )


class _Around(NamedTuple):
    """What hangs on the deals of a chunk, by deal; `account` by customer."""

    people: Mapping[int, tuple[Person, ...]]
    besides: Mapping[int, tuple[int, ...]]
    account: Mapping[int, int]
    news: Mapping[int, News]
    planned: Mapping[int, date]
    plans: Mapping[int, list[Plan]]
    appearances: Mapping[int, list[Appearance]]
    ties: Mapping[int, tuple[Tie, ...]]
    wishes: Mapping[int, tuple[Wish, ...]]
    rivals: Mapping[int, list[Rival]]
    needs: Mapping[int, list[Need]]
    moved: Mapping[int, date]
    answers: Mapping[int, dict[str, bool]]


def _around(run: Any, chunk: list[_Row], today: date, firm: Ours) -> _Around:
    listed = json.dumps([row.id for row in chunk])
    of = json.dumps(sorted({row.customer_id for row in chunk}))
    on_map = people.of_deals(run, listed, of, firm)
    empty = [row.customer_id for row in chunk if row.id not in on_map]
    few = [deal_id for deal_id, found in on_map.items() if len(found) < people.FEW]
    quiet = [row for row in chunk if row.stage in island.STAGES]
    return _Around(
        people=on_map,
        besides=touches.met_besides(run, few),
        account=people.on_account_maps(run, empty),
        news=touches.news(run, quiet, today),
        planned=touches.planned(run, [row.id for row in quiet], today),
        plans=touches.planned_with(run, chunk, firm, today),
        appearances=touches.appearances(run, chunk, firm, today),
        ties=_ties(run, listed),
        wishes=_wishes(run, listed, of),
        rivals=_rivals(run, listed),
        needs=_needs(run, quiet),
        moved=_moved(run, listed),
        answers=_answers(run, listed),
    )


def _has_bought(row: _Row) -> bool | None:
    """Whether they buy from us today; unknown when neither orders nor the class say so."""
    if row.last_order_on is not None or row.customer_class in _BUYING:
        return True
    return False if row.customer_class in _NOT_BUYING else None


def _ties(run: Any, listed: str) -> dict[int, tuple[Tie, ...]]:
    rows = run(
        "SELECT t.deal_id, t.kind, t.from_id, t.to_id FROM json_each(?) j "
        "CROSS JOIN tie t ON t.deal_id = j.value WHERE t.kind <> 'in_conflict'",
        (listed,),
    ).fetchall()
    ties = map(Tie._make, rows)
    return {deal_id: tuple(of_deal) for deal_id, of_deal in groupby(ties, itemgetter(0))}


def _wishes(run: Any, listed: str, of: str) -> dict[int, tuple[Wish, ...]]:
    """Of each department the latest stance."""
    rows = run(
        "SELECT s.deal_id, s.department_id, s.id, d.name, s.stance, coalesce(s.cares_for, '') "
        "FROM json_each(?) j CROSS JOIN department_stance s ON s.deal_id = j.value "
        "CROSS JOIN department d ON d.id = s.department_id ORDER BY s.on_day, s.id",
        (listed,),
    ).fetchall()
    if not rows:
        return {}
    held = people.functions(run, of)
    found: dict[int, dict[int, Wish]] = {}
    for deal_id, department_id, stance_id, name, stance, cares_for in rows:
        latest = found.setdefault(deal_id, {})
        functions = held.get(department_id, frozenset())
        latest[department_id] = Wish(stance_id, name, stance, cares_for, functions)
    return {deal_id: tuple(latest.values()) for deal_id, latest in found.items()}


def _rivals(run: Any, listed: str) -> dict[int, list[Rival]]:
    rows = run(
        "SELECT c.deal_id, c.id, r.name FROM json_each(?) j "
        "CROSS JOIN contest c ON c.deal_id = j.value "
        "CROSS JOIN competitor r ON r.id = c.competitor_id "
        "WHERE c.outcome IS NULL OR c.outcome = 'considered' ORDER BY c.id",
        (listed,),
    ).fetchall()
    leads = leads_of(run, sorted({row[0] for row in rows}))
    found: dict[int, list[Rival]] = {}
    for deal_id, contest_id, name in rows:
        found.setdefault(deal_id, []).append(Rival(contest_id, name, leads.get(contest_id)))
    return found


def _needs(run: Any, quiet: list[_Row]) -> dict[int, list[Need]]:
    """What they want and have not got: needs of the deal, and of the customer as a whole."""
    if not quiet:
        return {}
    found: dict[int, list[Need]] = {}
    by_customer: dict[int, list[int]] = {}
    for row in quiet:
        by_customer.setdefault(row.customer_id, []).append(row.id)
    for customer_id, deal_id, *need in run(
        "SELECT n.customer_id, n.deal_id, n.id, n.text, n.importance FROM json_each(?) j "
        "CROSS JOIN need n ON n.customer_id = j.value "
        "WHERE n.met_on IS NULL AND n.importance IS NOT NULL ORDER BY n.id",
        (json.dumps(list(by_customer)),),
    ):
        for owner in [deal_id] if deal_id is not None else by_customer[customer_id]:
            found.setdefault(owner, []).append(Need(*need))
    return found


def _moved(run: Any, listed: str) -> dict[int, date]:
    """When each deal came to the stage at which it is."""
    return {
        deal_id: date.fromisoformat(day)
        for deal_id, day in run(
            "SELECT m.deal_id, max(m.moved_on) FROM json_each(?) j "
            "CROSS JOIN stage_move m ON m.deal_id = j.value GROUP BY m.deal_id",
            (listed,),
        )
    }


def _answers(run: Any, listed: str) -> dict[int, dict[str, bool]]:
    found: dict[int, dict[str, bool]] = {}
    for deal_id, question, answer in run(
        "SELECT q.deal_id, q.question, q.answer FROM json_each(?) j "
        "CROSS JOIN qualification q ON q.deal_id = j.value ORDER BY q.id",
        (listed,),
    ):
        found.setdefault(deal_id, {})[question] = answer == "yes"
    return found


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
