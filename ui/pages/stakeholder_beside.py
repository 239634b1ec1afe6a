"""A map and, when somebody is edited, the form beside it or in its place."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.stakeholder_form import WIDTH, StakeholderForm
from ui.widgets.stakeholder_map import StakeholderMapView

WIDE = WIDTH + 340
"""From this width on the form stands beside the map, below it in the map's place."""


class MapAndForm(QWidget):
    """Shares the room between both; the map keeps its arrangement while the form is there."""

    def __init__(self, view: StakeholderMapView, form: StakeholderForm, spacing: int) -> None:
        super().__init__()
        self._view = view
        self._form = form
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing)
        layout.addWidget(view, 1)
        layout.addWidget(form)
        form.hide()

    def show_form(self) -> None:
        """Bring the form up."""
        self._view.hold(self)
        self._form.show()
        self._share_room()

    def hide_form(self) -> None:
        """Give the map the whole room."""
        self._form.hide()
        self._view.show()
        self._view.let_go(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        beside = self.width() >= WIDE
        self._view.setVisible(beside or not self._form.isVisibleTo(self))
        self._form.setMinimumWidth(WIDTH if beside else 0)
        self._form.setMaximumWidth(WIDTH if beside else 2 * WIDTH)
