"""What a list is narrowed to, and the ids that meet it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, TypeAlias

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop.listing import arrays
from crm_desktop.listing.arrays import IdArray
from crm_desktop.listing.containing import containing
from crm_desktop.listing.own import OwnFilter, Subject, narrowed

Words: TypeAlias = tuple[str | None, ...]


@dataclass(frozen=True)
class Criteria:
    """Each field that is not empty narrows the list; None among values means "not given".

    For people the words are those of the firm they work for, text and touches their own; a tag may
    be theirs or the firm's. Deals are narrowed by stage, outcome, owner, text and their own fields.
    """

    text: str = ""
    tier: Words = ()
    customer_class: Words = ()
    sales_mode: Words = ()
    industry: Words = ()
    source: Words = ()
    city: Words = ()
    country: Words = ()
    owner_id: tuple[int | None, ...] = ()
    tag: tuple[str, ...] = ()
    untouched_days: int | None = None  # so many days or more since the last touch, or never
    touched_days: int | None = None  # a touch within so many days
    promise_due: bool = False  # something promised is due today or late
    without_firm: bool = False  # people only
    stage: Words = ()  # deals only
    outcome: Words = ()  # deals only; None: still open
    own: tuple[OwnFilter, ...] = ()  # the firm's own fields of the subject
    among: tuple[int, ...] = ()  # these customers, such as those behind a mark in a chart

    @property
    def is_empty(self) -> bool:
        return self == EVERYBODY

    def given(self) -> list[str]:
        """The names of the fields that narrow the list."""
        return [f.name for f in fields(self) if getattr(self, f.name) != f.default]

    def kept(self) -> dict[str, Any]:
        """What settings remember: all but what was typed or came from a chart."""
        names = [name for name in self.given() if name not in ("text", "among", "own")]
        kept = {name: getattr(self, name) for name in names}
        return {**kept, "own": [asked.kept() for asked in self.own]} if self.own else kept

    def own_of(self, field_id: int) -> OwnFilter:
        """What one of the firm's own fields must say; empty when it may say anything."""
        found = (asked for asked in self.own if asked.field_id == field_id)
        return next(found, OwnFilter(field_id))

    def with_own(self, asked: OwnFilter) -> Criteria:
        """The same with another filter of one own field."""
        others = tuple(each for each in self.own if each.field_id != asked.field_id)
        return replace(self, own=others if asked.is_empty else (*others, asked))

    @classmethod
    def of(cls, kept: Any) -> Criteria:
        """The criteria that `kept` gave, as they come back from JSON; what is unknown is left."""
        found = cls()
        known = {f.name: type(getattr(found, f.name)) for f in fields(cls)}
        for name, value in kept.items() if isinstance(kept, dict) else ():
            if name == "own" and isinstance(value, list):
                value = tuple(asked for asked in map(OwnFilter.of, value) if asked)
            elif name in ("untouched_days", "touched_days"):
                value = value if isinstance(value, int) and 0 <= value <= _MOST_DAYS else None
            elif isinstance(value, list):
                fits = int if name in ("owner_id", "among") else str
                may_lack = name != "among"
                value = tuple(
                    each for each in value if isinstance(each, fits) or (each is None and may_lack)
                )
            if name in known and known[name] in (type(value), type(None)):
                changes: dict[str, Any] = {name: value}
                found = replace(found, **changes)
        return found


EVERYBODY = Criteria()
_MOST_DAYS = 100_000
_COLUMNS = (
    "tier",
    "customer_class",
    "sales_mode",
    "industry",
    "source",
    "city",
    "country",
    "owner_id",
)


def meeting(session: Session, subject: Subject, criteria: Criteria, today: date) -> list[IdArray]:
    """For each thing asked for, the ids that meet it; the list shows those in all of them."""
    named = [np.array(criteria.among, dtype=np.int64)] if criteria.among else []
    if criteria.text and (found := containing(session, subject, criteria.text)) is not None:
        named.append(found)
    return named + [
        arrays.fetch(session, select, parameters)
        for select, parameters in [
            *_selects(subject, criteria, today),
            *narrowed(session.connection(), subject, criteria.own),
        ]
    ]


def _selects(
    subject: Subject, criteria: Criteria, today: date
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    if subject == "deal":
        yield from _of_deals(criteria)
        return
    of_firms = [_one_of(column, getattr(criteria, column)) for column in _COLUMNS]
    of_firms += [_promise_due(criteria, today)]
    if subject == "customer":
        of_firms.append(_tagged(criteria))
    for condition, parameters in filter(None, of_firms):
        select = f"SELECT id FROM customer WHERE {condition}"
        if subject == "contact":
            select = f"SELECT id FROM contact WHERE main_customer_id IN ({select})"
        yield select, parameters
    for condition, parameters in _of_both(criteria, today):
        yield f"SELECT id FROM {subject} WHERE {condition}", parameters
    if subject == "contact" and criteria.tag:
        yield _of_tagged_people(criteria.tag)
    if subject == "contact" and criteria.without_firm:
        yield "SELECT id FROM contact WHERE main_customer_id IS NULL", ()


def _of_deals(criteria: Criteria) -> Iterator[tuple[str, tuple[Any, ...]]]:
    columns = (
        ("buying_stage", criteria.stage),
        ("outcome", criteria.outcome),
        ("owner_id", criteria.owner_id),
    )
    for condition, parameters in filter(None, (_one_of(*each) for each in columns)):
        yield f"SELECT id FROM deal WHERE {condition}", parameters


def _one_of(column: str, values: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
    if not values:
        return None
    known = tuple(value for value in values if value is not None)
    parts = [f"{column} IN ({', '.join('?' * len(known))})"] if known else []
    if len(known) < len(values):
        parts.append(f"{column} IS NULL")
    return " OR ".join(parts), known


def _tagged(criteria: Criteria) -> tuple[str, tuple[Any, ...]] | None:
    if not criteria.tag:
        return None
    words = ", ".join("?" * len(criteria.tag))
    return f"id IN (SELECT customer_id FROM customer_tag WHERE word IN ({words}))", criteria.tag


def _of_tagged_people(tags: tuple[str, ...]) -> tuple[str, tuple[Any, ...]]:
    words = ", ".join("?" * len(tags))
    return (
        f"SELECT contact_id AS id FROM contact_tag WHERE word IN ({words}) UNION "
        "SELECT id FROM contact WHERE main_customer_id IN "
        f"(SELECT customer_id FROM customer_tag WHERE word IN ({words}))",
        (*tags, *tags),
    )


def _promise_due(criteria: Criteria, today: date) -> tuple[str, tuple[Any, ...]] | None:
    if not criteria.promise_due:
        return None
    return (
        "id IN (SELECT customer_id FROM promise WHERE due_on <= ? "
        "AND kept_at IS NULL AND broken_at IS NULL)",
        (today.isoformat(),),
    )


def _of_both(criteria: Criteria, today: date) -> Iterator[tuple[str, tuple[Any, ...]]]:
    if criteria.untouched_days is not None:
        latest = today - timedelta(days=criteria.untouched_days)
        yield "last_touch_on <= ? OR last_touch_on IS NULL", (latest.isoformat(),)
    if criteria.touched_days is not None:
        earliest = today - timedelta(days=criteria.touched_days)
        yield "last_touch_on >= ?", (earliest.isoformat(),)
