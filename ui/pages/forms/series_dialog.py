"""Starting a series of activities for a customer: which one, from when, and what that plans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop import series
from crm_desktop.errors import UserError
from crm_desktop.series import Series, days
from crm_desktop.timeline.records import Choices, choices
from ui import formats, phrases, phrases_series
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.widgets.editors import ChoiceEditor, DayEditor

Offered = tuple[tuple[Series, ...], Choices]


def start_series(context: Context, customer_id: int, parent: QWidget) -> None:
    """Ask which series to start for a customer."""
    ask = context.tasks.ask(parent)
    ask.start(_offered, customer_id, then=partial(_open, context, parent))


def _offered(session: Session, customer_id: int) -> Offered:
    return series.everything(session), choices(session, customer_id)


def _open(context: Context, parent: QWidget, offered: Offered) -> None:
    SeriesDialog(context, parent, offered).open()


class SeriesDialog(FormDialog):
    """Plans the steps that are ticked, all as one Change."""

    def __init__(self, context: Context, parent: QWidget, offered: Offered) -> None:
        found, self._choices = offered
        self._working = self._choices.working
        self._series = {one.key: phrases_series.worded(one) for one in found}
        self.preview = StepsPreview()
        first_on = self._working.next_working(date.today())
        super().__init__(
            context,
            QCoreApplication.translate("Series", "Start a series"),
            self._fields,
            series.start,
            parent,
            fixed={"customer_id": self._choices.customer_id, "owner_id": self._choices.me},
            values={"series": next(iter(self._series), None), "first_on": first_on},
            prepare=self._entry,
            part=self.preview,
        )
        chosen, day = self.form.editor("series"), self.form.editor("first_on")
        if isinstance(chosen, ChoiceEditor) and isinstance(day, DayEditor):
            self._chosen, self._day = chosen, day
        for editor in (self._chosen, self._day):
            editor.edited.connect(self._show)
            editor.left.connect(self._show)
        self._show()
        self.resize(580, 480)

    def _fields(self) -> Sequence[Field]:
        words = [(key, one.name) for key, one in self._series.items()]
        people = [(str(id), name) for id, name in self._choices.people]
        deals = [(str(id), name) for id, name in self._choices.deals]
        translate = QCoreApplication.translate
        series_field = Field(
            "series", translate("Series", "Series"), "choice", required=True, choices=words
        )
        first = Field("first_on", translate("Series", "Begins on"), "day", required=True)
        optional = []
        if people:
            with_whom = translate("ActivityForm", "With")
            optional.append(Field("contact_id", with_whom, "choice", choices=people))
        if deals:
            deal = translate("ActivityForm", "Deal")
            optional.append(Field("deal_id", deal, "choice", choices=deals))
        return [series_field, first, *optional]

    def _entry(self, values: dict[str, Any]) -> dict[str, Any]:
        chosen = self._series[values["series"]]
        steps = tuple(chosen.steps[place] for place in values["ticked"])
        deal, person = values.get("deal_id"), values.get("contact_id")
        return {
            "series": replace(chosen, steps=steps),
            "first_on": values["first_on"],
            "deal_id": None if deal is None else int(deal),
            "contact_ids": () if person is None else (int(person),),
        }

    def _show(self) -> None:
        """Show what the series chosen would plan from the day entered."""
        try:
            day = self._day.value()
        except ValueError:
            day = None
        chosen = self._series.get(self._chosen.value())
        if chosen is not None:
            planned = days(chosen.steps, day, self._working) if isinstance(day, date) else ()
            self.preview.show_series(chosen, planned)


class StepsPreview(QWidget):
    """A tick for each step: its day, its kind, what it is about."""

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        heading = QLabel(self.tr("What will be planned"))
        heading.setProperty("class", "section")
        self.ticks: list[QCheckBox] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(heading)

    def values(self) -> dict[str, Any]:
        """The places of the steps that are ticked; UserError when none is."""
        ticked = [place for place, tick in enumerate(self.ticks) if tick.isChecked()]
        if not ticked:
            raise UserError("series_empty")
        return {"ticked": ticked}

    def is_edited(self) -> bool:
        """Whether a tick was taken away: nothing that is hard to enter again."""
        return False

    def show_series(self, shown: Series, planned: Sequence[date]) -> None:
        """Show the steps of a series on their days; another series has all of them ticked."""
        if shown.key != self._key:
            self._key = shown.key
            for tick in self.ticks:
                self._layout.removeWidget(tick)
                tick.hide()
                tick.deleteLater()
            self.ticks = [_ticked() for _step in shown.steps]
            for tick in self.ticks:
                self._layout.addWidget(tick)
        for place, (tick, step) in enumerate(zip(self.ticks, shown.steps, strict=True)):
            kind = phrases.code("activity_kind", step.kind)
            day = formats.day(planned[place]) if planned else ""
            tick.setText(" · ".join(part for part in (day, kind, step.text) if part))


def _ticked() -> QCheckBox:
    tick = QCheckBox()
    tick.setChecked(True)
    return tick
