"""The kinds of chart there are, each imported when it is first shown.

A new one is a module here and a line in KINDS; the order is that of the chooser.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QObject

from ui.widgets.charts.kind import ChartKind

# Code → module and class.
KINDS = {
    "sales": ("sales", "SalesKind"),
    "concentration": ("concentration", "ConcentrationKind"),
    "tiers": ("tiers", "TiersKind"),
    "still_customers": ("still_customers", "StillCustomersKind"),
    "decline": ("decline", "DeclineKind"),
    "lifetime_value": ("lifetime_value", "LifetimeValueKind"),
    "white_space": ("white_space", "WhiteSpaceKind"),
    "loyalty": ("loyalty", "LoyaltyKind"),
    "cohorts": ("cohorts", "CohortsKind"),
    "stages": ("stages", "StagesKind"),
    "funnel": ("funnel", "FunnelKind"),
    "win_rates": ("win_rates", "WinRatesKind"),
    "cycle": ("cycle", "CycleKind"),
    "forecast": ("forecast", "ForecastKind"),
    "targets": ("targets", "TargetsKind"),
    "performance": ("performance", "PerformanceKind"),
    "sources": ("sources", "SourcesKind"),
    "power_stance": ("power_stance", "PowerStanceKind"),
    "promises": ("promises", "PromisesKind"),
    "response": ("response", "ResponseKind"),
}


def offered() -> tuple[str, ...]:
    """The codes of the kinds that can be shown, in order."""
    return tuple(
        code for code, (module, _) in KINDS.items() if find_spec(f"{__name__}.{module}") is not None
    )


def make(code: str, parent: QObject) -> ChartKind:
    """A kind by its code; KeyError for one there is not."""
    module, name = KINDS[code]
    kind = getattr(import_module(f"{__name__}.{module}"), name)(parent)
    assert isinstance(kind, ChartKind)
    return kind
