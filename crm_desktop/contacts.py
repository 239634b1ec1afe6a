"""Contacts, their positions, and the departments they work in: the verbs that write them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import reach, rows
from crm_desktop.models import (
    Contact,
    ContactInterest,
    ContactTag,
    Department,
    DepartmentFunction,
    Position,
)
from crm_desktop.models.codes import DepartmentRole
from crm_desktop.store import Store

LISTS = ("phones", "emails", "addresses", "interests", "tags")
_POSITION = ("department_id", "title", "outside_as", "since", "until")


def add(store: Store, *, name: str, customer_id: int | None = None, **fields: Any) -> int:
    """Add a person, working for a customer if one is named; returns the contact's id.

    `fields` are columns of Contact, of their Position (title, department_id, outside_as, since,
    until), and the lists `phones`, `emails`, `addresses`, `interests`, `tags`.
    """
    with store.change("contact_added", contact=name.strip()) as session:
        plain, lists, place = _split({"created_at": datetime.now(UTC), **fields, "name": name})
        contact = rows.create(session, Contact(), plain)
        _keep_lists(session, contact.id, lists)
        if customer_id is not None:
            position = Position(customer_id=customer_id, contact_id=contact.id)
            rows.create(session, position, place)
        return contact.id


def edit(store: Store, *, id: int, customer_id: int | None = None, **fields: Any) -> int:
    """Change a person's fields or lists; with `customer_id` also the position held there."""
    with store.change("contact_edited", contact=name_of(store, id)) as session:
        plain, lists, place = _split(fields)
        rows.assign(rows.find(session, Contact, id), plain)
        _keep_lists(session, id, lists)
        if customer_id is not None and place:
            rows.assign(_position(session, id, customer_id), place)
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete people with their positions and their parts in deals."""
    name = name_of(store, next(iter(ids))) if len(ids) == 1 else ""
    title = "contact_deleted" if name else "contacts_deleted"
    with store.change(title, contact=name, count=len(ids)) as session:
        rows.delete(session, Contact, ids)
        return len(ids)


def place(store: Store, *, contact_id: int, customer_id: int, **fields: Any) -> int:
    """Say that a person (also) works for a customer; returns the position's id."""
    with store.change("position_added", contact=name_of(store, contact_id)) as session:
        position = Position(customer_id=customer_id, contact_id=contact_id)
        return rows.create(session, position, fields).id


def edit_position(store: Store, *, id: int, **fields: Any) -> int:
    """Change a position: title, department, from, until, outside as."""
    with store.change("position_edited") as session:
        rows.assign(rows.find(session, Position, id), fields)
        return id


def delete_position(store: Store, *, ids: Collection[int]) -> int:
    """Take people's positions away; the people stay."""
    with store.change("position_deleted", count=len(ids)) as session:
        rows.delete(session, Position, ids)
        return len(ids)


def add_department(
    store: Store, *, customer_id: int, name: str, functions: Collection[DepartmentRole | str] = ()
) -> int:
    """Add a department to a customer, with what it does in a purchase."""
    with store.change("department_added", department=name.strip()) as session:
        department = rows.create(session, Department(customer_id=customer_id), {"name": name})
        _keep_functions(session, department, functions)
        return department.id


def edit_department(
    store: Store,
    *,
    id: int,
    functions: Collection[DepartmentRole | str] | None = None,
    **fields: Any,
) -> int:
    """Rename a department, move it, or change its functions."""
    with store.change("department_edited") as session:
        department = rows.find(session, Department, id)
        rows.assign(department, fields)
        if functions is not None:
            _keep_functions(session, department, functions)
        return id


def delete_department(store: Store, *, ids: Collection[int]) -> int:
    """Delete departments; their people stay with the customer."""
    with store.change("department_deleted", count=len(ids)) as session:
        rows.delete(session, Department, ids)
        return len(ids)


def name_of(store: Store, contact_id: int | None) -> str:
    """The person's name, for the title of a Change; empty for none."""
    if contact_id is None:
        return ""
    with store.read() as session:
        found = session.scalar(sa.select(Contact.name).where(Contact.id == contact_id))
    return found or ""


def _split(fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    lists = {name: value for name, value in fields.items() if name in LISTS}
    place = {name: value for name, value in fields.items() if name in _POSITION}
    rest = {n: value for n, value in fields.items() if n not in lists and n not in place}
    return rest, lists, place


def _position(session: Session, contact_id: int, customer_id: int) -> Position:
    """Where the person works for this customer now; made when there is none."""
    found = session.scalars(
        sa.select(Position)
        .where(Position.contact_id == contact_id, Position.customer_id == customer_id)
        .order_by(Position.until.is_not(None), Position.id.desc())
    ).first()
    if found is None:
        found = Position(contact_id=contact_id, customer_id=customer_id)
        session.add(found)
    return found


def _keep_lists(session: Session, contact_id: int, lists: Mapping[str, Any]) -> None:
    reach.keep(session, lists, contact_id=contact_id)
    if "interests" in lists:
        rows.keep_list(
            session,
            session.scalars(
                sa.select(ContactInterest).where(ContactInterest.contact_id == contact_id)
            ).all(),
            dict.fromkeys(word.strip() for word in lists["interests"] if word.strip()),
            lambda row: row.word,
            lambda word: ContactInterest(contact_id=contact_id, word=word),
        )
    if "tags" in lists:
        rows.keep_list(
            session,
            session.scalars(sa.select(ContactTag).where(ContactTag.contact_id == contact_id)).all(),
            dict.fromkeys(word.strip() for word in lists["tags"] if word.strip()),
            lambda row: row.word,
            lambda word: ContactTag(contact_id=contact_id, word=word),
        )


def _keep_functions(
    session: Session, department: Department, functions: Collection[DepartmentRole | str]
) -> None:
    rows.keep_list(
        session,
        session.scalars(
            sa.select(DepartmentFunction).where(DepartmentFunction.department_id == department.id)
        ).all(),
        dict.fromkeys(DepartmentRole(function) for function in functions),
        lambda row: row.function,
        lambda function: DepartmentFunction(
            customer_id=department.customer_id, department_id=department.id, function=function
        ),
    )
