"""A day field says what it understood once it is left, and asks for a year it cannot guess."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.errors import UserError
from ui import formats
from ui.context import Context
from ui.fields import Field
from ui.form import Form
from ui.theme import Theme
from ui.widgets.editors import DayEditor


def test_what_was_understood_is_shown_when_the_field_is_left(qtbot: QtBot, theme: Theme) -> None:
    desk = QWidget()
    qtbot.addWidget(desk)
    editor, other = DayEditor(theme, meant="coming"), QLineEdit()
    layout = QVBoxLayout(desk)
    layout.addWidget(editor)
    layout.addWidget(other)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    editor.setFocus()
    tomorrow = date.today() + timedelta(days=1)
    QTest.keyClicks(editor, f"{tomorrow.day}.{tomorrow.month}.")
    other.setFocus()
    assert editor.text() == formats.day(tomorrow)
    assert editor.value() == tomorrow
    editor.setFocus()
    editor.setText("soon")
    other.setFocus()
    assert editor.text() == "soon"


def test_a_due_day_is_the_next_and_a_birthday_asks_for_its_year(
    qtbot: QtBot, context: Context
) -> None:
    fields = [Field("due_on", "Due", "day"), Field("birthday", "Birthday", "day")]
    form = Form(context, lambda: fields)
    qtbot.addWidget(form)
    editors = [form.editor(name) for name in ("due_on", "birthday")]
    for editor in editors:
        assert isinstance(editor, DayEditor)
        editor.setText("25.11.")
    assert editors[0].value() >= date.today()
    with pytest.raises(UserError) as refused:
        form.values()
    assert refused.value.code == "year_needed"
    assert refused.value.facts["field"] == "birthday"
