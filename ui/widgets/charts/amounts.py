"""Amounts of money as a chart needs them: in major units, and short beside its axis."""

from __future__ import annotations

from ui import formats


def major(minor: int, currency: str) -> float:
    """An amount in major units, for a place in a chart."""
    return float(minor / 10 ** formats.currency_places(currency))


def written(minor: int, currency: str) -> str:
    """An amount in major units, for a table."""
    places = formats.currency_places(currency)
    return f"{minor / 10**places:.{places}f}"


def beside_axis(value: float, currency: str) -> str:
    """A value in major units in few letters."""
    return formats.compact_money(round(value * 10 ** formats.currency_places(currency)), currency)
