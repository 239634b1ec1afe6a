"""Papers as they lie on the desk: framed, numbered, and silent about what stays in the house."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, stakeholders
from crm_desktop.listing import View
from crm_desktop.models.codes import BuyingRole, Stance
from crm_desktop.papers.dossier import dossier
from crm_desktop.papers.labels import Label
from crm_desktop.papers.letterhead import Letterhead
from crm_desktop.papers.lists import printed_list
from crm_desktop.papers.visit import visit
from crm_desktop.store import Store
from ui.context import Context
from ui.offer import ListOnShow
from ui.pages.customer_columns import customer_columns
from ui.pages.customers import CustomersPage
from ui.paper_preview import PaperPreview
from ui.papers import frame, html
from ui.papers.choosing import PrintDialog
from ui.papers.dossier import dossier_document
from ui.papers.frame import A4, LETTER, Framed, Pages
from ui.papers.label_dialog import LabelDialog
from ui.papers.labels import SHEETS, LabelPages, custom, lines_of
from ui.papers.lists import list_document
from ui.papers.offered import offered
from ui.papers.visit_sheet import visit_document

TODAY = date.today()
HOME = [{"street": "Main St 1", "city": "Leeds"}]


def picture(pages: Pages, page: int = 0) -> QImage:
    """A page at one pixel for each dot."""
    made = QImage(pages.paper.size.toSize(), QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    pages.paint(painter, page)
    painter.end()
    return made


def has_ink(image: QImage, top: float, bottom: float) -> bool:
    """Whether something is drawn between two heights in millimetres."""
    return any(
        image.pixelColor(x, y).lightness() < 200
        for y in range(round(frame.dots(top)), round(frame.dots(bottom)))
        for x in range(0, image.width(), 2)
    )


@pytest.fixture
def yuhuan(store: Store) -> int:
    made = customers.add(store, name="玉环机械", notes="Pays late", addresses=HOME)
    han = contacts.add(store, name="韩总", customer_id=made)
    stakeholders.add(
        store, customer_id=made, contact_id=han, roles=[BuyingRole.COACH], stance=Stance.OPPONENT
    )
    return made


def test_every_page_has_the_firm_above_and_its_number_below(qtbot: QtBot) -> None:
    document = frame.laid_out("<p>x</p>" * 200)
    pages = Framed(document, "Title", TODAY, Letterhead("Weber", "Street 1"))
    assert pages.count() > 2
    for page in range(pages.count()):
        drawn = picture(pages, page)
        assert has_ink(drawn, frame.EDGE_MM, frame.EDGE_MM + frame.HEAD_MM)
        assert has_ink(drawn, 297 - frame.BOTTOM_MM + 5, 297 - frame.EDGE_MM + 1)
        assert not has_ink(drawn, 0, frame.EDGE_MM - 1)
    assert frame.numbered(2, 5) == "page 2 of 5"


def test_no_heading_stands_alone_at_the_foot_of_a_page(qtbot: QtBot) -> None:
    for lines in range(40, 64):
        part = html.Part("Heading", ("A",), (100,), [("x",)] * 3)
        document = frame.laid_out("<p style='margin:0'>x</p>" * lines + html.section(part))
        found = document.find("Heading").block()
        layout, height = document.documentLayout(), document.pageSize().height()
        tops = [layout.blockBoundingRect(each).top() for each in (found, found.next())]
        assert tops[0] // height == tops[1] // height


def test_a_name_as_long_as_a_page_stays_within_the_margins(qtbot: QtBot) -> None:
    pages = Framed(frame.laid_out("x"), "Title " * 99, TODAY, Letterhead("Weber " * 99, "St " * 99))
    drawn = picture(pages)
    edge = round(frame.dots(frame.SIDE_MM)) - 2
    columns = [*range(edge), *range(drawn.width() - edge, drawn.width())]
    white = all(drawn.pixelColor(x, y).lightness() > 200
                for x in columns for y in range(0, drawn.height(), 2))  # fmt: skip
    assert white


def test_a_dossier_is_silent_about_stances_and_notes_unless_it_is_internal(
    qtbot: QtBot, store: Store, yuhuan: int
) -> None:
    with store.read() as session:
        found = dossier(session, yuhuan, TODAY)
    assert found is not None
    outside = dossier_document(found, A4, internal=False).toPlainText()
    inside = dossier_document(found, A4, internal=True).toPlainText()
    for word in ("Opponent", "Coach", "Pays late"):
        assert word in inside and word not in outside
    assert "玉环机械" in outside and "韩总" in outside


def test_a_visit_sheet_is_silent_too_and_has_room_to_write_on_its_last_page(
    qtbot: QtBot, store: Store, yuhuan: int
) -> None:
    with store.read() as session:
        found = visit(session, yuhuan, TODAY)
    assert found is not None
    document = visit_document(found, TODAY, A4, internal=False)
    assert "Opponent" not in document.toPlainText() and document.pageCount() == 1
    assert "Opponent" in visit_document(found, TODAY, A4, internal=True).toPlainText()


def test_an_empty_customer_has_a_dossier_of_one_page(qtbot: QtBot, store: Store) -> None:
    made = customers.add(store, name="New & Co")
    with store.read() as session:
        found = dossier(session, made, TODAY)
    assert found is not None
    document = dossier_document(found, LETTER, internal=False)
    assert document.pageCount() == 1 and "New & Co" in document.toPlainText()


def test_a_list_lies_on_its_side_when_it_is_wide_and_repeats_its_titles(
    qtbot: QtBot, store: Store
) -> None:
    for number in range(60):
        customers.add(store, name=f"Firm {number}", industry="Heavy machinery")
    columns = customer_columns()
    with store.read() as session:
        found = printed_list(session, View("customer", TODAY))
    narrow = ListOnShow(View("customer", TODAY), tuple(columns[:2]), lambda _: "")
    wide = ListOnShow(View("customer", TODAY), tuple(columns), lambda _: "")
    upright = list_document(found, narrow, "Customers", A4)
    lying = list_document(found, wide, "Customers", A4)
    assert upright.pageSize() == A4.room and lying.pageSize() == A4.lying().room
    pages = Framed(upright, "Customers", TODAY, paper=A4)
    assert pages.count() > 1
    assert has_ink(picture(pages, 1), frame.TOP_MM, frame.TOP_MM + 4)


@pytest.mark.parametrize("sheet", [*SHEETS, custom(A4, 4, 9, 6)], ids=lambda each: each.code)
def test_labels_lie_on_the_sheet_and_do_not_overlap(sheet: object) -> None:
    assert isinstance(sheet, type(SHEETS[0]))
    places = [sheet.place(number) for number in range(sheet.count)]
    size = sheet.paper.size
    for place in places:
        assert place.left() >= 0 and place.top() >= 0
        assert place.right() <= size.width() + 1 and place.bottom() <= size.height() + 1
    tight = [place.adjusted(1, 1, -1, -1) for place in places]
    assert not any(a.intersects(b) for a in tight for b in tight if a is not b)


def test_labels_used_already_are_passed_over(qtbot: QtBot) -> None:
    label = Label("Ann", "Open", "Main St 1", "LS1", "Leeds", "", "UK")
    pages = LabelPages((label,) * 20, SHEETS[1], "en", skipped=2)
    assert pages.count() == 2
    drawn = picture(pages)
    first = SHEETS[1].place(0)
    assert drawn.copy(first.toRect()).allGray() and pages.text().count("Leeds") == 20


def test_an_address_is_written_as_the_language_has_it() -> None:
    label = Label("韩总", "玉环机械", "解放路1号", "317600", "玉环", "浙江", "")
    assert lines_of(label, "zh_CN") == ["317600", "浙江玉环解放路1号", "玉环机械", "韩总"]
    assert lines_of(label, "es")[0] == "韩总" and lines_of(label, "es")[-1] == "317600 玉环, 浙江"


def test_a_page_of_customers_offers_dossier_visit_plan_list_and_labels(
    qtbot: QtBot, context: Context, yuhuan: int
) -> None:
    page = CustomersPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(page.shown.model.ids) == 1)
    page.open("customer", yuhuan)
    papers = offered(context, page, page)
    assert [paper.title for paper in papers] == [
        "Customer dossier",
        "Visit sheet",
        "Account plan",
        "The list as it is shown",
        "Address labels",
    ]
    dialog = PrintDialog(papers, page)
    dialog.open()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.findChildren(PaperPreview)))
    (preview,) = page.findChildren(PaperPreview)
    assert "Opponent" not in preview.sheets.pages.text()
    preview.internal_box.click()
    assert "Opponent" in preview.sheets.pages.text()
    preview.reject()


def test_labels_say_who_is_left_out_before_they_are_shown(
    qtbot: QtBot, store: Store, context: Context, yuhuan: int
) -> None:
    customers.add(store, name="Silent", addresses=HOME, do_not_contact=True)
    page = CustomersPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(page.shown.model.ids) == 2)
    dialog = LabelDialog(context, page.export_offer(), page)
    dialog.begin()
    qtbot.waitUntil(dialog.show_button.isEnabled)
    assert dialog.note.text() == "1 label. 1 left out: no contact is wanted."
    dialog.show_button.click()
    (preview,) = page.findChildren(PaperPreview)
    assert "Silent" not in preview.sheets.pages.text()
    preview.reject()


def test_a_pdf_has_as_many_pages_and_says_no_more_of_itself_than_its_title(
    qtbot: QtBot, tmp_path: Path
) -> None:
    document = frame.laid_out("<p>Secret customer</p>" * 120, LETTER)
    pages = Framed(document, "Title", TODAY, Letterhead("Weber"), LETTER)
    path = tmp_path / "x.pdf"
    frame.write_pdf(pages, "Title", path)
    content = path.read_bytes()
    assert content.count(b"/Type /Page\n") == pages.count() > 1
    assert b"/MediaBox [0 0 612" in content
    assert b"Secret" not in content and "Secret".encode("utf-16-be") not in content


def test_letter_is_kept_when_it_was_chosen_in_the_preview(
    qtbot: QtBot, context: Context, store: Store, yuhuan: int
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with store.read() as session:
        found = dossier(session, yuhuan, TODAY)
    assert found is not None
    preview = PaperPreview(
        context,
        lambda wanted: dossier_document(found, wanted.paper, internal=False),
        "Dossier",
        "x",
        window,
    )
    preview.open()
    preview.paper_box.setCurrentIndex(preview.paper_box.findData("Letter"))
    preview.paper_box.activated.emit(preview.paper_box.currentIndex())
    assert preview.sheets.pages.paper is LETTER
    assert frame.paper_of(context.settings) is LETTER
    preview.reject()
