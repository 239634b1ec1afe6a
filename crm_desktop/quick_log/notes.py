"""What is left of a line when what was understood is taken off its ends: the note."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crm_desktop.quick_log.line import Line
from crm_desktop.text import Span, is_han

_SMALL = re.compile(
    r"[\s,.;:!?，。、；：！？·()\-–—/&+@]+|"
    r"(?:a|an|the|and|then|at|on|in|to|of|with|w|for|from|by|re|about|was|is|also|i|we|my|our|"
    r"el|la|los|las|un|una|y|e|de|del|al|con|en|para|por|que|le|les|lo|se|me|nos|su|sus|"
    r"quick|please|pls|or|o)(?![a-z0-9'])|"
    r"或者|[或了和跟给去在与的我们刚要再把向个又已请对于约找上到过并就会]"
)
_SMALL_END = re.compile(
    r"(?:[\s,.;:!?，。、；：！？·()\-–—/&+@]+|(?<![a-z0-9'])"
    r"(?:a|an|the|and|then|at|on|in|to|of|with|w|for|from|by|before|until|re|about|was|is|i|we|or|o|"
    r"antes|hasta|el|la|los|las|un|una|y|e|de|del|al|con|en|para|por|que|le|les|lo)|发给|"
    r"[了和跟给与的把向])$"
)


def trimmed(line: Line, span: Span, known: Sequence[Span], *, both_ends: bool = True) -> str:
    """The typed text of a stretch without what is known, and without small words, at its ends."""
    start, end = span
    inside = [one for one in known if span.start <= one.start and one.end <= span.end]
    moved = True
    while moved and start < end:
        moved = False
        for one in inside:
            if one.start <= start < one.end:
                start, moved = one.end, True
        small = _SMALL.match(line.folded, start, end)
        if small and small.end() > start and not _is_cut(line, start, small.end(), inside):
            start, moved = small.end(), True
    moved = both_ends
    while moved and start < end:
        moved = False
        for one in inside:
            if one.start < end <= one.end and one.start >= start:
                end, moved = one.start, True
        small = _SMALL_END.search(line.folded[start:end])
        if small:
            end, moved = start + small.start(), True
    return line.shown(Span(start, end)).strip() if start < end else ""


def _is_cut(line: Line, start: int, end: int, inside: Sequence[Span]) -> bool:
    """Whether a Chinese character that looks small begins a longer word: keep that."""
    if not is_han(line.folded[start : start + 1]):
        return False
    behind = line.folded[end : end + 1]
    is_alone = not behind or not is_han(behind) or any(one.start == end for one in inside)
    return not (is_alone or line.folded[start] in "了和跟给在与的我刚把再已")


def joined(parts: Sequence[str]) -> str:
    """Pieces of a note in one line."""
    kept = [part for part in parts if part]
    chinese = all(not part.isascii() for part in kept)
    return ("，" if chinese else ", ").join(kept)
