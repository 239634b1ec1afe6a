"""What a customer needs in a deal, how they buy, and who takes part."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, needs, products, stakeholders
from crm_desktop.deal_judgement import Judgement
from crm_desktop.models.codes import BuyingRole
from tests.ui.pages.deal_page.page import LEFT, dialog_of
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.tabs.deal_view import DealView


def test_a_need_is_met_and_opened_to_tie_a_product(
    qtbot: QtBot,
    context: Context,
    show: Callable[[], DealView],
    firm: int,
    bid: int,
    judge: Callable[[], Judgement],
) -> None:
    press_line = products.add(context.store, name="Press", currency="EUR")
    need = needs.add(context.store, customer_id=firm, text="Speed", deal_id=bid)
    part = show().needs
    line = part.lines[need]
    QTest.mouseClick(line.action, LEFT)
    qtbot.waitUntil(lambda: part.findChild(FormDialog) is not None)
    dialog = dialog_of(part)
    dialog.form.editor("product_id").set_value(str(press_line))
    dialog.save()
    qtbot.waitUntil(lambda: line.detail == "met by Press")
    assert isinstance(line.box, QCheckBox)
    QTest.keyClick(line.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: judge().needs[0].met_on == date.today())
    QTest.keyClick(line.box, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not judge().needs)


def test_a_name_leads_to_the_map_and_a_missing_one_gets_a_seat(
    qtbot: QtBot,
    context: Context,
    show: Callable[[], DealView],
    firm: int,
    bid: int,
    judge: Callable[[], Judgement],
) -> None:
    works = contacts.add_department(
        context.store, customer_id=firm, name="Works", functions=["technical"]
    )
    han = stakeholders.add(
        context.store, customer_id=firm, deal_id=bid, name="Han", department_id=works
    )
    people = show().people
    opened: list[tuple[str, object]] = []
    context.desk.opening.connect(lambda kind, what: opened.append((kind, what)))
    (name,) = people.names
    QTest.mouseClick(name, LEFT)
    assert opened == [("stakeholder", han)]
    (add,) = people.missing
    QTest.mouseClick(add, LEFT)
    qtbot.waitUntil(lambda: bool(judge().seats[1].empty))
    qtbot.waitUntil(lambda: len(opened) == 2 and not people.missing)
    with context.store.read() as session:
        on_map = stakeholders.stakeholder_map(session, firm, bid).people
    assert [one.roles for one in on_map if one.is_empty_seat] == [(BuyingRole.PURCHASER,)]


def test_how_they_buy_is_kept_at_the_customer_and_asks_its_questions(
    qtbot: QtBot, show: Callable[[], DealView], judge: Callable[[], Judgement]
) -> None:
    view = show()
    assert view.buying.form is not None
    assert "unhappy_with_current" not in view.qualification.lines
    editor = view.buying.form.editor("acquisition")
    editor.set_value("modified_rebuy")
    editor.edited.emit()
    editor.left.emit()
    qtbot.waitUntil(lambda: judge().acquisition == "modified_rebuy")
    qtbot.waitUntil(lambda: "unhappy_with_current" in view.qualification.lines)
    assert "They have a supplier" in view.buying.sentence.text()
