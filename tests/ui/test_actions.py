"""Every action has a text, an icon, a tooltip, and keys that nobody else has."""

from __future__ import annotations

from collections import Counter

import pytest
from pytestqt.qtbot import QtBot

from ui.actions import ACTIONS, ActionSpec, text_of, tip_of
from ui.context import Context
from ui.theme import RESOURCES
from ui.window import Window


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.name)
def test_every_action_has_text_icon_and_tooltip(spec: ActionSpec) -> None:
    assert text_of(spec)
    assert tip_of(spec)
    assert (RESOURCES / "icons" / f"{spec.icon}.svg").exists()


def test_no_two_actions_share_a_key() -> None:
    keys = Counter(key for spec in ACTIONS for key in spec.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_action_made_shows_its_text_icon_and_tooltip(qtbot: QtBot, context: Context) -> None:
    window = Window(context)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: context.actions.find("new_customer") is not None)
    for action in context.actions.all():
        assert action.text(), action.objectName()
        assert action.toolTip(), action.objectName()
        assert not action.icon().isNull(), action.objectName()


def test_commands_are_what_can_be_done_now(qtbot: QtBot, context: Context) -> None:
    window = Window(context)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: context.actions.find("new_customer") is not None)
    names = {action.objectName() for action in context.actions.commands()}
    assert {"import", "go_charts", "new_customer", "quit"} <= names
    assert "undo" not in names
