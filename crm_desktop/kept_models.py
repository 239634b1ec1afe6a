"""Models that were fitted to the whole file, kept until they are fitted anew; never journaled.

Fitting takes seconds on a large file, so it is done in the background once a day; questions about
one customer after a Change go by what was kept.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.store import Store

CREATE = (
    "CREATE TABLE kept_model (name TEXT PRIMARY KEY, as_of TEXT NOT NULL, value TEXT NOT NULL) "
    "STRICT"
)
FORM = "1"  # raised when a model is fitted or written in another way: all are then fitted anew


@dataclass(frozen=True)
class KeptModel:
    """What a model was fitted to be, and the day of the figures behind it."""

    as_of: date
    value: Mapping[str, Any]


def create(connection: sa.Connection) -> None:
    """Make the empty table in place of the one there is; everything is then fitted anew."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS kept_model")
    connection.exec_driver_sql(CREATE)


def kept(session: Session, name: str) -> KeptModel | None:
    """The model kept under a name; None when it was never fitted."""
    found = session.execute(
        sa.text("SELECT as_of, value FROM kept_model WHERE name = :name"), {"name": name}
    ).first()
    return None if found is None else KeptModel(date.fromisoformat(found[0]), json.loads(found[1]))


def days(session: Session) -> dict[str, date]:
    """By name the days that the models kept are of."""
    found = session.execute(sa.text("SELECT name, as_of FROM kept_model"))
    return {name: date.fromisoformat(day) for name, day in found}


def keep(store: Store, name: str, as_of: date, value: Mapping[str, Any]) -> None:
    """Keep a model (JSON-able) in place of the one before; UserError when it cannot be written."""
    with store.keep() as connection:
        connection.exec_driver_sql(
            "INSERT INTO kept_model VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
            "as_of = excluded.as_of, value = excluded.value",
            (name, as_of.isoformat(), json.dumps(value, allow_nan=False)),
        )
