"""The firm's own fields in a list: which there are, how they sort, what they narrow it to."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeAlias

import sqlalchemy as sa

from crm_desktop import text as texts
from crm_desktop.models.codes import FieldKind

Subject: TypeAlias = Literal["customer", "contact", "deal"]
OwnValue: TypeAlias = str | float | date | bool
_LONGEST_ID = 19
PREFIX = "own:"  # before a field's id in the name of its column


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field the firm added, with its words when it is a choice, also those no longer offered."""

    id: int
    subject: str
    kind: FieldKind
    name: str
    choices: tuple[str, ...] = ()
    retired_choices: frozenset[str] = frozenset()

    @property
    def offered(self) -> tuple[str, ...]:
        """The words that records can still be given."""
        return tuple(word for word in self.choices if word not in self.retired_choices)

    @property
    def column(self) -> str:
        """The name of its column in a list."""
        return f"{PREFIX}{self.id}"


@dataclass(frozen=True)
class OwnFilter:
    """What one of these fields must say: one of some words, a part of a text, or a range.

    Words are those of a choice, or True and False; None among them means "not given". Days are
    ISO text, so that a filter can be kept.
    """

    field_id: int
    words: tuple[str | bool | None, ...] = ()
    text: str = ""
    least: float | str | None = None
    most: float | str | None = None

    @property
    def is_empty(self) -> bool:
        return self == OwnFilter(self.field_id)

    def kept(self) -> dict[str, Any]:
        """What settings remember."""
        mine: dict[str, Any] = {"field_id": self.field_id, "words": list(self.words)}
        return {**mine, "text": self.text, "least": self.least, "most": self.most}

    @classmethod
    def of(cls, kept: Any) -> OwnFilter | None:
        """The filter that `kept` gave, as it comes back from JSON; None when it is not one."""
        if not isinstance(kept, dict) or not isinstance(kept.get("field_id"), int):
            return None
        words, text = kept.get("words"), kept.get("text")
        ends = [kept.get(end) for end in ("least", "most")]
        least, most = (end if isinstance(end, float | int | str) else None for end in ends)
        found = cls(
            kept["field_id"],
            tuple(word for word in words if word is None or isinstance(word, str | bool))
            if isinstance(words, list)
            else (),
            text if isinstance(text, str) else "",
            least,
            most,
        )
        return None if found.is_empty else found


def is_id(text: str) -> bool:
    """Whether a text, as others may have written it, can be the id of a field."""
    return text.isdecimal() and len(text) < _LONGEST_ID


def own_fields(
    connection: sa.Connection, subjects: Sequence[Subject] = ("customer", "contact", "deal")
) -> tuple[OwnField, ...]:
    """The fields of these that are in use, in their order."""
    words: dict[int, list[str]] = {}
    gone: dict[int, set[str]] = {}
    for field_id, word, is_retired in connection.exec_driver_sql(
        "SELECT custom_field_id, word, retired FROM custom_choice ORDER BY position, id"
    ):
        words.setdefault(field_id, []).append(word)
        if is_retired:
            gone.setdefault(field_id, set()).add(word)
    found = connection.exec_driver_sql(
        "SELECT id, subject, kind, name FROM custom_field WHERE retired = 0 "
        "AND subject IN (SELECT value FROM json_each(?)) ORDER BY position, id",
        (json.dumps(list(subjects)),),
    )
    return tuple(
        OwnField(
            field_id,
            subject,
            FieldKind(kind),
            name,
            tuple(words.get(field_id, ())),
            frozenset(gone.get(field_id, ())),
        )
        for field_id, subject, kind, name in found
    )


