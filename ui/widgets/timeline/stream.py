"""What a timeline shows and where: its entries, their places, and the words at hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from crm_desktop.timeline import Filter, Timeline, TimelineEntry, day_of, empty
from ui.widgets.timeline import words
from ui.widgets.timeline.painting import Laid, Pen
from ui.widgets.timeline.rows import Rows
from ui.widgets.timeline.stock import Key, Stock

_AROUND = 24


class Stream:
    """The rows of a timeline under a filter, measured with a pen."""

    def __init__(self, pen: Pen) -> None:
        self.timeline: Timeline = empty(0)
        self.filter = Filter.ALL
        self.rows = Rows(self.timeline, self.timeline.matching(Filter.ALL), pen.measures())
        self._stock = Stock()
        self._pen = pen

    def __len__(self) -> int:
        return len(self.rows)

    def show(self, timeline: Timeline, entries: Mapping[int, TimelineEntry]) -> bool:
        """Take a timeline and some of its words; True when it is of the same customer as before."""
        same = timeline.customer_id == self.timeline.customer_id
        if same:
            self._stock.age()
        else:
            self._stock.empty()
        self.timeline = timeline
        self._stock.take(entries.values(), ())
        return same

    def arrange(self, pen: Pen) -> None:
        """Compute every place anew."""
        if pen is not self._pen:
            self._stock.unlay()
            self._pen = pen
        self.rows = Rows(self.timeline, self.timeline.matching(self.filter), pen.measures())

    def take(self, entries: Mapping[int, TimelineEntry], seen: range) -> None:
        """Keep words that came."""
        self._stock.take(entries.values(), [self.key(row) for row in seen])

    def key(self, row: int) -> Key:
        return self.timeline.key(int(self.rows.shown[row]))

    def row_of(self, key: Key | None) -> int | None:
        """Where an entry stands, if it is shown."""
        index = None if key is None else self.timeline.index_of(*key)
        return None if index is None else self.rows.row_of(index)

    def entry(self, key: Key | None) -> TimelineEntry | None:
        """An entry, if its words are here."""
        return None if key is None else self._stock.get(key)

    def laid(self, row: int) -> Laid | None:
        """A row's words in their places, or None while they are on their way."""
        return self._stock.lay(self.key(row), self._pen)

    def settle(self, seen: range) -> bool:
        """Give rows their true heights; True when anything moved."""
        laid = {row: self.laid(row) for row in seen}
        return self.rows.correct({row: found.lines for row, found in laid.items() if found})

    def steady_row(self, seen: range) -> int:
        """Of the rows that are seen, one whose height is true already, else the first."""
        return next((row for row in seen if self._stock.is_laid(self.key(row))), seen[0])

    def lacking(self, seen: range) -> tuple[int, ...]:
        """Indexes whose words are missing: nothing, or what is seen and some around it."""
        if not any(self._stock.lacks(self.key(row)) for row in seen):
            return ()
        around = range(max(0, seen[0] - _AROUND), min(len(self), seen[-1] + _AROUND))
        missing = [row for row in around if self._stock.lacks(self.key(row))]
        return tuple(int(self.rows.shown[row]) for row in missing)

    def heading(self, row: int, today: date) -> str:
        """The words over the day that begins with this row."""
        if row < self.rows.upcoming:
            return words.upcoming()
        return words.heading(day_of(int(self.timeline.day[self.rows.shown[row]])), today)
