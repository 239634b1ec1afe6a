"""Store: the one door to a file. Everything that is ever written is a Change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from crm_desktop import database, schema
from crm_desktop.changes import Change, from_row, to_row, with_rows
from crm_desktop.errors import UserError
from crm_desktop.ids import IdGenerator
from crm_desktop.journal import change_table, file_info, open_change
from crm_desktop.models.base import Base
from crm_desktop.replay import take_back

_MANY = 100_000  # rows
# Much is written at once: what is kept in memory meanwhile is bounded, whatever the number of rows.
_STAGING = (
    "temp_store = FILE", "temp.cache_size = -16000", "cache_size = -32000", "query_only = OFF",
)  # fmt: skip
UNDOABLE_ORIGINS = ("user", "import")


class Derive(Protocol):
    """Keeps something that follows from the rows up to date, in the writer's own transaction."""

    def prepare(self, connection: sa.Connection) -> None:
        """Make what is missing (tables, whatever a crash left undone) when a file is opened."""

    def apply(self, session: Session, change: Change) -> None:
        """Bring it up to date for the rows that `change` touched."""


class Store:
    """An open file."""

    def __init__(
        self, path: Path, engine: sa.Engine, ids: IdGenerator, derive: Sequence[Derive], ro: bool
    ) -> None:
        self.path = path
        self.read_only = ro
        self.last_change: Change | None = None
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        """When a Change is made; the sample firm has another one for its past."""
        self._engine = engine
        self._ids = ids
        self._derive = tuple(derive)
        self._writing = threading.RLock()
        self._session: Session | None = None
        self._writer = 0
        self._staged = threading.local()
        self._subscribers: list[Callable[[Change], None]] = []

    @classmethod
    def open(
        cls, path: Path | str, *, derive: Sequence[Derive] = (), read_only: bool = False
    ) -> Store:
        """Open a file, making it when it is missing and upgrading it when it is older.

        UserError when it is not ours, newer than this program, damaged, locked or out of reach.
        """
        path = Path(path)
        with database.plain_words(path), database.within_reach(path):
            schema.make_ready(path, read_only=read_only)
            engine = database.create_engine(path, read_only=read_only)
            try:
                with engine.connect() as connection:
                    device = int(_info(connection, "device") or 0)
                    largest = _largest_id(connection)
                ids = IdGenerator(device, largest)
                store = cls(path, database.with_ids(engine, ids), ids, derive, read_only)
                if not read_only:
                    store._prepare()
            except BaseException:
                engine.dispose()
                raise
        return store

    def _prepare(self) -> None:
        writer = self._engine.execution_options(writes=True)
        with writer.begin() as connection:
            connection.execute(sa.delete(open_change))
            for derive in self._derive:
                derive.prepare(connection)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def new_id(self) -> int:
        """An id for a row to be written."""
        return self._ids.next()

    def new_ids(self, count: int) -> list[int]:
        """Ids for `count` rows to be written, in order."""
        return self._ids.take(count)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session on one snapshot of the file, for questions; inside a change, that change's."""
        if self._session is not None and self._writer == threading.get_ident():
            yield self._session
            return
        with database.plain_words(self.path), Session(self._engine, autoflush=False) as session:
            # BEGIN alone opens no snapshot; the first read does.
            session.connection().exec_driver_sql("SELECT 1 FROM file_info").first()
            yield session

    @contextmanager
    def change(self, title: str, origin: str = "user", **facts: object) -> Iterator[Session]:
        """Write: all or nothing, journaled, undoable. Inside another change it joins that one.

        `title` is a code that says what was done, `facts` what its phrase needs (JSON-able); a fact
        that is a function is asked when all is written.
        UserError when the disk or another program stands in the way; then nothing is written.
        """
        with self._writing:
            if self._session is not None:
                yield self._session
                return
            with self._transaction(title, origin, "do", None, facts) as session:
                yield session
            # Before another thread may begin: its Change would take the place of this one.
            self._announce()

    @contextmanager
    def staging(self) -> Iterator[Any]:
        """The driver's connection on which this thread's changes will be written meanwhile.

        Temporary tables filled here beforehand are at hand inside change(), so that it need keep
        others waiting only for as long as SQLite takes to copy rows. They are gone afterwards.
        """
        with database.plain_words(self.path), self._engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            for pragma in _STAGING:
                driver.execute(f"PRAGMA {pragma}")
            self._staged.connection = connection
            try:
                yield driver
            finally:
                self._staged.connection = None
                driver.rollback()  # what was being filled when it was stopped
                driver.execute("PRAGMA temp_store = MEMORY")  # drops them
                driver.execute("PRAGMA cache_size = -64000")
                driver.execute(f"PRAGMA query_only = {'ON' if self.read_only else 'OFF'}")

    @contextmanager
    def keep(self) -> Iterator[sa.Connection]:
        """Write what is derived, outside of a Change: journaled tables refuse it. Nobody is told.

        UserError as for a Change; RuntimeError within one.
        """
        if self.read_only:
            raise UserError("file_open_elsewhere", path=str(self.path))
        with self._writing:
            if self._session is not None:
                raise RuntimeError("a Change is open")
            writer = self._engine.execution_options(writes=True)
            with database.plain_words(self.path), writer.begin() as connection:
                yield connection

    @contextmanager
    def alone(self) -> Iterator[Any]:
        """The driver's connection outside of any transaction, while nobody else writes: for VACUUM.

        UserError as for a Change.
        """
        if self.read_only:
            raise UserError("file_open_elsewhere", path=str(self.path))
        with self._writing, database.plain_words(self.path):
            raw = self._engine.raw_connection()
            try:
                yield raw.driver_connection
            finally:
                raw.close()

    def undo(self, only: int | None = None) -> Change:
        """Take back the user's latest Change by a compensating one; UserError when it cannot go.

        `only` is the id of the Change that is meant: UserError when it is no longer the latest.
        """
        with self._writing:
            target = self.undoable()
            if only is not None and (target is None or target.id != only):
                raise UserError("undo_no_longer_latest")
            if target is None:
                raise UserError("nothing_to_undo")
            return self._compensate("undo", target, target)

    def redo(self) -> Change:
        """Do again what was undone last; UserError when there is nothing or it cannot return."""
        with self._writing:
            undone = self._latest_undo()
            if undone is None or undone.target is None:
                raise UserError("nothing_to_redo")
            target = self._find(undone.target)
            return self._compensate("redo", target, undone)

    def undoable(self) -> Change | None:
        """The Change that undo() would take back."""
        with self.read() as session:
            row = session.connection().exec_driver_sql(_UNDOABLE).first()
        return from_row(row) if row else None

    def redoable(self) -> Change | None:
        """The Change that redo() would bring back."""
        with self.read() as session:
            row = session.connection().exec_driver_sql(_LATEST_UNDO).first()
        return self._find(row.target) if row else None

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Call `callback(change)` after every commit, on the writing thread; returns its end."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def _latest_undo(self) -> Change | None:
        with self.read() as session:
            row = session.connection().exec_driver_sql(_LATEST_UNDO).first()
        return from_row(row) if row else None

    def _find(self, change_id: int) -> Change:
        with self.read() as session:
            found = session.execute(
                sa.select(change_table).where(change_table.c.id == change_id)
            ).one()
        return from_row(found)

    def _compensate(self, kind: str, target: Change, inverted: Change) -> Change:
        # What SQLite keeps aside while very many rows go must not fill the memory.
        many = inverted.last_seq - inverted.first_seq > _MANY
        with (
            self.staging() if many else nullcontext(),
            self._transaction(
                target.title, target.origin, kind, target.id, target.facts
            ) as session,
        ):
            take_back(session.connection(), inverted.first_seq, inverted.last_seq)
        self._announce()
        if self.last_change is None:
            raise RuntimeError("a compensation is always a Change")
        return self.last_change

    @contextmanager
    def _transaction(
        self, title: str, origin: str, kind: str, target: int | None, facts: dict[str, object]
    ) -> Iterator[Session]:
        if self.read_only:
            raise UserError("file_open_elsewhere", path=str(self.path))
        bind = getattr(self._staged, "connection", None) or self._engine
        session = Session(bind.execution_options(writes=True), expire_on_commit=False)
        change_id = self.new_id()
        self.last_change = None
        with database.plain_words(self.path), session:
            connection = session.connection()
            first = _last_seq(connection) + 1
            connection.exec_driver_sql("INSERT INTO open_change (id) VALUES (?)", (change_id,))
            self._session, self._writer = session, threading.get_ident()
            try:
                yield session
                session.flush()
            finally:
                self._session = None
            known = {name: fact() if callable(fact) else fact for name, fact in facts.items()}
            done = Change(
                id=change_id, title=title, facts=known, origin=origin, kind=kind,
                target=target, at=self.clock(), first_seq=first,
                last_seq=_last_seq(connection),
            )  # fmt: skip
            if not done.is_empty:
                self._commit(session, done)

    def _commit(self, session: Session, done: Change) -> None:
        connection = session.connection()
        done = with_rows(connection, done)
        for derive in self._derive:
            derive.apply(session, done)
        session.flush()
        connection.exec_driver_sql("DELETE FROM open_change")
        connection.exec_driver_sql(
            "INSERT INTO change (id, title, facts, origin, kind, target, at, first_seq, last_seq) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            to_row(done),
        )
        driver = connection.connection.driver_connection
        try:
            session.commit()
        except DBAPIError as error:
            # SQLite keeps the transaction open when COMMIT fails; SQLAlchemy takes it for ended.
            if driver is not None:
                driver.rollback()
            if done.kind == "do" or not isinstance(error, IntegrityError):
                raise
            raise UserError("undo_refused", reason="linked") from error
        self.last_change = session.info["change"] = done

    def _announce(self) -> None:
        change = self.last_change
        if change is not None:
            for callback in tuple(self._subscribers):
                callback(change)


