"""An editor of an instant: a day and a time of day, where the user is."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import formats, typed
from ui.theme import Theme
from ui.widgets.editors import DayEditor, LineEditor


class MomentEditor(QWidget):
    """Without a time the day counts from noon."""

    edited = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = DayEditor(theme, meant="past")
        self._time = LineEditor(formats.clock, read_time)
        self._time.setMaximumWidth(110)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self._day, 1)
        layout.addWidget(self._time)
        for editor in (self._day, self._time):
            editor.edited.connect(self.edited)
            editor.left.connect(self.left)
        self.setFocusProxy(self._day)

    def value(self) -> Any:
        """An aware UTC datetime, None for nothing; ValueError when it is none."""
        day: date | None = self._day.value()
        clock: time | None = self._time.value()
        if day is None:
            if clock is not None:
                raise ValueError("day")
            return None
        return datetime.combine(day, clock or time(12)).astimezone().astimezone(UTC)

    def set_value(self, value: Any) -> None:
        """Show an aware datetime in local time."""
        local = value.astimezone() if isinstance(value, datetime) else None
        self._day.set_value(local.date() if local else None)
        self._time.set_value(local.time() if local else None)

    def setAccessibleName(self, name: str) -> None:
        """Both parts are called by what they are part of."""
        super().setAccessibleName(name)
        self._day.setAccessibleName(name)
        self._time.setAccessibleName(self.tr("{name}: time").format(name=name))


def read_time(text: str) -> time:
    """The time of day typed; ValueError when it is none."""
    found = typed.time_of_day(text)
    if found is None:
        raise ValueError("time")
    return found
