"""What the keys do in a comparison, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate


def described() -> list[tuple[str, str]]:
    """What each key does, and the key as it stands on the keyboard."""
    return [
        (translate("ComparisonKeys", "Give a value"), "0–5"),
        (translate("ComparisonKeys", "Take a value or a criterion away"), _named("Del")),
        (translate("ComparisonKeys", "Put a criterion in other words"), _named("F2")),
        (
            translate("ComparisonKeys", "Move a criterion up or down"),
            f"{_named('Alt+Up')}, {_named('Alt+Down')}",
        ),
        (
            translate("ComparisonKeys", "From the first row to the rival's heading"),
            _named("Up"),
        ),
    ]


def _named(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
