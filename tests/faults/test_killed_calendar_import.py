"""A calendar whose import is killed has come in whole or not at all; a kept file is never torn."""

from __future__ import annotations

import random
import subprocess
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop import activities
from crm_desktop.check import inspect
from crm_desktop.exchange import calendars
from crm_desktop.models import Activity
from crm_desktop.wiring import open_store
from tests.faults.processes import LONG, line, run, start

EVENTS = 1_500
IMPORTER = """
import sys
from crm_desktop.exchange import calendars
from crm_desktop.wiring import open_store
store = open_store(sys.argv[1])
last = sys.argv[3]
def progress(step, share):
    if last.startswith(step) and share * 100 >= float(last.partition(" ")[2]):
        print("there", flush=True)
        sys.stdin.readline()
print("begun", flush=True)
calendars.import_calendars(store, files=[sys.argv[2]], progress=progress)
print("done", flush=True)
sys.stdin.readline()
"""
# Writes the agenda over and over, one entry more each time.
WRITER = """
import sys
from datetime import date
from crm_desktop import activities
from crm_desktop.exchange import calendars
from crm_desktop.wiring import open_store
store = open_store(sys.argv[1])
print("begun", flush=True)
while True:
    activities.plan(store, kind="call", subject="x" * 200, due_on=date(2100, 1, 5))
    with store.read() as session:
        calendars.export(session, sys.argv[2])
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "firm.crm"
    path.parent.mkdir()
    with closing(open_store(path)) as store:
        activities.plan(store, kind="call", subject="Before", due_on=date(2100, 1, 5))
    return path


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "many.ics"
    first = date(2100, 1, 5)
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}\r\nSUMMARY:Visit {n}\r\n"
        f"DTSTART;VALUE=DATE:{first + timedelta(days=n):%Y%m%d}\r\nEND:VEVENT\r\n"
        for n in range(EVENTS)
    )
    path.write_text(f"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n")
    return path


def _is_there(file: Path) -> bool:
    """After the next start the file is in order; whether the calendar is in it."""
    with closing(open_store(file)) as store, store.read() as session:
        count = session.scalar(sa.select(sa.func.count()).select_from(Activity))
        assert count in (1, 1 + EVENTS)
        assert inspect(session).problems == ()
    return count > 1


@pytest.mark.parametrize("step", ["reading 0", "reading 60", "writing 0", "writing 100", "never 0"])
def test_an_import_killed_at_a_step_is_all_or_nothing(
    file: Path, calendar: Path, step: str
) -> None:
    importer = start(IMPORTER, file, calendar, step)
    assert line(importer) == "begun"
    assert line(importer) == ("done" if step == "never 0" else "there")
    importer.kill()
    importer.communicate()
    assert _is_there(file) == (step in ("never 0", "writing 100"))


def test_an_import_killed_at_any_moment_comes_in_once_afterwards(
    file: Path, calendar: Path, tmp_path: Path
) -> None:
    chance = random.Random(5)
    for _ in range(20 if LONG else 4):
        importer = start(IMPORTER, file, calendar, "never 0")
        assert line(importer) == "begun"
        try:
            importer.wait(chance.uniform(0, 3))
        except subprocess.TimeoutExpired:
            importer.kill()
        importer.kill()
        importer.communicate()
        if _is_there(file):
            with closing(open_store(file)) as store:
                store.undo()
    done = run(tmp_path, "import", "agenda", calendar, "--db", file)
    assert done.json["created"] == {"activities": EVENTS}
    again = run(tmp_path, "import", "agenda", calendar, "--db", file)
    assert (again.json["created"], again.json["unchanged"]) == ({}, EVENTS)


def test_a_calendar_file_is_whole_whenever_its_writer_is_killed(file: Path, tmp_path: Path) -> None:
    chance, out = random.Random(7), tmp_path / "agenda.ics"
    for _ in range(20 if LONG else 4):
        writer = start(WRITER, file, out)
        assert line(writer) == "begun"
        try:
            writer.wait(0.3 + chance.uniform(0, 0.5))
        except subprocess.TimeoutExpired:
            writer.kill()
        writer.communicate()
        if out.exists():
            assert out.read_bytes().rstrip().endswith(b"END:VCALENDAR")
            assert calendars.read_files([out]).refused == ()
