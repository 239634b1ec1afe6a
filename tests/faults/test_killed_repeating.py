"""Killed while a time of a repeated activity is finished: it is done once or not at all."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

import sqlalchemy as sa

from crm_desktop import activities
from crm_desktop.check import inspect
from crm_desktop.models import Activity, SkippedDay
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.faults.processes import LONG, line, rest, start

RUNS = 60 if LONG else 12
FIRST = date(2026, 1, 1)

# Finishes and skips in turn, and says each day once it is on the disk.
WRITER = """
import sys
from crm_desktop import activities, repeating
from crm_desktop.models import Activity
from crm_desktop.wiring import open_store

store, series = open_store(sys.argv[1]), int(sys.argv[2])
for number in range(1_000_000):
    with store.read() as session:
        day = session.get_one(Activity, series).due_on
    if number % 3 == 2:
        repeating.skip(store, id=series, day=day)
    else:
        activities.finish(store, id=series)
    print(day.isoformat(), flush=True)
"""


def _kill_a_writer(path: Path, series: int, after: int) -> list[date]:
    """Let a writer acknowledge so many days, then kill it wherever it is; the days it said."""
    said: list[date] = []
    writer = start(WRITER, path, series)
    try:
        for _ in range(after):
            said.append(date.fromisoformat(line(writer)))
    finally:
        writer.kill()
    said += [
        date.fromisoformat(word.strip())
        for word in rest(writer).splitlines(keepends=True)
        if word.endswith("\n")
    ]
    return said


def _taken(store: Store, series: int) -> tuple[list[date], date]:
    """The days that are done or left out, and the next one."""
    with store.read() as session:
        done = session.scalars(
            sa.select(Activity.due_on).where(Activity.occurrence_of_id == series)
        ).all()
        skipped = session.scalars(sa.select(SkippedDay.day)).all()
        following = session.get_one(Activity, series).due_on
        assert inspect(session).problems == ()
    assert following is not None
    return sorted([*(day for day in done if day is not None), *skipped]), following


def test_no_time_is_done_twice_and_none_is_lost(tmp_path: Path) -> None:
    path, chance = tmp_path / "firm.crm", random.Random(3)
    store = open_store(path, currency="EUR")
    series = activities.plan(store, kind="call", subject="x", due_on=FIRST, recurrence="FREQ=DAILY")
    store.close()
    acknowledged: list[date] = []
    for _ in range(RUNS):
        acknowledged += _kill_a_writer(path, series, chance.randrange(1, 12))
        store = open_store(path)
        taken, following = _taken(store, series)
        store.close()
        assert taken == [FIRST + timedelta(days=n) for n in range(len(taken))]
        assert following == FIRST + timedelta(days=len(taken))
        assert set(acknowledged) <= set(taken)
    assert len(acknowledged) > RUNS
