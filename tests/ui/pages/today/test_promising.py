"""A promise is made in two keystrokes from a line of Today."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models import Promise
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.ui.pages.today.agenda_desk import fill, lines, opened
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.widgets.editors import DayEditor


def test_p_on_a_visit_promises_the_one_who_is_met(
    qtbot: QtBot, context: Context, store: Store
) -> None:
    desk = fill(store)
    view = opened(qtbot, context).day_view
    found = lines(view, AgendaKind.ACTIVITY)
    found.choose_row(0)
    QTest.keyClick(found, Qt.Key.Key_P)
    (dialog,) = view.findChildren(FormDialog)
    assert dialog.windowTitle() == "We promise Ann"
    line = dialog.form.editor("text")
    assert dialog.focusWidget() is line
    QTest.keyClicks(line, "a quote")
    QTest.keyClick(line, Qt.Key.Key_Return)

    def made() -> list[tuple[str, int | None, int | None]]:
        with store.read() as session:
            query = sa.select(Promise.text, Promise.contact_id, Promise.activity_id)
            rows = session.execute(query.order_by(Promise.id))
            return [(text, contact, activity) for text, contact, activity in rows]

    qtbot.waitUntil(lambda: len(made()) == 2)
    assert made()[-1] == ("a quote", desk.person, desk.visit)


def test_the_day_at_the_end_of_a_promise_is_filled_in_where_it_can_be_corrected(
    qtbot: QtBot, context: Context, store: Store
) -> None:
    fill(store)
    view = opened(qtbot, context).day_view
    found = lines(view, AgendaKind.ACTIVITY)
    found.choose_row(0)
    QTest.keyClick(found, Qt.Key.Key_P)
    (dialog,) = view.findChildren(FormDialog)
    text, day = dialog.form.editor("text"), dialog.form.editor("due_on")
    assert isinstance(day, DayEditor)
    QTest.keyClicks(text, "Planos el viernes")
    read = day.value()
    assert read is not None
    assert read.weekday() == 4
    QTest.keyClicks(text, " sin falta")
    assert day.value() is None  # no day at the end any more
    day.clear()
    QTest.keyClicks(day, "2099-01-05")
    QTest.keyClicks(text, " el lunes")
    assert day.value() == date(2099, 1, 5)  # what the user said stays
