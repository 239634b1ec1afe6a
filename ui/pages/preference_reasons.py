"""Preferences of why deals end."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop import outcome_reasons
from crm_desktop.outcome_reasons import Reason
from ui import phrases, phrases_reasons
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms.deleting import delete, undoably
from ui.pages.preference_selling import Entries, SellingList
from ui.widgets.record_list import Line


class ReasonsTab(SellingList):
    """Why deals are won, lost, or left undecided."""

    watches = ("outcome_reason",)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._found: dict[str, Reason] = {}
        super().__init__(context, parent)
        self.retranslate()

    def load(self) -> None:
        question = partial(outcome_reasons.reasons, with_hidden=True)
        self._ask.start(question, then=self._show)

    def retranslate(self) -> None:
        self.note.setText(self.tr("Why deals end. These are offered when a deal is closed."))
        self.add_button.setText(self.tr("New reason"))
        self.list.setAccessibleName(self.tr("Reasons"))
        self._show(tuple(self._found.values()))

    def add(self) -> None:
        outcomes = phrases.choices("outcome")

        def fields() -> list[Field]:
            when = self.tr("When the deal is")
            return [
                Field("outcome", when, "choice", required=True, choices=outcomes),
                Field("text", self.tr("Reason"), required=True),
            ]

        title = self.tr("New reason")
        dialog = FormDialog(self.context, title, fields, outcome_reasons.add, self)
        dialog.form.editor("text").setFocus()  # an outcome is chosen already
        dialog.open()

    def change(self, key: Any) -> None:
        found = self._found[key]
        shipped = phrases_reasons.kept_reason(found.code)

        def prepare(entry: dict[str, Any]) -> dict[str, Any]:
            same = found.code is not None and entry["text"] == shipped
            return {"text": None if same else entry["text"]}

        FormDialog(
            self.context,
            self.tr("Reason"),
            lambda: [Field("text", self.tr("Reason"), required=True)],
            outcome_reasons.edit,
            self,
            fixed={"key": key},
            values={"text": phrases_reasons.reason(found)},
            prepare=prepare,
        ).open()

    def taking_away(self, key: Any) -> str:
        found = self._found[key]
        return self.tr("Delete") if found.code is None else "" if found.hidden else self.tr("Hide")

    def take_away(self, key: Any) -> None:
        found = self._found[key]
        if found.code is None and found.id is not None:
            delete(self.context, outcome_reasons.delete, [found.id], self)
        else:
            undoably(self.context, outcome_reasons.hide, self, key=key)

    def entries(self, key: Any) -> Entries:
        found = self._found[key]
        restore = partial(undoably, self.context, outcome_reasons.restore, self, key=key)
        if found.hidden:
            return [(self.tr("Show again"), restore)]
        is_changed = found.code is not None and found.id is not None
        return [(self.tr("Bring back the shipped text"), restore)] if is_changed else []

    def _show(self, found: tuple[Reason, ...]) -> None:
        self._found = {reason.key: reason for reason in found}
        self.list.show_lines([self._line(reason) for reason in found])

    def _line(self, reason: Reason) -> Line:
        chip = ""
        if reason.hidden:
            chip = self.tr("hidden")
        elif reason.code is None:
            chip = self.tr("your own")
        elif reason.id is not None:
            chip = self.tr("changed")
        outcome = phrases.code("outcome", reason.outcome)
        text = phrases_reasons.reason(reason)
        return Line(reason.key, text, outcome, chip=chip, faded=reason.hidden, strong=False)
