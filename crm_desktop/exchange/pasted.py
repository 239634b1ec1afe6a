"""What rows are read from: a file, or text pasted from a spreadsheet, which stays in memory."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from crm_desktop.exchange.encoding import best_guess, codec_of

# More than a spreadsheet hands over at once; what is larger comes as a file.
PASTED_LIMIT = 100_000_000

_UNDECODED = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class Pasted:
    """Text from the clipboard; `name` is what the results call it."""

    text: str
    name: str = "clipboard"


Source = Path | Pasted


def open_text(source: Source, encoding: str) -> TextIO:
    """The text of a source; what ends its lines becomes \\n, what cannot be decoded U+FFFD.

    In UTF-8 it becomes lone surrogates instead, of which `healed` makes letters.
    """
    if isinstance(source, Pasted):
        return io.StringIO(source.text.removeprefix("\ufeff"), newline=None)
    codec = codec_of(encoding)
    errors = "surrogateescape" if codec.startswith("utf-8") else "replace"
    return source.open("r", encoding=codec, errors=errors, newline=None)


def healed(line: str) -> str:
    """A line of which some bytes are no UTF-8, as a line of another encoding.

    Files that were put together from several hold lines of each.
    """
    if line.isascii() or not _UNDECODED.search(line):
        return line
    raw = line.encode("utf-8", "surrogateescape")
    return raw.decode(codec_of(best_guess(raw)), "replace")


def size_of(source: Source) -> int:
    """About how many bytes a source has, for telling how much of it is read."""
    return len(source.text) if isinstance(source, Pasted) else source.stat().st_size
