"""The customers of the deals behind a mark, with what these deals are worth."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark, listed
from crm_desktop.charts.slices import Slice
from crm_desktop.deal_history import deal_history


def deals_behind(session: Session, view: Slice, ids: Collection[int]) -> BehindMark:
    """The customers of these deals: how many of the deals are theirs, and their amounts."""
    history = deal_history(session, view)
    chosen = np.isin(history.ids, np.array(list(ids), dtype=np.int64))
    found: dict[int, tuple[int, int]] = {}
    for customer, amount in zip(
        history.customers[chosen].tolist(), history.amounts[chosen].tolist(), strict=True
    ):
        n, so_far = found.get(customer, (0, 0))
        found[customer] = (n + 1, so_far + amount)
    return customers_behind(session, found, history.currency)


def customers_behind(
    session: Session, found: Mapping[int, tuple[int, int]], currency: str
) -> BehindMark:
    """Customers (0: none yet) with how many deals and what amount (minor units) are theirs."""
    rows = ",".join(f"[{id},{n},{amount}]" for id, (n, amount) in found.items())
    source = (
        "SELECT nullif(j.value ->> 0, 0) AS id, j.value ->> 1 AS n, j.value ->> 2 AS net "
        "FROM json_each(:rows) j"
    )
    return listed(session, source, {"rows": f"[{rows}]"}, currency)
