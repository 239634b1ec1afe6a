"""The ids that meet a filter, condition by condition, each by its index where there is one.

A condition that says too little, or asks for what the file does not know, narrows nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop import text as texts
from crm_desktop.listing import arrays
from crm_desktop.listing.arrays import IdArray
from crm_desktop.listing.filter_days import (
    Days,
    day_after,
    day_before,
    days_of_the_year,
    moved,
    period,
)
from crm_desktop.listing.filter_fields import ME, OPERATORS, source_of
from crm_desktop.listing.filter_sources import OF_CUSTOMER, FilterKind, Source
from crm_desktop.listing.filters import AllOf, Condition, Filter, Operator
from crm_desktop.listing.own import Subject

_OF_CUSTOMERS: dict[Subject, str] = {
    "contact": "SELECT id FROM contact WHERE main_customer_id IN (SELECT value FROM json_each(?))",
    "deal": "SELECT id FROM deal WHERE customer_id IN (SELECT value FROM json_each(?))",
}
_BY_ID = (FilterKind.OWNER, FilterKind.RECORD, FilterKind.GROUP)
# What is asked the other way round: the ids that do not meet its counterpart.
_OPPOSITE = {
    Operator.IS_NOT: Operator.IS,
    Operator.CONTAINS_NOT: Operator.CONTAINS,
    Operator.NONE_OF: Operator.ONE_OF,
    Operator.EMPTY: Operator.FILLED,
}
# A text with anything but plain letters and common Han characters, which fold to themselves.
_ODD = "*[^ -~\u4e00-\u9fff]*"
_IS_TEXT = (Operator.IS, Operator.CONTAINS, Operator.BEGINS)


def filtered(session: Session, subject: Subject, asked: Filter, today: date) -> IdArray | None:
    """The ids that meet a filter, in no order and perhaps repeated; None when it asks nothing."""
    if isinstance(asked, Condition):
        return _met(session, subject, asked, today)
    parts = [filtered(session, subject, part, today) for part in asked.parts]
    known = [part for part in parts if part is not None]
    if not known:
        return None
    if not isinstance(asked, AllOf):
        return arrays.joined(known)
    found = known[0]
    for other in known[1:]:
        found = arrays.within(found, other)
    return found


def _met(session: Session, subject: Subject, asked: Condition, today: date) -> IdArray | None:
    if asked.field.startswith(OF_CUSTOMER) and subject != "customer":
        inner = Condition(asked.field.removeprefix(OF_CUSTOMER), asked.operator, asked.values)
        firms = _met(session, "customer", inner, today)
        if firms is None:
            return None
        listed = json.dumps(firms.tolist())
        return arrays.fetch(session, _OF_CUSTOMERS[subject], (listed,))
    source = source_of(session.connection(), subject, asked.field)
    if source is None or asked.operator not in OPERATORS[source.kind] or not asked.is_complete:
        return None
    opposite = _OPPOSITE.get(Operator(asked.operator))
    if opposite is None:
        return _found(session, source, asked, today)
    met = _found(session, source, Condition(asked.field, opposite, asked.values), today)
    if met is None:
        return None
    everyone = arrays.fetch(session, f"SELECT id FROM {subject}")
    return everyone[~arrays.is_among(everyone, met)]


def _found(session: Session, source: Source, asked: Condition, today: date) -> IdArray | None:
    if asked.operator == Operator.ALL_OF:
        each = [Condition(asked.field, Operator.ONE_OF, (value,)) for value in asked.values]
        return _each_of(session, source, each, today)
    if asked.operator in _IS_TEXT and source.kind in (FilterKind.TEXT, FilterKind.WORD):
        return _texts(session, source, asked)
    compared = _compared(source, asked, today)
    if compared is None:
        return None
    where, values = compared
    return _fetch(session, source, where, values)


def _each_of(
    session: Session, source: Source, each: list[Condition], today: date
) -> IdArray | None:
    """The ids that meet each of some conditions on one field."""
    found: IdArray | None = None
    for condition in each:
        part = _found(session, source, condition, today)
        if part is not None:
            found = part if found is None else arrays.within(found, part)
    return found


def _fetch(session: Session, source: Source, where: str, values: tuple[Any, ...]) -> IdArray:
    select = f"SELECT {source.id} AS id FROM {source.rows} WHERE {source.where} AND ({where})"
    return arrays.fetch(session, select, (*source.parameters, *values))


Compared = tuple[str, tuple[Any, ...]] | None


def _compared(source: Source, asked: Condition, today: date) -> Compared:
    """The condition in SQL, and its parameters; None when its values make no sense."""
    value, operator = source.value, asked.operator
    if operator == Operator.FILLED:
        return f"{value} IS NOT NULL AND {value} <> ''", ()
    if operator in (Operator.YES, Operator.NO):
        return f"{value} = ?", (int(operator == Operator.YES),)
    if operator == Operator.ONE_OF:
        return _one_of(source, asked)
    if source.kind in (FilterKind.NUMBER, FilterKind.MONEY):
        return _number(value, asked)
    days = _asked_days(asked, today)
    if days is None:
        return None
    if source.kind == FilterKind.ANNIVERSARY:
        return _returning(value, days)
    return f"{value} BETWEEN ? AND ?", tuple(day.isoformat() for day in days)


def _one_of(source: Source, asked: Condition) -> Compared:
    wanted = list(asked.values)
    if source.kind in _BY_ID:
        # Ids are longer than the numbers that other programs keep: they may come as text.
        wanted = [int(value) for value in wanted if str(value).isdecimal()]
    parts = [f"{source.value} IN (SELECT value FROM json_each(?))"]
    if source.kind == FilterKind.OWNER and ME in asked.values:
        parts.append(f'{source.value} IN (SELECT id FROM "user" WHERE is_me = 1)')
    return " OR ".join(parts), (json.dumps(wanted),)


def _number(value: str, asked: Condition) -> Compared:
    ends = [end for end in asked.values[:2] if isinstance(end, int | float)]
    if len(ends) < len(asked.values[:2]):
        return None
    if asked.operator == Operator.BETWEEN:
        return f"{value} BETWEEN ? AND ?", (min(ends), max(ends))
    sign = {Operator.IS: "=", Operator.AT_LEAST: ">=", Operator.AT_MOST: "<="}
    return f"{value} {sign[Operator(asked.operator)]} ?", (ends[0],)


def _asked_days(asked: Condition, today: date) -> Days | None:
    """The days between which a condition is met."""
    operator = Operator(asked.operator)
    first, second = (*asked.values, None, None)[:2]
    if operator == Operator.WITHIN:
        return period(str(first), today)
    if operator in (Operator.IS, Operator.BEFORE, Operator.AFTER, Operator.BETWEEN):
        return _between(operator, _day(first), _day(second))
    if isinstance(first, str) or first is None:
        return None
    back = operator in (Operator.IN_LAST, Operator.OLDER_THAN)
    end = moved(today, -first if back else first, str(second))
    if end is None:
        return None
    return {
        # In the last 7 days: today and the six days before.
        Operator.IN_LAST: Days(day_after(end), today),
        Operator.IN_NEXT: Days(today, end),
        Operator.OLDER_THAN: Days(date.min, day_before(end)),
        Operator.LATER_THAN: Days(day_after(end), date.max),
    }[operator]


def _between(operator: Operator, first: date | None, last: date | None) -> Days | None:
    if first is None or (operator == Operator.BETWEEN and last is None):
        return None
    if operator == Operator.BEFORE:
        return Days(date.min, day_before(first))
    if operator == Operator.AFTER:
        return Days(day_after(first), date.max)
    last = last if operator == Operator.BETWEEN and last is not None else first
    return Days(min(first, last), max(first, last))


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _returning(value: str, days: Days) -> Compared:
    wanted = days_of_the_year(days)
    if not wanted:
        return f"{value} IS NOT NULL", ()
    return f"substr({value}, -5) IN (SELECT value FROM json_each(?))", (json.dumps(wanted),)


def _texts(session: Session, source: Source, asked: Condition) -> IdArray:
    """Texts compared as people read them: capitals and accents aside.

    SQL compares plain letters and Han characters; texts with others are read.
    """
    typed = texts.fold(str(asked.values[0])).strip()
    value = source.value
    plain = {
        Operator.IS: f"lower(trim({value})) = ?",
        Operator.BEGINS: f"instr(lower({value}), ?) = 1",
        Operator.CONTAINS: f"instr(lower({value}), ?) > 0",
    }[Operator(asked.operator)]
    odd = f"({value} GLOB '{_ODD}' OR instr({value}, '''') OR instr({value}, '`'))"
    sure = _fetch(session, source, plain, (typed,))
    read = session.connection().exec_driver_sql(
        f"SELECT {source.id}, {value} FROM {source.rows} "
        f"WHERE {source.where} AND {value} IS NOT NULL AND {odd}",
        source.parameters,
    )
    matches: Callable[[str], bool] = {
        Operator.IS: lambda text: text.strip() == typed,
        Operator.BEGINS: lambda text: text.startswith(typed),
        Operator.CONTAINS: lambda text: typed in text,
    }[Operator(asked.operator)]
    found = [row_id for row_id, text in read if matches(texts.fold(text))]
    return arrays.joined([sure, np.array(found, dtype=np.int64)])
