"""When: the day and hour of a touch, a promise and a next step, from the marks in their clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from crm_desktop.quick_log.clauses import Clause
from crm_desktop.quick_log.clock_words import ClockMark
from crm_desktop.quick_log.days import DayMark
from crm_desktop.quick_log.line import Line
from crm_desktop.quick_log.records import Doubt
from crm_desktop.quick_log.touch import Times, Touch, is_day_alone
from crm_desktop.text import Span

_OR = re.compile(r"\s*(?:or|o|或者?|还是|/)\s*(?:on|el)?\s*")


@dataclass(frozen=True)
class Moment:
    """A day and perhaps an hour, where they were read, and what is doubtful about them."""

    day: date | None = None
    clock: time | None = None
    doubts: frozenset[Doubt] = frozenset()
    days: tuple[Span, ...] = ()
    clocks: tuple[Span, ...] = ()


def of_touch(line: Line, touch: Touch, times: Times) -> Moment:
    """When it was or shall be; what names no day is today, doubtful when it is planned."""
    today = times.now.date()
    day, clock = None, None
    rest: list[DayMark] = []  # days in clauses that say more: only where there is no other
    for clause in touch.clauses:
        marks = [mark for mark in times.days if clause.holds(mark.span) and not mark.attributive]
        if touch.done:
            told = clause is touch.clauses[0] or is_day_alone(line, clause, times)
            marks = [
                mark for mark in marks
                if mark.tense != "coming" and not mark.deadline
                and (told or mark.tense in ("past", "today"))
            ]  # fmt: skip
        elif clause is not touch.clauses[0] and not is_day_alone(line, clause, times):
            rest += marks
            marks = []
        day = day or next(iter(marks), None)
        clock = clock or next((one for one in times.clocks if clause.holds(one.span)), None)
    day = day or next(iter(rest), None)
    if touch.span is None and touch.done and day and day.tense not in ("past", "today"):
        day = None  # a note: the day is a part of what it says
    if touch.span is None and touch.done and day is None:
        clock = None
    found = _read(day, clock, touch.clauses, times, past=touch.done)
    if day is not None and _is_one_of_two(line, day, times):
        found = replace(found, doubts=found.doubts | {"date"})
    if found.day is not None:
        return found
    asked: frozenset[Doubt] = frozenset() if touch.done else frozenset({"date"})
    return Moment(today, found.clock, found.doubts | asked, found.days, found.clocks)


def _is_one_of_two(line: Line, day: DayMark, times: Times) -> bool:
    """Whether another day stands behind this one with "or" between them."""
    return any(
        _OR.fullmatch(line.folded[day.span.end : other.span.start])
        for other in times.days
        if other.span.start >= day.span.end
    )


def of_clause(clauses: Sequence[Clause], times: Times, *, hours: bool = True) -> Moment:
    """When a promise is due or a next step comes: always to come; nothing said is nothing."""
    day = next((m for c in clauses for m in times.days if c.holds(m.span)), None)
    clock = None
    if hours:
        clock = next((m for c in clauses for m in times.clocks if c.holds(m.span)), None)
    found = _read(day, clock, clauses, times, past=False)
    if hours:
        return found
    marks = tuple(m.span for c in clauses for m in times.clocks if c.holds(m.span))
    return Moment(found.day, None, found.doubts - {"time"}, found.days, marks)


def _read(
    day: DayMark | None, clock: ClockMark | None, clauses: Sequence[Clause], times: Times, *,
    past: bool,
) -> Moment:  # fmt: skip
    doubts: set[Doubt] = set()
    read_day, read_clock = None, None
    if day is not None:
        read_day, doubtful = day.rule(times.now.date(), past)
        if doubtful:
            doubts.add("date")
    if clock is not None:
        part = next((p.part for c in clauses for p in times.parts if c.holds(p.span)), None)
        read_clock, doubtful = clock.read(part)
        if doubtful:
            doubts.add("time")
    return Moment(
        read_day, read_clock, frozenset(doubts),
        (day.span,) if day else (), (clock.span,) if clock else (),
    )  # fmt: skip
