"""Findings of a set of customers, computed from the facts as they are now."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop.findings.facts import Halves, facts
from crm_desktop.insights import bid_filler, gaps, island, rhythm
from crm_desktop.insights.deal_facts import DealFacts
from crm_desktop.insights.finding import Finding

FORM = "1"  # raised when something is found in another way: all is then computed anew


def compute(
    session: Session,
    today: date,
    customers: Collection[int] | None = None,
    halves: Halves | None = None,
) -> list[Finding]:
    """The findings of these customers (None: of all), the weightiest first, set aside or not.

    `halves`, as facts.halves_of gives them, say which amounts are large; without they are worked
    out from all open deals.
    """
    found = [
        finding for deal in facts(session, today, customers, halves) for finding in of_facts(deal)
    ]
    return sorted(found, key=lambda finding: finding.order)


def of_facts(deal: DealFacts) -> Iterator[Finding]:
    """All findings of one deal; a deal with nobody on its map has one at most."""
    if not deal.people:
        yield from gaps.findings(deal)
        return
    for rules in (gaps, island, bid_filler, rhythm):
        yield from rules.findings(deal)
