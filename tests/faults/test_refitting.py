"""Killed, stopped or out of room while models are kept: each is the old one or the new, whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from crm_desktop import customers, kept_models, wording
from crm_desktop.check import inspect
from crm_desktop.errors import UserError
from crm_desktop.refitting import FITS, MARK, refit
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.dump import dump
from tests.crm_desktop.small_orders import buy
from tests.faults.conftest import SmallDisk, every_connection
from tests.faults.processes import line, start

DAY = date(2026, 6, 30)
NEXT = DAY + timedelta(days=1)
KEPT = {*FITS, MARK}

# Fits anew on a day; at the moment it was told, it waits to be killed.
REFITTER = """
import sys
from datetime import date
import sqlalchemy as sa
from crm_desktop import refitting
from crm_desktop.wiring import open_store
store, moment, after = open_store(sys.argv[1]), sys.argv[3], int(sys.argv[4])
asked = 0
def wait():
    print("there", flush=True)
    sys.stdin.readline()
def count(*_connection):
    global asked
    asked += 1
    if asked > after:
        wait()
    return False
if moment == "writing":
    sa.event.listen(store._engine, "commit", count)
refitting.refit(
    store, date.fromisoformat(sys.argv[2]),
    stopped=count if moment == "fitting" else lambda: False,
)
wait()
"""


def fill(store: Store, number: int) -> list[int]:
    """Customers who order every second month, each other one for some time only."""
    made = [customers.add(store, name=f"Firm {at}", industry="Steel") for at in range(number)]
    with store.change("imported", origin="import", kind="orders", file="f"):
        for at, customer in enumerate(made):
            for step in range(2 + at % 5):
                buy(store, customer, DAY - timedelta(days=700 - 60 * step), 1_000 + at)
    return made


def models(store: Store) -> dict[str, Any]:
    """All that is kept, by name."""
    with store.read() as session:
        names = kept_models.days(session)
        return {name: kept_models.kept(session, name) for name in names}


def assert_in_order(store: Store) -> None:
    with store.read() as session:
        assert session.connection().exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert inspect(session).problems == ()


def assert_catches_up(store: Store, day: date) -> None:
    """The next look fits what is out of date; then nothing is left to do."""
    refit(store, day)
    found = models(store)
    assert found.keys() == KEPT and {one.as_of for one in found.values()} == {day}
    assert refit(store, day) == ()
    assert_in_order(store)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """A file whose models are those of DAY."""
    path = tmp_path / "firm.crm"
    with closing(open_store(path, currency="EUR")) as store:
        fill(store, 12)
        refit(store, DAY)
    yield path


@pytest.mark.parametrize("after", [0, 2, len(FITS) - 1])
@pytest.mark.parametrize("moment", ["fitting", "writing"])
def test_killed_while_it_fits_every_model_is_the_old_one_or_the_new(
    file: Path, moment: str, after: int
) -> None:
    with closing(open_store(file, read_only=True)) as store:
        before, rows = models(store), dump(store)
    refitter = start(REFITTER, file, NEXT, moment, after)
    assert line(refitter) == "there"
    refitter.kill()
    refitter.communicate()
    with closing(open_store(file)) as store:
        found = models(store)
        assert found.keys() == before.keys() and dump(store) == rows
        new = [name for name, one in found.items() if one.as_of == NEXT]
        assert all(found[name] == before[name] for name in found if name not in new)
        assert len(new) == after and MARK not in new
        assert_catches_up(store, NEXT)


def test_stopped_between_two_fits_nothing_is_lost_and_the_rest_follows(file: Path) -> None:
    with closing(open_store(file)) as store:
        asked: list[str] = []

        def stopped() -> bool:
            asked.append("again")
            return len(asked) > 3

        assert refit(store, NEXT, stopped=stopped) == tuple(FITS)[:3]
        days = {name: one.as_of for name, one in models(store).items()}
        assert [name for name in FITS if days[name] == NEXT] == list(FITS)[:3]
        assert_catches_up(store, NEXT)


def test_on_a_full_disk_models_stay_as_they_were_and_nothing_of_the_users_is_lost(
    disk: SmallDisk,
) -> None:
    with closing(open_store(disk.folder / "firm.crm", currency="EUR")) as store:
        fill(store, 12)
        refit(store, DAY)
        before, rows = models(store), dump(store)
        disk.fill()
        for _ in range(2):
            with pytest.raises(UserError, match="disk_full") as refused:
                refit(store, NEXT)
            assert wording.error(refused.value)
        assert dump(store) == rows
        assert models(store).keys() == before.keys()
        disk.free()
        assert_catches_up(store, NEXT)


def test_in_a_file_that_may_grow_no_more_models_wait(tmp_path: Path) -> None:
    """What a full disk does, where none can be made: SQLite's own limit of pages."""
    with closing(open_store(tmp_path / "firm.crm", currency="EUR")) as store:
        made = fill(store, 60)
        rows = dump(store)
        with store.read() as session:
            pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar()
        more = every_connection(store, f"max_page_count = {pages}", "max_page_count = 1000000")
        with pytest.raises(UserError, match="disk_full"):
            for step in range(200):  # the page at hand has some room left
                refit(store, DAY + timedelta(days=step))
                kept_models.keep(store, f"filler {step}", DAY, {"x": "y" * 4_000})
        assert dump(store) == rows
        more()
        customers.edit(store, id=made[0], name="Afterwards")
        assert set(refit(store, NEXT)) == set(FITS)
        assert_in_order(store)


def test_a_model_that_somebody_broke_is_fitted_anew(file: Path) -> None:
    with closing(open_store(file)) as store:
        with store.keep() as connection:
            connection.execute(sa.text("DELETE FROM kept_model WHERE name = 'white_space'"))
        assert refit(store, DAY)
        assert_catches_up(store, DAY)
