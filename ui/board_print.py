"""A board of charts as a document: its charts as drawings that stay sharp, with their words.

No page ends within a chart: its title, sentence, picture and numbers stay together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from html import escape

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QPainter,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from ui import formats
from ui.papers.frame import A4, blank
from ui.theme import LIGHT, Theme
from ui.widgets.charts.around import least_height
from ui.widgets.charts.chart import Chart, laid_out
from ui.widgets.charts.drawing import Drawing
from ui.widgets.charts.kind import Rows

POINTS = 9.5
PICTURE_HEIGHT = 204.0  # dots
SQUARE_HEIGHT = 330.0
MOST_ROWS = 14  # numbers of a chart with more are left to the table that can be saved
MOST_COLUMNS = 7
AIR = 14.0  # dots above a chart
SLACK = 8.0  # what a document may need more than its parts
PLACES = 3  # of a number that is no amount
_AMOUNT = re.compile(r"-?\d+\.\d+")
_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_PLACE = QTextFormat.Property.UserProperty.value + 1
WIDTH, HEIGHT = A4.room.toTuple()


@dataclass(frozen=True)
class PrintedChart:
    """A chart on paper; without a drawing, `sentence` says what is missing."""

    title: str
    sentence: str
    note: str = ""
    drawing: Drawing | None = None
    rows: Rows = field(default=())


class Pictures(QPyTextObject):
    """Draws the charts of a document where their places are."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._charts: list[Chart] = []

    def add(self, drawing: Drawing) -> QTextCharFormat:
        """Keep a chart; its place in the text has this format."""
        height = max(SQUARE_HEIGHT if drawing.square else PICTURE_HEIGHT, least_height(drawing))
        self._charts.append(laid_out(drawing, self._theme, QSizeF(WIDTH, height)))
        place = QTextCharFormat()
        place.setObjectType(_OBJECT)
        place.setProperty(_PLACE, len(self._charts) - 1)
        return place

    def intrinsicSize(self, document: QTextDocument, position: int, place: QTextFormat) -> QSizeF:
        return QSizeF(self._charts[place.property(_PLACE)].size())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        place: QTextFormat,
    ) -> None:
        self._charts[place.property(_PLACE)].render_at(painter, QRectF(rect).toRect())


def made(
    theme: Theme, title: str, below: Sequence[str], charts: Sequence[PrintedChart]
) -> QTextDocument:
    """The document: a title over a line, what it holds for, and the charts one after the other."""
    document = _empty()
    pictures = Pictures(theme, document)
    document.documentLayout().registerHandler(_OBJECT, pictures)
    cursor = QTextCursor(document)
    cursor.insertHtml(_head(title, below))
    filled = document.documentLayout().documentSize().height()
    for chart in charts:
        needed = _height_of(theme, chart) + AIR
        on_next = filled + needed + SLACK > HEIGHT
        filled = needed if on_next else filled + needed
        _write(cursor, pictures, chart, on_next=on_next)
    document.setPageSize(QSizeF(WIDTH, HEIGHT))
    return document


def _empty() -> QTextDocument:
    document = blank(A4, POINTS)
    document.setPageSize(QSizeF())
    document.setTextWidth(WIDTH)
    return document


def _height_of(theme: Theme, chart: PrintedChart) -> float:
    """How high a chart with its words and numbers stands alone."""
    document = _empty()
    pictures = Pictures(theme, document)
    document.documentLayout().registerHandler(_OBJECT, pictures)
    _write(QTextCursor(document), pictures, chart, on_next=False)
    return float(document.documentLayout().documentSize().height())


def _write(cursor: QTextCursor, pictures: Pictures, chart: PrintedChart, *, on_next: bool) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(0 if on_next else AIR)
    if on_next:
        block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.insertBlock(block, QTextCharFormat())
    cursor.insertHtml(f"<span style='font-weight:600;font-size:11pt'>{escape(chart.title)}</span>")
    _paragraph(cursor, chart.sentence, "")
    if chart.drawing is not None:
        _block(cursor, 6)
        cursor.insertText("\N{OBJECT REPLACEMENT CHARACTER}", pictures.add(chart.drawing))
    _paragraph(cursor, chart.note, _MUTED)
    if chart.drawing is not None and _is_short(chart.rows):
        _block(cursor, 4)
        cursor.insertHtml(_table(chart.rows))


_MUTED = f"color:{LIGHT['muted']};font-size:8.5pt"


def _block(cursor: QTextCursor, above: float) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    cursor.insertBlock(block, QTextCharFormat())


def _paragraph(cursor: QTextCursor, words: str, style: str) -> None:
    if words:
        _block(cursor, 2)
        cursor.insertHtml(f"<span style='{style}'>{escape(words)}</span>")


def _is_short(rows: Rows) -> bool:
    return 1 < len(rows) <= MOST_ROWS + 1 and len(rows[0]) <= MOST_COLUMNS


def _head(title: str, below: Sequence[str]) -> str:
    lines = "<br/>".join(escape(line) for line in below if line)
    return (
        "<table width='100%' cellspacing='0' cellpadding='0'><tr>"
        f"<td style='border-bottom:2px solid {LIGHT['accent']};padding-bottom:6px'>"
        f"<span style='font-size:17pt;font-weight:600'>{escape(title)}</span><br/>"
        f"<span style='color:{LIGHT['muted']}'>{lines}</span></td></tr></table>"
    )


def _table(rows: Rows) -> str:
    head, *lines = rows
    line = f"border-bottom:1px solid {LIGHT['line']};padding:1px 10px 1px 0"

    def cells(values: Sequence[object], style: str) -> str:
        return "".join(
            f"<td align='{'left' if not place else 'right'}' style='{line}'>"
            f"<span style='font-size:8.5pt;{style}'>{escape(_said(value))}</span></td>"
            for place, value in enumerate(values)
        )

    muted = f"color:{LIGHT['muted']}"
    content = f"<tr>{cells(head, muted)}</tr>"
    content += "".join(f"<tr>{cells(values, '')}</tr>" for values in lines)
    return f"<table width='100%' cellspacing='0' cellpadding='0'>{content}</table>"


def _said(value: object) -> str:
    if isinstance(value, str) and _AMOUNT.fullmatch(value):
        return formats.number(Decimal(value), len(value.partition(".")[2]))
    if isinstance(value, float):
        return formats.number(value, PLACES)
    return "" if value is None else str(value)
