"""The line of findings: titles stand there whole, the rest waits behind "more"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.findings import Found
from crm_desktop.findings.questions import SetAside
from crm_desktop.insights.finding import Action, ActionCode, Finding, FindingKind, Severity
from ui.theme import Theme
from ui.widgets.findings.popup import BATCH
from ui.widgets.findings.strip import FindingsStrip

KINDS = (FindingKind.NO_COACH, FindingKind.NO_ECONOMIC_BUYER, FindingKind.NO_OPPONENT_KNOWN)


def finding(kind: FindingKind) -> Finding:
    action = Action(ActionCode.OPEN_MAP, {})
    facts = {"deal": "Press line", "stage": "evaluation"}
    return Finding(kind, Severity.MEDIUM, 1, 2, None, facts, (), action, 100)


@pytest.mark.parametrize(("width", "whole"), [(900, 3), (220, 1), (60, 1)])
def test_titles_that_do_not_stand_whole_wait_behind_more(
    qtbot: QtBot, theme: Theme, width: int, whole: int
) -> None:
    strip = FindingsStrip(theme)
    qtbot.addWidget(strip)
    strip.set_compact(True)
    strip.show_found(Found(shown=tuple(map(finding, KINDS)), more=(finding(KINDS[0]),)))
    strip.setFixedWidth(width)
    strip.show()
    qtbot.waitUntil(lambda: len(strip.titles) == whole)
    assert strip.more.text() == f"+{4 - whole}"
    if width > 100:
        qtbot.waitUntil(lambda: all(title.text() == title.whole() for title in strip.titles))
    strip.more.click()
    assert strip.popup is not None
    assert len(strip.popup.cards) == 4 - whole
    strip.popup.close()


def test_the_word_for_what_was_set_aside_cuts_no_title(qtbot: QtBot, theme: Theme) -> None:
    strip = FindingsStrip(theme)
    qtbot.addWidget(strip)
    strip.set_compact(True)
    gone = SetAside(1, finding(KINDS[0]), "We know", date(2026, 11, 22))
    strip.show_found(Found(shown=tuple(map(finding, KINDS)), set_aside=(gone,)))
    strip.show()
    for width in range(300, 700, 20):
        strip.setFixedWidth(width)
        qtbot.waitUntil(lambda: all(title.text() == title.whole() for title in strip.titles))


def test_a_title_wears_the_colour_of_its_weight(qtbot: QtBot, theme: Theme) -> None:
    strip = FindingsStrip(theme)
    qtbot.addWidget(strip)
    strip.set_compact(True)
    grave = replace(finding(KINDS[0]), severity=Severity.HIGH)
    strip.show_found(Found(shown=(grave, finding(KINDS[1]))))
    strip.setFixedWidth(600)
    strip.show()
    qtbot.waitUntil(lambda: len(strip.titles) == 2)
    qtbot.wait(5)
    pictures = [title.grab().toImage() for title in strip.titles]
    red, amber = (picture.pixelColor(7, picture.height() // 2) for picture in pictures)
    assert red != amber


def test_hundreds_behind_more_come_a_few_at_a_time(qtbot: QtBot, theme: Theme) -> None:
    strip = FindingsStrip(theme)
    qtbot.addWidget(strip)
    many = tuple(replace(finding(KINDS[0]), deal_id=place) for place in range(BATCH + 5))
    strip.show_found(Found(shown=many[:3], more=many), {4: "Press line"})
    strip.resize(600, 200)
    strip.show()
    strip.more.click()
    popup = strip.popup
    assert popup is not None and len(popup.cards) == BATCH
    assert popup.cards[4].deal.text() == "Press line"
    assert popup.more.text() == "5 more"
    popup.more.click()
    assert [card.finding for card in popup.cards] == list(many)
    assert not popup.more.isVisible()
    assert popup.focusWidget() is popup.cards[BATCH].action
    popup.close()
