"""One record's values, as its form shows them."""

from __future__ import annotations

from types import MappingProxyType

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import (
    Activity,
    ActivityContact,
    Complaint,
    Contact,
    Department,
    DepartmentFunction,
    Need,
    Position,
    Product,
    Promise,
)
from crm_desktop.models.base import Base
from crm_desktop.profile.reading import Values, values_of

_KINDS: dict[str, type[Base]] = {
    "department": Department,
    "product": Product,
    "activity": Activity,
    "promise": Promise,
    "complaint": Complaint,
    "need": Need,
    "position": Position,
}


def record(session: Session, kind: str, record_id: int) -> Values | None:
    """The columns of a record by name, with `functions` of a department as `does_use` and so on,
    and `people` (names) of an activity; None when it is gone.
    """
    row = session.get(_KINDS[kind], record_id)
    if row is None:
        return None
    values = dict(values_of(row))
    if kind == "department":
        functions = sa.select(DepartmentFunction.function).where(
            DepartmentFunction.department_id == record_id
        )
        values |= {f"does_{function}": True for function in session.scalars(functions)}
    if kind == "activity":
        names = (
            sa.select(Contact.name)
            .join(ActivityContact, ActivityContact.contact_id == Contact.id)
            .where(ActivityContact.activity_id == record_id)
            .order_by(ActivityContact.id)
        )
        values["people"] = tuple(session.scalars(names))
    return MappingProxyType(values)
