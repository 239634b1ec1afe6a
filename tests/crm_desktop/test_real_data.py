"""Figures of files that nobody here invented, through the command line."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from crm_desktop import cli

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


@pytest.fixture
def data() -> Path:
    if not DATA.is_dir():
        message = f"the files to try with are not there: {DATA}"
        if os.environ.get("CRM_REQUIRE_DATA") == "1":
            pytest.fail(message)
        pytest.skip(message)
    return DATA


def run(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    capsys.readouterr()
    assert cli.main([str(word) for word in words]) == 0
    return json.loads(capsys.readouterr().out)


def test_cdnow_gives_the_published_concentration(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "cdnow.crm"
    master = data / "cdnow" / "CDNOW_master.txt"
    result = run(capsys, "import", "orders", master, "--db", file, "--currency", "USD")
    assert (result["rows"], result["refused"]) == (69_659, 0)
    figures = run(capsys, "report", "concentration", "--db", file)
    assert (figures["n"], figures["total"]) == (23_570, 2_500_315.63)
    assert round(figures["top20_share"], 3) == 0.678
    assert round(figures["gini"], 4) == 0.6346
    assert figures["net_negative"] == 0
    assert run(capsys, "report", "summary", "--db", file)["order_lines"] == 69_659
    assert run(capsys, "check", "--db", file)["in_order"] is True


def test_maven_gives_the_published_deals(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, folder = tmp_path / "maven.crm", data / "maven_crm"
    accounts = folder / "accounts.csv"
    run(capsys, "import", "customers", accounts, "--db", file, "--map", "sector=industry")
    run(
        capsys, "import", "deals", folder / "sales_pipeline.csv", "--db", file, "--currency",
        "USD", "--value", "stage:Engaging=evaluation", "stage:Prospecting=need",
    )  # fmt: skip
    figures = run(capsys, "report", "deals", "--db", file)
    assert (figures["n"], figures["won"], figures["won_amount"]) == (8_800, 4_238, 10_005_534)
    assert round(figures["win_rate"], 4) == 0.6315
    assert (figures["median_days_won"], figures["median_days_lost"]) == (57, 14)
    assert (figures["by_stage"]["evaluation"], figures["by_stage"]["need"]) == (1_589, 500)
    assert run(capsys, "report", "summary", "--db", file)["customers"] == 85


def test_northwind_gives_its_sum_and_its_few_big_customers(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, folder = tmp_path / "northwind.crm", data / "northwind"
    run(capsys, "import", "customers", folder / "customers.csv", "--db", file)
    lines = folder / "order_lines.csv"
    run(capsys, "import", "orders", lines, "--db", file, "--currency", "USD")
    summary = run(capsys, "report", "summary", "--db", file)
    assert (summary["customers"], summary["orders"]) == (91, 830)
    assert summary["order_lines"] == 2_155
    assert summary["net_sales"] == pytest.approx(1_265_793.04, abs=0.5)
    figures = run(capsys, "report", "concentration", "--db", file)
    assert (figures["n"], figures["customers_for_80"]) == (89, 34)
