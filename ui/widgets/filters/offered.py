"""The fields that a filter may be built of, in words, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from crm_desktop.listing.filter_fields import ME, FilterField
from crm_desktop.listing.filter_sources import OF_CUSTOMER, FilterKind
from crm_desktop.listing.filters import NEEDS, Operator, Value
from crm_desktop.listing.own import PREFIX, Subject
from ui import formats, phrases
from ui.fields import Kind
from ui.phrases_fields import label
from ui.phrases_finding_kinds import finding_kind
from ui.widgets.filters import words
from ui.widgets.filters.shown import Shape, ShownField

translate = QCoreApplication.translate
EDITORS: dict[FilterKind, Kind] = {
    FilterKind.NUMBER: "number",
    FilterKind.MONEY: "money",
    FilterKind.DAY: "day",
    FilterKind.ANNIVERSARY: "day",
}
SHAPES: dict[str, Shape] = {
    Operator.BETWEEN: "two",
    Operator.WITHIN: "period",
    **dict.fromkeys((Operator.IN_LAST, Operator.IN_NEXT), "span"),
    **dict.fromkeys((Operator.OLDER_THAN, Operator.LATER_THAN), "span"),
}
VOCABULARIES = {
    **{name: name for name in ("tier", "customer_class", "sales_mode", "acquisition", "outcome")},
    **dict.fromkeys(("credit", "management"), "rating"),
    "stage": "buying_stage",
    "rhythm_step": "rhythm_step",
}
# What is called as its column is, under another name than the field's.
COLUMNS = {
    "owner": ("*", "owner_id"),
    "title": ("*", "title"),
    "incumbent": ("customer", "incumbent_id"),
    "parent": ("customer", "parent_id"),
    "stage": ("deal", "buying_stage"),
    "added": ("*", "created_at"),
    "interest": ("contact", "interests"),
    **{name: ("address", name) for name in ("street", "city", "region", "postal_code", "country")},
}


def shown_fields(
    fields: Sequence[FilterField], subject: Subject, currency: str | None = None
) -> tuple[ShownField, ...]:
    """The fields in words; one that is retired is offered no more, and still named."""
    return tuple(_shown(field, subject, currency) for field in fields)


def field_title(code: str, subject: Subject, name: str = "") -> str:
    """What a field is called; `name` is that of one of the firm's own."""
    if code.startswith(OF_CUSTOMER):
        inner = field_title(code.removeprefix(OF_CUSTOMER), "customer", name)
        return formats.titled(phrases.code("kind", "customer"), inner)
    if code.startswith(PREFIX):
        return name
    known = _titles().get(code)
    if known is not None:
        return known
    table, column = COLUMNS.get(code, (subject, code))
    return label(table, column)


def _titles() -> dict[str, str]:
    """Fields that are no columns."""
    return {
        "tag": translate("Filters", "Tag"),
        "group": translate("Filters", "Group"),
        "finding": translate("Filters", "Finding"),
        "last_touch": translate("Filters", "Last touch"),
        "last_order": translate("Filters", "Last order"),
        "net_sales": translate("Filters", "Sales"),
        "open_deals": translate("Filters", "Open deals, number"),
        "open_amount": translate("Filters", "In open deals"),
        "people": translate("Filters", "People, number"),
        "open_promises": translate("Filters", "Open promises, number"),
        "open_complaints": translate("Filters", "Open complaints, number"),
        "planned_steps": translate("Filters", "Planned steps, number"),
        "phone": translate("Filters", "Phone"),
        "email": translate("Filters", "Mail"),
        "tax_number": translate("Filters", "Tax number"),
        "department": translate("Filters", "Department"),
        "works_for": translate("Filters", "Works for"),
        "deals": translate("Filters", "Deals, number"),
        "keep_until": translate("Filters", "Keep until"),
        "anonymised_on": translate("Filters", "Anonymised on"),
        "rival": translate("Filters", "Rival"),
        "product": translate("Filters", "Product"),
        "stakeholders": translate("Filters", "Stakeholders, number"),
    }


def _shown(field: FilterField, subject: Subject, currency: str | None) -> ShownField:
    is_day = field.kind in (FilterKind.DAY, FilterKind.ANNIVERSARY)
    kind = "day" if is_day else "flag" if field.kind == FilterKind.FLAG else ""
    operators = tuple(
        (str(operator), words.operator(operator, kind), _shape(operator))
        for operator in field.operators
    )
    return ShownField(
        field.code,
        field_title(field.code, subject, field.name),
        EDITORS.get(field.kind, "text"),
        operators,
        tuple((word.value, word.name or word_of(field, word.value)) for word in field.words),
        currency if field.kind == FilterKind.MONEY else None,
        field.is_retired,
    )


def _shape(operator: Operator) -> Shape:
    needed = NEEDS[operator]
    if needed is None:
        return "values"
    return "none" if needed == 0 else SHAPES.get(operator, "one")


def word_of(field: FilterField, value: Value) -> str:
    """What a value is called that has no name of its own."""
    if field.kind == FilterKind.OWNER and value == ME:
        return translate("Filters", "Me")
    if field.kind == FilterKind.FINDING:
        return finding_kind(str(value))
    vocabulary = VOCABULARIES.get(field.code.removeprefix(OF_CUSTOMER))
    return str(value) if vocabulary is None else phrases.code(vocabulary, str(value))
