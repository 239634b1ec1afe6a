"""Data in and out: imports remembered, saved views, merges, vocabularies, tags of people.

The tables and indexes of 0005_data.sql, frozen. `customer`, `contact` and `custom_choice` are made
anew with more columns; their rows are carried over.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0005"
down_revision = "0004"

CARRIED = {
    "customer": "id, external_id, name, legal_name, industry, sales_mode, tier, customer_class, "
    "acquisition, incumbent_id, can_develop, can_develop_reason, source, parent_id, owner_id, web, "
    "credit, management, verified_on, cadence_days, do_not_contact, notes, created_at, sort_key, "
    "city, country, last_touch_on, last_order_on, net_sales, open_deals, open_amount",
    "contact": "id, external_id, name, other_name, salutation, birthday, style, channel, notes, "
    "do_not_contact, verified_on, created_at, sort_key, main_customer_id, main_title, "
    "customer_sort_key, last_touch_on",
    "custom_choice": "id, custom_field_id, word, position",
}


def upgrade() -> None:
    """Make the new tables."""
    for table in CARRIED:
        op.execute(f"CREATE TEMP TABLE carried_{table} AS SELECT * FROM {table}")
        op.execute(f"DROP TABLE {table}")
    frozen = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in frozen.split(";\n"):
        if statement.strip():
            op.execute(statement)
    for table, columns in CARRIED.items():
        op.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM carried_{table}")
        op.execute(f"DROP TABLE carried_{table}")
