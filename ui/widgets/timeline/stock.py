"""The words at hand: of 100,000 entries only the few that were seen lately."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from crm_desktop.timeline import TimelineEntry
from ui.widgets.timeline.painting import Laid, Pen

Key = tuple[int, int]
"""Strand and record id: what an entry is known by when the timeline around it moves."""

MOST = 2_000


class Stock:
    """Entries by their keys, and how they are laid out with the pen in force."""

    def __init__(self) -> None:
        self._entries: dict[Key, TimelineEntry] = {}
        self._laid: dict[Key, Laid] = {}
        self._stale: set[Key] = set()

    def get(self, key: Key) -> TimelineEntry | None:
        return self._entries.get(key)

    def is_laid(self, key: Key) -> bool:
        return key in self._laid

    def lacks(self, key: Key) -> bool:
        """Whether an entry's words are missing or may have changed since they came."""
        return key not in self._entries or key in self._stale

    def empty(self) -> None:
        """Another customer: forget everything."""
        self._entries.clear()
        self._laid.clear()
        self._stale.clear()

    def age(self) -> None:
        """Something changed: what is here stays until it comes anew."""
        self._stale = set(self._entries)

    def take(self, entries: Iterable[TimelineEntry], seen: Collection[Key]) -> None:
        """Keep these; of too many, only they and the `seen` stay."""
        if len(self._entries) > MOST:
            self._entries = {key: self._entries[key] for key in seen if key in self._entries}
            self._laid = {key: self._laid[key] for key in seen if key in self._laid}
        for entry in entries:
            key = (int(entry.strand), entry.id)
            if self._entries.get(key) != entry:
                self._entries[key] = entry
                self._laid.pop(key, None)
            self._stale.discard(key)

    def unlay(self) -> None:
        """Width, font, colours or language changed: lay everything out anew."""
        self._laid.clear()

    def lay(self, key: Key, pen: Pen) -> Laid | None:
        """An entry laid out, or None while its words are on their way."""
        laid = self._laid.get(key)
        if laid is None and (entry := self._entries.get(key)) is not None:
            laid = self._laid[key] = pen.lay_out(entry, date.today())
        return laid
