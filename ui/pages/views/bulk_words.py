"""What records say now that are to be changed, in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.bulk_editing import FieldPreview
from crm_desktop.listing import FilterField, FilterKind, Subject
from ui import formats
from ui.widgets.filters.offered import field_title, word_of

translate = QCoreApplication.translate
LONGEST = 40


def before_words(found: FieldPreview, field: FilterField, subject: Subject, currency: str) -> str:
    """“Tier now: Key 12, General 300, and others 5”."""
    said = [
        translate("BulkEdit", "{value} ({count})").format(
            value=value_words(value, field, currency), count=formats.number(count)
        )
        for value, count in found.before
    ]
    if found.others:
        others = translate("BulkEdit", "others ({count})")
        said.append(others.format(count=formats.number(found.others)))
    title = field_title(field.code, subject, field.name)
    now = translate("BulkEdit", "{field} now").format(field=title)
    return formats.titled(now, formats.listed(said)) if said else ""


def sample_words(found: FieldPreview, field: FilterField, currency: str) -> str:
    """“For example: Acme: Key → Core; Bauer: …”."""
    edit = found.edit
    after = value_words(edit.value, field, currency)
    arrow = translate("BulkEdit", "{name}: {old} → {new}")
    if edit.action == "add":
        arrow = translate("BulkEdit", "{name}: {old} + {new}")
    elif edit.action == "remove":
        arrow = translate("BulkEdit", "{name}: {old} − {new}")
    said = [
        arrow.format(name=sample.name, old=value_words(sample.before, field, currency), new=after)
        for sample in found.samples
    ]
    example = translate("BulkEdit", "For example")
    return formats.titled(example, "; ".join(said)) if said else ""


def value_words(value: Any, field: FilterField, currency: str) -> str:
    """A value of a field as people read it."""
    if value is None or value == "":
        return translate("BulkEdit", "nothing")
    if field.kind in (FilterKind.FLAG, FilterKind.ANSWER):
        return translate("BulkEdit", "yes") if value else translate("BulkEdit", "no")
    named = next((word.name for word in field.words if word.value == value and word.name), "")
    if named:
        return named
    if field.kind in (FilterKind.DAY, FilterKind.ANNIVERSARY):
        return formats.day(value if isinstance(value, date) else date.fromisoformat(str(value)))
    if field.kind == FilterKind.MONEY:
        return formats.money(int(value), currency)
    if isinstance(value, int | float):
        return formats.number(Decimal(repr(value)).normalize())
    return word_of(field, " ".join(str(value)[:LONGEST].split()))
