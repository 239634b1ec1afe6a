"""Targets, costs of sources and exchange rates as lists, and what their verbs refuse."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop import customers, firm, rates, source_costs, targets
from crm_desktop.errors import UserError
from crm_desktop.plan_lists import plan_lists
from crm_desktop.store import Store

START, END = date(2026, 1, 1), date(2026, 3, 31)


@pytest.mark.parametrize("amount", [0, -1])
def test_a_target_and_a_cost_are_above_nothing(store: Store, amount: int) -> None:
    with pytest.raises(UserError, match="amount_not_positive"):
        targets.add_target(store, period_start=START, period_end=END, amount=amount, currency="EUR")
    with pytest.raises(UserError, match="amount_not_positive"):
        source_costs.add_cost(
            store, source="Fair", period_start=START, period_end=END, amount=amount, currency="EUR"
        )


def test_the_latest_period_comes_first_and_a_source_nobody_came_from_is_told(
    store: Store,
) -> None:
    ana = firm.add_user(store, name="Ana")
    customers.add(store, name="Acme", source="Fair")
    for year in (2025, 2026):
        targets.add_target(
            store, period_start=date(year, 1, 1), period_end=date(year, 12, 31), amount=5,
            currency="EUR", owner_id=ana,
        )  # fmt: skip
    for source in ("Fair", "Radio"):
        source_costs.add_cost(
            store, source=source, period_start=START, period_end=END, amount=5, currency="EUR"
        )
    rates.add_rate(store, currency="USD", rate=0.9, valid_from=START)
    firm.set_setting(store, key="base_currency", value="CNY")
    with store.read() as session:
        found = plan_lists(session)
    assert [(one.period_start.year, one.owner) for one in found.targets] == [
        (2026, "Ana"), (2025, "Ana")
    ]  # fmt: skip
    assert {one.source: one.occurs for one in found.costs} == {"Fair": True, "Radio": False}
    assert [one.is_used for one in found.rates.rates] == [False]
