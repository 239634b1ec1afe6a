"""Questions: the findings of a customer or deal, the weightiest of many customers, or all."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop.driver import driver
from crm_desktop.findings import kept
from crm_desktop.findings.amounts import Amounts, amounts_of
from crm_desktop.findings.computing import compute, of_facts
from crm_desktop.findings.facts import facts_of_deal
from crm_desktop.insights import bid_filler
from crm_desktop.insights.bid_filler import Risk
from crm_desktop.insights.finding import Finding, Severity

SHOWN = 3


@dataclass(frozen=True)
class SetAside:
    """A finding the user set aside, by the id of the dismissal, with the reason and the day."""

    id: int
    finding: Finding
    reason: str
    on: date


@dataclass(frozen=True)
class Found:
    """Findings, the weightiest first: the few that are shown, the rest, those set aside."""

    shown: tuple[Finding, ...] = ()
    more: tuple[Finding, ...] = ()
    set_aside: tuple[SetAside, ...] = ()

    @property
    def all(self) -> tuple[Finding, ...]:
        return self.shown + self.more


def of_customer(session: Session, customer_id: int, today: date) -> Found:
    """The findings of all open deals of a customer, as the facts are now."""
    found = compute(session, today, [customer_id], _amounts(session))
    return _sorted_out(session, customer_id, found)


def of_deal(session: Session, deal_id: int, today: date) -> Found:
    """The findings of one deal, as the facts are now; nothing when it is closed or gone."""
    deal = facts_of_deal(session, deal_id, today, _amounts(session))
    if deal is None:
        return Found()
    found = sorted(of_facts(deal), key=lambda finding: finding.order)
    return _sorted_out(session, deal.customer_id, found)


def risk_of_deal(session: Session, deal_id: int, today: date) -> Risk | None:
    """The risk of being the bid filler, with its reasons; None when the deal is closed or gone."""
    deal = facts_of_deal(session, deal_id, today, _amounts(session))
    return None if deal is None else bid_filler.risk(deal)


def top(session: Session, customer_ids: Collection[int]) -> Mapping[int, Finding]:
    """The weightiest kept finding of each of these customers that has one."""
    found: dict[int, Finding] = {}
    rows = driver(session)(
        f"SELECT {kept.COLUMNS} FROM (SELECT f.*, row_number() OVER (PARTITION BY f.customer_id "
        "ORDER BY f.weight DESC, f.place, f.deal_id, f.subject) AS rank FROM json_each(?) j "
        f"CROSS JOIN finding f ON f.customer_id = j.value WHERE {kept.SHOWN}) WHERE rank = 1",
        (json.dumps([int(customer_id) for customer_id in customer_ids]),),
    )
    for row in rows:
        found[row[0]] = kept.from_row(row)
    return found


def urgent_of_deals(session: Session, deals: Mapping[int, int | None]) -> Mapping[int, Finding]:
    """The weightiest kept urgent finding of each of these deals (with their customers)."""
    found: dict[int, Finding] = {}
    rows = driver(session)(
        f"SELECT {kept.COLUMNS} FROM json_each(?) j CROSS JOIN finding f "
        f"ON f.customer_id = j.value WHERE f.severity = 'high' AND {kept.SHOWN} "
        "ORDER BY f.weight DESC, f.place, f.subject",
        (json.dumps(sorted({customer for customer in deals.values() if customer is not None})),),
    )
    for row in rows:
        if row[1] in deals:
            found.setdefault(row[1], kept.from_row(row))
    return found


def everything(session: Session, limit: int | None = None) -> tuple[Finding, ...]:
    """All kept findings that are not set aside, the weightiest first."""
    rows = driver(session)(
        f"SELECT {kept.COLUMNS} FROM finding f WHERE {kept.SHOWN} "
        "ORDER BY weight DESC, place, deal_id, subject LIMIT ?",
        (-1 if limit is None else limit,),
    )
    return tuple(kept.from_row(row) for row in rows)


def not_set_aside(session: Session, found: Iterable[Finding]) -> list[Finding]:
    """Those of these findings that nobody set aside for the facts they have."""
    rows = driver(session)("SELECT customer_id, deal_id, kind, subject, facts FROM dismissal")
    aside = {tuple(row) for row in rows}
    return [finding for finding in found if finding.key not in aside] if aside else list(found)


def _amounts(session: Session) -> Amounts:
    return kept.amounts(driver(session)) or amounts_of(session)


def _sorted_out(session: Session, customer_id: int, found: list[Finding]) -> Found:
    rows = driver(session)(
        "SELECT customer_id, deal_id, kind, subject, facts, id, reason, dismissed_on "
        "FROM dismissal WHERE customer_id = ? ORDER BY id",
        (customer_id,),
    )
    aside = {tuple(row[:5]): row[5:] for row in rows}
    left = [f for f in found if f.key not in aside and f.severity != Severity.GOOD]
    left += [f for f in found if f.key not in aside and f.severity == Severity.GOOD]
    gone = [
        SetAside(row_id, finding, reason, date.fromisoformat(on))
        for finding in found
        if finding.key in aside
        for row_id, reason, on in [aside[finding.key]]
    ]
    return Found(tuple(left[:SHOWN]), tuple(left[SHOWN:]), tuple(gone))
