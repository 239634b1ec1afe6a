"""The views of a stakeholder map: by influence and stance, filtered, searched, outsiders apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, stakeholders
from crm_desktop.insights.map_shapes import Standing
from crm_desktop.models.codes import BuyingRole, OutsideRelation, Stance, TieKind
from tests.ui.pages.stakeholder_desk import LEFT, Desk
from ui.context import Context
from ui.pages.customer_detail import CustomerDetail
from ui.pages.stakeholders_tab import StakeholdersTab
from ui.widgets.search_box import SearchBox
from ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Keys = tuple[Qt.Key, Qt.KeyboardModifier]
SLASH: Keys = (KEY.Key_Slash, Qt.KeyboardModifier.NoModifier)
CTRL_F: Keys = (KEY.Key_F, CTRL)
CTRL_K: Keys = (KEY.Key_K, CTRL)


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Desk:
    return Desk(qtbot, context)


def to_power(desk: Desk) -> None:
    QTest.mouseClick(desk.tab.bar.views["power"], LEFT)
    desk.wait(lambda: desk.tab.map.map_scene.axes is not None)


def field(desk: Desk, stance: Stance, influence: int | None) -> QPoint:
    """Near the corner of a field, where no card stands."""
    view = desk.tab.map
    key = Standing(stance, influence)
    box = next(band.box for band in view.map_scene.bands if band.key == key)
    return view.mapFromScene(box.bottomRight()) - QPoint(5, 5)


def test_dragging_to_another_field_changes_influence_and_stance_in_one_change(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    stakeholders.set_standing(desk.store, ids=[han], stance=Stance.NEUTRAL, influence=2)
    to_power(desk)
    desk.drag(desk.place(han), field(desk, Stance.SUPPORTER, 5))
    desk.wait(lambda: desk.shown(han).stance is Stance.SUPPORTER)
    assert desk.shown(han).influence == 5
    assert desk.shown(wang).stance is Stance.UNKNOWN
    desk.store.undo()
    desk.wait(lambda: desk.shown(han).stance is Stance.NEUTRAL)
    assert desk.shown(han).influence == 2
    desk.store.redo()
    desk.wait(lambda: desk.shown(han).influence == 5)


def test_several_people_are_dragged_at_once(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    to_power(desk)
    desk.click(han)
    port = desk.tab.map.viewport()
    QTest.mouseClick(port, LEFT, Qt.KeyboardModifier.ControlModifier, desk.place(wang))
    desk.drag(desk.place(wang), field(desk, Stance.OPPONENT, 4))
    desk.wait(lambda: desk.shown(wang).influence == 4)
    assert [(p.stance, p.influence) for p in desk.saved().people] == [(Stance.OPPONENT, 4)] * 2


def test_dropping_in_the_same_field_changes_nothing(desk: Desk) -> None:
    [han] = desk.add("Han")
    to_power(desk)
    mark = desk.store.undoable()
    place = desk.place(han)
    desk.drag(place, place + QPoint(30, 4))
    assert desk.store.undoable() == mark
    assert desk.tab.map.map_scene.cards[han].pos() == desk.tab.map.map_scene.cards[han].home


def test_the_hint_names_the_field_in_words(desk: Desk) -> None:
    [han] = desk.add("Han")
    to_power(desk)
    port = desk.tab.map.viewport()
    QTest.mousePress(port, LEFT, pos=desk.place(han))
    QTest.mouseMove(port, desk.place(han) + QPoint(-40, 0))
    QTest.mouseMove(port, field(desk, Stance.OPPONENT, 1))
    assert desk.tab.map.hint_text() == "Opponent, influence hardly any"
    QTest.keyClick(desk.tab.map, KEY.Key_Escape)
    QTest.mouseRelease(port, LEFT, pos=field(desk, Stance.OPPONENT, 1))
    assert desk.saved().people[0].stance is Stance.UNKNOWN


def test_keys_move_a_card_between_the_fields_too(desk: Desk) -> None:
    [han] = desk.add("Han")
    to_power(desk)
    desk.click(han)
    desk.key(KEY.Key_1)
    desk.key(KEY.Key_Plus)
    desk.wait(lambda: desk.shown(han).influence == 3)
    box = desk.tab.map.map_scene.cards[han].box
    key = Standing(Stance.SUPPORTER, 3)
    assert next(b for b in desk.tab.map.map_scene.bands if b.key == key).box.contains(box)


def test_by_influence_only_the_ties_of_the_selected_are_shown(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    tie = stakeholders.tie(desk.store, kind=TieKind.TRUSTS, from_id=han, to_id=wang)
    desk.wait(lambda: tie in desk.tab.map.map_scene.lines)
    to_power(desk)
    assert desk.tab.map.map_scene.lines[tie].is_hidden
    desk.click(han)
    assert not desk.tab.map.map_scene.lines[tie].is_hidden


def test_the_view_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.add("Han")
    to_power(desk)
    other = StakeholdersTab(desk.context)
    qtbot.addWidget(other)
    assert other.view_name == "power" and other.bar.views["power"].isChecked()


def test_whoever_stands_outside_the_firm_stands_apart_even_with_a_superior(desk: Desk) -> None:
    han, driver = desk.add("Han", "Driver")
    sales = contacts.add_department(desk.store, customer_id=desk.customer, name="Sales")
    stakeholders.move_to_department(desk.store, ids=[han, driver], department_id=sales)
    stakeholders.report_to(desk.store, id=driver, superior_id=han)
    stakeholders.edit(desk.store, id=driver, outside_as=OutsideRelation.ASSISTANT)
    scene = desk.tab.map.map_scene
    desk.wait(lambda: any(band.name == "Outside the firm" for band in scene.bands))
    apart = next(band for band in scene.bands if band.name == "Outside the firm")
    assert apart.box.contains(scene.cards[driver].box)
    assert not apart.box.contains(scene.cards[han].box)
    assert len(scene.lines) == 1
    assert "Assistant" in desk.tab.map.look.words(desk.shown(driver), False).title


def test_a_filter_lets_everybody_else_step_back(desk: Desk) -> None:
    han, wang, liu = desk.add("Han", "Wang", "Liu")
    stakeholders.set_stance(desk.store, ids=[han, wang], stance=Stance.SUPPORTER)
    stakeholders.edit(desk.store, id=han, roles=[BuyingRole.COACH])
    desk.wait(lambda: desk.shown(han).roles == (BuyingRole.COACH,))
    QTest.mouseClick(desk.tab.bar.filter_button, LEFT)
    popup = desk.tab.bar.popup
    assert popup.isVisible()
    QTest.mouseClick(popup.stances[Stance.SUPPORTER], LEFT)
    scene = desk.tab.map.map_scene
    assert scene.faded == {liu}
    QTest.mouseClick(popup.roles[BuyingRole.COACH], LEFT)
    assert scene.faded == {wang, liu}
    assert scene.cards[liu].opacity() < 0.5 and scene.cards[han].opacity() == 1
    assert desk.tab.bar.filter_button.text() == "Filter · 2"
    stakeholders.edit(desk.store, id=wang, roles=[BuyingRole.COACH])
    desk.wait(lambda: scene.faded == {liu})
    QTest.mouseClick(popup.clear_button, LEFT)
    assert not scene.faded
    popup.close()


def test_a_department_that_is_gone_leaves_the_filter(desk: Desk) -> None:
    sales = contacts.add_department(desk.store, customer_id=desk.customer, name="Sales & service")
    han, wang = desk.add("Han", "Wang")
    stakeholders.move_to_department(desk.store, ids=[han], department_id=sales)
    desk.wait(lambda: desk.shown(han).department_id == sales)
    QTest.mouseClick(desk.tab.bar.filter_button, LEFT)
    QTest.mouseClick(desk.tab.bar.popup.departments[sales], LEFT)
    desk.tab.bar.popup.close()
    assert desk.tab.map.map_scene.faded == {wang}
    contacts.delete_department(desk.store, ids=[sales])
    desk.wait(lambda: not desk.tab.map.map_scene.faded)


def test_the_search_rings_who_is_meant_and_enter_goes_from_one_to_the_next(desk: Desk) -> None:
    han, wang, núñez = desk.add("Han", "Wang Gong", "María Núñez")
    stakeholders.edit(desk.store, id=han, title="Head of Gong works")
    desk.wait(lambda: desk.shown(han).title != "")
    QTest.keyClicks(desk.tab.bar.search, "gong")
    scene = desk.tab.map.map_scene
    assert scene.found == {han, wang}
    assert scene.cards[wang].ring == "found" and scene.cards[núñez].ring == ""
    visited = []
    for _ in range(3):
        QTest.keyClick(desk.tab.bar.search, KEY.Key_Return)
        visited.append(scene.current)
    assert set(visited[:2]) == {han, wang} and visited[2] == visited[0]
    desk.tab.bar.search.setText("nunez")
    assert scene.found == {núñez}
    QTest.keyClick(desk.tab.bar.search, KEY.Key_Escape)
    assert not scene.found and desk.tab.bar.search.text() == ""


def test_in_a_narrow_panel_a_button_brings_the_search_field(desk: Desk) -> None:
    [han] = desk.add("Han")
    desk.tab.resize(440, 640)
    bar = desk.tab.bar
    desk.wait(lambda: bar.search_button.isVisible() and not bar.search.isVisible())
    QTest.mouseClick(bar.search_button, LEFT)
    assert bar.search.isVisible() and not bar.search_button.isVisible()
    QTest.keyClicks(bar.search, "han")
    assert desk.tab.map.map_scene.found == {han}
    QTest.keyClick(bar.search, KEY.Key_Escape)
    assert not bar.search.isVisible() and not desk.tab.map.map_scene.found


def test_the_window_of_the_filter_is_as_tall_as_its_chips(desk: Desk) -> None:
    for name in ("Finance", "Purchasing", "Technology"):
        contacts.add_department(desk.store, customer_id=desk.customer, name=name)
    desk.add("Han")
    QTest.mouseClick(desk.tab.bar.filter_button, LEFT)
    popup = desk.tab.bar.popup
    desk.wait(popup.isVisible)
    chips = [*popup.stances.values(), *popup.roles.values(), *popup.departments.values()]
    lines = {chip.mapTo(popup, chip.rect().topLeft()).y() for chip in chips}
    # A line of chips, a title for each group, and the button below: none has room to spare.
    assert popup.height() <= (len(lines) + 4) * 42
    popup.close()


@pytest.mark.parametrize("keys", [SLASH, CTRL_F])
def test_on_the_map_the_keys_of_the_search_lead_to_the_search_of_the_map(
    qtbot: QtBot, context: Context, keys: Keys
) -> None:
    window = in_the_window(qtbot, context)
    tab = window.findChildren(StakeholdersTab)[0]
    tab.map.setFocus()
    qtbot.waitUntil(tab.map.hasFocus)
    press(tab.map, keys)
    qtbot.waitUntil(tab.bar.search.hasFocus)
    QTest.keyClicks(tab.bar.search, "wa/ng")
    assert tab.bar.search.text() == "wa/ng"
    tab.bar.views["power"].setFocus()
    press(tab.bar.views["power"], keys)
    assert tab.bar.search.hasFocus() and tab.bar.search.selectedText() == "wa/ng"


def test_elsewhere_and_among_departments_the_keys_lead_to_the_search_of_the_window(
    qtbot: QtBot, context: Context
) -> None:
    window = in_the_window(qtbot, context)
    tab = window.findChildren(StakeholdersTab)[0]
    box = window.findChildren(SearchBox)[0]
    QTest.mouseClick(tab.bar.views["departments"], LEFT)
    tab.bar.views["departments"].setFocus()
    press(tab.bar.views["departments"], SLASH)
    qtbot.waitUntil(box.field.hasFocus)
    QTest.mouseClick(tab.bar.views["organisation"], LEFT)
    tab.bar.views["organisation"].setFocus()
    press(tab.bar.views["organisation"], CTRL_K)
    qtbot.waitUntil(box.field.hasFocus)


def test_the_bar_of_the_tabs_leads_to_the_search_of_the_map_while_the_map_is_shown(
    qtbot: QtBot, context: Context
) -> None:
    window = in_the_window(qtbot, context)
    detail = window.findChildren(CustomerDetail)[0]
    tab = detail.findChildren(StakeholdersTab)[0]
    detail.bar.setFocus()
    press(detail.bar, SLASH)
    qtbot.waitUntil(tab.bar.search.hasFocus)
    detail.choose_tab("profile")
    detail.bar.setFocus()
    press(detail.bar, SLASH)
    qtbot.waitUntil(window.findChildren(SearchBox)[0].field.hasFocus)


def in_the_window(qtbot: QtBot, context: Context) -> Window:
    """The whole window with somebody's map open."""
    firm = customers.add(context.store, name="Yuhuan")
    stakeholders.add(context.store, customer_id=firm, name="Wang")
    context.settings.set("customer_tab", "stakeholders")
    window = Window(context)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open("customer", firm)
    qtbot.waitUntil(lambda: any(t.isVisible() for t in window.findChildren(StakeholdersTab)))
    return window


def press(widget: QWidget, keys: Keys) -> None:
    """Press keys as the keyboard does, so that shortcuts hear them."""
    QTest.keyClick(widget, *keys)
