"""How strong the rivals of a deal are: one answer from the checklist and the comparison."""

from __future__ import annotations

from collections.abc import Iterable

STRONG = "strong_rival"  # the checklist says so
AHEAD = "rival_ahead"  # not asked, but the comparison puts one of them ahead of us
CONSIDERED = "rival_considered"  # not asked, not compared: somebody is there
WEAK = "no_strong_rival"  # the checklist says so, or we are ahead of all that are compared
AGAINST_US = frozenset({STRONG, AHEAD, CONSIDERED})


def strength(answer: bool | None, considered: bool, lead: float | None) -> str | None:
    """What is known of the rivals; None for nothing.

    `answer`: is there a strong rival, by the checklist; `considered`: whether any is; `lead`: how
    far we are ahead of the strongest that is compared (-5 to 5). What was answered comes first.
    """
    if answer is not None:
        return STRONG if answer else WEAK
    if lead is not None:
        return AHEAD if lead < 0 else WEAK
    return CONSIDERED if considered else None


def lead(points: Iterable[tuple[int | None, int | None, int | None]]) -> float | None:
    """How far we are ahead of a rival (-5 to 5), weighted by the need.

    `points` are (need, ours, theirs) of each criterion. Only those where both are judged count, an
    unjudged need as a middling one; None when there is none.
    """
    known = [
        (3 if need is None else need, ours - theirs)
        for need, ours, theirs in points
        if ours is not None and theirs is not None
    ]
    weight = sum(need for need, _ in known)
    return sum(need * gap for need, gap in known) / weight if weight else None
