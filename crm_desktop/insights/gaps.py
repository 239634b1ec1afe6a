"""Stakeholder gaps: who is missing on the map, whom nobody met, who is against us."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from crm_desktop.insights import stage_needs
from crm_desktop.insights.deal_facts import (
    COACH,
    DECIDER,
    FOLLOW_UP,
    NEUTRAL,
    OPPONENT,
    PLACE,
    RANK,
    SUPPORTER,
    UNKNOWN,
    DealFacts,
    Person,
)
from crm_desktop.insights.finding import (
    Action,
    ActionCode,
    Evidence,
    Finding,
    FindingKind,
    Severity,
    weight_of,
)
from crm_desktop.models.codes import (
    BuyingStage,
    DepartmentRole,
    Relationship,
    RhythmStep,
)

FEW = 3  # fewer contacts than this in a deal are few
COACH_DAYS = timedelta(days=30)
STRONG = 4  # of 5: influence that makes a relationship worth a finding
OPINIONS = 3  # fewer people (or departments) with a known stance say nothing of the whole
_HEIGHT = {str(relation): place for place, relation in enumerate(Relationship)}


def findings(deal: DealFacts) -> Iterator[Finding]:
    """All gaps of a deal; one with nobody on its map has that one finding and no other."""
    if not deal.speaks_of_people or deal.stage == FOLLOW_UP:
        return
    if not deal.people:
        yield _map_empty(deal)
        return
    yield from _decider(deal)
    for rule in (_contacts, _coach, _stage_roles, _opponents, _power, _common_choice):
        found = rule(deal)
        if found is not None:
            yield found
    yield from _relationships(deal)


def _made(
    deal: DealFacts,
    kind: FindingKind,
    severity: Severity,
    facts: dict[str, Any],
    action: Action,
    people: tuple[Person, ...] = (),
    *,
    subject: str | None = None,
    evidence: tuple[Evidence, ...] = (),
) -> Finding:
    named = [Evidence("stakeholder", person.id) for person in people]
    return Finding(
        kind, severity, deal.customer_id, deal.deal_id, subject, facts,
        (Evidence("deal", deal.deal_id), *named, *evidence), action,
        weight_of(deal.at_stake, severity),
    )  # fmt: skip


def _who(person: Person) -> dict[str, Any]:
    """Facts that name a person."""
    return {"contact_id": str(person.contact_id), "contact": person.name}


def _to(person: Person | None, **others: Any) -> dict[str, Any]:
    """An action's facts that name a person, if there is one."""
    if person is None:
        return others
    return {"contact_id": person.contact_id, "contact": person.name, **others}


def _map_empty(deal: DealFacts) -> Finding:
    facts: dict[str, Any] = {"stage": deal.stage, "account_people": deal.account_people}
    action = Action(ActionCode.OPEN_MAP, {})
    if deal.account_people:
        action = Action(ActionCode.COPY_MAP, {"people": deal.account_people})
    return _made(deal, FindingKind.MAP_EMPTY, Severity.MEDIUM, facts, action)


def _decider(deal: DealFacts) -> Iterator[Finding]:
    """Whether we know who decides, have met them, with somebody above us, and whose they are."""
    decider = deal.decider
    if decider is None:
        yield _no_economic_buyer(deal)
        return
    severity = Severity.HIGH if deal.is_deciding else Severity.MEDIUM
    via = deal.way_to(decider)
    through = {} if via is None else {"via_id": via.contact_id, "via": via.name}
    if decider.met_on is None and not (deal.answers or {}).get("decider_met"):
        facts = {**_who(decider), "stage": deal.stage}
        action = Action(ActionCode.MEET, _to(decider, **through))
        kind = FindingKind.ECONOMIC_BUYER_NOT_MET
        yield _made(deal, kind, severity, facts, action, (decider,))
    elif decider.met_on is not None:
        yield from _nobody_above(deal, decider)
    if decider.stance == OPPONENT:
        facts = {**_who(decider), "rivals": [str(rival.id) for rival in deal.rivals]}
        if deal.rivals:
            facts["rival"] = deal.rivals[0].name
        action = Action(ActionCode.WAY_ROUND, _to(decider, **through))
        contests = tuple(Evidence("contest", rival.id) for rival in deal.rivals)
        kind = FindingKind.DECIDER_WITH_RIVAL
        yield _made(deal, kind, Severity.HIGH, facts, action, (decider,), evidence=contests)


