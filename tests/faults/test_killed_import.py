"""An import killed at any moment has come in whole or not at all, and leaves nothing behind."""

from __future__ import annotations

import os
import random
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest

from crm_desktop import customers
from crm_desktop.check import inspect
from crm_desktop.counts import counts
from crm_desktop.exchange.importing import import_files
from crm_desktop.wiring import open_store
from tests.faults.processes import LONG, PATIENCE, line, run, start

ROWS = 30_000 if LONG else 8_000
# Imports, saying every step; at the one it was told, it waits to be killed.
IMPORTER = """
import sys
from crm_desktop.exchange.importing import import_files
from crm_desktop.wiring import open_store
store = open_store(sys.argv[1])
last, seen = sys.argv[3], 0
def progress(step, share):
    global seen
    if last.startswith(step) and share * 100 >= float(last.partition(" ")[2]):
        print("there", flush=True)
        sys.stdin.readline()
print("begun", flush=True)
import_files(store, kind="customers", files=[sys.argv[2]], progress=progress)
print("done", flush=True)
sys.stdin.readline()
"""
STEPS = (
    "reading 0", "reading 60", "checking 5", "checking 90", "indexing 0", "writing 0", "writing 40",
    "writing 80", "never 0",
)  # fmt: skip


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Many customers with a contact each."""
    path = tmp_path / "many.csv"
    rows = "".join(f"Firm {n},Bonn,Person {n},p{n}@firm.com\n" for n in range(ROWS))
    path.write_text("name,city,contact_name,contact_email\n" + rows)
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with one customer, in a folder of its own."""
    path = tmp_path / "data" / "firm.crm"
    path.parent.mkdir()
    with closing(open_store(path)) as store:
        customers.add(store, name="Before")
    return path


def _assert_whole_or_nothing(file: Path) -> bool:
    """After the next start the file is in order; whether the import is there."""
    with closing(open_store(file)) as store, store.read() as session:
        found = counts(session)
        assert (found.customers, found.contacts) in ((1, 0), (1 + ROWS, ROWS))
        assert inspect(session).problems == ()
    left = {one.name for one in file.parent.iterdir()}
    assert left <= {"firm.crm", "firm.crm.lock", "firm.crm-wal", "firm.crm-shm"}
    return found.contacts > 0


@pytest.mark.parametrize("step", STEPS)
def test_an_import_killed_at_a_step_is_all_or_nothing(file: Path, table: Path, step: str) -> None:
    importer = start(IMPORTER, file, table, step)
    assert line(importer) == "begun"
    assert line(importer) == ("done" if step == "never 0" else "there")
    importer.kill()
    importer.communicate()
    assert _assert_whole_or_nothing(file) == (step == "never 0")


def test_an_import_killed_at_any_moment_is_all_or_nothing_and_comes_in_afterwards(
    file: Path, table: Path, tmp_path: Path
) -> None:
    chance, longest = random.Random(11), _seconds_of_an_import(tmp_path, table)
    for _ in range(30 if LONG else 6):
        importer = start(IMPORTER, file, table, "never 0")
        assert line(importer) == "begun"
        try:
            importer.wait(chance.uniform(0, longest))
        except subprocess.TimeoutExpired:
            importer.kill()
        importer.kill()
        importer.communicate()
        if _assert_whole_or_nothing(file):
            with closing(open_store(file)) as store:
                store.undo()
    done = run(tmp_path, "import", "customers", table, "--db", file)
    assert done.json["created"] == {"customers": ROWS, "contacts": ROWS}


def _seconds_of_an_import(tmp_path: Path, table: Path) -> float:
    with closing(open_store(tmp_path / "measured.crm")) as store:
        begun = time.perf_counter()
        import_files(store, kind="customers", files=[table])
        return time.perf_counter() - begun


def test_what_a_killed_import_left_is_cleared_by_the_next_one(
    file: Path, table: Path, tmp_path: Path
) -> None:
    """Where an open file cannot be taken out of its folder, as on Windows, it stays."""
    left = file.parent / f".import-{os.getpid()}.tmp"
    left.write_bytes(b"rows of a killed import")
    with closing(open_store(file)) as store:
        import_files(store, kind="customers", files=[table])
    assert not left.exists()


def test_two_imports_beside_each_other_keep_their_staging_apart(
    file: Path, table: Path, tmp_path: Path
) -> None:
    importer = start(IMPORTER, file, table, "checking 0")
    assert line(importer) == "begun"
    assert line(importer) == "there"
    tried = run(tmp_path, "import", "customers", table, "--db", file, "--dry-run")
    assert tried.json["created"] == {"customers": ROWS, "contacts": ROWS}
    importer.stdin.close() if importer.stdin else None
    while (said := line(importer)) == "there":
        pass
    assert said == "done"
    importer.wait(PATIENCE)
    assert _assert_whole_or_nothing(file)
