"""Run the benchmarks, each file in a process of its own, and print one table.

    uv run tests/benchmarks/run.py [--short] [NAME …]        NAME as in bench_NAME.py

Exit code 1 when a ratio is out of its limit or a benchmark does not run to its end. What keeps its
limit at full size swings by a fifth about it on small files and a busy machine: the short form says
so, and fails beyond that.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(ROOT)]

from ratios import Ratio  # noqa: E402 (found only after the line above)

SHORT_ROOM = 1.2
LINE = "{name:<52} {ours:>11} {base:>11} {value:>8} {limit:>9}  {verdict}"
HEAD = LINE.format(
    name="", ours="ours", base="baseline", value="ratio", limit="limit", verdict=""
).rstrip()


def main(argv: list[str]) -> int:
    """Run what is asked for; returns the exit code."""
    parser = argparse.ArgumentParser(description="Run the benchmarks.")
    parser.add_argument("names", nargs="*", help="which ones, as in bench_NAME.py (default: all)")
    parser.add_argument("--short", action="store_true", help="smaller files, about 30 s each")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    asked = parser.parse_args(argv)
    if asked.one:
        return _run_here(asked.one, asked.short)
    names = asked.names or sorted(path.stem[6:] for path in HERE.glob("bench_*.py"))
    _say(
        LINE.format(name="", ours="ours", base="baseline", value="ratio", limit="limit", verdict="")
    )
    good = [_keeps_its_limits(name, short=asked.short) for name in names]
    return 0 if all(good) else 1


def _keeps_its_limits(name: str, *, short: bool) -> bool:
    """Whether every ratio keeps its limit; one that does not is decided by the median of three."""
    first = _run_apart(name, short=short)
    if first is None or all(ratio.passed for ratio in first):
        return first is not None
    runs = [first]
    for _ in range(2):
        _say(f"{name}: again, the median of three decides")
        again = _run_apart(name, short=short)
        if again is None:
            return False
        runs.append(again)
    room = SHORT_ROOM if short else 1
    return all(sorted(same, key=_ratio)[1].within(room) for same in zip(*runs, strict=True))


def _ratio(measured: Ratio) -> float:
    return measured.value


def _run_apart(name: str, *, short: bool) -> list[Ratio] | None:
    command = [sys.executable, __file__, "--one", name, *(["--short"] if short else [])]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    if done.returncode:
        _say(f"{name}: did not run to its end\n{done.stderr}")
        return None
    ratios = [Ratio(**fields) for fields in json.loads(done.stdout.splitlines()[-1])]
    for ratio in ratios:
        _say(_line(ratio))
    return ratios


def _run_here(name: str, short: bool) -> int:
    ratios = importlib.import_module(f"bench_{name}").run(short)
    sys.stdout.write(json.dumps([asdict(ratio) for ratio in ratios]) + "\n")
    # Qt's own objects may outlive Python's; what was measured is told, so leave at once.
    sys.stdout.flush()
    os._exit(0)


def _line(ratio: Ratio) -> str:
    sign = "≥" if ratio.at_least else "≤"
    return LINE.format(
        name=ratio.name,
        ours=_written(ratio.ours_seconds, ratio.unit),
        base=_written(ratio.base_seconds, ratio.unit),
        value=f"{ratio.value:.2f}",
        limit="" if ratio.limit is None else f"{sign} {ratio.limit:g}",
        verdict="" if ratio.passed else "OUT OF LIMIT",
    )


def _written(value: float, unit: str) -> str:
    if unit != "s":
        return f"{value:,.0f} {unit}"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.2f} ms"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
