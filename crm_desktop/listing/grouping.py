"""Lists in groups: the rows of one tier, owner or city together, each group with its count."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import text as texts
from crm_desktop.listing import arrays
from crm_desktop.listing.arrays import IdArray
from crm_desktop.listing.own import PREFIX, Subject
from crm_desktop.models.codes import BuyingStage, CustomerClass, Outcome, SalesMode, Tier

Key: TypeAlias = str | int | float | None


@dataclass(frozen=True, slots=True)
class Group:
    """The rows that say the same, from place `start` on among the ids; key None: they say nothing.

    Keys are codes, words, a colleague's or customer's id, or 0 and 1 for no and yes; `name` is what
    an id is called.
    """

    key: Key
    start: int
    count: int
    name: str = ""


class _By(NamedTuple):
    """A table of ids and keys, the order of the keys, and what ids among them are called."""

    rows: str
    key: str
    id: str = "id"
    where: str = ""
    parameters: tuple[int, ...] = ()
    order: tuple[str, ...] = ()
    names: str = ""


_CODES = {"tier": Tier, "customer_class": CustomerClass, "sales_mode": SalesMode}
_USERS = 'SELECT id, name FROM "user"'
_TAGS = "(SELECT {0}_id AS id, min(word) AS word FROM {0}_tag GROUP BY 1)"
_COLUMNS: dict[Subject, dict[str, _By]] = {
    "customer": {
        **{name: _By("customer", name, order=tuple(codes)) for name, codes in _CODES.items()},
        **{name: _By("customer", name) for name in ("industry", "source", "city", "country")},
        "owner": _By("customer", "owner_id", names=_USERS),
        "tags": _By(_TAGS.format("customer"), "word"),
    },
    "contact": {
        "customer": _By("contact", "main_customer_id", names="SELECT id, name FROM customer"),
        "title": _By("contact", "main_title"),
        "tags": _By(_TAGS.format("contact"), "word"),
    },
    "deal": {
        "stage": _By("deal", "buying_stage", order=tuple(BuyingStage)),
        "outcome": _By("deal", "outcome", order=tuple(Outcome)),
        "owner": _By("deal", "owner_id", names=_USERS),
        "source": _By("deal", "source"),
        "customer": _By("deal", "customer_id", names="SELECT id, name FROM customer"),
    },
}


def group_columns(connection: sa.Connection, subject: Subject) -> tuple[str, ...]:
    """The columns that a list can be grouped by: own choices and yes-or-no among them."""
    own = connection.exec_driver_sql(
        "SELECT id FROM custom_field WHERE subject = ? AND kind IN ('choice', 'yes_no') "
        "AND retired = 0 ORDER BY position, id",
        (subject,),
    )
    return (*_COLUMNS[subject], *(f"{PREFIX}{row[0]}" for row in own))


def grouped(
    session: Session, subject: Subject, ids: IdArray, column: str
) -> tuple[IdArray, tuple[Group, ...]]:
    """The same ids with the groups one after another, each in the order they had; the groups.

    A record with several tags stands under the first of them. KeyError for a column it has not.
    """
    connection = session.connection()
    by = _by(connection, subject, column)
    where = f"WHERE {by.key} IS NOT NULL AND {by.key} <> '' {by.where}"
    found = connection.exec_driver_sql(
        f"SELECT {by.key}, count(*) FROM {by.rows} {where} GROUP BY 1 ORDER BY 1", by.parameters
    ).fetchall()
    keys, counts = [row[0] for row in found], [row[1] for row in found]
    names = _names(connection, by, keys)
    order = sorted(range(len(keys)), key=_placing(by, keys, names))
    places = np.empty(len(keys), dtype=np.int64)
    places[order] = np.arange(len(keys))
    members = arrays.fetch(
        session,
        f"SELECT {by.id} AS id FROM {by.rows} {where} ORDER BY {by.key}, {by.id}",
        by.parameters,
    )
    belongs = _places_of(ids, members, np.repeat(places, counts), len(keys))
    sizes = np.bincount(belongs, minlength=len(keys) + 1)
    starts = np.cumsum(sizes) - sizes
    in_order: list[Key] = [*(keys[at] for at in order), None]
    groups = tuple(
        Group(key, int(starts[at]), int(sizes[at]), names.get(key, "") if names else "")
        for at, key in enumerate(in_order)
        if sizes[at]
    )
    return ids[np.argsort(belongs, kind="stable")], groups


def _places_of(ids: IdArray, members: IdArray, places: IdArray, unknown: int) -> IdArray:
    """For each id the place of its group; `unknown` for those that are in none."""
    if not len(members):
        return np.full(len(ids), unknown, dtype=np.int64)
    ascending = np.argsort(members, kind="stable")
    sorted_members = members[ascending]
    at = np.searchsorted(sorted_members, ids)
    at[at == len(members)] = 0
    belongs = places[ascending][at]
    belongs[sorted_members[at] != ids] = unknown
    return np.asarray(belongs, dtype=np.int64)


def _by(connection: sa.Connection, subject: Subject, column: str) -> _By:
    if not column.startswith(PREFIX):
        return _COLUMNS[subject][column]
    field_id = int(column.removeprefix(PREFIX))
    words = connection.exec_driver_sql(
        "SELECT word FROM custom_choice WHERE custom_field_id = ? ORDER BY position, id",
        (field_id,),
    )
    order = tuple(row[0] for row in words)
    return _By("custom_key", "key", "record_id", "AND field_id = ?", (field_id,), order)


def _names(connection: sa.Connection, by: _By, keys: list[Any]) -> dict[Any, str]:
    if not by.names:
        return {}
    wanted = set(keys)
    return {id: name for id, name in connection.exec_driver_sql(by.names) if id in wanted}


def _placing(by: _By, keys: list[Any], names: dict[Any, str]) -> Callable[[int], Any]:
    """How groups are ordered: as their codes or choices are, else by name."""
    known = {code: place for place, code in enumerate(by.order)}

    def place(at: int) -> tuple[int, str, str]:
        key = keys[at]
        if by.parameters and not by.order:  # a yes or no: yes first
            return (-int(key), "", "")
        name = names.get(key, str(key))
        return (known.get(key, len(known)), texts.sort_key(name), name)

    return place


class Lines:
    """Which line of a grouped list is the head of a group and which a row, some groups closed."""

    def __init__(self, groups: tuple[Group, ...], closed: Collection[Key] = ()) -> None:
        self._groups = groups
        self._heads: list[int] = []  # the line of each group's head
        line = 0
        for group in groups:
            self._heads.append(line)
            line += 1 if group.key in closed else 1 + group.count
        self.count = line

    def group_of(self, line: int) -> Group:
        """The group that a line belongs to."""
        return self._groups[bisect_right(self._heads, line) - 1]

    def row_at(self, line: int) -> int | None:
        """The place among the ids that a line shows; None for the head of a group."""
        at = bisect_right(self._heads, line) - 1
        behind = line - self._heads[at]
        return None if behind == 0 else self._groups[at].start + behind - 1

    def line_of(self, row: int) -> int:
        """The line that shows a place among the ids; that of its group's head when it is closed."""
        at = bisect_right([group.start for group in self._groups], row) - 1
        line = self._heads[at] + 1 + row - self._groups[at].start
        after = self._heads[at + 1] if at + 1 < len(self._heads) else self.count
        return line if line < after else self._heads[at]
