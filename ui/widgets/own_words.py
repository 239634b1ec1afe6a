"""How the firm's own fields are written: what they hold, offer, and must say to be listed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from crm_desktop.listing import OwnField, OwnFilter, OwnValue
from crm_desktop.models.codes import FieldKind
from ui import formats

translate = QCoreApplication.translate


def own_choices(field: OwnField, *, for_filters: bool = False) -> list[tuple[str | bool, str]]:
    """What a field lets choose; empty when it is typed in. Filters also find retired words."""
    if field.kind == FieldKind.YES_NO:
        return [(True, translate("OwnFields", "Yes")), (False, translate("OwnFields", "No"))]
    if field.kind == FieldKind.CHOICE:
        return [(word, word) for word in (field.choices if for_filters else field.offered)]
    return []


def own_words(value: OwnValue | None) -> str:
    """What a field holds, as it is written."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate("OwnFields", "Yes") if value else translate("OwnFields", "No")
    if isinstance(value, float | int):
        # A Decimal is written with all its places, and none more.
        exact = Decimal(repr(value))
        return formats.number(exact.quantize(Decimal(1)) if exact == exact.to_integral() else exact)
    return formats.day(value) if isinstance(value, date) else value


def filter_words(field: OwnField, asked: OwnFilter) -> str:
    """What a list is narrowed to by a field."""
    if asked.text:
        words = translate("OwnFields", "{field} contains “{text}”")
        return words.format(field=field.name, text=asked.text)
    if asked.words:
        nothing = translate("FilterBar", "not given")
        chosen = [nothing if word is None else own_words(word) for word in asked.words]
        return formats.titled(field.name, formats.listed(chosen))
    least, most = (_end(field, end) for end in (asked.least, asked.most))
    if least and most:
        span = translate("OwnFields", "{least} to {most}").format(least=least, most=most)
    elif least:
        span = translate("OwnFields", "from {least}").format(least=least)
    else:
        span = translate("OwnFields", "up to {most}").format(most=most)
    return formats.titled(field.name, span)


def _end(field: OwnField, end: float | str | None) -> str:
    if isinstance(end, str) and field.kind == FieldKind.DATE:
        return formats.day(date.fromisoformat(end))
    return own_words(end)
