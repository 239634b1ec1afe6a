"""The program itself in a real window on a real X server, driven by real keys and clicks."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.models import Customer
from crm_desktop.wiring import open_store

ROOT = Path(__file__).parent.parent.parent
MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(
    bool(MISSING) or not sys.platform.startswith("linux"),
    reason=f"needs an X server to try a real window: {', '.join(MISSING) or 'not Linux'}",
)
PATIENCE_MS = 30_000


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of the test's own.

    Its number comes from the process: left to choose, a server takes one that another is just
    giving up, and the other takes the socket away when it ends. Without `-noreset` it starts over
    whenever its last client leaves: the tools come and go, and a program that connects in that
    moment is turned away.
    """
    reading, writing = os.pipe()
    name = f":{1000 + os.getpid() % 30_000}"
    screen = ["-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", name, "-displayfd", str(writing), *screen],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        assert answer.readline(), "the X server did not start"
    yield name
    server.terminate()
    server.wait()


class RealWindow:
    """The program in a process of its own, and the hands that use it."""

    def __init__(self, display: str, path: Path, home: Path, qtbot: QtBot) -> None:
        self.path = path
        self._qtbot = qtbot
        self._surroundings = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en",
        }
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "--db", str(path), "--language", "en"],
            env=self._surroundings,
            stderr=subprocess.PIPE,
            text=True,
        )

    def find(self, title: str) -> str:
        """Wait for a visible window with this title, give it the keyboard; returns its X id."""
        found: list[str] = []

        def is_there() -> bool:
            assert self.process.poll() is None, self._last_words()
            found[:] = self._tool("search", "--onlyvisible", "--name", title).split()
            return bool(found)

        self.until(is_there)
        self._tool("windowfocus", "--sync", found[-1])
        return found[-1]

    def new_customer(self) -> None:
        """Press Ctrl+N as one would: again, when the window was not ready to hear it yet."""
        self.find("real .* CRM Desktop")

        def asked() -> bool:
            if not self._tool("search", "--onlyvisible", "--name", "New customer"):
                self.keys("ctrl+n")
            return bool(self._tool("search", "--onlyvisible", "--name", "New customer"))

        self.until(asked)
        self.find("New customer")

    def keys(self, *combinations: str) -> None:
        self._tool("key", "--delay", "40", *combinations)

    def type(self, text: str) -> None:
        self._tool("type", "--delay", "25", text)

    def click(self, x: int, y: int) -> None:
        self._tool("mousemove", str(x), str(y), "click", "1")

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def names(self) -> list[str]:
        """The customers that lie in the file, read beside the open window."""
        store = open_store(self.path, read_only=True)
        try:
            with store.read() as session:
                return list(session.scalars(sa.select(Customer.name).order_by(Customer.id)))
        finally:
            store.close()

    def _last_words(self) -> str:
        assert self.process.stderr is not None
        return f"ended with {self.process.returncode}: {self.process.stderr.read()}"

    def _tool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._surroundings,
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )
        return done.stdout


@pytest.fixture
def window(display: str, tmp_path: Path, home: Path, qtbot: QtBot) -> Iterator[RealWindow]:
    """The program on a file with two customers."""
    path = tmp_path / "real.crm"
    store = open_store(path, currency="EUR")
    customers.add(store, name="Aceros del Norte")
    customers.add(store, name="玉环机械")
    store.close()
    home.mkdir(parents=True, exist_ok=True)
    running = RealWindow(display, path, home, qtbot)
    yield running
    if running.process.poll() is None:
        running.process.send_signal(signal.SIGKILL)
    running.process.communicate()


def test_a_customer_typed_in_is_saved_undone_and_done_again_by_keys(window: RealWindow) -> None:
    window.new_customer()
    window.type("Zhejiang Pumps")
    window.keys("Return")
    window.until(lambda: "Zhejiang Pumps" in window.names())
    window.find("real .* CRM Desktop")
    window.keys("ctrl+z")
    window.until(lambda: "Zhejiang Pumps" not in window.names())
    window.keys("ctrl+y")
    window.until(lambda: "Zhejiang Pumps" in window.names())


def test_the_window_survives_a_walk_over_its_pages_and_closes_cleanly(window: RealWindow) -> None:
    window.find("real .* CRM Desktop")
    for combination in ("ctrl+4", "ctrl+1", "ctrl+2", "Down", "Down", "ctrl+k", "Escape"):
        window.keys(combination)
    window.click(260, 210)
    window.keys("ctrl+k")
    window.type("yuhuan")
    window.keys("Return")
    window.keys("ctrl+q")
    window.until(lambda: window.process.poll() is not None)
    assert window.process.returncode == 0
    assert window.process.stderr is not None
    assert "Traceback" not in window.process.stderr.read()


def test_killed_in_the_middle_it_keeps_what_was_saved(window: RealWindow) -> None:
    window.new_customer()
    window.type("Kept")
    window.keys("Return")
    window.until(lambda: "Kept" in window.names())
    window.process.send_signal(signal.SIGKILL)
    window.process.wait()
    assert window.names() == ["Aceros del Norte", "玉环机械", "Kept"]
