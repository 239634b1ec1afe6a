"""Finding: something the program noticed, with its reason, its evidence and one thing to do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple


class FindingKind(StrEnum):
    """What can be found; of equally weighty ones the first listed here comes first."""

    SLIPPING = "slipping"
    DECLINING = "declining"
    DECIDER_WITH_RIVAL = "decider_with_rival"
    INFORMATION_ISLAND = "information_island"
    NO_COMMON_CHOICE = "no_common_choice"
    BID_FILLER = "bid_filler"
    NO_ECONOMIC_BUYER = "no_economic_buyer"
    ECONOMIC_BUYER_NOT_MET = "economic_buyer_not_met"
    MAP_EMPTY = "map_empty"
    SINGLE_THREADED = "single_threaded"
    RHYTHM_TOO_LATE = "rhythm_too_late"
    RHYTHM_MISSING = "rhythm_missing"
    POWER_UNSUPPORTIVE = "power_unsupportive"
    COACH_SILENT = "coach_silent"
    NO_COACH = "no_coach"
    STAGE_ROLE_UNCOVERED = "stage_role_uncovered"
    NOBODY_ABOVE_MET_DECIDER = "nobody_above_met_decider"
    RHYTHM_TOO_EARLY = "rhythm_too_early"
    RELATIONSHIP_BELOW_WANTED = "relationship_below_wanted"
    FEW_CONTACTS = "few_contacts"
    NO_OPPONENT_KNOWN = "no_opponent_known"
    CLASS_MOVE = "class_move"
    TIER_MOVE = "tier_move"
    WHITE_SPACE = "white_space"
    REFERRAL_CAME = "referral_came"
    LOYALTY_UP = "loyalty_up"
    PROMISES_KEPT = "promises_kept"


# Those that speak of a customer and no deal.
OF_CUSTOMERS = frozenset(
    {
        FindingKind.SLIPPING, FindingKind.DECLINING, FindingKind.CLASS_MOVE, FindingKind.TIER_MOVE,
        FindingKind.WHITE_SPACE, FindingKind.REFERRAL_CAME, FindingKind.LOYALTY_UP,
        FindingKind.PROMISES_KEPT,
    }
)  # fmt: skip


class Severity(StrEnum):
    """How much it matters; good news is a finding too."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    GOOD = "good"


class ActionCode(StrEnum):
    """The one thing that is offered; its facts name whom and what it concerns."""

    OPEN_MAP = "open_map"  # put the people on the deal's map
    COPY_MAP = "copy_map"  # take over the account's map: people
    FILL_ROLE = "fill_role"  # role, or function: put somebody on the map who holds it
    ASK_COACH = "ask_coach"  # contact_id, contact, role?: whom to ask, what for
    FIND_COACH = "find_coach"  # contact_id?, contact?: who may become one
    MEET = "meet"  # contact_id, contact, via_id?, via?: plan a visit
    CALL = "call"  # contact_id, contact: plan a call
    BRING = "bring"  # step, user_id?, user?, contact_id?, contact?: plan a visit with a colleague
    WAIT_WITH = "wait_with"  # step, user, activity_id, planned, stage: leave them out until then
    WAY_ROUND = "way_round"  # contact_id?, contact?, via_id?, via?, need_id?, need?: the way in
    GATHER_DEPARTMENTS = "gather_departments"  # contact_id?, contact?: bring them to one table
    QUALIFY = "qualify"  # decide whether to bid at all
    OPEN_PLAN = "open_plan"  # activity_id, wanted: that, with its facts, is planned
    SET_STANCE = "set_stance"  # contact_id?, contact?: find out who is against, note it
    VISIT = "visit"  # contact_id?, contact?: plan a visit, to hear what has changed
    PHONE = "phone"  # contact_id?, contact?: plan a call, to hear what has changed
    THANK = "thank"  # contact_id?, contact?, brought?: plan a call, to thank for a referral
    ASK_REFERENCE = "ask_reference"  # contact_id?, contact?: plan a call, to ask for a reference
    ACCEPT_TIER = "accept_tier"  # to, tier: give the customer the tier
    ACCEPT_CLASS = "accept_class"  # to, klass: give the customer the class
    OPEN_WHITE_SPACE = "open_white_space"  # line, product_id?: show what they could buy


WEIGHTS: Mapping[Severity, int] = {
    Severity.HIGH: 3,
    Severity.MEDIUM: 2,
    Severity.LOW: 1,
    Severity.GOOD: 0,
}
# Facts that move with the calendar, tell of what is only planned or still lacking, or name what an
# id or another fact stands for: a finding that was set aside does not return because another day
# went by, a visit was planned or somebody was renamed.
PASSING = frozenset(
    {
        "days", "limit", "news", "on", "planned", "planned_on", "plan_kind", "plan_on", "plan_with",
        "account_people", "seat", "wishes",
        "contact", "contacts", "deal", "rival", "via", "user", "owner",
        # Of customers' figures, which move with every day and order, a coarse one lasts.
        "usual", "chance", "fall", "lost", "before_days", "last_days", "line_most", "could", "own",
        "peer", "industry", "need", "score", "value", "from_tier", "to_tier", "currency", "brought",
        "points", "kept", "way",
    }
)  # fmt: skip


