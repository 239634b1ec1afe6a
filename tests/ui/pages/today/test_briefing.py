"""The visit brief beside the lines, on paper, and the day's sheet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import activities, needs
from crm_desktop.agenda.day_sheet import day_sheet
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.ui.pages.today.agenda_desk import TODAY, Desk, fill, opened, press, texts
from ui import day_print
from ui.context import Context
from ui.pages.today import TodayPage
from ui.paper_preview import PaperPreview
from ui.phrases_agenda import AgendaWords
from ui.phrases_brief import BriefWords
from ui.widgets.agenda.brief_panel import BriefPanel


@pytest.fixture
def desk(store: Store) -> Desk:
    made = fill(store)
    needs.add(store, customer_id=made.acme, text="shorter <set-up> times", importance=4)
    return made


@pytest.fixture
def page(qtbot: QtBot, context: Context, desk: Desk) -> TodayPage:
    return opened(qtbot, context)


class Dialled(QObject):
    """Stands for the system's program that dials: keeps the links it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.links.append(url.toString())


@pytest.fixture
def dialled() -> Iterator[list[str]]:
    program = Dialled()
    slot: Any = "take"  # PySide's own types ask for bytes, which it refuses
    QDesktopServices.setUrlHandler("tel", program, slot)
    yield program.links
    QDesktopServices.unsetUrlHandler("tel")


def shown(qtbot: QtBot, page: TodayPage, desk: Desk) -> BriefPanel:
    press(page.day_view, ("activity", desk.visit), "brief")
    qtbot.waitUntil(page.briefing.isVisible)
    assert page.briefing.panel is not None
    return page.briefing.panel


def test_the_brief_says_what_to_know_before_the_door(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    text = shown(qtbot, page, desk).text.toPlainText()
    for words in (
        "High St 1, Leeds",
        "555 100",
        "shorter <set-up> times",
        "importance 4 of 5",
        "drawings",
        "2 days late",
        "Complaint: burrs",
        "not answered yet",
        "Ann",
        "Whom to meet",
    ):
        assert words in text


def test_b_opens_the_brief_and_esc_goes_back_to_the_lines(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    panel = shown(qtbot, page, desk)
    assert panel.text.hasFocus()
    QTest.keyClick(panel.text, Qt.Key.Key_Escape)
    assert not page.briefing.isVisible()
    lines = next(card.list for card in page.day_view.cards.values() if card.list.hasFocus())
    lines.choose_row(0)
    QTest.keyClick(lines, Qt.Key.Key_B)
    qtbot.waitUntil(page.briefing.isVisible)


def test_the_brief_follows_what_is_entered_meanwhile(
    qtbot: QtBot, context: Context, page: TodayPage, desk: Desk
) -> None:
    panel = shown(qtbot, page, desk)
    needs.add(context.store, customer_id=desk.acme, text="a second press")
    qtbot.waitUntil(lambda: "a second press" in panel.text.toPlainText())


def test_a_record_in_the_brief_opens_and_the_address_is_copied(
    qtbot: QtBot, context: Context, page: TodayPage, desk: Desk
) -> None:
    panel = shown(qtbot, page, desk)
    with qtbot.waitSignal(context.desk.opening) as told:
        panel.text.anchorClicked.emit(QUrl(f"promise:{desk.promise}"))
    assert told.args == ["promise", desk.promise]
    with qtbot.waitSignal(context.desk.opening) as told:
        panel.customer.click()
    assert told.args == ["customer", desk.acme]
    panel.copy.click()
    assert QApplication.clipboard().text() == "High St 1, Leeds"


def test_the_number_in_the_brief_is_dialled_and_the_call_planned(
    qtbot: QtBot, context: Context, page: TodayPage, desk: Desk, dialled: list[str]
) -> None:
    panel = shown(qtbot, page, desk)
    panel.text.anchorClicked.emit(QUrl("call:555 100"))
    qtbot.waitUntil(lambda: bool(dialled))
    assert dialled == ["tel:555100"]
    qtbot.waitUntil(lambda: len(texts(page.day_view, AgendaKind.ACTIVITY)) == 2)


def test_the_brief_goes_to_paper(qtbot: QtBot, page: TodayPage, desk: Desk, tmp_path: Path) -> None:
    shown(qtbot, page, desk).print.click()
    (preview,) = page.findChildren(PaperPreview)
    assert "shorter <set-up> times" in preview.sheets.pages.text()
    preview.save_pdf(tmp_path / "brief.pdf")
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")


def test_the_days_sheet_has_every_stop_of_the_day_with_its_brief(
    qtbot: QtBot, context: Context, page: TodayPage, desk: Desk, tmp_path: Path
) -> None:
    page.print.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PaperPreview)))
    (preview,) = page.findChildren(PaperPreview)
    text = preview.sheets.pages.text()
    for words in ("Acme", "Visit: tour", "High St 1, Leeds", "Ann", "What we promised", "drawings"):
        assert words in text
    preview.save_pdf(tmp_path / "day.pdf")
    assert (tmp_path / "day.pdf").stat().st_size > 1000


def test_a_day_without_stops_prints_nothing_and_says_so(qtbot: QtBot, context: Context) -> None:
    page = opened(qtbot, context)
    with qtbot.waitSignal(context.desk.saying) as told:
        page.print.click()
    assert "Nothing is planned" in told.args[0]


def test_a_full_day_takes_several_pages(context: Context, desk: Desk) -> None:
    for number in range(25):
        activities.plan(
            context.store,
            kind="visit",
            subject=f"stop {number}",
            due_on=TODAY,
            due_time=f"{8 + number // 3:02}:{number % 3 * 20:02}",
            customer_id=desk.acme,
        )
    with context.store.read() as session:
        sheet = day_sheet(session, datetime.now(UTC).astimezone())
    document = day_print.sheet_document(sheet, BriefWords(), AgendaWords())
    assert document.pageCount() > 1
    assert "stop 24" in document.toPlainText()
