"""The review of tiers and classes: what is proposed, accepting it together, setting it aside.

A proposal that was set aside returns when it is another one: `lasting` is what it is known by, and
what a finding about it is dismissed by too.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import class_moves, rows, tiering
from crm_desktop.class_moves import ClassMove
from crm_desktop.errors import UserError
from crm_desktop.insights.finding import Evidence, canonical
from crm_desktop.models import Dismissal
from crm_desktop.models.activity import day_done
from crm_desktop.models.codes import CustomerClass, Tier
from crm_desktop.store import Store
from crm_desktop.tiering import TierMove, TierReview

TIER, CLASS = "tier_move", "class_move"  # as the kinds of finding are called
Move = TierMove | ClassMove


class Named(NamedTuple):
    """What a record is known by: its name, its day, of an order its amount in minor units."""

    name: str
    on: date | None
    amount: int | None = None
    currency: str | None = None


@dataclass(frozen=True)
class Aside:
    """A proposal that was set aside, with the id of its dismissal."""

    id: int
    move: Move
    reason: str
    on: date


@dataclass(frozen=True)
class Review:
    """What is proposed; `tiers` says what it rests on, its moves are those not set aside."""

    tiers: TierReview
    classes: tuple[ClassMove, ...]
    aside: tuple[Aside, ...]

    @property
    def moves(self) -> tuple[Move, ...]:
        """All that is proposed: tiers first."""
        return (*self.tiers.moves, *self.classes)


def kind_of(move: Move) -> str:
    """The kind of finding that says the same."""
    return TIER if isinstance(move, TierMove) else CLASS


def codes_of(move: Move) -> tuple[str | None, str]:
    """From which code to which."""
    if isinstance(move, TierMove):
        return (str(move.from_tier) if move.from_tier else None), str(move.to_tier)
    return (str(move.from_class) if move.from_class else None), str(move.to_class)


def lasting(move: Move) -> str:
    """What a proposal is known again by, as a dismissal keeps it."""
    before, after = codes_of(move)
    return canonical({"from": before, "to": after})


def review(session: Session, as_of: date, customers: Collection[int] | None = None) -> Review:
    """What is proposed for these customers (None: all)."""
    found = tiering.review(session, as_of, customers)
    classes = class_moves.proposals(session, as_of, customers)
    gone = _gone(session)
    kept: dict[bool, list[Move]] = {True: [], False: []}
    aside = []
    everything: tuple[Move, ...] = (*found.moves, *classes)
    for move in everything:
        known = gone.get((move.customer_id, kind_of(move), lasting(move)))
        if known is None:
            kept[isinstance(move, TierMove)].append(move)
        else:
            aside.append(Aside(known[0], move, known[1], known[2]))
    tiers = tuple(move for move in kept[True] if isinstance(move, TierMove))
    left = replace(found, moves=tiers)
    rest = tuple(move for move in kept[False] if isinstance(move, ClassMove))
    return Review(left, rest, tuple(aside))


def accept(
    store: Store,
    *,
    tiers: Mapping[int, Tier | str] | None = None,
    classes: Mapping[int, CustomerClass | str] | None = None,
) -> int:
    """Give customers the tiers and classes that were proposed, as one Change; returns how many."""
    tiers, classes = tiers or {}, classes or {}
    if len(tiers) + len(classes) == 1:
        for customer_id, tier in tiers.items():
            tiering.accept(store, customer_id=customer_id, tier=tier)
        for customer_id, klass in classes.items():
            class_moves.accept(store, customer_id=customer_id, to_class=klass)
        return 1
    with store.change("proposals_accepted", count=len(tiers) + len(classes)):
        tiering.accept_all(store, tiers=tiers)
        class_moves.accept_all(store, classes=classes)
    return len(tiers) + len(classes)


def set_aside(
    store: Store, *, moves: Collection[Move], reason: str, on: date | None = None
) -> tuple[int, ...]:
    """Set proposals aside until they are others; UserError `field_needed` without a reason."""
    if not reason.strip():
        raise UserError("field_needed", field="reason")
    with store.change("proposals_dismissed", count=len(moves)) as session:
        return tuple(
            rows.create(
                session,
                Dismissal(),
                {
                    "customer_id": move.customer_id,
                    "kind": kind_of(move),
                    "facts": lasting(move),
                    "reason": reason,
                    "dismissed_on": on or date.today(),
                },
            ).id
            for move in moves
        )


def records_of(session: Session, evidence: Collection[Evidence]) -> dict[Evidence, Named]:
    """The names, days and amounts of the records behind proposals, in their order."""
    found: dict[Evidence, Named] = {}
    queries = {
        "sales_order": (
            "SELECT id, coalesce(number, ''), ordered_on, net, currency FROM sales_order"
        ),
        "customer": "SELECT id, name, NULL, NULL, NULL FROM customer",
        "activity": f"SELECT id, subject, {day_done('activity')}, NULL, NULL FROM activity",
    }
    for table, query in queries.items():
        ids = [each.id for each in evidence if each.table == table]
        for row_id, name, on, *amount in session.execute(
            sa.text(f"{query} WHERE id IN (SELECT value FROM json_each(:ids))"),
            {"ids": json.dumps(ids)},
        ):
            day = date.fromisoformat(on) if on else None
            found[Evidence(table, row_id)] = Named(name, day, *amount)
    return {each: found[each] for each in evidence if each in found}


def _gone(session: Session) -> dict[tuple[int, str, str], tuple[int, str, date]]:
    found = session.execute(
        sa.select(
            Dismissal.customer_id,
            Dismissal.kind,
            Dismissal.facts,
            Dismissal.id,
            Dismissal.reason,
            Dismissal.dismissed_on,
        ).where(Dismissal.kind.in_((TIER, CLASS)), Dismissal.customer_id.is_not(None))
    )
    return {(row[0] or 0, row[1], row[2]): (row[3], row[4], row[5]) for row in found}
