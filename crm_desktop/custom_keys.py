"""What custom fields are sorted and narrowed by: one key per value, in one index for all types."""

from __future__ import annotations

import sqlalchemy as sa

from crm_desktop.text import sort_key
from crm_desktop.touched import Touched

FORM = "1"  # raised when keys are made in another way: all are then made anew

# A number, a day, 0 or 1, a choice's own word, or for free text what it is ordered by.
CREATE = (
    "CREATE TABLE custom_key (value_id INTEGER PRIMARY KEY, field_id INTEGER NOT NULL, "
    "record_id INTEGER NOT NULL, key ANY NOT NULL) STRICT",
    "CREATE INDEX ix_custom_key_field_id_key ON custom_key (field_id, key, record_id)",
)
_RECORD = "coalesce(v.customer_id, v.contact_id, v.deal_id)"
_PLAIN = (
    "CASE f.kind WHEN 'number' THEN v.number WHEN 'date' THEN v.day WHEN 'yes_no' THEN v.yes "
    "ELSE v.text END"
)


def create(connection: sa.Connection) -> None:
    """Make the empty table of keys, in place of the one there is."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS custom_key")
    for statement in CREATE:
        connection.exec_driver_sql(statement)


def update(touched: Touched) -> None:
    """Bring the keys up to date for what was touched."""
    parts = []
    if touched.any_of("custom_value"):
        parts.append("SELECT row_id FROM j WHERE tbl = 'custom_value'")
    if touched.updated("custom_field", "kind"):
        parts.append(
            "SELECT v.id FROM j CROSS JOIN custom_value v ON v.custom_field_id = j.row_id "
            "WHERE j.tbl = 'custom_field' AND j.op = 'U'"
        )
    if not parts:
        return
    run = touched.run
    ids = touched.gather("touched_custom", "SELECT id FROM custom_value", *parts)
    rows = (
        f"FROM {ids} i CROSS JOIN custom_value v ON v.id = i.id "
        f"CROSS JOIN custom_field f ON f.id = v.custom_field_id WHERE {_RECORD} IS NOT NULL"
    )
    run(f"DELETE FROM custom_key WHERE value_id IN (SELECT id FROM {ids})")
    run(
        f"INSERT INTO custom_key SELECT v.id, f.id, {_RECORD}, {_PLAIN} {rows} "
        f"AND f.kind <> 'text' AND {_PLAIN} IS NOT NULL"
    )
    texts = run(
        f"SELECT v.id, f.id, {_RECORD}, v.text {rows} AND f.kind = 'text' AND v.text IS NOT NULL"
    ).fetchall()
    if texts:
        touched.connection.exec_driver_sql(
            "INSERT INTO custom_key VALUES (?, ?, ?, ?)",
            [(*places, sort_key(text)) for *places, text in texts],
        )
