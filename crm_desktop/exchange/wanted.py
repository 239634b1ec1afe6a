"""Wanted: the keys that files speak of; of what is in the store only these are looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from crm_desktop import text
from crm_desktop.exchange.keys import Seen
from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.tables import Record
from crm_desktop.exchange.values import split_list
from crm_desktop.reach import fold_address
from crm_desktop.text import digits as digits_of

_SHORTEST_PHONE = 6
_LONGEST_KEY = 2_000


@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """A name as it is matched: folded words, without case, accents and punctuation."""
    return " ".join(text.words(name)) or text.fold(name).strip()


def phone_key(number: str) -> str | None:
    """The end of a number that stays the same with and without a country code; None when short."""
    digits = digits_of(number)
    return digits[-9:] if len(digits) >= _SHORTEST_PHONE else None


def number_key(number: str) -> str:
    """A tax number as it is matched: its letters and digits."""
    return "".join(text.words(number))


# Which columns hold keys: the field codes of a kind, and what they are keys of.
_LINK = {"customer": ("customer",), "customer_id": ("customer_id", "customer")}
KEYS: dict[Kind, dict[str, tuple[str, ...]]] = {
    Kind.CUSTOMERS: {
        "external_id": ("customer_id",), "name": ("customer",), "parent": ("customer",),
        "tax_number": ("tax_number",), "email": ("customer_mail",), "phone": ("customer_phone",),
        "contact_external_id": ("contact_id",), "contact_email": ("mail",),
        "contact_phone": ("phone",),
    },
    Kind.CONTACTS: _LINK | {
        "external_id": ("contact_id",), "email": ("mail",), "phone": ("phone",),
    },
    Kind.PRODUCTS: {},
    Kind.ORDERS: _LINK,
    Kind.DEALS: _LINK,
    Kind.ACTIVITIES: _LINK,
}  # fmt: skip


class Wanted:
    """Keys by what they are keys of, as they are compared."""

    def __init__(self) -> None:
        self._keys: dict[str, Seen] = {name: Seen() for name in _FOLDED}

    def of(self, what: str) -> Seen:
        """The keys of a sort: customer_id, customer, tax_number, contact_id, mail, phone …"""
        return self._keys[what]

    def add(self, kind: Kind, columns: Iterable[tuple[int, str]], rows: Iterator[Record]) -> None:
        """Take in the rows of a table; `columns` are (index, field code of the kind)."""
        picked = [
            (index, self._keys[what], _FOLDED[what])
            for index, code in columns
            for what in KEYS[kind].get(code, ())
        ]
        if not picked:
            return
        for record in rows:
            cells = record.cells
            for index, seen, folded in picked:
                if index < len(cells) and (cell := cells[index]) and len(cell) <= _LONGEST_KEY:
                    for key in folded(cell.strip()):
                        seen.add(key)


def _names(cell: str) -> tuple[str, ...]:
    return (name_key(cell),)


def _plain(cell: str) -> tuple[str, ...]:
    return (cell,)


def _numbers(cell: str) -> tuple[str, ...]:
    return (number_key(cell),)


def _mails(cell: str) -> list[str]:
    return [fold_address(mail) for mail in split_list(cell)]


def _phones(cell: str) -> list[str]:
    return [key for phone in split_list(cell) if (key := phone_key(phone))]


_FOLDED = {
    "customer_id": _plain,
    "customer": _names,
    "tax_number": _numbers,
    "customer_mail": _mails,
    "customer_phone": _phones,
    "contact_id": _plain,
    "mail": _mails,
    "phone": _phones,
}
