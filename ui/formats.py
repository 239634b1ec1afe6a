"""Numbers, money, dates and times as people write them in the language in force.

The language is Qt's default locale, set by ui/app.py; what users type is read back by `typed`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from babel import Locale

NOTHING = "—"


def number(value: float | Decimal | None, places: int | None = None) -> str:
    """1,234.5; with a fixed number of places when given."""
    if value is None:
        return NOTHING
    from babel.numbers import format_decimal

    if places is None and isinstance(value, Decimal):
        # A Decimal says itself how exact it is; the language's pattern would cut it at three.
        return format_decimal(value, locale=_locale(), decimal_quantization=False)
    pattern = None if places is None else "#,##0" + ("." + "0" * places if places else "")
    return format_decimal(value, format=pattern, locale=_locale())


def exactly(value: float) -> str:
    """0.0065 with all its places, as it was typed."""
    return number(Decimal(repr(value)).normalize())


def money(minor: int | None, currency: str | None, *, places: int | None = None) -> str:
    """¥212,400.00 from minor units and an ISO code; `places` 0 leaves the cents out."""
    if minor is None:
        return NOTHING
    if not currency:
        return number(Decimal(minor) / 100, places)
    return _money(minor, currency, places, QLocale().name())


@lru_cache(maxsize=4096)
def _money(minor: int, currency: str, places: int | None, name: str) -> str:
    from babel.numbers import format_currency, get_currency_precision

    digits = get_currency_precision(currency)
    amount = Decimal(minor).scaleb(-digits)
    locale = _locale(name)
    if places is None:
        return format_currency(amount, currency, locale=locale)
    whole = amount.quantize(Decimal(1).scaleb(-min(places, digits)))
    pattern = locale.currency_formats["standard"].pattern
    pattern = re.sub(r"0[.]0+", "0" + ("." + "0" * places if places else ""), pattern)
    return format_currency(whole, currency, format=pattern, locale=locale, currency_digits=False)


def compact_money(minor: int | None, currency: str | None) -> str:
    """¥4.2M: for charts and narrow places."""
    if minor is None:
        return NOTHING
    from babel.numbers import format_compact_currency, get_currency_precision

    code = currency or "XXX"
    amount = Decimal(minor).scaleb(-get_currency_precision(code))
    places = 1 if abs(amount) >= 1000 else 0
    if abs(amount) >= 10:  # a language without a short form of it would write the cents
        amount = Decimal(round(amount))
    return format_compact_currency(amount, code, fraction_digits=places, locale=_locale())


def currency_name(code: str) -> str:
    """CNY as "Chinese Yuan"."""
    from babel.numbers import get_currency_name

    return str(get_currency_name(code, locale=_locale()))


def currencies() -> list[tuple[str, str]]:
    """The currencies offered, each with its name: the usual ones first, then all in use."""
    from babel.numbers import list_currencies

    usual = ["CNY", "EUR", "USD", "GBP", "JPY", "HKD", "TWD", "SGD", "KRW", "INR", "MXN", "CHF"]
    codes = dict.fromkeys([*usual, *sorted(list_currencies(_locale()))])
    return [(code, f"{code} · {currency_name(code)}") for code in codes if len(code) == 3]


def currency_places(code: str | None) -> int:
    """How many decimal places a currency has (2 when unknown)."""
    if not code:
        return 2
    from babel.numbers import get_currency_precision

    return get_currency_precision(code)


def unit_price(value: int | None, currency: str | None) -> str:
    """A price from 1/10,000 of the major unit: at least the currency's places, at most four."""
    if value is None:
        return NOTHING
    amount = Decimal(value).scaleb(-4)
    if value % 100 == 0 and currency:
        return money(int(amount.scaleb(currency_places(currency))), currency)
    from babel.numbers import format_currency

    pattern = _locale().currency_formats["standard"].pattern
    pattern = re.sub(r"0[.]0+", "0.0000", pattern)
    if not currency:
        return number(amount)
    return format_currency(
        amount, currency, format=pattern, locale=_locale(), currency_digits=False
    )


def quantity(thousandths: int | None) -> str:
    """1,250.5 from thousandths."""
    return NOTHING if thousandths is None else number(Decimal(thousandths).scaleb(-3))


