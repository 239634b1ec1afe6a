"""All that is kept about one person, as they may ask for it: to be read, and for other programs."""

from __future__ import annotations

import html
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.journal import journaled_columns, journaled_tables
from crm_desktop.models import Contact, Position
from crm_desktop.models.base import Base
from crm_desktop.privacy.traces import traces

HISTORY, MENTIONS = "history", "mentions"  # sections that are no tables
_LEFT_OUT = frozenset(("contact_id", "other_contact_id", "folded", "digits", "owner_id", "uid"))
_NOT_TOLD = frozenset(("view_member", "not_duplicate", "merged_record", "activity_contact"))
_STANCE = ("stakeholder", "stakeholder_role")
_NAMES = {"customer_id": "customer", "deal_id": "deal", "custom_field_id": "custom_field"}
_STYLE = (
    "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.4}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:.3em .5em;"
    "text-align:left;vertical-align:top}"
)

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class AboutPerson:
    """A person's name, and the rows of every section that has some, by its code."""

    name: str
    sections: dict[str, tuple[Row, ...]]


@dataclass(frozen=True, slots=True)
class Wording:
    """How the readable page is worded: its title, sections, columns (section, column) and values
    (section, column, value)."""

    title: str
    section: Callable[[str], str]
    column: Callable[[str, str], str]
    value: Callable[[str, str, Any], str]


def about_person(session: Session, contact_id: int, *, stances: bool = True) -> AboutPerson:
    """Gather it all; without `stances` what was thought of them is left out, and its history.

    Texts of others that name them are told as mentions, from their firms also by a part of the
    name. UserError "record_gone".
    """
    person = rows.find(session, Contact, contact_id)
    connection = session.connection()
    left_out = _NOT_TOLD if stances else _NOT_TOLD | {*_STANCE}
    sections: dict[str, tuple[Row, ...]] = {}
    seen: set[tuple[str, int]] = set()
    for table in journaled_tables():
        where = _theirs(table)
        if where is None:
            continue
        found = _rows(connection, table, where, contact_id)
        seen |= {(table.name, row["id"]) for row in found}
        if found and table.name not in left_out:
            sections[table.name] = found
    sections[HISTORY] = _history(connection, seen, left_out)
    sections[MENTIONS] = _mentions(session, contact_id, seen, left_out)
    told = {code: found for code, found in sections.items() if found}
    return AboutPerson(person.name, told)


def write(about: AboutPerson, path: Path, wording: Wording) -> None:
    """Write a .zip with a page to read and a JSON file; what was at `path` stays until it is done.

    UserError "file_not_written".
    """
    part = path.with_name(f"{path.name}.part")
    told = {"name": about.name, **about.sections}
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("person.html", _page(about, wording))
            packed.writestr("person.json", json.dumps(told, ensure_ascii=False, indent=2))
        part.replace(path)
    except OSError as wrong:
        raise UserError("file_not_written", path=str(path)) from wrong
    finally:
        part.unlink(missing_ok=True)


def _theirs(table: sa.Table) -> str | None:
    """Which rows of a table are about the person (?1); None: nobody's."""
    if table.name == "contact":
        return "id = ?1"
    if table.name == "activity":
        return "id IN (SELECT activity_id FROM activity_contact WHERE contact_id = ?1)"
    if table.name == "stakeholder_role":
        return "stakeholder_id IN (SELECT id FROM stakeholder WHERE contact_id = ?1)"
    return "contact_id = ?1" if "contact_id" in table.columns else None


def _rows(
    connection: sa.Connection, table: sa.Table, where: str, contact_id: int
) -> tuple[Row, ...]:
    names = [name for name in journaled_columns(table) if name not in _LEFT_OUT]
    listed = ", ".join(f'"{name}"' for name in names)
    found = connection.exec_driver_sql(
        f'SELECT {listed} FROM "{table.name}" WHERE {where} ORDER BY id', (contact_id,)
    )
    return tuple(_named(connection, dict(zip(names, row, strict=True))) for row in found.fetchall())


