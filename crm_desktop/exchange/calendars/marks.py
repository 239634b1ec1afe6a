"""How an activity is known in a calendar file: its UID, and the properties of our own.

An activity that came from a calendar keeps that calendar's UID. Any other is known by its id, which
is unique on every laptop, so that nothing need be written to hand it out. No host is named.
"""

from __future__ import annotations

import re
from datetime import date

CUSTOMER = "X-CRM-DESKTOP-CUSTOMER"
KIND = "X-CRM-DESKTOP-KIND"

_OURS = "@crm-desktop"
_OWN = re.compile(r"(\d{1,19})" + re.escape(_OURS))
_OCCURRENCE = re.compile(r"(.+)/(\d{4})(\d{2})(\d{2})", re.S)


def uid_of(activity_id: int, uid: str | None) -> str:
    """What an activity is known by outside."""
    return uid or f"{activity_id}{_OURS}"


def own_id(uid: str) -> int | None:
    """The id of the activity that was handed out under this UID; None for others' UIDs."""
    found = _OWN.fullmatch(uid)
    return int(found[1]) if found else None


def of_occurrence(uid: str, day: date) -> str:
    """What one occurrence of a repeated event is known by when it was moved or changed alone."""
    return f"{uid}/{day:%Y%m%d}"


def occurrence_of(uid: str) -> tuple[str, date] | None:
    """The series and the day that `of_occurrence` was made from."""
    found = _OCCURRENCE.fullmatch(uid)
    try:
        return (found[1], date(*map(int, found.groups()[1:]))) if found else None
    except ValueError:
        return None
