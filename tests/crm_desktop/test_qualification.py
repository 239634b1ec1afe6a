"""The qualification checklist of a deal: yes, no, or not known."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop import customers, deals, qualification
from crm_desktop.models.codes import Answer
from crm_desktop.qualification import Sheet
from crm_desktop.store import Store

TODAY = date(2026, 3, 2)


@pytest.fixture
def customer(store: Store) -> int:
    return customers.add(store, name="Acme")


@pytest.fixture
def deal(store: Store, customer: int) -> int:
    return deals.add(store, name="Gears", opened_on=TODAY, customer_id=customer)


def sheet(store: Store, deal: int) -> Sheet:
    with store.read() as session:
        return qualification.sheet(session, deal)


def test_nothing_is_known_of_a_new_deal(store: Store, deal: int) -> None:
    found = sheet(store, deal)
    assert (found.answered, found.speaking_for_us, found.speaking_against_us) == (0, 0, 0)
    assert all(line.speaks_for_us is None for line in found.lines)


def test_a_strong_rival_speaks_against_us_and_a_known_budget_for_us(
    store: Store, deal: int
) -> None:
    qualification.answer(store, deal_id=deal, question="budget_known", answer="yes", note="40 k")
    qualification.answer(store, deal_id=deal, question="strong_rival", answer="yes")
    lines = {line.question: line for line in sheet(store, deal).lines}
    assert lines["budget_known"].speaks_for_us is True
    assert lines["budget_known"].note == "40 k"
    assert lines["strong_rival"].speaks_for_us is False


def test_an_answer_keeps_its_day_until_it_changes_and_not_known_takes_it_away(
    store: Store, deal: int
) -> None:
    def day() -> date | None:
        return next(
            line.answered_on for line in sheet(store, deal).lines if line.question == "decider_met"
        )

    def say(answer: Answer | None, on: date) -> None:
        qualification.answer(store, deal_id=deal, question="decider_met", answer=answer, on=on)

    later = date(2026, 4, 1)
    say(Answer.NO, TODAY)
    say(Answer.NO, later)
    assert day() == TODAY
    say(Answer.YES, later)
    assert day() == later
    say(None, later)
    assert day() is None


def test_first_time_buyers_and_those_who_buy_elsewhere_are_asked_other_questions(
    store: Store, customer: int, deal: int
) -> None:
    def asked() -> set[str]:
        return {line.question for line in sheet(store, deal).lines}

    assert not asked() & {"will_buy_at_all", "unhappy_with_current"}
    customers.edit(store, id=customer, acquisition="first_time_buyer")
    assert "will_buy_at_all" in asked() and "unhappy_with_current" not in asked()
    qualification.answer(store, deal_id=deal, question="will_buy_at_all", answer="no")
    customers.edit(store, id=customer, acquisition="modified_rebuy")
    assert {"will_buy_at_all", "unhappy_with_current"} <= asked()


def test_a_question_that_is_never_asked_is_a_bug(store: Store, deal: int) -> None:
    with pytest.raises(ValueError, match="no question"):
        qualification.answer(store, deal_id=deal, question="weather", answer="yes")


def test_answers_follow_a_deal_to_another_customer(store: Store, deal: int) -> None:
    qualification.answer(store, deal_id=deal, question="budget_known", answer="yes")
    other = customers.add(store, name="Other")
    deals.edit(store, id=deal, customer_id=other)
    customers.delete(store, ids=[other])
    assert sheet(store, deal).answered == 0
