"""Ratio: what the program needs, set against a bare baseline measured in the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Ratio:
    """Ours ÷ the baseline's. The unit is seconds, or whatever both sides share.

    The limit is "at most", or "at least" where more is better; without a limit it is only printed.
    """

    name: str
    ours_seconds: float
    base_seconds: float
    limit: float | None
    at_least: bool = False
    unit: str = "s"

    @property
    def value(self) -> float:
        """How many times the baseline."""
        return self.ours_seconds / self.base_seconds if self.base_seconds else float("inf")

    @property
    def passed(self) -> bool:
        """Whether the ratio keeps its limit."""
        return self.within(1)

    def within(self, room: float) -> bool:
        """Whether the ratio keeps its limit when that is `room` times as wide."""
        if self.limit is None:
            return True
        if self.at_least:
            return self.value >= self.limit / room
        return self.value <= self.limit * room


def measured(times: int, run: Callable[[], object]) -> list[float]:
    """The seconds of each of `times` runs."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return taken


def median(values: Iterable[float]) -> float:
    """The value in the middle."""
    return statistics.median(values)


def p95(values: Iterable[float]) -> float:
    """The value that nineteen in twenty do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
