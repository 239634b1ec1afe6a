"""What the keys do on the board of deals, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.key_names import named

translate = QCoreApplication.translate


def described() -> list[tuple[str, str]]:
    """What each key does, and the key as it stands on the keyboard."""
    return [
        (translate("BoardKeys", "Go from deal to deal"), translate("BoardKeys", "Arrow keys")),
        (translate("BoardKeys", "Open the deal"), named("Return")),
        (
            translate("BoardKeys", "Move the deal to the next stage"),
            named("Ctrl+Right"),
        ),
        (
            translate("BoardKeys", "Move it back, with the reason"),
            named("Ctrl+Left"),
        ),
    ]
