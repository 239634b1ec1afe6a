"""Many records given the same at once: what that would change, and doing it as one Change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop.bulk_edits import KINDS, Column, Edit, edit_fields, place_of, write_columns
from crm_desktop.listing import Subject, arrays
from crm_desktop.store import Store

__all__ = [
    "Edit",
    "FieldPreview",
    "Preview",
    "Sample",
    "edit_fields",
    "edit_in_bulk",
    "preview_edit",
]

MOST_SAMPLES = 5
MOST_BEFORE = 8
_TITLES = {"customer": "customers_edited", "contact": "contacts_edited", "deal": "deals_edited"}


class Sample(NamedTuple):
    """A record that would change, and what it says before."""

    id: int
    name: str
    before: Any


@dataclass(frozen=True)
class FieldPreview:
    """What one edit would do: `before` are the most frequent values of now with their counts.

    `others`: of how many records the value is none of those.
    """

    edit: Edit
    changing: int
    before: tuple[tuple[Any, int], ...]
    others: int
    samples: tuple[Sample, ...]


@dataclass(frozen=True)
class Preview:
    """How many records there are, and how many of them would change."""

    count: int
    changing: int
    fields: tuple[FieldPreview, ...]


def preview_edit(
    session: Session, subject: Subject, ids: Sequence[int], edits: Sequence[Edit]
) -> Preview:
    """What the edits would change, before anything is written; errors as `edit_in_bulk`."""
    there = _there(session, subject, ids)
    listed = json.dumps(there)
    fields, moved = [], []
    for edit in edits:
        place = place_of(session, subject, edit)
        changing = place.changing(session, listed)
        before = place.before(session, listed)
        moved.append(changing)
        fields.append(
            FieldPreview(
                edit=edit,
                changing=len(changing),
                before=tuple(before[:MOST_BEFORE]),
                others=sum(count for _, count in before[MOST_BEFORE:]),
                samples=_samples(session, subject, place.values, changing[:MOST_SAMPLES].tolist()),
            )
        )
    return Preview(len(there), len(np.unique(arrays.joined(moved))), tuple(fields))


def edit_in_bulk(
    store: Store, *, subject: Subject, ids: Sequence[int], edits: Sequence[Edit]
) -> int:
    """Give many records the same, as one Change; returns how many of them changed.

    UserError when a value is of the wrong kind or a needed field would be emptied; ValueError for a
    field that cannot be given to many records, such as a deal's stage, which is moved.
    """
    with store.change(_TITLES[subject], count=len(ids)) as session:
        places = [place_of(session, subject, edit) for edit in edits]
        if all(isinstance(place, Column) for place in places):
            plain = [place for place in places if isinstance(place, Column)]
            return write_columns(session, subject, ids, plain) if plain else 0
        there = _there(session, subject, ids)
        listed = json.dumps(there)
        changing = [place.changing(session, listed) for place in places]
        columns = [place for place in places if isinstance(place, Column)]
        if columns:
            write_columns(session, subject, there, columns)
        for place, changed in zip(places, changing, strict=True):
            if not isinstance(place, Column) and len(changed):
                place.write(store, session, changed.tolist())
        session.expire_all()
        return len(np.unique(arrays.joined(changing)))


def _there(session: Session, subject: Subject, ids: Sequence[int]) -> list[int]:
    """Those of the ids that are in the file, each once."""
    listed = json.dumps([int(row_id) for row_id in ids])
    select = f"SELECT id FROM {subject} WHERE id IN (SELECT value FROM json_each(?))"
    found: list[int] = arrays.fetch(session, select, (listed,)).tolist()
    return found


def _samples(
    session: Session, subject: Subject, values: Any, ids: Sequence[int]
) -> tuple[Sample, ...]:
    before = values(session, json.dumps(ids))
    kind: Any = KINDS[subject]
    return tuple(Sample(id, session.get_one(kind, id).name, before.get(id)) for id in ids)
