"""The days that matter to a customer or a person: an anniversary, a fair, a birthday."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop import special_days
from crm_desktop.special_days import SpecialDayLine
from ui import formats
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms.deleting import delete
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section


class SpecialDaysSection(QWidget):
    """`owner` of show_days is the customer_id or contact_id a new day belongs to."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._owner: dict[str, int] = {}
        self._days: tuple[SpecialDayLine, ...] = ()
        self.list = RecordList(context.theme, two_lines=False)
        self.list.opened.connect(self.edit)
        self.list.delete_wanted.connect(self._delete)
        self.section = Section(context.theme, self.list)
        self.section.add_wanted.connect(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.section)

    def show_days(self, days: Sequence[SpecialDayLine], **owner: int) -> None:
        """Show the days of a customer with its people, or of a person."""
        self._days, self._owner = tuple(days), owner
        title = self.tr("Days that matter")
        self.section.say(
            title, self.tr("Add a day"), self.tr("An anniversary, a fair, the start of a season?")
        )
        self.list.setAccessibleName(title)
        self.list.show_lines([self._line(day) for day in self._days])
        self.section.show_count(len(self._days))

    def add(self) -> None:
        """Ask for a new day."""
        FormDialog(
            self._context,
            self.tr("New day that matters"),
            self._fields,
            special_days.add,
            self,
            fixed=self._owner,
            values={"yearly": True},
        ).open()

    def edit(self, day_id: int) -> None:
        """Show one that is there, to be changed."""
        found = next((day for day in self._days if day.id == day_id), None)
        if found is not None:
            FormDialog(
                self._context,
                self.tr("Day that matters"),
                self._fields,
                special_days.edit,
                self,
                fixed={"id": day_id},
                values={"name": found.name, "day": found.day, "yearly": found.yearly},
            ).open()

    def _delete(self, day_id: int) -> None:
        delete(self._context, special_days.delete, [day_id], self)

    def _line(self, day: SpecialDayLine) -> Line:
        whose = day.contact if "customer_id" in self._owner else ""
        often = self.tr("every year") if day.yearly else self.tr("once")
        when = formats.day(day.day) if day.next_on is None else formats.short_day(day.next_on)
        chip = self.tr("today") if day.next_on == date.today() else ""
        return Line(
            day.id,
            day.name,
            " · ".join(part for part in (whose, often) if part),
            when,
            chip=chip,
            tone="good",
            faded=day.next_on is None,
            strong=False,
        )

    def _fields(self) -> list[Field]:
        hint = self.tr("Company anniversary, trade fair …")
        return [
            Field("name", self.tr("What it is"), required=True, hint=hint),
            Field("day", self.tr("Day"), "day", required=True),
            Field("yearly", self.tr("Comes every year"), "flag"),
        ]