def _no_economic_buyer(deal: DealFacts) -> Finding:
    severity = Severity.HIGH if deal.is_deciding else Severity.MEDIUM
    seat = next((p for p in deal.people if not p.is_known and DECIDER in p.roles), None)
    facts: dict[str, Any] = {"stage": deal.stage}
    if seat is not None:
        facts["seat"] = seat.name
    action = Action(ActionCode.FILL_ROLE, {"role": DECIDER})
    if deal.coach is not None:
        action = Action(ActionCode.ASK_COACH, _to(deal.coach, role=DECIDER))
    people = () if seat is None else (seat,)
    return _made(deal, FindingKind.NO_ECONOMIC_BUYER, severity, facts, action, people)


def _nobody_above(deal: DealFacts, decider: Person) -> Iterator[Finding]:
    """Only where somebody above the salesperson is due and came, but not to the decider."""
    due = (deal.rhythm or {}).get(deal.stage, str(RhythmStep.SELF))
    if not deal.is_deciding or due == RhythmStep.SELF:
        return
    if RANK[deal.owner_step] > 0 or RANK[decider.met_by or RhythmStep.SELF] > 0:
        return
    came = [seen for seen in deal.appearances if not seen.planned]
    if not came:
        return  # the rhythm says that already
    facts = {**_who(decider), "step": due, "stage": deal.stage}
    fit = next((seen for seen in came if RANK[seen.step] >= RANK[due]), None)
    ours = {} if fit is None else {"user_id": fit.user_id, "user": fit.user}
    action = Action(ActionCode.BRING, _to(decider, step=due, **ours))
    seen = Evidence("activity", (fit or came[0]).activity_id)
    kind = FindingKind.NOBODY_ABOVE_MET_DECIDER
    yield _made(deal, kind, Severity.MEDIUM, facts, action, (decider,), evidence=(seen,))


def _contacts(deal: DealFacts) -> Finding | None:
    """One contact only, or else too few of them."""
    ids = deal.contact_ids
    if not 1 <= len(ids) < FEW:
        return None
    people = tuple(p for p in deal.known_people if p.contact_id in ids)
    missing = _uncovered(deal)
    do = {"function": missing[0]} if missing else {}
    action = Action(ActionCode.FILL_ROLE, do)
    if people:
        action = Action(ActionCode.ASK_COACH, _to(people[0], **do))
    facts: dict[str, Any] = {
        "count": len(ids),
        "contact_ids": sorted(str(contact_id) for contact_id in ids),
        "contacts": [person.name for person in people],
    }
    if len(ids) == 1:
        return _made(deal, FindingKind.SINGLE_THREADED, Severity.HIGH, facts, action, people)
    return _made(deal, FindingKind.FEW_CONTACTS, Severity.LOW, facts, action, people)


def _coach(deal: DealFacts) -> Finding | None:
    """No coach, or one of whom nothing was heard for 30 days."""
    coaches = deal.holding(COACH)
    if not coaches:
        friends = [p for p in deal.known_people if p.stance == SUPPORTER]
        best = max(friends, key=lambda p: (p.influence or 0, -p.id), default=None)
        action = Action(ActionCode.FIND_COACH, _to(best))
        facts: dict[str, Any] = {"stage": deal.stage}
        return _made(deal, FindingKind.NO_COACH, Severity.MEDIUM, facts, action)
    heard = max((c.touched_on for c in coaches if c.touched_on is not None), default=None)
    since = heard or deal.opened_on
    if since is None or deal.today - since < COACH_DAYS:
        return None
    coach = next((c for c in coaches if c.touched_on == heard), coaches[0])
    facts = {
        **_who(coach),
        "days": (deal.today - since).days,
        "since": since.isoformat(),
        "ever_heard": heard is not None,
    }
    action = Action(ActionCode.CALL, _to(coach))
    return _made(deal, FindingKind.COACH_SILENT, Severity.MEDIUM, facts, action, (coach,))


def _uncovered(deal: DealFacts) -> list[str]:
    """The functions of this stage that nobody known stands for."""
    covered = stage_needs.covered(deal.known_people)
    return [function for function in stage_needs.needed(deal.stage) if function not in covered]


def _stage_roles(deal: DealFacts) -> Finding | None:
    missing = _uncovered(deal)
    if deal.decider is None:
        # Said already: who decides is not known.
        missing = [function for function in missing if function != DepartmentRole.EXECUTIVE]
    if not missing:
        return None
    do: dict[str, Any] = {"function": missing[0]}
    role = stage_needs.ROLE_OF.get(missing[0])
    if role is not None:
        do["role"] = str(role)
    facts = {"stage": deal.stage, "functions": [str(function) for function in missing]}
    action = Action(ActionCode.FILL_ROLE, do)
    return _made(deal, FindingKind.STAGE_ROLE_UNCOVERED, Severity.MEDIUM, facts, action)


