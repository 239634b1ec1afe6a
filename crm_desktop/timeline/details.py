"""What the entries on the screen say: the texts and people of a few dozen, in a few questions."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.journal import journal_entry
from crm_desktop.models import (
    Activity,
    ActivityContact,
    Contact,
    Deal,
    Department,
    DepartmentStance,
    Order,
    OrderLine,
    Product,
    Promise,
    StageMove,
    Stakeholder,
    User,
)
from crm_desktop.timeline import loyal
from crm_desktop.timeline.complained import complained
from crm_desktop.timeline.ours import ranked
from crm_desktop.timeline.strands import (
    ALL_DAY,
    TOLD_OF_CUSTOMER,
    TOLD_OF_STAKEHOLDER,
    UNDATED,
    Strand,
    Timeline,
    day_of,
)

LONGEST = 400
"""Letters of a text that are fetched: two lines hold fewer, however wide the window."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry, ready to be worded.

    `title` is a code, `kind` the code of its sign, `facts` what the wording needs; `table` and `id`
    name the record behind it. `day` is None for something planned without a date, `at` for
    something without a time of day.
    """

    strand: Strand
    table: str
    id: int
    title: str
    kind: str
    day: date | None
    at: time | None
    text: str = ""
    people: tuple[str, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_upcoming(self) -> bool:
        return self.strand in (Strand.PLANNED, Strand.PROMISE_OPEN)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a strand's question found out about one record."""

    title: str
    kind: str
    text: str = ""
    people: tuple[str, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)


def details(
    session: Session, timeline: Timeline, indexes: Iterable[int]
) -> dict[int, TimelineEntry]:
    """The entries at these indexes of a timeline; one that is gone since is left out."""
    wanted = [index for index in indexes if 0 <= index < len(timeline)]
    ids: dict[Strand, list[int]] = defaultdict(list)
    for index in wanted:
        ids[Strand(int(timeline.strand[index]))].append(int(timeline.ids[index]))
    told: dict[tuple[Strand, int], _Told] = {}
    for strand, of_strand in ids.items():
        answer = _QUESTIONS[strand][1]
        for record_id, what in answer(session, strand, of_strand).items():
            told[strand, record_id] = what
    return {
        index: _entry(timeline, index, told[key])
        for index in wanted
        if (key := (Strand(int(timeline.strand[index])), int(timeline.ids[index]))) in told
    }


