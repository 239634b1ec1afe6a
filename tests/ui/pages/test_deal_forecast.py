"""The third view of the deals: what they will bring, and the deals behind it by month."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals
from crm_desktop.deal_forecast import deal_forecast
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.deals import DealsPage
from ui.widgets.charts.kinds.forecast import Expected, ForecastKind, Won

TODAY = date.today()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def page(qtbot: QtBot, context: Context, store: Store) -> DealsPage:
    made = DealsPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def fill(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    for n in range(12):
        made = deals.add(
            store, name=f"Won {n}", opened_on=ago(100 + 20 * n), customer_id=acme, amount=900_00,
            currency="EUR",
        )  # fmt: skip
        deals.close(store, id=made, outcome="won", on=ago(100 + 20 * n - 40 - n))
    for n in range(6):
        deals.add(
            store, name=f"Open {n}", opened_on=ago(3), customer_id=acme, amount=500_00,
            currency="EUR",
        )  # fmt: skip


def forecast(qtbot: QtBot, page: DealsPage) -> None:
    page.bar.views["forecast"].click()
    qtbot.waitUntil(lambda: page.forecast.isVisible() and bool(page.forecast.sentence.text()))


def test_the_forecast_stands_beside_the_board_and_the_table(
    qtbot: QtBot, context: Context, store: Store, page: DealsPage
) -> None:
    fill(store)
    forecast(qtbot, page)
    assert page.forecast.sentence.text().startswith("6 open deals")
    titles = [line.title for line in page.forecast.list.lines()]
    assert sum(title.startswith("Open") for title in titles) == 6
    assert context.settings.get("deals.view") == "forecast"
    page.bar.views["board"].click()
    assert page.board.isVisible() and not page.forecast.isVisible()


def test_the_sentence_has_a_middle_for_this_quarter_and_ends_where_the_axis_does(
    qtbot: QtBot, store: Store, page: DealsPage
) -> None:
    fill(store)
    forecast(qtbot, page)
    said = page.forecast.sentence.text()
    assert "This quarter about €" in said and "already won in it" in said
    with store.read() as session:
        view = deal_forecast(session, TODAY).view
    kind = ForecastKind()
    last = kind.draw(view, page.context.theme).bottom[-1][1]
    assert f"until {last}" in said
    dot = next(m for m in kind.draw(view, page.context.theme).marks if isinstance(m.key, Expected))
    behind = kind.behind(view, dot.key)
    assert behind is not None and "Expected of all open deals in it: about €" in behind.title
    assert all(line.whole_end for line in page.forecast.list.lines() if line.level)


def test_a_deal_of_the_list_opens_and_a_month_does_not(
    qtbot: QtBot, store: Store, page: DealsPage
) -> None:
    fill(store)
    forecast(qtbot, page)
    lines = page.forecast.list.lines()
    page.forecast.list.opened.emit(lines[0].key)
    assert page.forecast.isVisible()
    page.forecast.list.opened.emit(next(one.key for one in lines if one.title == "Open 3"))
    qtbot.waitUntil(lambda: page.view.isVisible() and page.view.name() == "Open 3")
    page.view.left.emit()
    qtbot.waitUntil(page.forecast.isVisible)


def test_a_month_that_is_chosen_in_the_chart_is_shown_in_the_list(
    qtbot: QtBot, store: Store, page: DealsPage
) -> None:
    fill(store)
    forecast(qtbot, page)
    assert page.forecast.chart is not None
    month = page.forecast.list.lines()[0].key
    assert isinstance(month, date)
    page.forecast.chart.chosen.emit(Expected(month))
    assert page.forecast.list.current() == month


def test_the_deals_won_in_a_month_are_shown_in_the_table(
    qtbot: QtBot, store: Store, page: DealsPage
) -> None:
    fill(store)
    forecast(qtbot, page)
    assert page.forecast.chart is not None
    won = ago(60).replace(day=1)
    page.forecast.chart.chosen.emit(Won(won))
    qtbot.waitUntil(page.list.isVisible)
    assert page.list.criteria.among


def test_too_few_deals_say_what_is_missing(qtbot: QtBot, store: Store, page: DealsPage) -> None:
    deals.add(store, name="Alone", opened_on=ago(3), amount=100)
    page.bar.views["forecast"].click()
    qtbot.waitUntil(lambda: page.forecast.isVisible() and page.forecast.is_empty)


def test_the_page_of_a_deal_says_how_old_it_is_beside_won_ones(
    qtbot: QtBot, store: Store, page: DealsPage
) -> None:
    fill(store)
    with store.read() as session:
        deal = deal_forecast(session, TODAY).months[0].deals[0].ahead.id
    page.open_deal(deal)
    said = page.view.head.figures
    qtbot.waitUntil(lambda: "open for 3 days (longer than 0% of the 12 won ones" in said.text())
