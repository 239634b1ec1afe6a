"""The deals page: cards are dragged and pushed by keys, the table lists all, one opens."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals, findings, firm, profile, stakeholders
from crm_desktop.deal_board import MOST_CARDS
from crm_desktop.listing import Criteria
from crm_desktop.models.codes import BuyingRole, Stance
from crm_desktop.store import Store
from ui import formats
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.deal_menu import DealMenu
from ui.pages.deal_moves import ask_move
from ui.pages.deal_page.closing import ask_outcome
from ui.pages.deals import DealsPage
from ui.widgets.board.cards import MIME, CardModel
from ui.widgets.board.column import CardList

TODAY = date.today()


@pytest.fixture
def deal(store: Store) -> int:
    acme = customers.add(store, name="Acme")
    opened = TODAY - timedelta(days=30)
    return deals.add(store, name="Press line", customer_id=acme, opened_on=opened, amount=50_000_00)


@pytest.fixture
def page(qtbot: QtBot, context: Context, deal: int) -> DealsPage:
    made = DealsPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: cards(made, "need") == ["Acme"])
    return made


def column(page: DealsPage, stage: str) -> CardList:
    return next(each.list for each in page.board.columns if each.stage == stage)


def cards(page: DealsPage, stage: str) -> list[str]:
    model = column(page, stage).cards
    found = (model.card(model.index(row)) for row in range(model.rowCount()))
    return [card.title for card in found if card is not None]


def drop(onto: CardList, words: str) -> None:
    """What Qt sends when something is dragged over a column and let go."""
    data = QMimeData()
    data.setData(MIME, words.encode())
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(20, 60), move, data, left, plain),
        QDropEvent(QPointF(20, 60), move, data, left, plain),
    ):
        QApplication.sendEvent(onto.viewport(), event)


def stage_of(store: Store, deal_id: int) -> str:
    with store.read() as session:
        sheet = profile.deal(session, deal_id)
    assert sheet is not None
    return str(sheet.values["buying_stage"])


def test_a_card_let_go_over_a_stage_moves_the_deal_today(
    qtbot: QtBot, page: DealsPage, store: Store, deal: int
) -> None:
    drop(column(page, "evaluation"), str(deal))
    qtbot.waitUntil(lambda: cards(page, "evaluation") == ["Acme"])
    assert cards(page, "need") == []
    with store.read() as session:
        sheet = profile.deal(session, deal)
    assert sheet is not None
    assert (sheet.moves[0].after, sheet.moves[0].moved_on) == ("evaluation", date.today())
    store.undo()
    qtbot.waitUntil(lambda: cards(page, "need") == ["Acme"])


def test_a_card_is_dragged_by_its_id_only(page: DealsPage, deal: int) -> None:
    model = column(page, "need").cards
    data = model.mimeData([model.index(0)])
    assert bytes(data.data(MIME).data()) == str(deal).encode()
    assert not data.hasText()


def test_a_foreign_drop_changes_nothing(page: DealsPage, store: Store, deal: int) -> None:
    drop(column(page, "evaluation"), "nonsense")
    assert stage_of(store, deal) == "need"


def test_ctrl_and_an_arrow_push_the_deal_and_the_cursor_goes_along(
    qtbot: QtBot, page: DealsPage, store: Store, deal: int
) -> None:
    start = column(page, "need")
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    there = column(page, "project_setup")
    qtbot.waitUntil(lambda: there.current_id() == deal and there.hasFocus())
    assert stage_of(store, deal) == "project_setup"


def test_going_back_asks_for_the_reason(
    qtbot: QtBot, page: DealsPage, store: Store, deal: int
) -> None:
    deals.move(store, id=deal, to_stage="decision", on=TODAY)
    qtbot.waitUntil(lambda: cards(page, "decision") == ["Acme"])
    drop(column(page, "need"), str(deal))
    dialogs = page.findChildren(FormDialog)
    assert [dialog.isVisible() for dialog in dialogs] == [True]
    assert stage_of(store, deal) == "decision"
    reason = dialogs[0].findChild(QPlainTextEdit)
    assert reason is not None
    QTest.keyClicks(reason, "The budget was cut")
    dialogs[0].save()
    qtbot.waitUntil(lambda: stage_of(store, deal) == "need")


def test_arrows_walk_between_the_stages_that_have_cards(
    qtbot: QtBot, page: DealsPage, store: Store
) -> None:
    other = deals.add(store, name="Spares", opened_on=TODAY, buying_stage="decision")
    qtbot.waitUntil(lambda: cards(page, "decision") == ["Spares"])
    column(page, "need").setFocus()
    QTest.keyClick(column(page, "need"), Qt.Key.Key_Right)
    there = column(page, "decision")
    assert there.hasFocus()
    assert there.current_id() == other


def test_enter_opens_the_deal_and_the_way_back_finds_its_card(
    qtbot: QtBot, page: DealsPage, deal: int
) -> None:
    start = column(page, "need")
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view.isVisible() and page.view.name() == "Press line")
    page.view.left.emit()
    assert start.isVisible()
    assert start.current_id() == deal


def test_the_table_lists_closed_deals_too_and_is_narrowed_by_a_press(
    qtbot: QtBot, page: DealsPage, store: Store, deal: int
) -> None:
    lost = deals.add(store, name="Old bid", opened_on=TODAY)
    deals.close(store, id=lost, outcome="lost", on=TODAY, reason="price")
    page.bar.views["table"].click()
    qtbot.waitUntil(lambda: set(page.list.model.ids.tolist()) == {deal, lost})
    page.bar.outcomes[None].click()
    qtbot.waitUntil(lambda: page.list.model.ids.tolist() == [deal])
    page.bar.field.setText("nothing like it")
    qtbot.waitUntil(lambda: page.list.empty.isVisible())


def test_the_menu_of_the_table_deletes_every_deal_that_is_selected(
    qtbot: QtBot, page: DealsPage, store: Store, deal: int
) -> None:
    other = deals.add(store, name="Spares", opened_on=TODAY)
    page.bar.views["table"].click()
    qtbot.waitUntil(lambda: set(page.list.model.ids.tolist()) == {deal, other})
    page.list.table.selectAll()
    page.list.table.menu_wanted.emit(QPoint(0, 0))
    (menu,) = page.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    next(action for action in menu.actions() if action.text() == "Delete").trigger()
    qtbot.waitUntil(lambda: not page.list.model.ids.tolist())
    menu.close()
    qtbot.waitUntil(lambda: not page.findChildren(QMenu))


def test_no_deals_say_what_will_be_here(qtbot: QtBot, page: DealsPage, store: Store) -> None:
    store.undo()
    qtbot.waitUntil(lambda: not page.board.isVisible())


def test_the_cards_model_keeps_its_word(page: DealsPage) -> None:
    model: CardModel = column(page, "need").cards
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, page
    )
    page.load()
    assert tester.model() is model
    index = model.index(0)
    spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "Acme" in str(spoken)
    assert "Press line" in str(spoken)


def pressed_in_menu(page: DealsPage, words: str) -> None:
    (menu,) = page.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    entry = next(action for action in menu.actions() if action.text() == words)
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def outcome_of(store: Store, deal_id: int) -> str | None:
    with store.read() as session:
        sheet = profile.deal(session, deal_id)
    assert sheet is not None
    outcome = sheet.values["outcome"]
    return None if outcome is None else str(outcome)


def test_a_card_is_closed_from_its_menu_and_opened_again_from_the_table(
    qtbot: QtBot, page: DealsPage, store: Store, deal: int
) -> None:
    start = column(page, "need")
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Menu)
    pressed_in_menu(page, "Close…")
    qtbot.waitUntil(lambda: bool(page.findChildren(FormDialog)))
    (dialog,) = page.findChildren(FormDialog)
    dialog.form.editor("outcome").set_value("lost")
    dialog.save()
    qtbot.waitUntil(lambda: outcome_of(store, deal) == "lost")
    qtbot.waitUntil(lambda: not page.findChildren(FormDialog))
    page.bar.views["table"].click()
    qtbot.waitUntil(lambda: page.list.model.ids.tolist() == [deal])
    page.list.table.selectAll()
    page.list.table.menu_wanted.emit(QPoint(0, 0))
    pressed_in_menu(page, "Reopen")
    qtbot.waitUntil(lambda: outcome_of(store, deal) is None)


def test_the_cards_that_are_not_shown_are_listed_by_a_press(
    qtbot: QtBot, page: DealsPage, store: Store, deal: int
) -> None:
    with store.change("sample_made"):
        for number in range(MOST_CARDS):
            deals.add(store, name=f"Bid {number}", opened_on=TODAY, buying_stage="need")
        deals.add(store, name="Elsewhere", opened_on=TODAY, buying_stage="decision")
    rest = page.board.columns[0].rest
    qtbot.waitUntil(rest.isVisible)
    assert rest.whole() == "1 more in the table"
    QTest.mouseClick(rest, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.list.model.ids) == MOST_CARDS + 1)
    assert deal in page.list.model.ids.tolist()


def test_the_rest_of_a_stage_is_that_of_the_board_whatever_narrowed_the_table_before(
    qtbot: QtBot, store: Store, page: DealsPage, deal: int
) -> None:
    ann = firm.add_user(store, name="Ann")
    for place in range(MOST_CARDS + 1):
        deals.add(store, name=f"Ann's {place}", opened_on=TODAY, owner_id=ann)
    page.show_owner(ann)
    page.open("deals", (deal,))
    page.bar.criteria_wanted.emit(Criteria(text="Press"))
    page.show_view("board")
    rest = page.board.columns[0].rest
    qtbot.waitUntil(rest.isVisible)
    QTest.mouseClick(rest, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.list.model.ids) == MOST_CARDS + 1)


def test_going_back_begins_with_the_reason(page: DealsPage, store: Store, deal: int) -> None:
    ask_move(page.context, page, deal, "decision", "need")
    (dialog,) = page.findChildren(FormDialog)
    assert dialog.focusWidget() is dialog.form.editor("reason")


def test_the_dialogs_that_move_and_close_a_deal_name_it(
    qtbot: QtBot, page: DealsPage, deal: int
) -> None:
    ask_move(page.context, page, deal, "decision", "need")
    ask_outcome(page.context, deal, (), page)
    dialogs = page.findChildren(FormDialog)
    assert len(dialogs) == 2
    qtbot.waitUntil(lambda: all(each.about.text() == "Press line" for each in dialogs))


def test_no_card_says_on_track_where_something_urgent_was_found(
    qtbot: QtBot, store: Store, deal: int, page: DealsPage
) -> None:
    acme = customers.add(store, name="Bolt")
    bid = deals.add(
        store, name="Bid", customer_id=acme, opened_on=TODAY - timedelta(days=10),
        buying_stage="decision", amount=90_000_00,
    )  # fmt: skip
    stakeholders.add(
        store, customer_id=acme, deal_id=bid, name="Han", roles=[BuyingRole.ECONOMIC_BUYER],
        stance=Stance.OPPONENT,
    )  # fmt: skip
    findings.follow(store, TODAY)
    page.on_found(frozenset({acme}))

    def chip() -> str:
        model = column(page, "decision").cards
        card = model.card(model.index(0)) if model.rowCount() else None
        return "" if card is None else card.chip

    qtbot.waitUntil(lambda: chip() == "Decider is against us")


def test_the_menu_of_several_selected_deals_is_about_the_one_that_was_pressed(
    qtbot: QtBot, store: Store, page: DealsPage
) -> None:
    deals.add(store, name="Welding cell", opened_on=TODAY)
    pressed = deals.add(store, name="Test bench", opened_on=TODAY)
    page.show_view("table")
    table, model = page.list.table, page.list.model
    qtbot.waitUntil(lambda: model.rowCount() == 3 and model.place_of(pressed) is not None)
    table.selectAll()
    at = table.visualRect(model.index(model.place_of(pressed) or 0, 0)).center()
    QTest.mousePress(table.viewport(), Qt.MouseButton.RightButton, pos=at)
    table.customContextMenuRequested.emit(at)
    assert len(page.list.selected_ids()) == 3
    menu = page.findChild(DealMenu)
    assert isinstance(menu, DealMenu)
    next(action for action in menu.actions() if action.text() == "Open").trigger()
    qtbot.waitUntil(lambda: page.view.name() == "Test bench")


def test_a_closed_deal_shows_the_day_it_closed_and_not_the_one_expected(
    qtbot: QtBot, page: DealsPage, store: Store, deal: int
) -> None:
    deals.edit(store, id=deal, expected_close=TODAY + timedelta(days=200))
    deals.close(store, id=deal, outcome="won", on=TODAY - timedelta(days=1))
    page.show_view("table")
    model = page.list.model
    at = [column.key for column in model.columns].index("expected_close")
    closed = formats.short_day(TODAY - timedelta(days=1))
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.cell(0, at).text == closed)
