"""Everything that happened with a customer, in order: numbers only, so that 100,000 are quick.

The texts of the few entries on the screen come later, from `details`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo
from enum import IntEnum, StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.agenda import times
from crm_desktop.journal import change_table, journal_entry
from crm_desktop.models import (
    Activity,
    Complaint,
    Deal,
    Department,
    DepartmentStance,
    LoyaltySign,
    MergedRecord,
    Order,
    Promise,
    StageMove,
)
from crm_desktop.timeline.instants import DAY, to_wall_clock

Indexes = npt.NDArray[np.int64]

ALL_DAY = -1
"""The minute of an entry without a time of day."""
UNDATED = 10_000_000
"""The day of a planned entry without a date: after every other."""
_EPOCH = date(1970, 1, 1)
_MAX_WIDTH = 2_000


class Strand(IntEnum):
    """What an entry tells of; the number is what the arrays hold."""

    TOUCH = 0
    PLANNED = 1
    PROMISE_OPEN = 2
    PROMISE_KEPT = 3
    PROMISE_BROKEN = 4
    COMPLAINT_OPENED = 5
    COMPLAINT_SOLVED = 6
    DEAL_OPENED = 7
    DEAL_MOVED = 8
    DEAL_CLOSED = 9
    ORDER = 10
    CHANGE = 11
    DEPARTMENT_STANCE = 12
    LOYALTY_SIGN = 13


class Filter(StrEnum):
    """What of a timeline is wanted."""

    ALL = "all"
    TOUCHES = "touches"
    PROMISES = "promises"
    ORDERS = "orders"
    DEALS = "deals"
    COMPLAINTS = "complaints"
    CHANGES = "changes"


UPCOMING = (Strand.PLANNED, Strand.PROMISE_OPEN)
_OF_FILTER: dict[Filter, tuple[Strand, ...]] = {
    Filter.ALL: tuple(Strand),
    Filter.TOUCHES: (Strand.TOUCH, Strand.PLANNED),
    Filter.PROMISES: (Strand.PROMISE_OPEN, Strand.PROMISE_KEPT, Strand.PROMISE_BROKEN),
    Filter.ORDERS: (Strand.ORDER,),
    Filter.DEALS: (Strand.DEAL_OPENED, Strand.DEAL_MOVED, Strand.DEAL_CLOSED),
    Filter.COMPLAINTS: (Strand.COMPLAINT_OPENED, Strand.COMPLAINT_SOLVED),
    Filter.CHANGES: (Strand.CHANGE, Strand.DEPARTMENT_STANCE),
}


@dataclass(frozen=True, eq=False, slots=True)
class Timeline:
    """The entries of one customer: what is coming first, then the past from the newest day back.

    Arrays of equal length: `strand` (Strand), `ids` (of the record), `day` (days since 1970 here,
    or UNDATED), `minute` (of the day, or ALL_DAY), `width` (of the text, in columns: a Latin letter
    takes one, a Chinese character two). The first `upcoming` entries lie ahead.
    """

    customer_id: int
    strand: npt.NDArray[np.uint8]
    ids: npt.NDArray[np.int64]
    day: npt.NDArray[np.int32]
    minute: npt.NDArray[np.int16]
    width: npt.NDArray[np.int16]
    upcoming: int

    def __len__(self) -> int:
        return len(self.ids)

    def matching(self, wanted: Filter) -> Indexes:
        """The indexes of the entries a filter lets through."""
        if wanted is Filter.ALL:
            return np.arange(len(self), dtype=np.int64)
        return np.flatnonzero(np.isin(self.strand, _OF_FILTER[wanted]))

    def key(self, index: int) -> tuple[int, int]:
        """Strand and record id of an entry: what it is known by when others come and go."""
        return int(self.strand[index]), int(self.ids[index])

    def index_of(self, strand: int, record_id: int) -> int | None:
        """Where a record's entry stands, if it is there."""
        found = np.flatnonzero((self.ids == record_id) & (self.strand == strand))
        return int(found[0]) if len(found) else None

    def head(self, count: int) -> Timeline:
        """The same timeline, cut after its first `count` entries."""
        arrays = {name: getattr(self, name)[:count] for name in _ARRAYS}
        return replace(self, upcoming=min(self.upcoming, count), **arrays)


