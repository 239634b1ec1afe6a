"""Customers from a file's rows, each with the person a row may name beside it."""

from __future__ import annotations

from crm_desktop.exchange.entries import Reach
from crm_desktop.exchange.fields import FIELDS, Kind
from crm_desktop.exchange.matching import Matching
from crm_desktop.exchange.own_fields import OwnValues
from crm_desktop.exchange.people import Contacts, Values, full_name
from crm_desktop.exchange.results import RowRefusedError

_BESIDE = {
    field.code: field.code.removeprefix("contact_")
    for field in FIELDS[Kind.CUSTOMERS]
    if field.code.startswith("contact_")
}


class Customers:
    """Firms, with the person a row may name beside them."""

    def __init__(self, matching: Matching, contacts: Contacts, own: OwnValues) -> None:
        self._matching = matching
        self._firms = matching.firms
        self._own = own
        self._batch = matching.batch
        self._contacts = contacts
        self._reach = Reach(matching)

    def glance(self, rows: list[Values]) -> None:
        """Read together the existing rows that these rows will be compared with."""
        customers, contacts = [], []
        for values in rows:
            try:
                found = self._firms.find(values, self._matching.plan.keys())
            except RowRefusedError:
                continue
            if found and not self._batch.is_new(found):
                customers.append(found)
            contacts += self._contacts.glance(person_of(values))
        self._batch.load("customer", customers)
        self._reach.load("customer_id", customers)
        self._contacts.prepare(contacts)

    def take(self, values: Values) -> None:
        """One row: a customer, and a contact when the row names one.

        A new customer needs a name; only orders and deals may know one by its number alone.
        """
        name, external_id = values.get("name"), values.get("external_id")
        found = self._firms.find(values, self._matching.plan.keys())
        if found is None and not name:
            raise RowRefusedError("name_missing")
        if found is not None and self._batch.leaves_alone(found):
            return
        columns = self._columns(values)
        if found is None and name:
            place = {"city": values.get("city"), "country": values.get("country")}
            found = self._firms.new(name, external_id, **columns, **place)
        else:
            assert found is not None, "a new customer has a name"
            self._firms.know_id(found, external_id)
            if name:
                self._firms.rename(found, name)
            if columns["parent_id"] == found:
                columns["parent_id"] = None
            self._batch.fill("customer", found, columns)
        self._firms.also_known(found, values)
        self._reach.add("customer_id", found, values)
        self._own.put(found, values)
        person = person_of(values)
        if person and full_name(person):
            self._contacts.take(person, found)

    def _columns(self, values: Values) -> Values:
        return {
            "legal_name": values.get("legal_name"),
            "tax_number": values.get("tax_number"),
            "industry": values.get("industry"),
            "sales_mode": values.get("sales_mode"),
            "tier": values.get("tier"),
            "customer_class": values.get("class"),
            "source": values.get("source"),
            "owner_id": self._matching.user(values.get("owner")),
            "parent_id": self._firms.parent(values.get("parent"), values.get("name")),
            "web": values.get("web"),
            # Who asked to be left in peace is: an import never takes that away.
            "do_not_contact": values.get("do_not_contact") or None,
            "notes": values.get("notes"),
        }


def person_of(values: Values) -> Values:
    """The contact's fields of a customers' row, without their prefix."""
    if values.keys().isdisjoint(_BESIDE):
        return {}
    return {_BESIDE[code]: value for code, value in values.items() if code in _BESIDE}
