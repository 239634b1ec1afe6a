"""What a form shows of a repetition, and the rule it stands for.

Rules that a form has no fields for are no pattern: they are shown as they are and kept untouched.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from crm_desktop.insights.recurrence import Nth, Rule, read

LAST = -1
"""The last weekday or day of a month."""


class Every(StrEnum):
    """What is counted between two times."""

    DAY = "day"
    WEEK = "week"
    MONTH_DAY = "month_day"
    MONTH_WEEKDAY = "month_weekday"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A repetition as a form shows it.

    `weekdays` (Monday is 0) belong to WEEK, `month_day` (1–31, LAST) to MONTH_DAY, `weekday` with
    `nth` (1–4, LAST) to MONTH_WEEKDAY. It ends on the day `until`, after `count` times, or never.
    """

    every: Every
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    month_day: int = 1
    nth: int = 1
    weekday: int = 0
    until: date | None = None
    count: int | None = None


def suggested(every: Every, start: date) -> Pattern:
    """The pattern that a first day speaks for: weekly on its weekday, monthly on its number."""
    return Pattern(
        every,
        weekdays=(start.weekday(),) if every is Every.WEEK else (),
        month_day=start.day if every is Every.MONTH_DAY else 1,
        nth=nth_of(start) if every is Every.MONTH_WEEKDAY else 1,
        weekday=start.weekday() if every is Every.MONTH_WEEKDAY else 0,
    )


def nth_of(day: date) -> int:
    """Which of its weekday in the month a day is: 1 to 4, or LAST for a fifth."""
    place = (day.day - 1) // 7 + 1
    return place if place <= 4 else LAST


def rule_of(pattern: Pattern) -> str:
    """The rule that a pattern stands for, in its normal form."""
    freq, numbers, days = _counted(pattern)
    rule = Rule(freq, pattern.interval, numbers, days, count=pattern.count, until=pattern.until)
    return rule.text


def pattern_of(rule: str, start: date) -> Pattern | None:
    """The pattern behind a rule that begins on `start`; None when a form has no fields for it."""
    known = read(rule)
    shown = _shown(known, start)
    if shown is None or known.week_start:
        return None
    every, weekdays, month_day, (weekday, nth) = shown
    return Pattern(
        every, known.interval, weekdays, month_day, nth, weekday, known.until, known.count
    )


def shifted(rule: str, old: date, new: date) -> str:
    """The rule when one of its days moves and all others with it: Mondays become Tuesdays.

    A rule that names more than that day (Mondays and Thursdays) stays.
    """
    pattern = pattern_of(rule, old)
    if pattern is None or not is_of_one_day(rule, old):
        return rule
    return rule_of(_like(pattern, new))


def is_of_one_day(rule: str, day: date) -> bool:
    """Whether a rule names no more than one of its days, so that all others move along with it."""
    pattern = pattern_of(rule, day)
    return pattern is not None and pattern == _like(pattern, day)


def _like(pattern: Pattern, day: date) -> Pattern:
    """The same repetition as a day speaks for it."""
    return replace(
        suggested(pattern.every, day),
        interval=pattern.interval,
        until=pattern.until,
        count=pattern.count,
    )


_Numbers = tuple[tuple[str, tuple[int, ...]], ...]
_Shown = tuple[Every, tuple[int, ...], int, Nth]


def _counted(pattern: Pattern) -> tuple[str, _Numbers, tuple[Nth, ...]]:
    if pattern.every is Every.WEEK:
        return "WEEKLY", (), tuple((day, 0) for day in sorted(set(pattern.weekdays)))
    if pattern.every is Every.MONTH_DAY:
        return "MONTHLY", (("BYMONTHDAY", (pattern.month_day,)),), ()
    if pattern.every is Every.MONTH_WEEKDAY:
        return "MONTHLY", (), ((pattern.weekday, pattern.nth),)
    return ("DAILY" if pattern.every is Every.DAY else "YEARLY"), (), ()


def _shown(rule: Rule, start: date) -> _Shown | None:
    """What a form would show of a rule but for its interval and end."""
    numbers = dict(rule.numbers)
    if rule.freq == "DAILY" and not numbers and not rule.days:
        return Every.DAY, (), 1, (0, 1)
    if rule.freq == "WEEKLY" and not numbers:
        days = tuple(day for day, _nth in rule.days) or (start.weekday(),)
        return Every.WEEK, days, 1, (0, 1)
    if rule.freq == "MONTHLY":
        return _monthly(rule, numbers, start)
    if rule.freq == "YEARLY" and not rule.days:
        own = {"BYMONTH": (start.month,), "BYMONTHDAY": (start.day,)}
        if not numbers or numbers == own:
            return Every.YEAR, (), 1, (0, 1)
    return None


def _monthly(rule: Rule, numbers: dict[str, tuple[int, ...]], start: date) -> _Shown | None:
    if not rule.days and set(numbers) <= {"BYMONTHDAY"}:
        days = numbers.get("BYMONTHDAY", (start.day,))
        if len(days) == 1 and days[0] >= LAST:
            return Every.MONTH_DAY, (), days[0], (0, 1)
    if len(rule.days) == 1 and set(numbers) <= {"BYSETPOS"}:
        ((weekday, nth),) = rule.days
        # "The first of all Mondays" is another way to write "the first Monday".
        places = numbers.get("BYSETPOS", (nth,))
        if len(places) == 1 and (nth == 0 or places == (nth,)) and places[0] in (1, 2, 3, 4, LAST):
            return Every.MONTH_WEEKDAY, (), 1, (weekday, places[0])
    return None
