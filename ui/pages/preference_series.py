"""The series of activities: shipped, changed and the firm's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop import series
from crm_desktop.models.codes import ActivityKind
from crm_desktop.series import BY_CODE, Series, Step
from ui import phrases, phrases_series
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms.deleting import delete, undoably
from ui.pages.preference_selling import Entries, SellingList
from ui.phrases_fields import label
from ui.widgets.record_list import Line
from ui.widgets.series_steps import SeriesSteps


class SeriesTab(SellingList):
    """What a series plans, step by step; Enter changes it."""

    watches = ("activity_series", "activity_series_step")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._found: dict[str, Series] = {}
        super().__init__(context, parent)
        self.retranslate()

    def load(self) -> None:
        self._ask.start(partial(series.everything, with_hidden=True), then=self._show)

    def retranslate(self) -> None:
        self.note.setText(
            self.tr(
                "Activities that follow each other. Started for a customer, a series plans all its "
                "steps at once, on working days."
            )
        )
        self.add_button.setText(self.tr("New series"))
        self.list.setAccessibleName(self.tr("Series"))
        self._show(tuple(self._found.values()))

    def add(self) -> None:
        begun = Series(None, None, "", (Step(ActivityKind.VISIT, 0),))
        SeriesForm(self.context, self.tr("New series"), begun, self).open()

    def change(self, key: Any) -> None:
        SeriesForm(self.context, self.tr("Series"), self._found[key], self).open()

    def take_away(self, key: Any) -> None:
        found = self._found[key]
        if found.code is None and found.id is not None:
            delete(self.context, series.delete, [found.id], self)
        else:
            undoably(self.context, series.hide, self, key=key)

    def entries(self, key: Any) -> Entries:
        found = self._found[key]
        restore = partial(undoably, self.context, series.restore, self, key=key)
        if found.hidden:
            return [(self.tr("Show again"), restore)]
        hide = partial(undoably, self.context, series.hide, self, key=key)
        entries: list[tuple[str, Callable[[], object]]] = [(self.tr("Hide"), hide)]
        if found.is_changed:
            entries.append((self.tr("Bring back the shipped series"), restore))
        return entries

    def _show(self, found: tuple[Series, ...]) -> None:
        self._found = {one.key: one for one in found}
        self.list.show_lines([self._line(one) for one in found])

    def _line(self, one: Series) -> Line:
        chip = ""
        if one.hidden:
            chip = self.tr("hidden")
        elif one.code is None:
            chip = self.tr("your own")
        elif one.is_changed:
            chip = self.tr("changed")
        steps = [phrases.code("activity_kind", step.kind) for step in one.steps]
        last = max((step.after_days for step in one.steps), default=0)
        return Line(
            one.key,
            phrases_series.name(one),
            " → ".join(steps),
            self.tr("%n day(s)", "", last),
            chip=chip,
            faded=one.hidden,
        )


class SeriesForm(FormDialog):
    """The name and the steps of a series; a series without an id is a new one."""

    def __init__(self, context: Context, title: str, shown: Series, parent: QWidget) -> None:
        worded = phrases_series.worded(shown)
        self._is_new = shown.code is None and shown.id is None
        self.steps = SeriesSteps(context.theme, worded.steps)
        name = Field("name", label("activity_series", "name"), required=True)
        super().__init__(
            context,
            title,
            lambda: [name],
            series.add if self._is_new else series.edit,
            parent,
            fixed={} if self._is_new else {"key": shown.key},
            values={"name": worded.name or None},
            prepare=partial(as_shipped, shown.code),
            part=self.steps,
        )
        self.resize(680, 460)


def as_shipped(code: str | None, entry: dict[str, Any]) -> dict[str, Any]:
    """Words that are still the shipped ones go on following the language."""
    if code is None:
        return entry
    shipped = phrases_series.worded(BY_CODE[code])
    steps = sorted(entry["steps"], key=lambda step: step.after_days)
    kept = [
        replace(step, text="")
        if place < len(shipped.steps)
        and (step.kind, step.text) == (shipped.steps[place].kind, shipped.steps[place].text)
        else step
        for place, step in enumerate(steps)
    ]
    name = "" if entry["name"] == shipped.name else entry["name"]
    return {"name": name, "steps": kept}
