"""Who a line may speak of: one look-up for all its words, before anything is decided."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from crm_desktop import text as texts
from crm_desktop.quick_log import words_names
from crm_desktop.quick_log.line import Line, Word, overlaps, within
from crm_desktop.quick_log.name_index import LIMIT, CustomerName, NameIndex, Person
from crm_desktop.search_index import BY_TABLE
from crm_desktop.text import LONGEST_TERM, Span

MOST_TERMS = 120
SHORTEST_BEGINNING = 4
_CUSTOMER, _PERSON = (BY_TABLE[table].mark for table in ("customer", "contact"))
_TITLES = tuple(title for title, _ in words_names.BEHIND)
_BEFORE_NAMES = (
    "给", "和", "跟", "与", "见", "找", "约", "问", "请", "了", "访", "向", "联系", "陪", "的",
)  # fmt: skip


@dataclass(frozen=True)
class _Part:
    """A part of the line that may be a name or belong to one: a word, or two characters."""

    span: Span
    text: str
    alone: bool = True  # may be a name by itself
    pointed: bool = False
    capital: bool = False


class Candidates:
    """Looks words up one by one; only where too many answer, two together, or none, beginnings."""

    def __init__(self, line: Line, index: NameIndex, taken: Collection[Span]) -> None:
        self._line = line
        self._index = index
        self._taken = taken
        self._ids: dict[str, set[int]] = {_CUSTOMER: set(), _PERSON: set()}
        self._found: dict[tuple[str, Span], int] = {}

    def find(self, words: Collection[Span]) -> tuple[list[CustomerName], list[Person]]:
        """Customers and people that words of the line may name.

        `words` is vocabulary: Chinese words of every day, which no name begins or ends in.
        """
        latin, han = self._latin(), self._han(words)
        single = [part for part in latin if part.alone] + han
        asked: list[tuple[str, _Part | None, str]] = [
            (mark, part, _exact(mark, part.text)) for part in single for mark in self._ids
        ]
        asked += [(_PERSON, None, expression) for expression in self._called()]
        asked += [(_PERSON, None, expression) for expression in _families(latin)]
        self._look_up(asked)
        self._look_up([*self._pairs(latin), *self._pairs(han, apart=2), *self._begun(latin)])
        return self._index.customers(self._ids[_CUSTOMER]), self._index.people(self._ids[_PERSON])

    def _look_up(self, asked: Sequence[tuple[str, _Part | None, str]]) -> None:
        once = list(dict.fromkeys(asked))[:MOST_TERMS]
        for (mark, part, _), ids in zip(
            once, self._index.ids(expression for _, _, expression in once), strict=True
        ):
            self._ids[mark].update(ids)
            if part is not None:
                self._found[mark, part.span] = len(ids)

    def _latin(self) -> list[_Part]:
        found = []
        for at, word in enumerate(self._line.words):
            if not overlaps(word.span, self._taken):
                alone = _may_be_name(word) or is_called(self._line, at)
                pointed = is_pointed_at(self._line, at)
                text = texts.fold(word.text)
                found.append(_Part(word.span, text, alone, pointed, word.is_capital))
        return found

    def _han(self, words: Collection[Span]) -> list[_Part]:
        whole = [*self._taken, *words]
        return [
            _Part(Span(at, at + 2), self._line.folded[at : at + 2])
            for run in self._line.han
            for at in range(run.start, run.end - 1)
            if not within(Span(at, at + 2), whole)
        ]

    def _called(self) -> Iterator[str]:
        """Expressions for family names with a title, and for names that sound like one."""
        folded = self._line.folded
        for run in self._line.han:
            for at in range(run.start, run.end):
                if folded.startswith(_TITLES, at + 1) or is_familiar(folded, at):
                    yield f"{_exact(_PERSON, folded[at])} *"
                    yield _exact(_PERSON, "".join(texts.syllables(folded[at])))
        for name, _ in heard_names(self._line, self._taken):
            family, *given = texts.syllables(name)
            yield f"{_exact(_PERSON, family)} {_exact(_PERSON, ''.join(given))}"

    def _pairs(
        self, parts: Sequence[_Part], apart: int = 1
    ) -> Iterator[tuple[str, _Part | None, str]]:
        """Two parts together where each alone has more answers than were fetched."""
        for distance in range(1, apart + 1):
            for one, other in zip(parts, parts[distance:], strict=False):
                if not (one.alone or other.alone or (one.capital and other.capital)):
                    continue
                for mark in self._ids:
                    if self._is_open(mark, one) and self._is_open(mark, other):
                        yield mark, None, f"{_exact(mark, one.text)} {_exact(mark, other.text)}"

    def _is_open(self, mark: str, part: _Part) -> bool:
        """Whether more rows may hold a part than are known: too many to fetch, or not asked."""
        return self._found.get((mark, part.span), LIMIT) >= LIMIT

    def _begun(self, parts: Sequence[_Part]) -> Iterator[tuple[str, _Part | None, str]]:
        """Beginnings of words and of pinyin, for what stands where names do and is none whole."""
        keys = []
        for at, part in enumerate(parts):
            if not (part.alone and part.pointed and len(part.text) >= _least(part)):
                continue
            if self._is_open(_CUSTOMER, part):
                keys.append(part.text)
            for mark in self._ids:
                if not self._found.get((mark, part.span)):
                    yield mark, None, f"{_exact(mark, part.text)} *"
            after = parts[at + 1] if at + 1 < len(parts) else None
            if after and part.capital and after.capital and self._is_open(_PERSON, part):
                first, second = _exact(_PERSON, part.text), _exact(_PERSON, after.text)
                if not self._found.get((_PERSON, after.span)):
                    yield _PERSON, None, f"{first} {second} *"
        self._ids[_CUSTOMER] |= self._index.beginning(keys)


def _families(parts: Sequence[_Part]) -> Iterator[str]:
    """Expressions for Chinese family names in letters: Mr Wang may be written 王."""
    for part in parts:
        if part.alone and part.pointed:
            for character in _characters().get(part.text, ()):
                yield f"{_exact(_PERSON, character)} *"


@cache
def _characters() -> dict[str, list[str]]:
    """The characters of family names, by their pinyin."""
    found: dict[str, list[str]] = {}
    for character in words_names.FAMILIES_ZH:
        for reading in texts.readings(character):
            found.setdefault(reading, []).append(character)
    return found


def _least(part: _Part) -> int:
    return SHORTEST_BEGINNING - part.capital


def is_pointed_at(line: Line, at: int) -> bool:
    """Whether a word may well be a name: a capital, the first one, or behind at, a, with …"""
    word = line.words[at]
    if at == 0 or word.is_capital:
        return True
    before = line.words[at - 1]
    if line.folded[before.span.end : word.span.start].strip(" .") != "":
        return bool(line.folded[: word.span.start].rstrip()[-1:] > "\u3000")
    return before.text in words_names.POINTERS or before.text in words_names.BEFORE


def is_called(line: Line, at: int) -> bool:
    """Whether a word is a name by its place: behind Mr, or with a capital behind call, to, with."""
    if at == 0:
        return False
    word, before = line.words[at], line.words[at - 1]
    between = line.folded[before.span.end : word.span.start]
    if before.text in words_names.BEFORE:
        return not between.strip(" .")
    return word.is_capital and not between.strip() and before.text in words_names.POINTERS


def is_familiar(folded: str, at: int) -> bool:
    """Whether a character is called 老 or 小 as friends do, and is no part of 小时, 老板 …"""
    return folded[at - 1 : at] in ("老", "小") and folded[at] not in "时板客心总姐师批家厂是的样型"


def heard_names(line: Line, taken: Collection[Span]) -> Iterator[tuple[str, Span]]:
    """Two or three characters where names stand; they may sound like a name in letters."""
    for run in line.han:
        for at in range(run.start, run.end):
            if at != run.start and not line.folded[:at].endswith(_BEFORE_NAMES):
                continue
            for length in (2, 3):
                span = Span(at, at + length)
                if span.end <= run.end and not overlaps(span, taken):
                    yield line.folded[span.start : span.end], span


def _may_be_name(word: Word) -> bool:
    return word.text not in words_names.COMMON and not word.text.isdigit() and len(word.text) > 1


def _exact(mark: str, word: str) -> str:
    return f'"{mark}{word[:LONGEST_TERM]}"'
