"""Orders for tests that do not care what was in them: single ones, and those of many customers."""

from __future__ import annotations

from datetime import date

import numpy as np

from crm_desktop import firm, orders
from crm_desktop.store import Store
from tests.crm_desktop.insights.buyers_at_hand import WORTH, order_days_of


def buy(
    store: Store, customer_id: int, day: date, amount: int = 10_000, *, currency: str = "EUR"
) -> int:
    """An order of that net amount in minor units; returns its id."""
    return orders.add(
        store, customer_id=customer_id, ordered_on=day, currency=currency,
        lines=[{"quantity": 1000, "amount": amount}],
    )  # fmt: skip


def fill(store: Store, count: int, as_of: date) -> list[int]:
    """Write customers who buy as the models say that they do; returns their ids."""
    firm.set_setting(store, key="base_currency", value="EUR")
    starts, days = order_days_of(count, as_of=as_of.toordinal())
    dice = np.random.default_rng(5)
    owners = np.repeat(np.arange(count), np.diff(starts))
    p, q, v = WORTH
    worth = np.rint(100 * dice.gamma(p, 1 / dice.gamma(q, 1 / v, count)[owners])).astype(int)
    with store.change("imported", origin="import", kind="orders", file="drawn") as session:
        run = session.connection().exec_driver_sql
        buyers = store.new_ids(count)
        run("INSERT INTO customer (id, name) VALUES (?, ?)", [(id, f"Firm {id}") for id in buyers])
        ids = store.new_ids(len(days))
        run(
            "INSERT INTO sales_order (id, customer_id, ordered_on, currency) VALUES (?, ?, ?, ?)",
            [
                (id, buyers[of], date.fromordinal(day).isoformat(), "EUR")
                for id, of, day in zip(ids, owners.tolist(), days.tolist(), strict=True)
            ],
        )
        lines = zip(store.new_ids(len(days)), owners.tolist(), ids, worth.tolist(), strict=True)
        run(
            "INSERT INTO order_line (id, customer_id, order_id, quantity, amount) "
            "VALUES (?, ?, ?, 1000, ?)",
            [(line, buyers[of], id, amount) for line, of, id, amount in lines],
        )
    return list(buyers)
