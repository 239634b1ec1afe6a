"""Which customers a line names: whole, by a part, by a beginning, or in pinyin."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from crm_desktop import text as texts
from crm_desktop.quick_log import words_names
from crm_desktop.quick_log.candidates import SHORTEST_BEGINNING, is_pointed_at
from crm_desktop.quick_log.line import Line, Word, overlaps
from crm_desktop.quick_log.name_index import CustomerName
from crm_desktop.text import Span

LONGEST_NAME = 6  # words that are tried together
BEGINS, PART, MANY, WHOLE = range(4)
_JOINERS = frozenset({"and", "y", "e", "und"})


@dataclass(frozen=True)
class CustomerMention:
    """Where customers are named; several fit when the name is not one's alone."""

    span: Span
    fits: tuple[CustomerName, ...]
    weak: bool = False  # a town, a name that only begins so, or a word in the midst of others


def find_customers(
    line: Line, known: Sequence[CustomerName], taken: Collection[Span]
) -> list[CustomerMention]:
    """All customers named, in the order of the line; the longest name has its place."""
    found = [*_latin(line, known, taken), *_han(line, known, taken)]
    return sorted(found, key=lambda mention: mention.span)


def _latin(
    line: Line, known: Sequence[CustomerName], taken: Collection[Span]
) -> Iterator[CustomerMention]:
    used = list(taken)
    holding = [
        [one for one in known if texts.fold(word.text) in one.form.folded or one.form.han]
        for word in line.words
    ]
    for length in range(min(LONGEST_NAME, len(line.words)), 0, -1):
        for at in range(len(line.words) - length + 1):
            words = line.words[at : at + length]
            span = Span(words[0].span.start, words[-1].span.end)
            if not holding[at] or overlaps(span, used) or not _may_be_meant(line, words, at):
                continue
            fits = _fitting(line, words, at, holding[at])
            if fits:
                used.append(span)
                best = max(fits.values())
                weak = best == BEGINS or (length == 1 and not is_pointed_at(line, at))
                chosen = tuple(one for one in known if fits.get(one.id) == best)
                yield CustomerMention(span, chosen, weak)


def _may_be_meant(line: Line, words: Sequence[Word], at: int) -> bool:
    if any(_gap(line, one, other) for one, other in pairwise(words)):
        return False
    if words[0].text in _JOINERS or words[-1].text in _JOINERS:
        return False
    if len(words) > 1:
        return any(word.text not in words_names.COMMON for word in words) or all(
            word.is_capital for word in words
        )
    word = words[0]
    if at > 0 and line.words[at - 1].text in words_names.BEFORE:
        return False  # Sr. Gómez is a person, also where a firm is called so
    if word.text in words_names.LEGAL or word.text.isdigit() or len(word.text) < 2:
        return False
    return word.text not in words_names.COMMON


def _gap(line: Line, one: Word, other: Word) -> bool:
    """Whether more than blanks, dots and & stands between two words."""
    return line.folded[one.span.end : other.span.start].strip(" .&'-/") != ""


def _fitting(
    line: Line, words: Sequence[Word], at: int, known: Sequence[CustomerName]
) -> dict[int, int]:
    typed = [texts.fold(word.text) for word in words if word.text not in _JOINERS]
    pointed = is_pointed_at(line, at)
    fits: dict[int, int] = {}
    for customer in known:
        how_well = _fit(typed, customer)
        if how_well is None and len(typed) == 1 and pointed:
            least = SHORTEST_BEGINNING - words[0].is_capital
            begins = any(word.startswith(typed[0]) for word in customer.form.words)
            how_well = BEGINS if begins and len(typed[0]) >= least else None
        if how_well is not None:
            fits[customer.id] = how_well
    # A word in small letters that many names hold is a word, unless something points at a name.
    return fits if pointed or len(fits) <= 1 or len(typed) > 1 else {}


def _fit(typed: Sequence[str], customer: CustomerName) -> int | None:
    if not typed:
        return None
    name = [word for word in customer.form.words if word not in _JOINERS]
    if list(typed) == name and not customer.form.han:
        return WHOLE
    if typed[0] in words_names.LEGAL:
        return None  # the end of a name may be its legal form, not the beginning
    if _runs_in(typed, name):
        proper = [word for word in name if word not in words_names.LEGAL]
        return WHOLE if list(typed) == proper and not customer.form.han else PART
    if customer.form.han and all(customer.form.reads(word) for word in typed):
        return PART
    return None


def _runs_in(typed: Sequence[str], name: Sequence[str]) -> bool:
    size = len(typed)
    return any(list(typed) == list(name[at : at + size]) for at in range(len(name) - size + 1))


def _han(
    line: Line, known: Sequence[CustomerName], taken: Collection[Span]
) -> Iterator[CustomerMention]:
    shared: dict[Span, list[CustomerName]] = {}
    for customer in known:
        for name in customer.form.han:
            for span in _common_runs(line, name, taken):
                shared.setdefault(span, []).append(customer)
    used: list[Span] = []
    for span in sorted(shared, key=lambda one: (one.start - one.end, one.start)):
        if overlaps(span, used):
            continue
        used.append(span)
        fits = {one.id: one for one in shared[span]}
        weak = line.folded[span.start : span.end] in words_names.TOWNS_ZH
        yield CustomerMention(span, tuple(fits.values()), weak)


def _common_runs(line: Line, name: str, taken: Collection[Span]) -> Iterator[Span]:
    """The longest stretches, two characters at least, that a run of the line shares with a name."""
    for run in line.han:
        at = run.start
        while at < run.end - 1:
            end = at + 2
            if line.folded[at:end] not in name:
                at += 1
                continue
            while end < run.end and line.folded[at : end + 1] in name:
                end += 1
            span = Span(at, end)
            if not _is_general(line.folded[at:end]) and not overlaps(span, taken):
                yield span
            at = end


@lru_cache(maxsize=4096)
def _is_general(part: str) -> bool:
    """Whether a part of a name is nothing but what firms make and what firms are called."""
    left = part
    for word in words_names.LEGAL_ZH:
        left = left.replace(word, "")
    return not left or (len(left) < 2 and len(part) <= 2)
