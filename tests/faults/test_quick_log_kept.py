"""The line of the quick log stays while the disk refuses it, and is saved once there is room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.models import Activity
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.faults.conftest import SmallDisk
from ui.context import Context
from ui.window import Window

PATIENCE_MS = 30_000
LINE = "visited Acme, " + "they want more " * 120


@pytest.fixture
def store(disk: SmallDisk) -> Iterator[Store]:
    """A store on a small disk."""
    with closing(open_store(disk.folder / "firm.crm")) as opened:
        customers.add(opened, name="Acme")
        yield opened


def logged(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(sa.select(Activity.kind)))


def test_on_a_full_disk_the_line_stays_and_is_saved_once_there_is_room(
    qtbot: QtBot, context: Context, disk: SmallDisk
) -> None:
    window = Window(context)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    box = window.quick_log
    box.setFocus()
    QTest.keyClicks(box.field, LINE.strip())
    qtbot.waitUntil(lambda: box.understood is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: context.tasks.is_idle, timeout=PATIENCE_MS)
    disk.fill()
    for _ in range(2):
        QTest.keyClick(box.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "disk is full" in box.panel.problem(), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: context.tasks.is_idle, timeout=PATIENCE_MS)
        assert box.field.text() == LINE.strip()
        assert box.is_edited()
    assert logged(context.store) == []
    disk.free()
    with qtbot.waitSignal(box.logged, timeout=PATIENCE_MS):
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert logged(context.store) == ["visit"]
    assert box.field.text() == ""
