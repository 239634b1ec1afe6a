"""What the keys do in a week and a month: which key means what, and the same in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

translate = QCoreApplication.translate

_Key = Qt.Key
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ARROWS = {
    _Key.Key_Left: "left",
    _Key.Key_Right: "right",
    _Key.Key_Up: "up",
    _Key.Key_Down: "down",
}
_PLAIN = {
    _Key.Key_PageUp: "before",
    _Key.Key_PageDown: "after",
    _Key.Key_Home: "today",
    _Key.Key_T: "today",
    _Key.Key_Return: "open",
    _Key.Key_Enter: "open",
    _Key.Key_Delete: "delete",
    _Key.Key_Backspace: "delete",
    _Key.Key_D: "done",
    _Key.Key_Space: "done",
    _Key.Key_N: "plan",
    _Key.Key_Insert: "plan",
    _Key.Key_Escape: "cancel",
}


def command_of(event: QKeyEvent) -> str:
    """What a key means: "left", "move left", "stretch down", "open", …; empty for nothing."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = _Key(event.key())
    if key in _ARROWS:
        if modifiers == _ALT:
            return f"move {_ARROWS[key]}"
        if modifiers == _ALT | _SHIFT:
            return f"stretch {_ARROWS[key]}"
        return "" if modifiers else _ARROWS[key]
    return "" if modifiers else _PLAIN.get(key, "")


def typed_by(event: QKeyEvent) -> str:
    """The letters that a key writes; empty when it writes none."""
    plain = event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier)
    text = event.text()
    return "" if plain or not text.isprintable() else text.strip()


def described() -> list[tuple[str, str]]:
    """What each key does, and the key as it stands on the keyboard."""
    arrows = translate("CalendarKeys", "Arrow keys")
    return [
        (translate("CalendarKeys", "Go to another day, another entry"), arrows),
        (translate("CalendarKeys", "Another week or month"), _named("PgUp", "PgDown")),
        (translate("CalendarKeys", "Today"), _named("T", "Home")),
        (translate("CalendarKeys", "Open the entry"), _named("Return")),
        (translate("CalendarKeys", "Plan something here"), _named("N")),
        (translate("CalendarKeys", "Done"), _named("D")),
        (translate("CalendarKeys", "Move the entry by a day"), _named("Alt+Left", "Alt+Right")),
        (
            translate("CalendarKeys", "Move it by a quarter of an hour, in a month by a week"),
            _named("Alt+Up", "Alt+Down"),
        ),
        (
            translate("CalendarKeys", "Make it shorter or longer"),
            _named("Alt+Shift+Up", "Alt+Shift+Down"),
        ),
        (translate("CalendarKeys", "Delete the entry"), _named("Delete")),
    ]


def _named(*keys: str) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)
