"""Saving a card as a picture, and its numbers as a table."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from crm_desktop.errors import UserError
from crm_desktop.exchange.defusing import defused
from ui.theme import Theme
from ui.widgets.charts.card import ChartCard

SIZE = QSize(900, 520)
MARGIN = 28
SCALE = 2  # a picture for print and for sharp screens


def save_png(card: ChartCard, theme: Theme, path: Path) -> None:
    """Write the card as a picture of 1800 × 1040 pixels; UserError when it cannot be written."""
    image = QImage(SIZE * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    painter = QPainter(image)
    _paint(painter, card, theme)
    painter.end()
    if not QImageWriter(str(path), QByteArray(b"png")).write(image):
        raise UserError("file_not_written", path=str(path))


def save_svg(card: ChartCard, theme: Theme, path: Path) -> None:
    """Write the card as a drawing that stays sharp; UserError when it cannot be written."""
    # Imported with the first drawing: nothing else of the program writes SVG.
    from PySide6.QtSvg import QSvgGenerator

    if not path.parent.is_dir():
        raise UserError("file_not_written", path=str(path))
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(SIZE)
    generator.setViewBox(QRect(0, 0, SIZE.width(), SIZE.height()))
    # Axes are drawn from a recording, which is scaled where the resolutions differ.
    generator.setResolution(card.logicalDpiX())
    generator.setTitle(card.title.text())
    generator.setDescription(card.sentence.text())
    painter = QPainter()
    if not painter.begin(generator):
        raise UserError("file_not_written", path=str(path))
    _paint(painter, card, theme)
    painter.end()


def save_csv(rows: Sequence[Sequence[object]], path: Path) -> None:
    """Write rows, the first with the headers; UserError when they cannot be written."""
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            for row in rows:
                cells = (defused(cell) if isinstance(cell, str) else cell for cell in row)
                csv.writer(file).writerow(cells)
    except OSError as wrong:
        raise UserError("file_not_written", path=str(path)) from wrong


def _paint(painter: QPainter, card: ChartCard, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, SIZE.width(), SIZE.height()), theme.color("surface"))
    inner = QRectF(0, 0, SIZE.width(), SIZE.height()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
    for text, font, color in (
        (card.title.text(), "title", "text"),
        (card.sentence.text(), "body", "muted"),
        (card.narrowing.text(), "small", "muted"),
        (card.note.text(), "small", "muted"),
    ):
        if text:
            painter.setFont(theme.font(font))
            painter.setPen(theme.color(color))
            used = painter.boundingRect(inner, flags, text)
            painter.drawText(inner, flags, text)
            inner.setTop(used.bottom() + 8)
    inner.setTop(inner.top() + 8)
    card.chart.paint_on(painter, inner.toRect())
