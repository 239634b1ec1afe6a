"""What every test may use: a fresh file, and a window's surroundings."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# Before Qt is imported: no test needs a display, and the user's own settings stay untouched.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from crm_desktop.settings import Settings
    from crm_desktop.store import Store
    from ui.context import Context
    from ui.theme import Theme


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own, so that nothing finds the user's file or settings."""
    place = tmp_path / "home"
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(place))
    return place


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fails a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    leaked = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not leaked, f"threads left running: {leaked}"


@pytest.fixture(scope="session")
def fresh_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file as the program makes it, to be copied: making one takes six times as long."""
    from crm_desktop.wiring import open_store

    path = tmp_path_factory.mktemp("fresh") / "fresh.crm"
    open_store(path).close()
    return path


@pytest.fixture
def store(tmp_path: Path, fresh_file: Path) -> Iterator[Store]:
    """A fresh file with everything that is kept up to date in it."""
    from crm_desktop.wiring import open_store

    opened = open_store(shutil.copyfile(fresh_file, tmp_path / "test.crm"))
    yield opened
    opened.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of the test's own."""
    from crm_desktop.settings import Settings

    return Settings(tmp_path / "settings.json")


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    """The light theme on the test's application.

    Widgets that the last test let go end first: nobody waits for them, and each takes its time to
    be given a style.
    """
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from ui.theme import Theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    made = Theme(app, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def context(qtbot: QtBot, store: Store, settings: Settings, theme: Theme) -> Iterator[Context]:
    """What a page is given; its threads end with the test."""
    from PySide6.QtWidgets import QApplication

    from ui.actions import Actions
    from ui.background import Background
    from ui.bridge import Bridge
    from ui.context import Context
    from ui.desk import Desk
    from ui.language import Language

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language = Language(app)
    language.use("en")
    tasks = Background(store)
    bridge = Bridge(store)
    yield Context(store, bridge, tasks, settings, theme, Actions(theme), Desk(), language)
    bridge.close()
    tasks.close()
    language.deleteLater()
