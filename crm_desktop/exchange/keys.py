"""Keys in little room: what a million rows are recognised by, sixteen bytes for each of them."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Hashable, Iterable

import numpy as np

# So many wait in a dict before they are put in order.
_WAITING = 20_000


class Keys:
    """The ids under a key, in the order they were added.

    Only the hash of a key is kept (64 bits: among ten million keys two equal ones are as likely
    as one in a million), so a key may be a name, or a customer with a name.
    """

    def __init__(self) -> None:
        self._recent: dict[int, int | list[int]] = {}
        self._waiting = 0
        self._hashes = array("q")
        self._ids = array("q")

    def add(self, key: Hashable, row_id: int) -> None:
        """One more id under a key."""
        folded = hash(key)
        known = self._recent.get(folded)
        if known is None:
            self._recent[folded] = row_id
        elif isinstance(known, list):
            known.append(row_id)
        else:
            self._recent[folded] = [known, row_id]
        self._waiting += 1
        if self._waiting > max(_WAITING, len(self._hashes) // 32):
            self._settle()

    def setdefault(self, key: Hashable, row_id: int) -> None:
        """The id of a key that has none yet."""
        if self.first(key) is None:
            self.add(key, row_id)

    def all(self, key: Hashable) -> list[int]:
        """The ids under a key."""
        folded = hash(key)
        found: list[int] = []
        if self._hashes:
            place = bisect_left(self._hashes, folded)
            while place < len(self._hashes) and self._hashes[place] == folded:
                found.append(self._ids[place])
                place += 1
        recent = self._recent.get(folded)
        if recent is not None:
            found += recent if isinstance(recent, list) else [recent]
        return found

    def first(self, key: Hashable) -> int | None:
        """The first id under a key."""
        folded = hash(key)
        if self._hashes:
            place = bisect_left(self._hashes, folded)
            if place < len(self._hashes) and self._hashes[place] == folded:
                return self._ids[place]
        recent = self._recent.get(folded)
        return recent[0] if isinstance(recent, list) else recent

    def __contains__(self, key: Hashable) -> bool:
        return self.first(key) is not None

    def ids(self) -> Iterable[int]:
        """All ids."""
        self._settle()
        return self._ids

    def _settle(self) -> None:
        """Put what is recent in its place; equal keys keep their order."""
        if not self._recent:
            return
        hashes, ids = array("q"), array("q")
        for folded, known in self._recent.items():
            for row_id in known if isinstance(known, list) else (known,):
                hashes.append(folded)
                ids.append(row_id)
        self._recent.clear()
        self._waiting = 0
        both = np.concatenate([np.asarray(self._hashes), np.asarray(hashes)])
        rows = np.concatenate([np.asarray(self._ids), np.asarray(ids)])
        order = np.argsort(both, kind="stable")
        self._hashes, self._ids = array("q"), array("q")
        self._hashes.frombytes(both[order].tobytes())
        self._ids.frombytes(rows[order].tobytes())


class Seen:
    """Which keys were seen, eight bytes for each of many."""

    def __init__(self) -> None:
        self._recent: set[int] = set()
        self._hashes = array("q")

    def add(self, key: Hashable) -> bool:
        """Note a key; whether it is new."""
        folded = hash(key)
        if folded in self._recent or self._holds(folded):
            return False
        self._recent.add(folded)
        if len(self._recent) > max(_WAITING, len(self._hashes) // 32):
            self._settle()
        return True

    def __contains__(self, key: Hashable) -> bool:
        folded = hash(key)
        return folded in self._recent or self._holds(folded)

    def __len__(self) -> int:
        return len(self._hashes) + len(self._recent)

    def _holds(self, folded: int) -> bool:
        place = bisect_left(self._hashes, folded)
        return place < len(self._hashes) and self._hashes[place] == folded

    def _settle(self) -> None:
        recent = np.fromiter(self._recent, np.int64, len(self._recent))
        self._recent.clear()
        both = np.concatenate([np.asarray(self._hashes), recent])
        both.sort(kind="stable")
        self._hashes = array("q")
        self._hashes.frombytes(both.tobytes())
