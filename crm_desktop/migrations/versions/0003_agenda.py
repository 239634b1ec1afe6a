"""The agenda: repeated activities, reminders, snoozes, days that matter, confirmations, series.

The tables and indexes of 0003_agenda.sql, frozen. `activity` and `complaint` are made anew with
more columns; their rows are carried over.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"

CARRIED = {
    "activity": "id, customer_id, deal_id, owner_id, follows_id, kind, direction, subject, notes, "
    "due_on, due_time, due_zone, done_at, all_day, minutes, outcome, mood, recurrence",
    "complaint": "id, customer_id, contact_id, owner_id, text, opened_at, first_reply_at, "
    "solved_at, solution, satisfaction",
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
