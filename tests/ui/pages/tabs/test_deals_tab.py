"""The deals of a customer, and one of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals
from crm_desktop.models import Contest, Deal, Document, StageMove
from crm_desktop.store import Store
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.deal_page.part import Part
from ui.pages.tabs.deals_tab import DealsTab

START = date(2026, 1, 1)


@pytest.fixture
def yuhuan(store: Store) -> int:
    return customers.add(store, name="Yuhuan")


@pytest.fixture
def bid(store: Store, yuhuan: int) -> int:
    made = deals.add(
        store, name="Bid", opened_on=START, customer_id=yuhuan, amount=185_000, currency="EUR"
    )
    deals.move(store, id=made, to_stage="evaluation", on=date(2026, 2, 1))
    return made


@pytest.fixture
def tab(qtbot: QtBot, context: Context, yuhuan: int, bid: int) -> DealsTab:
    shown = DealsTab(context)
    qtbot.addWidget(shown)
    shown.show_customer(yuhuan)
    shown.show()
    qtbot.waitUntil(lambda: len(shown.list.lines()) == 1)
    return shown


def open_deal(qtbot: QtBot, tab: DealsTab) -> None:
    tab.list.choose(tab.list.lines()[0].key)
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.view.form is not None)


def add_button(part: Part) -> QPushButton:
    return next(one for one in part.section.findChildren(QPushButton) if "Add" in one.text())


def dialog_of(tab: DealsTab) -> FormDialog:
    found = tab.view.findChild(FormDialog)
    assert isinstance(found, FormDialog)
    return found


def test_the_list_says_stage_and_amount(tab: DealsTab) -> None:
    (line,) = tab.list.lines()
    assert (line.title, line.detail, line.end) == ("Bid", "Evaluation", "€1,850.00")


def test_a_field_of_a_deal_is_saved_on_leaving_it(
    qtbot: QtBot, context: Context, tab: DealsTab, bid: int
) -> None:
    open_deal(qtbot, tab)
    assert tab.view.form is not None
    editor = tab.view.form.editor("name")
    editor.setFocus()
    QTest.keyClicks(editor, "!")
    editor.left.emit()
    qtbot.waitUntil(lambda: deals.name_of(context.store, bid) != "Bid")


def test_a_rival_is_added_by_name(qtbot: QtBot, context: Context, tab: DealsTab, bid: int) -> None:
    open_deal(qtbot, tab)
    QTest.mouseClick(add_button(tab.view.rivals), Qt.MouseButton.LeftButton)
    dialog = dialog_of(tab)
    QTest.keyClicks(dialog.form.editor("name"), "Acme")
    dialog.save()

    def rivals() -> int:
        with context.store.read() as session:
            return len(session.scalars(sa.select(Contest.id)).all())

    qtbot.waitUntil(lambda: rivals() == 1)


def test_going_back_asks_for_a_reason_and_is_dated(
    qtbot: QtBot, context: Context, tab: DealsTab, bid: int
) -> None:
    open_deal(qtbot, tab)
    tab.view.stepper.wanted.emit("need")
    dialog = dialog_of(tab)
    dialog.form.editor("on").set_value(date(2026, 3, 1))
    dialog.save()
    assert dialog.isVisible()
    dialog.form.editor("reason").set_value("A new manager")
    with qtbot.waitSignal(context.bridge.changed):
        dialog.save()
    with context.store.read() as session:
        latest = session.scalars(sa.select(StageMove).order_by(StageMove.id.desc())).first()
        assert latest is not None
        assert (latest.to_stage, latest.moved_on, latest.reason) == (
            "need",
            date(2026, 3, 1),
            "A new manager",
        )


def test_a_deal_is_closed_with_its_reason_and_opened_again(
    qtbot: QtBot, context: Context, tab: DealsTab, bid: int
) -> None:
    def outcome() -> str | None:
        with context.store.read() as session:
            return session.scalar(sa.select(Deal.outcome).where(Deal.id == bid))

    open_deal(qtbot, tab)
    tab.view.close_button.click()
    dialog = dialog_of(tab)
    dialog.form.editor("outcome").set_value("lost")
    dialog.save()
    qtbot.waitUntil(lambda: outcome() == "lost")
    qtbot.waitUntil(lambda: tab.view.close_button.text() == "Reopen")
    tab.view.close_button.click()
    qtbot.waitUntil(lambda: outcome() is None)


def test_another_currency_keeps_the_figure_of_the_amount(
    qtbot: QtBot, context: Context, tab: DealsTab, bid: int
) -> None:
    open_deal(qtbot, tab)
    assert tab.view.form is not None
    editor = tab.view.form.editor("currency")
    editor.set_value("JPY")
    editor.edited.emit()
    editor.left.emit()

    def amount() -> tuple[int | None, str | None]:
        with context.store.read() as session:
            deal = session.get(Deal, bid)
            assert deal is not None
            return deal.amount, deal.currency

    qtbot.waitUntil(lambda: amount() == (1_850, "JPY"))


def test_the_open_deal_is_remembered_for_each_customer(
    qtbot: QtBot, context: Context, tab: DealsTab, yuhuan: int, bid: int
) -> None:
    other = customers.add(context.store, name="Other")
    open_deal(qtbot, tab)
    tab.show_customer(other)
    assert not tab.view.isVisible()
    tab.show_customer(yuhuan)
    assert tab.view.isVisible()


def test_a_deleted_deal_can_be_brought_back(
    qtbot: QtBot, context: Context, tab: DealsTab, bid: int
) -> None:
    tab.list.choose(bid)
    with qtbot.waitSignal(context.desk.saying) as said:
        QTest.keyClick(tab.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not tab.list.lines())
    bring_back = said.args[2]
    bring_back()
    qtbot.waitUntil(lambda: len(tab.list.lines()) == 1)


def test_a_reload_leaves_alone_what_is_being_typed(
    qtbot: QtBot, context: Context, tab: DealsTab, bid: int
) -> None:
    open_deal(qtbot, tab)
    assert tab.view.form is not None
    editor = tab.view.form.editor("name")
    editor.setFocus()
    QTest.keyClicks(editor, "half")
    deals.edit(context.store, id=bid, currency="JPY", source="Fair")
    source = tab.view.form.editor("source")
    qtbot.waitUntil(lambda: source.value() == "Fair")
    assert editor.value() == "halfBid"


def test_what_is_dropped_on_a_deal_belongs_to_the_deal(
    qtbot: QtBot, context: Context, tab: DealsTab, bid: int, yuhuan: int, tmp_path: Path
) -> None:
    open_deal(qtbot, tab)
    said: list[str] = []
    context.desk.saying.connect(lambda text, _button, _press: said.append(text))
    drawing = tmp_path / "drawing.pdf"
    drawing.write_bytes(b"%PDF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(drawing)), QUrl.fromLocalFile(str(tmp_path))])
    mouse, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = tab.view.rect().center()
    QApplication.sendEvent(
        tab.view, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, mouse, keys)
    )
    QApplication.sendEvent(
        tab.view, QDropEvent(at.toPointF(), Qt.DropAction.CopyAction, data, mouse, keys)
    )

    def kept() -> list[tuple[str, int | None, int | None]]:
        with context.store.read() as session:
            found = session.scalars(sa.select(Document))
            return [(one.name, one.deal_id, one.customer_id) for one in found]

    qtbot.waitUntil(lambda: kept() == [("drawing.pdf", bid, yuhuan)])
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "folder" in said[0] and "Document added" in said[1]
