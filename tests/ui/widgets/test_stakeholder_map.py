"""The stakeholder map: what it shows, and how it follows the room there is."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage
from pytestqt.qtbot import QtBot

from crm_desktop.insights.map_shapes import Room
from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from crm_desktop.stakeholders import MapDepartment, MapTie, StakeholderMap
from tests.ui.widgets.map_at_hand import (
    BIG,
    CHEN,
    HAN,
    LIU,
    WANG,
    card,
    opened,
    person,
    show,
    small_map,
)
from ui.theme import Theme
from ui.widgets.stakeholder_map import MapLegend, StakeholderMapView, words
from ui.widgets.stakeholder_map.look import AXIS_LEFT, AXIS_RIGHT, FAR_TYPE
from ui.widgets.stakeholder_map.plan import plan_power

# Without a display there is no window manager to raise a menu; it works all the same.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> StakeholderMapView:
    return opened(qtbot, theme)


def test_every_person_has_a_card_and_every_tie_a_line(view: StakeholderMapView) -> None:
    assert set(view.map_scene.cards) == {HAN, CHEN, WANG, LIU}
    assert len(view.map_scene.lines) == 5


def test_cards_are_wide_enough_for_their_names_in_any_script(view: StakeholderMapView) -> None:
    long = person(1, "María de los Ángeles Hernández Gutiérrez", title="Directora")
    for named in (False, True):
        size = view.look.measure([long, person(2, "欧阳志远")], named)
        assert size.height() > view.look.measure([person(2, "欧阳志远")], named).height()


def test_the_same_map_keeps_its_selection_and_zoom_when_it_changes(
    view: StakeholderMapView,
) -> None:
    view.pick([WANG, LIU])
    view.zoom(1.5)
    before = view.transform().m11()
    less = small_map()
    show(view, StakeholderMap(7, None, less.people[:3], less.ties[:2], ()))
    assert view.map_scene.selection == [WANG]
    assert view.transform().m11() == before


def test_another_map_begins_with_nothing_selected_and_fits(view: StakeholderMapView) -> None:
    view.pick([WANG])
    view.zoom(1.5)
    show(view, small_map(deal_id=9))
    assert view.map_scene.selection == []
    assert view.transform().m11() == 1.0


def test_a_narrow_view_shows_no_lanes_and_the_card_names_the_department(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    people = [person(HAN, "Mr Han")]
    people += [
        person(BIG + 100 + i, f"Person {i}", department_id=BIG + 50 + i, department=f"Dept {i}")
        for i in range(4)
    ]
    ties = tuple(MapTie(BIG + 200 + i, TieKind.REPORTS_TO, BIG + 100 + i, HAN) for i in range(4))
    departments = tuple(MapDepartment(BIG + 50 + i, f"Dept {i}") for i in range(4))
    shown = StakeholderMap(7, 3, tuple(people), ties, departments)
    view.resize(1200, 700)
    show(view, shown)
    assert len(view.map_scene.bands) == 4
    with qtbot.waitSignal(view.arrangement_wanted):
        view.resize(460, 520)
    show(view, shown)
    assert view.map_scene.bands == []
    assert view.transform().m11() == 1.0
    assert view.look.words(people[2], with_department=True).title == "Dept 1"


def test_a_title_that_is_the_department_is_said_once(view: StakeholderMapView) -> None:
    works = person(HAN, "Wu Shan", title="生产部", department="生产部")
    assert view.look.words(works, with_department=True).title == "生产部"
    assert view.look.tip(works).count("生产部") == 1
    assert "生产部, 生产部" not in view.look.spoken(works)


def test_the_names_of_the_influences_stand_whole_also_from_far_away(
    view: StakeholderMapView,
) -> None:
    plan = plan_power(small_map(), view.look, Room(460, 520))
    far = QFont(view.look.fonts["small"])
    far.setPixelSize(round(far.pixelSize() * FAR_TYPE))
    metrics = QFontMetricsF(far)
    for name in (*words.levels().values(), words.influence()):
        assert metrics.horizontalAdvance(name) <= plan.sizes.gutter - AXIS_LEFT - AXIS_RIGHT


def test_in_a_narrow_panel_a_small_map_by_power_is_seen_whole(view: StakeholderMapView) -> None:
    roles = (BuyingRole.TECHNICAL_BUYER, BuyingRole.COACH)
    standings = [
        (Stance.NEUTRAL, 5), (Stance.SUPPORTER, 4), (Stance.OPPONENT, 3),
        (Stance.SUPPORTER, 2), (Stance.SUPPORTER, 2), (Stance.NEUTRAL, 2),
    ]  # fmt: skip
    people = [
        person(i, "王工 Wang Gong", title="Plant technology", stance=stance, influence=influence,
               roles=roles, touches=3, last_touch_on=date(2026, 10, 7))
        for i, (stance, influence) in enumerate(standings, 1)
    ]  # fmt: skip
    view.use(plan_power)
    view.resize(380, 300)
    show(view, StakeholderMap(7, 3, tuple(people), (), ()))
    seen = view.mapToScene(view.viewport().rect()).boundingRect()
    assert all(seen.contains(card(view, one.id).box) for one in people)


def test_a_map_the_user_has_zoomed_keeps_its_arrangement(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    view.zoom(1.3)
    with qtbot.assertNotEmitted(view.arrangement_wanted, wait=400):
        view.resize(460, 520)


def test_screen_readers_hear_the_current_card(view: StakeholderMapView) -> None:
    assert view.accessibleName()
    view.pick([CHEN])
    heard = view.accessibleDescription()
    assert "Chen Yu" in heard and "Supporter" in heard and "influence 2 of 5" in heard
    assert "Reports to Mr Han" in heard and "Influences 王工" in heard


def test_a_card_is_told_with_its_department_and_every_role(view: StakeholderMapView) -> None:
    roles = (BuyingRole.USER_BUYER, BuyingRole.COACH)
    told = view.look.spoken(person(1, "Liu Min", department="Finance", title="CFO", roles=roles))
    assert told.startswith("Liu Min, CFO, Finance, User, Coach, Unknown")


def test_stances_differ_in_shape_and_not_only_in_colour(view: StakeholderMapView) -> None:
    from PySide6.QtGui import QPainter

    shapes = []
    for stance in Stance:
        picture = QImage(40, 40, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        view.look.paint_stance(painter, QPointF(20, 20), 30, stance)
        painter.end()
        filled = [(x, y) for x in range(40) for y in range(40) if picture.pixelColor(x, y).alpha()]
        shapes.append(set(filled))
    for one, other in combinations(shapes, 2):
        assert len(one ^ other) > 100


def test_empty_seats_and_outsiders_are_drawn_apart(view: StakeholderMapView) -> None:
    seat = person(1, "", contact_id=None, title="Budget owner")
    outsider = person(2, "Driver", roles=(BuyingRole.OUTSIDER,))
    show(view, StakeholderMap(7, 3, (seat, outsider), (), ()))
    assert view.name_of(1) == "Budget owner"
    outside = [band for band in view.map_scene.bands if band.key == "outside"]
    assert outside and outside[0].box.contains(card(view, 2).box)
    assert not outside[0].box.contains(card(view, 1).box)


def test_no_line_runs_through_a_card_on_the_screen(view: StakeholderMapView) -> None:
    for line in view.map_scene.lines.values():
        for other in view.map_scene.cards.values():
            inner = other.box.adjusted(10, 10, -10, -10)
            assert not line.path.intersects(inner)


def test_the_legend_names_every_stance_and_tie(qtbot: QtBot, theme: Theme) -> None:
    legend = MapLegend(theme)
    qtbot.addWidget(legend)
    said = legend.accessibleDescription().split(", ")
    assert len(said) == len(Stance) + len(TieKind)


def test_a_switch_of_the_theme_repaints_the_map(view: StakeholderMapView, theme: Theme) -> None:
    light = view.grab().toImage()
    theme.set_appearance("dark")
    assert view.grab().toImage() != light
    theme.set_appearance("light")
