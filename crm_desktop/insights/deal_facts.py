"""What the rules know of one open deal: frozen values, read once by findings/facts.py.

What nobody entered is unknown (None or left out), never zero or no.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from crm_desktop.models.codes import BuyingRole, BuyingStage, RhythmStep, Stance, TieKind

STAGES: tuple[str, ...] = tuple(BuyingStage)
STEPS: tuple[str, ...] = tuple(RhythmStep)
PLACE: Mapping[str, int] = {stage: place for place, stage in enumerate(STAGES)}
RANK: Mapping[str, int] = {step: place for place, step in enumerate(STEPS)}
DECIDER = str(BuyingRole.ECONOMIC_BUYER)
COACH = str(BuyingRole.COACH)
# Plain text: they are compared a million times for a whole file, and enums are slow at it.
SUPPORTER, NEUTRAL, OPPONENT, UNKNOWN = (str(stance) for stance in Stance)
LATE = frozenset(STAGES[PLACE[BuyingStage.TECHNICAL_SELECTION] :])
DECIDING = frozenset({str(BuyingStage.EVALUATION), str(BuyingStage.DECISION)})
REPORTS_TO, INFLUENCES, TRUSTS, _IN_CONFLICT = (str(kind) for kind in TieKind)
FOLLOW_UP = str(BuyingStage.FOLLOW_UP)


class Person(NamedTuple):
    """Somebody's part in the deal; without a contact an empty seat.

    `functions` are those of their department; `touched_on` is the last touch (of coaches only),
    `met_on` the last visit, meeting or demo (of deciders only), `met_by` the highest of ours who
    ever was at one.
    """

    id: int
    contact_id: int | None
    name: str
    roles: frozenset[str]
    influence: int | None
    stance: str
    now: str | None
    wanted: str | None
    functions: frozenset[str]
    outside: bool
    touched_on: date | None
    met_on: date | None
    met_by: str | None

    @property
    def is_known(self) -> bool:
        return self.contact_id is not None


class Tie(NamedTuple):
    """From the one who reports, influences or trusts to the other; stakeholders' ids."""

    deal_id: int
    kind: str
    from_id: int
    to_id: int


class Wish(NamedTuple):
    """Where a department stands in the deal and what it cares for; the latest of each."""

    id: int
    department: str
    stance: str
    cares_for: str
    functions: frozenset[str]


class Appearance(NamedTuple):
    """A manager or head of ours in a touch, done or planned.

    Of several the first of a deal. `of_deal`: it is noted for this deal, not for the customer
    alone.
    """

    step: str
    user_id: int
    user: str
    activity_id: int
    on: date
    planned: bool
    of_deal: bool = True


class Plan(NamedTuple):
    """A planned touch with somebody of theirs; `step` is the highest of ours who takes part."""

    contact_id: int
    activity_id: int
    kind: str
    on: date
    step: str


class Need(NamedTuple):
    """What they want, not met yet."""

    id: int
    text: str
    importance: int


class Rival(NamedTuple):
    """Who else is considered; `lead`: how far we are ahead of them where both are judged."""

    id: int
    name: str
    lead: float | None = None


class News(NamedTuple):
    """What was heard of the deal: last when, and from how many people in the latest weeks."""

    activity_id: int | None = None
    on: date | None = None
    recent: int = 0
    sources: tuple[int, ...] = ()


NO_NEWS = News()


@dataclass(frozen=True, slots=True)
class DealFacts:
    """An open deal of a living customer with all that the rules look at.

    `at_stake`: the amount, comparable across currencies; `top_half`: at or above the middle of the
    open deals' amounts in its currency; `steps`: who our firm has at all; `rhythm`: who should
    appear, by stage, for this tier;
    `known_people`: those on the map with a name; of several deciders or coaches the strongest;
    `bid_points`: what each sign of being the bid filler is worth, where that was learnt.
    """

    today: date
    deal_id: int
    customer_id: int
    stage: str
    at_stake: int | None = None
    top_half: bool = False
    mode: str | None = None
    is_tender: bool = False
    has_bought: bool | None = None
    opened_on: date | None = None
    stage_on: date | None = None
    declared_step: str | None = None
    owner_step: str = "self"
    owner_id: int | None = None
    planned_on: date | None = None
    account_people: int = 0
    people: tuple[Person, ...] = ()
    met_besides: tuple[int, ...] = ()
    ties: tuple[Tie, ...] = ()
    wishes: tuple[Wish, ...] = ()
    rivals: tuple[Rival, ...] = ()
    needs: tuple[Need, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    plans: tuple[Plan, ...] = ()
    news: News = NO_NEWS
    answers: Mapping[str, bool] | None = None
    steps: frozenset[str] = frozenset()
    rhythm: Mapping[str, str] | None = None
    bid_points: Mapping[str, int] | None = None
    known_people: tuple[Person, ...] = field(init=False)
    decider: Person | None = field(init=False)
    coach: Person | None = field(init=False)

    @property
    def is_late(self) -> bool:
        """Technical selection or later, when people decide."""
        return self.stage in LATE

    @property
    def is_deciding(self) -> bool:
        """Evaluation or decision."""
        return self.stage in DECIDING

    @property
    def lead(self) -> float | None:
        """How far we are ahead of the strongest rival that is compared."""
        leads = [rival.lead for rival in self.rivals if rival.lead is not None]
        return min(leads, default=None)

    @property
    def speaks_of_people(self) -> bool:
        """Findings about people wait until it is late or the amount is large."""
        return self.is_late or self.top_half

    def __post_init__(self) -> None:
        # Worked out once: the rules ask for them a dozen times.
        known = tuple([person for person in self.people if person.contact_id is not None])
        object.__setattr__(self, "known_people", known)
        object.__setattr__(self, "decider", self._strongest(DECIDER))
        object.__setattr__(self, "coach", self._strongest(COACH))

    @property
    def contact_ids(self) -> frozenset[int]:
        """Everybody of theirs we know in this deal: on the map, or met in it."""
        mapped = {p.contact_id for p in self.people if p.contact_id is not None}
        outside = {p.contact_id for p in self.people if p.outside}
        return frozenset((mapped | set(self.met_besides)) - outside)

    def holding(self, role: str) -> list[Person]:
        """Known people with a role, the most influential first."""
        found = [person for person in self.known_people if role in person.roles]
        if len(found) > 1:
            found.sort(key=lambda person: (-(person.influence or 0), person.id))
        return found

    def _strongest(self, role: str) -> Person | None:
        found = self.holding(role)
        return found[0] if found else None

    def way_to(self, target: Person) -> Person | None:
        """Somebody not against us through whom the target can be reached.

        Whom the target trusts comes first, then who influences them, then a coach, then supporters
        who report to them.
        """
        by_id = {p.id: p for p in self.known_people if p.stance != OPPONENT}
        ranked: list[tuple[int, int, int, Person]] = []
        for tie in self.ties:
            near = None
            if tie.kind == TRUSTS and tie.from_id == target.id:
                near, rank = by_id.get(tie.to_id), 0
            elif tie.kind == INFLUENCES and tie.to_id == target.id:
                near, rank = by_id.get(tie.from_id), 1
            elif tie.kind == REPORTS_TO and tie.to_id == target.id:
                near, rank = by_id.get(tie.from_id), 3
            if near is not None and (rank < 3 or near.stance == SUPPORTER):
                ranked.append((rank, -(near.influence or 0), near.id, near))
        ranked += [
            (2, -(p.influence or 0), p.id, p)
            for p in by_id.values()
            if COACH in p.roles and p.id != target.id
        ]
        return min(ranked)[3] if ranked else None
