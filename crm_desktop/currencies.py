"""Currencies: how many decimals their amounts have."""

from __future__ import annotations

from functools import cache


@cache
def decimals_of(currency: str) -> int:
    """How many decimals a currency's amounts have: 2 for EUR, 0 for JPY."""
    from babel.numbers import get_currency_precision

    return int(get_currency_precision(currency))
