"""The page of the account plan before it is printed, and as a PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import account_plans, activities, customers, needs
from ui import plan_print
from ui.context import Context
from ui.pages.tabs.plan_preview import PlanPreview
from ui.pages.tabs.plan_tab import Shown, planned

TODAY = date.today()
WHITE = QColor("white")


def a_plan(context: Context, goals: int = 1) -> Shown:
    yuhuan = customers.add(context.store, name="玉环机械", tier="core")
    needs.add(context.store, customer_id=yuhuan, text="降低噪音")
    for number in range(goals):
        account_plans.add_goal(context.store, customer_id=yuhuan, text=f"目标 {number} & more")
    account_plans.edit(context.store, customer_id=yuhuan, they_win="Less <noise>", notes="One\nTwo")
    with context.store.read() as session:
        return planned(session, yuhuan, TODAY)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    return shown


def opened(window: QWidget, context: Context, found: Shown) -> PlanPreview:
    preview = PlanPreview(context, found.plan, found.customer, window)
    preview.open()
    return preview


def said(context: Context) -> list[str]:
    found: list[str] = []
    context.desk.saying.connect(lambda text, _button, _press: found.append(text))
    return found


def ink(picture: QImage) -> int:
    """How many points of a picture are nearly black."""
    return sum(
        picture.pixelColor(x, y).lightness() < 80
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_a_plan_with_much_in_it_is_one_page_with_all_its_texts(context: Context) -> None:
    found = a_plan(context, goals=30)
    document = plan_print.made(found.plan, found.customer, TODAY)
    text = document.toPlainText()
    assert document.pageCount() == 1
    for words in ("目标 7 & more", "降低噪音", "玉环机械", "Less <noise>", "One\nTwo"):
        assert words in text


def test_a_plan_that_leaves_the_house_is_silent_about_stances_and_notes(context: Context) -> None:
    found = a_plan(context)
    text = plan_print.made(found.plan, found.customer, TODAY, internal=False).toPlainText()
    assert "Who decides" not in text and "One\nTwo" not in text and "降低噪音" in text


def test_more_steps_than_have_room_are_counted(context: Context) -> None:
    found = a_plan(context)
    for number in range(plan_print.STEPS + 3):
        activities.plan(
            context.store, kind="visit", subject=f"Visit {number}", due_on=TODAY,
            customer_id=found.plan.customer_id,
        )  # fmt: skip
    with context.store.read() as session:
        plan = planned(session, found.plan.customer_id, TODAY).plan
    text = plan_print.made(plan, "Yuhuan", TODAY).toPlainText()
    assert "and 3 more" in text and f"Visit {plan_print.STEPS}" not in text


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_preview_shows_dark_letters_on_white_paper_as_wide_as_there_is_room(
    qtbot: QtBot, window: QWidget, context: Context, appearance: str
) -> None:
    context.theme.set_appearance("dark" if appearance == "dark" else "light")
    preview = opened(window, context, a_plan(context))
    (area,) = preview.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: preview.sheets.width() == area.viewport().width())
    paper = preview.sheets.paper(0).toRect()
    assert preview.sheets.height() >= paper.bottom()
    picture = preview.sheets.grab().toImage()
    ratio = picture.devicePixelRatio()
    corner = (QPoint(paper.left(), paper.top()) + QPoint(6, 6)) * ratio
    assert picture.pixelColor(corner) == WHITE
    assert ink(picture.copy(paper)) > 100
    context.theme.set_appearance("light")


def test_the_paper_follows_the_width_of_the_window(
    qtbot: QtBot, window: QWidget, context: Context
) -> None:
    preview = opened(window, context, a_plan(context))
    before = preview.sheets.paper(0)
    preview.resize(preview.width() + 200, preview.height())
    qtbot.waitUntil(lambda: preview.sheets.paper(0).width() == before.width() + 200)
    assert preview.sheets.paper(0).height() > before.height()


def test_the_pdf_is_written_and_the_preview_goes(
    window: QWidget, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview, heard = opened(window, context, a_plan(context)), said(context)
    path = tmp_path / "计划.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    preview.pdf_button.click()
    assert heard == ["Saved: 计划.pdf"]
    content = path.read_bytes()
    assert content.startswith(b"%PDF") and content.count(b"/Type /Page\n") == 1


@pytest.mark.parametrize("typed", ["Win line 4", "Win No. 4", "Win.PDF"])
def test_a_pdf_is_called_one_whatever_name_was_typed(
    window: QWidget, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    preview = opened(window, context, a_plan(context))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    preview.pdf_button.click()
    ending = "" if typed.endswith(".PDF") else ".pdf"
    assert (tmp_path / f"{typed}{ending}").read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_is_said_in_the_preview(
    window: QWidget, context: Context, tmp_path: Path
) -> None:
    preview = opened(window, context, a_plan(context))
    preview.save_pdf(tmp_path / "gone" / "plan.pdf")
    assert preview.isVisible()
    shown = [label.text() for label in preview.findChildren(QLabel) if label.isVisible()]
    assert any("plan.pdf" in text for text in shown)


def test_it_prints_on_paper_with_the_printer_that_was_chosen(
    window: QWidget, context: Context, tmp_path: Path
) -> None:
    preview = opened(window, context, a_plan(context))
    preview.paper_button.click()
    (asking,) = preview.findChildren(QPrintDialog)
    asking.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    asking.accepted.emit(asking.printer())
    asking.reject()
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
