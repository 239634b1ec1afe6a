"""One table of actions; menus, buttons, keys and the commands of the search come from it."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui import formats
from ui.action_specs import ACTIONS, ActionSpec
from ui.key_names import named
from ui.theme import Theme

__all__ = ["ACTIONS", "ActionSpec", "Actions"]
SPECS = {spec.name: spec for spec in ACTIONS}


class Actions(QObject):
    """The actions in force: each is made once where it is carried out."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window: QWidget | None = None
        self._made: list[tuple[ActionSpec, QAction]] = []
        theme.changed.connect(self.restyle)

    def make(
        self, name: str, slot: Callable[[], object], *, within: QWidget | None = None
    ) -> QAction:
        """An action of the table, carried out by `slot`.

        Its keys work anywhere in the window, or only while `within` or a part of it has the focus.
        """
        spec = SPECS[name]
        owner = within or self._window
        action = QAction(owner or self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut
            if within is None
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        action.triggered.connect(lambda _checked=False: slot())
        if owner is not None:
            owner.addAction(action)
        self._made.append((spec, action))
        self._word(spec, action)
        action.setIcon(self._theme.icon(spec.icon))
        return action

    def belong_to(self, window: QWidget) -> None:
        """Let the keys of all actions that work anywhere work in this window."""
        self._window = window
        for _spec, action in self._alive():
            if action.parent() is self:
                action.setParent(window)
                window.addAction(action)

    def find(self, name: str) -> QAction | None:
        """The first action made by this name, None when nobody carries it out."""
        return next((action for spec, action in self._alive() if spec.name == name), None)

    def commands(self) -> list[QAction]:
        """What the search box offers: everything that can be done now."""
        return [action for spec, action in self._alive() if spec.command and action.isEnabled()]

    def all(self) -> list[QAction]:
        """Every action made, in the order of the table."""
        order = {spec.name: index for index, spec in enumerate(ACTIONS)}
        return [a for _, a in sorted(self._alive(), key=lambda made: order[made[0].name])]

    def retranslate(self) -> None:
        """Word every action in the language in force."""
        for spec, action in self._alive():
            self._word(spec, action)

    def restyle(self) -> None:
        """Draw every icon in the colours in force."""
        for spec, action in self._alive():
            action.setIcon(self._theme.icon(spec.icon))

    def _alive(self) -> list[tuple[ActionSpec, QAction]]:
        self._made = [made for made in self._made if shiboken6.isValid(made[1])]
        return self._made

    def _word(self, spec: ActionSpec, action: QAction) -> None:
        action.setText(text_of(spec))
        action.setToolTip(tip_of(spec))


def text_of(spec: ActionSpec) -> str:
    """What an action is called, in the language in force."""
    return QCoreApplication.translate("Actions", str(spec.text))


def tip_of(spec: ActionSpec) -> str:
    """What an action does and by which key, in the language in force."""
    tip = QCoreApplication.translate("Actions", str(spec.tip))
    return formats.aside(tip, keys_of(spec)) if spec.keys else tip


def keys_of(spec: ActionSpec) -> str:
    """The keys of an action as they stand on the keyboard."""
    return named(*spec.keys)
