"""Killed at any moment, a file keeps every change that was acknowledged, and stays in order."""

from __future__ import annotations

import random
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop.check import inspect
from crm_desktop.journal import change_table
from crm_desktop.models import Customer
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.dump import dump
from tests.faults.processes import LONG, line, rest, run, start

RUNS = 100 if LONG else 20

# Writes Changes of every sort, and says each one's number and customer once it is on the disk.
WRITER = """
import sys
from datetime import UTC, datetime
from crm_desktop import activities, customers
from crm_desktop.wiring import open_store

store = open_store(sys.argv[1], currency="EUR")

def say(customer_id, name):
    print(store.last_change.id, customer_id, name, sep="|", flush=True)

for number in range(1, 1_000_000):
    name = f"Customer {number}"
    made = customers.add(store, name=name, tags=["new"], emails=[f"{number}@firm.com"])
    say(made, name)
    customers.edit(store, id=made, name=name + " edited")
    say(made, name + " edited")
    activities.log(store, customer_id=made, kind="call", subject="x", done_at=datetime.now(UTC))
    say(made, name + " edited")
    if number % 3 == 0:
        store.undo()
        say(made, name + " edited")
        store.redo()
        say(made, name + " edited")
    if number % 4 == 0:
        gone = customers.add(store, name="Gone")
        say(gone, "Gone")
        customers.delete(store, ids=[gone])
        say(gone, "")
"""


@dataclass
class Acknowledged:
    """What a writer said was on the disk: its Changes, and the customers' names."""

    changes: set[int] = field(default_factory=set)
    names: dict[int, str] = field(default_factory=dict)

    def note(self, said: str) -> None:
        change_id, customer_id, name = said.split("|")
        self.changes.add(int(change_id))
        self.names[int(customer_id)] = name


def _kill_a_writer(path: Path, known: Acknowledged, after: int) -> None:
    """Let a writer acknowledge so many Changes, then kill it wherever it is."""
    writer = start(WRITER, path)
    try:
        for _ in range(after):
            known.note(line(writer))
    finally:
        writer.kill()
    for said in rest(writer).splitlines(keepends=True):
        if said.endswith("\n"):  # a torn line was not said
            known.note(said.strip())


def _names(store: Store) -> dict[int, str]:
    with store.read() as session:
        return dict(session.execute(sa.select(Customer.id, Customer.name)).all())


def _assert_kept(store: Store, known: Acknowledged) -> None:
    """Nothing acknowledged is missing; one more Change may be there, done but not yet said."""
    with store.read() as session:
        kept = set(session.scalars(sa.select(change_table.c.id)))
    assert known.changes <= kept
    assert len(kept) <= len(known.changes) + 1
    found = _names(store)
    wrong = {one for one, name in known.names.items() if found.get(one, "") != name}
    assert len(wrong | (found.keys() - known.names.keys())) <= 1


def _assert_whole(store: Store) -> None:
    with store.read() as session:
        assert session.connection().exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert inspect(session).problems == ()


def test_no_acknowledged_change_is_lost_however_often_the_writer_is_killed(tmp_path: Path) -> None:
    path, chance, known = tmp_path / "firm.crm", random.Random(7), Acknowledged()
    open_store(path, currency="EUR").close()
    for _ in range(RUNS):
        _forget_what_was_not_said(path, known)
        _kill_a_writer(path, known, chance.randrange(1, 40))
        store = open_store(path)
        _assert_kept(store, known)
        _assert_whole(store)
        store.close()
    assert len(known.changes) > RUNS
    assert run(tmp_path, "check", "--db", path).code == 0


def _forget_what_was_not_said(path: Path, known: Acknowledged) -> None:
    """Begin a run from what the file holds."""
    store = open_store(path)
    with store.read() as session:
        known.changes = set(session.scalars(sa.select(change_table.c.id)))
    known.names = _names(store)
    store.close()


def test_after_a_kill_everything_can_be_undone_and_done_again(tmp_path: Path) -> None:
    path, known = tmp_path / "firm.crm", Acknowledged()
    _kill_a_writer(path, known, 60)
    store = open_store(path)
    after = dump(store)
    undone = 0
    while store.undoable() is not None:
        store.undo()
        undone += 1
    assert undone >= 40
    assert _names(store) == {}
    for _ in range(undone):
        store.redo()
    assert dump(store) == after
    _assert_whole(store)
    store.close()
    assert run(tmp_path, "check", "--db", path).code == 0


@pytest.mark.parametrize("patience", [0.3, 0.5, 0.6, 0.7, 0.8, 1.0])
def test_killed_while_it_makes_the_file_the_next_start_makes_it(
    tmp_path: Path, patience: float
) -> None:
    path, known = tmp_path / "firm.crm", Acknowledged()
    writer = start(WRITER, path)
    try:
        writer.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        writer.kill()
    writer.communicate()
    store = open_store(path)
    _assert_whole(store)
    store.close()
    assert known.changes == set()
    left = {one.name for one in tmp_path.glob("firm.crm*")}
    assert left <= {"firm.crm", "firm.crm-wal", "firm.crm-shm"}
