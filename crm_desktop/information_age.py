"""The age of what is known of every customer, per group of fields: kept up to date for freshness.

A group is as young as the newest of the Changes that touched its rows (those the program made by
itself tell nothing new, those that were undone do not count), the days its rows name, the day the
customer was entered, `verified_on`, and confirmations. A group without rows is unknown, unless it
was confirmed. The journal is read once when all is built, then only where a Change wrote in it.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import sqlalchemy as sa

from crm_desktop.changes import Change
from crm_desktop.models.codes import FieldGroup
from crm_desktop.models.types import instant_to_int
from crm_desktop.touched import Touched

FORM = "1"  # raised when something is computed in another way: all is then built anew

GROUPS = tuple(str(group) for group in FieldGroup)
ALIKE = 2_000  # journal entries from which on customers edited alike are followed in one go
NOT_ASKED = 9  # the rank of customers who are lapsed or not to be contacted
_DAYS = ", ".join(f"{group} TEXT, {group}_touched TEXT" for group in GROUPS)
# `rank` goes by tier (core 0, key 1, others 2); `oldest_on` is the oldest of the known groups.
CREATE = (
    "CREATE TABLE information_age (customer_id INTEGER PRIMARY KEY, rank INTEGER NOT NULL, "
    f"oldest_on TEXT, {_DAYS}) STRICT",
    "CREATE INDEX ix_information_age_oldest_on ON information_age (rank, oldest_on)",
)

# The tables of each group that have a customer_id of their own.
_TABLES = {
    "address": "reach",
    "phone": "reach",
    "email": "reach",
    "position": "people",
    "department": "people",
    "department_function": "people",
    "need": "needs",
    "stakeholder": "stakeholders",
    "stakeholder_role": "stakeholders",
    "tie": "stakeholders",
    "department_stance": "stakeholders",
}
_REACH = ("address", "phone", "email")  # they may also be a person's
_OF_CUSTOMER = ("customer", "confirmation", *_TABLES)
_WATCHED = ("contact", *_OF_CUSTOMER)
_STANDING = (
    "tier", "customer_class", "industry", "sales_mode", "credit", "management", "acquisition",
    "incumbent_id", "can_develop", "can_develop_reason", "parent_id", "name", "legal_name",
)  # fmt: skip


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(f"'{word}'" for word in words)


_DAY = "date({} / 1000000, 'unixepoch', 'localtime')"
# A Change that counts: somebody did it and it was not undone. {target} is one whose undoing or
# redoing is being written and not told yet, {stands} whether it will count.
_COUNTS = (
    "c.kind = 'do' AND c.origin <> 'automatic' AND CASE WHEN c.id = {target} THEN {stands} "
    "ELSE coalesce((SELECT k.kind FROM change k WHERE k.target = c.id ORDER BY k.id DESC LIMIT 1), "
    "'redo') <> 'undo' END"
)
# What belongs to a person, by the firms they work for; `j` are journal entries.
_FIRMS_OF_PEOPLE = (
    "SELECT p.customer_id, {day} FROM j CROSS JOIN position p ON p.contact_id = j.row_id "
    "WHERE j.tbl = 'contact'",
    *(
        f"SELECT p.customer_id, {{day}} FROM j CROSS JOIN {table} t ON t.id = j.row_id "
        "CROSS JOIN position p ON p.contact_id = t.contact_id "
        f"WHERE j.tbl = '{table}' AND j.customer_id IS NULL"
        for table in _REACH
    ),
    "SELECT p.customer_id, {day} FROM j CROSS JOIN position p "
    "ON p.contact_id = j.before ->> '$.contact_id' "
    f"WHERE j.tbl IN ({_listed(_REACH)}) AND j.customer_id IS NULL AND j.op <> 'I'",
)
_GROUP = "CASE j.tbl " + " ".join(f"WHEN '{t}' THEN '{g}'" for t, g in _TABLES.items()) + " END"
_BY_GROUP = " UNION ALL ".join(
    (
        f"SELECT j.customer_id, {_GROUP} AS name, j.day FROM j "
        f"WHERE j.customer_id IS NOT NULL AND j.tbl IN ({_listed(tuple(_TABLES))})",
        "SELECT j.customer_id, 'standing', j.day FROM j WHERE j.tbl = 'customer' AND (j.op = 'I' "
        "OR EXISTS (SELECT 1 FROM json_each(j.after) "
        f"WHERE key IN ({_listed(_STANDING)})))",
        "SELECT j.customer_id, 'reach', j.day FROM j WHERE j.tbl = 'customer' AND j.op = 'U' "
        "AND json_type(j.after, '$.web') IS NOT NULL",
        *(
            f"SELECT customer_id, 'people', day FROM ({query.format(day='j.day')})"
            for query in _FIRMS_OF_PEOPLE
        ),
    )
)
_NEWEST = ", ".join(f"max(iif(name = '{group}', day, NULL))" for group in GROUPS)
_SAID = ", ".join(
    f"max(iif(field_group = '{group}', confirmed_on, NULL)) AS {group}" for group in GROUPS
)
# What the rows themselves say: NULL where there are none, '' where they name no day.
_OWN = {
    "reach": "iif(c.web IS NOT NULL OR "
    + " OR ".join(f"EXISTS (SELECT 1 FROM {t} t WHERE t.customer_id = c.id)" for t in _REACH)
    + ", '', NULL)",
    "people": "(SELECT max(max(coalesce(p.since, ''), coalesce(k.verified_on, ''), "
    f"coalesce({_DAY.format('k.created_at')}, ''))) FROM position p "
    "CROSS JOIN contact k ON k.id = p.contact_id WHERE p.customer_id = c.id AND p.until IS NULL)",
    "standing": "iif(coalesce(c.tier, c.customer_class, c.industry, c.sales_mode, c.credit, "
    "c.management) IS NULL, NULL, '')",
    "needs": "(SELECT max(max(coalesce(n.since, ''), coalesce(n.met_on, ''))) FROM need n "
    "WHERE n.customer_id = c.id)",
    "stakeholders": "coalesce((SELECT max(s.on_day) FROM department_stance s "
    "WHERE s.customer_id = c.id), "
    "iif(EXISTS (SELECT 1 FROM stakeholder s WHERE s.customer_id = c.id), '', NULL))",
}
_RANK = (
    f"CASE WHEN c.do_not_contact OR c.customer_class IS 'lapsed' THEN {NOT_ASKED} "
    "WHEN c.tier = 'core' THEN 0 WHEN c.tier = 'key' THEN 1 ELSE 2 END"
)


def create(connection: sa.Connection) -> None:
    """Make the empty table in place of the one there is."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS information_age")
    for statement in CREATE:
        connection.exec_driver_sql(statement)


