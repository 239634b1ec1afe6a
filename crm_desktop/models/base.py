"""The base of every mapped class, and the few column shapes they share."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import sqlalchemy as sa
import sqlalchemy.event
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column

from crm_desktop.models.types import Code, Flag, Id

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def _next_id(context: DefaultExecutionContext) -> int:
    """The next id of the file being written: the Store hangs its generator on the engine."""
    generator = context.execution_options["ids"]
    return int(generator.next())


class Base(DeclarativeBase):
    """A journaled table whose rows are found by a 63-bit id."""

    metadata = sa.MetaData(naming_convention=NAMES)
    __table_args__: Any = ({"sqlite_strict": True},)

    id: Mapped[int] = mapped_column(
        Id, primary_key=True, autoincrement=False, default=_next_id, sort_order=-1
    )


def reference(
    target: str, *, required: bool = False, indexed: bool = False, owned: bool = False
) -> MappedColumn[Any]:
    """A foreign key to another table's id, with the index that deletes and joins need.

    `owned`: the row goes when what it refers to goes (so do rows with a required reference and all
    rows of a customer); otherwise the reference is emptied. `indexed`: the table brings an index of
    its own that begins with this column; ours leaves out empty references, to keep inserts quick.
    """
    column: MappedColumn[Any] = mapped_column(
        Id,
        sa.ForeignKey(f"{target}.id", deferrable=True, initially="IMMEDIATE"),
        nullable=not required,
        info={"lookup": not indexed, "owned": owned or required},
    )
    return column


@sa.event.listens_for(sa.Table, "after_parent_attach")
def _index_references(table: sa.Table, metadata: sa.MetaData) -> None:
    for column in table.columns:
        if column.info.get("lookup"):
            filled = column.is_not(None) if column.nullable else None
            sa.Index(f"ix_{table.name}_{column.name}", column, sqlite_where=filled)


@compiles(sa.schema.CreateIndex, "postgresql")
def _partial_too(create: sa.schema.CreateIndex, compiler: Any, **options: Any) -> str:
    # Said only here: an Index told it at once would load the dialect, which a laptop never needs.
    filled = create.element.dialect_options["sqlite"]["where"]
    create.element.dialect_options["postgresql"]["where"] = filled
    return str(compiler.visit_create_index(create, **options))


def looked_up() -> MappedColumn[Any]:
    """Text that other programs know a record by; indexed where it is filled."""
    column: MappedColumn[Any] = mapped_column(sa.Text, info={"lookup": True})
    return column


def code(vocabulary: type[StrEnum], *, required: bool = False) -> MappedColumn[Any]:
    """A word of a fixed vocabulary."""
    return mapped_column(Code(vocabulary), nullable=not required)


def flag(*, default: bool = False) -> MappedColumn[bool]:
    """A yes or no that is never unknown."""
    return mapped_column(
        Flag, nullable=False, default=default, server_default=sa.text(str(int(default)))
    )


def derived(kind: Any, **options: Any) -> MappedColumn[Any]:
    """A column that is computed from other rows: never journaled, rebuilt at any time."""
    return mapped_column(kind, info={"derived": True}, **options)


def sortable(table: str, *columns: str) -> list[sa.Index]:
    """One index per sortable column, with the id behind it so that equal values keep an order."""
    return [sa.Index(f"ix_{table}_{column}_id", column, "id") for column in columns]
