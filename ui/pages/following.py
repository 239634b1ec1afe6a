"""Follows what is shown when it was merged into another record: that one is shown then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from crm_desktop import merging
from ui.context import Context


class MergeFollower(QObject):
    """Asks whether a record went into another, and opens that one, as open("customer", 7)."""

    def __init__(
        self, context: Context, parent: QObject, opens: Callable[[str, object], object]
    ) -> None:
        super().__init__(parent)
        self._ask = context.tasks.ask(self)
        self._opens = opens

    def follow(self, subject: str, record_id: int | None) -> None:
        """Open what the record went into; nothing when it is still there, or deleted."""
        if record_id is not None:
            then = partial(self._open, subject)
            self._ask.start(merging.went_into, subject, record_id, then=then)

    def _open(self, subject: str, kept_id: int | None) -> None:
        if kept_id is not None:
            self._opens(subject, kept_id)
