"""How much room an import and its undo take, whatever the number of rows.

Every import runs in a process of its own, which tells what it held when idle and at its most.
With CRM_LONG=1 it goes up to a million rows.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench_import import write_file
from ratios import Ratio

_ROOM = 300  # MB above idle
_PROGRAM = """
import json, resource, sys
from pathlib import Path
from crm_desktop.exchange.importing import import_files
from crm_desktop.wiring import open_store
def most():
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage says begins with what the parent held
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
store = open_store(sys.argv[1])
idle = most()
import_files(store, kind="customers", files=[sys.argv[2]])
imported = most()
store.undo()
print(json.dumps([idle, imported, most()]))
"""


def above_idle(folder: Path, rows: int) -> tuple[float, float]:
    """Megabytes above idle at the most of an import, and of it with its undo."""
    table = folder / f"{rows}.csv"
    write_file(table, rows)
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder / f"{rows}.crm"), str(table)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parent.parent.parent,
    )
    idle, imported, undone = json.loads(done.stdout)
    return imported - idle, undone - idle


def run(short: bool) -> list[Ratio]:
    """Megabytes above idle; the base is one, so that the ratio is the figure itself."""
    sizes = [10_000, 30_000] if short else [10_000, 100_000]
    if os.environ.get("CRM_LONG"):
        sizes.append(1_000_000)
    ratios = []
    with tempfile.TemporaryDirectory() as folder:
        for rows in sizes:
            imported, undone = above_idle(Path(folder), rows)
            ratios += [
                Ratio(f"import of {rows:,}: MB above idle", imported, 1, _ROOM, unit="MB"),
                Ratio(f"undo of {rows:,}: MB above idle", undone, 1, _ROOM, unit="MB"),
            ]
    return ratios
