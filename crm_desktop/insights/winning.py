"""The chance to win a deal: a rule while there are few closed deals to learn from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chance:
    """A probability; `n` closed deals stand behind it; reasons as (question's code, points).

    `is_rule`: a checklist moved the firm's own rate; nothing was learnt from data yet.
    """

    p: float
    is_rule: bool
    n: int
    reasons: tuple[tuple[str, int], ...]
