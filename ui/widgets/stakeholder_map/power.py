"""What stands behind the cards of the map by influence and stance: its fields and its axes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from crm_desktop.insights.map_shapes import Axes, Band, Standing
from crm_desktop.models.codes import Stance
from ui import phrases
from ui.theme import RADIUS
from ui.widgets.stakeholder_map import words
from ui.widgets.stakeholder_map.items import FAR_BY_POWER, rect
from ui.widgets.stakeholder_map.look import AXIS_LEFT, AXIS_RIGHT, TONES, CardLook

TINT = 0.38
"""How much of a stance's colour its fields have."""


class Cell:
    """The field of one stance and one influence."""

    def __init__(self, band: Band, standing: Standing, look: CardLook) -> None:
        self.key = standing
        self.name = words.standing(standing.stance, standing.influence)
        self.box = rect(band.box)
        self._look = look

    def paint(self, painter: QPainter) -> None:
        """The ground of the field, tinted by its stance where one is known."""
        theme = self._look.theme
        stance = self.key.stance
        color = theme.tone(TONES[stance], "fill")
        color.setAlphaF(TINT if self.key.influence else TINT / 2)
        pen = QPen(theme.color("line"), 1.0)
        if stance is Stance.UNKNOWN or self.key.influence is None:
            pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(color)
        painter.drawRoundedRect(self.box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def paint_name(self, painter: QPainter, scale: float) -> None:
        """A field has no name of its own: the axes name it."""


class AxisNames:
    """The stances on top, the influences at the left, in words and signs."""

    def __init__(self, axes: Axes, look: CardLook) -> None:
        self._axes = axes
        self._look = look

    def paint(self, painter: QPainter, scale: float) -> None:
        """Both axes, larger where the map is seen from far away."""
        font = self._look.far_font() if scale < FAR_BY_POWER else self._look.fonts["small"]
        painter.setFont(font)
        self._paint_stances(painter, QFontMetricsF(font))
        self._paint_levels(painter, QFontMetricsF(font), far=scale < FAR_BY_POWER)

    def _paint_stances(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        for stance, box in self._axes.stances.items():
            place = rect(box)
            sign = metrics.capHeight() + 2
            name = metrics.elidedText(
                phrases.code("stance", stance),
                Qt.TextElideMode.ElideRight,
                place.width() - sign - 8,
            )
            left = place.center().x() - (metrics.horizontalAdvance(name) + sign + 7) / 2
            middle = QPointF(left + sign / 2, place.center().y())
            self._look.paint_stance(painter, middle, sign, stance)
            painter.setPen(self._look.theme.tone(TONES[stance]))
            base = place.center().y() + metrics.capHeight() / 2
            painter.drawText(QPointF(left + sign + 7, base), name)

    def _paint_levels(self, painter: QPainter, metrics: QFontMetricsF, *, far: bool) -> None:
        theme = self._look.theme
        said = words.levels()
        left = AXIS_LEFT
        heads = list(self._axes.stances.values())
        if heads:
            painter.setPen(theme.color("muted"))
            base = heads[0].height / 2 + metrics.capHeight() / 2
            shown = metrics.elidedText(
                words.influence(), Qt.TextElideMode.ElideRight, heads[0].x - left
            )
            painter.drawText(QPointF(left, base), shown)
        for level, box in self._axes.levels.items():
            place = rect(box)
            painter.setPen(theme.color("muted"))
            name = said[level] if level is None or far else f"{level}  {said[level]}"
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            room = QRectF(left, place.y(), place.width() - left - AXIS_RIGHT, place.height())
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, flags, shown)
