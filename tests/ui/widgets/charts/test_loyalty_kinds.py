"""The charts of loyalty: what they say, draw, leave out, and whom they lead to."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from crm_desktop.charts.loyalty import Group, LoyaltyView
from crm_desktop.charts.response import Answered, ResponseView
from crm_desktop.insights.loyalty import AXES, Axis
from crm_desktop.insights.response import Association
from ui.theme import Theme
from ui.widgets.charts.kinds import make
from ui.widgets.charts.kinds.loyalty import LEAST, MOST, LoyaltyKind
from ui.widgets.charts.kinds.response import ResponseKind

TODAY = date(2026, 3, 2)
NOTHING = np.zeros(0)
ALL = Group(60, 40, 33.0, (50.0, 24.0, 40.0, 0.0, 70.0))
CORE = Group(7, 7, 47.0, (91.0, 56.0, 33.0, 0.0, None))


def loyalty_view(chosen: Group, others: Group | None = None) -> LoyaltyView:
    return LoyaltyView(
        TODAY, chosen, others, 3, 5, (1, 2), (3, 4), dict.fromkeys(AXES, (5,)),
        NOTHING.astype(np.int64), NOTHING, NOTHING,
    )  # fmt: skip


def response_view(found: Association) -> ResponseView:
    dots = tuple(Answered(n, f"Firm {n}", 0.1 + 30.0 * n, 2, 5.0 * n) for n in range(20))
    return ResponseView(TODAY, found, 40.0, 25, 20, dots, NOTHING, NOTHING)


@pytest.fixture
def loyalty(theme: Theme) -> LoyaltyKind:
    kind = make("loyalty", theme)
    assert isinstance(kind, LoyaltyKind)
    return kind


@pytest.fixture
def response(theme: Theme) -> ResponseKind:
    kind = make("response", theme)
    assert isinstance(kind, ResponseKind)
    return kind


def test_the_radar_says_the_finding_with_n_and_the_day(loyalty: LoyaltyKind) -> None:
    said = loyalty.sentence(loyalty_view(CORE, ALL))
    for words in ("7 of 7", "47 of 100", "The others reach 33", "Buys repeatedly", "2, 2026"):
        assert words in said
    assert "others" not in loyalty.sentence(loyalty_view(ALL))


def test_an_unknown_side_is_left_out_and_its_neighbours_are_joined_by_dashes(
    loyalty: LoyaltyKind, theme: Theme
) -> None:
    drawing = loyalty.draw(loyalty_view(CORE, ALL), theme)
    chosen, others = (polygon for polygon in drawing.polygons if polygon.name)
    assert len(chosen.points) == 4 and chosen.dashed_sides == {3}
    assert len(others.points) == 5 and not others.dashed_sides
    assert Axis.TURNS_RIVALS_AWAY not in {mark.key for mark in drawing.marks}
    assert len(drawing.texts) >= len(AXES)


def test_the_radar_leads_to_the_most_and_least_loyal_and_to_the_strongest(
    loyalty: LoyaltyKind, theme: Theme
) -> None:
    view = loyalty_view(ALL)
    keys = [mark.key for mark in loyalty.draw(view, theme).marks]
    assert {MOST, LEAST, *AXES} == set(keys)
    assert all(loyalty.behind(view, key) is not None for key in keys)
    assert loyalty.behind(view, "nonsense") is None


def test_with_too_few_customers_there_is_no_radar(loyalty: LoyaltyKind) -> None:
    missing = loyalty.missing(loyalty_view(Group(9, 4, None, (None,) * 5)))
    assert missing is not None
    assert missing.title == "Not enough data" and "there are 4" in missing.text
    assert loyalty.missing(loyalty_view(ALL)) is None


def test_the_numbers_of_the_radar_are_empty_where_nothing_is_known(loyalty: LoyaltyKind) -> None:
    rows = loyalty.rows(loyalty_view(CORE, ALL))
    assert len(rows) == 1 + len(AXES) + 1
    assert list(rows[5][1:]) == ["", 70.0] and list(rows[6][1:]) == [47.0, 33.0]


@pytest.mark.parametrize(
    ("low", "rho", "high", "words"),
    [
        (-0.6, -0.4, -0.1, "quickly are more loyal"),
        (0.1, 0.4, 0.6, "slowly are more loyal"),
        (-0.6, -0.2, 0.1, "no clear association"),
    ],
)
def test_response_names_an_association_only_where_the_interval_leaves_nought_out(
    response: ResponseKind, low: float, rho: float, high: float, words: str
) -> None:
    said = response.sentence(response_view(Association(20, rho, low, high)))
    assert words in said and "20 customer" in said


def test_every_customer_is_a_dot_within_the_picture(response: ResponseKind, theme: Theme) -> None:
    view = response_view(Association(20, -0.4, -0.6, -0.1))
    drawing = response.draw(view, theme)
    assert len(drawing.marks) == 20
    assert all(drawing.bounds.contains(mark.shape.center()) for mark in drawing.marks)
    assert response.behind(view, 3) is not None and response.behind(view, 99) is None
    assert len(response.rows(view)) == 21


def test_response_says_what_is_missing(response: ResponseKind) -> None:
    few = response.missing(response_view(Association(4, None, None, None)))
    alike = response.missing(response_view(Association(30, None, None, None)))
    assert few is not None and "needs 20 customers" in few.text and "there are 4" in few.text
    assert alike is not None and alike.title == "Nothing to compare"
