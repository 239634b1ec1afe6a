"""Facts of deals for the rules' tests: one with nothing wrong, from which each case departs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from crm_desktop.findings.computing import of_facts
from crm_desktop.insights import rhythm
from crm_desktop.insights.deal_facts import Appearance, DealFacts, News, Person
from crm_desktop.insights.finding import Finding

TODAY = date(2026, 11, 22)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def person(id: int, *roles: str, **changed: Any) -> Person:
    """Somebody neutral of middling influence; the contact's id is a hundred higher."""
    plain = Person(
        id=id, contact_id=100 + id, name=f"P{id}", roles=frozenset(roles), influence=3,
        stance="neutral", now=None, wanted=None, functions=frozenset(),
        outside=False, touched_on=None, met_on=None, met_by=None,
    )  # fmt: skip
    return plain._replace(**changed)


DECIDER = person(1, "economic_buyer", stance="supporter", influence=5, met_on=ago(9), met_by="head")
COACH = person(2, "coach", "technical_buyer", stance="supporter", touched_on=ago(5))
BUYER = person(3, "purchaser", stance="opponent", influence=2)
USER = person(4, "user_buyer")
PEOPLE = (DECIDER, COACH, BUYER, USER)
SEEN = Appearance("head", 9, "Boss", 77, ago(9), False)

# A core customer's deal in evaluation in which all is as it should be.
SOUND = DealFacts(
    today=TODAY, deal_id=10, customer_id=20, stage="evaluation",
    at_stake=1_000, top_half=True, mode="court", has_bought=True,
    opened_on=ago(60), stage_on=ago(9), people=PEOPLE, appearances=(SEEN,),
    news=News(55, ago(3), 4, (102, 103)),
    steps=frozenset({"self", "manager", "head"}), rhythm=rhythm.table("core", {}), owner_id=8,
)  # fmt: skip


def sound(**changed: Any) -> DealFacts:
    """The sound deal with some facts changed."""
    return replace(SOUND, **changed)


def with_people(*people: Person, **changed: Any) -> DealFacts:
    """The sound deal with these people on its map."""
    return sound(people=people, **changed)


def instead(old: Person, new: Person | None) -> tuple[Person, ...]:
    """The sound deal's people with one of them changed, or taken away."""
    found = [new if each is old else each for each in PEOPLE]
    return tuple(each for each in found if each is not None)


def kinds(deal: DealFacts) -> set[str]:
    """What the rules find in a deal."""
    return {str(finding.kind) for finding in of_facts(deal)}


def found(deal: DealFacts, kind: str) -> Finding:
    """The one finding of a kind."""
    return one(finding for finding in of_facts(deal) if finding.kind == kind)


def one(findings: Iterable[Finding]) -> Finding:
    (only,) = findings
    return only
