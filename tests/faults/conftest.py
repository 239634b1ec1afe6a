"""Disks that are full or write-protected in earnest."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop.store import Store

SMALL = 32 << 20


@contextmanager
def mounted(folder: Path, *words: str) -> Iterator[None]:
    """Something mounted on a folder as long as the test needs it; skips where that is forbidden."""
    tool = shutil.which("mount")
    if tool is None or not sys.platform.startswith("linux"):
        pytest.skip("a disk of the test's own can be made on Linux only")
    done = subprocess.run([tool, *words, str(folder)], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"a disk of the test's own needs the right to mount: {done.stderr.strip()}")
    try:
        yield
    finally:
        # Let go lazily: what still holds a file of it must not fail the next test.
        subprocess.run(["umount", "-l", str(folder)], check=True)


class SmallDisk:
    """A real disk of 32 MB that can be filled to the last byte and emptied again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filling = folder / "filling"

    def fill(self, leaving: int = 0) -> None:
        """Take all of the room but so many bytes."""
        with self._filling.open("ab", buffering=0) as file:
            for size in (1 << 20, 1 << 12):
                try:
                    while shutil.disk_usage(self.folder).free > leaving:
                        file.write(b"x" * size)
                except OSError:
                    continue

    def free(self) -> None:
        """Give the room back."""
        self._filling.unlink(missing_ok=True)


def every_connection(
    store: Store, pragma: str, after: str = "query_only = OFF"
) -> Callable[[], None]:
    """Set a pragma on every connection the store takes; what is returned ends that."""

    def set_it(connection: sa.Connection) -> None:
        taken = connection.connection.driver_connection
        assert taken is not None
        taken.execute(f"PRAGMA {pragma}")

    def end() -> None:
        sa.event.remove(store._engine, "begin", set_it)
        sa.event.listen(
            store._engine,
            "begin",
            lambda c: c.connection.driver_connection.execute(f"PRAGMA {after}"),
        )

    sa.event.listen(store._engine, "begin", set_it, insert=True)
    return end


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A small disk."""
    folder = tmp_path / "disk"
    folder.mkdir()
    with mounted(folder, "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs"):
        yield SmallDisk(folder)


@pytest.fixture
def protect(tmp_path: Path) -> Iterator[Callable[[Path], Path]]:
    """Shows a folder in a second place where nobody may write, not even the system's owner."""
    place = tmp_path / "protected"
    place.mkdir()
    with ExitStack() as stack:

        def show(folder: Path) -> Path:
            stack.enter_context(mounted(place, "--bind", str(folder)))
            subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)
            return place

        yield show
