"""What every command does: read a file, give JSON out on stdout, say words on stderr."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crm_desktop.store import Store
from crm_desktop.wiring import open_store


@contextlib.contextmanager
def reading(path: Path) -> Iterator[Store]:
    """A file that is only looked at."""
    with contextlib.closing(open_store(path, read_only=True)) as store:
        yield store


def progress(step: str, share: float) -> None:
    """One line that is written over again and again."""
    sys.stderr.write(f"\r{step} … {share:4.0%}\x1b[K" if share < 1 else "\r\x1b[K")
    sys.stderr.flush()


def give_out(value: Any) -> None:
    """Write JSON to stdout, in UTF-8 whatever the terminal's encoding."""
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    raw = getattr(sys.stdout, "buffer", None)
    if raw is None:
        sys.stdout.write(text)
    else:
        raw.write(text.encode())
    sys.stdout.flush()


def tell(words: str) -> None:
    """Say a line on stderr."""
    # A terminal that cannot show a character shows its escape instead of failing.
    coding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(words.encode(coding, "backslashreplace").decode(coding) + "\n")
