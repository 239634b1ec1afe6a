"""From instants to the clock on the wall, for whole arrays at once."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

import numpy as np
import numpy.typing as npt

DAY = 24 * 60
"""Minutes of a day."""
_WEEK = 7 * DAY


def to_wall_clock(instants: npt.NDArray[np.int64], zone: tzinfo | None) -> npt.NDArray[np.int64]:
    """Minutes since 1970 UTC as minutes since 1970 of the clock on the wall.

    `zone` None means this computer's own. Offsets are asked for once a week and then narrowed down
    to the minute they change, which costs a fraction of asking for every instant.
    """
    if not len(instants):
        return instants
    starts, offsets = _offsets(int(instants.min()), int(instants.max()), zone)
    return instants + offsets[np.searchsorted(starts, instants, side="right") - 1]


def _offsets(
    first: int, last: int, zone: tzinfo | None
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """When each offset from UTC begins to hold between two instants, and the offset."""
    starts, offsets = [first], [_offset(first, zone)]
    known = first
    while known < last:
        following = min(known + _WEEK, last)
        offset = _offset(following, zone)
        if offset != offsets[-1]:
            starts.append(_change_between(known, following, offsets[-1], zone))
            offsets.append(offset)
        known = following
    return np.array(starts, dtype=np.int64), np.array(offsets, dtype=np.int64)


def _change_between(low: int, high: int, offset: int, zone: tzinfo | None) -> int:
    """The first minute after `low` whose offset is not `offset` any more."""
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(middle, zone) == offset:
            low = middle
        else:
            high = middle
    return high


def _offset(instant: int, zone: tzinfo | None) -> int:
    moment = datetime.fromtimestamp(instant * 60, UTC).astimezone(zone)
    offset = moment.utcoffset()
    return 0 if offset is None else int(offset.total_seconds()) // 60
