"""Which open deal a line names: in full; a beginning that fits several is a question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from crm_desktop import text as texts
from crm_desktop.quick_log.lexicon import bounded
from crm_desktop.quick_log.line import Line
from crm_desktop.quick_log.name_index import DealName, NameIndex
from crm_desktop.search_index import BY_TABLE
from crm_desktop.text import LONGEST_TERM, Span

SHORTEST_BEGINNING = 4
MOST_TERMS = 80
_MARK = BY_TABLE["deal"].mark


@dataclass(frozen=True)
class DealMention:
    """Where a deal is named, and which ones fit."""

    span: Span
    fits: tuple[DealName, ...]


def named_anywhere(line: Line, index: NameIndex) -> list[DealName]:
    """Open deals of any customer whose words stand in the line."""
    words = [texts.fold(word.text) for word in line.words]
    terms = {f"{_exact(one)} {_exact(other)}": None for one, other in pairwise(words)}
    for run in line.han:
        for at in range(run.start, run.end - 3):
            pairs = (line.folded[at : at + 2], line.folded[at + 2 : at + 4])
            terms[" ".join(_exact(pair) for pair in pairs)] = None
    found = index.ids(list(terms)[:MOST_TERMS])
    return index.deals({one for ids in found for one in ids})


def _exact(word: str) -> str:
    return f'"{_MARK}{word[:LONGEST_TERM]}"'


def find_deal(line: Line, known: Sequence[DealName]) -> DealMention | None:
    """The deal the line names, the longest name first; else several that begin as it says."""
    mentions = []
    for deal in known:
        span = _place(line.folded, deal.name)
        if span is not None:
            mentions.append((span.end - span.start, span, deal))
    if mentions:
        longest = max(length for length, _, _ in mentions)
        fits = tuple(deal for length, _, deal in mentions if length == longest)
        return DealMention(next(s for length, s, _ in mentions if length == longest), fits)
    return _beginning(line, known)


def _place(folded: str, name: str) -> Span | None:
    # An error of ours would be a deal of a name like "b": one letter is no name.
    plain = texts.fold(name).strip()
    if len(plain) < 2:
        return None
    pattern = re.escape(plain).replace(r"\ ", " ")
    found = bounded(pattern).search(folded)
    return None if found is None else Span(*found.span())


def _beginning(line: Line, known: Sequence[DealName]) -> DealMention | None:
    """Deals whose names begin alike, where the line says just that beginning."""
    best: DealMention | None = None
    for at, deal in enumerate(known):
        for other in known[at + 1 :]:
            shared = _shared(texts.fold(deal.name), texts.fold(other.name))
            span = _place(line.folded, shared) if shared else None
            if span is None or (best and best.span.end - best.span.start > span.end - span.start):
                continue
            fits = best.fits if best and best.span == span else ()
            best = DealMention(span, tuple(dict.fromkeys((*fits, deal, other))))
    return best


def _shared(one: str, other: str) -> str:
    """What two names begin with alike: whole words, or two Chinese characters at least."""
    size = 0
    while size < min(len(one), len(other)) and one[size] == other[size]:
        size += 1
    shared = one[:size]
    if texts.is_han(shared[:1]):
        return shared if size > 1 else ""
    ends = (
        size in (len(one), len(other))
        and not (one[size : size + 1] + other[size : size + 1]).strip()
    )
    whole = shared if ends else shared.rpartition(" ")[0]
    return whole.strip() if len(whole.strip()) >= SHORTEST_BEGINNING else ""
