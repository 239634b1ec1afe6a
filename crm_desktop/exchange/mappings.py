"""Saved mappings: how the files of a source are read, found again by their headers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.exchange.import_settings import ImportSettings, dumps, loads
from crm_desktop.exchange.kinds import fold_header
from crm_desktop.models import ImportMapping
from crm_desktop.store import Store

# From this share of headers in common on, a file counts as one of the source.
_ALIKE = 0.8


@dataclass(frozen=True)
class SavedMapping:
    """A mapping with its name; `headers` are folded, `settings` say how such files are read."""

    id: int
    name: str
    kind: str
    headers: tuple[str, ...]
    settings: ImportSettings
    used_at: datetime | None


@dataclass(frozen=True)
class Fitting:
    """A saved mapping that fits a file; `share` of the headers they have in common, 1 when all."""

    saved: SavedMapping
    share: float


def everything(session: Session) -> tuple[SavedMapping, ...]:
    """All saved mappings, the one used last first."""
    query = sa.select(ImportMapping).order_by(
        ImportMapping.used_at.desc().nulls_last(), ImportMapping.id.desc()
    )
    return tuple(map(_saved, session.scalars(query)))


def fitting(
    session: Session, headers: Sequence[str], kind: str | None = None
) -> tuple[Fitting, ...]:
    """The saved mappings for a file with these headers, the best first.

    All columns that a mapping says something of must be there; new ones may have come.
    """
    there = set(_folded(headers))
    found = []
    for saved in everything(session):
        known = set(saved.headers)
        used = {fold_header(header) for header, code in saved.settings.mapping.items() if code}
        share = len(known & there) / max(len(known | there), 1)
        if (kind in (None, saved.kind)) and used <= there and share >= _ALIKE:
            found.append(Fitting(saved, share))
    return tuple(sorted(found, key=lambda each: -each.share))


def settings_for(saved: SavedMapping, headers: Sequence[str]) -> ImportSettings:
    """The settings with the mapping's columns called as this file calls them."""
    called = {fold_header(header): header for header in headers}
    mapping = {
        called[fold_header(header)]: code
        for header, code in saved.settings.mapping.items()
        if fold_header(header) in called
    }
    return ImportSettings(**{**saved.settings.for_plan(), "mapping": mapping})


def save_mapping(
    store: Store, *, name: str, kind: str, headers: Sequence[str], settings: ImportSettings
) -> int:
    """Keep a mapping under a name, in place of the one of this name; returns its id."""
    if not name.strip():
        raise UserError("field_needed", field="name")
    with store.change("mapping_saved", mapping=name.strip()) as session:
        said = {
            "name": name,
            "kind": kind,
            "headers": dumps(_folded(headers)),
            "settings": dumps(settings.as_json()),
            "used_at": store.clock(),
        }
        same = session.scalars(
            sa.select(ImportMapping).where(ImportMapping.name == name.strip())
        ).first()
        if same is None:
            return rows.create(session, ImportMapping(), said).id
        rows.assign(same, said)
        return same.id


def rename_mapping(store: Store, *, id: int, name: str) -> int:
    """Give a mapping another name."""
    with store.change("mapping_renamed", mapping=name.strip()) as session:
        rows.assign(rows.find(session, ImportMapping, id), {"name": name})
        return id


def delete_mappings(store: Store, *, ids: Collection[int]) -> int:
    """Forget mappings; what was imported with them stays."""
    with store.change("mapping_deleted", count=len(ids)) as session:
        rows.delete(session, ImportMapping, ids)
        return len(ids)


def _folded(headers: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, map(fold_header, headers))))


def _saved(row: ImportMapping) -> SavedMapping:
    headers = loads(f'{{"headers": {row.headers or "[]"}}}').get("headers") or ()
    return SavedMapping(
        id=row.id,
        name=row.name,
        kind=row.kind,
        headers=tuple(map(str, headers)),
        settings=ImportSettings.read(loads(row.settings)),
        used_at=row.used_at,
    )
