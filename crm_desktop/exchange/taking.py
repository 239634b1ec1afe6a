"""Who takes the rows of a kind: one for each kind that an import brings."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from crm_desktop.exchange.activity_rows import Activities
from crm_desktop.exchange.customer_rows import Customers
from crm_desktop.exchange.deal_rows import Deals
from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.matching import Matching
from crm_desktop.exchange.order_rows import Orders, Products
from crm_desktop.exchange.own_fields import OwnValues
from crm_desktop.exchange.people import Contacts, Values
from crm_desktop.exchange.wanted import Wanted

if TYPE_CHECKING:
    from crm_desktop.exchange.making import Part

_OF_PEOPLE = frozenset((Kind.CUSTOMERS, Kind.CONTACTS, Kind.ACTIVITIES))


class Takers:
    """Takes the rows of one table after another; what one made, the next one knows."""

    def __init__(
        self, matching: Matching, wanted: Wanted, currency: str, kinds: Collection[Kind]
    ) -> None:
        self._matching = matching
        self._own = OwnValues(matching.batch, matching.connection)
        self._usual = currency
        self._kind = Kind.CUSTOMERS
        self._contacts: Contacts | None = None
        if not _OF_PEOPLE.isdisjoint(kinds):
            self._contacts = Contacts(matching, wanted, self._own)
        self._customers: Customers | None = None
        self._known: dict[Kind, Orders | Deals | Activities] = {}

    def begin(self, part: Part) -> None:
        """Begin with another table."""
        kind, matching = part.kind, self._matching
        self._kind = kind
        self._own.begin(kind, part.used_own())
        if self._contacts:
            self._contacts.next_file()
        currency = part.plan.currency or self._usual
        if kind is Kind.CUSTOMERS and self._contacts:
            self._customers = self._customers or Customers(matching, self._contacts, self._own)
            self.take = self._customers.take
        elif kind is Kind.CONTACTS:
            self.take = self._take_contact
        elif kind is Kind.PRODUCTS:
            self.take = Products(matching, currency).take
        else:
            taker = self._known.get(kind) or self._new(kind)
            self._known[kind] = taker
            taker.next_file(currency)
            self.take = taker.take

    def glance(self, rows: list[Values]) -> None:
        """Read together the existing rows that these rows will be compared with."""
        if self._kind is Kind.CUSTOMERS and self._customers:
            self._customers.glance(rows)
        elif self._kind is Kind.CONTACTS and self._contacts:
            self._contacts.prepare([i for row in rows for i in self._contacts.glance(row)])

    def _new(self, kind: Kind) -> Orders | Deals | Activities:
        if kind is Kind.ORDERS:
            return Orders(self._matching)
        if kind is Kind.DEALS:
            return Deals(self._matching, self._own)
        if self._contacts is None:
            raise RuntimeError("activities bring people")
        return Activities(self._matching, self._contacts)

    def _take_contact(self, values: Values) -> None:
        customer_id = self._matching.customer(values)
        if self._contacts:
            self._contacts.take(values, customer_id)
