"""The program in processes of its own: run to its end and measured, or held and killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 100
# So many runs of what is decided by chance; CRM_LONG=1 makes many more.
LONG = bool(os.environ.get("CRM_LONG"))
# Nothing a test does may take the whole machine with it.
_MOST_ADDRESSES = 6 << 30

# A process is charged with the memory of the one it was started from, so a small one stands
# between: what it reports is the program's own.
_MEASURE = """
import json, os, resource, subprocess, sys
limit = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
code = subprocess.run(sys.argv[3:]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[2], "w") as file:
    json.dump([code, used.ru_maxrss * 1024, used.ru_utime + used.ru_stime], file)
"""


@dataclass(frozen=True)
class Done:
    """How a command ended, what it said, and what it took."""

    code: int
    out: str
    words: str
    memory: int  # bytes at its largest
    seconds: float  # of the processor

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def command(*words: object) -> list[str]:
    """The command line of the program."""
    return [sys.executable, str(ROOT / "main.py"), *map(str, words)]


def run(folder: Path, *words: object) -> Done:
    """Run a command of the program to its end; `folder` takes the measure."""
    measured = folder / f"measured-{os.getpid()}.json"
    between = [sys.executable, "-S", "-c", _MEASURE, str(_MOST_ADDRESSES), str(measured)]
    ended = subprocess.run(
        [*between, *command(*words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    code, memory, seconds = json.loads(measured.read_text())
    measured.unlink()
    return Done(code, ended.stdout, ended.stderr, memory, seconds)


def start(script: str, *words: object) -> subprocess.Popen[str]:
    """A Python process with the program's modules, spoken with line by line."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, words)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def line(process: subprocess.Popen[str]) -> str:
    """The next line that a process says; empty when it has ended."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def rest(process: subprocess.Popen[str]) -> str:
    """What a process said after the lines that were read, once it has ended.

    communicate() would pass over what was read ahead together with those lines.
    """
    with process:
        assert process.stdout is not None
        return process.stdout.read()


def let_go(process: subprocess.Popen[str]) -> None:
    """Let a process that waits for a word go on to its end."""
    process.communicate("go\n", timeout=PATIENCE)
