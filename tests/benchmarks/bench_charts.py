"""Charts: their questions from the roll-ups against the orders themselves, and drawing them."""

from __future__ import annotations

import random
import tempfile
from datetime import date, timedelta
from pathlib import Path

import sqlalchemy as sa
from ratios import Ratio, measured, median
from sqlalchemy.orm import Session

from crm_desktop import charts
from crm_desktop.charts import Slice
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

DAY = date(2026, 11, 22)
CUSTOMERS = 5_000
RAW = (
    "SELECT substr(o.ordered_on, 1, 7), sum(l.amount), count(DISTINCT o.id) FROM sales_order o "
    "JOIN order_line l ON l.order_id = o.id GROUP BY 1"
)


def run(short: bool) -> list[Ratio]:
    """Sales by month of all years, with and without the roll-up; concentration printed beside."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "orders.crm", currency="EUR")
        fill(store, 100_000 if short else 500_000)
        with store.read() as session:
            ratios = _compare(session)
        store.close()
    return ratios


def fill(store: Store, count: int) -> None:
    """Write `count` orders of one line each, of 5,000 customers over ten years."""
    dice = random.Random(5)
    with store.change("imported", origin="import", kind="orders", file="benchmark") as session:
        buyers = store.new_ids(CUSTOMERS)
        run = session.connection().exec_driver_sql
        run("INSERT INTO customer (id, name) VALUES (?, ?)", [(id, f"Firm {id}") for id in buyers])
        ids = store.new_ids(count)
        of = [dice.choice(buyers) for _ in ids]
        days = [(DAY - timedelta(days=dice.randrange(3650))).isoformat() for _ in ids]
        run(
            "INSERT INTO sales_order (id, customer_id, ordered_on, currency) VALUES (?, ?, ?, ?)",
            list(zip(ids, of, days, ["EUR"] * count, strict=True)),
        )
        amounts = [dice.randrange(100, 1_000_000) for _ in ids]
        run(
            "INSERT INTO order_line (id, customer_id, order_id, quantity, amount) "
            "VALUES (?, ?, ?, 1000, ?)",
            list(zip(store.new_ids(count), of, ids, amounts, strict=True)),
        )


def _compare(session: Session) -> list[Ratio]:
    view = Slice(DAY)
    raw = median(measured(3, lambda: session.execute(sa.text(RAW)).all()))
    sales = median(measured(9, lambda: charts.sales(session, view)))
    shares = median(measured(5, lambda: charts.concentrated(session, view)))
    return [
        Ratio("charts: sales by month against the raw orders", sales, raw, 0.2),
        Ratio("charts: concentration against the raw orders", shares, raw, None),
    ]
