"""The review of tiers and classes: reasons, accepting, setting aside, by mouse and by keys."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from crm_desktop import customers, firm, orders
from crm_desktop.models import Customer, Dismissal
from crm_desktop.models.codes import CustomerClass, Tier
from crm_desktop.store import Store
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.customers import CustomersPage
from ui.pages.forms.order_dialog import OrderDialog
from ui.pages.review import ReviewPage, ReviewWindow
from ui.pages.review_opening import open_review
from ui.widgets.review_table import MOVE, SCORE, WHY
from ui.window import Window

TODAY = date.today()


def order(store: Store, customer: int, amount: int, cost: int | None, ago: int) -> None:
    line = {"quantity": 1000, "amount": amount, "cost": cost}
    on = TODAY - timedelta(days=ago)
    orders.add(store, customer_id=customer, ordered_on=on, currency="EUR", lines=[line])


@pytest.fixture
def firms(store: Store) -> list[int]:
    """Eight customers, each larger; the last two go up, one is of the wrong class."""
    firm.set_setting(store, key="base_currency", value="EUR")
    made = []
    for n in range(1, 9):
        rating = "good" if n > 5 else "poor"
        made.append(
            customers.add(
                store, name=f"C{n}", tier="general", credit=rating, management=rating,
                customer_class="first_purchase",
            )
        )  # fmt: skip
        order(store, made[-1], 1_000 * n, 900 * n - 20 * n * n, 30)
    order(store, made[0], 10, 5, 60)
    return made


@pytest.fixture
def page(qtbot: QtBot, context: Context, firms: list[int]) -> ReviewPage:
    page = ReviewPage(context)
    qtbot.addWidget(page)
    page.resize(940, 620)
    page.show()
    qtbot.waitUntil(lambda: len(page.table.listed.moves) > 0)
    return page


def of(store: Store, customer_id: int) -> tuple[Tier | None, CustomerClass | None]:
    with store.read() as session:
        found = session.get_one(Customer, customer_id)
        return found.tier, found.customer_class


def shown(page: ReviewPage, row: int, column: int) -> str:
    model = page.table.listed
    return str(model.data(model.index(row, column)))


def test_a_proposal_says_from_what_to_what_and_why(page: ReviewPage) -> None:
    assert shown(page, 0, MOVE) == "General → Core"
    assert (
        "Sales €80 (+" in shown(page, 0, WHY)
        and float(shown(page, 0, SCORE).removesuffix(" of 100")) > 80
    )
    last = len(page.table.listed.moves) - 1
    assert shown(page, last, MOVE) == "First purchase → Repeat"
    assert "Second order on" in shown(page, last, WHY) and shown(page, last, SCORE) == ""


def test_space_accepts_what_is_chosen_and_one_undo_takes_it_back(
    qtbot: QtBot, page: ReviewPage, firms: list[int]
) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    store = page.context.store
    qtbot.waitUntil(lambda: of(store, firms[-1])[0] is Tier.CORE)
    qtbot.waitUntil(lambda: all(m.customer_id != firms[-1] for m in page.table.listed.moves))
    store.undo()
    qtbot.waitUntil(lambda: any(m.customer_id == firms[-1] for m in page.table.listed.moves))


def test_after_accepting_by_the_button_the_next_line_has_the_keys(
    qtbot: QtBot, page: ReviewPage, firms: list[int]
) -> None:
    before = len(page.table.listed.moves)
    page.activateWindow()
    page.taking.setFocus()
    QTest.keyClick(page.taking, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.table.listed.moves) == before - 1)
    assert page.focusWidget() is page.table
    assert len(page.table.picked()) == 1 and page.taking.text() == "Accept 1"


def test_a_reason_of_ones_own_is_saved_by_enter_and_names_the_customer(
    qtbot: QtBot, page: ReviewPage, firms: list[int]
) -> None:
    before = len(page.table.listed.moves)
    page.ask_reason()
    menu = page.findChild(QMenu)
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    dialog = page.findChild(FormDialog)
    assert dialog is not None and dialog.about.text() == "C8"
    editor = dialog.form.editor("reason")
    assert isinstance(editor, QLineEdit)
    editor.setText("not now")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.table.listed.moves) == before - 1)


def test_all_are_accepted_as_one_change(qtbot: QtBot, page: ReviewPage, firms: list[int]) -> None:
    store = page.context.store
    assert len(page.table.listed.moves) >= 2
    page.all_of.click()
    qtbot.waitUntil(lambda: not page.table.listed.moves)
    assert of(store, firms[0])[1] is CustomerClass.REPEAT and of(store, firms[-1])[0] is Tier.CORE
    assert not page.table.isVisible() and "Nothing is proposed" in page.empty.text()
    store.undo()
    assert of(store, firms[0])[1] is CustomerClass.FIRST_PURCHASE
    assert of(store, firms[-1])[0] is Tier.GENERAL


def test_delete_sets_aside_with_a_reason_and_it_can_be_brought_back(
    qtbot: QtBot, page: ReviewPage, firms: list[int]
) -> None:
    store, before = page.context.store, len(page.table.listed.moves)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    menu = page.findChild(QMenu)
    assert menu is not None
    menu.actions()[2].trigger()
    menu.close()
    qtbot.waitUntil(lambda: len(page.table.listed.moves) == before - 1)
    with store.read() as session:
        assert session.scalars(sa.select(Dismissal.customer_id)).all() == [firms[-1]]
    page.ways["aside"].click()
    assert [move.customer_id for move in page.table.listed.moves] == [firms[-1]]
    assert page.taking.text() == "Bring back 1" and not page.putting.isVisible()
    page.taking.click()
    qtbot.waitUntil(lambda: not page.table.listed.moves)
    page.ways["all"].click()
    assert len(page.table.listed.moves) == before


def test_the_chips_narrow_the_list(page: ReviewPage) -> None:
    page.ways["class"].click()
    assert {shown(page, row, MOVE) for row in range(len(page.table.listed.moves))} == {
        "First purchase → Repeat"
    }
    page.ways["up"].click()
    assert all("General →" in shown(page, r, MOVE) for r in range(len(page.table.listed.moves)))
    assert not page.ways["down"].isVisible()


def test_an_order_behind_a_reason_opens_before_the_review(qtbot: QtBot, page: ReviewPage) -> None:
    link = next(link for link in page.reasons.links if "order" in link.text())
    link.click()
    qtbot.waitUntil(lambda: page.findChild(OrderDialog) is not None)
    dialog = page.findChild(OrderDialog)
    assert dialog is not None and dialog.parentWidget() is page
    dialog.reject()


def test_it_says_how_many_orders_there_are_and_what_each_came_to(
    qtbot: QtBot, page: ReviewPage, firms: list[int]
) -> None:
    for ago in range(1, 7):
        order(page.context.store, firms[-1], 100 + ago, 50, ago)
    qtbot.waitUntil(
        lambda: any(link.text() == "the 3 largest of 7 orders" for link in page.reasons.links)
    )
    next(link for link in page.reasons.links if "largest" in link.text()).click()
    qtbot.waitUntil(lambda: page.reasons.findChild(QMenu) is not None)
    menu = page.reasons.findChild(QMenu)
    assert menu is not None
    said = [entry.text() for entry in menu.actions()]
    assert "€80.00" in said[0] and "€1.06" in said[1]
    menu.close()


def test_a_customer_opens_in_front_of_the_review(
    qtbot: QtBot, context: Context, firms: list[int]
) -> None:
    window = Window(context)
    qtbot.addWidget(window)
    window.show()
    open_review(context, window)
    (review,) = window.findChildren(ReviewWindow)
    qtbot.waitUntil(lambda: len(review.page.table.listed.moves) > 0)
    assert review.windowHandle().transientParent() is None
    QTest.keyClick(review.page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(window.isActiveWindow)


def test_enter_opens_the_customer(qtbot: QtBot, page: ReviewPage, firms: list[int]) -> None:
    with qtbot.waitSignal(page.context.desk.opening) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == ["customer", firms[-1]]


def test_without_orders_it_says_why_nothing_is_proposed(qtbot: QtBot, context: Context) -> None:
    page = ReviewPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "nobody bought" in page.problem.text())
    assert not page.table.isVisible() and not page.taking.isEnabled()


def test_the_customer_list_and_the_keys_open_one_review(
    qtbot: QtBot, context: Context, firms: list[int]
) -> None:
    window = Window(context)
    qtbot.addWidget(window)
    window.show()
    listed = window.show_page("customers")
    assert isinstance(listed, CustomersPage)
    listed.bar.review.click()
    action = context.actions.find("review_tiers")
    assert action is not None
    action.trigger()
    assert len(window.findChildren(ReviewWindow)) == 1
