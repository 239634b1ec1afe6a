"""The words of findings: a title of few letters, a sentence with the facts, the action's label.

The English texts are those of crm_desktop/wording_findings.py, which the command line uses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.insights.bid_filler import Risk
from crm_desktop.insights.finding import Finding, phrase
from ui import code_words, formats
from ui import phrases_customer_findings as of_customers
from ui.phrases_actions import ACTIONS, action, short_action

__all__ = ["ACTIONS", "action"]


@dataclass(frozen=True)
class Said:
    """A finding in the user's language: title, the sentence that says why, the action's label.

    `short` is the label where there is little room.
    """

    title: str
    why: str
    action: str
    short: str


def finding(found: Finding) -> Said:
    """A finding in words."""
    do = found.action
    return Said(title(found), why(found), action(do), short_action(do))


def title(found: Finding) -> str:
    """What was found, in at most 30 letters."""
    return translated(WORDS[phrase(found)][0])


def why(found: Finding) -> str:
    """One sentence with the facts, and one more when what is wanted is planned already."""
    said = sentence(phrase(found), found.facts)
    if "plan_on" not in found.facts:
        return said
    planned = PLANNED if "plan_with" in found.facts else of_customers.PLANNED
    return _filled(translated(planned), {**found.facts, "why": said})


def sentence(code: str, facts: Mapping[str, Any]) -> str:
    """The sentence of a code of insights.finding.phrase with its facts."""
    return _filled(translated(WORDS[code][1]), facts)


def risk_reasons(risk: Risk) -> list[tuple[str, int]]:
    """What a bid filler's risk is made of, in words, with its points."""
    return [(reason(code), points) for code, points in risk.reasons]


def reason(code: str) -> str:
    """One sign of being the bid filler."""
    return translated(REASONS[code])


