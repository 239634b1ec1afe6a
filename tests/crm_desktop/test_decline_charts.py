"""The charts and reports of decline and white space, in numbers."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from crm_desktop import charts, customers, firm
from crm_desktop.charts import Slice
from crm_desktop.insights.decline import Falling
from crm_desktop.reports import decline, whitespace
from crm_desktop.store import Store
from tests.crm_desktop.test_declining import DAY, STEADY, STEEP, Shop
from tests.crm_desktop.test_white_space import Peers


@pytest.fixture
def shop(store: Store) -> Shop:
    made = Shop(store)
    owner = firm.add_user(store, name="Ana")
    fading = made.falling("Fading", STEEP)
    customers.edit(store, id=fading, owner_id=owner, tier="core")
    for place in range(3):
        made.falling(f"Steady {place}", STEADY)
    return made


def test_the_bars_are_those_who_buy_less(shop: Shop) -> None:
    with shop.store.read() as session:
        view = charts.declined(session, Slice(DAY))
        (bar,) = view.bars
        behind = charts.behind_decline(session, Slice(DAY), bar.found.customer_id)
    assert (bar.name, bar.found.state) == ("Fading", Falling.RED)
    assert (view.n, view.tested, view.falling, view.sure) == (4, 4, 1, 1)
    assert view.lost == bar.found.lost > 0
    assert [row.name for row in behind.rows] == ["Fading"]


def test_filters_leave_some_but_the_limits_stay_those_of_all(shop: Shop) -> None:
    with shop.store.read() as session:
        whole = charts.declined(session, Slice(DAY))
        core = charts.declined(session, Slice(DAY, tier="core"))
        rest = charts.declined(session, Slice(DAY, tier="general"))
    assert (core.n, core.bars) == (1, whole.bars)
    assert (rest.n, rest.bars, rest.lost) == (0, (), 0)


def test_the_grid_has_a_cell_for_each_customer_and_line(store: Store) -> None:
    peers = Peers(store)
    with store.read() as session:
        view = charts.could_buy(session, Slice(DAY))
        one = charts.could_buy(session, Slice(DAY, line="Pumps"))
        nobody = charts.could_buy(session, Slice(DAY, industry="Marine"))
    (row,) = view.rows
    assert (row.customer_id, view.lines) == (peers.narrow, ("Oils", "Pumps"))
    assert [(cell.bought, cell.missing) for cell in row.cells] == [(0, 200), (500, 0)]
    assert (view.n, view.with_gaps, view.missing, view.widest) == (7, 1, 200, "Oils")
    assert (one.lines, one.rows) == (("Pumps",), ())
    assert (nobody.chosen, nobody.rows, nobody.widest) == (0, (), None)


def test_an_empty_file_has_empty_charts_and_reports(store: Store) -> None:
    with store.read() as session:
        assert charts.declined(session, Slice(DAY)).tested == 0
        assert charts.could_buy(session, Slice(DAY)).rows == ()
        less, white = decline.report(session, DAY), whitespace.report(session, DAY)
    assert (less.figures["n"], less.figures["customers"]) == (0, [])
    assert (white.figures["n"], white.figures["customers"]) == (0, [])
    assert decline.words(less.figures, "EUR").startswith("Of 0 customers none")
    assert whitespace.words(white.figures, "EUR").startswith("Nobody bought")


def test_the_report_of_decline_names_lines_orders_and_the_day(shop: Shop) -> None:
    with shop.store.read() as session:
        found = decline.report(session, DAY)
        earlier = decline.report(session, DAY - timedelta(days=900))
    (one,) = found.figures["customers"]
    assert (one["customer"], one["state"], one["days_before"]) == ("Fading", "red", 11)
    assert [reason["line"] for reason in one["reasons"]] == ["Pumps", "Oils"]
    assert json.loads(json.dumps(found.figures, allow_nan=False)) == found.figures
    assert (earlier.figures["as_of"], earlier.figures["customers"]) == ("2024-01-12", [])
    assert "Fading" in decline.words(found.figures, "EUR")


def test_the_report_of_white_space_says_what_is_unknown_as_null(store: Store) -> None:
    Peers(store)
    with store.read() as session:
        found = whitespace.report(session, DAY)
    (one,) = found.figures["customers"]
    assert one["customer"] == "Narrow"
    assert one["gaps"] == [
        {
            "line": "Oils", "bought": 0.0, "missing": 2.0, "own_share": 0.0, "peer_share": 0.4,
            "segment": "Food", "peers": 7, "beside": None, "needs": [],
        }
    ]  # fmt: skip
    assert found.figures["missing"] == 2.0
    assert json.loads(json.dumps(found.figures, allow_nan=False)) == found.figures
    assert date.fromisoformat(found.figures["as_of"]) == DAY
