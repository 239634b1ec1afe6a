"""Deals that nobody here invented: how long they took, and how forecasts of them went."""

from __future__ import annotations

from datetime import date

import lifelines
import numpy as np
import pytest

from crm_desktop import firm
from crm_desktop.charts.cycle import cycled
from crm_desktop.charts.forecast import forecasted
from crm_desktop.charts.funnel import funnelled
from crm_desktop.charts.slices import Slice
from crm_desktop.deal_history import deal_history
from crm_desktop.exchange.importing import import_files
from crm_desktop.models.codes import BuyingStage
from crm_desktop.store import Store
from tests.crm_desktop.exchange.shared_data import shared

END = date(2017, 12, 31)


@pytest.fixture
def maven(store: Store) -> Store:
    """8,800 opportunities of a maker of computers."""
    firm.set_setting(store, key="base_currency", value="USD")
    for kind, name in (("customers", "accounts.csv"), ("products", "products.csv")):
        import_files(store, kind=kind, files=[shared(f"maven_crm/{name}")], currency="USD")
    import_files(
        store, kind="deals", files=[shared("maven_crm/sales_pipeline.csv")], currency="USD",
        values={("stage", "Engaging"): "evaluation", ("stage", "Prospecting"): "need"},
    )  # fmt: skip
    return store


def test_half_of_the_deals_are_over_when_lifelines_says_so(maven: Store) -> None:
    with maven.read() as session:
        found = cycled(session, Slice(END)).found
        now = deal_history(session, Slice(END)).at(END)
    dated = now.days >= 0
    oracle = lifelines.KaplanMeierFitter().fit(now.days[dated], now.outcomes[dated] != 0)
    assert (found.n, found.left_out, found.open) == (8_300, 500, 1_589)
    assert found.median_days == oracle.median_survival_time_ == 69
    assert (found.median_won, found.median_lost) == (57, 14)
    shares = oracle.survival_function_at_times(found.still_open.days).to_numpy()
    assert np.allclose(found.still_open.shares, shares)


def test_the_funnel_marks_the_stages_that_the_file_does_not_know(maven: Store) -> None:
    with maven.read() as session:
        view = funnelled(session, Slice(date(2026, 1, 1)))
    assert (view.found.n, view.found.won, view.found.lost) == (8_800, 4_238, 2_473)
    assert BuyingStage.TECHNICAL_SELECTION in view.never_visited
    assert view.found.stages[5].reached == 6_711


def test_forecasts_of_a_quarter_would_have_been_near_and_mostly_covered_what_came(
    maven: Store,
) -> None:
    with maven.read() as session:
        view = forecasted(session, Slice(END))
    assert view.n == 1_589 and view.estimated == 1_589
    assert len(view.looks_back) >= 8
    assert view.bias is not None and abs(view.bias) < 0.25
    assert view.coverage is not None and view.coverage >= 0.75
