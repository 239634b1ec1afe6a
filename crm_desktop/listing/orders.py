"""The orders of the lists: for each column the indexed pieces that, one after another, sort it.

Codes and owners have an order of their own (core before key, by name), and what is unknown comes
last in both directions. Each piece is one range of one index, so that a first page needs its first
rows only and a million ids never touch the table itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from crm_desktop import findings
from crm_desktop import text as texts
from crm_desktop.listing import own
from crm_desktop.listing.arrays import distinct_words
from crm_desktop.listing.own import Subject
from crm_desktop.models.codes import BuyingStage, CustomerClass, Outcome, SalesMode, Tier

MOST_WORDS = 500  # more different words than this are sorted as the index has them


@dataclass(frozen=True)
class Piece:
    """A SELECT of ids in order, with its parameters; `repeats` when an id may come twice."""

    select: str
    parameters: tuple[Any, ...] = ()
    repeats: bool = False


Pieces = Iterator[Piece]
Order = Callable[[sa.Connection, bool], Pieces]


def pieces(connection: sa.Connection, subject: Subject, column: str, descending: bool) -> Pieces:
    """The pieces that sort a list by a column; KeyError for a column it has not."""
    if column.startswith(own.PREFIX):
        return _by_own(connection, subject, column, descending)
    return _ORDERS[subject][column](connection, descending)


def columns(subject: Subject) -> tuple[str, ...]:
    """The columns that a list can be sorted by."""
    return tuple(_ORDERS[subject])


def can_sort(subject: Subject, column: str) -> bool:
    """Whether a list has an order by this column."""
    known = column in _ORDERS[subject]
    return known or (column.startswith(own.PREFIX) and own.is_id(column.removeprefix(own.PREFIX)))


def _by(table: str, column: str, *, reverse: bool = False, always: bool = False) -> Order:
    """By a column as its index has it. `reverse`: the largest value counts as the first."""

    def order(_connection: sa.Connection, descending: bool) -> Pieces:
        way = "DESC" if descending != reverse else "ASC"
        known = "" if always else f"WHERE {column} IS NOT NULL "
        yield Piece(f"SELECT id FROM {table} {known}ORDER BY {column} {way}, id {way}")
        if not always:
            yield _unknown(table, column)

    return order


def _by_codes(table: str, column: str, vocabulary: type[StrEnum]) -> Order:
    def order(_connection: sa.Connection, descending: bool) -> Pieces:
        codes = [str(code) for code in vocabulary]
        return _in_turn(table, column, codes[::-1] if descending else codes)

    return order


def _by_words(table: str, column: str) -> Order:
    """By words as people order them: accents and capitals aside, Chinese by its reading."""

    def order(connection: sa.Connection, descending: bool) -> Pieces:
        words = distinct_words(connection, table, column, MOST_WORDS + 1)
        if len(words) > MOST_WORDS:
            return _by(table, column)(connection, descending)
        words.sort(key=lambda word: (texts.sort_key(word), word), reverse=descending)
        return _in_turn(table, column, words)

    return order


def _by_owner(table: str) -> Order:
    def order(connection: sa.Connection, descending: bool) -> Pieces:
        return _in_turn(table, "owner_id", _owners(connection, descending))

    return order


def _owners(connection: sa.Connection, descending: bool) -> list[int]:
    owners = list(connection.exec_driver_sql('SELECT name, id FROM "user"'))
    owners.sort(key=lambda row: (texts.sort_key(row[0]), row[1]), reverse=descending)
    return [row[1] for row in owners]


def _in_turn(table: str, column: str, values: Sequence[Any]) -> Pieces:
    for value in values:
        yield Piece(f"SELECT id FROM {table} WHERE {column} = ? ORDER BY id", (value,))
    yield _unknown(table, column)


def _unknown(table: str, column: str) -> Piece:
    return Piece(f"SELECT id FROM {table} WHERE {column} IS NULL ORDER BY id")


def _listed(table: str, select: str) -> Order:
    """By rows of another table: `select` gives (id) in order, those it leaves out come last."""

    def order(_connection: sa.Connection, descending: bool) -> Pieces:
        yield Piece(select.format(way="DESC" if descending else "ASC"), repeats=True)
        yield Piece(f"SELECT id FROM {table} ORDER BY sort_key, id", repeats=True)

    return order


def _by_own(connection: sa.Connection, subject: Subject, column: str, descending: bool) -> Pieces:
    for select, parameters in own.ordered(connection, column, descending):
        yield Piece(select, parameters, repeats=True)
    if subject == "deal":  # has no sort key: by its name, in whatever way that is indexed
        for piece in _ORDERS["deal"]["name"](connection, False):
            yield Piece(piece.select, piece.parameters, repeats=True)
    else:
        yield Piece(f"SELECT id FROM {subject} ORDER BY sort_key, id", repeats=True)


def _by_matter(_connection: sa.Connection, descending: bool) -> Pieces:
    """The weightiest finding first; then what is late or due; then who waited for a touch."""
    way = "DESC" if descending else "ASC"
    found = Piece(
        findings.CUSTOMERS_BY_WEIGHT.format(way="ASC" if descending else "DESC"), repeats=True
    )
    due = Piece(
        "SELECT customer_id AS id FROM (SELECT customer_id, due_on FROM promise "
        "WHERE kept_at IS NULL AND broken_at IS NULL AND due_on IS NOT NULL "
        "UNION ALL SELECT customer_id, due_on FROM activity "
        "WHERE done_at IS NULL AND due_on IS NOT NULL AND customer_id IS NOT NULL "
        "UNION ALL SELECT customer_id, date(opened_at / 1000000, 'unixepoch', 'localtime') "
        f"FROM complaint WHERE solved_at IS NULL) ORDER BY due_on {way}",
        repeats=True,
    )
    waiting = Piece(
        "SELECT id FROM customer WHERE last_touch_on IS NOT NULL "
        f"ORDER BY last_touch_on {way}, id {way}",
        repeats=True,
    )
    parts = [found, due, waiting]
    yield from reversed(parts) if descending else parts
    yield Piece("SELECT id FROM customer WHERE last_touch_on IS NULL ORDER BY id", repeats=True)


def _by_customer(_connection: sa.Connection, descending: bool) -> Pieces:
    """Deals by the name of their customer; those without one come last."""
    way = "DESC" if descending else "ASC"
    yield Piece(
        "SELECT d.id FROM customer c CROSS JOIN deal d ON d.customer_id = c.id "
        f"ORDER BY c.sort_key {way}, d.id"
    )
    yield _unknown("deal", "customer_id")


def _by_close(_connection: sa.Connection, descending: bool) -> Pieces:
    """Deals by the day they are expected to close on, closed ones by the day they did."""
    way = "DESC" if descending else "ASC"
    day = "CASE WHEN outcome IS NULL THEN expected_close ELSE closed_on END"
    yield Piece(f"SELECT id FROM deal WHERE {day} IS NOT NULL ORDER BY {day} {way}, id {way}")
    yield Piece(f"SELECT id FROM deal WHERE {day} IS NULL ORDER BY id", repeats=True)


def _by_id(table: str) -> Order:
    """By when it was added: ids are made in that order."""

    def order(_connection: sa.Connection, descending: bool) -> Pieces:
        yield Piece(f"SELECT id FROM {table} ORDER BY id {'DESC' if descending else 'ASC'}")

    return order


_ORDERS: dict[Subject, dict[str, Order]] = {
    "customer": {
        "name": _by("customer", "sort_key"),
        "tier": _by_codes("customer", "tier", Tier),
        "customer_class": _by_codes("customer", "customer_class", CustomerClass),
        "sales_mode": _by_codes("customer", "sales_mode", SalesMode),
        "industry": _by_words("customer", "industry"),
        "source": _by_words("customer", "source"),
        "owner": _by_owner("customer"),
        "city": _by_words("customer", "city"),
        "country": _by_words("customer", "country"),
        "matter": _by_matter,
        # Days since: the latest day is the smallest number.
        "last_touch": _by("customer", "last_touch_on", reverse=True),
        "last_order": _by("customer", "last_order_on", reverse=True),
        "net_sales": _by("customer", "net_sales", always=True),
        "open_deals": _by("customer", "open_deals", always=True),
        "open_amount": _by("customer", "open_amount", always=True),
        "tags": _listed(
            "customer", "SELECT customer_id AS id FROM customer_tag ORDER BY word {way}, id"
        ),
        "added": _by_id("customer"),
    },
    "contact": {
        "name": _by("contact", "sort_key"),
        "title": _by("contact", "main_title"),
        "customer": _by("contact", "customer_sort_key"),
        "last_touch": _by("contact", "last_touch_on", reverse=True),
        "phone": _listed(
            "contact",
            "SELECT contact_id AS id FROM phone WHERE contact_id IS NOT NULL "
            "ORDER BY digits {way}, id",
        ),
        "email": _listed(
            "contact",
            "SELECT contact_id AS id FROM email WHERE contact_id IS NOT NULL "
            "ORDER BY folded {way}, id",
        ),
        "tags": _listed(
            "contact", "SELECT contact_id AS id FROM contact_tag ORDER BY word {way}, id"
        ),
        "added": _by_id("contact"),
    },
    "deal": {
        "name": _by_words("deal", "name"),
        "customer": _by_customer,
        "stage": _by_codes("deal", "buying_stage", BuyingStage),
        "outcome": _by_codes("deal", "outcome", Outcome),
        "amount": _by("deal", "amount"),
        "expected_close": _by_close,
        "owner": _by_owner("deal"),
        "added": _by_id("deal"),
    },
}
