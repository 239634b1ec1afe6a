"""The quick log in the real window: typing, chips, corrections, saving, with real keys."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, deals
from crm_desktop.models import Activity, ActivityContact, Customer, Promise
from crm_desktop.models.codes import ActivityKind
from crm_desktop.quick_log import Understood
from ui.context import Context
from ui.widgets.quick_log import QuickLogBox
from ui.widgets.quick_log.chip import Chip
from ui.window import Window

NOW = datetime(2026, 3, 11, 16, 20)


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    store = context.store
    nordwind = customers.add(store, name="Nordwind GmbH")
    customers.add(store, name="Nordhage Maskin AB")
    contacts.add(store, name="Anna Keller", customer_id=nordwind, salutation="Ms")
    for firm in ("Redmill Pumps", "Talleres Gómez"):
        customer = customers.add(store, name=firm)
        contacts.add(store, name="Yan Chen", customer_id=customer, title=f"Buyer of {firm}")
    deals.add(store, name="Turning cell", customer_id=nordwind, opened_on=date(2026, 1, 5))
    shown = Window(context)
    shown.quick_log.clock = lambda: NOW
    qtbot.addWidget(shown)
    shown.resize(1300, 800)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    return shown


@pytest.fixture
def box(window: Window) -> QuickLogBox:
    return window.quick_log


def write(qtbot: QtBot, box: QuickLogBox, text: str) -> Understood:
    """Type a line and wait until it is understood."""
    QTest.keyClick(box.window(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(box.field.hasFocus)
    box.field.selectAll()
    QTest.keyClicks(box.field, text)
    qtbot.waitUntil(lambda: box.understood is not None and box.understood.text == text)
    assert box.understood is not None
    return box.understood


def chip(box: QuickLogBox, key: str) -> Chip:
    return next(one for one in box.panel.chips if one.words.key.startswith(key))


def press(qtbot: QtBot, key: Qt.Key, times: int = 1) -> None:
    """Press a key where the focus is."""
    for _ in range(times):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def choose(qtbot: QtBot, words: str) -> None:
    """Choose an entry of the menu that is open, with the keys."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    listed = [action.text() for action in menu.actions() if not action.isSeparator()]
    wanted = next(at for at, text in enumerate(listed) if text.startswith(words))
    for _ in range(wanted):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def all_of(context: Context) -> list[Activity]:
    with context.store.read() as session:
        return list(session.scalars(sa.select(Activity).order_by(Activity.id)))


def test_a_line_is_understood_while_typing_and_saved_with_enter(
    qtbot: QtBot, context: Context, window: Window, box: QuickLogBox
) -> None:
    write(qtbot, box, "Visited Nordwind, met Anna Keller, promised drawings by Friday")
    texts = [one.words.text for one in box.panel.chips]
    assert texts[:4] == ["Nordwind GmbH", "Anna Keller", "Visit", "Done"]
    assert any(text.startswith("We promise: drawings, Fri, Mar 13") for text in texts)
    with qtbot.waitSignal(box.logged):
        press(qtbot, Qt.Key.Key_Return)
    assert (box.field.text(), box.panel.isVisible()) == ("", False)
    assert window.toast.text() == "Logged: Visit, Anna Keller, Nordwind GmbH"
    (visit,) = all_of(context)
    with context.store.read() as session:
        assert session.scalars(sa.select(Promise.due_on)).one() == date(2026, 3, 13)
        assert session.scalars(sa.select(ActivityContact.activity_id)).one() == visit.id
    context.store.undo()
    assert all_of(context) == []


def test_enter_goes_to_the_name_that_is_open_and_saves_once_it_is_answered(
    qtbot: QtBot, context: Context, box: QuickLogBox
) -> None:
    write(qtbot, box, "call Yan Chen on monday at 3")
    asked = chip(box, "open")
    assert asked.words.shown.startswith("? Yan Chen")
    assert asked.property("tone") == "warn"
    press(qtbot, Qt.Key.Key_Return)
    assert asked.hasFocus()
    assert all_of(context) == []
    press(qtbot, Qt.Key.Key_Return)
    choose(qtbot, "Yan Chen (Buyer of Redmill")
    qtbot.waitUntil(lambda: box.understood is not None and not box.understood.open_questions)
    assert chip(box, "customer").words.text == "Redmill Pumps"
    press(qtbot, Qt.Key.Key_Escape)  # from the chips back to the line
    assert box.field.hasFocus()
    with qtbot.waitSignal(box.logged):
        press(qtbot, Qt.Key.Key_Return)
    (call,) = all_of(context)
    assert (call.kind, call.due_on, call.due_time) == (
        ActivityKind.CALL,
        date(2026, 3, 16),
        "15:00",
    )
    assert call.subject == "call Yan Chen"