WORDS: dict[str, tuple[object, object]] = {
    **of_customers.WORDS,
    "map_empty": (
        QT_TRANSLATE_NOOP("Findings", "Nobody on the map"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Nobody who has a say in this deal is noted yet, and it is worth a look ({stage}).",
        ),
    ),
    "map_empty_account": (
        QT_TRANSLATE_NOOP("Findings", "Nobody on the map"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Nobody who has a say in this deal is noted yet ({stage}); the account's "
            "own map could be taken over.",
        ),
    ),
    "no_economic_buyer": (
        QT_TRANSLATE_NOOP("Findings", "Decider unknown"),
        QT_TRANSLATE_NOOP(
            "Findings", "{stage}: nobody on the map is noted as the one who decides."
        ),
    ),
    "no_economic_buyer_seat": (
        QT_TRANSLATE_NOOP("Findings", "Decider unknown"),
        QT_TRANSLATE_NOOP(
            "Findings", "{stage}: the one who decides is only known as “{seat}”, not by name."
        ),
    ),
    "economic_buyer_not_met": (
        QT_TRANSLATE_NOOP("Findings", "Decider not met"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{contact} decides, but no visit, meeting or demo with them is logged ({stage}).",
        ),
    ),
    "single_threaded": (
        QT_TRANSLATE_NOOP("Findings", "Only one contact"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "In this deal we know {contacts} alone; if they leave or fall silent, we know nobody.",
        ),
    ),
    "single_threaded_unnamed": (
        QT_TRANSLATE_NOOP("Findings", "Only one contact"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "In this deal we know one person alone; if they leave or fall silent, we know nobody.",
        ),
    ),
    "few_contacts": (
        QT_TRANSLATE_NOOP("Findings", "Few contacts"),
        QT_TRANSLATE_NOOP("Findings", "In this deal we know two people only: {contacts}."),
    ),
    "few_contacts_unnamed": (
        QT_TRANSLATE_NOOP("Findings", "Few contacts"),
        QT_TRANSLATE_NOOP("Findings", "In this deal we know two people only."),
    ),
    "no_coach": (
        QT_TRANSLATE_NOOP("Findings", "No coach"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Nobody on the customer's side tells us how the choice is really going ({stage}).",
        ),
    ),
    "coach_silent": (
        QT_TRANSLATE_NOOP("Findings", "Coach is silent"),
        QT_TRANSLATE_NOOP(
            "Findings", "Nothing was heard of {contact}, our coach, for {days} days."
        ),
    ),
    "coach_silent_never": (
        QT_TRANSLATE_NOOP("Findings", "Coach is silent"),
        QT_TRANSLATE_NOOP(
            "Findings", "{contact} is noted as our coach, but no touch with them was ever logged."
        ),
    ),
    "stage_role_uncovered": (
        QT_TRANSLATE_NOOP("Findings", "Someone is missing"),
        QT_TRANSLATE_NOOP("Findings", "{stage}: nobody we know there stands for {functions}."),
    ),
    "no_opponent_known": (
        QT_TRANSLATE_NOOP("Findings", "No opponent known"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{people} people are on the map, and none is noted as against us. Somebody usually is.",
        ),
    ),
    "power_unsupportive": (
        QT_TRANSLATE_NOOP("Findings", "Power is not with us"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Of {total} points of influence that we know of, {ours} are for us and "
            "{against} against.",
        ),
    ),
    "decider_with_rival": (
        QT_TRANSLATE_NOOP("Findings", "Decider is against us"),
        QT_TRANSLATE_NOOP("Findings", "{contact}, who decides, is noted as an opponent."),
    ),
    "decider_with_rival_named": (
        QT_TRANSLATE_NOOP("Findings", "Decider is against us"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{contact}, who decides, is noted as an opponent, and {rival} is in the race.",
        ),
    ),
    "no_common_choice": (
        QT_TRANSLATE_NOOP("Findings", "No common choice"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{departments} departments want different things, {supporters} of them are "
            "for us: {wishes}.",
        ),
    ),
    "relationship_below_wanted": (
        QT_TRANSLATE_NOOP("Findings", "Relationship too thin"),
        QT_TRANSLATE_NOOP("Findings", "For {contact} we are “{now}”; we want to be “{wanted}”."),
    ),
    "nobody_above_met_decider": (
        QT_TRANSLATE_NOOP("Findings", "Nobody above met the decider"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{contact} decides and was met by the salesperson alone; our {step} should meet "
            "them too ({stage}).",
        ),
    ),
    "information_island_silent": (
        QT_TRANSLATE_NOOP("Findings", "No news"),
        QT_TRANSLATE_NOOP(
            "Findings", "{stage}: nothing was heard for {days} days, and {limit} are long enough."
        ),
    ),
    "information_island_planned": (
        QT_TRANSLATE_NOOP("Findings", "No news"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{stage}: nothing was heard for {days} days, and {limit} are long enough. "
            "Something is planned for {planned_on}.",
        ),
    ),
    "information_island_never": (
        QT_TRANSLATE_NOOP("Findings", "No news"),
        QT_TRANSLATE_NOOP("Findings", "{stage}: nothing was ever heard, in {days} days."),
    ),
    "information_island_one_source": (
        QT_TRANSLATE_NOOP("Findings", "All news from one person"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{stage}: all {news} pieces of news of the last {days} days came from {contact}.",
        ),
    ),
    "bid_filler": (
        QT_TRANSLATE_NOOP("Findings", "Are we only a bid filler?"),
        QT_TRANSLATE_NOOP(
            "Findings", "Signs that we are to make up the number of bids: {reasons}."
        ),
    ),
    "rhythm_too_early_manager": (
        QT_TRANSLATE_NOOP("Findings", "Manager came too early"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{user} took part on {on}; it is {stage} now, and their time is {expected_stage}.",
        ),
    ),
    "rhythm_too_early_head": (
        QT_TRANSLATE_NOOP("Findings", "Head came too early"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{user} took part on {on}; it is {stage} now, and their time is {expected_stage}.",
        ),
    ),
    "rhythm_too_early_manager_planned": (
        QT_TRANSLATE_NOOP("Findings", "Manager planned too early"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{user} is planned for {on}; it is {stage} now, and their time is {expected_stage}.",
        ),
    ),
    "rhythm_too_early_head_planned": (
        QT_TRANSLATE_NOOP("Findings", "Head planned too early"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{user} is planned for {on}; it is {stage} now, and their time is {expected_stage}.",
        ),
    ),
    "rhythm_too_late_manager": (
        QT_TRANSLATE_NOOP("Findings", "Manager is late"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "It is {stage} now. Our manager was due at {expected_stage} and has not appeared.",
        ),
    ),
    "rhythm_too_late_head": (
        QT_TRANSLATE_NOOP("Findings", "Head is late"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "It is {stage} now. Our head was due at {expected_stage} and has not appeared.",
        ),
    ),
    "rhythm_missing_manager": (
        QT_TRANSLATE_NOOP("Findings", "Manager is due"),
        QT_TRANSLATE_NOOP(
            "Findings", "{stage}: our manager is due now, has not appeared and is not planned."
        ),
    ),
    "rhythm_missing_head": (
        QT_TRANSLATE_NOOP("Findings", "Head is due"),
        QT_TRANSLATE_NOOP(
            "Findings", "{stage}: our head is due now, has not appeared and is not planned."
        ),
    ),
}
# Why one is set aside; kept in English, and said in the language in force.
SET_ASIDE: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Findings", "We know, and it is taken care of"),
    QT_TRANSLATE_NOOP("Findings", "It does not matter for this customer"),
    QT_TRANSLATE_NOOP("Findings", "It is not so"),
)
# Behind the sentence of a finding whose touch is planned.
PLANNED: object = QT_TRANSLATE_NOOP(
    "Findings", "{why} Planned for {plan_on}: {plan_kind} with {plan_with}."
)
REASONS: dict[str, object] = {
    "formal_tender": QT_TRANSLATE_NOOP("Findings", "formal tender"),
    "strong_rival": QT_TRANSLATE_NOOP("Findings", "a strong rival"),
    "rival_considered": QT_TRANSLATE_NOOP("Findings", "a rival is considered"),
    "rival_ahead": QT_TRANSLATE_NOOP("Findings", "a rival is ahead of us"),
    "not_a_customer": QT_TRANSLATE_NOOP("Findings", "does not buy from us today"),
    "invited_late": QT_TRANSLATE_NOOP("Findings", "invited late"),
    "no_influence_on_specification": QT_TRANSLATE_NOOP(
        "Findings", "no influence on the specification"
    ),
    "no_way_to_decider": QT_TRANSLATE_NOOP("Findings", "decider not met"),
    "no_coach": QT_TRANSLATE_NOOP("Findings", "no coach"),
}


