"""Bid filler: whether we were invited only to make up the number of bids.

Start weights, before a firm's own deals can teach better ones. In the real B2B deals behind them a
formal tender with a rival from a firm that was no customer was won 4 times in 34, all others 227
times in 448; so these three together, and nothing less of them alone, reach the limit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crm_desktop.insights.deal_facts import FOLLOW_UP, DealFacts
from crm_desktop.insights.finding import (
    Action,
    ActionCode,
    Evidence,
    Finding,
    FindingKind,
    Severity,
    weight_of,
)

POINTS: Mapping[str, int] = {
    "formal_tender": 25,
    "strong_rival": 15,
    "not_a_customer": 15,
    "invited_late": 15,
    "no_influence_on_specification": 15,
    "no_way_to_decider": 10,
    "no_coach": 5,
}
# Who is considered, as long as the checklist does not say how strong they are.
WORTH = {"rival_considered": "strong_rival"}
LIMIT = 55
HIGH = 75


@dataclass(frozen=True, slots=True)
class Risk:
    """0 to 1, and what it is made of: (code, points of 100), the strongest first."""

    share: float
    reasons: tuple[tuple[str, int], ...]

    @property
    def points(self) -> int:
        return sum(points for _, points in self.reasons)


def risk(deal: DealFacts) -> Risk:
    """The points of everything known to speak for it; what is unknown adds nothing."""
    reasons = tuple((code, POINTS[WORTH.get(code, code)]) for code in _reasons(deal))
    ordered = tuple(sorted(reasons, key=lambda reason: -reason[1]))
    return Risk(sum(points for _, points in ordered) / 100, ordered)


def findings(deal: DealFacts) -> Iterator[Finding]:
    """A finding when the points reach the limit, until the customer has decided."""
    # Without a tender and answers no more than 45 points can come together.
    if deal.stage == FOLLOW_UP or not (deal.is_tender or deal.answers):
        return
    found = risk(deal)
    if found.points < LIMIT:
        return
    severity = Severity.HIGH if found.points >= HIGH else Severity.MEDIUM
    facts = {"reasons": [code for code, _ in found.reasons], "points": found.points}
    evidence = [Evidence("deal", deal.deal_id)]
    evidence += [Evidence("contest", rival.id) for rival in deal.rivals]
    yield Finding(
        FindingKind.BID_FILLER, severity, deal.customer_id, deal.deal_id, None, facts,
        tuple(evidence), Action(ActionCode.QUALIFY, {}), weight_of(deal.at_stake, severity),
    )  # fmt: skip


def _reasons(deal: DealFacts) -> Iterator[str]:
    answers = deal.answers or {}
    if deal.is_tender:
        yield "formal_tender"
    if answers.get("strong_rival"):
        yield "strong_rival"
    elif "strong_rival" not in answers and deal.rivals:
        yield "rival_considered"
    if deal.has_bought is False:
        yield "not_a_customer"
    if answers.get("invited_late", False):
        yield "invited_late"
    if answers.get("we_shaped_criteria") is False:
        yield "no_influence_on_specification"
    if not deal.people:
        return  # nobody entered the people yet: unknown, not missing
    decider = deal.decider
    if decider is None or not answers.get("decider_met", decider.met_on is not None):
        yield "no_way_to_decider"
    if deal.coach is None and not answers.get("coach_confirms", False):
        yield "no_coach"
