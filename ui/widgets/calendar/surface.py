"""What a week and a month share: one place that keys work on, dragging, and what they ask for."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from ui import formats, formats_days
from ui.theme import RADIUS, Theme
from ui.widgets.calendar.dragging import Drag
from ui.widgets.calendar.keys import command_of, typed_by
from ui.widgets.calendar.painting import Pen
from ui.widgets.calendar.picture import Picture
from ui.widgets.calendar.rows import CalendarDays, CalendarItem, Key, Place
from ui.widgets.calendar.telling import tell

_ONE_DAY = timedelta(days=1)
_MINUTE_MS = 60_000


class CalendarSurface(QAbstractScrollArea):
    """Is given days and items, says what the user wants, and changes nothing itself."""

    opened = Signal(object)  # key
    done_wanted = Signal(object)  # key
    delete_wanted = Signal(object)  # key
    menu_wanted = Signal(object, QPoint)  # key, where on the screen
    move_wanted = Signal(object, object, int)  # key, Place, length in minutes (0: as it is)
    plan_wanted = Signal(object, str)  # Place, what was typed already
    more_wanted = Signal(object, QPoint)  # day, where on the screen
    turned = Signal(int)  # so many weeks or months on
    today_wanted = Signal()
    left = Signal(object)  # to a day that is not shown

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.now = now
        self.pen = Pen(theme)
        self.days = CalendarDays(now().date(), 0)
        self.place = Place(now().date())
        self.drag: Drag | None = None
        self.over: Key | date | None = None  # an item, or the day whose "more" it is
        self._chosen: Key | None = None
        self._writes = False  # letters that are typed begin an entry
        self._is_used = False  # nothing is marked before the user has come here
        self._picture = Picture()  # all that stays
        self.setProperty("class", "card")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.viewport().update)
        self._minute.start()
        theme.changed.connect(self._restyle)

    # What is shown

    def show_days(self, days: CalendarDays) -> None:
        """Show other days or items; the chosen one stays, or what stands in its place now is."""
        self.days = days
        self.drag = None
        self.over = None
        if self.days.place_of(self.place.day) is None:
            today = self.now().date()
            self.place = Place(today if days.place_of(today) is not None else days.first,
                               self.place.minute)  # fmt: skip
        if self._chosen is not None:
            item = self.item(self._chosen) or self._standing(self.place)
            self._chosen = None if item is None else item.key
            self.place = self.place if item is None else item.place
        self.arrange()
        self._describe(aloud=False)

    def item(self, key: Key | None) -> CalendarItem | None:
        """An item that is shown."""
        return next((item for item in self.days.items if item.key == key), None)

    def chosen(self) -> CalendarItem | None:
        """The item that keys work on."""
        return self.item(self._chosen)

    def choose(self, key: Key) -> None:
        """Let the keys work on an item."""
        item = self.item(key)
        if item is not None:
            self._go(item.place, item)

    def go_to(self, place: Place) -> None:
        """Let the keys work on a place without an item."""
        self._go(place, None)

    def rect_of(self, key: Key) -> QRect:
        """Where an item stands in the viewport; its day when it is behind "more"."""
        item = self.item(key)
        if item is None:
            return QRect()
        rect = self.item_rect(item)
        return self.place_rect(item.place) if rect.isEmpty() else rect

    # What a week and a month do differently

    @abstractmethod
    def arrange(self) -> None:
        """Find the places of everything anew."""

    @abstractmethod
    def item_rect(self, item: CalendarItem) -> QRect:
        """Where an item stands; empty when it is behind "more"."""

    @abstractmethod
    def place_rect(self, place: Place) -> QRect:
        """Where a place is."""

    @abstractmethod
    def item_at(self, at: QPoint) -> CalendarItem | None:
        """The item under the mouse."""

    @abstractmethod
    def more_at(self, at: QPoint) -> date | None:
        """The day whose "more" is under the mouse."""

    @abstractmethod
    def place_at(self, at: QPoint) -> Place | None:
        """The day under the mouse, and the minute of it."""

    @abstractmethod
    def drag_to(self, drag: Drag, at: QPoint) -> None:
        """Set where a drag would end."""

    @abstractmethod
    def draw(self, painter: QPainter) -> None:
        """Draw all that stays while the mouse and the keys go about."""

    @abstractmethod
    def draw_over(self, painter: QPainter) -> None:
        """Draw what the mouse and the keys are at, and the time that it is."""

    @abstractmethod
    def step(self, item: CalendarItem | None, rows: int) -> tuple[Place, CalendarItem | None]:
        """Where an arrow up or down leads from an item, or from the place."""

    @abstractmethod
    def moved(self, item: CalendarItem, days: int, rows: int) -> Place:
        """Where an item goes by Alt and an arrow."""

    def grip(self, item: CalendarItem, at: QPoint) -> Drag:
        """How an item is taken."""
        return Drag(item, at, length=item.length)

    def reveal(self, place: Place) -> None:
        """Bring a place into sight."""

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters plan something where the user has clicked on an empty place."""
        item = self.chosen()
        text = typed_by(event)
        if text and self._writes and item is None:
            self.plan_wanted.emit(self.place, text)
            return
        command = command_of(event)
        moves = command.split(" ")
        if moves[0] in ("move", "stretch"):
            if item is not None and item.is_movable:
                self._move_by(item, *moves)
        elif command in ("left", "right"):
            self._go_by_days(-1 if command == "left" else 1)
        elif command in ("up", "down"):
            place, found = self.step(item, -1 if command == "up" else 1)
            self._go(place, found)
        elif command in ("before", "after"):
            self.turned.emit(-1 if command == "before" else 1)
        elif command == "today":
            self.today_wanted.emit()
        elif command == "plan" or (command == "open" and item is None):
            self.plan_wanted.emit(self.place, "")
        elif command == "cancel" and self.drag is not None:
            self.drag = None
            self.viewport().update()
        elif command in ("open", "delete", "done") and item is not None:
            wish = {"open": self.opened, "delete": self.delete_wanted, "done": self.done_wanted}
            wish[command].emit(item.key)
        else:
            event.ignore()

    def _move_by(self, item: CalendarItem, how: str, arrow: str) -> None:
        step = -1 if arrow in ("left", "up") else 1
        if how == "stretch":
            length = max(15, item.length + 15 * step)
            if arrow in ("up", "down") and item.place.minute is not None:
                self.move_wanted.emit(item.key, item.place, length)
            return
        across = arrow in ("left", "right")
        # From where it goes to already when the key is pressed again before it is there.
        going = CalendarItem(item.key, self.place, item.length, "", "", "", item.tone)
        target = self.moved(going, step if across else 0, 0 if across else step)
        if target != self.place:
            self.place = target
            self.reveal(target)
            self.move_wanted.emit(item.key, target, 0)

    def _go_by_days(self, step: int) -> None:
        place = Place(self.place.day + step * _ONE_DAY, self.place.minute)
        self._go(place, self._standing(place))

    def _standing(self, place: Place) -> CalendarItem | None:
        """The item that stands exactly there."""
        return next((item for item in self.days.items if item.place == place), None)

    def _go(self, place: Place, item: CalendarItem | None) -> None:
        if self.days.place_of(place.day) is None:
            self._chosen = None
            self.place = place
            self.left.emit(place.day)
            return
        self.place = place
        self._chosen = None if item is None else item.key
        self._writes = False
        self._is_used = True
        self.reveal(place)
        self._describe(aloud=self.hasFocus())
        self.viewport().update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        item = self.item_at(at)
        if item is not None:
            self._go(item.place, item)
            self.drag = self.grip(item, at)
            return
        day, place = self.more_at(at), self.place_at(at)
        if day is not None:
            self.more_wanted.emit(day, event.globalPosition().toPoint())
        elif place is not None:
            self._go(place, None)
            self._writes = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, drag = event.position().toPoint(), self.drag
        if drag is None:
            self._go_over(at)
            return
        far = (at - drag.pressed).manhattanLength() >= QApplication.startDragDistance()
        if (far or drag.begun) and drag.item.is_movable:
            drag.begun = True
            self.drag_to(drag, at)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self.drag = self.drag, None
        if event.button() != Qt.MouseButton.LeftButton or drag is None or not drag.begun:
            return
        self.viewport().update()
        target, item = drag.target, drag.item
        if drag.resizes and drag.length != item.length:
            self.move_wanted.emit(item.key, item.place, drag.length)
        elif not drag.resizes and target is not None and target != item.place:
            self.place = target
            self.move_wanted.emit(item.key, target, 0)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens an item, or plans something where there is none."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        item, place = self.item_at(at), self.place_at(at)
        self.drag = None
        if item is not None:
            self.opened.emit(item.key)
        elif place is not None and self.more_at(at) is None:
            self.plan_wanted.emit(place, "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        item = self.item_at(event.pos()) if by_mouse else self.chosen()
        if item is None:
            return
        self._go(item.place, item)
        below = self.viewport().mapToGlobal(self.rect_of(item.key).bottomLeft())
        self.menu_wanted.emit(item.key, event.globalPos() if by_mouse else below)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.over = None
        self.viewport().update()

    def _go_over(self, at: QPoint) -> None:
        item = self.item_at(at)
        over = self.more_at(at) if item is None else item.key
        if over != self.over:
            self.over = over
            self.viewport().update()
        sizes = item is not None and item.is_movable and self.grip(item, at).resizes
        self.viewport().setCursor(
            Qt.CursorShape.SizeVerCursor if sizes
            else Qt.CursorShape.PointingHandCursor if over is not None
            else Qt.CursorShape.ArrowCursor
        )  # fmt: skip

    def viewportEvent(self, event: QEvent) -> bool:
        """A tip says what there was no room for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            item = self.item_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if item is None else item.tip, self)
            return True
        return super().viewportEvent(event)

    # Drawing and telling

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The scroll bar stands at the right, where the corners of the card are its own.
        beside = RADIUS if self.verticalScrollBar().isVisible() else 0
        corners = QPainterPath()
        corners.addRoundedRect(self.viewport().rect().adjusted(0, 0, beside, 0), RADIUS, RADIUS)
        painter.setClipPath(corners)
        ratio, today = painter.device().devicePixelRatioF(), self.now().date()
        ground = self.theme.color("surface")
        size = self.viewport().size()
        painter.drawPixmap(0, 0, self._picture.drawn(size, ratio, ground, today, self.draw))
        self.draw_over(painter)
        painter.end()

    def outdate(self) -> None:
        """Draw everything anew."""
        self._picture.outdate()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._is_used = True
        self._describe(aloud=True)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def item_over(self) -> CalendarItem | None:
        """The item that the mouse is over."""
        return self.item(self.over) if isinstance(self.over, tuple) else None

    def days_of_more(self) -> list[date]:
        """The days whose "more" is to stand out: the mouse is there, or what keys work on."""
        item = self.chosen()
        hidden = item is not None and self.item_rect(item).isEmpty()
        days = [item.place.day] if item is not None and hidden else []
        return [*days, self.over] if isinstance(self.over, date) else days

    def is_chosen(self, item: CalendarItem) -> bool:
        """Whether an item is to be drawn as the one that keys work on."""
        return item.key == self._chosen

    def marks_place(self) -> bool:
        """Whether the place is to be drawn: keys work on it, and no item stands there."""
        return self._chosen is None and self._is_used and self.hasFocus()

    def _describe(self, *, aloud: bool) -> None:
        """Tell those who listen instead of looking what the keys work on."""
        item, place = self.chosen(), self.place
        if item is not None:
            text = item.spoken
        else:
            hour = "" if place.at is None else formats.clock(place.at)
            named = self.days.free.get(place.day, "")
            text = formats.listed((formats_days.day_in_words(place.day), hour, named))
        tell(self, text, aloud=aloud)

    def _restyle(self) -> None:
        self.pen = Pen(self.theme)
        self.arrange()
        self.viewport().update()
