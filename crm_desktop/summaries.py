"""Derived columns: what lists show and sort by, computed from a row's own and its children's."""

from __future__ import annotations

from crm_desktop.conversion import in_base_sql, newest_rate_sql
from crm_desktop.models.activity import day_done
from crm_desktop.text import sort_key
from crm_desktop.touched import Touched

FORM = "3"  # raised when something is computed in another way: all is then built anew
BATCH = 10_000

# A touch is something done with the customer; a note is for ourselves.
_TOUCH = "a.done_at IS NOT NULL AND a.kind <> 'note'"
_TOUCH_DAY = f"max({day_done('a')})"


def update(touched: Touched) -> None:
    """Bring the derived columns up to date for what was touched."""
    _sort_keys(touched, "customer")
    _sort_keys(touched, "contact")
    if touched.any_of("address"):
        _places(touched)
    if touched.any_of("activity"):
        _customer_touches(touched)
    if touched.any_of("activity", "activity_contact"):
        _contact_touches(touched)
    if touched.any_of("order_line"):
        _order_sums(touched)
    if touched.any_of("deal", "exchange_rate") or touched.base_currency:
        _open_deals(touched)
    if touched.any_of("position", "customer"):
        _main_positions(touched)


def _sort_keys(touched: Touched, table: str) -> None:
    """Names changed or new; whoever inserts rows may have filled the key in already."""
    if not touched.any_of(table):
        return
    ids = touched.gather(
        f"touched_{table}_name",
        f"SELECT id FROM {table}",
        f"SELECT row_id FROM j WHERE tbl = '{table}' AND op = 'I'",
        f"SELECT row_id FROM j WHERE tbl = '{table}' AND op = 'U' "
        "AND json_type(after, '$.name') IS NOT NULL",
    )
    fresh = (
        ""
        if touched.is_everything
        else (
            " AND (t.sort_key IS NULL OR t.id IN (SELECT row_id FROM journal_entry WHERE seq "
            f"BETWEEN {touched.span[0]} AND {touched.span[1]} AND tbl = '{table}' AND op = 'U'))"
        )
    )
    rows = touched.run(
        f"SELECT t.id, t.name, t.sort_key FROM {ids} i CROSS JOIN {table} t ON t.id = i.id{fresh}"
    ).fetchall()
    keys = [(sort_key(name), row_id, old) for row_id, name, old in rows]
    changed = [(key, row_id) for key, row_id, old in keys if key != old]
    if changed:
        touched.connection.exec_driver_sql(f"UPDATE {table} SET sort_key = ? WHERE id = ?", changed)


def _set(touched: Touched, ids: str, table: str, columns: tuple[str, ...], source: str) -> None:
    """Set columns of the rows `ids` from the SELECT `source`, where they differ.

    A row that `source` leaves out gets the columns' empty values. IN and CROSS JOIN here and below
    keep SQLite from going through a whole table to find a few rows of it.
    """
    empty = {"net_sales": "0", "open_deals": "0", "open_amount": "0", "net": "0"}
    values = {
        name: f"coalesce(s.{name}, {empty[name]})" if name in empty else f"s.{name}"
        for name in columns
    }
    settings = ", ".join(f"{name} = {value}" for name, value in values.items())
    differs = " OR ".join(f"{table}.{name} IS NOT {value}" for name, value in values.items())
    touched.run(
        f"UPDATE {table} SET {settings} FROM {ids} i LEFT JOIN ({source}) s ON s.id = i.id "
        f"WHERE {table}.id IN (SELECT id FROM {ids}) AND i.id = +{table}.id AND ({differs})"
    )


def _places(touched: Touched) -> None:
    ids = touched.owners("touched_place", "customer_id", "customer", "address")
    ours = "FROM address a WHERE a.customer_id = i.id AND a.contact_id IS NULL"
    source = (
        f"SELECT i.id, "
        f"(SELECT a.city {ours} AND a.city IS NOT NULL ORDER BY a.id LIMIT 1) AS city, "
        f"(SELECT a.country {ours} AND a.country IS NOT NULL ORDER BY a.id LIMIT 1) AS country "
        f"FROM {ids} i"
    )
    _set(touched, ids, "customer", ("city", "country"), source)


