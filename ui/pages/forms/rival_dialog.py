"""What we know of a rival wherever we meet them, asked for in a form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop import firm
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog

translate = QCoreApplication.translate


def to_add_rival(context: Context, over: QWidget) -> FormDialog:
    """The form of a new rival."""
    title = translate("RivalDialog", "New rival")
    return FormDialog(context, title, _fields, firm.add_competitor, over)


def to_change_rival(
    context: Context, over: QWidget, rival_id: int, *, name: str, web: str, notes: str
) -> FormDialog:
    """The form of a rival that is there."""
    return FormDialog(
        context,
        translate("RivalDialog", "Rival"),
        _fields,
        firm.edit_competitor,
        over,
        fixed={"id": rival_id},
        values={"name": name, "web": web, "notes": notes},
    )


def _fields() -> Sequence[Field]:
    return [
        Field("name", translate("RivalDialog", "Name"), required=True),
        Field("web", translate("RivalDialog", "Web site")),
        Field("notes", translate("RivalDialog", "Notes"), "long_text"),
    ]