def translated(text: object) -> str:
    """A text of these tables in the language in force."""
    return QCoreApplication.translate("Findings", str(text))


def _filled(words: str, facts: Mapping[str, Any]) -> str:
    currency = facts.get("currency")
    amounts = {name: facts[name] for name in _AMOUNTS if name in facts}
    facts = {**facts, **{n: formats.money(v, currency, places=0) for n, v in amounts.items()}}
    return re.sub(r"\{(\w+)\}", lambda name: _word(name[1], facts.get(name[1])), words)


def _word(name: str, value: Any) -> str:
    if value is None:
        return ""
    shown = _SHOWN.get(name)
    return shown(value) if shown else str(value)


def _codes(vocabulary: str, values: list[str]) -> str:
    return formats.listed(code_words.code(vocabulary, value) for value in values)


def _wishes(pairs: list[list[str]]) -> str:
    return formats.listed(formats.titled(department, wish) for department, wish in pairs)


def _day(text: str) -> str:
    return formats.short_day(date.fromisoformat(text))


_AMOUNTS = ("lost", "could")
_SHOWN: Mapping[str, Callable[[Any], str]] = {
    "stage": lambda value: code_words.code("buying_stage", value),
    "expected_stage": lambda value: code_words.code("buying_stage", value),
    "step": lambda value: code_words.code("rhythm_step", value),
    "now": lambda value: code_words.code("relationship", value),
    "wanted": lambda value: code_words.code("relationship", value),
    "functions": lambda values: _codes("function", values),
    "contacts": formats.listed,
    "reasons": lambda values: formats.listed(reason(value) for value in values),
    "wishes": _wishes,
    "on": _day,
    "planned_on": _day,
    "plan_on": _day,
    "plan_kind": lambda value: code_words.code("activity_kind", value),
    "from_tier": lambda value: code_words.code("tier", value),
    "to_tier": lambda value: code_words.code("tier", value),
}
