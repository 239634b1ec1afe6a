"""Scores a file of labelled pairs: `python -m tests.crm_desktop.duplicates.score FILE…`.

A pair counts as found when it is sure or likely. The pairs were written independently of the
finder. Those of pairs_second.json were kept apart and scored once (recall .888, precision .940)
before what they showed was mended. Those of pairs_sealed.json were seen by nobody who worked on the
finder; they were scored once, when it was done: recall .954, precision .981 (en .972/1.000,
es .972/1.000, zh .917/.943; customers .972/.972, people .917/1.000).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crm_desktop.duplicates.comparing import compare
from crm_desktop.duplicates.described import Certainty, Described, Subject, Verdict

FOUND = (Certainty.SURE, Certainty.LIKELY)


@dataclass(frozen=True)
class Score:
    """How many of the same were found, and how many of those found are the same."""

    hits: int
    missed: int
    wrong: int

    @property
    def recall(self) -> float:
        return self.hits / max(self.hits + self.missed, 1)

    @property
    def precision(self) -> float:
        return self.hits / max(self.hits + self.wrong, 1)


def described(kind: str, said: Mapping[str, Any]) -> Described:
    """One side of a labelled pair."""
    known = {name: value for name, value in said.items() if name in Described.__dataclass_fields__}
    for name in ("phones", "mails"):
        known[name] = tuple(known.get(name) or ())
    return Described(subject=Subject(kind), **known)


def verdict(pair: Mapping[str, Any]) -> Verdict:
    """What the finder says of a labelled pair."""
    return compare(described(pair["kind"], pair["a"]), described(pair["kind"], pair["b"]))


def score(pairs: Iterable[Mapping[str, Any]]) -> Score:
    """How well the finder does on these pairs."""
    told: Counter[tuple[bool, bool]] = Counter()
    for pair in pairs:
        told[bool(pair["same"]), verdict(pair).certainty in FOUND] += 1
    return Score(told[True, True], told[True, False], told[False, True])


def report(pairs: list[Mapping[str, Any]]) -> str:
    """The figures of all pairs, of each language and of each subject, a line each."""
    groups: dict[str, list[Mapping[str, Any]]] = {"all": pairs}
    for key in ("language", "kind"):
        for value in sorted({pair[key] for pair in pairs}):
            groups[value] = [pair for pair in pairs if pair[key] == value]
    lines = []
    for name, group in groups.items():
        found = score(group)
        lines.append(
            f"{name}: {len(group)} pairs, recall {found.recall:.3f}, "
            f"precision {found.precision:.3f} ({found.missed} missed, {found.wrong} wrong)"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    read = [
        pair for name in sys.argv[1:] for pair in json.loads(Path(name).read_text(encoding="utf-8"))
    ]
    sys.stdout.write(report(read) + "\n")