def update(touched: Touched, change: Change | None = None) -> None:
    """Bring the ages up to date for what was touched: by `change`, else by all of the span."""
    if not touched.any_of(*_WATCHED):
        return
    if _standing_alone(touched, change):
        return
    ids = _customers(touched)
    if touched.run(f"SELECT 1 FROM {ids} LIMIT 1").fetchone() is None:
        return
    touched.run(
        "DELETE FROM information_age WHERE customer_id IN "
        f"(SELECT id FROM {ids} WHERE id NOT IN (SELECT id FROM customer))"
    )
    groups = ", ".join(f"{group} TEXT" for group in GROUPS)
    touched.run(f"CREATE TEMP TABLE IF NOT EXISTS touched_group (id INTEGER PRIMARY KEY, {groups})")
    touched.run("DELETE FROM touched_group")
    touched.run(_written(ids, _gather(touched, ids, change)))


def _standing_alone(touched: Touched, change: Change | None) -> bool:
    """Bring the ages up to date quickly after very many customers were edited alike; was it so?

    Only when nothing but their own fields was written, of which none names a day or a way to reach
    them: then all groups but their standing are as old as they were. In each row a field of their
    standing was written, or in none.
    """
    if change is None or change.kind != "do" or change.origin == "automatic":
        return False
    if touched.any_of(*set(_WATCHED) - {"customer"}) or touched.is_everything:
        return False
    first, last = touched.span
    if last - first < ALIKE:
        return False
    entries = f"FROM journal_entry j WHERE j.seq BETWEEN {first} AND {last} AND j.tbl = 'customer'"
    if touched.run(f"SELECT 1 {entries} AND j.op <> 'U' LIMIT 1").fetchone():
        return False
    written = touched.run(
        # Edited alike they mostly say the same: each text is read once.
        "SELECT DISTINCT (SELECT group_concat(key) FROM json_each(after)) "
        f"FROM (SELECT DISTINCT j.after AS after {entries})"
    ).fetchall()
    keys = [set(row[0].split(",")) for row in written]
    standing = {not each.isdisjoint(_STANDING) for each in keys}
    if len(standing) > 1 or any(each & {"web", "verified_on", "created_at"} for each in keys):
        return False
    rows = f"FROM customer c WHERE c.id IN (SELECT j.row_id {entries})"
    if touched.run(f"SELECT 1 {rows} AND {_OWN['standing']} IS NULL LIMIT 1").fetchone():
        return False
    touched.run(_standing_written(change, entries) if standing == {True} else _ranked(entries))
    return True


