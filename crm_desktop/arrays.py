"""Numbers from the database as arrays, without keeping the window's thread waiting.

One call over a million numbers would hold the interpreter for a tenth of a second, and nothing else
could run meanwhile: texts are read in parts, and sorting lets go of the interpreter.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.int64]

PART = 200_000  # characters read at a time: some milliseconds


def numbers(text: str | None) -> Whole:
    """The whole numbers that group_concat put together; none of None."""
    parts = []
    start = 0
    while text and start < len(text):
        end = text.find(",", start + PART)
        end = len(text) if end < 0 else end
        parts.append(np.fromstring(text[start:end], dtype=np.int64, sep=","))
        start = end + 1
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)


def distinct(values: Whole) -> Whole:
    """Each value once, ascending."""
    ordered: Whole = np.sort(values)
    is_new = np.ones(len(ordered), dtype=np.bool_)
    is_new[1:] = ordered[1:] != ordered[:-1]
    return ordered[is_new]
