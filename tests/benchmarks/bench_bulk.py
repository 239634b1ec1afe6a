"""100,000 customers given the same at once, journaled and followed, against the bare UPDATE.

The baseline is one UPDATE of the same rows, by their ids, in a copy of the file without the
journal's triggers, committed to the disk. Also: a list in groups against the same list without.
"""

from __future__ import annotations

import json
import tempfile
import time
from datetime import date
from pathlib import Path

import sqlalchemy as sa
from big_file import LONG, SHORT, big_file
from ratios import Ratio, measured, median

from crm_desktop import listing
from crm_desktop.bulk_editing import Edit, edit_in_bulk
from crm_desktop.database import create_engine
from crm_desktop.journal import drop_triggers
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

LIMIT = 4.0
GROUPS_LIMIT = 6.0
TODAY = date(2026, 11, 22)
ROUNDS = ("Steel", "Ships", "Paper", "Glass", "Rubber")


def run(short: bool) -> list[Ratio]:
    """The median of some edits, taken turn by turn; then groups of the long list."""
    with tempfile.TemporaryDirectory() as folder:
        store = _copy(Path(folder) / "ours.crm")
        bare = _bare(Path(folder) / "bare.crm")
        with store.read() as session:
            ids = listing.arrays.fetch(session, "SELECT id FROM customer").tolist()
        ours, base = [], []
        for word in ROUNDS:
            base.append(_bare_update(bare, word, json.dumps(ids)))
            start = time.perf_counter()
            edit_in_bulk(store, subject="customer", ids=ids, edits=[Edit("industry", word)])
            ours.append(time.perf_counter() - start)
        store.close()
        bare.dispose()
    edits = Ratio(f"bulk edit of {len(ids):,} rows", median(ours), median(base), LIMIT)
    return [edits, _groups(SHORT if short else LONG)]


def _copy(path: Path) -> Store:
    path.write_bytes(big_file(SHORT).read_bytes())
    return open_store(path)


def _bare(path: Path) -> sa.Engine:
    path.write_bytes(big_file(SHORT).read_bytes())
    engine = create_engine(path)
    with engine.begin() as connection:
        drop_triggers(connection)
    return engine


def _bare_update(engine: sa.Engine, word: str, listed: str) -> float:
    start = time.perf_counter()
    with engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql(
            "UPDATE customer SET industry = ? WHERE id IN (SELECT value FROM json_each(?))",
            (word, listed),
        )
    return time.perf_counter() - start


def _groups(count: int) -> Ratio:
    """A list in groups of a column, against reading that column's index and sorting by name."""
    store = open_store(big_file(count))
    with store.read() as session:
        plain = listing.View("customer", TODAY)
        grouped = listing.View("customer", TODAY, group="industry")
        base = measured(5, lambda: listing.arrange(session, plain))
        ours = measured(5, lambda: listing.arrange(session, grouped))
    store.close()
    return Ratio(f"list in groups, {count:,} rows", median(ours), median(base), GROUPS_LIMIT)
