"""Remembers which records are not the same although they look alike."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa

from crm_desktop import rows
from crm_desktop.duplicates.described import Subject
from crm_desktop.models import Contact, Customer
from crm_desktop.models.duplicate import NotDuplicate
from crm_desktop.store import Store


def not_the_same(store: Store, *, subject: Subject | str, a_id: int, b_id: int) -> int:
    """Remember that two customers or two people are not one; the id of what is remembered.

    UserError `record_gone` when one of them is gone.
    """
    subject = Subject(subject)
    first, second = sorted((a_id, b_id))
    if first == second:
        raise ValueError("a record is the same as itself")
    kind: type[Customer] | type[Contact] = Customer if subject is Subject.CUSTOMER else Contact
    with store.read() as session:
        names = [rows.find(session, kind, one).name for one in (first, second)]
    pair = {f"{subject}_id": first, f"other_{subject}_id": second}
    with store.change("not_the_same", name=names[0], other=names[1]) as session:
        known = session.scalars(sa.select(NotDuplicate).filter_by(**pair)).first()
        if known is not None:
            return known.id
        return rows.create(session, NotDuplicate(**pair), {}).id


def forget_not_the_same(store: Store, *, ids: Collection[int]) -> int:
    """Ask again about records that were said not to be the same; how many pairs."""
    with store.change("not_the_same_forgotten", count=len(ids)) as session:
        rows.delete(session, NotDuplicate, ids)
        return len(ids)
