"""What the Stakeholders tab shows, asked from one snapshot of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

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
    days: tuple[date, ...] = ()
    """On which the map was changed; asked only where earlier days are looked at."""


def everything(
    session: Session,
    customer_id: int,
    deal_id: int | None,
    wants_best: bool,
    past: tuple[date | None] | None = None,
) -> Shown:
    """All of it for one customer; the best map is the first one with people on it.

    `past` asks for the map's days as well, and names the one it is wanted for (None: today).
    """
    choices = stakeholders.maps_of(session, customer_id)
    if wants_best:
        deal_id = next((choice.deal_id for choice in choices if choice.people), None)
    elif all(choice.deal_id != deal_id for choice in choices):
        deal_id = None  # the deal was deleted meanwhile
    day = past[0] if past else None
    if day is None:
        shown = stakeholders.stakeholder_map(session, customer_id, deal_id)
    else:
        shown = stakeholders.map_on(session, customer_id, deal_id, day)
    return Shown(
        choices,
        shown,
        stakeholders.contacts_off_map(session, customer_id, deal_id),
        # What was said since then is not known on that day.
        {} if day else stakeholders.who_met(session, customer_id, deal_id),
        stakeholders.days_of(session, customer_id, deal_id) if past else (),
    )
