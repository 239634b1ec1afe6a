"""Deals: the verbs that write them, their dated moves, rivals, criteria and products."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import deal_rows, rows
from crm_desktop.errors import UserError
from crm_desktop.models import (
    Competitor,
    Contest,
    Deal,
    DealCriterion,
    DealProduct,
    StageMove,
)
from crm_desktop.models.codes import BuyingStage, ContestOutcome, Outcome
from crm_desktop.store import Store

ORDER = list(BuyingStage)


def add(store: Store, *, name: str, opened_on: date, **fields: Any) -> int:
    """Open a deal, at the stage `need` unless `buying_stage` says otherwise; returns its id."""
    with store.change("deal_added", deal=name.strip()) as session:
        plain = {"buying_stage": BuyingStage.NEED, **fields, "name": name, "opened_on": opened_on}
        deal = rows.create(session, Deal(), plain)
        session.add(_move(deal, None, BuyingStage(deal.buying_stage), opened_on, None))
        return deal.id


def edit(store: Store, *, id: int, **fields: Any) -> int:
    """Change fields of a deal, but not its stage or outcome: `move` and `close` date those.

    What hangs on the deal goes with it to another customer; see `deal_rows` for what refuses that.
    """
    for dated in ("buying_stage", "outcome"):
        if dated in fields:
            raise ValueError(f"{dated} of a deal is moved, not edited")
    with store.change("deal_edited", deal=name_of(store, id)) as session:
        deal = rows.find(session, Deal, id)
        before = deal.customer_id
        rows.assign(deal, fields)
        if deal.customer_id != before:
            deal_rows.follow_customer(session, deal, before)
        return id


def move(
    store: Store, *, id: int, to_stage: BuyingStage | str, on: date, reason: str | None = None
) -> int:
    """Move a deal to another of the customer's stages on a day; returns the move's id.

    UserError `reason_needed` for a move back without a reason, `already_there` for no move.
    """
    stage = BuyingStage(to_stage)
    with store.change("deal_moved", deal=name_of(store, id), stage=str(stage)) as session:
        deal = rows.find(session, Deal, id)
        before = BuyingStage(deal.buying_stage)
        if stage == before:
            raise UserError("already_there", stage=str(stage))
        if ORDER.index(stage) < ORDER.index(before) and not (reason or "").strip():
            raise UserError("reason_needed", stage=str(stage))
        deal.buying_stage = stage
        return rows.create(session, _move(deal, before, stage, on, reason), {}).id


def close(
    store: Store, *, id: int, outcome: Outcome | str, on: date, reason: str | None = None
) -> int:
    """Close a deal as won, lost or without a decision."""
    result = Outcome(outcome)
    with store.change("deal_closed", deal=name_of(store, id), outcome=str(result)) as session:
        deal = rows.find(session, Deal, id)
        rows.assign(deal, {"outcome": result, "closed_on": on, "outcome_reason": reason})
        return id


def reopen(store: Store, *, id: int) -> int:
    """Open a closed deal again at the stage it had."""
    with store.change("deal_reopened", deal=name_of(store, id)) as session:
        deal = rows.find(session, Deal, id)
        rows.assign(deal, {"outcome": None, "closed_on": None, "outcome_reason": None})
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete deals with their moves, rivals, criteria, products and maps."""
    name = name_of(store, next(iter(ids))) if len(ids) == 1 else ""
    with store.change("deal_deleted", deal=name, count=len(ids)) as session:
        rows.delete(session, Deal, ids)
        return len(ids)


def edit_move(store: Store, *, id: int, on: date, reason: str | None = None) -> int:
    """Mend the day or the reason of a stage move."""
    with store.change("stage_move_edited") as session:
        rows.assign(rows.find(session, StageMove, id), {"moved_on": on, "reason": reason})
        return id


def set_rivals(store: Store, *, id: int, names: Iterable[str]) -> int:
    """Say which rivals are considered in a deal, by name; unknown ones are added to the list."""
    with store.change("rivals_set", deal=name_of(store, id)) as session:
        deal = rows.find(session, Deal, id)
        wanted = [competitor_named(session, name) for name in dict.fromkeys(names) if name.strip()]
        rows.keep_list(
            session,
            session.scalars(sa.select(Contest).where(Contest.deal_id == id)).all(),
            wanted,
            lambda row: row.competitor_id,
            lambda competitor_id: Contest(
                customer_id=deal.customer_id,
                deal_id=id,
                competitor_id=competitor_id,
                outcome=ContestOutcome.CONSIDERED,
            ),
        )
        return id


def set_criteria(store: Store, *, id: int, texts: Iterable[str]) -> int:
    """Say what the customer judges the deal by, most important first."""
    with store.change("criteria_set", deal=name_of(store, id)) as session:
        deal = rows.find(session, Deal, id)
        wanted = dict.fromkeys(text.strip() for text in texts if text.strip())
        rows.keep_list(
            session,
            session.scalars(sa.select(DealCriterion).where(DealCriterion.deal_id == id)).all(),
            [(place, text) for place, text in enumerate(wanted)],
            lambda row: (row.position, row.text),
            lambda pair: DealCriterion(
                customer_id=deal.customer_id, deal_id=id, position=pair[0], text=pair[1]
            ),
        )
        return id


def set_products(store: Store, *, id: int, products: Iterable[Mapping[str, Any]]) -> int:
    """Say what is offered: mappings of product_id, quantity (1/1000) and amount (minor units)."""
    with store.change("deal_products_set", deal=name_of(store, id)) as session:
        deal = rows.find(session, Deal, id)
        wanted = [(p["product_id"], p.get("quantity"), p.get("amount")) for p in products]
        rows.keep_list(
            session,
            session.scalars(sa.select(DealProduct).where(DealProduct.deal_id == id)).all(),
            wanted,
            lambda row: (row.product_id, row.quantity, row.amount),
            lambda entry: DealProduct(
                customer_id=deal.customer_id,
                deal_id=id,
                product_id=entry[0],
                quantity=entry[1],
                amount=entry[2],
            ),
        )
        return id


def competitor_named(session: Session, name: str) -> int:
    """The id of the rival with this name, added when unknown."""
    found = session.scalar(sa.select(Competitor.id).where(Competitor.name == name.strip()))
    return found or rows.create(session, Competitor(), {"name": name}).id


def name_of(store: Store, deal_id: int | None) -> str:
    """The deal's name, for the title of a Change; empty for none."""
    if deal_id is None:
        return ""
    with store.read() as session:
        return session.scalar(sa.select(Deal.name).where(Deal.id == deal_id)) or ""


def names(session: Session, ids: Collection[int]) -> Mapping[int, str]:
    """What these deals are called, by id."""
    found = session.execute(sa.select(Deal.id, Deal.name).where(Deal.id.in_(rows.listed(ids))))
    return {row.id: row.name for row in found}


def _move(
    deal: Deal, before: BuyingStage | None, after: BuyingStage, on: date, reason: str | None
) -> StageMove:
    return StageMove(
        customer_id=deal.customer_id,
        deal_id=deal.id,
        from_stage=before,
        to_stage=after,
        moved_on=on,
        reason=(reason or "").strip() or None,
    )
