"""A calendar is looked at, decided about and brought in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.models import Activity
from ui import phrases_calendars
from ui.context import Context
from ui.pages.customer_detail import CustomerDetail
from ui.pages.importing.calendar_dialog import CalendarDialog
from ui.pages.importing.calendar_model import CUSTOMER, FATE, TAKEN, WHAT
from ui.pages.importing.dialog import ImportDialog
from ui.window import Window

SOON, PAST = date.today() + timedelta(days=9), date.today() - timedelta(days=9)


def entry(uid: int, summary: str, day: date) -> str:
    return (
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{summary}\r\n"
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}\r\nEND:VEVENT\r\n"
    )


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "mine.ics"
    events = (
        entry(1, "Visit Acme", SOON) + entry(2, "Dentist", SOON) + entry(3, "Haircut", PAST)
        + "BEGIN:VEVENT\r\nUID:4\r\nEND:VEVENT\r\n"
    )  # fmt: skip
    path.write_text(f"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n")
    return path


@pytest.fixture
def acme(context: Context) -> int:
    return customers.add(context.store, name="Acme")


@pytest.fixture
def dialog(qtbot: QtBot, context: Context, calendar: Path, acme: int) -> Iterator[CalendarDialog]:
    host = QWidget()
    qtbot.addWidget(host)
    made = CalendarDialog(context, host)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    made.take([calendar])
    qtbot.waitUntil(lambda: made.events_step.preview() is not None and not made.is_busy())
    yield made
    made.close()


def rows(dialog: CalendarDialog) -> list[tuple[str, str, str]]:
    model = dialog.events_step.table.model()

    def text(row: int, column: int) -> str:
        return str(model.index(row, column).data() or "")

    return [
        (text(row, WHAT), text(row, CUSTOMER), text(row, FATE)) for row in range(model.rowCount())
    ]


def saved(context: Context) -> list[tuple[str, int | None]]:
    with context.store.read() as session:
        return [(one.subject, one.customer_id) for one in session.query(Activity)]


def bring_in(qtbot: QtBot, dialog: CalendarDialog) -> None:
    dialog.advance()
    qtbot.waitUntil(lambda: not dialog.is_busy())


def test_every_event_says_what_becomes_of_it(qtbot: QtBot, dialog: CalendarDialog) -> None:
    assert rows(dialog) == [
        ("Visit Acme · Visit", "Acme", "New"),
        ("Dentist · Meeting", "", "New"),
        ("Haircut · Meeting", "", "Left out: over already, without a customer"),
        ("UID:4", "", "Refused: It has no beginning"),
    ]


def test_what_is_looked_at_comes_in_and_can_be_taken_back(
    qtbot: QtBot, context: Context, dialog: CalendarDialog, acme: int
) -> None:
    bring_in(qtbot, dialog)
    assert saved(context) == [("Visit Acme", acme), ("Dentist", None)]
    result = dialog.outcome()
    assert result is not None
    assert [one.reason for one in result.refused] == ["start_missing"]
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Undo this import")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert saved(context) == []


def test_selected_entries_get_a_customer_and_unticked_ones_stay_outside(
    qtbot: QtBot, context: Context, dialog: CalendarDialog, acme: int
) -> None:
    step = dialog.events_step
    step.table.selectRow(1)
    assert not step.give.isEnabled()
    QTest.keyClicks(step.customer, "Acm")
    qtbot.waitUntil(lambda: step.customer.completer().completionModel().rowCount() > 0)
    step.customer.setText("Acme")
    qtbot.waitUntil(step.give.isEnabled)
    QTest.mouseClick(step.give, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(dialog)[1][1] == "Acme")
    step.table.selectRow(0)
    QTest.keyClick(step.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: rows(dialog)[0][2] == "Left out: as you said")
    box = step.table.model().index(0, TAKEN)
    assert Qt.CheckState(box.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Unchecked
    bring_in(qtbot, dialog)
    assert saved(context) == [("Dentist", acme)]


def test_the_past_comes_in_as_it_is_decided(
    qtbot: QtBot, context: Context, dialog: CalendarDialog
) -> None:
    past = dialog.events_step.past
    past.setCurrentIndex(past.findData("all"))
    past.activated.emit(past.currentIndex())
    qtbot.waitUntil(lambda: rows(dialog)[2][2] == "New, done")


def test_only_those_without_a_customer_can_be_shown(qtbot: QtBot, dialog: CalendarDialog) -> None:
    dialog.events_step.nobodys.setChecked(True)
    assert [row[0] for row in rows(dialog)] == ["Dentist · Meeting", "Haircut · Meeting"]


def test_the_import_hands_a_calendar_over(qtbot: QtBot, context: Context, calendar: Path) -> None:
    window = Window(context)
    qtbot.addWidget(window)
    first = ImportDialog(context, window)
    first.open()
    first.file_step.chosen.emit([calendar])
    qtbot.waitUntil(lambda: window.findChild(CalendarDialog) is not None)
    dialog = window.findChild(CalendarDialog)
    assert isinstance(dialog, CalendarDialog)
    qtbot.waitUntil(lambda: not dialog.is_busy() and dialog.events_step.preview() is not None)
    dialog.close()


def test_a_calendar_dropped_on_the_window_is_led_in(
    qtbot: QtBot, context: Context, calendar: Path
) -> None:
    window = Window(context)
    qtbot.addWidget(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(calendar))])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), action, data, buttons, keys))
    dialog = window.findChild(QDialog)
    assert isinstance(dialog, CalendarDialog)
    qtbot.waitUntil(lambda: not dialog.is_busy())
    dialog.close()


def test_a_calendar_dropped_on_a_customer_is_that_customers(
    qtbot: QtBot, context: Context, calendar: Path, acme: int
) -> None:
    other = customers.add(context.store, name="Other")
    window = Window(context)
    qtbot.addWidget(window)
    panel = CustomerDetail(context)
    qtbot.addWidget(panel)
    panel.show_customer(other)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(calendar))])
    panel.drop(data)
    dialog = window.findChild(CalendarDialog)
    assert isinstance(dialog, CalendarDialog)
    qtbot.waitUntil(lambda: [row[1] for row in rows(dialog)][:2] == ["Acme", "Other"])
    dialog.close()


def test_a_file_that_is_no_calendar_is_said_below_the_step(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    path = tmp_path / "a.ics"
    path.write_text("Dear Sir")
    host = QWidget()
    qtbot.addWidget(host)
    dialog = CalendarDialog(context, host)
    dialog.open()
    dialog.take([path])
    qtbot.waitUntil(lambda: not dialog.is_busy())
    assert "holds no calendar" in dialog.message()
    dialog.close()


def test_the_screen_words_every_reason_that_the_command_line_words() -> None:
    from crm_desktop.wording_calendars import ERRORS

    worded = {**phrases_calendars.REASONS, **phrases_calendars.ERRORS}
    assert set(worded) == set(ERRORS)
