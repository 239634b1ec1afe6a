"""Who may be meant: customers whose names are nearly those that a file names and nobody knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.exchange.results import ImportResult
from crm_desktop.exchange.wanted import name_key

_MOST_NAMES = 200  # a user decides about so many at most
_MOST_NEAR = 3
_NEAR = 80.0  # of 100
_TOGETHER = 5_000


def with_near_names(
    session: Session, results: Sequence[ImportResult], step: Callable[[str, float], None]
) -> list[ImportResult]:
    """The results with customers of nearly the same name beside each unknown one."""
    names = list(dict.fromkeys(c.name for result in results for c in result.unknown_customers))[
        :_MOST_NAMES
    ]
    if not names:
        return list(results)
    near = _near(session, names, lambda: step("checking", 1.0))
    return [
        replace(
            result,
            unknown_customers=tuple(
                replace(customer, near=near.get(customer.name, ()))
                for customer in result.unknown_customers
            ),
        )
        for result in results
    ]


def _near(
    session: Session, names: Sequence[str], ask: Callable[[], None]
) -> dict[str, tuple[tuple[int, str], ...]]:
    from rapidfuzz import fuzz, process

    keys = [name_key(name) for name in names]
    found: dict[str, list[tuple[float, int, str]]] = {name: [] for name in names}
    rows = session.connection().exec_driver_sql("SELECT id, name FROM customer")
    for chunk in _together(rows):
        ask()
        there = [name_key(name) for _id, name in chunk]
        scores = process.cdist(keys, there, scorer=fuzz.token_sort_ratio, score_cutoff=_NEAR)
        for place, at in zip(*scores.nonzero(), strict=True):
            row_id, name = chunk[at]
            found[names[place]].append((-float(scores[place, at]), int(row_id), str(name)))
    return {
        name: tuple((row_id, called) for _score, row_id, called in sorted(near)[:_MOST_NEAR])
        for name, near in found.items()
    }


def _together(rows: Iterable[Any]) -> Iterable[list[Any]]:
    chunk: list[Any] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == _TOGETHER:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
