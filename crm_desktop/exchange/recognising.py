"""What is in a pile of files: every table, its kind by its headers, and a plan to bring it in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crm_desktop.errors import UserError
from crm_desktop.exchange import sources
from crm_desktop.exchange.fields import days_of, kind_of
from crm_desktop.exchange.headers import guess_kind
from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.pasted import Source
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.ready_made import recognise
from crm_desktop.exchange.sources import Layout


@dataclass(frozen=True)
class Table:
    """A table of a source: a file, a sheet of it, or pasted text; `kind` None when unclear."""

    source: Source
    layout: Layout
    kind: Kind | None

    @property
    def name(self) -> str:
        """What it is called, with its sheet."""
        return f"{self.source.name}: {self.layout.sheet}" if self.layout.sheet else self.source.name


def tables_in(found: Sequence[Source]) -> list[Table]:
    """Every sheet that is not hidden and holds anything, and every other file.

    UserError as for `sources.find_layout` when a file cannot be read.
    """
    tables = []
    for source in found:
        parts = [p for p in sources.parts(source) if not p.is_hidden and p.rows != 0]
        # One that holds nothing at all is to say so.
        for name in [part.name for part in parts] or [""]:
            layout = sources.find_layout(source, sheet=name or None)
            kind = Kind.CONTACTS if layout.form == "vcard" else guess_kind(layout.headers)
            tables.append(Table(source, layout, kind))
    return tables


def understood(tables: Sequence[Table]) -> list[Table]:
    """The tables whose kind is clear, of all sheets; UserError("kind_unclear") for a file without.

    A sheet of notes or of help beside them is no reason to refuse a workbook.
    """
    known = [table for table in tables if table.kind is not None]
    for table in tables:
        if all(each.source != table.source for each in known):
            raise UserError("kind_unclear", file=table.source.name)
    return known


def left_out(tables: Sequence[Table]) -> list[Table]:
    """The tables whose headers name no kind of records."""
    return [table for table in tables if table.kind is None]


def first_sheets(tables: Sequence[Table], kind: str) -> list[Table]:
    """Of each source the sheet that is of this kind, else the first; taken as this kind."""
    wanted, chosen = kind_of(kind), dict[Source, Table]()
    for table in tables:
        if table.source not in chosen or (
            table.kind is wanted and chosen[table.source].kind is not wanted
        ):
            chosen[table.source] = table
    return [replace(table, kind=wanted) for table in chosen.values()]


def plan_for(table: Table, *, days: str | None = None) -> TablePlan:
    """A plan by what is known of a table: its kind, and its program's columns and words.

    `days` is day_first or month_first for columns of days that leave it open.
    """
    if table.kind is None:
        raise UserError("kind_unclear", file=table.name)
    ready = recognise(table.layout.headers, table.kind)
    return TablePlan(
        source=table.source,
        kind=table.kind.value,
        layout=table.layout,
        values=dict(ready.values) if ready else {},
        day_orders=dict.fromkeys(days_of(table.kind.value), days) if days else {},
    )


def with_choices(
    plan: TablePlan,
    *,
    mapping: Mapping[str, str],
    values: Mapping[tuple[str, str], str],
    match: tuple[str, ...] = (),
    existing: str | None = None,
    unknown_customer: str | None = None,
    currency: str | None = None,
) -> TablePlan:
    """The plan with what somebody decided on top; what is None stays as it is."""
    return replace(
        plan,
        mapping={**plan.mapping, **mapping},
        values={**plan.values, **values},
        match=match or plan.match,
        existing=existing or plan.existing,
        unknown_customer=unknown_customer or plan.unknown_customer,
        currency=currency or plan.currency,
    )
