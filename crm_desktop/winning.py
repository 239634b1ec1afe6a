"""The chance to win a deal: what was known of deals on a day, and the model learnt from them.

Only what was known that day counts: of a closed deal the day it was closed, of an open one the day
asked for. Tier, posture and source of a customer have no days and count as they are now.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import kept_models, weighing
from crm_desktop.insights import bid_filler_model, rivals, winning, winning_model
from crm_desktop.insights.winning import Chance
from crm_desktop.insights.winning_model import WinningModel
from crm_desktop.known_deals import Known, closed_deals, known_deal, open_deals
from crm_desktop.models import Deal
from crm_desktop.models.codes import Outcome

MODEL = "winning"
BID_FILLER = "bid_filler"
_GROUPS = 20  # customers: with fewer, the deals of one are not held out together


def fit_winning(session: Session, as_of: date) -> dict[str, Any]:
    """The model of winning by the deals closed until `as_of`, as `kept_models` keeps it."""
    return learnt(session, as_of).as_json()


def fit_bid_filler(session: Session, as_of: date) -> dict[str, Any]:
    """The points of the bid filler's signs by the deals closed until `as_of`, to be kept."""
    deals = closed_deals(session, as_of)
    signs = [_signs(deal) for deal in deals]
    lost = [not deal.won for deal in deals]
    return bid_filler_model.learn(signs, lost, _groups(deals)).as_json()


def learnt(session: Session, as_of: date) -> WinningModel:
    """The model of winning by the deals closed until `as_of`."""
    deals = closed_deals(session, as_of)
    won = [bool(deal.won) for deal in deals]
    return winning_model.learn([deal.known for deal in deals], won, _groups(deals))


def chance_of(session: Session, deal_id: int, today: date) -> Chance | None:
    """The chance of an open deal by what is kept, else by the rule; None when it is not open."""
    deal = known_deal(session, deal_id, today)
    if deal is None:
        return None
    return _chance(deal, kept_model(session), decided(session, today), _shrink(session))


def open_chances(
    session: Session, as_of: date, model: WinningModel | None = None
) -> dict[int, Chance]:
    """The chances of the deals that were open at the end of `as_of`, by their ids.

    `model`: as `learnt` gives it; None: the one that is kept, unless it knows what came later.
    """
    used = model or _model_of(session, as_of)
    ended, shrink = decided(session, as_of), _shrink(session)
    return {deal.id: _chance(deal, used, ended, shrink) for deal in open_deals(session, as_of)}


def _model_of(session: Session, as_of: date) -> WinningModel:
    found = kept_models.kept(session, MODEL)
    if found is None or found.as_of > as_of:
        return learnt(session, as_of)
    return winning_model.from_json(found.value)


def kept_model(session: Session) -> WinningModel | None:
    """The model that was fitted in the background; None when it never was."""
    found = kept_models.kept(session, MODEL)
    return None if found is None else winning_model.from_json(found.value)


def bid_filler_from(session: Session) -> int | None:
    """From how many closed deals the bid filler's points are learnt; None: the start points."""
    found = kept_models.kept(session, BID_FILLER)
    return found.value["n"] if found is not None and found.value["shown"] else None


def _chance(
    deal: Known, model: WinningModel | None, ended: tuple[int, int], shrink: float
) -> Chance:
    if model is not None and model.shown:
        found, note = winning_model.chance_by(model, deal.known), None
    else:
        found = winning.chance(
            deal.answers, *ended, considered=deal.considered,
            lead=deal.known.numbers.get("rival_lead"), shrink=shrink,
        )  # fmt: skip
        note = None if model is None else model.note
    codes = [code for code, _ in found.reasons]
    known = {**deal.facts, **found.facts}
    facts = {code: known[code] for code in codes if code in known}
    evidence = {code: deal.evidence(code) for code in codes}
    return Chance(found.p, found.base, found.is_rule, found.n, found.reasons, note, facts, evidence)


def _shrink(session: Session) -> float:
    return weighing.weights(session).shrink


def decided(session: Session, as_of: date) -> tuple[int, int]:
    """How many deals were won, and how many won or lost, until the end of a day."""
    ended = dict(
        session.execute(
            sa.select(Deal.outcome, sa.func.count())
            .where(
                Deal.outcome.in_((Outcome.WON, Outcome.LOST)),
                sa.or_(Deal.closed_on.is_(None), Deal.closed_on <= as_of),
            )
            .group_by(Deal.outcome)
        ).all()
    )
    won = ended.get(Outcome.WON, 0)
    return won, won + ended.get(Outcome.LOST, 0)


def _groups(deals: list[Known]) -> list[int] | None:
    """Deals of one customer are like each other, so they are held out together."""
    groups = [deal.id if deal.customer_id is None else deal.customer_id for deal in deals]
    return groups if len(set(groups)) >= _GROUPS else None


def _signs(deal: Known) -> dict[str, bool]:
    """What was known of the signs of being the bid filler."""
    answers = deal.answers
    strength = rivals.strength(
        answers.get("strong_rival"), deal.considered, deal.known.numbers.get("rival_lead")
    )
    found = {
        "formal_tender": deal.known.flags.get("tender"),
        "strong_rival": strength in rivals.AGAINST_US if deal.rivals_known or strength else None,
        "not_a_customer": _opposite(deal.known.flags.get("has_bought")),
        "invited_late": answers.get("invited_late"),
        "no_influence_on_specification": _opposite(answers.get("we_shaped_criteria")),
        "no_way_to_decider": _opposite(answers.get("decider_met")),
        "no_coach": _opposite(answers.get("coach_confirms")),
    }
    return {code: value for code, value in found.items() if value is not None}


def _opposite(value: bool | None) -> bool | None:
    return None if value is None else not value
