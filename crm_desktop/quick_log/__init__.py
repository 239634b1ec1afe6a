"""The quick log: one typed line in English, Chinese or Spanish becomes an activity."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from crm_desktop.quick_log.corrections import Corrections, corrected
from crm_desktop.quick_log.records import (
    NEW,
    Choice,
    Doubt,
    NextStep,
    OpenName,
    Part,
    Piece,
    Promised,
    Understood,
)
from crm_desktop.quick_log.writing import due_of, log

__all__ = [
    "NEW",
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
    "day_at_end",
    "due_of",
    "log",
    "understand",
]


def understand(
    session: Session, text: str, now: datetime, *,
    customer_id: int | None = None, assumed_id: int | None = None,
) -> Understood:  # fmt: skip
    """What a line means, as understanding.py says."""
    # Making its lists of words ready takes a tenth of a second: the window opens without them.
    from crm_desktop.quick_log import understanding

    return understanding.understand(
        session, text, now, customer_id=customer_id, assumed_id=assumed_id
    )


def day_at_end(text: str, now: datetime) -> date | None:
    """The day to come that a text ends with, as understanding.py says."""
    from crm_desktop.quick_log import understanding

    return understanding.day_at_end(text, now)
