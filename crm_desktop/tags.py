"""Tags across the firm: which there are, how many carry them, and renaming or removing them."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import text as texts
from crm_desktop.errors import UserError
from crm_desktop.models import ContactTag, CustomerTag
from crm_desktop.store import Store

_TABLES = (("customer_tag", "customer_id"), ("contact_tag", "contact_id"))


@dataclass(frozen=True)
class TagUse:
    """A tag, and how many customers and people carry it."""

    word: str
    customers: int
    people: int


def tags(session: Session) -> tuple[TagUse, ...]:
    """All tags in use, in the order of reading."""
    counts: dict[str, list[int]] = {}
    for place, (table, _) in enumerate(_TABLES):
        found = session.connection().exec_driver_sql(
            f"SELECT word, count(*) FROM {table} GROUP BY word"
        )
        for word, count in found:
            counts.setdefault(word, [0, 0])[place] = count
    words = sorted(counts, key=lambda word: (texts.sort_key(word), word))
    return tuple(TagUse(word, *counts[word]) for word in words)


def rename(store: Store, *, word: str, to: str) -> int:
    """Call a tag something else wherever it is; one that is there already takes it in.

    Returns how many rows said it. UserError `field_needed` without a new word.
    """
    with store.change("tag_renamed", tag=word, to=to.strip()):
        return merge(store, words=[word], into=to)


def merge(store: Store, *, words: Collection[str], into: str) -> int:
    """Make one tag of several; who carried several of them carries it once. Returns how many."""
    wanted = into.strip()
    if not wanted:
        raise UserError("field_needed", field="tag")
    gone = sorted(set(words) - {wanted})
    with store.change("tags_merged", tag=wanted, count=len(gone)) as session:
        count = _count(session, gone)
        for table, key in _TABLES:
            # Of the rows of one record the first becomes the tag, unless there is one already.
            _run(
                session,
                f"DELETE FROM {table} WHERE word IN (SELECT value FROM json_each(:gone)) "
                f"AND ({key} IN (SELECT {key} FROM {table} WHERE word = :wanted) "
                f"OR id NOT IN (SELECT min(id) FROM {table} "
                f"WHERE word IN (SELECT value FROM json_each(:gone)) GROUP BY {key}))",
                gone,
                wanted,
            )
            _run(
                session,
                f"UPDATE {table} SET word = :wanted "
                "WHERE word IN (SELECT value FROM json_each(:gone))",
                gone,
                wanted,
            )
        return count


def remove(store: Store, *, words: Collection[str]) -> int:
    """Take tags off everybody who carries them; returns how many rows said them."""
    gone = sorted(set(words))
    only = gone[0] if len(gone) == 1 else ""
    with store.change("tags_removed", tag=only, count=len(gone)) as session:
        count = _count(session, gone)
        for table, _ in _TABLES:
            _run(
                session,
                f"DELETE FROM {table} WHERE word IN (SELECT value FROM json_each(:gone))",
                gone,
            )
        return count


def _count(session: Session, words: list[str]) -> int:
    found = 0
    for kind in (CustomerTag, ContactTag):
        query = sa.select(sa.func.count()).select_from(kind).where(kind.word.in_(words))
        found += session.scalar(query) or 0
    return found


def _run(session: Session, statement: str, gone: list[str], wanted: str = "") -> None:
    values = {"gone": json.dumps(gone), "wanted": wanted}
    used = {name: value for name, value in values.items() if f":{name}" in statement}
    session.connection().execute(sa.text(statement), used)
