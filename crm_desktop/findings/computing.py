"""Findings of a set of customers, computed from the facts as they are now."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop.findings import customers as of_customers
from crm_desktop.findings.amounts import Amounts, amounts_of
from crm_desktop.findings.facts import facts
from crm_desktop.insights import bid_filler, gaps, island, planned, rhythm
from crm_desktop.insights.deal_facts import DealFacts
from crm_desktop.insights.finding import Finding

FORM = "6"  # raised when something is found in another way: all is then computed anew


def compute(
    session: Session,
    today: date,
    customers: Collection[int] | None = None,
    amounts: Amounts | None = None,
) -> list[Finding]:
    """The findings of these customers (None: of all), the weightiest first, set aside or not.

    `amounts`, as amounts_of gives them, say which are large and how they compare; without they are
    worked out from all open deals.
    """
    amounts = amounts or amounts_of(session)
    with collecting_later(customers):
        found = [
            finding
            for deal in facts(session, today, customers, amounts)
            for finding in of_facts(deal)
        ]
        found += of_customers.findings(session, today, customers, amounts)
        return sorted(found, key=lambda finding: finding.order)


@contextmanager
def collecting_later(customers: Collection[int] | None) -> Iterator[None]:
    """No garbage collection while all customers are computed.

    Facts and findings hold no cycles, and the collector would go through the growing list of them
    again and again, for a third of the time. Nor is there one right after: what is there by then
    is made to count as old.
    """
    pausing = customers is None and gc.isenabled()
    if pausing:
        gc.disable()
    try:
        yield
    finally:
        if pausing:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def of_facts(deal: DealFacts) -> Iterator[Finding]:
    """All findings of one deal; a deal with nobody on its map has one at most."""
    if not deal.people:
        yield from gaps.findings(deal)
        return
    for rules in (gaps, island, bid_filler, rhythm):
        for finding in rules.findings(deal):
            yield planned.with_plan(deal, finding) if deal.plans else finding
