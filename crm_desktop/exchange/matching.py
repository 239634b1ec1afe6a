"""Matching: which rows of the file are already known, by the keys other programs share with us."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import sqlalchemy as sa

from crm_desktop import text
from crm_desktop.exchange.batch import Batch
from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.results import Remark, RowRefusedError
from crm_desktop.exchange.tables import Record
from crm_desktop.exchange.values import split_list
from crm_desktop.reach import fold_address
from crm_desktop.text import digits as digits_of

_SHORTEST_PHONE = 6
_LONGEST_KEY = 2_000
_MOST_REMARKS = 10_000


@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """A name as it is matched: folded words, without case, accents and punctuation."""
    return " ".join(text.words(name)) or text.fold(name).strip()


def phone_key(number: str) -> str | None:
    """The end of a number that stays the same with and without a country code; None when short."""
    digits = digits_of(number)
    return digits[-9:] if len(digits) >= _SHORTEST_PHONE else None


def named(name: str) -> dict[str, str]:
    """The columns of a name: itself, and what it is sorted by."""
    # Only Han characters are sorted by something else than what they are matched by.
    return {"name": name, "sort_key": name_key(name) if name.isascii() else text.sort_key(name)}


@dataclass
class Wanted:
    """The keys a file speaks of; of what is already in the store only these are looked at."""

    customer_ids: set[str] = field(default_factory=set)
    customers: set[str] = field(default_factory=set)
    contact_ids: set[str] = field(default_factory=set)
    mails: set[str] = field(default_factory=set)
    phones: set[str] = field(default_factory=set)

    def add(self, columns: Iterable[tuple[int, str]], records: Iterator[Record]) -> None:
        """Take in the rows of a file; `columns` are (index, field code of the kind)."""
        seen: dict[str, set[str]] = defaultdict(set)
        picked = [(index, seen[code]) for index, code in columns]
        for record in records:
            cells = record.cells
            for index, texts in picked:
                if index < len(cells) and len(cells[index]) <= _LONGEST_KEY:
                    texts.add(cells[index].strip())
        self.customer_ids |= seen["customer_id"]
        self.customers |= {name_key(name) for name in seen["customer"] | seen["customer_id"]}
        self.contact_ids |= seen["contact_id"]
        self.mails |= {fold_address(m) for cell in seen["mail"] for m in split_list(cell)}
        self.phones |= {
            k for cell in seen["phone"] for p in split_list(cell) if (k := phone_key(p))
        }


# Which columns hold keys: the field codes of a kind, and what they are keys of.
KEYS: dict[Kind, dict[str, str]] = {
    Kind.CUSTOMERS: {
        "external_id": "customer_id", "name": "customer", "parent": "customer",
        "contact_external_id": "contact_id", "contact_email": "mail", "contact_phone": "phone",
    },
    Kind.CONTACTS: {
        "external_id": "contact_id", "customer": "customer", "customer_id": "customer_id",
        "email": "mail", "phone": "phone",
    },
    Kind.PRODUCTS: {},
    Kind.ORDERS: {"customer": "customer", "customer_id": "customer_id"},
    Kind.DEALS: {"customer": "customer", "customer_id": "customer_id"},
    Kind.ACTIVITIES: {"customer": "customer", "customer_id": "customer_id"},
}  # fmt: skip


_COMMON = ("customer", "user", "product", "competitor")
_PEOPLE = (
    "contact", "position", "department", "phone", "email", "address", "customer_tag",
)  # fmt: skip
# The tables that rows of a kind are compared with; what is saved elsewhere leaves them be.
MATCHED_BY: dict[Kind, tuple[str, ...]] = {
    Kind.CUSTOMERS: (*_COMMON, *_PEOPLE),
    Kind.CONTACTS: (*_COMMON, *_PEOPLE),
    Kind.PRODUCTS: _COMMON,
    Kind.ORDERS: (*_COMMON, "sales_order", "order_line"),
    Kind.DEALS: (*_COMMON, "deal", "stage_move", "deal_product", "contest"),
    Kind.ACTIVITIES: (*_COMMON, *_PEOPLE, "activity", "activity_contact"),
}


class Matching:
    """Finds customers, colleagues, products and rivals by their keys, and makes those missing."""

    def __init__(self, connection: sa.Connection, batch: Batch, wanted: Wanted, now: int) -> None:
        self.connection = connection
        self.batch = batch
        self.now = now
        self.remarks: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
        self.file = 0
        self._customer_by_id: dict[str, int] = {}
        self._customers_by_name: dict[str, list[int]] = defaultdict(list)
        self._other_id: dict[int, str] = {}
        self._load_customers(wanted)
        self._users = self._names("user")
        self._competitors = self._names("competitor")
        self._product_by_code: dict[str, int] = {}
        self._product_by_name: dict[str, int] = {}
        for row_id, code, name in connection.exec_driver_sql("SELECT id, code, name FROM product"):
            self._keep_product(row_id, code, name)

    def remark(self, code: str, **facts: str) -> None:
        """Something to report about a row that comes in all the same."""
        key = (code, tuple((name, value[:80]) for name, value in facts.items()))
        if key in self.remarks or len(self.remarks) < _MOST_REMARKS:
            self.remarks[key] += 1

    def all_remarks(self) -> Iterator[Remark]:
        """What was remarked, equal remarks counted together."""
        for (code, facts), count in self.remarks.items():
            yield Remark(code, dict(facts), count)

    def known_customers(self) -> set[int]:
        """The customers of the store that the file speaks of."""
        found = set(self._customer_by_id.values())
        for ids in self._customers_by_name.values():
            found.update(ids)
        return found

    def find_customer(self, name: str | None, external_id: str | None) -> int | None:
        """A customer by its id in the other program, else by its folded name.

        A customer that carries another id is another customer, even with an equal name.
        RowRefusedError when several have the name and nothing tells them apart.
        """
        if external_id and external_id in self._customer_by_id:
            return self._customer_by_id[external_id]
        if not name:
            return None
        candidates = self._customers_by_name.get(name_key(name), [])
        if external_id and candidates:
            apart = [i for i in candidates if self._other_id.get(i, external_id) == external_id]
            if not apart:
                self.remark("same_name_other_id", name=name)
            candidates = apart
        if len(candidates) > 1:
            raise RowRefusedError("customer_ambiguous", name=name)
        return candidates[0] if candidates else None

    def customer(self, name: str | None, external_id: str | None) -> int | None:
        """The customer a row belongs to, made when unknown; None when the row names none.

        A customer known only by an id is named by it.
        """
        if not name and not external_id:
            return None
        found = self.find_customer(name, external_id)
        if found is None:
            return self.new_customer(name or external_id or "", external_id)
        self.know_id(found, external_id)
        return found

    def new_customer(self, name: str, external_id: str | None, **values: object) -> int:
        """Make a customer."""
        row_id = self.batch.insert(
            "customer",
            external_id=external_id,
            created_at=self.now,
            **named(name),
            **values,
        )
        self._customers_by_name.setdefault(name_key(name), []).append(row_id)
        if external_id:
            self._customer_by_id[external_id] = row_id
            self._other_id[row_id] = external_id
        return row_id

    def know_id(self, customer_id: int, external_id: str | None) -> None:
        """Remember the other program's id of a customer that had none."""
        if external_id and customer_id not in self._other_id:
            self.batch.fill("customer", customer_id, {"external_id": external_id})
            self._customer_by_id[external_id] = customer_id
            self._other_id[customer_id] = external_id

    def rename(self, customer_id: int, name: str) -> None:
        """A customer's name as the file writes it, unless only case or punctuation differ."""
        old = str(self.batch.current("customer", customer_id)["name"])
        if old != name and name_key(old) != name_key(name):
            self.batch.fill("customer", customer_id, named(name))
            self._customers_by_name[name_key(name)].append(customer_id)

    def user(self, name: str | None) -> int | None:
        """A colleague by name, made when unknown."""
        return self._by_name("user", self._users, name)

    def competitor(self, name: str) -> int | None:
        """A rival by name, made when unknown."""
        return self._by_name("competitor", self._competitors, name)

    def find_product(self, code: str | None, name: str | None) -> int | None:
        """A product by its code, else by its name."""
        if code and code in self._product_by_code:
            return self._product_by_code[code]
        found = self._product_by_name.get(_close(name)) if name else None
        if found is not None and code and self.batch.current("product", found)["code"]:
            return None  # the same name under another code is another product
        return found

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

    def _load_customers(self, wanted: Wanted) -> None:
        rows = self.connection.exec_driver_sql("SELECT id, external_id, name FROM customer")
        for row_id, external_id, name in rows:
            if external_id in wanted.customer_ids:
                self._customer_by_id.setdefault(external_id, row_id)
                self._other_id[row_id] = external_id
            key = name_key(name)
            if key in wanted.customers:
                self._customers_by_name[key].append(row_id)
                if external_id:
                    self._other_id[row_id] = external_id


def _close(name: str | None) -> str:
    """A product's name without blanks: "GTX Pro" and "GTXPro" are one."""
    return name_key(name or "").replace(" ", "")
