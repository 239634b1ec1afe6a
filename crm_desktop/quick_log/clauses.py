"""Cuts a line into its clauses: what was done, a promise, a next step, what others said."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from crm_desktop.quick_log.lexicon import Found, Lexicon
from crm_desktop.quick_log.line import Line, overlaps
from crm_desktop.quick_log.words_clauses import BY_SUBJECT, OURS, THEIRS, TURNS, Turn
from crm_desktop.text import Span

MAIN, PROMISE, THEIR_PROMISE, NEXT, SAID = "main", "promise", "their_promise", "next", "said"

MOST_BEFORE = 3  # words before "next step" that it speaks of

_TURNS: Lexicon[Turn] = Lexicon(TURNS)
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_BREAK = re.compile(
    rf"[,;!?。、！？\n·]|:(?![0-9])|(?<=[{_HAN}])\s+(?=[{_HAN}0-9])|(?<=[a-z]{{3}})\.(?=\s)|"
    rf"(?<=[0-9{_HAN}])\.(?=\s|$)|(?<=[a-z0-9])\s+(?=[{_HAN}])|\s[-–—]+\s|\(|\)"
)
_GLUE = re.compile(
    r"^(?:\s|,|:|-|\b(?:and|then|y|e|so|but|luego|also|he|has|have|had|also|just|already|ya|que|"
    r"i|we|nos|me|le|les|on|by|el|para|at|a|for|del?|pero)\b|我们?|就|又|也|已经?|都|还|刚|在|于|上)*$"
)
_OBJECT_BEFORE = re.compile(r"(?:给|向|对|跟|和|与|了|to|a|al|con|with)\s*$")
_SUBJECT = re.compile(
    r"(?:\b(?:he|she|they|who|customer|client|el cliente|cliente|buyer)\b|他们?|她们?|对方|客户|"
    r"人家)\s*"
    r"(?:(?:has|have|also|just|already|ya|ha|han)\s*|已经?|又|也|还)*$"
)


@dataclass(frozen=True)
class Clause:
    """A stretch of the line and what it is; `cue` is the word that began it."""

    span: Span
    part: str
    cue: Span | None = None
    weak: bool = False

    def holds(self, span: Span) -> bool:
        """Whether a stretch begins in this clause."""
        return self.span.start <= span.start < self.span.end


def clauses(
    line: Line, times: Sequence[Span], past: Collection[Span], names: Sequence[Span],
    fixed: Sequence[Span], kinds: Sequence[Span],
) -> list[Clause]:  # fmt: skip
    """The clauses of a line. `times` are days and hours (`past` those gone by), `names` people
    and customers; nothing is cut within one of those, nor within `fixed`. `kinds` are the words
    for touches: what follows one of those and a colon is what was said."""
    whole = [*times, *names, *fixed]
    turns = [turn for turn in _TURNS.find(line.folded) if not overlaps(turn.span, whole)]
    found: list[Clause] = []
    for span, colon in _pieces(line.folded, whole):
        inside = [turn for turn in turns if span.start <= turn.span.start < span.end]
        cut = _cut(line, span, inside, times, past, names)
        if colon and found and found[-1].part == MAIN and cut[0].part == MAIN:
            told = any(found[-1].holds(kind) for kind in kinds)
            cut[0] = replace(cut[0], part=SAID) if told else cut[0]
        found += cut
    return _filled(line, found)


def _filled(line: Line, found: Sequence[Clause]) -> list[Clause]:
    """The same, where "next step:" and "promise:" take what stands behind the colon."""
    filled: list[Clause] = []
    for clause in found:
        if not line.folded[clause.span.start : clause.span.end].strip():
            continue
        last = filled[-1] if filled else None
        if last and last.cue and last.part in (NEXT, PROMISE) and clause.part in (MAIN, last.part):
            left = line.folded[last.cue.end : last.span.end].strip(" :-.")
            if not left and not line.folded[last.span.start : last.cue.start].strip():
                filled[-1] = replace(last, span=Span(last.span.start, clause.span.end))
                continue
        filled.append(clause)
    return filled


def _pieces(folded: str, whole: Sequence[Span]) -> list[tuple[Span, bool]]:
    """Stretches between punctuation, and whether a colon stood before each."""
    pieces: list[tuple[Span, bool]] = []
    start, colon = 0, False
    for mark in _BREAK.finditer(folded):
        before_name = mark[0].isspace() and any(one.start == mark.end() for one in whole)
        joins = before_name and folded[mark.start() - 1].isascii()
        if joins or overlaps(Span(*mark.span()), whole):
            continue
        pieces.append((Span(start, mark.start()), colon))
        start, colon = mark.end(), mark[0] == ":"
    pieces.append((Span(start, len(folded)), colon))
    return [(span, colon) for span, colon in pieces if folded[span.start : span.end].strip()]


def _cut(
    line: Line, span: Span, turns: Sequence[Found[Turn]], times: Sequence[Span],
    past: Collection[Span], names: Sequence[Span],
) -> list[Clause]:  # fmt: skip
    found: list[Clause] = []
    start, part, cue, weak = span.start, MAIN, None, False
    for turn in turns:
        meaning = turn.meaning
        if turn.span.start < start or (meaning.weak and part in (SAID, THEIR_PROMISE, PROMISE)):
            continue
        kind = _part_of(line, turn, Span(span.start, span.end), names)
        at = _begin(line, turn, start, times, past)
        if kind == SAID and (part == SAID or (part == PROMISE and not meaning.subject)):
            continue
        opening = line.folded[start:at]
        behind = line.folded[turn.span.end : span.end].strip(" .:")
        if (
            kind == NEXT
            and not behind
            and len(opening.split()) <= MOST_BEFORE
            and start == span.start
        ):
            at = start  # "demo next step"
        only_glue = _is_glue(opening, start, [*times, *(names if kind != SAID else ())])
        if at > start and not only_glue:
            found.append(Clause(Span(start, at), part, cue, weak))
            start = at
        part, cue, weak = kind, turn.span, meaning.weak
    found.append(Clause(Span(start, span.end), part, cue, weak))
    return found


def _part_of(line: Line, turn: Found[Turn], span: Span, names: Sequence[Span]) -> str:
    meaning = turn.meaning
    if meaning.part != "promise":
        return meaning.part
    if meaning.whose == OURS or line.folded[turn.span.start : turn.span.end].startswith("我"):
        return PROMISE
    if meaning.whose == THEIRS:
        return THEIR_PROMISE
    assert meaning.whose == BY_SUBJECT
    before = line.folded[span.start : turn.span.start]
    if _SUBJECT.search(before):
        return THEIR_PROMISE
    named = [name for name in names if span.start <= name.start and name.end <= turn.span.start]
    if not named or _OBJECT_BEFORE.search(line.folded[span.start : named[-1].start]):
        return PROMISE
    others = _is_glue(line.folded[named[-1].end : turn.span.start], named[-1].end, ())
    first = _is_glue(line.folded[span.start : named[-1].start], span.start, named[:-1])
    return THEIR_PROMISE if others and first else PROMISE


def _begin(
    line: Line, turn: Found[Turn], start: int, times: Sequence[Span], past: Collection[Span]
) -> int:
    """Where a next step begins: with the day right before its word, if none is behind it."""
    at = turn.span.start
    if turn.meaning.part != NEXT:
        return at
    following = [one for one in times if one.start >= turn.span.end]
    for one in sorted(times, reverse=True):
        is_beside = start <= one.start and one.end <= at and not line.folded[one.end : at].strip()
        if is_beside and one not in past and not following:
            at = one.start
    return at


def _is_glue(text: str, start: int, spans: Sequence[Span]) -> bool:
    """Whether a stretch has nothing but days, names and small words."""
    left = list(text)
    for span in spans:
        for at in range(max(span.start - start, 0), min(span.end - start, len(left))):
            left[at] = " "
    return bool(_GLUE.match("".join(left)))
