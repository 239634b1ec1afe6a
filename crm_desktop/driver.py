"""The database driver below SQLAlchemy, for statements that many rows go through."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session


def driver(session: Session) -> Any:
    """The driver's own way to run a statement, in the session's transaction."""
    return driver_of(session.connection())


def driver_of(connection: sa.Connection) -> Any:
    """The driver's own way to run a statement, in the connection's transaction."""
    opened = connection.connection.driver_connection
    assert opened is not None
    return opened.execute
