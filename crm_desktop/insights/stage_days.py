"""How long a deal stood at each of the customer's stages."""

from __future__ import annotations

from collections.abc import Sequence


def days_per_stage(moves: Sequence[tuple[str, int]], until: int) -> dict[str, int]:
    """Days spent at each stage, all visits together; moves are (stage, day), the oldest first.

    `until` is today, or the day the deal was closed.
    """
    found: dict[str, int] = {}
    for place, (stage, day) in enumerate(moves):
        end = moves[place + 1][1] if place + 1 < len(moves) else until
        found[stage] = found.get(stage, 0) + max(0, end - day)
    return found
