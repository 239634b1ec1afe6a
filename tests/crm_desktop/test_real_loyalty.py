"""Loyalty of firms that nobody here invented, against what a plain reading of the files gives."""

from __future__ import annotations

import csv
import json
import os
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from crm_desktop import cli

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
LAST = date(1998, 5, 6)
K = 10.0


@pytest.fixture
def northwind() -> Path:
    folder = DATA / "northwind"
    if not folder.is_dir():
        message = f"the files to try with are not there: {folder}"
        if os.environ.get("CRM_REQUIRE_DATA") == "1":
            pytest.fail(message)
        pytest.skip(message)
    return folder


def run(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    capsys.readouterr()
    assert cli.main([str(word) for word in words]) == 0
    return json.loads(capsys.readouterr().out)


def bought(folder: Path) -> tuple[dict[str, set[date]], dict[str, set[str]]]:
    """By the customer's name: the days with an order, and the categories."""
    days: dict[str, set[date]] = defaultdict(set)
    lines: dict[str, set[str]] = defaultdict(set)
    with (folder / "order_lines.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            days[row["CompanyName"]].add(date.fromisoformat(row["OrderDate"]))
            lines[row["CompanyName"]].add(row["Category"])
    return days, lines


def percentiles(days: Mapping[str, set[date]]) -> dict[str, float]:
    """The percentile of each one's shrunk rate of orders, read off one by one."""
    repeats = {name: len(of) - 1 for name, of in days.items()}
    years = {name: (LAST - min(of)).days / 365.25 for name, of in days.items()}
    common = sum(repeats.values()) / sum(years.values())
    rates = {name: (repeats[name] + K) / (years[name] + K / common) for name in days}
    return {
        name: 100
        * (
            sum(other < rate for other in rates.values())
            + sum(other == rate for other in rates.values()) / 2
        )
        / len(rates)
        for name, rate in rates.items()
    }


def test_northwinds_repeats_and_breadth_are_as_the_file_says_and_there_is_no_total(
    northwind: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "northwind.crm"
    run(capsys, "import", "customers", northwind / "customers.csv", "--db", file)
    lines = northwind / "order_lines.csv"
    run(capsys, "import", "orders", lines, "--db", file, "--currency", "USD")
    found = run(capsys, "report", "loyalty", "--db", file, "--as-of", LAST.isoformat())
    assert (found["n"], found["known"], found["median_total"]) == (91, 0, None)
    days, categories = bought(northwind)
    by_name = {one["customer"]: one for one in found["customers"]}
    assert set(by_name) == set(days) and len(days) == 89
    expected = percentiles(days)
    for name, one in by_name.items():
        assert one["total"] is None and one["coverage"] == "2/5" and one["reasons"] == []
        assert one["axes"]["repeats"] == pytest.approx(expected[name], abs=0.06)
        # Each of the eight categories is bought by far more than a fifth.
        assert one["axes"]["breadth"] == pytest.approx(100 * len(categories[name]) / 8, abs=0.06)
