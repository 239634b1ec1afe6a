"""Does what a finding offers: opens the form that is filled in, the map, the deal."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop import class_moves, findings, stakeholders, tiering
from crm_desktop.insights.finding import ActionCode, Finding
from crm_desktop.timeline.records import ActivityRecord
from ui import phrases
from ui.pages.fill_role import ask_for_role
from ui.pages.forms.deleting import undoably

if TYPE_CHECKING:
    from ui.pages.customer_detail import CustomerDetail

# What is planned, and what it is about.
_PLANNED: Mapping[ActionCode, tuple[str, object]] = {
    ActionCode.ASK_COACH: ("call", QT_TRANSLATE_NOOP("FindingActions", "Ask how it is going")),
    ActionCode.FIND_COACH: (
        "visit",
        QT_TRANSLATE_NOOP("FindingActions", "Win {contact} as someone who tells us the truth"),
    ),
    ActionCode.MEET: ("visit", QT_TRANSLATE_NOOP("FindingActions", "Meet {contact}")),
    ActionCode.CALL: ("call", QT_TRANSLATE_NOOP("FindingActions", "Ask {contact} for news")),
    ActionCode.BRING: (
        "visit",
        QT_TRANSLATE_NOOP("FindingActions", "Visit together with our {step}"),
    ),
    ActionCode.WAIT_WITH: ("visit", QT_TRANSLATE_NOOP("FindingActions", "Go on without {user}")),
    ActionCode.WAY_ROUND: ("visit", QT_TRANSLATE_NOOP("FindingActions", "Meet {contact}")),
    ActionCode.GATHER_DEPARTMENTS: (
        "meeting",
        QT_TRANSLATE_NOOP("FindingActions", "Find one choice that all departments can carry"),
    ),
    ActionCode.VISIT: ("visit", QT_TRANSLATE_NOOP("FindingActions", "Hear what has changed")),
    ActionCode.PHONE: ("call", QT_TRANSLATE_NOOP("FindingActions", "Hear what has changed")),
    ActionCode.THANK: ("call", QT_TRANSLATE_NOOP("FindingActions", "Thank them for {brought}")),
    ActionCode.ASK_REFERENCE: (
        "call",
        QT_TRANSLATE_NOOP("FindingActions", "Ask whether others may ask them about us"),
    ),
}
_THANKS = QT_TRANSLATE_NOOP("FindingActions", "Thank them for speaking for us")
_ROLE = QT_TRANSLATE_NOOP("FindingActions", "Ask who it is: {role}")
_VIA = QT_TRANSLATE_NOOP("FindingActions", "{subject}, through {via}")
_NEED = QT_TRANSLATE_NOOP("FindingActions", "Propose to {contact}: {need}")
# Those that lead to the map when no person is known for them.
_TO_SOMEBODY = (ActionCode.FIND_COACH, ActionCode.WAY_ROUND)
_ON_MAP = (ActionCode.OPEN_MAP, ActionCode.SET_STANCE)


def act(detail: CustomerDetail, finding: Finding) -> None:
    """Do the action of a finding of the customer that is shown."""
    code, facts = finding.action
    if code is ActionCode.QUALIFY:
        detail.go_to("deal", finding.deal_id)
    elif code is ActionCode.COPY_MAP:
        deal = {"customer_id": finding.customer_id, "to_deal": finding.deal_id}
        undoably(detail.context, stakeholders.copy_map, detail, from_deal=None, **deal)
        _show_map(detail, finding)
    elif code is ActionCode.ACCEPT_TIER:
        found = {"customer_id": finding.customer_id, "tier": facts["to"]}
        undoably(detail.context, tiering.accept, detail, **found)
    elif code is ActionCode.ACCEPT_CLASS:
        found = {"customer_id": finding.customer_id, "to_class": facts["to"]}
        undoably(detail.context, class_moves.accept, detail, **found)
    elif code is ActionCode.OPEN_WHITE_SPACE:
        detail.choose_tab("plan").open("white_space", facts.get("line"))
    elif code is ActionCode.FILL_ROLE:
        _show_map(detail, finding, role=facts.get("role"))
    elif code in _ON_MAP or (code in _TO_SOMEBODY and "contact_id" not in facts):
        _show_map(detail, finding)
    elif code is ActionCode.OPEN_PLAN or (code is ActionCode.WAIT_WITH and facts.get("planned")):
        detail.timeline().edit_activity(facts["activity_id"])
    else:
        _plan(detail, finding)


def planned(finding: Finding, colleague: int | None = None) -> ActivityRecord:
    """What a finding says should be planned, as the form shows it."""
    code, facts = finding.action
    kind, _text = _PLANNED[code]
    return ActivityRecord(
        kind,
        text=_subject(code, facts),
        contact_ids=tuple(facts[name] for name in ("contact_id", "via_id") if facts.get(name)),
        deal_id=finding.deal_id,
        colleague_ids=() if colleague is None else (colleague,),
    )


def _plan(detail: CustomerDetail, finding: Finding) -> None:
    code, facts = finding.action
    if code is not ActionCode.BRING or facts.get("user_id"):
        _open_form(detail, finding, facts.get("user_id") if code is ActionCode.BRING else None)
        return
    detail.timeline()
    ask = detail.context.tasks.ask(detail)
    then = partial(_open_form, detail, finding)
    ask.start(findings.who_steps_in, finding.deal_id, facts["step"], then=then)


def _open_form(detail: CustomerDetail, finding: Finding, colleague: int | None) -> None:
    facts = finding.action.facts
    named = [("contact_id", "contact"), ("via_id", "via")]
    people = [(facts[key], facts[name]) for key, name in named if facts.get(key)]
    detail.timeline().plan(planned(finding, colleague), people)


def _show_map(detail: CustomerDetail, finding: Finding, *, role: str | None = None) -> None:
    tab = detail.stakeholders()
    tab.show_deal(finding.deal_id)
    if role is not None:
        customer, deal = finding.customer_id, finding.deal_id
        ask_for_role(detail.context, detail, customer, deal, role)
    elif finding.action.code in (ActionCode.OPEN_MAP, ActionCode.FILL_ROLE):
        tab.begin_person()


def _subject(code: ActionCode, facts: Mapping[str, Any]) -> str:
    words = dict(facts)
    if "step" in words:
        words["step"] = phrases.code("rhythm_step", words["step"])
    for name, vocabulary in (("role", "buying_role"), ("function", "function")):
        if name in words:
            words["role"] = phrases.code(vocabulary, words[name])
    text = _ROLE if "role" in words and code is ActionCode.ASK_COACH else _PLANNED[code][1]
    if "need" in words and "contact" in words:
        text = _NEED
    if code is ActionCode.THANK and "brought" not in words:
        text = _THANKS
    said = phrases.filled(_translated(text), words)
    if words.get("via"):
        return phrases.filled(_translated(_VIA), {"subject": said, "via": words["via"]})
    return said


def _translated(text: object) -> str:
    return QCoreApplication.translate("FindingActions", str(text))
