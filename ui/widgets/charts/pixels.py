"""PixelItem: placed in the chart's units, drawn in pixels, so that letters and lines stay true."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.theme import Theme


@dataclass(frozen=True)
class Ink:
    """What charts are drawn with beside the colours of their marks."""

    accent: QColor
    hover: QColor
    text: QColor
    muted: QColor
    faint: QColor
    line: QColor
    strong: QColor
    surface: QColor
    font: QFont
    tiny: QFont

    @staticmethod
    def of(theme: Theme) -> Ink:
        """The inks of the theme in force."""
        color = theme.color
        return Ink(
            accent=color("accent"),
            hover=color("hover"),
            text=color("text"),
            muted=color("muted"),
            faint=color("faint"),
            line=color("line"),
            strong=color("line_strong"),
            surface=color("surface"),
            font=theme.font("small"),
            tiny=theme.font("tiny"),
        )


class PixelItem(QGraphicsItem):
    """A layer of a chart; `draw` gets a painter in pixels and the way from units to pixels."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self.ink = ink
        self.bounds = QRectF()  # all that is seen, in the chart's units

    def see(self, bounds: QRectF) -> None:
        """Show this part of the chart."""
        if bounds != self.bounds:
            self.prepareGeometryChange()
            self.bounds = bounds
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform) -> None:
        """Draw; overridden by each layer."""
        raise NotImplementedError

    def boundingRect(self) -> QRectF:
        return self.bounds

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        # The scene's units are pixels of the screen; a printer's finer ones lie behind it.
        to_pixels = self.sceneTransform()
        back, possible = to_pixels.inverted()
        if not possible:
            return
        painter.save()
        painter.setWorldTransform(back * painter.worldTransform())
        self.draw(painter, to_pixels)
        painter.restore()


def pixel(to_pixels: QTransform, x: float, y: float) -> QPointF:
    """Where a place of the chart lies."""
    return to_pixels.map(QPointF(x, y))
