"""Which words say little about whom a name means: legal forms, trades, places, nicknames.

Read once from resources/firm_words.txt, given_names.txt and simplified.txt, when first needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from crm_desktop.text import fold

_RESOURCES = Path(__file__).parent.parent.parent / "resources"
_UMLAUT = re.compile("([aou])e")


class Word(NamedTuple):
    """A word of the background list: what kind it is, and the word that stands for it."""

    kind: str
    concept: str


class Words(NamedTuple):
    """The background list."""

    firm: dict[str, Word]  # forms, fillers, trades and places, as `plain` writes them
    rivals: dict[str, tuple[int, int]]  # which set of rivals, and which side of it
    han: dict[str, Word]  # the same in Chinese characters, simplified
    longest_han: int
    cities: dict[str, str]
    free_mail: frozenset[str]
    role_mail: frozenset[str]
    streets: dict[str, str]
    numbers: dict[str, str]
    endings: tuple[str, ...]  # of German words for trades


def plain(word: str) -> str:
    """A folded word without the e by which German umlauts are written out."""
    return _UMLAUT.sub(r"\1", word)


@cache
def words() -> Words:
    """The background list, read from its file."""
    found = Words({}, {}, {}, 8, {}, frozenset(), frozenset(), {}, {}, ())
    endings: list[str] = []
    free: set[str] = set()
    role: set[str] = set()
    sets = 0
    for kind, line in _lines("firm_words.txt"):
        if kind == "rivals":
            for side, group in enumerate(line.split("|")):
                for word in group.split():
                    found.rivals.setdefault(plain(fold(word)), (sets, side))
            sets += 1
            continue
        listed = [fold(word).replace("_", " ") for word in line.split()]
        if kind == "free":
            free.update(listed)
        elif kind == "role":
            role.update(listed)
        elif kind == "ending":
            endings += listed
        else:
            _take(found, kind, listed)
    return found._replace(
        free_mail=frozenset(free), role_mail=frozenset(role), endings=tuple(endings)
    )


def _take(found: Words, kind: str, listed: list[str]) -> None:
    tables = {"city": found.cities, "street": found.streets, "number": found.numbers}
    concept = plain(listed[0])
    for word in listed:
        if kind in tables:
            tables[kind].setdefault(plain(word), concept)
        elif word.isascii():
            found.firm.setdefault(plain(word), Word(kind, concept))
        else:
            found.han.setdefault(simplified(word), Word(kind, concept))


def _lines(name: str) -> Iterator[tuple[str, str]]:
    for line in (_RESOURCES / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, rest = line.partition(":")
            yield kind, rest


@cache
def person_words(kind: str) -> frozenset[str]:
    """The words of a kind in resources/person_words.txt."""
    return frozenset(
        word for named, line in _lines("person_words.txt") if named == kind for word in line.split()
    )


@cache
def given_names() -> dict[str, frozenset[int]]:
    """By given name the numbers of the lines of resources/given_names.txt that it stands in."""
    found: dict[str, set[int]] = {}
    lines = (_RESOURCES / "given_names.txt").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if not line.startswith("#"):
            for word in line.split():
                found.setdefault(plain(fold(word)), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _to_simplified() -> dict[int, str]:
    lines = (_RESOURCES / "simplified.txt").read_text(encoding="utf-8").splitlines()[2:]
    pairs = zip("".join(lines[::2]), "".join(lines[1::2]), strict=True)
    return {ord(traditional): short for traditional, short in pairs}


def simplified(text: str) -> str:
    """A text with simplified characters in place of traditional ones."""
    return text if text.isascii() else text.translate(_to_simplified())
