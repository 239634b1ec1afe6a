"""Weekdays and countries by their names in the language in force."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from crm_desktop.text import sort_key


def weekday(number: int) -> str:
    """Monday from 0, as it stands alone."""
    from babel.dates import get_day_names

    name = str(get_day_names("wide", "stand-alone", QLocale().name())[number])
    return name[:1].upper() + name[1:]


def countries(codes: tuple[str, ...]) -> list[tuple[str, str]]:
    """ISO codes with the countries' names, in the order of the names."""
    from babel import Locale

    names = Locale.parse(QLocale().name()).territories
    return in_order([(code, str(names.get(code, code))) for code in codes])


def in_order(named: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Codes with names, in the order of the names, accents and scripts minded."""
    return sorted(named, key=lambda pair: sort_key(pair[1]))
