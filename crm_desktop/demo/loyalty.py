"""What customers did for us beside buying, and how soon we answered what they wrote."""

from __future__ import annotations

import random
from datetime import timedelta

import sqlalchemy as sa

from crm_desktop.demo.scene import Firm, Scene
from crm_desktop.models import Activity, Contest, Deal, LoyaltySign, Order, Referral
from crm_desktop.models.codes import (
    ActivityKind,
    ContestOutcome,
    CustomerClass,
    Direction,
    LoyaltySignKind,
    Outcome,
    Tier,
)

SEED = 7  # of its own, so that what is built after it stays as it is
SETTLED = 60  # days ago from which on a reply moves nothing that Today speaks of
_LOYAL = (CustomerClass.LOYAL, CustomerClass.PARTNER)
_HOURS = {Tier.CORE: 5.0, Tier.KEY: 14.0, Tier.GENERAL: 40.0}
_REPLY = {"zh": "回复邮件", "es": "Respuesta a su mensaje", "en": "Answered their message"}
_SAID = {
    "zh": {
        LoyaltySignKind.REFERENCE: ("接待潜在客户参观", "同意作为成功案例", "在展会上推荐我们"),
        LoyaltySignKind.SUGGESTION: ("建议改进包装", "建议增加远程诊断", "建议统一接口"),
    },
    "es": {
        LoyaltySignKind.REFERENCE: (
            "Enseñó su línea a un posible cliente", "Caso de éxito en nuestra web",
            "Habló bien de nosotros en la feria",
        ),
        LoyaltySignKind.SUGGESTION: (
            "Propone otro embalaje", "Pide diagnóstico a distancia", "Propone una sola interfaz",
        ),
    },
    "en": {
        LoyaltySignKind.REFERENCE: (
            "Showed their line to a prospect of ours", "Agreed to a case study",
            "Spoke well of us at the fair",
        ),
        LoyaltySignKind.SUGGESTION: (
            "Suggests other packaging", "Wants remote diagnosis", "Suggests one common interface",
        ),
    },
}  # fmt: skip


def add_loyalty(scene: Scene) -> None:
    """Signs of loyalty, referrals, rivals in decided deals, and replies."""
    rng = random.Random(SEED)
    buyers = set(scene.session.scalars(sa.select(Order.customer_id).distinct()))
    for place, who in enumerate(scene.firms):
        if who.id in buyers:
            _signs(scene, rng, who)
            _referrals(scene, rng, who, place)
    _contests(scene, rng)
    _replies(scene, rng)
    scene.session.flush()


def _signs(scene: Scene, rng: random.Random, who: Firm) -> None:
    most = 4 if who.klass in _LOYAL else 2 if who.tier is not Tier.GENERAL else 1
    for _ in range(rng.randrange(0, most + 1)):
        kind = rng.choice(list(LoyaltySignKind))
        scene.put(
            LoyaltySign(
                customer_id=who.id, contact_id=rng.choice(who.people).id, kind=kind,
                on_day=scene.day(rng.randrange(8, 900)),
                notes=rng.choice(_SAID[who.language][kind]),
            )
        )  # fmt: skip


def _referrals(scene: Scene, rng: random.Random, who: Firm, place: int) -> None:
    """Partners and loyal customers bring others; one of theirs does so by name."""
    if who.klass not in _LOYAL or rng.random() < 0.4:
        return
    others = [each for each in scene.firms[place + 1 :] if each.language == who.language]
    known = set(scene.session.scalars(sa.select(Referral.customer_id)))
    for new in rng.sample(others, k=min(len(others), rng.randrange(1, 3))):
        if new.id not in known:
            referral = Referral(customer_id=new.id, by_customer_id=who.id)
            referral.by_contact_id = who.people[0].id if rng.random() < 0.5 else None
            referral.referred_on = scene.day(rng.randrange(60, 800))
            scene.put(referral)


def _contests(scene: Scene, rng: random.Random) -> None:
    """Half of the decided deals that name no rival had one."""
    ended = {Outcome.WON: ContestOutcome.WE_WON, Outcome.LOST: ContestOutcome.THEY_WON}
    named = sa.select(Contest.deal_id)
    decided = sa.select(Deal).where(Deal.outcome.in_(list(ended)), Deal.id.not_in(named))
    for deal in scene.session.scalars(decided.order_by(Deal.id)).all():
        if rng.random() < 0.5 and deal.outcome is not None:
            contest = Contest(customer_id=deal.customer_id, deal_id=deal.id)
            contest.competitor_id, contest.outcome = rng.choice(scene.rivals), ended[deal.outcome]
            scene.put(contest)


def _replies(scene: Scene, rng: random.Random) -> None:
    """Core customers are answered within hours, general ones within days."""
    firms = {who.id: who for who in scene.firms}
    written = sa.select(Activity).where(
        Activity.direction == Direction.IN,
        Activity.kind.in_([ActivityKind.MAIL, ActivityKind.MESSAGE]),
        Activity.done_at <= scene.moment(SETTLED, 12),
        Activity.deal_id.is_(None),
    )
    for activity in scene.session.scalars(written.order_by(Activity.done_at, Activity.id)).all():
        who = firms.get(activity.customer_id or 0)
        if who is None or activity.done_at is None:
            continue
        hours = min(_HOURS[who.tier] * rng.lognormvariate(0, 0.7), 24.0 * 12)
        scene.put(
            Activity(
                customer_id=who.id, owner_id=who.owner, kind=activity.kind,
                subject=_REPLY[who.language], direction=Direction.OUT, follows_id=activity.id,
                done_at=activity.done_at + timedelta(minutes=round(hours * 60)),
            )
        )  # fmt: skip
