"""What customers could buy and do not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop import white_space
from crm_desktop.reports.figures import Report, major, money, names_of, rounded
from crm_desktop.white_space import Gap

LISTED = 1_000  # customers, those with the largest gaps


def report(session: Session, as_of: date | None = None) -> Report:
    """White space on a day: of `n` customers who bought, those who could buy most more first.

    Amounts are those of a year; what nobody can say is null.
    """
    day = as_of or date.today()
    found = white_space.gaps(session, day)
    totals = found.missing.sum(axis=1)
    order = np.argsort(-totals, kind="stable")
    places = [int(place) for place in order[:LISTED] if totals[place] > 0]
    ids = [int(found.customers[place]) for place in places]
    needy = sorted(found.needs.keys() - set(ids))[: max(0, LISTED - len(ids))]
    names = names_of(session, [*ids, *needy])
    years = white_space.MONTHS / 12
    figures = {
        "n": found.n,
        "as_of": day.isoformat(),
        "months": white_space.MONTHS,
        "lines": list(found.lines),
        "with_gaps": int((totals > 0).sum()),
        "missing": major(round(int(totals.sum()) / years), found.currency),
        "customers": [
            {
                "id": str(customer_id),
                "customer": names.get(customer_id, ""),
                "gaps": [_gap(gap) for gap in found.of(customer_id)],
            }
            for customer_id in [*ids, *needy]
        ],
    }
    left_out = {"order lines": found.left_out} if found.left_out else {}
    return Report("whitespace", day, found.currency, figures, left_out)


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    if not figures["n"]:
        return "Nobody bought a product in the last two years, so there is nothing to compare."
    if not figures["with_gaps"]:
        return f"{figures['n']:,} customers buy of every line as much as others like them do."
    return (
        f"{figures['with_gaps']:,} of {figures['n']:,} customers could buy more, as others like "
        f"them do: about {money(figures['missing'], currency)} a year."
    )


def _gap(gap: Gap) -> dict[str, Any]:
    beside = gap.beside
    return {
        "line": gap.line,
        "bought": major(round(gap.bought * 12 / white_space.MONTHS), gap.currency),
        "missing": None if gap.yearly is None else major(gap.yearly, gap.currency),
        "own_share": rounded(gap.own_share),
        "peer_share": rounded(gap.peer_share) if gap.peers else None,
        "segment": gap.industry,
        "peers": gap.peers,
        "beside": None
        if beside is None
        else {
            "line": beside.line,
            "likeness": rounded(beside.likeness),
            "lift": rounded(beside.lift),
            "pairs": beside.pairs,
        },
        "needs": [need.text for need in gap.needs],
    }
