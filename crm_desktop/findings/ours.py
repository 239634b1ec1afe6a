"""What all deals share: our colleagues' ranks, the rhythm, the posture, the currency, points."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crm_desktop import postures
from crm_desktop.conversion import BASE_CURRENCY
from crm_desktop.insights import rhythm
from crm_desktop.insights.deal_facts import RANK
from crm_desktop.models.codes import SalesMode
from crm_desktop.rhythm_rules import STEP_OF
from crm_desktop.text import fold


@dataclass(frozen=True)
class Ours:
    """Our firm as the rules need it; `ranked` are the managers and heads, by id."""

    currency: str
    ranked: Mapping[int, str]
    names: Mapping[int, str]
    steps: frozenset[str]
    rules: rhythm.Rules
    by_industry: Mapping[str, SalesMode]
    bid_points: Mapping[str, int] | None
    _modes: dict[str, str | None]
    _rhythms: dict[str | None, Mapping[str, str]]

    def step_of(self, user_id: int | None) -> str:
        """How high a colleague stands; who is not known counts as the salesperson."""
        return self.ranked.get(user_id or 0, rhythm.SELF)

    def rhythm(self, tier: str | None) -> Mapping[str, str]:
        """Who should appear for a tier, by stage."""
        if tier not in self._rhythms:
            self._rhythms[tier] = rhythm.table(tier, self.rules)
        return self._rhythms[tier]

    def posture(self, own: str | None, industry: str | None) -> str | None:
        """How we stand to a customer: its own, else its industry's."""
        if own is not None or industry is None:
            return own
        if industry not in self._modes:
            self._modes[industry] = postures.mode_of(None, industry, self.by_industry)
        return self._modes[industry]

    @property
    def rank(self) -> str:
        """SQL for the rank of a colleague: {} is their id."""
        parts = " ".join(f"WHEN {user_id} THEN {RANK[step]}" for user_id, step in self.by_rank)
        return f"CASE {{}} {parts} ELSE 0 END" if parts else "0"

    @property
    def by_rank(self) -> list[tuple[int, str]]:
        return sorted(self.ranked.items())


# As rhythm_rules.rules and postures.industry_rules have them; mapped objects would take longer than
# all else that one Change asks for.
_RULES = "SELECT tier, buying_stage, step FROM rhythm_rule ORDER BY id DESC"
_INDUSTRIES = "SELECT industry, sales_mode FROM industry_posture ORDER BY id"


def bid_points(run: Any) -> Mapping[str, int] | None:
    """What the signs of being the bid filler are worth by the firm's own deals; None: unlearnt."""
    row = run("SELECT value FROM kept_model WHERE name = 'bid_filler'").fetchone()
    found = {} if row is None else json.loads(row[0])
    return found["points"] if found.get("shown") else None


def ours(run: Any) -> Ours:
    """Read what all deals share."""
    users = run('SELECT id, name, role, retired FROM "user"').fetchall()
    ranked = {
        user_id: str(STEP_OF[role]) for user_id, _name, role, _retired in users if role in STEP_OF
    }
    here = {ranked.get(row[0], rhythm.SELF) for row in users if not row[3]}
    return Ours(
        currency=run(f"SELECT {BASE_CURRENCY}").fetchone()[0],
        ranked=ranked,
        names={row[0]: row[1] for row in users},
        steps=frozenset(here),
        rules={(tier, stage): step for tier, stage, step in run(_RULES)},
        by_industry={fold(name): SalesMode(mode) for name, mode in run(_INDUSTRIES)},
        bid_points=bid_points(run),
        _modes={},
        _rhythms={},
    )
