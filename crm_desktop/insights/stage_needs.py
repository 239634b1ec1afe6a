"""Whom a deal needs at each of the customer's stages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crm_desktop.insights.deal_facts import Person
from crm_desktop.models.codes import BuyingRole, BuyingStage, DepartmentRole

# Purchasing collects and short-lists; the project's team evaluates; its head decides.
_NEEDED: Mapping[str, tuple[str, ...]] = {
    BuyingStage.NEED: (DepartmentRole.USE,),
    BuyingStage.PROJECT_SETUP: (DepartmentRole.USE, DepartmentRole.EXECUTIVE),
    BuyingStage.INFORMATION_GATHERING: (DepartmentRole.PURCHASING, DepartmentRole.TECHNICAL),
    BuyingStage.TECHNICAL_SELECTION: (DepartmentRole.TECHNICAL, DepartmentRole.USE),
    BuyingStage.EVALUATION: (DepartmentRole.TECHNICAL, DepartmentRole.PURCHASING),
    BuyingStage.DECISION: (DepartmentRole.EXECUTIVE, DepartmentRole.FINANCE),
    BuyingStage.FOLLOW_UP: (DepartmentRole.USE,),
}
ROLE_OF: Mapping[str, str] = {
    DepartmentRole.USE: BuyingRole.USER_BUYER,
    DepartmentRole.TECHNICAL: BuyingRole.TECHNICAL_BUYER,
    DepartmentRole.PURCHASING: BuyingRole.PURCHASER,
    DepartmentRole.EXECUTIVE: BuyingRole.ECONOMIC_BUYER,
}
_FUNCTION_OF: Mapping[str, str] = {role: function for function, role in ROLE_OF.items()}


def needed(stage: str) -> tuple[str, ...]:
    """The functions that take part at a stage and must be on our map."""
    return _NEEDED[stage]


def covered(people: Iterable[Person]) -> set[str]:
    """The functions that known people stand for: by their department or by their role."""
    found: set[str] = set()
    for person in people:
        if person.contact_id is not None:
            found |= person.functions
            for role in person.roles:
                if role in _FUNCTION_OF:
                    found.add(_FUNCTION_OF[role])
    return found
