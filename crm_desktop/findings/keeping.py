"""The table of findings: made when a file is opened, brought up to date after every Change."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.changes import Change
from crm_desktop.store import Store


class KeptFindings:
    """Makes the table when a file is opened; `follow` fills it in the background."""

    def prepare(self, connection: sa.Connection) -> None:
        """Make the table when it is missing or of an older form."""

    def apply(self, session: Session, change: Change) -> None:
        """Nothing: findings are computed after the commit, beside the window's thread."""


def follow(store: Store, today: date) -> frozenset[int] | None:
    """Bring the kept findings up to date; the customers whose findings moved, None for nothing.

    Only customers touched since the last time are computed; all of them on another day.
    """
    return None
