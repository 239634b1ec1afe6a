"""Cadence: how often a customer should be touched."""

from __future__ import annotations

from collections.abc import Mapping

from crm_desktop.models.codes import SalesMode, Tier

DAYS: Mapping[Tier, int] = {Tier.CORE: 14, Tier.KEY: 30, Tier.GENERAL: 90}


def cadence(
    own: int | None,
    tier: Tier | None,
    mode: SalesMode | None,
    *,
    has_open_deal: bool,
    by: Mapping[Tier, int] = DAYS,
) -> int:
    """Days between touches: the customer's own, else by tier; half of it for an open courtship.

    A customer without a tier counts as general. `by` are the firm's days for each tier.
    """
    if own:
        return own
    days = by[tier or Tier.GENERAL]
    return max(1, days // 2) if mode is SalesMode.COURT and has_open_deal else days
