"""Whom a deal needs at each of the customer's stages."""

from __future__ import annotations

from collections.abc import Mapping

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


def needed(stage: str) -> tuple[str, ...]:
    """The functions that take part at a stage and must be on our map."""
    return _NEEDED[stage]


def covers(person: Person, function: str) -> bool:
    """Whether somebody known stands for a function: by their department or by their role."""
    if person.contact_id is None:
        return False
    return function in person.functions or ROLE_OF.get(function) in person.roles
