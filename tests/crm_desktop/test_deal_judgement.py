"""What we make of a deal: seats of its stage, days, chance, needs, steps."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop import (
    contacts,
    customers,
    deal_judgement,
    deals,
    needs,
    products,
    qualification,
    stakeholders,
)
from crm_desktop.comparisons import CriterionRow
from crm_desktop.deal_judgement import Judgement
from crm_desktop.insights import comparing
from crm_desktop.insights.stage_days import days_per_stage
from crm_desktop.models.codes import BuyingRole
from crm_desktop.store import Store

START = date(2026, 1, 1)
TODAY = date(2026, 3, 1)


@pytest.fixture
def firm(store: Store) -> int:
    return customers.add(store, name="Yuhuan")


@pytest.fixture
def bid(store: Store, firm: int) -> int:
    return deals.add(store, name="Bid", opened_on=START, customer_id=firm)


def judged(store: Store, deal_id: int) -> Judgement:
    with store.read() as session:
        found = deal_judgement.of_deal(session, deal_id, TODAY)
    assert found is not None
    return found


def test_a_deal_that_is_gone_is_not_judged(store: Store) -> None:
    with store.read() as session:
        assert deal_judgement.of_deal(session, 7, TODAY) is None


def test_a_deal_without_a_customer_is_judged_without_people_and_steps(store: Store) -> None:
    alone = deals.add(store, name="Alone", opened_on=START)
    found = judged(store, alone)
    assert (found.seats, found.needs, found.steps) == ((), (), ())
    assert found.chance is not None


def test_somebody_stands_for_a_function_by_department_or_by_role(
    store: Store, firm: int, bid: int
) -> None:
    deals.move(store, id=bid, to_stage="evaluation", on=TODAY)
    works = contacts.add_department(store, customer_id=firm, name="Works", functions=["technical"])
    han = stakeholders.add(store, customer_id=firm, deal_id=bid, name="Han", department_id=works)
    stakeholders.add(
        store, customer_id=firm, deal_id=bid, title="Buyer", roles=[BuyingRole.PURCHASER]
    )
    technical, purchasing = judged(store, bid).seats
    assert (technical.function, technical.people) == ("technical", ((han, "Han"),))
    assert (purchasing.role, purchasing.people) == ("purchaser", ())
    assert [name for _id, name in purchasing.empty] == ["Buyer"]


def test_days_are_counted_to_the_next_move_and_until_today(store: Store, bid: int) -> None:
    deals.move(store, id=bid, to_stage="project_setup", on=date(2026, 1, 11))
    assert judged(store, bid).days == {"need": 10, "project_setup": 49}


def test_days_end_with_the_deal(store: Store, bid: int) -> None:
    deals.close(store, id=bid, outcome="lost", on=date(2026, 1, 5))
    found = judged(store, bid)
    assert found.days == {"need": 4}
    assert (found.chance, found.risk, found.steps) == (None, None, ())


def test_a_stage_seen_twice_counts_both_times() -> None:
    assert days_per_stage([("a", 0), ("b", 4), ("a", 6)], 10) == {"a": 8, "b": 2}


def test_answers_move_the_chance(store: Store, bid: int) -> None:
    before = judged(store, bid).chance
    qualification.answer(store, deal_id=bid, question="decider_met", answer="yes")
    after = judged(store, bid).chance
    assert before is not None and after is not None and after.p > before.p
    assert after.is_rule and after.n == 0


def test_needs_of_the_deal_come_before_those_of_the_customer(
    store: Store, firm: int, bid: int
) -> None:
    other = deals.add(store, name="Other", opened_on=START, customer_id=firm)
    press = products.add(store, name="Press", currency="EUR")
    needs.add(store, customer_id=firm, text="Training")
    needs.add(store, customer_id=firm, text="Speed", deal_id=bid, product_id=press)
    needs.add(store, customer_id=firm, text="Elsewhere", deal_id=other)
    found = judged(store, bid).needs
    assert [(n.text, n.is_ours, n.product) for n in found] == [
        ("Speed", True, "Press"),
        ("Training", False, ""),
    ]


def row(name: str, ours: int | None, *theirs: int | None) -> CriterionRow:
    return CriterionRow(name, True, 3, ours, theirs)


def test_the_best_is_known_only_when_two_are_judged_unlike() -> None:
    assert comparing.best(row("a", 4, None)) == frozenset()
    assert comparing.best(row("a", 4, 4)) == frozenset()
    assert comparing.best(row("a", 4, 2, 4)) == {0, 2}


def test_we_lead_where_all_are_behind_and_lag_where_one_is_ahead() -> None:
    rows = [row("Price", 2, 4, 1), row("Service", 5, 3, None), row("Fit", 3, 3), row("x", None, 5)]
    found = comparing.standing(rows)
    assert (found.leads, found.lags) == (("Service",), (("Price", (0,)),))
