"""Several tables that come in as one, killed, cancelled or out of room, are all in or none is."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from crm_desktop import customers
from crm_desktop.check import inspect
from crm_desktop.counts import counts
from crm_desktop.errors import UserError
from crm_desktop.exchange import runs
from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.dump import dump
from tests.faults.conftest import every_connection
from tests.faults.processes import line, start

FIRMS, PEOPLE = 300, 1_500
# At the step it was told it waits to be killed: "checking 60" is in the second of its tables.
IMPORTER = """
import sys
from pathlib import Path
from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.wiring import open_store
store = open_store(sys.argv[1])
last = sys.argv[3]
def progress(step, share):
    if last.startswith(step) and share * 100 >= float(last.partition(" ")[2]):
        print("there", flush=True)
        sys.stdin.readline()
folder = Path(sys.argv[2])
kinds = ("contacts", "customers")
import_plans(
    store, [TablePlan(folder / f"{kind}.csv", kind) for kind in kinds], progress=progress
)
print("done", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def plans(tmp_path: Path) -> list[TablePlan]:
    """Many firms in one file and five people of each in another, one row of it wrong."""
    firms = "".join(f"A{n},Firm {n}\n" for n in range(FIRMS))
    (tmp_path / "customers.csv").write_text("Account ID,Name\n" + firms)
    people = "".join(f"Person {n},Firm {n % FIRMS},p{n}@firm.com\n" for n in range(PEOPLE))
    (tmp_path / "contacts.csv").write_text("Name,Company,Email\n" + people + ",Firm 1,\n")
    return [TablePlan(tmp_path / f"{kind}.csv", kind) for kind in ("contacts", "customers")]


def _is_in(store: Store) -> bool:
    """Whether the import is there; half of it never is."""
    with store.read() as session:
        found = counts(session)
        kept = runs.runs(session)
        assert (found.customers, found.contacts, len(kept)) in ((1, 0, 0), (1 + FIRMS, PEOPLE, 1))
        assert inspect(session).problems == ()
    return found.contacts > 0


@pytest.mark.parametrize("step", ["checking 60", "writing 40"])
def test_tables_killed_at_a_step_are_all_in_or_none_is(
    tmp_path: Path, plans: list[TablePlan], step: str
) -> None:
    file = tmp_path / "firm.crm"
    with closing(open_store(file)) as store:
        customers.add(store, name="Before")
    importer = start(IMPORTER, file, tmp_path, step)
    assert line(importer) == "there"
    importer.kill()
    importer.communicate()
    with closing(open_store(file)) as store:
        assert not _is_in(store)


@pytest.mark.parametrize(
    ("step", "share"), [("checking", 0.3), ("indexing", 0.5), ("writing", 0.2), ("writing", 1.0)]
)
def test_tables_cancelled_between_one_and_the_next_leave_nothing(
    store: Store, plans: list[TablePlan], step: str, share: float
) -> None:
    customers.add(store, name="Before")
    before, said = dump(store), []

    def progress(name: str, done: float) -> None:
        if name == step and done >= share:
            said.append(name)

    with pytest.raises(UserError, match="import_cancelled"):
        import_plans(store, plans, progress=progress, cancelled=lambda: bool(said))
    assert dump(store) == before


def test_tables_for_which_there_is_no_room_come_in_later_and_go_by_one_undo(
    store: Store, plans: list[TablePlan]
) -> None:
    """What a full disk does: SQLite's own limit of pages."""
    customers.add(store, name="Before")
    before = dump(store)
    with store.read() as session:
        pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar()
    more = every_connection(store, f"max_page_count = {pages}", "max_page_count = 1000000")
    with pytest.raises(UserError, match="disk_full"):
        import_plans(store, plans)
    assert dump(store) == before
    more()
    import_plans(store, plans)
    assert _is_in(store)
    store.undo()
    assert dump(store) == before
