"""The ladder that loyalty grows on: passion, then intimacy, then commitment. A rule, no rate.

- *passion*: at least 3 touches in the last half year: contact is lively.
- *intimacy*: known for a year, with at least 12 touches: they have met us often and long enough.
- *commitment*: at least 4 of 5 promises that fell due were kept on time; unknown below `few`
  (weights) promises.

A rung counts only when those below it are reached. Source: loyalty grows through first energy, then
quality and time, then sincerity and promises kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crm_desktop.insights.weights import Weights

RECENT_DAYS = 182
LIVELY = 3  # touches in that time
LONG_DAYS = 365
OFTEN = 12  # touches in all
KEPT = 0.8  # of the promises that fell due


class Rung(StrEnum):
    """The rungs, from the ground up."""

    PASSION = "passion"
    INTIMACY = "intimacy"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True)
class Contact:
    """What the ladder is read from, at the end of a day."""

    touches: int
    recent_touches: int
    days_known: int | None  # since the first touch or order; None: neither was there
    promises: int  # that fell due
    kept: int  # of them on time


@dataclass(frozen=True, slots=True)
class Ladder:
    """How far a customer has come. `met`: of each rung whether its own condition is met.

    None: too little is known for it. `reached` is the highest rung with all below it.
    """

    contact: Contact
    few: int  # promises that must have fallen due
    reached: Rung | None
    met: tuple[bool | None, bool | None, bool | None]


def ladder(contact: Contact, weights: Weights) -> Ladder:
    """How far up the ladder this contact stands."""
    days = contact.days_known
    few = max(round(weights.few), 1)
    kept: bool | None = None
    if contact.promises >= few:
        kept = contact.kept >= KEPT * contact.promises
    met = (
        None if days is None else contact.recent_touches >= LIVELY,
        None if days is None else days >= LONG_DAYS and contact.touches >= OFTEN,
        kept,
    )
    reached = None
    for rung, is_met in zip(Rung, met, strict=True):
        if not is_met:
            break
        reached = rung
    return Ladder(contact, few, reached, met)
