"""Facts about touches: what was heard of a deal and from whom, and who of ours appeared."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Protocol

from crm_desktop.findings.ours import Ours
from crm_desktop.insights.deal_facts import Appearance, News
from crm_desktop.insights.island import RECENT_DAYS
from crm_desktop.models.activity import day_done
from crm_desktop.models.types import instant_to_int

# What we wrote or sent is no news of theirs; a call or a visit is, whoever began it.
_NEWS = (
    "a.done_at IS NOT NULL AND a.kind NOT IN ('note', 'gift') "
    "AND NOT (a.kind IN ('mail', 'message') AND a.direction IS 'out')"
)
# A touch of the customer that names no deal speaks of each of their open deals.
_OF_DEALS = "json_each(?) j CROSS JOIN activity a ON a.deal_id = j.value"
_OF_CUSTOMERS = "json_each(?) j CROSS JOIN activity a ON a.customer_id = j.value"


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
    ids = json.dumps([deal.id for deal in deals])
    firms = json.dumps(sorted({deal.customer_id for deal in deals}))
    since = _instant(today - timedelta(days=RECENT_DAYS))
    last = _last(run, _OF_DEALS, "a.deal_id", ids)
    last_of_firm = _last(run, f"{_OF_CUSTOMERS} AND a.deal_id IS NULL", "a.customer_id", firms)
    told = _sources(run, _OF_DEALS, "a.deal_id", ids, since)
    told_of_firm = _sources(
        run, f"{_OF_CUSTOMERS} AND a.deal_id IS NULL", "a.customer_id", firms, since
    )
    found = {}
    for deal in deals:
        heard = [
            each
            for each in (last.get(deal.id), last_of_firm.get(deal.customer_id))
            if each is not None
        ]
        if not heard:
            continue
        _at, activity_id, day = max(heard)
        sources = [*told.get(deal.id, ()), *told_of_firm.get(deal.customer_id, ())]
        found[deal.id] = News(
            activity_id,
            date.fromisoformat(day),
            sum(count for _, count in sources),
            tuple(sorted({contact_id for contact_id, _ in sources})),
        )
    return found


def _last(run: Any, source: str, key: str, listed: str) -> dict[int, tuple[int, int, str]]:
    rows = run(
        f"SELECT {key}, max(a.done_at), a.id, {day_done('a')} FROM {source} WHERE {_NEWS} "
        f"GROUP BY {key}",
        (listed,),
    )
    return {owner: (at, activity_id, day) for owner, at, activity_id, day in rows}


def _sources(
    run: Any, source: str, key: str, listed: str, since: int
) -> dict[int, list[tuple[int, int]]]:
    found: dict[int, list[tuple[int, int]]] = {}
    for owner, contact_id, count in run(
        f"SELECT {key}, p.contact_id, count(*) FROM {source} "
        "CROSS JOIN activity_contact p ON p.activity_id = a.id "
        f"WHERE {_NEWS} AND a.done_at >= ? GROUP BY {key}, p.contact_id",
        (listed, since),
    ):
        found.setdefault(owner, []).append((contact_id, count))
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


def appearances(
    run: Any, deals: Sequence[Deal], firm: Ours, today: date
) -> dict[int, list[Appearance]]:
    """Managers and heads of ours in touches of the deals: the first done, the next planned.

    A touch of the customer that names no deal counts for deals that were open by then.
    """
    if not firm.ranked:
        return {}
    ids = json.dumps([deal.id for deal in deals])
    firms = json.dumps(sorted({deal.customer_id for deal in deals}))
    found: dict[int, list[Appearance]] = {}
    for deal_id, seen in _seen(run, _OF_DEALS, "a.deal_id", "min", ids, firm, today):
        found.setdefault(deal_id, []).append(seen)
    at_firms: dict[int, list[Appearance]] = {}
    no_deal = f"{_OF_CUSTOMERS} AND a.deal_id IS NULL"
    for customer_id, seen in _seen(run, no_deal, "a.customer_id", "max", firms, firm, today):
        at_firms.setdefault(customer_id, []).append(seen._replace(of_deal=False))
    for deal in deals if at_firms else ():
        for seen in at_firms.get(deal.customer_id, ()):
            if deal.opened_on is None or seen.on.isoformat() >= deal.opened_on:
                found.setdefault(deal.id, []).append(seen)
    return found


def _seen(
    run: Any, source: str, key: str, pick: str, listed: str, firm: Ours, today: date
) -> Iterable[tuple[int, Appearance]]:
    """Of each colleague the first (`pick` min) or last (max) touch done, and the one planned."""
    ranked = f"({', '.join(str(int(user_id)) for user_id in firm.ranked)})"
    columns = f"{key} AS owner, {{}} AS user_id, a.id, a.done_at, a.all_day, a.due_on"
    wanted = "a.kind <> 'note' AND (a.done_at IS NOT NULL OR a.due_on >= ?)"
    rows = run(
        f"SELECT owner, user_id, a.id, coalesce({day_done('a')}, a.due_on), a.done_at IS NULL, "
        f"{pick}(coalesce(a.done_at, a.due_on)) FROM ("
        f"SELECT {columns.format('a.owner_id')} FROM {source} "
        f"WHERE a.owner_id IN {ranked} AND {wanted} "
        f"UNION ALL SELECT {columns.format('u.user_id')} FROM {source} "
        "CROSS JOIN activity_colleague u ON u.activity_id = a.id "
        f"WHERE u.user_id IN {ranked} AND {wanted}"
        ") a GROUP BY owner, user_id, a.done_at IS NULL",
        (listed, today.isoformat(), listed, today.isoformat()),
    )
    for owner, user_id, activity_id, day, is_planned, _at in rows:
        yield (
            owner,
            Appearance(
                firm.ranked[user_id], user_id, firm.names[user_id], activity_id,
                date.fromisoformat(day), bool(is_planned),
            ),
        )  # fmt: skip


def _instant(day: date) -> int:
    return instant_to_int(datetime.combine(day, time(), UTC))
