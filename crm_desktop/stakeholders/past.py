"""A map as it was at the end of an earlier day: today's rows, taken back along the journal."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import replay
from crm_desktop.journal import change_table, journal_entry, journaled_columns
from crm_desktop.models import Base, Department, Position, Stakeholder, StakeholderRole, Tie
from crm_desktop.models.codes import BuyingRole
from crm_desktop.models.types import Code, Day, Flag, instant_from_int, instant_to_int
from crm_desktop.stakeholders.maps import (
    Parts,
    StakeholderMap,
    drawn,
    names_of,
    stakeholder_map,
    touches_of,
)

_DRAWN: tuple[type[Base], ...] = (Stakeholder, StakeholderRole, Tie, Position, Department)
_TABLES = tuple(str(kind.__tablename__) for kind in _DRAWN)
Row = TypeVar("Row", bound=Base)
_Values = dict[str, Any]


def map_on(session: Session, customer_id: int, deal_id: int | None, day: date) -> StakeholderMap:
    """The map of a deal (or of the account) as it was when the day ended, on this laptop's clock.

    Whoever was deleted since is on it again; what was done and undone within the day is not seen.
    Names, titles and departments are those of the day too.
    """
    end = _end_of(day)
    since = session.scalar(
        sa.select(sa.func.min(change_table.c.first_seq)).where(
            change_table.c.at >= instant_to_int(end)
        )
    )
    if since is None:
        return stakeholder_map(session, customer_id, deal_id)
    past = _Past.before(session, customer_id, since)
    people = [
        person
        for person in past.of(Stakeholder)
        if person.deal_id == deal_id and (deal_id is not None or person.customer_id == customer_id)
    ]
    ids = {person.id for person in people}
    contact_ids = {person.contact_id for person in people if person.contact_id is not None}
    roles: dict[int, set[BuyingRole]] = defaultdict(set)
    for row in past.of(StakeholderRole):
        roles[row.stakeholder_id].add(row.role)
    parts = Parts(
        people,
        _names(session, contact_ids, since),
        _positions(past.of(Position), customer_id, contact_ids),
        {id: tuple(role for role in BuyingRole if role in held) for id, held in roles.items()},
        [tie for tie in past.of(Tie) if tie.from_id in ids and tie.to_id in ids],
        sorted(
            (row for row in past.of(Department) if row.customer_id == customer_id),
            key=lambda row: (row.position, row.id),
        ),
        touches_of(session, customer_id, contact_ids, until=day),
    )
    return drawn(customer_id, deal_id, parts)


def days_of(session: Session, customer_id: int, deal_id: int | None) -> tuple[date, ...]:
    """The days on which a map changed, oldest first: `map_on` shows another one for each.

    A day that ended as it began is left out. What somebody on the map, or their department, was
    called belongs to the map.
    """
    entries = _entries(session, customer_id, since=0)
    now = {kind: _rows_now(session, kind, _customers(entries, customer_id)) for kind in _DRAWN}
    belongs = _Belonging.of(entries, now, deal_id)
    days: dict[date, list[_Entry]] = defaultdict(list)
    for entry in entries:
        if belongs.holds(entry):
            days[_day_of(entry)].append(entry)
    for entry in belongs.renamings(session, entries):
        days[_day_of(entry)].append(entry)
    return tuple(day for day, found in sorted(days.items()) if _moved(found))


class _Entry(NamedTuple):
    """An entry of the journal with the moment of its Change."""

    seq: int
    tbl: str
    row_id: int
    op: str
    before: str | None
    after: str | None
    at: int
    was_customer: int | None


@dataclass(frozen=True)
class _Past:
    """The rows of the drawn tables as they were, by table and id."""

    rows: Mapping[str, Mapping[int, _Values]]

    @classmethod
    def before(cls, session: Session, customer_id: int, since: int) -> _Past:
        """Before the journal's entry `since`."""
        entries = _entries(session, customer_id, since)
        customers = _customers(entries, customer_id)
        rows = {kind.__tablename__: _rows_now(session, kind, customers) for kind in _DRAWN}
        for (table, row_id), net in replay.net_effects(_folded(entries)).items():
            known = rows[table].pop(row_id, None)
            # What stands with another customer today has no row here to begin with.
            if net.existed and (known is not None or not net.exists):
                rows[table][row_id] = {**(known or {}), **net.before}
        return cls(rows)

    def of(self, kind: type[Row]) -> list[Row]:
        """The rows of a table as objects that belong to no session, by id."""
        found = self.rows[kind.__tablename__]
        return [_as_row(kind, found[row_id]) for row_id in sorted(found)]


