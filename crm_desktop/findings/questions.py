"""Questions: the findings of a customer or deal, the weightiest of many customers, or all."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop.insights.bid_filler import Risk
from crm_desktop.insights.finding import Finding

SHOWN = 3


@dataclass(frozen=True)
class SetAside:
    """A finding the user set aside, by the id of the dismissal, with the reason and the day."""

    id: int
    finding: Finding
    reason: str
    on: date


@dataclass(frozen=True)
class Found:
    """Findings, the weightiest first: the few that are shown, the rest, those set aside."""

    shown: tuple[Finding, ...] = ()
    more: tuple[Finding, ...] = ()
    set_aside: tuple[SetAside, ...] = ()


def of_customer(session: Session, customer_id: int, today: date) -> Found:
    """The findings of all open deals of a customer, as the facts are now."""
    return Found()


def of_deal(session: Session, deal_id: int, today: date) -> Found:
    """The findings of one deal, as the facts are now."""
    return Found()


def risk_of_deal(session: Session, deal_id: int, today: date) -> Risk | None:
    """The risk of being the bid filler, with its reasons; None when the deal is closed or gone."""
    return None


def top(session: Session, customer_ids: Collection[int]) -> Mapping[int, Finding]:
    """The weightiest kept finding of each of these customers that has one."""
    return {}


def everything(session: Session, limit: int | None = None) -> tuple[Finding, ...]:
    """All kept findings that are not set aside, the weightiest first."""
    return ()
