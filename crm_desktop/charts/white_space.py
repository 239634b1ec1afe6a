"""What customers buy and could buy, as a grid of customers and product lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop import white_space
from crm_desktop.charts.behind import BehindMark, these
from crm_desktop.charts.slices import Slice, customers_of, names_of
from crm_desktop.insights.white_space import Whole

MOST_CUSTOMERS = 12
MOST_LINES = 8


@dataclass(frozen=True)
class WhiteCell:
    """What a customer bought of a line, and could buy more, in a year; minor units."""

    bought: int
    missing: int


@dataclass(frozen=True)
class WhiteRow:
    """A customer with a cell for each line; `missing` is the sum over all lines."""

    customer_id: int
    name: str
    cells: tuple[WhiteCell, ...]
    missing: int


@dataclass(frozen=True)
class WhiteSpaceView:
    """The customers with the most white space, and the lines with the most of it.

    `n` customers bought anything; `with_gaps` of those the filters leave could buy more, `missing`
    a year in all (minor units). `widest` is the line with the most of it.
    """

    as_of: date
    n: int
    chosen: int
    with_gaps: int
    missing: int
    widest: str | None
    widest_missing: int
    lines: tuple[str, ...]
    rows: tuple[WhiteRow, ...]
    currency: str
    left_out: int
    needed: int
    compared: int  # lines that anybody bought, also those that a filter leaves out


def could_buy(session: Session, view: Slice) -> WhiteSpaceView:
    """What the customers that tier, industry and owner leave could buy; of one line or of all."""
    found = white_space.gaps(session, view.as_of)
    here = np.ones(len(found.customers), dtype=bool)
    chosen = customers_of(session, view)
    if chosen is not None:
        here = np.isin(found.customers, chosen)
    columns = [
        place for place, line in enumerate(found.lines) if view.line is None or line == view.line
    ]
    years = white_space.MONTHS / 12
    missing = np.rint(found.missing[:, columns] / years).astype(np.int64)
    bought = np.rint(found.amounts[:, columns] / years).astype(np.int64)
    missing[~here] = 0
    by_line = missing.sum(axis=0)
    order = np.argsort(-by_line, kind="stable")[:MOST_LINES]
    best = int(order[0]) if len(order) and by_line[order[0]] > 0 else None
    totals = missing.sum(axis=1)
    return WhiteSpaceView(
        as_of=view.as_of,
        n=found.n,
        chosen=int(here.sum()),
        with_gaps=int((totals > 0).sum()),
        missing=int(totals.sum()),
        widest=None if best is None else found.lines[columns[best]],
        widest_missing=0 if best is None else int(by_line[best]),
        lines=tuple(found.lines[columns[place]] for place in order.tolist()),
        rows=_rows(session, found.customers, bought[:, order], missing[:, order], totals),
        currency=found.currency,
        left_out=found.left_out,
        needed=max(1, round(found.model.at_least)),
        compared=len(found.lines),
    )


def _rows(
    session: Session, customers: Whole, bought: Whole, missing: Whole, totals: Whole
) -> tuple[WhiteRow, ...]:
    """The customers who could buy most more."""
    places = [
        place
        for place in np.argsort(-totals, kind="stable")[:MOST_CUSTOMERS].tolist()
        if totals[place] > 0
    ]
    names = names_of(session, [int(customers[place]) for place in places])
    return tuple(
        WhiteRow(
            customer_id=int(customers[place]),
            name=names.get(int(customers[place]), ""),
            cells=tuple(
                WhiteCell(int(here), int(more))
                for here, more in zip(bought[place], missing[place], strict=True)
            ),
            missing=int(totals[place]),
        )
        for place in places
    )


def behind_white_space(session: Session, view: Slice, customer_id: int) -> BehindMark:
    """One customer, with what they bought in the period."""
    return these(session, view, [customer_id])
