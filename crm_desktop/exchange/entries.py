"""How customers and people are reached, and their tags: entries of lists, added when new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from crm_desktop.exchange.keys import Seen
from crm_desktop.exchange.matching import Matching
from crm_desktop.reach import fold_address
from crm_desktop.text import digits as digits_of

PLACE = ("street", "city", "region", "postal_code", "country")
_PLACES = (PLACE, tuple(f"other_{part}" for part in PLACE))
Values = Mapping[str, Any]


class Reach:
    """Phones, mails, addresses and tags: entries are added when they are new, never taken away."""

    def __init__(self, matching: Matching) -> None:
        self._batch = matching.batch
        self._connection = matching.connection
        self._had = Seen()

    def load(self, owner: str, row_ids: list[int]) -> None:
        """Note the entries that existing customers or contacts have. `owner` is their column."""
        fields = {"phone": "digits", "email": "folded", "address": ", ".join(PLACE)}
        fields[owner.replace("_id", "_tag")] = "word"
        for start in range(0, len(row_ids), 500):
            part = tuple(row_ids[start : start + 500])
            marks = ", ".join("?" * len(part))
            for table, columns in fields.items():
                for row in self._connection.exec_driver_sql(
                    f'SELECT {owner}, {columns} FROM "{table}" WHERE {owner} IN ({marks})', part
                ):
                    self._batch.remember(table, row[0], _entry(row[1:]))
                    self._had.add((table, row[0]))

    def add(self, owner: str, row_id: int, values: Values) -> None:
        """Add what a row says of a customer's or contact's phones, mails, address and tags.

        To fill gaps an entry is added only where there is none of its kind.
        """
        batch = self._batch
        owners = (row_id, None) if owner == "customer_id" else (None, row_id)
        for number in self._open("phone", row_id, values):
            digits = digits_of(number)
            if digits and batch.remember("phone", row_id, digits):
                batch.put("phone", *owners, number, digits)
        for address in self._open("email", row_id, values):
            folded = fold_address(address)
            if batch.remember("email", row_id, folded):
                batch.put("email", *owners, address, folded)
        tag = owner.replace("_id", "_tag")
        for word in values.get("tags", ()):
            if batch.remember(tag, row_id, word.casefold()):
                batch.put(tag, row_id, word)
        if self._filled("address", row_id):
            return
        for parts in _PLACES:
            place = [values.get(part) for part in parts]
            if any(place) and batch.remember("address", row_id, _entry(place)):
                batch.put("address", *owners, *place)

    def _open(self, table: str, row_id: int, values: Values) -> Sequence[str]:
        found: Sequence[str] = values.get(table, ())
        return () if found and self._filled(table, row_id) else found

    def _filled(self, table: str, row_id: int) -> bool:
        """Whether a list of a record that was there has an entry, so that it is no gap."""
        if self._batch.existing != "fill" or self._batch.is_new(row_id):
            return False
        return (table, row_id) in self._had


def _entry(cells: Sequence[str | None]) -> str:
    """An entry of a list as it is compared: case does not matter."""
    return "\n".join([cell or "" for cell in cells]).casefold()
