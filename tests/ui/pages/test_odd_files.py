"""Loyalty, the review, the plan, a deal and the weights before odd files: words, never NaN."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import account_plans, deals, findings
from crm_desktop.models import Customer, Deal
from crm_desktop.refitting import refit
from tests.crm_desktop import odd_files
from tests.crm_desktop.odd_files import DAY
from ui.context import Context
from ui.pages.preference_weights import WeightsTab
from ui.pages.review import ReviewPage
from ui.pages.tabs.deal_view import DealView
from ui.pages.tabs.loyalty_tab import LoyaltyTab
from ui.pages.tabs.plan_tab import PlanTab

NAMES = (
    "no_orders", "one_customer", "all_equal", "credits_larger", "two_currencies", "foreign",
    "future", "odd_deals", "unanswered", "answered_alike", "huge", "yen",
)  # fmt: skip
LANGUAGE = ("en", "zh_CN", "es")
NO_WORD = re.compile(r"\b(nan|inf|NaN|NaT|null|None)\b|∞|%\d|%L?n|\{|\}")


@pytest.fixture(params=NAMES)
def odd(request: pytest.FixtureRequest, context: Context) -> Iterator[Context]:
    """Each odd file with what was fitted to it, in one of the languages."""
    odd_files.make(context.store, request.param)
    refit(context.store, DAY)
    findings.follow(context.store, DAY)
    context.language.use(LANGUAGE[NAMES.index(request.param) % len(LANGUAGE)])
    yield context
    context.language.use("en")


def words(widget: QWidget) -> str:
    """All that can be read on it."""
    parts: list[QLabel | QPushButton] = [*widget.findChildren(QLabel)]
    parts += widget.findChildren(QPushButton)
    return "\n".join(part.text() for part in parts if part.isVisibleTo(widget))


def look(qtbot: QtBot, page: QWidget, is_there: Callable[[], bool]) -> None:
    """Show it until it has said all, and read it."""
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    qtbot.waitUntil(is_there)
    assert not NO_WORD.search(words(page)), words(page)


def test_what_is_shown_of_an_odd_file_is_in_words(qtbot: QtBot, odd: Context) -> None:
    with odd.store.read() as session:
        customer = session.scalars(sa.select(Customer.id).order_by(Customer.id)).first()
        deal = session.scalars(
            sa.select(Deal.id).order_by(Deal.outcome.is_not(None), Deal.id)
        ).first()
    assert customer is not None
    loyal = LoyaltyTab(odd)
    loyal.show_customer(customer)
    look(qtbot, loyal, lambda: bool(loyal.head.total.text()))
    account_plans.add_goal(odd.store, customer_id=customer, text="Frame contract")
    plan = PlanTab(odd)
    plan.show_customer(customer)
    look(qtbot, plan, lambda: bool(plan.goals.lines()))
    weights = WeightsTab(odd)
    look(qtbot, weights, lambda: bool(weights.effect.text()))
    review = ReviewPage(odd)
    searching = review.empty.text()
    look(
        qtbot, review,
        lambda: bool(review.table.listed.moves) or review.empty.text() != searching,
    )  # fmt: skip
    if deal is None:
        deal = deals.add(odd.store, name="Deal", opened_on=DAY - timedelta(days=9),
                         customer_id=customer)  # fmt: skip
    view = DealView(odd)
    view.show_deal(deal)
    look(qtbot, view, lambda: view.form is not None)