_ARRAYS = ("strand", "ids", "day", "minute", "width")


def day_of(number: int) -> date:
    """The date so many days after 1 January 1970."""
    return _EPOCH + timedelta(days=number)


def entries(
    session: Session, customer_id: int, limit: int | None = None, zone: tzinfo | None = None
) -> Timeline:
    """The timeline of a customer, without the texts; `zone` None is this computer's own."""
    strands, blocks = [], []
    for strand, question in _questions(customer_id):
        packed = session.execute(question).scalar()
        if packed:
            block = np.fromstring(packed, dtype=np.int64, sep=" ").reshape(-1, 2)
            blocks.append(block)
            strands.append(np.full(len(block), strand, dtype=np.uint8))
    if zoned := _planned_in_zones(session, customer_id, zone):
        blocks.append(np.array(zoned, dtype=np.int64))
        strands.append(np.full(len(zoned), Strand.PLANNED, dtype=np.uint8))
    if not blocks:
        return empty(customer_id)
    timeline = _arranged(customer_id, np.concatenate(strands), np.concatenate(blocks), zone)
    return timeline if limit is None else timeline.head(limit)


def empty(customer_id: int) -> Timeline:
    """The timeline of a customer with whom nothing ever happened."""
    return _arranged(customer_id, np.zeros(0, np.uint8), np.zeros((0, 2), np.int64), None)


# Each question answers with one long text of two numbers per entry: the id, and minute, width and
# clock packed into one. A text crosses into Python twice as fast as a row per entry.
_INSTANT, _WHOLE_DAY, _WALL_CLOCK = 0, 1, 2
_MINUTE_STEP, _WIDTH_STEP = 1 << 14, 1 << 2


def _arranged(
    customer_id: int,
    strand: npt.NDArray[np.uint8],
    rows: npt.NDArray[np.int64],
    zone: tzinfo | None,
) -> Timeline:
    ids, packed = rows.T
    width, clock = packed % _MINUTE_STEP // _WIDTH_STEP, packed % _WIDTH_STEP
    minutes = packed // _MINUTE_STEP
    instants = clock == _INSTANT
    minutes[instants] = to_wall_clock(minutes[instants], zone)
    day = minutes // DAY
    minute = np.where(clock == _WHOLE_DAY, ALL_DAY, minutes % DAY)
    ahead = np.isin(strand, UPCOMING)
    within_day = np.where(minute == ALL_DAY, 24 * 60, minute)
    key = np.where(ahead, day - (1 << 40), -day) * 2048 + within_day
    order = np.argsort(key, kind="stable")
    return Timeline(
        customer_id=customer_id,
        strand=strand[order],
        ids=ids[order],
        day=day[order].astype(np.int32),
        minute=minute[order].astype(np.int16),
        width=width[order].astype(np.int16),
        upcoming=int(ahead.sum()),
    )


_Asked = list[tuple[Strand, sa.Select[Any]]]


def _questions(customer_id: int) -> _Asked:
    orders = _on_day(Order.id, Order.ordered_on, 50).where(Order.customer_id == customer_id)
    width = _width(LoyaltySign.notes) + 40
    signs = _on_day(LoyaltySign.id, LoyaltySign.on_day, width)
    signs = signs.where(LoyaltySign.customer_id == customer_id)
    return [
        *_activities(customer_id),
        *_promises(customer_id),
        *_complaints(customer_id),
        *_deals(customer_id),
        (Strand.ORDER, orders),
        (Strand.LOYALTY_SIGN, signs),
        (Strand.DEPARTMENT_STANCE, _department_stances(customer_id)),
        (Strand.CHANGE, _changes(customer_id)),
    ]


