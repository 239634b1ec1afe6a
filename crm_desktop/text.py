"""How text is compared: folded, cut into words, read as pinyin; the same for index and question."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import NamedTuple

LONGEST_TERM = 16  # letters of a word that go into the index; what is behind them is checked later
WINDOW = 4  # characters over which other readings are combined
SHORTEST_DIGITS = 3  # a number is found by any of its digit runs from this length on

_PINYIN = Path(__file__).parent.parent / "resources" / "pinyin.txt"
_HAN = "\u3005\u3006\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HAN_START = re.compile(f"[{_HAN}]")
_WORD = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}]+")
_HAN_RUN = re.compile(f"[{_HAN}]+")
_ASCII_WORD = re.compile("[a-z0-9]+")
# Nobody looks for a firm by the middle of its legal form, so its pinyin is not worth the place.
_LEGAL_FORM = re.compile("(?:股份|责任)*有限(?:责任)?公司")
_ACCENTS = re.compile("[\u0300-\u036f]")
_NOT_DIGIT = re.compile(r"\D+")
_APOSTROPHES = re.compile("['`]")
# What may fold to something else: all but plain letters and the common Han characters.
_FOLDED = re.compile("['`]|[^\x00-\x7f\u4e00-\u9fff]")
_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
_LETTERS |= dict.fromkeys("'’‘ʼ`´", "")


class Span(NamedTuple):
    """A stretch of a text, from and up to a character."""

    start: int
    end: int


def fold(text: str) -> str:
    """Text as it is compared: small letters, one width, no accents, no apostrophes."""
    if text.isascii():
        return _APOSTROPHES.sub("", text.lower()) if "'" in text or "`" in text else text.lower()
    return _FOLDED.sub(_fold_match, unicodedata.normalize("NFC", text).lower())


def _is_plain(text: str) -> bool:
    """Does every character of a text fold to one character?"""
    return _FOLDED.search(text) is None


def _fold_match(found: re.Match[str]) -> str:
    return _fold_character(found[0])


@lru_cache(maxsize=16384)
def _fold_character(character: str) -> str:
    if character in _LETTERS:
        return _LETTERS[character]
    # NFKC turns a free-standing accent into a blank and one that combines, which then goes
    wide = unicodedata.normalize("NFKC", character).casefold()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", wide))
    return unicodedata.normalize("NFC", bare)


def words(text: str) -> list[str]:
    """The folded words of a text; a run of Han characters or kana is one word."""
    return _WORD.findall(fold(text))


def digits(text: str) -> str:
    """Only the digits of a phone number, as plain 0-9."""
    return _NOT_DIGIT.sub("", unicodedata.normalize("NFKC", text))


def is_han(word: str) -> bool:
    """Does this word of `words` consist of Han characters or kana?"""
    return not word.isascii() and _HAN_START.match(word) is not None


@lru_cache(maxsize=4096)
def sort_key(name: str) -> str:
    """What names are ordered and looked up by: folded words, Han characters as pinyin."""
    found = words(name)
    if not found:
        return fold(name).strip()
    return " ".join("".join(syllables(word)) if is_han(word) else word for word in found)


def syllables(run: str) -> list[str]:
    """The pinyin of a run of characters, each read as in its phrase; others stay as they are."""
    table = _table()
    read = [_first(character) for character in run]
    for at, character in enumerate(run):
        if character in table.starts:
            phrase = table.phrases.get(run[at : at + 3]) or table.phrases.get(run[at : at + 2])
            if phrase:
                read[at : at + len(phrase)] = phrase
    return read


def readings(character: str) -> tuple[str, ...]:
    """All ways to read a character, the commonest first; itself when it has none."""
    return _table().several.get(character) or (_first(character),)


@lru_cache(maxsize=8192)
def _first(character: str) -> str:
    """The commonest reading of a character; itself when it has none."""
    table, at = _table(), ord(character)
    number = table.numbers[at] if at < len(table.numbers) else 0
    return table.syllables[number] if number else character


class _Table(NamedTuple):
    syllables: list[str]  # the first one stands for none
    numbers: array[int]  # by code point: which syllable; a dict of all characters takes 3 MB more
    several: dict[str, tuple[str, ...]]
    phrases: dict[str, tuple[str, ...]]
    starts: frozenset[str]


@cache
def _table() -> _Table:
    """The readings of all characters, from the file; read once."""
    text = _PINYIN.read_text(encoding="utf-8")
    syllables = [""]
    numbers = array("H", bytes(2 * (ord(max(text)) + 1)))
    others: tuple[dict[str, str], dict[str, str]] = ({}, {})
    spelled: list[str] = []
    phrases: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        syllable, *columns = line.split("\t")
        if columns:
            first, *rest = columns
            for character in first:
                numbers[ord(character)] = len(syllables)
            syllables.append(syllable)
            for rank, column in zip(others, rest, strict=True):
                rank.update(dict.fromkeys(column, syllable))
            spelled += first if "v" in syllable else ""
        elif not line.startswith("#"):
            phrase, *read = line.split()
            phrases[phrase] = tuple(read)
    several = {
        character: _with_u(
            [
                syllables[numbers[ord(character)]],
                *(rank[character] for rank in others if character in rank),
            ]
        )
        for character in (*others[0], *spelled)
    }
    starts = frozenset(phrase[0] for phrase in phrases)
    return _Table(syllables, numbers, several, phrases, starts)


def _with_u(read: list[str]) -> tuple[str, ...]:
    """Readings with u for the v that stands for u with diaeresis, as many people type it."""
    return (*read, *(syllable.replace("v", "u") for syllable in read if "v" in syllable))


def name_terms(name: str) -> set[str]:
    """What a name is found by: its words, and of Han runs pairs, pinyin and initials."""
    return _terms(name, pinyin=True)


def note_terms(text: str) -> set[str]:
    """What running text is found by: its words, and pairs of Han characters."""
    return _terms(text, pinyin=False)


def _terms(text: str, *, pinyin: bool) -> set[str]:
    folded = fold(text)
    if folded.isascii():
        return {word[:LONGEST_TERM] for word in _ASCII_WORD.findall(folded)}
    terms: set[str] = set()
    for word in _WORD.findall(folded):
        if not is_han(word):
            terms.add(word[:LONGEST_TERM])
            continue
        terms.update(_pairs(word))
        if pinyin:
            terms.update(_pinyin_terms(word))
    return terms


def digit_terms(number: str) -> set[str]:
    """What a phone number is found by: every end of it that is long enough."""
    last = len(number) - SHORTEST_DIGITS
    return {number[at : at + LONGEST_TERM] for at in range(last + 1)}


def _pairs(run: str) -> list[str]:
    """Every two neighbours, and the last character alone so that it too begins a term."""
    return [*(run[at : at + 2] for at in range(len(run) - 1)), run[-1]]


def _pinyin_terms(run: str) -> Iterator[str]:
    """From every character on: the pinyin and the initials of what follows, other readings too."""
    read = syllables(run)
    pinyin = "".join(read)
    initials = "".join([syllable[0] for syllable in read])
    legal = _LEGAL_FORM.search(run)
    last = legal.start() + 1 if legal else len(run)
    start = 0
    for at in range(last):
        yield pinyin[start : start + LONGEST_TERM]
        yield initials[at : at + LONGEST_TERM]
        start += len(read[at])
    if _table().several.keys().isdisjoint(run):
        return
    choices = [_choices(character, first) for character, first in zip(run, read, strict=True)]
    for at in range(last):
        yield from _other_readings(tuple(choices[at : at + WINDOW]))


@lru_cache(maxsize=65536)
def _choices(character: str, first: str) -> tuple[str, ...]:
    """The readings of a character, the one it has in its phrase first."""
    return (first, *(reading for reading in readings(character) if reading != first))


@lru_cache(maxsize=65536)
def _other_readings(window: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """Pinyin and initials of a few characters in their less common readings."""
    if all(len(choice) == 1 for choice in window):
        return ()
    found: dict[str, None] = {}
    for read in product(*window):
        found["".join(read)[:LONGEST_TERM]] = None
    for initials in product(*(dict.fromkeys(s[0] for s in choice) for choice in window)):
        found["".join(initials)] = None
    return tuple(found)


def found_at(folded: str, word: str, *, read: bool) -> Span | None:
    """Where a word of a question stands in a folded text, else None.

    Letters and digits must begin a word, Han characters may stand anywhere; with `read`, letters
    may also be the pinyin or the initials of Han characters.
    """
    at = folded.find(word)
    if is_han(word):
        return Span(at, at + len(word)) if at >= 0 else None
    while at >= 0:
        if at == 0 or not folded[at - 1].isalnum() or is_han(folded[at - 1]):
            return Span(at, at + len(word))
        at = folded.find(word, at + 1)
    if read and not folded.isascii():
        for run in _HAN_RUN.finditer(folded):
            for start in range(run.start(), run.end()):
                end = _pinyin_end(folded[start : run.end()], word)
                if end:
                    return Span(start, start + end)
    return None


def _pinyin_end(run: str, typed: str) -> int:
    """How many characters at the beginning of a run read as what was typed; 0 when they do not."""
    pairs = zip(run, typed, strict=False)
    if len(typed) <= len(run) and all(
        any(reading[0] == letter for reading in readings(character)) for character, letter in pairs
    ):
        return len(typed)
    return _syllables_end(run, typed)


def _syllables_end(run: str, typed: str) -> int:
    for reading in readings(run[0]) if run else ():
        if reading.startswith(typed):
            return 1
        if typed.startswith(reading):
            rest = _syllables_end(run[1:], typed[len(reading) :])
            if rest:
                return 1 + rest
    return 0


def highlights(text: str, question: str, *, read: bool = True) -> list[Span]:
    """The stretches of a text that the words of a question stand for, in order, not overlapping."""
    folded = fold(text)
    places: Sequence[int] = range(len(text))
    if not _is_plain(text):
        parts = [fold(character) for character in text]
        folded = "".join(parts)
        places = [at for at, part in enumerate(parts) for _ in part]
    found: list[Span] = []
    for word in words(question):
        span = found_at(folded, word, read=read)
        if span is not None:
            found.append(Span(places[span.start], places[span.end - 1] + 1))
    found.sort()
    apart = found[:1]
    for span in found[1:]:
        if span.start >= apart[-1].end:
            apart.append(span)
        else:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
    return apart
