"""The popup in which a list is narrowed: chips for the fixed words, fields for the free ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.listing import Choices, Criteria, OwnField, Subject
from ui import phrases
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.criteria_words import criterion
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.own_filter import OwnFilterField
from ui.widgets.value_picker import ValuePicker

CODES = ("tier", "customer_class", "sales_mode")
WORDS = ("owner_id", "industry", "source", "tag", "city", "country")
UNTOUCHED = (7, 14, 30, 60, 90, 180)
WITHIN = (7, 30)
WIDTH = 460
MARGIN = 16
GAP = 12
CHIP_HEIGHT = 26
LONGEST_TITLE = 130
LEAST_HEIGHT = 160


class FilterPopup(QFrame):
    """Says the criteria with every choice, so that the list behind it shows what it does."""

    criteria_wanted = Signal(object)
    build_wanted = Signal()  # conditions on any fields, with and / or

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("class", "popup")
        self._theme = theme
        self._criteria = Criteria()
        self._flows: list[tuple[QWidget, FlowLayout]] = []
        self._own: list[OwnFilterField] = []
        self._titles: list[str] = []
        self._body = QWidget()
        self._body.setProperty("class", "clear")
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(theme.space("small"))
        self._grid.setHorizontalSpacing(GAP)
        self._clear = QPushButton()
        self._clear.clicked.connect(self._clear_all)
        self._done = QPushButton()
        self._done.setProperty("class", "primary")
        self._done.clicked.connect(self.close)
        self._more = QPushButton()
        self._more.setProperty("class", "link")
        self._more.clicked.connect(self.close)
        self._more.clicked.connect(self.build_wanted)
        foot = QHBoxLayout()
        foot.addWidget(self._clear)
        foot.addWidget(self._more)
        foot.addStretch(1)
        foot.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, 14)
        layout.setSpacing(theme.space("medium"))
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        layout.addWidget(self._scroll)
        layout.addLayout(foot)
        self.setFixedWidth(WIDTH)

    def open_at(
        self, corner: QPoint, subject: Subject, criteria: Criteria, choices: Choices
    ) -> None:
        """Show with the upper right corner at a place of the screen."""
        self._criteria = criteria
        self._clear.setText(self.tr("Clear all"))
        self._done.setText(self.tr("Done"))
        self._more.setText(self.tr("Build a filter…"))
        self._build(subject, choices)
        self.move(max(8, corner.x() - self.width()), corner.y())
        self._fit()
        self.show()
        self._done.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed is lost when the popup closes."""
        super().hideEvent(event)
        for field in self._own:
            field.finish()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._fit()

    def _build(self, subject: Subject, choices: Choices) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._flows, self._own = [], []
        own = choices.own_of(subject)
        self._titles = [criterion(name) for name in (*CODES, *WORDS, "touch")]
        self._titles += [field.name for field in own]
        if subject == "contact":
            # What a person is asked for, then what their firm is.
            self._add(criterion("touch"), self._touches())
            self._add_own(own)
            hint = QLabel(self.tr("People who work for customers with:"))
            hint.setProperty("class", "muted small")
            self._grid.addWidget(hint, self._grid.rowCount(), 0, 1, 2)
        for name in CODES:
            self._add(criterion(name), self._chips(name))
        for name in WORDS:
            self._add(criterion(name), self._picker(name, self._offered(name, choices)))
        if subject == "customer":
            self._add(criterion("touch"), self._touches())
            self._add_own(own)

    def _add(self, title: str, field: QWidget) -> None:
        label = QLabel()
        label.setProperty("class", "muted")
        shown = QFontMetrics(self.font()).elidedText(
            title, Qt.TextElideMode.ElideRight, LONGEST_TITLE
        )
        label.setText(shown)
        label.setToolTip(title if shown != title else "")
        field.setAccessibleName(title)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        label.setMinimumHeight(CHIP_HEIGHT)
        self._grid.addWidget(field, row, 1)

    def _add_own(self, fields: tuple[OwnField, ...]) -> None:
        for field in fields:
            asked = OwnFilterField(self._theme, field, self._criteria.own_of(field.id))
            asked.wanted.connect(lambda wanted: self._want(self._criteria.with_own(wanted)))
            asked.resized.connect(self._fit)
            if asked.picker is not None:
                self._flows.append((asked.picker, asked.picker.flow))
            self._own.append(asked)
            self._add(field.name, asked)

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
        self._flows.append((box, flow))
        return box

    def _picker(self, name: str, offered: list[tuple[Any, str]]) -> ValuePicker:
        picker = ValuePicker(self._theme)
        picker.setAccessibleName(criterion(name))
        nothing = [(None, self.tr("Not given"))] if name != "tag" else []
        picker.show_values([*offered, *nothing], getattr(self._criteria, name))
        picker.picked.connect(lambda values: self._set(name, values))
        picker.picked.connect(lambda _values: self._fit())
        self._flows.append((picker, picker.flow))
        return picker

    def _fit(self) -> None:
        """As high as its rows, or as the screen lets it be."""
        # Said beforehand: a popup takes its height before its rows know how wide they are.
        widths = (self.fontMetrics().horizontalAdvance(title) for title in self._titles)
        label = min(LONGEST_TITLE, max(widths, default=0))
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        for box, flow in self._flows:
            box.setFixedHeight(flow.heightForWidth(WIDTH - 2 * MARGIN - GAP - label - bar - 4))
        wanted = self._body.sizeHint().height()
        rest = 2 * MARGIN + self._done.sizeHint().height() + 2 * GAP
        room = self.screen().availableGeometry().bottom() - self.y() - rest
        self._scroll.setFixedHeight(max(LEAST_HEIGHT, min(wanted, room)))
        self.adjustSize()

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
