"""Insights about everybody against one GROUP BY over the same orders.

A hundred thousand customers with a million orders: loyalty, who is still a customer, and tiers.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ratios import Ratio, measured, median
from sqlalchemy.orm import Session

from crm_desktop import loyalty, products, staying, tiering
from crm_desktop.purchases import purchases
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

DAY = date(2026, 11, 22)
SHORT = 10_000
LONG = 100_000
ORDERS = 10  # of a customer, in the middle
LIMIT = 10
INDUSTRIES = ("Machinery", "Food", "Energy", "Retail", "Banking", None)
TIERS = ("core", "key", "general", "general", "general", None)
CREDIT = ("good", "fair", "poor", None)
LINES = ("Pumps", "Drives", "Gears", "Service", "Tools")
GROUPED = (
    "SELECT customer_id, count(*), sum(net), min(ordered_on), max(ordered_on) FROM sales_order "
    "GROUP BY customer_id"
)
Question = Callable[[Session, date], object]


def run(short: bool) -> list[Ratio]:
    """Each insight about all customers, as often as the GROUP BY that it is set against."""
    questions: tuple[tuple[str, Question, float | None], ...] = (
        ("purchases alone", purchases, None),
        ("loyalty of everybody", loyalty.everybody, LIMIT),
        ("who is still a customer", staying.staying, LIMIT),
        ("tiers: scores", tiering.scores, LIMIT),
        ("tiers: proposals with reasons", tiering.proposals, LIMIT),
    )
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "orders.crm", currency="EUR")
        fill(store, SHORT if short else LONG)
        with store.read() as session:
            driver: Any = session.connection().connection.driver_connection
            grouped = median(measured(3, lambda: driver.execute(GROUPED).fetchall()))
            ratios = [
                Ratio(f"insights: {name}", _seconds(question, session), grouped, limit)
                for name, question, limit in questions
            ]
        store.close()
    return ratios


def fill(store: Store, count: int) -> None:
    """Write `count` customers with ten orders each on average, of one or two lines."""
    dice = random.Random(11)
    made = [products.add(store, name=f"Product {n}", line=LINES[n % 5]) for n in range(40)]
    with store.change("imported", origin="import", kind="orders", file="benchmark") as session:
        run = session.connection().exec_driver_sql
        buyers = store.new_ids(count)
        run(
            "INSERT INTO customer (id, name, industry, tier, credit) VALUES (?, ?, ?, ?, ?)",
            [
                (id, f"Firm {id}", dice.choice(INDUSTRIES), dice.choice(TIERS), dice.choice(CREDIT))
                for id in buyers
            ],
        )
        of, days = [], []
        for buyer in buyers:
            for day in _days(dice):
                of.append(buyer)
                days.append(day.isoformat())
        ids = store.new_ids(len(of))
        run(
            "INSERT INTO sales_order (id, customer_id, ordered_on, currency) "
            "VALUES (?, ?, ?, 'EUR')",
            list(zip(ids, of, days, strict=True)),
        )
        amounts = [dice.randrange(-2_000, 1_000_000) for _ in ids]
        costs = [amount * 7 // 10 for amount in amounts]
        bought = [dice.choice(made) for _ in ids]
        run(
            "INSERT INTO order_line (id, customer_id, order_id, product_id, quantity, amount, cost)"
            " VALUES (?, ?, ?, ?, 1000, ?, ?)",
            list(zip(store.new_ids(len(ids)), of, ids, bought, amounts, costs, strict=True)),
        )


def _days(dice: random.Random) -> list[date]:
    """The order days of a customer who comes, buys at a pace of their own, and may have left."""
    begin = DAY - timedelta(days=dice.randrange(30, 2_500))
    until = min(DAY, begin + timedelta(days=round(dice.expovariate(1 / 1_500))))
    count = round(dice.expovariate(1 / ORDERS)) + 1
    length = max((until - begin).days, 1)
    return sorted(begin + timedelta(days=dice.randrange(length)) for _ in range(count))


def _seconds(question: Question, session: Session) -> float:
    return median(measured(3, lambda: question(session, DAY)))