def _activities(customer_id: int) -> _Asked:
    ours = Activity.customer_id == customer_id
    width = _width(*_WORDS)
    all_day = sa.type_coerce(Activity.all_day, sa.Integer)
    due = _due(Activity.due_on, Activity.due_time)
    planned = _packed(Activity.id, *due, width).where(
        ours, Activity.done_at.is_(None), sa.not_(_HAS_ZONE)
    )
    return [
        (Strand.TOUCH, _at(Activity.done_at, Activity.id, all_day, width).where(ours)),
        (Strand.PLANNED, planned),
    ]


_HAS_ZONE = sa.and_(
    Activity.due_on.is_not(None), Activity.due_time.is_not(None), Activity.due_zone.is_not(None)
)


def _planned_in_zones(
    session: Session, customer_id: int, zone: tzinfo | None
) -> list[tuple[int, int]]:
    """What is planned for a time on some clock, packed: the day and time that is here."""
    width = _width(*_WORDS)
    query = sa.select(
        Activity.id, Activity.due_on, Activity.due_time, Activity.due_zone, width
    ).where(Activity.customer_id == customer_id, Activity.done_at.is_(None), _HAS_ZONE)
    found = []
    for record_id, due_on, due_time, due_zone, columns in session.execute(query):
        day, at = times.planned(due_on, due_time, due_zone, zone)
        minutes = (day - _EPOCH).days * DAY + (0 if at is None else at.hour * 60 + at.minute)
        clock = _WHOLE_DAY if at is None else _WALL_CLOCK
        found.append((record_id, minutes * _MINUTE_STEP + columns * _WIDTH_STEP + clock))
    return found


_WORDS = (Activity.subject, Activity.outcome, Activity.notes, Activity.location)


def _promises(customer_id: int) -> _Asked:
    ours, width = Promise.customer_id == customer_id, _width(Promise.text)
    not_kept = Promise.kept_at.is_(None)
    due = _due(Promise.due_on, sa.null())
    broken = _at(Promise.broken_at, Promise.id, _INSTANT, width).where(ours, not_kept)
    waiting = _packed(Promise.id, *due, width).where(ours, not_kept, Promise.broken_at.is_(None))
    return [
        (Strand.PROMISE_OPEN, waiting),
        (Strand.PROMISE_KEPT, _at(Promise.kept_at, Promise.id, _INSTANT, width).where(ours)),
        (Strand.PROMISE_BROKEN, broken),
    ]


def _complaints(customer_id: int) -> _Asked:
    ours, width = Complaint.customer_id == customer_id, _width(Complaint.text)
    opened = _at(Complaint.opened_at, Complaint.id, _INSTANT, width + 40)
    solved = _at(Complaint.solved_at, Complaint.id, _INSTANT, width + 40)
    return [
        (Strand.COMPLAINT_OPENED, opened.where(ours)),
        (Strand.COMPLAINT_SOLVED, solved.where(ours)),
    ]


def _deals(customer_id: int) -> _Asked:
    ours = Deal.customer_id == customer_id
    # The words of a shipped reason are longer than its code.
    width = _width(Deal.name, Deal.outcome_reason) + 20
    closed = _on_day(Deal.id, Deal.closed_on, width)
    return [
        (Strand.DEAL_OPENED, _on_day(Deal.id, Deal.opened_on, _width(Deal.name)).where(ours)),
        (Strand.DEAL_MOVED, _moves(customer_id)),
        (Strand.DEAL_CLOSED, closed.where(ours, Deal.outcome.is_not(None))),
    ]


def _packed(record_id: Any, minutes: Any, clock: Any, width: Any) -> sa.Select[Any]:
    numbers = minutes * _MINUTE_STEP + width * _WIDTH_STEP + clock
    return sa.select(sa.func.group_concat(sa.func.concat(record_id, " ", numbers), " "))


def _at(instant: Any, record_id: Any, clock: Any, width: Any) -> sa.Select[Any]:
    minutes = sa.type_coerce(instant, sa.Integer) // 60_000_000
    return _packed(record_id, minutes, clock, width).where(instant.is_not(None))


