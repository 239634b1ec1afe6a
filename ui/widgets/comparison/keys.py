"""What the keys do in a comparison, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.key_names import named

translate = QCoreApplication.translate


def described() -> list[tuple[str, str]]:
    """What each key does, and the key as it stands on the keyboard."""
    return [
        (translate("ComparisonKeys", "Give a value"), "0–5"),
        (translate("ComparisonKeys", "Take a value or a criterion away"), named("Del")),
        (translate("ComparisonKeys", "Put a criterion in other words"), named("F2")),
        (
            translate("ComparisonKeys", "Move a criterion up or down"),
            named("Alt+Up", "Alt+Down"),
        ),
        (
            translate("ComparisonKeys", "From the first row to the rival's heading"),
            named("Up"),
        ),
    ]
