"""Goes through the whole file for records that are in it twice."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from rapidfuzz import fuzz
from sqlalchemy.orm import Session

from crm_desktop.driver import driver
from crm_desktop.duplicates.comparing import compare
from crm_desktop.duplicates.described import Certainty, Pair, Subject
from crm_desktop.duplicates.keys import skeleton
from crm_desktop.duplicates.reading import Known, Run, chunks, described
from crm_desktop.duplicates.sharing import Sharing

LARGE = 30  # records of a block from which on only neighbours by name are compared
NEIGHBOURS = 3
NAMES_ALIKE = 83  # of 100, for two that share nothing but a word
SAME_NAME = 92  # of 100, for the same when they are of two towns
CHUNK = 5_000
BY_NAME = "nw"  # keys that say only that a word of the names sounds alike
_MARKS = {Subject.CUSTOMER: "c", Subject.CONTACT: "k"}
_ORDER = list(Certainty)


class StoppedError(Exception):
    """The scan was cancelled."""


@dataclass(frozen=True)
class Scan:
    """What a scan found: pairs, the most certain first, and how many records it went through."""

    pairs: tuple[Pair, ...]
    records: int


def scan(
    session: Session,
    subject: Subject,
    progress: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Scan | None:
    """Every pair of customers or people that may be the same; None when it was cancelled.

    It goes by the keys kept beforehand. Pairs that are known not to be the same are left out.
    """
    run = driver(session)
    try:
        return _scan(run, subject, _watched(progress, cancelled))
    except StoppedError:
        return None


def _watched(
    progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> Callable[[float], None]:
    def step(part: float) -> None:
        if cancelled():
            raise StoppedError
        progress(part)

    return step


def _scan(run: Run, subject: Subject, step: Callable[[float], None]) -> Scan:
    step(0.0)
    names = _named(run, subject)
    blocks = _blocks(run, subject)
    step(0.1)
    candidates: set[tuple[int, int]] = set()
    for number, (key, ids) in enumerate(blocks.items()):
        if number % 1000 == 0:
            step(0.1 + 0.3 * number / len(blocks))
        candidates.update(_candidates(key, [i for i in ids if i in names], names))
    candidates -= settled(run, subject)
    pairs = _compared(run, subject, sorted(candidates), _facts(blocks, len(names)), step)
    pairs.sort(key=lambda pair: (_ORDER.index(pair.certainty), -pair.score, pair.a_name))
    return Scan(tuple(pairs), len(names))


def _blocks(run: Run, subject: Subject) -> dict[str, list[int]]:
    """By key the records that share it, with at least two of them."""
    mark = _MARKS[subject]
    found = run(
        "SELECT key, group_concat(record_id) FROM duplicate_key WHERE key >= ? AND key < ? "
        "GROUP BY key HAVING count(*) > 1",
        (mark, chr(ord(mark) + 1)),
    )
    return {key[1:]: [int(one) for one in joined.split(",")] for key, joined in found}


class Named(NamedTuple):
    """What is known of a record before it is looked at closely."""

    name: str  # as it is sorted
    place: str  # a customer's town, a person's firm


def _named(run: Run, subject: Subject) -> dict[int, Named]:
    place = "city" if subject is Subject.CUSTOMER else "main_customer_id"
    rows = run(f"SELECT id, coalesce(sort_key, name), coalesce({place}, '') FROM {subject}")
    return {row[0]: Named(row[1], str(row[2])) for row in rows}


def _candidates(key: str, ids: list[int], names: dict[int, Named]) -> Iterator[tuple[int, int]]:
    """The pairs of a block that are worth a closer look, the older record first."""
    if key[0] not in BY_NAME:
        # What very many share is a switchboard or a house of offices: it takes more than that.
        if len(ids) <= LARGE:
            yield from ((a, b) for at, a in enumerate(ids) for b in ids[at + 1 :])
        return
    ordered = sorted((names[i].name, names[i].place, i) for i in ids)
    reach = len(ids) if len(ids) <= LARGE else NEIGHBOURS
    for at, (name, place, a) in enumerate(ordered):
        for other, other_place, b in ordered[at + 1 : at + 1 + reach]:
            apart = place and other_place and place != other_place
            if fuzz.token_set_ratio(name, other) >= (SAME_NAME if apart else NAMES_ALIKE):
                yield (a, b) if a < b else (b, a)


@dataclass(frozen=True)
class Facts:
    """How telling words are in this file, and how many share phones, mails and domains."""

    words: dict[str, int]
    often: float
    sharing: Sharing
    _known: dict[str, float] = field(default_factory=dict)

    def rarity(self, word: str) -> float:
        """1 for a word that few records have, less and less for one that many have."""
        known = self._known.get(word)
        if known is None:
            count = self.words.get(skeleton(word), 1)
            known = max(0.3, 1 - 0.15 * math.log(max(count / self.often, 1.0)))
            self._known[word] = known
        return known


def _facts(blocks: dict[str, list[int]], records: int) -> Facts:
    counts: dict[str, dict[str, int]] = {mark: {} for mark in "wpmd"}
    for key, ids in blocks.items():
        if key[0] in counts:
            counts[key[0]][key[2:]] = len(ids)
    sharing = Sharing(counts["p"], counts["m"], counts["d"])
    return Facts(counts["w"], max(8.0, records / 5_000), sharing)


def settled(run: Run, subject: Subject) -> set[tuple[int, int]]:
    """The pairs that are known not to be the same, the smaller id first."""
    rows = run(
        f"SELECT {subject}_id, other_{subject}_id FROM not_duplicate "
        f"WHERE {subject}_id IS NOT NULL AND other_{subject}_id IS NOT NULL"
    )
    return {(min(row), max(row)) for row in rows}


def _compared(
    run: Run,
    subject: Subject,
    candidates: list[tuple[int, int]],
    facts: Facts,
    step: Callable[[float], None],
) -> list[Pair]:
    found: list[Pair] = []
    total = max(len(candidates), 1)
    for at in range(0, len(candidates), CHUNK):
        part = candidates[at : at + CHUNK]
        known: dict[int, Known] = {}
        for ids in chunks(sorted({one for pair in part for one in pair}), CHUNK):
            known.update(described(run, subject, ids))
        for number, (a, b) in enumerate(part):
            if number % 500 == 0:
                step(0.4 + 0.6 * (at + number) / total)
            if a in known and b in known:
                pair = pair_of(subject, a, known[a], b, known[b], facts)
                if pair is not None:
                    found.append(pair)
    return found


def pair_of(
    subject: Subject, a_id: int, a: Known, b_id: int, b: Known, facts: Facts | None = None
) -> Pair | None:
    """What is said of two records; None when they are taken for two."""
    one, other = a.described, b.described
    verdict = compare(one, other, facts.rarity, facts.sharing) if facts else compare(one, other)
    if verdict.certainty is None:
        return None
    return Pair(
        subject, a_id, b_id, one.name, other.name, place(a), place(b), verdict.certainty,
        verdict.score, verdict.reasons,
    )  # fmt: skip


def place(known: Known) -> str | None:
    """What tells a record from others of its name: a firm's town, a person's firm."""
    described = known.described
    return described.company or described.city


def still(session: Session, pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """Those pairs of which both are still there and not known not to be the same."""
    run = driver(session)
    left: list[Pair] = []
    for subject in Subject:
        mine = [pair for pair in pairs if pair.subject is subject]
        ids = {one for pair in mine for one in (pair.a_id, pair.b_id)}
        asked = json.dumps(sorted(ids))
        rows = run(
            f"SELECT id FROM {subject} WHERE id IN (SELECT value FROM json_each(?))", (asked,)
        )
        there = {row[0] for row in rows}
        parted = settled(run, subject)
        left += [
            pair
            for pair in mine
            if {pair.a_id, pair.b_id} <= there and (pair.a_id, pair.b_id) not in parted
        ]
    kept = {(pair.subject, pair.a_id, pair.b_id) for pair in left}
    return tuple(pair for pair in pairs if (pair.subject, pair.a_id, pair.b_id) in kept)
