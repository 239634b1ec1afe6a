"""An import that began and did not end is offered again; one that ended is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crm_desktop.errors import UserError
from crm_desktop.exchange import sources
from crm_desktop.exchange.pasted import Pasted
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.unfinished import forget, remembered, unfinished
from crm_desktop.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def plan(tmp_path: Path) -> TablePlan:
    path = tmp_path / "old.csv"
    path.write_text("Firm,Level\nSecret Ltd,A-Kunde\n", encoding="utf-8")
    return TablePlan(
        path,
        "customers",
        sources.find_layout(path),
        mapping={"Firm": "name", "Level": "tier"},
        values={("tier", "A-Kunde"): "core"},
        match=("name",),
        existing="fill",
        customers={"Secret Ltd": 7},
        currency="EUR",
    )


def test_a_crash_leaves_the_plan_without_what_stands_in_cells(
    settings: Settings, plan: TablePlan, tmp_path: Path
) -> None:
    file = tmp_path / "mine.crm"
    with (
        pytest.raises(RuntimeError),
        remembered(settings, file, [plan, TablePlan(Pasted("a"), "deals")]),
    ):
        raise RuntimeError("the power went")
    again = Settings(settings.path)  # as after a restart
    found = unfinished(again, file)
    assert found is not None
    (resumed,) = found.plans
    assert (resumed.source, resumed.layout, resumed.kind) == (plan.source, plan.layout, plan.kind)
    assert (resumed.mapping, resumed.existing) == (plan.mapping, "fill")
    assert (resumed.match, resumed.currency, found.missing) == (("name",), "EUR", ())
    kept = json.dumps(json.loads(settings.path.read_text("utf-8")), ensure_ascii=False)
    assert "Secret" not in kept
    assert "Kunde" not in kept
    assert unfinished(again, tmp_path / "another.crm") is None
    Path(str(plan.source)).unlink()
    gone = unfinished(again, file)
    assert gone is not None
    assert gone.missing == (str(plan.source),)
    forget(again, file)
    assert unfinished(Settings(settings.path), file) is None


@pytest.mark.parametrize(("code", "stays"), [("disk_full", True), ("import_cancelled", False)])
def test_what_ends_in_order_is_forgotten(
    settings: Settings, plan: TablePlan, code: str, stays: bool, tmp_path: Path
) -> None:
    with pytest.raises(UserError), remembered(settings, tmp_path / "mine.crm", [plan]):
        raise UserError(code)
    assert (unfinished(settings, tmp_path / "mine.crm") is not None) is stays
    with remembered(settings, tmp_path / "mine.crm", [plan]):
        assert unfinished(settings, tmp_path / "mine.crm") is not None
    assert unfinished(settings, tmp_path / "mine.crm") is None


def test_settings_that_make_no_sense_offer_nothing(settings: Settings, tmp_path: Path) -> None:
    for odd in ("x", {"a": 1}, {"a": {"plans": 3}}):
        settings.set("unfinished_import", odd)
        assert unfinished(settings, tmp_path / "mine.crm") is None
