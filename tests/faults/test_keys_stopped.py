"""Making the keys of duplicates is broken off: the next time makes up for it, and undo goes on."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from crm_desktop.duplicates import kept_keys
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

COUNT = kept_keys.BATCH + 500


class PoweredOffError(Exception):
    """The program ends here."""


def large_file(path: Path) -> Store:
    store = open_store(path)
    rows = [(store.new_id(), f"Firm{number} Brunner") for number in range(COUNT)]
    with store.change("imported", origin="import") as session:
        session.connection().exec_driver_sql("INSERT INTO customer (id, name) VALUES (?, ?)", rows)
    return store


def kept(store: Store) -> list[tuple[str, int]]:
    with store.read() as session:
        rows = session.connection().exec_driver_sql("SELECT key, record_id FROM duplicate_key")
        return sorted((row[0], row[1]) for row in rows)


def test_what_was_broken_off_is_made_up_for_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "large.crm"
    steps = iter([False, True])

    def power_off() -> bool:
        if next(steps):
            raise PoweredOffError
        return False

    with closing(large_file(path)) as store, pytest.raises(PoweredOffError):
        kept_keys.catch_up(store, stopped=power_off)
    with closing(open_store(path)) as store:
        half = kept(store)
        assert kept_keys.catch_up(store) and len(kept(store)) > len(half) > 0
        assert len({record for _, record in kept(store)}) == COUNT
        store.undo()
        assert kept_keys.catch_up(store) and kept(store) == []
