"""What would become of every event: new, changed, done, left out, removed, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.exchange.calendars.events import CalendarEvent
from crm_desktop.exchange.calendars.items import CalendarItem
from crm_desktop.exchange.calendars.known import Known, known
from crm_desktop.exchange.calendars.matching import Match, Matcher
from crm_desktop.exchange.calendars.times import Moment
from crm_desktop.insights.recurrence import following
from crm_desktop.models.activity import noon_of


class Past(StrEnum):
    """What comes in of what is over already.

    MATCHED is the safe one: who works with a customer wants its history, and a calendar of years
    of dentists and birthdays stays outside.
    """

    MATCHED = "matched"  # with a customer of ours, as done
    ALL = "all"  # everything, as done
    NONE = "none"


class Fate(StrEnum):
    """What becomes of an event."""

    NEW = "new"  # a planned activity
    DONE = "done"  # a new one that was done
    CHANGED = "changed"
    SAME = "same"
    REMOVED = "removed"  # the activity is called off
    SKIPPED = "skipped"  # one day of a series is called off
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user decided in the preview; events are named by their keys.

    `customers` says whose an event is (None: nobody's), `left_out` which do not come in.
    """

    past: Past = Past.MATCHED
    customers: Mapping[str, int | None] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would become of one event.

    `reason` is a code that says why it is left out or what is to be known; `fields` are the columns
    of the activity that are set, `skips` the days left out of the series `activity_id`.
    """

    event: CalendarEvent
    fate: Fate
    match: Match
    customer: str = ""
    reason: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    activity_id: int | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    skips: frozenset[date] = frozenset()

    @property
    def key(self) -> str:
        return self.event.key


@dataclass(frozen=True)
class Plan:
    """Everything that would become of the events of some files."""

    proposals: tuple[Proposal, ...] = ()

    def count(self, *fates: Fate) -> int:
        """How many events have one of these fates."""
        return sum(proposal.fate in fates for proposal in self.proposals)


def plan(
    session: Session,
    events: Iterable[CalendarEvent],
    decisions: Decisions,
    now: datetime,
    today: date,
) -> Plan:
    """What would become of these events; `today` is the user's day at `now`."""
    found = _with_extra_days(events)
    matcher, there = Matcher(session, found), known(session, found)
    planner = _Planner(matcher, there, found, decisions, now, today)
    return Plan(tuple(planner.propose(event) for event in found))


def _with_extra_days(events: Iterable[CalendarEvent]) -> list[CalendarEvent]:
    """Days that come beside those of a rule are events of their own."""
    found: list[CalendarEvent] = []
    for event in events:
        found.append(event)
        for day in event.extra:
            alone = replace(
                event, rule=None, skipped=frozenset(), extra=(), remarks=(), recurrence_day=day,
                moment=event.moment.on(day),
            )  # fmt: skip
            found.append(alone)
    overridden = {event.key for event in found if event.stands_for is not None}
    return [e for e in found if e.stands_for is not None or e.key not in overridden]


