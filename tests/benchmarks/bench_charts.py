"""Charts: their questions from the roll-ups against the orders themselves, and drawing them."""

from __future__ import annotations

import random
import tempfile
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import sqlalchemy as sa
from ratios import Ratio, measured, median
from sqlalchemy.orm import Session

from crm_desktop import charts, firm, products, rates
from crm_desktop.charts import Slice
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

DAY = date(2026, 11, 22)
CUSTOMERS = 5_000
RAW = (
    "SELECT substr(o.ordered_on, 1, 7), sum(l.amount), count(DISTINCT o.id) FROM sales_order o "
    "JOIN order_line l ON l.order_id = o.id GROUP BY 1"
)


TIERS = ("core", "key", "general", "general", None)
INDUSTRIES = ("Machinery", "Food", "Energy", "Retail", "Banking", None)
LINES = ("Pumps", "Drives", "Gears", "Service", None)
OWNERS = 8
WHOLE = 0.01  # of the raw aggregate of a million orders, when nothing is filtered
# The charts' own time hardly grows with the orders: of a fifth of them it is a larger share.
WHOLE_SHORT = 5 * WHOLE
FILTERED = 0.2


def run(short: bool) -> list[Ratio]:
    """Sales by month and the concentration, of all and filtered, against the raw aggregate."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "orders.crm", currency="EUR")
        owner = fill(store, 200_000 if short else 1_000_000)
        with store.read() as session:
            ratios = _compare(session, owner, WHOLE_SHORT if short else WHOLE)
        store.close()
    return ratios


def fill(store: Store, count: int) -> int:
    """Write `count` orders of one line each, of 5,000 customers over ten years; returns an owner.

    One order in twenty is in dollars, which have a rate.
    """
    dice = random.Random(5)
    owners = [firm.add_user(store, name=f"Owner {n}") for n in range(OWNERS)]
    made = [products.add(store, name=f"Product {n}", line=LINES[n % 5]) for n in range(40)]
    rates.add_rate(store, currency="USD", rate=0.9, valid_from=date(2020, 1, 1))
    with store.change("imported", origin="import", kind="orders", file="benchmark") as session:
        buyers = store.new_ids(CUSTOMERS)
        run = session.connection().exec_driver_sql
        run(
            "INSERT INTO customer (id, name, tier, industry, owner_id) VALUES (?, ?, ?, ?, ?)",
            [
                (id, f"Firm {id}", dice.choice(TIERS), dice.choice(INDUSTRIES), dice.choice(owners))
                for id in buyers
            ],
        )
        ids = store.new_ids(count)
        of = [dice.choice(buyers) for _ in ids]
        days = [(DAY - timedelta(days=dice.randrange(3650))).isoformat() for _ in ids]
        paid = ["USD" if place % 20 == 0 else "EUR" for place in range(count)]
        run(
            "INSERT INTO sales_order (id, customer_id, ordered_on, currency) VALUES (?, ?, ?, ?)",
            list(zip(ids, of, days, paid, strict=True)),
        )
        amounts = [dice.randrange(100, 1_000_000) for _ in ids]
        bought = [dice.choice(made) for _ in ids]
        run(
            "INSERT INTO order_line (id, customer_id, order_id, product_id, quantity, amount) "
            "VALUES (?, ?, ?, ?, 1000, ?)",
            list(zip(store.new_ids(count), of, ids, bought, amounts, strict=True)),
        )
    return owners[0]


def _compare(session: Session, owner: int, whole: float) -> list[Ratio]:
    raw = median(measured(3, lambda: session.execute(sa.text(RAW)).all()))
    year = DAY.replace(year=DAY.year - 1)
    cases = [
        ("all", Slice(DAY), whole),
        ("a year", Slice(DAY, year), FILTERED),
        ("a tier", Slice(DAY, tier="core"), FILTERED),
        ("an industry", Slice(DAY, industry="Food"), FILTERED),
        ("an owner", Slice(DAY, owner_id=owner), FILTERED),
        ("a line", Slice(DAY, line="Pumps"), FILTERED),
        ("a line, a year", Slice(DAY, year, line="Pumps"), FILTERED),
    ]
    questions = (("sales by month", charts.sales), ("concentration", charts.concentrated))
    return [
        Ratio(
            f"charts: {name}, {case}, to the raw orders",
            median(measured(5, partial(question, session, view))),
            raw,
            limit,
        )
        for name, question in questions
        for case, view, limit in cases
    ]