def test_an_ambiguous_customer_is_chosen_from_those_that_fit(
    qtbot: QtBot, context: Context, box: QuickLogBox
) -> None:
    write(qtbot, box, "visited Nord, they want 5 units")
    press(qtbot, Qt.Key.Key_Tab)
    assert chip(box, "customer").hasFocus()
    assert box.field.selectedText() == "Nord"
    press(qtbot, Qt.Key.Key_Space)
    choose(qtbot, "Nordhage")
    qtbot.waitUntil(lambda: chip(box, "customer").words.text == "Nordhage Maskin AB")
    assert chip(box, "note").words.text == "Note: they want 5 units"


def test_kind_done_day_and_note_are_corrected_with_the_keys(
    qtbot: QtBot, context: Context, box: QuickLogBox
) -> None:
    write(qtbot, box, "Nordwind complains about noise")
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Right)
    assert chip(box, "kind").hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    choose(qtbot, "Call")
    qtbot.waitUntil(lambda: chip(box, "kind").words.text == "Call")
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Space)
    assert chip(box, "done").words.text == "Planned"
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Return)
    day, clock = (box.panel.editor.editors[name] for name in ("day", "clock"))
    assert day.hasFocus()
    QTest.keyClicks(day, "2026-03-20")
    press(qtbot, Qt.Key.Key_Tab)
    assert clock.hasFocus()
    QTest.keyClicks(clock, "9:30")
    press(qtbot, Qt.Key.Key_Return)
    assert chip(box, "when").hasFocus()
    found = box.understood
    assert found is not None
    assert (found.kind, found.done, found.day, found.clock) == (
        ActivityKind.CALL, False, date(2026, 3, 20), time(9, 30),
    )  # fmt: skip
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Delete)
    assert chip(box, "note").words.is_faint
    press(qtbot, Qt.Key.Key_Tab)  # behind the last chip is the line again
    assert box.field.hasFocus()
    with qtbot.waitSignal(box.logged):
        press(qtbot, Qt.Key.Key_Return)
    (call,) = all_of(context)
    assert (call.due_on, call.due_time, call.done_at) == (date(2026, 3, 20), "09:30", None)


def test_another_customer_is_found_by_typing_a_part_of_its_name(
    qtbot: QtBot, box: QuickLogBox
) -> None:
    write(qtbot, box, "called, no answer")
    chip(box, "customer").click()
    choose(qtbot, "Another customer")
    editor = box.panel.editor.editors["name"]
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "redmill pumps")
    completer = editor.completer()
    assert completer is not None
    qtbot.waitUntil(lambda: completer.completionCount() == 1)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chip(box, "customer").words.text == "Redmill Pumps")


def test_a_firm_that_is_not_in_the_file_is_made_a_customer_from_its_chip(
    qtbot: QtBot, context: Context, window: Window, box: QuickLogBox
) -> None:
    write(qtbot, box, "Visited Pumpwerk Elbe, they want 5 units")
    assert chip(box, "customer").words.text == "Customer not known"
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    choose(qtbot, "New customer “Pumpwerk Elbe”")
    qtbot.waitUntil(lambda: chip(box, "customer").words.text == "Pumpwerk Elbe (new)")
    assert box.field.hasFocus()
    with qtbot.waitSignal(box.logged):
        press(qtbot, Qt.Key.Key_Return)
    (visit,) = all_of(context)
    with context.store.read() as session:
        assert session.scalar(sa.select(Customer.name).where(Customer.id == visit.customer_id)) == (
            "Pumpwerk Elbe"
        )
    assert visit.subject == "they want 5 units"
    assert "Visit, Pumpwerk Elbe (new customer)" in window.toast.text()


def test_a_name_that_nobody_has_is_offered_as_a_new_customer(
    qtbot: QtBot, box: QuickLogBox
) -> None:
    write(qtbot, box, "Visited Pumpwerk")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    choose(qtbot, "Another customer")
    editor = box.panel.editor.editors["name"]
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "Pumpwerk Weser")
    completer = editor.completer()
    assert completer is not None
    offered = completer.completionModel()
    new = "New customer “Pumpwerk Weser”"
    qtbot.waitUntil(lambda: offered.index(0, 0).data() == new)
    popup = completer.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chip(box, "customer").words.text == "Pumpwerk Weser (new)")
    # The platform without a display gives the window no focus back after a popup.
    assert box.window().focusWidget() is box.field


