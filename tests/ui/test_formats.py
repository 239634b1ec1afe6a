"""What is shown can be typed back, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui import formats, formats_days, typed
from ui.language import Language

NAMES = ("en_US", "en_GB", "zh_CN", "es_ES")


@pytest.fixture(params=NAMES)
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2024, 2, 29), date(1999, 5, 3)])
def test_a_day_that_is_shown_can_be_typed_back(locale: str, day: date) -> None:
    assert typed.day(formats.day(day)) == day
    assert typed.day(day.isoformat()) == day


@pytest.mark.parametrize("value", ["1234.5", "0.0134", "-99.95", "1000000"])
def test_a_number_that_is_shown_can_be_typed_back(locale: str, value: str) -> None:
    places = -int(Decimal(value).as_tuple().exponent)
    assert typed.number(formats.number(Decimal(value), places)) == Decimal(value)


def test_words_are_no_number_and_no_day(locale: str) -> None:
    for text in ("", "abc", "12abc", "--", "1.2.3.4,5,6x"):
        assert typed.number(text) is None
    for text in ("", "soon", "32/13/2026", "2026-02-30"):
        assert typed.day(text) is None


def test_money_keeps_its_currency_and_its_places(locale: str) -> None:
    assert "1" in formats.money(123456, "EUR")
    assert formats.money(123456, "JPY").count("4") == 1
    assert formats.money(None, "EUR") == formats.NOTHING


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("9", time(9)),
        ("9:30", time(9, 30)),
        ("0930", time(9, 30)),
        ("2:15 pm", time(14, 15)),
        ("9 h", time(9)),
        ("9：30", time(9, 30)),
        ("9点", time(9)),
        ("9点05分", time(9, 5)),
        ("下午3点半", time(15, 30)),
        ("上午 8:30", time(8, 30)),
        ("晚上12点", None),
        ("25:00", None),
        ("13:00 pm", time(13)),
    ],
)
def test_times_are_read_as_people_type_them(written: str, meant: time | None) -> None:
    assert typed.time_of_day(written) == meant


def test_what_a_chinese_keyboard_writes_is_read(locale: str) -> None:
    assert typed.number("－１２０．５") == Decimal("-120.5")
    assert typed.day("２０２６－１１－２２") == date(2026, 11, 22)
    assert typed.day("2026年11月22日") == date(2026, 11, 22)


TODAY = date(2026, 11, 22)
TYPED = [
    ("en_US", "11/25", (11, 25)), ("en_US", "25.11.", (11, 25)), ("en_US", "3/5", (3, 5)),
    ("en_US", "Nov 25", (11, 25)), ("en_GB", "25/11", (11, 25)), ("en_GB", "3/5", (5, 3)),
    ("es", "25/11", (11, 25)), ("es", "3/5", (5, 3)), ("es", "25.11.", (11, 25)),
    ("es", "25 de nov", (11, 25)), ("es", "11-25", (11, 25)),
    ("zh_CN", "11-25", (11, 25)), ("zh_CN", "3-5", (3, 5)), ("zh_CN", "11月25日", (11, 25)),
    ("en_US", "3月5日", (3, 5)), ("en_GB", "3月5日", (3, 5)), ("zh_CN", "１１月２５日", (11, 25)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "written", "meant"), TYPED)
def test_a_day_without_its_year_is_the_nearest_that_makes_sense(
    language: str, written: str, meant: tuple[int, int]
) -> None:
    month, day = meant
    this_year = date(2026, month, day)
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        coming = typed.day(written, TODAY, "coming")
        past = typed.day(written, TODAY, "past")
        near = typed.day(written, TODAY, "near")
        with pytest.raises(typed.YearMissingError):
            typed.day(written, TODAY, "year")
    finally:
        QLocale.setDefault(before)
    assert coming == (this_year if this_year >= TODAY else this_year.replace(year=2027))
    assert past == (this_year if this_year <= TODAY else this_year.replace(year=2025))
    assert near == this_year.replace(year=2026 if month == 11 else 2027)


def test_days_at_the_edge_without_a_year(locale: str) -> None:
    assert typed.day("29.2.", TODAY, "coming") == date(2028, 2, 29)
    assert typed.day("29.2.", TODAY, "past") == date(2024, 2, 29)
    assert typed.day("22.11.", TODAY, "coming") == TODAY
    assert typed.day("22.11.", TODAY, "past") == TODAY
    assert typed.day("28.12.", date(2026, 1, 3), "near") == date(2025, 12, 28)
    assert typed.day("30.2.", TODAY, "year") is None
    assert typed.day("13.13.", TODAY) is None


@pytest.mark.parametrize(("written", "meant"), [("3/5/85", 1985), ("3/5/26", 2026)])
def test_two_digits_of_a_past_year_may_be_of_the_last_century(written: str, meant: int) -> None:
    ways: tuple[typed.Meant, ...] = ("past", "year")
    for which in ways:
        day = typed.day(written, TODAY, which)
        assert day is not None
        assert day.year == meant


def test_lists_and_colons_are_written_as_the_language_does(qapp: QApplication) -> None:
    language = Language(qapp)
    wanted = {
        "en": ("Lin, Wang", "Undo: note", "late (19 Nov)"),
        "zh_CN": ("Lin、Wang", "Undo：note", "late（19 Nov）"),
    }
    try:
        for code, written in wanted.items():
            language.use(code)
            found = (
                formats.listed(["Lin", "", "Wang"]),
                formats.titled("Undo", "note"),
                formats.aside("late", "19 Nov"),
            )
            assert found == written
    finally:
        language.use("en")
        language.deleteLater()


def test_a_share_too_small_to_say_is_no_negative_nothing(locale: str) -> None:
    assert "-" not in formats.share(-0.0004) and "0" in formats.share(-0.0004)
    assert "1" in formats.share(-0.006) and formats.share(-0.006) != formats.share(0.006)


def test_in_a_language_nobody_knows_days_are_said_in_english() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        said = (
            formats_days.day_in_words(date(2026, 11, 22)),
            formats_days.weekday(date(2026, 11, 22)),
        )
        between = formats_days.days_in_words(date(2026, 11, 22), date(2026, 11, 28))
    finally:
        QLocale.setDefault(before)
    assert said == ("Sunday, November 22, 2026", "Sun")
    assert between.startswith("Nov 22")
