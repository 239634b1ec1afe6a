"""Looks names up: many words at once in the search index, and rows by their ids."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import sqlalchemy as sa

from crm_desktop import text as texts

LIMIT = 16  # rows by one word; more are no answer but a question
MOST = 300  # people of one firm

# One statement for all words: the index is asked for each, newest rows first.
_BY_TERM = (
    "SELECT j.key, (SELECT group_concat(rowid) FROM (SELECT rowid FROM search_index "
    f"WHERE search_index MATCH j.value ORDER BY rowid DESC LIMIT {LIMIT})) FROM json_each(?) j"
)
_BY_BEGINNING = (
    "SELECT group_concat(id) FROM (SELECT c.id FROM json_each(?) j CROSS JOIN customer c "
    "ON c.sort_key >= j.value AND c.sort_key < j.value || char(1114111) LIMIT 16)"
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
    "SELECT d.id, d.name, d.customer_id, coalesce(c.name, '') "
    "FROM json_each(?) j CROSS JOIN deal d ON d.{column} = j.value "
    "LEFT JOIN customer c ON c.id = d.customer_id WHERE d.outcome IS NULL ORDER BY d.id"
)


class Name:
    """A name as it is compared: its words in order, and its runs of Chinese characters."""

    def __init__(self, *texts_of: str) -> None:
        self.folded = texts.fold("\n".join(texts_of))

    @cached_property
    def _all(self) -> list[str]:
        return texts.words(self.folded)

    @cached_property
    def words(self) -> list[str]:
        """The words in letters and digits."""
        return [word for word in self._all if not texts.is_han(word)]

    @cached_property
    def han(self) -> list[str]:
        """The runs of Chinese characters."""
        return [] if self.folded.isascii() else [w for w in self._all if texts.is_han(w)]

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
        # Six small questions a line: the driver alone answers them in half the time.
        self._run: Callable[..., Any] = connection.connection.cursor().execute
        self._known: dict[int, CustomerName] = {}

    def ids(self, expressions: Iterable[str]) -> list[list[int]]:
        """For each expression of the full-text index the newest rows it finds."""
        asked = list(expressions)
        if not asked:
            return []
        rows = self._run(_BY_TERM, (json.dumps(asked),))
        found: list[list[int]] = [[] for _ in asked]
        for at, ids in rows.fetchall():
            found[at] = [int(part) for part in ids.split(",")] if ids else []
        return found

    def beginning(self, keys: Collection[str]) -> set[int]:
        """Customers whose names begin so."""
        if not keys:
            return set()
        values = (json.dumps(list(keys), ensure_ascii=False),)
        ids = self._run(_BY_BEGINNING, values).fetchone()[0]
        return {int(part) for part in ids.split(",")} if ids else set()

    def customers(self, ids: Collection[int]) -> list[CustomerName]:
        """Customers by their ids; those that are gone are left out."""
        wanted = [one for one in ids if one not in self._known]
        if wanted:
            rows = self._run(_CUSTOMERS, (json.dumps(wanted),))
            for row in rows.fetchall():
                self._known[row[0]] = CustomerName(row[0], row[1], row[3], Name(row[1], row[2]))
        return [self._known[one] for one in ids if one in self._known]

    def people(self, ids: Collection[int]) -> list[Person]:
        """People by their ids, with the firms they work for now."""
        return self._people(_PEOPLE, ids)

    def people_of(self, customers: Collection[int]) -> list[Person]:
        """The people who work for some customers now."""
        return self._people(_PEOPLE_OF, customers)

    def deals(self, ids: Collection[int]) -> list[DealName]:
        """Open deals by their ids."""
        return self._deals("id", ids)

    def deals_of(self, customers: Collection[int]) -> list[DealName]:
        """The open deals of some customers."""
        return self._deals("customer_id", customers)

    def _people(self, question: str, ids: Collection[int]) -> list[Person]:
        if not ids:
            return []
        found: dict[int, Person] = {}
        rows = self._run(question, (json.dumps(list(ids)),))
        for row in rows.fetchall():
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
        rows = self._run(_DEALS.format(column=column), (json.dumps(list(ids)),))
        return [DealName(row[0], row[1], row[2], row[3]) for row in rows.fetchall()]
