"""What other weights would change, counted before they are saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop import class_moves, tiering, weighing
from crm_desktop.declining import declines
from crm_desktop.insights.leaving import State
from crm_desktop.insights.weights import Weights
from crm_desktop.staying import staying


@dataclass(frozen=True)
class Counted:
    """How many customers move, have probably left, and surely buy less, by one set of weights."""

    up: int
    down: int
    classes: int
    left: int
    declining: int


@dataclass(frozen=True)
class Effects:
    """What some weights make of the customers, beside those in force."""

    now: Counted
    then: Counted
    as_of: date


def effects(session: Session, as_of: date, weights: Weights) -> Effects:
    """Count by the weights in force and by these."""
    in_force = weighing.weights(session)
    now = _counted(session, as_of, in_force)
    then = now if weights == in_force else _counted(session, as_of, weights)
    return Effects(now, then, as_of)


def _counted(session: Session, as_of: date, weights: Weights) -> Counted:
    up, down, _ = tiering.moved(tiering.scoring(session, as_of, weights=weights))
    return Counted(
        up=up,
        down=down,
        classes=len(class_moves.proposals(session, as_of, weights=weights)),
        left=staying(session, as_of, weights=weights).count(State.RED),
        declining=len(declines(session, as_of, weights=weights).red),
    )
