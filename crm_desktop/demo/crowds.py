"""A file of firms with few and many people on their maps, in one language: to look at maps."""

from __future__ import annotations

from crm_desktop import contacts, customers, stakeholders
from crm_desktop.demo import names
from crm_desktop.models.codes import BuyingRole, DepartmentRole, Stance, TieKind
from crm_desktop.store import Store

SIZES = (6, 25, 60)
BELOW = 4  # whom each leads, so that a map has a few ranks
_STANCES = (Stance.SUPPORTER, Stance.NEUTRAL, Stance.OPPONENT, Stance.SUPPORTER, Stance.UNKNOWN)
_ROLES = {
    0: [BuyingRole.ECONOMIC_BUYER],
    1: [BuyingRole.TECHNICAL_BUYER, BuyingRole.COACH],
    2: [BuyingRole.PURCHASER, BuyingRole.GATEKEEPER],
}


def add_crowd(store: Store, *, size: int, language: str) -> int:
    """Add a customer with so many people on its account's map; returns its id."""
    with store.change("sample_built", origin="automatic"):
        firm = customers.add(store, name=str(size))
        homes = [
            contacts.add_department(
                store, customer_id=firm, name=names.DEPARTMENTS[language][part], functions=[part]
            )
            for part in DepartmentRole
        ]
        people: list[int] = []
        for place in range(size):
            person = stakeholders.add(
                store, customer_id=firm, name=_name(language, place),
                department_id=homes[(place + 3) // BELOW % len(homes)], influence=5 - place * 7 % 5,
                stance=_STANCES[place % 7 % 5], roles=_ROLES.get(place, []),
            )  # fmt: skip
            if people:
                superior = people[(place - 1) // BELOW]
                stakeholders.report_to(store, id=person, superior_id=superior)
            people.append(person)
        stakeholders.tie(store, kind=TieKind.TRUSTS, from_id=people[0], to_id=people[1])
        stakeholders.tie(store, kind=TieKind.IN_CONFLICT, from_id=people[2], to_id=people[3])
        stakeholders.tie(store, kind=TieKind.INFLUENCES, from_id=people[4], to_id=people[0])
        return firm


def _name(language: str, place: int) -> str:
    """Another name for every place: those of the sample, then first and last names mixed."""
    pool = names.PEOPLE[language]
    first = pool[place % len(pool)]
    if place < len(pool):
        return first
    last = pool[(place + place // len(pool)) % len(pool)]
    if language == "zh":
        return last[0] + first[1:]
    return f"{first.split()[0]} {last.split()[-1]}"
