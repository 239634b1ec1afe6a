"""The timeline of a customer: what happened and what is planned, as one stream."""

from ui.widgets.timeline.view import TimelineView

__all__ = ["TimelineView"]
