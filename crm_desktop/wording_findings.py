"""English words for findings; ui/phrases_findings.py has them in three languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from crm_desktop import wording_customer_findings as of_customers
from crm_desktop.insights.finding import Action, Finding, action_phrase, phrase
from crm_desktop.reports.figures import major, money

# By the codes of insights.finding.phrase: the title, and the sentence that says why.
WORDS: Mapping[str, tuple[str, str]] = {
    **of_customers.WORDS,
    "map_empty": (
        "Nobody on the map",
        "Nobody who has a say in this deal is noted yet, and it is worth a look ({stage}).",
    ),
    "map_empty_account": (
        "Nobody on the map",
        "Nobody who has a say in this deal is noted yet ({stage}); the account's "
        "own map could be taken over.",
    ),
    "no_economic_buyer": (
        "Decider unknown",
        "{stage}: nobody on the map is noted as the one who decides.",
    ),
    "no_economic_buyer_seat": (
        "Decider unknown",
        "{stage}: the one who decides is only known as “{seat}”, not by name.",
    ),
    "economic_buyer_not_met": (
        "Decider not met",
        "{contact} decides, but no visit, meeting or demo with them is logged ({stage}).",
    ),
    "single_threaded": (
        "Only one contact",
        "In this deal we know {contacts} alone; if they leave or fall silent, we know nobody.",
    ),
    "single_threaded_unnamed": (
        "Only one contact",
        "In this deal we know one person alone; if they leave or fall silent, we know nobody.",
    ),
    "few_contacts": ("Few contacts", "In this deal we know two people only: {contacts}."),
    "few_contacts_unnamed": ("Few contacts", "In this deal we know two people only."),
    "no_coach": (
        "No coach",
        "Nobody on the customer's side tells us how the choice is really going ({stage}).",
    ),
    "coach_silent": (
        "Coach is silent",
        "Nothing was heard of {contact}, our coach, for {days} days.",
    ),
    "coach_silent_never": (
        "Coach is silent",
        "{contact} is noted as our coach, but no touch with them was ever logged.",
    ),
    "stage_role_uncovered": (
        "Someone is missing",
        "{stage}: nobody we know there stands for {functions}.",
    ),
    "no_opponent_known": (
        "No opponent known",
        "{people} people are on the map, and none is noted as against us. Somebody usually is.",
    ),
    "power_unsupportive": (
        "Power is not with us",
        "Of {total} points of influence that we know of, {ours} are for us and {against} against.",
    ),
    "decider_with_rival": (
        "Decider is against us",
        "{contact}, who decides, is noted as an opponent.",
    ),
    "decider_with_rival_named": (
        "Decider is against us",
        "{contact}, who decides, is noted as an opponent, and {rival} is in the race.",
    ),
    "no_common_choice": (
        "No common choice",
        "{departments} departments want different things, {supporters} of them are "
        "for us: {wishes}.",
    ),
    "relationship_below_wanted": (
        "Relationship too thin",
        "For {contact} we are “{now}”; we want to be “{wanted}”.",
    ),
    "nobody_above_met_decider": (
        "Nobody above met the decider",
        "{contact} decides and was met by the salesperson alone; our {step} should meet "
        "them too ({stage}).",
    ),
    "information_island_silent": (
        "No news",
        "{stage}: nothing was heard for {days} days, and {limit} are long enough.",
    ),
    "information_island_planned": (
        "No news",
        "{stage}: nothing was heard for {days} days, and {limit} are long enough. "
        "Something is planned for {planned_on}.",
    ),
    "information_island_never": ("No news", "{stage}: nothing was ever heard, in {days} days."),
    "information_island_one_source": (
        "All news from one person",
        "{stage}: all {news} pieces of news of the last {days} days came from {contact}.",
    ),
    "bid_filler": (
        "Are we only a bid filler?",
        "Signs that we are to make up the number of bids: {reasons}.",
    ),
    "rhythm_too_early_manager": (
        "Manager came too early",
        "{user} took part on {on}; it is {stage} now, and their time is {expected_stage}.",
    ),
    "rhythm_too_early_head": (
        "Head came too early",
        "{user} took part on {on}; it is {stage} now, and their time is {expected_stage}.",
    ),
    "rhythm_too_early_manager_planned": (
        "Manager planned too early",
        "{user} is planned for {on}; it is {stage} now, and their time is {expected_stage}.",
    ),
    "rhythm_too_early_head_planned": (
        "Head planned too early",
        "{user} is planned for {on}; it is {stage} now, and their time is {expected_stage}.",
    ),
    "rhythm_too_late_manager": (
        "Manager is late",
        "It is {stage} now. Our manager was due at {expected_stage} and has not appeared.",
    ),
    "rhythm_too_late_head": (
        "Head is late",
        "It is {stage} now. Our head was due at {expected_stage} and has not appeared.",
    ),
    "rhythm_missing_manager": (
        "Manager is due",
        "{stage}: our manager is due now, has not appeared and is not planned.",
    ),
    "rhythm_missing_head": (
        "Head is due",
        "{stage}: our head is due now, has not appeared and is not planned.",
    ),
}
# By the codes of insights.finding.action_phrase.
ACTIONS: Mapping[str, str] = {
    **of_customers.ACTIONS,
    "open_map": "Open the map",
    "copy_map": "Take over the account's map",
    "fill_role": "Add somebody: {role}",
    "fill_role_anybody": "Add somebody to the map",
    "ask_coach": "Ask {contact}",
    "ask_coach_role": "Ask {contact}: {role}?",
    "find_coach": "Find a coach",
    "find_coach_named": "Win {contact} as a coach",
    "meet": "Plan a visit: {contact}",
    "meet_via": "Plan a visit: {contact}, through {via}",
    "call": "Plan a call: {contact}",
    "bring_manager": "Plan a visit with our manager",
    "bring_head": "Plan a visit with our head",
    "wait_with": "Go on without {user} for now",
    "wait_with_planned": "Change the plan",
    "way_round": "Look for another way in",
    "way_round_to": "Plan a visit: {contact}",
    "way_round_via": "Reach {contact} through {via}",
    "way_round_need": "Propose to {contact}: {need}",
    "gather_departments": "Bring them to one table",
    "gather_departments_named": "Bring them to one table: {contact}",
    "open_plan": "Open the plan: {contact}",
    "qualify": "Decide whether to bid",
    "set_stance": "Find out who is against it",
    "set_stance_named": "Find out where {contact} stands",
}
# Behind the sentence of a finding whose touch is planned.
PLANNED = "{why} Planned for {plan_on}: {plan_kind} with {plan_with}."
# Why we may be the bid filler.
REASONS: Mapping[str, str] = {
    "formal_tender": "formal tender",
    "strong_rival": "a strong rival",
    "rival_considered": "a rival is considered",
    "rival_ahead": "a rival is ahead of us",
    "not_a_customer": "does not buy from us today",
    "invited_late": "invited late",
    "no_influence_on_specification": "no influence on the specification",
    "no_way_to_decider": "decider not met",
    "no_coach": "no coach",
}


def title(finding: Finding) -> str:
    """What was found, in a few words."""
    return WORDS[phrase(finding)][0]


def why(finding: Finding) -> str:
    """One sentence with the facts, and one more when what is wanted is planned already."""
    said = sentence(phrase(finding), finding.facts)
    if "plan_on" not in finding.facts:
        return said
    planned = PLANNED if "plan_with" in finding.facts else of_customers.PLANNED
    return _filled(planned, {**finding.facts, "why": said})


def sentence(code: str, facts: Mapping[str, Any]) -> str:
    """The sentence of a code of insights.finding.phrase with its facts."""
    return _filled(WORDS[code][1], facts)


def action(do: Action) -> str:
    """What to do about it."""
    facts = dict(do.facts)
    facts.setdefault("role", facts.get("function"))
    facts |= {"tier": facts.get("to"), "klass": facts.get("to")}
    return _filled(ACTIONS[action_phrase(do)], facts)


def _filled(words: str, facts: Mapping[str, Any]) -> str:
    if "currency" in facts:
        currency = facts["currency"]
        amounts = {name: facts[name] for name in _AMOUNTS if name in facts}
        facts = {**facts, **{n: money(major(v, currency), currency) for n, v in amounts.items()}}
    return re.sub(r"\{(\w+)\}", lambda name: _word(name[1], facts.get(name[1])), words)


def _word(name: str, value: Any) -> str:
    if value is None:
        return ""
    shown = _SHOWN.get(name)
    return shown(value) if shown else str(value)


def _code(value: str) -> str:
    return value.replace("_", " ")


def _codes(values: list[str]) -> str:
    return ", ".join(_code(value) for value in values)


_AMOUNTS = ("lost", "could")
_SHOWN: Mapping[str, Callable[[Any], str]] = {
    "stage": lambda value: _code(value).capitalize(),
    "expected_stage": lambda value: _code(value).capitalize(),
    "step": _code,
    "role": _code,
    "now": _code,
    "wanted": _code,
    "functions": _codes,
    "contacts": ", ".join,
    "reasons": lambda values: ", ".join(REASONS[value] for value in values),
    "wishes": lambda pairs: "; ".join(f"{who}: {what}" for who, what in pairs),
    "plan_kind": _code,
    "tier": _code,
    "klass": _code,
    "from_tier": _code,
    "to_tier": _code,
    "on": lambda day: date.fromisoformat(day).isoformat(),
}
