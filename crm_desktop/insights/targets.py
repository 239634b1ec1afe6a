"""Targets against what came: how far one is, how far one should be by now, what is still needed.

By now a share of the target is due that is the share of its days that are gone. A plan knows no
seasons, so this is no forecast: it says where the way stands, not where it ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Progress:
    """How a target stands at the end of the day `as_of`; amounts in minor units.

    `due` is what should have come by now, `gone` the share of the days that are over; `share` is
    what came of the target (None of a target of nothing), `pace` what came by what is due (None
    while nothing is). `missing` is still needed, `per_month` of it in each month (30.4 days) that
    is left, None when the time is over.
    """

    as_of: date
    target: int
    came: int
    due: int
    gone: float
    days_left: int
    share: float | None
    pace: float | None
    missing: int
    per_month: int | None

    @property
    def is_over(self) -> bool:
        return self.days_left == 0

    @property
    def is_reached(self) -> bool:
        return self.came >= self.target


MONTH_DAYS = 365.25 / 12


def progress(target: int, came: int, start: date, end: date, as_of: date) -> Progress:
    """How far a target of a period (both days counted) is, `came` being what came until `as_of`."""
    days = (end - start).days + 1
    over = min(max((as_of - start).days + 1, 0), days)
    due = round(target * over / days)
    left = days - over
    missing = max(target - came, 0)
    per_month = round(missing / max(left / MONTH_DAYS, 1)) if left else None
    return Progress(
        as_of=as_of,
        target=target,
        came=came,
        due=due,
        gone=over / days,
        days_left=left,
        share=came / target if target > 0 else None,
        pace=came / due if due > 0 else None,
        missing=missing,
        per_month=per_month,
    )
