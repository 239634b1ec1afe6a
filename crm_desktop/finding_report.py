"""The report of findings: all of them, or those of one customer, computed from the facts as is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import findings
from crm_desktop.errors import UserError
from crm_desktop.insights.finding import Finding
from crm_desktop.models import Customer, Deal
from crm_desktop.rows import listed
from crm_desktop.text import sort_key


@dataclass(frozen=True)
class Line:
    """A finding with the names of its customer and deal."""

    customer: str
    deal: str | None
    finding: Finding

    def as_json(self) -> dict[str, Any]:
        """JSON-able values; ids are text."""
        found = self.finding
        action = {"code": str(found.action.code), "facts": _as_text(found.action.facts)}
        return {
            "kind": str(found.kind),
            "severity": str(found.severity),
            "customer": self.customer,
            "customer_id": str(found.customer_id),
            "deal": self.deal,
            "deal_id": None if found.deal_id is None else str(found.deal_id),
            "facts": _as_text(found.facts),
            "evidence": [{"table": each.table, "id": str(each.id)} for each in found.evidence],
            "action": action,
        }


def report(session: Session, today: date, customer: str | None = None) -> list[Line]:
    """The findings that are not set aside, the weightiest first.

    `customer` is a name, capitals and accents aside, or a part of one that no other has; of several
    firms of that very name all are meant. UserError `customer_unknown` when there is none.
    """
    ids = None if customer is None else _named(session, customer)
    found = findings.not_set_aside(session, findings.compute(session, today, ids))
    customers = _names(session, Customer, {each.customer_id for each in found})
    deals = _names(session, Deal, {each.deal_id for each in found if each.deal_id is not None})
    return [Line(customers[each.customer_id], deals.get(each.deal_id or 0), each) for each in found]


def _named(session: Session, name: str) -> list[int]:
    key = sort_key(name)
    ids = sa.select(Customer.id)
    found = list(session.scalars(ids.where(Customer.name == name)))
    found = found or list(session.scalars(ids.where(Customer.sort_key == key)))
    if not found and key:
        part = Customer.sort_key.contains(key, autoescape=True)
        found = list(session.scalars(ids.where(part).limit(2)))
        if len(found) > 1:
            found = []
    if not found:
        raise UserError("customer_unknown", customer=name)
    return found


def _names(session: Session, kind: type[Customer] | type[Deal], ids: set[int]) -> dict[int, str]:
    rows = session.execute(sa.select(kind.id, kind.name).where(kind.id.in_(listed(ids))))
    return {row.id: row.name for row in rows}


def _as_text(facts: Any) -> dict[str, Any]:
    return {
        name: str(value) if name.endswith("_id") and value is not None else value
        for name, value in facts.items()
    }
