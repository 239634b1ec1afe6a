"""Import: tables → staging file → checked, matched → one short Change that one undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import database
from crm_desktop.exchange import sources
from crm_desktop.exchange.counting import one_result, result_of
from crm_desktop.exchange.fields import Kind, kind_of
from crm_desktop.exchange.headers import settle_mapping
from crm_desktop.exchange.making import Made, Maker, Part, uncollected
from crm_desktop.exchange.near_names import with_near_names
from crm_desktop.exchange.own_fields import own_fields
from crm_desktop.exchange.pasted import Source
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.ready import Ready
from crm_desktop.exchange.results import ImportOutcome, ImportResult, save_refused
from crm_desktop.exchange.running import Cancelled as Cancelled
from crm_desktop.exchange.running import Progress as Progress
from crm_desktop.exchange.running import Run, interrupting, stepper
from crm_desktop.exchange.sources import Layout
from crm_desktop.exchange.staging import Staging, stage
from crm_desktop.exchange.understanding import Understanding
from crm_desktop.exchange.vocabulary import called_so
from crm_desktop.store import Store

Also = Callable[[Session], None]


def import_plans(
    store: Store,
    plans: Sequence[TablePlan],
    *,
    dry_run: bool = False,
    report: Path | str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    also: Also | None = None,
) -> ImportOutcome:
    """Bring tables of any kinds in, as one Change; with `dry_run` only say what would happen.

    Who is named by others comes in first, whatever the order of the plans. Rows that cannot come
    in are refused one by one with their reason, and kept with the import, to be mended. `report`
    is a CSV for them; `also` is called with the session before the Change ends, when there is one.
    UserError, and nothing changed, when a table cannot be read, its columns say too little, or
    `cancelled` answers yes.
    """
    step = stepper(progress, cancelled)
    plans = [_settled(store, plan) for plan in plans]
    if report is not None:
        save_refused(report, ())  # where it cannot be written, nothing comes in either
    with (
        database.plain_words(store.path),
        Staging(store.path) as staging,
        store.staging() as driver,
        interrupting(driver, cancelled),
        uncollected(),
    ):
        rows = stage(staging, plans, step)
        parts = [_understood(store, plans, staging, at) for at in range(len(plans))]
        ready = Ready(driver)
        maker = Maker(store, staging, ready, parts)
        run = Run(store, parts, maker, ready, sum(rows), step)
        made, change_id, run_id, results = run.match_and_write(
            dry_run, lambda made: _results(parts, rows, made, dry_run), also
        )
        if report is not None:
            save_refused(report, [row for part in made.parts for row in part.refused])
        if dry_run:
            with store.read() as session:
                results = with_near_names(session, results, step)
        return ImportOutcome(
            tuple(replace(result, change_id=change_id) for result in results), change_id, run_id
        )


def import_files(
    store: Store,
    *,
    kind: str,
    files: Sequence[Path | str],
    mapping: Mapping[str, str] | None = None,
    values: Mapping[tuple[str, str], str] | None = None,
    currency: str | None = None,
    dry_run: bool = False,
    report: Path | str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    layouts: Mapping[Path, Layout] | None = None,
    day_orders: Mapping[str, str] | None = None,
    **how: Any,
) -> ImportResult:
    """Bring files of one kind in, all in the same way, as one Change.

    `layouts` is how files are read where the user chose it; a column named in `mapping` need only
    be in one of the files. The rest, and `how`, are what a TablePlan says.
    """
    kind_of(kind)
    paths = [Path(file) for file in files]
    chosen = [(layouts or {}).get(path) or sources.find_layout(path) for path in paths]
    plans = [
        TablePlan(
            path,
            kind,
            layout,
            mapping=_own_part(layout, chosen, mapping or {}),
            values=values or {},
            day_orders=day_orders or {},
            currency=currency,
            **how,
        )
        for path, layout in zip(paths, chosen, strict=True)
    ]
    outcome = import_plans(
        store, plans, dry_run=dry_run, report=report, progress=progress, cancelled=cancelled
    )
    return one_result(outcome)


def _own_part(
    layout: Layout, layouts: Sequence[Layout], wanted: Mapping[str, str]
) -> dict[str, str]:
    """What is said of a file's columns, or of columns that no file has."""
    everywhere = {header for each in layouts for header in each.headers}
    return {
        column: code
        for column, code in wanted.items()
        if column in layout.headers or column not in everywhere
    }


def _settled(store: Store, plan: TablePlan) -> TablePlan:
    """The plan with its layout found and every column's field settled."""
    kind = kind_of(plan.kind)
    plan.check()
    layout = plan.layout or sources.find_layout(plan.source)
    with store.read() as session:
        own = own_fields(session, kind)
    mapping = settle_mapping(kind, layout.headers, plan.mapping, own)
    left_out = {column: "" for column, code in plan.mapping.items() if not code}
    return replace(plan, layout=layout, mapping=left_out | mapping)


def _understood(store: Store, plans: Sequence[TablePlan], staging: Staging, place: int) -> Part:
    plan = plans[place]
    kind = Kind(plan.kind)
    layout = plan.layout or sources.find_layout(plan.source)
    with store.read() as session:
        own, called = own_fields(session, kind), called_so(session, kind)
    mapping = {header: code for header, code in plan.mapping.items() if code}
    understood = Understanding(
        kind,
        layout,
        mapping,
        {**called, **plan.values},
        staging.source(place),
        plan.day_orders,
        plan.number_habit,
        own,
    )
    name = plan.source.name
    sheets = {each.layout.sheet for each in plans if each.layout and each.source == plan.source}
    where = f"{name}: {layout.sheet}" if len(sheets) > 1 else name
    return Part(plan, name, layout.headers, understood, own, where)


def _results(
    parts: Sequence[Part], rows: Iterable[int], made: Made, dry_run: bool
) -> list[ImportResult]:
    return [
        result_of(part, count, made, place, dry_run)
        for place, (part, count) in enumerate(zip(parts, rows, strict=True))
    ]


__all__ = ["Cancelled", "Progress", "Source", "TablePlan", "import_files", "import_plans"]
