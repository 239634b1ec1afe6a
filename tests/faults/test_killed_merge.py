"""Killed while two firms are merged and taken apart: they are one or two, and nothing between."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

from crm_desktop import merging
from crm_desktop.check import inspect
from crm_desktop.wiring import open_store
from tests.crm_desktop.dump import dump
from tests.crm_desktop.merging.two_firms import file_of_twins
from tests.faults.processes import LONG, line, rest, start

RUNS = 40 if LONG else 2

# Merges and takes apart in turn, and says so once it is on the disk.
WRITER = """
import sys
from crm_desktop import merging
from crm_desktop.wiring import open_store

store, kept, gone = open_store(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
while True:
    with store.read() as session:
        past = merging.merges(session)
    if past:
        merging.unmerge(store, id=past[0].id)
    else:
        merging.merge(store, subject="customer", kept_id=kept, gone_ids=[gone])
    print("done", flush=True)
"""


def test_a_killed_merge_is_whole_or_was_never_there(tmp_path: Path) -> None:
    path = tmp_path / "firm.crm"
    store, twins = file_of_twins(path)
    before = dump(store)
    store.close()
    chance = random.Random(6)
    for _ in range(RUNS):
        writer = start(WRITER, path, twins.acme, twins.acme_again)
        for _ in range(chance.randint(1, 4)):
            line(writer)
        # Wherever it is by now: it went on while the last line was read.
        writer.kill()
        rest(writer)
        with closing(open_store(path)) as opened:
            with opened.read() as session:
                assert not inspect(session).problems
                past = merging.merges(session)
            for each in past:
                merging.unmerge(opened, id=each.id)
            assert dump(opened) == before
