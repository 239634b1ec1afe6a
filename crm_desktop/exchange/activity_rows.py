"""Activities from a file's rows."""

from __future__ import annotations

from datetime import date

from crm_desktop.exchange.matching import Matching
from crm_desktop.exchange.order_rows import Occurrences
from crm_desktop.exchange.people import Contacts, Values
from crm_desktop.exchange.results import RowRefusedError
from crm_desktop.exchange.wanted import name_key
from crm_desktop.models.activity import day_done, noon_of
from crm_desktop.models.codes import ActivityKind
from crm_desktop.models.types import instant_from_int, instant_to_int


class Activities:
    """Activities: by customer, date, kind and text."""

    def __init__(self, matching: Matching, contacts: Contacts) -> None:
        self._matching = matching
        self._batch = matching.batch
        self._contacts = contacts
        self._today = instant_from_int(matching.now).astimezone().date()
        self._known = Occurrences()
        self._load()

    def next_file(self, _currency: str) -> None:
        """Begin another file."""
        self._known.next_file()

    def take(self, values: Values) -> None:
        """One row: an activity; a day to come makes it a planned one."""
        if "date" not in values:
            raise RowRefusedError("date_missing")
        day = date.fromisoformat(values["date"])
        kind = values.get("kind", ActivityKind.NOTE.value)
        customer_id = self._matching.customer(values)
        person = values.get("contact")
        if customer_id is None and not person:
            raise RowRefusedError("customer_missing")
        subject = values.get("text") or str(values.get("notes", "")).partition("\n")[0][:80]
        contact_id = self._person(person, customer_id)
        columns = {code: values.get(code) for code in ("direction", "notes", "minutes", "outcome")}
        columns["owner_id"] = self._matching.user(values.get("owner"))
        found = self._known.find((customer_id, values["date"], kind, name_key(subject)))
        if found is not None and self._batch.leaves_alone(found):
            return
        if found is None:
            done = day <= self._today
            found = self._batch.insert(
                "activity",
                customer_id=customer_id,
                kind=kind,
                subject=subject,
                all_day=1,
                done_at=instant_to_int(noon_of(day)) if done else None,
                due_on=None if done else values["date"],
                **columns,
            )
        else:
            self._batch.fill("activity", found, columns)
        if contact_id and self._batch.remember("activity_contact", found, contact_id):
            self._batch.insert(
                "activity_contact",
                customer_id=customer_id,
                activity_id=found,
                contact_id=contact_id,
            )

    def _person(self, name: str | None, customer_id: int | None) -> int | None:
        if not name:
            return None
        known = self._contacts.named(name, customer_id)
        return known or self._contacts.take({"name": name}, customer_id)

    def _load(self) -> None:
        run = self._batch.rows
        customers = self._matching.firms.known
        for row_id, customer_id, kind, subject, day in run(
            f"SELECT id, customer_id, kind, subject, coalesce({day_done('activity')}, due_on) "
            "FROM activity ORDER BY id"
        ):
            if customer_id is None or customer_id in customers:
                self._known.know((customer_id, day, kind, name_key(subject)), row_id)
        for activity_id, contact_id in run("SELECT activity_id, contact_id FROM activity_contact"):
            self._batch.remember("activity_contact", activity_id, contact_id)
