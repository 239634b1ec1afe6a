"""An import can be stopped at every moment until its commit, and then leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from crm_desktop import customers
from crm_desktop.check import inspect
from crm_desktop.counts import counts
from crm_desktop.errors import UserError
from crm_desktop.exchange.importing import import_files
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

ROWS = 4_000


class _Stopper:
    """Asked whether to stop, says yes from the n-th time on."""

    def __init__(self, patience: int) -> None:
        self.asked = 0
        self._patience = patience

    def __call__(self) -> bool:
        self.asked += 1
        return self.asked > self._patience


def _import(store: Store, table: Path, cancelled: Callable[[], bool]) -> None:
    import_files(store, kind="customers", files=[table], cancelled=cancelled)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "many.csv"
    rows = "".join(f"Firm {n},Bonn,Person {n},+49 30 {n:06d}\n" for n in range(ROWS))
    path.write_text("name,city,contact_name,phone\n" + rows)
    return path


def test_an_import_can_be_stopped_at_every_moment(tmp_path: Path, table: Path) -> None:
    with closing(open_store(tmp_path / "measured.crm")) as store:
        whole = _Stopper(1_000_000)
        _import(store, table, whole)
    assert whole.asked > 100
    with closing(open_store(tmp_path / "firm.crm")) as store:
        customers.add(store, name="Before")
        before = store.last_change
        for part in range(12):
            stopper = _Stopper(whole.asked * part // 12)
            with pytest.raises(UserError, match="import_cancelled"):
                _import(store, table, stopper)
        with store.read() as session:
            assert counts(session).customers == 1
            assert inspect(session).problems == ()
        assert before is not None
        assert store.undo(only=before.id).target == before.id


def test_an_import_can_be_stopped_while_it_is_being_indexed(tmp_path: Path, table: Path) -> None:
    said: list[tuple[str, float]] = []
    with closing(open_store(tmp_path / "firm.crm")) as store:
        with pytest.raises(UserError, match="import_cancelled"):
            import_files(
                store,
                kind="customers",
                files=[table],
                progress=lambda step, share: said.append((step, share)),
                cancelled=lambda: ("writing", 1.0) in said,
            )
        with store.read() as session:
            assert counts(session).customers == 0
        customers.add(store, name="After")
