"""The file that somebody chose to save to."""

from __future__ import annotations

from pathlib import Path


def path_of(chosen: str, kind: str) -> Path:
    """The path with the ending of its kind.

    The dialog has asked about the name as it was typed only, so an ending that was added here
    leads to a name that is free.
    """
    path = Path(chosen)
    if path.suffix.lower() == f".{kind}":
        return path
    named = path.with_name(f"{path.name}.{kind}")
    number = 2
    while named.exists():
        named = path.with_name(f"{path.name} ({number}).{kind}")
        number += 1
    return named


def file_name(title: str) -> str:
    """A name for a file, from a title that may hold anything."""
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in title)
    return " ".join(kept.split())[:60] or "CRM"
