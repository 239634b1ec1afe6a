"""Saved views of lists and groups of records chosen by hand: their verbs and their questions."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from crm_desktop import bulk, rows
from crm_desktop.errors import UserError
from crm_desktop.listing import Subject, filter_problems
from crm_desktop.listing.views import how_many
from crm_desktop.models import SavedView, ViewMember
from crm_desktop.models.codes import FieldSubject
from crm_desktop.ready_views import READY
from crm_desktop.store import Store
from crm_desktop.view_definitions import Definition, ViewLine

__all__ = ["Definition", "ViewLine"]

_MEMBERS: dict[str, InstrumentedAttribute[Any]] = {
    "customer": ViewMember.customer_id,
    "contact": ViewMember.contact_id,
    "deal": ViewMember.deal_id,
}
_SUBJECTS: dict[str, Subject] = {"customer": "customer", "contact": "contact", "deal": "deal"}


def add(
    store: Store,
    *,
    subject: Subject,
    name: str,
    icon: str = "",
    definition: Definition | None = None,
    is_group: bool = False,
    member_ids: Collection[int] = (),
) -> int:
    """Keep a view, or make a group with these members; returns its id.

    UserError `field_needed` without a name.
    """
    title = "group_added" if is_group else "view_added"
    with store.change(title, view=name.strip()) as session:
        last = session.scalar(
            sa.select(sa.func.max(SavedView.position)).where(SavedView.subject == subject)
        )
        made = SavedView(subject=FieldSubject(subject), position=0 if last is None else last + 1)
        made.is_group = is_group
        kept = _json(definition or Definition())
        view = rows.create(session, made, {"name": name, "icon": icon, "definition": kept})
        if member_ids:
            put_in_group(store, id=view.id, member_ids=member_ids)
        return view.id


def rename(store: Store, *, id: int, name: str, icon: str | None = None) -> int:
    """Call a view or group something else, or give it another icon."""
    with store.change("view_renamed", view=name.strip()) as session:
        fields = {"name": name} if icon is None else {"name": name, "icon": icon}
        rows.assign(rows.find(session, SavedView, id), fields)
        return id


def redefine(store: Store, *, id: int, definition: Definition) -> int:
    """Let a view show something else: filter, columns, order, grouping."""
    with store.change("view_redefined", view=name_of(store, id)) as session:
        rows.assign(rows.find(session, SavedView, id), {"definition": _json(definition)})
        return id


def arrange_views(store: Store, *, ids: Collection[int]) -> int:
    """Put views into this order; returns how many."""
    with store.change("views_arranged") as session:
        for position, view_id in enumerate(ids):
            rows.assign(rows.find(session, SavedView, view_id), {"position": position})
        return len(ids)


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete views or groups; the records they show stay."""
    name = name_of(store, next(iter(ids))) if len(ids) == 1 else ""
    with store.change("view_deleted", view=name, count=len(ids)) as session:
        rows.delete(session, SavedView, ids)
        return len(ids)


def put_in_group(store: Store, *, id: int, member_ids: Collection[int]) -> int:
    """Put records into a group; those in it stay. Returns how many came in.

    UserError `not_a_group` for a view, which shows what its filter says.
    """
    with store.change("group_filled", view=name_of(store, id), count=len(member_ids)) as session:
        key = _MEMBERS[_group(session, id).subject]
        inside = sa.select(key).where(ViewMember.saved_view_id == id)
        fresh = sorted(set(member_ids) - set(session.scalars(inside)))
        values = [
            (row_id, id, each)
            for row_id, each in zip(store.new_ids(len(fresh)), fresh, strict=True)
        ]
        if values:
            columns = ("id", "saved_view_id", key.key)
            bulk.insert(session.connection(), "view_member", columns, values)
        return len(fresh)


def take_from_group(store: Store, *, id: int, member_ids: Collection[int]) -> int:
    """Take records out of a group; returns how many were in it."""
    with store.change("group_thinned", view=name_of(store, id), count=len(member_ids)) as session:
        key = _MEMBERS[_group(session, id).subject]
        found = session.scalars(
            sa.select(ViewMember.id).where(
                ViewMember.saved_view_id == id, key.in_(rows.listed(member_ids))
            )
        ).all()
        bulk.delete(session.connection(), "view_member", found)
        return len(found)


def name_of(store: Store, view_id: int) -> str:
    """What a view is called, for the title of a Change; empty when it is gone."""
    with store.read() as session:
        return session.scalar(sa.select(SavedView.name).where(SavedView.id == view_id)) or ""


def saved_views(session: Session, subject: Subject | None = None) -> tuple[ViewLine, ...]:
    """The views and groups of a list, or of all lists, in their order."""
    query = sa.select(SavedView).order_by(SavedView.position, SavedView.id)
    if subject is not None:
        query = query.where(SavedView.subject == subject)
    return tuple(
        ViewLine(
            id=row.id,
            code="",
            subject=_SUBJECTS[row.subject],
            name=row.name,
            icon=row.icon or "",
            is_group=row.is_group,
            definition=Definition.of(_parsed(row.definition)),
        )
        for row in session.scalars(query)
    )


def views_with_counts(
    session: Session, today: date, subject: Subject | None = None
) -> tuple[ViewLine, ...]:
    """The ready-made views, then the saved ones and groups, each with how many rows it shows.

    Each is counted over the whole list: some tenths of a second at a million customers.
    """
    ready = (line for line in READY if subject in (None, line.subject))
    every = (*ready, *saved_views(session, subject))
    return tuple(counted(session, line, today) for line in every)


def counted(session: Session, line: ViewLine, today: date) -> ViewLine:
    """The same view with how many rows it shows, and what of it the file no longer knows."""
    asked = line.definition.filter
    problems = filter_problems(session, line.subject, asked) if asked else ()
    count = how_many(session, line.view(today))
    return replace(line, count=count, problems=len(problems))


def groups_of(session: Session, subject: Subject, record_id: int) -> tuple[ViewLine, ...]:
    """The groups that a record was put into."""
    inside = sa.select(ViewMember.saved_view_id).where(_MEMBERS[subject] == record_id)
    ids = set(session.scalars(inside))
    return tuple(line for line in saved_views(session, subject) if line.id in ids)


def _group(session: Session, view_id: int) -> SavedView:
    found = rows.find(session, SavedView, view_id)
    if not found.is_group:
        raise UserError("not_a_group", view=found.name)
    return found


def _json(definition: Definition) -> str:
    return json.dumps(definition.kept(), ensure_ascii=False)


def _parsed(kept: str) -> Any:
    try:
        return json.loads(kept)
    except (ValueError, RecursionError):
        return None
