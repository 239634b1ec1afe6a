"""While an import runs, saving goes on: no edit waits for it longer than its own short writing."""

from __future__ import annotations

import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop import customers
from crm_desktop.check import inspect
from crm_desktop.counts import counts
from crm_desktop.exchange.importing import import_files
from crm_desktop.models import Customer
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

ROWS = 30_000


@pytest.mark.timeout(180)
def test_edits_saved_beside_an_import_wait_only_while_it_writes(tmp_path: Path) -> None:
    table = tmp_path / "many.csv"
    rows = "".join(f"Firm {n},Bonn,Person {n}\n" for n in range(ROWS))
    table.write_text("name,city,contact_name\n" + rows)
    with closing(open_store(tmp_path / "firm.crm")) as store:
        edited = customers.add(store, name="0")
        writing, ended = _Span(), threading.Event()
        editor = _Editor(store, edited, ended)
        editor.start()
        began = time.perf_counter()
        try:
            done = import_files(store, kind="customers", files=[table], progress=writing.note)
        finally:
            whole = time.perf_counter() - began
            writing.end()
            ended.set()
            editor.join()
        _assert_nothing_lost(store, edited, editor.saved)
        assert done.created == {"customers": ROWS, "contacts": ROWS}
        longest = max(editor.waits)
        print(  # noqa: T201 (the figure is what is asked for)
            f"import {whole:.2f} s, its writing {writing.seconds:.2f} s; {len(editor.waits)} edits "
            f"beside it, the longest waited {longest:.2f} s"
        )
        assert longest <= writing.seconds + 0.5
        assert longest < whole
        assert len(editor.waits) >= 3


class _Editor(threading.Thread):
    """Saves one edit after the other and notes how long each took."""

    def __init__(self, store: Store, customer_id: int, ended: threading.Event) -> None:
        super().__init__(name="editor")
        self.waits: list[float] = []
        self.saved = 0
        self._store = store
        self._customer = customer_id
        self._ended = ended

    def run(self) -> None:
        while not self._ended.wait(0.05):
            began = time.perf_counter()
            customers.edit(self._store, id=self._customer, notes=str(self.saved + 1))
            self.saved += 1
            self.waits.append(time.perf_counter() - began)


class _Span:
    """How long the import kept the file for itself: from its first word of writing to its end."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._began: float | None = None

    def note(self, step: str, _share: float) -> None:
        if step == "writing" and self._began is None:
            self._began = time.perf_counter()

    def end(self) -> None:
        assert self._began is not None
        self.seconds = time.perf_counter() - self._began


def _assert_nothing_lost(store: Store, edited: int, saved: int) -> None:
    with store.read() as session:
        assert session.get_one(Customer, edited).notes == str(saved)
        assert counts(session).customers == ROWS + 1
        assert inspect(session).problems == ()
        changes = session.connection().exec_driver_sql("SELECT count(*) FROM change").scalar()
        assert changes == 1 + saved + 1
    store.undo()
    with store.read() as session:
        names = session.scalars(sa.select(Customer.name)).all()
    assert len(names) in (1, ROWS + 1)
