"""Calendar files (.ics): the agenda written for other calendars, and theirs read into it."""

from crm_desktop.exchange.calendars.exporting import as_text, export
from crm_desktop.exchange.calendars.importing import (
    KIND,
    Preview,
    Reading,
    bring_in,
    import_calendars,
    preview,
    read_files,
)
from crm_desktop.exchange.calendars.planning import Decisions, Fate, Past, Plan, Proposal
from crm_desktop.exchange.calendars.reading import SUFFIXES, is_calendar

__all__ = [
    "KIND",
    "SUFFIXES",
    "Decisions",
    "Fate",
    "Past",
    "Plan",
    "Preview",
    "Proposal",
    "Reading",
    "as_text",
    "bring_in",
    "export",
    "import_calendars",
    "is_calendar",
    "preview",
    "read_files",
]
