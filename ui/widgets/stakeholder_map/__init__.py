"""The map of people who matter at a customer: cards, lanes, ties, and the gestures that edit it."""

from ui.widgets.stakeholder_map.legend import MapLegend
from ui.widgets.stakeholder_map.plan import LayoutPlan, arrange
from ui.widgets.stakeholder_map.view import StakeholderMapView

__all__ = ["LayoutPlan", "MapLegend", "StakeholderMapView", "arrange"]
