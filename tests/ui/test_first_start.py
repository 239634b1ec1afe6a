"""The first start offers three ways in and a currency."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from ui.first_start import FirstStart
from ui.theme import Theme


@pytest.mark.parametrize(("index", "step"), [(0, "sample"), (1, "import"), (2, "empty")])
def test_each_button_is_a_way_in(qtbot: QtBot, theme: Theme, index: int, step: str) -> None:
    question = FirstStart(theme)
    qtbot.addWidget(question)
    with qtbot.waitSignal(question.accepted):
        question.findChildren(QPushButton)[index].click()
    assert question.step() == step


def test_whoever_begins_from_the_sample_firm_is_not_offered_it_again(
    qtbot: QtBot, theme: Theme
) -> None:
    question = FirstStart(theme, with_sample=False)
    qtbot.addWidget(question)
    ways = question.findChildren(QPushButton)
    assert [way.accessibleName() for way in ways] == ["Bring in my customers", "Start with nothing"]


def test_the_currency_chosen_is_the_files(qtbot: QtBot, theme: Theme) -> None:
    question = FirstStart(theme)
    qtbot.addWidget(question)
    box = question.findChildren(QComboBox)[0]
    qtbot.waitUntil(lambda: box.count() > 100)
    box.setCurrentIndex(box.findData("CNY"))
    assert question.currency() == "CNY"
