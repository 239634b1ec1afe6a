"""Sales per month: of each customer, and of each segment (industry and tier) for the charts."""

from __future__ import annotations

import sqlalchemy as sa

from crm_desktop.summaries import BASE_CURRENCY
from crm_desktop.touched import Touched

FORM = "1"  # raised when something is computed in another way: all is then built anew

# Amounts are minor units of the base currency; an unknown industry or tier is ''.
CREATE = (
    "CREATE TABLE customer_month (customer_id INTEGER NOT NULL, month TEXT NOT NULL, "
    "industry TEXT NOT NULL, tier TEXT NOT NULL, net INTEGER NOT NULL, orders INTEGER NOT NULL, "
    "PRIMARY KEY (customer_id, month)) STRICT, WITHOUT ROWID",
    "CREATE TABLE sales_month (month TEXT NOT NULL, industry TEXT NOT NULL, tier TEXT NOT NULL, "
    "net INTEGER NOT NULL, orders INTEGER NOT NULL, "
    "PRIMARY KEY (month, industry, tier)) STRICT, WITHOUT ROWID",
)


def create(connection: sa.Connection) -> None:
    """Make the empty roll-up tables, in place of those there are."""
    for table in ("customer_month", "sales_month"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
    for statement in CREATE:
        connection.exec_driver_sql(statement)


def update(touched: Touched) -> None:
    """Bring months, segments and the customers' own sums up to date for what was touched."""
    if touched.base_currency:
        touched = Touched(touched.connection, None, touched.span)
    moved = touched.any_of("sales_order", "order_line")
    segments = touched.updated("customer", "industry", "tier")
    if not moved and not segments:
        return
    run = touched.run
    ids = _buyers(touched, moved, segments)
    run(_to_segments("-", ids))
    run(f"DELETE FROM customer_month WHERE customer_id IN (SELECT id FROM {ids})")
    run(
        "INSERT INTO customer_month SELECT o.customer_id, substr(o.ordered_on, 1, 7), "
        "coalesce(c.industry, ''), coalesce(c.tier, ''), sum(o.net), count(*) FROM sales_order o "
        "CROSS JOIN customer c ON c.id = o.customer_id "
        f"WHERE o.customer_id IN (SELECT id FROM {ids}) AND o.currency = {BASE_CURRENCY} "
        "GROUP BY 1, 2"
    )
    run(_to_segments("", ids))
    run("DELETE FROM sales_month WHERE orders = 0")
    if moved:
        _sums(touched, ids)


def _buyers(touched: Touched, moved: bool, segments: bool) -> str:
    """The customers whose orders, or whose place among the segments, changed."""
    parts = []
    if moved:
        parts += [
            f"SELECT t.customer_id FROM j CROSS JOIN {table} t ON t.id = j.row_id "
            f"WHERE j.tbl = '{table}' UNION ALL SELECT j.before ->> '$.customer_id' FROM j "
            f"WHERE j.tbl = '{table}' AND j.op <> 'I'"
            for table in ("sales_order", "order_line")
        ]
    if segments:
        parts.append(
            "SELECT row_id FROM j WHERE tbl = 'customer' AND op = 'U' AND "
            "EXISTS (SELECT 1 FROM json_each(after) WHERE key IN ('industry', 'tier'))"
        )
    return touched.gather("touched_buyer", "SELECT id FROM customer", *parts)


def _to_segments(sign: str, ids: str) -> str:
    """Add (or, with a minus, take away) what these customers' months give to the segments."""
    return (
        f"INSERT INTO sales_month SELECT month, industry, tier, {sign}sum(net), {sign}sum(orders) "
        f"FROM customer_month WHERE customer_id IN (SELECT id FROM {ids}) GROUP BY 1, 2, 3 "
        "ON CONFLICT (month, industry, tier) DO UPDATE SET net = net + excluded.net, "
        "orders = orders + excluded.orders"
    )


def _sums(touched: Touched, ids: str) -> None:
    touched.run(
        "UPDATE customer SET net_sales = coalesce(s.net, 0), last_order_on = l.day "
        f"FROM {ids} i "
        "LEFT JOIN (SELECT customer_id, sum(net) AS net FROM customer_month "
        f"WHERE customer_id IN (SELECT id FROM {ids}) GROUP BY 1) s ON s.customer_id = i.id "
        "LEFT JOIN (SELECT customer_id, max(ordered_on) AS day FROM sales_order "
        f"WHERE customer_id IN (SELECT id FROM {ids}) GROUP BY 1) l ON l.customer_id = i.id "
        f"WHERE customer.id IN (SELECT id FROM {ids}) AND i.id = +customer.id AND ("
        "customer.net_sales IS NOT coalesce(s.net, 0) "
        "OR customer.last_order_on IS NOT l.day)"
    )
