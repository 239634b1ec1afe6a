"""Documents: files kept under their hash beside the database, or links."""

from __future__ import annotations

import hashlib
import mimetypes
import os
import shutil
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crm_desktop import database, rows
from crm_desktop.customers import name_of
from crm_desktop.errors import UserError
from crm_desktop.models import Document
from crm_desktop.store import Store

LARGEST = 200 * 1024 * 1024


def folder_of(store: Store) -> Path:
    """Where a file's documents lie."""
    return store.path.with_name(store.path.stem + ".documents")


def path_of(store: Store, sha256: str) -> Path:
    """Where the document with this hash lies; its name is kept as text only, never as a path."""
    return folder_of(store) / sha256[:2] / sha256


def attach(store: Store, *, path: Path | str, customer_id: int | None = None, **fields: Any) -> int:
    """Keep a copy of a file as a document of a customer, deal or activity; returns its id.

    UserError `document_unreadable` or `document_too_large`, or what is the matter with the place
    where it would be kept, such as `disk_full`; nothing is kept then.
    """
    source = Path(path)
    try:
        size = source.stat().st_size
        if size > LARGEST:
            raise UserError("document_too_large", name=source.name, limit=LARGEST)
        sha256 = _keep_copy(store, source)
    except OSError as error:
        raise UserError("document_unreadable", name=source.name) from error
    with store.change("document_added", customer=name_of(store, customer_id)) as session:
        document = Document(customer_id=customer_id, sha256=sha256, size=size)
        kind = mimetypes.guess_type(source.name)[0]
        given = {"name": source.name, "media_type": kind, "added_at": datetime.now(UTC), **fields}
        return rows.create(session, document, given).id


def link(
    store: Store,
    *,
    url: str,
    name: str | None = None,
    customer_id: int | None = None,
    **fields: Any,
) -> int:
    """Keep a link as a document; UserError `link_refused` for anything but http, https, mailto."""
    if not url.strip().lower().startswith(("http://", "https://", "mailto:")):
        raise UserError("link_refused", link=url)
    with store.change("document_added", customer=name_of(store, customer_id)) as session:
        document = Document(customer_id=customer_id, link=url.strip())
        given = {"name": name or url, "added_at": datetime.now(UTC), **fields}
        return rows.create(session, document, given).id


def rename(store: Store, *, id: int, name: str) -> int:
    """Give a document another name."""
    with store.change("document_renamed") as session:
        rows.assign(rows.find(session, Document, id), {"name": name})
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Take documents off their records; the copies stay, so that undo brings them back whole."""
    with store.change("document_deleted", count=len(ids)) as session:
        rows.delete(session, Document, ids)
        return len(ids)


def _keep_copy(store: Store, source: Path) -> str:
    """Copy a file to its place by hash, whole or not at all; returns the hash."""
    with source.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    place = path_of(store, sha256)
    if not place.exists():
        partial = place.with_suffix(".part")
        with source.open("rb") as read, database.within_reach(place):
            place.parent.mkdir(parents=True, exist_ok=True)
            with partial.open("wb") as file:
                shutil.copyfileobj(read, file)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(place)
    return sha256
