"""What the keys do in a timeline."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_CTRL = Qt.KeyboardModifier.ControlModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


class Step(Enum):
    """A way from the current entry to another."""

    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    DAY_UP = auto()
    DAY_DOWN = auto()
    FIRST = auto()
    LAST = auto()


_STEPS = {
    (Qt.Key.Key_Up, _PLAIN): Step.UP,
    (Qt.Key.Key_Down, _PLAIN): Step.DOWN,
    (Qt.Key.Key_PageUp, _PLAIN): Step.PAGE_UP,
    (Qt.Key.Key_PageDown, _PLAIN): Step.PAGE_DOWN,
    (Qt.Key.Key_Home, _PLAIN): Step.FIRST,
    (Qt.Key.Key_End, _PLAIN): Step.LAST,
    (Qt.Key.Key_Up, _CTRL): Step.DAY_UP,
    (Qt.Key.Key_Down, _CTRL): Step.DAY_DOWN,
    (Qt.Key.Key_Home, _CTRL): Step.FIRST,
    (Qt.Key.Key_End, _CTRL): Step.LAST,
}
_ACTIONS = {
    (Qt.Key.Key_Return, _PLAIN): "open",
    (Qt.Key.Key_Enter, _PLAIN): "open",
    (Qt.Key.Key_Return, _CTRL): "done",
    (Qt.Key.Key_Enter, _CTRL): "done",
    (Qt.Key.Key_F2, _PLAIN): "edit",
    (Qt.Key.Key_N, _PLAIN): "next_step",
    (Qt.Key.Key_S, _PLAIN): "skip",
    (Qt.Key.Key_P, _PLAIN): "promise",
    (Qt.Key.Key_A, _PLAIN): "answer",
    (Qt.Key.Key_B, _PLAIN): "break",
    (Qt.Key.Key_R, _PLAIN): "reopen",
    (Qt.Key.Key_Delete, _PLAIN): "delete",
}


def described() -> list[tuple[str, str]]:
    """What each key does with the current entry, and the key as it is called here."""
    translate = QCoreApplication.translate
    lines = [
        (translate("Timeline", "Promise something…"), "P"),
        (translate("Timeline", "Add next step"), "N"),
        (translate("Timeline", "Done, kept, or solved"), "Ctrl+Return"),
        (translate("Timeline", "Complaint answered"), "A"),
        (translate("Timeline", "Promise broken"), "B"),
        (translate("Timeline", "Reopen"), "R"),
        (translate("Timeline", "Skip this time"), "S"),
        (translate("Timeline", "In the form: to what we promise"), "Alt+P"),
    ]
    native = QKeySequence.SequenceFormat.NativeText
    return [(text, QKeySequence(keys).toString(native)) for text, keys in lines]


def step_of(event: QKeyEvent) -> Step | None:
    """Where a key leads."""
    return _STEPS.get(_pressed(event))


def action_of(event: QKeyEvent) -> str | None:
    """What a key does with the current entry."""
    if event.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    return _ACTIONS.get(_pressed(event))


def _pressed(event: QKeyEvent) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return Qt.Key(event.key()), event.modifiers() & ~keypad
