"""What the ready-made views are called, and what stands above the rows of a group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from crm_desktop.listing import OwnField
from crm_desktop.models.codes import FieldKind
from crm_desktop.view_definitions import ViewLine
from ui import formats, phrases
from ui.table import Column
from ui.table_groups import Heading
from ui.widgets.own_words import own_words
from ui.widgets.view_strip import ShownView

translate = QCoreApplication.translate
CODES = {
    "tier": "tier",
    "customer_class": "customer_class",
    "sales_mode": "sales_mode",
    "stage": "buying_stage",
    "outcome": "outcome",
}


def ready_name(code: str) -> str:
    """What a ready-made view is called."""
    return {
        "my_customers": translate("ReadyViews", "My customers"),
        "key_accounts_untouched": translate("ReadyViews", "Key accounts not touched"),
        "slipping_customers": translate("ReadyViews", "Slipping away"),
        "customers_without_people": translate("ReadyViews", "Without people"),
        "new_this_month": translate("ReadyViews", "New this month"),
        "birthdays_soon": translate("ReadyViews", "Birthdays soon"),
        "people_without_reach": translate("ReadyViews", "No phone or mail"),
        "people_not_to_contact": translate("ReadyViews", "Do not contact"),
        "my_open_deals": translate("ReadyViews", "My open deals"),
        "closing_this_quarter": translate("ReadyViews", "Closing this quarter"),
        "overdue_deals": translate("ReadyViews", "Close date passed"),
    }.get(code, code)


def key_of(line: ViewLine) -> str:
    """What the strip calls a view."""
    return line.code or str(line.id)


def name_of(line: ViewLine) -> str:
    """What a view is called in the language in force."""
    return ready_name(line.code) if line.code else line.name


def shown(line: ViewLine) -> ShownView:
    """A view as the strip shows it."""
    icon = line.icon or ("folder" if line.is_group else "filter")
    return ShownView(
        key_of(line), name_of(line), icon, line.count, line.is_group, bool(line.code), line.problems
    )


def group_title(column: str, columns: Sequence[Column]) -> str:
    """What the column is called that rows are grouped by."""
    found = next((each for each in columns if each.key == column), None)
    return column if found is None else found.title()


def heading_words(heading: Heading, column: str, fields: Sequence[OwnField]) -> str:
    """“Key · 312”: what the rows below have in common, and how many there are."""
    return translate("ListGroups", "{group} · {count}").format(
        group=_group_words(heading, column, fields), count=formats.number(heading.count)
    )


def _group_words(heading: Heading, column: str, fields: Sequence[OwnField]) -> str:
    value = heading.value
    if value is None or value == "":
        if column == "outcome":
            return translate("ListGroups", "Open")
        return translate("ListGroups", "Not given")
    if heading.name:
        return heading.name
    if column in CODES:
        return phrases.code(CODES[column], str(value))
    field = next((each for each in fields if each.column == column), None)
    if field is not None and field.kind == FieldKind.YES_NO:
        return own_words(bool(value))
    return str(value)
