"""Reasons for which deals end: shipped, reworded, hidden, and the firm's own."""

from __future__ import annotations

from crm_desktop import outcome_reasons
from crm_desktop.models.codes import Outcome
from crm_desktop.outcome_reasons import Reason
from crm_desktop.store import Store


def offered(store: Store, outcome: Outcome = Outcome.LOST) -> list[str]:
    with store.read() as session:
        return [reason.value for reason in outcome_reasons.reasons(session, outcome)]


def found(store: Store, key: str) -> Reason:
    with store.read() as session:
        reasons = outcome_reasons.reasons(session, with_hidden=True)
    return next(reason for reason in reasons if reason.key == key)


def test_the_shipped_reasons_are_offered_by_outcome(store: Store) -> None:
    assert offered(store) == list(outcome_reasons.SHIPPED[Outcome.LOST])
    assert "no_budget" in offered(store, Outcome.NO_DECISION)


def test_no_two_shipped_reasons_share_a_code() -> None:
    codes = [code for reasons in outcome_reasons.SHIPPED.values() for code in reasons]
    assert len(set(codes)) == len(codes)


def test_a_reworded_shipped_reason_keeps_its_code_and_restoring_brings_its_words_back(
    store: Store,
) -> None:
    outcome_reasons.edit(store, key="technical_gap", text="Not waterproof")
    assert found(store, "technical_gap").text == "Not waterproof"
    assert found(store, "technical_gap").value == "technical_gap"
    outcome_reasons.restore(store, key="technical_gap")
    assert found(store, "technical_gap").text == ""


def test_a_shipped_reason_saved_as_it_is_stays_as_shipped(store: Store) -> None:
    outcome_reasons.edit(store, key="technical_gap", text=None)
    assert found(store, "technical_gap").id is None
    outcome_reasons.edit(store, key="technical_gap", text="Not waterproof")
    outcome_reasons.edit(store, key="technical_gap", text=None)
    assert found(store, "technical_gap").id is None


def test_a_hidden_reason_is_not_offered_until_it_is_restored(store: Store) -> None:
    outcome_reasons.hide(store, key="technical_gap")
    assert "technical_gap" not in offered(store)
    assert found(store, "technical_gap").hidden
    outcome_reasons.restore(store, key="technical_gap")
    assert "technical_gap" in offered(store)


def test_a_reworded_reason_that_was_hidden_keeps_its_words_when_it_is_offered_again(
    store: Store,
) -> None:
    outcome_reasons.edit(store, key="technical_gap", text="Not waterproof")
    outcome_reasons.hide(store, key="technical_gap")
    outcome_reasons.restore(store, key="technical_gap")
    assert found(store, "technical_gap").text == "Not waterproof"
    assert "technical_gap" in offered(store)


def test_the_firms_own_reasons_come_behind_and_are_kept_by_their_text(store: Store) -> None:
    id = outcome_reasons.add(store, outcome="lost", text=" The bridge was closed ")
    assert offered(store)[-1] == "The bridge was closed"
    assert "The bridge was closed" not in offered(store, Outcome.WON)
    outcome_reasons.hide(store, key=str(id))
    assert "The bridge was closed" not in offered(store)
    outcome_reasons.restore(store, key=str(id))
    outcome_reasons.delete(store, ids=[id])
    assert "The bridge was closed" not in offered(store)
