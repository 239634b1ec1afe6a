"""Taking a merge apart again, also long after it: exactly, but for what was edited since.

Row by row the inverse of what the merge wrote: what moved goes back unless it was deleted or moved
on, columns the merge changed return unless they were edited, the record returns with its id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import bulk
from crm_desktop.errors import UserError
from crm_desktop.journal import journaled_columns, journaled_tables
from crm_desktop.merging.combining import names_of
from crm_desktop.merging.doubles import KEYS
from crm_desktop.merging.stretches import Stretch, owner_now, stretch_of
from crm_desktop.models import MergedRecord
from crm_desktop.models.base import Base
from crm_desktop.replay import Net
from crm_desktop.rows import listed
from crm_desktop.store import Store

Values = dict[str, Any]


@dataclass(frozen=True)
class Staying:
    """A column that keeps its value because it was edited after the merge."""

    table: str
    row_id: int
    column: str


@dataclass(slots=True)
class Parting:
    """What taking a merge apart writes: rows that return, columns set back; and what stays."""

    stretch: Stretch
    returning: dict[str, dict[int, Values]] = field(default_factory=lambda: defaultdict(dict))
    restored: dict[str, dict[int, Values]] = field(default_factory=lambda: defaultdict(dict))
    staying: list[Staying] = field(default_factory=list)


def unmerge(store: Store, *, id: int) -> int:
    """Take the merge apart that the merged_record `id` tells of; returns the id that is back.

    UserError `unmerge_later_first` when a later merge stands on it, `unmerge_untold` when the
    journal does not tell of it.
    """
    with store.read() as before:
        stretch = stretch_of(before, id)
    title = "customer_unmerged" if stretch.subject == "customer" else "contact_unmerged"
    with store.change(title, **{str(stretch.subject): stretch.gone_name}) as session:
        session.flush()
        parting = plan(session, id)
        connection = session.connection()
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for name, rows in parting.returning.items():
            _insert(connection, name, rows.values())
        for name, changed in parting.restored.items():
            _update(connection, name, changed)
        _let_follow(connection, parting)
        connection.execute(sa.delete(MergedRecord).where(MergedRecord.id == id))
        session.expire_all()
        return stretch.gone_id


def plan(session: Session, merged_id: int) -> Parting:
    """What unmerge would write now; UserError as there."""
    stretch = stretch_of(session, merged_id)
    _refuse_under_later(session, stretch)
    connection = session.connection()
    parting = Parting(stretch)
    by_table: dict[str, dict[int, Net]] = defaultdict(dict)
    for (name, row_id), net in stretch.nets.items():
        by_table[name][row_id] = net
    # Parents first: a row can return only where what owns it is there.
    for table in journaled_tables():
        nets = by_table.get(table.name, {})
        current = _rows(connection, table, nets)
        for row_id, net in sorted(nets.items()):
            now = current.get(row_id)
            if net.existed and not net.exists and now is None:
                parting.returning[table.name][row_id] = dict(net.before)
            elif net.existed and net.exists and now is not None:
                _set_back(parting, table.name, row_id, net, now)
    _only_where_owners_are(connection, parting)
    return parting


def _set_back(parting: Parting, name: str, row_id: int, net: Net, now: Values) -> None:
    back: Values = {}
    for column, before in net.before.items():
        after = net.after[column]
        if now[column] == after != before:
            back[column] = before
        elif now[column] != before:
            parting.staying.append(Staying(name, row_id, column))
    if back:
        parting.restored[name][row_id] = back


def _refuse_under_later(session: Session, stretch: Stretch) -> None:
    """A merge that a later one stands on waits for it: the record went on, or rows are shared."""
    owner = owner_now(session, stretch)
    if owner != stretch.kept_id:
        name = _into_which(session, stretch)
        raise UserError("unmerge_later_first", name=name)
    merged = MergedRecord.__table__.c
    later = sa.select(merged.id).where(
        merged[stretch.subject.owner] == stretch.kept_id, merged.id > stretch.id
    )
    for merged_id in session.scalars(later).all():
        other = stretch_of(session, merged_id)
        if other.kept_id == stretch.kept_id and _meet(session.connection(), stretch, other):
            raise UserError("unmerge_later_first", name=other.gone_name)


def _into_which(session: Session, stretch: Stretch) -> str:
    """The name of the record that went on, which has to come back first."""
    merged = MergedRecord.__table__.c
    found = session.scalar(sa.select(merged.gone_name).where(merged.gone_id == stretch.kept_id))
    return found or names_of(session, stretch.subject, [stretch.kept_id]).get(stretch.kept_id, "")


def _meet(connection: sa.Connection, stretch: Stretch, later: Stretch) -> bool:
    """Whether both wrote the same, or the later one took a row for the double of one of these."""
    for row, net in later.nets.items():
        ours = stretch.nets.get(row)
        if ours is not None and (not net.exists or net.before.keys() & ours.before.keys()):
            return True
    dropped: dict[str, list[Values]] = defaultdict(list)
    for (name, _), net in later.nets.items():
        if not net.exists and name in KEYS:
            dropped[name].append({**net.before, **_as_kept(name, net.before, later)})
    for name, doubles in dropped.items():
        table = Base.metadata.tables[name]
        moved = [i for (other, i), net in stretch.nets.items() if other == name and net.exists]
        here = {KEYS[name](row) for row in _rows(connection, table, moved).values()}
        if any(KEYS[name](double) in here for double in doubles):
            return True
    return False


def _as_kept(name: str, values: Values, stretch: Stretch) -> Values:
    """The references of a row to the record that went, as they were when it was looked at."""
    return {column: stretch.kept_id for column, value in values.items() if value == stretch.gone_id}


def _rows(connection: sa.Connection, table: sa.Table, ids: Collection[int]) -> dict[int, Values]:
    """The rows as the journal writes them, by id."""
    if not ids:
        return {}
    columns = journaled_columns(table)
    names = ", ".join(f'"{name}"' for name in columns)
    found = connection.exec_driver_sql(
        f'SELECT {names} FROM "{table.name}" WHERE id IN (SELECT value FROM json_each(?))',
        (f"[{','.join(map(str, ids))}]",),
    )
    return {row[columns.index("id")]: dict(zip(columns, row, strict=True)) for row in found}


def _only_where_owners_are(connection: sa.Connection, parting: Parting) -> None:
    """Nothing returns to what was deleted since; other references to it are emptied."""
    for table in journaled_tables():
        returning = parting.returning.get(table.name, {})
        restored = parting.restored.get(table.name, {})
        for column in table.columns:
            for key in column.foreign_keys:
                target = key.column.table.name
                rows = [*returning.values(), *restored.values()]
                wanted = {row[column.name] for row in rows if row.get(column.name) is not None}
                there = set(_rows(connection, Base.metadata.tables[target], wanted))
                missing = wanted - there - parting.returning.get(target, {}).keys()
                if missing:
                    _leave_out(column, missing, returning, restored)


def _leave_out(
    column: sa.Column[Any],
    missing: set[int],
    returning: dict[int, Values],
    restored: dict[int, Values],
) -> None:
    for row_id, row in list(returning.items()):
        if row.get(column.name) in missing:
            if column.info.get("owned"):
                del returning[row_id]
            else:
                row[column.name] = None
    for row in restored.values():
        if row.get(column.name) in missing:
            del row[column.name]


def _insert(connection: sa.Connection, name: str, rows: Iterable[Values]) -> None:
    known = journaled_columns(Base.metadata.tables[name])
    grouped: dict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        columns = tuple(column for column in known if column in row)
        grouped[columns].append(tuple(row[column] for column in columns))
    for columns, values in grouped.items():
        bulk.insert(connection, name, columns, values)


def _update(connection: sa.Connection, name: str, rows: Mapping[int, Values]) -> None:
    grouped: dict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for row_id, row in rows.items():
        if row:
            grouped[tuple(row)].append((row_id, *row.values()))
    for columns, values in grouped.items():
        bulk.update(connection, name, columns, values)


def _let_follow(connection: sa.Connection, parting: Parting) -> None:
    """Rows added since below one that goes back carry its customer, as every row below does."""
    stretch = parting.stretch
    if stretch.subject != "customer":
        return
    back = {
        name: {i for i, row in rows.items() if row.get("customer_id") == stretch.gone_id}
        for name, rows in parting.restored.items()
    }
    for table in journaled_tables():
        # Again while there are new ones: an entry may follow one that itself follows another.
        while hanging := _hanging(connection, table, back, stretch.kept_id):
            rows = {row_id: {"customer_id": stretch.gone_id} for row_id in hanging}
            _update(connection, table.name, rows)
            back.setdefault(table.name, set()).update(hanging)


def _hanging(
    connection: sa.Connection, table: sa.Table, back: Mapping[str, set[int]], kept_id: int
) -> set[int]:
    """The kept record's rows below such that went back, but for those also below one that stays."""
    parents = [column for column in table.columns if _carries_customer(column)]
    if "customer_id" not in table.columns:
        return set()
    hanging: set[int] = set()
    for column in parents:
        if above := back.get(_target(column)):
            below = sa.select(table.c.id).where(
                column.in_(listed(above)), table.c.customer_id == kept_id
            )
            hanging |= set(connection.scalars(below))
    for column in parents if hanging else ():
        parent = Base.metadata.tables[_target(column)].alias("parent")
        query = sa.select(table.c.id).join(parent, parent.c.id == column)
        staying = query.where(table.c.id.in_(listed(hanging)), parent.c.customer_id == kept_id)
        hanging -= set(connection.scalars(staying))
    return hanging


def _target(column: sa.Column[Any]) -> str:
    return next(iter(column.foreign_keys)).column.table.name


def _carries_customer(column: sa.Column[Any]) -> bool:
    """Whether a column points to a row that is itself below a customer."""
    return any("customer_id" in key.column.table.columns for key in column.foreign_keys)
