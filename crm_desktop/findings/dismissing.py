"""Verbs: set a finding aside with a reason, and take that back."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.insights.finding import Finding
from crm_desktop.models import Dismissal
from crm_desktop.store import Store


def dismiss(store: Store, *, finding: Finding, reason: str, on: date | None = None) -> int:
    """Set a finding aside until its facts change; returns the dismissal's id.

    UserError `field_needed` without a reason.
    """
    if not reason.strip():
        raise UserError("field_needed", field="reason")
    with store.change("finding_dismissed") as session:
        customer_id, deal_id, kind, subject, lasting = finding.key
        entry = {
            "customer_id": customer_id, "deal_id": deal_id, "kind": kind, "subject": subject,
            "facts": lasting, "reason": reason, "dismissed_on": on or date.today(),
        }  # fmt: skip
        return rows.create(session, Dismissal(), entry).id


def restore(store: Store, *, ids: Collection[int]) -> int:
    """Show findings again that were set aside, by the ids of their dismissals; returns how many."""
    with store.change("finding_restored") as session:
        rows.delete(session, Dismissal, ids)
        return len(ids)
