"""A typed line as it is read: folded, with the way back to every character, and its words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from crm_desktop import text as texts
from crm_desktop.text import Span

LONGEST = 2_000  # characters that are read of a line; what is behind them is note text

_APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)*")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")


@dataclass(frozen=True)
class Word:
    """A word in Latin letters or digits: folded, and where it stands in the folded line."""

    text: str
    span: Span
    is_capital: bool


class Line:
    """`folded` is compared, `text` is shown; `span` leads from the one to the other."""

    def __init__(self, text: str) -> None:
        self.text = text[:LONGEST]
        parts = [_folded(character) for character in self.text]
        self.folded = "".join(parts)
        self._places = [at for at, part in enumerate(parts) for _ in part]

    @cached_property
    def words(self) -> list[Word]:
        """The words in Latin letters, in order."""
        return [
            Word(found[0], Span(*found.span()), self._is_capital(found.start()))
            for found in _WORD.finditer(self.folded)
        ]

    @cached_property
    def han(self) -> list[Span]:
        """The runs of Chinese characters, in order, in the folded line."""
        return [Span(*found.span()) for found in _HAN.finditer(self.folded)]

    def typed(self, span: Span) -> Span:
        """The stretch of the typed text that a stretch of the folded line stands for."""
        if span.start >= span.end:
            return Span(0, 0)
        return Span(self._places[span.start], self._places[span.end - 1] + 1)

    def shown(self, span: Span) -> str:
        """The typed characters of a stretch of the folded line."""
        typed = self.typed(span)
        return self.text[typed.start : typed.end]

    def _is_capital(self, at: int) -> bool:
        return self.text[self._places[at]].isupper()


def _folded(character: str) -> str:
    plain = character.translate(_APOSTROPHES)
    return "'" if plain == "'" else texts.fold(plain)


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    """Whether a stretch shares a character with one of others."""
    return any(span.start < other.end and other.start < span.end for other in others)


def within(span: Span, others: Iterable[Span]) -> bool:
    """Whether a stretch lies in one of others."""
    return any(other.start <= span.start and span.end <= other.end for other in others)
