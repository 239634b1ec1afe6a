"""Chart: what a Drawing says, pointed at, walked through by keyboard, looked at from near."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.charts.around import AroundItem, least_height
from ui.widgets.charts.closer import STEP, Part
from ui.widgets.charts.drawing import Drawing, Form, Mark
from ui.widgets.charts.ground import GroundItem
from ui.widgets.charts.lines import LinesItem
from ui.widgets.charts.marks import DotsItem, MarksItem, points_left
from ui.widgets.charts.over import OverItem
from ui.widgets.charts.pixels import Ink, PixelItem
from ui.widgets.charts.walking import WAYS, next_mark, order

LEAST_BARS = 0.12  # of the width, whatever the labels at the bars' ends need
HALVINGS = 24  # in looking for the scale that leaves the labels their room
_NEARER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class Chart(QWidget):
    """Shows a Drawing. Arrow keys walk through the marks, Enter, Space or a click choose one.

    Where a drawing lets, the wheel (with Ctrl, or when the chart has the keyboard), + and − look
    closer, dragging and Shift with an arrow move along, 0 shows all of it again.
    """

    chosen = Signal(object)  # the mark's key

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing: Drawing | None = None
        self._part = Part.whole(0, 1)
        self._pressed: QPointF | None = None  # where a button went down
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._plot = pg.GraphicsView()  # not a PlotWidget: that brings axes and menus we never show
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.viewport().setMouseTracking(True)
        self._plot.viewport().installEventFilter(self)
        ink = Ink.of(theme)
        self._ground, self._item = GroundItem(ink), MarksItem(ink)
        self._lines, self._over = LinesItem(ink), OverItem(ink)
        self._dots = DotsItem(self._item)
        self._layers: tuple[PixelItem, ...] = (
            self._ground,
            self._item,
            self._lines,
            self._dots,
            self._over,
        )
        self._around = AroundItem(ink)
        self._view = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._set_up()
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

    @property
    def part(self) -> Part:
        """What of the chart is looked at, from left to right."""
        return self._part

    def draw(self, drawing: Drawing) -> None:
        """Show something else."""
        self._drawing = drawing
        self._part = Part.whole(drawing.bounds.left(), drawing.bounds.right())
        self._view.invertY(drawing.lying)
        self._view.setAspectLocked(drawing.square)
        self._ground.show_drawing(drawing)
        self._item.show_marks(drawing.marks, lying=drawing.lying)
        self._lines.show_curves(drawing.curves)
        self._over.show_drawing(drawing)
        self.setMinimumHeight(least_height(drawing))
        self._fit()

    def look(self, part: Part) -> None:
        """Look at a part of the chart; only what is zoomable can be."""
        if self._drawing is not None and self._drawing.zoomable:
            self._part = part
            QToolTip.hideText()
            self._show_part()

    def restyle(self) -> None:
        """Take colours and fonts anew; whoever draws draws again afterwards."""
        ink = Ink.of(self._theme)
        for layer in self._layers:
            layer.ink = ink
        self._around.ink = ink
        self._plot.setBackground(self._theme.color("surface"))

    def paint_on(self, painter: QPainter, place: QRect) -> None:
        """Draw the chart as a picture that fills `place`, laid out for its size."""
        if self._drawing is None:
            return
        copy = laid_out(self._drawing, self._theme, place.size().toSizeF())
        copy.render_at(painter, place)
        copy.deleteLater()

    def settle(self) -> None:
        """Lay everything out now instead of with the next event."""
        self._fit()

    def render_at(self, painter: QPainter, place: QRect) -> None:
        """Draw what is shown, in its own size."""
        self._plot.render(painter, QRectF(place), self._plot.viewport().rect())

    def place_of(self, index: int) -> QPoint:
        """The middle of a mark, in this widget's pixels."""
        mark = self._item.marks[index]
        is_seen = mark.form is Form.DOT or not mark.shape.isEmpty()
        middle = (mark.shape if is_seen else mark.area).center()
        on_scene = self._view.mapViewToScene(middle)
        inside: QPoint = self._plot.mapFromScene(on_scene)
        return QPoint(self._plot.viewport().mapTo(self, inside))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer over the plot; pyqtgraph's own gestures stay away."""
        if isinstance(event, QWheelEvent):
            return self._turn(event)
        if isinstance(event, QMouseEvent):
            return self._point(event)
        if event.type() == QEvent.Type.Leave:
            self._hover(-1, QPoint())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marks and choose, or look closer."""
        key, count = Qt.Key(event.key()), len(self.marks)
        if self._zoom_by_key(key, event.modifiers()):
            return
        if not count or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in WAYS:
            self._stand_on(next_mark(self.marks, self.current, WAYS[key], lying=self._lying()))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            walk = order(self.marks, lying=self._lying())
            self._stand_on(walk[0 if key == Qt.Key.Key_Home else -1])
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
            self._stand_on(order(self.marks, lying=self._lying())[0])
        self._plot.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._item.current = -1
            self._update_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names around the chart and the room for labels depend on the size."""
        super().resizeEvent(event)
        self._fit()

    def _set_up(self) -> None:
        self._plot.addItem(self._view)
        for layer in self._layers:
            self._view.addItem(layer, ignoreBounds=True)
        self._plot.scene().addItem(self._around)
        self._plot.sigDeviceRangeChanged.connect(self._fit)  # after it took its new size
        # The card says how tall it is, not pyqtgraph's idea of a good size.
        self._plot.setMinimumSize(0, 0)
        self._plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def _lying(self) -> bool:
        return self._drawing is not None and self._drawing.lying

    def _fit(self, *_resized: object) -> None:
        """Give the chart the room that its names leave."""
        if self._drawing is None:
            return
        size = QSizeF(self._plot.viewport().size())
        room = self._around.margins(self._drawing, size)
        inside = QRectF(QPointF(), size).adjusted(room.left, room.top, -room.right, -room.bottom)
        self._view.setGeometry(inside)
        self._show_part()

    def _show_part(self) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        bounds = QRectF(drawing.bounds)
        if drawing.lying:
            bounds = self._with_labels(drawing, bounds)
        elif drawing.zoomable:
            bounds.setLeft(self._part.left)
            bounds.setRight(self._part.right)
        self._view.setRange(bounds, padding=0)
        self._view.updateMatrix()
        seen = self._view.viewRect()
        for layer in self._layers:
            layer.see(seen)
        inside = self._view.mapRectToScene(self._view.boundingRect())
        self._around.place(inside, self._item.sceneTransform())

    def _with_labels(self, drawing: Drawing, bounds: QRectF) -> QRectF:
        """Lying bars end early enough for the labels at their ends."""
        inner = max(self._view.width(), 1.0)
        before, after = [(0.0, 0.0)], [(0.0, 0.0)]  # (place from the left, pixels beyond it)
        for mark in drawing.marks:
            room = 0.0 if mark.form is Form.CELL else self._item.label_room(mark)
            if room and points_left(mark):
                before.append((mark.shape.left() - bounds.left(), room))
            elif room:
                end = max(mark.shape.right(), mark.high or mark.shape.right())
                after.append((end - bounds.left(), room))
        wide = bounds.width() or 1.0
        high = inner / wide
        low = high * LEAST_BARS
        for _ in range(HALVINGS):
            scale = (low + high) / 2
            left = max(room - place * scale for place, room in before)
            right = max(room + (place - wide) * scale for place, room in after)
            if max(left, 0) + max(right, 0) + wide * scale <= inner:
                low = scale
            else:
                high = scale
        left = max(max(room - place * low for place, room in before), 0)
        return QRectF(bounds.left() - left / low, bounds.top(), inner / low, bounds.height())

    def _point(self, event: QMouseEvent) -> bool:
        kind, index = event.type(), self._mark_at(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseMove and self._pressed is not None:
            self._drag(event.position())
        elif kind == QEvent.Type.MouseMove:
            self._hover(index, event.globalPosition().toPoint())
        elif kind == QEvent.Type.MouseButtonPress and left:
            self._pressed, self._dragged = event.position(), False
        elif kind == QEvent.Type.MouseButtonRelease and left:
            dragged, self._pressed = self._dragged, None
            if index >= 0 and not dragged:
                self._item.current = index
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self._choose(index)
        elif kind == QEvent.Type.MouseButtonDblClick:
            event.ignore()
        # A menu of the card opens on the right button.
        return event.button() != Qt.MouseButton.RightButton

    def _drag(self, to: QPointF) -> None:
        if self._pressed is None or self._drawing is None or not self._drawing.zoomable:
            return
        by = to.x() - self._pressed.x()
        if self._dragged or abs(by) >= QApplication.startDragDistance():
            self._dragged, self._pressed = True, to
            self.look(self._part.moved(-by * self._per_pixel()))

    def _turn(self, event: QWheelEvent) -> bool:
        """Look closer with the wheel; without Ctrl and the keyboard's focus the page scrolls."""
        closer = self._drawing is not None and self._drawing.zoomable
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        notches = event.angleDelta().y() / 120
        if not (closer and (with_ctrl or self.hasFocus())) or not notches:
            event.ignore()
            return True
        at = self._view.mapSceneToView(self._plot.mapToScene(event.position().toPoint())).x()
        self.look(self._part.zoomed(STEP**notches, at))
        event.accept()
        return True

    def _zoom_by_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if self._drawing is None or not self._drawing.zoomable:
            return False
        part, middle = self._part, (self._part.left + self._part.right) / 2
        along = (part.right - part.left) / 4
        if key in _NEARER:
            self.look(part.zoomed(STEP, middle))
        elif key == Qt.Key.Key_Minus:
            self.look(part.zoomed(1 / STEP, middle))
        elif key == Qt.Key.Key_0:
            self.look(Part.whole(part.low, part.high))
        elif modifiers == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Left:
            self.look(part.moved(-along))
        elif modifiers == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Right:
            self.look(part.moved(along))
        else:
            return False
        return True

    def _per_pixel(self) -> float:
        width: float = self._view.width()
        return (self._part.right - self._part.left) / max(width, 1.0)

    def _mark_at(self, position: QPointF) -> int:
        on_scene = self._plot.mapToScene(position.toPoint())
        if not self._view.sceneBoundingRect().contains(on_scene):
            return -1
        return self._item.at(on_scene)

    def _hover(self, index: int, at: QPoint) -> None:
        if index != self._item.hovered:
            self._item.hovered = index
            self._update_marks()
            over = Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor
            self._plot.viewport().setCursor(over)
        if index >= 0:
            QToolTip.showText(at, self.marks[index].words, self)
        else:
            QToolTip.hideText()

    def _stand_on(self, index: int) -> None:
        self._item.current = index
        self._update_marks()
        words = self.marks[index].words
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        QToolTip.showText(self.mapToGlobal(self.place_of(index)), words, self)

    def _update_marks(self) -> None:
        self._item.update()
        self._dots.update()

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self.marks):
            QToolTip.hideText()
            self.chosen.emit(self.marks[index].key)


def laid_out(drawing: Drawing, theme: Theme, size: QSizeF) -> Chart:
    """A chart that nobody sees, laid out for a picture of this size."""
    chart = Chart(theme)
    chart.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    chart.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    chart.resize(size.toSize())
    chart.show()
    chart.draw(drawing)
    chart.hide()
    return chart
