"""The popup in which a list is narrowed: chips for the fixed words, fields for the free ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.listing import Choices, Criteria, Subject
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.criteria_words import criterion
from ui.widgets.flow_layout import FlowLayout

CODES = ("tier", "customer_class", "sales_mode")
WORDS = ("owner_id", "industry", "source", "tag", "city", "country")
UNTOUCHED = (7, 14, 30, 60, 90, 180)
WITHIN = (7, 30)
WIDTH = 460
MARGIN = 16
GAP = 12
CHIP_HEIGHT = 26


class FilterPopup(QFrame):
    """Says the criteria with every choice, so that the list behind it shows what it does."""

    criteria_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("class", "popup")
        self._theme = theme
        self._criteria = Criteria()
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(theme.space("small"))
        self._grid.setHorizontalSpacing(GAP)
        self._clear = QPushButton()
        self._clear.clicked.connect(self._clear_all)
        self._done = QPushButton()
        self._done.setProperty("class", "primary")
        self._done.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self._clear)
        foot.addStretch(1)
        foot.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, 14)
        layout.setSpacing(theme.space("medium"))
        layout.addLayout(self._grid)
        layout.addLayout(foot)
        self.setFixedWidth(WIDTH)

    def open_at(
        self, corner: QPoint, subject: Subject, criteria: Criteria, choices: Choices
    ) -> None:
        """Show with the upper right corner at a place of the screen."""
        self._criteria = criteria
        self._clear.setText(self.tr("Clear all"))
        self._done.setText(self.tr("Done"))
        self._build(subject, choices)
        self.adjustSize()
        self.move(max(8, corner.x() - self.width()), corner.y())
        self.show()
        self._done.setFocus()

    def _build(self, subject: Subject, choices: Choices) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        row = 0
        if subject == "contact":
            hint = QLabel(self.tr("People who work for customers with:"))
            hint.setProperty("class", "muted small")
            self._grid.addWidget(hint, 0, 0, 1, 2)
            row = 1
        for name in CODES:
            self._add(row, criterion(name), self._chips(name))
            row += 1
        for name in WORDS:
            field = self._words(name, self._offered(name, choices))
            self._add(row, criterion(name), field)
            row += 1
        self._add(row, criterion("touch"), self._touches())

    def _add(self, row: int, title: str, field: QWidget) -> None:
        label = QLabel(title)
        label.setProperty("class", "muted")
        field.setAccessibleName(title)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        label.setMinimumHeight(CHIP_HEIGHT)
        self._grid.addWidget(field, row, 1)

    def _chips(self, name: str) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box)
        chosen = getattr(self._criteria, name)
        for code, word in [*phrases.choices(name), (None, self.tr("Not given"))]:
            chip = ChipButton(word)
            chip.setChecked(code in chosen)
            chip.toggled.connect(lambda on, code=code: self._toggle(name, code, on))
            flow.addWidget(chip)
            chip.ensurePolished()
        # Said beforehand: a popup takes its height before its rows know how wide they are.
        titles = (*CODES, *WORDS, "touch")
        label = max(self.fontMetrics().horizontalAdvance(criterion(title)) for title in titles)
        box.setFixedHeight(flow.heightForWidth(WIDTH - 2 * MARGIN - GAP - label - 2))
        return box

    def _words(self, name: str, offered: list[tuple[Any, str]]) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Any"), ())
        for value, word in offered:
            box.addItem(word, (value,))
        if name != "tag":
            box.addItem(self.tr("Not given"), (None,))
        chosen = getattr(self._criteria, name)
        if len(chosen) > 1:
            names = dict(offered)
            box.addItem(formats.listed(str(names.get(value, value)) for value in chosen), chosen)
        places = [i for i in range(box.count()) if tuple(box.itemData(i)) == chosen]
        box.setCurrentIndex(places[0] if places else 0)
        box.activated.connect(lambda place: self._set(name, tuple(box.itemData(place))))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMaxVisibleItems(14)
        return box

    def _touches(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Any time"), (None, None))
        for days in UNTOUCHED:
            box.addItem(self.tr("{days} days ago or longer").format(days=days), (days, None))
        for days in WITHIN:
            box.addItem(self.tr("within {days} days").format(days=days), (None, days))
        chosen = (self._criteria.untouched_days, self._criteria.touched_days)
        places = [i for i in range(box.count()) if tuple(box.itemData(i)) == chosen]
        box.setCurrentIndex(places[0] if places else 0)
        box.activated.connect(lambda place: self._touch(*box.itemData(place)))
        return box

    def _offered(self, name: str, choices: Choices) -> list[tuple[Any, str]]:
        if name == "owner_id":
            return list(choices.owners)
        return [(word, word) for word in getattr(choices, name)]

    def _toggle(self, name: str, code: str | None, on: bool) -> None:
        chosen = tuple(value for value in getattr(self._criteria, name) if value != code)
        if on:
            order = [*(value for value, _ in phrases.choices(name)), None]
            chosen = tuple(value for value in order if value == code or value in chosen)
        self._set(name, chosen)

    def _touch(self, untouched: int | None, touched: int | None) -> None:
        self._want(replace(self._criteria, untouched_days=untouched, touched_days=touched))

    def _set(self, name: str, values: tuple[Any, ...]) -> None:
        changes: dict[str, Any] = {name: values}
        self._want(replace(self._criteria, **changes))

    def _clear_all(self) -> None:
        self._want(replace(Criteria(), text=self._criteria.text))
        self.close()

    def _want(self, criteria: Criteria) -> None:
        self._criteria = criteria
        self.criteria_wanted.emit(criteria)
