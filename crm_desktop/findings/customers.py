"""Facts about customers as a whole, read set-wise for some or all of them.

Only customers of whom one of the figures has something to say become facts; who has lapsed is left
alone, unless they came back.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.conversion import BASE_CURRENCY
from crm_desktop.driver import driver
from crm_desktop.findings import customer_figures as figures
from crm_desktop.findings.amounts import Amounts, amounts_of
from crm_desktop.insights import customer_rules
from crm_desktop.insights.customer_facts import Brought, Coming, CustomerFacts
from crm_desktop.insights.finding import Finding
from crm_desktop.loyalty_events import REFERRALS

COMING_DAYS = 30  # a touch planned so soon is what would be planned
NEWS_DAYS = 60  # so long a customer that was brought to us is news
STREAK_DAYS = 365  # promises older than that say nothing of today

_ANY = """
SELECT j.value FROM json_each(?) j
WHERE EXISTS (SELECT 1 FROM {table} t WHERE t.customer_id = j.value {more})
"""
_CUSTOMERS = """
SELECT c.id, c.tier, c.do_not_contact, c.customer_class IS 'lapsed'
FROM json_each(?) j CROSS JOIN customer c ON c.id = j.value ORDER BY c.id
"""
# What was bought in the last twelve months, and in the twelve before: the more of the two is at
# stake, for who has left has bought nothing of late.
_YEARS = """
SELECT m.customer_id, sum(CASE WHEN m.month > ? THEN m.base ELSE 0 END),
  sum(CASE WHEN m.month > ? THEN 0 ELSE m.base END)
