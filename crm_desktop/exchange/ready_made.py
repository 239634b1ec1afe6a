"""Ready mappings: the program a file comes from, by its headers, and what its columns mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from crm_desktop.exchange.fields import FIELDS
from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.programs import (
    address_books,
    hubspot,
    odoo,
    pipedrive,
    salesforce,
    zoho,
)
from crm_desktop.exchange.programs.table import ProgramTable

PROGRAMS = (
    "google", "outlook", "linkedin", "hubspot", "salesforce", "zoho", "pipedrive", "odoo",
)  # fmt: skip
NAMES = {
    "google": "Google Contacts",
    "outlook": "Outlook",
    "linkedin": "LinkedIn",
    "hubspot": "HubSpot",
    "salesforce": "Salesforce",
    "zoho": "Zoho CRM",
    "pipedrive": "Pipedrive",
    "odoo": "Odoo",
}
TABLES: tuple[ProgramTable, ...] = (
    *address_books.TABLES,
    *hubspot.TABLES,
    *salesforce.TABLES,
    *zoho.TABLES,
    *pipedrive.TABLES,
    *odoo.TABLES,
)


@dataclass(frozen=True)
class ReadyMapping:
    """A file of a known program: `program` is one of PROGRAMS, `name` what people call it.

    `mapping` is {header: field code ("" for what has no place here)}, `values` {(field, word):
    code}: that program's stages, lifecycles and lead statuses.
    """

    program: str
    name: str
    kind: Kind
    mapping: dict[str, str]
    values: dict[tuple[str, str], str]


def recognise(headers: Sequence[str], kind: Kind | str | None = None) -> ReadyMapping | None:
    """The program whose export these headers are; None when no program is told for certain.

    With `kind` only tables of that kind are considered.
    """
    return _recognise(tuple(headers), Kind(kind) if kind else None)


@lru_cache(maxsize=64)
def _recognise(headers: tuple[str, ...], kind: Kind | None) -> ReadyMapping | None:
    filled = [header for header in headers if header.strip()]
    best: tuple[int, ProgramTable] | None = None
    for table in TABLES:
        if (kind is None or table.kind is kind) and table.is_told_by(filled):
            known = sum(bool(table.word(header)) for header in filled)
            if best is None or known > best[0]:
                best = (known, table)
    # A program's headers are mostly known; else it is a table of somebody's own.
    if best is None or best[0] < len(filled) / 2:
        return None
    return _ready(best[1], headers)


def _ready(table: ProgramTable, headers: tuple[str, ...]) -> ReadyMapping:
    codes = {field.code: field for field in FIELDS[table.kind]}
    several = frozenset(code for code, field in codes.items() if field.several)
    mapping = {
        header: code if code in codes else ""
        for header, code in table.mapping(headers, several).items()
    }
    # What a program's words mean matters only in the columns that are read.
    values = {key: code for key, code in table.values.items() if key[0] in mapping.values()}
    return ReadyMapping(table.program, NAMES[table.program], table.kind, mapping, values)
