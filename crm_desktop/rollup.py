"""Sales per month: of each buyer, and of each segment, for the charts; never journaled.

`customer_month` has what each customer bought by month, product line (`''`: whole orders), owner of
the order and currency; `buyer` the segment that a customer's months stand in and the sum of them;
`sales_month` the months of all the buyers of a segment. `net` is in the orders' own currency,
`base` in the base currency: NULL without an exchange rate. What is unknown is '', nobody 0.
"""

from __future__ import annotations

from crm_desktop.conversion import in_base_sql, rate_sql
from crm_desktop.touched import Touched

FORM = "2"  # raised when something is computed in another way: all is then built anew

CREATE = (
    "CREATE TABLE customer_month (customer_id INTEGER NOT NULL, line TEXT NOT NULL, "
    "month TEXT NOT NULL, owner_id INTEGER NOT NULL, currency TEXT NOT NULL, "
    "net INTEGER NOT NULL, base INTEGER, orders INTEGER NOT NULL, "
    "PRIMARY KEY (customer_id, line, month, owner_id, currency)) STRICT, WITHOUT ROWID",
    "CREATE TABLE buyer (customer_id INTEGER PRIMARY KEY, industry TEXT NOT NULL, "
    "tier TEXT NOT NULL, owner_id INTEGER NOT NULL, base INTEGER, orders INTEGER NOT NULL) STRICT",
    "CREATE TABLE sales_month (line TEXT NOT NULL, month TEXT NOT NULL, industry TEXT NOT NULL, "
    "tier TEXT NOT NULL, owner_id INTEGER NOT NULL, currency TEXT NOT NULL, "
    "net INTEGER NOT NULL, base INTEGER, orders INTEGER NOT NULL, "
    "PRIMARY KEY (line, month, industry, tier, owner_id, currency)) STRICT, WITHOUT ROWID",
    "CREATE INDEX empty_sales_month ON sales_month (orders) WHERE orders = 0",
)
# Who an order is whose: its own owner's, else its customer's.
OWNER = "CASE m.owner_id WHEN 0 THEN b.owner_id ELSE m.owner_id END"

# What the tables are to hold; `{ids}` narrows it to some customers. Parts of an order that are of
# one product line count as one order of that line.
MONTHS = (
    "SELECT o.customer_id, '' AS line, substr(o.ordered_on, 1, 7) AS month, "
    "coalesce(o.owner_id, 0) AS owner_id, o.currency, sum(o.net) AS net, "
    f"sum({in_base_sql('o.net')}) AS base, count(*) AS orders "
    f"FROM sales_order o {rate_sql('o.currency', 'o.ordered_on')} "
    "WHERE {ids} GROUP BY 1, 2, 3, 4, 5"
)
LINES = (
    "SELECT o.customer_id, p.line, substr(o.ordered_on, 1, 7) AS month, "
    "coalesce(o.owner_id, 0) AS owner_id, o.currency, sum(l.amount) AS net, "
    f"sum({in_base_sql('l.amount')}) AS base, count(DISTINCT o.id) AS orders "
    "FROM sales_order o CROSS JOIN order_line l ON l.order_id = o.id "
    "CROSS JOIN product p ON p.id = l.product_id AND p.line <> '' "
    f"{rate_sql('o.currency', 'o.ordered_on')} WHERE {{ids}} GROUP BY 1, 2, 3, 4, 5"
)
BUYERS = (
    "SELECT c.id AS customer_id, coalesce(c.industry, '') AS industry, "
    "coalesce(c.tier, '') AS tier, coalesce(c.owner_id, 0) AS owner_id, sum(m.base) AS base, "
    "sum(CASE WHEN m.base IS NULL THEN 0 ELSE m.orders END) AS orders "
    "FROM customer_month m CROSS JOIN customer c ON c.id = m.customer_id "
    "WHERE m.line = '' AND {ids} GROUP BY 1"
)
SEGMENTS = (
    f"SELECT m.line, m.month, b.industry, b.tier, {OWNER} AS owner_id, m.currency, "
    "sum(m.net) AS net, sum(m.base) AS base, sum(m.orders) AS orders "
    "FROM buyer b CROSS JOIN customer_month m ON m.customer_id = b.customer_id "
    "WHERE {ids} GROUP BY 1, 2, 3, 4, 5, 6"
)