class Evidence(NamedTuple):
    """A record that a finding rests on: its table and id."""

    table: str
    id: int


class Action(NamedTuple):
    """The one thing to do about a finding, with the facts that a form is filled in with."""

    code: ActionCode
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something noticed about a customer, or a deal of theirs.

    `subject` tells findings of one kind and deal apart (the id of a person as text); `facts` are
    JSON-able and suffice for one sentence; `weight` is the amount at stake times the severity.
    """

    kind: FindingKind
    severity: Severity
    customer_id: int
    deal_id: int | None
    subject: str | None
    facts: Mapping[str, Any]
    evidence: tuple[Evidence, ...]
    action: Action
    weight: int

    @property
    def lasting(self) -> str:
        """The facts by which it is known again, as canonical JSON."""
        return canonical({k: v for k, v in self.facts.items() if k not in PASSING})

    @property
    def key(self) -> tuple[int, int | None, str, str | None, str]:
        """What a dismissal remembers of it."""
        return (self.customer_id, self.deal_id, str(self.kind), self.subject, self.lasting)

    @property
    def order(self) -> tuple[int, int, int, int, str]:
        """Sorts the weightiest first; equal ones by severity, then by kind."""
        return (
            -self.weight,
            -WEIGHTS[self.severity],
            KIND_ORDER[self.kind],
            self.deal_id or 0,
            self.subject or "",
        )


KIND_ORDER: Mapping[FindingKind, int] = {kind: place for place, kind in enumerate(FindingKind)}


# Made once: json.dumps would make one for each of tens of thousands of findings.
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(facts: Mapping[str, Any]) -> str:
    """JSON in one form only: keys in order, no spaces."""
    return _ENCODER.encode(facts)


def weight_of(at_stake: int | None, severity: Severity) -> int:
    """The amount at stake (unknown counts as the smallest) times the severity."""
    return max(at_stake or 0, 1) * WEIGHTS[severity]


def phrase(finding: Finding) -> str:
    """The code of the words for a finding: its kind, and what of its facts changes the sentence."""
    facts, kind = finding.facts, str(finding.kind)
    match finding.kind:
        case FindingKind.MAP_EMPTY:
            more = "account" if facts.get("account_people") else ""
        case FindingKind.NO_ECONOMIC_BUYER:
            more = "seat" if facts.get("seat") else ""
        case FindingKind.SINGLE_THREADED | FindingKind.FEW_CONTACTS:
            more = "unnamed" if len(facts["contacts"]) < facts["count"] else ""
        case FindingKind.COACH_SILENT:
            more = "" if facts["ever_heard"] else "never"
        case FindingKind.DECIDER_WITH_RIVAL:
            more = "named" if "rival" in facts else ""
        case FindingKind.INFORMATION_ISLAND:
            more = facts["reason"]
            if more == "silent" and not facts["ever_heard"]:
                more = "never"
            elif more == "silent" and "planned_on" in facts:
                more = "planned"
        case FindingKind.RHYTHM_TOO_EARLY:
            more = facts["step"] + ("_planned" if facts["planned"] else "")
        case FindingKind.RHYTHM_TOO_LATE | FindingKind.RHYTHM_MISSING:
            more = facts["step"]
        case _ if finding.kind in OF_CUSTOMERS:
            more = _more_of_customer(finding)
        case _:
            more = ""
    return f"{kind}_{more}" if more else kind


def _more_of_customer(finding: Finding) -> str:
    """What of its facts changes the sentence of a finding about a customer."""
    facts = finding.facts
    match finding.kind:
        case FindingKind.SLIPPING:
            return str(facts["state"]) + ("_chance" if "chance" in facts else "")
        case FindingKind.DECLINING:
            return "of" if "line_most" in facts else ""
        case FindingKind.TIER_MOVE:
            return str(facts["way"]) if facts.get("from") else "first"
        case FindingKind.CLASS_MOVE:
            return str(facts["to"])
        case FindingKind.WHITE_SPACE:
            return "need" if "need" in facts else "industry" if "industry" in facts else ""
        case _:
            return ""


def action_phrase(action: Action) -> str:
    """The code of the words for an action: its own, and what of its facts changes the label."""
    facts, code = action.facts, str(action.code)
    match action.code:
        case ActionCode.FILL_ROLE:
            more = "" if {"role", "function"} & facts.keys() else "anybody"
        case ActionCode.ASK_COACH:
            more = "role" if {"role", "function"} & facts.keys() else ""
        case ActionCode.FIND_COACH | ActionCode.GATHER_DEPARTMENTS | ActionCode.SET_STANCE:
            more = "named" if "contact" in facts else ""
        case ActionCode.MEET:
            more = "via" if "via" in facts else ""
        case ActionCode.VISIT | ActionCode.PHONE:
            more = "named" if "contact" in facts else ""
        case ActionCode.OPEN_PLAN:
            more = "" if "contact" in facts else "unnamed"
        case ActionCode.BRING:
            more = facts["step"]
        case ActionCode.WAIT_WITH:
            more = "planned" if facts["planned"] else ""
        case ActionCode.WAY_ROUND if "contact" in facts:
            more = "need" if "need" in facts else "via" if "via" in facts else "to"
        case _:
            more = ""
    return f"{code}_{more}" if more else code
