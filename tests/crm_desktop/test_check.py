from datetime import date
from pathlib import Path

from sqlcipher3 import dbapi2

from crm_desktop import check, customers, deals, orders
from crm_desktop.check import CheckResult
from crm_desktop.store import Store
from crm_desktop.wiring import open_store


def look(store: Store) -> CheckResult:
    with store.read() as session:
        return check.inspect(session)


def fill(store: Store) -> int:
    customer = customers.add(store, name="Acme")
    line = {"quantity": 1000, "amount": 500}
    orders.add(
        store, customer_id=customer, ordered_on=date(2026, 1, 2), currency="EUR", lines=[line]
    )
    deals.add(store, name="X", opened_on=date(2026, 1, 1), customer_id=customer, amount=700)
    return customer


def spoil(path: Path, *statements: str) -> None:
    """Write past the journal and the sums, as a foreign program would."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_file_is_in_order_after_work_undo_and_redo(store: Store) -> None:
    fill(store)
    store.undo()
    store.redo()
    store.undo()
    found = look(store)
    assert found.is_in_order, found.problems
    assert found.changes == 6


def test_wrong_sums_are_found(store: Store, tmp_path: Path) -> None:
    fill(store)
    spoil(
        store.path,
        "UPDATE sales_order SET net = 7",
        "UPDATE customer SET net_sales = 8, open_deals = 9",
        "DELETE FROM sales_month",
        "UPDATE information_age SET oldest_on = '1999-01-01'",
    )
    assert {problem.code for problem in look(store).problems} == {
        "order_sums_wrong", "customer_sales_wrong", "customer_deals_wrong", "months_wrong",
        "segments_wrong", "ages_wrong",
    }  # fmt: skip


def test_rows_written_past_the_journal_are_found(tmp_path: Path) -> None:
    path = tmp_path / "spoilt.crm"
    store = open_store(path)
    fill(store)
    store.close()
    spoil(
        path,
        'DROP TRIGGER "journal_competitor_insert"',
        "INSERT INTO competitor (id, name) VALUES (77, 'Rival')",
    )
    opened = open_store(path, read_only=True)
    problems = {problem.code: problem for problem in look(opened).problems}
    opened.close()
    assert set(problems) == {"journal_triggers_missing", "rows_not_journaled"}
    assert problems["rows_not_journaled"].where == ("competitor: 1",)


def test_links_to_rows_that_are_not_there_are_found(store: Store) -> None:
    fill(store)
    spoil(
        store.path,
        "PRAGMA foreign_keys = OFF",
        "INSERT INTO open_change (id) VALUES (1)",
        "UPDATE deal SET owner_id = 12345",
    )
    codes = {problem.code for problem in look(store).problems}
    assert {"broken_links", "change_left_open", "entries_without_change"} <= codes
