"""What is chosen from for working hours and holidays, and which holidays come next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.working_days import Hours, supported, working_days

SHOWN = 5
LOOKED_AHEAD = 366  # days


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """The firm's hours and holidays; `parts` are those of the country, by code; `coming` is next.

    `countries` are the ISO codes whose holidays are known.
    """

    hours: Hours
    country: str | None
    subdivision: str | None
    countries: tuple[str, ...]
    parts: Mapping[str, str]
    coming: tuple[tuple[date, str], ...]


def working_time(session: Session, today: date, language: str = "en") -> WorkingTime:
    """How the firm's time is set; holidays are named in `language` where it is known."""
    working = working_days(session)
    known = supported()
    country = working.country if working.country in known else None
    return WorkingTime(
        hours=working.hours,
        country=country,
        subdivision=working.subdivision if country else None,
        countries=tuple(known),
        parts={} if country is None else _parts(country, known[country]),
        coming=() if country is None else _coming(country, working.subdivision, today, language),
    )


def _parts(country: str, codes: tuple[str, ...]) -> dict[str, str]:
    """The parts of a country by code, each with the first of its own names."""
    import holidays

    aliases: Mapping[str, str] = type(holidays.country_holidays(country)).subdivisions_aliases
    names: dict[str, str] = {}
    for name, code in aliases.items():
        names.setdefault(code, name)
    return {code: names.get(code, code) for code in codes}


def _coming(
    country: str, subdivision: str | None, today: date, language: str
) -> tuple[tuple[date, str], ...]:
    found = _calendar(country, subdivision, today, language)
    days = sorted((day, str(name)) for day, name in found.items() if day >= today)
    return tuple(days[:SHOWN])


def _calendar(country: str, subdivision: str | None, today: date, language: str) -> Any:
    """The holidays of this year and the next, named in the language where it is known."""
    import holidays

    years = (today.year, today.year + 1)
    kept = type(holidays.country_holidays(country))
    spoken: tuple[str, ...] = kept.supported_languages
    named = next((one for one in spoken if one.split("_")[0] == language.split("_")[0]), None)
    named = language if language in spoken else named
    return holidays.country_holidays(country, subdiv=subdivision, years=years, language=named)
