"""Snowflake ids: unique on every laptop, in order of time, as fast as any rowid."""

from __future__ import annotations

import threading
import time
from datetime import UTC, date, datetime

_EPOCH_MS = 1_735_689_600_000  # 2025-01-01T00:00:00Z
DEVICE_BITS = 12
SEQUENCE_BITS = 10
_SHIFT = DEVICE_BITS + SEQUENCE_BITS
_SEQUENCES = 1 << SEQUENCE_BITS


class IdGenerator:
    """Makes 63-bit ids: 41 bits of milliseconds since 2025, 12 of device, 10 of sequence.

    A full millisecond borrows the next one, and a clock that was set back is ignored, so ids of one
    file only ever grow.
    """

    def __init__(self, device: int, largest: int = 0) -> None:
        """`device` is 0..4095; `largest` is the largest id the file holds already."""
        if not 0 <= device < 1 << DEVICE_BITS:
            raise ValueError("a device number has 12 bits")
        self._device = device << SEQUENCE_BITS
        self._tick = ((largest >> _SHIFT) + 1) << SEQUENCE_BITS if largest else 0
        self._lock = threading.Lock()

    def next(self) -> int:
        """The next id."""
        return self.take(1)[0]

    def take(self, count: int) -> list[int]:
        """The next `count` ids, in order."""
        now = (time.time_ns() // 1_000_000 - _EPOCH_MS) << SEQUENCE_BITS
        with self._lock:
            start = max(self._tick, now)
            self._tick = start + count
        device = self._device
        low = _SEQUENCES - 1
        return [
            (tick >> SEQUENCE_BITS) << _SHIFT | device | (tick & low)
            for tick in range(start, start + count)
        ]


def day_of(id: int) -> date:
    """The day, where this laptop is, on which an id was made: when its row was entered."""
    made = datetime.fromtimestamp(((id >> _SHIFT) + _EPOCH_MS) / 1000, UTC)
    return made.astimezone().date()
