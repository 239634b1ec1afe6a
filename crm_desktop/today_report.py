"""The report of Today: the lines of the page as JSON-able values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from crm_desktop.agenda.lines import Line, Named, Today


def moment(as_of: date | None) -> datetime:
    """Now where this laptop is; of another day its beginning, before anything of it is over."""
    now = datetime.now().astimezone()
    if as_of is None or as_of == now.date():
        return now
    return datetime.combine(as_of, time()).astimezone()


def as_json(today: Today) -> dict[str, Any]:
    """Everything on Today in the order of the page; ids are text, as exports have them."""
    return {
        "day": today.day.isoformat(),
        "total": today.total,
        "snoozed": today.snoozed,
        "sections": [
            {
                "kind": str(section.kind),
                "total": section.total,
                "lines": [_line(line) for line in section.lines],
            }
            for section in today.sections
        ],
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "kind": str(line.kind),
        "record_id": str(line.record_id),
        "customer": _named(line.customer),
        "text": line.text,
        "reason": line.reason,
        "urgency": str(line.urgency),
        "action": str(line.action),
        "day": None if line.day is None else line.day.isoformat(),
        "at": None if line.at is None else f"{line.at:%H:%M}",
        "people": [_named(person) for person in line.people],
        "facts": _facts(line.facts),
    }


def _named(record: Named | None) -> dict[str, str] | None:
    return None if record is None else {"id": str(record.id), "name": record.name}


def _facts(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: str(value) if name.endswith("_id") and value is not None else value
        for name, value in facts.items()
    }
