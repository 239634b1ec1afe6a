"""Where every entry of a timeline stands: heights known beforehand, for 100,000 at once.

An entry takes one line of text or two. How many is first guessed from the width of its text and
put right when its words are laid out, which happens only to what is on the screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from crm_desktop.timeline import Timeline
from crm_desktop.timeline.strands import Indexes

_UPCOMING = -(1 << 31)


@dataclass(frozen=True, slots=True)
class Measures:
    """Heights in pixels, and how many columns of text a line holds."""

    line: int
    padding: int
    heading: int
    columns: int


class Rows:
    """The shown entries of a timeline from top to bottom; a row is a place among the shown."""

    def __init__(self, timeline: Timeline, shown: Indexes, measures: Measures) -> None:
        self.shown = shown
        self.measures = measures
        self._day = timeline.day[shown]
        self.upcoming = int(np.searchsorted(shown, timeline.upcoming))
        group = self._day.astype(np.int64)
        group[: self.upcoming] = _UPCOMING
        self.heads = np.ones(len(shown), dtype=bool)
        self.heads[1:] = group[1:] != group[:-1]
        two = timeline.width[shown] > measures.columns
        self._lines = np.where(two, 2, 1).astype(np.int8)
        self._settle()

    def __len__(self) -> int:
        return len(self.shown)

    @property
    def height(self) -> int:
        """Of all rows together, in pixels."""
        return int(self._tops[-1])

    def top(self, row: int) -> int:
        """Where a row begins, its day heading included."""
        return int(self._tops[row])

    def bottom(self, row: int) -> int:
        return int(self._tops[row + 1])

    def body_top(self, row: int) -> int:
        """Where a row begins below its day heading."""
        return self.top(row) + (self.measures.heading if self.heads[row] else 0)

    def lines(self, row: int) -> int:
        return int(self._lines[row])

    def at(self, y: int) -> int:
        """The row at a height; the nearest one beyond either end; -1 without rows."""
        row = int(np.searchsorted(self._tops, y, side="right")) - 1
        return min(max(row, 0), len(self) - 1)

    def between(self, top: int, bottom: int) -> range:
        """The rows that are seen between two heights."""
        if not len(self):
            return range(0)
        return range(self.at(top), self.at(max(top, bottom - 1)) + 1)

    def row_of(self, index: int) -> int | None:
        """The row of the timeline's entry at `index`, when it is shown."""
        row = int(np.searchsorted(self.shown, index))
        return row if row < len(self) and self.shown[row] == index else None

    def correct(self, lines: Mapping[int, int]) -> bool:
        """Learn how many lines rows really take; True when anything moved."""
        wrong = {row: count for row, count in lines.items() if self._lines[row] != count}
        for row, count in wrong.items():
            self._lines[row] = count
        if wrong:
            self._settle()
        return bool(wrong)

    def years(self) -> list[tuple[int, int]]:
        """The years of the past, newest first, with how many entries each holds."""
        years, counts = np.unique(self._years(), return_counts=True)
        return [(int(y), int(n)) for y, n in zip(years[::-1], counts[::-1], strict=True)]

    def of_year(self, year: int) -> int | None:
        """The first row of a year or, when it has none, of the nearest year before it."""
        found = np.flatnonzero(self._years() <= year)
        return self.upcoming + int(found[0]) if len(found) else None

    def next_head(self, row: int, step: int) -> int:
        """The first row of the next (step 1) or the previous (step -1) day."""
        heads = np.flatnonzero(self.heads)
        if step > 0:
            later = heads[heads > row]
            return int(later[0]) if len(later) else len(self) - 1
        earlier = heads[heads < row]
        return int(earlier[-1]) if len(earlier) else 0

    def _years(self) -> npt.NDArray[np.int64]:
        days = self._day[self.upcoming :].astype("datetime64[D]")
        return days.astype("datetime64[Y]").astype(np.int64) + 1970

    def _settle(self) -> None:
        heights = self._lines.astype(np.int64) * self.measures.line
        heights += 2 * self.measures.padding + self.heads * self.measures.heading
        self._tops = np.concatenate([np.zeros(1, np.int64), np.cumsum(heights)])
