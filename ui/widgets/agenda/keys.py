"""What the keys do on the lines of Today, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate


def described() -> list[tuple[str, str]]:
    """What each key does, and the key as it stands on the keyboard."""
    space = QKeySequence("Space").toString(QKeySequence.SequenceFormat.NativeText)
    enter = QKeySequence("Enter").toString(QKeySequence.SequenceFormat.NativeText)
    do = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
    return [
        (
            translate("AgendaKeys", "Go from line to line, from section to section"),
            translate("AgendaKeys", "Arrow keys"),
        ),
        (translate("AgendaKeys", "Do what the line offers"), f"{space}, D, {do}"),
        (translate("Timeline", "Complaint answered"), "A"),
        (translate("AgendaKeys", "Put the line off"), "S"),
        (translate("AgendaKeys", "Read the visit brief"), "B"),
        (translate("Timeline", "Promise something…"), "P"),
        (translate("AgendaKeys", "Open the record"), enter),
    ]
