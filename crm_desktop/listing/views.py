"""A view of a list: which rows, in which order; its first rows at once, all its ids after."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import numpy as np
import numpy.typing as npt
from sqlalchemy.orm import Session

from crm_desktop.listing import arrays, criteria, orders
from crm_desktop.listing.arrays import NONE, IdArray
from crm_desktop.listing.criteria import Criteria
from crm_desktop.listing.own import Subject
from crm_desktop.listing.pages import Row, rows


@dataclass(frozen=True)
class View:
    """What a list shows: the people or customers that meet the criteria, sorted by a column."""

    subject: Subject
    today: date
    criteria: Criteria = field(default_factory=Criteria)
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True, eq=False)
class Arranged:
    """All ids of a view in order, of how many in all, and the places where `kept` ids stand."""

    ids: IdArray
    total: int
    kept: npt.NDArray[np.intp]


def first_rows(session: Session, view: View, limit: int) -> list[Row] | None:
    """The first rows of a view, read through its index; None when they need all ids.

    A narrowed view, and an order in which an id may come twice, are known only as a whole.
    """
    if not view.criteria.is_empty:
        return None
    found: list[int] = []
    connection = session.connection()
    for piece in orders.pieces(connection, view.subject, view.sort, view.descending):
        if piece.repeats:
            return None
        left = limit - len(found)
        answer = connection.exec_driver_sql(f"{piece.select} LIMIT {left}", piece.parameters)
        found += [row[0] for row in answer]
        if len(found) >= limit:
            break
    return rows(session, view.subject, found, view.today)


def arrange(session: Session, view: View, keep: IdArray = NONE) -> Arranged:
    """All ids of a view; 0.2 s for a million, 0.5 s when narrowed."""
    parts = []
    repeats = False
    wanted = list(orders.pieces(session.connection(), view.subject, view.sort, view.descending))
    for piece in wanted:
        parts.append(arrays.fetch(session, piece.select, piece.parameters))
        repeats = repeats or piece.repeats
    ids = arrays.joined(parts)
    if repeats:
        ids = arrays.first_of_each(ids)
    total = len(ids)
    for allowed in criteria.meeting(session, view.subject, view.criteria, view.today):
        ids = arrays.within(ids, allowed)
    return Arranged(ids, total, np.flatnonzero(arrays.is_among(ids, keep)))
