"""Ask: a question off the window's thread, latest answer only. Do: a verb on the one writer thread.

    self._customers = context.tasks.ask(self)              # one Ask per thing that is shown
    self._customers.start(customers.profile, customer_id, then=self._show)

    context.tasks.do(activities.add, asker=self, then=self._saved, failed=self._not_saved,
                     customer_id=7, kind="call")

Answers arrive on the window's thread, and never after their asker is gone.

Only private signals, connected once when they are made, are emitted beside the window's thread:
to connect a Python callable to a signal while another thread emits it crashes PySide.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Concatenate, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.store import Store

T = TypeVar("T")
Task = Callable[[], None]
Failed = Callable[[Exception], None]

READERS = 2


class Background(QObject):
    """The threads beside the window's: one that writes, a few that read, one per slow job."""

    saving = Signal(bool)  # True while entries wait to be written, False when all are on the disk
    not_saved = Signal(object)  # the exception of an entry that was not written
    problem = Signal(object)  # an exception nobody else takes care of
    _arrived = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._closing = False
        self._unsaved = 0
        self._asked = 0
        self._jobs: set[Job] = set()
        self._arrived.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._writer = _Worker("writer", 1)
        self._readers = _Worker("reader", READERS)

    @property
    def is_saving(self) -> bool:
        """Whether entries wait to be written."""
        return self._unsaved > 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked and nothing waits to be written."""
        return not self._unsaved and not self._jobs and not self._asked

    def ask(self, asker: QObject) -> Ask:
        """A place for the answers to one recurring question; it lives as long as `asker`."""
        return Ask(self, asker)

    def do(
        self,
        verb: Callable[Concatenate[Store, ...], T],
        /,
        *,
        asker: QObject | None = None,
        then: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        **entry: Any,
    ) -> None:
        """Run `verb(store, **entry)` on the writer thread, after everything handed in before.

        `then` gets what the verb returned once it is on the disk, `failed` the exception when
        nothing was written. Without `failed` the window says what went wrong.
        """
        self._count(+1)

        def write() -> None:
            try:
                result = verb(self.store, **entry)
            except Exception as error:
                self._arrived.emit(partial(self._written, asker, failed, None, error))
            else:
                self._arrived.emit(partial(self._written, asker, None, then, result))

        self._writer.add(write)

    def work(
        self,
        job: Callable[[Store, Job], T],
        /,
        *,
        asker: QObject | None = None,
        then: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        is_entry: bool = False,
    ) -> Job:
        """Run slow work such as an import on a thread of its own; saving goes on beside it.

        `job` is called with the store and the Job, through which it tells its progress and learns
        that it shall stop. Work that `is_entry` counts as waiting to be written until `then` is
        done, which hands the entry in: closing the window waits for it.
        """
        handle = Job(self, is_entry=is_entry)
        self._jobs.add(handle)
        if is_entry:
            self._count(+1)

        def run() -> None:
            try:
                result = job(self.store, handle)
            except Exception as error:
                self._arrived.emit(partial(self._worked, handle, asker, failed, error))
            else:
                self._arrived.emit(partial(self._worked, handle, asker, then, result))

        handle.start(run)
        return handle

    def close(self) -> None:
        """Write what is still to be written, drop the questions, end the threads."""
        self._closing = True
        for job in self._jobs:
            job.cancel()
        self._readers.close(drop=True)
        self._writer.close(drop=False)
        for job in self._jobs:
            job.join()
        self._jobs.clear()

    def read(self, task: Task) -> None:
        """Run a task on a reading thread (Ask does)."""
        self._asked += 1

        def run() -> None:
            try:
                task()
            finally:
                self.deliver(self._answered)

        self._readers.add(run)

    def deliver(self, task: Task) -> None:
        """Run a task on the window's thread, from any thread."""
        if not self._closing:
            self._arrived.emit(task)

    def report(self, asker: QObject | None, failed: Failed | None, error: Exception) -> None:
        """Tell whoever asked, else the window; a bug is always reported as one."""
        if failed is not None and _alive(asker):
            failed(error)
        elif isinstance(error, UserError):
            self.problem.emit(error)
        if not isinstance(error, UserError):
            sys.excepthook(type(error), error, error.__traceback__)

    @Slot(object)
    def _run(self, task: Task) -> None:
        task()

    def _answered(self) -> None:
        self._asked -= 1

    def _written(
        self, asker: QObject | None, failed: Failed | None, then: Any, outcome: Any
    ) -> None:
        try:
            if isinstance(outcome, Exception):
                self.not_saved.emit(outcome)
                self.report(asker, failed, outcome)
            elif then is not None and _alive(asker):
                then(outcome)
        finally:
            # Also when a listener has a bug: else the window would say "saving…" for ever.
            self._count(-1)

    def _worked(self, job: Job, asker: QObject | None, listener: Any, outcome: Any) -> None:
        job.join()
        self._jobs.discard(job)
        try:
            if isinstance(outcome, Exception):
                self.report(asker, listener, outcome)
            elif listener is not None and _alive(asker):
                listener(outcome)
        finally:
            if job.is_entry:
                self._count(-1)
            job.finished.emit()
            job.deleteLater()

    def _count(self, step: int) -> None:
        self._unsaved += step
        if (step > 0 and self._unsaved == 1) or self._unsaved == 0:
            self.saving.emit(self._unsaved > 0)


