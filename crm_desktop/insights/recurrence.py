"""Repeated days: RRULEs (RFC 5545) over local dates, checked, listed and looked ahead in.

A rule speaks of days only; the time on the wall belongs to the activity, so that a weekly 9:00
stays 9:00 in summer. Days that a month or year has not (31 April, 29 February) are left out, as
RFC 5545 says. The first day counts only when the rule hits it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from typing import Any
from zoneinfo import ZoneInfo

from crm_desktop.errors import UserError

REFUSED = "recurrence_refused"
FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY")
FINER = ("HOURLY", "MINUTELY", "SECONDLY")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LONGEST = 500
"""Letters of a rule; longer ones are not meant for people."""
LONGEST_INTERVAL = 1000

_FINER_PARTS = ("BYHOUR", "BYMINUTE", "BYSECOND")
_LISTS = {"BYMONTH": 12, "BYWEEKNO": 53, "BYYEARDAY": 366, "BYMONTHDAY": 31, "BYSETPOS": 366}
"""Parts that are lists of numbers, in the order they are written, with the largest number."""
_ONLY_WITH = {
    "BYWEEKNO": ("YEARLY",),
    "BYYEARDAY": ("YEARLY",),
    "BYMONTHDAY": ("YEARLY", "MONTHLY", "DAILY"),
}
_CYCLE = 400
"""Years after which the calendar repeats itself, weekdays and all."""
_AHEAD = 100
"""Years that are looked ahead at least before a rule counts as never happening again."""
_EVERY_KIND_OF_YEAR = (date(2000, 1, 1), date(2027, 12, 31))
"""Years that begin on every weekday, with and without a 29 February."""

Nth = tuple[int, int]
"""A weekday (Monday is 0) and which one of the month or year, the last being -1; 0: every one."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that was understood; lists are sorted, `until` is the last possible day."""

    freq: str
    interval: int = 1
    numbers: tuple[tuple[str, tuple[int, ...]], ...] = ()
    days: tuple[Nth, ...] = ()
    week_start: int = 0
    count: int | None = None
    until: date | None = None

    @property
    def text(self) -> str:
        """The rule as RFC 5545 writes it, always in the same order and without the obvious."""
        parts = [f"FREQ={self.freq}"]
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        lists = {name: ",".join(map(str, values)) for name, values in self.numbers}
        lists["BYDAY"] = ",".join(f"{nth or ''}{WEEKDAYS[day]}" for day, nth in self.days)
        order = ("BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS")
        parts += [f"{name}={lists[name]}" for name in order if lists.get(name)]
        if self.week_start:
            parts.append(f"WKST={WEEKDAYS[self.week_start]}")
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        if self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%d}")
        return ";".join(parts)

    def list_of(self, part: str) -> tuple[int, ...]:
        """The numbers of a part such as BYMONTH; empty when the rule does not have it."""
        return dict(self.numbers).get(part, ())


def checked(rule: str, *, start: date | None = None, zone: str | None = None) -> str:
    """The rule in its normal form.

    UserError `recurrence_refused` with a `reason` (and the `part` it is about): broken,
    finer_than_daily, count_and_until, never_happens. With `start`, a rule that hits no day from
    there on is refused too; an UNTIL in UTC is a day in `zone`.
    """
    read_ = read(rule, zone=zone)
    if start is None:
        first, last = _EVERY_KIND_OF_YEAR
        ever = replace(read_, interval=1, count=None, until=None)
        happens = next(_days(ever, first, first), date.max) <= last
    else:
        happens = next(_days(read_, start, start), None) is not None
    if not happens:
        raise UserError(REFUSED, reason="never_happens", part=read_.text)
    return read_.text


def occurrences(
    rule: str, start: date, first: date, last: date, skipped: Collection[date] = ()
) -> list[date]:
    """The days from `first` to `last` (both included) that a rule from `start` on hits."""
    left_out = frozenset(skipped)
    ahead = _days(read(rule), start, first)
    return [day for day in takewhile(lambda day: day <= last, ahead) if day not in left_out]


