"""What a list may be narrowed to, how many there are, and which names begin as typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import text as texts
from crm_desktop.listing import arrays
from crm_desktop.listing.arrays import IdArray, distinct_words
from crm_desktop.listing.own import OwnField, Subject, own_fields
from crm_desktop.listing.pages import LONG_UNTOUCHED_DAYS
from crm_desktop.models.base import Base
from crm_desktop.vocabularies import arranged

MOST_OFFERED = 2000


@dataclass(frozen=True)
class Choices:
    """The words in use, in the order of reading, and our colleagues."""

    industry: tuple[str, ...]
    source: tuple[str, ...]
    city: tuple[str, ...]
    country: tuple[str, ...]
    tag: tuple[str, ...]
    owners: tuple[tuple[int, str], ...]
    own: tuple[OwnField, ...] = ()
    people_tag: tuple[str, ...] = ()

    def own_of(self, subject: Subject) -> tuple[OwnField, ...]:
        """The firm's own fields of customers, of people, or of deals."""
        return tuple(field for field in self.own if field.subject == subject)


@dataclass(frozen=True)
class Totals:
    """How many of each the quick filters would show."""

    customers: int
    people: int
    key_accounts: int
    untouched: int
    promises_due: int


def choices(session: Session) -> Choices:
    """What the filters and the editors of cells offer."""
    connection = session.connection()

    def known(vocabulary: str, table: str, column: str) -> tuple[str, ...]:
        used = _words(connection, table, column)
        return arranged(session, vocabulary, used, with_retired=True)

    owners = connection.exec_driver_sql('SELECT id, name FROM "user" WHERE retired = 0').fetchall()
    return Choices(
        industry=known("industry", "customer", "industry"),
        source=known("source", "customer", "source"),
        city=_words(connection, "customer", "city"),
        country=_words(connection, "customer", "country"),
        tag=known("tag", "customer_tag", "word"),
        owners=tuple(
            sorted(((row[0], row[1]) for row in owners), key=lambda o: texts.sort_key(o[1]))
        ),
        own=own_fields(connection),
        people_tag=_words(connection, "contact_tag", "word"),
    )


def totals(session: Session, today: date) -> Totals:
    """Counts over all customers, each by its index."""
    connection = session.connection()

    def count(condition: str, *values: str) -> int:
        found = connection.exec_driver_sql(f"SELECT count(*) FROM {condition}", values).scalar()
        return int(found or 0)

    untouched = (today - timedelta(days=LONG_UNTOUCHED_DAYS)).isoformat()
    return Totals(
        customers=count("customer"),
        people=count("contact"),
        key_accounts=count("customer WHERE tier IN ('core', 'key')"),
        untouched=count("customer WHERE last_touch_on <= ?", untouched)
        + count("customer WHERE last_touch_on IS NULL"),
        promises_due=count(
            "(SELECT DISTINCT customer_id FROM promise WHERE due_on <= ? "
            "AND kept_at IS NULL AND broken_at IS NULL)",
            today.isoformat(),
        ),
    )


def names_starting(session: Session, subject: Subject, typed: str, limit: int = 2000) -> IdArray:
    """The ids whose names begin as typed, in the order of names."""
    if subject == "deal":
        start = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        select = f"SELECT id FROM deal WHERE name LIKE ? ESCAPE '\\' ORDER BY name LIMIT {limit}"
        return arrays.fetch(session, select, (start + "%",))
    key = texts.sort_key(typed)
    return arrays.fetch(
        session,
        f"SELECT id FROM {subject} WHERE sort_key >= ? AND sort_key < ? "
        f"ORDER BY sort_key, id LIMIT {limit}",
        (key, key + "\U0010ffff"),
    )


_TABLES = {"order": "sales_order", "note": "activity"}


def customer_of(session: Session, kind: str, record_id: int) -> int | None:
    """The customer that a deal, an order, an activity or the like belongs to."""
    table = Base.metadata.tables[_TABLES.get(kind, kind)]
    return session.scalar(sa.select(table.c.customer_id).where(table.c.id == record_id))


def _words(connection: sa.Connection, table: str, column: str) -> tuple[str, ...]:
    found = distinct_words(connection, table, column, MOST_OFFERED)
    return tuple(sorted(found, key=lambda word: (texts.sort_key(word), word)))
