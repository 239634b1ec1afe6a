"""The quick log: one typed line in English, Chinese or Spanish becomes an activity."""

from crm_desktop.quick_log.records import (
    Choice,
    Doubt,
    NextStep,
    OpenName,
    Part,
    Piece,
    Promised,
    Understood,
)
from crm_desktop.quick_log.understanding import understand
from crm_desktop.quick_log.writing import due_of, log

__all__ = [
    "Choice",
    "Doubt",
    "NextStep",
    "OpenName",
    "Part",
    "Piece",
    "Promised",
    "Understood",
    "due_of",
    "log",
    "understand",
]
