"""Writes what a line was understood as: one Change, done with what follows, or planned."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from crm_desktop import activities, customers, promises
from crm_desktop.customers import name_of
from crm_desktop.errors import UserError
from crm_desktop.models import User
from crm_desktop.models.activity import noon_of
from crm_desktop.models.codes import ActivityKind
from crm_desktop.quick_log.records import Choice, NextStep, Promised, Understood
from crm_desktop.store import Store
from crm_desktop.zones import zone_here

NEXT_STEP_DAYS = 7  # when a next step is due that names no day; the screen shows it beforehand


def log(store: Store, *, understood: Understood, zone: str | None = None) -> int:
    """Log or plan what a line says; returns the activity's id.

    `zone` is the IANA name of the user's time zone, this laptop's when it is None. UserError
    `log_unsure` while it is open who it was, `promise_needs_customer` for a promise to nobody.
    """
    if understood.open_questions:
        raise UserError("log_unsure")
    if understood.promise is not None and understood.customer is None:
        raise UserError("promise_needs_customer")
    if understood.customer is not None and understood.customer.is_new:
        return _with_new_customer(store, understood, understood.customer.name, zone)
    zone = zone or zone_here()
    fields = _fields(store, understood)
    if not understood.done:
        return _plan(store, understood, fields, zone)
    return activities.log(
        store,
        **fields,
        **_done(understood, zone),
        promise=_promise(understood) if understood.promise else None,
        next_step=_next_step(understood, fields, zone) if understood.next_step else None,
    )


def _with_new_customer(store: Store, understood: Understood, name: str, zone: str | None) -> int:
    """The customer and what was done with them, as one Change."""
    title = "activity_logged" if understood.done else "activity_planned"
    with store.change(title, customer=name, kind=str(understood.kind)):
        customer = Choice(customers.add(store, name=name, owner_id=_me(store)), name)
        return log(store, understood=replace(understood, customer=customer), zone=zone)


def due_of(step: NextStep, day: date) -> date:
    """The day of a next step: the one named, else a week after the touch."""
    return step.day or day + timedelta(days=NEXT_STEP_DAYS)


def _fields(store: Store, understood: Understood) -> dict[str, Any]:
    subject = understood.subject
    text = " ".join(understood.text.split())
    return {
        "kind": understood.kind,
        "subject": subject,
        "notes": text if text != subject else None,
        "customer_id": understood.customer.id if understood.customer else None,
        "deal_id": understood.deal.id if understood.deal else None,
        "contact_ids": [contact.id for contact in understood.contacts],
        "owner_id": _me(store),
    }


def _me(store: Store) -> int | None:
    """The user among the colleagues, if they are one of them."""
    with store.read() as session:
        return session.scalar(sa.select(User.id).where(User.is_me).limit(1))


def _done(understood: Understood, zone: str | None) -> dict[str, Any]:
    if understood.clock is None:
        return {"done_at": noon_of(understood.day), "all_day": True}
    moment = datetime.combine(understood.day, understood.clock)
    local = moment.replace(tzinfo=ZoneInfo(zone)) if zone else moment.astimezone()
    return {"done_at": local.astimezone(UTC), "all_day": False}


def _due(day: date, clock: time | None, zone: str | None) -> dict[str, Any]:
    if clock is None:
        return {"due_on": day}
    return {"due_on": day, "due_time": clock.strftime("%H:%M"), "due_zone": zone}


def _plan(store: Store, understood: Understood, fields: dict[str, Any], zone: str | None) -> int:
    name = name_of(store, fields["customer_id"])
    with store.change("activity_planned", customer=name, kind=str(understood.kind)):
        planned = activities.plan(store, **fields, **_due(understood.day, understood.clock, zone))
        if understood.promise is not None:
            promises.add(
                store, customer_id=fields["customer_id"], activity_id=planned,
                made_on=understood.now.date(), **_promise(understood),
            )  # fmt: skip
        return planned


def _promise(understood: Understood) -> dict[str, Any]:
    promised = understood.promise or Promised("")
    people = understood.contacts
    return {
        "text": promised.what or understood.subject,
        "due_on": promised.due,
        "contact_id": people[0].id if len(people) == 1 else None,
        "deal_id": understood.deal.id if understood.deal else None,
    }


def _next_step(understood: Understood, fields: dict[str, Any], zone: str | None) -> dict[str, Any]:
    step = understood.next_step or NextStep(None, "")
    return {
        "kind": step.kind or ActivityKind.CALL,
        "subject": step.what or step.words or understood.subject,
        "contact_ids": fields["contact_ids"],
        "owner_id": fields["owner_id"],
        **_due(due_of(step, understood.day), step.clock, zone),
    }