def _customer_touches(touched: Touched) -> None:
    ids = touched.owners("touched_meeting", "customer_id", "customer", "activity")
    source = (
        f"SELECT a.customer_id AS id, {_TOUCH_DAY} AS last_touch_on FROM activity a "
        f"WHERE a.customer_id IN (SELECT id FROM {ids}) AND {_TOUCH} GROUP BY a.customer_id"
    )
    _set(touched, ids, "customer", ("last_touch_on",), source)


def _contact_touches(touched: Touched) -> None:
    ids = touched.gather(
        "touched_met",
        "SELECT id FROM contact",
        "SELECT t.contact_id FROM j CROSS JOIN activity_contact t ON t.id = j.row_id "
        "WHERE j.tbl = 'activity_contact' UNION ALL SELECT j.before ->> '$.contact_id' FROM j "
        "WHERE j.tbl = 'activity_contact' AND j.op <> 'I'",
        "SELECT t.contact_id FROM j CROSS JOIN activity_contact t ON t.activity_id = j.row_id "
        "WHERE j.tbl = 'activity'",
    )
    source = (
        f"SELECT p.contact_id AS id, {_TOUCH_DAY} AS last_touch_on FROM activity_contact p "
        "CROSS JOIN activity a ON a.id = p.activity_id "
        f"WHERE p.contact_id IN (SELECT id FROM {ids}) AND {_TOUCH} GROUP BY p.contact_id"
    )
    _set(touched, ids, "contact", ("last_touch_on",), source)


def _order_sums(touched: Touched) -> None:
    ids = touched.owners("touched_order", "order_id", "sales_order", "order_line")
    source = (
        "SELECT l.order_id AS id, sum(l.amount) AS net FROM order_line l "
        f"WHERE l.order_id IN (SELECT id FROM {ids}) GROUP BY l.order_id"
    )
    _set(touched, ids, "sales_order", ("net",), source)


def _open_deals(touched: Touched) -> None:
    if touched.base_currency or touched.any_of("exchange_rate"):
        touched = Touched(touched.connection, None, touched.span)
    ids = touched.owners("touched_deal", "customer_id", "customer", "deal")
    source = (
        "SELECT d.customer_id AS id, count(*) AS open_deals, "
        f"sum({in_base_sql('d.amount')}) AS open_amount "
        f"FROM deal d {newest_rate_sql('d.currency')} "
        f"WHERE d.customer_id IN (SELECT id FROM {ids}) AND d.outcome IS NULL "
        "GROUP BY d.customer_id"
    )
    _set(touched, ids, "customer", ("open_deals", "open_amount"), source)


def _main_positions(touched: Touched) -> None:
    """A person's main firm: a place held now before one left, inside before outside, the oldest."""
    parts = []
    if touched.updated("customer", "name"):
        parts.append(
            "SELECT k.id FROM j CROSS JOIN contact k ON k.main_customer_id = j.row_id "
            "WHERE j.tbl = 'customer' AND j.op = 'U'"
        )
    if touched.any_of("position"):
        parts.append(
            "SELECT t.contact_id FROM j CROSS JOIN position t ON t.id = j.row_id "
            "WHERE j.tbl = 'position' UNION ALL SELECT j.before ->> '$.contact_id' FROM j "
            "WHERE j.tbl = 'position' AND j.op <> 'I'"
        )
    if not parts:
        return
    ids = touched.gather("touched_position", "SELECT id FROM contact", *parts)
    source = (
        "SELECT p.contact_id AS id, p.customer_id AS main_customer_id, p.title AS main_title, "
        "c.sort_key AS customer_sort_key FROM (SELECT *, row_number() OVER ("
        "PARTITION BY contact_id ORDER BY until IS NOT NULL, outside_as IS NOT NULL, id) "
        "AS place FROM position "
        f"WHERE contact_id IN (SELECT id FROM {ids})) p CROSS JOIN customer c "
        "ON c.id = p.customer_id WHERE p.place = 1"
    )
    _set(touched, ids, "contact", ("main_customer_id", "main_title", "customer_sort_key"), source)
