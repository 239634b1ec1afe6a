"""When a planned activity is to be spoken of: before its time, or on a whole day."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ui import phrases_repeat
from ui.widgets.editors import ChoiceEditor

TIMED = (0, 10, 30, 60, 120, 1440)
WHOLE_DAYS = (-540, 360, 900, 9540)  # that day at 9:00, the evening and the morning before, a week
USUAL = {False: 30, True: -540}
"""What is meant when a reminder is wanted and its kind does not fit any more, by all-day."""


class ReminderChoice(ChoiceEditor):
    """Minutes before the time, or before the beginning of a whole day; None for no reminder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(optional=False, parent=parent)
        self._all_day = False

    def value(self) -> Any:
        """The minutes chosen."""
        chosen = self.currentData()
        return None if chosen in (None, "") else int(chosen)

    def set_value(self, value: Any) -> None:
        """Choose minutes; others than the usual ones are offered from now on."""
        wanted = None if value in (None, "") else int(value)
        self._offer(wanted)
        self.setCurrentIndex(self.findData("" if wanted is None else str(wanted)))

    def set_all_day(self, all_day: bool) -> None:
        """Offer what fits a whole day or a time; a reminder that fits no more becomes the usual."""
        if all_day == self._all_day:
            return
        chosen = self.value()
        self._all_day = all_day
        fits = chosen is None or chosen in (WHOLE_DAYS if all_day else TIMED)
        self.set_value(chosen if fits else USUAL[all_day])

    def show_record(self, minutes: int | None, *, all_day: bool) -> None:
        """Show what is kept, whatever it is."""
        self._all_day = all_day
        self.set_value(minutes)

    def retranslate(self) -> None:
        """Word the choices in the language in force."""
        self.set_value(self.value())

    def _offer(self, wanted: int | None) -> None:
        offered = list(WHOLE_DAYS if self._all_day else TIMED)
        if wanted is not None and wanted not in offered:
            offered.append(wanted)
        self.clear()
        for minutes in (None, *offered):
            words = phrases_repeat.reminder(minutes, all_day=self._all_day)
            self.addItem(words, "" if minutes is None else str(minutes))
        self.widen_list()