def _on_day(record_id: Any, day: Any, width: Any) -> sa.Select[Any]:
    minutes = sa.type_coerce(sa.func.unixepoch(day), sa.Integer) // 60
    return _packed(record_id, minutes, _WHOLE_DAY, width).where(day.is_not(None))


def _due(day: Any, time_of_day: Any) -> tuple[Any, Any]:
    """The minutes and clock of something planned: a day, perhaps a time, perhaps neither."""
    at = sa.func.coalesce(time_of_day, "00:00")
    seconds = sa.func.unixepoch(sa.type_coerce(day, sa.Text) + " " + at)
    minutes = sa.func.coalesce(sa.type_coerce(seconds, sa.Integer) // 60, UNDATED * DAY)
    clock = sa.case((time_of_day.is_(None), _WHOLE_DAY), else_=_WALL_CLOCK)
    return sa.type_coerce(minutes, sa.Integer), clock


def _width(*texts: Any) -> Any:
    """How many columns texts take: half of letters plus bytes, for Chinese takes three bytes."""
    parts: Sequence[Any] = [
        sa.func.coalesce(sa.func.length(text) + sa.func.octet_length(text) + 6, 0) for text in texts
    ]
    total = sum(parts[1:], parts[0])
    half = sa.type_coerce(total, sa.Integer) // 2
    return sa.type_coerce(sa.func.min(half, _MAX_WIDTH), sa.Integer)


def _moves(customer_id: int) -> sa.Select[Any]:
    """Moves of the customer's deals; the first one (from nowhere) is the opening itself."""
    width = _width(Deal.name, StageMove.reason) + 36
    return (
        _on_day(StageMove.id, StageMove.moved_on, width)
        .join_from(StageMove, Deal, Deal.id == StageMove.deal_id)
        .where(Deal.customer_id == customer_id, StageMove.from_stage.is_not(None))
    )


def _department_stances(customer_id: int) -> sa.Select[Any]:
    width = _width(Department.name, DepartmentStance.cares_for) + 12
    return (
        _on_day(DepartmentStance.id, DepartmentStance.on_day, width)
        .join_from(DepartmentStance, Department, Department.id == DepartmentStance.department_id)
        .where(DepartmentStance.customer_id == customer_id)
    )


TOLD_OF_CUSTOMER = ("tier", "customer_class", "sales_mode", "owner_id")
TOLD_OF_STAKEHOLDER = ("stance", "influence")


def _changes(customer_id: int) -> sa.Select[Any]:
    """What the journal tells of tier, class, posture, owner and of where people stand.

    A Change that was undone tells nothing any more, and neither does its undoing. What was told of
    a customer that went into this one is told here.
    """
    later = change_table.alias("later")
    state = (
        sa.select(later.c.kind)
        .where(later.c.target == change_table.c.id)
        .order_by(later.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    itself = sa.select(sa.literal(customer_id))
    went_in = sa.select(MergedRecord.gone_id).where(MergedRecord.customer_id == customer_id)
    told = sa.or_(_told("customer", TOLD_OF_CUSTOMER), _told("stakeholder", TOLD_OF_STAKEHOLDER))
    return (
        _at(change_table.c.at, journal_entry.c.seq, _INSTANT, 40)
        .join_from(journal_entry, change_table, change_table.c.id == journal_entry.c.change_id)
        .where(
            journal_entry.c.customer_id.in_(sa.union_all(itself, went_in)),
            journal_entry.c.op == "U",
            told,
            change_table.c.kind == "do",
            sa.func.coalesce(state, "redo") != "undo",
        )
    )


def _told(table: str, columns: Sequence[str]) -> sa.ColumnElement[bool]:
    moved = [sa.func.json_type(journal_entry.c.after, f"$.{name}").is_not(None) for name in columns]
    return sa.and_(journal_entry.c.tbl == table, sa.or_(*moved))
