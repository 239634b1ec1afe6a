"""Days as headings and as short names, in the language in force."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale


def weekday(value: date) -> str:
    """Fri."""
    return _skeleton("E", value)


def day_in_words(value: date) -> str:
    """Sunday, 22 November 2026, as a heading."""
    from babel.dates import format_date

    return _capital(format_date(value, "full", locale=QLocale().name()))


def month_in_words(value: date) -> str:
    """November 2026, as a heading."""
    return _capital(_skeleton("yMMMM", value))


def days_in_words(first: date, last: date) -> str:
    """22 – 28 Nov 2026: what both days share is said once."""
    from babel.dates import format_interval

    return format_interval(first, last, "yMMMd", locale=QLocale().name())


def _skeleton(skeleton: str, value: date) -> str:
    from babel.dates import format_skeleton

    return format_skeleton(skeleton, value, locale=QLocale().name())


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
