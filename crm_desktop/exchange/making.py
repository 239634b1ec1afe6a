"""From staged rows to a batch: every row understood, matched and turned into rows of the store."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.exchange.batch import Batch
from crm_desktop.exchange.business import Activities, Deals, Orders, Products
from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.matching import KEYS, Matching, Wanted
from crm_desktop.exchange.people import Contacts, Customers, Values
from crm_desktop.exchange.ready import Ready
from crm_desktop.exchange.results import Refusal, Remark, RowRefusedError, UnknownWord
from crm_desktop.exchange.staging import Staging
from crm_desktop.exchange.tables import Record
from crm_desktop.exchange.understanding import Understanding
from crm_desktop.models.types import instant_to_int
from crm_desktop.store import Store

_CHUNK = 1_000
_CHUNK_TEXT = 2_000_000
_SHOWN = 300
_MOST_REFUSED = 100_000


@dataclass
class Made:
    """What the rows of all files come to."""

    batch: Batch
    refused: list[Refusal] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    unknown_words: list[UnknownWord] = field(default_factory=list)
    unchanged: int = 0
    is_first: bool = False  # nothing in the store can be matched yet


class Maker:
    """Makes a batch from staged files, against what a session sees."""

    def __init__(
        self,
        store: Store,
        kind: Kind,
        staging: Staging,
        ready: Ready,
        names: Sequence[str],
        understood: Sequence[Understanding],
    ) -> None:
        self._store = store
        self._kind = kind
        self._staging = staging
        self._ready = ready
        self._names = names
        self._understood = understood

    def make(self, session: Session, currency: str, step: Callable[[int], None]) -> Made:
        """Match and make all rows; `step` is told how many are done."""
        self._ready.clear()
        connection = session.connection()
        batch = Batch(self._store, connection, self._ready)
        wanted = self._wanted(batch)
        matching = Matching(connection, batch, wanted, instant_to_int(datetime.now(UTC)))
        taker = _Taker(self._kind, matching, wanted, currency)
        made = Made(batch, is_first=batch.finds_nothing())
        self._take_all(taker, made, step)
        made.remarks += matching.all_remarks()
        for understood in self._understood:
            made.remarks += understood.remarks()
            made.unknown_words += understood.unknown_words()
        return made

    def _take_all(self, taker: _Taker, made: Made, step: Callable[[int], None]) -> None:
        done = 0
        for number, understood in enumerate(self._understood):
            understood.forget_words()
            taker.next_file()
            for chunk in chunks(self._staging.source(number), _CHUNK):
                self._take(self._names[number], understood, taker, made, chunk)
                if len(made.refused) > _MOST_REFUSED:
                    last = made.refused[-1]
                    raise UserError(
                        "too_many_refused", limit=_MOST_REFUSED, file=last.file, line=last.line
                    )
                made.batch.settle(sum(map(text_of, chunk)))
                done += len(chunk)
                step(done)

    def _take(
        self, name: str, understood: Understanding, taker: _Taker, made: Made, chunk: list[Record]
    ) -> None:
        """The rows of a chunk: first all understood, then read together, then taken one by one."""
        rows: list[tuple[Record, Values]] = []
        earlier = len(made.refused)
        for record in chunk:
            try:
                if record.broken:
                    raise RowRefusedError(record.broken)
                rows.append((record, understood.values(record.cells)))
            except RowRefusedError as refusal:
                made.refused.append(_refusal(name, record, refusal))
        if not made.is_first:
            taker.glance([values for _record, values in rows])
        for record, values in rows:
            moves = made.batch.moves
            try:
                taker.take(values)
            except RowRefusedError as refusal:
                made.refused.append(_refusal(name, record, refusal))
            else:
                made.unchanged += made.batch.moves == moves
        made.refused[earlier:] = sorted(made.refused[earlier:], key=lambda refusal: refusal.line)

    def _wanted(self, batch: Batch) -> Wanted:
        """The keys all files speak of; none are gathered for an empty store."""
        wanted = Wanted()
        keys = KEYS[self._kind]
        if not keys or batch.finds_nothing():
            return wanted
        for number, understood in enumerate(self._understood):
            columns = [(index, keys[code]) for index, code in understood.columns() if code in keys]
            wanted.add(columns, self._staging.source(number))
        return wanted


class _Taker:
    """What takes the rows of a kind."""

    def __init__(self, kind: Kind, matching: Matching, wanted: Wanted, currency: str) -> None:
        self._kind = kind
        self._matching = matching
        self._contacts: Contacts | None = None
        self._customers: Customers | None = None
        if kind in (Kind.CUSTOMERS, Kind.CONTACTS, Kind.ACTIVITIES):
            self._contacts = Contacts(matching, wanted)
        if kind is Kind.CUSTOMERS and self._contacts:
            self._customers = Customers(matching, self._contacts)
            self.take = self._customers.take
        elif kind is Kind.ACTIVITIES and self._contacts:
            self._per_file: Orders | Deals | Activities = Activities(matching, self._contacts)
            self.take = self._per_file.take
        elif kind is Kind.CONTACTS:
            self.take = self._take_contact
        elif kind is Kind.PRODUCTS:
            self.take = Products(matching, currency).take
        else:
            self._per_file = (Orders if kind is Kind.ORDERS else Deals)(matching, currency)
            self.take = self._per_file.take

    def next_file(self) -> None:
        if self._contacts:
            self._contacts.next_file()
        if self._kind in (Kind.ORDERS, Kind.DEALS, Kind.ACTIVITIES):
            self._per_file.next_file()

    def glance(self, rows: list[Values]) -> None:
        if self._customers:
            self._customers.glance(rows)
        elif self._kind is Kind.CONTACTS and self._contacts:
            self._contacts.prepare([i for row in rows for i in self._contacts.glance(row)])

    def _take_contact(self, values: Values) -> None:
        customer_id = self._matching.customer(values.get("customer"), values.get("customer_id"))
        if self._contacts:
            self._contacts.take(values, customer_id)


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


def text_of(record: Record) -> int:
    """How many characters a record has."""
    return sum(map(len, record.cells))


def chunks(records: Iterable[Record], size: int) -> Iterator[list[Record]]:
    """Records in lists of at most `size`, shorter ones when the records are long."""
    chunk: list[Record] = []
    text = 0
    for record in records:
        chunk.append(record)
        text += text_of(record)
        if len(chunk) == size or text > _CHUNK_TEXT:
            yield chunk
            chunk, text = [], 0
    if chunk:
        yield chunk


def _refusal(file: str, record: Record, refusal: RowRefusedError) -> Refusal:
    text = " | ".join(cell for cell in record.cells if cell)[:_SHOWN]
    return Refusal(file, record.line, refusal.code, refusal.facts, text)
