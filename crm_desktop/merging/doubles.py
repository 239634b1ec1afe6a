"""Rows that say the same once their records are one: found by a key per table, and united."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from typing import Any

import sqlalchemy as sa

from crm_desktop.journal import journaled_columns
from crm_desktop.merging.subjects import references_to
from crm_desktop.merging.winning import JOINED, is_filled, joined
from crm_desktop.models.base import Base
from crm_desktop.rows import listed

Values = Mapping[str, Any]
Key = tuple[Any, ...] | None


def _folded(value: Any) -> str:
    return " ".join(str(value or "").casefold().split())


def _same(*columns: str, folded: tuple[str, ...] = ()) -> Callable[[Values], Key]:
    def key(row: Values) -> Key:
        return (*(row[name] for name in columns), *(_folded(row[name]) for name in folded))

    return key


def _stakeholder(row: Values) -> Key:
    if row["contact_id"] is None:  # an empty seat is not another one
        return None
    return (row["customer_id"], row["deal_id"], row["contact_id"])


def _phone(row: Values) -> Key:
    return (row["customer_id"], row["contact_id"], row["digits"] or _folded(row["number"]))


def _referral(row: Values) -> Key:
    by = (row["by_customer_id"], row["by_contact_id"])
    return None if by == (None, None) else (row["customer_id"], *by)


def _pair(row: Values) -> Key:
    firms = sorted(row[name] or 0 for name in ("customer_id", "other_customer_id"))
    people = sorted(row[name] or 0 for name in ("contact_id", "other_contact_id"))
    return (*firms, *people)


_PLACE = ("street", "city", "region", "postal_code", "country")
_OWNER = ("customer_id", "contact_id")

# Parents before what hangs on them, so that a tie of two united people is seen as one.
KEYS: Mapping[str, Callable[[Values], Key]] = {
    "department": _same("customer_id", folded=("name",)),
    "account_plan": _same("customer_id"),
    "address": _same(*_OWNER, folded=_PLACE),
    "phone": _phone,
    "email": _same(*_OWNER, "folded"),
    "customer_tag": _same("customer_id", folded=("word",)),
    "contact_tag": _same("contact_id", folded=("word",)),
    "contact_interest": _same("contact_id", folded=("word",)),
    "custom_value": _same("custom_field_id", *_OWNER, "deal_id"),
    "view_member": _same("saved_view_id", *_OWNER, "deal_id"),
    "referral": _referral,
    "not_duplicate": _pair,
    "loyalty_sign": _same(*_OWNER, "kind", "on_day", folded=("notes",)),
    "special_day": _same(*_OWNER, "day", folded=("name",)),
    "snooze": _same("kind", "record_id"),
    "dismissal": _same("customer_id", "deal_id", "kind", "subject"),
    "step_tick": _same("customer_id", "deal_id", "step"),
    "position": _same(*_OWNER, "outside_as"),
    "activity_contact": _same("activity_id", "contact_id"),
    "stakeholder": _stakeholder,
    "stakeholder_role": _same("stakeholder_id", "role"),
    "department_function": _same("department_id", "function"),
    "tie": _same("deal_id", "kind", "from_id", "to_id"),
}

# By which columns the rows beside one are found; by the customer or the person where not said.
_ANCHORS: Mapping[str, tuple[str, ...]] = {
    "not_duplicate": ("customer_id", "other_customer_id", "contact_id", "other_contact_id"),
    "snooze": ("record_id",),
    "activity_contact": ("activity_id",),
    "stakeholder_role": ("stakeholder_id",),
    "department_function": ("department_id",),
    "tie": ("from_id",),
}


def unite(
    connection: sa.Connection,
    came: dict[str, set[int]],
    prefer: Collection[int] = (),
) -> None:
    """Unite the rows that `came` (ids per table) with those that were there already.

    The row that was there stays, filled with what it lacked; whatever pointed to the other one
    points to it. `prefer` are fields of the firm's own of which the value that came is kept.
    """
    _drop_those_about_themselves(connection, came)
    for table in Base.metadata.sorted_tables:
        ids, key = came.get(table.name), KEYS.get(table.name)
        if not ids or key is None:
            continue
        here: dict[Key, list[dict[str, Any]]] = defaultdict(list)
        for row in _beside(connection, table, ids):
            here[key(row)].append(row)
        for row in _rows(connection, table, table.c.id.in_(listed(ids))):
            wanted = key(row)
            fitting = (h for h in here[wanted] if _fits(table.name, h, row))
            known = None if wanted is None else next(fitting, None)
            if known is not None:
                _unite(connection, table, known, row, prefer)
                _follow(connection, came, table.name, row["id"], known["id"])
                connection.execute(sa.delete(table).where(table.c.id == row["id"]))
        _drop_those_about_themselves(connection, came)


def _follow(
    connection: sa.Connection, came: dict[str, set[int]], table: str, from_id: int, to_id: int
) -> None:
    """What pointed to a row that goes points to the one it went into, and is looked at in turn."""
    for column in references_to(table):
        hanging = sa.select(column.table.c.id).where(column == from_id)
        if ids := set(connection.scalars(hanging)):
            pointing = sa.update(column.table).where(column == from_id)
            connection.execute(pointing.values({column.name: to_id}))
            came.setdefault(column.table.name, set()).update(ids)


def _beside(connection: sa.Connection, table: sa.Table, ids: set[int]) -> list[dict[str, Any]]:
    """The rows of the same owners that did not come just now, the oldest first."""
    found: dict[int, dict[str, Any]] = {}
    for name in _ANCHORS.get(table.name, _OWNER):
        if name in table.columns:
            column = table.columns[name]
            same = sa.select(column).where(table.c.id.in_(listed(ids)), column.is_not(None))
            found |= {row["id"]: row for row in _rows(connection, table, column.in_(same))}
    return [row for row_id, row in sorted(found.items()) if row_id not in ids]


def _rows(
    connection: sa.Connection, table: sa.Table, chosen: sa.ColumnElement[bool]
) -> list[dict[str, Any]]:
    columns = [table.columns[name] for name in journaled_columns(table)]
    found = connection.execute(sa.select(*columns).where(chosen).order_by(table.c.id))
    return [dict(row._mapping) for row in found]


def _fits(table: str, here: Values, came: Values) -> bool:
    """Two positions are one when neither title nor department speaks against it."""
    if table != "position":
        return True
    for name in ("title", "department_id"):
        both = _folded(here[name]), _folded(came[name])
        if all(both) and both[0] != both[1]:
            return False
    # One that ended before the other began was another time.
    ended = [(a["until"], b["since"]) for a, b in ((here, came), (came, here))]
    return not any(until and since and until < since for until, since in ended)


def _unite(
    connection: sa.Connection, table: sa.Table, here: Values, came: Values, prefer: Collection[int]
) -> None:
    if table.name == "custom_value":
        chosen = came["custom_field_id"] in prefer
        changed = {n: came[n] for n in ("text", "number", "day", "yes")} if chosen else {}
    else:
        changed = {name: _value(table.name, name, here[name], came[name]) for name in here}
    changed = {name: v for name, v in changed.items() if name != "id" and v != here[name]}
    if changed:
        connection.execute(sa.update(table).where(table.c.id == here["id"]).values(**changed))


def _value(table: str, column: str, here: Any, came: Any) -> Any:
    if table == "position" and column == "until":
        return max(here, came) if here and came else None
    if table == "position" and column == "since" and here and came:
        return min(here, came)
    if column == "stance" and here == "unknown":
        return came
    if not is_filled(here):
        return came
    return joined(here, came) if column in JOINED and is_filled(came) else here


def _drop_those_about_themselves(connection: sa.Connection, came: dict[str, set[int]]) -> None:
    """Nothing points to itself: a firm did not bring itself, nor is it unlike itself."""
    selves = (
        ("referral", "customer_id", "by_customer_id"),
        ("not_duplicate", "customer_id", "other_customer_id"),
        ("not_duplicate", "contact_id", "other_contact_id"),
        ("tie", "from_id", "to_id"),
    )
    for name, one, other in selves:
        if ids := came.get(name):
            table = Base.metadata.tables[name]
            chosen = (table.c.id.in_(listed(ids)), table.c[one] == table.c[other])
            gone = set(connection.scalars(sa.select(table.c.id).where(*chosen)))
            connection.execute(sa.delete(table).where(table.c.id.in_(listed(gone))))
            ids -= gone
