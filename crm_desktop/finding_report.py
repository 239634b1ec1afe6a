"""The report of findings: all of them, or those of one customer, computed from the facts as is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from crm_desktop import deals, findings
from crm_desktop.errors import UserError
from crm_desktop.insights.finding import Finding
from crm_desktop.models import Customer
from crm_desktop.rows import listed
from crm_desktop.text import sort_key

MOST = 5  # customers that are named when a name fits several


@dataclass(frozen=True)
class Line:
    """A finding with the names of its customer and deal.

    `apart` tells the customer from another of the same name: its city, else its id; "" when no
    other has the name.
    """

    customer: str
    apart: str
    deal: str | None
    finding: Finding

    def as_json(self) -> dict[str, Any]:
        """JSON-able values; ids are text, that of the deal stands in the evidence."""
        found = self.finding
        action = {"code": str(found.action.code), "facts": _as_text(found.action.facts)}
        return {
            "kind": str(found.kind),
            "severity": str(found.severity),
            "customer": self.customer,
            "deal": self.deal,
            "facts": _as_text(found.facts),
            "evidence": [{"table": each.table, "id": str(each.id)} for each in found.evidence],
            "action": action,
        }


def report(session: Session, today: date, customer: str | None = None) -> list[Line]:
    """The findings that are not set aside, the weightiest first.

    `customer` is a name, capitals and accents aside, or a part of one that no other has; of several
    firms of that very name all are meant. UserError `customer_unknown` when there is none,
    `customer_unclear` when it is a part of several names.
    """
    ids = None if customer is None else _named(session, customer)
    found = findings.not_set_aside(session, findings.compute(session, today, ids))
    customers = _customers(session, {each.customer_id for each in found})
    names = deals.names(session, {each.deal_id for each in found if each.deal_id is not None})
    return [
        Line(*customers[each.customer_id], names.get(each.deal_id or 0), each) for each in found
    ]


def _named(session: Session, name: str) -> list[int]:
    key = sort_key(name)
    ids = sa.select(Customer.id)
    found = list(session.scalars(ids.where(Customer.name == name)))
    found = found or list(session.scalars(ids.where(Customer.sort_key == key)))
    if not found and key:
        part = Customer.sort_key.contains(key, autoescape=True)
        found = list(session.scalars(ids.where(part).order_by(Customer.sort_key).limit(MOST + 1)))
        if len(found) > 1:
            raise UserError("customer_unclear", customer=name, found=_listed(session, found))
    if not found:
        raise UserError("customer_unknown", customer=name)
    return found


def _listed(session: Session, ids: Sequence[int]) -> str:
    """The first few of these customers by name."""
    names = sa.select(Customer.name).where(Customer.id.in_(ids)).order_by(Customer.sort_key)
    shown = list(session.scalars(names))[:MOST]
    return ", ".join(shown) + (" …" if len(ids) > MOST else "")


def _customers(session: Session, ids: set[int]) -> dict[int, tuple[str, str]]:
    """The name of each customer, and what tells it from another of that name."""
    other = aliased(Customer)
    alike = sa.exists().where(
        other.sort_key == Customer.sort_key, other.name == Customer.name, other.id != Customer.id
    )
    rows = session.execute(
        sa.select(Customer.id, Customer.name, Customer.city, alike.label("alike")).where(
            Customer.id.in_(listed(ids))
        )
    )
    return {row.id: (row.name, (row.city or str(row.id)) if row.alike else "") for row in rows}


def _as_text(facts: Any) -> dict[str, Any]:
    return {
        name: str(value) if name.endswith("_id") and value is not None else value
        for name, value in facts.items()
    }
