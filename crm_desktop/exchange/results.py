"""What an import did or would do: counts, refused rows with their reasons, remarks."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crm_desktop.errors import UserError
from crm_desktop.exchange.defusing import defused
from crm_desktop.exchange.values import UncertainNumbers as UncertainNumbers


class RowRefusedError(Exception):
    """A row that cannot come in, for the reason `code` with its facts."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that did not come in: where it stands, why, its text, and its cells by header."""

    file: str
    line: int
    reason: str
    facts: dict[str, str]
    text: str
    cells: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something the user should know about rows that did come in, and how many rows it concerns."""

    code: str
    facts: dict[str, str]
    count: int = 1


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word of a code field that is not ours; `proposal` is the code it probably means."""

    field: str
    word: str
    count: int
    proposal: str | None = None


@dataclass(frozen=True, slots=True)
class UncertainDays:
    """A column of days that leaves open whether 3/4 is in March or April: how it was read.

    `order` is day_first or month_first, `is_chosen` says that the user decided so.
    """

    field: str
    order: str
    samples: tuple[str, ...]
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class UnknownCustomer:
    """A customer that rows name and nobody knows: in how many rows, and who has nearly that name.

    `near` are (id, name) of customers, the nearest first; only a dry run looks for them.
    """

    name: str
    count: int
    near: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class ImportResult:
    """What an import did; with `dry_run`, what it would do.

    `created` and `updated` count rows by noun (customers, contacts, orders …); `unchanged` counts
    rows of the files that brought nothing new. `change_id` is the one Change to undo, if any.
    """

    kind: str
    files: tuple[str, ...]
    dry_run: bool
    rows: int
    created: dict[str, int]
    updated: dict[str, int]
    unchanged: int
    refused: tuple[Refusal, ...] = ()
    remarks: tuple[Remark, ...] = ()
    unknown_words: tuple[UnknownWord, ...] = ()
    uncertain_days: tuple[UncertainDays, ...] = ()
    uncertain_numbers: tuple[UncertainNumbers, ...] = ()
    unknown_customers: tuple[UnknownCustomer, ...] = ()
    mapping: dict[str, str] = field(default_factory=dict)
    ignored_columns: tuple[str, ...] = ()
    change_id: int | None = None

    def as_json(self) -> dict[str, Any]:
        """The result as JSON-able values, for the command line."""
        return {
            "kind": self.kind,
            "files": list(self.files),
            "dry_run": self.dry_run,
            "rows": self.rows,
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "refused": len(self.refused),
            "remarks": [{"code": r.code, "count": r.count, **r.facts} for r in self.remarks],
            "unknown_words": [
                {"field": w.field, "word": w.word, "count": w.count} for w in self.unknown_words
            ],
            "uncertain_days": [
                {"field": d.field, "order": d.order, "samples": list(d.samples)}
                for d in self.uncertain_days
            ],
            "uncertain_numbers": [
                {"field": n.field, "decimal": n.decimal, "samples": list(n.samples)}
                for n in self.uncertain_numbers
            ],
            "unknown_customers": [
                {"name": c.name, "count": c.count, "near": [name for _id, name in c.near]}
                for c in self.unknown_customers
            ],
            "mapping": self.mapping,
            "ignored_columns": list(self.ignored_columns),
            "change_id": None if self.change_id is None else str(self.change_id),
        }


@dataclass(frozen=True)
class ImportOutcome:
    """What the tables of an import came to, in the order of their plans.

    `change_id` is the one Change that brought all of them in, `run_id` what is remembered of it.
    """

    results: tuple[ImportResult, ...]
    change_id: int | None = None
    run_id: int | None = None


def save_refused(path: Path | str, refused: Iterable[Refusal]) -> None:
    """Write refused rows as CSV: file, line, reason, details, text; UserError when it cannot."""
    try:
        with Path(path).open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(["file", "line", "reason", "details", "text"])
            for row in refused:
                details = "; ".join(f"{name}: {value}" for name, value in row.facts.items())
                cells = (row.file, row.reason, details, row.text)
                name, reason, details, text = map(defused, cells)
                table.writerow([name, row.line, reason, details, text])
    except OSError as wrong:
        raise UserError("file_not_written", path=str(path)) from wrong