class Ask(QObject):
    """Runs one question after another and delivers only the latest one's answer."""

    def __init__(self, tasks: Background, asker: QObject) -> None:
        super().__init__(asker)
        self._tasks = tasks
        self._latest = 0
        self._lock = threading.Lock()
        self._connections: list[Any] = []  # the driver's, while a question reads

    def start(
        self,
        question: Callable[Concatenate[Session, ...], T],
        *args: Any,
        then: Callable[[T], object],
        failed: Failed | None = None,
    ) -> None:
        """Run `question(session, *args)` on a reading thread; an earlier answer is dropped."""
        self._latest += 1
        mine = self._latest

        def read() -> None:
            if mine != self._latest:
                return
            try:
                with self._tasks.store.read() as session, self._reading(session):
                    answer = question(session, *args)
            except Exception as error:
                self._tasks.deliver(partial(self._fail, mine, failed, error))
            else:
                self._tasks.deliver(partial(self._answer, mine, then, answer))

        self._tasks.read(read)

    def forget(self) -> None:
        """The answer under way is no longer wanted."""
        self._latest += 1

    def stop(self) -> None:
        """The answer under way is no longer wanted, and the file is not read any further for it."""
        self.forget()
        with self._lock:
            for connection in self._connections:
                connection.interrupt()

    @contextmanager
    def _reading(self, session: Session) -> Iterator[None]:
        """Let the question be stopped as long as it reads, and no other one in its place."""
        connection = session.connection().connection.driver_connection
        with self._lock:
            self._connections.append(connection)
        try:
            yield
        finally:
            with self._lock:
                self._connections.remove(connection)

    def _answer(self, mine: int, then: Callable[[T], object], answer: T) -> None:
        if mine == self._latest and shiboken6.isValid(self):
            then(answer)

    def _fail(self, mine: int, failed: Failed | None, error: Exception) -> None:
        if mine == self._latest and shiboken6.isValid(self):
            self._tasks.report(self, failed, error)


class Job(QObject):
    """Slow work under way: its progress, and the wish to stop it."""

    progress = Signal(int, int)  # done, of how many (0: unknown)
    finished = Signal()
    _told = Signal()

    def __init__(self, parent: QObject, *, is_entry: bool = False) -> None:
        super().__init__(parent)
        self.is_entry = is_entry
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._latest = (0, 0)
        self._under_way = False
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        """Asked by the work itself at every step."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; it leaves nothing half done."""
        self._stop.set()

    def tell(self, done: int, total: int = 0) -> None:
        """Called by the work itself, as often as it likes: so much is done."""
        self._latest = (done, total)
        if not self._under_way:
            self._under_way = True
            self._told.emit()

    @Slot()
    def _pass_on(self) -> None:
        self._under_way = False
        self.progress.emit(*self._latest)

    def start(self, run: Task) -> None:
        self._thread = threading.Thread(target=run, name="job")
        self._thread.start()

    def join(self) -> None:
        if self._thread is not None:
            self._thread.join()


class _Worker:
    """A few threads that run tasks in the order they were added."""

    def __init__(self, name: str, threads: int) -> None:
        self._tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._dropping = False
        # Daemons, so that a program that dies before close() does not hang for ever.
        self._threads = [
            threading.Thread(target=self._run, name=f"{name} {index}", daemon=True)
            for index in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def add(self, task: Task) -> None:
        self._tasks.put(task)

    def close(self, *, drop: bool) -> None:
        self._dropping = drop
        for _ in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join()

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            if not self._dropping:
                task()


def _alive(asker: QObject | None) -> bool:
    return asker is None or shiboken6.isValid(asker)
