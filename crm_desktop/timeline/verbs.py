"""Verbs of the timeline: what other verbs do one by one, as one Change."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from crm_desktop import activities, promises, repeating, rows
from crm_desktop.models import Activity
from crm_desktop.store import Store


def conclude(
    store: Store,
    *,
    id: int,
    day: date | None = None,
    promise: Mapping[str, Any] | None = None,
    next_step: Mapping[str, Any] | None = None,
    **fields: Any,
) -> int:
    """Mark a planned activity as done, with how it went, what was promised and what comes next.

    `fields` are those of activities.edit, `done_at` now if absent; `promise` is {text, due_on},
    `next_step` {kind, subject, due_on, …}: all one Change. Of a repeated activity its time of the
    `day` is done (None: the next one); UserError `occurrence_gone` when it was done, moved or left
    out meanwhile. Returns the id of the row of what was done.
    """
    with store.change("activity_done") as session:
        planned = rows.find(session, Activity, id)
        if planned.recurrence is not None and planned.done_at is None:
            id = repeating.finish(store, id=id, day=day, **fields)
        else:
            # The day planned was whole; what was done has its moment.
            how = {"done_at": datetime.now(UTC), "all_day": False, **fields}
            activities.edit(store, id=id, **how)
        done = rows.find(session, Activity, id)
        about = {"customer_id": done.customer_id, "deal_id": done.deal_id}
        if promise is not None and done.customer_id is not None:
            promises.add(store, **{**about, "activity_id": id, **promise})
        if next_step is not None:
            activities.plan(store, **{**about, "follows_id": id, **next_step})
        return id
