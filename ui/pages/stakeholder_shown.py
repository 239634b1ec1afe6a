"""What the Stakeholders tab shows, asked from one snapshot of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from crm_desktop import stakeholders
from crm_desktop.stakeholders import KnownContact, MapChoice, Met, StakeholderMap


@dataclass(frozen=True)
class Shown:
    """A map, the maps there are, who could be added, and who of ours has met whom."""

    choices: tuple[MapChoice, ...]
    map: StakeholderMap
    known: tuple[KnownContact, ...]
    met: Mapping[int, tuple[Met, ...]]
    """By contact."""


def everything(session: Session, customer_id: int, deal_id: int | None, wants_best: bool) -> Shown:
    """All of it for one customer; the best map is the first one with people on it."""
    choices = stakeholders.maps_of(session, customer_id)
    if wants_best:
        deal_id = next((choice.deal_id for choice in choices if choice.people), None)
    elif all(choice.deal_id != deal_id for choice in choices):
        deal_id = None  # the deal was deleted meanwhile
    return Shown(
        choices,
        stakeholders.stakeholder_map(session, customer_id, deal_id),
        stakeholders.contacts_off_map(session, customer_id, deal_id),
        stakeholders.who_met(session, customer_id, deal_id),
    )
