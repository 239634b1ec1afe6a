"""Alt with an arrow moves the current line of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Key = TypeVar("Key")


def move_by_keys(widget: QWidget, move: Callable[[int], object]) -> None:
    """Call move(-1) at Alt+Up and move(1) at Alt+Down while the widget has the focus."""
    for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
        shortcut = QShortcut(QKeySequence(keys), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(partial(move, by))


def moved(keys: Sequence[Key], key: Key, by: int) -> list[Key] | None:
    """The keys with one of them moved; None when it cannot go further."""
    if key not in keys:
        return None
    place = keys.index(key)
    if not 0 <= place + by < len(keys):
        return None
    rest = [other for other in keys if other != key]
    rest.insert(place + by, key)
    return rest
