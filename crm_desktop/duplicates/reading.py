"""Reads records of the file as they are compared, many at a time."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from typing import Any, NamedTuple

from crm_desktop.duplicates.described import Described, Subject

Run = Callable[..., Any]  # the execute of the driver's connection

_CUSTOMERS = (
    "SELECT t.id, t.name, t.legal_name, t.web, t.tax_number, a.street, a.postal_code, "
    "coalesce(a.city, t.city), coalesce(a.country, t.country) FROM ids i JOIN customer t "
    "ON t.id = i.id LEFT JOIN address a ON a.id = "
    "(SELECT min(id) FROM address WHERE customer_id = t.id)"
)
_CONTACTS = (
    "SELECT t.id, t.name, t.other_name, t.main_customer_id, c.name, t.main_title, "
    "coalesce(a.city, c.city), coalesce(a.country, c.country), p.title FROM ids i "
    "JOIN contact t ON t.id = i.id LEFT JOIN position p ON p.id = "
    "(SELECT min(id) FROM position WHERE contact_id = t.id) "
    "LEFT JOIN customer c ON c.id = coalesce(t.main_customer_id, p.customer_id) "
    "LEFT JOIN address a ON a.id = (SELECT min(id) FROM address WHERE contact_id = t.id)"
)


class Known(NamedTuple):
    """A record as it is compared, and the customer a person works for."""

    described: Described
    firm_id: int | None


def described(run: Run, subject: Subject, ids: Collection[int]) -> dict[int, Known]:
    """The records of these ids, by id; those that are gone are left out."""
    asked = json.dumps(list(ids))
    phones = _lists(run, subject, "phone", "number", asked)
    mails = _lists(run, subject, "email", "address", asked)
    make = _customer if subject is Subject.CUSTOMER else _contact
    select = _CUSTOMERS if subject is Subject.CUSTOMER else _CONTACTS
    rows = run(f"WITH ids AS (SELECT value AS id FROM json_each(?)) {select}", (asked,))
    return {
        row[0]: make(row, tuple(phones.get(row[0], ())), tuple(mails.get(row[0], ())))
        for row in rows
    }


def _lists(run: Run, subject: Subject, table: str, column: str, asked: str) -> dict[int, list[str]]:
    key = f"{subject}_id"
    found: dict[int, list[str]] = {}
    for owner, value in run(
        f"SELECT t.{key}, t.{column} FROM json_each(?) i JOIN {table} t ON t.{key} = i.value "
        "ORDER BY t.id",
        (asked,),
    ):
        found.setdefault(owner, []).append(value)
    return found


def _customer(row: Any, phones: tuple[str, ...], mails: tuple[str, ...]) -> Known:
    _, name, legal_name, web, tax_number, street, postal_code, city, country = row
    made = Described(
        Subject.CUSTOMER, name, legal_name, None, None, phones, mails, web, tax_number, street,
        postal_code, city, country,
    )  # fmt: skip
    return Known(made, None)


def _contact(row: Any, phones: tuple[str, ...], mails: tuple[str, ...]) -> Known:
    _, name, other_name, firm_id, firm, title, city, country, other_title = row
    made = Described(
        Subject.CONTACT, name, other_name, firm, title or other_title, phones, mails,
        city=city, country=country,
    )  # fmt: skip
    return Known(made, firm_id)


def chunks(ids: list[int], size: int) -> Iterator[list[int]]:
    """The ids, some at a time."""
    yield from (ids[at : at + size] for at in range(0, len(ids), size))
