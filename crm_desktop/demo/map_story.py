"""How the gearbox deal's map came to be what it is: Changes of earlier days, for the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time

from crm_desktop import stakeholders
from crm_desktop.demo.cases import Cases
from crm_desktop.demo.scene import Scene
from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from crm_desktop.store import Store

BEGUN = 98


@contextmanager
def at(scene: Scene, days_ago: int) -> Iterator[None]:
    """Let Changes be made so many days ago."""
    store, clock = scene.store, scene.store.clock
    then = datetime.combine(scene.day(days_ago), time(9, 30), UTC)
    store.clock = lambda: then
    try:
        yield
    finally:
        store.clock = clock


def live_through(scene: Scene, cases: Cases) -> None:
    """What was learned of the people of the map, day by day."""
    days: tuple[tuple[int, str, Callable[[Store, Cases], None]], ...] = (
        (74, "stakeholder_edited", _a_coach),
        (61, "stakeholder_added", _an_opponent),
        (52, "stakeholders_taken", _the_workshop),
        (38, "stance_changed", _the_buyer),
    )
    for days_ago, title, learn in days:
        with at(scene, days_ago), scene.store.change(title, origin="automatic", count=2):
            learn(scene.store, cases)


def _a_coach(store: Store, cases: Cases) -> None:
    roles = [BuyingRole.TECHNICAL_BUYER, BuyingRole.COACH]
    engineer, buyer = cases.gearbox_people.engineer.id, cases.gearbox_people.buyer.id
    stakeholders.edit(store, id=engineer, roles=roles, influence=4, stance=Stance.SUPPORTER)
    stakeholders.tie(store, kind=TieKind.INFLUENCES, from_id=engineer, to_id=buyer)


def _an_opponent(store: Store, cases: Cases) -> None:
    people = cases.gearbox_people
    money = stakeholders.add(
        store, customer_id=people.decider.customer_id, deal_id=cases.gearbox.id,
        contact_id=people.money.id, roles=[BuyingRole.INFLUENCER], influence=3,
        stance=Stance.OPPONENT,
    )  # fmt: skip
    stakeholders.report_to(store, id=money, superior_id=people.decider.id)
    stakeholders.tie(store, kind=TieKind.IN_CONFLICT, from_id=people.engineer.id, to_id=money)


def _the_workshop(store: Store, cases: Cases) -> None:
    people = cases.gearbox_people
    stances = ((people.workshop, Stance.SUPPORTER), (people.upkeep, Stance.NEUTRAL))
    for person, stance in stances:
        seat = stakeholders.add(
            store, customer_id=people.decider.customer_id, deal_id=cases.gearbox.id,
            contact_id=person.id, roles=[BuyingRole.USER_BUYER], influence=2, stance=stance,
        )  # fmt: skip
        stakeholders.report_to(store, id=seat, superior_id=people.engineer.id)


def _the_buyer(store: Store, cases: Cases) -> None:
    roles = [BuyingRole.PURCHASER, BuyingRole.GATEKEEPER]
    buyer = cases.gearbox_people.buyer.id
    stakeholders.edit(store, id=buyer, roles=roles, stance=Stance.SUPPORTER)
