"""A list on paper: as filtered, sorted and grouped, its columns' titles on every page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF, QTextDocument

from crm_desktop.listing import Row
from crm_desktop.papers.lists import PrintedGroup, PrintedList
from ui import formats
from ui.offer import ListOnShow
from ui.papers import html
from ui.papers.frame import Paper, dots, laid_out
from ui.papers.words import PaperWords
from ui.table import Column
from ui.table_groups import Heading
from ui.theme import FAMILIES, LIGHT

translate = QCoreApplication.translate
POINTS = 8.5
WIDEST = dots(60)  # a column wants no more: long texts take two lines
NARROWEST = dots(12)
GAP = 10.0
MEASURED = 200  # rows that say how wide a column is to be


def list_document(found: PrintedList, shown: ListOnShow, title: str, paper: Paper) -> QTextDocument:
    """The list; it lies on its side when its columns need more than an upright page has."""
    widths = _wanted(found, shown.columns)
    if sum(widths) > paper.room.width():
        paper = paper.lying()
    shares = [width / sum(widths) * 100 for width in widths]
    body = "".join(_group(group, shown, shares) for group in found.groups)
    titles = _cells([column.title() for column in shown.columns], shown.columns, shares, html.MUTED)
    parts = [html.head(title, _below(found, shown.filters))]
    parts.append(f"{html.TABLE}<thead><tr>{titles}</tr></thead>{body}</table>")
    return laid_out("".join(parts), paper, POINTS)


def _below(found: PrintedList, filters: str) -> str:
    count = PaperWords().rows(found.total)
    if found.shown < found.total:
        words = translate("Papers", "the first {count} of {all} rows; export the list to have all")
        count = words.format(count=formats.number(found.shown), all=formats.number(found.total))
    return " · ".join(part for part in (count, filters) if part)


def _group(group: PrintedGroup, shown: ListOnShow, shares: Sequence[float]) -> str:
    rows = "".join(
        f"<tr>{_cells(_said(row, shown.columns), shown.columns, shares, '')}</tr>"
        for row in group.rows
    )
    if group.group is None:
        return rows
    told = Heading(group.group.key, group.group.count, name=group.group.name)
    style = f"background-color:{LIGHT['info_fill']};padding:4px 6px"
    heading = f"<b>{escape(shown.word_heading(told))}</b>"
    return f"<tr><td colspan='{len(shares)}' style='{style}'>{heading}</td></tr>{rows}"


def _said(row: Row, columns: Sequence[Column]) -> list[str]:
    return [column.show(row).text for column in columns]


def _cells(
    texts: Sequence[str], columns: Sequence[Column], shares: Sequence[float], style: str
) -> str:
    room = f"padding:3px {GAP}px 3px 0;vertical-align:middle"
    line = f"border-bottom:1px solid {LIGHT['line']};{room}"
    return "".join(
        f"<td width='{share:.2f}%' align='{'right' if column.right else 'left'}' style='{line}'>"
        f"<span style='{style}'>{escape(text)}</span></td>"
        for text, column, share in zip(texts, columns, shares, strict=True)
    )


def _wanted(found: PrintedList, columns: Sequence[Column]) -> list[float]:
    """How wide each column would like to be, in dots."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(POINTS * 96 / 72))
    metrics = QFontMetricsF(font)
    rows = [row for group in found.groups for row in group.rows][:MEASURED]
    wanted = []
    for column in columns:
        texts = [column.title(), *(column.show(row).text for row in rows)]
        widest = max(metrics.horizontalAdvance(text) for text in texts) + GAP + 2
        wanted.append(min(max(widest, NARROWEST), WIDEST))
    return wanted
