"""Saving a map as a drawing (SVG), a picture (PNG) or a page (PDF), with title and legend."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from crm_desktop.errors import UserError
from ui.widgets.stakeholder_map.legend import DrawnLegend
from ui.widgets.stakeholder_map.scene import MapScene

MARGIN = 24.0
GAP = 12.0
NARROWEST = 320.0  # so that the legend below a map of two people takes few lines
SCALE = 2.0  # a picture for print and for sharp screens
LARGEST = 12_000
"""Pixels along one side of a picture; a larger map is drawn smaller."""
KINDS = ("svg", "png", "pdf")


def save(scene: MapScene, title: str, path: Path, kind: str) -> None:
    """Write the whole map under its title; UserError when it cannot be written."""
    if not path.parent.is_dir() or path.is_dir():
        raise UserError("file_not_written", path=str(path))
    {"svg": _save_svg, "png": _save_png, "pdf": _save_pdf}[kind](scene, title, path)


def _save_svg(scene: MapScene, title: str, path: Path) -> None:
    # Imported with the first drawing: nothing else of the map needs it.
    from PySide6.QtSvg import QSvgGenerator

    size = _size(scene, title).toSize()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription("")
    painter = QPainter()
    if not painter.begin(generator):
        raise UserError("file_not_written", path=str(path))
    _paint(painter, scene, title)
    painter.end()


def pictured(scene: MapScene, title: str) -> QImage:
    """The whole map under its title."""
    size = _size(scene, title)
    scale = min(SCALE, LARGEST / max(size.width(), size.height()))
    pixels = QSize(round(size.width() * scale), round(size.height() * scale))
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(scene.look.theme.color("surface"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    _paint(painter, scene, title)
    painter.end()
    return image


def _save_png(scene: MapScene, title: str, path: Path) -> None:
    if not QImageWriter(str(path), QByteArray(b"png")).write(pictured(scene, title)):
        raise UserError("file_not_written", path=str(path))


def _save_pdf(scene: MapScene, title: str, path: Path) -> None:
    """One page A4, lying or upright as the map is."""
    size = _size(scene, title)
    lying = size.width() > size.height()
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("")
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    page = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(10, 10, 10, 10))
    page.setUnits(QPageLayout.Unit.Millimeter)
    writer.setPageLayout(page)
    writer.setResolution(600)
    painter = QPainter()
    if not painter.begin(writer):
        raise UserError("file_not_written", path=str(path))
    room = painter.viewport()
    # Never larger than four times the screen: a map of two people is no poster.
    scale = min(room.width() / size.width(), room.height() / size.height(), 600 / 72)
    painter.scale(scale, scale)
    _paint(painter, scene, title)
    painter.end()


def _head(scene: MapScene) -> float:
    return QFontMetricsF(scene.look.theme.font("title")).height() + 12


def _size(scene: MapScene, title: str) -> QSizeF:
    room = scene.sceneRect()
    named = QFontMetricsF(scene.look.theme.font("title")).horizontalAdvance(title)
    width = max(room.width(), named, NARROWEST)
    height = _head(scene) + room.height() + GAP + _legend(scene, width).height
    return QSizeF(width + 2 * MARGIN, height + 2 * MARGIN)


def _legend(scene: MapScene, width: float) -> DrawnLegend:
    """By influence and stance no ties are drawn: they cross cards."""
    return DrawnLegend(scene.look, width, with_ties=scene.axes is None)


def _paint(painter: QPainter, scene: MapScene, title: str) -> None:
    """Title, ground, cards, legend; nobody is selected in a picture."""
    theme, room, size = scene.look.theme, scene.sceneRect(), _size(scene, title)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme.color("surface"))
    painter.setFont(theme.font("title"))
    painter.setPen(theme.color("text"))
    line = QRectF(MARGIN, MARGIN, size.width() - 2 * MARGIN, _head(scene))
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
    painter.translate(MARGIN - room.x(), MARGIN + _head(scene) - room.y())
    with scene.at_rest():
        scene.paint_ground(painter, room, 1.0)
    for card in scene.cards.values():
        painter.save()
        painter.translate(card.home)
        painter.setOpacity(card.rest_opacity)
        card.paint_card(painter, near=True)
        painter.restore()
    painter.translate(room.x(), room.y() + room.height() + GAP)
    _legend(scene, size.width() - 2 * MARGIN).paint(painter)
