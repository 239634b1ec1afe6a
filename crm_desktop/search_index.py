"""The search index: one full-text index over everything, brought up to date row by row.

The index is one contentless FTS5 table whose row ids are the ids of the rows themselves (ids are
unique over all tables), one row of the index for one row of a table. Every term begins with the
mark of its table, so that one look-up finds, say, only deals, and stops as soon as it has enough.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from crm_desktop import text as texts
from crm_desktop.text import LONGEST_TERM, SHORTEST_DIGITS

FORM = "1"  # raised when terms are made in another way: the index is then built anew
BATCH = 10_000
CREATE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5("
    "terms, content='', contentless_delete=1, detail=none, prefix='2 3 4', tokenize='ascii')"
)


@dataclass(frozen=True)
class Source:
    """A table that is searched: its mark, and the columns with names, with text, with digits."""

    table: str
    mark: str
    names: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    digits: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        return (*self.names, *self.notes, *self.digits)


SOURCES = (
    Source("customer", "c", names=("name", "legal_name"), notes=("external_id", "web", "notes")),
    Source("contact", "k", names=("name", "other_name"), notes=("external_id", "notes")),
    Source("deal", "d", names=("name",), notes=("external_id", "outcome_reason", "notes")),
    Source("product", "g", names=("name",), notes=("code", "line", "notes")),
    Source("sales_order", "o", notes=("number", "notes")),
    Source("activity", "a", notes=("subject", "notes", "outcome")),
    Source("promise", "p", notes=("text",)),
    Source("need", "n", notes=("text",)),
    Source("complaint", "q", notes=("text", "solution")),
    Source("document", "f", names=("name",)),
    Source("phone", "t", digits=("digits",)),
    Source("email", "m", notes=("folded",)),
)
BY_TABLE = {source.table: source for source in SOURCES}


def create(connection: sa.Connection) -> None:
    """Make the empty index when it is missing."""
    connection.exec_driver_sql(CREATE)


def clear(connection: sa.Connection) -> None:
    """Throw the index away and make an empty one."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_index")
    create(connection)


def index_all(connection: sa.Connection) -> None:
    """Fill an empty index with every row."""
    for source in SOURCES:
        _add(connection, source, "SELECT id FROM " + source.table, ())


def index_touched(connection: sa.Connection, tables: Iterable[str], span: tuple[int, int]) -> None:
    """Bring the index up to date for the rows in the journal entries `span` (first, last)."""
    for table in tables:
        source = BY_TABLE.get(table)
        if source is None:
            continue
        keys = ", ".join(f"'{column}'" for column in source.columns)
        moved = (
            f"FROM journal_entry WHERE seq BETWEEN ? AND ? AND tbl = '{table}' AND (op <> 'U' "
            f"OR EXISTS (SELECT 1 FROM json_each(after) WHERE key IN ({keys})))"
        )
        connection.exec_driver_sql(
            f"DELETE FROM search_index WHERE rowid IN (SELECT row_id {moved} AND op <> 'I')",
            span,
        )
        _add(connection, source, f"SELECT row_id {moved}", span)


def _add(connection: sa.Connection, source: Source, ids: str, values: tuple[int, ...]) -> None:
    columns = ", ".join(source.columns)
    found = connection.exec_driver_sql(
        f"SELECT id, {columns} FROM {source.table} WHERE id IN ({ids})", values
    )
    entries = _entries(source)
    while rows := found.fetchmany(BATCH):
        connection.exec_driver_sql(
            "INSERT INTO search_index (rowid, terms) VALUES (?, ?)",
            [(row[0], entries(row[1:])) for row in rows],
        )


def _entries(source: Source) -> Callable[[Iterable[str | None]], str]:
    """A function from a row's columns to the marked terms of its entry."""
    kinds: list[Callable[[str], set[str]]] = [texts.name_terms] * len(source.names)
    kinds += [texts.note_terms] * len(source.notes)
    kinds += [texts.digit_terms] * len(source.digits)
    joint = " " + source.mark

    def entry(values: Iterable[str | None]) -> str:
        terms: set[str] = set()
        for value, terms_of in zip(values, kinds, strict=True):
            if value:
                terms |= terms_of(value)
        return source.mark + joint.join(terms) if terms else ""

    return entry


def condition(table: str, question: str) -> str | None:
    """The expression that `search_index MATCH` finds a table's rows by; None: nothing to find."""
    source = BY_TABLE[table]
    if source.digits:
        typed = _typed_digits(question)
        return " OR ".join(f'"{source.mark}{digits[:LONGEST_TERM]}" *' for digits in typed) or None
    return " ".join(_clauses(source.mark, texts.words(question))) or None


def is_vague(word: str) -> bool:
    """Does the index know only pieces of this word, so that its answers may be wrong?"""
    return len(word) > (2 if texts.is_han(word) else LONGEST_TERM)


def _clauses(mark: str, words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if not texts.is_han(word):
            yield f'"{mark}{word[:LONGEST_TERM]}" *'
        elif len(word) == 1:
            yield f'"{mark}{word}" *'
        else:
            yield from (f'"{mark}{word[at : at + 2]}"' for at in range(len(word) - 1))


def _typed_digits(question: str) -> list[str]:
    """The digits of a question that may be a phone number, also without what is dialled first."""
    if any(character.isalpha() for character in question):
        return []
    typed = texts.digits(question)
    forms = (typed, typed.removeprefix("00"), typed.removeprefix("0"))
    return [form for form in dict.fromkeys(forms) if len(form) >= SHORTEST_DIGITS]
