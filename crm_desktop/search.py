"""The question that the search field asks: the best rows for what was typed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import text as texts
from crm_desktop.search_index import (
    ADDRESS,
    BY_TABLE,
    CUSTOM,
    PERSON_TAG,
    TAG,
    attached_condition,
    condition,
    is_vague,
)

__all__ = ["GROUPS", "Hit", "Mention", "checked", "condition", "recall", "search"]

Rank = tuple[int, int, int]  # place of the match, how literally it is meant, length of the title
NOT_LITERAL = 2
EXACT, BEGINS, IN_TITLE, ELSEWHERE = range(4)
SPARE = 8  # times as many candidates where the index alone cannot tell
AROUND = 28  # characters shown on either side of what was found in a long text


@dataclass(frozen=True)
class Mention:
    """What hangs on a row and holds what was looked for."""

    kind: Literal["tag", "address", "custom"]
    text: str
    field: str = ""  # the name of the field of one's own


@dataclass(frozen=True)
class Hit:
    """Something found: a row, what to call it, and what tells it from others of the same name."""

    table: str
    id: int
    title: str
    detail: str
    customer_id: int | None
    mentions: tuple[Mention, ...] = ()


# Which tables are searched, in the order they are shown in, and for each the columns of a hit:
# title, detail, customer. Notes of all kinds make one group.
GROUPS = (
    ("customer",),
    ("contact",),
    ("deal",),
    ("product",),
    ("sales_order",),
    ("activity", "promise", "need", "complaint"),
    ("document",),
)
_JOIN = "LEFT JOIN customer c ON c.id = t.customer_id"
_SHOWN = {
    "customer": ("t.name, concat_ws(' · ', t.city, t.industry), t.id", ""),
    "contact": (
        "t.name, concat_ws(' · ', t.main_title, c.name), t.main_customer_id",
        "LEFT JOIN customer c ON c.id = t.main_customer_id",
    ),
    "deal": ("t.name, c.name, t.customer_id", _JOIN),
    "product": ("t.name, concat_ws(' · ', t.code, t.line), NULL", ""),
    "sales_order": ("coalesce(t.number, t.ordered_on), c.name, t.customer_id", _JOIN),
    "activity": ("t.subject, c.name, t.customer_id", _JOIN),
    "promise": ("t.text, c.name, t.customer_id", _JOIN),
    "need": ("t.text, c.name, t.customer_id", _JOIN),
    "complaint": ("t.text, c.name, t.customer_id", _JOIN),
    "document": ("t.name, c.name, t.customer_id", _JOIN),
}


class _Shown(NamedTuple):
    kind: Literal["tag", "address", "custom"]
    parts: tuple[str, ...]
    field: str = "''"
    join: str = ""


# How rows of attached tables are shown, as one line of their parts.
_MENTIONS = {
    TAG.table: _Shown("tag", ("a.word",)),
    PERSON_TAG.table: _Shown("tag", ("a.word",)),
    ADDRESS.table: _Shown("address", ("a.street", "a.postal_code", "a.city", "a.region")),
    CUSTOM.table: _Shown(
        "custom",
        ("a.text",),
        "f.name",
        "JOIN custom_field f ON f.id = a.custom_field_id AND NOT f.retired AND a.text IS NOT NULL",
    ),
}
_OWNERS = {"phone": ("t.number", "t.digits"), "email": ("t.address", "t.folded")}
_MATCHING = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ?"


def search(session: Session, text: str, limit: int = 50) -> list[Hit]:
    """The best rows for what was typed, grouped by kind, `limit` in all.

    In each group the exact name first, then names that begin so, then words that do, then the rest;
    every hit is checked against the real text.
    """
    words = texts.words(text)
    if not words:
        return []
    connection = session.connection()
    ranks: dict[tuple[str, int], tuple[Rank, Hit]] = {}
    # A full list of names that begin so leaves no place for what the index would still find.
    full = set()
    for table, ids in _named(connection, text, limit).items():
        named = list(_found(connection, table, ids, text, words))
        ranks.update({(hit.table, hit.id): (rank, hit) for rank, hit in named})
        if sum(1 for rank, _ in named if rank[0] <= BEGINS) >= limit:
            full.add(table)
    candidates = _candidates(connection, text, words, limit, full)
    for table, ids in candidates.items():
        if table in _OWNERS:
            for hit in _owners(connection, table, ids, words):
                rank = (IN_TITLE, NOT_LITERAL, len(hit.title))
                ranks.setdefault((hit.table, hit.id), (rank, hit))
            continue
        new = [row_id for row_id in ids if (table, row_id) not in ranks]
        for rank, hit in _found(connection, table, new, text, words):
            ranks[hit.table, hit.id] = (rank, hit)
    return _shared_out(list(ranks.values()), limit)


def checked(connection: sa.Connection, table: str, ids: list[int], text: str) -> list[int]:
    """Those of some rows in which, or in what hangs on them, every word really stands."""
    found = _found(connection, table, ids, text, texts.words(text))
    return [hit.id for _, hit in found]


def recall(session: Session, rows: Sequence[tuple[str, int]]) -> list[Hit]:
    """The same rows (table, id) as hits, in the same order; those that are gone are left out."""
    connection = session.connection()
    hits: dict[tuple[str, int], Hit] = {}
    for table, (shown, join) in _SHOWN.items():
        ids = [row_id for named, row_id in rows if named == table]
        if ids:
            found = connection.exec_driver_sql(
                f"SELECT t.id, {shown} FROM {table} t {join} "
                "WHERE t.id IN (SELECT value FROM json_each(?))",
                (json.dumps(ids),),
            )
            for row_id, title, detail, customer_id in found:
                hits[table, row_id] = Hit(table, row_id, title, detail or "", customer_id)
    return [hits[row] for row in rows if row in hits]


def _named(connection: sa.Connection, text: str, limit: int) -> dict[str, list[int]]:
    """Ids of firms and people whose names begin so, in the order of names."""
    key = texts.sort_key(text)
    parts = [
        f"SELECT '{table}', id FROM (SELECT id FROM {table} WHERE sort_key >= ?1 "
        "AND sort_key < ?2 ORDER BY sort_key, id LIMIT ?3)"
        for table in ("customer", "contact")
    ]
    values = (key, key + "\U0010ffff", limit)
    return _by_table(connection.exec_driver_sql(" UNION ALL ".join(parts), values))


def _candidates(
    connection: sa.Connection, text: str, words: list[str], limit: int, full: set[str]
) -> dict[str, list[int]]:
    """The newest ids by table that may match, by the index; nothing of the tables in `full`."""
    # Where the index knows only parts of what was typed, more of its answers are checked.
    many = limit * SPARE if any(is_vague(word) for word in words) else limit
    parts: list[str] = []
    values: list[Any] = []
    for table in (*_SHOWN, *_OWNERS):
        if table in full:
            continue
        for expression in (condition(table, text), attached_condition(table, text)):
            if expression:
                parts.append(f"SELECT '{table}', rowid FROM ({_MATCHING})")
                values += [expression, many]
    return _by_table(connection.exec_driver_sql(" UNION ALL ".join(parts), tuple(values)))


def _by_table(rows: Iterable[Any]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for table, row_id in rows:
        found.setdefault(table, []).append(row_id)
    return found


def _found(
    connection: sa.Connection, table: str, ids: list[int], text: str, words: list[str]
) -> Iterator[tuple[Rank, Hit]]:
    if not ids:
        return
    source = BY_TABLE[table]
    shown, join = _SHOWN[table]
    columns = ", ".join(f"t.{column}" for column in (*source.names, *source.notes))
    rows = connection.exec_driver_sql(
        f"SELECT t.id, {shown}, {columns} FROM {table} t {join} "
        "WHERE t.id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    ).fetchall()
    names = len(source.names)
    wanted, key = texts.fold(text).strip(), texts.sort_key(text)
    elsewhere: list[tuple[Hit, set[str]]] = []
    for row_id, title, detail, customer_id, *values in rows:
        folded = [texts.fold(value) if value else "" for value in values]
        spots = [_spot(folded, names, word) for word in words]
        rank = _rank(title, folded[0], spots, wanted, key)
        hit = Hit(table, row_id, " ".join(title.split()), detail or "", customer_id)
        if rank is None:
            missing = {word for word, spot in zip(words, spots, strict=True) if spot is None}
            elsewhere.append((hit, missing))
            continue
        if rank[0] == ELSEWHERE:
            around = next(_around(values[s.field], s.span) for s in spots if s and s.field)
            hit = replace(hit, detail=f"{around} · {hit.detail}" if hit.detail else around)
        yield rank, hit
    if source.attached and elsewhere:
        yield from _by_attached(connection, table, elsewhere)


def _by_attached(
    connection: sa.Connection, table: str, elsewhere: list[tuple[Hit, set[str]]]
) -> Iterator[tuple[Rank, Hit]]:
    """Of rows that do not say it all themselves those where the rest hangs on them."""
    source = BY_TABLE[table]
    ids = json.dumps([hit.id for hit, _ in elsewhere])
    attached: dict[int, list[Mention]] = {}
    for child in source.attached:
        shown = _MENTIONS[child.table]
        rows = connection.exec_driver_sql(
            f"SELECT a.{source.key}, {shown.field}, {', '.join(shown.parts)} FROM {child.table} a "
            f"{shown.join} WHERE a.{source.key} IN (SELECT value FROM json_each(?)) ORDER BY a.id",
            (ids,),
        )
        for row in rows.fetchall():
            text = ", ".join(part for part in row[2:] if part)
            attached.setdefault(row[0], []).append(Mention(shown.kind, text, row[1]))
    for hit, missing in elsewhere:
        mentions = tuple(_mentions(attached.get(hit.id, ()), missing))
        if not missing:
            rank = (ELSEWHERE, NOT_LITERAL, len(hit.title))
            yield rank, replace(hit, mentions=mentions)


def _mentions(attached: Iterable[Mention], missing: set[str]) -> Iterator[Mention]:
    """Those that hold one of the missing words, which are taken out of the set."""
    for mention in attached:
        folded = texts.fold(mention.text)
        here = {word for word in missing if texts.found_at(folded, word, read=True)}
        if here:
            missing -= here
            yield mention


class _Spot(NamedTuple):
    """Where a word stands: in which field (0 is the title), and there from where to where."""

    field: int
    span: texts.Span


def _spot(folded: list[str], names: int, word: str) -> _Spot | None:
    for field, value in enumerate(folded):
        span = texts.found_at(value, word, read=field < names) if value else None
        if span is not None:
            return _Spot(field, span)
    return None


def _rank(title: str, folded: str, spots: list[_Spot | None], wanted: str, key: str) -> Rank | None:
    """How well a row answers, smaller is better; None when a word is not there at all."""
    if not all(spots):
        return None
    # as it is written before as it is read: "ma" means Ma rather than 马
    literal = 0 if folded == wanted else 1 if folded.startswith(wanted) else NOT_LITERAL
    place = IN_TITLE
    if any(spot.field for spot in spots if spot):
        place = ELSEWHERE
    elif spots[0] and spots[0].span.start == 0:
        place = EXACT if literal == 0 or texts.sort_key(title) == key else BEGINS
    return place, literal, len(title)


def _around(value: str, span: texts.Span) -> str:
    """The words around a place in a text; its fold may shift it a little, which is near enough."""
    start, end = max(0, span.start - AROUND), span.end + AROUND
    if start > 0:
        blank = value.find(" ", start, span.start)
        start = blank + 1 if blank >= 0 else start
    shown = " ".join(value[start:end].split())
    return ("…" if start > 0 else "") + shown + ("…" if end < len(value) else "")


def _owners(
    connection: sa.Connection, table: str, ids: list[int], words: list[str]
) -> Iterator[Hit]:
    """The people and firms that a phone number or mail address belongs to."""
    written, folded = _OWNERS[table]
    rows = connection.exec_driver_sql(
        f"SELECT t.contact_id, t.customer_id, coalesce(k.name, c.name), {written}, {folded}, "
        f"k.main_customer_id FROM {table} t LEFT JOIN contact k ON k.id = t.contact_id "
        "LEFT JOIN customer c ON c.id = t.customer_id "
        "WHERE t.id IN (SELECT value FROM json_each(?)) ORDER BY t.id",
        (json.dumps(ids),),
    )
    for contact_id, customer_id, name, detail, value, main_customer_id in rows:
        mail = texts.fold(value)
        if name is None or (
            table == "email" and not all(texts.found_at(mail, word, read=False) for word in words)
        ):
            continue
        if contact_id is not None:
            yield Hit("contact", contact_id, name, detail, customer_id or main_customer_id)
        else:
            yield Hit("customer", customer_id, name, detail, customer_id)


def _shared_out(ranked: list[tuple[Rank, Hit]], limit: int) -> list[Hit]:
    """The best of every group: an equal share for each, and what is left over in order."""
    ranked.sort(key=lambda found: (found[0], found[1].title))
    groups = [[hit for _, hit in ranked if hit.table in tables] for tables in GROUPS]
    share = limit // max(1, sum(1 for group in groups if group))
    left = limit - sum(min(share, len(group)) for group in groups)
    chosen: list[Hit] = []
    for group in groups:
        more = min(left, max(0, len(group) - share))
        chosen += group[: share + more]
        left -= more
    return chosen
