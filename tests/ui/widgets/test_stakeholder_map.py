"""The stakeholder map: what it shows, and what mouse and keys ask for."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from crm_desktop.insights.map_shapes import Room
from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from crm_desktop.stakeholders import MapDepartment, MapPerson, MapTie, StakeholderMap
from ui.theme import Theme
from ui.widgets.stakeholder_map import MapLegend, StakeholderMapView, words
from ui.widgets.stakeholder_map.items import CardItem
from ui.widgets.stakeholder_map.look import AXIS_LEFT, AXIS_RIGHT, FAR_TYPE
from ui.widgets.stakeholder_map.plan import plan_power

# Without a display there is no window manager to raise a menu; it works all the same.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
BIG = 2**62  # as large as the file's own ids
HAN, CHEN, WANG, LIU = BIG + 1, BIG + 2, BIG + 3, BIG + 4
FINANCE = BIG + 50


def person(id: int, name: str, **known: object) -> MapPerson:
    values: dict[str, object] = {
        "contact_id": id,
        "title": "",
        "department_id": None,
        "department": "",
        "outside_as": None,
        "roles": (),
        "influence": None,
        "stance": Stance.UNKNOWN,
        "political_standing": None,
        "interest": "",
        "decision_orientation": None,
        "relationship_now": None,
        "relationship_wanted": None,
        "notes": "",
        "touches": 0,
        "last_touch_on": None,
    }
    return MapPerson(id=id, name=name, **{**values, **known})  # type: ignore[arg-type]  # test data


def small_map(deal_id: int | None = None, *, lanes: bool = False) -> StakeholderMap:
    """Han above Chen, Wang and Liu; Chen influences Wang, Wang is at odds with Liu."""
    people = (
        person(HAN, "Mr Han", title="General manager", roles=(BuyingRole.ECONOMIC_BUYER,)),
        person(CHEN, "Chen Yu", stance=Stance.SUPPORTER, influence=2, touches=9),
        person(WANG, "王工", influence=4),
        person(LIU, "Liu Min", department_id=FINANCE if lanes else None),
    )
    ties = [MapTie(BIG + 10 + i, TieKind.REPORTS_TO, i, HAN) for i in (CHEN, WANG, LIU)]
    ties.append(MapTie(BIG + 20, TieKind.INFLUENCES, CHEN, WANG))
    ties.append(MapTie(BIG + 21, TieKind.IN_CONFLICT, WANG, LIU))
    departments = (MapDepartment(FINANCE, "Finance"),) if lanes else ()
    return StakeholderMap(7, deal_id, people, tuple(ties), departments)


def show(view: StakeholderMapView, shown: StakeholderMap) -> None:
    view.show_map(shown, view.plan(shown).layout())


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> StakeholderMapView:
    made = StakeholderMapView(theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    show(made, small_map())
    return made


def card(view: StakeholderMapView, id: int) -> CardItem:
    return view.map_scene.cards[id]


def middle(view: StakeholderMapView, id: int) -> QPoint:
    return view.mapFromScene(card(view, id).box.center())


def drag(qtbot: QtBot, view: StakeholderMapView, start: QPoint, end: QPoint) -> None:
    """Press, move in steps as a hand does, release."""
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.2, 0.6, 1.0):
        QTest.mouseMove(port, start + (end - start) * part)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def open_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_every_person_has_a_card_and_every_tie_a_line(view: StakeholderMapView) -> None:
    assert set(view.map_scene.cards) == {HAN, CHEN, WANG, LIU}
    assert len(view.map_scene.lines) == 5


def test_cards_are_wide_enough_for_their_names_in_any_script(view: StakeholderMapView) -> None:
    long = person(1, "María de los Ángeles Hernández Gutiérrez", title="Directora")
    for named in (False, True):
        size = view.look.measure([long, person(2, "欧阳志远")], named)
        assert size.height() > view.look.measure([person(2, "欧阳志远")], named).height()


def test_a_click_selects_a_card_and_tells_a_large_id_unharmed(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    with qtbot.waitSignal(view.selection_changed) as said:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, WANG))
    assert said.args == [(WANG,)]
    assert card(view, WANG).ring == "selected"


def test_ctrl_and_click_selects_several(qtbot: QtBot, view: StakeholderMapView) -> None:
    for id in (CHEN, LIU):
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            middle(view, id),
        )
    assert view.map_scene.selection == [CHEN, LIU]


def test_a_double_click_asks_for_the_form(qtbot: QtBot, view: StakeholderMapView) -> None:
    with qtbot.waitSignal(view.edit_wanted) as said:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, WANG))
    assert said.args == [WANG]


def test_dragging_a_card_onto_another_asks_for_a_new_superior(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    with qtbot.waitSignal(view.superior_wanted) as said:
        drag(qtbot, view, middle(view, LIU), middle(view, WANG))
    assert said.args == [LIU, WANG]
    assert card(view, LIU).pos() == card(view, LIU).home


def test_while_dragging_the_target_is_marked_and_named(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=middle(view, LIU))
    QTest.mouseMove(port, middle(view, LIU) + QPoint(30, 0))
    QTest.mouseMove(port, middle(view, WANG))
    assert card(view, WANG).ring == "target"
    assert view.hint_text() == "Liu Min reports to 王工"
    QTest.keyClick(view, KEY.Key_Escape)
    assert card(view, WANG).ring == "" and view.hint_text() == ""
    with qtbot.assertNotEmitted(view.superior_wanted):
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=middle(view, WANG))


def test_a_superior_cannot_be_dropped_on_someone_below(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    with qtbot.assertNotEmitted(view.superior_wanted):
        drag(qtbot, view, middle(view, HAN), middle(view, WANG))


def test_dragging_into_a_lane_asks_for_that_department(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    show(view, small_map(lanes=True))
    lane = next(band for band in view.map_scene.bands if band.key == FINANCE)
    inside = view.mapFromScene(QPointF(lane.box.right() - 8, lane.box.bottom() - 8))
    with qtbot.waitSignal(view.department_wanted) as said:
        drag(qtbot, view, middle(view, WANG), inside)
    assert said.args == [(WANG,), FINANCE]


def test_a_tie_is_drawn_from_the_handle_and_its_kind_chosen_by_keys(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    QTest.mouseMove(view.viewport(), middle(view, CHEN))
    handle = view.mapFromScene(card(view, CHEN).handle)
    drag(qtbot, view, handle, middle(view, LIU))
    menu = open_menu(qtbot)
    QTest.keyClick(menu, KEY.Key_Down)
    with qtbot.waitSignal(view.tie_wanted) as said:
        QTest.keyClick(menu, KEY.Key_Return)
    assert said.args == [TieKind.TRUSTS, CHEN, LIU]


def test_a_tie_is_made_with_the_keys_alone(qtbot: QtBot, view: StakeholderMapView) -> None:
    view.pick([CHEN])
    QTest.keyClick(view, KEY.Key_T)
    QTest.keyClick(view, KEY.Key_Right)
    assert card(view, WANG).ring == "target"
    QTest.keyClick(view, KEY.Key_Right)
    QTest.keyClick(view, KEY.Key_Return)
    menu = open_menu(qtbot)
    with qtbot.waitSignal(view.tie_wanted) as said:
        QTest.keyClick(menu, KEY.Key_Return)
    assert said.args == [TieKind.INFLUENCES, CHEN, LIU]


def test_escape_leaves_the_making_of_a_tie(qtbot: QtBot, view: StakeholderMapView) -> None:
    view.pick([CHEN])
    QTest.keyClick(view, KEY.Key_T)
    QTest.keyClick(view, KEY.Key_Escape)
    assert view.tie_from is None
    assert view.map_scene.selection == [CHEN]


@pytest.mark.parametrize(
    ("key", "stance"),
    [
        (KEY.Key_1, Stance.SUPPORTER),
        (KEY.Key_2, Stance.NEUTRAL),
        (KEY.Key_3, Stance.OPPONENT),
        (KEY.Key_0, Stance.UNKNOWN),
    ],
)
def test_digits_set_the_stance(
    qtbot: QtBot, view: StakeholderMapView, key: Qt.Key, stance: Stance
) -> None:
    view.pick([CHEN, LIU])
    with qtbot.waitSignal(view.stance_wanted) as said:
        QTest.keyClick(view, key)
    assert said.args == [(CHEN, LIU), stance]


@pytest.mark.parametrize(("key", "step"), [(KEY.Key_Plus, 1), (KEY.Key_Minus, -1)])
def test_plus_and_minus_change_the_influence(
    qtbot: QtBot, view: StakeholderMapView, key: Qt.Key, step: int
) -> None:
    view.pick([WANG])
    with qtbot.waitSignal(view.influence_wanted) as said:
        QTest.keyClick(view, key)
    assert said.args == [(WANG,), step]


def test_arrows_walk_between_neighbours(qtbot: QtBot, view: StakeholderMapView) -> None:
    view.pick([HAN])
    walked = []
    for key in (KEY.Key_Down, KEY.Key_Left, KEY.Key_Right, KEY.Key_Right, KEY.Key_Up):
        QTest.keyClick(view, key)
        walked.append(view.map_scene.current)
    assert walked == [WANG, CHEN, WANG, LIU, HAN]


def test_shift_and_arrows_select_more(qtbot: QtBot, view: StakeholderMapView) -> None:
    view.pick([CHEN])
    QTest.keyClick(view, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.map_scene.selection == [CHEN, WANG]


def test_delete_asks_to_remove_people_or_the_selected_tie(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    view.pick([CHEN])
    with qtbot.waitSignal(view.removal_wanted) as people:
        QTest.keyClick(view, KEY.Key_Delete)
    assert people.args == [(CHEN,)]
    line = view.map_scene.lines[BIG + 20]
    place = line.path.pointAtPercent(0.5)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.mapFromScene(place))
    assert line.is_selected
    with qtbot.waitSignal(view.untie_wanted) as ties:
        QTest.keyClick(view, KEY.Key_Delete)
    assert ties.args == [(BIG + 20,)]


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


def test_the_wheel_zooms_and_f_shows_everything(qtbot: QtBot, view: StakeholderMapView) -> None:
    place = QPointF(middle(view, HAN))
    wheel = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.transform().m11() > 1.2
    QTest.keyClick(view, KEY.Key_F)
    assert view.transform().m11() == 1.0
    QTest.keyClick(view, KEY.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.transform().m11() < 1.0


def test_dragging_the_ground_moves_the_map(qtbot: QtBot, view: StakeholderMapView) -> None:
    view.resize(900, 400)
    view.zoom(2.4)
    before = view.mapToScene(QPoint(0, 0))
    drag(qtbot, view, QPoint(6, 300), QPoint(6, 240))
    assert view.mapToScene(QPoint(0, 0)).y() > before.y()


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


@pytest.mark.parametrize("width", [460, 1400])
@pytest.mark.parametrize("led", [True, False])
def test_arrows_reach_everybody(view: StakeholderMapView, width: int, led: bool) -> None:
    people = [person(i, f"Person {i}", department_id=50 + i % 4) for i in range(1, 41)]
    ties = [MapTie(100 + i, TieKind.REPORTS_TO, i, 1 + (i - 2) // 3) for i in range(2, 41)]
    departments = tuple(MapDepartment(50 + i, f"Dept {i}") for i in range(4))
    view.resize(width, 600)
    show(view, StakeholderMap(7, 3, tuple(people), tuple(ties if led else ()), departments))
    seen, pending = {1}, [1]
    while pending:
        here = pending.pop()
        for step in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            found = view.map_scene.neighbour(here, *step)
            if found is not None and found not in seen:
                seen.add(found)
                pending.append(found)
    assert len(seen) == 40


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
