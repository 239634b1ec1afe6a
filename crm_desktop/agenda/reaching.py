"""How customers are reached: where they are and the number to call, for many at once."""

from __future__ import annotations

from typing import Any

# The first address and the first number that were entered.
_ADDRESSES = (
    "SELECT a.customer_id, a.street, a.postal_code, a.city, a.region, a.country "
    "FROM json_each(?) j CROSS JOIN address a ON a.customer_id = j.value "
    "WHERE a.contact_id IS NULL ORDER BY a.customer_id, a.street IS NULL, a.id"
)
_PHONES = (
    "SELECT p.customer_id, p.number FROM json_each(?) j "
    "CROSS JOIN phone p ON p.customer_id = j.value WHERE p.contact_id IS NULL ORDER BY p.id"
)
_PHONES_OF_PEOPLE = (
    "SELECT p.contact_id, p.number FROM json_each(?) j "
    "CROSS JOIN phone p ON p.contact_id = j.value ORDER BY p.id"
)


def addresses(run: Any, customers: str) -> dict[int, str]:
    """The address of each customer on one line; `customers` are their ids as JSON."""
    found: dict[int, str] = {}
    for customer_id, street, code, city, region, country in run(_ADDRESSES, (customers,)):
        if customer_id not in found:
            place = " ".join(part for part in (code, city) if part)
            wider = region if region != city else None
            parts = (street, place, wider, country)
            found[customer_id] = ", ".join(part for part in parts if part)
    return found


def phones(run: Any, customers: str) -> dict[int, str]:
    """The number of each customer that has one."""
    return _first(run(_PHONES, (customers,)))


def phones_of_people(run: Any, contacts: str) -> dict[int, str]:
    """The number of each person that has one."""
    return _first(run(_PHONES_OF_PEOPLE, (contacts,)))


def _first(rows: Any) -> dict[int, str]:
    found: dict[int, str] = {}
    for owner_id, number in rows:
        found.setdefault(owner_id, number)
    return found
