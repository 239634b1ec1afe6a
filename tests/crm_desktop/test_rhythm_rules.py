"""Sales rhythm: who should appear at a stage for a tier, and who appeared."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crm_desktop import activities, customers, deals, firm, rhythm_rules
from crm_desktop.models.codes import BuyingStage, RhythmStep, Tier
from crm_desktop.store import Store


def step(store: Store, tier: Tier, stage: BuyingStage) -> tuple[RhythmStep, bool]:
    with store.read() as session:
        cells = rhythm_rules.table(session)
    return next((c.step, c.is_own) for c in cells if (c.tier, c.stage) == (tier, stage))


@pytest.mark.parametrize(
    ("tier", "stage", "expected"),
    [
        (Tier.CORE, BuyingStage.INFORMATION_GATHERING, RhythmStep.SELF),
        (Tier.CORE, BuyingStage.TECHNICAL_SELECTION, RhythmStep.MANAGER),
        (Tier.CORE, BuyingStage.EVALUATION, RhythmStep.HEAD),
        (Tier.KEY, BuyingStage.DECISION, RhythmStep.MANAGER),
        (Tier.GENERAL, BuyingStage.DECISION, RhythmStep.SELF),
    ],
)
def test_the_shipped_rhythm(
    store: Store, tier: Tier, stage: BuyingStage, expected: RhythmStep
) -> None:
    assert step(store, tier, stage) == (expected, False)


def test_a_rule_of_the_firms_own_goes_before_and_the_default_takes_it_away(store: Store) -> None:
    place = {"tier": "key", "stage": "decision"}
    rhythm_rules.set_rule(store, **place, step="self")
    rhythm_rules.set_rule(store, **place, step="head")
    assert step(store, Tier.KEY, BuyingStage.DECISION) == (RhythmStep.HEAD, True)
    rhythm_rules.set_rule(store, **place, step="manager")
    assert step(store, Tier.KEY, BuyingStage.DECISION) == (RhythmStep.MANAGER, False)
    rhythm_rules.set_rule(store, **place, step="head")
    rhythm_rules.reset(store)
    assert step(store, Tier.KEY, BuyingStage.DECISION) == (RhythmStep.MANAGER, False)


def test_appearances_say_who_was_there_when_at_which_stage_and_who_is_planned(
    store: Store,
) -> None:
    ding = firm.add_user(store, name="Ding", role="salesperson")
    wei = firm.add_user(store, name="Wei", role="manager")
    clara = firm.add_user(store, name="Clara", role="head")
    customer = customers.add(store, name="Acme", tier="core")
    deal = deals.add(store, name="G", opened_on=date(2026, 1, 5), customer_id=customer)
    deals.move(store, id=deal, to_stage="evaluation", on=date(2026, 2, 2))
    activities.log(
        store, kind="call", subject="hello", customer_id=customer, deal_id=deal, owner_id=ding,
        done_at=datetime(2026, 1, 7, 12, tzinfo=UTC),
    )  # fmt: skip
    activities.log(
        store, kind="visit", subject="tour", customer_id=customer, deal_id=deal, owner_id=ding,
        colleague_ids=[wei], done_at=datetime(2026, 2, 9, 12, tzinfo=UTC),
    )  # fmt: skip
    activities.plan(
        store, kind="meeting", subject="sign", customer_id=customer, deal_id=deal, owner_id=clara,
        due_on=date(2026, 3, 9),
    )  # fmt: skip
    with store.read() as session:
        rhythm = rhythm_rules.of_deal(session, deal)
    assert rhythm is not None and rhythm.tier is Tier.CORE
    assert dict(rhythm.expected)[BuyingStage.EVALUATION] is RhythmStep.HEAD
    assert {(one.name, one.step, one.on, one.planned, one.stage) for one in rhythm.appearances} == {
        ("Ding", RhythmStep.SELF, date(2026, 1, 7), False, BuyingStage.NEED),
        ("Ding", RhythmStep.SELF, date(2026, 2, 9), False, BuyingStage.EVALUATION),
        ("Wei", RhythmStep.MANAGER, date(2026, 2, 9), False, BuyingStage.EVALUATION),
        ("Clara", RhythmStep.HEAD, date(2026, 3, 9), True, BuyingStage.EVALUATION),
    }


def test_a_deal_that_is_gone_has_no_rhythm(store: Store) -> None:
    with store.read() as session:
        assert rhythm_rules.of_deal(session, 17) is None
