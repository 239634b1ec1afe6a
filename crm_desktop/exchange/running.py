"""Running an import: matching beside others' work, and writing all of it in one short Change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from crm_desktop import firm
from crm_desktop.changes import Change
from crm_desktop.errors import UserError
from crm_desktop.exchange import runs
from crm_desktop.exchange.making import Made, Maker, Part
from crm_desktop.exchange.matching import MATCHED_BY
from crm_desktop.exchange.ready import Ready
from crm_desktop.exchange.results import ImportResult
from crm_desktop.store import Store

# Called with a step (reading, checking, indexing, writing) and the share of it done, 0 to 1.
Progress = Callable[[str, float], None]
Cancelled = Callable[[], bool]
Results = Callable[[Made], list[ImportResult]]

_TRIES = 3
_OPERATIONS = 20_000  # of SQLite's machine between two looks at whether to stop


def stepper(progress: Progress | None, cancelled: Cancelled | None) -> Progress:
    """Tells the progress, and stops when the user wants to."""

    def step(name: str, share: float) -> None:
        if cancelled is not None and cancelled():
            raise UserError("import_cancelled")
        if progress is not None:
            progress(name, min(share, 1.0))

    return step


@contextmanager
def interrupting(driver: Any, cancelled: Cancelled | None) -> Iterator[None]:
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


class Run:
    """Matching and writing, while others may save."""

    def __init__(
        self,
        store: Store,
        parts: Sequence[Part],
        maker: Maker,
        ready: Ready,
        rows: int,
        step: Progress,
    ) -> None:
        self._store = store
        self._parts = parts
        self._maker = maker
        self._ready = ready
        self._rows = max(rows, 1)
        self._step = step
        kinds = list(dict.fromkeys(part.plan.kind for part in parts))
        names = list(dict.fromkeys(part.name for part in parts))
        self._facts = {"kind": ", ".join(kinds), "file": ", ".join(names)}

    def match_and_write(
        self, dry_run: bool, results: Results, also: Callable[[Session], None] | None
    ) -> tuple[Made, int | None, int | None, list[ImportResult]]:
        """Match against a snapshot, and write if that still stands; else match again.

        The last try matches inside the Change, while others wait. Returns what was made, the ids of
        the Change and of what is remembered of the import, and the results. What brings nothing is
        not remembered twice: its refused rows wait in the run that has them.
        """
        for _ in range(_TRIES):
            with self._store.read() as session:
                seq = _journal_end(session)
                made = self._make(session)
                came = results(made)
                if dry_run:
                    return made, None, None, came
                if made.batch.is_empty:
                    waits = runs.waits_in(session, came)
                    if waits is not None or not any(result.refused for result in came):
                        return made, None, waits, came
            self._prepare(made)
            self._step("writing", 0.0)
            with self._change() as session:
                if not self._has_moved(session, seq) and not _notes_moved(session, seq, made):
                    run_id = self._write(made, session, came, also)
                    break
        else:
            with self._change() as session:
                made = self._make(session)
                came = results(made)
                self._prepare(made)
                run_id = self._write(made, session, came, also)
        return made, _change_id(session), run_id, came

    def _change(self) -> AbstractContextManager[Session]:
        return self._store.change("imported", origin="import", **self._facts)

    def _make(self, session: Session) -> Made:
        return self._maker.make(
            session,
            firm.base_currency(session),
            lambda done: self._step("checking", done / self._rows),
        )

    def _prepare(self, made: Made) -> None:
        """All that can be done before others have to wait."""
        made.batch.lay_out()
        self._ready.index(lambda share: self._step("indexing", share))

    def _write(
        self,
        made: Made,
        session: Session,
        results: Sequence[ImportResult],
        also: Callable[[Session], None] | None,
    ) -> int:
        self._ready.write(lambda share: self._step("writing", share))
        made.batch.write_updates(session.connection())
        run_id = runs.keep_run(
            session,
            plans=[part.as_read() for part in self._parts],
            results=results,
            store=self._store,
        )
        if also is not None:
            also(session)
        self._step("writing", 1.0)
        return run_id

    def _has_moved(self, session: Session, seq: int) -> bool:
        """Whether anything was saved since that rows of these kinds are matched by."""
        matched = {table for part in self._parts for table in MATCHED_BY[part.kind]}
        tables = ", ".join(f"'{table}'" for table in sorted(matched))
        found = session.connection().exec_driver_sql(
            f"SELECT 1 FROM journal_entry WHERE seq > ? AND tbl IN ({tables}) AND "
            "(op <> 'U' OR tbl NOT IN ('customer', 'contact') OR EXISTS "
            "(SELECT 1 FROM json_each(after) WHERE key IN ('name', 'external_id', 'tax_number'))) "
            "LIMIT 1",
            (seq,),
        )
        return found.first() is not None


def _notes_moved(session: Session, seq: int, made: Made) -> bool:
    """Whether notes were written since that the import would put its own below."""
    found = session.connection().exec_driver_sql(
        "SELECT tbl, row_id FROM journal_entry WHERE seq > ? AND op = 'U' "
        "AND json_type(after, '$.notes') IS NOT NULL",
        (seq,),
    )
    return any("notes" in made.batch.changes_of(table, row_id) for table, row_id in found)


def _change_id(session: Session) -> int | None:
    """The Change that was written; the store's last one may be of someone who saved since."""
    change: Change | None = session.info.get("change")
    return change.id if change else None


def _journal_end(session: Session) -> int:
    found = session.connection().exec_driver_sql("SELECT max(seq) FROM journal_entry").scalar()
    return int(found or 0)