def create(touched: Touched) -> None:
    """Make the empty roll-up tables, in place of those there are."""
    for table in ("customer_month", "buyer", "sales_month"):
        touched.run(f"DROP TABLE IF EXISTS {table}")
    for statement in CREATE:
        touched.run(statement)


def update(touched: Touched) -> None:
    """Bring months, segments and the customers' own sums up to date for what was touched."""
    if touched.base_currency:
        touched = Touched(touched.connection, None, touched.span)
    moved = touched.any_of("sales_order", "order_line", "exchange_rate")
    moved = moved or touched.updated("product", "line")
    segments = touched.updated("customer", "industry", "tier", "owner_id")
    if not moved and not segments:
        return
    ids = _buyers(touched, moved, segments)
    chosen = f"SELECT id FROM {ids}"
    _take_from_segments(touched, chosen)
    run = touched.run
    if moved:
        run(f"DELETE FROM customer_month WHERE customer_id IN ({chosen})")
        for query in (MONTHS, LINES):
            run(f"INSERT INTO customer_month {query.format(ids=f'o.customer_id IN ({chosen})')}")
    run(f"DELETE FROM buyer WHERE customer_id IN ({chosen})")
    run(f"INSERT INTO buyer {BUYERS.format(ids=f'm.customer_id IN ({chosen})')}")
    run(_to_segments(chosen, ""))
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
            if touched.any_of(table)
        ]
    if touched.any_of("exchange_rate") and not touched.is_everything:
        parts.append(
            "SELECT customer_id FROM sales_order "
            "WHERE currency IN (SELECT currency FROM touched_rate)"
        )
    if touched.any_of("product"):
        parts.append(
            "SELECT l.customer_id FROM j CROSS JOIN order_line l ON l.product_id = j.row_id "
            "WHERE j.tbl = 'product' AND j.op = 'U' AND json_type(j.after, '$.line') IS NOT NULL"
        )
    if segments:
        parts.append(
            "SELECT row_id FROM j WHERE tbl = 'customer' AND op = 'U' AND EXISTS "
            "(SELECT 1 FROM json_each(after) WHERE key IN ('industry', 'tier', 'owner_id'))"
        )
    return touched.gather("touched_buyer", "SELECT id FROM customer", *parts)


def _take_from_segments(touched: Touched, chosen: str) -> None:
    """Take away what these customers' months gave to the segments that they stood in."""
    if touched.is_everything:
        touched.run("DELETE FROM sales_month")
        return
    touched.run(_to_segments(chosen, "-"))
    # What has no orders left is gone before it is added to: a currency may have a rate by now.
    touched.run("DELETE FROM sales_month WHERE orders = 0")


def _to_segments(chosen: str, sign: str) -> str:
    """Add (or, with a minus, take away) what these customers' months give to the segments."""
    months = SEGMENTS.format(ids=f"b.customer_id IN ({chosen})")
    return (
        "INSERT INTO sales_month SELECT line, month, industry, tier, owner_id, currency, "
        f"{sign}net, {sign}base, {sign}orders FROM ({months}) WHERE true "
        "ON CONFLICT (line, month, industry, tier, owner_id, currency) DO UPDATE SET "
        "net = net + excluded.net, base = base + excluded.base, orders = orders + excluded.orders"
    )


def _sums(touched: Touched, ids: str) -> None:
    touched.run(
        "UPDATE customer SET net_sales = coalesce(b.base, 0), last_order_on = l.day "
        f"FROM {ids} i LEFT JOIN buyer b ON b.customer_id = i.id "
        "LEFT JOIN (SELECT customer_id, max(ordered_on) AS day FROM sales_order "
        f"WHERE customer_id IN (SELECT id FROM {ids}) GROUP BY 1) l ON l.customer_id = i.id "
        f"WHERE customer.id IN (SELECT id FROM {ids}) AND i.id = +customer.id AND ("
        "customer.net_sales IS NOT coalesce(b.base, 0) "
        "OR customer.last_order_on IS NOT l.day)"
    )
