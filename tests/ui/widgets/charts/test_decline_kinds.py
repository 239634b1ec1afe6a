"""The kinds of decline and white space: what they say, draw, and lead to."""

from __future__ import annotations

from crm_desktop import charts
from crm_desktop.charts import Slice
from tests.crm_desktop.test_declining import DAY, STEADY, STEEP, Shop
from tests.crm_desktop.test_white_space import Peers
from ui.context import Context
from ui.widgets.charts.drawing import Form
from ui.widgets.charts.kinds.decline import DeclineKind
from ui.widgets.charts.kinds.white_space import WhiteSpaceKind


def fill(context: Context, steady: int = 5) -> int:
    shop = Shop(context.store)
    for place in range(steady):
        shop.falling(f"Steady {place}", STEADY)
    return shop.falling("Fading", STEEP)


def test_decline_says_how_many_buy_less_and_how_sure_it_is(context: Context) -> None:
    fading = fill(context)
    kind = DeclineKind()
    with context.store.read() as session:
        view = kind.question()(session, Slice(DAY))
        assert kind.missing(view) is None
        look = kind.behind(view, fading)
        assert look is not None and look.title == "Fading"
        assert look.question(session, Slice(DAY)).ids == (fading,)
    said = kind.sentence(view)
    assert said.startswith("1 customer bought less since Jun 30, 2025 than in the time before: €")
    assert "It is sure of 1 of them. 6 customers could be judged." in said
    assert said.endswith("As of Jun 30, 2026.")
    drawing = kind.draw(view, context.theme)
    assert [mark.key for mark in drawing.marks] == [fading]
    assert "order days: 1 instead of 11" in drawing.marks[0].words
    assert drawing.marks[0].label.startswith("−€")
    assert kind.behind(view, "nobody") is None
    assert [len(row) for row in kind.rows(view)] == [7, 7]


def test_decline_says_what_is_needed_where_too_few_can_be_judged(context: Context) -> None:
    fill(context, steady=2)
    kind = DeclineKind()
    with context.store.read() as session:
        view = charts.declined(session, Slice(DAY))
    missing = kind.missing(view)
    assert missing is not None and missing.title == "Not enough data"
    assert "needs 5 customers with 4 order days" in missing.text and "there are 3" in missing.text


def test_who_bought_nothing_at_all_is_told_apart_from_who_buys_less(context: Context) -> None:
    shop = Shop(context.store)
    for place in range(4):
        shop.falling(f"Steady {place}", STEADY)
    shop.falling("Fading", STEEP)
    gone = shop.falling("Gone", [*STEADY[: len(STEADY) // 2], *[0] * (len(STEADY) // 2)])
    kind = DeclineKind()
    with context.store.read() as session:
        view = charts.declined(session, Slice(DAY))
    drawing = kind.draw(view, context.theme)
    mark = next(mark for mark in drawing.marks if mark.key == gone)
    assert mark.label.endswith("nothing since Jun 30, 2025")
    assert "probable" not in mark.words and "sure" not in mark.words
    assert [words for words, _ in drawing.legend] == ["bought nothing more", "sure"]
    assert "bought nothing at all since Jun 30, 2025." in kind.note(view)


def test_nobody_buying_less_is_said_in_words(context: Context) -> None:
    shop = Shop(context.store)
    for place in range(5):
        shop.falling(f"Steady {place}", STEADY)
    kind = DeclineKind()
    with context.store.read() as session:
        view = charts.declined(session, Slice(DAY))
    assert kind.sentence(view).startswith("Of 5 customers who could be judged nobody")
    assert not kind.draw(view, context.theme).marks


def test_white_space_is_a_grid_whose_cells_lead_to_the_customer(context: Context) -> None:
    peers = Peers(context.store)
    kind = WhiteSpaceKind()
    with context.store.read() as session:
        view = kind.question()(session, Slice(DAY))
        look = kind.behind(view, peers.narrow)
        assert look is not None
        assert look.question(session, Slice(DAY)).ids == (peers.narrow,)
    assert kind.missing(view) is None
    said = kind.sentence(view)
    assert said.startswith("1 customer could buy more, as others like them do: about €2 a year.")
    assert "Most of it: Oils (€2). Measured by 7 customers." in said
    drawing = kind.draw(view, context.theme)
    assert {mark.form for mark in drawing.marks} == {Form.CELL}
    assert len(drawing.marks) == 2
    assert all(drawing.bounds.contains(mark.shape) for mark in drawing.marks)
    assert "could buy €2 more" in drawing.marks[0].words
    assert [row[1] for row in kind.rows(view)[1:]] == ["Oils", "Pumps"]


def test_white_space_says_when_there_is_none_or_too_little(context: Context) -> None:
    kind = WhiteSpaceKind()
    with context.store.read() as session:
        view = charts.could_buy(session, Slice(DAY))
    missing = kind.missing(view)
    assert missing is not None and missing.title == "Not enough data"
    Peers(context.store)
    with context.store.read() as session:
        view = charts.could_buy(session, Slice(DAY, line="Pumps"))
    missing = kind.missing(view)
    assert missing is not None and missing.title == "No white space"
