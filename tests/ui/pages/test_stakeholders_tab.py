"""The Stakeholders tab: real edits on a real file, seen on the map by the Change alone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionComboBox,
)
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, deals, stakeholders
from crm_desktop.errors import UserError
from crm_desktop.models import Tie
from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from tests.ui.pages.stakeholder_desk import LEFT, Desk
from ui.context import Context
from ui.keys import KeysDialog
from ui.pages.stakeholders_window import StakeholdersWindow
from ui.widgets.editors import ChoiceEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Desk:
    return Desk(qtbot, context)


def test_an_empty_map_offers_to_take_the_known_contacts_in_one_click(desk: Desk) -> None:
    for name in ("Ana", "Bo", "Chen"):
        contacts.add(desk.store, name=name, customer_id=desk.customer)
    desk.wait(lambda: desk.tab.empty.isVisible())
    with desk.qtbot.waitSignal(desk.context.bridge.changed):
        desk.tab.empty.chosen.emit("known")
    desk.wait(lambda: len(desk.tab.map.map_scene.cards) == 3)
    assert not desk.tab.empty.isVisible()


def test_a_person_is_added_by_typing_a_name_and_is_selected(desk: Desk) -> None:
    desk.add("Han")
    QTest.mouseClick(desk.tab.tools.add_button, LEFT)
    assert desk.tab.name_entry.name.isVisible()
    QTest.keyClicks(desk.tab.name_entry.name, "Wang Gong")
    desk.tab.name_entry.title.setFocus()
    QTest.keyClicks(desk.tab.name_entry.title, "Director")
    QTest.keyClick(desk.tab.name_entry.title, KEY.Key_Return)
    desk.wait(lambda: len(desk.tab.map.map_scene.cards) == 2)
    added = desk.saved().people[-1]
    assert (added.name, added.title) == ("Wang Gong", "Director")
    desk.wait(lambda: desk.tab.map.map_scene.current == added.id)
    assert desk.tab.name_entry.name.text() == ""
    # The next name can be typed at once.
    assert desk.tab.name_entry.focusWidget() is desk.tab.name_entry.name


def test_who_was_added_to_a_map_larger_than_its_view_is_seen(desk: Desk) -> None:
    han, *others = desk.add("Han", *(f"Person {number}" for number in range(14)))
    for other in others:
        stakeholders.report_to(desk.store, id=other, superior_id=han)
    desk.tab.resize(460, 480)
    desk.wait(lambda: len(desk.tab.map.map_scene.lines) == 14)
    desk.tab.begin_person()
    QTest.keyClicks(desk.tab.name_entry.name, "Wang Gong")
    QTest.keyClick(desk.tab.name_entry.name, KEY.Key_Return)
    desk.wait(lambda: len(desk.tab.map.map_scene.cards) == 16)
    added = desk.saved().people[-1].id
    port = desk.tab.map.viewport().rect()
    desk.wait(lambda: desk.tab.map.map_scene.current == added)
    desk.wait(lambda: port.contains(desk.place(added)))
    stakeholders.set_stance(desk.store, ids=[added], stance=Stance.OPPONENT)
    desk.wait(lambda: desk.shown(added).stance is Stance.OPPONENT)
    assert desk.tab.map.viewport().rect().contains(desk.place(added))


def test_typing_the_name_of_a_known_contact_takes_that_contact(desk: Desk) -> None:
    desk.add("Han")
    known = contacts.add(desk.store, name="María Núñez", customer_id=desk.customer)
    desk.tab.begin_person()
    desk.wait(lambda: "María Núñez" in desk.tab.name_entry.offered())
    QTest.keyClicks(desk.tab.name_entry.name, "maria nunez")
    QTest.keyClick(desk.tab.name_entry.name, KEY.Key_Return)
    desk.wait(lambda: len(desk.tab.map.map_scene.cards) == 2)
    assert desk.saved().people[-1].contact_id == known


def test_an_empty_seat_is_added_and_filled_from_the_form(desk: Desk) -> None:
    desk.add("Han")
    QTest.mouseClick(desk.tab.tools.seat_button, LEFT)
    desk.tab.seat_entry.role.setCurrentIndex(0)
    QTest.keyClicks(desk.tab.seat_entry.title, "Budget owner")
    QTest.keyClick(desk.tab.seat_entry.title, KEY.Key_Return)
    desk.wait(lambda: len(desk.tab.map.map_scene.cards) == 2)
    seat = desk.saved().people[-1]
    assert seat.is_empty_seat and seat.roles == (BuyingRole.ECONOMIC_BUYER,)
    desk.tab.edit(seat.id)
    QTest.keyClicks(desk.tab.form.name_entry.name, "Liu Min")
    QTest.keyClick(desk.tab.form.name_entry.name, KEY.Key_Return)
    desk.wait(lambda: desk.shown(seat.id).name == "Liu Min")
    assert desk.saved().people[-1].title == "Budget owner"


def test_dragging_a_card_onto_another_is_saved_redrawn_and_undone(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    desk.drag(desk.place(wang), desk.place(han))
    desk.wait(lambda: len(desk.tab.map.map_scene.lines) == 1)
    [tie] = desk.saved().ties
    assert (tie.kind, tie.from_id, tie.to_id) == (TieKind.REPORTS_TO, wang, han)
    cards = desk.tab.map.map_scene.cards
    assert cards[wang].box.y() > cards[han].box.bottom()
    desk.store.undo()
    desk.wait(lambda: not desk.tab.map.map_scene.lines)
    desk.store.redo()
    desk.wait(lambda: len(desk.tab.map.map_scene.lines) == 1)


def test_dragging_into_a_lane_changes_the_department(desk: Desk) -> None:
    finance = contacts.add_department(desk.store, customer_id=desk.customer, name="Finance")
    han, liu = desk.add("Han", "Liu")
    stakeholders.move_to_department(desk.store, ids=[liu], department_id=finance)
    desk.wait(lambda: bool(desk.tab.map.map_scene.bands))
    band = next(b for b in desk.tab.map.map_scene.bands if b.key == finance)
    corner = desk.tab.map.mapFromScene(band.box.bottomRight()) - QPoint(9, 9)
    desk.drag(desk.place(han), corner)
    desk.wait(lambda: desk.shown(han).department_id == finance)
    assert desk.saved().people[0].department_id == finance


def test_keys_change_stance_and_influence_of_the_selected(desk: Desk) -> None:
    [wang] = desk.add("Wang")
    desk.click(wang)
    desk.key(KEY.Key_1)
    desk.wait(lambda: desk.shown(wang).stance is Stance.SUPPORTER)
    desk.key(KEY.Key_Plus)
    desk.wait(lambda: desk.shown(wang).influence == 3)
    desk.key(KEY.Key_Plus)
    desk.wait(lambda: desk.shown(wang).influence == 4)
    assert desk.tab.map.map_scene.current == wang


def test_a_tie_is_made_with_keys_and_removed_again(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    desk.click(han)
    aim = KEY.Key_Right if desk.place(wang).x() > desk.place(han).x() else KEY.Key_Down
    for key in (KEY.Key_T, aim, KEY.Key_Return):
        desk.key(key)
    desk.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, KEY.Key_Return)
    desk.wait(lambda: len(desk.tab.map.map_scene.lines) == 1)
    [tie] = desk.saved().ties
    assert (tie.kind, tie.from_id, tie.to_id) == (TieKind.INFLUENCES, han, wang)
    desk.tab.map.pick_tie(tie.id)
    desk.key(KEY.Key_Delete)
    desk.wait(lambda: not desk.tab.map.map_scene.lines)


def test_a_circle_is_refused_in_words_and_nothing_changes(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    stakeholders.report_to(desk.store, id=wang, superior_id=han)
    with desk.qtbot.waitSignal(desk.context.tasks.problem) as said:
        desk.tab.map.tie_wanted.emit(TieKind.REPORTS_TO, han, wang)
    [problem] = said.args or []
    assert isinstance(problem, UserError) and problem.code == "reporting_circle"
    assert len(desk.saved().ties) == 1


def test_what_cannot_be_of_the_reporting_is_told_and_taken_away(desk: Desk) -> None:
    ana, bo = desk.add("Ana", "Bo")
    assert not desk.tab.odd.isVisible()
    with desk.store.change("tie_added") as session:  # as an import or a colleague may bring it
        for below, above in ((ana, bo), (bo, ana), (bo, bo)):
            place = {"customer_id": desk.customer, "from_id": below, "to_id": above}
            session.add(Tie(kind=TieKind.REPORTS_TO, **place))
    desk.wait(lambda: "Bo reports to themselves" in desk.tab.odd.words.text())
    QTest.mouseClick(desk.tab.odd.button, LEFT)
    desk.wait(lambda: "Ana → Bo → Ana" in desk.tab.odd.words.text())
    QTest.mouseClick(desk.tab.odd.button, LEFT)
    desk.wait(lambda: not desk.tab.odd.isVisible())
    assert [(tie.from_id, tie.to_id) for tie in desk.saved().ties] == [(bo, ana)]
    desk.store.undo()
    desk.wait(desk.tab.odd.isVisible)
    QTest.mouseClick(desk.tab.bar.views["departments"], LEFT)
    desk.wait(lambda: not desk.tab.odd.isVisible())


def test_delete_takes_someone_off_and_says_so(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    desk.click(wang)
    with desk.qtbot.waitSignal(desk.context.desk.saying) as said:
        desk.key(KEY.Key_Delete)
    assert said.args is not None and "Wang" in said.args[0]
    desk.wait(lambda: set(desk.tab.map.map_scene.cards) == {han})
    desk.store.undo()
    desk.wait(lambda: set(desk.tab.map.map_scene.cards) == {han, wang})


def test_enter_opens_the_form_and_a_field_is_saved_on_leaving_it(desk: Desk) -> None:
    [wang] = desk.add("Wang")
    desk.click(wang)
    desk.key(KEY.Key_Return)
    title = desk.tab.form.editor("title")
    assert desk.tab.form.isVisible() and isinstance(title, QLineEdit)
    QTest.keyClicks(title, "Technical director")
    QTest.keyClick(title, KEY.Key_Return)
    desk.wait(lambda: desk.shown(wang).title == "Technical director")
    QTest.mouseClick(desk.tab.form.chip(BuyingRole.COACH), LEFT)
    desk.wait(lambda: desk.shown(wang).roles == (BuyingRole.COACH,))
    QTest.mouseClick(desk.tab.form.chip(BuyingRole.GATEKEEPER), LEFT)
    desk.wait(lambda: len(desk.shown(wang).roles) == 2)


def test_a_choice_in_the_form_is_saved_as_a_number_where_it_is_one(desk: Desk) -> None:
    finance = contacts.add_department(desk.store, customer_id=desk.customer, name="Finance")
    [wang] = desk.add("Wang")
    desk.tab.edit(wang)
    for name, word in (("influence", "5: decisive"), ("department_id", "Finance")):
        editor = desk.tab.form.editor(name)
        assert isinstance(editor, ChoiceEditor)
        editor.setCurrentText(word)
        editor.setFocus()
        editor.activated.emit(editor.currentIndex())
        desk.tab.map.setFocus()
    desk.wait(lambda: desk.shown(wang).influence == 5 and desk.shown(wang).department_id == finance)


def test_the_form_follows_the_selection_and_closes_with_escape(desk: Desk) -> None:
    han, wang = desk.add("Han", "Wang")
    desk.tab.edit(wang)
    desk.click(han)
    assert desk.tab.form.person_id == han
    QTest.keyClick(desk.tab.form, KEY.Key_Escape)
    assert not desk.tab.form.isVisible()


def test_a_deal_has_a_map_of_its_own(desk: Desk) -> None:
    desk.add("Han")
    deal = deals.add(
        desk.store, customer_id=desk.customer, name="Gearbox line", opened_on=date(2026, 1, 5)
    )
    desk.wait(lambda: desk.tab.tools.chooser.count() == 2)
    desk.tab.tools.chooser.setCurrentIndex(1)
    desk.tab.tools.chooser.activated.emit(1)
    desk.wait(lambda: desk.tab.empty.isVisible())
    desk.tab.begin_person()
    QTest.keyClicks(desk.tab.name_entry.name, "Liu")
    QTest.keyClick(desk.tab.name_entry.name, KEY.Key_Return)
    desk.wait(lambda: desk.tab.map.isVisible())
    assert [p.name for p in desk.saved(deal).people] == ["Liu"]
    assert [p.name for p in desk.saved().people] == ["Han"]


def test_the_map_with_people_is_shown_first(desk: Desk) -> None:
    other = customers.add(desk.store, name="Other")
    deal = deals.add(desk.store, customer_id=other, name="Pump", opened_on=date(2026, 1, 5))
    stakeholders.add(desk.store, customer_id=other, deal_id=deal, name="Zhou")
    desk.tab.show_customer(other)
    desk.wait(lambda: len(desk.tab.map.map_scene.cards) == 1)
    assert desk.tab.tools.chooser.currentText().startswith("Pump")


def test_somebody_is_shown_on_the_map_they_stand_on(desk: Desk) -> None:
    desk.add("Han")
    other = customers.add(desk.store, name="Other")
    deal = deals.add(desk.store, customer_id=other, name="Pump", opened_on=date(2026, 1, 5))
    zhou = stakeholders.add(desk.store, customer_id=other, deal_id=deal, name="Zhou")
    desk.tab.open("stakeholder", zhou)
    desk.wait(lambda: desk.tab.map.map_scene.current == zhou)


def test_changes_of_another_customer_leave_the_tab_alone(desk: Desk) -> None:
    desk.add("Han")
    other = customers.add(desk.store, name="Other")
    changes: list[bool] = []
    desk.context.bridge.changed.connect(lambda change: changes.append(desk.tab.concerns(change)))
    contacts.add_department(desk.store, customer_id=other, name="Finance")
    desk.wait(lambda: bool(changes))
    assert changes == [False]


def test_f11_opens_the_map_in_a_window_of_its_own(desk: Desk) -> None:
    [han] = desk.add("Han")
    desk.click(han)
    desk.tab.map.setFocus()
    desk.tab.activateWindow()
    desk.wait(lambda: desk.tab.map.hasFocus())
    desk.key(KEY.Key_F11)
    desk.wait(lambda: bool(desk.tab.findChildren(StakeholdersWindow)))
    [window] = desk.tab.findChildren(StakeholdersWindow)
    desk.wait(lambda: set(window.tab.map.map_scene.cards) == {han})
    assert window.windowTitle() == "Yuhuan Machinery · Stakeholders"
    window.close()


def test_the_window_is_named_by_the_customer_and_the_deal(desk: Desk, qtbot: QtBot) -> None:
    deal = deals.add(
        desk.store, customer_id=desk.customer, name="Gearbox line", opened_on=date(2026, 1, 5)
    )
    window = StakeholdersWindow(desk.context)
    qtbot.addWidget(window)
    window.show_map_of(desk.customer, deal)
    desk.wait(lambda: window.windowTitle() == "Yuhuan Machinery · Gearbox line · Stakeholders")
    customers.edit(desk.store, id=desk.customer, name="Yuhuan")
    desk.wait(lambda: window.windowTitle() == "Yuhuan · Gearbox line · Stakeholders")


def test_question_mark_lists_the_keys_in_the_window_too(desk: Desk, qtbot: QtBot) -> None:
    desk.add("Han")
    window = StakeholdersWindow(desk.context)
    qtbot.addWidget(window)
    window.show_map_of(desk.customer, None)
    window.activateWindow()
    desk.wait(window.tab.map.hasFocus)
    QTest.keyClicks(window.tab.map, "?")
    desk.wait(lambda: window.findChild(KeysDialog) is not None)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "On a stakeholder map" in said and "Supporter, neutral, opponent, unknown" in said
    dialog.close()


def test_in_a_narrow_panel_the_form_takes_the_maps_place_and_gives_it_back(desk: Desk) -> None:
    [han] = desk.add("Han")
    desk.tab.resize(460, 640)
    desk.click(han)
    desk.key(KEY.Key_Return)
    assert desk.tab.form.isVisible() and not desk.tab.map.isVisible()
    QTest.keyClick(desk.tab.form, KEY.Key_Escape)
    assert desk.tab.map.isVisible() and not desk.tab.form.isVisible()
    desk.tab.resize(900, 640)
    desk.tab.edit(han)
    assert desk.tab.form.isVisible() and desk.tab.map.isVisible()


def test_beside_the_form_the_map_keeps_its_arrangement(desk: Desk, qtbot: QtBot) -> None:
    [han, *_others] = desk.add("Han", "Wang", "Liu")
    before = {id: card.home for id, card in desk.tab.map.map_scene.cards.items()}
    with qtbot.assertNotEmitted(desk.tab.map.arrangement_wanted, wait=400):
        desk.tab.edit(han)
    stakeholders.set_stance(desk.store, ids=[han], stance=Stance.OPPONENT)
    desk.wait(lambda: desk.shown(han).stance is Stance.OPPONENT)
    assert {id: card.home for id, card in desk.tab.map.map_scene.cards.items()} == before


def test_a_long_name_of_a_deal_ends_in_dots_and_is_whole_in_the_list(desk: Desk) -> None:
    name = "Replacement of every gearbox of the second production line in Taizhou"
    deal = deals.add(desk.store, customer_id=desk.customer, name=name, opened_on=date(2026, 1, 5))
    desk.tab.show_deal(deal)
    desk.tab.resize(420, 640)
    chooser = desk.tab.tools.chooser
    desk.wait(lambda: chooser.currentText() == name)
    assert chooser.toolTip() == name
    assert chooser.view().minimumWidth() > chooser.fontMetrics().horizontalAdvance(name)
    assert chooser.geometry().right() < desk.tab.tools.add_button.x()
    assert desk.tab.tools.seat_button.accessibleName() == "Empty seat"


def test_a_short_name_is_shown_whole(desk: Desk) -> None:
    deals.add(desk.store, customer_id=desk.customer, name="Pump", opened_on=date(2026, 1, 5))
    chooser = desk.tab.tools.chooser
    desk.wait(lambda: chooser.count() == 2)

    def room() -> int:
        option = QStyleOptionComboBox()
        chooser.initStyleOption(option)
        field = chooser.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            chooser,
        )
        return field.width() - 4

    words = chooser.fontMetrics().horizontalAdvance(chooser.currentText())
    desk.wait(lambda: room() >= words)


def test_without_a_customer_nothing_is_shown(desk: Desk) -> None:
    desk.add("Han")
    desk.tab.show_customer(None)
    desk.wait(lambda: not desk.tab.map.isVisible())
