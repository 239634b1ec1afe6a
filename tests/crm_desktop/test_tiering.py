"""Proposed tiers and classes of a file, and accepting them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from crm_desktop import (
    class_moves,
    contacts,
    customers,
    demo,
    findings,
    firm,
    kept_models,
    orders,
    reviewing,
    tiering,
    weighing,
)
from crm_desktop.errors import UserError
from crm_desktop.insights.class_moves import ClassReasonCode
from crm_desktop.insights.finding import FindingKind
from crm_desktop.insights.tiers import Side, TierProblem
from crm_desktop.insights.weights import Weights
from crm_desktop.models import Customer, Dismissal, Position
from crm_desktop.models.codes import CustomerClass, Tier
from crm_desktop.store import Store

AS_OF = date(2026, 3, 4)


def bought(store: Store, customer: int, amount: int, cost: int | None, ago: int = 30) -> None:
    line = {"quantity": 1000, "amount": amount, "cost": cost}
    day = AS_OF - timedelta(days=ago)
    orders.add(store, customer_id=customer, ordered_on=day, currency="EUR", lines=[line])


@pytest.fixture
def ten(store: Store) -> list[int]:
    """Ten general customers, each larger, with a better margin and well rated from the sixth on."""
    firm.set_setting(store, key="base_currency", value="EUR")
    made = []
    for n in range(1, 11):
        rating = "good" if n > 5 else "fair"
        made.append(
            customers.add(store, name=f"C{n:02}", tier="general", credit=rating, management=rating)
        )
        bought(store, made[-1], 1_000 * n, 900 * n - 20 * n * n)
    return made


def tier_of(store: Store, customer_id: int) -> Tier | None:
    with store.read() as session:
        return session.scalar(sa.select(Customer.tier).where(Customer.id == customer_id))


def test_the_best_are_proposed_with_their_reasons_and_the_orders_behind(
    store: Store, ten: list[int]
) -> None:
    with store.read() as session:
        found = tiering.review(session, AS_OF)
    assert (found.n, found.judged, found.problem) == (10, 10, None)
    assert found.since == date(2025, 3, 5)
    best = found.moves[0]
    assert (best.customer_id, best.from_tier, best.to_tier) == (ten[-1], Tier.GENERAL, Tier.CORE)
    assert best.sales == 10_000 and not best.unknown and best.is_up
    sales = next(reason for reason in best.reasons if reason.side is Side.SALES)
    assert sales.value == 10_000 and sales.points == pytest.approx(0.4 * 45)
    assert [record.table for record in sales.records] == ["sales_order"]
    rating = next(reason for reason in best.reasons if reason.side is not Side.SALES)
    assert rating.points > 0


def test_orders_of_an_earlier_year_count_for_nothing_but_are_no_unknown(
    store: Store, ten: list[int]
) -> None:
    old = customers.add(store, name="Old", tier="core", credit="fair", management="fair")
    bought(store, old, 9_000_000, 1, ago=800)
    with store.read() as session:
        move = next(m for m in tiering.proposals(session, AS_OF) if m.customer_id == old)
    assert (move.to_tier, move.sales, move.is_down) == (Tier.GENERAL, 0, True)
    assert move.unknown == (Side.MARGIN,)


def test_a_lapsed_customer_and_one_that_never_ordered_are_left_alone(
    store: Store, ten: list[int]
) -> None:
    never = customers.add(store, name="Never", tier="core", credit="poor", management="poor")
    gone = customers.add(
        store, name="Gone", tier="core", credit="poor", management="poor", customer_class="lapsed"
    )
    bought(store, gone, 100, 10, ago=800)
    with store.read() as session:
        moved = {move.customer_id for move in tiering.proposals(session, AS_OF)}
    assert not moved & {never, gone}


def test_without_costs_and_ratings_the_sales_propose_nothing(store: Store) -> None:
    for n in range(1, 9):
        bought(store, customers.add(store, name=f"C{n}"), 1_000 * n, None)
    with store.read() as session:
        found = tiering.review(session, AS_OF)
    assert found.problem is TierProblem.SALES_ONLY and not found.moves
    assert (found.n, found.judged) == (8, 0)


def test_an_empty_file_says_that_nobody_bought(store: Store) -> None:
    with store.read() as session:
        assert tiering.review(session, AS_OF).problem is TierProblem.NO_ORDERS


def test_a_margin_is_known_only_when_the_costs_of_most_sales_are(
    store: Store, ten: list[int]
) -> None:
    bought(store, ten[0], 50_000, None)
    with store.read() as session:
        found = tiering.scoring(session, AS_OF)
    margin = dict(zip(found.customers.tolist(), found.figures.sides.margin.tolist(), strict=True))
    assert margin[ten[0]] != margin[ten[0]]
    assert margin[ten[1]] == pytest.approx(1 - (1800 - 80) / 2000)


def test_a_currency_without_a_rate_is_left_out_and_counted(store: Store, ten: list[int]) -> None:
    line = {"quantity": 1000, "amount": 10**9, "cost": 1}
    orders.add(store, customer_id=ten[0], ordered_on=AS_OF, currency="USD", lines=[line])
    with store.read() as session:
        found = tiering.review(session, AS_OF)
        data = tiering.scoring(session, AS_OF).figures
    assert found.left_out == 1
    assert data.sides.sales[0] == 1_000


def test_later_orders_are_not_known_yet(store: Store, ten: list[int]) -> None:
    with store.read() as session:
        before = tiering.scores(session, AS_OF)
    bought(store, ten[0], 10**9, 1, ago=-1)
    with store.read() as session:
        assert tiering.scores(session, AS_OF) == before


def test_one_customer_is_judged_by_the_kept_scale_as_among_all(
    store: Store, ten: list[int]
) -> None:
    with store.read() as session:
        among_all = tiering.scores(session, AS_OF)
        assert tiering.scores(session, AS_OF, [ten[7]]) == {ten[7]: among_all[ten[7]]}
        kept_models.keep(store, tiering.KEPT, AS_OF, tiering.fit(session, AS_OF))
    with store.read() as session:
        assert tiering.scores(session, AS_OF, [ten[7]]) == {ten[7]: among_all[ten[7]]}


def test_other_weights_are_tried_without_being_saved(store: Store, ten: list[int]) -> None:
    with store.read() as session:
        usual = tiering.scoring(session, AS_OF)
        wide = tiering.scoring(session, AS_OF, weights=Weights(tier_key_share=0.9))
        assert tiering.moved(wide)[0] > tiering.moved(usual)[0]
        assert weighing.weights(session) == Weights()


def test_accepting_several_is_one_undo(store: Store, ten: list[int]) -> None:
    tiering.accept_all(store, tiers={ten[0]: "key", ten[1]: "core"})
    assert (tier_of(store, ten[0]), tier_of(store, ten[1])) == (Tier.KEY, Tier.CORE)
    reviewing.accept(store, tiers={ten[2]: "core"}, classes={ten[0]: "loyal", ten[1]: "partner"})
    store.undo()
    assert tier_of(store, ten[2]) is Tier.GENERAL
    store.undo()
    assert (tier_of(store, ten[0]), tier_of(store, ten[1])) == (Tier.GENERAL, Tier.GENERAL)


def test_what_was_accepted_is_not_proposed_any_more(store: Store, ten: list[int]) -> None:
    with store.read() as session:
        moves = tiering.proposals(session, AS_OF)
    tiering.accept_all(store, tiers={move.customer_id: move.to_tier for move in moves})
    with store.read() as session:
        assert not tiering.proposals(session, AS_OF)


def test_a_proposal_set_aside_stays_away_until_it_is_another(store: Store, ten: list[int]) -> None:
    with store.read() as session:
        move = reviewing.review(session, AS_OF).tiers.moves[0]
    with pytest.raises(UserError, match="field_needed"):
        reviewing.set_aside(store, moves=[move], reason=" ")
    reviewing.set_aside(store, moves=[move], reason="Sold to a rival", on=AS_OF)
    with store.read() as session:
        found = reviewing.review(session, AS_OF)
        assert move not in found.moves
        assert [(aside.move, aside.reason) for aside in found.aside] == [(move, "Sold to a rival")]
        assert session.scalars(sa.select(Dismissal.kind)).all() == ["tier_move"]
    customers.edit(store, id=move.customer_id, tier="key")
    with store.read() as session:
        again = reviewing.review(session, AS_OF).tiers.moves
    assert [m.to_tier for m in again if m.customer_id == move.customer_id] == [Tier.CORE]


def test_a_proposal_set_aside_in_the_review_is_a_finding_set_aside(
    store: Store, ten: list[int]
) -> None:
    with store.read() as session:
        move = reviewing.review(session, AS_OF).tiers.moves[0]
        shown = findings.of_customer(session, move.customer_id, AS_OF)
    assert FindingKind.TIER_MOVE in {finding.kind for finding in shown.all}
    reviewing.set_aside(store, moves=[move], reason="Sold to a rival", on=AS_OF)
    with store.read() as session:
        found = findings.of_customer(session, move.customer_id, AS_OF)
    assert [gone.finding.kind for gone in found.set_aside] == [FindingKind.TIER_MOVE]


def test_classes_are_proposed_by_the_days_of_ordering(store: Store) -> None:
    new = customers.add(store, name="New", customer_class="prospect")
    again = customers.add(store, name="Again", customer_class="first_purchase")
    bought(store, new, 10, None)
    bought(store, again, 10, None, ago=90)
    bought(store, again, 10, None, ago=30)
    with store.read() as session:
        found = {move.customer_id: move for move in class_moves.proposals(session, AS_OF)}
        some = class_moves.proposals(session, AS_OF, [new])
    assert found[new].to_class is CustomerClass.FIRST_PURCHASE
    assert found[again].to_class is CustomerClass.REPEAT
    second = found[again].reasons[1]
    assert (second.code, second.on) == (ClassReasonCode.SECOND_ORDER, date(2026, 2, 2))
    assert [record.table for record in second.records] == ["sales_order"]
    assert some == (found[new],)


def partners(store: Store, as_of: date) -> dict[int, float | None]:
    """How many each new partner brought, where everything else is enough."""
    weights = Weights(
        class_loyal_total=0, class_partner_total=0, class_partner_referrals=1,
        loyalty_at_least=1, few=1,
    )  # fmt: skip
    with store.read() as session:
        found = class_moves.proposals(session, as_of, weights=weights)
    return {
        move.customer_id: move.reasons[1].value
        for move in found
        if move.to_class is CustomerClass.PARTNER
    }


def test_partners_brought_customers_themselves_or_by_their_people(store: Store) -> None:
    firm.set_setting(store, key="base_currency", value="EUR")
    itself, people, former = (
        customers.add(store, name=name, customer_class="repeat")
        for name in ("Itself", "People", "Former")
    )
    for place, customer in enumerate((itself, people, former)):
        for ago in (40, 70, 100)[: 2 + place % 2]:
            bought(store, customer, 100, None, ago=ago)
    works = contacts.add(store, name="Chen", customer_id=people)
    left = contacts.add(store, name="Lu", customer_id=former)
    with store.read() as session:
        position = session.scalars(sa.select(Position.id).where(Position.contact_id == left)).one()
    contacts.edit_position(store, id=position, until=AS_OF - timedelta(days=400))
    for firm_id, person in ((itself, None), (None, works), (None, left)):
        customers.refer(
            store, id=customers.add(store, name="New"), by_customer_id=firm_id,
            by_contact_id=person, on=AS_OF - timedelta(days=5),
        )  # fmt: skip
    assert partners(store, AS_OF) == {itself: 1, people: 1}
    assert partners(store, AS_OF - timedelta(days=6)) == {}


def test_the_sample_has_a_few_believable_moves(store: Store) -> None:
    demo.build(store, today=AS_OF)
    with store.read() as session:
        found = reviewing.review(session, AS_OF)
    assert 3 <= len(found.tiers.moves) <= 6
    assert any(move.is_up for move in found.tiers.moves)
    assert any(move.is_down for move in found.tiers.moves)
    assert {"repeat", "lapsed"} <= {str(move.to_class) for move in found.classes}
    assert len(found.classes) <= 8
