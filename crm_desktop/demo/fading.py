"""Two good customers who buy ever less, and ever more seldom: one for sure, one probably."""

from __future__ import annotations

import random
from collections.abc import Sequence

from crm_desktop.demo.scene import Firm, Scene
from crm_desktop.models import Order, OrderLine, Product
from crm_desktop.models.codes import CustomerClass, Tier
from crm_desktop.orders import line_amount

SEED = 33  # its own, so that the rest of the firm stays what it is
QUARTER = 91
LATEST = 8
# Orders in each of the quarters before the last one, the oldest first, and thousands each is worth.
_SURE = ((10, 2.4), (10, 2.1), (9, 2.0), (9, 1.8), (8, 1.7), (8, 1.5), (7, 1.4), (7, 1.2),
         (2, 1.0), (1, 0.9), (1, 0.6))  # fmt: skip
_PROBABLE = ((5, 1.1), (5, 1.2), (5, 1.1), (5, 1.2), (6, 1.2), (6, 1.1), (7, 1.2), (7, 1.1),
             (1, 3.6), (1, 4.5), (0, 0.0))  # fmt: skip


def add_fading(scene: Scene) -> None:
    """Orders of two loyal customers, more of them in earlier years than of late."""
    dice = random.Random(SEED)
    known = [
        who
        for who in scene.firms[5:]
        if who.tier is Tier.GENERAL and who.klass is CustomerClass.LOYAL
    ]
    for who, quarters in zip(known[2:0:-1], (_SURE, _PROBABLE), strict=True):
        liked = dice.sample(scene.products[:12], k=3)
        for place, (orders, thousands) in enumerate(quarters):
            begins = QUARTER * (len(quarters) + 1 - place)
            for nth in range(orders):
                ago = begins - 4 - nth * QUARTER // (orders + 1) - dice.randrange(6)
                _order(scene, who, ago, liked, thousands * dice.uniform(0.9, 1.1), dice)
        # They have not left: a small order came last week.
        _order(scene, who, LATEST, liked, 0.5, dice)


def _order(
    scene: Scene,
    who: Firm,
    ago: int,
    liked: Sequence[Product],
    thousands: float,
    dice: random.Random,
) -> None:
    number = f"SO-{2_000 + scene.session.info.setdefault('orders', 0)}"
    scene.session.info["orders"] += 1
    order = scene.put(Order(customer_id=who.id, owner_id=who.owner, number=number,
                            ordered_on=scene.day(ago), currency="EUR"))  # fmt: skip
    for position, product in enumerate(dice.sample(liked, k=2)):
        price = max(product.unit_price or 0, 10_000)
        quantity = max(1, round(thousands * 10_000_000 / 2 / price)) * 1_000
        scene.put(
            OrderLine(
                customer_id=who.id, order_id=order.id, position=position, product_id=product.id,
                quantity=quantity, unit_price=price, amount=line_amount(quantity, price),
                cost=line_amount(quantity, product.unit_cost or 0),
            )
        )  # fmt: skip
