"""The words for why deals end, and for the questions of a deal's qualification.

The tables are by the codes of crm_desktop/outcome_reasons.py and crm_desktop/qualification.py.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.outcome_reasons import Reason
from ui import formats, phrases

CONTEXT = "Reasons"

REASONS: dict[str, object] = {
    "best_fit": QT_TRANSLATE_NOOP("Reasons", "Our offer fitted best"),
    "best_value": QT_TRANSLATE_NOOP("Reasons", "Best value for the money"),
    "trusted_us": QT_TRANSLATE_NOOP("Reasons", "They trusted us"),
    "reference_convinced": QT_TRANSLATE_NOOP("Reasons", "A reference convinced them"),
    "faster_delivery": QT_TRANSLATE_NOOP("Reasons", "We deliver faster"),
    "better_service": QT_TRANSLATE_NOOP("Reasons", "Better service"),
    "price_too_high": QT_TRANSLATE_NOOP("Reasons", "Our price was too high"),
    "rival_had_the_decider": QT_TRANSLATE_NOOP("Reasons", "A rival had won the decider"),
    "rival_fitted_better": QT_TRANSLATE_NOOP("Reasons", "A rival's offer fitted better"),
    "incumbent_stayed": QT_TRANSLATE_NOOP("Reasons", "They stayed with their supplier"),
    "came_too_late": QT_TRANSLATE_NOOP("Reasons", "We came too late"),
    "technical_gap": QT_TRANSLATE_NOOP("Reasons", "Something was missing technically"),
    "delivery_too_slow": QT_TRANSLATE_NOOP("Reasons", "Our delivery was too slow"),
    "decider_never_met": QT_TRANSLATE_NOOP("Reasons", "We never met the decider"),
    "no_budget": QT_TRANSLATE_NOOP("Reasons", "No budget"),
    "need_gone": QT_TRANSLATE_NOOP("Reasons", "The need went away"),
    "project_stopped": QT_TRANSLATE_NOOP("Reasons", "The project was stopped"),
    "kept_the_old": QT_TRANSLATE_NOOP("Reasons", "They kept what they had"),
    "no_common_choice": QT_TRANSLATE_NOOP("Reasons", "Their departments could not agree"),
    "decider_changed": QT_TRANSLATE_NOOP("Reasons", "The decider changed"),
}

QUESTIONS: dict[str, object] = {
    "need_confirmed": QT_TRANSLATE_NOOP("Reasons", "Have they said themselves that they need it?"),
    "need_urgent": QT_TRANSLATE_NOOP("Reasons", "Is it urgent for them?"),
    "budget_known": QT_TRANSLATE_NOOP("Reasons", "Do we know their budget?"),
    "timeline_known": QT_TRANSLATE_NOOP("Reasons", "Do we know when they will decide?"),
    "decider_met": QT_TRANSLATE_NOOP("Reasons", "Have we met the one who decides?"),
    "criteria_known": QT_TRANSLATE_NOOP("Reasons", "Do we know what they judge by?"),
    "we_shaped_criteria": QT_TRANSLATE_NOOP("Reasons", "Did we help to shape the requirements?"),
    "fit_good": QT_TRANSLATE_NOOP("Reasons", "Does our offer fit well?"),
    "coach_confirms": QT_TRANSLATE_NOOP("Reasons", "Does somebody inside confirm our picture?"),
    "reference_fits": QT_TRANSLATE_NOOP("Reasons", "Can we name a reference that convinces them?"),
    "invited_late": QT_TRANSLATE_NOOP("Reasons", "Were we invited late?"),
    "strong_rival": QT_TRANSLATE_NOOP("Reasons", "Is there a strong rival?"),
    "unhappy_with_current": QT_TRANSLATE_NOOP(
        "Reasons", "Are they unhappy with what they buy today?"
    ),
    "clearly_more_value": QT_TRANSLATE_NOOP(
        "Reasons", "Do we offer clearly more than their present supplier?"
    ),
    "willing_to_learn": QT_TRANSLATE_NOOP(
        "Reasons", "Are they willing to be shown how to choose and use it?"
    ),
    "will_buy_at_all": QT_TRANSLATE_NOOP("Reasons", "Is it likely that they will buy at all?"),
}

# What else moves the chance to win a deal, beside the questions; {value} is what the deal has.
CHANCE: dict[str, object] = {
    "tender_yes": QT_TRANSLATE_NOOP("Reasons", "It is a formal tender."),
    "tender_no": QT_TRANSLATE_NOOP("Reasons", "It is no formal tender."),
    "contested_yes": QT_TRANSLATE_NOOP("Reasons", "Rivals are considered."),
    "contested_no": QT_TRANSLATE_NOOP("Reasons", "No rival is considered."),
    "has_bought_yes": QT_TRANSLATE_NOOP("Reasons", "They have bought from us before."),
    "has_bought_no": QT_TRANSLATE_NOOP("Reasons", "They have never bought from us."),
    "rival_considered": QT_TRANSLATE_NOOP("Reasons", "A rival is considered."),
    "rival_lead_ahead": QT_TRANSLATE_NOOP(
        "Reasons", "In the comparison we are {value} ahead of the strongest rival."
    ),
    "rival_lead_behind": QT_TRANSLATE_NOOP(
        "Reasons", "In the comparison the strongest rival is {value} ahead of us."
    ),
    "amount_yes": QT_TRANSLATE_NOOP("Reasons", "It is larger than the average deal."),
    "amount_no": QT_TRANSLATE_NOOP("Reasons", "It is smaller than the average deal."),
    "tier": QT_TRANSLATE_NOOP("Reasons", "Tier of the customer: {value}."),
    "posture": QT_TRANSLATE_NOOP("Reasons", "How we sell to them: {value}."),
    "acquisition": QT_TRANSLATE_NOOP("Reasons", "Kind of buyer: {value}."),
    "source": QT_TRANSLATE_NOOP("Reasons", "Source: {value}."),
}
_YES = QT_TRANSLATE_NOOP("Reasons", "{question} Yes.")
_NO = QT_TRANSLATE_NOOP("Reasons", "{question} No.")
_VOCABULARIES = {"tier": "tier", "posture": "sales_mode", "acquisition": "acquisition"}


def reason(offered: Reason) -> str:
    """A reason as it is offered: the firm's words, else the shipped ones."""
    return offered.text or kept_reason(offered.value)


def kept_reason(value: str | None) -> str:
    """What a deal keeps as its reason: the words of a shipped code, else the text as it is."""
    text = REASONS.get(value or "")
    return value or "" if text is None else QCoreApplication.translate(CONTEXT, str(text))


def question(code: str) -> str:
    """A question of the checklist; an unknown code stands for itself."""
    text = QUESTIONS.get(code)
    return code if text is None else QCoreApplication.translate(CONTEXT, str(text))


def chance_reason(code: str, fact: str | float | bool | None) -> str:
    """What moves the chance to win: a question with its answer, or something known of the deal."""
    if code in QUESTIONS:
        said = _YES if fact else _NO
        return QCoreApplication.translate(CONTEXT, str(said)).format(question=question(code))
    value = ""
    if isinstance(fact, bool):
        code = f"{code}_{'yes' if fact else 'no'}"
    elif isinstance(fact, float) and code == "rival_lead":
        code, value = f"{code}_{'ahead' if fact > 0 else 'behind'}", formats.number(abs(fact), 1)
    elif code in _VOCABULARIES:
        value = phrases.code(_VOCABULARIES[code], str(fact))
    elif isinstance(fact, str):
        value = fact
    return QCoreApplication.translate(CONTEXT, str(CHANCE[code])).format(value=value)
