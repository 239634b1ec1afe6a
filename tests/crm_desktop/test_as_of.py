"""A report of an earlier day says what it would have said then: what came later changes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import demo, reports
from crm_desktop.models.types import instant_to_int
from crm_desktop.store import Store

DAY = date.today() - timedelta(days=200)
NAMES = (
    "lifetime", "funnel", "forecast", "cycle", "sources", "loyalty", "churn", "whitespace",
    "winning", "decline", "targets", "concentration", "deals",
)  # fmt: skip
Run = Callable[..., Any]


def reported(store: Store) -> dict[str, Any]:
    with store.read() as session:
        return {
            name: json.loads(json.dumps(reports.module(name).report(session, DAY).figures))
            for name in NAMES
        }


def forget(run: Run, table: str, where: str) -> None:
    """Delete rows with all that hangs on them."""
    ids = [row[0] for row in run(f'SELECT id FROM "{table}" WHERE {where}')]
    if not ids:
        return
    listed = ", ".join(map(str, ids))
    for (other,) in run("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for key in run(f'PRAGMA foreign_key_list("{other}")').fetchall():
            if key[2] == table:
                forget(run, other, f"{key[3]} IN ({listed})")
    run(f'DELETE FROM "{table}" WHERE id IN ({listed})')


def forget_what_came_later(session: Session) -> None:
    """Make the file what it was at the end of DAY."""
    run, day = session.connection().exec_driver_sql, DAY.isoformat()
    end = instant_to_int(datetime.combine(DAY + timedelta(days=1), time()).astimezone(UTC))
    run("PRAGMA defer_foreign_keys = ON")
    for table, column in (
        ("sales_order", "ordered_on"), ("deal", "opened_on"), ("stage_move", "moved_on"),
        ("loyalty_sign", "on_day"), ("referral", "referred_on"), ("qualification", "answered_on"),
    ):  # fmt: skip
        forget(run, table, f"{column} > '{day}'")
    forget(run, "activity", f"done_at >= {end}")
    later = f"SELECT id FROM deal WHERE closed_on > '{day}'"
    run(f"UPDATE contest SET outcome = NULL WHERE deal_id IN ({later})")
    run(f"UPDATE deal SET outcome = NULL, closed_on = NULL WHERE id IN ({later})")
    run(
        "UPDATE deal SET buying_stage = coalesce((SELECT to_stage FROM stage_move m WHERE "
        "m.deal_id = deal.id ORDER BY moved_on DESC, id DESC LIMIT 1), buying_stage)"
    )


def test_what_came_later_changes_no_report_of_an_earlier_day(store: Store) -> None:
    demo.build(store)
    now = reported(store)
    with store.change("sample_built", origin="automatic") as session:
        forget_what_came_later(session)
    then = reported(store)
    for name in NAMES:
        assert now[name] == then[name], name
    assert now["forecast"]["n"] > 0 and now["churn"]["n"] > 0
