"""The editors of fields."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.widgets.editors import TextEditor


@pytest.mark.parametrize(
    "text", ["Less downtime and fewer parts. " * 6, "成为传动件的首选供应商，" * 6]
)
def test_a_long_text_is_seen_whole_also_when_its_place_becomes_narrower(
    qtbot: QtBot, text: str
) -> None:
    editor = TextEditor()
    qtbot.addWidget(editor)
    editor.resize(400, 60)
    editor.show()
    editor.set_value(text)
    wide = editor.height()
    assert seen_whole(editor)
    editor.resize(220, editor.height())
    qtbot.waitUntil(lambda: editor.height() > wide)
    assert seen_whole(editor)
    editor.resize(400, editor.height())
    qtbot.waitUntil(lambda: editor.height() == wide)
    assert seen_whole(editor)


def seen_whole(editor: TextEditor) -> bool:
    last = editor.document().lastBlock()
    bottom = editor.blockBoundingGeometry(last).translated(editor.contentOffset()).bottom()
    return editor.verticalScrollBar().value() == 0 and bottom <= editor.viewport().height()
