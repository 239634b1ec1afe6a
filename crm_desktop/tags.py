"""Tags across the firm: which there are, how many carry them, and taking them away everywhere.

They are renamed and merged as words of a vocabulary: see crm_desktop/vocabularies.py.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import text as texts
from crm_desktop.models import ContactTag, CustomerTag, VocabularyWord
from crm_desktop.store import Store

_TABLES = ("customer_tag", "contact_tag")


@dataclass(frozen=True)
class TagUse:
    """A tag, and how many customers and people carry it."""

    word: str
    customers: int
    people: int


def tags(session: Session) -> tuple[TagUse, ...]:
    """All tags in use, in the order of reading."""
    counts: dict[str, list[int]] = {}
    for place, table in enumerate(_TABLES):
        found = session.connection().exec_driver_sql(
            f"SELECT word, count(*) FROM {table} GROUP BY word"
        )
        for word, count in found:
            counts.setdefault(word, [0, 0])[place] = count
    words = sorted(counts, key=lambda word: (texts.sort_key(word), word))
    return tuple(TagUse(word, *counts[word]) for word in words)


def remove(store: Store, *, words: Collection[str]) -> int:
    """Take tags off everybody who carries them, and offer them no more; returns how many did."""
    gone = sorted(set(words))
    only = gone[0] if len(gone) == 1 else ""
    with store.change("tags_removed", tag=only, count=len(gone)) as session:
        count = 0
        for kind in (CustomerTag, ContactTag):
            says = kind.word.in_(gone)
            count += session.scalar(sa.select(sa.func.count()).select_from(kind).where(says)) or 0
            session.execute(sa.delete(kind).where(says))
        placed = sa.and_(VocabularyWord.vocabulary == "tag", VocabularyWord.word.in_(gone))
        session.execute(sa.delete(VocabularyWord).where(placed))
        session.expire_all()
        return count