def test_what_is_said_of_the_keys_fits_where_the_focus_is(qtbot: QtBot, box: QuickLogBox) -> None:
    write(qtbot, box, "call Yan Chen on monday at 3")
    assert "Tab, then Enter" in box.panel.keys_said()
    press(qtbot, Qt.Key.Key_Return)
    assert chip(box, "open").hasFocus()
    assert box.panel.keys_said().startswith("Enter opens the choice")
    press(qtbot, Qt.Key.Key_Escape)
    assert box.field.hasFocus()
    assert "Tab, then Enter" in box.panel.keys_said()
    chip(box, "when").click()
    assert box.panel.keys_said().startswith("Enter takes it over")


def test_the_customer_on_show_is_assumed_and_says_so(
    qtbot: QtBot, context: Context, window: Window, box: QuickLogBox
) -> None:
    with context.store.read() as session:
        redmill = session.scalars(
            sa.text("SELECT id FROM customer WHERE name LIKE 'Redmill%'")
        ).one()
    window.open("customer", redmill)
    page = window.show_page("customers")
    qtbot.waitUntil(lambda: page.customer_on_show() == redmill)
    write(qtbot, box, "called, they want 3 pumps")
    assert chip(box, "customer").words.text == "Redmill Pumps (assumed: on show)"
    write(qtbot, box, "called Anna Keller")
    assert chip(box, "customer").words.text == "Nordwind GmbH"


def test_esc_closes_then_asks_and_only_then_gives_up_the_text(
    qtbot: QtBot, box: QuickLogBox
) -> None:
    write(qtbot, box, "visited Nordwind")
    press(qtbot, Qt.Key.Key_Escape)
    assert (box.panel.isVisible(), box.field.text()) == (False, "visited Nordwind")
    press(qtbot, Qt.Key.Key_Escape)
    assert box.panel.isVisible()
    assert box.field.text() == "visited Nordwind"
    press(qtbot, Qt.Key.Key_Escape)
    assert (box.panel.isVisible(), box.field.text()) == (False, "")


def test_what_is_typed_waits_while_one_looks_elsewhere(
    qtbot: QtBot, window: Window, box: QuickLogBox
) -> None:
    write(qtbot, box, "visited Nordwind")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not box.panel.isVisible())
    assert box.field.text() == "visited Nordwind"
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: box.panel.isVisible())
    assert chip(box, "customer").words.text == "Nordwind GmbH"


def test_enter_right_after_the_last_letter_saves_the_whole_line(
    qtbot: QtBot, context: Context, box: QuickLogBox
) -> None:
    box.setFocus()
    with qtbot.waitSignal(box.logged):
        QTest.keyClicks(box.field, "called Anna Keller, wants 12 parts")
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    (call,) = all_of(context)
    assert call.subject == "wants 12 parts"
    assert call.notes == "called Anna Keller, wants 12 parts"


def test_a_promise_to_nobody_is_refused_in_words_and_the_line_stays(
    qtbot: QtBot, context: Context, box: QuickLogBox
) -> None:
    write(qtbot, box, "promised drawings by friday")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    assert "say to which one" in box.panel.problem()
    assert box.field.text() == "promised drawings by friday"
    assert all_of(context) == []


def test_closing_the_window_asks_about_a_line_that_is_not_saved(
    qtbot: QtBot, window: Window, box: QuickLogBox
) -> None:
    write(qtbot, box, "visited Nordwind")
    asked: list[str] = []

    def go_back() -> None:
        message = window.findChildren(QMessageBox)[-1]
        asked.append(message.text())
        message.buttons()[0].click()

    QTimer.singleShot(0, go_back)
    assert not window.may_close()
    assert asked == ["The last entry is not saved."]
    assert box.field.text() == "visited Nordwind"


def test_after_saving_the_entry_is_opened_or_taken_back_from_the_toast(
    qtbot: QtBot, context: Context, window: Window, box: QuickLogBox
) -> None:
    write(qtbot, box, "visited Nordwind")
    with qtbot.waitSignal(box.logged):
        press(qtbot, Qt.Key.Key_Return)
    buttons = [one for one in window.toast.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in buttons] == ["Undo", "Open"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all_of(context) == [])


def test_every_chip_says_what_it_is_and_fits_the_narrow_window(
    qtbot: QtBot, window: Window, box: QuickLogBox
) -> None:
    window.resize(1100, 700)
    write(
        qtbot, box, "met Yan Chen next friday at 3, promised a very long list " + "of things " * 9
    )
    for one in box.panel.chips:
        assert one.accessibleName()
        assert one.x() + one.width() <= box.panel.width()
    assert window.rect().contains(box.panel.geometry())
    assert box.width() >= 300
