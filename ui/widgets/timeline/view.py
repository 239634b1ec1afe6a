"""The timeline: everything that happened with a customer, self-drawn so that length costs little.

It is given a Timeline (numbers of all entries) and the words of the few that are seen; for what it
still lacks it emits `wanted`. It says what the user wants done and does nothing itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from crm_desktop.timeline import Filter, Timeline, TimelineEntry
from ui.theme import Theme
from ui.widgets.timeline.keys import Step, action_of, step_of
from ui.widgets.timeline.menu import EntryMenu, wish_of
from ui.widgets.timeline.painting import PADDING, Pen
from ui.widgets.timeline.stock import Key
from ui.widgets.timeline.stream import Stream
from ui.widgets.timeline.words import words

_BELOW = 8


class TimelineView(QAbstractScrollArea):
    """Entries under the headings of their days; one of them is current."""

    wanted = Signal(object)  # indexes of the timeline whose words are needed
    opened = Signal(object)  # this and the following carry the TimelineEntry
    edit_wanted = Signal(object)
    next_step_wanted = Signal(object)
    done_wanted = Signal(object)
    skip_wanted = Signal(object)
    delete_wanted = Signal(object)
    calendar_wanted = Signal(object)
    care_wanted = Signal(str, object)  # promise, answer, break or reopen; the entry

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pen = Pen(theme, self.viewport().width(), self.devicePixelRatioF())
        self._stream = Stream(self._pen)
        self._current: Key | None = None
        self._hovered = -1
        self._asked: tuple[int, ...] = ()
        self._settling = False
        self._empty_text = ""
        self._wishes = {
            "open": self.opened,
            "edit": self.edit_wanted,
            "next_step": self.next_step_wanted,
            "done": self.done_wanted,
            "skip": self.skip_wanted,
            "delete": self.delete_wanted,
            "calendar": self.calendar_wanted,
        }
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setMinimumSize(260, 100)
        theme.changed.connect(self._remeasure)
        self.setAccessibleName(self.tr("Timeline"))

    # What is shown

    def set_timeline(self, timeline: Timeline, entries: Mapping[int, TimelineEntry]) -> None:
        """Show a timeline; of the same customer, the place and the current entry stay."""
        anchor = self._anchor()
        same = self._stream.show(timeline, entries)
        if not same:
            self._current = None
        self._arrange(anchor if same else None)
        if self.current_row() is None:
            self._set_current(None)

    def add_entries(self, entries: Mapping[int, TimelineEntry]) -> None:
        """Take the words that were wanted."""
        seen, current = self._seen(), self.current_row()
        anchor = self._anchor()
        self._stream.take(entries, seen)
        self._settle(anchor)
        if current is not None and current in seen:
            self.show_row(current)
        self._describe(aloud=False)
        self.viewport().update()

    def set_filter(self, wanted: Filter) -> None:
        """Show all entries or one kind; the current one stays in sight if it is still shown."""
        self._stream.filter = wanted
        self._arrange(None)
        row = self.current_row()
        if row is None:
            self._set_current(None)
        else:
            self.show_row(row)

    @property
    def filter(self) -> Filter:
        """What is let through."""
        return self._stream.filter

    def set_empty_text(self, text: str) -> None:
        """What is said where there is nothing to show."""
        self._empty_text = text
        self.viewport().update()

    def years(self) -> list[tuple[int, int]]:
        """The years of what is shown, newest first, each with its number of entries."""
        return self._stream.rows.years()

    def count(self) -> int:
        """How many entries are shown, beyond the screen too."""
        return len(self._stream)

    def is_complete(self) -> bool:
        """Whether every word on the screen is here and fresh."""
        return not self._stream.lacking(self._seen())

    def jump_to_year(self, year: int) -> None:
        """Bring the newest entry of a year to the top and make it current."""
        row = self._stream.rows.of_year(year)
        if row is not None:
            self.verticalScrollBar().setValue(self._stream.rows.top(row))
            self._set_current(self._stream.key(row))

    def current_entry(self) -> TimelineEntry | None:
        """The current entry, if there is one and its words are here."""
        return self._stream.entry(self._current)

    def current_row(self) -> int | None:
        """The row of the current entry among the shown ones."""
        return self._stream.row_of(self._current)

    def select_row(self, row: int) -> None:
        """Make the entry of a row current and bring it into sight."""
        self._set_current(self._stream.key(row))
        self.show_row(row)

    def select(self, strand: int, record_id: int) -> None:
        """Make a record's entry current, if it is shown, and bring it into sight."""
        row = self._stream.row_of((strand, record_id))
        if row is not None:
            self.select_row(row)

    def show_row(self, row: int) -> None:
        """Scroll as little as needed to bring a row into sight, its heading included."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        for _ in range(4):  # what comes into sight may turn out taller than it was taken for
            rows = self._stream.rows
            value = min(max(bar.value(), rows.bottom(row) + _BELOW - page), rows.top(row))
            bar.setValue(value)

    def entry_rect(self, row: int) -> QRect:
        """Where a row stands in the viewport, its day heading left out."""
        top, bottom = self._stream.rows.body_top(row), self._stream.rows.bottom(row)
        return QRect(0, top - self._offset(), self.viewport().width(), bottom - top)

    # Places

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._remeasure()
        else:
            self._fit_bar()
            self._settle(None)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if not self._settling:
            self._settle(self._anchor())
        self._hovered = -1
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Timeline"))
            self._remeasure()

    def _remeasure(self) -> None:
        anchor = self._anchor()
        self._pen = Pen(self._theme, self.viewport().width(), self.devicePixelRatioF())
        self._arrange(anchor)

    def _arrange(self, anchor: tuple[Key, int] | None) -> None:
        """Compute all places anew and, with an anchor, keep that entry where it is."""
        self._stream.arrange(self._pen)
        self._hovered = -1
        self._asked = ()
        self._settling = True
        self._fit_bar()
        self.verticalScrollBar().setValue(0)
        self._hold(anchor)
        self._settle(anchor)
        self.viewport().update()

    def _settle(self, anchor: tuple[Key, int] | None) -> None:
        """Lay out what is seen; its true heights may move it, and so bring more into sight."""
        self._settling = True
        for _ in range(4):
            if not self._stream.settle(self._seen()):
                break
            self._fit_bar()
            self._hold(anchor)
        self._settling = False
        asked = self._stream.lacking(self._seen())
        if asked and asked != self._asked:
            self._asked = asked
            self.wanted.emit(asked)

    def _anchor(self) -> tuple[Key, int] | None:
        """An entry on the screen and its distance from the top, to find the place again."""
        seen = self._seen()
        if not seen or self._offset() == 0:
            return None
        row = self._stream.steady_row(seen)
        return self._stream.key(row), self._stream.rows.top(row) - self._offset()

    def _hold(self, anchor: tuple[Key, int] | None) -> None:
        if anchor is not None:
            row = self._stream.row_of(anchor[0])
            if row is not None:
                self.verticalScrollBar().setValue(self._stream.rows.top(row) - anchor[1])

    def _fit_bar(self) -> None:
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(page)
        bar.setSingleStep(self._pen.line)
        bar.setRange(0, max(0, self._stream.rows.height + _BELOW - page))

    def _seen(self) -> range:
        top = self._offset()
        return self._stream.rows.between(top, top + self.viewport().height())

    def _offset(self) -> int:
        return self.verticalScrollBar().value()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.color("surface"))
        if not len(self._stream):
            self._pen.draw_empty(painter, self.viewport().rect(), self._empty_text)
        current = self.current_row()
        today = date.today()
        for row in self._seen():
            self._paint_row(painter, row, row == current, today)

    def _paint_row(self, painter: QPainter, row: int, is_current: bool, today: date) -> None:
        box = self.entry_rect(row)
        if self._stream.rows.heads[row]:
            top = self._stream.rows.top(row) - self._offset()
            head = QRect(0, top, box.width(), box.top() - top)
            self._pen.draw_heading(painter, head, self._stream.heading(row, today))
        if is_current or row == self._hovered:
            self._pen.draw_ground(painter, box, is_current, self.hasFocus())
        inner = box.adjusted(0, PADDING, 0, -PADDING)
        laid = self._stream.laid(row)
        if laid is None:
            self._pen.draw_coming(painter, inner)
        else:
            self._pen.draw_entry(painter, inner, laid)

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, action = step_of(event), action_of(event)
        if step is not None and len(self._stream):
            self.select_row(self._target(step))
        elif action is not None and self.current_entry() is not None:
            self._do(action)
        else:
            event.ignore()

    def _target(self, step: Step) -> int:
        """The row a step leads to; the first step of all leads to the top."""
        row, last = self.current_row(), len(self._stream) - 1
        if step in (Step.FIRST, Step.LAST):
            return 0 if step is Step.FIRST else last
        if row is None:
            return self._seen()[0]
        rows, page = self._stream.rows, self.viewport().height() - self._pen.line
        targets = {
            Step.UP: row - 1,
            Step.DOWN: row + 1,
            Step.PAGE_UP: min(rows.at(rows.top(row) - page), row - 1),
            Step.PAGE_DOWN: max(rows.at(rows.top(row) + page), row + 1),
            Step.DAY_UP: rows.next_head(row, -1),
            Step.DAY_DOWN: rows.next_head(row, +1),
        }
        return min(max(targets[step], 0), last)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self.select_row(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._row_at(event.position().toPoint()) >= 0:
            self._do("open")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._row_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(event.pos())
            laid = self._stream.laid(row) if row >= 0 else None
            text = laid.words.full if laid is not None and laid.is_cut else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.current_row() if by_key else self._row_at(event.pos())
        if row is None or row < 0:
            return
        self.select_row(row)
        entry = self.current_entry()
        if entry is not None:
            corner = self.entry_rect(row).bottomLeft() + QPoint(self._pen.columns.text, 0)
            place = self.viewport().mapToGlobal(corner) if by_key else event.globalPos()
            EntryMenu(self._theme, entry, self._do, self).popup(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe(aloud=True)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _do(self, action: str) -> None:
        """Tell what the user wants done with the current entry."""
        entry = self.current_entry()
        if entry is None:
            return
        wish = wish_of(action, entry)
        if action == "copy":
            QGuiApplication.clipboard().setText(words(entry, date.today()).full)
        elif wish in self._wishes:
            self._wishes[wish].emit(entry)
        elif wish is not None:
            self.care_wanted.emit(wish, entry)

    def _row_at(self, place: QPoint) -> int:
        """The row whose entry (not its heading) is at a place of the viewport, or -1."""
        y = place.y() + self._offset()
        rows = self._stream.rows
        row = rows.at(y) if len(rows) and y < rows.height else -1
        return row if row >= 0 and y >= rows.body_top(row) else -1

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _set_current(self, key: Key | None) -> None:
        self._current = key
        self._describe(aloud=self.hasFocus())
        self.viewport().update()

    def _describe(self, aloud: bool) -> None:
        """Give the current entry to those who listen instead of looking."""
        entry = self.current_entry()
        text = "" if entry is None else words(entry, date.today()).spoken(entry.day)
        if text == self.accessibleDescription() and not aloud:
            return
        self.setAccessibleDescription(text)
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
        if aloud and text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
