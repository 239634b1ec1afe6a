"""The pieces of the map: lanes and lines, painted as one background, and cards in front.

Lanes and lines stand still while a card is dragged, so they are no items of the scene: the view
keeps their picture, and a frame of a drag paints cards only.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from crm_desktop.insights.map_shapes import Band, Box, Route, Standing
from crm_desktop.models.codes import TieKind
from crm_desktop.stakeholders import MapPerson, MapTie
from ui.theme import RADIUS, Theme
from ui.widgets.stakeholder_map.look import FAR_TYPE, CardLook

FAR = 0.55
"""Below this scale a card shows its name only, larger."""
FAR_BY_POWER = 0.72
"""The same by influence and stance, where who stands where says most."""
ASIDE = 0.3
"""How much is left of a tie while other people are selected."""
FADED = 0.22
"""How much is left of a card that is filtered out."""
CORNER = 7.0
ARROW = 8.0
HANDLE = 7.0
COLORS = {
    TieKind.REPORTS_TO: "line_strong",
    TieKind.INFLUENCES: "good_mark",
    TieKind.TRUSTS: "info_mark",
    TieKind.IN_CONFLICT: "bad_mark",
}


def rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


class Strip:
    """A department's lane with its name on top."""

    def __init__(self, band: Band, name: str, look: CardLook) -> None:
        self.key = band.key if not isinstance(band.key, Standing) else None
        self.name = name
        self.box = rect(band.box)
        self._look = look
        self._quiet = not isinstance(band.key, int)
        self._is_outside = isinstance(band.key, str)

    def paint(self, painter: QPainter) -> None:
        """The ground of the lane; around those outside the firm only a dashed frame."""
        theme = self._look.theme
        pen = QPen(theme.color("line"), 1.0)
        painter.setBrush(theme.color("ground"))
        if self._is_outside:
            pen = QPen(theme.color("line_strong"), 1.4)
            pen.setDashPattern([5.0, 4.0])
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawRoundedRect(self.box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS + 2, RADIUS + 2)

    def paint_name(self, painter: QPainter, scale: float) -> None:
        """The name; it covers the lines that enter the lane behind it."""
        theme, far = self._look.theme, scale < FAR
        font = QFont(self._look.fonts["small"])
        if far:
            font.setPixelSize(round(font.pixelSize() * FAR_TYPE))
        metrics = QFontMetricsF(font)
        room = self.box.width() - 28
        shown = metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, room)
        box = QRectF(0, 0, metrics.horizontalAdvance(shown) + 20, 34 if far else 24)
        box.moveCenter(QPointF(self.box.center().x(), self.box.y() + 22))
        painter.setPen(QPen(theme.color("line"), 1.0))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(theme.color("faint" if self._quiet else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


class Line:
    """A tie: its own colour, its own stroke, its own end, so that colour never speaks alone."""

    def __init__(self, tie: MapTie, route: Route, theme: Theme) -> None:
        self.tie = tie
        self.is_tree = route.tree
        self.is_selected = False
        self.is_aside = False
        self.is_hidden = False
        self._theme = theme
        points = [QPointF(x, y) for x, y in route.points]
        self.path = rounded(points)
        self.bounds = self.path.boundingRect().adjusted(-9, -9, 9, 9)
        self._end = points[-1] if points else QPointF()
        self._before = points[-2] if len(points) > 1 else self._end

    def is_at(self, place: QPointF) -> bool:
        """Whether the line runs near a place."""
        if not self.bounds.contains(place):
            return False
        stroker = QPainterPathStroker()
        stroker.setWidth(9)
        return stroker.createStroke(self.path).contains(place)

    def paint(self, painter: QPainter) -> None:
        """The line and its end, faint while other people are selected."""
        color = self._theme.color("accent" if self.is_selected else COLORS[self.tie.kind])
        pen = tie_pen(self.tie.kind, color, 3.0 if self.is_selected else 1.6)
        if self.tie.kind is TieKind.REPORTS_TO and not self.is_tree:
            pen.setDashPattern([2.0, 3.0])
        painter.setOpacity(ASIDE if self.is_aside else 1.0)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self.path)
        if not self.is_tree:
            paint_end(painter, self.tie.kind, self._before, self._end, color)
        painter.setOpacity(1.0)


class Glow(QGraphicsItem):
    """The frame around the lane that a drop would hit."""

    def __init__(self, box: QRectF, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._box = box
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        return self._box.adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        color = self._theme.color("accent")
        painter.setPen(QPen(color, 2.0))
        color.setAlphaF(0.08)
        painter.setBrush(color)
        painter.drawRoundedRect(self._box, RADIUS + 2, RADIUS + 2)


class CardItem(QGraphicsItem):
    """A person's card, or the dashed one of an empty seat."""

    def __init__(self, person: MapPerson, box: Box, look: CardLook, with_department: bool) -> None:
        super().__init__()
        self.person = person
        self._with_department = with_department
        self.home = QPointF(box.x, box.y)
        self.ring = ""
        self.rest_opacity = 1.0
        self.far = FAR
        self.has_handle = False
        self._look = look
        self._box = QRectF(0, 0, box.width, box.height)
        self.home_box = rect(box)
        self.setPos(self.home)
        self.setZValue(3)
        self.setToolTip(look.tip(person))
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    @property
    def box(self) -> QRectF:
        """Where the card stands in the scene."""
        return self._box.translated(self.pos())

    @property
    def handle(self) -> QPointF:
        """The middle of the handle that ties are drawn from, in the scene."""
        return QPointF(self.box.right(), self.box.center().y())

    def boundingRect(self) -> QRectF:
        return self._box.adjusted(-2, -2, HANDLE + 3, 2)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self._box)
        return path

    def set_ring(self, ring: str) -> None:
        if ring != self.ring:
            self.ring = ring
            self.update()

    def fade(self, on: bool) -> None:
        """Step back behind those who are looked at, or come forward again."""
        self.rest_opacity = FADED if on else 1.0
        self.setOpacity(self.rest_opacity)

    def show_handle(self, on: bool) -> None:
        if on != self.has_handle:
            self.has_handle = on
            self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_card(painter, near=scale >= self.far, ring=self.ring)
        if self.has_handle:
            theme = self._look.theme
            middle = QPointF(self._box.right(), self._box.center().y())
            painter.setPen(QPen(theme.color("surface"), 1.5))
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(middle, HANDLE, HANDLE)
            painter.setPen(QPen(theme.color("on_accent"), 1.5))
            painter.drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0))
            painter.drawLine(middle - QPointF(0, 3), middle + QPointF(0, 3))

    def paint_card(self, painter: QPainter, *, near: bool, ring: str = "") -> None:
        """The card at the painter's origin."""
        text = self._look.words(self.person, self._with_department)
        self._look.paint(painter, self._box, self.person, text, ring, near=near)