_STATE = "(SELECT k.kind FROM change k WHERE k.target = c.id ORDER BY k.id DESC LIMIT 1)"
_ORIGINS = ", ".join(f"'{origin}'" for origin in UNDOABLE_ORIGINS)
_UNDOABLE = (
    f"SELECT c.* FROM change c WHERE c.kind = 'do' AND c.origin IN ({_ORIGINS}) "
    f"AND coalesce({_STATE}, 'redo') <> 'undo' ORDER BY c.id DESC LIMIT 1"
)
_LATEST_UNDO = (
    f"SELECT u.* FROM change u WHERE u.kind = 'undo' AND u.origin IN ({_ORIGINS}) "
    "AND u.id = (SELECT max(k.id) FROM change k WHERE k.target = u.target) "
    f"AND NOT EXISTS (SELECT 1 FROM change d WHERE d.kind = 'do' AND d.origin IN ({_ORIGINS}) "
    "AND d.id > u.id) ORDER BY u.id DESC LIMIT 1"
)


def _last_seq(connection: sa.Connection) -> int:
    found = connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM journal_entry").scalar()
    return int(found or 0)


def _largest_id(connection: sa.Connection) -> int:
    tables = [table.name for table in Base.metadata.sorted_tables if "id" in table.columns]
    parts = " UNION ALL ".join(f'SELECT max(id) AS top FROM "{name}"' for name in tables)
    return int(connection.exec_driver_sql(f"SELECT max(top) FROM ({parts})").scalar() or 0)


def _info(connection: sa.Connection, key: str) -> str | None:
    return connection.execute(
        sa.select(file_info.c.value).where(file_info.c.key == key)
    ).scalar_one_or_none()
