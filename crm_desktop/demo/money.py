"""What other currencies are worth to the sample firm."""

from __future__ import annotations

from datetime import date

from crm_desktop.demo.scene import Scene
from crm_desktop.models import ExchangeRate

# Currency → units of the firm's own for one of it, a year ago and this year.
_RATES = {"USD": (0.95, 0.91), "CNY": (0.131, 0.127)}


def add_money(scene: Scene, base: str) -> None:
    """A rate for each year and currency that customers may ask for."""
    for currency, rates in _RATES.items():
        for ago, rate in zip((1, 0), rates, strict=True):
            since = date(scene.today.year - ago, 1, 1)
            scene.put(ExchangeRate(currency=currency, base=base, rate=rate, valid_from=since))
