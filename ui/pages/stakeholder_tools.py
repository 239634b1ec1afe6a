"""The line above a stakeholder map: whose map it is, and what can be added to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from crm_desktop.stakeholders import MapChoice
from ui.theme import Theme
from ui.widgets.elided_combo import ElidedCombo

ACCOUNT = -1
"""Stands for the account's map among the ids of deals."""
WIDE = 480
"""From this width on the buttons say in words what they add."""


class MapTools(QWidget):
    """Chooses the map, adds to it, shows it whole or in a window of its own."""

    deal_chosen = Signal(object)  # deal, None for the account
    person_wanted = Signal()
    seat_wanted = Signal()
    department_wanted = Signal()
    whole_wanted = Signal()
    window_wanted = Signal()
    more_wanted = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, in_window: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._of_people = True
        self.chooser = ElidedCombo()
        self.add_button = QPushButton()
        self.seat_button = QPushButton()
        self.fit_button = QToolButton()
        self.more_button = QToolButton()
        self.expand_button = QToolButton()
        self._arrange()
        self.expand_button.setVisible(not in_window)
        self.chooser.activated.connect(self._choose)
        self.add_button.clicked.connect(self._add)
        self.seat_button.clicked.connect(self.seat_wanted)
        self.fit_button.clicked.connect(self.whole_wanted)
        self.expand_button.clicked.connect(self.window_wanted)
        self.more_button.clicked.connect(self.more_wanted)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    def offer(self, choices: Sequence[MapChoice], deal_id: int | None) -> None:
        """Offer a customer's maps, and show which of them is open."""
        self.chooser.blockSignals(True)
        self.chooser.clear()
        for choice in choices:
            name = self.tr("Whole account") if choice.deal_id is None else choice.name
            text = f"{name} · {choice.people}" if choice.people else name
            self.chooser.addItem(text, ACCOUNT if choice.deal_id is None else choice.deal_id)
        wanted = ACCOUNT if deal_id is None else deal_id
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(wanted)))
        self.chooser.setEnabled(len(choices) > 1)
        self.chooser.widen_list()
        self.chooser.setToolTip(self.chooser.currentText())
        self.chooser.blockSignals(False)

    def show_for(self, view: str) -> None:
        """Only what a view can do."""
        self._of_people = view != "departments"
        for widget in (self.chooser, self.seat_button, self.fit_button, self.more_button):
            widget.setVisible(self._of_people)
        self._word_add()

    def lock(self, on: bool) -> None:
        """Nothing is added to a map of the past."""
        self.add_button.setEnabled(not on)
        self.seat_button.setEnabled(not on)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.chooser.setAccessibleName(self.tr("Whose map"))
        self.chooser.setAccessibleDescription(self.tr("The whole account, or one deal"))
        for button, name, tip in (
            (
                self.seat_button,
                self.tr("Empty seat"),
                self.tr("Add a role whose person is not known yet"),
            ),
            (self.fit_button, self.tr("Show everything"), self.tr("Show everything (F)")),
            (self.more_button, self.tr("More"), self.tr("Copy, save, earlier days")),
            (self.expand_button, self.tr("Full window"), self.tr("Full window (F11)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)
        self._word_add()
        self._word()

    def restyle(self) -> None:
        """Fetch the icons anew."""
        self.add_button.setIcon(self._theme.icon("plus"))
        self.seat_button.setIcon(self._theme.icon("person"))
        self.fit_button.setIcon(self._theme.icon("fit"))
        self.more_button.setIcon(self._theme.icon("more"))
        self.expand_button.setIcon(self._theme.icon("expand"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word()

    def minimumSizeHint(self) -> QSize:
        # The words on the buttons give way, they never widen the panel.
        return QSize(0, super().minimumSizeHint().height())

    def _word(self) -> None:
        wide = self.width() >= WIDE
        self.seat_button.setText(self.tr("Empty seat") if wide else "")

    def _word_add(self) -> None:
        if self._of_people:
            text, tip = self.tr("Person"), self.tr("Add a person to the map (N)")
        else:
            text, tip = self.tr("Department"), self.tr("Add a department")
        self.add_button.setText(text)
        self.add_button.setAccessibleName(text)
        self.add_button.setToolTip(tip)

    def _add(self) -> None:
        if self._of_people:
            self.person_wanted.emit()
        else:
            self.department_wanted.emit()

    def _choose(self, index: int) -> None:
        deal = self.chooser.itemData(index)
        self.deal_chosen.emit(None if deal == ACCOUNT else deal)

    def _arrange(self) -> None:
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.chooser.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.chooser.setMaximumWidth(420)
        for button in (self.fit_button, self.more_button, self.expand_button):
            button.setIconSize(QSize(16, 16))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.space("small"))
        layout.addWidget(self.chooser)
        layout.addStretch(1)
        for widget in (self.add_button, self.seat_button, self.fit_button):
            layout.addWidget(widget)
        layout.addWidget(self.more_button)
        layout.addWidget(self.expand_button)
