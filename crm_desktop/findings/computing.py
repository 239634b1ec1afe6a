"""Findings of a set of customers, computed from the facts as they are now."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop.insights.finding import Finding


def compute(
    session: Session, today: date, customers: Collection[int] | None = None
) -> list[Finding]:
    """The findings of these customers (None: of all), the weightiest first, set aside or not."""
    return []
