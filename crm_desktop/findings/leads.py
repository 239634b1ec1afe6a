"""How far we are ahead of rivals by the comparisons of their deals, read set-wise."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from crm_desktop.insights.rivals import lead

_Judged = tuple[int | None, int | None]


def leads_of(run: Any, deals: Collection[int]) -> dict[int, float]:
    """By contest how far we are ahead (-5 to 5); without those that are not compared with us."""
    if not deals:
        return {}
    own: dict[tuple[int, str], _Judged] = {}
    theirs: dict[int, list[tuple[int, str, int]]] = {}
    # A row without a rival comes first: it is where need and ours belong.
    for deal_id, contest_id, criterion, need, ours, value in run(
        "SELECT p.deal_id, p.contest_id, p.criterion, p.need, p.ours, p.theirs "
        "FROM json_each(?) j CROSS JOIN comparison_point p ON p.deal_id = j.value "
        "ORDER BY p.contest_id IS NOT NULL, p.id",
        (json.dumps(list(deals)),),
    ):
        before = own.get((deal_id, criterion), (None, None))
        own[deal_id, criterion] = (
            need if before[0] is None else before[0],
            ours if before[1] is None else before[1],
        )
        if contest_id is not None and value is not None:
            theirs.setdefault(contest_id, []).append((deal_id, criterion, value))
    found = {
        contest_id: lead([(*own[deal_id, criterion], value) for deal_id, criterion, value in rows])
        for contest_id, rows in theirs.items()
    }
    return {contest_id: known for contest_id, known in found.items() if known is not None}
