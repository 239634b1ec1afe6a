"""The rows of a list that hold what was typed, each checked where the index alone cannot tell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import search
from crm_desktop import text as texts
from crm_desktop.listing import arrays
from crm_desktop.listing.arrays import IdArray
from crm_desktop.listing.own import Subject
from crm_desktop.search_index import BY_TABLE, attached_condition, condition, is_vague

_OF_FIRMS: dict[Subject, str] = {
    "contact": (
        "SELECT id FROM contact WHERE main_customer_id IN (SELECT value FROM json_each(?))"
    ),
    "deal": "SELECT id FROM deal WHERE customer_id IN (SELECT value FROM json_each(?))",
}
_MATCH = "SELECT rowid FROM search_index WHERE search_index MATCH ?"


def containing(session: Session, subject: Subject, text: str) -> IdArray | None:
    """By name and what else is searched, by phone or mail; people and deals also by their firm.

    None when there is nothing to look for in what was typed.
    """
    if not texts.words(text):
        return None
    found = [*_rows(session, subject, text)]
    if subject != "customer":
        firms = json.dumps(arrays.joined(_rows(session, "customer", text)).tolist())
        found.append(arrays.fetch(session, _OF_FIRMS[subject], (firms,)))
    if subject != "deal":
        found += _reached(session, subject, text)
    return arrays.joined(found)


def _rows(session: Session, table: str, text: str) -> Iterator[IdArray]:
    for expression in (condition(table, text), attached_condition(table, text)):
        if expression is None:
            continue
        vague = [word for word in texts.words(text) if is_vague(word)]
        if not vague:
            yield arrays.fetch(session, _MATCH.replace("rowid", "rowid AS id"), (expression,))
            continue
        plain, values = _plainly(table, vague)
        # One look through the rows: those that must be read come out with a minus.
        signed = arrays.fetch(
            session,
            f"SELECT CASE WHEN {plain} THEN id ELSE -id END AS id FROM {table} "
            f"WHERE id IN ({_MATCH})",
            (*values, expression),
        )
        yield signed[signed > 0]
        doubtful = [int(row_id) for row_id in -signed[signed < 0]]
        checked = search.checked(session.connection(), table, doubtful, text)
        yield np.array(checked, dtype=np.int64)


def _plainly(table: str, vague: list[str]) -> tuple[str, tuple[Any, ...]]:
    """A condition that is true where each vague word stands as it was typed.

    Only Han characters may stand anywhere; whether letters begin a word must be read.
    """
    if not all(texts.is_han(word) for word in vague):
        return "0", ()
    source = BY_TABLE[table]
    columns = (*source.names, *source.notes)
    each = " OR ".join(f"instr({column}, ?)" for column in columns)
    conditions = " AND ".join(f"({each})" for _ in vague)
    return conditions, tuple(word for word in vague for _ in columns)


def _reached(session: Session, subject: Subject, text: str) -> Iterator[IdArray]:
    owner = f"{subject}_id"
    for table in ("phone", "email"):
        expression = condition(table, text)
        if expression is None:
            continue
        select = f"FROM {table} WHERE id IN ({_MATCH}) AND {owner} IS NOT NULL"
        if table == "email" and any(is_vague(word) for word in texts.words(text)):
            yield _mails(session.connection(), f"SELECT {owner}, folded {select}", expression, text)
        else:
            yield arrays.fetch(session, f"SELECT {owner} AS id {select}", (expression,))


def _mails(connection: sa.Connection, select: str, expression: str, text: str) -> IdArray:
    words = texts.words(text)
    found = [
        owner_id
        for owner_id, mail in connection.exec_driver_sql(select, (expression,))
        if all(texts.found_at(texts.fold(mail), word, read=False) for word in words)
    ]
    return np.array(found, dtype=np.int64)