class LooseLine(QGraphicsItem):
    """The line that follows the pointer, or the keys, while a tie is being drawn."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._line = (QPointF(), QPointF())
        self.setZValue(5)

    def stretch(self, start: QPointF, end: QPointF) -> None:
        self.prepareGeometryChange()
        self._line = (start, end)

    def boundingRect(self) -> QRectF:
        return QRectF(*self._line).normalized().adjusted(-10, -10, 10, 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        color = self._theme.color("accent")
        painter.setPen(QPen(color, 2.0, Qt.PenStyle.DashLine))
        painter.drawLine(*self._line)
        paint_end(painter, TieKind.INFLUENCES, *self._line, color)


def tie_pen(kind: TieKind, color: QColor, width: float) -> QPen:
    """Reporting and influence solid, trust in long and short strokes, conflict in dashes."""
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if kind is TieKind.IN_CONFLICT:
        pen.setDashPattern([4.0, 3.0])
    elif kind is TieKind.TRUSTS:
        pen.setDashPattern([7.0, 2.5, 1.5, 2.5])
    return pen


def paint_end(
    painter: QPainter, kind: TieKind, before: QPointF, end: QPointF, color: QColor
) -> None:
    """An arrow where influence or reporting goes, a ring where trust does, nothing for conflict."""
    if kind is TieKind.IN_CONFLICT or before == end:
        return
    along = end - before
    along /= math.hypot(along.x(), along.y())
    across = QPointF(-along.y(), along.x())
    painter.setPen(QPen(color, 1.6))
    if kind is TieKind.TRUSTS:
        painter.setBrush(color)
        painter.drawEllipse(end - along * 4, 3.4, 3.4)
        return
    painter.setBrush(color)
    foot = end - along * ARROW
    painter.drawPolygon(QPolygonF([end, foot + across * 3.6, foot - across * 3.6]))


def rounded(points: list[QPointF]) -> QPainterPath:
    """A line through the points with its corners rounded."""
    path = QPainterPath()
    if not points:
        return path
    path.moveTo(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(CORNER, _length(corner - before) / 2, _length(after - corner) / 2)
        path.lineTo(corner + _toward(corner, before, radius))
        path.quadTo(corner, corner + _toward(corner, after, radius))
    path.lineTo(points[-1])
    return path


def _length(step: QPointF) -> float:
    return math.hypot(step.x(), step.y())


def _toward(start: QPointF, end: QPointF, distance: float) -> QPointF:
    length = _length(end - start)
    return (end - start) * (distance / length) if length else QPointF()
