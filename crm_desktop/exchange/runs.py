"""Imports as they are remembered: each with its files, what came of it, and its refused rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import bulk, rows
from crm_desktop.exchange.import_settings import ImportSettings, Planned, dumps, loads
from crm_desktop.exchange.results import ImportResult, Refusal
from crm_desktop.models import ImportRefusal, ImportRun
from crm_desktop.store import Store

MIXED = "mixed"
"""The kind of an import that brought several kinds in."""


@dataclass(frozen=True)
class PlannedTable:
    """How one table of a run was read: its kind, file, sheet, headers and settings."""

    kind: str
    file: str
    sheet: str
    headers: tuple[str, ...]
    settings: ImportSettings


@dataclass(frozen=True)
class Run:
    """An import: what it read, what came of it (by noun), and how many refused rows still wait.

    `change_id` is the Change that it was, to be undone as a whole.
    """

    id: int
    kind: str
    files: tuple[str, ...]
    imported_at: datetime
    rows: int
    created: dict[str, int]
    updated: dict[str, int]
    unchanged: int
    refused: int
    waiting: int
    change_id: int | None


@dataclass(frozen=True)
class RefusedRow:
    """A row that did not come in: where it stands, why, and its cells by header."""

    id: int
    run_id: int
    kind: str
    file: str
    line: int
    reason: str
    facts: dict[str, str]
    cells: dict[str, str]
    settled: bool


def keep_run(
    session: Session, *, plans: Sequence[Planned], results: Sequence[ImportResult], store: Store
) -> int:
    """Remember an import within its own Change; returns the run's id.

    `plans` are its tables (each also with `file`, `sheet` and `headers`, see `table_of`) and
    `results` what came of each, in the same order.
    """
    tables = [table_of(plan) for plan in plans]
    kinds = list(dict.fromkeys(table.kind for table in tables))
    run = ImportRun(
        kind=kinds[0] if len(kinds) == 1 else MIXED,
        files=dumps(list(dict.fromkeys(table.file for table in tables))),
        settings=dumps({"tables": [_as_json(table) for table in tables]}),
        result=dumps(_counted(results)),
        imported_at=store.clock(),
    )
    session.add(run)
    session.flush()
    for table, result in zip(tables, results, strict=True):
        keep_refusals(session, store, run.id, table.kind, result.refused)
    return run.id


def keep_refusals(
    session: Session, store: Store, run_id: int, kind: str, refused: Sequence[Refusal]
) -> None:
    """Keep refused rows of a run, to be mended."""
    if not refused:
        return
    columns = (
        "id", "import_run_id", "kind", "file", "line", "reason", "facts", "cells", "settled",
    )  # fmt: skip
    values: list[tuple[Any, ...]] = [
        (
            row_id,
            run_id,
            kind,
            row.file,
            row.line,
            row.reason,
            dumps(row.facts),
            dumps(row.cells),
            0,
        )
        for row_id, row in zip(store.new_ids(len(refused)), refused, strict=True)
    ]
    bulk.insert(session.connection(), "import_refusal", columns, values)


def waits_in(session: Session, results: Sequence[ImportResult]) -> int | None:
    """The run in which every refused row of these results waits already; None when none does."""
    refused = [(result.kind, row) for result in results for row in result.refused]
    files = list(dict.fromkeys(row.file for _kind, row in refused))
    waiting = session.execute(
        sa.select(
            ImportRefusal.import_run_id, ImportRefusal.kind, ImportRefusal.file,
            ImportRefusal.line, ImportRefusal.cells,
        ).where(ImportRefusal.settled.is_(False), ImportRefusal.file.in_(files))
    )  # fmt: skip
    wanted = {(kind, row.file, row.line, dumps(row.cells)) for kind, row in refused}
    known: defaultdict[int, set[tuple[str, str, int, str]]] = defaultdict(set)
    for run_id, kind, file, line, cells in waiting:
        known[run_id].add((kind, file, line, cells))
    return max((run_id for run_id, rows in known.items() if rows >= wanted), default=None)


def table_of(plan: Planned) -> PlannedTable:
    """What is remembered of a plan."""
    source, layout = getattr(plan, "source", None), getattr(plan, "layout", None)
    return PlannedTable(
        kind=str(plan.kind),
        file=str(getattr(source, "name", source or "")),
        sheet=str(getattr(layout, "sheet", "")),
        headers=tuple(getattr(layout, "headers", ())),
        settings=ImportSettings.of(plan),
    )


def runs(session: Session) -> tuple[Run, ...]:
    """All imports that stand, the latest first."""
    waiting = _waiting(session)
    changes = _changes(session)
    query = sa.select(ImportRun).order_by(ImportRun.imported_at.desc(), ImportRun.id.desc())
    return tuple(_run(row, waiting[row.id], changes.get(row.id)) for row in session.scalars(query))


def refusals(
    session: Session, run_id: int, *, settled: bool | None = False
) -> tuple[RefusedRow, ...]:
    """A run's refused rows in the order of their files; with `settled` None also the done ones."""
    query = sa.select(ImportRefusal).where(ImportRefusal.import_run_id == run_id)
    if settled is not None:
        query = query.where(ImportRefusal.settled.is_(settled))
    return tuple(map(_refused, session.scalars(query.order_by(ImportRefusal.id))))


