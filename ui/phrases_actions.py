"""The words of what a finding offers to do, and fewer of them for where there is little room.

The English texts are those of crm_desktop/wording_findings.py, which the command line uses.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.insights.finding import Action, ActionCode, action_phrase
from ui import code_words
from ui import phrases_customer_findings as of_customers

ACTIONS: dict[str, object] = {
    **of_customers.ACTIONS,
    "open_map": QT_TRANSLATE_NOOP("Findings", "Open the map"),
    "copy_map": QT_TRANSLATE_NOOP("Findings", "Take over the account's map"),
    "fill_role": QT_TRANSLATE_NOOP("Findings", "Add somebody: {role}"),
    "fill_role_anybody": QT_TRANSLATE_NOOP("Findings", "Add somebody to the map"),
    "ask_coach": QT_TRANSLATE_NOOP("Findings", "Ask {contact}"),
    "ask_coach_role": QT_TRANSLATE_NOOP("Findings", "Ask {contact}: {role}?"),
    "find_coach": QT_TRANSLATE_NOOP("Findings", "Find a coach"),
    "find_coach_named": QT_TRANSLATE_NOOP("Findings", "Win {contact} as a coach"),
    "meet": QT_TRANSLATE_NOOP("Findings", "Plan a visit: {contact}"),
    "meet_via": QT_TRANSLATE_NOOP("Findings", "Plan a visit: {contact}, through {via}"),
    "call": QT_TRANSLATE_NOOP("Findings", "Plan a call: {contact}"),
    "bring_manager": QT_TRANSLATE_NOOP("Findings", "Plan a visit with our manager"),
    "bring_head": QT_TRANSLATE_NOOP("Findings", "Plan a visit with our head"),
    "wait_with": QT_TRANSLATE_NOOP("Findings", "Go on without {user} for now"),
    "wait_with_planned": QT_TRANSLATE_NOOP("Findings", "Change the plan"),
    "way_round": QT_TRANSLATE_NOOP("Findings", "Look for another way in"),
    "way_round_to": QT_TRANSLATE_NOOP("Findings", "Plan a visit: {contact}"),
    "way_round_via": QT_TRANSLATE_NOOP("Findings", "Reach {contact} through {via}"),
    "way_round_need": QT_TRANSLATE_NOOP("Findings", "Propose to {contact}: {need}"),
    "gather_departments": QT_TRANSLATE_NOOP("Findings", "Bring them to one table"),
    "gather_departments_named": QT_TRANSLATE_NOOP("Findings", "Bring them to one table: {contact}"),
    "open_plan": QT_TRANSLATE_NOOP("Findings", "Open the plan: {contact}"),
    "qualify": QT_TRANSLATE_NOOP("Findings", "Decide whether to bid"),
    "set_stance": QT_TRANSLATE_NOOP("Findings", "Find out who is against it"),
    "set_stance_named": QT_TRANSLATE_NOOP("Findings", "Find out where {contact} stands"),
}
SHORT: dict[str, object] = {
    **of_customers.SHORT,
    "copy_map": QT_TRANSLATE_NOOP("Findings", "Take over the map"),
    "fill_role": QT_TRANSLATE_NOOP("Findings", "Add: {role}"),
    "fill_role_anybody": QT_TRANSLATE_NOOP("Findings", "Add somebody"),
    "ask_coach_role": QT_TRANSLATE_NOOP("Findings", "Ask {contact}"),
    "find_coach_named": QT_TRANSLATE_NOOP("Findings", "Win {contact}"),
    "meet": QT_TRANSLATE_NOOP("Findings", "Visit {contact}"),
    "meet_via": QT_TRANSLATE_NOOP("Findings", "Visit {contact}"),
    "call": QT_TRANSLATE_NOOP("Findings", "Call {contact}"),
    "bring_manager": QT_TRANSLATE_NOOP("Findings", "Visit with manager"),
    "bring_head": QT_TRANSLATE_NOOP("Findings", "Visit with head"),
    "wait_with": QT_TRANSLATE_NOOP("Findings", "Without {user}"),
    "way_round": QT_TRANSLATE_NOOP("Findings", "Another way in"),
    "way_round_to": QT_TRANSLATE_NOOP("Findings", "Visit {contact}"),
    "way_round_via": QT_TRANSLATE_NOOP("Findings", "Reach {contact}"),
    "way_round_need": QT_TRANSLATE_NOOP("Findings", "Propose to {contact}"),
    "gather_departments": QT_TRANSLATE_NOOP("Findings", "Bring together"),
    "gather_departments_named": QT_TRANSLATE_NOOP("Findings", "Bring together"),
    "open_plan": QT_TRANSLATE_NOOP("Findings", "Open the plan"),
    "qualify": QT_TRANSLATE_NOOP("Findings", "Whether to bid"),
    "set_stance": QT_TRANSLATE_NOOP("Findings", "Who is against?"),
    "set_stance_named": QT_TRANSLATE_NOOP("Findings", "Stance: {contact}"),
}


def action(do: Action) -> str:
    """What is offered to be done."""
    return worded(ACTIONS[action_phrase(do)], do)


def short_action(do: Action) -> str:
    """The same in few words."""
    code = action_phrase(do)
    return worded(SHORT.get(code, ACTIONS[code]), do)


def worded(text: object, do: Action) -> str:
    """A text of these tables in the language in force, with the facts of an action."""
    facts = {name: str(value) for name, value in do.facts.items() if value is not None}
    if "role" in facts:
        facts["role"] = code_words.code("buying_role", facts["role"])
    elif "function" in facts:
        facts["role"] = code_words.code("function", facts["function"])
    if do.code is ActionCode.ACCEPT_TIER and "to" in facts:
        facts["tier"] = code_words.code("tier", facts["to"])
    if do.code is ActionCode.ACCEPT_CLASS and "to" in facts:
        facts["klass"] = code_words.code("customer_class", facts["to"])
    words = QCoreApplication.translate("Findings", str(text))
    return re.sub(r"\{(\w+)\}", lambda name: facts.get(name[1], ""), words)
