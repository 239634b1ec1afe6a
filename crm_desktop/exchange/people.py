"""People from a file's rows, with how they are reached and where they work."""

from __future__ import annotations

import json
from collections.abc import Hashable, Mapping
from typing import Any

from crm_desktop.exchange import noting
from crm_desktop.exchange.entries import Reach
from crm_desktop.exchange.firms import named
from crm_desktop.exchange.keys import Keys, Seen
from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.matching import Matching
from crm_desktop.exchange.merged import Former
from crm_desktop.exchange.own_fields import OwnValues
from crm_desktop.exchange.plans import USUAL_KEYS
from crm_desktop.exchange.results import RowRefusedError
from crm_desktop.exchange.wanted import Wanted, name_key, phone_key
from crm_desktop.reach import fold_address
from crm_desktop.text import digits as digits_of

_OF_PERSON = ("other_name", "salutation", "birthday", "notes")
Values = dict[str, Any]


class Contacts:
    """People: known by the other program's id, by mail, by phone, or by name within a customer."""

    def __init__(self, matching: Matching, wanted: Wanted, own: OwnValues) -> None:
        self._matching = matching
        self._batch = matching.batch
        self._reach = Reach(matching)
        self._own = own
        self._by_id = Keys()
        self._by_mail = Keys()
        self._by_phone = Keys()
        self._by_name = Keys()  # (customer, name)
        self._alone = Keys()  # the names of those without a customer
        self._alone_reach = Keys()  # the same with how they are reached
        self._formerly_alone: dict[str, list[tuple[Former, frozenset[str]]]] = {}
        self._former_id = Keys()
        self._former_name = Keys()  # (customer, name)
        self._positions = Keys()  # (person, customer), also with the title
        self._departments = Keys()  # (customer, name)
        self._met = Seen()
        self._load(wanted)

    def _keys(self) -> tuple[str, ...]:
        """By what the people of this table are recognised; beside customers by all there is."""
        plan = self._matching.plan
        return plan.keys() if plan.kind == Kind.CONTACTS else USUAL_KEYS[Kind.CONTACTS]

    def glance(self, values: Values) -> list[int]:
        """Existing contacts a row may mean, to be read together."""
        found = self._by_id.all(values["external_id"]) if "external_id" in values else []
        for address in values.get("email", ()):
            found += self._by_mail.all(fold_address(address))
        for number in values.get("phone", ()):
            found += self._by_phone.all(phone_key(number) or "")
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
        if contact_id is not None and self._batch.leaves_alone(contact_id):
            return contact_id
        columns = {code: values.get(code) for code in (*_OF_PERSON, "external_id")}
        columns["do_not_contact"] = values.get("do_not_contact") or None
        if contact_id is None:
            contact_id = self._batch.insert(
                "contact", created_at=self._matching.now, **named(name), **columns
            )
            if customer_id is None:
                self._alone.add(name_key(name), contact_id)
                self._alone_reach.add((name_key(name), _reached(values)), contact_id)
        else:
            self._change(contact_id, name, columns)
        self._met.add(contact_id)
        self._reach.add("contact_id", contact_id, values)
        if self._matching.plan.kind == Kind.CONTACTS:
            self._own.put(contact_id, values)
        self._index(contact_id, name, values, customer_id)
        if customer_id is not None:
            self._place(contact_id, customer_id, values)
        return contact_id

    def _change(self, contact_id: int, name: str, columns: Values) -> None:
        """A known person as the file has them."""
        if not self._batch.is_new(contact_id):
            self.prepare([contact_id])
        known = self._batch.current("contact", contact_id)
        if name_key(str(known["name"])) != name_key(name) and "@" not in name:
            columns |= named(name)
        if known["external_id"] and "external_id" not in self._keys():
            columns["external_id"] = None  # another program's number says nothing here
        self._batch.fill("contact", contact_id, columns)

    def next_file(self) -> None:
        """Begin another file: people met in the last one may be met again."""
        self._met = Seen()

    def named(self, name: str, customer_id: int | None) -> int | None:
        """A person of a customer by name alone, for activities."""
        if customer_id is None:
            return self._alone.first(name_key(name))
        key = (customer_id, name_key(name))
        known = self._by_name.first(key)
        return self._former_name.first(key) if known is None else known

    def _find(self, name: str, values: Values, customer_id: int | None) -> int | None:
        """The person a row means, by the keys of its table in their order."""
        for key in self._keys():
            found = self._found_by(key, name, values, customer_id)
            if found is not None:
                return found
        return None

    def _found_by(self, key: str, name: str, values: Values, customer_id: int | None) -> int | None:
        if key == "external_id":
            if key not in values:
                return None
            known = self._by_id.first(values[key])
            return self._former_id.first(values[key]) if known is None else known
        if key == "name":
            if customer_id is None:
                return self._alone_again(name, values)
            same = self._by_name.all((customer_id, name_key(name)))
            same = self._without_other_id(same, values)
            if not same:
                former = self._former_name.all((customer_id, name_key(name)))
                same = self._without_other_id(former, values)
            return next(iter(same), None)
        for entry in values.get(key, ()):
            # A switchboard is shared: people behind one number are told apart by their names.
            reached = (
                self._by_mail.all(fold_address(entry))
                if key == "email"
                else self._by_phone.all(phone_key(entry) or "")
            )
            found = self._one_of(reached, name, values) if reached else None
            if found is not None:
                return found
        return None

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
        if not external_id or "external_id" not in self._keys():
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
        said = {code: values[code] for code in _OF_PERSON if code in values and code != "notes"}
        for contact_id in self._alone_reach.all((name_key(name), _reached(values))):
            if contact_id in self._met or values.get("external_id"):
                continue
            person = self._batch.current("contact", contact_id)
            if all(person[c] == v for c, v in said.items()) and _noted(person["notes"], values):
                return contact_id
        for former, reached in self._formerly_alone.get(name_key(name), ()):
            if values.get("external_id") or not _reached(values) <= reached:
                continue
            if self._met.add(("before a merge", former.id)):
                return former.kept_id
        if name_key(name) in self._alone:
            self._matching.remark("same_name_kept_apart", name=name)
        return None

    def _index(self, contact_id: int, name: str, values: Values, customer_id: int | None) -> None:
        if external_id := values.get("external_id"):
            self._by_id.setdefault(external_id, contact_id)
        for address in values.get("email", ()):
            _put(self._by_mail, fold_address(address), contact_id)
        for number in values.get("phone", ()):
            if key := phone_key(number):
                _put(self._by_phone, key, contact_id)
        if customer_id is not None:
            _put(self._by_name, (customer_id, name_key(name)), contact_id)

    def _place(self, contact_id: int, customer_id: int, values: Values) -> None:
        """The person's position in the firm."""
        department = self._department(customer_id, values.get("department"))
        said = {"title": values.get("title"), "department_id": department}
        held = self._positions.first((contact_id, customer_id))
        if held is not None and self._batch.merged.lost("contact", contact_id):
            # Merged, a person may have held more than one: the one that is called so.
            titled = (contact_id, customer_id, name_key(values.get("title") or ""))
            known = self._positions.first(titled)
            held = held if known is None else known
        if held is None:
            made = self._batch.insert(
                "position", customer_id=customer_id, contact_id=contact_id, **said
            )
            self._positions.add((contact_id, customer_id), made)
        else:
            self._batch.fill("position", held, said)

    def _department(self, customer_id: int, name: str | None) -> int | None:
        if not name:
            return None
        key = (customer_id, name_key(name))
        found = self._departments.first(key)
        if found is None:
            found = self._batch.insert("department", customer_id=customer_id, name=name)
            self._departments.add(key, found)
        return found

    def _load(self, wanted: Wanted) -> None:
        run = self._matching.connection.exec_driver_sql
        customers = self._matching.firms.known
        ids, mails, phones = map(wanted.of, ("contact_id", "mail", "phone"))
        by_kept: dict[int, list[Former]] = {}
        for former in self._batch.merged.former["contact"]:
            by_kept.setdefault(former.kept_id, []).append(former)
            if former.external_id in ids:
                self._former_id.setdefault(former.external_id, former.kept_id)
        for row_id, external_id in run(
            "SELECT id, external_id FROM contact WHERE external_id > '' ORDER BY id"
        ):
            if external_id in ids:
                self._by_id.setdefault(external_id, row_id)
        for row_id, folded in run("SELECT contact_id, folded FROM email WHERE contact_id > 0"):
            if folded in mails:
                _put(self._by_mail, folded, row_id)
        for row_id, digits in run("SELECT contact_id, digits FROM phone WHERE contact_id > 0"):
            if digits[-9:] in phones:
                _put(self._by_phone, digits[-9:], row_id)
        for row_id, contact_id, customer_id, name, title in run(
            "SELECT p.id, p.contact_id, p.customer_id, c.name, p.title FROM position p "
            "JOIN contact c ON c.id = p.contact_id WHERE p.until IS NULL ORDER BY p.id"
        ):
            if customer_id in customers:
                self._positions.setdefault((contact_id, customer_id), row_id)
                if title and self._batch.merged.lost("contact", contact_id):
                    titled = (contact_id, customer_id, name_key(title))
                    self._positions.setdefault(titled, row_id)
                for former in by_kept.get(contact_id, ()):
                    self._former_name.add((customer_id, name_key(former.name)), contact_id)
                self._by_name.add((customer_id, name_key(name)), contact_id)
        for row_id, customer_id, name in run("SELECT id, customer_id, name FROM department"):
            if customer_id in customers:
                self._departments.add((customer_id, name_key(name)), row_id)
        self._load_alone(by_kept)

    def _load_alone(self, by_kept: Mapping[int, list[Former]]) -> None:
        """Those without a customer, with how they are reached."""
        entries = ", ".join(
            f"(SELECT json_group_array(e.{column}) FROM {table} e WHERE e.contact_id = c.id)"
            for table, column in (("email", "folded"), ("phone", "digits"))
        )
        for row_id, name, mails, phones in self._matching.connection.exec_driver_sql(
            f"SELECT id, name, {entries} FROM contact c WHERE NOT EXISTS "
            "(SELECT 1 FROM position p WHERE p.contact_id = c.id) ORDER BY id"
        ):
            reached = frozenset([*json.loads(mails), *json.loads(phones)])
            self._alone.add(name_key(name), row_id)
            for former in by_kept.get(row_id, ()):
                known = self._formerly_alone.setdefault(name_key(former.name), [])
                known.append((former, reached))
            self._alone_reach.add((name_key(name), reached), row_id)


def _put(keys: Keys, key: Hashable, row_id: int) -> None:
    """Know a row by a key, once."""
    if row_id not in keys.all(key):
        keys.add(key, row_id)


def _reached(values: Values) -> frozenset[str]:
    """The mails and phones of a row, as they are compared."""
    mails = {fold_address(address) for address in values.get("email", ())}
    return frozenset(mails | {digits_of(number) for number in values.get("phone", ())} - {""})


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


def _noted(notes: str | None, values: Values) -> bool:
    """Whether a person's notes hold what a row says, so that it does not speak of another."""
    said = values.get("notes")
    return not said or (bool(notes) and noting.below(str(notes), said, "") == notes)
