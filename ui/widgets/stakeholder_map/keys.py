"""What the keys do on a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from crm_desktop.models.codes import Stance
from ui.key_names import named

if TYPE_CHECKING:
    from ui.widgets.stakeholder_map.view import StakeholderMapView

Key = Qt.Key
ARROWS = {
    Key.Key_Left: (-1, 0),
    Key.Key_Right: (1, 0),
    Key.Key_Up: (0, -1),
    Key.Key_Down: (0, 1),
}
STANCES = {
    Key.Key_1: Stance.SUPPORTER,
    Key.Key_2: Stance.NEUTRAL,
    Key.Key_3: Stance.OPPONENT,
    Key.Key_0: Stance.UNKNOWN,
}
STEPS = {Key.Key_Plus: 1, Key.Key_Equal: 1, Key.Key_Minus: -1}
ENTER = (Key.Key_Return, Key.Key_Enter)
REMOVE = (Key.Key_Delete, Key.Key_Backspace)
LETTERS = (Key.Key_F, Key.Key_T, Key.Key_N, Key.Key_Insert, Key.Key_F2, Key.Key_Escape)


def described() -> list[tuple[str, str]]:
    """What each key does, in words, and the key as it stands on the keyboard."""
    arrows = QCoreApplication.translate("StakeholderMap", "Arrow keys")
    return [
        (QCoreApplication.translate("StakeholderMap", "Go from person to person"), arrows),
        (
            QCoreApplication.translate("StakeholderMap", "Select several people"),
            QCoreApplication.translate("StakeholderMap", "{key} and arrow keys").format(
                key=_named("Shift")
            ),
        ),
        (QCoreApplication.translate("StakeholderMap", "Select everybody"), _named("Ctrl+A")),
        (
            QCoreApplication.translate("StakeholderMap", "Edit"),
            f"{_named('Enter')}, {_named('F2')}",
        ),
        (
            QCoreApplication.translate("StakeholderMap", "Supporter, neutral, opponent, unknown"),
            "1, 2, 3, 0",
        ),
        (QCoreApplication.translate("StakeholderMap", "More or less influence"), "+, −"),
        (QCoreApplication.translate("StakeholderMap", "Tie to…"), "T"),
        (QCoreApplication.translate("StakeholderMap", "Add a person…"), "N"),
        (QCoreApplication.translate("StakeholderMap", "Take off the map"), _named("Del")),
        (QCoreApplication.translate("StakeholderMap", "Show everything"), "F"),
        (
            QCoreApplication.translate("StakeholderMap", "Find on the map"),
            f"/, {_named('Ctrl+F')}",
        ),
        (
            QCoreApplication.translate("StakeholderMap", "Zoom"),
            f"{_named('Ctrl++')}, {_named('Ctrl+-')}",
        ),
        (QCoreApplication.translate("StakeholderMap", "In a window of its own, and back"), "F11"),
        (QCoreApplication.translate("StakeholderMap", "Leave what is under way"), _named("Esc")),
    ]


def _named(keys: str) -> str:
    if keys == "Shift":  # alone it is no sequence
        return named("Shift+A")[:-2]
    return named(keys)


def is_ours(event: QKeyEvent) -> bool:
    """Whether the map wants this key for itself, even if it is a shortcut of the window."""
    if _zoom_factor(event) is not None or event.matches(QKeySequence.StandardKey.SelectAll):
        return True
    if event.modifiers() & ~_PLAIN:
        return False
    ours = {*ARROWS, *STANCES, *STEPS, *ENTER, *REMOVE, *LETTERS}
    return Key(event.key()) in ours


def press(view: StakeholderMapView, event: QKeyEvent) -> bool:
    """Do what a key means; False when it means nothing here."""
    key = Key(event.key())
    if key == Key.Key_Escape:
        if view.cancel_gesture():
            return True
        had = bool(view.map_scene.selection) or view.map_scene.selected_tie is not None
        view.pick_tie(None)
        return had
    zoom = _zoom_factor(event)
    if zoom is not None:
        view.fit() if zoom == 0 else view.zoom(zoom)
        return True
    if event.matches(QKeySequence.StandardKey.SelectAll):
        view.pick(view.map_scene.cards)
        return True
    if event.modifiers() & ~_PLAIN:
        return False
    if view.tie_from is not None:
        return _press_while_tying(view, key)
    return _press_arrow(view, event) or _press_people(view, key) or _press_map(view, key)


def _press_arrow(view: StakeholderMapView, event: QKeyEvent) -> bool:
    key = Key(event.key())
    if key not in ARROWS:
        return False
    scene = view.map_scene
    found = scene.neighbour(scene.current, *ARROWS[key])
    if found is not None:
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        rest = [p for p in scene.selection if p != found] if extends else []
        view.pick([*rest, found])
        view.reveal(found)
    return True


def _press_people(view: StakeholderMapView, key: Qt.Key) -> bool:
    """Keys that work on the selected people, or on the selected tie."""
    scene = view.map_scene
    if key in REMOVE and scene.selected_tie is not None and not view.is_read_only:
        view.untie_wanted.emit((scene.selected_tie,))
        return True
    chosen = tuple(scene.selection)
    if not chosen or view.is_read_only:
        return False
    if key in ENTER or key == Key.Key_F2:
        view.edit_wanted.emit(chosen[-1])
    elif key in STANCES:
        view.stance_wanted.emit(chosen, STANCES[key])
    elif key in STEPS:
        view.influence_wanted.emit(chosen, STEPS[key])
    elif key in REMOVE:
        view.removal_wanted.emit(chosen)
    elif key == Key.Key_T:
        view.begin_tie()
    else:
        return False
    return True


def _press_map(view: StakeholderMapView, key: Qt.Key) -> bool:
    if key == Key.Key_F:
        view.fit()
    elif key in (Key.Key_N, Key.Key_Insert) and not view.is_read_only:
        view.person_wanted.emit()
    else:
        return False
    return True


def _press_while_tying(view: StakeholderMapView, key: Qt.Key) -> bool:
    scene = view.map_scene
    aimed = view.tie_from if scene.target is None else scene.target
    if key in ARROWS:
        found = scene.neighbour(aimed, *ARROWS[key])
        if found is not None:
            view.aim_tie(found)
    elif key in ENTER and aimed is not None:
        view.offer_ties_to(aimed)
    return True


def _zoom_factor(event: QKeyEvent) -> float | None:
    """How much Ctrl with plus or minus zooms; 0 for Ctrl+0, which fits."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    if Key(event.key()) in (Key.Key_Plus, Key.Key_Equal):
        return 1.2
    if Key(event.key()) == Key.Key_Minus:
        return 1 / 1.2
    return 0 if Key(event.key()) == Key.Key_0 else None


_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
