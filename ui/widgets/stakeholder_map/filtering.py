"""Who of a map is meant by a filter or by a word that is sought."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.models.codes import BuyingRole, Stance
from crm_desktop.stakeholders import MapPerson
from crm_desktop.text import fold
from ui import phrases


@dataclass(frozen=True)
class MapFilter:
    """Stances, roles and departments that are looked at; an empty set means all of them.

    The department None stands for those who are in none.
    """

    stances: frozenset[Stance] = frozenset()
    roles: frozenset[BuyingRole] = frozenset()
    departments: frozenset[int | None] = frozenset()

    @property
    def count(self) -> int:
        """How many words the filter has."""
        return len(self.stances) + len(self.roles) + len(self.departments)

    def passes(self, person: MapPerson) -> bool:
        """Whether somebody is looked at: by stance, and by role, and by department."""
        return (
            (not self.stances or person.stance in self.stances)
            and (not self.roles or bool(self.roles & set(person.roles)))
            and (not self.departments or person.department_id in self.departments)
        )


def is_meant(person: MapPerson, sought: str) -> bool:
    """Whether every word sought is in the name, title, department, roles or interest."""
    roles = (phrases.code("buying_role", role) for role in person.roles)
    known = fold(" ".join((person.name, person.title, person.department, person.interest, *roles)))
    words = fold(sought).split()
    return bool(words) and all(word in known for word in words)