def _named(connection: sa.Connection, row: Row) -> Row:
    """With the names of what it belongs to, and without what is not filled in."""
    told: Row = {}
    for name, value in row.items():
        if value is None or value == "":
            continue
        table = _NAMES.get(name)
        if table is None:
            told[name] = value
        else:
            column = "title" if "title" in Base.metadata.tables[table].columns else "name"
            found = connection.exec_driver_sql(
                f"SELECT {column} FROM {table} WHERE id = ?", (value,)
            )
            told[table] = found.scalar()
    return told


def _history(
    connection: sa.Connection, seen: set[tuple[str, int]], left_out: frozenset[str]
) -> tuple[Row, ...]:
    about = sorted((table, id) for table, id in seen if table not in left_out)
    found = connection.exec_driver_sql(
        "SELECT c.at, e.tbl, e.before, e.after FROM json_each(?) j CROSS JOIN journal_entry e "
        'ON e.tbl = j.value ->> 0 AND e.row_id = j.value ->> 1 JOIN "change" c '
        "ON c.id = e.change_id WHERE e.before IS NOT NULL OR e.after IS NOT NULL ORDER BY e.seq",
        (json.dumps(about),),
    )
    moves: list[Row] = []
    for at, table, before, after in found.fetchall():
        old, new = (_named(connection, json.loads(told or "{}")) for told in (before, after))
        moves += [
            {"at": at, "table": table, "column": name, "before": old.get(name),
             "after": new.get(name)}
            for name in sorted({*old, *new} - _LEFT_OUT - {"id"})
        ]  # fmt: skip
    return tuple(moves)


def _mentions(
    session: Session, contact_id: int, seen: set[tuple[str, int]], left_out: frozenset[str]
) -> tuple[Row, ...]:
    """Texts of other records that name them."""
    known = traces(session, contact_id)
    near, far = known.nearby(), known.everywhere()
    found = sa.select(Position.customer_id).where(Position.contact_id == contact_id)
    firms = set(session.scalars(found))
    told: list[Row] = []
    for table in journaled_tables():
        names = _written(table)
        if not names or table.name in left_out:
            continue
        owner = "customer_id" if "customer_id" in table.columns else "NULL"
        listed = ", ".join(f'"{name}"' for name in names)
        rows_found = session.connection().exec_driver_sql(
            f'SELECT id, {owner}, {listed} FROM "{table.name}"'
        )
        for row_id, customer_id, *texts in rows_found:
            pattern = near if customer_id in firms or row_id in firms else far
            if (table.name, row_id) not in seen:
                told += [
                    {"table": table.name, "column": name, "text": text}
                    for name, text in zip(names, texts, strict=True)
                    if isinstance(text, str) and pattern.search(text)
                ]
    return tuple(told)


def _written(table: sa.Table) -> list[str]:
    """The columns in which somebody writes of others."""
    wanted = ("notes", "text", "subject", "solution", "title", "gone_name", "location")
    return [name for name in journaled_columns(table) if name in wanted]


def _page(about: AboutPerson, wording: Wording) -> str:
    parts = [
        f'<!doctype html><html><head><meta charset="utf-8"><title>{html.escape(wording.title)}'
        f"</title><style>{_STYLE}</style></head><body><h1>{html.escape(wording.title)}</h1>"
    ]
    for code, found in about.sections.items():
        parts.append(f"<h2>{html.escape(wording.section(code))}</h2>")
        parts.append(_table(code, found, wording))
    return "\n".join([*parts, "</body></html>"])


def _table(code: str, found: tuple[Row, ...], wording: Wording) -> str:
    names = list(dict.fromkeys(name for row in found for name in row if name != "id"))
    head = "".join(f"<th>{html.escape(wording.column(code, name))}</th>" for name in names)
    lines = [f"<table><tr>{head}</tr>"]
    for row in found:
        of = row.get("table", code) if code in (HISTORY, MENTIONS) else code
        cells = (_cell(of, name, row, wording) for name in names)
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return "\n".join([*lines, "</table>"])


def _cell(table: str, name: str, row: Row, wording: Wording) -> str:
    value = row.get(name)
    of = row.get("column", name) if name in ("before", "after") else name
    return f"<td>{'' if value is None else html.escape(wording.value(table, of, value))}</td>"
