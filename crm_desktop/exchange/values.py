"""From a cell's text to a value: days, numbers, shares, by the habit of the whole column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import StrEnum
from functools import cache

from crm_desktop.currencies import decimals_of as decimals_of

LARGEST = 9_000_000_000_000_000  # what 63 bits hold with room to add up


class CellError(ValueError):
    """A cell cannot be read as its field; `code` names the reason for the report."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class DayOrder(StrEnum):
    """How 03/04/2020 is meant."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?![\d])")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})$")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?!\d)")
_WORD_FIRST = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_WORD_SECOND = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+(?:de\s+)?([^\W\d]+)\.?,?[\s-]+(?:de[l]?\s+)?(\d{4}|\d{2})(?!\d)"
)


def order_of_days(texts: Iterable[str]) -> tuple[DayOrder, bool]:
    """Whether a column writes the day or the month first, and whether that is certain.

    One 25/12 settles it for all. Dots and hyphens are written day first everywhere; when slashes
    leave it open, day first is taken and said to be uncertain.
    """
    slashes = False
    first = second = 0
    for text in texts:
        found = _YEAR_LAST.match(text.strip())
        if found:
            a, b = int(found[1]), int(found[2])
            first += a > 12
            second += b > 12
            slashes = slashes or ("/" in found[0] and a != b)
    if first or second:
        return (DayOrder.MONTH_FIRST if second > first else DayOrder.DAY_FIRST), True
    return DayOrder.DAY_FIRST, not slashes


def to_day(text: str, order: DayOrder = DayOrder.DAY_FIRST) -> date:
    """The day a cell names, a time behind it left out; CellError("date_wrong") otherwise."""
    text = text.strip()
    try:
        if found := _YEAR_FIRST.match(text) or _COMPACT.match(text):
            return _sane(date(int(found[1]), int(found[2]), int(found[3])))
        if found := _YEAR_LAST.match(text):
            day, month = int(found[1]), int(found[2])
            if month > 12 or (order is DayOrder.MONTH_FIRST and day <= 12):
                day, month = month, day
            return _sane(date(_full_year(found[3]), month, day))
        if found := _WORD_FIRST.match(text):
            return _sane(date(int(found[3]), _month_called(found[1]), int(found[2])))
        if found := _WORD_SECOND.match(text):
            return _sane(date(_full_year(found[3]), _month_called(found[2]), int(found[1])))
    except (ValueError, KeyError) as wrong:
        raise CellError("date_wrong") from wrong
    raise CellError("date_wrong")


def _sane(day: date) -> date:
    if not 1800 <= day.year <= 2200:
        raise ValueError(day)
    return day


def _full_year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < 70 else 1900)


@cache
def _months() -> dict[str, int]:
    """Month names, long and short, in English and Spanish."""
    from babel.dates import get_month_names

    names: dict[str, int] = {"sept": 9, "set": 9, "setiembre": 9}
    for language in ("en", "es"):
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, locale=language).items():
                names[str(name).casefold().rstrip(".")] = int(number)
    return names


def _month_called(word: str) -> int:
    return _months()[word.casefold().rstrip(".")]


@dataclass(frozen=True)
class NumberHabit:
    """How a file writes numbers: its decimal mark, and whether shares are percents.

    `is_certain` is False where nothing says whether 1.234 is a thousand or little more than one.
    """

    decimal: str = "."
    percent: bool = False
    is_certain: bool = True


@dataclass(frozen=True, slots=True)
class UncertainNumbers:
    """A column of numbers that leaves open what 1.234 is: how it was read.

    `decimal` is the decimal mark, "." or ",", `is_chosen` says that the user decided so.
    """

    field: str
    decimal: str
    samples: tuple[str, ...]
    is_chosen: bool = False


_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?$")
_SCIENTIFIC = re.compile(r"[-+]?\d+(?:\.\d+)?[eE][-+]?\d{1,2}$")
_BLANK = re.compile(r"[\s\u00a0\u202f'’_]")
_CURRENCY_MARK = re.compile(r"(?:[^\W\d_]{1,3}[$.]?|[^\w.,()%+\-])")
_COMMA_DECIMAL = re.compile(
    r"(?:^|\D)(?:\d+(?:\.\d{3})*,(?:\d{1,2}|\d{4,})|0,\d+|\d{4,},\d+|\d+(?:\.\d{3})+,\d+)(?!\d)"
)
_DOT_DECIMAL = re.compile(
    r"(?:^|\D)(?:\d+(?:,\d{3})*\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+|\d+(?:,\d{3})+\.\d+)(?!\d)"
)
_DOT_GROUPS = re.compile(r"\D*[1-9]\d{0,2}(?:\.\d{3})+\D*$")
# One mark with three digits behind it: a thousand to some, little more than one to others.
_OPEN = re.compile(r"\D*[1-9]\d{0,2}([.,])\d{3}(?:%|\D{0,5})$")
_WHOLE = re.compile(r"\D*(\d+)\D*$")
_TELLING = 3  # so many different cells with a mark before three digits tell that it groups
_MANY_DOTS = re.compile(r"\d\.\d{3}\.\d{3}")
_MANY_COMMAS = re.compile(r"\d,\d{3},\d{3}")


def habits_of_columns(
    columns: Mapping[int, Iterable[str]], *, semicolons: bool = False
) -> dict[int, NumberHabit]:
    """The habit of every number column of a file, from all its cells.

    A column that leaves open what 1.234 is goes by the others of its file; where these leave it
    open too, or contradict one another, it is uncertain.
    """
    seen = {index: _Marks.of(texts) for index, texts in columns.items()}
    whole = _Marks()
    for marks in seen.values():
        whole.add(marks)
    common = whole.habit(semicolons)
    habits: dict[int, NumberHabit] = {}
    for index, marks in seen.items():
        own = marks.decided() or marks.grouped()
        habits[index] = own or replace(
            common, is_certain=not marks.opens or bool(whole.decided() and not whole.is_mixed)
        )
    return habits


def habit_of_numbers(texts: Iterable[str], *, semicolons: bool = False) -> NumberHabit:
    """The decimal mark of number columns, from every cell of them.

    1.234,56 or 12,5 says comma; 1,234.56 or 12.5 says dot. Where only 1.234 is seen, a file
    separated by semicolons means a thousand; that is a guess, and said to be uncertain.
    """
    return _Marks.of(texts).habit(semicolons)


@dataclass
class _Marks:
    """What the cells of number columns say about their marks."""

    comma: int = 0
    dot: int = 0
    groups: int = 0
    opens: set[str] = field(default_factory=set)  # the marks of different cells like 1.234
    many_open: int = 0
    short: bool = False  # whole numbers below a thousand
    long: bool = False  # whole numbers above it, written without a mark

    @classmethod
    def of(cls, texts: Iterable[str]) -> _Marks:
        marks = cls()
        for text in texts:
            if "," in text or "." in text:
                marks.comma += bool(_COMMA_DECIMAL.search(text) or _MANY_DOTS.search(text))
                marks.dot += bool(_DOT_DECIMAL.search(text) or _MANY_COMMAS.search(text))
                marks.groups += bool(_DOT_GROUPS.match(text))
                if found := _OPEN.match(text.strip()):
                    marks.opens.add(found[1])
                    marks.many_open += 1
            elif found := _WHOLE.match(text.strip()):
                marks.short = marks.short or len(found[1]) < 4
                marks.long = marks.long or len(found[1]) > 3
        return marks

    def add(self, other: _Marks) -> None:
        """Take in what another column says."""
        self.comma += other.comma
        self.dot += other.dot
        self.groups += other.groups
        self.opens |= other.opens

    @property
    def is_mixed(self) -> bool:
        return bool(self.comma and self.dot)

    def decided(self) -> NumberHabit | None:
        """What the cells say without doubt."""
        if self.comma == self.dot:
            return None
        return NumberHabit("," if self.comma > self.dot else ".")

    def grouped(self) -> NumberHabit | None:
        """Thousands are marked and smaller numbers are whole: 250, 999, 1.234, 5.600, 12.000."""
        if self.many_open < _TELLING or len(self.opens) != 1 or not self.short or self.long:
            return None
        return NumberHabit("," if "." in self.opens else ".")

    def habit(self, semicolons: bool) -> NumberHabit:
        guess = "," if not self.comma and not self.dot and self.groups and semicolons else "."
        return self.decided() or NumberHabit(guess, is_certain=not self.opens)


def is_open_number(text: str) -> bool:
    """Whether a number alone does not say which of its marks is the decimal one: 1.234, 12,500."""
    return bool(_OPEN.match(text.strip()))


def to_number(text: str, habit: NumberHabit = NumberHabit()) -> Decimal:
    """The number in a cell, currency signs and blanks left out; CellError("number_wrong")."""
    if (habit.decimal == "." and _NUMBER.match(text)) or _SCIENTIFIC.match(text):
        return Decimal(text)
    bare, factor = _without_marks(_BLANK.sub("", text.replace("−", "-")))
    negative = (bare.startswith("(") and bare.endswith(")")) or bare.endswith("-")
    bare = bare.strip("()").rstrip("-")
    grouping = "," if habit.decimal == "." else "."
    if not re.fullmatch(r"[-+]?[\d.,]*\d%?", bare) or bare.count(habit.decimal) > 1:
        raise CellError("number_wrong")
    bare = bare.replace(grouping, "").replace(habit.decimal, ".")
    try:
        number = Decimal(bare.rstrip("%")) * factor
    except InvalidOperation as wrong:
        raise CellError("number_wrong") from wrong
    return -number if negative else number


def _without_marks(bare: str) -> tuple[str, int]:
    """A number without its currency sign or code, and what 万 or 亿 multiply it by."""
    factor = 1
    bare = re.sub(r"[元块]$|人民币$", "", bare)
    for sign, times in (("万", 10_000), ("亿", 100_000_000)):
        if bare.endswith(sign):
            bare, factor = bare[:-1], times
    signs = re.match(r"[(+\-]*", bare)
    lead = signs[0] if signs else ""
    mark = _CURRENCY_MARK.match(bare, len(lead))
    if mark:
        bare = lead + bare[mark.end() :]
    return re.sub(rf"{_CURRENCY_MARK.pattern}(?=[)\-]*$)", "", bare), factor


def to_scaled(text: str, habit: NumberHabit, scale: int) -> int:
    """A number as a whole count of 1/10**scale; CellError when wrong or beyond what we keep."""
    return scaled(to_number(text, habit), scale)


def scaled(number: Decimal, scale: int) -> int:
    """A number as a whole count of 1/10**scale, halves away from zero."""
    whole = int(number.scaleb(scale).to_integral_value(ROUND_HALF_UP))
    if abs(whole) > LARGEST:
        raise CellError("number_too_large")
    return whole


def are_percents(texts: Iterable[str], habit: NumberHabit) -> bool:
    """Whether a column of shares is written as 15 or 15 % instead of 0.15."""
    for text in texts:
        try:
            if "%" in text or abs(to_number(text, habit)) > 1:
                return True
        except CellError:
            continue
    return False


def to_share(text: str, habit: NumberHabit) -> int:
    """A share in 1/10,000: 0.15 and 15 % are both 1500; CellError beyond 100 %."""
    number = to_number(text, habit)
    share = scaled(number / 100 if habit.percent else number, 4)
    if not -10_000 <= share <= 10_000:
        raise CellError("share_wrong")
    return share


_YES_WORDS = "yes y true t 1 x ja j wahr 是 有 对 √ ✓ ✔ sí si s verdadero cierto"
_NO_WORDS = "no n false f 0 nein falsch 否 无 不 × ✗ ✘ falso"
_YES, _NO = frozenset(_YES_WORDS.split()), frozenset(_NO_WORDS.split())


def to_yes_no(text: str) -> int:
    """1 for a yes and 0 for a no, in three languages and as programs write them; CellError."""
    word = text.casefold().strip(".")
    if word in _YES:
        return 1
    if word in _NO:
        return 0
    raise CellError("yes_no_wrong")


_SEPARATED = re.compile(r":::|[\n;；|]")
_SEPARATOR = re.compile(rf"\s*(?:{_SEPARATED.pattern})\s*")


def split_words(text: str) -> list[str]:
    """The entries of a cell of tags: a comma separates them too, where nothing else does."""
    found = split_list(text)
    if len(found) != 1:
        return found
    return list(dict.fromkeys(part.strip() for part in re.split("[,，、]", text) if part.strip()))


def split_list(text: str) -> list[str]:
    """The entries of a list cell: separated by lines, semicolons, bars or Google's " ::: "."""
    if not _SEPARATED.search(text):
        text = text.strip()
        return [text] if text else []
    parts = _SEPARATOR.split(text)
    return list(dict.fromkeys(part.strip() for part in parts if part.strip()))