def following(rule: str, start: date, after: date, skipped: Collection[date] = ()) -> date | None:
    """The next day after `after`; None when there is none within a century."""
    left_out = frozenset(skipped)
    if after == date.max:
        return None
    ahead = _days(read(rule), start, after + timedelta(days=1))
    return next((day for day in ahead if day not in left_out), None)


def remaining(rule: str, start: date, first: date) -> str:
    """The rule for those of its days that are left from `first` on: a count is what is left."""
    known = read(rule)
    if known.count is None or first <= start:
        return known.text
    passed = len(occurrences(rule, start, start, first - timedelta(days=1)))
    return replace(known, count=max(1, known.count - passed)).text


def ending(rule: str, last: date) -> str:
    """The rule without the days after `last`."""
    known = read(rule)
    until = last if known.until is None else min(last, known.until)
    return replace(known, count=None, until=until).text


def read(rule: str, *, zone: str | None = None) -> Rule:
    """A rule understood part by part; UserError `recurrence_refused` when it cannot be."""
    text = "".join(rule.split()).upper().removeprefix("RRULE:").strip(";")
    if not text or len(text) > LONGEST:
        raise _broken(text[:40])
    parts: dict[str, str] = {}
    for part in text.split(";"):
        name, _, value = part.partition("=")
        if not value or name in parts:
            raise _broken(part)
        parts[name] = value
    freq = parts.pop("FREQ", "")
    finer = [name for name in _FINER_PARTS if name in parts]
    if freq in FINER or finer:
        raise UserError(REFUSED, reason="finer_than_daily", part=finer[0] if finer else freq)
    if freq not in FREQUENCIES:
        raise _broken(f"FREQ={freq}")
    if "COUNT" in parts and "UNTIL" in parts:
        raise UserError(REFUSED, reason="count_and_until", part="COUNT")
    return _of_parts(freq, parts, zone)


def _of_parts(freq: str, parts: dict[str, str], zone: str | None) -> Rule:
    interval = _number("INTERVAL", parts.pop("INTERVAL", "1"), LONGEST_INTERVAL)
    count, until = parts.pop("COUNT", None), parts.pop("UNTIL", None)
    week_start, by_day = parts.pop("WKST", "MO"), parts.pop("BYDAY", "")
    if week_start not in WEEKDAYS:
        raise _broken(f"WKST={week_start}")
    numbers = tuple((name, _numbers(name, parts.pop(name))) for name in _LISTS if name in parts)
    for name, _values in numbers:
        if freq not in _ONLY_WITH.get(name, FREQUENCIES):
            raise _broken(name)
    names = [name for name, _values in numbers]
    if parts or (names == ["BYSETPOS"] and not by_day):
        raise _broken(next(iter(parts), "BYSETPOS"))
    rule = Rule(
        freq,
        interval,
        numbers,
        _weekdays(by_day, freq, names),
        count=None if count is None else _number("COUNT", count, 999_999),
        until=None if until is None else _last_day(until, zone),
    )
    # Where a week begins matters only to rules that count weeks.
    if "BYWEEKNO" in names or (freq == "WEEKLY" and (interval > 1 or "BYSETPOS" in names)):
        rule = replace(rule, week_start=WEEKDAYS.index(week_start))
    return rule


def _broken(part: str) -> UserError:
    return UserError(REFUSED, reason="broken", part=part)


def _number(name: str, text: str, largest: int) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > 6 or not 1 <= int(text) <= largest:
        raise _broken(f"{name}={text[:40]}")
    return int(text)


def _numbers(name: str, text: str) -> tuple[int, ...]:
    """A list of numbers that may count from the end, but for months."""
    found = set()
    for item in text.split(","):
        from_end = item.startswith("-") and name != "BYMONTH"
        digits = item[1:] if from_end or item.startswith("+") else item
        number = _number(name, digits, _LISTS[name])
        found.add(-number if from_end else number)
    return tuple(sorted(found))


