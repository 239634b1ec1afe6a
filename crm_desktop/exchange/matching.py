"""Matching: which rows of the file are already known, by the keys other programs share with us."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from crm_desktop.exchange.batch import Batch
from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.firms import Firms
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.results import Remark
from crm_desktop.exchange.wanted import Wanted, name_key

_MOST_REMARKS = 10_000


_COMMON = ("customer", "user", "product", "competitor", "merged_record")
_PEOPLE = (
    "contact", "position", "department", "phone", "email", "address", "customer_tag",
    "contact_tag", "custom_value",
)  # fmt: skip
# The tables that rows of a kind are compared with; what is saved elsewhere leaves them be.
MATCHED_BY: dict[Kind, tuple[str, ...]] = {
    Kind.CUSTOMERS: (*_COMMON, *_PEOPLE),
    Kind.CONTACTS: (*_COMMON, *_PEOPLE),
    Kind.PRODUCTS: _COMMON,
    Kind.ORDERS: (*_COMMON, "sales_order", "order_line"),
    Kind.DEALS: (
        *_COMMON,
        "deal",
        "stage_move",
        "deal_product",
        "contest",
        "custom_value",
    ),
    Kind.ACTIVITIES: (*_COMMON, *_PEOPLE, "activity", "activity_contact"),
}


class Matching:
    """Finds customers, colleagues, products and rivals by their keys, and makes those missing."""

    def __init__(
        self,
        connection: sa.Connection,
        batch: Batch,
        wanted: Wanted,
        plans: Sequence[TablePlan],
        now: int,
    ) -> None:
        self.connection = connection
        self.batch = batch
        self.now = now
        self._remarks: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
        self.firms = Firms(connection, batch, wanted, plans, self.remark, now)
        self.plan = plans[0]
        self._users = self._names("user")
        self._competitors = self._names("competitor")
        self._product_by_code: dict[str, int] = {}
        self._product_by_name: dict[str, int] = {}
        for row_id, code, name in connection.exec_driver_sql("SELECT id, code, name FROM product"):
            self._keep_product(row_id, code, name)

    def begin(self, plan: TablePlan) -> None:
        """Begin with a table."""
        self.plan = plan
        self.firms.begin(plan)
        self._remarks.clear()

    def remark(self, code: str, **facts: str) -> None:
        """Something to report about a row that comes in all the same."""
        key = (code, tuple((name, value[:80]) for name, value in facts.items()))
        if key in self._remarks or len(self._remarks) < _MOST_REMARKS:
            self._remarks[key] += 1

    def all_remarks(self) -> Iterator[Remark]:
        """What was remarked in this table, equal remarks counted together."""
        for (code, facts), count in self._remarks.items():
            yield Remark(code, dict(facts), count)

    def customer(self, values: Mapping[str, Any]) -> int | None:
        """The customer a row of another kind belongs to; None when it names none."""
        return self.firms.link(values.get("customer"), values.get("customer_id"))

    def user(self, name: str | None) -> int | None:
        """A colleague by name, made when unknown."""
        return self._by_name("user", self._users, name)

    def competitor(self, name: str) -> int | None:
        """A rival by name, made when unknown."""
        return self._by_name("competitor", self._competitors, name)

    def find_product(self, code: str | None, name: str | None) -> int | None:
        """A product by its code, else by its name, or as its table is matched."""
        keys = self.plan.keys() if self.plan.kind == Kind.PRODUCTS else ("code", "name")
        for key in keys:
            if key == "code" and code and code in self._product_by_code:
                return self._product_by_code[code]
            found = self._product_by_name.get(_close(name)) if key == "name" and name else None
            # The same name under another code is another product, where codes count.
            if found is not None and not (
                code and "code" in keys and self.batch.current("product", found)["code"]
            ):
                return found
        return None

    def product(self, code: str | None, name: str | None, line: str | None = None) -> int | None:
        """A product by code or name, made when unknown."""
        if not code and not name:
            return None
        found = self.find_product(code, name)
        if found is None:
            found = self.batch.insert("product", code=code, name=name or code, line=line)
        elif code and not self.batch.current("product", found)["code"]:
            self.batch.fill("product", found, {"code": code})
        self._keep_product(found, code, name)
        return found

    def _keep_product(self, row_id: int, code: str | None, name: str | None) -> None:
        if code:
            self._product_by_code.setdefault(code, row_id)
        if name:
            self._product_by_name.setdefault(_close(name), row_id)

    def _by_name(self, table: str, known: dict[str, int], name: str | None) -> int | None:
        if not name:
            return None
        key = name_key(name)
        if key not in known:
            known[key] = self.batch.insert(table, name=name)
        return known[key]

    def _names(self, table: str) -> dict[str, int]:
        found = self.connection.exec_driver_sql(f'SELECT id, name FROM "{table}" ORDER BY id DESC')
        return {name_key(name): row_id for row_id, name in found}


def _close(name: str | None) -> str:
    """A product's name without blanks: "GTX Pro" and "GTXPro" are one."""
    return name_key(name or "").replace(" ", "")
