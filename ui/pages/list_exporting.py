"""What a list offers to export: its rows in their order, those selected, and its columns."""

from __future__ import annotations

import numpy as np

from ui.offer import Kind, ListOnShow, Offer
from ui.pages.customer_list import CustomerList
from ui.pages.list_copying import columns_shown

KINDS: dict[str, Kind] = {"customer": "customers", "contact": "contacts", "deal": "deals"}
# Columns that an export calls otherwise.
CODES = {
    "customer_class": "class", "expected_close": "closes_on", "last_order": "last_order_on",
    "last_touch": "last_touch_on", "tag": "tags",
}  # fmt: skip


def offer_of(shown: CustomerList, title: str = "", filters: str = "") -> Offer:
    """What this list offers now; a row that stands under several headings is offered once."""
    ids = shown.records
    _each, first = np.unique(ids, return_index=True)
    listed = ids[np.sort(first)]
    selected = listed[np.isin(listed, shown.table.selected_ids())]
    columns = [CODES.get(column.key, column.key) for column in columns_shown(shown.table)]
    seen = ListOnShow(
        shown.view, tuple(columns_shown(shown.table)), shown.model.word_heading, filters
    )
    return Offer(
        KINDS[shown.subject], listed.tolist(), selected.tolist(), tuple(columns), title, seen
    )
