"""Sales rhythm: who of ours should appear at a stage, and whether they came in time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crm_desktop.insights.deal_facts import FOLLOW_UP, PLACE, RANK, STAGES, Appearance, DealFacts
from crm_desktop.insights.finding import (
    Action,
    ActionCode,
    Evidence,
    Finding,
    FindingKind,
    Severity,
    weight_of,
)
from crm_desktop.models.codes import BuyingStage, RhythmStep, Tier

SELF = str(RhythmStep.SELF)
MANAGER = str(RhythmStep.MANAGER)
HEAD = str(RhythmStep.HEAD)
_MANAGER_FROM = PLACE[BuyingStage.TECHNICAL_SELECTION]
_HEAD_FROM = PLACE[BuyingStage.EVALUATION]
Rules = Mapping[tuple[str, str], str]  # what the firm set for a tier and stage


def default(tier: str | None, stage: str) -> str:
    """The step as shipped: manager from technical selection (key, core), head from evaluation."""
    if tier == Tier.CORE and PLACE[stage] >= _HEAD_FROM:
        return HEAD
    if tier in (Tier.CORE, Tier.KEY) and PLACE[stage] >= _MANAGER_FROM:
        return MANAGER
    return SELF


def expected(tier: str | None, stage: str, rules: Rules) -> str:
    """Who should appear at a stage for a tier: the firm's rule, else as shipped."""
    return rules.get((tier or "", stage)) or default(tier, stage)


def table(tier: str | None, rules: Rules) -> dict[str, str]:
    """Who should appear, by stage."""
    return {stage: expected(tier, stage, rules) for stage in STAGES}


_CORE = table(Tier.CORE, {})


def first_stage(rhythm: Mapping[str, str], step: str) -> str | None:
    """The first stage at which a step, or one above it, is expected."""
    return next((stage for stage in STAGES if RANK[rhythm[stage]] >= RANK[step]), None)


def findings(deal: DealFacts) -> Iterator[Finding]:
    """Who of ours came too early, comes too late, or is missing."""
    if deal.rhythm is None or deal.stage == FOLLOW_UP:
        return
    early = _too_early(deal, deal.rhythm)
    if early is not None:
        yield early
    missing = _missing(deal, deal.rhythm)
    if missing is not None:
        yield missing


def _too_early(deal: DealFacts, rhythm: Mapping[str, str]) -> Finding | None:
    """A manager or head who does not own the deal was (or will be) there before their stage.

    Who never appears in this tier is measured by the shipped rhythm of core customers.
    """
    if not deal.appearances:
        return None
    for seen in sorted(deal.appearances, key=lambda a: (-RANK[a.step], a.planned, a.on)):
        if seen.user_id == deal.owner_id or not seen.of_deal:
            continue
        stage = first_stage(rhythm, seen.step) or first_stage(_CORE, seen.step)
        if stage is not None and PLACE[deal.stage] < PLACE[stage]:
            return _early(deal, seen, stage)
    return None


def _early(deal: DealFacts, seen: Appearance, stage: str) -> Finding:
    severity = Severity.MEDIUM if seen.step == HEAD else Severity.LOW
    facts = {
        "step": seen.step,
        "user_id": str(seen.user_id),
        "user": seen.user,
        "on": seen.on.isoformat(),
        "planned": seen.planned,
        "stage": deal.stage,
        "expected_stage": stage,
    }
    do = {
        "step": seen.step,
        "user_id": seen.user_id,
        "user": seen.user,
        "activity_id": seen.activity_id,
        "planned": seen.planned,
        "expected_stage": stage,
    }
    return Finding(
        FindingKind.RHYTHM_TOO_EARLY, severity, deal.customer_id, deal.deal_id, None, facts,
        (Evidence("activity", seen.activity_id), Evidence("deal", deal.deal_id)),
        Action(ActionCode.WAIT_WITH, do), weight_of(deal.at_stake, severity),
    )  # fmt: skip


def _missing(deal: DealFacts, rhythm: Mapping[str, str]) -> Finding | None:
    """Who is expected now, has not come and is not planned; too late once a stage has gone by."""
    step = rhythm[deal.stage]
    if step == SELF or not any(RANK[ours] >= RANK[step] for ours in deal.steps):
        return None
    if max(RANK[deal.declared_step or SELF], RANK[deal.owner_step]) >= RANK[step]:
        return None
    if any(RANK[a.step] >= RANK[step] for a in deal.appearances if is_coming(deal, a)):
        return None
    first = first_stage(rhythm, step) or deal.stage
    late = PLACE[deal.stage] > PLACE[first]
    severity = Severity.HIGH if late and deal.is_deciding else Severity.MEDIUM
    facts: dict[str, object] = {"step": step, "stage": deal.stage, "expected_stage": first}
    if deal.stage_on is not None:
        facts["days"] = max(0, (deal.today - deal.stage_on).days)
    do: dict[str, object] = {"step": step}
    decider = deal.decider
    if decider is not None:
        do |= {"contact_id": decider.contact_id, "contact": decider.name}
    kind = FindingKind.RHYTHM_TOO_LATE if late else FindingKind.RHYTHM_MISSING
    return Finding(
        kind, severity, deal.customer_id, deal.deal_id, None, facts,
        (Evidence("deal", deal.deal_id),), Action(ActionCode.BRING, do),
        weight_of(deal.at_stake, severity),
    )  # fmt: skip


def is_coming(deal: DealFacts, seen: Appearance) -> bool:
    """Was there, or is planned for today or later."""
    return not seen.planned or seen.on >= deal.today
