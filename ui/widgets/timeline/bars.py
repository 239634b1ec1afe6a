"""The bars over a timeline: log something, show one kind only, jump to a year."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from crm_desktop.timeline import Filter
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.flow_layout import FlowLayout

_LOGGED = {
    "call": "phone",
    "visit": "visit",
    "meeting": "meeting",
    "mail": "mail",
    "message": "message",
    "demo": "demo",
    "gift": "gift",
    "note": "note",
    "promise": "promise",
    "complaint": "complaint",
    "series": "today",
}


class LogBar(QWidget):
    """A button for each kind of entry; with words when there is room for them."""

    log_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[str, QToolButton] = {}
        self._widths: dict[str, tuple[int, int]] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("hair"))
        for kind in _LOGGED:
            button = QToolButton()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setIconSize(QSize(18, 18))
            button.clicked.connect(partial(self.log_wanted.emit, kind))
            self._buttons[kind] = button
            layout.addWidget(button)
        layout.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def button(self, kind: str) -> QToolButton:
        """The button that logs a kind of entry."""
        return self._buttons[kind]

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        for kind, button in self._buttons.items():
            word = self._word(kind)
            button.setText(word)
            said = word if kind == "series" else self.tr("Log: {kind}").format(kind=word)
            button.setAccessibleName(said)
            button.setToolTip(said)
        self._widths.clear()
        self._fit()

    def _word(self, kind: str) -> str:
        if kind == "promise":
            return self.tr("Promise")
        if kind == "complaint":
            return self.tr("Complaint")
        if kind == "series":
            return self.tr("Start a series…")
        return phrases.code("activity_kind", kind)

    def _fit(self) -> None:
        """Words for as many kinds as there is room for, from the left; icons for the others."""
        alone = Qt.ToolButtonStyle.ToolButtonIconOnly
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if not self._widths:
            for kind, button in self._buttons.items():
                widths = []
                for style in (alone, beside):
                    button.setToolButtonStyle(style)
                    widths.append(button.sizeHint().width())
                self._widths[kind] = (widths[0], widths[1] - widths[0])
        gaps = len(self._buttons) * self._theme.space("hair")
        room = self.width() - gaps - sum(icon for icon, _word in self._widths.values())
        # A series is also started from the customer's menu: it gives way to the kinds of entries.
        self._buttons["series"].setHidden(room < 0)
        for kind, button in self._buttons.items():
            room -= self._widths[kind][1]
            button.setToolButtonStyle(beside if room >= 0 else alone)

    def _restyle(self) -> None:
        for kind, button in self._buttons.items():
            button.setIcon(self._theme.icon(_LOGGED[kind]))


class FilterBar(QWidget):
    """Chips for the kinds of entries; one is on."""

    filter_chosen = Signal(object)  # a Filter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._chips: dict[Filter, ChipButton] = {}
        flow = FlowLayout(self)
        for wanted in Filter:
            chip = ChipButton()
            chip.toggled.connect(partial(self._toggled, wanted))
            self._group.addButton(chip)
            self._chips[wanted] = chip
            flow.addWidget(chip)
        self._chips[Filter.ALL].setChecked(True)
        self._retranslate()

    def chip(self, wanted: Filter) -> ChipButton:
        """The chip of a filter."""
        return self._chips[wanted]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        words = {
            Filter.ALL: self.tr("All"),
            Filter.TOUCHES: self.tr("Touches"),
            Filter.PROMISES: self.tr("Promises"),
            Filter.ORDERS: self.tr("Orders"),
            Filter.DEALS: self.tr("Deals"),
            Filter.COMPLAINTS: self.tr("Complaints"),
            Filter.CHANGES: self.tr("Changes"),
        }
        for wanted, chip in self._chips.items():
            chip.setText(words[wanted])

    def _toggled(self, wanted: Filter, on: bool) -> None:
        if on:
            self.filter_chosen.emit(wanted)


class YearButton(QPushButton):
    """Says how many entries there are since when; its menu leads to each year."""

    year_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "remark")
        self._count = 0
        self._years: Sequence[tuple[int, int]] = ()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._retranslate()

    def tell(self, count: int, years: Sequence[tuple[int, int]]) -> None:
        """Say so many entries are shown; `years` newest first, each with its number."""
        self._count, self._years = count, years
        if years:
            text = self.tr("%n entry(ies) since {year}", "", count).format(year=years[-1][0])
        else:
            text = self.tr("%n entry(ies)", "", count)
        self.setText(text + " ▾" if len(years) > 1 else text)
        self.setAccessibleName(self.tr("{entries}: jump to a year").format(entries=text))
        self.setVisible(count > 0)
        self.setEnabled(len(years) > 1)
        self._menu.clear()
        for year, of_year in years:
            action = self._menu.addAction(f"{year}\t{formats.number(of_year)}")
            action.triggered.connect(partial(self._go, year))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setToolTip(self.tr("Jump to a year"))
        self.tell(self._count, self._years)

    def _go(self, year: int) -> None:
        self.year_chosen.emit(year)
