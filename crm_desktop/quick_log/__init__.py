"""The quick log: one typed line in English, Chinese or Spanish becomes an activity."""

from crm_desktop.quick_log.corrections import Corrections, corrected
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
    "Corrections",
    "Doubt",
    "NextStep",
    "OpenName",
    "Part",
    "Piece",
    "Promised",
    "Understood",
    "corrected",
    "due_of",
    "log",
    "understand",
]
