"""What the keys do on the charts page, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.key_names import named

translate = QCoreApplication.translate


def described() -> list[tuple[str, str]]:
    """What each key does, and the key as it stands on the keyboard."""
    return [
        (translate("ChartKeys", "Go from mark to mark"), translate("ChartKeys", "Arrow keys")),
        (translate("ChartKeys", "Show the customers behind a mark"), named("Return")),
        (translate("ChartKeys", "Show a chart large, and small again"), named("F11")),
        (translate("ChartKeys", "Look closer, less close, at all of it"), "+, −, 0"),
        (translate("ChartKeys", "Move along"), named("Shift+Left", "Shift+Right")),
        (translate("ChartKeys", "Open a board"), named("Alt+1") + "…"),
        (
            translate("ChartKeys", "Move a chart on a board of your own"),
            named("Ctrl+Left", "Ctrl+Right"),
        ),
        (translate("ChartKeys", "Take it off the board"), named("Del")),
        (
            translate("ChartKeys", "Preview and print a board"),
            named(QKeySequence.StandardKey.Print),
        ),
    ]
