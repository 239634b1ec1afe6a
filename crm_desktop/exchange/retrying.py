"""Refused rows of an import, mended and brought in by the same settings, as one Change."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.exchange import runs
from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.pasted import Pasted
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.results import ImportOutcome
from crm_desktop.exchange.runs import PlannedTable, RefusedRow
from crm_desktop.exchange.sources import Layout
from crm_desktop.models import ImportRefusal, ImportRun
from crm_desktop.rows import listed, set_many
from crm_desktop.store import Store


@dataclass(frozen=True)
class _Mended:
    """Mended rows of one table: their plan, and which refusal stands on which line of its text."""

    plan: TablePlan
    lines: dict[int, int]


def retry_refusals(
    store: Store,
    *,
    run_id: int,
    rows: Mapping[int, Mapping[str, str]],
    progress: Callable[[str, float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportOutcome:
    """Bring in refused rows of a run as they were mended: {refusal id: {header: text}}.

    What is not said of a row stays as its file had it. The same Change settles them; a row that is
    refused again waits in the run of this retry (the outcome's `run_id`) with its new reason.
    UserError "record_gone" for rows that are settled already or not of this run.
    """
    with store.read() as session:
        waiting = {row.id: row for row in runs.refusals(session, run_id)}
        tables = runs.tables(session, run_id)
    if not rows or not waiting.keys() >= rows.keys():
        raise UserError("record_gone", table="import_refusal")
    mended = _mended([(waiting[row_id], rows[row_id]) for row_id in sorted(rows)], tables)
    outcome = import_plans(
        store,
        [each.plan for each in mended],
        progress=progress,
        cancelled=cancelled,
        also=lambda session: _settle(session, waiting, mended),
    )
    if outcome.change_id is None:
        # Nothing new came in: it was known already, or is refused as before and goes on waiting.
        known = [
            row_id
            for each, result in zip(mended, outcome.results, strict=True)
            for line, row_id in each.lines.items()
            if line not in {row.line for row in result.refused}
        ]
        if known:
            with store.change("refusals_retried", origin="import") as session:
                set_many(session, ImportRefusal, known, {"settled": True})
    return outcome


def _settle(session: Session, waiting: Mapping[int, RefusedRow], mended: Sequence[_Mended]) -> None:
    """Settle what was retried; rows refused again say the line of the file they once stood on."""
    kept = session.scalars(sa.select(sa.func.max(ImportRun.id))).one()
    again = session.scalars(
        sa.select(ImportRefusal).where(
            ImportRefusal.import_run_id == kept, ImportRefusal.id.not_in(listed(waiting))
        )
    ).all()
    for each in mended:
        settled = list(each.lines.values())
        set_many(session, ImportRefusal, settled, {"settled": True})
        for refusal in again:
            if (refusal.kind, refusal.file) == (each.plan.kind, each.plan.source.name):
                first = each.lines.get(refusal.line)
                refusal.line = waiting[first].line if first else refusal.line


def _mended(
    changed: Sequence[tuple[RefusedRow, Mapping[str, str]]], tables: Sequence[PlannedTable]
) -> list[_Mended]:
    """The mended rows by the table they came from, each as a text of its own."""
    grouped: dict[int, list[tuple[RefusedRow, Mapping[str, str]]]] = {}
    for row, cells in changed:
        grouped.setdefault(_table_of(row, tables), []).append((row, cells))
    return [_as_text(tables[place], group) for place, group in sorted(grouped.items())]


def _table_of(row: RefusedRow, tables: Sequence[PlannedTable]) -> int:
    """The place of the table a refused row came from; of sheets alike, the one with its headers."""
    headers = set(row.cells)
    places = [
        place
        for place, table in enumerate(tables)
        if table.kind == row.kind and row.file in (table.file, f"{table.file}: {table.sheet}")
    ] or [place for place, table in enumerate(tables) if table.kind == row.kind]
    if not places:
        raise UserError("record_gone", table="import_run")
    return max(places, key=lambda place: (len(headers & set(tables[place].headers)), -place))


def _as_text(
    table: PlannedTable, changed: Sequence[tuple[RefusedRow, Mapping[str, str]]]
) -> _Mended:
    headers = list(
        dict.fromkeys(
            [*table.headers, *(name for row, new in changed for name in {**row.cells, **new})]
        )
    )
    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerow(headers)
    lines: dict[int, int] = {}
    for row, new in changed:
        lines[text.getvalue().count("\n") + 1] = row.id
        cells = {**row.cells, **new}
        writer.writerow([cells.get(name, "").replace("\r\n", "\n") for name in headers])
    source = Pasted(text.getvalue(), name=changed[0][0].file)
    layout = Layout("text", tuple(headers), "utf-8", "\t", header_line=1)
    settings = replace(table.settings, mapping={
        name: code for name, code in table.settings.mapping.items() if name in headers
    })  # fmt: skip
    return _Mended(TablePlan(source, table.kind, layout, **settings.for_plan()), lines)
