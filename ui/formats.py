"""Numbers, money, dates and times as people write them in the language in force.

The language is Qt's default locale, set by ui/app.py; what these functions read back was typed by
the user, who may group digits or not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from babel import Locale

NOTHING = "—"
Meant = Literal["coming", "past", "near", "year"]


class YearMissingError(ValueError):
    """A day without its year, where the year cannot be guessed."""


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


def typed_number(text: str) -> Decimal | None:
    """The number a user typed, in this language's or in plain writing; None when it is none."""
    from babel.numbers import NumberFormatError, get_decimal_symbol, get_group_symbol, parse_decimal

    text = re.sub(r"\s", "", _plain(text)).replace("−", "-")
    if not re.fullmatch(r"[+-]?[\d.,'’]+", text):
        return None
    try:
        return parse_decimal(text, locale=_locale(), strict=True)
    except NumberFormatError:
        pass
    # "1234.5" typed in a language that groups with points, "1'000" and the like.
    plain = text.replace("'", "").replace("’", "").replace(get_group_symbol(_locale()), "")
    for candidate in (text, plain.replace(get_decimal_symbol(_locale()), ".")):
        try:
            return Decimal(candidate)
        except InvalidOperation:
            continue
    return None


def typed_day(text: str, today: date | None = None, meant: Meant = "near") -> date | None:
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
    for locale in (_locale(name), _locale("en")):
        for width in ("wide", "abbreviated"):
            for index, word in get_month_names(width, locale=locale).items():
                if not word[0].isdigit():
                    months[index].add(word.lower().rstrip("."))
    return {index: sorted(words, key=len, reverse=True) for index, words in months.items()}


def typed_time(text: str) -> time | None:
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
