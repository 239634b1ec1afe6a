"""Finds the days that a line names, in three languages, mixed as they come."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from crm_desktop.quick_log import days, numbers
from crm_desktop.quick_log import words_dates as words
from crm_desktop.quick_log.days import DayMark, Rule
from crm_desktop.quick_log.lexicon import bounded
from crm_desktop.quick_log.line import overlaps
from crm_desktop.text import Span

Made = tuple[Rule, str] | None  # the rule and the tense of its words
Make = Callable[[re.Match[str], bool], Made]  # (match, is the line Spanish?)

_RELATIVE = dict(words.RELATIVE)
_EN = "(" + "|".join(sorted(words.WEEKDAYS_EN, key=len, reverse=True)) + r")\b\.?"
_ES = "(" + "|".join(sorted(words.WEEKDAYS_ES, key=len, reverse=True)) + r")\b\.?"
_ZH = "(?:周|星期|礼拜|週)"
_DAY_ZH = "([一二三四五六日天1-6])(?![0-9])"
_MONTH = "(" + "|".join(sorted(words.MONTHS, key=len, reverse=True)) + r")\b\.?"
_NTH = "([0-9]{1,2})(?:st|nd|rd|th)"
_NEXT_WEEK_ES = "(?:la )?(?:semana que viene|proxima semana|semana proxima|semana siguiente)"
_NEXT_MONTH_ES = "(?:del |el )?(?:mes que viene|proximo mes|mes proximo|mes siguiente)"
_LAST_WEEK_ES = "(?:la )?(?:semana pasada|pasada semana)"
# 2月30日 is no day at all, so neither is its end the 30th of this month.
_MONTH_ZH = "((?:下下|上上|下|上|这|本)个?月(?:的)?|(?<![月份0-9零一二三四五六七八九十]))"
# What makes a number with 号 a thing and not a day: building 3, line 2, machine 5 …
_THING = "(?![楼线机门车厂库仓炉样工产设主店房桌窗井站模具阀床泵馆段柜轴码])"


def _weekday(table: dict[str, int], name: str) -> int:
    bare = name.rstrip(".")
    return table.get(bare, table.get(bare + "?", table.get("mondays?", 0)))


def _en(name: str) -> int:
    return 0 if name.startswith("mon") else _weekday(words.WEEKDAYS_EN, name)


def _es(name: str) -> int:
    return words.WEEKDAYS_ES[name.rstrip(".")]


def _week_zh(prefix: str) -> int:
    return prefix.count("下") - prefix.count("上")


def _zh_weekday(found: re.Match[str], _spanish: bool) -> Made:
    prefix, weekday = found[1] or "", words.WEEKDAYS_ZH[found[2]]
    if not prefix.strip("个"):
        return days.bare_weekday(weekday), "either"
    weeks = _week_zh(prefix)
    tense = "past" if weeks < 0 else "coming" if weeks > 0 else "either"
    return days.weekday_of_week(weekday, weeks), tense


def _zh_week(found: re.Match[str], _spanish: bool) -> Made:
    weeks = _week_zh(found[1])
    tense = "past" if weeks < 0 else "coming"
    return days.weekday_of_week(0, weeks, doubtful=True), tense


def _ago(unit: str, count: int) -> Made:
    return _after(unit, -count, "past")


def _after(unit: str, count: int, tense: str = "coming") -> Made:
    if unit.startswith(("work", "business", "dias hab", "dias lab", "工作", "个工作")):
        return days.working_days(count), tense
    if unit.startswith(("day", "dia", "天", "日")):
        return days.shifted(count), tense
    if unit.startswith(("week", "wk", "sem", "周", "个周", "个星", "星", "个礼", "礼")):
        return days.shifted(7 * count), tense
    if unit.startswith("fortnight"):
        return days.shifted(14 * count), tense
    if unit.startswith(("year", "ano", "年")):
        return days.shifted_months(12 * count), tense
    return days.shifted_months(count), tense


def _month_day(day: str, month: int, year: str | None = None) -> Made:
    number = int(day)
    if year:
        return _dated(int(year) if len(year) == 4 else 2000 + int(year), month, number)
    if not _exists(2028, month, number):
        return None
    return days.day_and_month(number, month), "either"


def _dated(year: int, month: int, day: int, *, doubtful: bool = False) -> Made:
    if not (1990 <= year <= 2100 and _exists(year, month, day)):
        return None
    return days.full_date(date(year, month, day), doubtful=doubtful), "either"


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _slashed(found: re.Match[str], spanish: bool) -> Made:
    first, second, year = int(found[1]), int(found[2]), found[3]
    both = first <= 12 and second <= 12 and first != second and not spanish
    day, month = (first, second) if second <= 12 else (second, first)
    if year:
        full = int(year) if len(year) == 4 else 2000 + int(year)
        return _dated(full, month, day, doubtful=both)
    if not _exists(2028, month, day):
        return None
    return days.day_and_month(day, month, doubtful=both), "either"


def _nth(day: str, months: int | None = None) -> Made:
    return (days.day_of_month(int(day), months), "either") if 1 <= int(day) <= 31 else None


def _zh_month_day(found: re.Match[str], _spanish: bool) -> Made:
    return _month_day(str(numbers.number(found[2])), numbers.number(found[1]))


def _zh_nth(found: re.Match[str], _spanish: bool) -> Made:
    prefix = found[1] or ""
    months = _week_zh(prefix) if prefix.strip("个月的") else None
    return _nth(str(numbers.number(found[2])), months)


def _coming(rule: Rule) -> Make:
    return lambda found, spanish: (rule, "coming")


def _past(rule: Rule) -> Make:
    return lambda found, spanish: (rule, "past")


def _relative(found: re.Match[str], _spanish: bool) -> Made:
    shift = _RELATIVE.get(" ".join(found[0].split()), 1)
    return days.shifted(shift), "past" if shift < 0 else "coming" if shift > 0 else "today"


# The first that fits a place has it: what is longer and says more stands first.
_TABLE: tuple[tuple[str, Make], ...] = (
    (r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})",
     lambda f, s: _dated(int(f[1]), int(f[2]), int(f[3]))),
    (r"([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?[日号]?",
     lambda f, s: _dated(int(f[1]), int(f[2]), int(f[3]))),
    (r"(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?(?![0-9/%])", _slashed),
    (r"(?<![0-9.,])([0-9]{1,2})[.-]([0-9]{1,2})[.-]([0-9]{4}|[0-9]{2})(?![0-9.])", _slashed),
    # weeks and weekdays
    (f"(?:on )?{_EN} (?:of )?next (?:week|wk)",
     lambda f, s: (days.weekday_of_week(_en(f[1]), 1), "coming")),
    (f"next (?:week|wk),? (?:on )?{_EN}",
     lambda f, s: (days.weekday_of_week(_en(f[1]), 1), "coming")),
    (f"(?:on )?{_EN} (?:of )?the week after next|(?:on )?{_EN} in two weeks",
     lambda f, s: (days.weekday_of_week(_en(f[1] or f[2]), 2), "coming")),
    (f"(?:on )?{_EN} (?:of )?last (?:week|wk)|last (?:week|wk),? (?:on )?{_EN}",
     lambda f, s: (days.weekday_of_week(_en(f[1] or f[2]), -1), "past")),
    (f"(?:on )?{_EN} (?:of )?this (?:week|wk)|this (?:week|wk),? (?:on )?{_EN}|this {_EN}",
     lambda f, s: (days.weekday_of_week(_en(f[1] or f[2] or f[3]), 0), "either")),
    (f"(?:on )?next {_EN}|nxt {_EN}",
     lambda f, s: (days.weekday_of_week(_en(f[1] or f[2]), 1, doubtful=True), "coming")),
    (f"(?:the |this )?coming {_EN}", lambda f, s: (days.bare_weekday(_en(f[1])), "coming")),
    (f"(?:on )?(?:last|past) {_EN}", lambda f, s: (days.last_weekday(_en(f[1])), "past")),
    (f"(?:el )?{_ES},? (?:de |en )?{_NEXT_WEEK_ES}|{_NEXT_WEEK_ES},? (?:el )?{_ES}",
     lambda f, s: (days.weekday_of_week(_es(f[1] or f[2]), 1), "coming")),
    (f"(?:el )?{_ES},? de {_LAST_WEEK_ES}|{_LAST_WEEK_ES},? (?:el )?{_ES}",
     lambda f, s: (days.weekday_of_week(_es(f[1] or f[2]), -1), "past")),
    (f"(?:el )?{_ES} de esta (?:misma )?semana|este (?:mismo )?{_ES}",
     lambda f, s: (days.weekday_of_week(_es(f[1] or f[2]), 0), "either")),
    (f"(?:el )?proximo {_ES}|(?:el )?{_ES} (?:proximo|que viene|siguiente)",
     lambda f, s: (days.weekday_of_week(_es(f[1] or f[2]), 1, doubtful=True), "coming")),
    (f"(?:el )?{_ES} pasado|(?:el )?pasado {_ES}",
     lambda f, s: (days.last_weekday(_es(f[1] or f[2])), "past")),
    (f"(?<![每一两二三四五六七八九十0-9])((?:下下|上上|下|上|这|本)个?|)(?:{_ZH}){_DAY_ZH}",
     _zh_weekday),
    # days in words
    ("(" + "|".join(sorted(_RELATIVE, key=len, reverse=True)) + ")", _relative),
    (words.TOMORROW_ES, _coming(days.shifted(1))),
    # day and month
    (f"(?:the )?([0-9]{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? ([0-9]{{4}}))?",
     lambda f, s: _month_day(f[1], words.MONTHS[f[2]], f[3])),
    (f"{_MONTH} (?:the )?([0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9:.%])(?:,? ([0-9]{{4}}))?",
     lambda f, s: _month_day(f[2], words.MONTHS[f[1]], f[3])),
    (f"(?:el )?(?:dia )?([0-9]{{1,2}}) de {_MONTH}(?: del? ([0-9]{{4}}))?",
     lambda f, s: _month_day(f[1], words.MONTHS[f[2]], f[3])),
    (f"({numbers.ZH}) ?月 ?(?:份)?({numbers.ZH})(?: ?[日号]{_THING})?(?![0-9])", _zh_month_day),
    # from today
    (f"(?:in|within) ({numbers.EN}) (working days|business days|days?|weeks?|wks?|fortnights?|"
     "months?|years?)(?: time)?", lambda f, s: _after(f[2], numbers.number(f[1]))),
    (f"({numbers.EN}) (working days|business days|days?|weeks?|wks?|months?) "
     "(?:from now|from today|later)", lambda f, s: _after(f[2], numbers.number(f[1]))),
    (f"({numbers.EN}) (days?|weeks?|wks?|fortnights?|months?) (?:ago|back|before)",
     lambda f, s: _ago(f[2], numbers.number(f[1]))),
    (f"(?:en|dentro de|de aqui a|al cabo de) ({numbers.ES}) (dias habiles|dias laborables|dias?|"
     "semanas?|sem|mes(?:es)?|anos?)", lambda f, s: _after(f[2], numbers.number(f[1]))),
    (f"hace ({numbers.ES}) (dias?|semanas?|mes(?:es)?)",
     lambda f, s: _ago(f[2], numbers.number(f[1]))),
    ("(?:过|再过)?(半)个月(?:之后|以后|后)", _coming(days.shifted(15))),
    (f"(?:再?过)?({numbers.ZH}) ?(个工作日|工作日|天|日|周|个周|个?星期|个?礼拜|个月|年)"
     "(?:之后|以后|之内|以内|后|内)", lambda f, s: _after(f[2], numbers.number(f[1]))),
    (f"再?过({numbers.ZH}) ?(天|周|个?星期|个?礼拜|个月)",
     lambda f, s: _after(f[2], numbers.number(f[1]))),
    (f"({numbers.ZH}) ?(天|周|个?星期|个?礼拜|个月)(?:之前|以前|前)",
     lambda f, s: _ago(f[2], numbers.number(f[1]))),
    # ends of months and years
    (f"(?:the )?end of (?:the )?next month|{_NEXT_MONTH_ES} a fin(?:ales)?|"
     f"(?:a )?fin(?:ales)? {_NEXT_MONTH_ES}|下个?月(?:月)?底|下个?月末",
     _coming(days.end_of_month(1))),
    ("(?:the )?end of (?:the |this )?month|eom|month end|month-end|(?:a |al )?fin(?:al(?:es)?)? "
     "de(?: este|l)? mes|fin de mes|ultimo dia del mes|(?:本|这个|这)?月底|(?:本|这个)?月末",
     _coming(days.end_of_month())),
    (f"(?:the )?end of {_MONTH}|(?:a )?fin(?:al(?:es)?)? de {_MONTH}",
     lambda f, s: (days.end_of_named_month(words.MONTHS[f[1] or f[2]]), "coming")),
    (f"({numbers.ZH})月(?:份)?[底末]",
     lambda f, s: (days.end_of_named_month(min(12, numbers.number(f[1]) or 1)), "coming")),
    ("(?:the )?end of (?:the |this )?year|eoy|year end|(?:a )?fin(?:al(?:es)?)? de(?:l)? ano|"
     "(?:今年)?年底|年末", _coming(days.end_of_year())),
    ("(?:the )?end of (?:the |this )?week|eow|(?:a )?fin(?:al(?:es)?)? de(?: la)? semana laboral|"
     "finales de(?: la)? semana", _coming(days.weekday_of_week(4, 0, doubtful=True))),
    ("(?:this |the |next )?weekend|(?:este |el )?fin de semana|(?:这|本)?周末",
     _coming(days.weekday_of_week(5, 0, doubtful=True))),
    # days of months
    (f"(?:the )?{_NTH} of next month|next month,? (?:on )?(?:the )?{_NTH}",
     lambda f, s: _nth(f[1] or f[2], 1)),
    (f"el (?:dia )?([0-9]{{1,2}}) {_NEXT_MONTH_ES}|el mes que viene,? el (?:dia )?([0-9]{{1,2}})",
     lambda f, s: _nth(f[1] or f[2], 1)),
    (f"(?:the )?{_NTH} of (?:this|the) month|el (?:dia )?([0-9]{{1,2}}) de este mes",
     lambda f, s: _nth(f[1] or f[2], 0)),
    (f"(?:on|by|until|till|before|from|for|of|since) the {_NTH}|(?:on|by|until|before) {_NTH}",
     lambda f, s: _nth(f[1] or f[2])),
    (f"(?:the )?{_NTH}(?= ?(?:$|[,.;:!?)]|at |@|from |with |w/|in the |by |[0-9]))",
     lambda f, s: _nth(f[1])),
    ("(?:el|al|del) (?:dia )?([0-9]{1,2})"
     "(?! ?[%0-9:.h]|/[0-9]|(?: de(?:l)? (?!(?:10|11|12|[1-9])\\b)))",
     lambda f, s: _nth(f[1])),
    ("dia ([0-9]{1,2})(?! ?[%0-9:.h])", lambda f, s: _nth(f[1])),
    (f"{_MONTH_ZH}({numbers.ZH}) ?[号日]{_THING}(?![内后前以之])",
     _zh_nth),
    (f"{_MONTH_ZH}({numbers.ZH}) ?[号日]{_THING}(?=[之以]?[前内后])",
     _zh_nth),
    # weeks and months without a day
    ("(?:the )?week after next|dentro de dos semanas|la semana siguiente a la proxima",
     _coming(days.weekday_of_week(0, 2, doubtful=True))),
    (f"(?:some time |sometime |early |during )?next (?:week|wk)|{_NEXT_WEEK_ES}",
     _coming(days.weekday_of_week(0, 1, doubtful=True))),
    (f"last (?:week|wk)|{_LAST_WEEK_ES}", _past(days.weekday_of_week(0, -1, doubtful=True))),
    ("(?:some time |sometime )?this (?:week|wk)|esta semana|这周|本周|这个?星期|这个?礼拜",
     lambda f, s: (days.weekday_of_week(4, 0, doubtful=True), "coming")),
    (f"((?:下下|上上|下|上)个?){_ZH}", _zh_week),
    (f"next month|{_NEXT_MONTH_ES}|下个?月", _coming(days.first_of_month(1))),
    ("last month|el mes pasado|上个?月", _past(days.first_of_month(-1))),
    ("in january|in february|in april|in june|in july|in august|in september|in october|"
     "in november|in december|in march|in may",
     lambda f, s: (days.first_of_named_month(words.MONTHS[f[0].split()[1]]), "coming")),
    ("(?:en|para) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
     "noviembre|"
     "diciembre)", lambda f, s: (days.first_of_named_month(words.MONTHS[f[1]]), "coming")),
    (f"({numbers.ZH})月份?(?![0-9一二三四五六七八九十])",
     lambda f, s: (days.first_of_named_month(min(12, numbers.number(f[1]) or 1)), "coming")),
    # weekdays alone
    (f"{_EN}", lambda f, s: (days.bare_weekday(_en(f[1])), "either")),
    (f"(?:el |los )?{_ES}", lambda f, s: (days.bare_weekday(_es(f[1])), "either")),
)  # fmt: skip
_HAN = re.compile("[\u3400-\u9fff]")
_LETTER = re.compile("[a-z]{2}")
# Which of them a line can have at all: those with Chinese in them, and those with letters.
_PATTERNS = [
    (bounded(pattern), make, bool(_HAN.search(pattern)), bool(_LETTER.search(pattern)))
    for pattern, make in _TABLE
]
_DEADLINE = re.compile(
    r"(?:\b(?:by|before|until|till|no later than|not later than|latest|due|within|antes de|"
    r"antes del|para|para el|hasta|hasta el|a mas tardar|como muy tarde)\s+(?:the\s+|el\s+)?)$"
)
_BEFORE_ZH = re.compile(r"(?:中午|上午|下午|晚上|早上)?(?:之前|以前|前|之内|内|截止)")
_OF = re.compile(r"(?:\b(?:of|del?|de la|de los)\s+(?:the\s+|el\s+)?)$")
_POINTS = re.compile(
    r"(?:^|[,;:.]|\b(?:on|by|until|till|before|next|this|last|for|from|and|or|el|este|los|proximo|"
    r"para|antes del|hasta|lunes|today)\b)\s*$"
)
_NAMES_FOLLOW = re.compile(
    r"(?:\b(?:a|al|con|de|y|and|to|with|w|met|saw|call|called|visite?|visito|vi|sr|don|mr|ms)\b|/)[\s.]*$"
)
_CLOCK_NEXT = re.compile(r"\s*(?:$|[,;.]|@|at\b|a las?\b|[0-9]{1,2}\s*(?:[:.h]|am|pm)|[0-9]{1,2}/)")


def find_days(folded: str, *, spanish: bool) -> list[DayMark]:
    """The days named in a folded line, in the order in which they stand."""
    taken: list[Span] = []
    found: list[DayMark] = []
    has_han, has_letters = bool(_HAN.search(folded)), bool(_LETTER.search(folded))
    for pattern, make, in_han, in_letters in _PATTERNS:
        if (in_han or in_letters) and not ((in_han and has_han) or (in_letters and has_letters)):
            continue
        for match in pattern.finditer(folded):
            span = Span(*match.span())
            if span.start == span.end or overlaps(span, taken) or not _is_meant(folded, match):
                continue
            made = make(match, spanish)
            if made is not None:
                taken.append(span)
                found.append(_marked(folded, DayMark(span, made[0], made[1])))
    return sorted(found, key=lambda mark: mark.span)


def _marked(folded: str, mark: DayMark) -> DayMark:
    """The same, with what stands before and behind it: by, before, of …"""
    before, behind = folded[: mark.span.start], folded[mark.span.end :]
    deadline = _DEADLINE.search(before)
    after = _BEFORE_ZH.match(behind)
    # "by the 15th" was read whole: the word is inside
    inside = re.match(r"(?:by|until|till|before|within)\b", folded[mark.span.start : mark.span.end])
    start = deadline.start() if deadline else mark.span.start
    end = mark.span.end + (after.end() if after else 0)
    of = bool(_OF.search(before)) or folded[mark.span.start :].startswith(("del ", "of "))
    return replace(
        mark,
        span=Span(start, end),
        deadline=bool(deadline or after or inside),
        attributive=(of and not deadline) or behind.startswith("的"),
    )


def _is_meant(folded: str, match: re.Match[str]) -> bool:
    """Whether a short word such as sun or mar is a day here, and Domingo no person."""
    word = match[0].rstrip(".")
    if word not in words.DOUBTFUL:
        return True
    before, behind = folded[: match.start()], folded[match.end() :]
    if _POINTS.search(before):
        return True
    return bool(_CLOCK_NEXT.match(behind)) and not _NAMES_FOLLOW.search(before)


def spans_of(marks: list[DayMark]) -> Iterator[Span]:
    """Where the days stand."""
    return (mark.span for mark in marks)
