"""Maps that should not be: circles, ties to nobody, crowds. Drawn and told, never a crash."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from crm_desktop.stakeholders import MapDepartment, MapPerson, MapTie, StakeholderMap
from tests.ui.widgets.map_at_hand import person, show
from ui.theme import Theme
from ui.widgets.stakeholder_map import (
    Arrangement,
    StakeholderMapView,
    plan_organisation,
    plan_power,
)

VIEWS: dict[str, Arrangement] = {"organisation": plan_organisation, "power": plan_power}


@pytest.fixture(params=list(VIEWS))
def view(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme) -> StakeholderMapView:
    made = StakeholderMapView(theme, arrangement=VIEWS[request.param])
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def a_map(people: list[MapPerson], *ties: tuple[TieKind, int, int]) -> StakeholderMap:
    lines = tuple(MapTie(1000 + i, *tie) for i, tie in enumerate(ties))
    return StakeholderMap(7, None, tuple(people), lines, (MapDepartment(50, "Works"),))


def assert_apart(view: StakeholderMapView) -> None:
    boxes = [card.box for card in view.map_scene.cards.values()]
    for a, b in combinations(boxes, 2):
        assert not a.adjusted(0.5, 0.5, -0.5, -0.5).intersects(b)


def test_people_who_report_in_a_circle_are_all_drawn(view: StakeholderMapView) -> None:
    people = [person(i, f"Person {i}", influence=3) for i in (1, 2, 3)]
    circle = [(TieKind.REPORTS_TO, 1, 2), (TieKind.REPORTS_TO, 2, 3), (TieKind.REPORTS_TO, 3, 1)]
    show(view, a_map(people, *circle))
    assert set(view.map_scene.cards) == {1, 2, 3} and len(view.map_scene.lines) == 3
    assert_apart(view)
    assert view.map_scene.reports_under(1, 3)
    for id in (1, 2, 3):
        view.pick([id])
        assert "Reports to" in view.accessibleDescription()


def test_somebody_who_reports_to_themselves_is_drawn_without_that_line(
    view: StakeholderMapView,
) -> None:
    show(view, a_map([person(1, "Han"), person(2, "Wang")], (TieKind.REPORTS_TO, 1, 1)))
    assert set(view.map_scene.cards) == {1, 2} and not view.map_scene.lines
    view.pick([1])
    view.grab()


def test_ties_to_people_who_are_gone_are_left_out(view: StakeholderMapView) -> None:
    ties = [(TieKind.TRUSTS, 1, 99), (TieKind.REPORTS_TO, 98, 1), (TieKind.IN_CONFLICT, 97, 96)]
    show(view, a_map([person(1, "Han")], *ties))
    assert set(view.map_scene.cards) == {1} and not view.map_scene.lines
    view.grab()


def test_a_map_of_nobody_is_empty_and_takes_every_key(view: StakeholderMapView) -> None:
    show(view, a_map([]))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_T, Qt.Key.Key_F):
        QTest.keyClick(view, key)
    assert view.looking.seek("han") == 0
    view.looking.pick_next()
    view.grab()


def test_a_hundred_people_of_one_department_do_not_overlap(view: StakeholderMapView) -> None:
    people = [
        person(
            i,
            f"Person {i}",
            title="Engineer of the second production line",
            department_id=50,
            department="Works",
            stance=Stance.NEUTRAL,
            influence=3,
            roles=(BuyingRole.USER_BUYER,),
        )
        for i in range(1, 101)
    ]
    ties = [(TieKind.INFLUENCES, i, i + 1) for i in range(1, 100, 3)]
    show(view, a_map(people, *ties))
    assert len(view.map_scene.cards) == 100
    assert_apart(view)
    view.grab()


def test_two_people_of_one_name_are_told_apart_by_title_and_place(
    view: StakeholderMapView,
) -> None:
    one = person(1, "Li Wei", title="Buyer", department_id=50, department="Works")
    other = person(2, "Li Wei", title="Engineer")
    show(view, a_map([one, other]))
    assert view.look.spoken(one) != view.look.spoken(other)
    tips = {card.toolTip() for card in view.map_scene.cards.values()}
    assert len(tips) == 2
