"""Customers and contacts from a file's rows, with how they are reached."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from crm_desktop.exchange.fields import FIELDS, Kind
from crm_desktop.exchange.matching import Matching, Wanted, name_key, named, phone_key
from crm_desktop.exchange.results import RowRefusedError
from crm_desktop.reach import fold_address
from crm_desktop.text import digits as digits_of

_PLACE = ("street", "city", "region", "postal_code", "country")
_BESIDE = {
    field.code: field.code.removeprefix("contact_")
    for field in FIELDS[Kind.CUSTOMERS]
    if field.code.startswith("contact_")
}
_OF_PERSON = ("other_name", "salutation", "birthday", "notes")
Values = dict[str, Any]


class Reach:
    """Phones, mails, addresses and tags: entries are added when they are new, never taken away."""

    def __init__(self, matching: Matching) -> None:
        self._batch = matching.batch
        self._connection = matching.connection

    def load(self, owner: str, row_ids: list[int]) -> None:
        """Note the entries that existing customers or contacts have. `owner` is their column."""
        fields = {"phone": "digits", "email": "folded", "address": ", ".join(_PLACE)}
        if owner == "customer_id":
            fields["customer_tag"] = "word"
        for start in range(0, len(row_ids), 500):
            part = tuple(row_ids[start : start + 500])
            marks = ", ".join("?" * len(part))
            for table, columns in fields.items():
                for row in self._connection.exec_driver_sql(
                    f'SELECT {owner}, {columns} FROM "{table}" WHERE {owner} IN ({marks})', part
                ):
                    self._batch.remember(table, row[0], _entry(row[1:]))

    def add(self, owner: str, row_id: int, values: Values) -> None:
        """Add what a row says of a customer's or contact's phones, mails, address and tags."""
        batch = self._batch
        owners = (row_id, None) if owner == "customer_id" else (None, row_id)
        for number in values.get("phone", ()):
            digits = digits_of(number)
            if digits and batch.remember("phone", row_id, digits):
                batch.put("phone", *owners, number, digits)
        for address in values.get("email", ()):
            folded = fold_address(address)
            if batch.remember("email", row_id, folded):
                batch.put("email", *owners, address, folded)
        for word in values.get("tags", ()):
            if batch.remember("customer_tag", row_id, word.casefold()):
                batch.put("customer_tag", row_id, word)
        if not values.keys().isdisjoint(_PLACE):
            place = [values.get(part) for part in _PLACE]
            if batch.remember("address", row_id, _entry(place)):
                batch.put("address", *owners, *place)


def _entry(cells: Sequence[str | None]) -> str:
    """An entry of a list as it is compared: case does not matter."""
    return "\n".join([cell or "" for cell in cells]).casefold()


class Contacts:
    """People: known by the other program's id, by mail, by phone, or by name within a customer."""

    def __init__(self, matching: Matching, wanted: Wanted) -> None:
        self._matching = matching
        self._batch = matching.batch
        self._reach = Reach(matching)
        self._by_id: dict[str, int] = {}
        self._by_mail: dict[str, list[int]] = defaultdict(list)
        self._by_phone: dict[str, list[int]] = defaultdict(list)
        self._by_name: dict[tuple[int, str], list[int]] = defaultdict(list)
        self._alone: dict[str, list[int]] = defaultdict(list)
        self._positions: dict[tuple[int, int], int] = {}
        self._departments: dict[tuple[int, str], int] = {}
        self._alone_reach: dict[int, frozenset[str]] = {}
        self._met: set[int] = set()
        self._load(wanted)

    def glance(self, values: Values) -> list[int]:
        """Existing contacts a row may mean, to be read together."""
        found = [self._by_id.get(values.get("external_id", ""), 0)]
        for address in values.get("email", ()):
            found += self._by_mail.get(fold_address(address), [])
        for number in values.get("phone", ()):
            found += self._by_phone.get(phone_key(number) or "", [])
        return [i for i in found if i and not self._batch.is_new(i)]

    def prepare(self, contact_ids: list[int]) -> None:
        """Read existing contacts and their entries."""
        self._batch.load("contact", contact_ids)
        self._reach.load("contact_id", contact_ids)

    def take(self, values: Values, customer_id: int | None) -> int:
        """A person of a row, matched or made; RowRefusedError("name_missing") for nobody."""
        name = full_name(values)
        if not name:
            raise RowRefusedError("name_missing")
        contact_id = self._find(name, values, customer_id)
        columns = {code: values.get(code) for code in (*_OF_PERSON, "external_id")}
        if contact_id is None:
            contact_id = self._batch.insert(
                "contact", created_at=self._matching.now, **named(name), **columns
            )
            if customer_id is None:
                self._alone[name_key(name)].append(contact_id)
                self._alone_reach[contact_id] = _reached(values)
        else:
            if not self._batch.is_new(contact_id):
                self.prepare([contact_id])
            old = str(self._batch.current("contact", contact_id)["name"])
            if name_key(old) != name_key(name) and "@" not in name:
                columns |= named(name)
            self._batch.fill("contact", contact_id, columns)
        self._met.add(contact_id)
        self._reach.add("contact_id", contact_id, values)
        self._index(contact_id, name, values, customer_id)
        if customer_id is not None:
            self._place(contact_id, customer_id, values)
        return contact_id

    def next_file(self) -> None:
        """Begin another file: people met in the last one may be met again."""
        self._met.clear()

    def named(self, name: str, customer_id: int | None) -> int | None:
        """A person of a customer by name alone, for activities."""
        if customer_id is None:
            found = self._alone.get(name_key(name), [])
        else:
            found = self._by_name.get((customer_id, name_key(name)), [])
        return found[0] if found else None

    def _find(self, name: str, values: Values, customer_id: int | None) -> int | None:
        external_id = values.get("external_id")
        if external_id and external_id in self._by_id:
            return self._by_id[external_id]
        for address in values.get("email", ()):
            found = self._one_of(self._by_mail.get(fold_address(address), []), name, values)
            if found is not None:
                return found
        for number in values.get("phone", ()):
            # A switchboard is shared: people behind one number are told apart by their names.
            found = self._one_of(self._by_phone.get(phone_key(number) or "", []), name, values)
            if found is not None:
                return found
        if customer_id is not None:
            same = self._by_name.get((customer_id, name_key(name)), [])
            return self._without_other_id(same, values)[0] if same else None
        return self._alone_again(name, values)

    def _one_of(self, candidates: list[int], name: str, values: Values) -> int | None:
        """The one candidate whose name agrees with the row's."""
        agreeing = [
            i
            for i in dict.fromkeys(self._without_other_id(candidates, values))
            if _agree(name, str(self._batch.current("contact", i)["name"]))
        ]
        return agreeing[0] if len(agreeing) == 1 else None

    def _without_other_id(self, candidates: list[int], values: Values) -> list[int]:
        external_id = values.get("external_id")
        if not external_id:
            return candidates
        return [
            i
            for i in candidates
            if self._batch.current("contact", i)["external_id"] in (None, external_id)
        ]

    def _alone_again(self, name: str, values: Values) -> int | None:
        """Two equal names without a customer are two people, unless the very same row comes again.

        A person is met again at most once per file, reached in just the same way, and with nothing
        in the row that contradicts what is known.
        """
        reached = _reached(values)
        said = {code: values[code] for code in _OF_PERSON if code in values}
        others = self._alone.get(name_key(name), [])
        for contact_id in others:
            if contact_id in self._met or self._alone_reach[contact_id] != reached:
                continue
            person = self._batch.current("contact", contact_id)
            if not values.get("external_id") and all(person[c] == v for c, v in said.items()):
                return contact_id
        if others:
            self._matching.remark("same_name_kept_apart", name=name)
        return None

    def _index(self, contact_id: int, name: str, values: Values, customer_id: int | None) -> None:
        if external_id := values.get("external_id"):
            self._by_id.setdefault(external_id, contact_id)
        for address in values.get("email", ()):
            self._by_mail[fold_address(address)].append(contact_id)
        for number in values.get("phone", ()):
            if key := phone_key(number):
                self._by_phone[key].append(contact_id)
        if (
            customer_id is not None
            and contact_id not in self._by_name[(customer_id, name_key(name))]
        ):
            self._by_name[(customer_id, name_key(name))].append(contact_id)

    def _place(self, contact_id: int, customer_id: int, values: Values) -> None:
        """The person's position in the firm."""
        department = self._department(customer_id, values.get("department"))
        said = {"title": values.get("title"), "department_id": department}
        held = self._positions.get((contact_id, customer_id))
        if held is None:
            self._positions[(contact_id, customer_id)] = self._batch.insert(
                "position", customer_id=customer_id, contact_id=contact_id, **said
            )
        else:
            self._batch.fill("position", held, said)

    def _department(self, customer_id: int, name: str | None) -> int | None:
        if not name:
            return None
        key = (customer_id, name_key(name))
        if key not in self._departments:
            self._departments[key] = self._batch.insert(
                "department", customer_id=customer_id, name=name
            )
        return self._departments[key]

    def _load(self, wanted: Wanted) -> None:
        run = self._matching.connection.exec_driver_sql
        customers = self._matching.known_customers()
        for row_id, external_id in run(
            "SELECT id, external_id FROM contact WHERE external_id > ''"
        ):
            if external_id in wanted.contact_ids:
                self._by_id.setdefault(external_id, row_id)
        for row_id, folded in run("SELECT contact_id, folded FROM email WHERE contact_id > 0"):
            if folded in wanted.mails:
                self._by_mail[folded].append(row_id)
        for row_id, digits in run("SELECT contact_id, digits FROM phone WHERE contact_id > 0"):
            if digits[-9:] in wanted.phones:
                self._by_phone[digits[-9:]].append(row_id)
        for row_id, contact_id, customer_id, name in run(
            "SELECT p.id, p.contact_id, p.customer_id, c.name FROM position p "
            "JOIN contact c ON c.id = p.contact_id WHERE p.until IS NULL ORDER BY p.id"
        ):
            if customer_id in customers:
                self._positions.setdefault((contact_id, customer_id), row_id)
                self._by_name[(customer_id, name_key(name))].append(contact_id)
        for row_id, name in run(
            "SELECT id, name FROM contact c WHERE NOT EXISTS "
            "(SELECT 1 FROM position p WHERE p.contact_id = c.id) ORDER BY id"
        ):
            self._alone[name_key(name)].append(row_id)
        self._load_reach_of_alone()
        for row_id, customer_id, name in run("SELECT id, customer_id, name FROM department"):
            if customer_id in customers:
                self._departments[(customer_id, name_key(name))] = row_id

    def _load_reach_of_alone(self) -> None:
        entries: dict[int, set[str]] = {i: set() for ids in self._alone.values() for i in ids}
        for table, column in (("email", "folded"), ("phone", "digits")):
            for row_id, entry in self._matching.connection.exec_driver_sql(
                f"SELECT contact_id, {column} FROM {table} WHERE contact_id > 0"
            ):
                if row_id in entries:
                    entries[row_id].add(entry)
        self._alone_reach = {row_id: frozenset(found) for row_id, found in entries.items()}


