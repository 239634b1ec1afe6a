"""What a user typed as a number, a day or a time, read in the language in force.

People group digits or not, and leave the year out where it goes without saying.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QLocale

from ui.formats import locale

Meant = Literal["coming", "past", "near", "year"]


class YearMissingError(ValueError):
    """A day without its year, where the year cannot be guessed."""


def number(text: str) -> Decimal | None:
    """The number a user typed, in this language's or in plain writing; None when it is none."""
    from babel.numbers import NumberFormatError, get_decimal_symbol, get_group_symbol, parse_decimal

    text = re.sub(r"\s", "", _plain(text)).replace("−", "-")
    if not re.fullmatch(r"[+-]?[\d.,'’]+", text):
        return None
    try:
        return parse_decimal(text, locale=locale(), strict=True)
    except NumberFormatError:
        pass
    # "1234.5" typed in a language that groups with points, "1'000" and the like.
    plain = text.replace("'", "").replace("’", "").replace(get_group_symbol(locale()), "")
    for candidate in (text, plain.replace(get_decimal_symbol(locale()), ".")):
        try:
            return Decimal(candidate)
        except InvalidOperation:
            continue
    return None


def day(text: str, today: date | None = None, meant: Meant = "near") -> date | None:
    """The day a user typed: 2026-11-22, 22/11/26 in the language's own order, 22 Nov; or None.

    `meant` says which year is meant where none is typed: that of the next such day, of the latest,
    of the nearest; or that it has to be typed (YearMissingError).
    """
    now = today or date.today()
    text, named = _month_named(_plain(text).strip().lower())
    found = [int(digits) for digits in re.findall(r"\d+", text)]
    if not 2 <= len(found) + bool(named) <= 3 or re.search(r"[^\d\s./\-年月日,]", text):
        return None
    parts = dict(zip(_order_of_parts(text, len(found), bool(named)), found, strict=False))
    month, day_of_month = named or parts.get("m", 0), parts.get("d", 0)
    if "y" in parts:
        year = parts["y"] + (2000 if parts["y"] < 100 else 0)
        typed = _date(year, month, day_of_month)
        is_of_last_century = parts["y"] < 100 and meant in ("past", "year")
        if typed and typed > now and is_of_last_century:
            return _date(year - 100, month, day_of_month)
        return typed
    if month > 12:  # a day that can only be meant the other way round
        month, day_of_month = day_of_month, month
    return _nearest(month, day_of_month, now, meant)


def _nearest(month: int, day_of_month: int, today: date, meant: Meant) -> date | None:
    """The day of a year that is meant; eight years hold a 29 February."""
    years = range(today.year - 8, today.year + 9)
    days = [found for year in years if (found := _date(year, month, day_of_month))]
    if days and meant == "year":
        raise YearMissingError
    if meant == "coming":
        days = [found for found in days if found >= today]
    elif meant == "past":
        days = [found for found in days if found <= today]
    return min(days, key=lambda found: abs(found - today), default=None)


def _date(year: int, month: int, day_of_month: int) -> date | None:
    try:
        return date(year, month, day_of_month)
    except ValueError:
        return None


def _order_of_parts(text: str, count: int, month_is_named: bool) -> str:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    order = "".join(dict.fromkeys(letter for letter in pattern if letter in "ymd"))
    if "月" in text or re.match(r"\D*\d{4}", text):
        order = "ymd"
    elif re.fullmatch(r"\d+\.\s*\d+\.", text):  # 25.11. is written in this order alone
        order = "dmy"
    elif re.search(r"\d{4}\D*$", text):
        order = order.replace("y", "") + "y"
    if count + month_is_named == 2:
        order = order.replace("y", "")
    return order.replace("m", "") if month_is_named else order


def _month_named(text: str) -> tuple[str, int]:
    """The text without the name of a month, and the month's number (0: none was named)."""
    for index, names in _months(QLocale().name()).items():
        for name in names:
            rest, count = re.subn(rf"\b(de )?{re.escape(name)}\b\.?( de\b)?", " ", text)
            if count:
                return rest, index
    return text, 0


@lru_cache(maxsize=8)
def _months(name: str) -> dict[int, list[str]]:
    from babel.dates import get_month_names

    months: dict[int, set[str]] = {index: set() for index in range(1, 13)}
    for language in (locale(name), locale("en")):
        for width in ("wide", "abbreviated"):
            for index, word in get_month_names(width, locale=language).items():
                if not word[0].isdigit():
                    months[index].add(word.lower().rstrip("."))
    return {index: sorted(words, key=len, reverse=True) for index, words in months.items()}


def time_of_day(text: str) -> time | None:
    """The time of day a user typed: 9, 9:30, 0930, 9:30 pm, 下午3点半; or None."""
    found = re.fullmatch(
        r"(上午|早上|下午|晚上)?\s*(\d{1,2})(?:[:.h时点]?(半|\d{2})分?|\s?[h时点])?"
        r"\s*(am|pm|a\.m\.|p\.m\.)?",
        _plain(text).strip().lower(),
    )
    if not found or re.match("晚上12", found.string.replace(" ", "")):
        return None  # or midnight of another day
    before, hours, minutes, after = found.groups()
    hour, minute = int(hours), 30 if minutes == "半" else int(minutes or 0)
    half = after or before
    if half and hour <= 12:
        hour = hour % 12 + (12 if half[0] in "p下晚" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _plain(text: str) -> str:
    """Full-width digits and signs, which Chinese keyboards write, as the usual ones."""
    return unicodedata.normalize("NFKC", text)
