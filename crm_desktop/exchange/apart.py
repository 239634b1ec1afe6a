"""Sheets of binary workbooks, read in a process apart.

The library that reads them gives up the whole process on some damaged .xls files: here that costs
a small child of ours, and the file is said to be damaged. What the child tells lies in a temporary
file, so that no row is used before it has come to a good end.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from crm_desktop.errors import UserError
from crm_desktop.exchange import grids
from crm_desktop.exchange.grids import Grid
from crm_desktop.exchange.spans import Span

_MEMORY = 480 << 20
_SECONDS = 120
_CHILD = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]);"
    "from crm_desktop.exchange import apart; apart.answer(*sys.argv[2:])"
)


def open_grid(path: Path, name: str = "") -> Grid:
    """As grids.open_grid."""
    told = _ask("open", path, name)
    head = _head(told)
    spans = tuple(Span(*four) for four in head["spans"])
    return Grid(head["name"], head["left"], spans, _rows(told))


def list_grids(path: Path) -> list[tuple[str, bool, int]]:
    """As grids.list_grids."""
    with _ask("list", path, "") as told:
        return [(name, hidden, rows) for name, hidden, rows in _head(told)["sheets"]]


def answer(question: str, path: str, name: str) -> None:
    """What the child does: it tells one line about the sheets, then one for each row."""
    _limit_memory()
    out = sys.stdout
    try:
        if question == "list":
            json.dump({"sheets": grids.list_grids(Path(path))}, out)
            return
        grid = grids.open_grid(Path(path), name)
        spans = [(s.top, s.left, s.bottom, s.right) for s in grid.spans]
        json.dump({"name": grid.name, "left": grid.left, "spans": spans}, out)
        for row in grid.rows:
            out.write("\n")
            json.dump(row, out)
    except UserError as problem:
        json.dump({"error": problem.code, "facts": problem.facts}, out)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; there the measuring beforehand must do
        return
    for kind, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_AS, _MEMORY)):
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


def _ask(question: str, path: Path, name: str) -> IO[str]:
    told = tempfile.TemporaryFile("w+", encoding="ascii")  # noqa: SIM115 - the caller reads it
    words = [json.dumps([text for text in sys.path if text]), question, str(path.absolute()), name]
    try:
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, *words],
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as wrong:
        raise UserError("file_damaged_table", file=path.name) from wrong
    if done.returncode:
        raise UserError("file_damaged_table", file=path.name)
    told.seek(0)
    return told


def _head(told: IO[str]) -> dict[str, Any]:
    head: dict[str, Any] = json.loads(told.readline())
    if "error" in head:
        raise UserError(head["error"], **head["facts"])
    return head


def _rows(told: IO[str]) -> Iterator[list[str]]:
    with told:
        for line in told:
            yield json.loads(line)
