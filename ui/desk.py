"""What a page may ask of the window: to show a record somewhere, to say a word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Desk(QObject):
    """The window listens; pages and panels need not know it."""

    opening = Signal(str, object)  # kind, id or several ids
    counted = Signal(str, int)  # the name of a page, and how much waits there
    # Text, the button's text, what it does, whether it is about the latest Change and no other.
    saying = Signal(str, str, object, bool)

    calendar_file_chosen = Signal()  # another calendar file is to be kept, or none

    def open(self, kind: str, what: object) -> None:
        """Show a record: open("customer", 7), open("deal", 9), open("customers", (7, 8)).

        Or a customer's deals: open("deals_of", 7), a tab of Preferences: open("preferences",
        "plans").
        """
        self.opening.emit(kind, what)

    def say(
        self,
        text: str,
        button: str = "",
        press: Callable[[], object] | None = None,
        *,
        until_change: bool = False,
    ) -> None:
        """Show a toast, with a button when there is a way back; `until_change`: of the latest."""
        self.saying.emit(text, button, press, until_change)
