"""The question that the search field asks: the best rows for what was typed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import text as texts
from crm_desktop.search_index import BY_TABLE, condition, is_vague

__all__ = ["GROUPS", "Hit", "condition", "recall", "search"]

Rank = tuple[int, int, int]  # place of the match, how literally it is meant, length of the title
NOT_LITERAL = 2
EXACT, BEGINS, IN_TITLE, ELSEWHERE = range(4)
SPARE = 8  # times as many candidates where the index alone cannot tell
AROUND = 28  # characters shown on either side of what was found in a long text


@dataclass(frozen=True)
class Hit:
    """Something found: a row, what to call it, and what tells it from others of the same name."""

    table: str
    id: int
    title: str
    detail: str
    customer_id: int | None


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
    candidates = _candidates(connection, text, words, limit)
    ranks: dict[tuple[str, int], tuple[Rank, Hit]] = {}
    for table in _SHOWN:
        if table in candidates:
            for rank, hit in _found(connection, table, candidates[table], text, words):
                ranks[hit.table, hit.id] = (rank, hit)
    for table in _OWNERS:
        if table in candidates:
            for hit in _owners(connection, table, candidates[table], words):
                rank = (IN_TITLE, NOT_LITERAL, len(hit.title))
                ranks.setdefault((hit.table, hit.id), (rank, hit))
    return _shared_out(list(ranks.values()), limit)


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


def _candidates(
    connection: sa.Connection, text: str, words: list[str], limit: int
) -> dict[str, list[int]]:
    """Ids by table that may match: by name in the order of names, the newest by the index."""
    parts: list[str] = []
    values: list[Any] = []
    key = texts.sort_key(text)
    for table in ("customer", "contact"):
        parts.append(
            f"SELECT '{table}', id FROM (SELECT id FROM {table} WHERE sort_key >= ? "
            "AND sort_key < ? ORDER BY sort_key, id LIMIT ?)"
        )
        values += [key, key + "\U0010ffff", limit]
    # Where the index knows only parts of what was typed, more of its answers are checked.
    many = limit * SPARE if any(is_vague(word) for word in words) else limit
    for table in (*_SHOWN, *_OWNERS):
        expression = condition(table, text)
        if expression:
            parts.append(f"SELECT '{table}', rowid FROM ({_MATCHING})")
            values += [expression, many]
    found: dict[str, list[int]] = {}
    rows = connection.exec_driver_sql(" UNION ALL ".join(parts), tuple(values))
    for table, row_id in rows.fetchall():
        found.setdefault(table, []).append(row_id)
    return found


def _found(
    connection: sa.Connection, table: str, ids: list[int], text: str, words: list[str]
) -> Iterator[tuple[Rank, Hit]]:
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
    for row_id, title, detail, customer_id, *values in rows:
        folded = [texts.fold(value) if value else "" for value in values]
        spots = [_spot(folded, names, word) for word in words]
        rank = _rank(title, folded[0], spots, wanted, key)
        if rank is None:
            continue
        if rank[0] == ELSEWHERE:
            around = next(_around(values[s.field], s.span) for s in spots if s and s.field)
            detail = f"{around} · {detail}" if detail else around
        yield rank, Hit(table, row_id, " ".join(title.split()), detail or "", customer_id)


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
