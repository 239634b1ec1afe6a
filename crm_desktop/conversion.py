"""Amounts in the base currency: the rates in force, as a derived table that statements join with.

`known_rate` says between which days (`until` is not among them) an amount in minor units of a
currency, times `factor`, is one in minor units of the base currency. Before its first rate a
currency has the first; the base currency itself has the factor 1; without a rate there is no row.
"""

from __future__ import annotations

from crm_desktop.currencies import decimals_of
from crm_desktop.touched import Touched

FORM = "1"  # raised when something is computed in another way: all is then built anew
FOREVER = "9999-12-31"  # the end of a currency's newest rate
CREATE = (
    "CREATE TABLE known_rate (currency TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, "
    "factor REAL NOT NULL, PRIMARY KEY (currency, since)) STRICT, WITHOUT ROWID"
)

# The currency that sums are in.
BASE_CURRENCY = (
    "coalesce((SELECT value ->> '$' FROM firm_setting WHERE key = 'base_currency' "
    "ORDER BY id LIMIT 1), 'EUR')"
)

Rows = set[tuple[str, str, str, float]]


def rate_sql(currency: str, day: str) -> str:
    """LEFT JOIN of the rate `r` that holds for a currency on a day, both SQL expressions."""
    return (
        f"LEFT JOIN known_rate r ON r.currency = {currency} "
        f"AND r.since <= {day} AND r.until > {day}"
    )


def newest_rate_sql(currency: str) -> str:
    """LEFT JOIN of a currency's newest rate `r`, for what is still open; no currency is the base's.

    An open amount has no day of its own: it is worth what the last rate says.
    """
    return (
        f"LEFT JOIN known_rate r ON r.currency = coalesce({currency}, {BASE_CURRENCY}) "
        f"AND r.until = '{FOREVER}'"
    )


def in_base_sql(amount: str) -> str:
    """An amount in the base currency by the joined rate `r`; NULL without one."""
    return f"CAST(round({amount} * r.factor) AS INTEGER)"


def create(touched: Touched) -> None:
    """Make the empty table, in place of the one there is."""
    touched.run("DROP TABLE IF EXISTS known_rate")
    touched.run(CREATE)


def update(touched: Touched) -> None:
    """Bring the rates up to date; the currencies whose rates moved go into `touched_rate`."""
    if not touched.any_of("exchange_rate") and not touched.base_currency:
        return
    run = touched.run
    before: Rows = set(run("SELECT * FROM known_rate").fetchall())
    now = _rows(touched)
    run("CREATE TEMP TABLE IF NOT EXISTS touched_rate (currency TEXT PRIMARY KEY)")
    run("DELETE FROM touched_rate")
    for currency in {row[0] for row in before ^ now}:
        run("INSERT INTO touched_rate VALUES (?)", (currency,))
        run("DELETE FROM known_rate WHERE currency = ?", (currency,))
        for row in now:
            if row[0] == currency:
                run("INSERT INTO known_rate VALUES (?, ?, ?, ?)", row)


def _rows(touched: Touched) -> Rows:
    base = str(touched.run(f"SELECT {BASE_CURRENCY}").fetchone()[0])
    given = touched.run(
        "SELECT currency, valid_from, rate FROM exchange_rate "
        "WHERE base = ? AND currency <> ? ORDER BY currency, valid_from, id",
        (base, base),
    ).fetchall()
    # Of two for one day the one written last holds.
    last = {(currency, day): rate for currency, day, rate in given}
    days: dict[str, list[str]] = {}
    for currency, day in last:
        days.setdefault(currency, []).append(day)
    rows: Rows = {(base, "", FOREVER, 1.0)}
    for currency, since in days.items():
        scale = 10.0 ** (decimals_of(base) - decimals_of(currency))
        ends = (*since[1:], FOREVER)
        for place, (day, until) in enumerate(zip(since, ends, strict=True)):
            start = day if place else ""
            rows.add((currency, start, until, last[currency, day] * scale))
    return rows
