"""Rules about customers as a whole: who leaves, who buys less, who could buy more, who moves.

Against noise: who has probably left needs no word on buying less or on what else to buy; a gap is
spoken of only where it is as large as a deal that matters; good news only where it is news.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from crm_desktop.insights.customer_facts import CustomerFacts
from crm_desktop.insights.finding import (
    Action,
    ActionCode,
    Evidence,
    Finding,
    FindingKind,
    Severity,
    weight_of,
)

RED = "red"
FALL_STEP = 20  # percent: a fall that was set aside returns when it is so much deeper
LOYALTY_RISE = 10  # points in a year that are news
STREAK = 5  # promises kept in a row that are news
VISITED = frozenset({"core", "key"})  # tiers that are visited; others are called


def findings(customer: CustomerFacts) -> Iterator[Finding]:
    """All findings about the customer itself."""
    leaving = customer.leaving
    if leaving is not None and customer.may_be_called:
        yield _slipping(customer)
    has_left = leaving is not None and leaving.state == RED
    if customer.buys_less is not None and customer.may_be_called and not has_left:
        yield _declining(customer)
    if customer.class_step is not None:
        yield _class_move(customer)
    if customer.tier_step is not None:
        yield _tier_move(customer)
    gap = customer.could_buy
    if gap is not None and not has_left and (gap.need or (gap.at_stake or 0) >= customer.large > 0):
        yield _white_space(customer)
    yield from _good_news(customer)


def _slipping(customer: CustomerFacts) -> Finding:
    leaving = customer.leaving
    assert leaving is not None, "asked before"
    facts: dict[str, Any] = {
        "state": leaving.state,
        "since": leaving.last_on.isoformat(),
        "days": leaving.days,
        "usual": leaving.usual,
    }
    if leaving.chance is not None:
        facts["chance"] = leaving.chance
    severity = Severity.HIGH if leaving.state == RED else Severity.MEDIUM
    return _touch(customer, FindingKind.SLIPPING, severity, facts, leaving.evidence)


def _declining(customer: CustomerFacts) -> Finding:
    less = customer.buys_less
    assert less is not None, "asked before"
    facts: dict[str, Any] = {
        "state": less.state,
        "depth": less.fall // FALL_STEP * FALL_STEP,
        "fall": less.fall,
        "lost": less.lost,
        "currency": customer.currency,
        "before_days": less.before_days,
        "last_days": less.last_days,
    }
    if less.most:
        facts["line_most"] = less.most
    severity = Severity.HIGH if less.state == RED else Severity.MEDIUM
    return _touch(customer, FindingKind.DECLINING, severity, facts, less.evidence)


def _class_move(customer: CustomerFacts) -> Finding:
    step = customer.class_step
    assert step is not None, "asked before"
    facts: dict[str, Any] = {"from": step.from_class, "to": step.to_class}
    if step.on is not None:
        facts["on"] = step.on.isoformat()
    if step.value is not None:
        facts["value"] = step.value
    do = Action(ActionCode.ACCEPT_CLASS, {"to": step.to_class})
    return _made(customer, FindingKind.CLASS_MOVE, Severity.LOW, facts, do, step.evidence)


def _tier_move(customer: CustomerFacts) -> Finding:
    step = customer.tier_step
    assert step is not None, "asked before"
    facts: dict[str, Any] = {
        "from": step.from_tier,
        "to": step.to_tier,
        "from_tier": step.from_tier,
        "to_tier": step.to_tier,
        "way": "up" if step.is_up else "down",
        "score": step.score,
    }
    do = Action(ActionCode.ACCEPT_TIER, {"to": step.to_tier})
    return _made(customer, FindingKind.TIER_MOVE, Severity.LOW, facts, do, step.evidence)


def _white_space(customer: CustomerFacts) -> Finding:
    gap = customer.could_buy
    assert gap is not None, "asked before"
    facts: dict[str, Any] = {
        "line": gap.line,
        "could": gap.could,
        "currency": customer.currency,
        "own": gap.own,
        "peer": gap.peer,
    }
    if gap.need:
        facts["need"] = gap.need
    if gap.industry:
        facts["industry"] = gap.industry
    do: dict[str, Any] = {"line": gap.line}
    if gap.product_id is not None:
        do["product_id"] = gap.product_id
    action = Action(ActionCode.OPEN_WHITE_SPACE, do)
    severity = Severity.LOW
    return Finding(
        FindingKind.WHITE_SPACE, severity, customer.customer_id, None, gap.line, facts,
        gap.evidence, action, weight_of(gap.at_stake, severity),
    )  # fmt: skip


def _good_news(customer: CustomerFacts) -> Iterator[Finding]:
    good = Severity.GOOD
    for brought in customer.brought:
        facts: dict[str, Any] = {"brought": brought.name}
        do = Action(ActionCode.THANK, {**_named(customer), "brought": brought.name})
        behind: tuple[Evidence, ...] = (Evidence("customer", brought.customer_id),)
        subject = str(brought.referral_id)
        yield _made(
            customer, FindingKind.REFERRAL_CAME, good, facts, do, behind, subject=subject
        )  # fmt: skip
    code = ActionCode.THANK if customer.has_vouched else ActionCode.ASK_REFERENCE
    ask = Action(code, _named(customer))
    if customer.loyalty_up is not None and customer.loyalty_up >= LOYALTY_RISE:
        up = customer.loyalty_up
        facts = {"rise": up // LOYALTY_RISE, "points": up, "value": customer.loyalty}
        behind = (Evidence("customer", customer.customer_id),)
        yield _made(customer, FindingKind.LOYALTY_UP, good, facts, ask, behind)
    if len(customer.kept) >= STREAK:
        facts = {"streak": len(customer.kept) // STREAK, "kept": len(customer.kept)}
        behind = tuple(Evidence("promise", promise_id) for promise_id in customer.kept[:STREAK])
        yield _made(customer, FindingKind.PROMISES_KEPT, good, facts, ask, behind)


def _named(customer: CustomerFacts) -> dict[str, Any]:
    if customer.contact is None:
        return {}
    contact_id, name = customer.contact
    return {"contact_id": contact_id, "contact": name}


def _touch(
    customer: CustomerFacts,
    kind: FindingKind,
    severity: Severity,
    facts: dict[str, Any],
    evidence: tuple[Evidence, ...],
) -> Finding:
    """What a visit or a call should mend; where one is planned, that one is opened."""
    code = ActionCode.VISIT if customer.tier in VISITED else ActionCode.PHONE
    coming = customer.coming
    if coming is None:
        return _made(customer, kind, severity, facts, Action(code, _named(customer)), evidence)
    facts |= {"plan_kind": coming.kind, "plan_on": coming.on.isoformat()}
    do = {"activity_id": coming.activity_id, "wanted": str(code)}
    return _made(customer, kind, severity, facts, Action(ActionCode.OPEN_PLAN, do), evidence)


def _made(
    customer: CustomerFacts,
    kind: FindingKind,
    severity: Severity,
    facts: Mapping[str, Any],
    action: Action,
    evidence: tuple[Evidence, ...],
    *,
    subject: str | None = None,
) -> Finding:
    return Finding(
        kind, severity, customer.customer_id, None, subject, facts, evidence, action,
        weight_of(customer.at_stake, severity),
    )  # fmt: skip
