"""Facts about touches: what was heard of a deal and from whom, and who of ours appeared."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Protocol

from crm_desktop.findings.ours import Ours
from crm_desktop.insights.deal_facts import STEPS, Appearance, News, Plan
from crm_desktop.insights.island import RECENT_DAYS
from crm_desktop.models.activity import day_done
from crm_desktop.models.types import instant_to_int

# What we wrote or sent is no news of theirs; a call or a visit is, whoever began it.
_NEWS = (
    "a.done_at IS NOT NULL AND a.kind NOT IN ('note', 'gift') "
    "AND NOT (a.kind IN ('mail', 'message') AND a.direction IS 'out')"
)
# All touches of the customers in one pass: one that names no deal speaks of each open deal.
_OF_CUSTOMERS = "json_each(?) j CROSS JOIN activity a ON a.customer_id = j.value"
_OF_DEALS = "json_each(?) j CROSS JOIN activity a ON a.deal_id = j.value"


class Deal(Protocol):
    """A deal as far as touches are concerned."""

    @property
    def id(self) -> int: ...
    @property
    def customer_id(self) -> int: ...
    @property
    def owner_id(self) -> int | None: ...
    @property
    def opened_on(self) -> str | None: ...


def news(run: Any, deals: Sequence[Deal], today: date) -> dict[int, News]:
    """What was heard last of each deal, and how many gave news of it in the latest weeks."""
    if not deals:
        return {}
    firms = _customers(deals)
    last = {
        (customer_id, deal_id): (at, activity_id, day)
        for customer_id, deal_id, at, activity_id, day in run(
            f"SELECT a.customer_id, a.deal_id, max(a.done_at), a.id, {day_done('a')} "
            f"FROM {_OF_CUSTOMERS} WHERE {_NEWS} GROUP BY 1, 2",
            (firms,),
        )
    }
    told = _sources(run, firms, today - timedelta(days=RECENT_DAYS))
    found = {}
    for deal in deals:
        places = ((deal.customer_id, deal.id), (deal.customer_id, None))
        heard = [last[place] for place in places if place in last]
        if not heard:
            continue
        _at, activity_id, day = max(heard)
        sources = [source for place in places for source in told.get(place, ())]
        found[deal.id] = News(
            activity_id,
            date.fromisoformat(day),
            sum(count for _, count in sources),
            tuple(sorted({contact_id for contact_id, _ in sources})),
        )
    return found


def _sources(
    run: Any, firms: str, since: date
) -> dict[tuple[int, int | None], list[tuple[int, int]]]:
    """By customer and deal: who gave how many pieces of news."""
    found: dict[tuple[int, int | None], list[tuple[int, int]]] = {}
    for customer_id, deal_id, contact_id, count in run(
        f"SELECT a.customer_id, a.deal_id, p.contact_id, count(*) FROM {_OF_CUSTOMERS} "
        "CROSS JOIN activity_contact p ON p.activity_id = a.id "
        f"WHERE a.done_at >= ? AND {_NEWS} GROUP BY 1, 2, 3",
        (firms, _instant(since)),
    ):
        found.setdefault((customer_id, deal_id), []).append((contact_id, count))
    return found


def met_besides(run: Any, deals: Collection[int]) -> dict[int, tuple[int, ...]]:
    """Everybody who took part in a touch of these deals, on their maps or not."""
    if not deals:
        return {}
    found: dict[int, list[int]] = {}
    for deal_id, contact_id in run(
        f"SELECT DISTINCT a.deal_id, p.contact_id FROM {_OF_DEALS} "
        "CROSS JOIN activity_contact p ON p.activity_id = a.id "
        "WHERE a.done_at IS NOT NULL AND a.kind <> 'note' ORDER BY p.contact_id",
        (json.dumps(sorted(deals)),),
    ):
        found.setdefault(deal_id, []).append(contact_id)
    return {deal_id: tuple(contacts) for deal_id, contacts in found.items()}


def planned(run: Any, deals: Collection[int], today: date) -> dict[int, date]:
    """The next planned touch of each deal."""
    if not deals:
        return {}
    rows = run(
        f"SELECT a.deal_id, min(a.due_on) FROM {_OF_DEALS} "
        "WHERE a.done_at IS NULL AND a.due_on >= ? GROUP BY a.deal_id",
        (json.dumps(sorted(deals)), today.isoformat()),
    )
    return {deal_id: date.fromisoformat(day) for deal_id, day in rows}


def planned_with(run: Any, deals: Sequence[Deal], firm: Ours, today: date) -> dict[int, list[Plan]]:
    """The planned touches with people, of each deal: its own, and those that name no deal."""
    owner, colleague = firm.rank.format("a.owner_id"), firm.rank.format("u.user_id")
    by_place: dict[tuple[int, int | None], list[Plan]] = {}
    for customer_id, deal_id, contact_id, activity_id, kind, day, rank, above in run(
        "SELECT a.customer_id, a.deal_id, p.contact_id, a.id, a.kind, a.due_on, "
        f"{owner}, coalesce((SELECT max({colleague}) FROM activity_colleague u "
        f"WHERE u.activity_id = a.id), 0) FROM {_OF_CUSTOMERS} "
        "CROSS JOIN activity_contact p ON p.activity_id = a.id "
        "WHERE a.done_at IS NULL AND a.due_on >= ? ORDER BY a.due_on, a.id",
        (_customers(deals), today.isoformat()),
    ):
        step = STEPS[max(rank, above)]
        plan = Plan(contact_id, activity_id, kind, date.fromisoformat(day), step)
        by_place.setdefault((customer_id, deal_id), []).append(plan)
    found = {}
    for deal in deals if by_place else ():
        places = ((deal.customer_id, deal.id), (deal.customer_id, None))
        plans = [plan for place in places for plan in by_place.get(place, ())]
        if plans:
            found[deal.id] = plans
    return found


def appearances(
    run: Any, deals: Sequence[Deal], firm: Ours, today: date
) -> dict[int, list[Appearance]]:
    """Managers and heads of ours in touches of the deals: the first done, the next planned.

    A touch of the customer that names no deal counts for deals that were open by then.
    """
    if not firm.ranked:
        return {}
    by_place: dict[tuple[int, int | None], list[Appearance]] = {}
    for place, seen in _seen(run, _customers(deals), firm, today):
        by_place.setdefault(place, []).append(seen)
    if not by_place:
        return {}
    found: dict[int, list[Appearance]] = {}
    for deal in deals:
        of_deal = by_place.get((deal.customer_id, deal.id), [])
        besides = [
            seen
            for seen in by_place.get((deal.customer_id, None), ())
            if deal.opened_on is None or seen.on.isoformat() >= deal.opened_on
        ]
        if of_deal or besides:
            found[deal.id] = of_deal + besides
    return found


def _seen(
    run: Any, firms: str, firm: Ours, today: date
) -> Iterable[tuple[tuple[int, int | None], Appearance]]:
    """By customer and deal, of each manager and head: the first touch done, the next planned.

    Of those that name no deal the last one done counts, which is likeliest to be of an open deal.
    """
    ranked = f"({', '.join(str(int(user_id)) for user_id in firm.ranked)})"
    columns = "a.customer_id, a.deal_id, {} AS user_id, a.id, a.done_at, a.all_day, a.due_on"
    wanted = "a.kind <> 'note' AND (a.done_at IS NOT NULL OR a.due_on >= ?)"
    rows = run(
        f"SELECT a.customer_id, a.deal_id, user_id, a.id, coalesce({day_done('a')}, a.due_on), "
        "a.done_at IS NULL, min(CASE WHEN a.done_at IS NULL THEN a.due_on "
        "WHEN a.deal_id IS NULL THEN -a.done_at ELSE a.done_at END) FROM ("
        f"SELECT {columns.format('a.owner_id')} FROM {_OF_CUSTOMERS} "
        f"WHERE a.owner_id IN {ranked} AND {wanted} "
        f"UNION ALL SELECT {columns.format('u.user_id')} FROM json_each(?) j "
        "CROSS JOIN activity_colleague u ON u.customer_id = j.value "
        "CROSS JOIN activity a ON a.id = u.activity_id "
        f"WHERE u.user_id IN {ranked} AND {wanted}"
        ") a GROUP BY a.customer_id, a.deal_id, user_id, a.done_at IS NULL",
        (firms, today.isoformat(), firms, today.isoformat()),
    )
    for customer_id, deal_id, user_id, activity_id, day, is_planned, _at in rows:
        yield (
            (customer_id, deal_id),
            Appearance(
                firm.ranked[user_id], user_id, firm.names[user_id], activity_id,
                date.fromisoformat(day), bool(is_planned), deal_id is not None,
            ),
        )  # fmt: skip


def _customers(deals: Sequence[Deal]) -> str:
    return json.dumps(sorted({deal.customer_id for deal in deals}))


def _instant(day: date) -> int:
    return instant_to_int(datetime.combine(day, time(), UTC))
