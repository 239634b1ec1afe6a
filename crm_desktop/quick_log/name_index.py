"""Looks names up: many words at once in the search index, and rows by their ids."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

import sqlalchemy as sa

from crm_desktop import text as texts

LIMIT = 40  # rows by one word; more are no answer but a question
MOST = 300  # people of one firm

# One statement for all words: the index is asked for each, newest rows first.
_BY_TERM = (
    "SELECT j.key, (SELECT group_concat(rowid) FROM (SELECT rowid FROM search_index "
    f"WHERE search_index MATCH j.value ORDER BY rowid DESC LIMIT {LIMIT})) FROM json_each(?) j"
)
_BY_BEGINNING = (
    "SELECT group_concat(id) FROM (SELECT c.id FROM json_each(?) j CROSS JOIN customer c "
    "ON c.sort_key >= j.value AND c.sort_key < j.value || char(1114111) LIMIT 100)"
)
_CUSTOMERS = (
    "SELECT id, name, coalesce(legal_name, ''), coalesce(city, '') FROM customer "
    "WHERE id IN (SELECT value FROM json_each(?))"
)
_PERSON = (
    "SELECT k.id, k.name, coalesce(k.other_name, ''), coalesce(k.salutation, ''), "
    "coalesce(p.title, k.main_title, ''), p.customer_id, c.name FROM "
)
_POSITION = "AND p.outside_as IS NULL AND p.until IS NULL"
_PEOPLE = (
    f"{_PERSON} contact k LEFT JOIN position p ON p.contact_id = k.id {_POSITION} "
    "LEFT JOIN customer c ON c.id = p.customer_id "
    "WHERE k.id IN (SELECT value FROM json_each(?)) ORDER BY k.id, p.id"
)
_PEOPLE_OF = (
    f"{_PERSON} position p JOIN contact k ON k.id = p.contact_id "
    "JOIN customer c ON c.id = p.customer_id "
    f"WHERE p.customer_id IN (SELECT value FROM json_each(?)) {_POSITION} ORDER BY k.id "
    f"LIMIT {MOST}"
)
_DEALS = (
    "SELECT d.id, d.name, d.customer_id, coalesce(c.name, '') FROM deal d "
    "LEFT JOIN customer c ON c.id = d.customer_id WHERE d.outcome IS NULL AND "
)


class Name:
    """A name as it is compared: its words in order, and its runs of Chinese characters."""

    def __init__(self, *texts_of: str) -> None:
        words = [word for text in texts_of for word in texts.words(text)]
        self.words = [word for word in words if not texts.is_han(word)]
        self.han = [word for word in words if texts.is_han(word)]

    def reads(self, word: str) -> bool:
        """Whether a word in letters is the pinyin of characters of the name that stand together."""
        return any(
            _consumed(run[at:], word) for run in self.han for at in range(len(run)) if len(word) > 1
        )

    @cached_property
    def pinyin(self) -> frozenset[str]:
        """The syllables of its Chinese characters."""
        return frozenset(syllable for run in self.han for syllable in texts.syllables(run))


def _consumed(run: str, word: str) -> bool:
    if not word:
        return True
    return bool(run) and any(
        word.startswith(reading) and _consumed(run[1:], word[len(reading) :])
        for reading in texts.readings(run[0])
    )


@dataclass(frozen=True)
class CustomerName:
    """A customer by its names."""

    id: int
    name: str
    city: str
    form: Name


@dataclass(frozen=True)
class Person:
    """A person by their names, and where they work."""

    id: int
    name: str
    other_name: str
    salutation: str
    title: str
    customers: tuple[tuple[int, str], ...]
    form: Name

    def works_at(self, customers: Collection[int]) -> bool:
        """Whether they work for one of some customers."""
        return any(customer in customers for customer, _ in self.customers)


@dataclass(frozen=True)
class DealName:
    """An open deal by its name."""

    id: int
    name: str
    customer_id: int | None
    customer: str


class NameIndex:
    """What the file knows by a name; rows are fetched only for words that may be names."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def ids(self, expressions: Iterable[str]) -> list[list[int]]:
        """For each expression of the full-text index the newest rows it finds."""
        asked = list(expressions)
        if not asked:
            return []
        rows = self._connection.exec_driver_sql(_BY_TERM, (json.dumps(asked),))
        found: list[list[int]] = [[] for _ in asked]
        for at, ids in rows:
            found[at] = [int(part) for part in ids.split(",")] if ids else []
        return found

    def beginning(self, keys: Collection[str]) -> set[int]:
        """Customers whose names begin so."""
        if not keys:
            return set()
        values = (json.dumps(list(keys), ensure_ascii=False),)
        ids = self._connection.exec_driver_sql(_BY_BEGINNING, values).scalar_one()
        return {int(part) for part in ids.split(",")} if ids else set()

    def customers(self, ids: Collection[int]) -> list[CustomerName]:
        """Customers by their ids."""
        rows = self._connection.exec_driver_sql(_CUSTOMERS, (json.dumps(list(ids)),)) if ids else ()
        return [CustomerName(row[0], row[1], row[3], Name(row[1], row[2])) for row in rows]

    def people(self, ids: Collection[int]) -> list[Person]:
        """People by their ids, with the firms they work for now."""
        return self._people(_PEOPLE, ids)

    def people_of(self, customers: Collection[int]) -> list[Person]:
        """The people who work for some customers now."""
        return self._people(_PEOPLE_OF, customers)

    def deals(self, ids: Collection[int]) -> list[DealName]:
        """Open deals by their ids."""
        return self._deals("d.id", ids)

    def deals_of(self, customers: Collection[int]) -> list[DealName]:
        """The open deals of some customers."""
        return self._deals("d.customer_id", customers)

    def _people(self, question: str, ids: Collection[int]) -> list[Person]:
        if not ids:
            return []
        found: dict[int, Person] = {}
        for row in self._connection.exec_driver_sql(question, (json.dumps(list(ids)),)):
            firm = () if row[5] is None else ((row[5], row[6]),)
            known = found.get(row[0])
            customers = (*(known.customers if known else ()), *firm)
            found[row[0]] = Person(
                row[0], row[1], row[2], row[3], row[4], customers, Name(row[1], row[2])
            )
        return list(found.values())

    def _deals(self, column: str, ids: Collection[int]) -> list[DealName]:
        if not ids:
            return []
        rows = self._connection.exec_driver_sql(
            f"{_DEALS} {column} IN (SELECT value FROM json_each(?)) ORDER BY d.id",
            (json.dumps(list(ids)),),
        )
        return [DealName(*row) for row in rows]
