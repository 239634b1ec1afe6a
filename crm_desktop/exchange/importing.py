"""Import: files → staging file → checked, matched → one short Change that one undo takes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from crm_desktop import database, firm
from crm_desktop.changes import Change
from crm_desktop.errors import UserError
from crm_desktop.exchange import sources
from crm_desktop.exchange.fields import Kind, kind_of
from crm_desktop.exchange.headers import settle_mapping
from crm_desktop.exchange.making import Made, Maker, chunks, text_of, uncollected
from crm_desktop.exchange.matching import MATCHED_BY
from crm_desktop.exchange.ready import Ready
from crm_desktop.exchange.results import ImportResult, UnknownWord, save_refused
from crm_desktop.exchange.sources import Layout
from crm_desktop.exchange.staging import Staging
from crm_desktop.exchange.understanding import Understanding
from crm_desktop.store import Store

# Called with a step (reading, checking, indexing, writing) and the share of it done, 0 to 1.
Progress = Callable[[str, float], None]
Cancelled = Callable[[], bool]

_CHUNK = 1_000
_TRIES = 3
_OPERATIONS = 20_000  # of SQLite's machine between two looks at whether to stop
# What the result counts, by the noun the user knows.
NOUNS = {
    "customer": "customers",
    "contact": "contacts",
    "product": "products",
    "sales_order": "orders",
    "order_line": "order_lines",
    "deal": "deals",
    "activity": "activities",
    "user": "users",
    "competitor": "competitors",
}


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
) -> ImportResult:
    """Bring files of one kind in, as one Change; with `dry_run` only say what would happen.

    `mapping` is {column: field} on top of what the headers say ("" leaves a column out), `values`
    {(field, word): code} for words that are not ours, `currency` the ISO code of amounts whose row
    names none (else the file's base currency), `report` a CSV for the refused rows, `layouts` how
    files are read where the user chose encoding or delimiter, `day_orders` {field: day_first or
    month_first} for columns of days which leave that open.

    Rows that cannot come in are refused one by one with their reason. UserError, and nothing
    changed, when a file cannot be read, its columns say too little, or `cancelled` answers yes.
    """
    step = _stepper(progress, cancelled)
    known_kind = kind_of(kind)
    paths = [Path(file) for file in files]
    chosen = [(layouts or {}).get(path) or sources.find_layout(path) for path in paths]
    mappings = _mappings(known_kind, chosen, mapping or {})
    if report is not None:
        save_refused(report, ())  # where it cannot be written, nothing comes in either
    with (
        database.plain_words(store.path),
        Staging(store.path) as staging,
        store.staging() as driver,
        _interrupting(driver, cancelled),
        uncollected(),
    ):
        rows = _stage(staging, paths, chosen, step)
        understood = [
            Understanding(
                known_kind, layout, settled, values or {}, staging.source(number), day_orders
            )
            for number, (layout, settled) in enumerate(zip(chosen, mappings, strict=True))
        ]
        ready, names = Ready(driver), [path.name for path in paths]
        maker = Maker(store, known_kind, staging, ready, names, understood)
        run = _Run(store, known_kind, maker, ready, names, rows, currency, step)
        made, change_id = run.match_and_write(dry_run)
        if report is not None:
            save_refused(report, made.refused)
        days = {d.field: d for known in understood for d in known.uncertain_days}
        result = _result(known_kind, paths, chosen, mappings, rows, made, dry_run, change_id)
        return replace(result, uncertain_days=tuple(days.values()))


def _stepper(progress: Progress | None, cancelled: Cancelled | None) -> Progress:
    """Tells the progress, and stops when the user wants to."""

    def step(name: str, share: float) -> None:
        if cancelled is not None and cancelled():
            raise UserError("import_cancelled")
        if progress is not None:
            progress(name, min(share, 1.0))

    return step


@contextmanager
def _interrupting(driver: Any, cancelled: Cancelled | None) -> Iterator[None]:
    """Lets the user stop long statements too."""
    if cancelled is None:
        yield
        return
    driver.set_progress_handler(lambda: int(cancelled()), _OPERATIONS)
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        if cancelled():
            raise UserError("import_cancelled") from error
        raise
    finally:
        driver.set_progress_handler(None, 0)


def _mappings(
    kind: Kind, layouts: Sequence[Layout], wanted: Mapping[str, str]
) -> list[dict[str, str]]:
    """Each file's mapping; a column that the user names need only be in one of them."""
    everywhere = {header for layout in layouts for header in layout.headers}
    return [
        settle_mapping(
            kind,
            layout.headers,
            {
                column: code
                for column, code in wanted.items()
                if column in layout.headers or column not in everywhere
            },
        )
        for layout in layouts
    ]


def _stage(staging: Staging, paths: list[Path], layouts: list[Layout], step: Progress) -> int:
    """Read the files into the staging file; returns how many rows they have."""
    rows = 0
    for number, (path, layout) in enumerate(zip(paths, layouts, strict=True)):
        size, taken, before = max(path.stat().st_size, 1), 0, rows
        for chunk in chunks(sources.read_rows(path, layout), _CHUNK):
            staging.keep_source(number, chunk)
            rows += len(chunk)
            taken += sum(map(text_of, chunk))
            step("reading", (number + min(taken / size, 1)) / len(paths))
        if rows == before:
            raise UserError("file_has_no_rows", file=path.name)
    return rows


class _Run:
    """Matching and writing, while others may save."""

    def __init__(
        self,
        store: Store,
        kind: Kind,
        maker: Maker,
        ready: Ready,
        names: Sequence[str],
        rows: int,
        currency: str | None,
        step: Progress,
    ) -> None:
        self._store = store
        self._kind = kind
        self._maker = maker
        self._ready = ready
        self._rows = max(rows, 1)
        self._currency = currency
        self._step = step
        self._facts = {"kind": kind.value, "file": ", ".join(names)}

    def match_and_write(self, dry_run: bool) -> tuple[Made, int | None]:
        """Match against a snapshot, and write if that still stands; else match again.

        The last try matches inside the Change, while others wait.
        """
        for _ in range(_TRIES):
            with self._store.read() as session:
                seq = _journal_end(session)
                made = self._make(session)
                if dry_run or made.batch.is_empty:
                    return made, None
            self._prepare(made)
            self._step("writing", 0.0)
            with self._change() as session:
                if not _has_moved(session, seq, self._kind):
                    self._write(made, session)
                    break
        else:
            with self._change() as session:
                made = self._make(session)
                self._prepare(made)
                self._write(made, session)
        return made, _change_id(session)

    def _change(self) -> AbstractContextManager[Session]:
        return self._store.change("imported", origin="import", **self._facts)

    def _make(self, session: Session) -> Made:
        currency = self._currency or firm.base_currency(session)
        return self._maker.make(
            session, currency, lambda done: self._step("checking", done / self._rows)
        )

    def _prepare(self, made: Made) -> None:
        """All that can be done before others have to wait."""
        made.batch.lay_out()
        self._ready.index(lambda share: self._step("indexing", share))

    def _write(self, made: Made, session: Session) -> None:
        self._ready.write(lambda share: self._step("writing", share))
        made.batch.write_updates(session.connection())
        self._step("writing", 1.0)


def _change_id(session: Session) -> int | None:
    """The Change that was written; the store's last one may be of someone who saved since."""
    change: Change | None = session.info.get("change")
    return change.id if change else None


def _journal_end(session: Session) -> int:
    found = session.connection().exec_driver_sql("SELECT max(seq) FROM journal_entry").scalar()
    return int(found or 0)


def _has_moved(session: Session, seq: int, kind: Kind) -> bool:
    """Whether anything was saved since that rows of this kind are matched by."""
    tables = ", ".join(f"'{table}'" for table in MATCHED_BY[kind])
    found = session.connection().exec_driver_sql(
        f"SELECT 1 FROM journal_entry WHERE seq > ? AND tbl IN ({tables}) AND "
        "(op <> 'U' OR tbl NOT IN ('customer', 'contact') OR EXISTS "
        "(SELECT 1 FROM json_each(after) WHERE key IN ('name', 'external_id'))) LIMIT 1",
        (seq,),
    )
    return found.first() is not None


def _result(
    kind: Kind,
    paths: Sequence[Path],
    layouts: Sequence[Layout],
    mappings: Sequence[dict[str, str]],
    rows: int,
    made: Made,
    dry_run: bool,
    change_id: int | None,
) -> ImportResult:
    mapping: dict[str, str] = {}
    for settled in reversed(mappings):
        mapping |= settled
    headers = dict.fromkeys(header for layout in layouts for header in layout.headers)
    words: Counter[tuple[str, str, str | None]] = Counter()
    for word in made.unknown_words:
        words[(word.field, word.word, word.proposal)] += word.count
    return ImportResult(
        kind=kind.value,
        files=tuple(str(path) for path in paths),
        dry_run=dry_run,
        rows=rows,
        created=_by_noun(made.batch.created),
        updated=_by_noun(made.batch.updated()),
        unchanged=made.unchanged,
        refused=tuple(made.refused),
        remarks=tuple(made.remarks),
        unknown_words=tuple(
            UnknownWord(field, word, count, proposal)
            for (field, word, proposal), count in words.most_common()
        ),
        mapping=mapping,
        ignored_columns=tuple(header for header in headers if header not in mapping),
        change_id=change_id,
    )


def _by_noun(counts: Counter[str]) -> dict[str, int]:
    return {noun: counts[table] for table, noun in NOUNS.items() if counts[table]}
