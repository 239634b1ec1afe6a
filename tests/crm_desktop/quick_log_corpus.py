"""The corpus of the quick log: its firm in a file, its lines, and how a line is judged."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

from crm_desktop import contacts, customers, deals
from crm_desktop.quick_log import Understood
from crm_desktop.store import Store

FOLDER = Path(__file__).parent / "quick_log"
LANGUAGES = ("en", "zh", "es")


def lines(name: str) -> list[dict[str, Any]]:
    """The lines of a file."""
    path = FOLDER / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def make_firm(store: Store) -> None:
    """Write the small firm that all lines speak of."""
    firm = json.loads((FOLDER / "firm.json").read_text(encoding="utf-8"))
    with store.change("imported"):
        for one in firm["customers"]:
            customer = customers.add(store, name=one["name"])
            for person in one["people"]:
                contacts.add(
                    store, name=person["display"], other_name=person["native"],
                    salutation=person["honorific"], title=person["title"], customer_id=customer,
                )  # fmt: skip
            for deal in one["deals"]:
                deals.add(store, name=deal, customer_id=customer, opened_on=date(2025, 6, 2))


def moment(day: date | None, clock: object) -> str | None:
    """A day, with its hour when there is one, as the corpus writes it."""
    if day is None:
        return None
    return f"{day.isoformat()}T{str(clock)[:5]}" if clock is not None else day.isoformat()


def faults(found: Understood, expect: dict[str, Any]) -> list[str]:
    """What is not as expected, by the rules of the corpus."""
    got: dict[str, Any] = {
        "customer": found.customer.name if found.customer else None,
        "contacts": sorted(contact.name for contact in found.contacts),
        "kind": str(found.kind),
        "done": found.done,
        "when": moment(found.day, found.clock),
        "all_day": found.all_day,
        "deal": found.deal.name if found.deal else None,
        "unsure": sorted(found.unsure),
    }
    wanted = {
        **expect,
        "contacts": sorted(expect["contacts"]),
        "unsure": sorted(expect["unsure"]),
    }
    wrong = [f"{k}: {got[k]!r}, not {wanted[k]!r}" for k in got if got[k] != wanted[k]]
    wrong += _of_promise(found, expect["promise"])
    wrong += _of_next_step(found, expect["next_step"])
    note = found.note.casefold()
    wrong += [
        f"note {found.note!r} lacks {word!r}"
        for word in expect.get("note_has", ())
        if word.casefold() not in note
    ]
    return wrong


def _of_promise(found: Understood, wanted: dict[str, Any] | None) -> list[str]:
    if wanted is None or found.promise is None:
        agree = (wanted is None) == (found.promise is None)
        return [] if agree else [f"promise: {found.promise}, not {wanted}"]
    due = found.promise.due.isoformat() if found.promise.due else None
    said = wanted["what"].casefold() in found.promise.what.casefold()
    return [] if due == wanted["due"] and said else [f"promise: {found.promise}, not {wanted}"]


def _of_next_step(found: Understood, wanted: dict[str, Any] | None) -> list[str]:
    step = found.next_step
    if wanted is None or step is None:
        agree = (wanted is None) == (step is None)
        return [] if agree else [f"next step: {step}, not {wanted}"]
    kind = wanted["kind"] is None or str(step.kind) == wanted["kind"]
    when = moment(step.day, step.clock) == wanted["when"]
    said = wanted["what"].casefold() in step.what.casefold()
    return [] if kind and when and said else [f"next step: {step}, not {wanted}"]


def now_of(line: dict[str, Any]) -> datetime:
    """The moment at which a line was typed."""
    return datetime.fromisoformat(line["now"])
