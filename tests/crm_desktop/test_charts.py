from datetime import date

import pytest
import sqlalchemy as sa

from crm_desktop import charts, customers, deals, firm, orders, products, rates
from crm_desktop.charts import Slice
from crm_desktop.charts.concentration import GROUPS
from crm_desktop.charts.slices import currency_of, net_sql, orders_sql, values_of
from crm_desktop.models.codes import BuyingStage
from crm_desktop.store import Store

DAY = date(2026, 11, 22)
ALL = Slice(DAY)


@pytest.fixture
def filled(store: Store) -> Store:
    """Six customers; number n ordered n times 100 in the month n, once in dollars too."""
    firm.set_setting(store, key="base_currency", value="EUR")
    ana = firm.add_user(store, name="Ana")
    pump = products.add(store, name="Pump", line="Pumps")
    for n in range(1, 7):
        customer = customers.add(
            store, name=f"Firm {n}", tier="core" if n > 4 else "general",
            industry="Energy" if n % 2 else "Food", owner_id=ana if n == 6 else None,
        )  # fmt: skip
        lines = [
            {"quantity": 1000, "amount": 6_000 * n, "product_id": pump},
            {"quantity": 1000, "amount": 4_000 * n},
        ]
        day = date(2026, n, 10)
        orders.add(store, customer_id=customer, ordered_on=day, currency="EUR", lines=lines)
        deals.add(
            store, name=f"Deal {n}", opened_on=day, customer_id=customer, currency="EUR",
            amount=None if n == 1 else 1_000 * n, buying_stage="need" if n < 4 else "decision",
        )  # fmt: skip
    orders.add(store, customer_id=customer, ordered_on=day, currency="USD", lines=lines)
    deals.add(store, name="Nobody's", opened_on=DAY, amount=50)
    return store


def test_sales_of_every_month_are_in_one_currency(filled: Store) -> None:
    with filled.read() as session:
        view = charts.sales(session, Slice(DAY, date(2026, 1, 1)))
    assert [month.net for month in view.sales.months[:6]] == [10_000 * n for n in range(1, 7)]
    assert len(view.sales.months) == 11
    assert (view.currency, view.left_out) == ("EUR", 1)


@pytest.mark.parametrize(
    ("view", "total"),
    [
        (Slice(DAY, tier="core"), 110_000),
        (Slice(DAY, industry="Food"), 120_000),
        (Slice(DAY, tier="general", industry="Energy"), 40_000),
        (Slice(DAY, line="Pumps"), 126_000),
        (Slice(DAY, currency="USD"), 60_000),
        (Slice(date(2026, 3, 31), date(2026, 2, 1)), 50_000),
    ],
)
def test_filters_hold_for_sales_concentration_and_the_customers_behind(
    filled: Store, view: Slice, total: int
) -> None:
    with filled.read() as session:
        assert charts.sales(session, view).sales.total == total
        shares = charts.concentrated(session, view)
        assert shares.found.total == total
        behind = charts.behind_ranks(session, view, shares.ids.tolist())
        assert (behind.amount, set(behind.ids)) == (total, set(shares.ids.tolist()))
        first = view.first or date(2026, 1, 1)
        assert charts.behind_months(session, view, first, view.as_of).amount == total


def test_the_owner_of_a_customer_owns_its_sales_and_deals(filled: Store) -> None:
    with filled.read() as session:
        ana = charts.choices(session).owners[0][0]
        view = Slice(DAY, owner_id=ana)
        assert charts.sales(session, view).sales.total == 60_000
        assert charts.open_deals(session, view).n == 1


