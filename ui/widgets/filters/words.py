"""The words of a filter: operators, spans of time, and a whole filter as one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from crm_desktop.listing.filter_days import PERIODS
from crm_desktop.listing.filters import AllOf, Condition, Filter, Value
from ui import formats
from ui.widgets.filters.shown import ShownField

translate = QCoreApplication.translate
MOST_NAMED = 3  # values of one condition in a sentence


def units() -> list[tuple[str, str]]:
    """Spans of time a day may be away."""
    return [
        ("days", translate("Filters", "days")),
        ("weeks", translate("Filters", "weeks")),
        ("months", translate("Filters", "months")),
        ("years", translate("Filters", "years")),
    ]


def periods() -> list[tuple[str, str]]:
    """Periods as they are called today."""
    words = {
        "today": translate("Filters", "today"),
        "yesterday": translate("Filters", "yesterday"),
        "tomorrow": translate("Filters", "tomorrow"),
        "this_week": translate("Filters", "this week"),
        "last_week": translate("Filters", "last week"),
        "next_week": translate("Filters", "next week"),
        "this_month": translate("Filters", "this month"),
        "last_month": translate("Filters", "last month"),
        "next_month": translate("Filters", "next month"),
        "this_quarter": translate("Filters", "this quarter"),
        "last_quarter": translate("Filters", "last quarter"),
        "next_quarter": translate("Filters", "next quarter"),
        "this_year": translate("Filters", "this year"),
        "last_year": translate("Filters", "last year"),
        "next_year": translate("Filters", "next year"),
    }
    return [(code, words[code]) for code in PERIODS]


def operator(code: str, kind: str = "") -> str:
    """What an operator is called; for days and yes or no in words of their own."""
    of_kind = _of_days() if kind == "day" else _of_flags() if kind == "flag" else {}
    return of_kind.get(code) or _any_kind()[code]


def _any_kind() -> dict[str, str]:
    return {
        "is": translate("Filters", "is"),
        "is_not": translate("Filters", "is not"),
        "contains": translate("Filters", "contains"),
        "contains_not": translate("Filters", "does not contain"),
        "begins": translate("Filters", "begins with"),
        "one_of": translate("Filters", "is one of"),
        "none_of": translate("Filters", "is none of"),
        "all_of": translate("Filters", "has all of"),
        "at_least": translate("Filters", "is at least"),
        "at_most": translate("Filters", "is at most"),
        "between": translate("Filters", "is between"),
        "yes": translate("Filters", "is so"),
        "no": translate("Filters", "is not so"),
        "empty": translate("Filters", "is empty"),
        "filled": translate("Filters", "is filled in"),
    }


def _of_flags() -> dict[str, str]:
    return {"yes": translate("Filters", "is ticked"), "no": translate("Filters", "is not ticked")}


def _of_days() -> dict[str, str]:
    return {
        "is": translate("Filters", "is on"),
        "is_not": translate("Filters", "is not on"),
        "before": translate("Filters", "is before"),
        "after": translate("Filters", "is after"),
        "within": translate("Filters", "is within"),
        "in_last": translate("Filters", "is in the last"),
        "in_next": translate("Filters", "is in the next"),
        "older_than": translate("Filters", "is longer ago than"),
        "later_than": translate("Filters", "is further ahead than"),
        "empty": translate("Filters", "is not known"),
        "filled": translate("Filters", "is known"),
    }


def sentence(tree: Filter, fields: Mapping[str, ShownField]) -> str:
    """A whole filter in words: “Tier is one of core, key and Last touch …”."""
    if isinstance(tree, Condition):
        return _condition(tree, fields.get(tree.field))
    joint = translate("Filters", "{first} and {second}")
    if not isinstance(tree, AllOf):
        joint = translate("Filters", "{first} or {second}")
    words = ""
    for part in tree.parts:
        said = sentence(part, fields)
        if not isinstance(part, Condition) and len(part.parts) > 1:
            said = translate("Filters", "({group})").format(group=said)
        words = joint.format(first=words, second=said) if words else said
    return words


def _condition(asked: Condition, field: ShownField | None) -> str:
    if field is None or (shape := field.shape_of(asked.operator)) is None:
        return translate("Filters", "a field that is gone")
    compared = next(word for code, word, _shape in field.operators if code == asked.operator)
    if shape == "none":
        words = translate("Filters", "{field} {how}")
        return words.format(field=field.title, how=compared)
    words = translate("Filters", "{field} {how} {value}")
    value = _value(asked.values, field, shape)
    return words.format(field=field.title, how=compared, value=value)


def _value(values: Sequence[Value], field: ShownField, shape: str) -> str:
    if shape == "span":
        return FilterCounts().span(int(values[0]), str(values[1]))
    if shape == "period":
        return dict(periods()).get(str(values[0]), str(values[0]))
    if shape == "values":
        offered = dict(field.offered)
        words = [offered.get(one, str(one)) for one in values[:MOST_NAMED]]
        if len(values) > MOST_NAMED:
            words.append(FilterCounts().more(len(values) - MOST_NAMED))
        return formats.listed(words)
    if shape == "two":
        least, most = (_single(one, field) for one in values[:2])
        return translate("Filters", "{least} and {most}").format(least=least, most=most)
    return _single(values[0], field)


def _single(value: Value, field: ShownField) -> str:
    if field.editor == "day" and isinstance(value, str):
        return formats.day(date.fromisoformat(value))
    if field.editor == "money":
        return formats.money(int(value), field.currency)
    if isinstance(value, int | float):
        return formats.exactly(float(value)) if isinstance(value, float) else formats.number(value)
    return translate("Filters", "“{text}”").format(text=value)


class FilterCounts(QObject):
    """The words that speak of a number; a class, because plurals are found in tr() only."""

    def span(self, count: int, unit: str) -> str:
        """So many days, weeks, months or years."""
        if unit == "days":
            return self.tr("%n day(s)", "", count)
        if unit == "weeks":
            return self.tr("%n week(s)", "", count)
        if unit == "months":
            return self.tr("%n month(s)", "", count)
        return self.tr("%n year(s)", "", count)

    def more(self, count: int) -> str:
        """So many values that are not named."""
        return self.tr("%n more", "", count)
