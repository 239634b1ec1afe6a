"""The form of an archive: which members it has, and what each column of its tables holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crm_desktop.journal import change_table, journal_entry, journaled_columns, journaled_tables
from crm_desktop.models.base import Base
from crm_desktop.models.types import Code, Day, Flag, Id, Instant, Real, Whole

NAME = "crm-desktop-archive"
VERSION = 1
MANIFEST = "manifest.json"
SCHEMA = "schema.json"
READ_ME = "README.txt"
DATA = "data/{}.jsonl"
TABLE = "tables/{}.csv"
DOCUMENT = "documents/{}"

# Called with the share done, 0 to 1; asked whether to stop.
Progress = Callable[[float], None]
Cancelled = Callable[[], bool]

WORDS = """\
CRM Desktop: everything of one file, made {made_at}.

tables/     one table a file as CSV (UTF-8), to be opened in a spreadsheet. Days are written
            2026-11-28, moments in UTC. Texts that a spreadsheet would calculate begin with an
            apostrophe.
data/       the same rows exactly, one JSON object a line: what an import reads. Ids are text,
            money whole minor units (cents), unit prices ten-thousandths of the major unit,
            moments microseconds since 1970 (UTC), yes and no 1 and 0.
documents/  the kept files, each named by the SHA-256 of its content; data/document.jsonl has their
            own names.
schema.json what every table and column holds and refers to.
manifest.json  counts of rows and the SHA-256 of every other member.

To go on working with it: "Open an archive…" in the program's menu, or
    main.py import archive FILE.zip --db NEW.crm
{left_out}"""
LEFT_OUT = "\nLeft out: where people stand, how they are judged, and the history of changes.\n"


@dataclass(frozen=True)
class Manifest:
    """What an archive says of itself. `rows` by table, `members` {name: (size, SHA-256)}."""

    schema_version: int
    made_at: datetime
    complete: bool
    rows: dict[str, int]
    members: dict[str, tuple[int, str]] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many rows there are in all."""
        return sum(self.rows.values())


def archived_tables() -> list[sa.Table]:
    """Every table whose rows an archive has, parents first, the history last."""
    return [*journaled_tables(), change_table, journal_entry]


def archived_columns(table: sa.Table) -> list[str]:
    """The columns of one of them; what is derived is made anew."""
    return journaled_columns(table)


def is_id(column: sa.Column[Any]) -> bool:
    """Whether a column holds ids, which are written as text: JSON's numbers lose their ends."""
    return isinstance(column.type, Id)


def described() -> dict[str, Any]:
    """The content of schema.json."""
    meanings = {
        mapper.class_.__tablename__: mapper.class_.__doc__ for mapper in Base.registry.mappers
    }
    history = {
        "change": "What was done, when and by whom: one row per Change.",
        "journal_entry": "Every row a Change inserted (I), updated (U) or deleted (D), in order.",
    }
    return {
        table.name: {
            "meaning": " ".join((meanings.get(table.name) or history.get(table.name, "")).split()),
            "columns": {name: _described(table.columns[name]) for name in archived_columns(table)},
        }
        for table in archived_tables()
    }


def _described(column: sa.Column[Any]) -> dict[str, Any]:
    told: dict[str, Any] = {"type": _kind(column), "required": not column.nullable}
    if isinstance(column.type, Code):
        told["words"] = [str(word) for word in column.type.vocabulary]
    for key in column.foreign_keys:
        told["refers_to"] = key.column.table.name
    return told


def _kind(column: sa.Column[Any]) -> str:
    kinds = (
        (Id, "id"), (Whole, "integer"), (Real, "number"), (Flag, "yes or no"), (Day, "day"),
        (Instant, "moment"), (Code, "word"),
    )  # fmt: skip
    return next((name for kind, name in kinds if isinstance(column.type, kind)), "text")
