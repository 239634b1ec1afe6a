"""The charts page: boards of charts, and the customers behind every mark."""

from ui.pages.charts.page import ChartsPage

__all__ = ["ChartsPage"]
