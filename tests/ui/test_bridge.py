"""A committed Change reaches the window's thread."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.changes import Change
from crm_desktop.store import Store
from ui.bridge import Bridge


def test_a_change_written_on_any_thread_is_told_on_the_windows_thread(
    qtbot: QtBot, store: Store
) -> None:
    bridge = Bridge(store)
    told: list[tuple[Change, threading.Thread]] = []
    bridge.changed.connect(lambda change: told.append((change, threading.current_thread())))
    writer = threading.Thread(target=lambda: customers.add(store, name="Yuhuan"))
    with qtbot.waitSignal(bridge.changed):
        writer.start()
        writer.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0].title == "customer_added"
    assert told[0][1] is threading.main_thread()
    bridge.close()


def test_a_closed_bridge_is_silent(qtbot: QtBot, store: Store) -> None:
    bridge = Bridge(store)
    bridge.close()
    with qtbot.assertNotEmitted(bridge.changed):
        customers.add(store, name="Yuhuan")
