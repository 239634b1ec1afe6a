"""One writing program per file: a lock of the operating system that ends with its process."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO

from crm_desktop.errors import UserError


class FileLock:
    """Held by the window as long as it has a file open, by a command as long as it writes.

        with FileLock(path):            # UserError("file_in_use") when another program holds it
            …

    The lock is taken on a small file beside `path`, never on the file itself: SQLite locks parts
    of that one, and reading beside the window stays possible.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self._beside = lock_file(self.path)
        self._handle: IO[bytes] | None = None

    def acquire(self) -> bool:
        """Take the lock; False when another program holds it."""
        if self._handle is not None:
            return True
        self._beside.parent.mkdir(parents=True, exist_ok=True)
        handle = self._beside.open("ab")
        if not _lock(handle):
            handle.close()
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        """Let go; nothing happens when the lock is not held."""
        if self._handle is not None:
            # The small file stays: removing it would let two programs lock two different ones.
            self._handle.close()
            self._handle = None

    def __enter__(self) -> FileLock:
        if not self.acquire():
            raise UserError("file_in_use", path=str(self.path))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def lock_file(path: Path) -> Path:
    """The small file beside a file that is locked in its place."""
    resolved = path.resolve()
    return resolved.with_name(resolved.name + ".lock")


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[bytes]) -> bool:
        try:
            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(handle: IO[bytes]) -> bool:
        os.set_inheritable(handle.fileno(), False)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
