"""Bid filler: whether we were invited only to make up the number of bids."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Risk:
    """0 to 1, and what it is made of: (code, points of 100), the strongest first."""

    share: float
    reasons: tuple[tuple[str, int], ...]
