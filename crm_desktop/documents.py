"""Documents: files kept under their hash beside the database, or links."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crm_desktop import keeping, rows
from crm_desktop.customers import name_of
from crm_desktop.errors import UserError
from crm_desktop.models import Document
from crm_desktop.store import Store


def folder_of(store: Store) -> Path:
    """Where a file's documents lie."""
    return folder_at(store.path)


def folder_at(path: Path) -> Path:
    """Where the documents of the file at `path` lie."""
    return path.with_name(path.stem + ".documents")


def path_of(store: Store, sha256: str) -> Path:
    """Where the document with this hash lies."""
    return keeping.place_of(folder_of(store), sha256)


def attach(store: Store, *, path: Path | str, customer_id: int | None = None, **fields: Any) -> int:
    """Keep a copy of a file as a document of a customer, deal or activity; returns its id.

    UserError `document_unreadable` or `document_too_large`, or what is the matter with the place
    where it would be kept, such as `disk_full`; nothing is kept then. Whoever may not wait for the
    copy makes it first, by `keeping.keep`, and then calls `attach_kept`.
    """
    kept = keeping.keep(Path(path), folder_of(store))
    if kept is None:
        raise ValueError("nobody could have stopped it")
    return attach_kept(store, kept=kept, customer_id=customer_id, **fields)


def attach_kept(
    store: Store, *, kept: keeping.Kept, customer_id: int | None = None, **fields: Any
) -> int:
    """Make a copy that is kept already a document of a customer, deal or activity."""
    with store.change("document_added", customer=name_of(store, customer_id)) as session:
        document = Document(customer_id=customer_id, sha256=kept.sha256, size=kept.size)
        given = {"name": kept.name, "media_type": kept.media_type, "added_at": datetime.now(UTC)}
        return rows.create(session, document, {**given, **fields}).id


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
