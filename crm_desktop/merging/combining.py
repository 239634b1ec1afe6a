"""Merging: several customers, or several entries of one person, become one, as one Change.

Each record that goes has a stretch of the journal of its own, from the insert of its merged_record
to its own delete: what that stretch says is what parting takes back.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.merging.doubles import unite
from crm_desktop.merging.subjects import Mergeable, fields_of, references_to
from crm_desktop.merging.winning import of_two
from crm_desktop.models import Customer, MergedRecord
from crm_desktop.models.base import Base
from crm_desktop.store import Store

OWN = "own:"  # before the id of a field of the firm's own, in the name of a choice


def merge(
    store: Store,
    *,
    subject: Mergeable | str,
    kept_id: int,
    gone_ids: Collection[int],
    choices: Mapping[str, Any] | None = None,
) -> int:
    """Merge records into the one that is kept; returns its id.

    `choices` says of a column (or `own:` and the id of a field of the firm's own) which of these
    records' ids has the value that is kept, or gives the value itself. What nobody chose is kept
    where it is filled, else filled. UserError `merge_itself`, or `record_gone` for a deleted one.
    """
    subject = Mergeable(subject)
    gone = list(dict.fromkeys(gone_ids))
    with store.read() as before:
        name = names_of(before, subject, [kept_id]).get(kept_id, "")
    title = "customers_merged" if subject == Mergeable.CUSTOMER else "contacts_merged"
    # Said is what it is called afterwards: the name may be one of the others'.
    facts: dict[str, Any] = {str(subject): lambda: name, "count": len(gone) + 1}
    with store.change(title, **facts) as session:
        combine(store, session, subject, kept_id, gone, choices or {})
        name = names_of(session, subject, [kept_id])[kept_id]
        return kept_id


def combine(
    store: Store,
    session: Session,
    subject: Mergeable,
    kept_id: int,
    gone: Collection[int],
    choices: Mapping[str, Any],
) -> None:
    """Merge within an open Change."""
    session.flush()
    if not gone or kept_id in gone:
        raise UserError("merge_itself")
    names = names_of(session, subject, [kept_id, *gone])
    if len(names) < len(gone) + 1:
        raise UserError("record_gone", table=str(subject))
    known = {column.name for column in fields_of(subject)}
    for name in choices:
        if name not in known and not name.startswith(OWN):
            raise ValueError(f"{subject} has no field {name} to choose")
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for first, gone_id in enumerate(gone):
        chosen = _for_this(choices, kept_id, gone_id, set(gone), is_first=first == 0)
        _take_in(store, session, subject, kept_id, gone_id, names[gone_id], chosen)
    session.expire_all()


def names_of(session: Session, subject: Mergeable, ids: Collection[int]) -> dict[int, str]:
    """What these records are called; those that are gone are left out."""
    table = subject.table.c
    found = session.execute(sa.select(table.id, table.name).where(table.id.in_(list(ids))))
    return {row.id: row.name for row in found}


_STAYS, _COMES = object(), object()


def _for_this(
    choices: Mapping[str, Any], kept_id: int, gone_id: int, gone: set[int], *, is_first: bool
) -> dict[str, Any]:
    """What the choices say of one record's values: they stay, come from it, or are given."""
    chosen: dict[str, Any] = {}
    for name, choice in choices.items():
        if choice == gone_id and not isinstance(choice, bool):
            chosen[name] = _COMES
        elif choice == kept_id or choice in gone:
            chosen[name] = _STAYS
        elif is_first:
            chosen[name] = choice
        else:
            chosen[name] = _STAYS
    return chosen


def _take_in(
    store: Store,
    session: Session,
    subject: Mergeable,
    kept_id: int,
    gone_id: int,
    gone_name: str,
    chosen: Mapping[str, Any],
) -> None:
    connection = session.connection()
    # It begins as the gone record's own and moves with its children: so the journal knows to whom.
    record = sa.insert(MergedRecord).values(
        **{"id": store.new_id(), subject.owner: gone_id},
        gone_id=gone_id, gone_name=gone_name, merged_at=store.clock(),
    )  # fmt: skip
    connection.execute(record)
    values = _values(connection, subject, kept_id, gone_id, chosen)
    came = _move(connection, subject, kept_id, gone_id)
    table = subject.table
    if values:
        connection.execute(sa.update(table).where(table.c.id == kept_id).values(**values))
    own = {name.removeprefix(OWN): how for name, how in chosen.items() if name.startswith(OWN)}
    unite(connection, came, {int(field) for field, how in own.items() if how is _COMES})
    if subject == Mergeable.CUSTOMER:
        _break_circle(connection, kept_id)
    connection.execute(sa.delete(table).where(table.c.id == gone_id))


def _values(
    connection: sa.Connection,
    subject: Mergeable,
    kept_id: int,
    gone_id: int,
    chosen: Mapping[str, Any],
) -> dict[str, Any]:
    """The columns of the kept record that change."""
    columns = fields_of(subject)
    query = sa.select(*columns)
    kept = connection.execute(query.where(subject.table.c.id == kept_id)).one()._mapping
    gone = connection.execute(query.where(subject.table.c.id == gone_id)).one()._mapping
    values: dict[str, Any] = {}
    for column in columns:
        name = column.name
        how = chosen.get(name)
        if name not in chosen:
            value = of_two(name, kept[name], gone[name])
        elif how is _STAYS:
            continue
        else:
            value = gone[name] if how is _COMES else how
        if value is None and not column.nullable:
            raise UserError("field_needed", field=name)
        if name == "parent_id" and value in (kept_id, gone_id):
            value = None
        if value != kept[name]:
            values[name] = value
    return values


def _move(
    connection: sa.Connection, subject: Mergeable, kept_id: int, gone_id: int
) -> dict[str, set[int]]:
    """Let everything that points to the gone record point to the kept one; the ids per table."""
    came: dict[str, set[int]] = {}
    for column in _pointing(connection, subject, gone_id):
        table = column.table
        ids = set(connection.scalars(sa.select(table.c.id).where(column == gone_id)))
        ids.discard(gone_id)
        moved = sa.update(table).where(column == gone_id, table.c.id != gone_id)
        connection.execute(moved.values({column.name: kept_id}))
        came.setdefault(table.name, set()).update(ids)
    # A line of Today and a finding know their record without a reference.
    loose: tuple[tuple[str, str, Any, Any], ...] = (
        ("snooze", "record_id", gone_id, kept_id),
        ("dismissal", "subject", str(gone_id), str(kept_id)),
    )
    for name, key, old, new in loose:
        table = Base.metadata.tables[name]
        ids = set(connection.scalars(sa.select(table.c.id).where(table.c[key] == old)))
        if ids:
            connection.execute(sa.update(table).where(table.c[key] == old).values({key: new}))
            came.setdefault(name, set()).update(ids)
    return came


def _pointing(
    connection: sa.Connection, subject: Mergeable, record_id: int
) -> list[sa.Column[int]]:
    """The references that a row of the file holds to this record, found by one statement."""
    columns = references_to(str(subject))
    parts = (
        f'SELECT {place} WHERE EXISTS (SELECT 1 FROM "{column.table.name}" '
        f'WHERE "{column.name}" = ?1)'
        for place, column in enumerate(columns)
    )
    found = connection.exec_driver_sql(" UNION ALL ".join(parts), (record_id,))
    return [columns[place] for (place,) in found]


def _break_circle(connection: sa.Connection, kept_id: int) -> None:
    """A firm that would now stand above itself stands on its own."""
    table = Customer.__table__.c
    seen = set[int]()
    above: int | None = kept_id
    while above is not None and above not in seen:
        seen.add(above)
        above = connection.scalar(sa.select(table.parent_id).where(table.id == above))
    if above == kept_id:
        connection.execute(sa.update(Customer).where(Customer.id == kept_id).values(parent_id=None))