def tables(session: Session, run_id: int) -> tuple[PlannedTable, ...]:
    """How the tables of a run were read."""
    known = loads(rows.find(session, ImportRun, run_id).settings)
    return tuple(
        PlannedTable(
            kind=str(each.get("kind", "")),
            file=str(each.get("file", "")),
            sheet=str(each.get("sheet", "")),
            headers=tuple(map(str, each.get("headers", ()))),
            settings=ImportSettings.read(each.get("settings") or {}),
        )
        for each in known.get("tables", ())
    )


def settle_refusals(store: Store, *, ids: Collection[int]) -> int:
    """Refused rows that are not wanted, or were entered by hand; they no longer wait."""
    with store.change("refusals_settled", count=len(ids)) as session:
        rows.set_many(session, ImportRefusal, ids, {"settled": True})
        return len(ids)


def _as_json(table: PlannedTable) -> dict[str, Any]:
    return {
        "kind": table.kind,
        "file": table.file,
        "sheet": table.sheet,
        "headers": list(table.headers),
        "settings": table.settings.as_json(),
    }


def _counted(results: Sequence[ImportResult]) -> dict[str, Any]:
    created: Counter[str] = Counter()
    updated: Counter[str] = Counter()
    for result in results:
        created.update(result.created)
        updated.update(result.updated)
    return {
        "rows": sum(result.rows for result in results),
        "created": dict(created),
        "updated": dict(updated),
        "unchanged": sum(result.unchanged for result in results),
        "refused": sum(len(result.refused) for result in results),
    }


def _waiting(session: Session) -> defaultdict[int, int]:
    counted = session.execute(
        sa.select(ImportRefusal.import_run_id, sa.func.count())
        .where(ImportRefusal.settled.is_(False))
        .group_by(ImportRefusal.import_run_id)
    )
    waiting: defaultdict[int, int] = defaultdict(int)
    for run_id, count in counted:
        waiting[run_id] = count
    return waiting


def _changes(session: Session) -> dict[int, int]:
    """Which Change each run was written by: ids are made in order, and one Change at a time."""
    found = session.connection().exec_driver_sql(
        "SELECT r.id, (SELECT c.id FROM change c WHERE c.id < r.id AND c.kind = 'do' "
        "ORDER BY c.id DESC LIMIT 1) FROM import_run r"
    )
    return {int(run_id): int(change_id) for run_id, change_id in found if change_id}


def _run(row: ImportRun, waiting: int, change_id: int | None) -> Run:
    result = loads(row.result)
    files = loads(f'{{"files": {row.files or "[]"}}}').get("files") or ()
    return Run(
        id=row.id,
        kind=row.kind,
        files=tuple(map(str, files)),
        imported_at=row.imported_at,
        rows=int(result.get("rows", 0)),
        created=dict(result.get("created", {})),
        updated=dict(result.get("updated", {})),
        unchanged=int(result.get("unchanged", 0)),
        refused=int(result.get("refused", 0)),
        waiting=waiting,
        change_id=change_id,
    )


def _refused(row: ImportRefusal) -> RefusedRow:
    return RefusedRow(
        id=row.id,
        run_id=row.import_run_id,
        kind=row.kind,
        file=row.file,
        line=row.line,
        reason=row.reason,
        facts=loads(row.facts),
        cells=loads(row.cells),
        settled=row.settled,
    )