@dataclass(frozen=True)
class _Belonging:
    """Which stakeholders, contacts and departments have ever stood on a map."""

    people: frozenset[int]
    contacts: frozenset[int]
    departments: frozenset[int]
    hanging: Mapping[str, Mapping[int, _Values]]
    deal_id: int | None

    @classmethod
    def of(
        cls,
        entries: Iterable[_Entry],
        now: Mapping[type[Base], Mapping[int, _Values]],
        deal_id: int | None,
    ) -> _Belonging:
        """From today's rows and from what the journal says of those that are gone."""
        known: dict[str, dict[int, _Values]] = {
            kind.__tablename__: dict(found) for kind, found in now.items()
        }
        ever: dict[int, set[int | None]] = defaultdict(set)
        contacts: dict[int, set[int | None]] = defaultdict(set)
        for entry in entries:
            if entry.op == "D":
                known[entry.tbl].setdefault(entry.row_id, json.loads(entry.before or "{}"))
            elif entry.op == "U" and entry.tbl == "stakeholder":
                for text in (entry.before, entry.after):
                    values = json.loads(text or "{}")
                    if "deal_id" in values:
                        ever[entry.row_id].add(values["deal_id"])
                    if "contact_id" in values:
                        contacts[entry.row_id].add(values["contact_id"])
        for row_id, person in known["stakeholder"].items():
            ever[row_id].add(person["deal_id"])
            contacts[row_id].add(person["contact_id"])
        people = frozenset(row_id for row_id, deals in ever.items() if deal_id in deals)
        faces = {contact for person in people for contact in contacts[person]}
        faces.discard(None)
        held = {id for id, row in known["position"].items() if row["contact_id"] in faces}
        places = _departments(known["stakeholder"], people) | _departments(known["position"], held)
        for entry in entries:
            if entry.op == "U" and entry.row_id in (people if entry.tbl == "stakeholder" else held):
                places |= _departments({0: json.loads(entry.before or "{}")}, {0})
        return cls(people, frozenset(filter(None, faces)), frozenset(places), known, deal_id)

    def holds(self, entry: _Entry) -> bool:
        """Whether an entry changed this map."""
        if entry.tbl == "stakeholder":
            return entry.row_id in self.people
        values = self.hanging[entry.tbl].get(entry.row_id, {})
        if entry.tbl == "stakeholder_role":
            return values.get("stakeholder_id") in self.people
        if entry.tbl == "department":
            return entry.row_id in self.departments
        if entry.tbl == "tie":
            return values.get("from_id") in self.people
        return entry.tbl == "position" and values.get("contact_id") in self.contacts

    def renamings(self, session: Session, entries: Iterable[_Entry]) -> list[_Entry]:
        """What the people of the map were called otherwise since somebody stood on it first."""
        since = (e.seq for e in entries if e.tbl == "stakeholder" and e.row_id in self.people)
        found = _renamings(session, self.contacts, min(since, default=None))
        return [entry for entry in found if entry.op == "U"]


def _entries(session: Session, customer_id: int, since: int) -> list[_Entry]:
    """The entries that moved these tables from `since` on, oldest first.

    Rows that came with a deal from another customer bring that one's entries along.
    """
    found: dict[int, _Entry] = {}
    waiting, asked = {customer_id}, set()
    while waiting:
        customer = waiting.pop()
        asked.add(customer)
        for row in session.execute(_of_customer(customer, since)):
            entry = _Entry(*row)
            found[entry.seq] = entry
            if entry.was_customer is not None and entry.was_customer not in asked:
                waiting.add(entry.was_customer)
    return [found[seq] for seq in sorted(found)]


