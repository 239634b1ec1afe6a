"""Chart: bars on round axes that are pointed at, walked through by keyboard, and chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.charts.marks import Ink, Mark, MarksItem

Ticks = Sequence[tuple[float, str]]
TICK_GAP = 24  # pixels between two words below a chart
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


@dataclass(frozen=True)
class Curve:
    """A line over the bars, and a dashed guide at a height with words where the two meet."""

    xs: Sequence[float]
    ys: Sequence[float]
    color: QColor
    guide: float
    guide_words: str
    meets: float


@dataclass(frozen=True)
class Drawing:
    """All that a chart shows. `bounds` in the chart's own units; `bottom` names places below it."""

    marks: Sequence[Mark]
    bounds: QRectF
    left: Ticks
    bottom: Ticks
    curve: Curve | None = None


class Chart(QWidget):
    """Shows a Drawing. Arrow keys walk through the marks, Enter, Space or a click choose one."""

    chosen = Signal(object)  # the mark's key

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, lying: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lying = lying  # bars that lie have their names at the left and labels at their end
        self._drawing: Drawing | None = None
        self._extras: list[Any] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._plot = pg.PlotWidget()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.viewport().setMouseTracking(True)
        self._plot.viewport().installEventFilter(self)
        self._item = MarksItem(self._ink())
        self._view = self._plot.getPlotItem().getViewBox()
        self._set_up()
        # The card says how tall it is, not pyqtgraph's idea of a good size.
        self._plot.setMinimumSize(0, 0)
        self._plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        self.restyle()

    @property
    def marks(self) -> Sequence[Mark]:
        """What can be pointed at now."""
        return self._item.marks

    @property
    def current(self) -> int:
        """The place of the mark that the keyboard stands on; -1 when on none."""
        return self._item.current

    def draw(self, drawing: Drawing) -> None:
        """Show something else."""
        self._drawing = drawing
        lines = [] if self._lying else [value for value, _ in drawing.left]
        self._item.show_marks(drawing.marks, lines, drawing.bounds)
        self._plot.getAxis("left").setTicks([list(drawing.left)])
        self._fit()
        self._draw_curve(drawing.curve)

    def restyle(self) -> None:
        """Take colours and fonts anew; whoever draws draws again afterwards."""
        self._item.ink = self._ink()
        self._plot.setBackground(self._theme.color("surface"))
        for name in ("left", "bottom"):
            axis = self._plot.getAxis(name)
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(self._theme.color("text" if self._stands_for_names(name) else "muted"))
            axis.setStyle(
                tickLength=0,
                tickAlpha=0,
                tickTextOffset=8,
                tickFont=self._theme.font("small"),
                autoReduceTextSpace=False,
                hideOverlappingLabels=False,
            )

    def paint_on(self, painter: QPainter, place: QRect) -> None:
        """Draw the chart as a picture that fills `place`, laid out for its size."""
        if self._drawing is None:
            return
        copy = Chart(self._theme, lying=self._lying)
        copy.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        copy.resize(place.size())
        copy.show()
        copy.draw(self._drawing)
        copy.settle()
        copy.render_at(painter, place)
        copy.close()
        copy.deleteLater()

    def settle(self) -> None:
        """Lay the axes out now instead of with the next event."""
        self._plot.getPlotItem().layout.activate()
        self._fit()
        if self._drawing is not None:
            self._draw_curve(self._drawing.curve)

    def render_at(self, painter: QPainter, place: QRect) -> None:
        """Draw what is shown, in its own size."""
        self._plot.render(painter, QRectF(place), self._plot.viewport().rect())

    def place_of(self, index: int) -> QPoint:
        """The middle of a mark's bar, in this widget's pixels."""
        mark = self._item.marks[index]
        middle = mark.shape.center() if not mark.shape.isEmpty() else mark.area.center()
        on_scene = self._view.mapViewToScene(middle)
        inside: QPoint = self._plot.mapFromScene(on_scene)
        return QPoint(self._plot.viewport().mapTo(self, inside))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer over the plot."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            index = self._mark_at(event.position())
            if kind == QEvent.Type.MouseMove:
                self._hover(index, event.globalPosition().toPoint())
            elif kind == QEvent.Type.MouseButtonRelease and index >= 0:
                if event.button() == Qt.MouseButton.LeftButton:
                    self._item.current = index
                    self.setFocus(Qt.FocusReason.MouseFocusReason)
                    self._choose(index)
                return True
        elif kind == QEvent.Type.Leave:
            self._hover(-1, QPoint())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marks and choose."""
        key, count = Qt.Key(event.key()), len(self.marks)
        if not count:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._stand_on(max(0, min(self.current + _STEPS[key], count - 1)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._stand_on(0 if key == Qt.Key.Key_Home else count - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard, stand on a mark, so that one sees where one is."""
        super().focusInEvent(event)
        by_keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_keyboard and self.marks and self.current < 0:
            self._stand_on(0)
        self._plot.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._item.current = -1
            self._item.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names below the chart and the room for labels depend on the width."""
        super().resizeEvent(event)
        self._fit()

    def _set_up(self) -> None:
        plot = self._plot.getPlotItem()
        plot.setMenuEnabled(False)
        plot.hideButtons()
        self._view.setMouseEnabled(x=False, y=False)
        self._view.setDefaultPadding(0)
        self._view.invertY(self._lying)
        self._view.addItem(self._item, ignoreBounds=True)
        self._plot.showAxis("bottom", not self._lying)

    def _stands_for_names(self, axis: str) -> bool:
        return self._lying and axis == "left"

    def _ink(self) -> Ink:
        color = self._theme.color
        return Ink(
            color("accent"), color("hover"), color("text"), color("line"), self._theme.font("small")
        )

    def _fit(self) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        metrics = QFontMetrics(self._theme.font("small"))
        names = max((metrics.horizontalAdvance(text) for _, text in drawing.left), default=0)
        self._plot.getAxis("left").setWidth(names + 12)
        bounds = QRectF(drawing.bounds)
        inner = max(self.width() - names - 12, 1)
        if self._lying:
            labels = [metrics.horizontalAdvance(mark.label) for mark in drawing.marks]
            room = min(max(labels, default=0) + 16, inner * 0.8)
            bounds.setWidth(bounds.width() * inner / (inner - room))
        self._view.setRange(bounds, padding=0)
        self._plot.getAxis("bottom").setTicks([_thinned(drawing, inner, metrics.horizontalAdvance)])

    def _draw_curve(self, curve: Curve | None) -> None:
        for extra in self._extras:
            self._view.removeItem(extra)
        self._extras = []
        if curve is None:
            return
        guide = QPen(self._theme.color("faint"), 1, Qt.PenStyle.DashLine)
        guide.setCosmetic(True)
        line = QPen(curve.color, 2)
        line.setCosmetic(True)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        left = self._item.bounds.left()
        across = pg.PlotCurveItem(
            [left, curve.meets, curve.meets], [curve.guide, curve.guide, 0], pen=guide
        )
        running = pg.PlotCurveItem(list(curve.xs), list(curve.ys), pen=line, antialias=True)
        words = QGraphicsSimpleTextItem(curve.guide_words)
        words.setFont(self._theme.font("small"))
        words.setBrush(self._theme.color("text"))
        words.setFlag(QGraphicsSimpleTextItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self._extras = [across, running, words]
        for extra in self._extras:
            self._view.addItem(extra, ignoreBounds=True)
        self._place_words(words, curve)

    def _place_words(self, words: QGraphicsSimpleTextItem, curve: Curve) -> None:
        """Right of the guide and under the line, where nothing else is drawn."""
        pixel = self._view.viewPixelSize()
        down = pixel[1] * 26
        words.setPos(QPointF(curve.meets + pixel[0] * 8, curve.guide - down / 4))

    def _mark_at(self, position: QPointF) -> int:
        on_scene = self._plot.mapToScene(position.toPoint())
        if not self._view.sceneBoundingRect().contains(on_scene):
            return -1
        point = self._view.mapSceneToView(on_scene)
        for index, mark in enumerate(self._item.marks):
            if mark.area.contains(point):
                return index
        return -1

    def _hover(self, index: int, at: QPoint) -> None:
        if index != self._item.hovered:
            self._item.hovered = index
            self._item.update()
            over = Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor
            self._plot.viewport().setCursor(over)
        if index >= 0:
            QToolTip.showText(at, self.marks[index].words, self)
        else:
            QToolTip.hideText()

    def _stand_on(self, index: int) -> None:
        self._item.current = index
        self._item.update()
        words = self.marks[index].words
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        QToolTip.showText(self.mapToGlobal(self.place_of(index)), words, self)

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self.marks):
            QToolTip.hideText()
            self.chosen.emit(self.marks[index].key)


def _thinned(drawing: Drawing, width: float, advance: Callable[[str], int]) -> Ticks:
    """The names below a chart that have room beside each other, every n-th of them."""
    ticks = list(drawing.bottom)
    widest = max((advance(text) for _, text in ticks), default=0) + TICK_GAP
    if not ticks or drawing.bounds.width() <= 0:
        return ticks
    span = (ticks[-1][0] - ticks[0][0]) / max(len(ticks) - 1, 1)
    apart = width * span / drawing.bounds.width() if len(ticks) > 1 else widest
    every = max(1, -(-int(widest) // max(int(apart), 1)))
    return ticks[::every]
