"""Finds names in a line that nobody in the file bears: a question, never a guess."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from crm_desktop.quick_log.line import Line, Word, overlaps
from crm_desktop.quick_log.words_names import BEFORE, BEHIND, COMMON, FAMILIES_ZH, LEGAL_ZH
from crm_desktop.text import Span

_AFTER_VISIT = re.compile(r"\s*(?:了|过)?\s*(?:(?:a|al|the|to|at|la|el|los|las|en)\s+)*")
_AFTER_VERB = re.compile(
    r"\s*(?:(?:nobody|no one|someone|somebody|nadie|alguien|"
    r"a|al|the|to|at|with|from|con|de|del)\s+)*"
)
_AT = frozenset({"at", "with", "from", "con"})
_FAMILY = f"[{FAMILIES_ZH}]"
_NOT_BEHIND = {"工": "厂|作|程部|艺", "总": "体|结|部|计|共|额"}  # 工厂, 总体 are no titles
_TITLES_ZH = "|".join(
    f"{title}(?!{_NOT_BEHIND[title]})" if title in _NOT_BEHIND else title for title, _ in BEHIND
)
_PERSON_ZH = re.compile(
    f"给{_FAMILY}[\u4e00-\u9fff]{{1,2}}?(?:打|回|去)了?个?电话|致电了?{_FAMILY}[\u4e00-\u9fff]|"
    f"(?!施工|金工){_FAMILY}(?:{_TITLES_ZH})"
)
_UNKNOWN_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]{2,}")
_NO_FIRM_ZH = (
    "客户", "新客", "一下", "老客", "几家", "他们", "对方", "现场", "工厂", "车间", "厂里",
)  # fmt: skip
_FIRM_ENDS_ZH = (*LEGAL_ZH, "厂", "院", "所", "店")


def unknown_firm(
    line: Line, verb: Span | None, marks: Sequence[Span], known: Collection[Span]
) -> Span | None:
    """The name that follows visited, visité, 拜访 where nobody in the file is called so.

    `known` are the names that were found. Where there are some, only what looks like a name
    counts: a capital, or characters that end as firms' names do.
    """
    if verb is None:
        return None
    at = _behind(line, verb.end, marks, _AFTER_VISIT)
    word = next((one for one in line.words if one.span.start == at), None)
    if word is not None:
        is_name = not _is_plain(word) and (word.is_capital or not known)
        return word.span if is_name and not overlaps(word.span, known) else None
    found = _UNKNOWN_HAN.match(line.folded, at)
    if found is None or found[0].startswith(_NO_FIRM_ZH):
        return None
    if not known:
        return Span(*found.span())
    end = min((one.start for one in known if at <= one.start < found.end()), default=found.end())
    span = Span(at, end)
    named = line.folded[at:end].endswith(_FIRM_ENDS_ZH) and not overlaps(span, known)
    return span if named else None


def whole_name(line: Line, span: Span, known: Collection[Span]) -> Span:
    """A name with the capital words right behind its first one: Pumpwerk Elbe."""
    end = span.end
    for word in line.words:
        follows = word.span.start > end and not line.folded[end : word.span.start].strip(" &.-")
        if follows and word.is_capital and not _is_plain(word) and not overlaps(word.span, known):
            end = word.span.end
    return Span(span.start, end)


def names_stranger(line: Line, verb: Span | None, marks: Sequence[Span]) -> bool:
    """Whether a call or a meeting names somebody: right behind its word, behind Mr, or at, with."""
    if verb is None:
        return False
    if _PERSON_ZH.search(line.folded):
        return True
    at = _behind(line, verb.end, marks, _AFTER_VERB)
    for word, before in zip(line.words, (None, *line.words), strict=False):
        if not word.is_capital or _is_plain(word) or overlaps(word.span, marks):
            continue
        gap = line.folded[before.span.end : word.span.start].strip(" .") if before else "-"
        if word.span.start == at or (before and not gap and before.text in (*_AT, *BEFORE)):
            return True
    return False


def _behind(line: Line, at: int, marks: Sequence[Span], words: re.Pattern[str]) -> int:
    """Where the first word stands that is neither small nor about time."""
    moved = True
    while moved:
        start = at
        small = words.match(line.folded, at)
        at = small.end() if small else at
        at = next((mark.end for mark in marks if mark.start == at), at)
        moved = at > start
    return at


def _is_plain(word: Word) -> bool:
    return word.text in COMMON or word.text in BEFORE or word.text.isdigit()
