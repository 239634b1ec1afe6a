"""Kept documents on their way out: a copy under their own name, and what may be opened at all."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from crm_desktop.documents import path_of
from crm_desktop.errors import UserError
from crm_desktop.store import Store

SCHEMES = ("http", "https", "mailto", "tel")

# Opening one of these would run it. They are kept and saved elsewhere, never opened from here.
PROGRAMS = frozenset((
    ".appimage", ".application", ".app", ".apk", ".bat", ".cmd", ".com", ".command", ".cpl",
    ".deb", ".desktop", ".dll", ".docm", ".dmg", ".dotm", ".exe", ".gadget", ".hta", ".inf",
    ".iso", ".jar", ".js", ".jse", ".lnk", ".msc", ".msi", ".msp", ".mst", ".pif", ".pkg",
    ".potm", ".ppam", ".ppsm", ".pptm", ".ps1", ".py", ".pyc", ".pyw", ".rb", ".reg", ".rpm",
    ".scf", ".scr", ".sh", ".sldm", ".url", ".vb", ".vbe", ".vbs", ".wsf", ".wsh", ".xlam",
    ".xlsm", ".xltm",
))  # fmt: skip
LONGEST_NAME = 120


def copy_out(store: Store, *, sha256: str, name: str, folder: Path) -> Path:
    """Copy a kept document into a folder, under its name; returns the copy's path.

    UserError `document_is_program` for what would run when opened, `document_missing` when the
    kept file is gone.
    """
    safe = safe_name(name)
    if Path(safe).suffix.lower() in PROGRAMS:
        raise UserError("document_is_program", name=safe)
    return save_as(store, sha256=sha256, target=folder / sha256[:12] / safe)


def save_as(store: Store, *, sha256: str, target: Path) -> Path:
    """Copy a kept document to where the user wants it."""
    source = path_of(store, sha256)
    if not source.exists():
        raise UserError("document_missing", name=target.name)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if not (target.exists() and target.stat().st_size == source.stat().st_size):
            shutil.copyfile(source, target)
    except OSError as error:
        raise UserError("folder_not_writable", path=str(target.parent)) from error
    return target


def safe_name(name: str) -> str:
    """A name that is one file's name on every system, whatever was in it."""
    bare = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]', "_", name).strip(" .")
    stem, dot, suffix = bare.rpartition(".")
    if dot and len(bare) > LONGEST_NAME:
        bare = stem[: LONGEST_NAME - len(suffix) - 1] + dot + suffix
    return bare[:LONGEST_NAME] or "document"


def checked_link(link: str) -> str:
    """The link when it leads to the web, to a mail or to a phone; else UserError `link_refused`."""
    text = link.strip()
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise UserError("link_refused", link=text) from error
    if parts.scheme.lower() not in SCHEMES:
        raise UserError("link_refused", link=text)
    return text
