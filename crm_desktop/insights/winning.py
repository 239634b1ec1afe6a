"""The chance to win a deal: a rule while there are few closed deals to learn from.

The firm's own rate of deals won, shrunk towards that of real B2B deals, is moved by the answers of
the qualification and by how we compare with the rivals. The weights are a rule of thumb and are
called so. What is learnt from closed deals stands in `winning_model`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from crm_desktop.insights import rivals
from crm_desktop.insights.finding import Evidence
from crm_desktop.insights.weights import SHIPPED

USUAL_RATE = 231 / 482  # of real B2B deals; some deals' worth of them speak beside the firm's own
LEAST, MOST = 0.02, 0.98

# Good deals are good in many ways at once: the answers say partly the same, so each counts half.
ALIKE = 0.5

# How far an answer alone moves the log-odds: (yes, no). An unknown answer moves nothing.
ANSWERS: Mapping[str, tuple[float, float]] = {
    "need_confirmed": (0.2, -0.6),
    "need_urgent": (0.4, -0.4),
    "budget_known": (0.3, -0.3),
    "timeline_known": (0.2, -0.3),
    "decider_met": (0.5, -0.5),
    "criteria_known": (0.3, -0.4),
    "we_shaped_criteria": (0.6, -0.3),
    "fit_good": (0.4, -0.8),
    "coach_confirms": (0.6, -0.4),
    "reference_fits": (0.2, -0.1),
    "invited_late": (-0.6, 0.1),
    "strong_rival": (-0.5, 0.2),
    "unhappy_with_current": (0.5, -0.6),
    "clearly_more_value": (0.4, -0.5),
    "willing_to_learn": (0.2, -0.3),
    "will_buy_at_all": (0.2, -0.8),
}
# A rival of whom nothing is known but that they are considered; the lead by point of the scale.
CONSIDERED = -0.25
BY_LEAD, MOST_BY_LEAD = 0.2, 0.6
STRONGEST = 3  # reasons for and against that are shown


@dataclass(frozen=True, slots=True)
class Chance:
    """A probability; `n` closed deals stand behind it; reasons as (code, points of 100).

    `is_rule`: a checklist moved the firm's own rate; nothing was learnt from data, and `note` says
    why (a code of `winning_model`). The points of the reasons add up to the way from the rate
    (`base`) to `p`, the strongest first. By the codes of the reasons: `facts`, what the deal has
    there, and `evidence`, the records that say so.
    """

    p: float
    base: float
    is_rule: bool
    n: int
    reasons: tuple[tuple[str, int], ...]
    note: str | None = None
    facts: Mapping[str, str | float | bool] = field(default_factory=dict)
    evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)

    @property
    def strongest(self) -> tuple[tuple[str, int], ...]:
        """The three strongest reasons for and the three against, the strongest first."""
        ups = [reason for reason in self.reasons if reason[1] > 0][:STRONGEST]
        downs = [reason for reason in self.reasons if reason[1] < 0][:STRONGEST]
        return tuple(reason for reason in self.reasons if reason in ups or reason in downs)


def base_rate(won: int, closed: int, shrink: float = SHIPPED.shrink) -> float:
    """The share of decided deals that were won, shrunk towards the usual one: Beta(kμ, k(1−μ))."""
    k = max(shrink, LEAST)
    return (won + k * USUAL_RATE) / (closed + k)


def chance(
    answers: Mapping[str, bool],
    won: int,
    closed: int,
    *,
    considered: bool = False,
    lead: float | None = None,
    shrink: float = SHIPPED.shrink,
) -> Chance:
    """The chance by the answers (True: yes) and the firm's decided deals; closed ≥ won ≥ 0.

    `considered`: whether there are rivals; `lead`: how far we are ahead of the strongest that is
    compared (-5 to 5); `shrink`: how many usual deals speak beside the firm's own.
    """
    base = base_rate(won, closed, shrink)
    moves = {
        code: ANSWERS[code][0 if answer else 1] * ALIKE
        for code, answer in answers.items()
        if code in ANSWERS
    }
    if lead is not None:
        moves["rival_lead"] = min(MOST_BY_LEAD, max(-MOST_BY_LEAD, BY_LEAD * lead)) * ALIKE
    if rivals.strength(answers.get("strong_rival"), considered, lead) == rivals.CONSIDERED:
        moves["rival_considered"] = CONSIDERED * ALIKE
    p = min(MOST, max(LEAST, _logistic(math.log(base / (1 - base)) + sum(moves.values()))))
    return Chance(p, base, True, closed, points_of(p, base, moves))


def points_of(p: float, base: float, moves: Mapping[str, float]) -> tuple[tuple[str, int], ...]:
    """Moves of the log-odds as points of 100 that add up to the way from `base` to `p`.

    The strongest first, without those that round to nothing.
    """
    total = sum(moves.values())
    per_move = (p - base) / total * 100 if abs(total) > 1e-9 else _slope(base)
    if per_move <= 0:  # the limits turned it around
        per_move = _slope(base)
    exact = {code: move * per_move for code, move in moves.items()}
    reasons = _whole(exact, round(p * 100) - round(base * 100))
    return tuple(sorted((r for r in reasons if r[1]), key=lambda reason: -abs(reason[1])))


def _whole(exact: Mapping[str, float], total: int) -> list[tuple[str, int]]:
    """Whole points that add up to the way between the two percentages as they are shown.

    Each is rounded down; what is missing goes to those that lost most. Where a limit cut the way
    short and the points do not come near it, each is rounded for itself.
    """
    if not exact or abs(sum(exact.values()) - total) > 1:
        return [(code, round(points)) for code, points in exact.items()]
    whole = {code: math.floor(points) for code, points in exact.items()}
    missing = total - sum(whole.values())
    by_loss = sorted(exact, key=lambda code: whole[code] - exact[code])
    for place in range(abs(missing)):
        code = by_loss[place % len(by_loss)] if missing > 0 else by_loss[-1 - place % len(by_loss)]
        whole[code] += 1 if missing > 0 else -1
    return list(whole.items())


def _slope(p: float) -> float:
    """Points that a small move of the log-odds is worth."""
    return p * (1 - p) * 100


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x))
