"""Questions: everything that happened with a customer and what is planned, as one stream."""

from crm_desktop.timeline.details import TimelineEntry, details
from crm_desktop.timeline.strands import (
    ALL_DAY,
    UNDATED,
    UPCOMING,
    Filter,
    Strand,
    Timeline,
    day_of,
    empty,
    entries,
)

__all__ = [
    "ALL_DAY",
    "UNDATED",
    "UPCOMING",
    "Filter",
    "Strand",
    "Timeline",
    "TimelineEntry",
    "day_of",
    "details",
    "empty",
    "entries",
]
