"""Key accounts: playbooks, rhythm, reasons, account plans, qualification, findings set aside.

The tables and indexes of 0002_key_accounts.sql, frozen. `playbook` is made anew with more columns;
its rows are carried over.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"

CARRIED = "id, sales_mode, buying_stage, customer_class, text, position"


def upgrade() -> None:
    """Make the new tables."""
    op.execute("CREATE TEMP TABLE carried AS SELECT * FROM playbook")
    op.execute("DROP TABLE playbook")
    frozen = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in frozen.split(";\n"):
        if statement.strip():
            op.execute(statement)
    op.execute(
        f"INSERT INTO playbook ({CARRIED}, kind, hidden) SELECT {CARRIED}, 'step', 0 FROM carried"
    )
    op.execute("DROP TABLE carried")