class _Planner:
    """Decides one event after another."""

    def __init__(
        self,
        matcher: Matcher,
        there: Known,
        events: list[CalendarEvent],
        decisions: Decisions,
        now: datetime,
        today: date,
    ) -> None:
        self._matcher = matcher
        self._there = there
        self._decisions = decisions
        self._now = now.astimezone(UTC)
        self._today = today
        self._skips: dict[str, set[date]] = {}
        self._series = {event.uid: event for event in events if event.recurrence_day is None}
        for event in events:
            if event.recurrence_day is not None:
                self._skips.setdefault(event.uid, set()).add(event.recurrence_day)

    def propose(self, event: CalendarEvent) -> Proposal:
        """What becomes of an event."""
        item = self._there.items.get(event.key)
        match = self._whose(event, item)
        proposal = self._decided(event, item, match)
        customer = self._matcher.name_of(proposal.match.customer_id)
        reason, facts = proposal.reason, proposal.facts
        if not reason and event.remarks:
            reason, facts = event.remarks[0]
        elif not reason and match.doubt:
            reason, facts = "customer_ambiguous", {"name": match.doubt}
        return replace(proposal, customer=customer, reason=reason, facts=facts)

    def _whose(self, event: CalendarEvent, item: CalendarItem | None) -> Match:
        match = self._matcher.match(event)
        if event.key in self._decisions.customers:
            return replace(match, customer_id=self._decisions.customers[event.key], doubt="")
        if item is not None and item.customer_id is not None:
            return replace(match, customer_id=item.customer_id, doubt="")
        master = self._series.get(event.uid)
        if match.customer_id is None and event.recurrence_day is not None and master is not None:
            return self._whose(master, self._there.items.get(master.key))
        return match

    def _decided(self, event: CalendarEvent, item: CalendarItem | None, match: Match) -> Proposal:
        def left_out(reason: str) -> Proposal:
            return Proposal(event, Fate.LEFT_OUT, match, reason=reason)

        if event.key in self._decisions.left_out:
            return left_out("unchosen")
        if event.is_cancelled:
            return self._called_off(event, item, match)
        if item is not None and item.is_done:
            return Proposal(event, Fate.SAME, match, activity_id=item.id)
        if item is not None:
            return self._updated(event, item, match)
        due = self._due(event)
        if due is None:
            return left_out("series_over")
        # A task of yesterday that nobody finished is late, not done.
        is_over = event.happened or (event.sort == "VEVENT" and event.ends <= self._now)
        if event.rule is None and is_over:
            return self._past(event, match)
        return Proposal(event, Fate.NEW, match, fields=self._planned(event, due))

    def _called_off(
        self, event: CalendarEvent, item: CalendarItem | None, match: Match
    ) -> Proposal:
        if item is not None and item.is_done:
            return Proposal(event, Fate.SAME, match, reason="done_already", activity_id=item.id)
        if item is not None:
            return Proposal(event, Fate.REMOVED, match, activity_id=item.id)
        series = self._there.items.get(event.uid)
        is_day = event.recurrence_day is not None
        if is_day and series is not None:
            known_day = event.recurrence_day in self._there.skipped.get(series.id, ())
            return Proposal(event, Fate.SAME if known_day else Fate.SKIPPED, match)
        master = self._series.get(event.uid)
        if is_day and master is not None and self.propose(master).fate is not Fate.LEFT_OUT:
            return Proposal(event, Fate.SKIPPED, match)
        return Proposal(event, Fate.LEFT_OUT, match, reason="cancelled")

    def _past(self, event: CalendarEvent, match: Match) -> Proposal:
        past = self._decisions.past
        if past is Past.NONE or (past is Past.MATCHED and match.customer_id is None):
            reason = "past" if past is Past.NONE else "past_without_customer"
            return Proposal(event, Fate.LEFT_OUT, match, reason=reason)
        done = {**_said(event), **_when_done(event, self._now)}
        return Proposal(event, Fate.DONE, match, fields=done)

    def _updated(self, event: CalendarEvent, item: CalendarItem, match: Match) -> Proposal:
        """Only what the event says otherwise than we would; what it does not say stays."""
        changed = _differing(event, item)
        moved = not _is_same_time(event, item)
        before = self._there.skipped.get(item.id, frozenset())
        skips = self._left_out_days(event) - before
        if event.happened and event.rule is None:
            changed["done_at"] = event.done_at or self._now
        elif moved or event.rule != item.rule or self._there.due.get(item.id) in skips:
            due = self._due(event, before, self._there.due.get(item.id))
            if due is None:
                return Proposal(event, Fate.LEFT_OUT, match, reason="series_over")
            changed |= _time_of(event, due)
        if item.customer_id is None and match.customer_id is not None:
            changed["customer_id"] = match.customer_id
        fresh = set(match.contact_ids) - self._there.contacts.get(item.id, frozenset())
        fate = Fate.CHANGED if changed or skips or fresh else Fate.SAME
        return Proposal(
            event, fate, match, activity_id=item.id, fields=changed, skips=frozenset(skips)
        )

    def _planned(self, event: CalendarEvent, due: date) -> dict[str, Any]:
        reminder = event.reminder_minutes
        return {
            **_said(event),
            **_time_of(event, due),
            **({} if reminder is None else {"reminder_minutes": reminder}),
        }

    def _due(
        self, event: CalendarEvent, skipped: Iterable[date] = (), overdue: date | None = None
    ) -> date | None:
        """The day it is due: of a series the next one from today on; None when it is over.

        What was `overdue` stays so: nobody said that it was done.
        """
        if event.rule is None:
            return event.moment.day
        left_out = self._left_out_days(event) | set(skipped)
        first = self._today if overdue is None else min(self._today, overdue)
        before = date.fromordinal(first.toordinal() - 1)
        return following(event.rule, event.moment.day, before, left_out)

    def _left_out_days(self, event: CalendarEvent) -> set[date]:
        """Days of a series that are left out or come as an event of their own."""
        return {*event.skipped, *self._skips.get(event.uid, ())} if event.rule else set()


def _said(event: CalendarEvent) -> dict[str, Any]:
    return {
        "uid": event.key,
        "kind": event.kind,
        "subject": event.title,
        "notes": event.notes or None,
        "location": event.location or None,
        "minutes": event.minutes,
    }


def _time_of(event: CalendarEvent, due: date) -> dict[str, Any]:
    at = event.moment.at
    return {
        "due_on": due,
        "due_time": at.strftime("%H:%M") if at else None,
        "due_zone": event.moment.zone if at else None,
        "recurrence": event.rule,
        "recurs_from": event.moment.day if event.rule else None,
    }


def _when_done(event: CalendarEvent, now: datetime) -> dict[str, Any]:
    if event.moment.at is None:
        return {"done_at": noon_of(min(event.moment.day, now.date())), "all_day": True}
    if event.done_at is not None:
        return {"done_at": min(event.done_at, now)}
    return {"done_at": min(event.moment.begins(), now)}


def _differing(event: CalendarEvent, item: CalendarItem) -> dict[str, Any]:
    """The columns that an event says otherwise than the activity's own export does."""
    changed: dict[str, Any] = {}
    # Here it may be said without the customer's name, which an export adds.
    if event.summary and _plain(event.summary) not in (_plain(item.summary), _plain(item.subject)):
        changed["subject"] = event.title
    if event.notes and event.notes.split() != item.notes.split():
        changed["notes"] = event.notes
    if event.location and _plain(event.location) != _plain(item.location):
        changed["location"] = event.location
    if event.sort == "VEVENT" and event.minutes != item.minutes and event.minutes is not None:
        changed["minutes"] = event.minutes
    reminder = event.reminder_minutes
    if reminder is not None and reminder != item.reminder_minutes:
        changed["reminder_minutes"] = reminder
    return changed


def _is_same_time(event: CalendarEvent, item: CalendarItem) -> bool:
    """Whether an event begins when the activity does; in another zone at the same instant.

    A repeated one must stand on the same clock too: in summer it would part.
    """
    theirs = event.moment
    ours = Moment(item.day, item.at, item.zone, theirs.here)
    if (theirs.at is None) != (ours.at is None):
        return False
    if theirs.at is None or event.rule:
        return (theirs.day, theirs.at, theirs.zone) == (ours.day, ours.at, ours.zone)
    return theirs.begins() == ours.begins()


def _plain(said: str) -> str:
    return " ".join(said.split())