def own_values(
    connection: sa.Connection, subject: Subject, listed: str
) -> dict[int, dict[int, OwnValue]]:
    """What the fields say, by record and field; `listed` are ids of records as a JSON array."""
    found: dict[int, dict[int, OwnValue]] = {}
    for record_id, field_id, kind, text, number, day, yes in connection.exec_driver_sql(
        f"SELECT v.{subject}_id, f.id, f.kind, v.text, v.number, v.day, v.yes FROM custom_value v "
        "CROSS JOIN custom_field f ON f.id = v.custom_field_id "
        f"WHERE v.{subject}_id IN (SELECT value FROM json_each(?)) ORDER BY v.id DESC",
        (listed,),
    ):
        value = _plain(kind, text, number, day, yes)
        if value is not None:
            found.setdefault(record_id, {})[field_id] = value
    return found


def _plain(
    kind: str, text: str | None, number: float | None, day: str | None, yes: int | None
) -> OwnValue | None:
    if kind == FieldKind.NUMBER:
        return number
    if kind == FieldKind.DATE:
        return None if day is None else date.fromisoformat(day)
    if kind == FieldKind.YES_NO:
        return None if yes is None else bool(yes)
    return text


_KEYS = "SELECT record_id AS id FROM custom_key WHERE field_id = ?"


def ordered(
    connection: sa.Connection, column: str, descending: bool
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The SELECTs that, one after another, give the records that have a value, in its order.

    Choices come in the order in which they are offered, yes before no.
    """
    field_id = int(column.removeprefix(PREFIX))
    kind = connection.exec_driver_sql(
        "SELECT kind FROM custom_field WHERE id = ?", (field_id,)
    ).scalar()
    if kind == FieldKind.CHOICE:
        offered = next((f.choices for f in own_fields(connection) if f.id == field_id), ())
        for word in reversed(offered) if descending else offered:
            yield f"{_KEYS} AND key = ? ORDER BY record_id", (field_id, word)
    way = "DESC" if descending != (kind == FieldKind.YES_NO) else "ASC"
    yield f"{_KEYS} ORDER BY key {way}, record_id {way}", (field_id,)


def narrowed(
    connection: sa.Connection, subject: Subject, filters: Sequence[OwnFilter]
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """For each filter the SELECT of the ids that meet it; one of a field that is gone is left."""
    there = {field.id for field in own_fields(connection)} if filters else set()
    for asked in filters:
        if asked.field_id in there:
            yield _meeting(connection, subject, asked)


def _meeting(
    connection: sa.Connection, subject: Subject, asked: OwnFilter
) -> tuple[str, tuple[Any, ...]]:
    if asked.text:
        return _containing(connection, asked)
    if asked.words:
        return _one_of(subject, asked)
    conditions: list[str] = [_KEYS]
    values: list[Any] = [asked.field_id]
    for sign, end in ((">=", asked.least), ("<=", asked.most)):
        if end is not None:
            conditions.append(f"key {sign} ?")
            values.append(end)
    return " AND ".join(conditions), tuple(values)


def _one_of(subject: Subject, asked: OwnFilter) -> tuple[str, tuple[Any, ...]]:
    known = tuple(word for word in asked.words if word is not None)
    marks = ", ".join("?" * len(known))
    select, values = f"{_KEYS} AND key IN ({marks})", (asked.field_id, *known)
    if None not in asked.words:
        return select, values
    rest = f"SELECT id FROM {subject} WHERE id NOT IN ({_KEYS})"
    return f"{select} UNION ALL {rest}", (*values, asked.field_id)


def _containing(connection: sa.Connection, asked: OwnFilter) -> tuple[str, tuple[Any, ...]]:
    """Letters are looked for among the keys; other scripts, which keys only read, in the text."""
    folded = texts.fold(asked.text).strip()
    if folded.isascii():
        return f"{_KEYS} AND instr(key, ?)", (asked.field_id, texts.sort_key(asked.text))
    rows = connection.exec_driver_sql(
        "SELECT k.record_id, v.text FROM custom_key k CROSS JOIN custom_value v "
        "ON v.id = k.value_id WHERE k.field_id = ?",
        (asked.field_id,),
    )
    found = [record_id for record_id, text in rows if folded in texts.fold(text)]
    return "SELECT value AS id FROM json_each(?)", (json.dumps(found),)
