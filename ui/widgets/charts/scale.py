"""Round values to write beside a chart."""

from __future__ import annotations

import math

STEPS = (1, 2, 2.5, 5, 10)
SMALLEST = 1e-300  # less than that has no power of ten to round to


def round_values(low: float, high: float, wanted: int = 4) -> list[float]:
    """About `wanted` round values that reach from `low` (at most 0) to `high` or beyond."""
    low, high = min(low, 0.0), max(high, 0.0)
    if high - low < SMALLEST:
        return [0.0]
    rough = (high - low) / max(wanted - 1, 1)
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in STEPS if power * factor >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [place * step for place in range(first, last + 1)]
