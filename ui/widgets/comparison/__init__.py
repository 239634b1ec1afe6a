"""The three-way comparison as a table that is filled in by mouse and keys."""

from ui.widgets.comparison.model import CRITERION, NEED, OURS, ComparisonModel
from ui.widgets.comparison.table import ComparisonTable

__all__ = ["CRITERION", "NEED", "OURS", "ComparisonModel", "ComparisonTable"]
