"""Killed or out of room while findings are kept: nothing is lost, the next look catches up."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from crm_desktop import customers, deals, findings
from crm_desktop.check import inspect
from crm_desktop.errors import UserError
from crm_desktop.models.codes import BuyingRole, BuyingStage
from crm_desktop.stakeholders import add as put_on_map
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.bid_at_hand import TODAY, computed, kept
from tests.faults.conftest import SmallDisk, every_connection
from tests.faults.processes import LONG, line, start

FEW, MANY = 12, 300
STAGES = [str(stage) for stage in BuyingStage]

# Keeps the findings of a day; at the moment it was told, it waits to be killed.
KEEPER = """
import sys
from datetime import date
import sqlalchemy as sa
from crm_desktop import findings
from crm_desktop.wiring import open_store
store, moment = open_store(sys.argv[1]), sys.argv[3]
def wait(*_connection):
    print("there", flush=True)
    sys.stdin.readline()
if moment == "writing":
    sa.event.listen(store._engine, "commit", wait)
findings.follow(
    store, date.fromisoformat(sys.argv[2]), stopped=lambda: moment == "computing" and bool(wait())
)
wait()
"""
# Moves one deal after the other and keeps the findings, saying every move that is on the disk.
MOVER = """
import sys
from datetime import date
import sqlalchemy as sa
from crm_desktop import deals, findings
from crm_desktop.models import Deal
from crm_desktop.wiring import open_store
store, stages = open_store(sys.argv[1]), sys.argv[4:]
today, waits = date.fromisoformat(sys.argv[2]), sys.argv[3] == "waits"
if waits:
    def wait(connection):
        print("there", flush=True)
        sys.stdin.readline()
    sa.event.listen(store._engine, "commit", wait)
with store.read() as session:
    found = dict(session.execute(sa.select(Deal.id, Deal.buying_stage)).all())
while True:
    for deal, stage in found.items():
        found[deal] = to = stages[(stages.index(stage) + 1) % len(stages)]
        move = deals.move(store, id=deal, to_stage=to, on=today, reason="next")
        print(move, flush=True)
        findings.follow(store, today)
"""


def fill(store: Store, number: int) -> list[int]:
    """Deals at the evaluation, each of a customer of its own with a person on its map."""
    made = []
    with store.change("imported", origin="import", kind="deals", file="f"):
        for at in range(number):
            firm = customers.add(store, name=f"Firm {at}", tier="core", sales_mode="serve")
            made.append(
                deals.add(
                    store, name=f"Deal {at}", opened_on=TODAY - timedelta(days=60),
                    customer_id=firm, amount=1_000 + at, buying_stage="evaluation",
                )
            )  # fmt: skip
            put_on_map(
                store, customer_id=firm, deal_id=made[-1], name=f"Person {at}",
                roles=[BuyingRole.COACH],
            )  # fmt: skip
    return made


def assert_in_order(store: Store) -> None:
    with store.read() as session:
        assert inspect(session).problems == ()


def assert_catches_up(store: Store, today: date = TODAY) -> None:
    findings.follow(store, today)
    assert kept(store) == computed(store, today) != []
    assert findings.follow(store, today) is None
    assert_in_order(store)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """A file whose findings are those of today, with a move that they do not know of yet."""
    path = tmp_path / "firm.crm"
    with closing(open_store(path, currency="EUR")) as store:
        moved = fill(store, FEW)[0]
        findings.follow(store, TODAY)
        deals.move(store, id=moved, to_stage="need", on=TODAY, reason="new budget")
    yield path


@pytest.mark.parametrize("moment", ["computing", "writing", "done"])
def test_killed_while_findings_are_kept_all_are_those_of_before_or_of_after(
    file: Path, moment: str
) -> None:
    tomorrow = TODAY + timedelta(days=1)
    with closing(open_store(file, read_only=True)) as store:
        before, after = kept(store), computed(store, tomorrow)
    assert before != after
    keeper = start(KEEPER, file, tomorrow, moment)
    assert line(keeper) == "there"
    keeper.kill()
    keeper.communicate()
    with closing(open_store(file)) as store:
        assert kept(store) == (after if moment == "done" else before)
        assert_catches_up(store, tomorrow)


def test_killed_while_a_move_is_committed_the_deal_stands_where_it_stood(file: Path) -> None:
    mover = start(MOVER, file, TODAY, "waits", *STAGES)
    assert line(mover) == "there"
    mover.kill()
    mover.communicate()
    with closing(open_store(file)) as store:
        assert _moves(store) == 1
        assert_catches_up(store)


def test_killed_between_a_move_and_its_findings_the_next_start_catches_up(file: Path) -> None:
    chance, said = random.Random(5), 1
    for _ in range(20 if LONG else 4):
        mover = start(MOVER, file, TODAY, "goes on", *STAGES)
        for _ in range(chance.randrange(1, 8)):
            assert line(mover)
            said += 1
        mover.kill()
        rest, _ = mover.communicate()
        said += rest.count("\n")  # a torn line was not said
        with closing(open_store(file)) as store:
            assert said <= _moves(store) <= said + 1  # one may be done and not yet said
            said = _moves(store)
            assert_catches_up(store)


def _moves(store: Store) -> int:
    """How many moves there are; every deal stands where its last one led."""
    with store.read() as session:
        run = session.connection().exec_driver_sql
        elsewhere = run(
            "SELECT count(*) FROM deal d WHERE EXISTS (SELECT 1 FROM stage_move m "
            "WHERE m.deal_id = d.id) AND d.buying_stage <> (SELECT m.to_stage FROM stage_move m "
            "WHERE m.deal_id = d.id ORDER BY m.id DESC LIMIT 1)"
        )
        assert elsewhere.scalar() == 0
        moved = run("SELECT count(*) FROM stage_move WHERE from_stage IS NOT NULL")
        return int(moved.scalar_one())


def test_what_was_written_without_keeping_anything_is_caught_up_with(file: Path) -> None:
    with closing(Store.open(file)) as bare:
        for deal in fill(bare, FEW):
            deals.move(bare, id=deal, to_stage="decision", on=TODAY)
    with closing(open_store(file)) as store:
        assert len(kept(store)) < len(computed(store))
        assert_catches_up(store)


def test_on_a_full_disk_findings_stay_as_they_were_and_go_on_once_there_is_room(
    disk: SmallDisk,
) -> None:
    with closing(open_store(disk.folder / "firm.crm", currency="EUR")) as store:
        fill(store, MANY)
        disk.fill()
        for _ in range(2):
            with pytest.raises(UserError, match="disk_full"):
                findings.follow(store, TODAY)
        assert kept(store) == []
        assert len(computed(store)) > MANY
        disk.free()
        assert_catches_up(store)


def test_in_a_file_that_may_grow_no_more_findings_wait(tmp_path: Path) -> None:
    """What a full disk does, where none can be made: SQLite's own limit of pages."""
    with closing(open_store(tmp_path / "firm.crm", currency="EUR")) as store:
        fill(store, MANY)
        with store.read() as session:
            pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar()
        more = every_connection(store, f"max_page_count = {pages}", "max_page_count = 1000000")
        with pytest.raises(UserError, match="disk_full"):
            findings.follow(store, TODAY)
        assert kept(store) == []
        more()
        assert_catches_up(store)