def _opponents(deal: DealFacts) -> Finding | None:
    """Nobody of several is known to be against us: rarely so, oftener not looked at."""
    people = deal.known_people
    if not deal.is_late or len(people) < OPINIONS:
        return None
    if any(person.stance == OPPONENT for person in people):
        return None
    unknown = [person for person in people if person.stance == UNKNOWN]
    first = max(unknown, key=lambda p: (p.influence or 0, -p.id), default=None)
    facts = {"people": len(people), "unknown": len(unknown)}
    action = Action(ActionCode.SET_STANCE, _to(first))
    if first is None and deal.coach is not None:
        action = Action(ActionCode.ASK_COACH, _to(deal.coach))
    return _made(deal, FindingKind.NO_OPPONENT_KNOWN, Severity.LOW, facts, action)


def _power(deal: DealFacts) -> Finding | None:
    """Less than half of the known influence is with us; who is unknown does not count."""
    known = [
        person
        for person in deal.known_people
        if person.influence is not None and person.stance != UNKNOWN
    ]
    if not deal.is_late or len(known) < OPINIONS:
        return None
    held = {SUPPORTER: 0, NEUTRAL: 0, OPPONENT: 0}
    for person in known:
        held[person.stance] += person.influence or 0
    ours, against, total = held[SUPPORTER], held[OPPONENT], sum(held.values())
    if total == 0 or ours * 2 >= total:
        return None
    severity = Severity.HIGH if against * 2 > total else Severity.MEDIUM
    rest = [person for person in known if person.stance == NEUTRAL] or [
        person for person in known if person.stance == OPPONENT
    ]
    target = max(rest, key=lambda p: (p.influence or 0, -p.id))
    facts = {"ours": ours, "against": against, "total": total}
    via = deal.way_to(target)
    through = {} if via is None else {"via_id": via.contact_id, "via": via.name}
    action = Action(ActionCode.MEET, _to(target, **through))
    others = tuple(person for person in known if person.stance != SUPPORTER)
    return _made(deal, FindingKind.POWER_UNSUPPORTIVE, severity, facts, action, others)


def _common_choice(deal: DealFacts) -> Finding | None:
    """Three departments or more each want something else, and most are not for us."""
    if PLACE[deal.stage] > PLACE[BuyingStage.EVALUATION] or len(deal.wishes) < OPINIONS:
        return None
    wanted = {wish.cares_for.casefold().strip() for wish in deal.wishes} - {""}
    supporters = sum(wish.stance == SUPPORTER for wish in deal.wishes)
    if len(wanted) < OPINIONS or supporters * 2 > len(deal.wishes):
        return None
    facts = {
        "departments": len(deal.wishes),
        "supporters": supporters,
        "cares_for": sorted(wanted),
        "wishes": [[wish.department, wish.cares_for] for wish in deal.wishes if wish.cares_for],
    }
    action = Action(ActionCode.GATHER_DEPARTMENTS, _to(_coordinator(deal)))
    evidence = tuple(Evidence("department_stance", wish.id) for wish in deal.wishes)
    severity = Severity.HIGH if deal.is_late else Severity.MEDIUM
    kind = FindingKind.NO_COMMON_CHOICE
    return _made(deal, kind, severity, facts, action, evidence=evidence)


def _coordinator(deal: DealFacts) -> Person | None:
    """Who can bring the departments together: the decider, else somebody of the executive."""
    executive = [p for p in deal.known_people if DepartmentRole.EXECUTIVE in p.functions]
    return deal.decider or max(executive, key=lambda p: (p.influence or 0, -p.id), default=None)


def _relationships(deal: DealFacts) -> Iterator[Finding]:
    """With the decider or somebody strong we stand lower than we want to; one finding a person."""
    for person in deal.known_people:
        strong = DECIDER in person.roles or (person.influence or 0) >= STRONG
        if not strong or person.now is None or person.wanted is None:
            continue
        if _HEIGHT[person.now] >= _HEIGHT[person.wanted]:
            continue
        facts = {**_who(person), "now": person.now, "wanted": person.wanted}
        action = Action(ActionCode.MEET, _to(person))
        yield _made(
            deal, FindingKind.RELATIONSHIP_BELOW_WANTED, Severity.LOW, facts, action, (person,),
            subject=str(person.contact_id),
        )  # fmt: skip
