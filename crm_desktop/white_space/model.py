"""What was found over all customers, by which each one is measured; kept between fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop import kept_models, weighing
from crm_desktop.arrays import distinct
from crm_desktop.insights.white_space import Affinity, Real, Whole, affinity, medians, shares
from crm_desktop.white_space.reading import Bought, bought, industries, lines_of

MODEL = "white_space"
MONTHS = 24
MOST_LINES = 40


@dataclass(frozen=True)
class Segment:
    """The like of some customers: `peers` of an industry (None: of all) and their middle shares."""

    industry: str | None
    peers: int
    middle: Real


@dataclass(frozen=True)
class Model:
    """The lines, what is offered of each, how the like share their money out, what goes together.

    `offers` are the products (of those sold today) that most customers bought of a line.
    """

    lines: tuple[str, ...]
    offers: tuple[int | None, ...]
    segments: Mapping[str | None, Segment]  # None: of everybody
    pairs: Affinity
    at_least: float


def since_of(as_of: date) -> date:
    """From when on it is looked at what was bought."""
    from dateutil.relativedelta import relativedelta

    return as_of - relativedelta(months=MONTHS)


def whole(session: Session, as_of: date) -> Model:
    """The model of the whole file."""
    found = bought(session, since_of(as_of), as_of, None)
    at_least = weighing.weights(session).white_space_at_least
    products = lines_of(session)
    buyers = _buyers(found)
    lines = _lines(buyers, products)
    customers, amounts = table(found, lines, products)
    segments = _segments(shares(amounts), industries(session, customers), at_least)
    return Model(lines, _offers(buyers, lines, products), segments, affinity(amounts), at_least)


def kept_or_whole(session: Session, as_of: date) -> Model:
    """The model kept when it is of that time, else that of the whole file as of the day."""
    kept = kept_models.kept(session, MODEL)
    at_least = weighing.weights(session).white_space_at_least
    if kept is None or kept.as_of > as_of or kept.value.get("at_least") != at_least:
        return whole(session, as_of)
    return _read(kept.value)


def fit(session: Session, as_of: date) -> Mapping[str, Any]:
    """The model of the whole file, JSON-able."""
    found = whole(session, as_of)
    return {
        "lines": list(found.lines),
        "offers": list(found.offers),
        "segments": [
            [each.industry, each.peers, each.middle.tolist()] for each in found.segments.values()
        ],
        "n": found.pairs.n,
        "together": found.pairs.together.tolist(),
        "at_least": found.at_least,
    }


def _read(value: Mapping[str, Any]) -> Model:
    n = len(value["lines"])
    return Model(
        tuple(value["lines"]),
        tuple(value["offers"]),
        {
            industry: Segment(industry, peers, np.array(middle, dtype=np.float64))
            for industry, peers, middle in value["segments"]
        },
        Affinity(value["n"], np.array(value["together"], dtype=np.int64).reshape(n, n)),
        value["at_least"],
    )


def table(
    found: Bought, lines: Sequence[str], products: Mapping[int, tuple[str, bool]]
) -> tuple[Whole, Whole]:
    """The customers who bought, ascending, and what each (a row) bought of each line."""
    place = {line: column for column, line in enumerate(lines)}
    ids, of_line = np.unique(found.products, return_inverse=True)
    columns = np.array(
        [place.get(products[product][0], -1) for product in ids.tolist()], dtype=np.int64
    )[of_line]
    customers, rows = np.unique(found.customers, return_inverse=True)
    inside = columns >= 0
    cells = rows[inside] * len(lines) + columns[inside]
    sums = np.bincount(cells, weights=found.amounts[inside], minlength=len(customers) * len(lines))
    return customers, np.rint(sums).astype(np.int64).reshape(len(customers), len(lines))


def _lines(buyers: Mapping[int, int], products: Mapping[int, tuple[str, bool]]) -> tuple[str, ...]:
    """The lines that most customers bought of, by name."""
    counted: dict[str, int] = {}
    for product, count in buyers.items():
        line = products[product][0]
        counted[line] = counted.get(line, 0) + count
    most = sorted(counted, key=lambda line: (-counted[line], line))[:MOST_LINES]
    return tuple(sorted(most))


def _buyers(found: Bought) -> dict[int, int]:
    """How many customers bought each product."""
    ids, of_product = np.unique(found.products, return_inverse=True)
    customers, of_customer = np.unique(found.customers, return_inverse=True)
    pairs = distinct(of_product * max(len(customers), 1) + of_customer)
    counts = np.bincount(pairs // max(len(customers), 1), minlength=len(ids))
    return dict(zip(ids.tolist(), counts.tolist(), strict=True))


def _offers(
    buyers: Mapping[int, int], lines: Sequence[str], products: Mapping[int, tuple[str, bool]]
) -> tuple[int | None, ...]:
    best: dict[str, tuple[int, int]] = {}
    for product, count in buyers.items():
        line, is_sold = products[product]
        if is_sold:
            best[line] = max(best.get(line, (0, 0)), (count, -product))
    return tuple(-best[line][1] if line in best else None for line in lines)


def _segments(parts: Real, of: Sequence[str | None], at_least: float) -> dict[str | None, Segment]:
    """Everybody, and each industry with peers enough."""
    buys = ~np.isnan(parts).any(axis=1) if parts.size else np.zeros(len(parts), dtype=bool)
    found: dict[str | None, Segment] = {None: Segment(None, int(buys.sum()), medians(parts))}
    names = np.array([name or "" for name in of], dtype=object)
    for name in sorted(set(names[buys].tolist()) - {""}):
        here = buys & (names == name)
        if here.sum() >= at_least:
            found[name] = Segment(name, int(here.sum()), medians(parts[here]))
    return found
