"""The command that logs one line: what it means as JSON, and in English words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from crm_desktop import quick_log
from crm_desktop.quick_log import Choice, Understood
from crm_desktop.store import Store


def moment(typed: datetime | None) -> datetime:
    """The local moment, without zone, at which a line counts as typed."""
    if typed is None:
        return datetime.now()
    return typed if typed.tzinfo is None else typed.astimezone().replace(tzinfo=None)


def understood(store: Store, text: str, now: datetime) -> Understood:
    """What the line means in this file."""
    with store.read() as session:
        return quick_log.understand(session, text, now)


def write(store: Store, found: Understood) -> None:
    """Write it, unless it is open who it was."""
    if not found.open_questions:
        quick_log.log(store, understood=found)


def as_json(found: Understood) -> dict[str, Any]:
    """What was understood as JSON-able values; moments are local, a date alone without an hour."""
    promise, step = found.promise, found.next_step
    return {
        "kind": str(found.kind),
        "customer": found.customer.name if found.customer else None,
        "contacts": [contact.name for contact in found.contacts],
        "done": found.done,
        "when": _when(found.day, found.clock),
        "all_day": found.all_day,
        "promise": promise and {"what": promise.what, "due": _when(promise.due, None)},
        "next_step": step
        and {
            "kind": step.kind and str(step.kind),
            "what": step.what,
            "when": _when(step.day, step.clock),
        },
        "deal": found.deal.name if found.deal else None,
        "note": found.note,
        "unsure": sorted(found.unsure),
    }


def words(found: Understood, dry_run: bool) -> Iterator[str]:
    """What was logged, or what has to be said more plainly first."""
    yield from _questions(found)
    if found.open_questions:
        yield "Nothing was written. Name the one you mean in full, then try again."
        return
    done = "logged" if found.done else "planned"
    with_whom = ", ".join(
        name
        for name in (
            *(contact.name for contact in found.contacts),
            found.customer.name if found.customer else "",
        )
        if name
    )
    what = f"{str(found.kind).capitalize()} {'would be ' if dry_run else ''}{done}"
    doubts = sorted(found.unsure)
    check = f" Please check: {', '.join(doubts)}." if doubts else ""
    when = str(_when(found.day, found.clock)).replace("T", " ")
    yield f"{what}: {with_whom or 'no customer'}, {when}.{check}"


def _questions(found: Understood) -> Iterator[str]:
    if "customer" in found.unsure and found.customers:
        yield f"Which customer? {_listed(found.customers)}."
    elif "customer" in found.unsure:
        yield "The customer in this line is not in the file."
    for one in found.open_names:
        yield f"Who is “{one.words}”? {_listed(one.candidates)}."
    if found.deals:
        yield f"Which deal? {_listed(found.deals)}."


def _listed(choices: tuple[Choice, ...]) -> str:
    return "; ".join(
        f"{choice.name} ({choice.detail})" if choice.detail else choice.name for choice in choices
    )


def _when(day: date | None, clock: time | None) -> str | None:
    if day is None:
        return None
    if clock is None:
        return day.isoformat()
    return datetime.combine(day, clock).isoformat(timespec="minutes")
