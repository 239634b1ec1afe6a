"""Tables of words become one search: patterns with what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from crm_desktop.text import Span

Meaning = TypeVar("Meaning")

# Letters must begin and end a word; Chinese characters may stand anywhere.
_BEGINS = "(?:(?<![a-z0-9])|(?![a-z0-9]))"
_ENDS = "(?:(?![a-z0-9])|(?<![a-z0-9]))"


@dataclass(frozen=True)
class Found(Generic[Meaning]):
    """A stretch of the line with a meaning."""

    span: Span
    meaning: Meaning


class Lexicon(Generic[Meaning]):
    """Finds the patterns of a table; where two begin at one place, the one that stands first.

    Patterns are written in folded letters; blanks stand for any white space.
    """

    def __init__(self, table: Iterable[tuple[str, Meaning]]) -> None:
        rows = list(table)
        self._meanings = [meaning for _, meaning in rows]
        self._search = bounded("|".join(f"({pattern})" for pattern, _ in rows))

    def find(self, text: str) -> Iterator[Found[Meaning]]:
        """Everything of the table in a text, from left to right, not overlapping."""
        for found in self._search.finditer(text):
            if found.end() > found.start():
                yield Found(Span(*found.span()), self._meanings[(found.lastindex or 1) - 1])


def bounded(pattern: str) -> re.Pattern[str]:
    """A pattern that begins and ends a word where it begins or ends with a letter or digit."""
    spaced = pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(f"{_BEGINS}(?:{spaced}){_ENDS}")
