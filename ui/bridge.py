"""Between the store and the screen: a Change was committed; findings moved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from crm_desktop.changes import Change
from crm_desktop.store import Store


class Bridge(QObject):
    """Repeats the store's committed Changes on the window's thread.

    `found` comes after `changed`, when the findings are up to date again (ui/keeper.py): with the
    ids of the customers whose findings moved.
    """

    changed = Signal(object)
    found = Signal(object)
    _committed = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._committed.connect(self._repeat)
        self._unsubscribe = store.subscribe(self._tell)

    def close(self) -> None:
        """Stop listening; the store may live on."""
        self._unsubscribe()

    def _tell(self, change: Change) -> None:
        # Called on the writing thread: only the signal that nobody else connects to is emitted here
        # (see ui/background.py).
        self._committed.emit(change)

    @Slot(object)
    def _repeat(self, change: Change) -> None:
        self.changed.emit(change)
