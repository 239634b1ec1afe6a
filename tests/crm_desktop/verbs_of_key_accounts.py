"""The verbs of key accounts with a case each, and the rows they work on; see test_verbs.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from crm_desktop import (
    account_plans,
    comparisons,
    contacts,
    deals,
    department_stances,
    outcome_reasons,
    playbooks,
    postures,
    qualification,
    rhythm_rules,
    stakeholders,
)
from crm_desktop.findings import dismissing
from crm_desktop.insights.finding import Action, ActionCode, Finding, FindingKind, Severity
from crm_desktop.models.codes import BuyingRole, BuyingStage, SalesMode, Stance, TieKind
from crm_desktop.store import Store

NOUNS = (
    account_plans,
    comparisons,
    department_stances,
    dismissing,
    outcome_reasons,
    playbooks,
    postures,
    qualification,
    rhythm_rules,
)
TODAY = date(2026, 3, 2)


@dataclass(frozen=True)
class KeyAccount:
    """A customer with a deal that is worked on in every way."""

    customer: int
    department: int
    deal: int
    stance: int
    reason: int
    contest: int
    other_deal: int
    line: int
    posture: int
    goal: int
    reached: int
    set_aside: int


def key_account(store: Store, customer: int, user: int) -> KeyAccount:
    """One of everything that key accounts have, at this customer."""
    department = contacts.add_department(store, customer_id=customer, name="IT")
    deal = deals.add(store, name="software", opened_on=TODAY, customer_id=customer)
    boss = stakeholders.add(
        store, customer_id=customer, deal_id=deal, name="Meng", roles=[BuyingRole.ECONOMIC_BUYER]
    )
    seat = stakeholders.add(store, customer_id=customer, deal_id=deal, title="Budget")
    stakeholders.tie(store, kind=TieKind.REPORTS_TO, from_id=seat, to_id=boss)
    stance = department_stances.set_stance(
        store, department_id=department, deal_id=deal, stance="neutral", on=TODAY, cares_for="peace"
    )
    outcome_reasons.hide(store, key="price_too_high")
    qualification.answer(store, deal_id=deal, question="budget_known", answer="yes", on=TODAY)
    comparisons.add_criterion(store, deal_id=deal, text="Price")
    comparisons.add_criterion(store, deal_id=deal, text="Ease")
    contest = comparisons.add_rival(store, deal_id=deal, name="Vega")
    comparisons.set_point(store, deal_id=deal, criterion="Price", need=4, ours=2)
    comparisons.set_point(store, deal_id=deal, criterion="Price", contest_id=contest, theirs=5)
    playbooks.hide_line(store, key="too_expensive")
    line = playbooks.add_line(store, kind="step", text="Bring cake")
    playbooks.tick(store, step=str(line), customer_id=customer, deal_id=deal, on=TODAY)
    rhythm_rules.set_rule(store, tier="general", stage="decision", step="manager")
    account_plans.edit(store, customer_id=customer, they_win="peace")
    reached = account_plans.add_goal(store, customer_id=customer, text="Meet Meng")
    account_plans.reach_goal(store, id=reached, on=TODAY)
    coachless = noticed(customer, deal, FindingKind.NO_COACH)
    return KeyAccount(
        customer=customer,
        department=department,
        deal=deal,
        stance=stance,
        reason=outcome_reasons.add(store, outcome="lost", text="Holidays"),
        contest=contest,
        other_deal=deals.add(store, name="next", opened_on=TODAY, customer_id=customer),
        line=line,
        goal=account_plans.add_goal(store, customer_id=customer, text="Double"),
        reached=reached,
        set_aside=dismissing.dismiss(store, finding=coachless, reason="They know us", on=TODAY),
        posture=postures.set_industry(store, industry="Bees", sales_mode="serve") or 0,
    )


def noticed(customer: int, deal: int, kind: FindingKind) -> Finding:
    """A finding about a deal."""
    action = Action(ActionCode.FIND_COACH, {})
    return Finding(kind, Severity.MEDIUM, customer, deal, None, {"stage": "need"}, (), action, 1)


Case = Callable[[Store, KeyAccount], object]

CASES: dict[str, list[Case]] = {
    "account_plans.edit": [
        lambda s, a: account_plans.edit(
            s, customer_id=a.customer, we_win="a reference", until=TODAY
        )
    ],
    "account_plans.delete": [lambda s, a: account_plans.delete(s, customer_id=a.customer)],
    "account_plans.add_goal": [
        lambda s, a: account_plans.add_goal(s, customer_id=a.customer, text="New", measure="m")
    ],
    "account_plans.edit_goal": [
        lambda s, a: account_plans.edit_goal(s, id=a.goal, due_on=TODAY, text="Treble")
    ],
    "account_plans.reach_goal": [lambda s, a: account_plans.reach_goal(s, id=a.goal, on=TODAY)],
    "account_plans.reopen_goal": [lambda s, a: account_plans.reopen_goal(s, id=a.reached)],
    "account_plans.move_goal": [
        lambda s, a: account_plans.move_goal(
            s, id=account_plans.add_goal(s, customer_id=a.customer, text="First"), by=-1
        )
    ],
    "account_plans.delete_goals": [lambda s, a: account_plans.delete_goals(s, ids=[a.goal])],
    "comparisons.set_point": [
        lambda s, a: comparisons.set_point(s, deal_id=a.deal, criterion="Price", need=5, ours=None),
        lambda s, a: comparisons.set_point(
            s, deal_id=a.deal, criterion="Fit", contest_id=a.contest, theirs=3, ours=4
        ),
    ],
    "comparisons.add_criterion": [
        lambda s, a: comparisons.add_criterion(s, deal_id=a.deal, text="Delivery")
    ],
    "comparisons.rename_criterion": [
        lambda s, a: comparisons.rename_criterion(s, deal_id=a.deal, criterion="Price", text="Cost")
    ],
    "comparisons.move_criterion": [
        lambda s, a: comparisons.move_criterion(s, deal_id=a.deal, criterion="Price", by=1)
    ],
    "comparisons.remove_criterion": [
        lambda s, a: comparisons.remove_criterion(s, deal_id=a.deal, criterion="Price")
    ],
    "comparisons.add_rival": [
        lambda s, a: comparisons.add_rival(s, deal_id=a.deal, name="Brand new")
    ],
    "comparisons.edit_rival": [
        lambda s, a: comparisons.edit_rival(s, id=a.contest, outcome="dropped", notes="too slow")
    ],
    "comparisons.remove_rival": [lambda s, a: comparisons.remove_rival(s, ids=[a.contest])],
    "dismissing.dismiss": [
        lambda s, a: dismissing.dismiss(
            s, finding=noticed(a.customer, a.deal, FindingKind.FEW_CONTACTS), reason="Enough"
        )
    ],
    "dismissing.restore": [lambda s, a: dismissing.restore(s, ids=[a.set_aside])],
    "department_stances.set_stance": [
        lambda s, a: department_stances.set_stance(
            s, department_id=a.department, deal_id=a.deal, stance=Stance.OPPONENT, on=TODAY
        ),
        lambda s, a: department_stances.set_stance(
            s, department_id=a.department, stance="supporter", on=date(2026, 3, 9), cares_for="x"
        ),
    ],
    "department_stances.correct": [
        lambda s, a: department_stances.correct(
            s, id=a.stance, stance="neutral", on=date(2026, 2, 27), cares_for="Terms"
        )
    ],
    "department_stances.delete": [lambda s, a: department_stances.delete(s, ids=[a.stance])],
    "outcome_reasons.add": [
        lambda s, a: outcome_reasons.add(s, outcome="won", text="Their boss likes trains")
    ],
    "outcome_reasons.edit": [
        lambda s, a: outcome_reasons.edit(s, key="came_too_late", text="Too late"),
        lambda s, a: outcome_reasons.edit(s, key=str(a.reason), text="Summer"),
    ],
    "outcome_reasons.hide": [
        lambda s, a: outcome_reasons.hide(s, key="came_too_late"),
        lambda s, a: outcome_reasons.hide(s, key=str(a.reason)),
    ],
    "outcome_reasons.restore": [lambda s, a: outcome_reasons.restore(s, key="price_too_high")],
    "outcome_reasons.delete": [lambda s, a: outcome_reasons.delete(s, ids=[a.reason])],
    "playbooks.add_line": [
        lambda s, a: playbooks.add_line(
            s,
            kind="objection",
            text="Too blue",
            answer="We have it in red",
            sales_mode=SalesMode.COURT,
        )
    ],
    "playbooks.edit_line": [
        lambda s, a: playbooks.edit_line(s, key="must_value", text="Count what they bring"),
        lambda s, a: playbooks.edit_line(
            s, key=str(a.line), text="Cake", buying_stage=BuyingStage.NEED
        ),
    ],
    "playbooks.hide_line": [
        lambda s, a: playbooks.hide_line(s, key="must_value"),
        lambda s, a: playbooks.hide_line(s, key=str(a.line)),
    ],
    "playbooks.restore_line": [lambda s, a: playbooks.restore_line(s, key="too_expensive")],
    "playbooks.restore_all": [lambda s, a: playbooks.restore_all(s)],
    "playbooks.delete_lines": [lambda s, a: playbooks.delete_lines(s, ids=[a.line])],
    "playbooks.tick": [
        lambda s, a: playbooks.tick(s, step="need_cost_of_waiting", customer_id=a.customer)
    ],
    "playbooks.untick": [
        lambda s, a: playbooks.untick(s, step=str(a.line), customer_id=a.customer, deal_id=a.deal)
    ],
    "postures.set_industry": [
        lambda s, a: postures.set_industry(s, industry="Mines", sales_mode=SalesMode.COURT),
        lambda s, a: postures.set_industry(s, industry="BEES", sales_mode="advise"),
    ],
    "postures.forget_industry": [lambda s, a: postures.forget_industry(s, ids=[a.posture])],
    "rhythm_rules.set_rule": [
        lambda s, a: rhythm_rules.set_rule(s, tier="core", stage="need", step="head"),
        lambda s, a: rhythm_rules.set_rule(s, tier="general", stage="decision", step="self"),
    ],
    "rhythm_rules.reset": [lambda s, a: rhythm_rules.reset(s)],
    "qualification.answer": [
        lambda s, a: qualification.answer(
            s, deal_id=a.deal, question="need_urgent", answer="no", note="next year", on=TODAY
        ),
        lambda s, a: qualification.answer(
            s, deal_id=a.deal, question="budget_known", answer="no", on=TODAY
        ),
        lambda s, a: qualification.answer(s, deal_id=a.deal, question="budget_known", answer=None),
    ],
    "stakeholders.copy_map": [
        lambda s, a: stakeholders.copy_map(
            s, customer_id=a.customer, from_deal=a.deal, to_deal=a.other_deal
        ),
        lambda s, a: stakeholders.copy_map(
            s, customer_id=a.customer, from_deal=a.deal, to_deal=None
        ),
    ],
}
