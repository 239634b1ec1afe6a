"""Decision support: boards of charts, exchange rates, costs of sources, signs of loyalty.

The tables and indexes of 0004_decisions.sql, frozen.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the new tables."""
    frozen = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in frozen.split(";\n"):
        if statement.strip():
            op.execute(statement)
