"""The one signal between the store and the screen: a Change was committed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from crm_desktop.changes import Change
from crm_desktop.store import Store


class Bridge(QObject):
    """Repeats the store's committed Changes on the window's thread."""

    changed = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._unsubscribe = store.subscribe(self._tell)

    def close(self) -> None:
        """Stop listening; the store may live on."""
        self._unsubscribe()

    def _tell(self, change: Change) -> None:
        # Called on the writing thread. Whoever listens lives on the window's thread, and Qt
        # carries a signal from one thread to the other as an event.
        self.changed.emit(change)
