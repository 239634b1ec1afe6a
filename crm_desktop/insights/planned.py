"""What a finding asks for and is planned already: the finding says so and offers that plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from crm_desktop.insights.deal_facts import RANK, DealFacts, Plan
from crm_desktop.insights.finding import Action, ActionCode, Finding
from crm_desktop.models.codes import ActivityKind, RhythmStep

_FACE_TO_FACE = frozenset({ActivityKind.VISIT, ActivityKind.MEETING, ActivityKind.DEMO})
_TALK = _FACE_TO_FACE | {ActivityKind.CALL}
# The actions that plan a touch with a person, and the kinds of touch that do what they want.
_DONE_BY: Mapping[ActionCode, frozenset[ActivityKind]] = {
    ActionCode.MEET: _FACE_TO_FACE,
    ActionCode.WAY_ROUND: _FACE_TO_FACE,
    ActionCode.BRING: _FACE_TO_FACE,
    ActionCode.FIND_COACH: _FACE_TO_FACE,
    ActionCode.CALL: _TALK,
    ActionCode.ASK_COACH: _TALK,
    ActionCode.GATHER_DEPARTMENTS: frozenset({ActivityKind.MEETING}),
}


def with_plan(deal: DealFacts, finding: Finding) -> Finding:
    """The finding, or where its touch is planned the same with the plan and the way to it."""
    plan = _plan_for(deal, finding.action)
    if plan is None:
        return finding
    contact = finding.action.facts["contact"]
    facts = dict(finding.facts)
    # The words of a silent deal name the day of the next plan themselves.
    if facts.get("planned_on") != plan.on.isoformat():
        facts |= {"plan_kind": plan.kind, "plan_on": plan.on.isoformat(), "plan_with": contact}
    do = {
        **finding.action.facts,
        "activity_id": plan.activity_id,
        "wanted": str(finding.action.code),
    }
    return replace(finding, facts=facts, action=Action(ActionCode.OPEN_PLAN, do))


def wanted(action: Action) -> Action:
    """What a finding asks for, whether it is planned already or not."""
    if action.code is not ActionCode.OPEN_PLAN:
        return action
    facts = {k: v for k, v in action.facts.items() if k not in ("activity_id", "wanted")}
    return Action(ActionCode(action.facts["wanted"]), facts)


def _plan_for(deal: DealFacts, action: Action) -> Plan | None:
    kinds = _DONE_BY.get(action.code)
    contact_id = action.facts.get("contact_id")
    if kinds is None or contact_id is None:
        return None
    needed = RhythmStep.SELF
    if action.code is ActionCode.BRING:
        needed = RhythmStep(action.facts["step"])
    fitting = [
        plan
        for plan in deal.plans
        if plan.contact_id == contact_id and plan.kind in kinds and RANK[plan.step] >= RANK[needed]
    ]
    return min(fitting, key=lambda plan: (plan.on, plan.activity_id), default=None)
