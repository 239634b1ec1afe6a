"""Closing a deal with a reason, of the list or in own words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import outcome_reasons
from crm_desktop.models import Deal
from tests.ui.pages.deal_page.page import LEFT
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.tabs.deal_view import DealView
from ui.widgets.editors import ChoiceEditor


def test_the_reasons_offered_are_those_of_the_outcome(
    qtbot: QtBot, context: Context, show: Callable[[], DealView], bid: int
) -> None:
    outcome_reasons.add(context.store, outcome="lost", text="Their cousin sells it")
    view = show()
    QTest.mouseClick(view.close_button, LEFT)
    dialog = view.findChild(FormDialog)
    assert isinstance(dialog, FormDialog)
    outcome = dialog.form.editor("outcome")
    outcome.set_value("lost")
    outcome.edited.emit()
    reason = dialog.form.editor("reason")
    assert isinstance(reason, ChoiceEditor)
    offered = [reason.itemText(place) for place in range(reason.count())]
    assert "Our price was too high" in offered and "Their cousin sells it" in offered
    reason.set_value("price_too_high")
    dialog.save()

    def kept() -> str | None:
        with context.store.read() as session:
            found = session.get(Deal, bid)
            return found.outcome_reason if found else None

    qtbot.waitUntil(lambda: kept() == "price_too_high")
    qtbot.waitUntil(lambda: "Our price was too high" in view.head.figures.text())
    assert not view.chance.isVisible() and not view.steps.isVisible()


def test_own_words_go_before_the_list(
    qtbot: QtBot, context: Context, show: Callable[[], DealView], bid: int
) -> None:
    view = show()
    QTest.mouseClick(view.close_button, LEFT)
    dialog = view.findChild(FormDialog)
    assert isinstance(dialog, FormDialog)
    dialog.form.editor("own_words").set_value("They liked Li")
    dialog.save()
    qtbot.waitUntil(lambda: "They liked Li" in view.head.figures.text())
