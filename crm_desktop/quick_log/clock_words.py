"""Finds the hours that a line names, and tells them from amounts and durations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from crm_desktop.quick_log import numbers
from crm_desktop.quick_log import words_dates as words
from crm_desktop.quick_log.lexicon import Lexicon, bounded
from crm_desktop.quick_log.line import overlaps
from crm_desktop.text import Span

AFTERNOON_UNTIL = 6  # hours 1 to 6 without more are meant after noon


@dataclass(frozen=True)
class ClockMark:
    """An hour named in a line; `plain` when it can be read in one way only."""

    span: Span
    hour: int
    minute: int
    plain: bool

    def read(self, part: str | None) -> tuple[time, bool]:
        """The time of day with the part of the day beside it, and whether it is doubtful."""
        hour, doubtful = self.hour, False
        if not self.plain and 1 <= hour <= 12:
            if part in (words.AFTERNOON, words.NIGHT):
                hour += 12 if hour < 12 else 0
                hour = 0 if self.hour == 12 and part == words.NIGHT else hour
            elif part == words.NOON:
                hour += 12 if hour < 3 else 0
            elif part != words.MORNING and hour <= AFTERNOON_UNTIL:
                hour, doubtful = hour + 12, True
        return time(hour, self.minute), doubtful


@dataclass(frozen=True)
class PartMark:
    """A part of the day: no hour, but it settles which half of the day an hour is in."""

    span: Span
    part: str


_PARTS: Lexicon[str] = Lexicon(words.PARTS)
_HOURS_EN = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HOURS_ES = "una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"
_H = "(?P<h>[0-9]{1,2})"
_M = "(?P<m>[0-5][0-9])"
_HALF = r"(?P<half>a\.? ?m\.?|p\.? ?m\.?|am|pm)"
_TO = (
    r"(?: ?(?:-|–|—|to|until|till|a|hasta|y) ?(?:las )?[0-9]{1,2}(?:[:.][0-5][0-9])?"
    r"(?: ?h(?:rs?|s)?)?)"
)
_FROM = "(?:from |between |de |entre las |de las |desde las )"
# What makes "at 3" an amount: a unit or a thing behind it.
_AMOUNT = (
    r"(?! ?(?:%|‰|°|percent|per|k\b|m\b|mm|cm|kg|bar|rpm|eur|usd|euros?|dollars?|units?|pieces?|"
    r"pcs|"
    r"points?|plants?|sites?|places?|each|x\b|times|million|days?|weeks?|months?|puntos?|"
    r"unidades|plantas|por ciento|machines?|maquinas?|robots?|[.,/]?[0-9]))"
)
_ZH_NUMBER = f"(?P<zh>{numbers.ZH}|1[0-9]|2[0-4])"
_ZH_MINUTE = (
    "(?:(?P<quarter>半|一刻|三刻)|"
    "(?P<zm>[0-5]?[0-9]|[一二三四五]?十[一二三四五六七八九]?)分?(?![0-9个台万千%]))?"
)
_NO_CLOCK_ZH = (
    "(?!意见|建议|要求|问题|想法|折扣|原因|优惠|看法|好处|理由|说明|内容|改进|不足|需求|体会|希望|"
    "疑问|顾虑|五|几|左右优惠|降|多[0-9])"
)
_PATTERNS = [
    bounded(pattern)
    for pattern in (
        r"(?:at |@ ?|by )?(?P<word>noon|midday|12 noon|mediodia|al mediodia|(?<!今天的)正午|中午)",
        rf"(?:at |@ ?|a las? |by )?{_H}[:.h]{_M} ?{_HALF}",
        rf"(?:{_FROM}|at |@ ?|by )?{_H}(?:[:.]{_M})? ?(?:-|–|—|to|until|till)"
        rf" ?[0-9]{{1,2}}(?:[:.][0-9]{{2}})? ?{_HALF}",
        rf"(?:at |@ ?|a las? |by )?{_H} ?{_HALF}",
        rf"(?:at )?(?P<rel>half past|half|quarter past|quarter to|a quarter past|a quarter to) "
        rf"(?:{_H}|(?P<en>{_HOURS_EN})) ?{_HALF}?",
        rf"(?:at )?(?P<rel>(?:5|10|20|25|five|ten|twenty) (?:past|to)) (?:{_H}|"
        rf"(?P<en>{_HOURS_EN})) ?{_HALF}?",
        rf"(?:a|sobre|hacia|desde) las? (?:{_H}(?:[:.h]{_M})?|(?P<es>{_HOURS_ES}))(?: y "
        rf"(?P<y>media|cuarto|[0-9]{{1,2}}|diez|veinte|cinco)| (?P<menos>menos (?:cuarto|"
        rf"[0-9]{{1,2}}|diez|cinco|veinte)))?(?: ?h(?:oras?|rs?|s)?)?(?: en punto)?{_TO}?",
        rf"{_H} y (?P<y>media|cuarto)",
        rf"(?:{_FROM}){_H}(?:[:.h]{_M})?(?: ?h(?:rs?|s)?)?{_TO}{_AMOUNT}",
        rf"(?:at |@ ?|a las? |by |de |from |around |about )?{_H}[:h]{_M}(?: ?h(?:rs?|"
        rf"s)?)?{_TO}?(?![:/])",
        rf"(?:at|@|around|about) ?{_H}\.{_M}(?! ?[%k€$])",
        rf"(?:at |@ ?)(?:{_H}|(?P<en>{_HOURS_EN}))(?: ?o'?clock)?{_TO}?{_AMOUNT}",
        rf"(?:{_H}|(?P<en>{_HOURS_EN})) ?o'?clock",
        rf"@ ?{_H}{_AMOUNT}",
    )
]
_DOTTED = bounded(rf"{_H}\.{_M}(?![0-9.]| ?[%k€$])")
_TOUCH = re.compile(r"\s*(?:reunion|call|demo|meeting|visit)")
_SPANISH_H = bounded(rf"(?:a las )?{_H} ?h(?:rs?|s|oras)?\.?{_TO}?")
_RANGE = re.compile(
    r"(?<![0-9a-z.,/:-])(?P<h>[0-9]{1,2})(?:[:.](?P<m>[0-5][0-9]))? ?[-–—] ?"
    r"(?P<to>[0-9]{1,2})(?:[:.][0-9]{2})?(?:\s*h(?:rs?|s)?)?(?![0-9a-z%/-])"
)
_CHINESE = re.compile(
    rf"{_ZH_NUMBER} ?(?:点钟?|點|时(?!间|候|代)"
    rf"){_NO_CLOCK_ZH}{_ZH_MINUTE}(?:[到至~-](?:{numbers.ZH})(?:点钟?半?))?"
)
_NOT_BEFORE_H = re.compile(r"\s*(?:de |of |trial|test|prueba)")
_MINUTES = {"media": 30, "半": 30, "cuarto": 15, "一刻": 15, "三刻": 45}


def find_parts(folded: str) -> list[PartMark]:
    """The parts of the day that a line names."""
    return [PartMark(found.span, found.meaning) for found in _PARTS.find(folded)]


def find_clocks(folded: str, days: Sequence[Span], parts: Sequence[Span]) -> list[ClockMark]:
    """The hours named in a folded line; `days` and `parts` are where days stand in it."""
    found: list[ClockMark] = []
    taken = list(days)
    for pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            _take(_latin(match), found, taken)
    for match in _SPANISH_H.finditer(folded):
        if _is_hour(folded, match, days, parts):
            _take(_latin(match, plain=True), found, taken)
    for match in _DOTTED.finditer(folded):
        if any(_near(folded, span, match.span()) for span in days):
            _take(_latin(match), found, taken)
    for match in _CHINESE.finditer(folded):
        if _is_chinese_hour(folded, match, (*days, *parts)):
            _take(_chinese(match), found, taken)
    for match in _RANGE.finditer(folded) if days and not found else ():
        if int(match["h"]) < int(match["to"]) <= 24:
            _take(_latin(match), found, taken)
    return sorted(found, key=lambda mark: mark.span)


def _take(mark: ClockMark | None, found: list[ClockMark], taken: list[Span]) -> None:
    if mark is not None and not overlaps(mark.span, taken):
        taken.append(mark.span)
        found.append(mark)


def _latin(match: re.Match[str], *, plain: bool = False) -> ClockMark | None:
    groups = match.groupdict()
    span = Span(*match.span())
    if groups.get("word"):
        return ClockMark(span, 12, 0, True)
    written = groups.get("h") or groups.get("en") or groups.get("es")
    if written is None:
        return None
    hour, minute = numbers.number(written), int(groups.get("m") or 0)
    half = (groups.get("half") or "").replace(".", "").replace(" ", "")
    is_plain = plain or hour > 12 or hour == 0 or bool(half) or written.startswith("0")
    hour, minute = _with_words(groups, hour, minute)
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        return None
    return ClockMark(span, hour, minute, is_plain)


def _with_words(groups: dict[str, str | None], hour: int, minute: int) -> tuple[int, int]:
    """An hour with half past, y cuarto, menos diez …"""
    before = groups.get("rel")
    if before:
        count = 30 if before.startswith("half") else 15
        if not before.startswith(("half", "quarter", "a quarter")):
            count = numbers.number(before.split()[0])
        return ((hour - 1) % 24, 60 - count) if before.endswith("to") else (hour, count)
    if groups.get("y"):
        word = str(groups["y"])
        return hour, _MINUTES.get(word) or numbers.number(word)
    if groups.get("menos"):
        word = str(groups["menos"]).split()[1]
        return (hour - 1) % 24, 60 - (_MINUTES.get(word) or numbers.number(word))
    return hour, minute


def _chinese(match: re.Match[str]) -> ClockMark | None:
    hour, minute = numbers.number(match["zh"]), 0
    if match["quarter"]:
        minute = _MINUTES[match["quarter"]]
    elif match["zm"]:
        minute = numbers.number(match["zm"])
    if hour > 24 or minute > 59:
        return None
    return ClockMark(Span(*match.span()), hour % 24, minute, hour > 12 or hour == 0)


def _is_hour(
    folded: str, match: re.Match[str], days: Sequence[Span], parts: Sequence[Span]
) -> bool:
    """Whether 9h is an hour: with "a las", behind a day, or too late to be a duration."""
    if match[0].startswith("a las"):
        return True
    if _NOT_BEFORE_H.match(folded, match.end()):
        return False
    if any(_near(folded, span, match.span()) for span in (*days, *parts)):
        return True
    if _TOUCH.match(folded, match.end()):
        return False  # "2h meeting"
    return 7 <= int(match["h"]) <= 23 and not folded[: match.start()].endswith("de ")


def _is_chinese_hour(folded: str, match: re.Match[str], days: Sequence[Span]) -> bool:
    """Whether 三点 is an hour and not three points."""
    if match["quarter"] or match["zm"] or "点钟" in match[0] or "时" in match[0]:
        return not folded[: match.start()].endswith(("第", "个"))
    if any(_near(folded, span, match.span()) for span in days):
        return True
    before = folded[: match.start()].rstrip()
    if before.endswith(
        ("了", "降", "便宜", "涨", "高", "低", "差", "少", "提", "这", "那", "以下", "第")
    ):
        return False
    behind = folded[match.end() : match.end() + 1]
    return (
        not before
        or not behind
        or behind in " ,，.。;；到去给和跟与在见开拜打约前后左来回找做演看送发联"
    )


def _near(folded: str, span: Span, clock: tuple[int, int]) -> bool:
    """Whether an hour stands beside a day, with at most a blank or "a las" between them."""
    between = folded[span.end : clock[0]] if span.end <= clock[0] else folded[clock[1] : span.start]
    return between.strip(" ,的") in ("", "at", "a", "de", "on", "el")
