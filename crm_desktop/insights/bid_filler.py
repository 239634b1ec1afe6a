"""Bid filler: whether we were invited only to make up the number of bids.

Start weights, before a firm's own deals teach better ones (`bid_filler_model`). In the real B2B
deals behind them a formal tender with a rival from a firm that was no customer was won 4 times in
34, all others 227 times in 448; so these three together, and nothing less of them alone, reach the
limit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crm_desktop.insights import rivals
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
# A rival counts for the same, whoever says that there is one who may be stronger than we are.
WORTH = {rivals.CONSIDERED: rivals.STRONG, rivals.AHEAD: rivals.STRONG}
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
    """The points of everything known to speak for it; what is unknown adds nothing.

    They are those learnt from the firm's own deals where `deal.bid_points` has them.
    """
    worth = POINTS if deal.bid_points is None else deal.bid_points
    reasons = [(code, worth[WORTH.get(code, code)]) for code in _reasons(deal)]
    known = [reason for reason in reasons if reason[1]]
    ordered = tuple(sorted(known, key=lambda reason: -reason[1]))
    return Risk(sum(points for _, points in ordered) / 100, ordered)


def findings(deal: DealFacts) -> Iterator[Finding]:
    """A finding when the points reach the limit, until the customer has decided."""
    if deal.stage == FOLLOW_UP:
        return
    # Without a tender and answers no more than 45 of the start points can come together.
    if deal.bid_points is None and not (deal.is_tender or deal.answers):
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
    known = rivals.strength(answers.get("strong_rival"), bool(deal.rivals), deal.lead)
    if known in rivals.AGAINST_US:
        yield known
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
