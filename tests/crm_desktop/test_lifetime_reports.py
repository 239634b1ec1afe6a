"""The reports of lifetimes and of churn, on drawn files and on those that nobody here invented."""

import json
import os
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from crm_desktop import cli, customers
from crm_desktop.insights.lifetimes import expected_orders, fit_mbg_nbd
from crm_desktop.order_days import order_days
from crm_desktop.reports import churn, lifetime
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.small_orders import buy, fill

DAY = date(2026, 6, 30)
DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "cdnow"
FIRST_HALF, SECOND_HALF = date(1997, 9, 30), date(1998, 6, 30)
KEYS = {"r", "alpha", "a", "b", "log_likelihood"}


def test_the_models_of_many_customers_are_given_out(store: Store) -> None:
    fill(store, 400, DAY)
    with store.read() as session:
        found = lifetime.report(session, DAY).figures
    assert list(found) == [
        "n", "repeaters", "bg_nbd", "mbg_nbd", "gamma_gamma", "identified", "note"
    ]  # fmt: skip
    assert set(found["bg_nbd"]) == set(found["mbg_nbd"]) == KEYS
    assert list(found["gamma_gamma"]) == ["n", "p", "q", "v"]
    assert (found["n"], found["identified"], found["note"]) == (400, True, None)
    assert "MBG/NBD" in lifetime.words(found, "EUR")
    json.dumps(found, allow_nan=False)


def test_without_enough_customers_the_numbers_are_missing_and_it_is_said(store: Store) -> None:
    with store.read() as session:
        report = lifetime.report(session, DAY)
    found = report.figures
    assert (found["n"], found["identified"]) == (0, False)
    assert set(found["mbg_nbd"].values()) == {None}
    assert "100 customers" in found["note"] and "100 customers" in lifetime.words(found, "EUR")


def test_churn_names_who_left_first_with_the_reasons_and_orders(store: Store) -> None:
    for place in range(6):
        customer = customers.add(store, name=f"Firm {place}")
        for back in range(4):
            ago = (300 if place == 3 else 5) + 30 * back
            order = buy(store, customer, DAY - timedelta(days=ago))
    with store.read() as session:
        found = churn.report(session, DAY).figures
    assert (found["n"], found["as_of"], found["method"]) == (6, "2026-06-30", "overdue")
    assert found["counts"] == {"fine": 5, "amber": 0, "red": 1, "unknown": 0}
    first = found["customers"][0]
    assert (first["customer"], first["state"], first["days_since"]) == ("Firm 3", "red", 300)
    assert (first["usual_gap"], first["overdue"], first["p_alive"]) == (30.0, 10.0, None)
    assert first["reasons"][0] == {
        "code": "days_since", "points": 900.0, "orders": first["reasons"][0]["orders"]
    }  # fmt: skip
    assert len(first["reasons"][0]["orders"]) == 1 and str(order) not in str(first)
    assert "1 have probably left" in churn.words(found, "EUR")


@pytest.fixture
def cdnow(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The sample of 2,357 customers of the published estimates."""
    if not DATA.is_dir():
        message = f"the files to try with are not there: {DATA}"
        if os.environ.get("CRM_REQUIRE_DATA") == "1":
            pytest.fail(message)
        pytest.skip(message)
    file = tmp_path / "cdnow.crm"
    source = DATA / "cdnowElog.csv"
    words = ["import", "orders", source, "--db", file, "--currency", "USD"]
    assert cli.main([str(word) for word in words]) == 0
    capsys.readouterr()
    return file


def given_out(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    assert cli.main(["report", *(str(word) for word in words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_cdnow_gives_the_published_estimates(
    cdnow: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = given_out(capsys, "lifetime", "--db", cdnow, "--as-of", FIRST_HALF)
    assert (found["n"], found["repeaters"]) == (2_357, 946)
    bg, mbg, values = found["bg_nbd"], found["mbg_nbd"], found["gamma_gamma"]
    assert [round(bg[key], 3) for key in ("r", "alpha", "a", "b")] == [0.243, 4.414, 0.793, 2.426]
    assert round(bg["log_likelihood"], 1) == -9582.4
    assert [round(mbg[key], 3) for key in ("r", "alpha", "a", "b")] == [0.525, 6.183, 0.891, 1.614]
    assert values["n"] == 946
    assert (round(values["p"], 2), round(values["q"], 2)) == (6.25, 3.74)
    assert round(values["v"], 2) == 15.44
    assert (found["identified"], found["note"]) == (True, None)


def test_half_a_year_later_cdnow_is_foretold_within_a_fifth_and_ranked_well(cdnow: Path) -> None:
    store = open_store(cdnow)
    with store.read() as session:
        before, after = (order_days(session, day) for day in (FIRST_HALF, SECOND_HALF))
    store.close()
    seen = before.histories
    fit = fit_mbg_nbd(seen)
    weeks = (SECOND_HALF - FIRST_HALF).days / 7
    foretold = expected_orders(fit, weeks, seen.x, seen.tx, seen.T)
    came = after.counts - before.counts
    assert came.sum() == 1_882
    assert foretold.sum() == pytest.approx(came.sum(), rel=0.2)
    assert np.corrcoef(foretold, came)[0, 1] > 0.6


def test_cdnows_customers_are_judged_by_the_model(
    cdnow: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = given_out(capsys, "churn", "--db", cdnow, "--as-of", FIRST_HALF)
    assert (found["n"], found["method"], found["note"]) == (2_357, "model", None)
    assert sum(found["counts"].values()) == len(found["customers"]) == 2_357
    assert all(0 <= one["p_alive"] <= 1 for one in found["customers"])
