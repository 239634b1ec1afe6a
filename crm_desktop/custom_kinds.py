"""Another kind for a field of the firm's own, when everything that records say in it fits.

A value fits when it can be read as the other kind and nothing of it is lost or guessed: "€ 12" is
no number, because its currency would go, and 03/04/2026 no day where nothing says which is meant.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop import text as texts
from crm_desktop.errors import UserError
from crm_desktop.models import CustomChoice, CustomField
from crm_desktop.models.codes import FieldKind
from crm_desktop.store import Store

MOST_SHOWN, MOST_LETTERS = 10, 60
COLUMNS = {
    FieldKind.TEXT: "text",
    FieldKind.CHOICE: "text",
    FieldKind.NUMBER: "number",
    FieldKind.DATE: "day",
    FieldKind.YES_NO: "yes",
}
_PLAIN_NUMBER = re.compile(r"[-+−]?\d[\d.,\s'’]*")
_PLAIN_DAY = re.compile(
    r"\d{8}|\d{1,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,4}\s*日?"
    r"|[^\W\d]+\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{1,2}(?:st|nd|rd|th)?\.?[\s-]+(?:de\s+)?[^\W\d]+\.?,?[\s-]+(?:de[l]?\s+)?\d{4}"
)
_OPEN_DAY = re.compile(r"\s*(\d{1,2})\s*/\s*(\d{1,2})\s*/")
_VALUES = """
SELECT v.id, v.text, v.number, v.day, v.yes, coalesce(c.name, k.name, d.name, '')
FROM custom_value v LEFT JOIN customer c ON c.id = v.customer_id
LEFT JOIN contact k ON k.id = v.contact_id LEFT JOIN deal d ON d.id = v.deal_id
WHERE v.custom_field_id = ? ORDER BY v.id
"""
Read = Callable[[str], Any]  # ValueError for what does not fit


@dataclass(frozen=True, slots=True)
class Misfit:
    """A record, and what it says that cannot be said by the other kind."""

    record: str
    said: str


@dataclass(frozen=True, slots=True)
class Fitting:
    """How many values there are, how many do not fit, and the first of those."""

    count: int
    misfit_count: int
    misfits: tuple[Misfit, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    id: int
    record: str
    text: str


def fitting(session: Session, field_id: int, kind: FieldKind | str) -> Fitting:
    """Whether all that records say in a field can be said by another kind."""
    wanted = FieldKind(kind)
    said = _said(session, rows.find(session, CustomField, field_id), wanted, ("yes", "no"))
    return _fitted(said, wanted)[0]


def convert(
    store: Store, *, id: int, kind: FieldKind | str, yes_no: tuple[str, str] = ("yes", "no")
) -> int:
    """Let a field hold another kind of value, and all that records say in it; returns how many.

    `yes_no` are the words for yes and no where they become text. UserError `values_do_not_fit`
    with the `count` and the first ten records `listed`; nothing is changed then.
    """
    with store.change("custom_field_converted") as session:
        field, wanted = rows.find(session, CustomField, id), FieldKind(kind)
        if field.kind == wanted:
            return 0
        said = _said(session, field, wanted, yes_no)
        found, values = _fitted(said, wanted)
        if found.misfit_count:
            raise UserError("values_do_not_fit", count=found.misfit_count, listed=_listed(found))
        before, after = COLUMNS[FieldKind(field.kind)], COLUMNS[wanted]
        field.kind = wanted
        if wanted == FieldKind.CHOICE:
            _offer(session, id, [each.text for each in said])
        session.flush()
        emptied = "" if before == after else f", {before} = NULL"
        if values:
            session.connection().exec_driver_sql(
                f"UPDATE custom_value SET {after} = ?{emptied} WHERE id = ?",
                [(value, each.id) for each, value in zip(said, values, strict=True)],
            )
        session.expire_all()
        return len(said)


def _said(
    session: Session, field: CustomField, wanted: FieldKind, yes_no: tuple[str, str]
) -> list[_Said]:
    """What each record says, as text; those that say nothing are left out."""
    yes, no = ("1", "0") if wanted == FieldKind.NUMBER else yes_no
    place = ("text", "number", "day", "yes").index(COLUMNS[FieldKind(field.kind)])
    found = []
    for row_id, *held, record in session.connection().exec_driver_sql(_VALUES, (field.id,)):
        value = held[place]
        if field.kind == FieldKind.NUMBER and value is not None:
            value = _plain(value)
        elif field.kind == FieldKind.YES_NO and value is not None:
            value = yes if value else no
        if value:
            found.append(_Said(row_id, record, value))
    return found


def _listed(found: Fitting) -> str:
    """The first records and what they say, one to a line, long texts cut."""
    lines = [
        f"{each.record}: “{textwrap.shorten(each.said, MOST_LETTERS, placeholder='…')}”"
        for each in found.misfits
    ]
    return "\n".join(lines + ["…"] * (found.misfit_count > len(lines)))


def _plain(number: float) -> str:
    return format(Decimal(repr(number)).normalize(), "f")


def _fitted(said: Sequence[_Said], kind: FieldKind) -> tuple[Fitting, list[Any]]:
    """Which values fit, and what those that do become."""
    read = _reader(kind, [each.text for each in said])
    values, misfits = [], []
    for each in said:
        try:
            values.append(read(each.text.strip()))
        except ValueError:
            misfits.append(each)
    shown = tuple(Misfit(each.record, each.text) for each in misfits[:MOST_SHOWN])
    return Fitting(len(said), len(misfits), shown), values


def _reader(kind: FieldKind, said: Sequence[str]) -> Read:
    """How values are read as a kind, by the habit of all of them."""
    makers: Mapping[FieldKind, Callable[[Sequence[str]], Read]] = {
        FieldKind.NUMBER: _numbers,
        FieldKind.DATE: _days,
        FieldKind.YES_NO: _answers,
    }
    return makers[kind](said) if kind in makers else str


def _numbers(said: Sequence[str]) -> Read:
    from crm_desktop.exchange import values

    habit = values.habit_of_numbers(said)

    def read(text: str) -> float:
        is_open = not habit.is_certain and values.is_open_number(text)
        if is_open or not _PLAIN_NUMBER.fullmatch(text):
            raise ValueError(text)
        return float(values.to_number(text.replace("−", "-"), habit))

    return read


def _days(said: Sequence[str]) -> Read:
    from crm_desktop.exchange import values

    order, is_certain = values.order_of_days(said)

    def read(text: str) -> str:
        found = _OPEN_DAY.match(text)
        is_open = found and found[1] != found[2] and max(int(found[1]), int(found[2])) <= 12
        if (is_open and not is_certain) or not _PLAIN_DAY.fullmatch(text):
            raise ValueError(text)
        day: date = values.to_day(text, order)
        return day.isoformat()

    return read


def _answers(_said: Sequence[str]) -> Read:
    from crm_desktop.exchange import values

    return values.to_yes_no


def _offer(session: Session, field_id: int, said: Sequence[str]) -> None:
    """Offer every word that is said: those known in their order, then the others as one reads."""
    used = {text.strip() for text in said}
    known = session.scalars(
        sa.select(CustomChoice)
        .where(CustomChoice.custom_field_id == field_id)
        .order_by(CustomChoice.position, CustomChoice.id)
    ).all()
    for choice in known:
        if choice.retired and choice.word in used:
            choice.retired = False
    new = used - {choice.word for choice in known}
    ordered = sorted(new, key=lambda word: (texts.sort_key(word), word))
    for place, word in enumerate(ordered, start=len(known)):
        session.add(CustomChoice(custom_field_id=field_id, position=place, word=word))
