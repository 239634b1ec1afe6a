"""The search index: one full-text index over everything, brought up to date row by row.

The index is one contentless FTS5 table whose row ids are the ids of the rows themselves (ids are
unique over all tables), one row of the index for one row of a table. Every term begins with the
mark of its table, so that one look-up finds, say, only deals, and stops as soon as it has enough.
What hangs on a row, such as its tags and addresses, is in the row's own entry under a second mark:
one look-up can ask for a word of the name together with one of a town.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from crm_desktop import text as texts
from crm_desktop.text import LONGEST_TERM, SHORTEST_DIGITS

FORM = "3"  # raised when terms are made in another way: the index is then built anew
BATCH = 10_000
Entry = tuple[int, str]  # a row's id and its marked terms
CREATE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5("
    "terms, content='', contentless_delete=1, detail=none, prefix='2 3 4', tokenize='ascii')"
)


@dataclass(frozen=True)
class Attached:
    """A table whose rows say more about another row, which is what they are searched for."""

    table: str
    names: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """A table that is searched: its mark, and the columns with names, with text, with digits.

    Rows of `attached` tables name theirs in `<table>_id`; their terms have a mark of their own.
    """

    table: str
    mark: str
    names: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    digits: tuple[str, ...] = ()
    attached_mark: str = ""
    attached: tuple[Attached, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        return (*self.names, *self.notes, *self.digits)

    @property
    def key(self) -> str:
        """The column by which attached rows name a row of this table."""
        return f"{self.table}_id"


TAG = Attached("customer_tag", ("word",))
PERSON_TAG = Attached("contact_tag", ("word",))
ADDRESS = Attached("address", ("city", "region"), ("street", "postal_code"))
CUSTOM = Attached("custom_value", ("text",))  # what was typed or chosen in fields of one's own
SOURCES = (
    Source(
        "customer",
        "c",
        names=("name", "legal_name"),
        notes=("external_id", "web", "notes"),
        attached_mark="w",
        attached=(TAG, ADDRESS, CUSTOM),
    ),
    Source(
        "contact",
        "k",
        names=("name", "other_name"),
        notes=("external_id", "notes"),
        attached_mark="x",
        attached=(PERSON_TAG, ADDRESS, CUSTOM),
    ),
    Source(
        "deal",
        "d",
        names=("name",),
        notes=("external_id", "outcome_reason", "notes"),
        attached_mark="y",
        attached=(CUSTOM,),
    ),
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


def index_touched(connection: sa.Connection, tables: frozenset[str], span: tuple[int, int]) -> None:
    """Bring the index up to date for the rows in the journal entries `span` (first, last)."""
    if _most_goes(connection, span):
        connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('delete-all')")
        index_all(connection)
        return
    for source in SOURCES:
        own = [_moved(source)] if source.table in tables else []
        attached = _owners(source, tables)
        if not own and not attached:
            continue
        # Rows that are new have no entry yet: an import would look for each of them in vain.
        stale = [f"{moved} AND op <> 'I'" for moved in own]
        if attached:
            stale.append(
                f"SELECT * FROM ({attached}) EXCEPT SELECT row_id FROM journal_entry "
                f"WHERE seq BETWEEN ?1 AND ?2 AND tbl = '{source.table}' AND op = 'I'"
            )
        gone = " UNION ".join(f"SELECT * FROM ({part})" for part in stale)
        connection.exec_driver_sql(f"DELETE FROM search_index WHERE rowid IN ({gone})", span)
        ids = " UNION ".join([*own, attached] if attached else own)
        _add(connection, source, ids, span)


def _most_goes(connection: sa.Connection, span: tuple[int, int]) -> bool:
    """Whether more entries would be taken out one by one than are left, as by undoing an import."""
    if span[1] - span[0] < BATCH:
        return False
    tables = ", ".join(f"'{source.table}'" for source in SOURCES)
    gone = connection.exec_driver_sql(
        "SELECT count(*) FROM journal_entry WHERE seq BETWEEN ? AND ? AND op = 'D' "
        f"AND tbl IN ({tables})",
        span,
    ).scalar_one()
    found = connection.exec_driver_sql("SELECT count(*) FROM search_index_docsize").scalar_one()
    return bool(gone * 2 > found)


def _moved(source: Source) -> str:
    """A SELECT of the rows of a table that were written, in columns that are searched."""
    keys = ", ".join(f"'{column}'" for column in source.columns)
    return (
        "SELECT row_id FROM journal_entry WHERE seq BETWEEN ?1 AND ?2 "
        f"AND tbl = '{source.table}' AND (op <> 'U' "
        f"OR EXISTS (SELECT 1 FROM json_each(after) WHERE key IN ({keys})))"
    )


def _owners(source: Source, tables: frozenset[str]) -> str:
    """A SELECT of the rows that attached rows of `tables` hang on, or hung on before."""
    return " UNION ".join(
        f"SELECT t.{source.key} FROM journal_entry j CROSS JOIN {child.table} t ON t.id = j.row_id "
        f"WHERE j.seq BETWEEN ?1 AND ?2 AND j.tbl = '{child.table}' "
        f"AND t.{source.key} IS NOT NULL "
        f"UNION SELECT before ->> '$.{source.key}' FROM journal_entry "
        f"WHERE seq BETWEEN ?1 AND ?2 AND tbl = '{child.table}' AND op <> 'I' "
        f"AND before ->> '$.{source.key}' IS NOT NULL"
        for child in source.attached
        if child.table in tables
    )


def entries_of_made(driver: Any, made: Mapping[str, Sequence[str]]) -> Iterator[list[Entry]]:
    """The entries of rows that wait in temporary tables `made_<table>` of a driver's connection.

    `made` names their columns by table. What hangs on a row must wait with it.
    """
    for source in SOURCES:
        if source.table not in made:
            continue
        for child in source.attached:
            if source.key in made.get(child.table, ()):
                driver.execute(
                    f"CREATE INDEX IF NOT EXISTS temp.made_{child.table}_{source.key} "
                    f"ON made_{child.table} ({source.key})"
                )
        yield from _chunks(source, driver.execute(_select(source, made)))


def add_made(driver: Any) -> None:
    """Put the entries that wait in the temporary table made_entry into the index."""
    driver.execute("INSERT INTO search_index (rowid, terms) SELECT id, terms FROM temp.made_entry")


def _add(connection: sa.Connection, source: Source, ids: str, values: tuple[int, ...]) -> None:
    """Add the rows `ids` to the index; whoever inserted them may have done so already."""
    found = connection.exec_driver_sql(
        f"{_select(source)} WHERE id IN ({ids}) "
        "AND NOT EXISTS (SELECT 1 FROM search_index_docsize d WHERE d.id = t.id)",
        values,
    )
    for entries in _chunks(source, found):
        connection.exec_driver_sql("INSERT INTO search_index (rowid, terms) VALUES (?, ?)", entries)


def _chunks(source: Source, found: Any) -> Iterator[list[Entry]]:
    """The entries of the rows that a _select found, some thousand at a time."""
    entries = _entries(source)
    while rows := found.fetchmany(BATCH):
        yield [(row[0], entries(row[1:])) for row in rows]


def _select(source: Source, made: Mapping[str, Sequence[str]] | None = None) -> str:
    """The SELECT of ids and texts of a table's rows, or of those that are `made`.

    What hangs on a row comes as a subquery for every kind of columns, its texts a line each.
    """
    columns = list(source.columns)
    prefix = ""
    if made is not None:
        known, prefix = made[source.table], "temp.made_"
        columns = [name if name in known else "NULL" for name in columns]
    for child in source.attached:
        there = made is None or source.key in made.get(child.table, ())
        for names in filter(None, (child.names, child.notes)):
            columns.append(
                f"(SELECT group_concat(concat_ws(char(10), {', '.join(names)}), char(10)) "
                f"FROM {prefix}{child.table} a WHERE a.{source.key} = t.id)"
                if there
                else "NULL"
            )
    return f"SELECT id, {', '.join(columns)} FROM {prefix}{source.table} t"


def _entries(source: Source) -> Callable[[Iterable[str | None]], str]:
    """A function from a row's columns to the marked terms of its entry."""
    kinds: list[tuple[str, Callable[[str], set[str]]]] = [
        *((source.mark, texts.name_terms) for _ in source.names),
        *((source.mark, texts.note_terms) for _ in source.notes),
        *((source.mark, texts.digit_terms) for _ in source.digits),
    ]
    for child in source.attached:
        kinds.append((source.attached_mark, texts.name_terms))
        kinds += [(source.attached_mark, texts.note_terms)] * bool(child.notes)

    def entry(values: Iterable[str | None]) -> str:
        terms: set[str] = set()
        more: set[str] = set()
        for value, (mark, terms_of) in zip(values, kinds, strict=True):
            if value:
                terms_here = terms if mark == source.mark else more
                terms_here |= terms_of(value)
        return " ".join(
            filter(None, (_marked(source.mark, terms), _marked(source.attached_mark, more)))
        )

    return entry


def _marked(mark: str, terms: set[str]) -> str:
    return mark + (" " + mark).join(terms) if terms else ""


def condition(table: str, question: str) -> str | None:
    """The expression that `search_index MATCH` finds a table's rows by; None: nothing to find."""
    source = BY_TABLE[table]
    if source.digits:
        typed = _typed_digits(question)
        return " OR ".join(f'"{source.mark}{digits[:LONGEST_TERM]}" *' for digits in typed) or None
    return " ".join(_clauses(source.mark, texts.words(question))) or None


def attached_condition(table: str, question: str) -> str | None:
    """The same for rows where each word stands in the row itself or in what hangs on it."""
    source = BY_TABLE[table]
    words = texts.words(question)
    if not source.attached or not words:
        return None
    if len(words) == 1:  # what the row itself says is found without this
        return " ".join(_clauses(source.attached_mark, words))
    return " AND ".join(
        f"(({' '.join(_clauses(source.mark, [word]))}) OR "
        f"({' '.join(_clauses(source.attached_mark, [word]))}))"
        for word in words
    )


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
