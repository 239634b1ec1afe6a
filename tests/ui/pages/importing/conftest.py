"""A dialog that leads files in, and the way through it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.context import Context
from ui.pages.importing.dialog import ImportDialog


@pytest.fixture
def dialog(qtbot: QtBot, context: Context) -> Iterator[ImportDialog]:
    host = QWidget()
    qtbot.addWidget(host)
    made = ImportDialog(context, host)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    yield made
    made.close()
