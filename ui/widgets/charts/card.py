"""A card of the charts page: a title, a sentence that says what is shown, the chart, a menu."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import formats
from ui.theme import Theme
from ui.widgets.charts.card_title import CardTitle
from ui.widgets.charts.chart import Chart
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Rows
from ui.widgets.charts.words import joined
from ui.widgets.charts.working_line import WorkingLine
from ui.widgets.empty_state import EmptyState

_ASIDE = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Export(StrEnum):
    """What a card can be saved as."""

    PNG = "png"
    SVG = "svg"
    CSV = "csv"


class ChartCard(QFrame):
    """Shows a kind of chart with its words, or says what is missing for one.

    On a board of one's own (`set_place`) it can be moved, widened and taken off.
    """

    chosen = Signal(object)  # the key of a mark
    export_wanted = Signal(str)  # an Export
    step_wanted = Signal(str)  # the code of a button of the empty state
    large_wanted = Signal()
    stop_wanted = Signal()
    moved = Signal(int)  # so many places on
    widened = Signal(bool)
    taken_off = Signal()

    def __init__(self, theme: Theme, kind: ChartKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "card")
        self._theme = theme
        self.kind = kind
        kind.setParent(self)
        self.place_key: int | None = None  # its place on a board of one's own
        self.is_wide = kind.is_wide
        self.is_left_alone = False  # nothing beside it, so it has the whole row as it is
        self._view: Any = None
        self.is_of_a_period = False  # more years could be looked at
        self.unheeded = ""  # which filters in force do not narrow it, in words
        self.narrowed: tuple[str, ...] = ()  # what it is narrowed to, the period aside
        self.shows_filters = False  # large: the chips are out of sight
        self.title = CardTitle()
        self.title.opened.connect(self.large_wanted)
        self.sentence = QLabel(wordWrap=True)
        self.sentence.setProperty("class", "muted")
        self.narrowing = QLabel(wordWrap=True)  # the filters in force, each with its name
        self.narrowing.setProperty("class", "muted small")
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted small")
        self.chart = Chart(theme)
        self.chart.chosen.connect(self.chosen)
        self.empty = EmptyState(theme, kind.icon)
        self.empty.chosen.connect(self.step_wanted)
        self._lead = ""
        self.leading = QPushButton()
        self.leading.setProperty("class", "link flush")
        self.leading.clicked.connect(lambda: self.step_wanted.emit(self._lead))
        self.leading.hide()
        self.working = WorkingLine()
        self.working.stopped.connect(self.stop_wanted)
        self._blank = QWidget()
        self._more = QToolButton()
        self._more.clicked.connect(self._open_menu)
        self._stack = QStackedWidget()
        for page in (self._blank, self.chart, self.empty):
            self._stack.addWidget(page)
        for hidden in (self.sentence, self.narrowing, self.note, self.working):
            hidden.hide()
        self._lay_out()
        self.restyle()
        self.retranslate()

    @property
    def view(self) -> Any:
        """What the kind's question answered last; None before."""
        return self._view

    @property
    def is_empty(self) -> bool:
        """Whether it says what is missing instead of showing a chart."""
        return self._stack.currentWidget() is self.empty

    @property
    def is_drawn(self) -> bool:
        """Whether it shows a chart."""
        return self._stack.currentWidget() is self.chart

    def show_view(self, view: Any) -> None:
        """Show what the kind's question answered, or what is missing for a chart."""
        self._view = view
        self.working.hide()
        missing = self.kind.missing(view)
        self._say(self.sentence, "" if missing else self.kind.sentence(view))
        if missing is not None:
            self._say_missing(missing)
            self._stack.setCurrentWidget(self.empty)
            self.note.hide()
            self.leading.hide()
            return
        self.chart.setAccessibleName(f"{self.title.text()}. {self.sentence.text()}")
        self.chart.draw(self.kind.draw(view, self._theme))
        self._stack.setCurrentWidget(self.chart)
        self._say_note()
        self._say_leads()

    def show_working(self) -> None:
        """Say that the answer takes long; it can be stopped."""
        self.working.show()

    def show_stopped(self) -> None:
        """Say that the question was given up."""
        self.working.hide()
        if self._view is None:
            self._show_instead(self.tr("Stopped"), self.tr("It was not worked out to its end."))
        else:
            self._say(self.note, self.tr("Stopped: this is how it was before."))

    def show_problem(self, words: str) -> None:
        """Say why there is no answer."""
        self.working.hide()
        self._view = None
        self._show_instead(self.tr("This cannot be shown"), words)

    def add_tool(self, button: QToolButton) -> None:
        """Have one more button beside the three dots."""
        self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def say_unheeded(self, filters: Sequence[str]) -> None:
        """Say which filters in force do not narrow this chart."""
        listed = formats.listed(filters)
        words = self.tr("Without regard to: {filters}.").format(filters=listed) if filters else ""
        self.unheeded = words
        if self.is_drawn:
            self._say_note()

    def say_narrowing(self, filters: Sequence[str], narrowed: Sequence[str]) -> None:
        """Say which filters narrow it, each with its name, and to what besides a period."""
        self.narrowed = tuple(narrowed)
        self.narrowing.setText(" · ".join(filters))
        self.narrowing.setVisible(bool(filters) and self.shows_filters)

    def set_place(self, key: int, *, is_wide: bool) -> None:
        """Say where on a board of one's own it stands, and how wide."""
        self.place_key, self.is_wide = key, is_wide
        self.title.payload = key

    def rows(self) -> Rows:
        """The numbers behind the picture, headers first."""
        return self.kind.rows(self._view)

    def look_behind(self, key: object) -> LookBehind | None:
        """Who stands behind a mark of the picture."""
        return self.kind.behind(self._view, key)

    def retranslate(self) -> None:
        """Set every word anew, also those of the picture."""
        self.title.setText(self.kind.title())
        self.title.setToolTip(self.kind.about())
        self.setAccessibleName(self.kind.title())
        self._more.setToolTip(self.tr("More"))
        named = formats.titled(self.kind.title(), self.tr("More"))
        self._more.setAccessibleName(named)
        self.working.retranslate()
        if self._view is not None:
            self.show_view(self._view)

    def restyle(self) -> None:
        """Take colours and icons anew."""
        self._more.setIcon(self._theme.icon("more"))
        self.chart.restyle()
        if self.is_drawn:
            self.chart.draw(self.kind.draw(self._view, self._theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 shows it large; Ctrl and an arrow move it, Delete takes it off its board."""
        key = Qt.Key(event.key())
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_F11:
            self.large_wanted.emit()
        elif key == Qt.Key.Key_Menu:
            self._open_menu()
        elif self.place_key is not None and with_ctrl and key in _ASIDE:
            self.moved.emit(_ASIDE[key])
        elif self.place_key is not None and key == Qt.Key.Key_Delete:
            self.taken_off.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the three dots, where the pointer is."""
        self._open_menu(at=event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the card."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show large") + "\tF11").triggered.connect(self.large_wanted)
        if self.place_key is not None:
            self._offer_arranging(menu)
        menu.addSeparator()
        for kind, words in (
            (Export.PNG, self.tr("Save as picture (PNG)…")),
            (Export.SVG, self.tr("Save as drawing (SVG)…")),
            (Export.CSV, self.tr("Save the numbers (CSV)…")),
        ):
            action = menu.addAction(words)
            action.setEnabled(self.is_drawn)
            action.triggered.connect(lambda _=False, kind=kind: self.export_wanted.emit(str(kind)))
        return menu

    def _offer_arranging(self, menu: QMenu) -> None:
        wide = not self.is_wide
        words = self.tr("Half as wide") if self.is_wide else self.tr("As wide as the board")
        menu.addSeparator()
        if not self.is_left_alone:
            menu.addAction(words).triggered.connect(lambda _=False: self.widened.emit(wide))
        for step, said, key in (
            (-1, self.tr("Move forward"), Qt.Key.Key_Left),
            (1, self.tr("Move back"), Qt.Key.Key_Right),
        ):
            action = menu.addAction(said)
            action.setShortcut(Qt.KeyboardModifier.ControlModifier | key)
            action.triggered.connect(lambda _=False, step=step: self.moved.emit(step))
        taking = menu.addAction(self.tr("Take off this board"))
        taking.setShortcut(Qt.Key.Key_Delete)
        taking.triggered.connect(self.taken_off)

    def _open_menu(self, _checked: bool = False, *, at: QPoint | None = None) -> None:
        below = self._more.mapToGlobal(self._more.rect().bottomLeft())
        self.menu().popup(at or below)

    def _show_instead(self, title: str, text: str) -> None:
        for part in (self.sentence, self.note, self.leading):
            part.hide()
        self.empty.say(title, text, (("again", self.tr("Work it out")),))
        self._stack.setCurrentWidget(self.empty)

    def _say_missing(self, missing: Missing) -> None:
        all_years = (("all", self.tr("Show all years")),) if self.is_of_a_period else ()
        if self.narrowed:
            # What the kind finds missing may be there, outside the filters.
            lifting = ("lift", self.tr("Lift the filters"))
            title = self.tr("Not enough data with these filters")
            self.empty.say(title, " · ".join(self.narrowed), (lifting, *all_years))
        else:
            self.empty.say(missing.title, missing.text, missing.steps or all_years)

    def _say(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _say_note(self) -> None:
        """What is left out or supposed, and which filters do not matter."""
        self._say(self.note, joined((self.kind.note(self._view), self.unheeded)))

    def _say_leads(self) -> None:
        self._lead, words = self.kind.leads_to()
        self.leading.setText(words)
        self.leading.setVisible(bool(words) and self.is_drawn)

    def _lay_out(self) -> None:
        space = self._theme.space
        self._head = head = QHBoxLayout()
        head.setSpacing(space("small"))
        head.addWidget(self.title, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space("large"), space("small"), space("small"), space("medium"))
        layout.setSpacing(space("tight"))
        layout.addLayout(head)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, space("small"), 0)
        words.setSpacing(space("small"))
        words.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self.narrowing)
        words.addWidget(self._stack, 1)
        words.addWidget(self.working)
        words.addWidget(self.note)
        words.addWidget(self.leading, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(words, 1)
