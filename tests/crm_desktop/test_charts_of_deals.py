"""Win rates, sources, and power by stance, as the charts ask for them."""

from __future__ import annotations

import json
import time
from datetime import UTC, date, datetime

import pytest

from crm_desktop import (
    activities,
    customers,
    deals,
    firm,
    orders,
    products,
    rates,
    source_costs,
    stakeholders,
)
from crm_desktop.charts.power_stance import behind_power, power_and_stance
from crm_desktop.charts.slices import Slice, choices
from crm_desktop.charts.sources import SourcesView, behind_source, sources_of
from crm_desktop.charts.win_rates import behind_segment, rates_of_winning
from crm_desktop.insights.power_stance import Power
from crm_desktop.insights.sources import Source
from crm_desktop.models.codes import Stance
from crm_desktop.reports import sources as report_of_sources
from crm_desktop.store import Store

DAY = date(2026, 11, 22)
ALL = Slice(DAY)


@pytest.fixture
def decided(store: Store) -> Store:
    """Twenty decided deals of two owners; tenders are mostly lost."""
    firm.set_setting(store, key="base_currency", value="EUR")
    owners = [firm.add_user(store, name=name) for name in ("Ana", "Li")]
    for n in range(20):
        tender = n % 2 == 0
        customer = customers.add(
            store, name=f"Firm {n}", tier="core" if n < 10 else "general", industry="Food",
            owner_id=owners[n % 2], source="Fair",
        )  # fmt: skip
        made = deals.add(
            store, name=f"Deal {n}", opened_on=date(2026, 1, 1), customer_id=customer,
            amount=100 * n, currency="EUR", is_tender=tender, source="Web" if n == 3 else None,
        )  # fmt: skip
        lost = n % 10 if tender else n % 10 == 9
        deals.close(store, id=made, outcome="lost" if lost else "won", on=date(2026, 1 + n // 2, 5))
    return store


def test_win_rates_are_known_by_every_dimension(decided: Store) -> None:
    with decided.read() as session:
        view = rates_of_winning(session, ALL)
    assert (view.found.n, view.found.won) == (20, 10)
    by = {dimension.code: dimension for dimension in view.found.dimensions}
    assert by.keys() == {"industry", "tier", "source", "tender", "owner"}
    assert {s.value: (s.share.k, s.share.n) for s in by["tender"].segments} == {
        "no": (8, 10),
        "yes": (2, 10),
    }
    assert {s.value: s.share.n for s in by["source"].segments} == {"Fair": 19, "Web": 1}
    assert view.found.shown is not None and view.found.shown.spread is not None


def test_win_rates_heed_the_period_and_the_filters(decided: Store) -> None:
    pump = products.add(decided, name="Pump", line="Pumps")
    with decided.read() as session:
        ana = choices(session).owners[0][0]
        first = rates_of_winning(session, ALL).deals[0].id
    deals.set_products(decided, id=first, products=[{"product_id": pump}])
    with decided.read() as session:
        for cut, n in (
            (Slice(date(2026, 4, 30), first=date(2026, 3, 1)), 4),
            (Slice(DAY, tier="core"), 10),
            (Slice(DAY, industry="Steel"), 0),
            (Slice(DAY, owner_id=ana), 10),
            (Slice(DAY, line="Pumps"), 1),
        ):
            assert rates_of_winning(session, cut).found.n == n


def test_behind_a_segment_stand_the_customers_of_its_deals(decided: Store) -> None:
    with decided.read() as session:
        found = behind_segment(session, ALL, "tender", "yes")
        none = behind_segment(session, ALL, "source", "Phone")
    assert (found.n, found.amount, found.currency) == (10, 9_000, "EUR")
    assert [row.name for row in found.rows[:2]] == ["Firm 18", "Firm 16"]
    assert (none.n, none.rows) == (0, ())


def test_amounts_without_a_rate_are_counted_apart(decided: Store) -> None:
    made = deals.add(decided, name="Yen", opened_on=date(2026, 1, 1), amount=500, currency="JPY")
    with decided.read() as session:
        assert power_and_stance(session, ALL).left_out == 1
    rates.add_rate(decided, currency="JPY", rate=0.01, valid_from=date(2020, 1, 1))
    with decided.read() as session:
        assert power_and_stance(session, ALL).left_out == 0
        found = behind_power(session, ALL, [made])
    assert (found.amount, found.rows[0].customer_id) == (500, None)


@pytest.fixture
def mapped(store: Store) -> Store:
    """One deal with a map of its own, one that goes by the account's, one without anybody."""
    firm.set_setting(store, key="base_currency", value="EUR")
    for n, own in enumerate((True, False, None)):
        customer = customers.add(store, name=f"Firm {n}", tier="core" if own else "general")
        made = deals.add(
            store, name="Deal", opened_on=date(2026, 1, 1), customer_id=customer,
            amount=1_000 * (n + 1), currency="EUR",
        )  # fmt: skip
        if own is None:
            continue
        for influence, stance in (
            (5, Stance.OPPONENT),
            (4, Stance.OPPONENT),
            (2, Stance.SUPPORTER),
        ):
            stakeholders.add(
                store, customer_id=customer, deal_id=made if own else None, name=f"P{influence}",
                influence=influence, stance=stance if own else Stance.SUPPORTER,
            )  # fmt: skip
        stakeholders.add(store, customer_id=customer, deal_id=made if own else None, title="Seat")
    return store


def test_power_is_that_of_the_deals_own_map_else_of_the_accounts(mapped: Store) -> None:
    with mapped.read() as session:
        view = power_and_stance(session, ALL)
        core = power_and_stance(session, Slice(DAY, tier="core"))
    assert (view.found.deals, view.found.people, view.without_map) == (2, 6, 1)
    assert view.found.sum_of(Power.AGAINST_US).amount == 1_000
    assert view.found.sum_of(Power.WITH_US).amount == 2_000
    assert (core.found.deals, core.without_map, core.largest) == (1, 0, 1_000)


def test_behind_a_cell_stand_the_customers_of_its_deals(mapped: Store) -> None:
    with mapped.read() as session:
        view = power_and_stance(session, ALL)
        cell = next(c for c in view.found.cells if (c.influence, c.stance) == (2, "supporter"))
        found = behind_power(session, ALL, cell.deals)
    assert cell.people == 2 and cell.amount == 3_000
    assert [row.name for row in found.rows] == ["Firm 1", "Firm 0"]


def test_closed_deals_have_no_power_any_more_but_had_it_before(mapped: Store) -> None:
    with mapped.read() as session:
        deal_id = power_and_stance(session, ALL).found.sum_of(Power.AGAINST_US).deals[0]
    deals.close(mapped, id=deal_id, outcome="lost", on=date(2026, 5, 5))
    with mapped.read() as session:
        assert power_and_stance(session, ALL).found.deals == 1
        assert power_and_stance(session, Slice(date(2026, 5, 4))).found.deals == 2


@pytest.fixture
def met(store: Store) -> Store:
    """Twelve firms met at a fair in January, six of which bought; three that were called."""
    firm.set_setting(store, key="base_currency", value="EUR")
    for n in range(15):
        customer = customers.add(store, name=f"Firm {n}", source="Fair" if n < 12 else "Call")
        activities.log(
            store, kind="visit", subject="Met", customer_id=customer,
            done_at=datetime(2026, 1, n + 1, 12, tzinfo=UTC),
        )  # fmt: skip
        if n < 6:
            orders.add(
                store, customer_id=customer, ordered_on=date(2026, 3, 1), currency="EUR",
                lines=[{"quantity": 1000, "amount": 900, "cost": 400}],
            )  # fmt: skip
    return store


def named(view: SourcesView, name: str) -> Source:
    return next(source for source in view.found.sources if source.name == name)


def test_sources_without_costs_show_their_conversion(met: Store) -> None:
    with met.read() as session:
        view = sources_of(session, ALL)
        behind = behind_source(session, ALL, view.ids["Fair"])
    fair, call = named(view, "Fair"), named(view, "Call")
    assert (fair.share.k, fair.share.n, fair.cost) == (6, 12, None)
    assert (call.share.n, call.share.rate) == (3, None)
    assert [(month.first, month.leads) for month in fair.months] == [(date(2026, 1, 1), 12)]
    assert (behind.n, behind.amount) == (12, 5_400)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
def test_the_day_of_a_first_contact_is_the_one_where_this_laptop_is(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        early = customers.add(store, name="Evening")
        activities.log(
            store, kind="call", subject="s", customer_id=early,
            done_at=datetime(2026, 2, 1, 2, 0, tzinfo=UTC),
        )  # fmt: skip
        with store.read() as session:
            (source,) = sources_of(session, ALL).found.sources
    finally:
        monkeypatch.undo()
        time.tzset()
    assert [month.first for month in source.months] == [date(2026, 1, 1)]


def test_costs_are_set_against_the_margin_of_those_won(met: Store) -> None:
    for amount, currency in ((36_500, "EUR"), (500, "CHF")):
        source_costs.add_cost(
            met, source="Fair", amount=amount, currency=currency,
            period_start=date(2026, 1, 1), period_end=date(2026, 12, 31),
        )  # fmt: skip
    with met.read() as session:
        view = sources_of(session, Slice(date(2026, 3, 31)))
        cut = sources_of(session, Slice(date(2026, 3, 31), tier="core"))
    fair = named(view, "Fair")
    assert (fair.cost, fair.per_customer, fair.margin) == (9_000, 1_500, 3_000)
    assert fair.payback == pytest.approx((3_000 - 9_000) / 9_000)
    assert view.left_out == 1 and view.with_costs
    assert not cut.with_costs and cut.found.leads == 0


def test_costs_in_another_currency_are_converted(met: Store) -> None:
    rates.add_rate(met, currency="CHF", rate=2.0, valid_from=date(2020, 1, 1))
    source_costs.add_cost(
        met, source="Fair", amount=300, currency="CHF",
        period_start=date(2026, 1, 1), period_end=date(2026, 1, 31),
    )  # fmt: skip
    with met.read() as session:
        assert named(sources_of(session, ALL), "Fair").cost == 600


def test_won_deals_say_the_margin_where_orders_do_not(met: Store) -> None:
    with met.read() as session:
        call = sources_of(session, ALL).ids["Call"][0]
    made = deals.add(
        met, name="Deal", opened_on=date(2026, 2, 1), customer_id=call, margin=700, currency="EUR"
    )
    deals.close(met, id=made, outcome="won", on=date(2026, 3, 1))
    source_costs.add_cost(
        met, source="Call", amount=100, currency="EUR",
        period_start=date(2026, 1, 1), period_end=date(2026, 1, 31),
    )  # fmt: skip
    with met.read() as session:
        found = named(sources_of(session, ALL), "Call")
    assert (found.share.k, found.paid_won, found.margin) == (1, 1, 700)


def test_what_came_later_is_not_known_on_an_earlier_day(met: Store) -> None:
    with met.read() as session:
        found = sources_of(session, Slice(date(2026, 1, 10))).found
        later = sources_of(session, Slice(DAY, first=date(2026, 2, 1))).found
    assert (found.leads, found.won) == (10, 0)
    assert later.leads == 0


def test_the_report_of_sources_has_no_number_that_is_unknown(met: Store) -> None:
    with met.read() as session:
        found = report_of_sources.report(session, DAY)
    assert (found.figures["n"], found.figures["won"]) == (15, 6)
    fair = found.figures["sources"][0]
    assert (fair["source"], fair["leads"], fair["cost"]) == ("Fair", 12, None)
    assert "Fair: 6 of 12" in report_of_sources.words(found.figures, "EUR")
    json.dumps(dict(found.figures), allow_nan=False)


def test_an_empty_file_has_no_sources_rates_or_power(store: Store) -> None:
    with store.read() as session:
        assert sources_of(session, ALL).found.rate is None
        assert rates_of_winning(session, ALL).found.rate is None
        assert power_and_stance(session, ALL).found.people == 0
        found = report_of_sources.report(session).figures
    assert "No customers yet" in report_of_sources.words(found, "EUR")
