"""Killed while somebody is anonymised: all of it or nothing, and the next start cleans up."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from crm_desktop import contacts, customers
from crm_desktop.check import inspect
from crm_desktop.privacy import cleaning
from crm_desktop.wiring import open_store
from tests.faults.processes import line, rest, start

# Says which step it has come to, and stays in the one it is to be killed in.
WRITER = """
import sys, threading
from crm_desktop.privacy import anonymising
from crm_desktop.wiring import open_store

def tell(step, share):
    if step == sys.argv[3]:
        print(step, flush=True)
        threading.Event().wait()

store = open_store(sys.argv[1])
anonymising.anonymise(store, id=int(sys.argv[2]), called="Anonymised", progress=tell)
"""


@pytest.mark.parametrize(("step", "is_done"), [("texts", 0), ("history", 0), ("cleaning", 1)])
def test_a_killed_anonymising_is_whole_or_was_never_there(
    tmp_path: Path, step: str, is_done: bool
) -> None:
    path = tmp_path / "firm.crm"
    with closing(open_store(path)) as store:
        acme = customers.add(store, name="Acme", notes="ask Zyxwia Quandros")
        person = contacts.add(store, name="Zyxwia Quandros", customer_id=acme)
    writer = start(WRITER, path, person, step)
    line(writer)
    writer.kill()
    rest(writer)
    with closing(open_store(path)) as opened:
        assert not cleaning.is_asked(opened)
        with opened.read() as session:
            assert not inspect(session).problems
            connection = session.connection()
            told = connection.exec_driver_sql("SELECT name FROM contact").scalar()
            notes = connection.exec_driver_sql("SELECT notes FROM customer").scalar()
    there = any(b"Quandros" in one.read_bytes() for one in tmp_path.glob("firm.crm*"))
    if is_done:
        assert (told, notes, there) == ("Anonymised", "ask […]", False)
    else:
        assert (told, notes, there) == ("Zyxwia Quandros", "ask Zyxwia Quandros", True)
