"""Loyalty events made by hand, for the tests of loyalty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from crm_desktop.insights.loyalty import Dated, Events

TODAY = date(2026, 3, 2)
NOW = TODAY.toordinal()


@dataclass(frozen=True)
class One:
    """What is known of a customer; days are days ago, lines (line, days ago)."""

    industry: str = "Steel"
    purchases: Sequence[int] = ()
    lines: Sequence[tuple[str, int]] = ()
    signs: Sequence[int] = ()
    referrals: Sequence[int] = ()
    contests: Sequence[tuple[int, bool]] = field(default=())


def events(customers: Sequence[One]) -> Events:
    """The events of these customers, whose ids are 1, 2, 3 …"""
    industries = tuple(sorted({one.industry for one in customers if one.industry}))
    names = tuple(sorted({line for one in customers for line, _ in one.lines}))
    lines = [
        (place, names.index(line), ago)
        for place, one in enumerate(customers)
        for line, ago in sorted(one.lines)
    ]
    contests = [
        (place, ago, won) for place, one in enumerate(customers) for ago, won in one.contests
    ]
    return Events(
        customers=np.arange(1, len(customers) + 1, dtype=np.int64),
        segments=np.array(
            [industries.index(one.industry) if one.industry else -1 for one in customers],
            dtype=np.int64,
        ),
        industries=industries,
        purchases=dated([(p, ago) for p, one in enumerate(customers) for ago in one.purchases]),
        lines=dated([(place, ago) for place, _, ago in lines]),
        line_numbers=np.array([number for _, number, _ in lines], dtype=np.int64),
        line_names=names,
        signs=dated([(p, ago) for p, one in enumerate(customers) for ago in one.signs]),
        referrals=dated([(p, ago) for p, one in enumerate(customers) for ago in one.referrals]),
        contests=dated([(place, ago) for place, ago, _ in contests]),
        contest_won=np.array([won for _, _, won in contests], dtype=np.bool_),
    )


def dated(pairs: Sequence[tuple[int, int]]) -> Dated:
    """Events of (place, days ago)."""
    whose = np.array([place for place, _ in pairs], dtype=np.int64)
    return Dated(whose, NOW - np.array([ago for _, ago in pairs], dtype=np.int64))
