"""A small stakeholder map on the screen, for the tests of the map."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from crm_desktop.stakeholders import MapDepartment, MapPerson, MapTie, StakeholderMap
from ui.theme import Theme
from ui.widgets.stakeholder_map import StakeholderMapView
from ui.widgets.stakeholder_map.items import CardItem

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


def opened(qtbot: QtBot, theme: Theme) -> StakeholderMapView:
    """A view on the screen with the small map in it."""
    made = StakeholderMapView(theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    show(made, small_map())
    return made
