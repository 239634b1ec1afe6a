"""The charts page in every language, also in a small window: nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop import boards
from crm_desktop.store import Store
from tests.ui.pages.charts_desk import fill, show
from tests.ui.walk import troubles
from ui.context import Context
from ui.language import LANGUAGES
from ui.pages.charts import ChartsPage
from ui.pages.charts.adding import AddChart


@pytest.fixture(params=LANGUAGES)
def speaking(request: pytest.FixtureRequest, context: Context) -> Iterator[Context]:
    """A context in each language."""
    context.language.use(request.param)
    yield context
    context.language.use("en")


def test_nothing_is_cut_off_in_a_small_window(
    qtbot: QtBot, speaking: Context, store: Store
) -> None:
    fill(store)
    for name in ("Montag", "Vertrieb Süd", "Messe Hannover", "Alle Kennzahlen"):
        boards.add_board(store, name=name, kinds=["sales", "stages"])
    page = ChartsPage(speaking)
    qtbot.addWidget(page)
    page.resize(1030, 640)
    show(qtbot, page)
    qtbot.waitUntil(lambda: len(page.bar.boards) > 4)
    assert troubles(page.bar) == []
    assert troubles(page.filters) == []
    for card in page.cards.values():
        assert troubles(card) == [], card.kind.code


def test_the_chooser_shows_every_chart_with_its_question(qtbot: QtBot, speaking: Context) -> None:
    page = ChartsPage(speaking)
    qtbot.addWidget(page)
    dialog = AddChart(speaking.theme, (), page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert troubles(dialog) == []
    titles = [line.title for line in dialog.list.lines()]
    assert len(set(titles)) == len(titles)
