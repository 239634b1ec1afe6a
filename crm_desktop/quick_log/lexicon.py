"""Tables of words become one search: patterns with what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from crm_desktop.text import Span

Meaning = TypeVar("Meaning")

# Letters must begin and end a word; Chinese characters may stand anywhere.
_BEGINS = "(?:(?<![a-z0-9])|(?![a-z0-9]))"
_AT_WORD = "(?<![a-z0-9])(?=[a-z0-9])"
_AT_HAN = "(?=[\u3400-\u9fff])"
_HAN = re.compile("[\u3400-\u9fff]")
_ENDS = "(?:(?![a-z0-9])|(?<![a-z0-9]))"


@dataclass(frozen=True)
class Found(Generic[Meaning]):
    """A stretch of the line with a meaning."""

    span: Span
    meaning: Meaning


class Lexicon(Generic[Meaning]):
    """Finds the patterns of a table; where two begin at one place, the one that stands first.

    Patterns are written in folded letters; blanks stand for any white space. Those that begin with
    a letter are tried where a word begins, the Chinese ones at Chinese characters.
    """

    def __init__(self, table: Iterable[tuple[str, Meaning]]) -> None:
        rows = list(table)
        latin = [(pattern, meaning) for pattern, meaning in rows if not _is_chinese(pattern)]
        chinese = [(pattern, meaning) for pattern, meaning in rows if _is_chinese(pattern)]
        self._searches = [
            (_alternatives(begins, [pattern for pattern, _ in part]), [one for _, one in part])
            for begins, part in ((_AT_WORD, latin), (_AT_HAN, chinese))
            if part
        ]

    def find(self, text: str) -> list[Found[Meaning]]:
        """Everything of the table in a text, from left to right, not overlapping."""
        found = [
            Found(Span(*match.span()), meanings[(match.lastindex or 1) - 1])
            for search, meanings in self._searches
            for match in search.finditer(text)
            if match.end() > match.start()
        ]
        return _apart(sorted(found, key=lambda one: (one.span.start, -one.span.end)))


def _is_chinese(pattern: str) -> bool:
    return _HAN.search(pattern) is not None


def _alternatives(begins: str, patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile(f"{begins}(?:{'|'.join(f'({_spaced(one)})' for one in patterns)}){_ENDS}")


def _apart(found: list[Found[Meaning]]) -> list[Found[Meaning]]:
    apart: list[Found[Meaning]] = []
    for one in found:
        if not apart or one.span.start >= apart[-1].span.end:
            apart.append(one)
    return apart


def bounded(pattern: str) -> re.Pattern[str]:
    """A pattern that begins and ends a word where it begins or ends with a letter or digit."""
    return re.compile(f"{_BEGINS}(?:{_spaced(pattern)}){_ENDS}")


def _spaced(pattern: str) -> str:
    return pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
