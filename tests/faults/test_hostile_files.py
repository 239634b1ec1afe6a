"""Whatever a file holds: one clear sentence or refused rows, in little memory and good time."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from crm_desktop import customers
from crm_desktop.check import inspect
from crm_desktop.wiring import open_store
from tests.faults import hostile, hostile_calendars
from tests.faults.processes import Done, run

MEMORY = 512 << 20
SECONDS = 30


@pytest.fixture(scope="module")
def one_customer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that holds one customer, to be copied."""
    path = tmp_path_factory.mktemp("hostile") / "firm.crm"
    with closing(open_store(path, currency="EUR")) as store:
        customers.add(store, name="First")
    return path


def _bring(folder: Path, one_customer: Path, kind: str, bad: Path) -> tuple[Done, int]:
    """Import a hostile file by the command line; how that ended, and the Changes in the file."""
    file = folder / "firm.crm"
    shutil.copyfile(one_customer, file)
    done = run(folder, "import", kind, bad, "--db", file)
    print(f"{done.memory / 1e6:.0f} MB, {done.seconds:.1f} s")  # noqa: T201 (shown when it fails)
    assert "Traceback" not in done.words
    assert "panicked" not in done.words
    assert done.memory < MEMORY
    assert done.seconds < SECONDS
    with closing(open_store(file, read_only=True)) as store, store.read() as session:
        found = inspect(session)
    assert found.problems == ()
    return done, found.changes


@pytest.mark.parametrize(
    "bad", hostile.REFUSED + hostile_calendars.REFUSED, ids=lambda bad: bad.name
)
def test_a_file_that_cannot_be_read_is_one_sentence_and_changes_nothing(
    tmp_path: Path, one_customer: Path, bad: hostile.Refused
) -> None:
    bad.make(tmp_path / bad.name)
    done, changes = _bring(tmp_path, one_customer, bad.kind, tmp_path / bad.name)
    assert (done.code, done.out) == (1, "")
    assert len(done.words.strip().splitlines()) == 1
    assert any(part in done.words for part in bad.words), done.words
    assert changes == 2


@pytest.mark.parametrize("bad", hostile.READ + hostile_calendars.READ, ids=lambda bad: bad.name)
def test_of_a_bad_file_the_good_rows_come_in_and_the_others_are_refused(
    tmp_path: Path, one_customer: Path, bad: hostile.Read
) -> None:
    bad.make(tmp_path / bad.name)
    done, changes = _bring(tmp_path, one_customer, bad.kind, tmp_path / bad.name)
    assert done.code == 0
    noun = "activities" if bad.kind == "agenda" else bad.kind
    assert (done.json["created"][noun], done.json["refused"]) == (bad.created, bad.refused)
    assert changes == 3
