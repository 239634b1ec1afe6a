"""The part of a chart that is looked at: nearer, further, along; never beyond its ends."""

from __future__ import annotations

from dataclasses import dataclass

NEAREST = 1 / 50_000  # of the whole
STEP = 1.25  # with every notch of the wheel or press of a key


@dataclass(frozen=True)
class Part:
    """From `left` to `right` of a chart that goes from `low` to `high`."""

    low: float
    high: float
    left: float
    right: float

    @staticmethod
    def whole(low: float, high: float) -> Part:
        """All of it."""
        return Part(low, high, low, high)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is out of sight."""
        return self.left <= self.low and self.right >= self.high

    def zoomed(self, factor: float, at: float) -> Part:
        """`factor` times as near, with the place `at` where it was."""
        least = (self.high - self.low) * NEAREST
        width = max((self.right - self.left) / factor, least)
        share = (at - self.left) / (self.right - self.left) if self.right > self.left else 0.5
        return self._held(at - share * width, width)

    def moved(self, by: float) -> Part:
        """Further along."""
        return self._held(self.left + by, self.right - self.left)

    def _held(self, left: float, width: float) -> Part:
        width = min(width, self.high - self.low)
        left = max(self.low, min(left, self.high - width))
        return Part(self.low, self.high, left, left + width)
