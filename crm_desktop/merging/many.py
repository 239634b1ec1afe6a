"""Merging many at once by a rule, as one Change: which records are one, and which is kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.merging.combining import combine
from crm_desktop.merging.subjects import Mergeable, fields_of
from crm_desktop.merging.winning import is_filled
from crm_desktop.models import Activity, ActivityContact, NotDuplicate
from crm_desktop.rows import listed
from crm_desktop.store import Store


class KeepRule(StrEnum):
    """Which record of several is kept."""

    OLDEST = "oldest"
    MOST_COMPLETE = "most_complete"
    MOST_TOUCHED = "most_touched"


@dataclass(frozen=True, slots=True)
class Group:
    """Records that become one: the one that is kept, and those that go into it."""

    kept_id: int
    kept_name: str
    gone_ids: tuple[int, ...]
    gone_names: tuple[str, ...]


def merge_many(
    store: Store,
    *,
    subject: Mergeable | str,
    pairs: Iterable[tuple[int, int]],
    rule: KeepRule | str = KeepRule.MOST_COMPLETE,
) -> int:
    """Merge all that these pairs of ids say to be one; returns how many records went."""
    subject = Mergeable(subject)
    title = "customers_merged_by_rule" if subject == "customer" else "contacts_merged_by_rule"
    count = 0
    with store.change(title, count=lambda: count) as session:
        for group in groups(session, subject, pairs, rule):
            combine(store, session, subject, group.kept_id, group.gone_ids, {})
            count += len(group.gone_ids)
        return count


def groups(
    session: Session,
    subject: Mergeable | str,
    pairs: Iterable[tuple[int, int]],
    rule: KeepRule | str = KeepRule.MOST_COMPLETE,
) -> tuple[Group, ...]:
    """What merge_many would merge; a group in which two are said not to be the same is left out."""
    subject = Mergeable(subject)
    found = clusters(pairs)
    rows = _rows(session, subject, {record_id for ids in found for record_id in ids})
    apart = _not_the_same(session, subject, rows.keys())
    weights = _weights(session, subject, rows, KeepRule(rule))
    made = []
    for cluster in found:
        ids = sorted(record_id for record_id in cluster if record_id in rows)
        if len(ids) < 2 or any(a in ids and b in ids for a, b in apart):
            continue
        kept = max(ids, key=lambda record_id: (weights[record_id], -record_id))
        gone = tuple(record_id for record_id in ids if record_id != kept)
        names = tuple(rows[record_id]["name"] for record_id in gone)
        made.append(Group(kept, rows[kept]["name"], gone, names))
    return tuple(made)


def clusters(pairs: Iterable[tuple[int, int]]) -> list[set[int]]:
    """What hangs together through pairs: a with b and b with c are one of three (union-find)."""
    above: dict[int, int] = {}

    def top(record_id: int) -> int:
        above.setdefault(record_id, record_id)
        while above[record_id] != record_id:
            above[record_id] = above[above[record_id]]
            record_id = above[record_id]
        return record_id

    for one, other in pairs:
        above[max(top(one), top(other))] = min(top(one), top(other))
    found: dict[int, set[int]] = {}
    for record_id in above:
        found.setdefault(top(record_id), set()).add(record_id)
    return list(found.values())


def _rows(
    session: Session, subject: Mergeable, ids: Collection[int]
) -> dict[int, Mapping[Any, Any]]:
    table = subject.table
    query = sa.select(table).where(table.c.id.in_(listed(ids)))
    return {row.id: row._mapping for row in session.execute(query)}


def _not_the_same(
    session: Session, subject: Mergeable, ids: Collection[int]
) -> list[tuple[int, int]]:
    table = NotDuplicate.__table__.c
    one, other = table[subject.owner], table[f"other_{subject.owner}"]
    query = sa.select(one, other).where(one.in_(listed(ids)), other.in_(listed(ids)))
    return [(row[0], row[1]) for row in session.execute(query)]


def _weights(
    session: Session, subject: Mergeable, rows: Mapping[int, Mapping[Any, Any]], rule: KeepRule
) -> dict[int, Any]:
    """The largest is kept."""
    if rule == KeepRule.OLDEST:
        began = {i: row["created_at"] for i, row in rows.items()}
        return {i: -day.timestamp() if day else 0 for i, day in began.items()}
    if rule == KeepRule.MOST_COMPLETE:
        names = [column.name for column in fields_of(subject)]
        return {i: sum(is_filled(row[name]) for name in names) for i, row in rows.items()}
    owner = Activity.customer_id if subject == Mergeable.CUSTOMER else ActivityContact.contact_id
    counted = sa.select(owner, sa.func.count()).where(owner.in_(listed(rows.keys())))
    touches = {row[0]: row[1] for row in session.execute(counted.group_by(owner))}
    return {i: (touches.get(i, 0), row["last_touch_on"] or date.min) for i, row in rows.items()}