def share(value: float | None, places: int = 0) -> str:
    """38 % from 0.38."""
    if value is None:
        return NOTHING
    from babel.numbers import format_percent

    if abs(value) < 0.5 / 10 ** (places + 2):
        value = 0.0  # no "-0 %"
    pattern = _locale().percent_formats[None].pattern
    pattern = re.sub(r"0(?=[^0-9]*$)", "0" + ("." + "0" * places if places else ""), pattern)
    return format_percent(value, format=pattern, locale=_locale())


def day(value: date | None) -> str:
    """22 Nov 2026."""
    return NOTHING if value is None else _day(value, "medium", QLocale().name())


def short_day(value: date | None, today: date | None = None) -> str:
    """22 Nov in this year, 22 Nov 2025 otherwise."""
    if value is None:
        return NOTHING
    if value.year != (today or date.today()).year:
        return day(value)
    return _skeleton("MMMd", value, QLocale().name())


def weekday_and_day(value: date, today: date | None = None) -> str:
    """Fri, 22 Nov in this year, with the year otherwise: a day as one checks it."""
    skeleton = "MMMEd" if value.year == (today or date.today()).year else "yMMMEd"
    return _skeleton(skeleton, value, QLocale().name())


def month(value: date) -> str:
    """Nov 2026."""
    return _skeleton("yMMM", value, QLocale().name())


@lru_cache(maxsize=4096)
def _day(value: date, form: str, name: str) -> str:
    from babel.dates import format_date

    return format_date(value, form, locale=_locale(name))


@lru_cache(maxsize=4096)
def _skeleton(skeleton: str, value: date, name: str) -> str:
    from babel.dates import format_skeleton

    return format_skeleton(skeleton, value, locale=_locale(name))


def clock(value: time | datetime | None) -> str:
    """10:40; an instant is shown in local time."""
    if value is None:
        return NOTHING
    from babel.dates import format_time

    local = value.astimezone() if isinstance(value, datetime) else value
    shown = local.replace(tzinfo=None)
    return format_time(shown, "short", locale=_locale())


def moment(value: datetime | None) -> str:
    """22 Nov 2026, 10:40 in local time."""
    if value is None:
        return NOTHING
    local = value.astimezone()
    return f"{day(local.date())} {clock(value)}"


def local_day(value: datetime) -> date:
    """The calendar day of an instant where the user is."""
    return value.astimezone().date()


def days_ago(value: date | None, today: date | None = None) -> str:
    """Today, yesterday, 23 d ago; a day to come is written as a date."""
    if value is None:
        return NOTHING
    passed = ((today or date.today()) - value).days
    if passed == 0:
        return QCoreApplication.translate("Formats", "today")
    if passed == 1:
        return QCoreApplication.translate("Formats", "yesterday")
    if passed < 0:
        return short_day(value, today)
    return QCoreApplication.translate("Formats", "{days} d ago").format(days=passed)


def minutes(value: int | None) -> str:
    """2 h 15 min."""
    if value is None:
        return NOTHING
    hours, rest = divmod(value, 60)
    if hours and rest:
        words = QCoreApplication.translate("Formats", "{hours} h {minutes} min")
    elif hours:
        words = QCoreApplication.translate("Formats", "{hours} h")
    else:
        words = QCoreApplication.translate("Formats", "{minutes} min")
    return words.format(hours=hours, minutes=rest)


def listed(names: Iterable[str]) -> str:
    """Lin, Wang, Chen: what is empty is left out."""
    comma = QCoreApplication.translate("Formats", ", ", "between the names of a list")
    return comma.join(name for name in names if name)


def titled(title: str, text: str) -> str:
    """Undo: customer added."""
    return QCoreApplication.translate("Formats", "{title}: {text}").format(title=title, text=text)


def aside(text: str, remark: str) -> str:
    """3 d late (19 Nov)."""
    words = QCoreApplication.translate("Formats", "{text} ({remark})")
    return words.format(text=text, remark=remark)


def file_size(size: int) -> str:
    """1.2 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def now() -> datetime:
    """This moment as an aware UTC datetime."""
    return datetime.now(UTC)


def locale(name: str | None = None) -> Locale:
    """A language as Babel has it (the one in force); English for one that Babel does not know."""
    return _locale(name)


def _locale(name: str | None = None) -> Locale:
    return _babel(name or QLocale().name())


@lru_cache(maxsize=8)
def _babel(name: str) -> Locale:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(name, sep="_")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
