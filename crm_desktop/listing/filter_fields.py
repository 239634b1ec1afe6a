"""What a filter can be built of: the fields of a list, how each compares, and the words it offers.

Also what a kept filter says that the file no longer knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import text as texts
from crm_desktop.listing.arrays import distinct_words
from crm_desktop.listing.filter_days import PERIODS, UNITS
from crm_desktop.listing.filter_sources import OF_CUSTOMER, SOURCES, FilterKind, Source
from crm_desktop.listing.filters import Condition, Filter, Operator, Value, conditions
from crm_desktop.listing.own import PREFIX, Subject, is_id
from crm_desktop.models.codes import FieldKind

MOST_WORDS = 2000
ME = "me"  # among the values of an owner

_FILLED = (Operator.EMPTY, Operator.FILLED)
_CHOICE = (Operator.ONE_OF, Operator.NONE_OF)
_NUMBER = (Operator.IS, Operator.AT_LEAST, Operator.AT_MOST, Operator.BETWEEN)
_TEXT = (
    Operator.CONTAINS, Operator.CONTAINS_NOT, Operator.IS, Operator.IS_NOT, Operator.BEGINS
)  # fmt: skip
_LISTS = (Operator.ONE_OF, Operator.ALL_OF, Operator.NONE_OF)
_COMING = (Operator.WITHIN, Operator.IN_NEXT, Operator.IN_LAST)
_DAYS = (
    Operator.WITHIN, Operator.IN_LAST, Operator.IN_NEXT, Operator.OLDER_THAN, Operator.LATER_THAN,
    Operator.IS, Operator.BEFORE, Operator.AFTER, Operator.BETWEEN,
)  # fmt: skip
OPERATORS: Mapping[FilterKind, tuple[Operator, ...]] = {
    FilterKind.TEXT: (*_TEXT, *_FILLED),
    FilterKind.NUMBER: (*_NUMBER, *_FILLED),
    FilterKind.MONEY: (*_NUMBER, *_FILLED),
    FilterKind.DAY: (*_DAYS, *_FILLED),
    FilterKind.ANNIVERSARY: (*_COMING, *_FILLED),
    FilterKind.CODE: (*_CHOICE, *_FILLED),
    FilterKind.WORD: (*_CHOICE, *_TEXT, *_FILLED),
    FilterKind.RECORD: (*_CHOICE, *_FILLED),
    FilterKind.OWNER: (*_CHOICE, *_FILLED),
    FilterKind.FLAG: (Operator.YES, Operator.NO),
    FilterKind.ANSWER: (Operator.YES, Operator.NO, *_FILLED),
    FilterKind.TAG: (*_LISTS, *_FILLED),
    FilterKind.FINDING: (*_LISTS, *_FILLED),
    FilterKind.GROUP: (*_LISTS, *_FILLED),
}
_OWN_KINDS: Mapping[str, FilterKind] = {
    FieldKind.TEXT: FilterKind.TEXT,
    FieldKind.NUMBER: FilterKind.NUMBER,
    FieldKind.DATE: FilterKind.DAY,
    FieldKind.CHOICE: FilterKind.WORD,
    FieldKind.YES_NO: FilterKind.ANSWER,
}


class Word(NamedTuple):
    """What a field may be compared with, and what it is called when it is no word or code."""

    value: Value
    name: str = ""


@dataclass(frozen=True)
class FilterField:
    """A field that a filter can be built of.

    `code` names it ("tier", "own:17", "customer.tier" for the customer of a person or deal); `name`
    is its name when the firm added it. `is_retired`: kept filters may still ask for it.
    """

    code: str
    kind: FilterKind
    operators: tuple[Operator, ...]
    words: tuple[Word, ...] = ()
    name: str = ""
    is_retired: bool = False

    @property
    def of_customer(self) -> bool:
        """Whether it is one of the customer that a person or a deal belongs to."""
        return self.code.startswith(OF_CUSTOMER)


class FilterProblem(NamedTuple):
    """A condition that narrows nothing, or speaks of what is retired or gone, and why."""

    condition: Condition
    reason: Literal["field_gone", "field_retired", "operator_unknown", "value_gone"]


def filter_fields(session: Session, subject: Subject) -> tuple[FilterField, ...]:
    """The fields of customers, people or deals that a filter can be built of, with their words."""
    found = list(_fields(session.connection(), subject))
    if subject != "customer":
        for field in _fields(session.connection(), "customer"):
            found.append(replace(field, code=OF_CUSTOMER + field.code))
    return tuple(found)


def filter_problems(session: Session, subject: Subject, asked: Filter) -> tuple[FilterProblem, ...]:
    """What of a kept filter the file no longer knows; a view that has some says so."""
    wanted = list(conditions(asked))
    known = {field.code: field for field in filter_fields(session, subject)} if wanted else {}
    found = []
    for condition in wanted:
        reason = _problem(known.get(condition.field), condition)
        if reason is not None:
            found.append(FilterProblem(condition, reason))
    return tuple(found)


def source_of(connection: sa.Connection, subject: Subject, code: str) -> Source | None:
    """Where a field of `subject` stands; None for one there is not (any more)."""
    if not code.startswith(PREFIX):
        return SOURCES[subject].get(code)
    number = code.removeprefix(PREFIX)
    found = (
        is_id(number)
        and connection.exec_driver_sql(
            "SELECT kind FROM custom_field WHERE id = ? AND subject = ?", (int(number), subject)
        ).scalar()
    )
    return _own_source(subject, int(number), found) if found else None


def _own_source(subject: Subject, field_id: int, kind: str) -> Source:
    if kind == FieldKind.TEXT:
        return Source(
            FilterKind.TEXT,
            "custom_value",
            "text",
            f"{subject}_id",
            f"custom_field_id = ? AND {subject}_id IS NOT NULL",
            (field_id,),
        )
    kept = "field_id = ?"
    return Source(_OWN_KINDS[kind], "custom_key", "key", "record_id", kept, (field_id,))


def _fields(connection: sa.Connection, subject: Subject) -> Iterator[FilterField]:
    for code, source in SOURCES[subject].items():
        words = _words(connection, subject, source)
        yield FilterField(code, source.kind, OPERATORS[source.kind], words)
    yield from _own_fields(connection, subject)


def _own_fields(connection: sa.Connection, subject: Subject) -> Iterator[FilterField]:
    choices: dict[int, list[Word]] = {}
    for field_id, word in connection.exec_driver_sql(
        "SELECT custom_field_id, word FROM custom_choice ORDER BY position, id"
    ):
        choices.setdefault(field_id, []).append(Word(word))
    for field_id, kind, name, retired in connection.exec_driver_sql(
        "SELECT id, kind, name, retired FROM custom_field WHERE subject = ? ORDER BY position, id",
        (subject,),
    ):
        offered = _OWN_KINDS[kind]
        words = tuple(choices.get(field_id, ())) if kind == FieldKind.CHOICE else ()
        code = f"{PREFIX}{field_id}"
        yield FilterField(code, offered, OPERATORS[offered], words, name, bool(retired))


def _words(connection: sa.Connection, subject: Subject, source: Source) -> tuple[Word, ...]:
    if source.kind == FilterKind.OWNER:
        colleagues = _names(connection, 'SELECT id, name FROM "user" WHERE retired = 0')
        return (Word(ME), *colleagues)
    if source.kind == FilterKind.GROUP:
        return _names(
            connection,
            "SELECT id, name FROM saved_view WHERE is_group = 1 AND subject = ?",
            (subject,),
        )
    if source.kind == FilterKind.RECORD:
        table, column = source.words
        return _names(connection, f"SELECT id, {column} FROM {table} LIMIT {MOST_WORDS}")
    if source.kind in (FilterKind.WORD, FilterKind.TAG):
        table, column = source.words
        found = distinct_words(connection, table, column, MOST_WORDS)
        found.sort(key=lambda word: (texts.sort_key(word), word))
        return tuple(map(Word, found))
    return tuple(map(Word, source.words))


def _names(
    connection: sa.Connection, select: str, parameters: tuple[str, ...] = ()
) -> tuple[Word, ...]:
    found = [Word(*row) for row in connection.exec_driver_sql(select, parameters)]
    return tuple(sorted(found, key=lambda word: (texts.sort_key(word.name), word.value)))


def _problem(
    field: FilterField | None, condition: Condition
) -> Literal["field_gone", "field_retired", "operator_unknown", "value_gone"] | None:
    if field is None:
        return "field_gone"
    operator = condition.operator
    if operator not in field.operators:
        return "operator_unknown"
    if operator == Operator.WITHIN and not set(condition.values) <= set(PERIODS):
        return "operator_unknown"
    counted = (Operator.IN_LAST, Operator.IN_NEXT, Operator.OLDER_THAN, Operator.LATER_THAN)
    if operator in counted and condition.is_complete and condition.values[1] not in UNITS:
        return "operator_unknown"
    if field.is_retired:
        return "field_retired"
    # Words come and go with the rows that say them; ids do not come back.
    named = (FilterKind.GROUP, FilterKind.RECORD)
    offered = {word.value for word in field.words}
    if field.kind in named and not set(condition.values) <= offered:
        return "value_gone"
    return None
