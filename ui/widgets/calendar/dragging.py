"""An entry in the hands of the mouse."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint

from ui.widgets.calendar.rows import CalendarItem, Place


@dataclass
class Drag:
    """A press on an item that may become a move, or a change of its length."""

    item: CalendarItem
    pressed: QPoint
    grip: int = 0  # minutes from the item's beginning to where it was taken
    resizes: bool = False
    begun: bool = False
    target: Place | None = None
    length: int = 0