def _standing_written(change: Change, entries: str) -> str:
    """The statement for customers whose standing was written by `change` and is known."""
    day = change.at.astimezone().date().isoformat()
    base = f"coalesce(c.verified_on, ''), coalesce({_DAY.format('c.created_at')}, '')"
    touched = f"max(coalesce(a.standing_touched, ''), '{day}')"
    standing = f"max(coalesce(a.standing, ''), {base}, {touched})"
    others = ", ".join(f"coalesce(a.{group}, '9')" for group in GROUPS if group != "standing")
    return (
        f"UPDATE information_age AS a SET rank = {_RANK}, standing_touched = {touched}, "
        f"standing = {standing}, oldest_on = min({others}, {standing}) FROM customer c "
        f"WHERE c.id = a.customer_id AND a.customer_id IN (SELECT j.row_id {entries})"
    )


def _ranked(entries: str) -> str:
    """The statement for customers of whom only the rank may have moved."""
    return (
        f"UPDATE information_age AS a SET rank = {_RANK} FROM customer c "
        f"WHERE c.id = a.customer_id AND a.rank <> {_RANK} "
        f"AND a.customer_id IN (SELECT j.row_id {entries})"
    )


def _customers(touched: Touched) -> str:
    """The customers whose ages may have moved."""
    ours = _listed(_OF_CUSTOMER)
    parts = [
        f"SELECT customer_id FROM j WHERE tbl IN ({ours}) UNION ALL "
        f"SELECT before ->> '$.customer_id' FROM j WHERE tbl IN ({ours}) AND op <> 'I'"
    ]
    if touched.any_of("contact", *_REACH):
        parts += [query.format(day="1").replace(", 1 FROM", " FROM") for query in _FIRMS_OF_PEOPLE]
    return touched.gather("touched_information", "SELECT id FROM customer", *parts)


def _gather(touched: Touched, ids: str, change: Change | None) -> frozenset[str]:
    """Fill `touched_group` from the journal; the groups that it says everything of."""
    columns = "j.customer_id, j.tbl, j.row_id, j.op, j.before, j.after"
    watched = f"j.tbl IN ({_listed(_WATCHED)})"
    if change is not None and change.kind == "do":
        if change.origin != "automatic":
            day = change.at.astimezone().date().isoformat()
            _fill(
                touched,
                f"SELECT {columns}, '{day}' AS day FROM journal_entry j "
                f"WHERE j.seq BETWEEN {touched.span[0]} AND {touched.span[1]} AND {watched}",
            )
        return frozenset()
    target = -1 if change is None or change.target is None else change.target
    stands = int(change is not None and change.kind == "redo")
    told = f"{columns}, {_DAY.format('c.at')} AS day"
    of = "CROSS JOIN change c ON c.id = j.change_id AND " + _COUNTS.format(
        target=target, stands=stands
    )
    if touched.is_everything:
        _fill(touched, f"SELECT {told} FROM journal_entry j {of} WHERE {watched}")
        return frozenset(GROUPS)
    _fill(
        touched,
        f"SELECT {told} FROM {ids} i CROSS JOIN customer x ON x.id = i.id "
        f"CROSS JOIN journal_entry j ON j.customer_id = i.id {of} WHERE {watched}",
    )
    # What people themselves have names no customer. Older entries than those of the customers' own
    # make nothing younger, so only the latest are looked through.
    since = _seq_after(touched, f"SELECT min(coalesce(t.people, '')) FROM {ids} i "
                       "CROSS JOIN customer x ON x.id = i.id "
                       "LEFT JOIN touched_group t ON t.id = i.id")  # fmt: skip
    if since is not None:
        _fill(
            touched,
            f"SELECT {told} FROM journal_entry j {of} "
            f"WHERE j.customer_id IS NULL AND j.seq >= {since} AND {watched}",
        )
    return frozenset(GROUPS)


