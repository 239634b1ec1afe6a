"""Arrays of ids: how a million of them come out of the file and are compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import sqlalchemy as sa
from sqlalchemy.orm import Session

IdArray: TypeAlias = npt.NDArray[np.int64]

NONE: IdArray = np.empty(0, dtype=np.int64)


def fetch(session: Session, select: str, parameters: Sequence[Any] = ()) -> IdArray:
    """The ids that `select` (its one column named id) gives, in its order.

    They come over as one text: a million take a tenth of a second, row by row half a second. As a
    BLOB, which spares Python from decoding the text.
    """
    joined = session.connection().exec_driver_sql(
        f"SELECT CAST(group_concat(id) AS BLOB) FROM ({select})", tuple(parameters)
    )
    found = joined.scalar()
    return NONE if found is None else np.fromstring(found, dtype=np.int64, sep=",")


def numbered(ids: Iterable[int]) -> IdArray:
    """Ids one by one as an array."""
    return np.fromiter(ids, dtype=np.int64)


def joined(parts: Iterable[IdArray]) -> IdArray:
    """Arrays one after the other."""
    several = list(parts)
    if len(several) == 1:
        return several[0]
    return np.concatenate(several) if several else NONE


def within(ids: IdArray, allowed: IdArray) -> IdArray:
    """Those of `ids` that are among `allowed`, in the order of `ids`; ids are distinct."""
    return ids[is_among(ids, allowed)]


def is_among(ids: IdArray, allowed: IdArray) -> npt.NDArray[np.bool_]:
    """For each of `ids` whether it is among `allowed`."""
    if not len(allowed):
        return np.zeros(len(ids), dtype=np.bool_)
    ascending = np.sort(allowed)
    places = np.searchsorted(ascending, ids)
    places[places == len(ascending)] = 0
    return np.asarray(ascending[places] == ids)


def first_of_each(ids: IdArray) -> IdArray:
    """The same ids without repetitions, each at its first place."""
    _, places = np.unique(ids, return_index=True)
    return ids[np.sort(places)]


def distinct_words(connection: sa.Connection, table: str, column: str, most: int) -> list[Any]:
    """The different values of an indexed column, in the index's order; at most `most`.

    Jumps from value to value through the index instead of reading it all.
    """
    found = connection.exec_driver_sql(
        f"WITH RECURSIVE word(value) AS (SELECT min({column}) FROM {table} UNION ALL "
        f"SELECT (SELECT min({column}) FROM {table} WHERE {column} > word.value) FROM word "
        f"WHERE word.value IS NOT NULL LIMIT {most + 1}) "
        "SELECT value FROM word WHERE value IS NOT NULL"
    )
    return [row[0] for row in found][:most]
