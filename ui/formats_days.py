"""Days as headings and as short names, in the language in force."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QLocale

from ui import formats


def weekday(value: date) -> str:
    """Fri."""
    return _skeleton("E", value, QLocale().name())


def day_in_words(value: date) -> str:
    """Sunday, 22 November 2026, as a heading."""
    return _capital(_full(value, QLocale().name()))


def month_in_words(value: date) -> str:
    """November 2026, as a heading."""
    return _capital(_skeleton("yMMMM", value, QLocale().name()))


def days_in_words(first: date, last: date) -> str:
    """22 – 28 Nov 2026: what both days share is said once."""
    from babel.dates import format_interval

    return format_interval(first, last, "yMMMd", locale=formats.locale())


@lru_cache(maxsize=1024)
def _full(value: date, name: str) -> str:
    from babel.dates import format_date

    return format_date(value, "full", locale=formats.locale(name))


@lru_cache(maxsize=1024)
def _skeleton(skeleton: str, value: date, name: str) -> str:
    from babel.dates import format_skeleton

    return format_skeleton(skeleton, value, locale=formats.locale(name))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
