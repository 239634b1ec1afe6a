"""English words for findings about customers; ui/phrases_customer_findings.py translates them."""

from __future__ import annotations

from collections.abc import Mapping

# By the codes of insights.finding.phrase: the title, and the sentence that says why.
WORDS: Mapping[str, tuple[str, str]] = {
    "slipping_amber": (
        "Slipping away",
        "No order for {days} days; usually one comes every {usual} days.",
    ),
    "slipping_red": (
        "Has probably left",
        "No order for {days} days; usually one came every {usual} days.",
    ),
    "slipping_amber_chance": (
        "Slipping away",
        "Probably still a customer: {chance} %. The last order was {days} days ago; usually one "
        "comes every {usual} days.",
    ),
    "slipping_red_chance": (
        "Has probably left",
        "Probably still a customer: {chance} % only. The last order was {days} days ago; usually "
        "one came every {usual} days.",
    ),
    "declining": (
        "Buys less",
        "{lost} less than in the time before, down by {fall} %; days with an order: {last_days} "
        "instead of {before_days}.",
    ),
    "declining_of": (
        "Buys less",
        "{lost} less than in the time before, down by {fall} %, most of it {line_most}; days with"
        " an order: {last_days} instead of {before_days}.",
    ),
    "class_move_prospect": (
        "A prospect by now",
        "Of late they showed so much interest that they are worth developing.",
    ),
    "class_move_first_purchase": (
        "A customer by now",
        "Their first order came on {on}.",
    ),
    "class_move_repeat": (
        "Buys again",
        "After the first order another one came on {on}.",
    ),
    "class_move_loyal": (
        "A loyal customer by now",
        "Their loyalty stands at {value} of 100.",
    ),
    "class_move_partner": (
        "A partner by now",
        "Loyal, and they bring others to us; so far: {value}.",
    ),
    "class_move_lapsed": (
        "Lapsed",
        "The last order came on {on}, and for very long nothing since.",
    ),
    "tier_move_up": (
        "Could move up a tier",
        "By sales, margin, credit and management together {score} of 100: “{to_tier}” rather than"
        " “{from_tier}”.",
    ),
    "tier_move_down": (
        "Could move down a tier",
        "By sales, margin, credit and management together {score} of 100: “{to_tier}” rather than"
        " “{from_tier}”.",
    ),
    "tier_move_first": (
        "No tier yet",
        "By sales, margin, credit and management together {score} of 100: “{to_tier}”.",
    ),
    "white_space": (
        "Could buy more",
        "{line}: others spend {peer} % of their purchases on it, they {own} %. That would be "
        "{could} a year.",
    ),
    "white_space_industry": (
        "Could buy more",
        "{line}: in {industry} it is {peer} % of all purchases, with them {own} %. That would be "
        "{could} a year.",
    ),
    "white_space_need": (
        "Needs what they do not buy",
        "They do not buy {line}, and say: “{need}”.",
    ),
    "referral_came": (
        "Brought us a customer",
        "{brought} came to us through them.",
    ),
    "loyalty_up": (
        "More loyal than a year ago",
        "Their loyalty rose by {points} points to {value} of 100.",
    ),
    "promises_kept": (
        "Promises kept",
        "The latest promises to them were all kept on time: {kept} in a row.",
    ),
}
# By the codes of insights.finding.action_phrase.
ACTIONS: Mapping[str, str] = {
    "visit": "Plan a visit",
    "visit_named": "Plan a visit: {contact}",
    "phone": "Plan a call",
    "phone_named": "Plan a call: {contact}",
    "thank": "Thank them",
    "ask_reference": "Ask for a reference",
    "accept_tier": "Set tier: {tier}",
    "accept_class": "Set class: {klass}",
    "open_white_space": "See what they could buy",
    "open_plan_unnamed": "Open the plan",
}
# Behind the sentence of a finding of a customer with whom a touch is planned.
PLANNED = "{why} Planned for {plan_on}: {plan_kind}."
