"""Contributions as whole points that add up to a whole as it is shown."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TypeVar

Key = TypeVar("Key")


def whole_points(exact: Mapping[Key, float], total: int) -> dict[Key, int]:
    """Whole points that add up to `total`, the way between two numbers as they are shown.

    Each is rounded down; what is missing goes to those that lost most. Where a limit cut the way
    short and the points do not come near it, each is rounded for itself.
    """
    if not exact or abs(sum(exact.values()) - total) > 1 + 1e-9:
        return {key: round(points) for key, points in exact.items()}
    whole = {key: math.floor(points) for key, points in exact.items()}
    missing = total - sum(whole.values())
    by_loss = sorted(exact, key=lambda key: whole[key] - exact[key])
    for place in range(abs(missing)):
        key = by_loss[place % len(by_loss)] if missing > 0 else by_loss[-1 - place % len(by_loss)]
        whole[key] += 1 if missing > 0 else -1
    return whole
