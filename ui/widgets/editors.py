"""Editors of single values: each says `edited` while the user changes it and `left` when done."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
    QWidgetAction,
)

from ui import formats, typed
from ui.theme import Theme
from ui.widgets.elided_combo import ElidedCombo

AROUND = 20  # pixels above and below the lines of a text
Choice = tuple[str, str]
Show = Callable[[Any], str]
Read = Callable[[str], Any]


class LineEditor(QLineEdit):
    """One line of text that stands for a value.

    `show` writes a value, `read` reads what was typed and raises ValueError for what is no value.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, show: Show = str, read: Read = str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._read = read
        self.textEdited.connect(lambda _text: self.edited.emit())
        self.editingFinished.connect(self.left)

    def read_as(self, show: Show, read: Read) -> None:
        """Show and read values in another way from now on, such as in another currency."""
        self._show, self._read = show, read

    def value(self) -> Any:
        """What is entered, None for nothing; ValueError when it is no value."""
        text = self.text().strip()
        return self._read(text) if text else None

    def set_value(self, value: Any) -> None:
        """Show a value; what was typed before can no longer be taken back."""
        self.setText("" if value is None else self._show(value))
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window when there is no typing to take back."""
        if is_undo(event) and not self.isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def suggest(self, words: Iterable[str]) -> None:
        """Offer words while typing, found anywhere inside them."""
        completer = QCompleter(QStringListModel(list(words), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _text: self.edited.emit())
        self.setCompleter(completer)


class DayEditor(LineEditor):
    """A day, typed in any usual writing or picked from a calendar.

    What was understood is shown when the field is left: `25/11` becomes the day with its year, for
    which `meant` says where to look.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, meant: typed.Meant = "near"
    ) -> None:
        super().__init__(formats.day, self._day_of, parent)
        self.meant = meant
        self.editingFinished.connect(self._say_what_was_understood)
        self._theme = theme
        self._open = QAction(self)
        self._open.triggered.connect(self._pick)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        self._open.setToolTip(self.tr("Choose a day (Alt+Down)"))

    def changeEvent(self, event: QEvent) -> None:
        """The tooltip follows the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar, as in a list of choices."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt:
            self._pick()
            return
        super().keyPressEvent(event)

    def _day_of(self, text: str) -> date:
        day = typed.day(text, meant=self.meant)
        if day is None:
            raise ValueError("day")
        return day

    def _say_what_was_understood(self) -> None:
        try:
            day = self.value()
        except ValueError:
            return
        if day is not None and self.text() != formats.day(day):
            self.setText(formats.day(day))

    def _pick(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setMinimumWidth(360)  # the short names of the days, whole
        calendar.setGridVisible(False)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        try:
            shown = self.value()
        except ValueError:
            shown = None
        if isinstance(shown, date):
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.clicked.connect(lambda day: self._picked(day.toPython(), menu))
        calendar.activated.connect(lambda day: self._picked(day.toPython(), menu))
        calendar.setFocus()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _picked(self, day: date, menu: QMenu) -> None:
        menu.close()
        self.setText(formats.day(day))
        self.edited.emit()
        self.left.emit()

    def _restyle(self) -> None:
        self._open.setIcon(self._theme.icon("calendar"))


class TextEditor(QPlainTextEdit):
    """Several lines of text; it grows with what is in it. Ctrl+Enter leaves it."""

    edited = Signal()
    left = Signal()

    def __init__(self, show: Show = str, read: Read = str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._read = read
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._changed)
        self._lines = (2, 10)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self._fit()

    def set_lines(self, least: int, most: int) -> None:
        """How many lines it shows at least and at most."""
        self._lines = (least, most)
        self._fit()

    def value(self) -> Any:
        """What is entered, None for nothing."""
        text = self.toPlainText().strip()
        return self._read(text) if text else None

    def set_value(self, value: Any) -> None:
        """Show a value without saying that it was edited."""
        self.blockSignals(True)
        self.setPlainText("" if value is None else self._show(value))
        self.blockSignals(False)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window when there is no typing to take back."""
        if is_undo(event) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter says that the entry is finished."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field finishes the entry."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _changed(self) -> None:
        self._fit()
        self.edited.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew at another width; the height follows one turn later.

        The place of the lines is still being made here, and would keep its old height.
        """
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fitting.start()

    def _fit(self) -> None:
        least, most = (count * self.fontMetrics().lineSpacing() for count in self._lines)
        # Measured, not counted: a letter of another script may be a little taller.
        wanted = 0.0
        block = self.document().begin()
        while block.isValid() and wanted <= most:
            wanted += self.blockBoundingRect(block).height()
            block = block.next()
        fits = wanted <= most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        height = max(least, min(most, math.ceil(wanted)))
        self.setFixedHeight(height + AROUND)
        if fits:
            self.verticalScrollBar().setValue(0)


class ChoiceEditor(ElidedCombo):
    """One of several codes, shown by their words; the wheel scrolls the page, not the choice."""

    edited = Signal()
    left = Signal()

    def __init__(self, optional: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._optional = optional
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._chosen)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Set the codes with their words, keeping what is chosen."""
        chosen = self.value()
        self.clear()
        if self._optional:
            self.addItem(formats.NOTHING, None)
        for code, word in choices:
            self.addItem(word, code)
        self.widen_list()
        self.set_value(chosen)

    def value(self) -> Any:
        """The code chosen, None for nothing."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose a code; one that is not offered is offered from now on."""
        wanted = None if value is None else str(value)
        index = next((i for i in range(self.count()) if self.itemData(i) == wanted), -1)
        if index < 0 and wanted is not None:
            self.addItem(wanted, wanted)
            index = self.count() - 1
        self.setCurrentIndex(index)

    def minimumSizeHint(self) -> QSize:
        """A long word is shortened rather than pushing the form apart."""
        return QSize(132, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _chosen(self, _index: int) -> None:
        self.edited.emit()
        self.left.emit()


class FlagEditor(QCheckBox):
    """Yes or no."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(self._clicked)

    def value(self) -> Any:
        return self.isChecked()

    def set_value(self, value: Any) -> None:
        self.setChecked(bool(value))

    def _clicked(self, _checked: bool) -> None:
        self.edited.emit()
        self.left.emit()


def problem_with(error: ValueError) -> str:
    """The code of what is wrong with an entry that is no value."""
    return "year_needed" if isinstance(error, typed.YearMissingError) else "entry_unreadable"


def is_undo(event: QEvent) -> bool:
    """Whether a widget is asked if it wants Ctrl+Z for itself."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Undo)
    )
