"""Weights and thresholds of the decision support, with the values that are shipped."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any


@dataclass(frozen=True)
class Weights:
    """What the firm may change; shares from 0 to 1. Every field is a number.

    The names begin with what they belong to: tier, loyalty, overdue, decline, lifetime, white
    space, class.
    """

    tier_sales: float = 0.4  # how much each side counts for the tier; only their ratio matters
    tier_margin: float = 0.3
    tier_credit: float = 0.15
    tier_management: float = 0.15
    tier_core_share: float = 0.05  # of the buying customers that are core, the best ones
    tier_key_share: float = 0.2  # that are core or key
    tier_border: float = 0.1  # how far past a border before a move is suggested
    loyalty_half_life_months: float = 18.0  # of references, suggestions and referrals
    loyalty_at_least: float = 3.0  # axes that must be known for a total
    overdue_amber: float = 1.5  # days since the last order by the usual gap
    overdue_red: float = 2.5
    alive_amber: float = 0.5  # probably still a customer: below this
    alive_red: float = 0.2
    decline_window_months: float = 12.0  # compared with as many before
    decline_fall: float = 0.2  # of the amount, for red
    decline_significance: float = 0.05
    decline_at_least: float = 4.0  # order days in the earlier window
    lifetime_horizon_months: float = 36.0
    lifetime_discount: float = 0.1  # a year
    white_space_at_least: float = 5.0  # pairs, peers
    class_loyal_total: float = 50.0  # of the loyalty total, for a loyal customer
    class_partner_total: float = 65.0  # for a partner
    class_partner_referrals: float = 2.0  # whom it must have brought
    class_lapsed_months: float = 6.0  # probably left for so long
    shrink: float = 10.0  # as many cases at the common rate speak beside those counted
    few: float = 5.0  # fewer cases than that are only counted

    def changed(self) -> dict[str, float]:
        """What differs from the shipped values."""
        shipped = asdict(SHIPPED)
        return {name: value for name, value in asdict(self).items() if value != shipped[name]}


SHIPPED = Weights()


# Between which values a weight can be computed with; all others are shares, from 0 to 1.
_CASES, _MONTHS, _TIMES, _POINTS = (1.0, 1_000.0), (1.0, 240.0), (1.0, 20.0), (0.0, 100.0)
_LIMITS = {
    "loyalty_half_life_months": _MONTHS,
    "loyalty_at_least": (1.0, 5.0),
    "overdue_amber": _TIMES,
    "overdue_red": _TIMES,
    "decline_window_months": _MONTHS,
    "decline_significance": (0.001, 0.5),
    "decline_at_least": _CASES,
    "lifetime_horizon_months": _MONTHS,
    "white_space_at_least": _CASES,
    "class_loyal_total": _POINTS,
    "class_partner_total": _POINTS,
    "class_partner_referrals": (0.0, 100.0),
    "class_lapsed_months": (0.0, 240.0),
    "shrink": _CASES,
    "few": _CASES,
}


def limits(name: str) -> tuple[float, float]:
    """The least and the most that a weight may be."""
    return _LIMITS.get(name, (0.0, 1.0))


def weights_of(values: Mapping[str, Any]) -> Weights:
    """The shipped weights with these changes, as a file brings them.

    What is unknown or no number is left out, what lies past a limit is taken for the limit.
    """
    known = {field.name for field in fields(Weights)}
    return replace(
        SHIPPED,
        **{
            name: _within(name, float(value))
            for name, value in values.items()
            if name in known
            and isinstance(value, int | float)
            and not isinstance(value, bool)
            and math.isfinite(value)
        },
    )


def _within(name: str, value: float) -> float:
    least, most = limits(name)
    return min(max(value, least), most)
