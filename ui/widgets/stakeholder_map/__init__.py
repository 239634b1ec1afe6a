"""The map of people who matter at a customer: cards, lanes, ties, and the gestures that edit it."""

from ui.widgets.stakeholder_map.filtering import MapFilter
from ui.widgets.stakeholder_map.legend import MapLegend
from ui.widgets.stakeholder_map.plan import (
    Arrangement,
    LayoutPlan,
    arrange,
    plan_organisation,
    plan_power,
)
from ui.widgets.stakeholder_map.view import StakeholderMapView

__all__ = [
    "Arrangement",
    "LayoutPlan",
    "MapFilter",
    "MapLegend",
    "StakeholderMapView",
    "arrange",
    "plan_organisation",
    "plan_power",
]