FROM json_each(?) j CROSS JOIN customer_month m ON m.customer_id = j.value AND m.line = ''
WHERE m.month > ? AND m.month <= ? GROUP BY 1
"""
_CONTACTS = """
SELECT a.customer_id, p.contact_id, c.name, max(a.done_at)
FROM json_each(?) j CROSS JOIN activity a ON a.customer_id = j.value
CROSS JOIN activity_contact p ON p.activity_id = a.id
CROSS JOIN contact c ON c.id = p.contact_id
WHERE a.done_at IS NOT NULL AND EXISTS (
  SELECT 1 FROM position w WHERE w.contact_id = c.id AND w.customer_id = a.customer_id
) GROUP BY 1
"""
_COMING = """
SELECT a.customer_id, a.id, a.kind, min(a.due_on)
FROM json_each(?) j CROSS JOIN activity a ON a.customer_id = j.value
WHERE a.done_at IS NULL AND a.kind <> 'note' AND a.due_on BETWEEN ? AND ? GROUP BY 1
"""
_BROUGHT = (
    f"SELECT DISTINCT giver.id, r.id, brought.id, brought.name FROM {REFERRALS} "
    "WHERE r.referred_on > :since AND r.referred_on <= :until{some} ORDER BY r.id"
)
_KEPT_ON = "date(p.kept_at / 1000000, 'unixepoch', 'localtime')"
_PROMISES = f"""
SELECT p.customer_id, p.id, p.kept_at IS NOT NULL AND coalesce({_KEPT_ON} <= p.due_on, 1)
FROM {{source}} WHERE coalesce(p.due_on, {_KEPT_ON}) > ?
AND (p.kept_at IS NOT NULL OR p.broken_at IS NOT NULL OR p.due_on < ?)
ORDER BY p.customer_id, coalesce(p.due_on, {_KEPT_ON}) DESC, p.id DESC
"""


def findings(
    session: Session,
    today: date,
    customers: Collection[int] | None = None,
    amounts: Amounts | None = None,
) -> Iterator[Finding]:
    """The findings about these customers themselves (None: all), not those of their deals."""
    for each in facts(session, today, customers, amounts):
        yield from customer_rules.findings(each)


def facts(
    session: Session,
    today: date,
    customers: Collection[int] | None = None,
    amounts: Amounts | None = None,
) -> Iterator[CustomerFacts]:
    """The facts of those of these customers (None: all) of whom there is something to say."""
    if customers is not None and not customers:
        return
    run = driver(session)
    amounts = amounts or amounts_of(session)
    large = figures.large_gap(amounts)
    weights = weighing.weights(session)
    buyers, movers, wanting = _of_interest(run, customers)
    leaving = figures.leaving(session, today, buyers, weights)
    tiers = figures.tier_steps(session, today, buyers, weights)
    classes = figures.class_steps(session, today, movers, weights)
    rises = figures.loyalty_rises(session, today, buyers, weights)
    less = figures.buys_less(session, today, buyers, weights)
    could = figures.could_buy(session, today, wanting, amounts, large)
    brought = _brought(run, today, customers)
    kept = _kept(run, today, customers)
    ids = set().union(leaving, less, tiers, classes, could, brought, rises, kept)
    listed = json.dumps(sorted(ids))
    currency = run(f"SELECT {BASE_CURRENCY}").fetchone()[0]
    years, contacts = _years(run, today, listed), _contacts(run, listed)
    coming = _coming(run, today, listed)
    for customer_id, tier, is_careful, has_lapsed in run(_CUSTOMERS, (listed,)).fetchall():
        if has_lapsed and customer_id not in classes:
            continue
        loyalty, risen = rises.get(customer_id, (None, None))
        yield CustomerFacts(
            today=today,
            customer_id=customer_id,
            tier=tier,
            at_stake=amounts.at_stake(years.get(customer_id), currency),
            currency=currency,
            may_be_called=not is_careful,
            contact=contacts.get(customer_id),
            coming=coming.get(customer_id),
            leaving=None if has_lapsed else leaving.get(customer_id),
            buys_less=None if has_lapsed else less.get(customer_id),
            tier_step=tiers.get(customer_id),
            class_step=classes.get(customer_id),
            could_buy=None if has_lapsed else could.get(customer_id),
            large=large,
            brought=brought.get(customer_id, ()),
            loyalty=loyalty,
            loyalty_up=risen,
            kept=kept.get(customer_id, ()),
        )


def _of_interest(
    run: Any, customers: Collection[int] | None
) -> tuple[figures.Some, figures.Some, figures.Some]:
    """Of some customers those who ever ordered, may be of another class, could buy something.

    So a question about few customers looks at the orders of those only who have some.
    """
    if customers is None:
        return None, None, None
    listed = (json.dumps(sorted(customers)),)
    buyers, movers, wanting = (
        {row[0] for row in run(_ANY.format(table=table, more=more), listed)}
        for table, more in (
            ("sales_order", ""),
            ("activity_signal", ""),
            ("need", "AND t.product_id IS NOT NULL"),
        )
    )
    return buyers, buyers | movers, buyers | wanting


def _years(run: Any, today: date, listed: str) -> dict[int, int]:
    from dateutil.relativedelta import relativedelta

    middle, start = (f"{today - relativedelta(months=months):%Y-%m}" for months in (12, 24))
    rows = run(_YEARS, (middle, middle, listed, start, f"{today:%Y-%m}"))
    return {row[0]: max(row[1] or 0, row[2] or 0) for row in rows.fetchall()}


def _contacts(run: Any, listed: str) -> dict[int, tuple[int, str]]:
    """Of each customer the person there who was touched last."""
    return {row[0]: (row[1], row[2]) for row in run(_CONTACTS, (listed,)).fetchall()}


def _coming(run: Any, today: date, listed: str) -> dict[int, Coming]:
    until = today + timedelta(days=COMING_DAYS)
    rows = run(_COMING, (listed, today.isoformat(), until.isoformat())).fetchall()
    return {row[0]: Coming(row[1], row[2], date.fromisoformat(row[3])) for row in rows}


def _brought(
    run: Any, today: date, customers: Collection[int] | None
) -> dict[int, tuple[Brought, ...]]:
    """Who brought us whom of late."""
    since = today - timedelta(days=NEWS_DAYS)
    some, values = "", {"since": since.isoformat(), "until": today.isoformat()}
    if customers is not None:
        some = " AND giver.id IN (SELECT value FROM json_each(:ids))"
        values["ids"] = json.dumps(sorted(customers))
    return _by_customer(
        (row[0], Brought(row[1], row[2], row[3]))
        for row in run(_BROUGHT.format(some=some), values).fetchall()
    )


def _kept(run: Any, today: date, customers: Collection[int] | None) -> dict[int, tuple[int, ...]]:
    """The latest promises of each customer, as long as each was kept on time."""
    source, values = "promise p", [(today - timedelta(days=STREAK_DAYS)).isoformat()]
    if customers is not None:
        source = "json_each(?) j CROSS JOIN promise p ON p.customer_id = j.value"
        values.insert(0, json.dumps(sorted(customers)))
    found: dict[int, list[int]] = {}
    over: set[int] = set()
    for customer_id, promise_id, in_time in run(
        _PROMISES.format(source=source), (*values, today.isoformat())
    ).fetchall():
        if not in_time:
            over.add(customer_id)
        elif customer_id not in over:
            found.setdefault(customer_id, []).append(promise_id)
    return {
        customer_id: tuple(promises)
        for customer_id, promises in found.items()
        if len(promises) >= customer_rules.STREAK
    }


def _by_customer(pairs: Iterable[tuple[int, Brought]]) -> dict[int, tuple[Brought, ...]]:
    found: dict[int, tuple[Brought, ...]] = {}
    for customer_id, brought in pairs:
        found[customer_id] = (*found.get(customer_id, ()), brought)
    return found
