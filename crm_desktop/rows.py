"""What every verb needs of rows: set fields, keep lists, delete one with what hangs on it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from crm_desktop.errors import UserError
from crm_desktop.models.base import Base

Row = TypeVar("Row", bound=Base)


def create(session: Session, row: Row, fields: Mapping[str, Any]) -> Row:
    """Put a new row into the file, with these fields; it has its id afterwards."""
    assign(row, fields)
    session.add(row)
    session.flush()
    return row


def find(session: Session, kind: type[Row], row_id: int) -> Row:
    """The row with this id; UserError `record_gone` when someone deleted it."""
    row = session.get(kind, row_id)
    if row is None:
        raise UserError("record_gone", table=kind.__tablename__)
    return row


def assign(row: Base, fields: Mapping[str, Any]) -> None:
    """Set fields of a row; text is stripped and empty text becomes nothing.

    ValueError for a field that the table has not or that is derived: that is a bug, not a mistake.
    """
    columns = row.__table__.columns
    for name, value in fields.items():
        if name not in columns or name == "id" or columns[name].info.get("derived"):
            raise ValueError(f"{row.__tablename__} has no field {name} to set")
        if isinstance(value, str) and isinstance(columns[name].type, sa.Text):
            value = value.strip() or None
        if value is None and not columns[name].nullable:
            raise UserError("field_needed", field=name)
        if getattr(row, name) != value:
            setattr(row, name, value)


def keep_list(
    session: Session,
    existing: Sequence[Row],
    wanted: Iterable[Any],
    key: Callable[[Row], Any],
    make: Callable[[Any], Row],
) -> None:
    """Make the rows of a list say exactly `wanted`: equal ones stay, so that ids and history do."""
    remaining = list(wanted)
    for row in existing:
        if key(row) in remaining:
            remaining.remove(key(row))
        else:
            session.delete(row)
    session.add_all([make(value) for value in remaining])
    session.flush()


def delete(session: Session, kind: type[Base], ids: Collection[int]) -> None:
    """Delete rows with all they own; references that others hold to them are emptied."""
    session.flush()
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    doomed: dict[str, set[int]] = defaultdict(set)
    emptied: list[tuple[sa.Column[Any], set[int]]] = []
    waiting = [(kind.__tablename__, set(ids))]
    while waiting:
        name, fresh = waiting.pop()
        fresh = fresh - doomed[name]
        doomed[name] |= fresh
        for column in _REFERENCES[name] if fresh else ():
            if column.info.get("owned"):
                children = _children(connection, column, fresh)
                if children:
                    waiting.append((column.table.name, children))
            else:
                emptied.append((column, fresh))
    for column, targets in emptied:
        _empty(connection, column, targets)
    for name, row_ids in doomed.items():
        table = Base.metadata.tables[name]
        connection.execute(sa.delete(table).where(table.c.id.in_(listed(row_ids))))
    session.expire_all()


def listed(ids: Collection[int]) -> sa.Select[tuple[int]]:
    """Any number of ids as one parameter: a subquery for `column.in_(...)`."""
    each = sa.func.json_each(json.dumps(sorted(ids))).table_valued("value")
    return sa.select(each.c.value)


def set_many(
    session: Session, kind: type[Base], ids: Collection[int], fields: Mapping[str, Any]
) -> None:
    """Set the same fields on many rows in one statement; the same rules as `assign`."""
    model = kind()
    assign(model, fields)
    if fields:
        values = {name: getattr(model, name) for name in fields}
        columns = kind.__table__.c
        session.execute(sa.update(kind).where(columns.id.in_(listed(ids))).values(**values))


def follow_customer(
    session: Session,
    owner_id: int,
    customer_id: int | None,
    *references: InstrumentedAttribute[Any],
) -> None:
    """Rows below a row carry its customer: those that name `owner_id` in `references` follow it."""
    for reference in references:
        hanging = sa.update(reference.class_).where(reference == owner_id)
        session.execute(hanging.values(customer_id=customer_id))


def _children(connection: sa.Connection, column: sa.Column[Any], ids: set[int]) -> set[int]:
    query = sa.select(column.table.c.id).where(column.in_(listed(ids)))
    return set(connection.scalars(query))


def _empty(connection: sa.Connection, column: sa.Column[Any], ids: set[int]) -> None:
    emptied = sa.update(column.table).where(column.in_(listed(ids)))
    connection.execute(emptied.values({column.name: None}))


def _references() -> dict[str, list[sa.Column[Any]]]:
    found: dict[str, list[sa.Column[Any]]] = defaultdict(list)
    for table in Base.metadata.tables.values():
        for column in table.columns:
            for key in column.foreign_keys:
                found[key.column.table.name].append(column)
    return found


_REFERENCES = _references()
