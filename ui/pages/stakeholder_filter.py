"""The popup in which the people to look at on a map are chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from crm_desktop.models.codes import BuyingRole, Stance
from crm_desktop.stakeholders import MapDepartment
from ui import phrases
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.popup import Popup
from ui.widgets.stakeholder_map import MapFilter

WIDTH = 340


class MapFilterPopup(Popup):
    """Chips of stances, roles and departments; the map follows every click."""

    chosen = Signal(object)  # MapFilter

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(WIDTH, parent)
        self._theme = theme
        self._titles = {name: QLabel() for name in ("stance", "role", "department")}
        self.stances = {stance: ChipButton() for stance in Stance}
        self.roles = {role: ChipButton() for role in BuyingRole}
        self.departments: dict[int | None, ChipButton] = {}
        self._places = {name: QWidget() for name in self._titles}
        self._flows = {
            name: FlowLayout(place, spacing=theme.space("tight"))
            for name, place in self._places.items()
        }
        self.clear_button = QPushButton()
        self.clear_button.setProperty("class", "link")
        self.clear_button.clicked.connect(self._clear)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space("small"))
        for name, title in self._titles.items():
            title.setProperty("class", "muted")
            layout.addWidget(title)
            layout.addWidget(self._places[name])
        layout.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._fill("stance", self.stances.values())
        self._fill("role", self.roles.values())
        self.retranslate()

    def offer(self, departments: Sequence[MapDepartment], now: MapFilter) -> None:
        """Show what can be chosen, and what is."""
        for chip in self.departments.values():
            self._flows["department"].removeWidget(chip)
            chip.deleteLater()
        none = self.tr("None")
        named = [(department.id, department.name) for department in departments]
        self.departments = {
            key: ChipButton(name.replace("&", "&&")) for key, name in [*named, (None, none)]
        }
        self._fill("department", self.departments.values())
        for name in ("department",):
            self._titles[name].setVisible(bool(departments))
            self._places[name].setVisible(bool(departments))
        for stance, chip in self.stances.items():
            chip.setChecked(stance in now.stances)
        for role, chip in self.roles.items():
            chip.setChecked(role in now.roles)
        for key, chip in self.departments.items():
            chip.setChecked(key in now.departments)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Filter of the map"))
        self._titles["stance"].setText(self.tr("Stance"))
        self._titles["role"].setText(self.tr("Role"))
        self._titles["department"].setText(self.tr("Department"))
        self.clear_button.setText(self.tr("Look at everybody"))
        for stance, chip in self.stances.items():
            chip.setText(phrases.code("stance", stance))
        for role, chip in self.roles.items():
            chip.setText(phrases.code("buying_role", role))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self, name: str, chips: Iterable[ChipButton]) -> None:
        for chip in chips:
            self._flows[name].addWidget(chip)
            chip.clicked.connect(partial(self._tell))
            chip.show()

    def _clear(self) -> None:
        for chip in (*self.stances.values(), *self.roles.values(), *self.departments.values()):
            chip.setChecked(False)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(
            MapFilter(
                frozenset(key for key, chip in self.stances.items() if chip.isChecked()),
                frozenset(key for key, chip in self.roles.items() if chip.isChecked()),
                frozenset(key for key, chip in self.departments.items() if chip.isChecked()),
            )
        )
