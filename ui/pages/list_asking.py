"""What a list asks for: all ids and the rows on the screen, and where it stands meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import numpy.typing as npt
from sqlalchemy.orm import Session

from crm_desktop import listing
from crm_desktop.listing import IdArray, Row, Subject, View
from crm_desktop.listing.arrays import is_among
from crm_desktop.listing.grouping import Key
from ui.table_groups import Heading, with_headings


@dataclass(frozen=True)
class Place:
    """Where the list stands before it is asked for anew: what is selected, and what is on top."""

    selected: IdArray
    current: int | None  # an id, or the negative number of a heading; so is `top`
    top: int | None
    top_row: int
    offset: int
    rows: int
    scrolled: int  # where the scroll bar stands; elsewhere later, the user has moved on


@dataclass(frozen=True, eq=False)
class Answer:
    """What the lines of a list show, the rows that will be on the screen, where the cursor stands.

    `ids` are those of the lines, with headings between them where there are groups; `records` are
    all that meet the view, also those that are folded away.
    """

    ids: IdArray
    records: IdArray
    headings: tuple[Heading, ...]
    counts: tuple[int, int]  # records that meet the view, of how many in all
    kept: npt.NDArray[np.intp]
    rows: Sequence[Row]
    current_row: int | None
    top_row: int


def arranged(session: Session, view: View, place: Place, folded: Collection[Key] = ()) -> Answer:
    """All ids, and the rows that will be on the screen, so that nothing is blank in between."""
    if view.group and view.group not in listing.group_columns(session.connection(), view.subject):
        view = replace(view, group="")  # the field is retired
    found = listing.arrange(session, view, place.selected)
    ids, kept = found.ids, found.kept
    headings: tuple[Heading, ...] = ()
    if found.groups:
        ids, headings = with_headings(found.ids, found.groups, folded)
        kept = np.flatnonzero(is_among(ids, place.selected))
    top = row_of(ids, place.top)
    top_row = place.top_row if top is None else top
    top_row = max(0, min(top_row, len(ids) - place.rows + 2))
    page = [mark for mark in ids[top_row : top_row + place.rows + 1].tolist() if mark >= 0]
    rows = listing.rows(session, view.subject, page, view.today)
    counts = (len(found.ids), found.total)
    return Answer(ids, found.ids, headings, counts, kept, rows, row_of(ids, place.current), top_row)


def row_of(ids: IdArray, row_id: int | None) -> int | None:
    """The place of an id among others."""
    found = np.flatnonzero(ids == row_id) if row_id is not None else ids[:0]
    return int(found[0]) if len(found) else None


def rows_of_pages(
    session: Session, subject: Subject, pages: dict[int, list[int]], today: date
) -> dict[int, list[Row]]:
    """The rows of several pages, by page."""
    return {page: listing.rows(session, subject, ids, today) for page, ids in pages.items()}
