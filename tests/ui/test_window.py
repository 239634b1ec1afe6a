"""The window: pages, undo, saving, and what it says about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.counts import counts
from crm_desktop.errors import UserError
from crm_desktop.store import Store
from ui.context import Context
from ui.form import Form
from ui.pages.forms.deleting import delete
from ui.widgets.activity_form import ActivityForm
from ui.window import Window


def _open(qtbot: QtBot, context: Context) -> Window:
    window = Window(context)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_undo_is_named_by_the_change_it_takes_back(qtbot: QtBot, context: Context) -> None:
    window = _open(qtbot, context)
    undo = context.actions.find("undo")
    assert undo is not None
    with qtbot.waitSignal(context.bridge.changed):
        context.tasks.do(customers.add, name="Yuhuan")
    qtbot.waitUntil(undo.isEnabled)
    with qtbot.waitSignal(context.bridge.changed):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not undo.isEnabled())


def test_an_entry_can_be_taken_back_within_the_same_moment(qtbot: QtBot, context: Context) -> None:
    _open(qtbot, context)
    undo = context.actions.find("undo")
    assert undo is not None
    ready: list[bool] = []
    context.bridge.changed.connect(lambda _change: ready.append(undo.isEnabled()))
    context.tasks.do(customers.add, name="Yuhuan")
    qtbot.waitUntil(lambda: bool(ready))
    assert ready == [True]


def test_counts_stand_beside_the_pages_and_at_the_foot(qtbot: QtBot, context: Context) -> None:
    window = _open(qtbot, context)
    for name in ("Yuhuan", "Talleres"):
        context.tasks.do(customers.add, name=name)
    qtbot.waitUntil(lambda: "2 customers" in _words(window))


def test_what_could_not_be_saved_is_said_at_the_foot(qtbot: QtBot, context: Context) -> None:
    window = _open(qtbot, context)

    def refuse(_store: Store) -> None:
        raise UserError("disk_full", path="x")

    assert "Saved on this laptop" in _words(window)
    context.tasks.do(refuse)
    qtbot.waitUntil(lambda: "not saved" in _words(window))
    qtbot.waitUntil(lambda: "disk is full" in _words(window))
    context.tasks.do(customers.add, name="Yuhuan")
    qtbot.waitUntil(lambda: "Saved on this laptop" in _words(window))


def test_what_cannot_be_taken_back_leaves_all_saved(qtbot: QtBot, context: Context) -> None:
    window = _open(qtbot, context)

    def refuse(_store: Store) -> None:
        raise UserError("undo_refused", reason="linked")

    context.tasks.do(refuse)
    qtbot.waitUntil(lambda: "taken back" in window.toast.text())
    qtbot.waitUntil(lambda: not context.tasks.is_saving)
    assert "Saved on this laptop" in _words(window)
    assert window.may_close()


def test_a_page_is_made_when_it_is_first_shown_and_remembered(
    qtbot: QtBot, context: Context
) -> None:
    window = _open(qtbot, context)
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.may_close()
    assert context.settings.get("page") == "charts"
    again = _open(qtbot, context)
    assert again.show_page("charts").isVisible()


def test_a_new_start_opens_on_today_and_new_offers_everything(
    qtbot: QtBot, context: Context
) -> None:
    window = _open(qtbot, context)
    assert window.show_page("today").isVisible()
    assert context.settings.get("page") is None
    assert window.may_close()
    assert context.settings.get("page") == "today"
    wanted = {"new_customer", "new_contact", "new_deal", "new_promise"}
    qtbot.waitUntil(
        lambda: wanted <= {action.objectName() for action in context.actions.commands()}
    )


def test_undo_says_what_was_taken_back_and_offers_the_way_forward(
    qtbot: QtBot, context: Context
) -> None:
    window = _open(qtbot, context)
    context.tasks.do(customers.add, name="Yuhuan")
    undo = context.actions.find("undo")
    assert undo is not None
    qtbot.waitUntil(undo.isEnabled)
    undo.trigger()
    qtbot.waitUntil(lambda: "Yuhuan" in window.toast.text())
    redo = context.actions.find("redo")
    assert redo is not None
    qtbot.waitUntil(redo.isEnabled)
    with qtbot.waitSignal(context.bridge.changed):
        redo.trigger()


def test_the_offer_to_redo_goes_when_something_newer_was_changed(
    qtbot: QtBot, context: Context
) -> None:
    window = _open(qtbot, context)
    context.tasks.do(customers.add, name="Yuhuan")
    undo = context.actions.find("undo")
    assert undo is not None
    qtbot.waitUntil(undo.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _offers(window) == ["Redo"])
    context.tasks.do(customers.add, name="Nordwind")
    qtbot.waitUntil(lambda: not window.toast.isVisible())
    with context.store.read() as session:
        assert counts(session).customers == 1


def test_the_offer_to_redo_goes_when_the_keys_did_it(qtbot: QtBot, context: Context) -> None:
    window = _open(qtbot, context)
    context.tasks.do(customers.add, name="Yuhuan")
    undo, redo = context.actions.find("undo"), context.actions.find("redo")
    assert undo is not None and redo is not None
    qtbot.waitUntil(undo.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _offers(window) == ["Redo"] and redo.isEnabled())
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.toast.isVisible())


def test_the_offer_to_undo_a_deletion_goes_when_something_newer_was_changed(
    qtbot: QtBot, context: Context
) -> None:
    window = _open(qtbot, context)
    customer = customers.add(context.store, name="Yuhuan")
    delete(context, customers.delete, [customer], window)
    qtbot.waitUntil(lambda: _offers(window) == ["Undo"])
    context.tasks.do(customers.add, name="Nordwind")
    qtbot.waitUntil(lambda: not window.toast.isVisible())


def test_an_offer_that_is_about_no_change_stays_until_it_is_taken(
    qtbot: QtBot, context: Context
) -> None:
    window = _open(qtbot, context)
    taken: list[bool] = []
    context.desk.say("Saved: plan.pdf", "Open", lambda: taken.append(True))
    with qtbot.waitSignal(context.bridge.changed):
        context.tasks.do(customers.add, name="Nordwind")
    assert _offers(window) == ["Open"]
    [button] = [one for one in window.toast.findChildren(QPushButton) if one.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken == [True] and not window.toast.isVisible()


def _offers(window: Window) -> list[str]:
    """The buttons of the toast, as they are seen."""
    buttons = window.toast.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isVisible()]


def _words(window: Window) -> str:
    labels = window.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_closing_asks_before_a_half_written_entry_is_lost(qtbot: QtBot, context: Context) -> None:
    customer = customers.add(context.store, name="Yuhuan")
    window = _open(qtbot, context)
    window.open("customer", customer)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_L, both)
    qtbot.waitUntil(lambda: bool(window.findChildren(ActivityForm)))
    form = window.findChildren(ActivityForm)[0]
    assert window.may_close()
    QTest.keyClicks(form.parts.text, "Asked about the bid")
    qtbot.waitUntil(form.is_edited)
    asked: list[str] = []

    def go_back() -> None:
        box = window.findChildren(QMessageBox)[-1]
        asked.append(box.text())
        box.buttons()[0].click()

    QTimer.singleShot(0, go_back)
    assert not window.may_close()
    assert asked == ["The last entry is not saved."]


def test_closing_asks_before_a_field_that_waits_for_another_record_is_lost(
    qtbot: QtBot, context: Context
) -> None:
    first, second = (customers.add(context.store, name=name) for name in ("Yuhuan", "Nordwind"))
    context.settings.set("customer_tab", "profile")
    window = _open(qtbot, context)
    window.open("customer", first)
    qtbot.waitUntil(lambda: any("cadence_days" in form.names() for form in _forms(window)))
    (form,) = [form for form in _forms(window) if "cadence_days" in form.names()]
    line = form.editor("cadence_days")
    line.setFocus()
    QTest.keyClicks(line, "often")
    window.open("customer", second)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert "waits in its field" in window.toast.text()
    QTimer.singleShot(0, lambda: window.findChildren(QMessageBox)[-1].buttons()[0].click())
    assert not window.may_close()


def _forms(window: Window) -> list[Form]:
    return window.findChildren(Form)
