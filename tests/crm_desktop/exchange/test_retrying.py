"""Refused rows are kept with their import, mended, brought in as one Change, and settled."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop import customers
from crm_desktop.errors import UserError
from crm_desktop.exchange import runs
from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.results import ImportOutcome
from crm_desktop.exchange.retrying import retry_refusals
from crm_desktop.store import Store

DEALS = (
    "Deal,Customer,Phase,Closing\n"
    "Pumps,Acme,Kaufentscheidung,31/02/2026\n"
    "Valves,Acme,Kaufentscheidung,15/03/2026\n"
    'Pipes,Acme,,"99/99/2026"\n'
)
MAPPING = {"Deal": "name", "Customer": "customer", "Phase": "stage", "Closing": "expected_close"}
WORDS = {("stage", "Kaufentscheidung"): "decision"}


@pytest.fixture
def came(store: Store, tmp_path: Path) -> ImportOutcome:
    path = tmp_path / "deals.csv"
    path.write_text(DEALS, encoding="utf-8")
    return import_plans(store, [TablePlan(path, "deals", mapping=MAPPING, values=WORDS)])


def waiting(store: Store, run_id: int | None) -> tuple[runs.RefusedRow, ...]:
    assert run_id is not None
    with store.read() as session:
        return runs.refusals(session, run_id)


def deals_in(store: Store) -> dict[str, tuple[str | None, str | None]]:
    with store.read() as session:
        found = session.connection().exec_driver_sql(
            "SELECT name, buying_stage, expected_close FROM deal ORDER BY id"
        )
        return {name: (stage, day) for name, stage, day in found}


def test_a_run_is_kept_with_its_refused_rows(store: Store, came: ImportOutcome) -> None:
    with store.read() as session:
        (run,) = runs.runs(session)
    assert (run.kind, run.files, run.rows) == ("deals", ("deals.csv",), 3)
    assert (run.created["deals"], run.refused, run.waiting) == (1, 2, 2)
    assert run.change_id == came.change_id
    first, second = waiting(store, run.id)
    assert (first.line, first.cells["Deal"], first.cells["Closing"]) == (2, "Pumps", "31/02/2026")
    assert (second.line, second.reason) == (4, first.reason)


def test_mended_rows_come_in_by_the_same_settings_as_one_change(
    store: Store, came: ImportOutcome
) -> None:
    first, second = waiting(store, came.run_id)
    before = store.undoable()
    outcome = retry_refusals(
        store,
        run_id=first.run_id,
        rows={first.id: {"Closing": "28/02/2026"}, second.id: {"Closing": "88/88/2026"}},
    )
    assert outcome.results[0].created["deals"] == 1
    assert deals_in(store)["Pumps"] == ("decision", "2026-02-28")
    assert waiting(store, came.run_id) == ()
    (again,) = waiting(store, outcome.run_id)
    assert (again.cells["Deal"], again.cells["Closing"], again.line) == ("Pipes", "88/88/2026", 4)
    assert before is not None
    assert store.undo().target == outcome.change_id != before.id
    assert "Pumps" not in deals_in(store)
    assert len(waiting(store, came.run_id)) == 2, "one undo takes both back"


def test_days_and_numbers_are_read_as_the_whole_table_showed(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "deals.csv"
    lines = ["Deal,Customer,Amount,Closing", 'A,Acme,"1.234,50",12/31/2026', "B,Acme,7,99/99/2026"]
    path.write_text("\n".join(lines), encoding="utf-8")
    mapping = {"Deal": "name", "Customer": "customer", "Closing": "expected_close"}
    came = import_plans(store, [TablePlan(path, "deals", mapping=mapping)])
    (refused,) = waiting(store, came.run_id)
    mended = {"Closing": "03/04/2026", "Amount": "2.500"}
    retry_refusals(store, run_id=refused.run_id, rows={refused.id: mended})
    assert deals_in(store)["B"] == ("need", "2026-03-04")
    with store.read() as session:
        amount = session.connection().exec_driver_sql("SELECT amount FROM deal WHERE name = 'B'")
        assert amount.scalar() == 250_000


def test_a_row_of_several_lines_keeps_its_place_among_the_mended(
    store: Store, came: ImportOutcome
) -> None:
    first, second = waiting(store, came.run_id)
    outcome = retry_refusals(
        store,
        run_id=first.run_id,
        rows={
            first.id: {"Closing": "28/02/2026", "Deal": 'Pumps\n"large"'},
            second.id: {"Closing": "x"},
        },
    )
    (again,) = waiting(store, outcome.run_id)
    assert (again.cells["Deal"], again.line) == ("Pipes", 4)


def test_rows_that_are_known_already_are_settled_all_the_same(
    store: Store, came: ImportOutcome
) -> None:
    first, second = waiting(store, came.run_id)
    mended = {"Deal": "Valves", "Closing": "15/03/2026", "Phase": "Kaufentscheidung"}
    outcome = retry_refusals(store, run_id=first.run_id, rows={second.id: mended})
    assert outcome.results[0].unchanged == 1
    assert [row.id for row in waiting(store, came.run_id)] == [first.id]


def test_a_row_that_is_refused_as_before_goes_on_waiting(store: Store, came: ImportOutcome) -> None:
    first, second = waiting(store, came.run_id)
    retry_refusals(store, run_id=first.run_id, rows={first.id: {}})
    assert [row.id for row in waiting(store, came.run_id)] == [first.id, second.id]


def test_settled_rows_cannot_be_retried(store: Store, came: ImportOutcome) -> None:
    first, _second = waiting(store, came.run_id)
    runs.settle_refusals(store, ids=[first.id])
    with pytest.raises(UserError, match="record_gone"):
        retry_refusals(store, run_id=first.run_id, rows={first.id: {"Closing": "28/02/2026"}})
    with store.read() as session:
        assert runs.runs(session)[0].waiting == 1
        assert len(runs.refusals(session, first.run_id, settled=None)) == 2


def test_an_undone_import_is_forgotten_with_its_change(store: Store, came: ImportOutcome) -> None:
    store.undo(only=came.change_id)
    with store.read() as session:
        assert runs.runs(session) == ()
    customers.add(store, name="Acme")
