"""How often something repeats and when it is spoken of, in the user's language."""

from __future__ import annotations

from datetime import date, time
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from crm_desktop.errors import UserError
from crm_desktop.insights.recurrence_patterns import LAST, Every, Pattern, pattern_of
from ui import formats

translate = QCoreApplication.translate
_DAY_MINUTES = 24 * 60


def repeated(rule: str, start: date) -> str:
    """every 2 weeks on Monday, until 3 Mar 2027; a rule without words is said to be one."""
    try:
        pattern = pattern_of(rule, start)
    except UserError:
        pattern = None
    if pattern is None:
        return translate("Repeats", "repeats by a rule of its own")
    return pattern_words(pattern)


def rule_alone(rule: str) -> str:
    """A rule in words where its first day is not known."""
    words = {repeated(rule, day) for day in (date(2026, 1, 1), date(2027, 6, 15))}
    return words.pop() if len(words) == 1 else rule


def pattern_words(pattern: Pattern) -> str:
    """A pattern in words, with its end."""
    words = _every(pattern)
    if pattern.until is not None:
        until = translate("Repeats", "until {day}").format(day=formats.day(pattern.until))
        return formats.listed((words, until))
    if pattern.count is not None:
        return formats.listed((words, Repeats().times(pattern.count)))
    return words


def nth(number: int) -> str:
    """first, second … last, as said of a weekday of a month."""
    words = {
        1: translate("Repeats", "first", "of the weekdays of a month"),
        2: translate("Repeats", "second", "of the weekdays of a month"),
        3: translate("Repeats", "third", "of the weekdays of a month"),
        4: translate("Repeats", "fourth", "of the weekdays of a month"),
        LAST: translate("Repeats", "last", "of the weekdays of a month"),
    }
    return words[number]


def weekday(index: int, *, short: bool = False) -> str:
    """Monday for 0."""
    return _weekday(index, "abbreviated" if short else "wide", QLocale().name())


@lru_cache(maxsize=64)
def _weekday(index: int, width: str, name: str) -> str:
    locale = QLocale(name)
    form = (
        QLocale.FormatType.ShortFormat if width == "abbreviated" else QLocale.FormatType.LongFormat
    )
    return locale.standaloneDayName(index + 1, form)


def reminder(minutes: int | None, *, all_day: bool) -> str:
    """When something is spoken of: 30 min before; on the day, 9:00."""
    if minutes is None:
        return translate("Repeats", "No reminder")
    if all_day:
        return _on_a_day(minutes)
    if minutes == 0:
        return translate("Repeats", "At the time")
    if minutes > 0 and minutes % _DAY_MINUTES == 0:
        return Repeats().days_before(minutes // _DAY_MINUTES)
    if minutes > 0:
        return translate("Repeats", "{time} before").format(time=formats.minutes(minutes))
    return translate("Repeats", "{time} after").format(time=formats.minutes(-minutes))


def _on_a_day(minutes: int) -> str:
    """A moment counted back from the beginning of a day."""
    before = -(-max(minutes, 0) // _DAY_MINUTES)
    left = (before * _DAY_MINUTES - minutes) % _DAY_MINUTES
    clock = formats.clock(time(left // 60, left % 60))
    if minutes <= 0:
        return translate("Repeats", "On the day, {time}").format(time=clock)
    if before == 1:
        return translate("Repeats", "The day before, {time}").format(time=clock)
    return Repeats().days_before_at(before).format(time=clock)


def _every(pattern: Pattern) -> str:
    n, one = pattern.interval, pattern.interval == 1
    repeats = Repeats()
    if pattern.every is Every.DAY:
        return translate("Repeats", "every day") if one else repeats.days(n)
    if pattern.every is Every.WEEK:
        if one and pattern.weekdays == (0, 1, 2, 3, 4):
            return translate("Repeats", "from Monday to Friday")
        several = len(pattern.weekdays) > 1
        on = formats.listed(weekday(day, short=several) for day in pattern.weekdays)
        words = translate("Repeats", "every week on {days}") if one else repeats.weeks(n)
        return words.format(days=on)
    if pattern.every is Every.YEAR:
        return translate("Repeats", "every year") if one else repeats.years(n)
    if pattern.every is Every.MONTH_DAY and pattern.month_day == LAST:
        last = translate("Repeats", "every month on its last day")
        return last if one else repeats.months_on_last_day(n)
    if pattern.every is Every.MONTH_DAY:
        words = translate("Repeats", "every month on day {day}") if one else repeats.months(n)
        return words.format(day=pattern.month_day)
    words = translate("Repeats", "every month on the {nth} {weekday}")
    words = words if one else repeats.months_on_weekday(n)
    return words.format(nth=nth(pattern.nth), weekday=weekday(pattern.weekday))


class Repeats(QObject):
    """The phrases that speak of a number, which has its own forms in every language."""

    def days(self, n: int) -> str:
        return self.tr("every %n day(s)", "", n)

    def weeks(self, n: int) -> str:
        return self.tr("every %n week(s) on {days}", "", n)

    def months(self, n: int) -> str:
        return self.tr("every %n month(s) on day {day}", "", n)

    def months_on_last_day(self, n: int) -> str:
        return self.tr("every %n month(s) on the last day", "", n)

    def months_on_weekday(self, n: int) -> str:
        return self.tr("every %n month(s) on the {nth} {weekday}", "", n)

    def years(self, n: int) -> str:
        return self.tr("every %n year(s)", "", n)

    def times(self, n: int) -> str:
        return self.tr("%n time(s)", "", n)

    def days_before(self, n: int) -> str:
        return self.tr("%n day(s) before", "", n)

    def days_before_at(self, n: int) -> str:
        return self.tr("%n day(s) before, {time}", "", n)
