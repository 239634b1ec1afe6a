"""The frame of every printed page: margins, the firm's name and logo, title, day, page numbers.

What is printed is laid out in dots and drawn by the same code in a preview, a PDF and on paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from crm_desktop.errors import UserError
from crm_desktop.papers.letterhead import Letterhead
from crm_desktop.settings import Settings
from ui import formats
from ui.theme import FAMILIES, LIGHT

DOTS = 96  # to the inch: what pages are laid out in
FINE = 1200  # to the inch: how exactly a PDF places its letters
SIDE_MM = 15.0
TOP_MM = 20.0  # room for the firm's name and logo
BOTTOM_MM = 17.0  # room for title, day and page number
EDGE_MM = 7.0  # printers cannot print closer to the edge of the paper
HEAD_MM = 9.0  # how high the logo may be
POINTS = 9.5
HEADING = 4  # the level of headings that stay with what is below them
PAPER = "paper"  # the setting of this laptop
translate = QCoreApplication.translate
_LETTER_LANDS = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Colombia,
        QLocale.Country.Chile,
        QLocale.Country.Philippines,
    }
)


def dots(millimetres: float) -> float:
    """A length of paper in the dots that pages are laid out in."""
    return millimetres / 25.4 * DOTS


@dataclass(frozen=True)
class Paper:
    """A size of paper in millimetres, upright; `is_wide` lies on its side."""

    name: str
    short: float
    long: float
    is_wide: bool = False

    @property
    def size(self) -> QSizeF:
        """Width and height in dots."""
        width, height = (self.long, self.short) if self.is_wide else (self.short, self.long)
        return QSizeF(dots(width), dots(height))

    @property
    def room(self) -> QSizeF:
        """What is inside the margins, in dots."""
        size = self.size
        return QSizeF(size.width() - dots(2 * SIDE_MM), size.height() - dots(TOP_MM + BOTTOM_MM))

    def lying(self) -> Paper:
        """The same paper on its side."""
        return Paper(self.name, self.short, self.long, is_wide=True)


A4 = Paper("A4", 210, 297)
LETTER = Paper("Letter", 215.9, 279.4)
PAPERS = {paper.name: paper for paper in (A4, LETTER)}


def paper_of(settings: Settings) -> Paper:
    """The paper of this laptop: as chosen, else as the land has it."""
    chosen = PAPERS.get(str(settings.get(PAPER, "")))
    if chosen is not None:
        return chosen
    return LETTER if QLocale.system().territory() in _LETTER_LANDS else A4


class Pages(Protocol):
    """What can be shown before it is printed, and printed."""

    paper: Paper

    def count(self) -> int:
        """How many pages there are."""

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a whole sheet, from its corner, in dots."""

    def text(self) -> str:
        """What is said on all pages, for those who do not see them."""


@dataclass
class Framed:
    """A document with head and foot on each page; it was made for the room of the paper."""

    document: QTextDocument
    title: str
    day: date
    letterhead: Letterhead = field(default_factory=Letterhead)
    paper: Paper = A4

    def count(self) -> int:
        """How many pages there are."""
        return self.document.pageCount()

    def text(self) -> str:
        """What is said on all pages."""
        return self.document.toPlainText()

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a whole sheet, from its corner, in dots."""
        self._paint_head(painter)
        painter.save()
        painter.translate(dots(SIDE_MM), dots(TOP_MM))
        draw(self.document, painter, page)
        painter.restore()
        self._paint_foot(painter, page)

    def _paint_head(self, painter: QPainter) -> None:
        place = self._strip(EDGE_MM, HEAD_MM)
        logo = picture_of(self.letterhead)
        if not logo.isNull():
            size = QSizeF(logo.size()).scaled(
                QSizeF(place.width() / 3, place.height()), Qt.AspectRatioMode.KeepAspectRatio
            )
            right = place.right() - size.width()
            painter.drawImage(QRectF(right, place.top(), size.width(), size.height()), logo)
            place.setRight(right - dots(4))
        line = place.height() / 2
        upper = QRectF(place.left(), place.top(), place.width(), line)
        lower = upper.translated(0, line)
        _say(painter, upper, self.letterhead.name, 12.5, LIGHT["text"], strong=True)
        address = formats.listed(self.letterhead.address.splitlines())
        _say(painter, lower, address, 10.5, LIGHT["muted"])

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        height = 4.5
        top = self.paper.size.height() / DOTS * 25.4 - EDGE_MM - height
        place = self._strip(top, height)
        painter.setPen(QColor(LIGHT["line"]))
        painter.drawLine(place.topLeft(), place.topRight())
        place.translate(0, dots(0.7))
        number = numbered(page + 1, self.count())
        _say(painter, place, number, 10.5, LIGHT["muted"], Qt.AlignmentFlag.AlignRight)
        place.setRight(place.right() - dots(40))
        said = " · ".join(part for part in (self.title, formats.day(self.day)) if part)
        _say(painter, place, said, 10.5, LIGHT["muted"])

    def _strip(self, top: float, height: float) -> QRectF:
        width = self.paper.size.width() - dots(2 * SIDE_MM)
        return QRectF(dots(SIDE_MM), dots(top), width, dots(height))


def numbered(page: int, pages: int) -> str:
    """Page 2 of 5."""
    words = translate("Papers", "page {page} of {pages}")
    return words.format(page=formats.number(page), pages=formats.number(pages))


def blank(paper: Paper = A4, points: float = POINTS) -> QTextDocument:
    """An empty document that fills the room of this paper, in letters of this size."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)  # so that lines break alike on the screen and on paper
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    document.setPageSize(paper.room)
    return document


