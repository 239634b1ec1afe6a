"""What all deals share: our colleagues' ranks, the rhythm, the posture, the currency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.insights import rhythm
from crm_desktop.insights.deal_facts import RANK
from crm_desktop.models.codes import UserRole
from crm_desktop.summaries import BASE_CURRENCY

_STEP_OF = {UserRole.MANAGER: rhythm.MANAGER, UserRole.HEAD: rhythm.HEAD}


@dataclass(frozen=True)
class Ours:
    """Our firm as the rules need it; `ranked` are the managers and heads, by id."""

    currency: str
    ranked: Mapping[int, str]
    names: Mapping[int, str]
    steps: frozenset[str]
    rules: rhythm.Rules
    by_industry: Mapping[str, str]
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
        return self.by_industry.get(industry.casefold().strip())

    @property
    def rank(self) -> str:
        """SQL for the rank of a colleague: {} is their id."""
        parts = " ".join(f"WHEN {user_id} THEN {RANK[step]}" for user_id, step in self.by_rank)
        return f"CASE {{}} {parts} ELSE 0 END" if parts else "0"

    @property
    def by_rank(self) -> list[tuple[int, str]]:
        return sorted(self.ranked.items())


def driver(session: Session) -> Any:
    """The driver's own way to run a statement, in the session's transaction."""
    connection = session.connection().connection.driver_connection
    assert connection is not None
    return connection.execute


def ours(run: Any) -> Ours:
    """Read what all deals share."""
    users = run('SELECT id, name, role, manager_id, retired FROM "user"').fetchall()
    managing = {row[3] for row in users}
    ranked = {}
    for user_id, _name, role, _manager_id, _retired in users:
        step = _STEP_OF.get(role) if role else rhythm.MANAGER if user_id in managing else None
        if step is not None:
            ranked[user_id] = step
    here = {ranked.get(row[0], rhythm.SELF) for row in users if not row[4]}
    rules = run("SELECT tier, buying_stage, step FROM rhythm_rule ORDER BY id")
    return Ours(
        currency=run(f"SELECT {BASE_CURRENCY}").fetchone()[0],
        ranked=ranked,
        names={row[0]: row[1] for row in users},
        steps=frozenset(here),
        rules={(tier, stage): step for tier, stage, step in rules},
        by_industry={
            industry.casefold().strip(): mode
            for industry, mode in run("SELECT industry, sales_mode FROM industry_posture")
        },
        _rhythms={},
    )
