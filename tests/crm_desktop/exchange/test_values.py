"""Cells understood by the habit of their column."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.exchange.values import (
    CellError,
    DayOrder,
    NumberHabit,
    are_percents,
    habit_of_numbers,
    habits_of_columns,
    is_open_number,
    order_of_days,
    split_list,
    to_day,
    to_number,
    to_scaled,
    to_share,
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2016-10-20", date(2016, 10, 20)),
        ("2011-01-01T10:00:00Z", date(2011, 1, 1)),
        ("19970101", date(1997, 1, 1)),
        ("2020年3月4日", date(2020, 3, 4)),
        ("3/4/2020", date(2020, 4, 3)),
        ("25/12/2020 10:30", date(2020, 12, 25)),
        ("24 October 2011", date(2011, 10, 24)),
        ("Oct 24, 2011", date(2011, 10, 24)),
        ("24 de octubre de 2011", date(2011, 10, 24)),
        ("1.2.99", date(1999, 2, 1)),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date) -> None:
    assert to_day(text) == day


@pytest.mark.parametrize("text", ["31/02/2020", "soon", "2020-13-01", "0000-00-00", "9999-01-01"])
def test_a_day_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="date_wrong"):
        to_day(text)


def test_one_telling_day_settles_the_order_of_the_whole_column() -> None:
    assert order_of_days(["3/4/2020", "12/25/2020"]) == (DayOrder.MONTH_FIRST, True)
    assert order_of_days(["3/4/2020", "25/12/2020"]) == (DayOrder.DAY_FIRST, True)
    assert order_of_days(["3/4/2020", "5/6/2020"]) == (DayOrder.DAY_FIRST, False)
    assert to_day("3/4/2020", DayOrder.MONTH_FIRST) == date(2020, 3, 4)


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("1.234,56", ",", "1234.56"),
        ("1,234.56", ".", "1234.56"),
        ("€ 1.234,50", ",", "1234.50"),
        ("(12.5)", ".", "-12.5"),
        ("12-", ".", "-12"),
        ("-$5.00", ".", "-5"),
        ("USD 12.00", ".", "12"),
        ("1.2万元", ".", "12000"),
        ("1'234.5", ".", "1234.5"),
        ("9.80000019", ".", "9.80000019"),
    ],
)
def test_numbers_are_read_with_signs_and_grouping(text: str, decimal: str, number: str) -> None:
    assert to_number(text, NumberHabit(decimal)) == Decimal(number)


@pytest.mark.parametrize("text", ["abc", "12 of 15", "USD", "1,2,3.4.5", "--5"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="number_wrong"):
        to_number(text)


def test_the_decimal_mark_is_found_from_the_whole_file() -> None:
    assert habit_of_numbers(["1.234", "12,5"]).decimal == ","
    assert habit_of_numbers(["1,234", "12.5"]).decimal == "."
    assert habit_of_numbers(["1.234"], semicolons=True).decimal == ","
    assert habit_of_numbers(["1.234"]).decimal == "."


def test_shares_may_be_percents() -> None:
    habit = NumberHabit()
    assert to_share("0.15", habit) == 1500
    assert are_percents(["15", "0"], habit)
    assert to_share("15 %", NumberHabit(".", percent=True)) == 1500
    with pytest.raises(CellError, match="share_wrong"):
        to_share("3", habit)


def test_a_number_beyond_what_is_kept_is_refused() -> None:
    with pytest.raises(CellError, match="number_too_large"):
        to_scaled("1" + "0" * 20, NumberHabit(), 2)


def test_list_cells_are_split_as_google_and_outlook_write_them() -> None:
    assert split_list("a@x.com ::: b@x.com; a@x.com\nc@x.com") == ["a@x.com", "b@x.com", "c@x.com"]


@pytest.mark.parametrize(
    ("texts", "semicolons", "decimal", "is_certain"),
    [
        (["1.234"], False, ".", False),
        (["1.234"], True, ",", False),
        (["12,500", "1,234"], False, ".", False),
        (["1.234", "12,50"], False, ",", True),
        (["1.234", "12.5"], False, ".", True),
        (["1.234.567", "1.234"], False, ",", True),
        (["250", "1.234", "5.600", "12.000"], False, ",", True),
        (["250", "1,234", "5,600", "12,000"], True, ".", True),
        (["2500", "250", "1.234", "5.600", "12.000"], False, ".", False),
        (["0.125", "1.234"], False, ".", True),
        (["€ 1.234"], False, ".", False),
        (["1234", "17"], False, ".", True),
    ],
)
def test_what_a_thousand_looks_like_is_found_from_the_whole_column_or_left_open(
    texts: list[str], semicolons: bool, decimal: str, is_certain: bool
) -> None:
    habit = habits_of_columns({0: texts}, semicolons=semicolons)[0]
    assert (habit.decimal, habit.is_certain) == (decimal, is_certain)


def test_an_open_column_goes_by_the_other_columns_of_its_file() -> None:
    habits = habits_of_columns({0: ["1.234"], 3: ["12,50"], 4: ["7"]})
    assert habits == {index: NumberHabit(",") for index in (0, 3, 4)}
    contradicting = habits_of_columns({0: ["1.234"], 3: ["12,50"], 4: ["12.5", "3.75"]})
    assert not contradicting[0].is_certain
    assert (contradicting[3].decimal, contradicting[4].decimal) == (",", ".")


@pytest.mark.parametrize(
    ("text", "is_open"), [("1.234", True), ("12,500 €", True), ("1.23", False), ("0.125", False)]
)
def test_a_number_with_one_mark_before_three_digits_is_open(text: str, is_open: bool) -> None:
    assert is_open_number(text) is is_open