def laid_out(
    html: str,
    paper: Paper = A4,
    points: float = POINTS,
    pictures: Mapping[str, QImage] = MappingProxyType({}),
) -> QTextDocument:
    """HTML on pages of this paper; `pictures` are by the names the HTML gives them."""
    document = blank(paper, points)
    for name, picture in pictures.items():
        kind = QTextDocument.ResourceType.ImageResource.value
        document.addResource(kind, QUrl(name), picture)
    document.setHtml(html)
    document.setPageSize(paper.room)
    _keep_headings(document)
    return document


def _keep_headings(document: QTextDocument) -> None:
    """Let no heading stand at the foot of a page without what it is over."""
    layout, height = document.documentLayout(), document.pageSize().height()
    block = document.begin()
    while block.isValid():
        below = block.next()
        if block.blockFormat().headingLevel() == HEADING and below.isValid():
            here, there = (
                int(layout.blockBoundingRect(each).top() // height) for each in (block, below)
            )
            if here != there:
                page = QTextBlockFormat()
                page.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).mergeBlockFormat(page)
        block = below


def write_pdf(pages: Pages, title: str, path: Path) -> None:
    """Write pages as a PDF; UserError `cannot_write` when the file cannot be written.

    Of what is printed, the file's own facts name the title alone.
    """
    try:
        # Qt says nothing when it cannot open the file: try it first.
        with path.open("ab"):
            pass
    except OSError as error:
        raise UserError("cannot_write", path=str(path)) from error
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("CRM Desktop")
    writer.setResolution(FINE)
    put_on(writer, pages)


def put_on(device: QPagedPaintDevice, pages: Pages) -> None:
    """Draw pages on a PDF or a printer, each on a whole sheet."""
    paper = pages.paper
    size = QPageSize(QSizeF(paper.short, paper.long), QPageSize.Unit.Millimeter, paper.name)
    way = QPageLayout.Orientation.Landscape if paper.is_wide else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, way, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
    painter = QPainter(device)
    painter.scale(device.logicalDpiX() / DOTS, device.logicalDpiY() / DOTS)
    for page in range(pages.count()):
        if page:
            device.newPage()
        pages.paint(painter, page)
    painter.end()


def draw(document: QTextDocument, painter: QPainter, page: int) -> None:
    """Draw what is inside the margins of a page, black on the paper whatever the theme."""
    size = document.pageSize()
    part = QRectF(0, page * size.height(), size.width(), size.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = palette
    context.clip = part
    painter.save()
    painter.translate(0, -part.top())
    painter.setClipRect(part)
    document.documentLayout().draw(painter, context)
    painter.restore()


def picture_of(letterhead: Letterhead) -> QImage:
    """The firm's logo; a null image without one, or when it cannot be read."""
    if letterhead.logo is None:
        return QImage()
    return QImage(str(letterhead.logo))


def _say(
    painter: QPainter,
    place: QRectF,
    words: str,
    pixels: float,
    color: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    strong: bool = False,
) -> None:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(pixels))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(color))
    fits = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, fits)
