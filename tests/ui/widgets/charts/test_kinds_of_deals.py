"""Cards of win rates, sources, and power by stance: what they say, draw and lead to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from crm_desktop import deals, demo, kept_models, winning
from crm_desktop.charts.slices import Slice
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.tabs.deal_view import DealView
from ui.theme import Theme
from ui.widgets.charts import kinds
from ui.widgets.charts.card import ChartCard

CODES = ("win_rates", "sources", "power_stance")
TODAY = date(2026, 3, 4)
ALL = Slice(TODAY)


@pytest.fixture
def sample(store: Store) -> Store:
    demo.build(store, today=TODAY)
    return store


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Callable[[str, Store, Slice], ChartCard]:
    def made(code: str, store: Store, cut: Slice) -> ChartCard:
        card = ChartCard(theme, kinds.make(code, theme))
        qtbot.addWidget(card)
        with store.read() as session:
            card.show_view(card.kind.question()(session, cut))
        card.resize(560, 400)
        card.show()
        return card

    return made


@pytest.mark.parametrize("code", CODES)
def test_an_empty_file_says_how_much_is_needed(
    code: str, store: Store, show: Callable[..., ChartCard]
) -> None:
    card = show(code, store, ALL)
    assert card.is_empty
    with store.read() as session:
        missing = card.kind.missing(card.kind.question()(session, ALL))
    assert missing is not None and missing.title == "Not enough data"
    assert "needs" in missing.text and "there are 0" in missing.text


@pytest.mark.parametrize("code", CODES)
def test_a_card_says_what_it_shows_and_every_mark_leads_to_its_customers(
    code: str, sample: Store, show: Callable[..., ChartCard]
) -> None:
    card = show(code, sample, ALL)
    assert not card.is_empty and "Mar 4, 2026" in card.sentence.text()
    keys = [mark.key for mark in card.chart.marks if mark.key is not None]
    assert keys and all(mark.words for mark in card.chart.marks)
    for key in keys:
        behind = card.look_behind(key)
        assert behind is not None and behind.title
        with sample.read() as session:
            assert behind.question(session, ALL).n > 0
    assert card.look_behind("something else") is None


@pytest.mark.parametrize("code", CODES)
def test_the_numbers_are_a_table_without_gaps(
    code: str, sample: Store, show: Callable[..., ChartCard]
) -> None:
    head, *rows = show(code, sample, ALL).rows()
    assert rows and all(len(row) == len(head) for row in rows)
    assert not any(cell is None or cell != cell for row in rows for cell in row)


def test_rates_have_their_interval_and_few_deals_have_none(
    sample: Store, show: Callable[..., ChartCard]
) -> None:
    for mark in show("win_rates", sample, Slice(TODAY, tier="general")).chart.marks:
        if mark.shape.isEmpty():
            assert (mark.low, mark.high) == (None, None) and "too few" in mark.words
        else:
            assert mark.low is not None and mark.high is not None
            assert mark.low <= mark.shape.right() <= mark.high


def test_deals_that_all_ended_alike_have_no_rate(
    store: Store, show: Callable[..., ChartCard]
) -> None:
    for n in range(12):
        made = deals.add(store, name=f"Deal {n}", opened_on=date(2026, 1, 1))
        deals.close(store, id=made, outcome="won", on=date(2026, 2, 1))
    card = show("win_rates", store, ALL)
    with store.read() as session:
        missing = card.kind.missing(card.kind.question()(session, ALL))
    assert missing is not None and "ended alike" in missing.text


def test_a_filter_sets_the_costs_of_sources_aside_and_says_so(
    sample: Store, show: Callable[..., ChartCard]
) -> None:
    assert "cost least by" in show("sources", sample, ALL).sentence.text()
    card = show("sources", sample, Slice(TODAY, tier="general"))
    assert "cost least by" not in card.sentence.text()
    assert "stand aside" in card.note.text()


def test_the_page_of_a_deal_says_what_its_chance_is_learnt_from(
    qtbot: QtBot, context: Context
) -> None:
    store = context.store
    demo.build(store, today=date.today())
    with store.read() as session:
        fitted = winning.fit_winning(session, date.today())
        points = winning.fit_bid_filler(session, date.today())
        gearbox = session.execute(
            sa.text("SELECT id FROM deal WHERE name LIKE '%Gearbox line%'")
        ).scalar_one()
    assert fitted["shown"] and points["shown"]
    kept_models.keep(store, winning.MODEL, date.today(), fitted)
    kept_models.keep(store, winning.BID_FILLER, date.today(), points)
    view = DealView(context)
    qtbot.addWidget(view)
    view.resize(1000, 900)
    view.show_deal(gearbox)
    view.show()
    qtbot.waitUntil(lambda: view.form is not None)
    qtbot.waitUntil(lambda: view.chance.reasons.chip.text() == "learnt")
    assert f"Learnt from {fitted['n']} decided deals" in view.chance.reasons.sentence.text()
    # The three strongest each way, and all others together.
    assert 3 <= len(view.chance.reasons.words()) <= 7
    assert "learnt from" in view.risk.reasons.sentence.text()