def _entry(timeline: Timeline, index: int, told: _Told) -> TimelineEntry:
    strand = Strand(int(timeline.strand[index]))
    day, minute = int(timeline.day[index]), int(timeline.minute[index])
    return TimelineEntry(
        strand=strand,
        table=_QUESTIONS[strand][0],
        id=int(timeline.ids[index]),
        title=told.title,
        kind=told.kind,
        day=None if day == UNDATED else day_of(day),
        at=None if minute == ALL_DAY else time(minute // 60, minute % 60),
        text=told.text,
        people=told.people,
        facts=told.facts,
    )


_Answer = dict[int, _Told]
_Question = Callable[[Session, Strand, list[int]], _Answer]


def _activities(session: Session, strand: Strand, ids: list[int]) -> _Answer:
    people = _people(session, ids)
    ours = ranked(session, ids)
    columns = (
        Activity.id, Activity.kind, Activity.direction, Activity.minutes, Activity.mood,
        Activity.subject, Activity.outcome, sa.func.substr(Activity.notes, 1, LONGEST),
        Activity.location, Activity.recurrence, Activity.due_on, Activity.deal_id,
    )  # fmt: skip
    title = "planned" if strand is Strand.PLANNED else "touch"
    return {
        row.id: _Told(
            title=title,
            kind=str(row.kind),
            text=_joined(row.subject, row.outcome, row[7]),
            people=tuple(name for _id, name in people.get(row.id, ())),
            facts={
                "contact_ids": tuple(of for of, _name in people.get(row.id, ())),
                "deal_id": row.deal_id,
                "direction": row.direction,
                "minutes": row.minutes,
                "mood": row.mood,
                "ours": ours.get(row.id, ()),
                "location": row.location,
                "recurrence": row.recurrence,
                "due_on": row.due_on,
            },
        )
        for row in session.execute(sa.select(*columns).where(Activity.id.in_(ids)))
    }


def _people(session: Session, ids: list[int]) -> dict[int, tuple[tuple[int, str], ...]]:
    found: dict[int, tuple[tuple[int, str], ...]] = {}
    for activity_id, contact_id, name in session.execute(
        sa.select(ActivityContact.activity_id, Contact.id, Contact.name)
        .join(Contact, Contact.id == ActivityContact.contact_id)
        .where(ActivityContact.activity_id.in_(ids))
        .order_by(ActivityContact.id)
    ):
        found[activity_id] = (*found.get(activity_id, ()), (contact_id, name))
    return found


def _promises(session: Session, strand: Strand, ids: list[int]) -> _Answer:
    columns = (
        Promise.id, Promise.text, Promise.due_on, Promise.deal_id, Promise.contact_id, Contact.name
    )  # fmt: skip
    return {
        row.id: _Told(
            title=strand.name.lower(),
            kind=strand.name.lower(),
            text=row.text[:LONGEST],
            people=(row.name,) if row.name else (),
            facts={
                "due": row.due_on,
                "deal_id": row.deal_id,
                "contact_ids": () if row.contact_id is None else (row.contact_id,),
            },
        )
        for row in session.execute(
            sa.select(*columns).outerjoin(Contact, Contact.id == Promise.contact_id)
            .where(Promise.id.in_(ids))
        )
    }  # fmt: skip


def _complaints(session: Session, strand: Strand, ids: list[int]) -> _Answer:
    solved = strand is Strand.COMPLAINT_SOLVED
    return {
        complaint_id: _Told(
            title="complaint_solved" if solved else "complaint_opened",
            kind="complaint_solved" if solved else "complaint",
            text=_joined(told.text, told.solution if solved else None),
            people=told.people,
            facts=told.facts,
        )
        for complaint_id, told in complained(session, ids).items()
    }


def _deals(session: Session, strand: Strand, ids: list[int]) -> _Answer:
    columns = (
        Deal.id, Deal.name, Deal.amount, Deal.currency, Deal.outcome, Deal.outcome_reason
    )  # fmt: skip
    closed = strand is Strand.DEAL_CLOSED
    answer = {}
    for row in session.execute(sa.select(*columns).where(Deal.id.in_(ids))):
        title = f"deal_{row.outcome}" if closed and row.outcome else "deal_opened"
        facts = {"amount": row.amount, "currency": row.currency}
        if closed:
            facts["reason"] = row.outcome_reason
        answer[row.id] = _Told(title=title, kind=title, text=row.name, facts=facts)
    return answer


def _moves(session: Session, strand: Strand, ids: list[int]) -> _Answer:
    columns = (
        StageMove.id, StageMove.from_stage, StageMove.to_stage, StageMove.reason, Deal.name,
        StageMove.deal_id,
    )  # fmt: skip
    return {
        row.id: _Told(
            title="deal_moved",
            kind="deal_moved",
            text=row.name,
            facts={
                "before": row.from_stage,
                "after": row.to_stage,
                "reason": row.reason,
                "deal_id": row.deal_id,
            },
        )
        for row in session.execute(
            sa.select(*columns)
            .join(Deal, Deal.id == StageMove.deal_id)
            .where(StageMove.id.in_(ids))
        )
    }


def _orders(session: Session, strand: Strand, ids: list[int]) -> _Answer:
    lines = _order_lines(session, ids)
    columns = (Order.id, Order.number, Order.net, Order.currency)
    answer = {}
    for row in session.execute(sa.select(*columns).where(Order.id.in_(ids))):
        facts = {"number": row.number, "net": row.net, "currency": row.currency}
        title = "order" if row.net >= 0 else "credit"
        facts.update(lines.get(row.id, {}))
        answer[row.id] = _Told(title=title, kind="order", facts=facts)
    return answer


def _order_lines(session: Session, ids: list[int]) -> dict[int, dict[str, Any]]:
    """What was bought: the biggest line's name and quantity, how many more, and the margin."""
    found: dict[int, dict[str, Any]] = {}
    amount = sa.func.sum(OrderLine.amount)
    for order_id, count, amounts, costs, known in session.execute(
        sa.select(
            OrderLine.order_id,
            sa.func.count(),
            amount,
            sa.func.sum(OrderLine.cost),
            sa.func.count(OrderLine.cost),
        )
        .where(OrderLine.order_id.in_(ids))
        .group_by(OrderLine.order_id)
    ):
        facts: dict[str, Any] = {"lines": count}
        if known == count and amounts > 0:
            facts["margin"] = (amounts - (costs or 0)) / amounts
        found[order_id] = facts
    for row in session.execute(
        sa.select(OrderLine.order_id, OrderLine.quantity, OrderLine.text, Product.name)
        .outerjoin(Product, Product.id == OrderLine.product_id)
        .where(OrderLine.order_id.in_(ids))
        .order_by(OrderLine.amount)
    ):
        found[row.order_id]["product"] = row.name or row.text
        found[row.order_id]["quantity"] = row.quantity
    return found


def _department_stances(session: Session, strand: Strand, ids: list[int]) -> _Answer:
    columns = (
        DepartmentStance.id, DepartmentStance.stance, DepartmentStance.cares_for, Department.name
    )  # fmt: skip
    return {
        row.id: _Told(
            title="department_stance",
            kind="change",
            text=row.cares_for or "",
            facts={"department": row.name, "after": str(row.stance)},
        )
        for row in session.execute(
            sa.select(*columns)
            .join(Department, Department.id == DepartmentStance.department_id)
            .where(DepartmentStance.id.in_(ids))
        )
    }


def _signs(session: Session, strand: Strand, ids: list[int]) -> _Answer:
    return {
        sign_id: _Told(
            title="loyalty_sign",
            kind="loyalty_sign",
            text=_joined(one.text),
            people=one.people,
            facts={
                "kind": str(one.kind),
                "contact_ids": () if one.contact_id is None else (one.contact_id,),
            },
        )
        for sign_id, one in loyal.shown(session, ids).items()
    }


def _changes(session: Session, strand: Strand, ids: list[int]) -> _Answer:
    entry = journal_entry.c
    rows = session.execute(
        sa.select(entry.seq, entry.tbl, entry.row_id, entry.before, entry.after).where(
            entry.seq.in_(ids)
        )
    ).all()
    moves = {row.seq: _moved(row.tbl, row.before, row.after) for row in rows}
    users = _user_names(session, (move for list_ in moves.values() for move in list_))
    seats = _seats(session, [row.row_id for row in rows if row.tbl == "stakeholder"])
    return {
        row.seq: _Told(
            title="stakeholder_changed" if row.tbl == "stakeholder" else "customer_changed",
            kind="change",
            text=seats.get(row.row_id, ""),
            facts={"moves": tuple(_with_names(move, users) for move in moves[row.seq])},
        )
        for row in rows
    }


Move = tuple[str, Any, Any]
"""The column that changed, its value before and after."""


def _moved(table: str, before: str, after: str) -> list[Move]:
    old, new = json.loads(before), json.loads(after)
    told = TOLD_OF_CUSTOMER if table == "customer" else TOLD_OF_STAKEHOLDER
    return [(name, old.get(name), new[name]) for name in told if name in new]


def _user_names(session: Session, moves: Iterable[Move]) -> dict[int, str]:
    ids = {value for name, *values in moves if name == "owner_id" for value in values}
    if not ids:
        return {}
    named = session.execute(sa.select(User.id, User.name).where(User.id.in_(ids)))
    return {row.id: row.name for row in named}


def _with_names(move: Move, users: Mapping[int, str]) -> Move:
    name, before, after = move
    return (name, users.get(before), users.get(after)) if name == "owner_id" else move


def _seats(session: Session, ids: list[int]) -> dict[int, str]:
    """The person of a stakeholder, or the name of the empty seat."""
    if not ids:
        return {}
    return {
        row.id: row.name or row.seat or ""
        for row in session.execute(
            sa.select(Stakeholder.id, Stakeholder.seat, Contact.name)
            .outerjoin(Contact, Contact.id == Stakeholder.contact_id)
            .where(Stakeholder.id.in_(ids))
        )
    }


def _joined(*texts: str | None) -> str:
    return " · ".join(" ".join(text.split()) for text in texts if text)[:LONGEST]


_QUESTIONS: dict[Strand, tuple[str, _Question]] = {
    Strand.TOUCH: ("activity", _activities),
    Strand.PLANNED: ("activity", _activities),
    Strand.PROMISE_OPEN: ("promise", _promises),
    Strand.PROMISE_KEPT: ("promise", _promises),
    Strand.PROMISE_BROKEN: ("promise", _promises),
    Strand.COMPLAINT_OPENED: ("complaint", _complaints),
    Strand.COMPLAINT_SOLVED: ("complaint", _complaints),
    Strand.DEAL_OPENED: ("deal", _deals),
    Strand.DEAL_MOVED: ("stage_move", _moves),
    Strand.DEAL_CLOSED: ("deal", _deals),
    Strand.ORDER: ("sales_order", _orders),
    Strand.CHANGE: ("change", _changes),
    Strand.DEPARTMENT_STANCE: ("department_stance", _department_stances),
    Strand.LOYALTY_SIGN: ("loyalty_sign", _signs),
}
