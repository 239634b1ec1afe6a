"""Findings are said in three languages: every kind, with all its facts, in a short title."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import wording_findings
from crm_desktop.insights.finding import Action, ActionCode
from tests.crm_desktop.insights.customers_at_hand import every_way
from tests.crm_desktop.insights.deals_at_hand import found
from tests.crm_desktop.insights.test_finding_rules import CASES
from ui import phrases_actions, phrases_findings
from ui.language import Language
from ui.theme import Theme
from ui.widgets.elided_button import ElidedButton
from ui.widgets.findings.strip import CARD_WIDTH

GAP = re.compile(r"[{}]|  | [.,;]|\(\)")


@pytest.fixture(params=["en", "zh_CN", "es"])
def language(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[str]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Language(app)
    made.use(request.param)
    yield request.param
    made.use("en")
    made.deleteLater()


def test_every_finding_is_said_whole(language: str) -> None:
    for kind, case in CASES.items():
        said = phrases_findings.finding(found(case.makes, kind))
        assert 0 < len(said.title) <= 30, said.title
        for words in (said.why, said.action):
            assert words
            assert not GAP.search(words), words


def test_every_finding_of_customers_is_said_whole(language: str) -> None:
    for finding in every_way():
        said = phrases_findings.finding(finding)
        for words in (said.why, said.action, said.short):
            assert words
            assert not GAP.search(words), words


def test_every_title_is_short(language: str) -> None:
    titles = [phrases_findings.translated(title) for title, _ in phrases_findings.WORDS.values()]
    assert max(map(len, titles)) <= 30


def test_a_reason_for_setting_aside_is_said_in_the_language_in_force(language: str) -> None:
    for reason in phrases_findings.SET_ASIDE:
        said = phrases_findings.translated(reason)
        assert (said == reason) is (language == "en")
    assert phrases_findings.translated("On leave until May") == "On leave until May"


def test_what_a_card_offers_stands_whole_in_a_narrow_card(
    qtbot: QtBot, theme: Theme, language: str
) -> None:
    facts = {"contact": "韩总 Han", "via": "王工 Wang Gong", "need": "New gears", "user": "Clara"}
    facts |= {"role": "technical_buyer", "step": "manager"}
    for code in phrases_actions.ACTIONS:
        start = max((each for each in ActionCode if code.startswith(each)), key=len)
        do = Action(start, facts)
        button = ElidedButton("in_card")
        qtbot.addWidget(button)
        words = phrases_actions.worded(phrases_actions.SHORT.get(code, code), do)
        button.say(words)
        button.ensurePolished()
        assert button.sizeHint().width() <= CARD_WIDTH - 18, (words, button.sizeHint().width())


def test_the_screen_and_the_command_line_say_the_same() -> None:
    assert phrases_findings.WORDS == wording_findings.WORDS
    assert phrases_findings.ACTIONS == wording_findings.ACTIONS
    assert phrases_findings.REASONS == wording_findings.REASONS
