"""What rows are read from: a file, or text pasted from a spreadsheet, which stays in memory."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from crm_desktop.exchange.encoding import codec_of

# More than a spreadsheet hands over at once; what is larger comes as a file.
PASTED_LIMIT = 100_000_000


@dataclass(frozen=True, slots=True)
class Pasted:
    """Text from the clipboard; `name` is what the results call it."""

    text: str
    name: str = "clipboard"


Source = Path | Pasted


def open_text(source: Source, encoding: str) -> TextIO:
    """The text of a source; what ends its lines becomes \\n, what cannot be decoded U+FFFD."""
    if isinstance(source, Pasted):
        return io.StringIO(source.text.removeprefix("\ufeff"), newline=None)
    return source.open("r", encoding=codec_of(encoding), errors="replace", newline=None)


def size_of(source: Source) -> int:
    """About how many bytes a source has, for telling how much of it is read."""
    return len(source.text) if isinstance(source, Pasted) else source.stat().st_size
