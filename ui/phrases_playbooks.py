"""The words of the shipped playbook: stances, steps, objections with answers, nevers and musts.

The tables are by the codes of crm_desktop/playbooks/shipped.py; reasons and the checklist's
questions stand in ui/phrases_reasons.py.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.playbooks import Check, Line, State
from crm_desktop.postures import Posture
from ui import formats, phrases

CONTEXT = "Playbook"

LINES: dict[str, object] = {
    "stance_serve": QT_TRANSLATE_NOOP(
        "Playbook",
        "Be quick, friendly and dependable: many customers, short contacts, no effort for them.",
    ),
    "stance_court": QT_TRANSLATE_NOOP(
        "Playbook", "Win trust step by step with everyone who has a say, by plan and with patience."
    ),
    "stance_advise": QT_TRANSLATE_NOOP(
        "Playbook",
        "Understand the problem first, then recommend; a clear no is part of good advice.",
    ),
    "stance_guide": QT_TRANSLATE_NOOP(
        "Playbook",
        "Lead our distributors: reward what helps, teach what is missing, hold prices and "
        "territories.",
    ),
    "need_in_their_words": QT_TRANSLATE_NOOP(
        "Playbook", "Write down what they want to change, in their own words"
    ),
    "need_cost_of_waiting": QT_TRANSLATE_NOOP(
        "Playbook", "Find out what it costs them to leave things as they are"
    ),
    "setup_who_takes_part": QT_TRANSLATE_NOOP(
        "Playbook", "Learn who takes part in the project and who leads it"
    ),
    "setup_budget_and_dates": QT_TRANSLATE_NOOP(
        "Playbook", "Ask for the budget and for the day a decision is due"
    ),
    "gathering_criteria": QT_TRANSLATE_NOOP(
        "Playbook", "Help them list what they will judge the offers by"
    ),
    "gathering_reference": QT_TRANSLATE_NOOP("Playbook", "Name a customer of ours they can ask"),
    "selection_proof": QT_TRANSLATE_NOOP(
        "Playbook", "Prove the points that matter most: a sample, a trial, a visit to a plant"
    ),
    "selection_every_department": QT_TRANSLATE_NOOP(
        "Playbook", "Ask each department concerned what it cares for"
    ),
    "evaluation_news": QT_TRANSLATE_NOOP(
        "Playbook", "Hear from two people every week how the evaluation is going"
    ),
    "evaluation_compare": QT_TRANSLATE_NOOP(
        "Playbook", "Compare us with each rival on the criteria, and close the widest gap"
    ),
    "decision_decider": QT_TRANSLATE_NOOP("Playbook", "Speak with the one who decides, in person"),
    "decision_open_points": QT_TRANSLATE_NOOP(
        "Playbook", "Settle in writing what is still open: price, dates, service"
    ),
    "follow_up_promises": QT_TRANSLATE_NOOP(
        "Playbook", "Keep what was promised, and tell them when it is done"
    ),
    "follow_up_ask_reference": QT_TRANSLATE_NOOP(
        "Playbook", "Ask whether they would recommend us, and what we should improve"
    ),
    "serve_easy_to_reach": QT_TRANSLATE_NOOP(
        "Playbook", "Make ordering easy: one number, one person, few words"
    ),
    "serve_offer_at_once": QT_TRANSLATE_NOOP("Playbook", "Send the offer the same day"),
    "serve_answer_today": QT_TRANSLATE_NOOP(
        "Playbook", "Answer every question and complaint the same day"
    ),
    "court_first_visit": QT_TRANSLATE_NOOP(
        "Playbook", "Visit them before offering anything, and mostly listen"
    ),
    "court_draw_map": QT_TRANSLATE_NOOP(
        "Playbook", "Draw the map: who decides, who influences, who stands where"
    ),
    "court_find_coach": QT_TRANSLATE_NOOP(
        "Playbook", "Find someone inside who wants us to win and tells us the truth"
    ),
    "court_bring_manager": QT_TRANSLATE_NOOP("Playbook", "Bring our manager to meet theirs"),
    "court_second_source": QT_TRANSLATE_NOOP(
        "Playbook", "Open a second source of news, outside the department we know"
    ),
    "court_bring_head": QT_TRANSLATE_NOOP(
        "Playbook", "Bring our head in where it decides, well prepared and with one aim"
    ),
    "court_thank_everybody": QT_TRANSLATE_NOOP(
        "Playbook", "Thank everyone who took part, also those who were against us"
    ),
    "advise_diagnose": QT_TRANSLATE_NOOP(
        "Playbook", "Diagnose before you prescribe: ask until the cause is clear"
    ),
    "advise_show_cases": QT_TRANSLATE_NOOP("Playbook", "Show two cases like theirs, with figures"),
    "advise_one_recommendation": QT_TRANSLATE_NOOP(
        "Playbook", "Give one clear recommendation, and stand by it"
    ),
    "advise_measure": QT_TRANSLATE_NOOP(
        "Playbook", "Measure the result with them after three months"
    ),
    "guide_market_gaps": QT_TRANSLATE_NOOP(
        "Playbook", "Look together for customers and places that nobody serves yet"
    ),
    "guide_plan_together": QT_TRANSLATE_NOOP(
        "Playbook", "Agree on a yearly plan: goals, who does what, who bears which risk"
    ),
    "guide_train": QT_TRANSLATE_NOOP(
        "Playbook", "Train their salespeople on our products and on what rivals offer"
    ),
    "guide_incentives": QT_TRANSLATE_NOOP(
        "Playbook", "Tie rewards to what helps both: new customers, full range, real sales"
    ),
    "guide_prices_and_territory": QT_TRANSLATE_NOOP(
        "Playbook", "Check prices and territories on the spot, and act on breaches"
    ),
    "target_be_known": QT_TRANSLATE_NOOP(
        "Playbook", "Make sure they have heard of us: a fair, an article, someone they know"
    ),
    "target_right_person": QT_TRANSLATE_NOOP(
        "Playbook", "Find out whom to talk to, and why they would want to"
    ),
    "prospect_signals": QT_TRANSLATE_NOOP("Playbook", "Note the signs of interest you have seen"),
    "prospect_try_out": QT_TRANSLATE_NOOP(
        "Playbook", "Offer a small first step they can try without risk"
    ),
    "first_follow_delivery": QT_TRANSLATE_NOOP(
        "Playbook", "Follow the first delivery yourself until all works"
    ),
    "first_ask_how_it_went": QT_TRANSLATE_NOOP(
        "Playbook", "Ask after two weeks how it went, and mend what did not"
    ),
    "repeat_second_product": QT_TRANSLATE_NOOP(
        "Playbook", "Show them a product they do not buy from us yet"
    ),
    "repeat_why_they_return": QT_TRANSLATE_NOOP(
        "Playbook", "Ask why they come back, and what would make them leave"
    ),
    "loyal_plan_year": QT_TRANSLATE_NOOP("Playbook", "Plan the coming year with them"),
    "loyal_ask_for_referral": QT_TRANSLATE_NOOP(
        "Playbook", "Ask them to introduce us to one other firm"
    ),
    "partner_shared_goals": QT_TRANSLATE_NOOP("Playbook", "Agree on goals that both sides measure"),
    "partner_top_level": QT_TRANSLATE_NOOP(
        "Playbook", "Let the heads of both firms meet once a year"
    ),
    "lapsed_ask_why": QT_TRANSLATE_NOOP(
        "Playbook", "Ask why they stopped buying, without selling anything"
    ),
    "lapsed_one_reason": QT_TRANSLATE_NOOP("Playbook", "Give them one good reason to try us again"),
    "too_expensive": QT_TRANSLATE_NOOP("Playbook", "“You are too expensive.”"),
    "happy_with_supplier": QT_TRANSLATE_NOOP("Playbook", "“We are happy with our supplier.”"),
    "just_send_information": QT_TRANSLATE_NOOP("Playbook", "“Just send us some information.”"),
    "no_budget_now": QT_TRANSLATE_NOOP("Playbook", "“There is no budget.”"),
    "decide_later": QT_TRANSLATE_NOOP("Playbook", "“We will decide later.”"),
    "never_heard_of_you": QT_TRANSLATE_NOOP("Playbook", "“We have never heard of you.”"),
    "rival_promises_more": QT_TRANSLATE_NOOP("Playbook", "“Your rival promises more.”"),
    "not_my_decision": QT_TRANSLATE_NOOP("Playbook", "“That is not for me to decide.”"),
    "bad_experience": QT_TRANSLATE_NOOP("Playbook", "“We had trouble with you once.”"),
    "another_demo_first": QT_TRANSLATE_NOOP("Playbook", "“Show us another demo first.”"),
    "can_do_it_ourselves": QT_TRANSLATE_NOOP("Playbook", "“We can do that ourselves.”"),
    "margin_too_small": QT_TRANSLATE_NOOP("Playbook", "“The margin is too small.”"),
    "never_ignored": QT_TRANSLATE_NOOP(
        "Playbook", "Never ignore a customer, however quiet or small"
    ),
    "never_gave_in": QT_TRANSLATE_NOOP(
        "Playbook", "Never give in to everything: a concession asks for something in return"
    ),
    "never_perfunctory": QT_TRANSLATE_NOOP(
        "Playbook", "Never just tick off a contact: each one brings the customer something"
    ),
    "must_respect": QT_TRANSLATE_NOOP(
        "Playbook", "Show respect: answer, keep promises, take complaints seriously"
    ),
    "must_value": QT_TRANSLATE_NOOP(
        "Playbook", "Look after the value: know what they bring, and how it can grow"
    ),
    "must_develop": QT_TRANSLATE_NOOP(
        "Playbook", "Develop them by plan, with goals that serve both sides"
    ),
}

ANSWERS: dict[str, object] = {
    "too_expensive": QT_TRANSLATE_NOOP(
        "Playbook",
        "Ask what they compare us with. Then set the whole cost beside the price: downtime, "
        "spare parts, life span. If only the price counts, offer less for less, never the "
        "same for less.",
    ),
    "happy_with_supplier": QT_TRANSLATE_NOOP(
        "Playbook",
        "Do not argue. Ask what they value most there, and what they would change if they "
        "could. Offer to be the second source for one item, and stay in touch.",
    ),
    "just_send_information": QT_TRANSLATE_NOOP(
        "Playbook",
        "Gladly, after two questions, so that it is the right one. Agree on a day to talk "
        "about it.",
    ),
    "no_budget_now": QT_TRANSLATE_NOOP(
        "Playbook",
        "Find out whether there is none, or none yet. Show what waiting costs. Ask when the "
        "next budget is made, and by whom.",
    ),
    "decide_later": QT_TRANSLATE_NOOP(
        "Playbook",
        "Ask what has to happen before they can decide, and what they lose until then. Note "
        "the day, and come back on it.",
    ),
    "never_heard_of_you": QT_TRANSLATE_NOOP(
        "Playbook",
        "Name customers they know, and let one of them speak for us. Offer a small first "
        "order or a trial that costs them little.",
    ),
    "rival_promises_more": QT_TRANSLATE_NOOP(
        "Playbook",
        "Ask how the promise will be proved. Show what we have proved already, and say openly "
        "what we do not do.",
    ),
    "not_my_decision": QT_TRANSLATE_NOOP(
        "Playbook",
        "Thank them, and ask who decides and what matters to that person. Ask for an "
        "introduction; do not go round them in secret.",
    ),
    "bad_experience": QT_TRANSLATE_NOOP(
        "Playbook",
        "Listen to the end, and take it seriously. Say what has changed since, and what you "
        "will watch over yourself.",
    ),
    "another_demo_first": QT_TRANSLATE_NOOP(
        "Playbook",
        "Ask what the last one left open, who will attend, and what follows if it convinces. "
        "Without an answer, we may only be there to make up the number of bids.",
    ),
    "can_do_it_ourselves": QT_TRANSLATE_NOOP(
        "Playbook",
        "Perhaps they can. Ask how long it would take, who would do it, and what would be "
        "left undone meanwhile.",
    ),
    "margin_too_small": QT_TRANSLATE_NOOP(
        "Playbook",
        "Look at their whole profit with us: turnover, stock, training, a protected "
        "territory. Tie more margin to results, never to pressure.",
    ),
}

CHECKS: dict[str, object] = {
    "ignored": QT_TRANSLATE_NOOP(
        "Playbook", "Not touched for {days} days; the plan is every {cadence} days."
    ),
    "ignored_never": QT_TRANSLATE_NOOP(
        "Playbook",
        "Never touched, {days} days after it was added; the plan is every {cadence} days.",
    ),
    "gave_in": QT_TRANSLATE_NOOP(
        "Playbook",
        "Discounts went from {discount_before} to {discount_now} and the margin from "
        "{margin_before} to {margin_now}, but sales did not grow ({sales_before}, then "
        "{sales_now}).",
    ),
    "perfunctory": QT_TRANSLATE_NOOP(
        "Playbook",
        "The latest {count} touches are all of one kind ({kind}), without a result, a note or "
        "a mood.",
    ),
    "respect": QT_TRANSLATE_NOOP(
        "Playbook",
        "Promises past their day: {promises}. Complaints waiting for an answer: {complaints}.",
    ),
    "value": QT_TRANSLATE_NOOP(
        "Playbook", "No open deal and no open need: find out what could help them next."
    ),
    "develop": QT_TRANSLATE_NOOP("Playbook", "No goal is set: open the account plan and set one."),
    "develop_overdue": QT_TRANSLATE_NOOP(
        "Playbook", "Goals past their day: {overdue}. Look at the account plan again."
    ),
    "fine": QT_TRANSLATE_NOOP("Playbook", "In order"),
    "unknown": QT_TRANSLATE_NOOP("Playbook", "Too little is known yet"),
}

WHYS: dict[str, object] = {
    "own": QT_TRANSLATE_NOOP("Playbook", "Set for this customer"),
    "industry": QT_TRANSLATE_NOOP("Playbook", "By our rule for the industry {industry}"),
    "words": QT_TRANSLATE_NOOP("Playbook", "Suggested by the industry {industry}"),
    "unknown": QT_TRANSLATE_NOOP("Playbook", "Not known yet: set it, or name the industry"),
}


def line(shown: Line) -> str:
    """A line of the playbook: the firm's words, else the shipped ones in the user's language."""
    return shown.text or _said(LINES, shown.code)


def answer(shown: Line) -> str:
    """What to say to an objection; empty for other lines."""
    return _said(ANSWERS, shown.code) if shown.answer is None else shown.answer


def why(posture: Posture) -> str:
    """Where a posture comes from: "Suggested by the industry Machinery"."""
    return phrases.filled(_said(WHYS, posture.why), {"industry": posture.industry})


def check(found: Check) -> str:
    """What a never or must found, in one sentence."""
    if found.state is State.FINE:
        return _said(CHECKS, "fine")
    if found.state is State.UNKNOWN:
        return _said(CHECKS, "unknown")
    code = found.code
    if code == "ignored" and found.facts["never"]:
        code = "ignored_never"
    if code == "develop" and found.facts["overdue"]:
        code = "develop_overdue"
    return phrases.filled(_said(CHECKS, code), _worded(found))


def check_title(found: Check) -> str:
    """The never or must itself, as shipped."""
    return _said(LINES, f"{found.kind}_{found.code}")


def _worded(found: Check) -> dict[str, object]:
    facts = dict(found.facts)
    for name in ("discount_before", "discount_now", "margin_before", "margin_now"):
        if name in facts:
            facts[name] = formats.share(facts[name], 1)
    for name in ("sales_before", "sales_now"):
        if name in facts:
            facts[name] = formats.money(facts[name], facts["currency"], places=0)
    if "kind" in facts:
        facts["kind"] = phrases.code("activity_kind", facts["kind"])
    return facts


def _said(table: dict[str, object], code: str | None) -> str:
    text = table.get(code or "")
    return "" if text is None else QCoreApplication.translate(CONTEXT, str(text))
