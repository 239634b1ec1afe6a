"""The menus of the map: of a card, of a tie, of the ground, and the kinds of tie to choose from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from crm_desktop.models.codes import Stance, TieKind
from ui import phrases

if TYPE_CHECKING:
    from ui.widgets.stakeholder_map.view import StakeholderMapView

STANCE_KEYS = {
    Stance.SUPPORTER: "1",
    Stance.NEUTRAL: "2",
    Stance.OPPONENT: "3",
    Stance.UNKNOWN: "0",
}


def card_menu(view: StakeholderMapView) -> QMenu:
    """What can be done with the selected people."""
    menu = _menu(view)
    chosen = tuple(view.map_scene.selection)
    person = chosen[-1]
    _add(
        menu,
        QCoreApplication.translate("StakeholderMap", "Edit"),
        "Enter",
        lambda: view.edit_wanted.emit(person),
    )
    _add_standing(view, menu, chosen)
    menu.addSeparator()
    _add(menu, QCoreApplication.translate("StakeholderMap", "Tie to…"), "T", view.begin_tie)
    if view.map_scene.superior_of(person) is not None:
        _add(
            menu,
            QCoreApplication.translate("StakeholderMap", "Reports to nobody"),
            "",
            lambda: view.superior_wanted.emit(person, None),
        )
    _add_departments(view, menu, chosen)
    menu.addSeparator()
    _add(
        menu,
        QCoreApplication.translate("StakeholderMap", "Take off the map"),
        "Del",
        lambda: view.removal_wanted.emit(chosen),
    )
    return menu


def tie_menu(view: StakeholderMapView, tie_id: int) -> QMenu:
    """What can be done with a tie."""
    menu = _menu(view)
    tie = view.map_scene.lines[tie_id].tie
    kind = phrases.code("tie", tie.kind)
    title = f"{view.name_of(tie.from_id)} · {kind} · {view.name_of(tie.to_id)}"
    menu.addAction(title.replace("&", "&&")).setEnabled(False)
    _add(
        menu,
        QCoreApplication.translate("StakeholderMap", "Remove this tie"),
        "Del",
        lambda: view.untie_wanted.emit((tie_id,)),
    )
    return menu


def ground_menu(view: StakeholderMapView) -> QMenu:
    """What can be done where nobody stands."""
    menu = _menu(view)
    _add(
        menu,
        QCoreApplication.translate("StakeholderMap", "Add a person…"),
        "N",
        view.person_wanted.emit,
    )
    _add(
        menu,
        QCoreApplication.translate("StakeholderMap", "Add an empty seat…"),
        "",
        view.seat_wanted.emit,
    )
    menu.addSeparator()
    _add(menu, QCoreApplication.translate("StakeholderMap", "Show everything"), "F", view.fit)
    return menu


def kinds_menu(view: StakeholderMapView, person: int, other: int) -> QMenu:
    """The kinds of tie that can join two people."""
    menu = _menu(view)
    for kind in (TieKind.INFLUENCES, TieKind.TRUSTS, TieKind.IN_CONFLICT, TieKind.REPORTS_TO):
        word = phrases.code("tie", kind)
        text = f"{word} {view.name_of(other)}"
        _add(menu, text, "", partial(view.tie_wanted.emit, kind, person, other))
    return menu


def _add_standing(view: StakeholderMapView, menu: QMenu, chosen: tuple[int, ...]) -> None:
    stances = menu.addMenu(QCoreApplication.translate("StakeholderMap", "Stance"))
    for stance, key in STANCE_KEYS.items():
        word = phrases.code("stance", stance)
        _add(stances, word, key, partial(view.stance_wanted.emit, chosen, stance))
    _add(
        menu,
        QCoreApplication.translate("StakeholderMap", "More influence"),
        "+",
        lambda: view.influence_wanted.emit(chosen, 1),
    )
    _add(
        menu,
        QCoreApplication.translate("StakeholderMap", "Less influence"),
        "−",
        lambda: view.influence_wanted.emit(chosen, -1),
    )


def _add_departments(view: StakeholderMapView, menu: QMenu, chosen: tuple[int, ...]) -> None:
    departments = view.departments()
    if not departments:
        return
    places = menu.addMenu(QCoreApplication.translate("StakeholderMap", "Department"))
    for department in departments:
        key = department.id
        _add(places, department.name, "", partial(view.department_wanted.emit, chosen, key))
    places.addSeparator()
    _add(
        places,
        QCoreApplication.translate("StakeholderMap", "None"),
        "",
        lambda: view.department_wanted.emit(chosen, None),
    )


def _menu(view: StakeholderMapView) -> QMenu:
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, text: str, key: str, then: Callable[[], object]) -> None:
    # The key is only written behind the text: the map itself listens to it.
    shown = text.replace("&", "&&")
    action = menu.addAction(f"{shown}\t{key}" if key else shown)
    action.triggered.connect(lambda _checked=False: then())
