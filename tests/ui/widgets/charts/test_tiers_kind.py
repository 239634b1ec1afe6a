"""The chart of tiers: its finding in a sentence, its squares, what it lacks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from crm_desktop.charts.tiers import TierBar, TierCell, TiersView
from crm_desktop.insights.tiers import TierProblem
from crm_desktop.models.codes import Tier
from ui.theme import Theme
from ui.widgets.charts.card import ChartCard
from ui.widgets.charts.drawing import Form
from ui.widgets.charts.kinds.tiers import TiersKind

DAY = date(2026, 3, 4)
BARS = (
    TierBar(Tier.CORE, 2, 600_00, (1, 2)),
    TierBar(Tier.KEY, 3, 300_00, (3, 4, 5)),
    TierBar(Tier.GENERAL, 5, 100_00, (6,)),
    TierBar(None, 0, 0, ()),
)
CELLS = (
    TierCell(Tier.CORE, Tier.CORE, 2, 600_00, (1, 2)),
    TierCell(Tier.GENERAL, Tier.KEY, 1, 100_00, (3,)),
    TierCell(Tier.KEY, Tier.GENERAL, 2, 10_00, (6, 7)),
    TierCell(Tier.KEY, None, 1, 0, (8,)),
)


def view(problem: TierProblem | None = None, n: int = 10) -> TiersView:
    cells = () if problem else CELLS
    return TiersView(DAY, DAY, DAY, "EUR", n, 1_000_00, BARS, cells, problem, 0)


def test_the_sentence_says_what_core_customers_bring_and_who_moved(qtbot: QtBot) -> None:
    parent = QObject()
    said = TiersKind(parent).sentence(view())
    assert "2 core customer" in said and "of 10" in said and "60%" in said
    assert "1 moved up" in said and "2 down" in said
    assert "1 bought nothing since" in said


def test_squares_are_moves_and_lead_to_their_customers(qtbot: QtBot, theme: Theme) -> None:
    parent = QObject()
    kind = TiersKind(parent)
    drawing = kind.draw(view(), theme)
    squares = [mark for mark in drawing.marks if mark.form is Form.CELL]
    assert [mark.label for mark in squares] == ["2", "1", "2", "1"]
    look = kind.behind(view(), squares[1].key)
    assert look is not None and look.title == "General → Key"
    assert kind.behind(view(), "bar:3") is None


def test_without_judged_customers_there_are_no_squares_and_it_says_why(
    qtbot: QtBot, theme: Theme
) -> None:
    parent = QObject()
    kind = TiersKind(parent)
    found = view(TierProblem.SALES_ONLY)
    assert all(mark.form is Form.BAR for mark in kind.draw(found, theme).marks)
    assert "No moves are shown" in kind.note(found)


def test_without_orders_there_is_no_picture(qtbot: QtBot) -> None:
    parent = QObject()
    missing = TiersKind(parent).missing(view(TierProblem.NO_ORDERS, n=0))
    assert missing is not None and missing.title == "Not enough data"


def test_the_card_leads_to_the_review(qtbot: QtBot, theme: Theme) -> None:
    parent = QObject()
    card = ChartCard(theme, TiersKind(parent))
    qtbot.addWidget(card)
    card.show_view(view())
    card.show()
    with qtbot.waitSignal(card.step_wanted) as wanted:
        card.leading.click()
    assert wanted.args == ["review_tiers"]
    card.show_view(view(TierProblem.NO_ORDERS, n=0))
    assert card.leading.isHidden()
