"""A deal to find something in, for the tests of findings."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from crm_desktop import (
    activities,
    customers,
    deals,
    findings,
    firm,
    stakeholders,
)
from crm_desktop.findings import Found
from crm_desktop.findings.facts import facts
from crm_desktop.insights.deal_facts import DealFacts
from crm_desktop.insights.finding import Finding
from crm_desktop.models.codes import BuyingRole
from crm_desktop.store import Store

TODAY = date(2026, 11, 22)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def noon(days: int) -> datetime:
    return datetime.combine(ago(days), datetime.min.time(), UTC) + timedelta(hours=12)


class Bid:
    """A core customer's open deal in evaluation, with what its tests do to it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.seller = firm.add_user(store, name="Li Ding", role="salesperson")
        self.manager = firm.add_user(store, name="Ana", role="manager")
        self.customer = customers.add(
            store, name="Yuhuan", tier="core", sales_mode="court", customer_class="loyal"
        )
        self.deal = deals.add(
            store, name="Gears", opened_on=ago(60), customer_id=self.customer, amount=1_000,
            buying_stage="evaluation", owner_id=self.seller,
        )  # fmt: skip

    def person(self, name: str, *roles: BuyingRole, **fields: Any) -> tuple[int, int]:
        """Somebody on the deal's map: the stakeholder's and the contact's ids."""
        seat = stakeholders.add(
            self.store, customer_id=self.customer, deal_id=self.deal, name=name, roles=roles,
            **fields,
        )  # fmt: skip
        with self.store.read() as session:
            contact = session.execute(
                sa.text("SELECT contact_id FROM stakeholder WHERE id = :id"), {"id": seat}
            ).scalar_one()
        return seat, int(contact)

    def touch(self, kind: str, days: int, *who: int, **fields: Any) -> int:
        """Something done with people of theirs so many days ago."""
        return activities.log(
            self.store, kind=kind, subject="s", customer_id=self.customer, done_at=noon(days),
            contact_ids=who, **{"deal_id": self.deal, **fields},
        )  # fmt: skip

    @property
    def facts(self) -> DealFacts:
        with self.store.read() as session:
            found = list(facts(session, TODAY, [self.customer]))
        return next(deal for deal in found if deal.deal_id == self.deal)

    @property
    def found(self) -> Found:
        with self.store.read() as session:
            return findings.of_deal(session, self.deal, TODAY)

    @property
    def kinds(self) -> set[str]:
        return {str(finding.kind) for finding in self.found.all}

    def one(self, kind: str) -> Finding:
        return next(finding for finding in self.found.all if finding.kind == kind)


def followed(store: Store, today: date = TODAY) -> set[int]:
    """The customers whose findings moved."""
    moved = findings.follow(store, today)
    assert moved is not None
    return set(moved)


def kept(store: Store) -> list[Finding]:
    with store.read() as session:
        return list(findings.everything(session))


def computed(store: Store, today: date = TODAY) -> list[Finding]:
    with store.read() as session:
        return findings.not_set_aside(session, findings.compute(session, today))
