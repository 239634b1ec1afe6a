"""Findings are said in three languages: every kind, with all its facts, in a short title."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import wording_findings
from tests.crm_desktop.insights.deals_at_hand import found
from tests.crm_desktop.insights.test_finding_rules import CASES
from ui import phrases_findings
from ui.language import Language

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


def test_every_title_is_short(language: str) -> None:
    titles = [phrases_findings.translated(title) for title, _ in phrases_findings.WORDS.values()]
    assert max(map(len, titles)) <= 30


def test_a_reason_for_setting_aside_is_said_in_the_language_in_force(language: str) -> None:
    for reason in phrases_findings.SET_ASIDE:
        said = phrases_findings.translated(reason)
        assert (said == reason) is (language == "en")
    assert phrases_findings.translated("On leave until May") == "On leave until May"


def test_the_screen_and_the_command_line_say_the_same() -> None:
    assert phrases_findings.WORDS == wording_findings.WORDS
    assert phrases_findings.ACTIONS == wording_findings.ACTIONS
    assert phrases_findings.REASONS == wording_findings.REASONS