def test_a_rate_converts_what_else_is_counted_as_left_out(filled: Store) -> None:
    rates.add_rate(filled, currency="USD", rate=0.5, valid_from=DAY)
    dear = Slice(DAY, currency="USD")
    with filled.read() as session:
        view, dollars = charts.sales(session, ALL), charts.sales(session, dear)
        assert (view.sales.total, view.left_out) == (240_000, 0)
        assert charts.concentrated(session, ALL).found.total == 240_000
        assert charts.behind_months(session, ALL, date(2026, 6, 1), DAY).amount == 90_000
        # A currency that is asked for stands alone, in its own money.
        assert (dollars.sales.total, dollars.left_out) == (60_000, 6)
    deals.add(filled, name="Abroad", opened_on=DAY, amount=50, currency="USD")
    with filled.read() as session:
        stages = charts.open_deals(session, ALL)
        assert (stages.n, stages.amount, stages.left_out) == (8, 20_075, 0)
        assert charts.open_deals(session, dear).amount == 50
    deals.add(filled, name="Far", opened_on=DAY, amount=50, currency="CNY")
    with filled.read() as session:
        assert charts.open_deals(session, ALL).left_out == 1


@pytest.mark.parametrize("line", [None, "Pumps"])
@pytest.mark.parametrize("currency", [None, "EUR", "USD", "CHF"])
@pytest.mark.parametrize("period", [(None, DAY), (date(2026, 2, 1), date(2026, 5, 31))])
def test_the_roll_ups_say_what_the_orders_say(
    filled: Store, line: str | None, currency: str | None, period: tuple[date | None, date]
) -> None:
    rates.add_rate(filled, currency="USD", rate=0.3333, valid_from=DAY)
    with filled.read() as session:
        owner = charts.choices(session).owners[0][0]
        for tier, owner_id in ((None, None), ("core", None), ("core", owner), (None, owner)):
            view = Slice(period[1], period[0], tier, None, owner_id, line, currency)
            raw = sa.text(
                f"SELECT o.customer_id AS id, sum({net_sql(view)}) AS net {orders_sql(view)} "
                "AND substr(o.ordered_on, 1, 7) BETWEEN :since AND :until GROUP BY 1"
            )
            values = values_of(view, currency_of(session, view))
            wanted = {row.id: row.net for row in session.execute(raw, values)}
            shares = charts.concentrated(session, view)
            behind = charts.behind_ranks(session, view, shares.ids.tolist())
            assert {row.customer_id: row.amount for row in behind.rows} == wanted
            assert shares.found.total == sum(wanted.values())
            if view.first is not None or not wanted:
                assert charts.sales(session, view).sales.total == sum(wanted.values())


def test_bars_of_the_concentration_run_from_the_largest_to_all(filled: Store) -> None:
    with filled.read() as session:
        view = charts.concentrated(session, ALL)
    assert [bar.net for bar in view.bars] == [10_000 * n for n in (6, 5, 4, 3, 2, 1)]
    assert view.bars[-1].cumulative == 1
    assert view.found.customers_for_80 == 4


def test_many_customers_are_grouped_into_twentieths(store: Store) -> None:
    for n in range(41):
        customer = customers.add(store, name=f"Firm {n}")
        lines = [{"quantity": 1000, "amount": 100 + n}]
        orders.add(store, customer_id=customer, ordered_on=DAY, currency="EUR", lines=lines)
    with store.read() as session:
        view = charts.concentrated(session, ALL)
    assert len(view.bars) == GROUPS
    assert [bar.first for bar in view.bars] == [1, *(bar.last + 1 for bar in view.bars[:-1])]
    assert view.bars[-1].last == 41
    assert sum(bar.net for bar in view.bars) == view.found.total


def test_open_deals_stand_at_the_customers_stages(filled: Store) -> None:
    with filled.read() as session:
        view = charts.open_deals(session, ALL)
        at_need = charts.behind_stage(session, ALL, BuyingStage.NEED)
    stages = {stage.stage: stage for stage in view.stages}
    assert (view.n, view.amount) == (7, 20_050)
    assert (stages[BuyingStage.NEED].n, stages[BuyingStage.NEED].unknown) == (4, 1)
    assert [row.name for row in at_need.rows] == ["Firm 3", "Firm 2", "", "Firm 1"]
    assert len(at_need.ids) == 3


def test_choices_offer_what_occurs_with_the_base_currency_first(filled: Store) -> None:
    with filled.read() as session:
        found = charts.choices(session)
    assert (found.industries, found.lines) == (("Energy", "Food"), ("Pumps",))
    assert found.currencies == ("EUR", "USD")