def _of_customer(customer_id: int, since: int) -> sa.Select[Any]:
    entry = journal_entry.c
    was = sa.case((entry.op == "U", entry.before.op("->>")("$.customer_id")))
    return (
        sa.select(
            entry.seq, entry.tbl, entry.row_id, entry.op, entry.before, entry.after,
            change_table.c.at, was,
        )
        .join(change_table, change_table.c.id == entry.change_id)
        .where(entry.customer_id == customer_id, entry.seq >= since, entry.tbl.in_(_TABLES))
    )  # fmt: skip


def _customers(entries: Iterable[_Entry], customer_id: int) -> set[int]:
    were = {entry.was_customer for entry in entries}
    return {customer_id} | {customer for customer in were if customer is not None}


def _rows_now(session: Session, kind: type[Base], customers: Collection[int]) -> dict[int, _Values]:
    """A table's rows of these customers as the journal would write them."""
    table = kind.__table__
    assert isinstance(table, sa.Table)
    columns = journaled_columns(table)
    plain = [sa.type_coerce(table.c[name], sa.types.NullType()).label(name) for name in columns]
    query = sa.select(*plain).where(table.c.customer_id.in_(list(customers)))
    return {row.id: dict(row._mapping) for row in session.execute(query)}


def _as_row(kind: type[Row], values: _Values) -> Row:
    columns = kind.__table__.columns
    return kind(**{name: _typed(columns[name], raw) for name, raw in values.items()})


def _typed(column: sa.ColumnElement[Any], raw: Any) -> Any:
    if raw is None:
        return None
    if isinstance(column.type, Code):
        return column.type.vocabulary(raw)
    if isinstance(column.type, Day):
        return date.fromisoformat(raw)
    return bool(raw) if isinstance(column.type, Flag) else raw


def _positions(
    rows: Iterable[Position], customer_id: int, contact_ids: Collection[int]
) -> dict[int, Position]:
    """Each person's position: the current one, else the latest, as `positions_of` has it."""
    found = [
        row for row in rows if row.customer_id == customer_id and row.contact_id in contact_ids
    ]
    first = date.min
    found.sort(key=lambda row: (row.until is None, row.until or first, row.since or first, row.id))
    return {row.contact_id: row for row in found}


def _names(session: Session, contact_ids: Collection[int], since: int) -> dict[int, str]:
    """What people were called before the journal's entry `since`."""
    then: dict[int, str] = {}
    for entry in _renamings(session, contact_ids, since):
        then.setdefault(entry.row_id, json.loads(entry.before or "{}").get("name") or "")
    return {**names_of(session, contact_ids), **then}


def _renamings(session: Session, contact_ids: Collection[int], since: int | None) -> list[_Entry]:
    """The entries from `since` on that took a name away from these people, oldest first.

    They keep nothing but the names.
    """
    if since is None:
        return []
    entry = journal_entry.c
    before, after = (column.op("->>")("$.name") for column in (entry.before, entry.after))
    found = session.execute(
        sa.select(
            entry.seq, entry.tbl, entry.row_id, entry.op,
            sa.func.json_object("name", before), sa.func.json_object("name", after),
            change_table.c.at, sa.null(),
        )
        .join(change_table, change_table.c.id == entry.change_id)
        .where(
            # People belong to no customer; so the index of customers leads to their entries.
            entry.customer_id.is_(None),
            entry.seq >= since,
            entry.tbl == "contact",
            entry.row_id.in_(sorted(contact_ids)),
            before.is_not(None),
        )
        .order_by(entry.seq)
    )  # fmt: skip
    return [_Entry(*row) for row in found]


def _departments(rows: Mapping[int, _Values], chosen: Collection[int]) -> set[int]:
    found = {rows[id].get("department_id") for id in chosen if id in rows}
    return {department for department in found if department is not None}


def _moved(entries: Iterable[_Entry]) -> bool:
    """Whether the net effect of these entries is any at all."""
    nets = replay.net_effects(_folded(entries)).values()
    return any(not net.changes_nothing for net in nets)


def _folded(entries: Iterable[_Entry]) -> Iterable[tuple[str, int, str, str | None, str | None]]:
    return ((e.tbl, e.row_id, e.op, e.before, e.after) for e in entries)


def _day_of(entry: _Entry) -> date:
    return instant_from_int(entry.at).astimezone().date()


def _end_of(day: date) -> datetime:
    """Midnight after the day, on this laptop's clock."""
    return datetime.combine(day + timedelta(days=1), time()).astimezone(UTC)
