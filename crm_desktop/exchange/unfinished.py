"""An import that began and did not end (a crash, a full disk): remembered until it did.

It is kept in the settings of this laptop: where the files are and how they are read, never what
stands in their cells. Pasted text is in no file and therefore cannot be offered again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crm_desktop.errors import UserError
from crm_desktop.exchange.import_settings import ImportSettings
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.sources import Layout
from crm_desktop.settings import Settings

_NAME = "unfinished_import"
# After these the user may well want to go on with the same plan.
_WORTH_RESUMING = frozenset(("disk_full", "file_locked", "file_read_only", "cannot_write"))


@dataclass(frozen=True)
class Unfinished:
    """An import to be offered again: since when, its plans, and its files that are gone."""

    began_at: datetime
    plans: tuple[TablePlan, ...]
    missing: tuple[str, ...]


@contextmanager
def remembered(settings: Settings, file: Path, plans: Sequence[TablePlan]) -> Iterator[None]:
    """Remember an import into `file` while it runs.

    What ends it in order, also a refusal or the user's Cancel, forgets it; a crash, a bug and a
    disk without room do not.
    """
    _remember(settings, file, plans)
    try:
        yield
    except UserError as problem:
        if problem.code not in _WORTH_RESUMING:
            forget(settings, file)
        raise
    forget(settings, file)


def unfinished(settings: Settings, file: Path) -> Unfinished | None:
    """The import into `file` that began and did not end; None when there is none."""
    known = _all(settings).get(_key(file))
    if not isinstance(known, dict):
        return None
    try:
        plans = tuple(_plan(each) for each in known["plans"])
        began = datetime.fromisoformat(known["began_at"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    gone = [str(plan.source) for plan in plans if not Path(str(plan.source)).is_file()]
    return Unfinished(began, plans, tuple(dict.fromkeys(gone))) if plans else None


def forget(settings: Settings, file: Path) -> None:
    """The import into `file` ended, or is not wanted any more."""
    rest = {key: known for key, known in _all(settings).items() if key != _key(file)}
    settings.set(_NAME, rest or None)


def _remember(settings: Settings, file: Path, plans: Sequence[TablePlan]) -> None:
    kept = [_as_json(plan) for plan in plans if isinstance(plan.source, Path)]
    if not kept:
        return
    began = datetime.now(UTC).isoformat()
    settings.set(_NAME, _all(settings) | {_key(file): {"began_at": began, "plans": kept}})


def _all(settings: Settings) -> dict[str, Any]:
    found = settings.get(_NAME)
    return found if isinstance(found, dict) else {}


def _key(file: Path) -> str:
    return hashlib.sha256(str(file.absolute()).encode()).hexdigest()[:16]


def _as_json(plan: TablePlan) -> dict[str, Any]:
    # The words of cells and the customers' names that stand in them are not for this place.
    settings = replace(ImportSettings.of(plan), values={}, customers={})
    layout = plan.layout
    return {
        "path": str(Path(str(plan.source)).absolute()),
        "kind": plan.kind,
        "settings": settings.as_json(),
        "layout": None
        if layout is None
        else {
            "form": layout.form,
            "headers": list(layout.headers),
            "encoding": layout.encoding,
            "delimiter": layout.delimiter,
            "header_line": layout.header_line,
            "sheet": layout.sheet,
        },
    }


def _plan(known: dict[str, Any]) -> TablePlan:
    layout = known.get("layout")
    return TablePlan(
        source=Path(known["path"]),
        kind=str(known["kind"]),
        layout=None
        if not layout
        else Layout(
            form=str(layout["form"]),
            headers=tuple(map(str, layout["headers"])),
            encoding=str(layout["encoding"]),
            delimiter=str(layout["delimiter"]),
            header_line=int(layout["header_line"]),
            sheet=str(layout["sheet"]),
        ),
        **ImportSettings.read(known.get("settings") or {}).for_plan(),
    )
