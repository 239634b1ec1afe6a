"""The verbs of decision support with a case each, and the rows they work on; see test_verbs.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from crm_desktop import (
    boards,
    class_moves,
    customers,
    loyalty_signs,
    rates,
    referrals,
    reviewing,
    source_costs,
    targets,
    tiering,
    weighing,
)
from crm_desktop.class_moves import ClassMove
from crm_desktop.insights.weights import Weights
from crm_desktop.models.codes import CustomerClass, Tier
from crm_desktop.store import Store

NOUNS = (
    boards, class_moves, loyalty_signs, rates, referrals, reviewing, source_costs, targets,
    tiering, weighing,
)  # fmt: skip
TODAY = date(2026, 3, 2)
LATER = date(2026, 6, 30)


@dataclass(frozen=True)
class Decisions:
    """What decisions rest on, one of each."""

    customer: int
    person: int
    board: int
    placed: int
    rate: int
    cost: int
    sign: int
    referral: int
    target: int


def decisions(store: Store, customer: int, person: int) -> Decisions:
    """One of everything that decision support knows beside orders and deals."""
    board = boards.add_board(store, name="Mondays", kinds=["sales", "stages"])
    weighing.set_weights(store, weights=Weights(decline_fall=0.3))
    return Decisions(
        customer=customer,
        person=person,
        board=board,
        placed=boards.place_chart(store, board_id=board, kind="concentration"),
        rate=rates.add_rate(store, currency="USD", rate=0.9, valid_from=TODAY),
        cost=source_costs.add_cost(
            store, source="Fair", period_start=TODAY, period_end=LATER, amount=50_000,
            currency="EUR",
        ),
        sign=loyalty_signs.add_sign(
            store, customer_id=customer, kind="reference", on_day=TODAY, contact_id=person
        ),
        referral=customers.refer(store, id=customer, by_contact_id=person, on=TODAY),
        target=targets.add_target(
            store, period_start=TODAY, period_end=LATER, amount=1, currency="EUR"
        ),
    )  # fmt: skip


Case = Callable[[Store, Decisions], object]

CASES: dict[str, list[Case]] = {
    "boards.add_board": [lambda s, f: boards.add_board(s, name="Fair", kinds=["funnel"])],
    "boards.rename_board": [lambda s, f: boards.rename_board(s, id=f.board, name="Fridays")],
    "boards.delete_boards": [lambda s, f: boards.delete_boards(s, ids=[f.board])],
    "boards.place_chart": [lambda s, f: boards.place_chart(s, board_id=f.board, kind="funnel")],
    "boards.take_chart": [lambda s, f: boards.take_chart(s, ids=[f.placed])],
    "boards.widen_chart": [lambda s, f: boards.widen_chart(s, id=f.placed, is_wide=True)],
    "boards.move_chart": [lambda s, f: boards.move_chart(s, id=f.placed, place=0)],
    "class_moves.accept": [
        lambda s, f: class_moves.accept(s, customer_id=f.customer, to_class="repeat")
    ],
    "class_moves.accept_all": [
        lambda s, f: class_moves.accept_all(s, classes={f.customer: CustomerClass.LOYAL})
    ],
    "reviewing.accept": [
        lambda s, f: reviewing.accept(s, tiers={f.customer: "key"}),
        lambda s, f: reviewing.accept(
            s, tiers={f.customer: "core"}, classes={f.customer: "partner"}
        ),
    ],
    "reviewing.set_aside": [
        lambda s, f: reviewing.set_aside(
            s,
            moves=[ClassMove(f.customer, "Acme", None, CustomerClass.REPEAT, (), TODAY)],
            reason="Their buyer left",
            on=TODAY,
        )
    ],
    "tiering.accept": [lambda s, f: tiering.accept(s, customer_id=f.customer, tier="core")],
    "tiering.accept_all": [lambda s, f: tiering.accept_all(s, tiers={f.customer: Tier.KEY})],
    "loyalty_signs.add_sign": [
        lambda s, f: loyalty_signs.add_sign(
            s, customer_id=f.customer, kind="suggestion", on_day=LATER, notes="a longer lid"
        )
    ],
    "loyalty_signs.edit_sign": [
        lambda s, f: loyalty_signs.edit_sign(s, id=f.sign, on_day=LATER, contact_id=None)
    ],
    "loyalty_signs.delete_signs": [lambda s, f: loyalty_signs.delete_signs(s, ids=[f.sign])],
    "rates.add_rate": [
        lambda s, f: rates.add_rate(s, currency="CNY", rate=0.128, valid_from=TODAY)
    ],
    "rates.edit_rate": [lambda s, f: rates.edit_rate(s, id=f.rate, rate=0.95)],
    "rates.delete_rate": [lambda s, f: rates.delete_rate(s, ids=[f.rate])],
    "referrals.edit_referral": [
        lambda s, f: referrals.edit_referral(s, id=f.referral, referred_on=LATER, notes="fair")
    ],
    "source_costs.add_cost": [
        lambda s, f: source_costs.add_cost(
            s, source="Web", period_start=TODAY, period_end=TODAY, amount=100, currency="EUR"
        )
    ],
    "source_costs.edit_cost": [
        lambda s, f: source_costs.edit_cost(s, id=f.cost, amount=7, notes="stand")
    ],
    "source_costs.delete_costs": [lambda s, f: source_costs.delete_costs(s, ids=[f.cost])],
    "targets.add_target": [
        lambda s, f: targets.add_target(
            s, period_start=TODAY, period_end=LATER, amount=1, currency="EUR", segment="Steel"
        )
    ],
    "targets.edit_target": [lambda s, f: targets.edit_target(s, id=f.target, amount=2)],
    "targets.delete_targets": [lambda s, f: targets.delete_targets(s, ids=[f.target])],
    "weighing.set_weights": [lambda s, f: weighing.set_weights(s, weights=Weights(tier_sales=0.5))],
    "weighing.reset_weights": [lambda s, f: weighing.reset_weights(s)],
}