def _reached(values: Values) -> frozenset[str]:
    """The mails and phones of a row, as they are compared."""
    mails = {fold_address(address) for address in values.get("email", ())}
    return frozenset(mails | {digits_of(number) for number in values.get("phone", ())} - {""})


class Customers:
    """Firms, with the person a row may name beside them."""

    def __init__(self, matching: Matching, contacts: Contacts) -> None:
        self._matching = matching
        self._batch = matching.batch
        self._contacts = contacts
        self._reach = Reach(matching)

    def glance(self, rows: list[Values]) -> None:
        """Read together the existing rows that these rows will be compared with."""
        customers, contacts = [], []
        for values in rows:
            try:
                found = self._matching.find_customer(values.get("name"), values.get("external_id"))
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
        found = self._matching.find_customer(name, external_id)
        if found is None and not name:
            raise RowRefusedError("name_missing")
        columns = {
            "legal_name": values.get("legal_name"),
            "industry": values.get("industry"),
            "sales_mode": values.get("sales_mode"),
            "tier": values.get("tier"),
            "customer_class": values.get("class"),
            "source": values.get("source"),
            "owner_id": self._matching.user(values.get("owner")),
            "parent_id": self._parent(values.get("parent"), name),
            "web": values.get("web"),
            "notes": values.get("notes"),
        }
        if found is None and name:
            place = {"city": values.get("city"), "country": values.get("country")}
            found = self._matching.new_customer(name, external_id, **columns, **place)
        else:
            assert found is not None, "a new customer has a name"
            self._matching.know_id(found, external_id)
            if name:
                self._matching.rename(found, name)
            if columns["parent_id"] == found:
                columns["parent_id"] = None
            self._batch.fill("customer", found, columns)
        self._reach.add("customer_id", found, values)
        person = person_of(values)
        if person and full_name(person):
            self._contacts.take(person, found)

    def _parent(self, parent: str | None, name: str | None) -> int | None:
        if not parent or (name and name_key(parent) == name_key(name)):
            return None
        return self._matching.customer(parent, None)


def person_of(values: Values) -> Values:
    """The contact's fields of a customers' row, without their prefix."""
    if values.keys().isdisjoint(_BESIDE):
        return {}
    return {_BESIDE[code]: value for code, value in values.items() if code in _BESIDE}


def full_name(values: Values) -> str:
    """A person's name: as given, else from first and last name, else their mail address."""
    if name := values.get("name"):
        return str(name)
    first, last = values.get("first_name", ""), values.get("last_name", "")
    if (
        first
        and last
        and not (first + last).isascii()
        and all(ord(c) > 0x2E80 for c in first + last)
    ):
        return f"{last}{first}"
    if first or last:
        return f"{first} {last}".strip()
    mails = values.get("email") or [""]
    return str(mails[0])


def _agree(one: str, other: str) -> bool:
    """Whether two names may be the same person's: they share a word, or one is only an address."""
    a, b = name_key(one), name_key(other)
    if a == b or "@" in one or "@" in other:
        return True
    return not set(a.split()).isdisjoint(b.split()) or (
        not a.isascii() and not b.isascii() and (a in b or b in a)
    )
