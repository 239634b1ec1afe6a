"""Deals that ended over three years, stage by stage, and what was planned for this year."""

from __future__ import annotations

import random
from datetime import date, timedelta

import sqlalchemy as sa

from crm_desktop.demo import names
from crm_desktop.demo.history import STAGES
from crm_desktop.demo.scene import YEARS, Firm, Scene
from crm_desktop.models import Customer, Deal, DealProduct, Order, OrderLine, Product, StageMove
from crm_desktop.models import Target as PlannedTarget
from crm_desktop.models.codes import BuyingStage, CustomerClass, Outcome
from crm_desktop.outcome_reasons import SHIPPED

SEED = 31  # a chance of its own, so that the rest of the sample stays as it is
APART = 16  # days from one deal to the next, on average
WON = 0.35
# Where deals end that are not won: most at once, or while the customer selects and evaluates.
_LOST_AT = (0.3, 0.15, 0.15, 0.2, 0.15, 0.05)
ROUND = 500_000  # cents, of targets
_SKIPPED = 0.2  # small customers set up no project


def add_pipeline(scene: Scene) -> None:
    """Closed deals with their moves, then targets by person, line and segment."""
    rng = random.Random(SEED)
    buyers = [
        who
        for who in scene.firms[3:]
        if who.klass not in (CustomerClass.TARGET, CustomerClass.PROSPECT)
    ]
    ago = 365 * YEARS - 20
    while ago > 45:
        _closed_deal(scene, rng, rng.choice(buyers), ago)
        ago -= max(3, round(rng.expovariate(1 / APART)))
    scene.session.flush()
    _targets(scene)


def _closed_deal(scene: Scene, rng: random.Random, who: Firm, ago: int) -> None:
    won = rng.random() < WON
    reached = 5 if won else rng.choices(range(6), _LOST_AT)[0]
    length = round(rng.lognormvariate(4.6 if won else 3.9, 0.45)) + 8 * reached
    if length >= ago - 2:
        return  # it would be open still; the open ones are told elsewhere
    product = rng.choice(scene.products[:13])
    amount = round(rng.lognormvariate(10.5, 0.7)) * 100
    outcome = Outcome.WON if won else rng.choice([Outcome.LOST, Outcome.LOST, Outcome.NO_DECISION])
    closed = scene.day(ago - length)
    deal = scene.put(
        Deal(customer_id=who.id, name=_name(rng, who), amount=amount, currency="EUR",
             margin=round(amount * rng.uniform(0.2, 0.45)), owner_id=who.owner, outcome=outcome,
             buying_stage=STAGES[6] if won else STAGES[reached], opened_on=scene.day(ago),
             closed_on=closed, expected_close=closed, source=_source(scene, who))
    )  # fmt: skip
    deal.outcome_reason = rng.choice(SHIPPED[outcome])
    deal.is_tender = rng.random() < 0.2
    scene.put(DealProduct(customer_id=who.id, deal_id=deal.id, product_id=product.id,
                          amount=amount))  # fmt: skip
    _moves(scene, rng, deal, reached, ago, length)


def _moves(
    scene: Scene, rng: random.Random, deal: Deal, reached: int, ago: int, length: int
) -> None:
    """Stage by stage up to the one it ended at; a won one goes on to the follow-up."""
    places = [n for n in range(reached + 1) if n != 1 or reached < 2 or rng.random() > _SKIPPED]
    parts = [rng.uniform(0.5, 1.5) for _ in places]
    before: BuyingStage | None = None
    gone = 0.0
    for place, part in zip(places, parts, strict=True):
        moved = scene.day(ago - round(length * gone / sum(parts)))
        scene.put(StageMove(customer_id=deal.customer_id, deal_id=deal.id, from_stage=before,
                            to_stage=STAGES[place], moved_on=moved))  # fmt: skip
        before, gone = STAGES[place], gone + part
    if deal.outcome is Outcome.WON:
        scene.put(StageMove(customer_id=deal.customer_id, deal_id=deal.id, from_stage=before,
                            to_stage=STAGES[6], moved_on=deal.closed_on))  # fmt: skip


def _name(rng: random.Random, who: Firm) -> str:
    """What they buy, in their own language, as the sample's other deals are called."""
    said = names.SUBJECTS[who.language]["deal"]
    return said if isinstance(said, str) else rng.choice(said)


def _source(scene: Scene, who: Firm) -> str | None:
    return scene.session.get_one(Customer, who.id).source


def _targets(scene: Scene) -> None:
    """Some a little above what the days so far lead to, some below it, in round sums."""
    year = scene.today.replace(month=1, day=1)
    quarter = scene.today.replace(month=(scene.today.month - 1) // 3 * 3 + 1, day=1)
    after = (quarter + timedelta(days=100)).replace(day=1) - timedelta(days=1)
    end = date(year.year, 12, 31)
    for owner, more in zip(scene.users[:3], (0.95, 1.3, 1.1), strict=True):
        _target(scene, quarter, after, more, owner_id=owner)
    _target(scene, year, end, 0.95, product_line="Gears")
    _target(scene, year, end, 1.4, product_line="Drives")
    _target(scene, year, end, 0.9, segment="Machinery")


def _target(scene: Scene, start: date, end: date, more: float, **narrowed: object) -> None:
    query = sa.select(sa.func.sum(OrderLine.amount)).join(Order, Order.id == OrderLine.order_id)
    if "product_line" in narrowed:
        products = sa.select(Product.id).where(Product.line == narrowed["product_line"])
        query = query.where(OrderLine.product_id.in_(products))
    if "segment" in narrowed:
        customers = sa.select(Customer.id).where(Customer.industry == narrowed["segment"])
        query = query.where(Order.customer_id.in_(customers))
    if "owner_id" in narrowed:
        query = query.where(Order.owner_id == narrowed["owner_id"])
    # In the first days of a period the three months before say more.
    since = min(start, scene.today - timedelta(days=90))
    sold = scene.session.scalar(query.where(Order.ordered_on >= since)) or 0
    share = ((end - start).days + 1) / ((scene.today - since).days + 1)
    amount = max(round(sold * share * more / ROUND), 1) * ROUND
    scene.put(
        PlannedTarget(period_start=start, period_end=end, amount=amount, currency="EUR", **narrowed)
    )
