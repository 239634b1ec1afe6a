"""Telling those who listen instead of looking what the keys work on."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def tell(widget: QWidget, text: str, *, aloud: bool) -> None:
    """Describe a widget by a text; `aloud` also when it says the same as before."""
    if text == widget.accessibleDescription() and not aloud:
        return
    widget.setAccessibleDescription(text)
    changed = QAccessible.Event.DescriptionChanged
    QAccessible.updateAccessibility(QAccessibleEvent(widget, changed))
    if aloud:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
