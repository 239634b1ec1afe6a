"""People nobody had to do with for long: it is to be decided whether to keep what is known of them.

A firm says after how many months; nothing is asked of it until it did.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from sqlalchemy.orm import Session

from crm_desktop import firm, rows
from crm_desktop.errors import UserError
from crm_desktop.models import Contact
from crm_desktop.models.types import instant_to_int
from crm_desktop.store import Store

SETTING = "retention_months"
KEPT_FOR = 12  # months, when nobody says otherwise
LONGEST = 240
SHOWN = 500

# Where somebody works there may be an order or a deal; who left is judged by themselves alone.
_DUE = """
    FROM contact c LEFT JOIN customer f ON f.id = c.main_customer_id
    WHERE c.anonymised_on IS NULL AND (c.keep_until IS NULL OR c.keep_until <= :today)
    AND c.created_at < :moment AND (c.last_touch_on IS NULL OR c.last_touch_on < :since)
    AND c.id NOT IN (
        SELECT p.contact_id FROM activity_contact p JOIN activity a ON a.id = p.activity_id
        WHERE a.done_at IS NULL AND a.due_on >= :since)
    AND c.id NOT IN (
        SELECT contact_id FROM promise
        WHERE contact_id IS NOT NULL AND kept_at IS NULL AND broken_at IS NULL)
    AND c.id NOT IN (
        SELECT p.contact_id FROM position p WHERE (p.until IS NULL OR p.until >= :today)
        AND (p.customer_id IN (SELECT customer_id FROM sales_order WHERE ordered_on >= :since)
             OR p.customer_id IN (SELECT customer_id FROM deal WHERE outcome IS NULL)))
"""


@dataclass(frozen=True, slots=True)
class DuePerson:
    """Somebody to be kept or anonymised; `last_on` is when somebody last was in touch."""

    id: int
    name: str
    customer: str | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class Due:
    """How many are due for a decision, whom (the longest silent first), and the months that count;
    no months: the firm does not want to be reminded."""

    months: int | None
    count: int
    people: tuple[DuePerson, ...]


def months(session: Session) -> int | None:
    """After how many months without anything a person is to be decided about; None is never."""
    found = firm.setting(session, SETTING)
    return found if isinstance(found, int) and 0 < found <= LONGEST else None


def set_months(store: Store, *, months: int | None) -> int:
    """Remind after so many months; None or 0 is never. Returns the setting's id."""
    return firm.set_setting(store, key=SETTING, value=months or None)


def due(session: Session, today: date, shown: int = SHOWN) -> Due:
    """Who is due for a decision on a day."""
    wanted = months(session)
    if wanted is None:
        return Due(None, 0, ())
    since = months_from(today, -wanted)
    moment = instant_to_int(datetime.combine(since, time(), UTC))
    facts = {"today": today.isoformat(), "since": since.isoformat(), "moment": moment}
    connection = session.connection()
    count = connection.exec_driver_sql(f"SELECT count(*) {_DUE}", facts).scalar_one()
    found = connection.exec_driver_sql(
        f"SELECT c.id, c.name, f.name, c.last_touch_on {_DUE} "
        "ORDER BY c.last_touch_on, c.created_at, c.id LIMIT :shown",
        {**facts, "shown": shown},
    )
    people = tuple(
        DuePerson(id, name, customer, date.fromisoformat(last) if last else None)
        for id, name, customer, last in found
    )
    return Due(wanted, count, people)


def keep_person(store: Store, *, id: int, until: date) -> int:
    """Keep somebody, and ask again after a day; returns their id.

    UserError "record_gone", "already_anonymised".
    """
    with store.change("person_kept") as session:
        person = rows.find(session, Contact, id)
        if person.anonymised_on is not None:
            raise UserError("already_anonymised")
        rows.assign(person, {"keep_until": until})
        return id


def months_from(day: date, count: int) -> date:
    """The same day so many months later or earlier, at the latest the 28th: good for any month."""
    place = day.year * 12 + day.month - 1 + count
    return date(place // 12, place % 12 + 1, min(day.day, 28))
