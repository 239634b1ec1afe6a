"""Calendar files brought in: read, understood, planned, and written as one Change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.exchange.calendars.events import CalendarEvent, newest, settled, understand
from crm_desktop.exchange.calendars.planning import Decisions, Fate, Plan, Proposal, plan
from crm_desktop.exchange.calendars.reading import CalendarFile, Entry, read_calendar
from crm_desktop.exchange.calendars.times import Clock
from crm_desktop.exchange.calendars.zones import day_in
from crm_desktop.exchange.results import (
    ImportResult,
    Refusal,
    Remark,
    RowRefusedError,
    save_refused,
)
from crm_desktop.models import Activity, ActivityColleague, ActivityContact, SkippedDay
from crm_desktop.store import Store
from crm_desktop.zones import named_zone

KIND = "agenda"
# Called with a step (reading, writing) and the share of it done, 0 to 1.
Progress = Callable[[str, float], None]
Cancelled = Callable[[], bool]

_EVERY = 50  # entries between two looks at whether to stop
_SHOWN = 300  # letters of a refused entry
_LEFT_OUT = "left_out_"


@dataclass(frozen=True)
class Reading:
    """What some files hold: events, refused entries, and what else is to be known."""

    files: tuple[Path, ...]
    entries: int
    events: tuple[CalendarEvent, ...]
    refused: tuple[Refusal, ...]
    others: Counter[str]
    twice: int = 0  # entries that another one of the same UID took the place of


@dataclass(frozen=True)
class Preview:
    """What is read of files, and what would become of it."""

    reading: Reading
    plan: Plan


def read_files(
    files: Sequence[Path | str],
    *,
    zone: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Reading:
    """Read calendar files; `zone` is the IANA name of the user's zone (else this laptop's).

    UserError, as read_calendar says, when a file cannot be read, or when `cancelled` answers yes.
    """
    paths = [Path(file) for file in files]
    events: list[CalendarEvent] = []
    refused: list[Refusal] = []
    others: Counter[str] = Counter()
    total = read = 0
    for number, path in enumerate(paths):
        found = read_calendar(path)
        clock = Clock(found.zones, zone)
        others += found.others
        total += len(found.entries)
        understood: list[CalendarEvent] = []
        for place, entry in enumerate(found.entries):
            if place % _EVERY == 0:
                share = (number + place / len(found.entries)) / len(paths)
                _step(progress, cancelled, "reading", share)
            try:
                understood.append(_of_file(understand(entry, clock), found))
            except RowRefusedError as wrong:
                refused.append(_refusal(entry, wrong))
        events += settled(understood, clock)
        read += len(understood)
    kept = newest(events)
    twice = read - len(kept)
    return Reading(tuple(paths), total, tuple(kept), tuple(refused), others, twice)


def preview(
    session: Session,
    reading: Reading,
    decisions: Decisions | None = None,
    *,
    now: datetime | None = None,
    zone: str | None = None,
) -> Preview:
    """A question: what would become of what was read."""
    at = now or datetime.now(UTC)
    today = _today(at, zone)
    return Preview(reading, plan(session, reading.events, decisions or Decisions(), at, today))


def import_calendars(
    store: Store,
    *,
    files: Sequence[Path | str],
    decisions: Decisions | None = None,
    dry_run: bool = False,
    report: Path | str | None = None,
    now: datetime | None = None,
    zone: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportResult:
    """Read calendar files and bring them in; `report` is a CSV for the refused entries."""
    if report is not None:
        save_refused(report, ())  # where it cannot be written, nothing comes in either
    reading = read_files(files, zone=zone, progress=progress, cancelled=cancelled)
    _step(progress, cancelled, "writing", 0.0)
    result = bring_in(store, reading, decisions, dry_run=dry_run, now=now, zone=zone)
    if report is not None:
        save_refused(report, reading.refused)
    _step(progress, None, "writing", 1.0)
    return result


def bring_in(
    store: Store,
    reading: Reading,
    decisions: Decisions | None = None,
    *,
    dry_run: bool = False,
    now: datetime | None = None,
    zone: str | None = None,
) -> ImportResult:
    """Bring in what was read, as one Change; with `dry_run` only say what would happen.

    Events that came in before are known by their UID: a changed one changes its activity, the same
    one again changes nothing.
    """
    at = now or datetime.now(UTC)
    today, chosen = _today(at, zone), decisions or Decisions()
    change_id = None
    with store.read() as session:
        found = plan(session, reading.events, chosen, at, today)
    if not dry_run and _brings_something(found):
        facts = {"kind": KIND, "file": ", ".join(path.name for path in reading.files)}
        with store.change("imported", origin="import", **facts) as session:
            # Planned anew where nobody else can write: what was matched may have moved since.
            found = plan(session, reading.events, chosen, at, today)
            _Writer(store, session).write(found)
        change = session.info.get("change")
        change_id = change.id if change else None
    return _result(reading, found, dry_run, change_id)


def _step(progress: Progress | None, cancelled: Cancelled | None, name: str, share: float) -> None:
    if cancelled is not None and cancelled():
        raise UserError("import_cancelled")
    if progress is not None:
        progress(name, min(share, 1.0))


def _today(now: datetime, zone: str | None) -> date:
    return day_in(now, named_zone(zone))


def _of_file(event: CalendarEvent, found: CalendarFile) -> CalendarEvent:
    """METHOD:CANCEL calls off everything in its file."""
    return replace(event, is_cancelled=True) if found.is_cancelling else event


def _refusal(entry: Entry, wrong: RowRefusedError) -> Refusal:
    wanted = ("SUMMARY", "DTSTART", "UID")
    lines = [line for line in entry.text.splitlines() if line.upper().startswith(wanted)]
    told = " · ".join(lines) or entry.kind
    return Refusal(entry.file, entry.line, wrong.code, wrong.facts, told[:_SHOWN])


def _brings_something(found: Plan) -> bool:
    return found.count(Fate.NEW, Fate.DONE, Fate.CHANGED, Fate.REMOVED, Fate.SKIPPED) > 0


class _Writer:
    """Writes a plan inside an open Change, series before their occurrences."""

    def __init__(self, store: Store, session: Session) -> None:
        self._store = store
        self._session = session
        self._ids: dict[str, int] = {}  # of every event that has an activity now, by its key
        self._repeated: dict[int, int | None] = {}  # series, and the customer of each
        self._below: list[Any] = []  # rows that hang on activities, which are written first
        self._days: set[tuple[int, date]] = set()

    def write(self, found: Plan) -> None:
        """Everything that the plan proposes."""
        self._ids = {p.key: p.activity_id for p in found.proposals if p.activity_id is not None}
        inside = sorted(found.proposals, key=lambda p: p.event.recurrence_day is not None)
        for proposal in inside:
            if proposal.fate in (Fate.NEW, Fate.DONE):
                self._add(proposal)
            elif proposal.fate is Fate.CHANGED:
                self._change(proposal)
        self._session.flush()
        for proposal in inside:
            if proposal.event.recurrence_day is not None and proposal.fate is not Fate.LEFT_OUT:
                self._skip(proposal.event)
        self._session.add_all(self._below)
        self._session.flush()
        removed = [p.activity_id for p in inside if p.fate is Fate.REMOVED and p.activity_id]
        if removed:
            rows.delete(self._session, Activity, [*removed, *self._moved_of(removed)])

    def _moved_of(self, series: list[int]) -> Iterable[int]:
        """The times of series that were moved and are still to be done."""
        moved = sa.select(Activity.id).where(
            Activity.occurrence_of_id.in_(series), Activity.done_at.is_(None)
        )
        return self._session.scalars(moved).all()

    def _add(self, proposal: Proposal) -> None:
        event, fields = proposal.event, dict(proposal.fields)
        activity = Activity(id=self._store.new_id(), customer_id=proposal.match.customer_id)
        if event.recurrence_day is not None:
            fields["occurrence_of_id"] = self._ids.get(event.uid)
        rows.assign(activity, fields)
        self._session.add(activity)
        self._ids[event.key] = activity.id
        self._hang(proposal, activity, frozenset(), frozenset())
        if event.rule is not None:
            self._repeated[activity.id] = activity.customer_id
            self._leave_out(activity.id, activity.customer_id, event.skipped)

    def _change(self, proposal: Proposal) -> None:
        activity = rows.find(self._session, Activity, proposal.activity_id or 0)
        rows.assign(activity, proposal.fields)
        if "customer_id" in proposal.fields:
            self._session.flush()
            below = (
                ActivityContact.activity_id,
                ActivityColleague.activity_id,
                SkippedDay.activity_id,
            )
            rows.follow_customer(self._session, activity.id, activity.customer_id, *below)
        contacts = self._there(ActivityContact.contact_id, ActivityContact, activity.id)
        colleagues = self._there(ActivityColleague.user_id, ActivityColleague, activity.id)
        self._hang(proposal, activity, contacts, colleagues)
        self._leave_out(activity.id, activity.customer_id, proposal.skips)

    def _there(self, column: Any, kind: Any, activity_id: int) -> frozenset[int]:
        return frozenset(
            self._session.scalars(sa.select(column).where(kind.activity_id == activity_id))
        )

    def _hang(
        self,
        proposal: Proposal,
        activity: Activity,
        contacts: frozenset[int],
        colleagues: frozenset[int],
    ) -> None:
        """Who takes part and is not noted yet."""
        owner = {"customer_id": activity.customer_id, "activity_id": activity.id}
        for contact_id in proposal.match.contact_ids:
            if contact_id not in contacts:
                self._below.append(ActivityContact(contact_id=contact_id, **owner))
        for user_id in dict.fromkeys(proposal.match.colleague_ids):
            if user_id not in colleagues:
                self._below.append(ActivityColleague(user_id=user_id, **owner))

    def _skip(self, event: CalendarEvent) -> None:
        """A day of a series that is called off, or for which an event of its own comes."""
        series_id, day = self._ids.get(event.uid), event.recurrence_day
        if series_id is None or day is None:
            return
        if series_id not in self._repeated:
            series = self._session.get(Activity, series_id)
            if series is None or not series.recurrence:
                return
            self._repeated[series_id] = series.customer_id
            known = sa.select(SkippedDay.day).where(SkippedDay.activity_id == series_id)
            self._days |= {(series_id, one) for one in self._session.scalars(known)}
        self._leave_out(series_id, self._repeated[series_id], [day])

    def _leave_out(self, activity_id: int, customer_id: int | None, days: Iterable[date]) -> None:
        for day in sorted(days):
            if (activity_id, day) not in self._days:
                self._days.add((activity_id, day))
                row = SkippedDay(day=day, activity_id=activity_id, customer_id=customer_id)
                self._below.append(row)


def _result(reading: Reading, found: Plan, dry_run: bool, change_id: int | None) -> ImportResult:
    created, updated = found.count(Fate.NEW, Fate.DONE), found.count(Fate.CHANGED)
    return ImportResult(
        kind=KIND,
        files=tuple(str(path) for path in reading.files),
        dry_run=dry_run,
        rows=reading.entries,
        created={"activities": created} if created else {},
        updated={"activities": updated} if updated else {},
        unchanged=found.count(Fate.SAME),
        refused=reading.refused,
        remarks=tuple(_remarks(reading, found)),
        change_id=change_id,
    )


def _remarks(reading: Reading, found: Plan) -> list[Remark]:
    """What is to be known, counted: what was called off, left out, repaired."""
    counts: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
    counts["events_removed", ()] = found.count(Fate.REMOVED)
    counts["days_skipped", ()] = found.count(Fate.SKIPPED)
    counts["done_from_past", ()] = found.count(Fate.DONE)
    without = [
        p for p in found.proposals
        if p.fate in (Fate.NEW, Fate.DONE) and p.match.customer_id is None
    ]  # fmt: skip
    counts["without_customer", ()] = len(without)
    for proposal in found.proposals:
        if proposal.fate is Fate.LEFT_OUT:
            counts[_LEFT_OUT + proposal.reason, ()] += 1
        for code, facts in proposal.event.remarks:
            counts[code, tuple(facts.items())] += 1
    counts["others_left_out", ()] = sum(reading.others.values())
    counts["came_twice", ()] = reading.twice
    return [Remark(code, dict(facts), n) for (code, facts), n in counts.most_common() if n > 0]


__all__ = ["KIND", "Preview", "Reading", "import_calendars", "preview", "read_files"]
