"""The sample firm: repeatable, relative to its day, and true to its three cases."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop import (
    account_plans,
    comparisons,
    demo,
    findings,
    playbooks,
    qualification,
    refitting,
    rhythm_rules,
    stakeholders,
    winning,
)
from crm_desktop.agenda.today import today
from crm_desktop.charts.power_stance import power_and_stance
from crm_desktop.charts.slices import Slice
from crm_desktop.charts.sources import sources_of
from crm_desktop.demo import doubles, names
from crm_desktop.duplicates import kept_keys
from crm_desktop.duplicates.described import Certainty, Subject
from crm_desktop.duplicates.scanning import scan
from crm_desktop.exchange import mappings, runs
from crm_desktop.exchange.retrying import retry_refusals
from crm_desktop.models import (
    Activity,
    ActivityContact,
    ActivitySignal,
    Contact,
    Contest,
    Customer,
    Deal,
    DepartmentStance,
    Order,
    Stakeholder,
    User,
)
from crm_desktop.models.codes import AgendaKind, BuyingStage, ContestOutcome, Outcome, Stance
from crm_desktop.outcome_reasons import SHIPPED
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.dump import dump

TODAY = date(2026, 3, 4)


@pytest.fixture
def sample(store: Store) -> Store:
    demo.build(store, today=TODAY)
    return store


def without_ids(store: Store) -> list[tuple[object, ...]]:
    with store.read() as session:
        found = session.execute(
            sa.select(Customer.name, Activity.subject, Activity.done_at, Activity.due_on)
            .join(Activity, Activity.customer_id == Customer.id)
            .order_by(Customer.name, Activity.done_at, Activity.due_on, Activity.subject)
        )
        return [tuple(row) for row in found]


def test_the_same_day_gives_the_same_firm(sample: Store, tmp_path: Path) -> None:
    again = open_store(tmp_path / "again.crm")
    demo.build(again, today=TODAY)
    assert without_ids(again) == without_ids(sample)
    again.close()


def test_undo_leaves_all_of_it_alone(sample: Store) -> None:
    assert sample.undoable() is None
    assert len(names.FIRMS) == 60
    assert len(dump(sample)["customer"]) == len(names.FIRMS) + doubles.CUSTOMERS


def test_nothing_was_done_in_the_future_and_the_history_is_three_years_long(sample: Store) -> None:
    with sample.read() as session:
        newest = session.scalar(sa.select(sa.func.max(Activity.done_at)))
        oldest = session.scalar(sa.select(sa.func.min(Activity.done_at)))
        last_order = session.scalar(sa.select(sa.func.max(Order.ordered_on)))
    assert newest is not None and oldest is not None and last_order is not None
    assert newest.date() <= TODAY and last_order <= TODAY
    assert oldest.date() < TODAY - timedelta(days=2 * 365)


def test_the_gearbox_bid_is_silent_and_all_its_news_came_through_one_person(sample: Store) -> None:
    with sample.read() as session:
        deal = session.scalars(sa.select(Deal).where(Deal.name.contains("Gearbox"))).one()
        assert deal.buying_stage is BuyingStage.EVALUATION and deal.outcome is None
        customer = session.get_one(Customer, deal.customer_id)
        assert customer.last_touch_on is not None
        assert 21 <= (TODAY - customer.last_touch_on).days <= 25
        since = (
            sa.select(ActivityContact.contact_id)
            .join(Activity, Activity.id == ActivityContact.activity_id)
            .where(Activity.deal_id == deal.id)
            .order_by(Activity.done_at.desc())
            .limit(2)
        )
        assert len(set(session.scalars(since))) == 1
        plan = session.scalars(
            sa.select(Activity).where(Activity.deal_id == deal.id, Activity.done_at.is_(None))
        ).one()
        assert plan.due_on is not None and plan.due_on > TODAY


def test_the_software_bid_was_lost_to_the_rival_who_had_the_decider(sample: Store) -> None:
    with sample.read() as session:
        deal = session.scalars(sa.select(Deal).where(Deal.name.contains("software"))).one()
        assert deal.outcome is Outcome.LOST
        contest = session.scalars(sa.select(Contest).where(Contest.deal_id == deal.id)).one()
        assert contest.outcome is ContestOutcome.THEY_WON
        decider = session.scalars(
            sa.select(Stakeholder).where(Stakeholder.deal_id == deal.id, Stakeholder.influence == 5)
        ).one()
        assert decider.stance is Stance.OPPONENT


def test_the_next_bid_has_the_same_decider_against_us_and_the_same_rival(sample: Store) -> None:
    with sample.read() as session:
        deal = session.scalars(sa.select(Deal).where(Deal.name.contains("Planning"))).one()
        lost = session.scalars(sa.select(Deal).where(Deal.name.contains("software"))).one()
        assert deal.outcome is None and deal.customer_id == lost.customer_id
        found = findings.of_deal(session, deal.id, TODAY)
        first, decider = found.shown[0], found.shown[0].facts["contact"]
        whose = session.scalars(
            sa.select(Contact.name)
            .join(Stakeholder, Stakeholder.contact_id == Contact.id)
            .where(Stakeholder.deal_id == lost.id, Stakeholder.influence == 5)
        ).one()
    assert first.kind == "decider_with_rival" and decider == whose
    assert first.facts["rival"] == "Vega Systems"


def test_the_manager_and_the_head_appear_in_time_and_once_too_early(sample: Store) -> None:
    with sample.read() as session:
        gearbox = session.scalars(sa.select(Deal).where(Deal.name.contains("Gearbox"))).one()
        seen = rhythm_rules.appearances(session, gearbox.id)
        kinds = {finding.kind for finding in findings.compute(session, TODAY)}
    above = [(one.step, one.planned) for one in seen if one.step != "self"]
    assert above == [("manager", False), ("head", True)]
    assert "rhythm_too_early" in kinds


def test_the_gearbox_map_was_another_one_on_earlier_days(sample: Store) -> None:
    with sample.read() as session:
        gearbox = session.scalars(sa.select(Deal).where(Deal.name.contains("Gearbox"))).one()
        assert gearbox.customer_id is not None
        place = (gearbox.customer_id, gearbox.id)
        days = stakeholders.days_of(session, *place)
        people = [len(stakeholders.map_on(session, *place, day).people) for day in days]
        now = stakeholders.stakeholder_map(session, *place)
    assert people == [3, 3, 4, 6, 6] and len(now.people) == 6 and len(now.ties) == 7
    assert [person.stance for person in now.people].count(Stance.SUPPORTER) == 3


def test_key_accounts_have_plans_checklists_comparisons_and_ticked_steps(sample: Store) -> None:
    with sample.read() as session:
        gearbox = session.scalars(sa.select(Deal).where(Deal.name.contains("Gearbox"))).one()
        customer = gearbox.customer_id
        assert customer is not None
        plan = account_plans.of_customer(session, customer, TODAY)
        assert len(plan.goals) == 3 and plan.goals[-1].reached_on is not None
        assert any(need.product for need in plan.needs) and plan.next_steps
        assert qualification.sheet(session, gearbox.id).answered >= 10
        comparison = comparisons.of_deal(session, gearbox.id)
        assert len(comparison.rows) == 3 and all(row.theirs[0] for row in comparison.rows)
        steps = playbooks.steps_of(session, customer, gearbox.id)
        assert {step.is_done for step in steps} == {True, False}


def test_every_lost_deal_of_the_sample_has_a_reason(sample: Store) -> None:
    with sample.read() as session:
        closed = session.scalars(sa.select(Deal).where(Deal.outcome.is_not(None))).all()
    assert closed
    for deal in closed:
        assert deal.outcome is not None and deal.outcome_reason in SHIPPED[deal.outcome]


def test_five_departments_have_no_common_choice_in_the_keyboard_deal(sample: Store) -> None:
    with sample.read() as session:
        deal = session.scalars(sa.select(Deal).where(Deal.name.contains("Keyboards"))).one()
        stances = session.scalars(
            sa.select(DepartmentStance).where(DepartmentStance.deal_id == deal.id)
        ).all()
        assert len(stances) == 5
        assert len({stance.cares_for for stance in stances}) == 5
        assert {Stance.SUPPORTER, Stance.OPPONENT} <= {stance.stance for stance in stances}


@pytest.mark.parametrize("day", [TODAY, date(2026, 3, 8), date(2028, 2, 29)])
def test_today_is_full_on_any_day_for_everybody_and_for_the_user(store: Store, day: date) -> None:
    demo.build(store, today=day)
    refitting.refit(store, day)
    findings.follow(store, day)
    morning = datetime.combine(day, time(9), UTC)
    with store.read() as session:
        me = session.scalars(sa.select(User.id).where(User.is_me)).one()
        for owner in (None, me):
            found = today(session, morning, owner_id=owner)
            counts = {str(section.kind): len(section.lines) for section in found.sections}
            moves = counts.pop(str(AgendaKind.TIER_MOVE))
            assert 2 <= moves <= 8 or owner is not None
            assert all(2 <= count <= 8 for count in counts.values()), counts
            assert found.snoozed == 1


def test_some_things_come_again_and_a_prospect_is_on_its_first_steps(sample: Store) -> None:
    with sample.read() as session:
        repeated = session.scalars(sa.select(Activity).where(Activity.recurrence.is_not(None)))
        assert sorted(row.kind for row in repeated) == ["call", "visit"]
        done = session.scalars(sa.select(Activity).where(Activity.occurrence_of_id.is_not(None)))
        assert [row.done_at is not None for row in done] == [True, True]
        chained = sa.select(Activity.follows_id).where(Activity.follows_id.is_not(None))
        assert len(set(session.scalars(chained))) >= 3
        assert session.scalar(sa.select(ActivitySignal.signal).limit(1)) is not None


def test_there_are_enough_closed_deals_and_costs_to_learn_from(sample: Store) -> None:
    with sample.read() as session:
        model = winning.learnt(session, TODAY)
        points = winning.fit_bid_filler(session, TODAY)
        found = sources_of(session, Slice(TODAY)).found
        power = power_and_stance(session, Slice(TODAY)).found
    assert model.n >= 40 and model.shown and points["shown"]
    paid = [source for source in found.sources if source.payback is not None]
    assert len(paid) >= 3 and found.sources[0].name == "Referral"
    assert power.opposed and power.people > 20


def test_the_sample_has_customers_who_buy_less_leave_and_move(sample: Store) -> None:
    with sample.read() as session:
        found = findings.compute(session, TODAY)
    kinds = {(str(each.kind), str(each.severity)) for each in found if each.deal_id is None}
    assert {("declining", "high"), ("declining", "medium"), ("slipping", "high")} <= kinds
    assert {"tier_move", "class_move", "white_space"} <= {kind for kind, _ in kinds}


def test_what_was_entered_twice_is_found(sample: Store) -> None:
    assert kept_keys.catch_up(sample)  # building is one large Change, which leaves them behind
    with sample.read() as session:
        customers, people = (scan(session, subject) for subject in Subject)
    assert customers and len(customers.pairs) == doubles.CUSTOMERS
    assert people and people.pairs[0].certainty is Certainty.SURE


def test_an_import_of_the_past_waits_to_be_mended(sample: Store) -> None:
    with sample.read() as session:
        (run,) = runs.runs(session)
        first, second = runs.refusals(session, run.id)
        (fitting,) = mappings.fitting(session, list(second.cells))
    assert (run.waiting, fitting.share) == (2, 1.0)
    outcome = retry_refusals(
        sample,
        run_id=run.id,
        rows={first.id: {"Visitor": "Eva Klein"}, second.id: {"Born": "28/02/1978"}},
    )
    assert outcome.results[0].created == {"contacts": 2}