def _weekdays(text: str, freq: str, names: list[str]) -> tuple[Nth, ...]:
    found: set[Nth] = set()
    for item in text.split(",") if text else ():
        number, day = item[:-2], item[-2:]
        if day not in WEEKDAYS:
            raise _broken(f"BYDAY={item[:40]}")
        nth = 0
        if number:
            if freq not in ("MONTHLY", "YEARLY") or "BYWEEKNO" in names:
                raise _broken(f"BYDAY={item[:40]}")
            digits = number[1:] if number[0] in "+-" else number
            # Counted within the month also where a year names its months.
            in_month = freq == "MONTHLY" or "BYMONTH" in names
            nth = _number("BYDAY", digits, 5 if in_month else 53)
            nth = -nth if number[0] == "-" else nth
        found.add((WEEKDAYS.index(day), nth))
    return tuple(sorted(found, key=lambda pair: (pair[1], pair[0])))


def _last_day(text: str, zone: str | None) -> date:
    day, _, clock = text.partition("T")
    plain = clock.removesuffix("Z")
    try:
        if not (day + plain).isdigit() or len(day) != 8 or len(plain) not in (0, 6):
            raise ValueError(text)
        if zone is None or not clock.endswith("Z"):
            return datetime.strptime(day, "%Y%m%d").date()
        moment = datetime.strptime(day + plain, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        return moment.astimezone(ZoneInfo(zone)).date()
    except (ValueError, OverflowError) as problem:
        raise _broken(f"UNTIL={text[:40]}") from problem


def _days(rule: Rule, start: date, first: date) -> Iterator[date]:
    """The days from `first` on that the rule hits, in order."""
    from dateutil.rrule import rrule

    origin = start
    if rule.count is None:
        rule, origin = _pinned(rule, start), _advanced(rule, start, first)
    # dateutil looks on until the year 9999 when nothing comes any more. The calendar being the same
    # every 400 years, its last centuries are as good as ours, and their end is near.
    shift = (date.max.year - origin.year - _AHEAD) // _CYCLE * _CYCLE
    days = rrule(dtstart=datetime(origin.year + shift, origin.month, origin.day), **_asked(rule))
    for moment in days:
        if moment.year - shift > date.max.year:
            return
        day = date(moment.year - shift, moment.month, moment.day)
        if rule.until is not None and day > rule.until:
            return
        if day >= first:
            yield day


def _asked(rule: Rule) -> dict[str, Any]:
    """A rule as dateutil wants to be asked."""
    from dateutil import rrule

    weekdays = [rrule.weekday(day, nth or None) for day, nth in rule.days]
    return {
        "freq": getattr(rrule, rule.freq),
        "interval": rule.interval,
        "wkst": rule.week_start,
        "count": rule.count,
        "byweekday": weekdays or None,
        **{name.lower(): list(values) for name, values in rule.numbers},
    }


def _pinned(rule: Rule, start: date) -> Rule:
    """The same rule without what it takes from its first day, which can then be another one."""
    names = [name for name, _values in rule.numbers]
    if rule.days or {"BYWEEKNO", "BYYEARDAY", "BYMONTHDAY"} & set(names):
        return rule
    if rule.freq == "WEEKLY":
        return replace(rule, days=((start.weekday(), 0),))
    added: tuple[tuple[str, tuple[int, ...]], ...] = ()
    if rule.freq in ("MONTHLY", "YEARLY"):
        added = (("BYMONTHDAY", (start.day,)),)
    if rule.freq == "YEARLY" and "BYMONTH" not in names:
        added = (*added, ("BYMONTH", (start.month,)))
    return replace(rule, numbers=(*rule.numbers, *added))


def _advanced(rule: Rule, start: date, first: date) -> date:
    """A first day in step with `start`, but near `first`, so that years are not gone through."""
    if first <= start:
        return start
    if rule.freq in ("DAILY", "WEEKLY"):
        step = rule.interval * (7 if rule.freq == "WEEKLY" else 1)
        return start + timedelta(days=(first - start).days // step * step)
    months = (first.year - start.year) * 12 + first.month - start.month
    step = rule.interval * (12 if rule.freq == "YEARLY" else 1)
    if rule.freq == "YEARLY":
        months = (first.year - start.year) * 12
    if months < step:
        return start
    ahead = start.month - 1 + months // step * step
    return date(start.year + ahead // 12, 1 if rule.freq == "YEARLY" else ahead % 12 + 1, 1)
