"""Finding: something the program noticed, with its reason, its evidence and one thing to do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple


class FindingKind(StrEnum):
    """What can be found; the order is that of the key account's practice, not of weight."""

    MAP_EMPTY = "map_empty"
    NO_ECONOMIC_BUYER = "no_economic_buyer"
    ECONOMIC_BUYER_NOT_MET = "economic_buyer_not_met"
    SINGLE_THREADED = "single_threaded"
    FEW_CONTACTS = "few_contacts"
    NO_COACH = "no_coach"
    COACH_SILENT = "coach_silent"
    STAGE_ROLE_UNCOVERED = "stage_role_uncovered"
    NO_OPPONENT_KNOWN = "no_opponent_known"
    POWER_UNSUPPORTIVE = "power_unsupportive"
    DECIDER_WITH_RIVAL = "decider_with_rival"
    NO_COMMON_CHOICE = "no_common_choice"
    RELATIONSHIP_BELOW_WANTED = "relationship_below_wanted"
    NOBODY_ABOVE_MET_DECIDER = "nobody_above_met_decider"
    INFORMATION_ISLAND = "information_island"
    BID_FILLER = "bid_filler"
    RHYTHM_TOO_EARLY = "rhythm_too_early"
    RHYTHM_TOO_LATE = "rhythm_too_late"
    RHYTHM_MISSING = "rhythm_missing"


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
    SET_STANCE = "set_stance"  # contact_id?, contact?: find out who is against, note it


WEIGHTS: Mapping[Severity, int] = {
    Severity.HIGH: 3,
    Severity.MEDIUM: 2,
    Severity.LOW: 1,
    Severity.GOOD: 0,
}
# Facts that move with the calendar or name what an id stands for: a finding that was set aside
# does not return because another day went by or somebody was renamed.
PASSING = frozenset(
    {"days", "limit", "contact", "contacts", "deal", "rival", "via", "user", "owner"}
)


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
    """Something noticed about a deal of a customer.

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


def canonical(facts: Mapping[str, Any]) -> str:
    """JSON in one form only: keys in order, no spaces."""
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def weight_of(amount: int | None, severity: Severity) -> int:
    """The amount at stake (minor units; unknown counts as the smallest) times the severity."""
    return max(amount or 0, 1) * WEIGHTS[severity]