def _seq_after(touched: Touched, query: str) -> int | None:
    """The first journal entry after the day that `query` gives; None when there is none."""
    day = touched.run(query).fetchone()[0]
    if day is None:
        return None
    after = 0
    if day:
        next_day = date.fromisoformat(day) + timedelta(days=1)
        after = instant_to_int(datetime.combine(next_day, time()).astimezone())
    found = touched.run("SELECT min(first_seq) FROM change WHERE at >= ?", (after,)).fetchone()[0]
    return None if found is None else int(found)


def _fill(touched: Touched, entries: str) -> None:
    touched.run(
        f"INSERT INTO touched_group WITH j AS MATERIALIZED ({entries}), "
        f"found (customer_id, name, day) AS ({_BY_GROUP}) "
        f"SELECT customer_id, {_NEWEST} FROM found WHERE customer_id IS NOT NULL GROUP BY 1 "
        "ON CONFLICT (id) DO UPDATE SET people = "
        "max(coalesce(people, ''), coalesce(excluded.people, ''))"
    )


def _written(ids: str, anew: frozenset[str]) -> str:
    """The statement that writes the ages of the customers `ids`.

    Of the groups `anew` the gathered days are all there are; of others they are the newer ones.
    """
    own = ", ".join(f"{_OWN[group]} AS {group}_own" for group in GROUPS)
    said = ", ".join(f"said.{group} AS {group}_said" for group in GROUPS)
    newest = ", ".join(
        f"coalesce(t.{group}, '') AS {group}_touched"
        if group in anew
        else f"max(coalesce(t.{group}, ''), coalesce(a.{group}_touched, '')) AS {group}_touched"
        for group in GROUPS
    )
    known = ", ".join(
        f"CASE WHEN coalesce({group}_own, {group}_said) IS NOT NULL THEN nullif(max(base, "
        f"coalesce({group}_own, ''), coalesce({group}_said, ''), {group}_touched), '') END "
        f"AS {group}, nullif({group}_touched, '') AS {group}_touched"
        for group in GROUPS
    )
    ends = ", ".join(f"coalesce({group}, '9')" for group in GROUPS)
    oldest = f"nullif(min({ends}), '9')"
    pairs = ", ".join(f"{group}, {group}_touched" for group in GROUPS)
    columns = f"rank, oldest_on, {pairs}"
    settings = ", ".join(f"{name} = excluded.{name}" for name in columns.split(", "))
    return (
        f"INSERT INTO information_age (customer_id, {columns}) "
        f"WITH raw AS MATERIALIZED (SELECT c.id, {_RANK} AS rank, max(coalesce(c.verified_on, ''), "
        f"coalesce({_DAY.format('c.created_at')}, '')) AS base, {own}, {said}, {newest} "
        f"FROM {ids} i CROSS JOIN customer c ON c.id = i.id "
        "LEFT JOIN information_age a ON a.customer_id = c.id "
        "LEFT JOIN touched_group t ON t.id = c.id "
        f"LEFT JOIN (SELECT customer_id, {_SAID} FROM confirmation WHERE customer_id IN "
        f"(SELECT id FROM {ids}) GROUP BY 1) said ON said.customer_id = c.id), "
        f"known AS MATERIALIZED (SELECT id, rank, {known} FROM raw) "
        f"SELECT id, rank, {oldest}, {pairs} FROM known WHERE true "
        f"ON CONFLICT (customer_id) DO UPDATE SET {settings}"
    )
