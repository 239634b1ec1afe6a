"""Three years of ordinary business: what they bought, what was said, promised and mapped."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.demo import names
from crm_desktop.demo.scene import YEARS, Firm, Person, Scene
from crm_desktop.models import (
    Activity,
    ActivityContact,
    ActivitySignal,
    Complaint,
    Contest,
    Deal,
    DealProduct,
    Need,
    Order,
    OrderLine,
    Product,
    Promise,
    StageMove,
    Stakeholder,
    StakeholderRole,
    Tie,
)
from crm_desktop.models.codes import (
    ActivityKind,
    BuyingRole,
    BuyingStage,
    ContestOutcome,
    CustomerClass,
    Direction,
    Mood,
    Outcome,
    Signal,
    Stance,
    TieKind,
    Tier,
)
from crm_desktop.orders import line_amount
from crm_desktop.outcome_reasons import SHIPPED

STAGES = list(BuyingStage)


def add_years(scene: Scene) -> None:
    """Touches, promises, orders, complaints, needs and deals of every firm."""
    for place, who in enumerate(scene.firms):
        _touches(scene, who)
        if who.klass not in (CustomerClass.TARGET, CustomerClass.PROSPECT):
            _orders(scene, who, place)
        if place % 4 == 2:
            _complaint(scene, who)
        if place > 2 and who.klass is not CustomerClass.TARGET and place % 5 != 4:
            for _ in range(2 if who.tier is Tier.CORE else 1):
                _deal(scene, who, place)
        if who.tier is not Tier.GENERAL and place > 2:
            _map(scene, who)
        scene.session.flush()


def _touches(scene: Scene, who: Firm) -> None:
    rng = scene.rng
    gap = {Tier.CORE: 13, Tier.KEY: 27, Tier.GENERAL: 80}[who.tier]
    if who is scene.firms[0]:
        gap = 9  # the first case is the customer most is known of
    is_target = who.klass is CustomerClass.TARGET
    ago = rng.randrange(5, 150) if is_target else 365 * YEARS - rng.randrange(60)
    newest = 300 if who.klass is CustomerClass.LAPSED else 2
    while ago > newest:
        _touch(scene, who, ago)
        ago -= max(1, round(rng.gauss(gap, gap / 3)))
    if rng.random() < 0.55:
        due = scene.today + timedelta(days=rng.randrange(-3, 14))
        planned = Activity(
            customer_id=who.id, owner_id=who.owner, kind=ActivityKind.VISIT,
            subject=scene.say(who, "visit"), due_on=due, due_time="09:30", due_zone="Europe/Madrid",
        )  # fmt: skip
        scene.put(planned)
    if rng.random() < 0.3:
        scene.put(Need(customer_id=who.id, text=scene.say(who, "need"), since=scene.day(90),
                       importance=rng.randrange(2, 6)))  # fmt: skip


def _touch(scene: Scene, who: Firm, ago: int) -> None:
    rng = scene.rng
    kind = rng.choices(
        [ActivityKind.CALL, ActivityKind.VISIT, ActivityKind.MEETING, ActivityKind.MAIL,
         ActivityKind.MESSAGE, ActivityKind.DEMO, ActivityKind.NOTE],
        [34, 18, 8, 22, 10, 3, 5],
    )[0]  # fmt: skip
    activity = touch(scene, who, kind, scene.say(who, kind), ago, rng.choice(who.people))
    activity.mood = rng.choices([None, Mood.GOOD, Mood.NEUTRAL, Mood.BAD], [60, 20, 14, 6])[0]
    if rng.random() < 0.07:
        scene.put(ActivitySignal(customer_id=who.id, activity_id=activity.id,
                                 signal=rng.choice(list(Signal))))  # fmt: skip
    if rng.random() < 0.09:
        days = rng.randrange(3, 15)
        promise = Promise(customer_id=who.id, activity_id=activity.id, owner_id=who.owner,
                          text=scene.say(who, "promise"), made_on=scene.day(ago),
                          due_on=scene.day(ago) + timedelta(days=days))  # fmt: skip
        if ago - days > 10:
            late = rng.random() < 0.15
            promise.kept_at = scene.moment(max(1, ago - days - (4 if late else -1)))
        scene.put(promise)


def touch(
    scene: Scene, who: Firm, kind: ActivityKind, subject: str, ago: int, person: Person | None
) -> Activity:
    """One done activity, with one person of theirs."""
    direction = Direction.IN if scene.rng.random() < 0.25 else Direction.OUT
    activity = scene.put(
        Activity(customer_id=who.id, owner_id=who.owner, kind=kind, subject=subject,
                 direction=direction, done_at=scene.moment(ago))
    )  # fmt: skip
    if kind in (ActivityKind.VISIT, ActivityKind.MEETING):
        activity.minutes = scene.rng.choice([45, 60, 90, 120])
    if person is not None:
        scene.put(ActivityContact(customer_id=who.id, activity_id=activity.id,
                                  contact_id=person.id))  # fmt: skip
    return activity


def _orders(scene: Scene, who: Firm, place: int) -> None:
    rng = scene.rng
    gap = {Tier.CORE: 26, Tier.KEY: 45, Tier.GENERAL: 110}[who.tier]
    size = {Tier.CORE: 12, Tier.KEY: 5, Tier.GENERAL: 1.6}[who.tier] * rng.lognormvariate(0, 0.5)
    liked = rng.sample(scene.products, k=rng.randrange(2, 7))
    ago = rng.randrange(500, 365 * YEARS)
    if who.klass is CustomerClass.FIRST_PURCHASE:
        ago, gap = rng.randrange(20, 120), 10_000
    newest = 330 if who.klass is CustomerClass.LAPSED else 150 if place % 11 == 9 else 3
    while ago > newest:
        _order(scene, who, ago, liked, size)
        ago -= max(4, round(rng.gauss(gap, gap / 3)))


def _order(scene: Scene, who: Firm, ago: int, liked: list[Product], size: float) -> None:
    rng = scene.rng
    number = f"SO-{2_000 + scene.session.info.setdefault('orders', 0)}"
    scene.session.info["orders"] += 1
    order = scene.put(Order(customer_id=who.id, owner_id=who.owner, number=number,
                            ordered_on=scene.day(ago), currency="EUR"))  # fmt: skip
    for position, product in enumerate(
        rng.sample(liked, k=rng.randrange(1, min(4, len(liked)) + 1))
    ):
        price = product.unit_price or 0
        quantity = max(1, round(size * 8_000_000 / max(price, 20_000) * rng.uniform(0.6, 1.4)))
        discount = rng.choice([0, 0, 0, 500, 1_000])
        scene.put(
            OrderLine(
                customer_id=who.id, order_id=order.id, position=position, product_id=product.id,
                quantity=quantity * 1_000, unit_price=price, discount=discount,
                amount=line_amount(quantity * 1_000, price, discount),
                cost=line_amount(quantity * 1_000, product.unit_cost or 0),
            )
        )  # fmt: skip


def _complaint(scene: Scene, who: Firm) -> None:
    ago = scene.rng.choice([0, 2, 40, 90, 200])
    complaint = Complaint(customer_id=who.id, owner_id=who.owner, text=scene.say(who, "complaint"),
                          contact_id=who.people[0].id, opened_at=scene.moment(ago, 6))  # fmt: skip
    if ago > 10:
        complaint.first_reply_at = complaint.opened_at + timedelta(hours=scene.rng.randrange(1, 9))
        complaint.solved_at = complaint.opened_at + timedelta(days=scene.rng.randrange(1, 6))
        complaint.solution = scene.say(who, "solution")
        complaint.satisfaction = scene.rng.randrange(3, 6)
    scene.put(complaint)


def _deal(scene: Scene, who: Firm, place: int) -> None:
    rng = scene.rng
    closed = rng.random() < 0.45
    length = rng.randrange(40, 160)
    opened = length + rng.randrange(20, 700) if closed else rng.randrange(8, 120)
    reached = len(STAGES) - 1 if closed else rng.randrange(0, 6)
    product = rng.choice(scene.products[:13])
    amount = round(rng.lognormvariate(10.6, 0.8)) * 100
    deal = add_deal(scene, who, scene.say(who, "deal"), amount, opened, STAGES[reached],
                    length if closed else opened - 3)  # fmt: skip
    deal.is_tender = place % 6 == 1
    scene.put(DealProduct(customer_id=who.id, deal_id=deal.id, product_id=product.id,
                          amount=amount))  # fmt: skip
    if closed:
        won = rng.random() < 0.6
        deal.outcome = Outcome.WON if won else rng.choice([Outcome.LOST, Outcome.NO_DECISION])
        deal.closed_on = scene.day(opened - length)
        reasons = SHIPPED[deal.outcome]
        deal.outcome_reason = reasons[place % len(reasons)]
    if rng.random() < 0.5:
        ended = {Outcome.WON: ContestOutcome.WE_WON, Outcome.LOST: ContestOutcome.THEY_WON}
        outcome = ended.get(deal.outcome, ContestOutcome.CONSIDERED) if deal.outcome else None
        scene.put(Contest(customer_id=who.id, deal_id=deal.id, outcome=outcome,
                          competitor_id=rng.choice(scene.rivals)))  # fmt: skip


def add_deal(
    scene: Scene, who: Firm, name: str, amount: int, opened: int, stage: BuyingStage, over: int
) -> Deal:
    """A deal opened so many days ago that came to `stage` within `over` days, move by move."""
    deal = scene.put(
        Deal(customer_id=who.id, name=name, amount=amount, currency="EUR", owner_id=who.owner,
             margin=round(amount * 0.35), buying_stage=stage, opened_on=scene.day(opened),
             expected_close=scene.today + timedelta(days=scene.rng.randrange(10, 120)),
             source=scene.rng.choice(names.SOURCES))
    )  # fmt: skip
    before: BuyingStage | None = None
    steps = STAGES.index(stage) + 1
    for n, step in enumerate(STAGES[:steps]):
        moved = scene.day(opened - over * n // max(1, steps))
        scene.put(StageMove(customer_id=who.id, deal_id=deal.id, from_stage=before, to_stage=step,
                            moved_on=moved))  # fmt: skip
        before = step
    return deal


_ROLES = (
    (BuyingRole.ECONOMIC_BUYER, 5, Stance.NEUTRAL),
    (BuyingRole.PURCHASER, 3, Stance.SUPPORTER),
    (BuyingRole.TECHNICAL_BUYER, 4, Stance.SUPPORTER),
    (BuyingRole.INFLUENCER, 3, Stance.UNKNOWN),
    (BuyingRole.USER_BUYER, 2, Stance.SUPPORTER),
    (BuyingRole.TECHNICAL_BUYER, 2, Stance.NEUTRAL),
)


def _map(scene: Scene, who: Firm) -> None:
    """The account's map: the first person leads, the others report to them."""
    seats = []
    for person, (role, influence, stance) in zip(who.people, _ROLES, strict=False):
        chosen = scene.rng.choice([stance, stance, stance, Stance.OPPONENT])
        seats.append(add_stakeholder(scene, who, person, [role], influence, chosen))
    for seat in seats[1:]:
        add_tie(scene, who, TieKind.REPORTS_TO, seat, seats[0])
    if len(seats) > 3:
        add_tie(scene, who, TieKind.INFLUENCES, seats[2], seats[0])


def add_stakeholder(
    scene: Scene,
    who: Firm,
    person: Person | None,
    roles: list[BuyingRole],
    influence: int,
    stance: Stance,
    deal_id: int | None = None,
) -> Stakeholder:
    """A person's part (or an empty seat) on a map."""
    seat = Stakeholder(customer_id=who.id, deal_id=deal_id, influence=influence, stance=stance)
    if person is not None:
        seat.contact_id = person.id
        seat.department_id = person.department
    scene.put(seat)
    for role in roles:
        scene.put(StakeholderRole(customer_id=who.id, stakeholder_id=seat.id, role=role))
    return seat


def add_tie(scene: Scene, who: Firm, kind: TieKind, one: Stakeholder, other: Stakeholder) -> None:
    """How one stands to the other."""
    scene.put(Tie(customer_id=who.id, deal_id=one.deal_id, kind=kind, from_id=one.id,
                  to_id=other.id))  # fmt: skip
