"""Whose an event of a calendar is: by our own mark, by mail addresses, then by names in it."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import text
from crm_desktop.exchange.calendars.events import CalendarEvent
from crm_desktop.exchange.wanted import name_key
from crm_desktop.reach import fold_address

_WORDS = 8  # of a name, at most
_LETTERS = 16  # of a name in Han characters, at most
_SHORTEST, _SHORTEST_HAN = 3, 2
# What stands at the end of a firm's name and is not said in a calendar.
_FORMS = frozenset(
    [
        "ag",
        "bv",
        "co",
        "company",
        "corp",
        "corporation",
        "cv",
        "gmbh",
        "inc",
        "kg",
        "limited",
        "llc",
        "llp",
        "ltd",
        "nv",
        "oy",
        "plc",
        "pty",
        "sa",
        "sas",
        "se",
        "sl",
        "slu",
        "spa",
        "srl",
    ]
)
_HAN_FORM = re.compile("(?:股份|责任)*有限(?:责任)?公司$|集团$")


@dataclass(frozen=True, slots=True)
class Match:
    """Whose it is and who takes part; `doubt` names what several customers answer to."""

    customer_id: int | None = None
    contact_ids: tuple[int, ...] = ()
    colleague_ids: tuple[int, ...] = ()
    doubt: str = ""


class Matcher:
    """Knows the customers, people and colleagues that the events of a file may speak of."""

    def __init__(self, session: Session, events: Iterable[CalendarEvent]) -> None:
        self._session = session
        found = list(events)
        addresses = {fold_address(g.address) for e in found for g in e.guests if g.address}
        self._customers = dict(self._rows("SELECT id, name FROM customer"))
        self._users = self._users_by_mail(addresses)
        self._owners = self._owners_by_mail(addresses)
        spoken = {key for event in found for key in _spoken(event)}
        named = {name_key(guest.name) for event in found for guest in event.guests if guest.name}
        self._by_name = self._customers_named(spoken)
        self._people = self._people_named(named | spoken)

    def name_of(self, customer_id: int | None) -> str:
        """A customer's name; empty for none."""
        return self._customers.get(customer_id, "") if customer_id is not None else ""

    def match(self, event: CalendarEvent) -> Match:
        """Whose an event is."""
        contacts, customers = self._by_address(event)
        colleagues = tuple(
            user
            for guest in event.guests
            if (user := self._users.get(fold_address(guest.address))) is not None
        )
        if event.customer_id in self._customers:
            customers.insert(0, event.customer_id)
        for guest in event.guests:
            if guest.name and fold_address(guest.address) not in self._users:
                contacts += self._person(guest.name, customers)
        spoken, doubt = ([], "") if customers else self._spoken_of(event)
        known = spoken or [self._firm_of.get(person) for person in contacts]
        whose = next((one for one in (*customers, *known) if one is not None), None)
        if whose is None or not contacts:
            contacts += self._person_in_title(event, whose)
            whose = whose or next((self._firm_of.get(person) for person in contacts), None)
        return Match(
            whose, tuple(dict.fromkeys(contacts)), colleagues, "" if whose is not None else doubt
        )

    # Looking up

    def _by_address(self, event: CalendarEvent) -> tuple[list[int], list[int | None]]:
        contacts: list[int] = []
        customers: list[int | None] = []
        for guest in event.guests:
            for contact_id, customer_id in self._owners.get(fold_address(guest.address), ()):
                if contact_id is not None:
                    contacts.append(contact_id)
                    customers.append(self._firm_of.get(contact_id))
                else:
                    customers.append(customer_id)
        return contacts, [one for one in customers if one is not None]

    def _spoken_of(self, event: CalendarEvent) -> tuple[list[int | None], str]:
        """The customer whose name stands in the title or place, the longest name first."""
        doubt = ""
        for key in _spoken(event):
            found = self._by_name.get(key, ())
            if len(found) == 1:
                return [*found], ""
            doubt = doubt or (self._customers[min(found)] if found else "")
        return [], doubt

    def _person(self, name: str, customers: list[int | None]) -> list[int]:
        """The one person of a name; of several, the one of these customers."""
        found = self._people.get(name_key(name), [])
        if len(found) > 1:
            found = [one for one in found if self._firm_of.get(one) in customers]
        return found if len(found) == 1 else []

    def _person_in_title(self, event: CalendarEvent, whose: int | None) -> list[int]:
        for key in _spoken(event):
            is_full = " " in key or text.is_han(key)  # a first name alone may be anybody
            found = self._people.get(key, []) if is_full else []
            if whose is not None:
                found = [one for one in found if self._firm_of.get(one) == whose]
            if len(found) == 1:
                return found
        return []

    # Reading

    def _users_by_mail(self, addresses: set[str]) -> dict[str, int | None]:
        """Colleagues by mail address; None for the user, whose calendar it is."""
        rows = self._rows('SELECT email, id, is_me FROM "user" WHERE email IS NOT NULL')
        found = ((fold_address(mail), None if is_me else row_id) for mail, row_id, is_me in rows)
        return {mail: row_id for mail, row_id in found if mail in addresses}

    def _owners_by_mail(
        self, addresses: set[str]
    ) -> dict[str, list[tuple[int | None, int | None]]]:
        owners: dict[str, list[tuple[int | None, int | None]]] = defaultdict(list)
        rows = self._rows(
            "SELECT folded, contact_id, customer_id FROM email "
            "WHERE folded IN (SELECT value FROM json_each(?)) ORDER BY id",
            json.dumps(sorted(addresses)),
        )
        for folded, contact_id, customer_id in rows:
            owners[folded].append((contact_id, customer_id))
        return owners

    def _customers_named(self, spoken: set[str]) -> dict[str, set[int]]:
        found: dict[str, set[int]] = defaultdict(set)
        for row_id, name in self._customers.items():
            for key in _said_as(name):
                if key in spoken:
                    found[key].add(row_id)
        return found

    def _people_named(self, names: set[str]) -> dict[str, list[int]]:
        """People by name, and whose they are."""
        found: dict[str, list[int]] = defaultdict(list)
        self._firm_of: dict[int, int] = {}
        rows = self._rows("SELECT id, name, other_name, main_customer_id FROM contact ORDER BY id")
        for row_id, name, other, customer_id in rows:
            if customer_id is not None:
                self._firm_of[row_id] = customer_id
            for key in {name_key(one) for one in (name, other) if one} & names:
                found[key].append(row_id)
        return found

    def _rows(self, statement: str, *values: Any) -> Iterator[Any]:
        return iter(self._session.connection().exec_driver_sql(statement, values))


def _said_as(name: str) -> set[str]:
    """How a firm may be spoken of: its name, also without the legal form."""
    key = name_key(name)
    words = key.split(" ")
    while len(words) > 1 and (words[-1] in _FORMS or len(words[-1]) == 1):
        words.pop()
    short = _HAN_FORM.sub("", " ".join(words))
    return {one for one in (key, short) if _is_telling(one)}


def _spoken(event: CalendarEvent) -> list[str]:
    """All that may be a name in the title or the place, the longest first."""
    keys: dict[str, None] = {}
    for said in (event.title, event.location):
        words = text.words(said)
        for start in range(len(words)):
            for end in range(start + 1, min(start + _WORDS, len(words)) + 1):
                keys[" ".join(words[start:end])] = None
        for run in filter(text.is_han, words):
            for start in range(len(run)):
                for end in range(start + _SHORTEST_HAN, min(start + _LETTERS, len(run)) + 1):
                    keys[run[start:end]] = None
    return sorted(filter(_is_telling, keys), key=len, reverse=True)


def _is_telling(key: str) -> bool:
    return len(key) >= (_SHORTEST_HAN if text.is_han(key) else _SHORTEST)
