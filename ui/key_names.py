"""Keys as they stand on the keyboard."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

Keys = str | QKeySequence.StandardKey


def named(*keys: Keys) -> str:
    """What each of these keys is called on this system: named("Ctrl+Up", "Ctrl+Down")."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(each).toString(native) for each in keys)
