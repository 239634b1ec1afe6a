"""What can be merged, and which columns of the file point to it."""

from __future__ import annotations

from enum import StrEnum

import sqlalchemy as sa

from crm_desktop.journal import journaled_columns, journaled_tables
from crm_desktop.models.base import Base


class Mergeable(StrEnum):
    """Of what several records can become one: firms or people."""

    CUSTOMER = "customer"
    CONTACT = "contact"

    @property
    def owner(self) -> str:
        """The column of a merged_record that says into what the record went."""
        return f"{self}_id"

    @property
    def table(self) -> sa.Table:
        return Base.metadata.tables[str(self)]


def references_to(table: str) -> list[sa.Column[int]]:
    """Every column of a journaled table that points to this table, parents first."""
    return [
        column
        for each in journaled_tables()
        for column in each.columns
        if any(key.column.table.name == table for key in column.foreign_keys)
    ]


def fields_of(subject: Mergeable) -> list[sa.Column[object]]:
    """The columns of a customer or person that somebody fills in."""
    names = [name for name in journaled_columns(subject.table) if name != "id"]
    return [subject.table.columns[name] for name in names]
