"""Every shipped line, answer, reason and question has its words."""

from __future__ import annotations

from datetime import date

from crm_desktop import customers, outcome_reasons, playbooks, postures, qualification
from crm_desktop.models.codes import Outcome, PlaybookKind
from crm_desktop.outcome_reasons import Reason
from crm_desktop.playbooks import Check, Line, State
from crm_desktop.store import Store
from ui import phrases_playbooks, phrases_reasons
from ui.context import Context


def shipped(store: Store) -> tuple[Line, ...]:
    with store.read() as session:
        return playbooks.everything(session)


def test_every_shipped_line_has_words_and_nothing_else_has(store: Store, context: Context) -> None:
    lines = shipped(store)
    assert {line.code for line in lines} == set(phrases_playbooks.LINES)
    said = [phrases_playbooks.line(line) for line in lines]
    assert all(said) and len(set(said)) == len(said)
    objections = {line.code for line in lines if line.kind is PlaybookKind.OBJECTION}
    assert objections == set(phrases_playbooks.ANSWERS)


def test_the_firms_words_go_before_the_shipped_ones(store: Store, context: Context) -> None:
    playbooks.edit_line(store, key="too_expensive", text="“Too dear.”")
    (line,) = (line for line in shipped(store) if line.code == "too_expensive")
    assert phrases_playbooks.line(line) == "“Too dear.”"
    assert phrases_playbooks.answer(line).startswith("Ask what they compare")
    playbooks.edit_line(store, key="too_expensive", answer="So be it.")
    (line,) = (line for line in shipped(store) if line.code == "too_expensive")
    assert phrases_playbooks.answer(line) == "So be it."


def test_lines_and_reasons_are_said_in_the_users_language(store: Store, context: Context) -> None:
    context.language.use("zh_CN")
    (stance,) = (line for line in shipped(store) if line.code == "stance_court")
    assert "信任" in phrases_playbooks.line(stance)
    assert phrases_reasons.question("need_urgent").endswith("吗？")
    context.language.use("es")
    assert "confianza" in phrases_playbooks.line(stance)
    assert phrases_reasons.kept_reason("no_budget") == "Sin presupuesto"
    context.language.use("en")


def test_every_reason_and_question_has_words(context: Context) -> None:
    codes = {code for reasons in outcome_reasons.SHIPPED.values() for code in reasons}
    assert codes == set(phrases_reasons.REASONS)
    assert set(phrases_reasons.QUESTIONS) == qualification.CODES
    assert phrases_reasons.kept_reason("The bridge was closed") == "The bridge was closed"
    assert phrases_reasons.kept_reason(None) == ""
    own = Reason(Outcome.LOST, None, 7, "Holidays", False)
    assert phrases_reasons.reason(own) == "Holidays"


def test_every_check_and_every_origin_of_a_posture_has_words(
    store: Store, context: Context
) -> None:
    facts = {
        "never": False, "overdue": 0, "days": 70, "cadence": 30, "kind": "call", "count": 5,
        "promises": 1, "complaints": 0, "currency": "EUR", "sales_before": 900, "sales_now": 800,
        "discount_before": 0.01, "discount_now": 0.051, "margin_before": 0.4, "margin_now": None,
    }  # fmt: skip
    for state in State:
        for kind, codes in (
            (PlaybookKind.NEVER, playbooks.NEVERS),
            (PlaybookKind.MUST, playbooks.MUSTS),
        ):
            for code in codes:
                found = Check(code, kind, state, facts)
                said = phrases_playbooks.check(found)
                assert said and "{" not in said
                assert phrases_playbooks.check_title(found)
    for why in postures.Why:
        assert phrases_playbooks.why(postures.Posture(None, why, "Machinery"))


def test_the_checks_of_a_customer_can_all_be_said(store: Store, context: Context) -> None:
    customer = customers.add(store, name="Acme")
    with store.read() as session:
        found = playbooks.checks(session, customer, date.today())
    assert phrases_playbooks.check(found[0]) == "In order"
