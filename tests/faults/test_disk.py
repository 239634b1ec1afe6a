"""Full, write-protected or held by another program: said in words, nothing lost, usable after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop import customers, promises
from crm_desktop.agenda import finishing, planner
from crm_desktop.check import inspect
from crm_desktop.errors import UserError
from crm_desktop.exchange.importing import import_files
from crm_desktop.models import Customer
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.dump import dump
from tests.faults.conftest import SmallDisk, every_connection
from tests.faults.processes import let_go, line, run, start

HOLDER = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
"""
ROWS = 4_000


@pytest.fixture
def small(disk: SmallDisk) -> Iterator[Store]:
    """A store on a small disk, with some Changes in it."""
    with closing(open_store(disk.folder / "firm.crm", currency="EUR")) as store:
        for number in range(20):
            customers.add(store, name=f"Customer {number}", notes="x" * 20_000)
        yield store


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A file with many customers."""
    path = tmp_path / "many.csv"
    path.write_text("name,city\n" + "".join(f"Firm {n} of note,Bonn\n" for n in range(ROWS)))
    return path


def _names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(sa.select(Customer.name).order_by(Customer.id)))


def _assert_in_order(store: Store) -> None:
    with store.read() as session:
        assert inspect(session).problems == ()


def _save_until_refused(store: Store) -> tuple[list[str], UserError]:
    """Add customers until one is refused; those that were acknowledged, and the refusal."""
    saved: list[str] = []
    with pytest.raises(UserError) as refused:
        while len(saved) < 10_000:
            name = f"Saved {len(saved)}"
            customers.add(store, name=name, notes="y" * 5_000)
            saved.append(name)
    return saved, refused.value


def test_visits_that_find_no_room_are_planned_not_at_all(small: Store, disk: SmallDisk) -> None:
    with small.read() as session:
        ids = list(session.scalars(sa.select(Customer.id)))
    day = date(2026, 3, 4)
    chosen = [planner.Chosen(ids[n % len(ids)], day, "Tour " + "x" * 500) for n in range(2_000)]
    before = dump(small)
    disk.fill(leaving=200_000)
    with pytest.raises(UserError) as refused:
        planner.plan(small, chosen=chosen)
    assert refused.value.code == "disk_full"
    assert dump(small) == before
    disk.free()
    assert len(planner.plan(small, chosen=chosen)) == len(chosen)
    small.undo()
    assert dump(small) == before
    _assert_in_order(small)


def test_a_promise_is_not_kept_without_its_next_step(small: Store, disk: SmallDisk) -> None:
    with small.read() as session:
        customer = session.scalars(sa.select(Customer.id)).first()
    assert customer is not None
    promise = promises.add(small, customer_id=customer, text="drawings")
    step = {"kind": "call", "subject": "x" * 900_000, "due_on": date(2026, 3, 4)}
    before = dump(small)
    disk.fill(leaving=200_000)
    with pytest.raises(UserError) as refused:
        finishing.keep_promise(small, id=promise, next_step=step)
    assert refused.value.code == "disk_full"
    assert dump(small) == before
    disk.free()
    finishing.keep_promise(small, id=promise, next_step=step)
    small.undo()
    assert dump(small) == before
    _assert_in_order(small)


def test_on_a_full_disk_a_save_is_refused_and_what_was_saved_is_there(
    small: Store, disk: SmallDisk
) -> None:
    before = _names(small)
    disk.fill(leaving=200_000)
    saved, refused = _save_until_refused(small)
    assert refused.code == "disk_full"
    assert _names(small) == before + saved
    for _ in range(3):
        with pytest.raises(UserError, match="disk_full"):
            customers.add(small, name="Refused", notes="z" * 50_000)
    assert _names(small) == before + saved
    disk.free()
    customers.add(small, name="Afterwards")
    assert _names(small) == [*before, *saved, "Afterwards"]
    _assert_in_order(small)


def test_on_a_full_disk_an_undo_is_refused_and_goes_once_there_is_room(
    small: Store, disk: SmallDisk
) -> None:
    gone = customers.add(small, name="Large", notes="x" * 190_000)
    customers.delete(small, ids=[gone])
    whole = dump(small)
    disk.fill()
    for take_back in (small.undo, small.undo):
        with pytest.raises(UserError, match="disk_full"):
            take_back()
    assert dump(small) == whole
    disk.free()
    small.undo()
    assert "Large" in _names(small)
    small.redo()
    assert dump(small) == whole
    _assert_in_order(small)


@pytest.mark.parametrize("leaving", [0, 100_000, 500_000, 1_500_000])
def test_on_a_full_disk_an_import_comes_in_whole_or_not_at_all(
    small: Store, disk: SmallDisk, table: Path, leaving: int
) -> None:
    before = dump(small)
    disk.fill(leaving=leaving)
    with pytest.raises(UserError) as refused:
        import_files(small, kind="customers", files=[table])
    assert refused.value.code == "disk_full"
    assert dump(small) == before
    disk.free()
    assert list(disk.folder.glob(".import-*")) == []
    assert import_files(small, kind="customers", files=[table]).created == {"customers": ROWS}
    small.undo()
    assert dump(small) == before
    _assert_in_order(small)


def test_a_file_on_a_full_disk_is_said_to_be_so_and_can_be_read(
    small: Store, disk: SmallDisk
) -> None:
    names = _names(small)
    small.close()
    disk.fill()
    with pytest.raises(UserError, match="disk_full"):
        open_store(small.path)
    with closing(open_store(small.path, read_only=True)) as reading:
        assert _names(reading) == names
    disk.free()
    with closing(open_store(small.path)) as again:
        assert _names(again) == names
        customers.add(again, name="Afterwards")


def test_on_a_full_disk_the_commands_say_so_in_one_sentence(
    small: Store, disk: SmallDisk, table: Path, tmp_path: Path
) -> None:
    disk.fill()
    small.close()
    for words in (
        ("import", "customers", table, "--db", small.path),
        ("import", "customers", table, "--db", disk.folder / "new.crm"),
        ("export", "customers", disk.folder / "out.csv", "--db", small.path),
        ("export", "customers", disk.folder / "out.xlsx", "--db", small.path),
    ):
        done = run(tmp_path, *words)
        assert (done.code, done.out) == (1, ""), done.words
        assert "Traceback" not in done.words
        assert len(done.words.strip().splitlines()) == 1
    assert run(tmp_path, "report", "summary", "--db", small.path).json["customers"] == 20


def test_a_write_protected_file_is_said_and_reports_still_read(
    tmp_path: Path, table: Path, protect: Callable[[Path], Path]
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    with closing(open_store(folder / "firm.crm")) as store:
        customers.add(store, name="Acme")
    place = protect(folder) / "firm.crm"
    done = run(tmp_path, "import", "customers", table, "--db", place)
    assert (done.code, done.out) == (1, "")
    assert len(done.words.strip().splitlines()) == 1, done.words
    assert "Nothing was changed" in done.words
    shown = run(tmp_path, "report", "summary", "--db", place)
    assert shown.code == 0, shown.words
    assert shown.json["customers"] == 1
    tried = run(tmp_path, "import", "customers", table, "--db", place, "--dry-run")
    assert tried.json["created"] == {"customers": ROWS}
    with pytest.raises(UserError) as refused:
        open_store(place)
    assert refused.value.code in ("file_read_only", "file_cannot_open")


def test_a_file_that_becomes_write_protected_while_it_is_open_is_said(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "firm.crm")) as store:
        customers.add(store, name="Acme")
        # The system's owner may write to any file, but SQLite obeys this word of ours.
        protected = every_connection(store, "query_only = ON")
        with pytest.raises(UserError, match="file_read_only"):
            customers.add(store, name="Beta")
        with pytest.raises(UserError, match="file_read_only"):
            store.undo()
        protected()
        customers.add(store, name="Gamma")
        assert _names(store) == ["Acme", "Gamma"]
        _assert_in_order(store)


def test_a_file_that_may_grow_no_more_refuses_and_stays_whole(tmp_path: Path, table: Path) -> None:
    """What a full disk does, where none can be made: SQLite's own limit of pages."""
    with closing(open_store(tmp_path / "firm.crm")) as store:
        customers.add(store, name="Acme")
        before = dump(store)
        with store.read() as session:
            pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar()
        more = every_connection(store, f"max_page_count = {pages}", "max_page_count = 1000000")
        with pytest.raises(UserError, match="disk_full"):
            customers.add(store, name="Beta", notes="x" * 100_000)
        with pytest.raises(UserError, match="disk_full"):
            import_files(store, kind="customers", files=[table])
        assert dump(store) == before
        more()
        assert import_files(store, kind="customers", files=[table]).created == {"customers": ROWS}
        _assert_in_order(store)


def test_a_file_held_by_another_program_is_said_and_saves_again_afterwards(
    tmp_path: Path, table: Path
) -> None:
    path = tmp_path / "firm.crm"
    with closing(open_store(path)) as store:
        customers.add(store, name="Acme")
        holder = start(HOLDER, path)
        assert line(holder) == "held"
        with pytest.raises(UserError, match="file_locked"):
            customers.add(store, name="Beta")
        assert _names(store) == ["Acme"]
        done = run(tmp_path, "import", "customers", table, "--db", path)
        assert (done.code, done.out) == (1, "")
        assert "Another program holds" in done.words
        let_go(holder)
        customers.add(store, name="Beta")
        store.undo()
        assert _names(store) == ["Acme"]
        _assert_in_order(store)
