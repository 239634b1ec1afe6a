"""Information island: they are choosing, and we hear nothing, or all of it from one person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from crm_desktop.insights.deal_facts import DealFacts, Person
from crm_desktop.insights.finding import (
    Action,
    ActionCode,
    Evidence,
    Finding,
    FindingKind,
    Severity,
    weight_of,
)
from crm_desktop.models.codes import BuyingStage, SalesMode

STAGES = frozenset({str(BuyingStage.TECHNICAL_SELECTION), str(BuyingStage.EVALUATION)})
SILENT_DAYS_COURT = 14
SILENT_DAYS = 7
RECENT_DAYS = 60  # how far back it is looked from whom the news came
FEW_NEWS = 3  # fewer pieces of news say nothing about their sources
GREAT_NEED = 4  # of 5: a need worth a proposal of its own


def limit(mode: str | None) -> int:
    """After how many days of silence; `court` has the longer breath."""
    return SILENT_DAYS_COURT if mode == SalesMode.COURT else SILENT_DAYS


def findings(deal: DealFacts) -> Iterator[Finding]:
    """One finding: silence first, else a single source."""
    if deal.stage not in STAGES:
        return
    heard = deal.news.on or deal.stage_on or deal.opened_on
    if heard is not None and (deal.today - heard).days >= limit(deal.mode):
        yield _silent(deal)
    elif deal.news.recent >= FEW_NEWS and len(deal.news.sources) == 1:
        yield from _one_source(deal)


def _silent(deal: DealFacts) -> Finding:
    heard = deal.news.on or deal.stage_on or deal.opened_on
    assert heard is not None, "asked before"
    facts: dict[str, Any] = {
        "reason": "silent",
        "stage": deal.stage,
        "days": (deal.today - heard).days,
        "limit": limit(deal.mode),
        "since": heard.isoformat(),
        "ever_heard": deal.news.on is not None,
    }
    if deal.planned_on is not None:
        facts["planned_on"] = deal.planned_on.isoformat()
    severity = Severity.HIGH if deal.stage == BuyingStage.EVALUATION else Severity.MEDIUM
    return _made(deal, severity, facts, None)


def _one_source(deal: DealFacts) -> Iterator[Finding]:
    source = next((p for p in deal.known_people if p.contact_id == deal.news.sources[0]), None)
    if source is None:
        return  # not on the map: others of theirs may be ours already
    facts = {
        "reason": "one_source",
        "stage": deal.stage,
        "contact_id": str(source.contact_id),
        "contact": source.name,
        "news": deal.news.recent,
        "days": RECENT_DAYS,
    }
    yield _made(deal, Severity.MEDIUM, facts, source)


def _made(
    deal: DealFacts, severity: Severity, facts: dict[str, Any], source: Person | None
) -> Finding:
    evidence = [Evidence("deal", deal.deal_id)]
    if deal.news.activity_id is not None:
        evidence.append(Evidence("activity", deal.news.activity_id))
    if source is not None:
        evidence.append(Evidence("stakeholder", source.id))
    do, reached = way_round(deal, source)
    if "need_id" in do:
        evidence.append(Evidence("need", do["need_id"]))
    if reached is not None:
        evidence.append(Evidence("stakeholder", reached.id))
    return Finding(
        FindingKind.INFORMATION_ISLAND, severity, deal.customer_id, deal.deal_id, None,
        facts, tuple(evidence), Action(ActionCode.WAY_ROUND, do),
        weight_of(deal.at_stake, severity),
    )  # fmt: skip


def way_round(
    deal: DealFacts, source: Person | None = None
) -> tuple[dict[str, Any], Person | None]:
    """Whom to go to, through whom, and with what: the facts of the action, and the person.

    To the decider; without one to the most influential who is neither the only source nor against
    us. What opens the door is the greatest need of theirs that nothing of ours meets yet.
    """
    do: dict[str, Any] = {}
    others = [p for p in deal.known_people if source is None or p.id != source.id]
    friendly = [p for p in others if p.stance != "opponent"] or others
    target = deal.decider or max(
        friendly, key=lambda person: (person.influence or 0, -person.id), default=None
    )
    if target is not None:
        do |= {"contact_id": target.contact_id, "contact": target.name}
        via = deal.way_to(target)
        if via is not None and (source is None or via.id != source.id):
            do |= {"via_id": via.contact_id, "via": via.name}
    great = [need for need in deal.needs if need.importance >= GREAT_NEED]
    if great:
        need = max(great, key=lambda need: (need.importance, -need.id))
        do |= {"need_id": need.id, "need": need.text}
    return do, target
