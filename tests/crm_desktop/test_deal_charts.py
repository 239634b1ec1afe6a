"""Funnel, time to close, forecast, targets and performance, from a file to their views."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from crm_desktop import customers, deals, firm, orders, products, targets
from crm_desktop.arguments import REPORT_NAMES
from crm_desktop.charts.cycle import behind_ages, cycled
from crm_desktop.charts.deals_behind import deals_behind
from crm_desktop.charts.forecast import behind_expected, forecasted
from crm_desktop.charts.funnel import funnelled
from crm_desktop.charts.performance import behind_group, performed
from crm_desktop.charts.slices import Slice
from crm_desktop.charts.targets import behind_target, targeted
from crm_desktop.deal_age import deal_age
from crm_desktop.deal_forecast import deal_forecast
from crm_desktop.deal_history import LOST, OPEN, WON, deal_history
from crm_desktop.models.codes import BuyingStage
from crm_desktop.rates import add_rate
from crm_desktop.reports import module
from crm_desktop.store import Store

DAY = date(2026, 11, 28)
ALL = Slice(DAY)
MINE = ("funnel", "cycle", "forecast", "targets")


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


def add_deal(
    store: Store, name: str, opened: int, closed: int | None = None, outcome: str = "won",
    **fields: Any,
) -> int:  # fmt: skip
    made = deals.add(store, name=name, opened_on=ago(opened), currency="EUR", **fields)
    if closed is not None:
        deals.close(store, id=made, outcome=outcome, on=ago(closed))
    return made


@pytest.fixture
def filled(store: Store) -> Store:
    """Ten deals won after 40 days, five lost after 20, six open for ten days."""
    firm.set_setting(store, key="base_currency", value="EUR")
    ana = firm.add_user(store, name="Ana")
    acme = customers.add(store, name="Acme", industry="Food", owner_id=ana, source="Fair")
    for n in range(10):
        add_deal(store, f"Won {n}", 100 + 30 * n, 60 + 30 * n, customer_id=acme, amount=1_000_00)
    for n in range(5):
        add_deal(store, f"Lost {n}", 120 + 30 * n, 100 + 30 * n, "lost", customer_id=acme)
    for n in range(6):
        made = add_deal(store, f"Open {n}", 10, customer_id=acme, amount=500_00)
        deals.move(store, id=made, to_stage="technical_selection", on=ago(4))
    return store


def test_a_deal_is_open_until_the_day_it_was_closed_and_stands_where_it_last_moved(
    store: Store,
) -> None:
    made = add_deal(store, "A", 30)
    deals.move(store, id=made, to_stage="evaluation", on=ago(20))
    deals.close(store, id=made, outcome="lost", on=ago(10))
    with store.read() as session:
        history = deal_history(session, ALL)
    stages = list(BuyingStage)
    seen = [history.at(ago(days)) for days in (31, 30, 20, 11, 10)]
    assert [len(now.ids) for now in seen] == [0, 1, 1, 1, 1]
    found = [(int(now.outcomes[0]), stages[now.stages[0]], int(now.days[0])) for now in seen[1:]]
    assert found == [
        (OPEN, BuyingStage.NEED, 0),
        (OPEN, BuyingStage.EVALUATION, 10),
        (OPEN, BuyingStage.EVALUATION, 19),
        (LOST, BuyingStage.EVALUATION, 20),
    ]


def test_before_its_first_move_a_deal_does_not_stand_where_it_came_later(store: Store) -> None:
    made = add_deal(store, "A", 30)
    deals.edit(store, id=made, opened_on=ago(60))
    deals.move(store, id=made, to_stage="decision", on=ago(20))
    with store.read() as session:
        then = deal_history(session, ALL).at(ago(50))
    assert (int(then.stages[0]), int(then.furthest[0])) == (0, 0)


def test_the_rate_of_a_later_day_is_not_known_yet(store: Store) -> None:
    firm.set_setting(store, key="base_currency", value="EUR")
    made = deals.add(store, name="A", opened_on=ago(60), amount=1_000, currency="USD")
    deals.close(store, id=made, outcome="won", on=ago(10))
    add_rate(store, currency="USD", rate=0.5, valid_from=ago(100))
    add_rate(store, currency="USD", rate=0.9, valid_from=ago(20))
    with store.read() as session:
        found = [deal_history(session, Slice(ago(days))).amounts[0] for days in (40, 0)]
    assert found == [500, 900]


def test_a_deal_that_moved_back_still_came_as_far_as_it_came(store: Store) -> None:
    made = add_deal(store, "A", 30)
    deals.move(store, id=made, to_stage="decision", on=ago(20))
    deals.move(store, id=made, to_stage="need", on=ago(10), reason="a new head")
    with store.read() as session:
        now = deal_history(session, ALL).at(DAY)
    assert (int(now.stages[0]), int(now.furthest[0])) == (0, 5)


def test_amounts_are_converted_by_a_rate_and_left_out_without_one(store: Store) -> None:
    firm.set_setting(store, key="base_currency", value="EUR")
    for currency in ("EUR", "USD", "GBP"):
        deals.add(store, name=currency, opened_on=DAY, amount=1_000, currency=currency)
    deals.add(store, name="none", opened_on=DAY)
    add_rate(store, currency="USD", rate=0.5, valid_from=ago(100))
    with store.read() as session:
        found = deal_history(session, ALL)
        dollars = deal_history(session, Slice(DAY, currency="USD"))
    assert found.amounts.tolist() == [1_000, 500, 0, 0] and found.left_out == 1
    assert found.known.tolist() == [True, True, False, False]
    assert (dollars.currency, dollars.amounts.tolist()) == ("USD", [1_000])


def test_filters_leave_deals_of_a_tier_an_owner_and_a_line(store: Store) -> None:
    ana = firm.add_user(store, name="Ana")
    pump = products.add(store, name="Pump", line="Pumps")
    core = customers.add(store, name="Core", tier="core", owner_id=ana)
    first = add_deal(store, "first", 5, customer_id=core)
    second = add_deal(store, "second", 5)
    deals.set_products(store, id=second, products=[{"product_id": pump}])
    with store.read() as session:
        for view, wanted in (
            (Slice(DAY, tier="core"), first),
            (Slice(DAY, owner_id=ana), first),
            (Slice(DAY, line="Pumps"), second),
        ):
            assert deal_history(session, view).ids.tolist() == [wanted]


def test_the_funnel_counts_deals_under_way_in_the_period(filled: Store) -> None:
    with filled.read() as session:
        whole = funnelled(session, ALL)
        lately = funnelled(session, Slice(DAY, ago(90)))
    assert (whole.found.n, whole.found.open, whole.found.won, whole.found.lost) == (21, 6, 10, 5)
    assert whole.found.stages[3].reached == 6 and whole.found.stages[3].median_days is None
    assert BuyingStage.PROJECT_SETUP in whole.never_visited
    assert (lately.found.won, lately.found.open) == (2, 6)
    assert whole.velocity.mean_won == 1_000_00 and whole.velocity.cycle_days == 40


def test_who_stands_behind_a_stage_is_its_customers_with_their_deals(filled: Store) -> None:
    with filled.read() as session:
        view = funnelled(session, ALL)
        mark = deals_behind(session, ALL, view.deals[3])
    assert [(row.name, row.count, row.amount) for row in mark.rows] == [("Acme", 6, 3_000_00)]


def test_the_cycle_names_its_median_and_the_open_deals_by_age(filled: Store) -> None:
    with filled.read() as session:
        view = cycled(session, ALL)
        mark = behind_ages(session, ALL, view.ages[0].ids)
    assert (view.found.median_days, view.older, len(view.ages)) == (40, 0, 1)
    assert (view.ages[0].first, len(view.ages[0].ids), mark.n) == (10, 6, 1)


def test_many_ages_are_told_together(store: Store) -> None:
    for n in range(90):
        add_deal(store, f"D{n}", n)
    with store.read() as session:
        view = cycled(session, ALL)
    assert len(view.ages) <= 40 and sum(len(age.ids) for age in view.ages) == 90


def test_the_forecast_knows_what_came_and_what_may_come(filled: Store) -> None:
    with filled.read() as session:
        view = forecasted(session, ALL)
        mark = behind_expected(session, view, date(2026, 12, 1))
    assert view.is_enough and (view.n, view.won, view.open_amount) == (6, 10, 3_000_00)
    assert view.before[-1].month == date(2026, 11, 1) and view.before[-1].n == 0
    assert sum(month.amount for month in view.before) == 10 * 1_000_00
    assert view.total is not None and 0 < view.total.p50 <= view.total.p90 <= 3_000_00
    assert view.quarters[0].last == date(2026, 12, 1) and view.months[
        0
    ].first == view.as_of.replace(day=1)
    # After ten days most are decided within thirty more.
    assert view.months[1].range.mean > view.months[2].range.mean
    assert [(row.name, row.count) for row in mark.rows] == [("Acme", 6)]


def test_a_forecast_of_an_earlier_day_knows_nothing_of_what_came_after(filled: Store) -> None:
    with filled.read() as session:
        before = forecasted(session, Slice(ago(150)))
    add_deal(filled, "Later", 140, 5, amount=9_000_00)
    deals.move(filled, id=add_deal(filled, "And later", 50), to_stage="decision", on=ago(3))
    with filled.read() as session:
        again = forecasted(session, Slice(ago(150)))
    assert (before.n, before.months, before.before) == (again.n, again.months, again.before)


def test_deals_without_an_amount_count_at_the_mean_of_won_ones(filled: Store) -> None:
    add_deal(filled, "Unpriced", 10)
    with filled.read() as session:
        view = forecasted(session, ALL)
    assert (view.n, view.estimated, view.unknown) == (7, 1, 0)
    assert view.open_amount == 6 * 500_00 + 1_000_00


def test_too_few_deals_give_no_forecast(store: Store) -> None:
    add_deal(store, "Alone", 10, amount=100)
    with store.read() as session:
        assert not forecasted(session, ALL).is_enough
        assert deal_forecast(session, DAY).months[0].deals[0].name == "Alone"


def test_deals_of_the_forecast_stand_by_month_with_their_names(filled: Store) -> None:
    with filled.read() as session:
        found = deal_forecast(session, DAY)
    assert [month.month for month in found.months] == [date(2026, 12, 1)]
    assert {(deal.name[:4], deal.customer) for deal in found.months[0].deals} == {("Open", "Acme")}
    assert found.hidden == 0


def test_the_age_of_an_open_deal_stands_beside_those_that_were_won(filled: Store) -> None:
    young, old = add_deal(filled, "Young", 5), add_deal(filled, "Old", 80)
    with filled.read() as session:
        first, second = (deal_age(session, id, DAY) for id in (young, old))
    assert first is not None and (first.days, first.longer_than, first.n) == (5, 0.0, 10)
    assert second is not None and second.longer_than == 1.0


def order(store: Store, customer: int, day: date, amount: int, **fields: Any) -> None:
    line = {"quantity": 1000, "amount": amount, **fields}
    orders.add(store, customer_id=customer, ordered_on=day, currency="EUR", lines=[line])


def test_targets_count_orders_of_their_person_line_and_segment(store: Store) -> None:
    firm.set_setting(store, key="base_currency", value="EUR")
    ana = firm.add_user(store, name="Ana")
    pump = products.add(store, name="Pump", line="Pumps")
    food = customers.add(store, name="Food", industry="Food", owner_id=ana)
    other = customers.add(store, name="Other")
    order(store, food, ago(10), 300)
    order(store, other, ago(10), 500, product_id=pump)
    order(store, other, ago(1000), 900)
    year: dict[str, Any] = {
        "period_start": date(2026, 1, 1),
        "period_end": date(2026, 12, 31),
        "currency": "EUR",
    }
    wanted = {
        targets.add_target(store, amount=1_000, **year): 800,
        targets.add_target(store, amount=1_000, owner_id=ana, **year): 300,
        targets.add_target(store, amount=1_000, product_line="Pumps", **year): 500,
        targets.add_target(store, amount=1_000, segment="Food", **year): 300,
    }
    later: dict[str, Any] = {
        **year,
        "period_start": date(2027, 1, 1),
        "period_end": date(2027, 3, 31),
    }
    targets.add_target(store, amount=1_000, **later)
    with store.read() as session:
        view = targeted(session, ALL)
        mine = targeted(session, Slice(DAY, owner_id=ana))
        mark = behind_target(session, ALL, view.bars[0].id)
    assert {bar.id: bar.progress.came for bar in view.bars} == wanted
    assert view.later == 1 and len(mine.bars) == 1
    assert (mark.n, mark.amount) == (2, 800)


def test_orders_in_another_currency_come_to_a_target_by_their_rate_or_are_counted_apart(
    store: Store,
) -> None:
    firm.set_setting(store, key="base_currency", value="EUR")
    acme = customers.add(store, name="Acme")
    for currency in ("USD", "GBP"):
        line = {"quantity": 1000, "amount": 100}
        orders.add(store, customer_id=acme, ordered_on=DAY, currency=currency, lines=[line])
    add_rate(store, currency="USD", rate=0.5, valid_from=ago(100))
    targets.add_target(
        store, period_start=ago(5), period_end=DAY, amount=100, currency="EUR"
    )  # fmt: skip
    with store.read() as session:
        bar = targeted(session, ALL).bars[0]
    assert (bar.progress.came, len(bar.left_out)) == (50, 1)


def test_performance_tells_people_sources_and_segments_apart(store: Store) -> None:
    ana = firm.add_user(store, name="Ana")
    grows = customers.add(store, name="G", owner_id=ana, source="Fair", industry="Food")
    falls = customers.add(store, name="F", source="Call", industry="Energy")
    for n in range(100):
        order(store, grows, ago(3 * n + 1), 3_000)
        order(store, grows, ago(3 * n + 366), 1_000)
        order(store, falls, ago(3 * n + 1), 1_000)
        order(store, falls, ago(3 * n + 366), 1_000)
    with store.read() as session:
        view = performed(session, ALL)
        mark = behind_group(session, ALL, view.to_repeat[0].ids)
    assert view.growth == pytest.approx(1.0) and view.n == 400
    assert {group.name for group in view.to_repeat} == {"Ana", "Fair", "Food"}
    assert {group.name for group in view.groups if group.grown.is_below} == {"", "Call", "Energy"}
    assert [row.name for row in mark.rows] == ["G"]


@pytest.mark.parametrize("name", MINE)
@pytest.mark.parametrize("as_of", [None, date(2000, 1, 1)])
def test_reports_of_an_empty_file_say_so_in_words_and_hold_no_nan(
    store: Store, name: str, as_of: date | None
) -> None:
    assert name in REPORT_NAMES
    with store.read() as session:
        found = module(name).report(session, as_of)
    json.dumps(found.figures, allow_nan=False)
    assert module(name).words(found.figures, found.currency)


@pytest.mark.parametrize("name", MINE)
def test_reports_of_a_filled_file_are_json_and_words(filled: Store, name: str) -> None:
    with filled.read() as session:
        found = module(name).report(session, DAY)
    json.dumps(found.figures, allow_nan=False)
    assert module(name).words(found.figures, found.currency)


def test_the_cycle_report_has_the_promised_figures(filled: Store) -> None:
    with filled.read() as session:
        figures = module("cycle").report(session, DAY).figures
    assert (figures["n"], figures["median_days"]) == (21, 40)
    assert figures["survival"] == [[0, 1.0], [20, round(10 / 15, 6)], [40, 0.0]]


def test_open_deals_of_the_day_are_all_that_is_won_of_an_outcome(filled: Store) -> None:
    with filled.read() as session:
        now = deal_history(session, ALL).at(DAY)
    assert [int((now.outcomes == code).sum()) for code in (OPEN, WON, LOST)] == [6, 10, 5]
