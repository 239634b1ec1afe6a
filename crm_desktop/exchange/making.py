"""From staged rows to a batch: every row understood, matched and turned into rows of the store."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.exchange.batch import Batch
from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.matching import Matching
from crm_desktop.exchange.own_fields import OwnField
from crm_desktop.exchange.people import Values
from crm_desktop.exchange.plans import TablePlan, in_order
from crm_desktop.exchange.ready import Ready
from crm_desktop.exchange.records import chunks, text_of
from crm_desktop.exchange.results import (
    Refusal,
    Remark,
    RowRefusedError,
    UnknownCustomer,
    UnknownWord,
)
from crm_desktop.exchange.staging import Staging
from crm_desktop.exchange.tables import Record
from crm_desktop.exchange.taking import Takers
from crm_desktop.exchange.understanding import Understanding
from crm_desktop.exchange.wanted import Wanted
from crm_desktop.models.types import instant_to_int
from crm_desktop.store import Store

_CHUNK = 1_000
_SHOWN = 300
_KEPT_TEXT = 2_000  # of a cell of a refused row: what is longer is not mended by hand
_MOST_REFUSED = 100_000


@dataclass
class Part:
    """One table of an import as it is taken: its plan, its file's name, its understood columns.

    `place` is where its rows stand: the file, with the sheet where several of it come in.
    """

    plan: TablePlan
    name: str
    headers: tuple[str, ...]
    understood: Understanding
    own: tuple[OwnField, ...]
    place: str

    @property
    def kind(self) -> Kind:
        return Kind(self.plan.kind)

    def as_read(self) -> TablePlan:
        """The plan with what the table showed: a few rows alone would leave it open again."""
        return replace(
            self.plan,
            day_orders={**self.plan.day_orders, **self.understood.day_orders()},
            number_habit=self.understood.decimal_mark() or self.plan.number_habit,
        )

    def used_own(self) -> list[OwnField]:
        """The own fields that have a column."""
        used = {code for _index, code in self.understood.columns()}
        return [field for field in self.own if field.code in used]


@dataclass
class MadePart:
    """What the rows of one table come to, beside what they make."""

    refused: list[Refusal] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    unknown_words: list[UnknownWord] = field(default_factory=list)
    unknown_customers: tuple[UnknownCustomer, ...] = ()
    unchanged: int = 0


@dataclass
class Made:
    """What the rows of all tables come to; `parts` are in the order of the plans."""

    batch: Batch
    parts: list[MadePart]
    is_first: bool = False  # nothing in the store can be matched yet


class Maker:
    """Makes a batch from staged tables, against what a session sees."""

    def __init__(self, store: Store, staging: Staging, ready: Ready, parts: Sequence[Part]) -> None:
        self._store = store
        self._staging = staging
        self._ready = ready
        self._parts = parts
        self._plans = [part.plan for part in parts]

    def make(self, session: Session, currency: str, step: Callable[[int], None]) -> Made:
        """Match and make all rows; `currency` is the usual one; `step` is told how many."""
        self._ready.clear()
        connection = session.connection()
        batch = Batch(self._store, connection, self._ready)
        wanted = self._wanted(batch)
        now = instant_to_int(datetime.now(UTC))
        matching = Matching(connection, batch, wanted, self._plans, now)
        takers = Takers(matching, wanted, currency, {part.kind for part in self._parts})
        made = Made(batch, [MadePart() for _ in self._parts], is_first=batch.finds_nothing())
        done = 0
        for number in in_order(self._plans):
            part = self._parts[number]
            batch.begin(number, part.plan.existing)
            matching.begin(part.plan)
            takers.begin(part)
            done = self._take_all(number, takers, made, done, step)
            known = made.parts[number]
            known.remarks = [*matching.all_remarks(), *part.understood.remarks()]
            known.unknown_words = list(part.understood.unknown_words())
            known.unknown_customers = matching.firms.unknown()
        return made

    def _take_all(
        self, number: int, takers: Takers, made: Made, done: int, step: Callable[[int], None]
    ) -> int:
        part, known = self._parts[number], made.parts[number]
        part.understood.forget_words()
        for chunk in chunks(self._staging.source(number), _CHUNK):
            self._take(part, takers, made, known, chunk)
            if len(known.refused) > _MOST_REFUSED:
                last = known.refused[-1]
                raise UserError(
                    "too_many_refused", limit=_MOST_REFUSED, file=last.file, line=last.line
                )
            made.batch.settle(sum(map(text_of, chunk)))
            done += len(chunk)
            step(done)
        return done

    def _take(
        self, part: Part, takers: Takers, made: Made, known: MadePart, chunk: list[Record]
    ) -> None:
        """The rows of a chunk: first all understood, then read together, then taken one by one."""
        rows: list[tuple[Record, Values]] = []
        earlier = len(known.refused)
        for record in chunk:
            try:
                if record.broken:
                    raise RowRefusedError(record.broken)
                rows.append((record, part.understood.values(record.cells)))
            except RowRefusedError as refusal:
                known.refused.append(_refusal(part, record, refusal))
        if not made.is_first:
            takers.glance([values for _record, values in rows])
        for record, values in rows:
            moves = made.batch.moves
            try:
                takers.take(values)
            except RowRefusedError as refusal:
                known.refused.append(_refusal(part, record, refusal))
            else:
                known.unchanged += made.batch.moves == moves
        known.refused[earlier:] = sorted(known.refused[earlier:], key=lambda refusal: refusal.line)

    def _wanted(self, batch: Batch) -> Wanted:
        """The keys all tables speak of; none are gathered for an empty store."""
        wanted = Wanted()
        if batch.finds_nothing():
            return wanted
        for number, part in enumerate(self._parts):
            columns = part.understood.columns()
            wanted.add(part.kind, columns, self._staging.source(number))
        return wanted


@contextmanager
def uncollected() -> Iterator[None]:
    """No search for garbage meanwhile: among so many living rows it costs a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _refusal(part: Part, record: Record, refusal: RowRefusedError) -> Refusal:
    text = " | ".join(cell for cell in record.cells if cell)[:_SHOWN]
    cells = {
        header: cell[:_KEPT_TEXT]
        for header, cell in zip(part.headers, record.cells, strict=False)
        if cell
    }
    return Refusal(part.place, record.line, refusal.code, refusal.facts, text, cells)
