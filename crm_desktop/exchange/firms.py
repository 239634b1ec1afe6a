"""Firms: customers found by the keys that were chosen, made when unknown, or refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from crm_desktop import text
from crm_desktop.exchange.batch import Batch
from crm_desktop.exchange.keys import Keys, Seen
from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.plans import USUAL_KEYS, TablePlan
from crm_desktop.exchange.results import RowRefusedError, UnknownCustomer
from crm_desktop.exchange.wanted import Wanted, name_key, number_key, phone_key
from crm_desktop.reach import fold_address

_MOST_UNKNOWN = 10_000
# Two that differ in one of these are not one, whatever else they share.
_TELLING_APART = ("external_id", "tax_number")
Values = Mapping[str, Any]


def named(name: str) -> dict[str, str]:
    """The columns of a name: itself, and what it is sorted by."""
    # Only Han characters are sorted by something else than what they are matched by.
    return {"name": name, "sort_key": name_key(name) if name.isascii() else text.sort_key(name)}


class Firms:
    """Customers by key. `known` are those of the store that the files speak of.

    Those that were merged are also known by what they were called, after those who are there.
    """

    def __init__(
        self,
        connection: sa.Connection,
        batch: Batch,
        wanted: Wanted,
        plans: Iterable[TablePlan],
        remark: Callable[..., None],
        now: int,
    ) -> None:
        self._connection = connection
        self._batch = batch
        self._remark = remark
        self._now = now
        self._by = {key: Keys() for key in ("external_id", "name", "tax_number", "email", "phone")}
        self._by_former = {key: Keys() for key in ("external_id", "name", "tax_number")}
        self._kept = {"external_id", "name"}
        self.known = Seen()
        for plan in plans:
            self._kept |= set(plan.keys()) if plan.kind == Kind.CUSTOMERS else set()
            for row_id in plan.customers.values():
                self.known.add(row_id)
        self._load(wanted)
        self._chosen: dict[str, int] = {}
        self._refuses = False
        self._unknown: Counter[str] = Counter()
        self._made: dict[int, str] = {}

    def begin(self, plan: TablePlan) -> None:
        """Begin with a table; who is unknown in it is counted anew."""
        run = self._connection.exec_driver_sql
        self._chosen = {
            name_key(name): row_id
            for name, row_id in plan.customers.items()
            if run("SELECT 1 FROM customer WHERE id = ?", (row_id,)).first()
        }
        self._refuses = plan.unknown_customer == "refuse"
        self._unknown, self._made = Counter(), {}

    def unknown(self) -> tuple[UnknownCustomer, ...]:
        """Who was named in this table and not known, the most frequent first."""
        return tuple(UnknownCustomer(name, count) for name, count in self._unknown.most_common())

    def find(self, values: Values, keys: Iterable[str]) -> int | None:
        """The customer a row means, by the keys in their order.

        RowRefusedError when a key fits several and none tells them apart.
        """
        is_open = False
        for key in keys:
            candidates: list[int] = []
            for known in (self._candidates, self._formerly):
                candidates = candidates or known(key, values)
                if candidates and key != "external_id":
                    candidates = self._apart(candidates, key, values, keys)
            if len(candidates) == 1:
                return candidates[0]
            is_open = is_open or len(candidates) > 1
        if is_open:
            raise RowRefusedError("customer_ambiguous", name=str(values.get("name") or ""))
        return None

    def link(self, name: str | None, external_id: str | None) -> int | None:
        """The customer a row belongs to; None when the row names none.

        One that nobody knows is made, or the row is refused, as its plan says. A customer known
        only by an id is named by it.
        """
        called = name or external_id
        if not called:
            return None
        chosen = self._chosen.get(name_key(called)) if self._chosen else None
        if chosen is not None:
            return chosen
        values = {"name": name, "external_id": external_id}
        found = self.find(values, USUAL_KEYS[Kind.CUSTOMERS])
        if found is not None:
            if found in self._made:
                self._unknown[self._made[found]] += 1
            self.know_id(found, external_id)
            return found
        if called in self._unknown or len(self._unknown) < _MOST_UNKNOWN:
            self._unknown[called] += 1
        if self._refuses:
            raise RowRefusedError("customer_unknown", customer=called)
        found = self.new(called, external_id)
        if len(self._made) < _MOST_UNKNOWN:
            self._made[found] = called
        return found

    def parent(self, name: str | None, of: str | None) -> int | None:
        """The firm another one belongs to; it may come further down in the file."""
        if not name or (of and name_key(name) == name_key(of)):
            return None
        found = self.find({"name": name}, ("name",))
        return self.new(name, None) if found is None else found

    def new(self, name: str, external_id: str | None, **values: object) -> int:
        """Make a customer."""
        row_id = self._batch.insert(
            "customer", external_id=external_id, created_at=self._now, **named(name), **values
        )
        self._by["name"].add(name_key(name), row_id)
        if external_id:
            self._by["external_id"].add(external_id, row_id)
        return row_id

    def also_known(self, row_id: int, values: Values) -> None:
        """What else a row says a customer may be recognised by further down."""
        if "tax_number" in self._kept and (number := values.get("tax_number")):
            self._put("tax_number", number_key(number), row_id)
        if "email" in self._kept:
            for mail in values.get("email", ()):
                self._put("email", fold_address(mail), row_id)
        if "phone" in self._kept:
            for phone in values.get("phone", ()):
                if key := phone_key(phone):
                    self._put("phone", key, row_id)

    def know_id(self, customer_id: int, external_id: str | None) -> None:
        """Remember the other program's id of a customer that had none."""
        if not external_id or external_id in self._by["external_id"]:
            return
        if not self._batch.current("customer", customer_id)["external_id"]:
            self._batch.fill("customer", customer_id, {"external_id": external_id})
            self._by["external_id"].add(external_id, customer_id)

    def rename(self, customer_id: int, name: str) -> None:
        """A customer's name as the file writes it, unless only case or punctuation differ."""
        old = str(self._batch.current("customer", customer_id)["name"])
        if old != name and name_key(old) != name_key(name):
            self._batch.fill("customer", customer_id, named(name))
            self._by["name"].add(name_key(name), customer_id)

    def _put(self, key: str, folded: str, row_id: int) -> None:
        if row_id not in self._by[key].all(folded):
            self._by[key].add(folded, row_id)

    def _candidates(self, key: str, values: Values) -> list[int]:
        known, said = self._by[key], values.get(key)
        if not said:
            return []
        if key == "name":
            return known.all(name_key(said))
        if key == "tax_number":
            return known.all(number_key(said))
        if key == "external_id":
            return known.all(said)[:1]
        folded = map(fold_address if key == "email" else phone_key, said)
        return list(dict.fromkeys(i for one in folded if one for i in known.all(one)))

    def _formerly(self, key: str, values: Values) -> list[int]:
        """Those that were known by this before a merge."""
        if key not in self._by_former or not (said := values.get(key)):
            return []
        folded: dict[str, Callable[[str], str]] = {"name": name_key, "tax_number": number_key}
        said = folded.get(key, str)(str(said))
        return list(dict.fromkeys(self._by_former[key].all(said)))

    def _apart(
        self, candidates: list[int], key: str, values: Values, keys: Iterable[str]
    ) -> list[int]:
        """Without those who carry another id than the row does."""
        for own in _TELLING_APART:
            if own == key or own not in keys or not (said := values.get(own)):
                continue
            fold = number_key if own == "tax_number" else str
            left = [
                i
                for i in candidates
                if not (other := self._batch.current("customer", i)[own])
                or fold(str(other)) == fold(str(said))
            ]
            if candidates and not left and key == "name":
                self._remark("same_name_other_id", name=str(values["name"]))
            candidates = left
        return candidates

    def _load(self, wanted: Wanted) -> None:
        run = self._connection.exec_driver_sql
        ids, names, numbers = map(wanted.of, ("customer_id", "customer", "tax_number"))
        for row_id, external_id, name, number in run(
            "SELECT id, external_id, name, tax_number FROM customer ORDER BY id"
        ):
            if external_id and external_id in ids:
                self._by["external_id"].add(external_id, row_id)
                self.known.add(row_id)
            if name_key(name) in names:
                self._by["name"].add(name_key(name), row_id)
                self.known.add(row_id)
            if number and number_key(number) in numbers:
                self._by["tax_number"].add(number_key(number), row_id)
                self.known.add(row_id)
        for former in self._batch.merged.former["customer"]:
            for key, said, asked in (
                ("external_id", former.external_id, ids),
                ("name", name_key(former.name), names),
                ("tax_number", number_key(former.tax_number), numbers),
            ):
                if said and said in asked:
                    self._by_former[key].add(said, former.kept_id)
                    self.known.add(former.kept_id)
        self._load_reach("email", "folded", wanted.of("customer_mail"))
        self._load_reach("phone", "substr(digits, -9)", wanted.of("customer_phone"))

    def _load_reach(self, key: str, column: str, wanted: Seen) -> None:
        if key not in self._kept or not len(wanted):
            return
        for row_id, folded in self._connection.exec_driver_sql(
            f"SELECT customer_id, {column} FROM {key} WHERE customer_id > 0 ORDER BY id"
        ):
            if folded in wanted:
                self._put(key, folded, row_id)
                self.known.add(row_id)
