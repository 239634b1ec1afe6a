"""The words of findings about customers; those of their deals are in phrases_findings.

The English texts are those of crm_desktop/wording_customer_findings.py, for the command line.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, tuple[object, object]] = {
    "slipping_amber": (
        QT_TRANSLATE_NOOP("Findings", "Slipping away"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "No order for {days} days; usually one comes every {usual} days.",
        ),
    ),
    "slipping_red": (
        QT_TRANSLATE_NOOP("Findings", "Has probably left"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "No order for {days} days; usually one came every {usual} days.",
        ),
    ),
    "slipping_amber_chance": (
        QT_TRANSLATE_NOOP("Findings", "Slipping away"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Probably still a customer: {chance} %. The last order was {days} days ago; usually "
            "one comes every {usual} days.",
        ),
    ),
    "slipping_red_chance": (
        QT_TRANSLATE_NOOP("Findings", "Has probably left"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Probably still a customer: {chance} % only. The last order was {days} days ago; "
            "usually one came every {usual} days.",
        ),
    ),
    "declining": (
        QT_TRANSLATE_NOOP("Findings", "Buys less"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{lost} less than in the time before, down by {fall} %; days with an order: "
            "{last_days} instead of {before_days}.",
        ),
    ),
    "declining_of": (
        QT_TRANSLATE_NOOP("Findings", "Buys less"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{lost} less than in the time before, down by {fall} %, most of it {line_most}; days "
            "with an order: {last_days} instead of {before_days}.",
        ),
    ),
    "class_move_prospect": (
        QT_TRANSLATE_NOOP("Findings", "A prospect by now"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Of late they showed so much interest that they are worth developing.",
        ),
    ),
    "class_move_first_purchase": (
        QT_TRANSLATE_NOOP("Findings", "A customer by now"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Their first order came on {on}.",
        ),
    ),
    "class_move_repeat": (
        QT_TRANSLATE_NOOP("Findings", "Buys again"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "After the first order another one came on {on}.",
        ),
    ),
    "class_move_loyal": (
        QT_TRANSLATE_NOOP("Findings", "A loyal customer by now"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Their loyalty stands at {value} of 100.",
        ),
    ),
    "class_move_partner": (
        QT_TRANSLATE_NOOP("Findings", "A partner by now"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Loyal, and they bring others to us; so far: {value}.",
        ),
    ),
    "class_move_lapsed": (
        QT_TRANSLATE_NOOP("Findings", "Lapsed"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "The last order came on {on}, and for very long nothing since.",
        ),
    ),
    "tier_move_up": (
        QT_TRANSLATE_NOOP("Findings", "Could move up a tier"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "By sales, margin, credit and management together {score} of 100: “{to_tier}” rather "
            "than “{from_tier}”.",
        ),
    ),
    "tier_move_down": (
        QT_TRANSLATE_NOOP("Findings", "Could move down a tier"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "By sales, margin, credit and management together {score} of 100: “{to_tier}” rather "
            "than “{from_tier}”.",
        ),
    ),
    "tier_move_first": (
        QT_TRANSLATE_NOOP("Findings", "No tier yet"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "By sales, margin, credit and management together {score} of 100: “{to_tier}”.",
        ),
    ),
    "white_space": (
        QT_TRANSLATE_NOOP("Findings", "Could buy more"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{line}: others spend {peer} % of their purchases on it, they {own} %. That would be "
            "{could} a year.",
        ),
    ),
    "white_space_industry": (
        QT_TRANSLATE_NOOP("Findings", "Could buy more"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{line}: in {industry} it is {peer} % of all purchases, with them {own} %. That would"
            " be {could} a year.",
        ),
    ),
    "white_space_need": (
        QT_TRANSLATE_NOOP("Findings", "Needs what they do not buy"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "They do not buy {line}, and say: “{need}”.",
        ),
    ),
    "referral_came": (
        QT_TRANSLATE_NOOP("Findings", "Brought us a customer"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "{brought} came to us through them.",
        ),
    ),
    "loyalty_up": (
        QT_TRANSLATE_NOOP("Findings", "More loyal than a year ago"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Their loyalty rose by {points} points to {value} of 100.",
        ),
    ),
    "promises_kept": (
        QT_TRANSLATE_NOOP("Findings", "Promises kept"),
        QT_TRANSLATE_NOOP(
            "Findings",
            "The latest promises to them were all kept on time: {kept} in a row.",
        ),
    ),
}
ACTIONS: dict[str, object] = {
    "visit": QT_TRANSLATE_NOOP("Findings", "Plan a visit"),
    "visit_named": QT_TRANSLATE_NOOP("Findings", "Plan a visit: {contact}"),
    "phone": QT_TRANSLATE_NOOP("Findings", "Plan a call"),
    "phone_named": QT_TRANSLATE_NOOP("Findings", "Plan a call: {contact}"),
    "thank": QT_TRANSLATE_NOOP("Findings", "Thank them"),
    "ask_reference": QT_TRANSLATE_NOOP("Findings", "Ask for a reference"),
    "accept_tier": QT_TRANSLATE_NOOP("Findings", "Set tier: {tier}"),
    "accept_class": QT_TRANSLATE_NOOP("Findings", "Set class: {klass}"),
    "open_white_space": QT_TRANSLATE_NOOP("Findings", "See what they could buy"),
    "open_plan_unnamed": QT_TRANSLATE_NOOP("Findings", "Open the plan"),
}
# Where there is little room.
SHORT: dict[str, object] = {
    "visit": QT_TRANSLATE_NOOP("Findings", "Plan a visit"),
    "visit_named": QT_TRANSLATE_NOOP("Findings", "Visit {contact}"),
    "phone": QT_TRANSLATE_NOOP("Findings", "Plan a call"),
    "phone_named": QT_TRANSLATE_NOOP("Findings", "Call {contact}"),
    "open_white_space": QT_TRANSLATE_NOOP("Findings", "What they could buy"),
    "open_plan_unnamed": QT_TRANSLATE_NOOP("Findings", "Open the plan"),
}
# Behind the sentence of a finding of a customer with whom a touch is planned.
PLANNED: object = QT_TRANSLATE_NOOP("Findings", "{why} Planned for {plan_on}: {plan_kind}.")
