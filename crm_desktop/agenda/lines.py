"""A line of Today: one thing that wants doing, why, and the one obvious way to do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Any

from crm_desktop.models.codes import AgendaKind


class Urgency(StrEnum):
    """How a line stands to the day it is shown on, the most urgent first."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"


class LineAction(StrEnum):
    """The one obvious thing to do about a line."""

    KEEP = "keep"  # a promise: mark it kept
    CONCLUDE = "conclude"  # a planned activity: log how it went
    PLAN_TOUCH = "plan_touch"  # a slipping customer, a quiet deal: plan a call or visit
    REPLY = "reply"  # a complaint: note our first reply
    SOLVE = "solve"  # a complaint that was answered: note how it was solved
    CONFIRM = "confirm"  # information of some age: still true
    ACCEPT = "accept"  # a tier or class that was proposed: give it
    GREET = "greet"  # a birthday, a day that matters: log a message or a gift


@dataclass(frozen=True, slots=True)
class Named:
    """A record with the name it is shown by."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of Today.

    `record_id` is of the table that the kind speaks of (a promise, an activity, a customer for
    cadence, moves and freshness, a deal, a complaint, a contact, a special day). `reason` is a code
    worded with `facts`; `text` is what the user wrote (the promise, the subject, the deal's name).
    `day` and `at` are local; `at` is None for the whole day.
    """

    kind: AgendaKind
    record_id: int
    customer: Named | None
    text: str
    reason: str
    urgency: Urgency
    action: LineAction
    day: date | None = None
    at: time | None = None
    people: tuple[Named, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one kind, the most urgent first: the first few of `total`."""

    kind: AgendaKind
    lines: tuple[Line, ...]
    total: int

    @property
    def urgent(self) -> int:
        """How many are late or of today; those not shown are as urgent as the last one shown."""
        counted = sum(line.urgency is not Urgency.SOON for line in self.lines)
        hidden = self.total - len(self.lines)
        last = self.lines[-1].urgency if self.lines else Urgency.SOON
        return counted + (0 if last is Urgency.SOON else hidden)


@dataclass(frozen=True, slots=True)
class Today:
    """Everything that wants doing on a day, in the order of the page (AgendaKind)."""

    day: date
    sections: tuple[Section, ...]
    snoozed: int

    @property
    def total(self) -> int:
        return sum(section.total for section in self.sections)

    @property
    def urgent(self) -> int:
        """How many lines are late or of today."""
        return sum(section.urgent for section in self.sections)
