"""The second line above a map: which view of it, who of it is looked at, who is sought."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from crm_desktop.stakeholders import MapDepartment
from ui.pages.stakeholder_filter import MapFilterPopup
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.local_keys import LocalKeys
from ui.widgets.stakeholder_map import MapFilter

VIEWS = ("organisation", "power", "departments")
SEARCH_KEYS = ("Ctrl+F", "/")
"""They lead to the search of the map while that has the focus."""
SEARCH_WIDTH = 150
BESIDE_WORDS = 72  # the glass, and the cross that clears
WIDE = 560
"""From this width on the search field is always there; else a button brings it."""


class MapBar(QWidget):
    """Chips for the views, one that opens the filter, and a field that rings who is meant."""

    view_chosen = Signal(str)
    filter_chosen = Signal(object)  # MapFilter
    sought = Signal(str)
    next_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filter = MapFilter()
        self._departments: Sequence[MapDepartment] = ()
        self.views = {name: ChipButton() for name in VIEWS}
        self.filter_button = ChipButton(checkable=False)
        self.search_button = ChipButton(checkable=False)
        self.search_button.setProperty("class", "chip sign")
        self.search_button.clicked.connect(self.begin_search)
        self._seeks = False
        self._of_people = True
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._glass = QAction(self.search)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.popup = MapFilterPopup(theme, self)
        layout = FlowLayout(self, spacing=theme.space("tight"))
        for name, chip in self.views.items():
            layout.addWidget(chip)
            chip.clicked.connect(partial(self._choose_view, name))
        layout.addWidget(self.filter_button)
        layout.addWidget(self.search_button)
        layout.addWidget(self.search)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.filter_button.clicked.connect(self._open_filter)
        self.popup.chosen.connect(self._choose_filter)
        self.search.textChanged.connect(self.sought)
        self.search.returnPressed.connect(self.next_wanted)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    def show_view(self, name: str) -> None:
        """Say which view is shown."""
        for key, chip in self.views.items():
            chip.setChecked(key == name)
        self._of_people = name != "departments"
        self.filter_button.setVisible(self._of_people)
        self._share_room()

    def take_keys_of(self, part: QWidget) -> None:
        """Let the keys of the search lead here while a part of the window has the focus."""
        LocalKeys(part, SEARCH_KEYS, self.begin_search, self._can_search)

    def begin_search(self) -> None:
        """Bring the search field up, ready to type into."""
        if self._of_people:
            self._seeks = True
            self._share_room()
            self.search.setFocus()
            self.search.selectAll()

    def _can_search(self) -> bool:
        return self._of_people and self.isVisible()

    def _share_room(self) -> None:
        field = self._of_people and (self._seeks or self.width() >= WIDE)
        self.search.setVisible(field)
        self.search_button.setVisible(self._of_people and not field)
        self._say_filter()

    def offer(self, departments: Sequence[MapDepartment]) -> None:
        """The departments that can be looked at; those that are gone leave the filter."""
        self._departments = departments
        known = {department.id for department in departments} | {None}
        if not self._filter.departments <= known:
            kept = frozenset(self._filter.departments & known)
            self._choose_filter(MapFilter(self._filter.stances, self._filter.roles, kept))

    def clear(self) -> None:
        """Look at everybody again."""
        self.search.clear()
        self._seeks = False
        self._share_room()
        if self._filter.count:
            self._choose_filter(MapFilter())

    def retranslate(self) -> None:
        """Set every text anew."""
        self.views["organisation"].setText(self.tr("Organisation"))
        self.views["power"].setText(self.tr("Power × stance"))
        self.views["departments"].setText(self.tr("Departments"))
        tips = {
            "organisation": self.tr("Who reports to whom, department by department"),
            "power": self.tr("Who weighs how much, and who is for us"),
            "departments": self.tr("Where each department stands in each deal"),
        }
        for name, chip in self.views.items():
            chip.setToolTip(tips[name])
        self.search.setPlaceholderText(self.tr("Find on the map"))
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setFixedWidth(max(SEARCH_WIDTH, words + BESIDE_WORDS))
        self.search.setAccessibleName(self.tr("Find on the map"))
        self.search.setToolTip(self.tr("Find on the map (/); Enter goes to the next one"))
        self.search_button.setAccessibleName(self.tr("Find on the map"))
        self.search_button.setToolTip(self.tr("Find on the map (/); Enter goes to the next one"))
        self._say_filter()

    def restyle(self) -> None:
        """Fetch the icons anew."""
        self._glass.setIcon(self._theme.icon("search"))
        self.search_button.setIcon(self._theme.icon("search"))
        self.search_button.setIconSize(QSize(14, 14))
        self.filter_button.setIcon(self._theme.icon("filter"))
        self.filter_button.setIconSize(QSize(14, 14))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose_view(self, name: str) -> None:
        self.show_view(name)
        self.view_chosen.emit(name)

    def _open_filter(self) -> None:
        self.popup.offer(self._departments, self._filter)
        self.popup.open_under(self.filter_button)

    def _choose_filter(self, chosen: MapFilter) -> None:
        self._filter = chosen
        self._say_filter()
        self.filter_chosen.emit(chosen)

    def _say_filter(self) -> None:
        count = self._filter.count
        text = self.tr("Filter · {count}").format(count=count) if count else self.tr("Filter")
        self.filter_button.setAccessibleName(text)
        if self.width() < WIDE:
            text = str(count) if count else ""
        self.filter_button.setText(text)
        self.filter_button.setToolTip(self.tr("Let others step back"))
