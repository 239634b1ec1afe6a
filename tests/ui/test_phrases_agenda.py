"""Every line of Today is said whole, in three languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import demo, wording_agenda
from crm_desktop.agenda import noticed, today
from crm_desktop.agenda.lines import Line, LineAction, Named, Urgency
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.crm_desktop.insights.customers_at_hand import every_way
from ui.language import Language
from ui.phrases_agenda import AgendaWords

GAP = re.compile(r"[{}]|  | [.,;]|\(\)|%n|· ·")
DAY = date(2026, 3, 4)
FACTS = {
    "days": 3, "overdue": 3, "cadence": 30, "kind": "visit", "hours_left": -3.2, "hours_gone": 7.2,
    "target_hours": 4, "groups": [{"group": "reach", "days": 400}], "limit": 14, "years": 50,
    "stage": "evaluation", "made_on": "2026-02-20", "tier": "key",
}  # fmt: skip
KINDS = {
    "promise": AgendaKind.PROMISE, "activity": AgendaKind.ACTIVITY, "cadence": AgendaKind.CADENCE,
    "deal": AgendaKind.QUIET_DEAL, "complaint": AgendaKind.COMPLAINT,
    "stale": AgendaKind.FRESHNESS, "birthday": AgendaKind.BIRTHDAY,
    "special": AgendaKind.SPECIAL_DAY,
}  # fmt: skip
ACTIONS = {
    AgendaKind.PROMISE: LineAction.KEEP, AgendaKind.ACTIVITY: LineAction.CONCLUDE,
    AgendaKind.CADENCE: LineAction.PLAN_TOUCH, AgendaKind.QUIET_DEAL: LineAction.PLAN_TOUCH,
    AgendaKind.COMPLAINT: LineAction.REPLY, AgendaKind.FRESHNESS: LineAction.CONFIRM,
    AgendaKind.BIRTHDAY: LineAction.GREET, AgendaKind.SPECIAL_DAY: LineAction.GREET,
}  # fmt: skip


@pytest.fixture(params=["en", "zh_CN", "es"])
def language(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[str]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Language(app)
    made.use(request.param)
    yield request.param
    made.use("en")
    made.deleteLater()


def line(reason: str, urgency: Urgency) -> Line:
    kind = KINDS[reason.split("_")[0]]
    return Line(
        kind=kind,
        record_id=1,
        customer=Named(2, "Acme"),
        text="drawings",
        reason=reason,
        urgency=urgency,
        action=ACTIONS[kind],
        day=DAY,
        at=time(9, 30) if kind is AgendaKind.ACTIVITY else None,
        people=(Named(3, "Ann"),),
        facts=FACTS,
    )


@pytest.mark.parametrize("reason", sorted(wording_agenda.REASONS))
@pytest.mark.parametrize("urgency", list(Urgency))
def test_every_reason_is_said_whole(language: str, reason: str, urgency: Urgency) -> None:
    words = AgendaWords()
    said = line(reason, urgency)
    pill = words.pill(said, DAY)
    for text in (pill.word, words.text(said), words.reason(said), words.action(said)):
        assert text, reason
        assert not GAP.search(text), text
    assert len(pill.word) <= 16
    assert pill.icon


def test_what_was_noticed_of_customers_is_said_whole(language: str) -> None:
    words = AgendaWords()
    for finding in every_way():
        reason, facts = noticed.told(finding)
        kind = AgendaKind.TIER_MOVE if "_move_" in reason else AgendaKind.CADENCE
        action = LineAction.ACCEPT if "_move_" in reason else LineAction.PLAN_TOUCH
        facts |= {"what": str(finding.kind)}
        for urgency in Urgency:
            one = Line(kind, 1, Named(2, "Acme"), "", reason, urgency, action, facts=facts)
            pill = words.pill(one, DAY)
            for text in (pill.word, words.text(one), words.reason(one), words.action(one)):
                assert text, reason
                assert not GAP.search(text), text
            assert wording_agenda.reason(reason, facts)


def test_every_kind_has_a_heading_and_a_count(language: str) -> None:
    words = AgendaWords()
    for kind in AgendaKind:
        assert words.section(kind)
        assert "%n" not in words.counted(kind, 2)
        assert "(s)" not in words.counted(kind, 1)
    for action in LineAction:
        some = line("promise_late", Urgency.LATE)
        assert words.action(replace(some, action=action))


def test_late_today_and_soon_differ_in_sign_and_word_not_in_colour_alone(language: str) -> None:
    words = AgendaWords()
    pills = [
        words.pill(line(reason, urgency), DAY)
        for reason, urgency in (
            ("promise_late", Urgency.LATE),
            ("promise_today", Urgency.TODAY),
            ("promise_undated", Urgency.SOON),
        )
    ]
    assert len({pill.icon for pill in pills}) == 3
    assert len({pill.tone for pill in pills}) == 3


def test_the_sample_says_every_line_whole(language: str, store: Store) -> None:
    demo.build(store)
    words = AgendaWords()
    with store.read() as session:
        found = today.today(session, datetime.now().astimezone())
    for section in found.sections:
        for one in section.lines:
            for text in (words.pill(one, found.day).word, words.reason(one), words.action(one)):
                assert text
                assert not GAP.search(text), text
