"""Who a line may speak of: one look-up for all its words, before anything is decided."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from crm_desktop import text as texts
from crm_desktop.quick_log import words_names
from crm_desktop.quick_log.line import Line, Word, overlaps
from crm_desktop.quick_log.name_index import CustomerName, NameIndex, Person
from crm_desktop.search_index import BY_TABLE
from crm_desktop.text import LONGEST_TERM, Span

MOST_TERMS = 160
SHORTEST_BEGINNING = 4
_CUSTOMER, _PERSON, _DEAL = (BY_TABLE[table].mark for table in ("customer", "contact", "deal"))
_SURNAMES_END = tuple(title for title, _ in words_names.BEHIND)


@dataclass
class Terms:
    """The expressions to look up, once each."""

    customers: dict[str, None] = field(default_factory=dict)
    people: dict[str, None] = field(default_factory=dict)
    beginnings: dict[str, None] = field(default_factory=dict)


def find(
    line: Line, index: NameIndex, taken: Collection[Span], words: Collection[Span]
) -> tuple[list[CustomerName], list[Person]]:
    """Customers and people that words of the line may name.

    `taken` are days and hours; `words` is vocabulary, which is looked up only as a part of more.
    """
    terms = Terms()
    _latin_terms(line, terms, taken)
    _han_terms(line, terms, [*taken, *words])
    expressions = [*terms.customers][:MOST_TERMS]
    people_terms = [*terms.people][:MOST_TERMS]
    found = index.ids([*expressions, *people_terms])
    customer_ids = {one for ids in found[: len(expressions)] for one in ids}
    person_ids = {one for ids in found[len(expressions) :] for one in ids}
    customer_ids |= index.beginning(terms.beginnings)
    return index.customers(customer_ids), index.people(person_ids)


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


def _latin_terms(line: Line, terms: Terms, taken: Collection[Span]) -> None:
    words = line.words
    for at, word in enumerate(words):
        if overlaps(word.span, taken):
            continue
        text = texts.fold(word.text)
        titled = is_called(line, at)
        if _may_be_name(word) or titled:
            terms.customers[_exact(_CUSTOMER, text)] = None
            terms.people[_exact(_PERSON, text)] = None
            if is_pointed_at(line, at) and len(text) >= SHORTEST_BEGINNING - word.is_capital:
                terms.beginnings[text] = None
                terms.customers[f"{_exact(_CUSTOMER, text)} *"] = None
                terms.people[f"{_exact(_PERSON, text)} *"] = None
        following = words[at + 1] if at + 1 < len(words) else None
        if following and (_may_be_name(word) or _may_be_name(following)):
            after = texts.fold(following.text)
            terms.customers[f"{_exact(_CUSTOMER, text)} {_exact(_CUSTOMER, after)}"] = None
            terms.people[f"{_exact(_PERSON, text)} {_exact(_PERSON, after)}"] = None
            beginnings = f"{_exact(_PERSON, text)} * AND {_exact(_PERSON, after)} *"
            if word.is_capital and following.is_capital:
                terms.people[beginnings] = None


def _may_be_name(word: Word) -> bool:
    return word.text not in words_names.COMMON and not word.text.isdigit() and len(word.text) > 1


def _exact(mark: str, word: str) -> str:
    return f'"{mark}{word[:LONGEST_TERM]}"'


def _han_terms(line: Line, terms: Terms, taken: Collection[Span]) -> None:
    for run in line.han:
        for at in range(run.start, run.end):
            if at + 1 < run.end and not any(
                span.start <= at and at + 2 <= span.end for span in taken
            ):
                pair = line.folded[at : at + 2]
                terms.customers[_exact(_CUSTOMER, pair)] = None
                terms.people[_exact(_PERSON, pair)] = None
            for surname in _surnames(line.folded, at, run.end):
                terms.people[f"{_exact(_PERSON, surname)} *"] = None
                sound = "".join(texts.syllables(surname))
                terms.people[_exact(_PERSON, sound)] = None
    for name in heard_names(line, taken):
        syllables = texts.syllables(name)
        family, given = syllables[0], "".join(syllables[1:])
        terms.people[f"{_exact(_PERSON, family)} {_exact(_PERSON, given)}"] = None


def _surnames(folded: str, at: int, end: int) -> Iterator[str]:
    """A character that a title follows; a family name, most likely."""
    if folded.startswith(_SURNAMES_END, at + 1) or is_familiar(folded, at):
        yield folded[at]


def is_familiar(folded: str, at: int) -> bool:
    """Whether a character is called 老 or 小 as friends do, and is no part of 小时, 老板 …"""
    return folded[at - 1 : at] in ("老", "小") and folded[at] not in "时板客心总姐师批家厂是的样型"


_BEFORE_NAMES = (
    "给",
    "和",
    "跟",
    "与",
    "见",
    "找",
    "约",
    "问",
    "请",
    "了",
    "访",
    "向",
    "联系",
    "陪",
    "的",
)


def heard_names(line: Line, taken: Collection[Span]) -> Iterator[str]:
    """Two or three characters where names stand; they may sound like a name in letters."""
    for run in line.han:
        for at in range(run.start, run.end):
            before = line.folded[:at]
            if at != run.start and not before.endswith(_BEFORE_NAMES):
                continue
            for length in (2, 3):
                span = Span(at, at + length)
                if span.end <= run.end and not overlaps(span, taken):
                    yield line.folded[span.start : span.end]
