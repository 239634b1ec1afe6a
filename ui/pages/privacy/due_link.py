"""A quiet line on Today: how many people are due for a decision, with the way to their list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crm_desktop.privacy import retention
from crm_desktop.privacy.retention import Due
from ui.context import Context
from ui.page import Page


class DueLink(Page):
    """Takes no room while nobody is due, or the firm does not want to be reminded."""

    watches = ("contact", "firm_setting")

    def __init__(
        self, context: Context, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self._now = now
        self._due: Due | None = None
        self.button = QPushButton()
        self.button.setProperty("class", "link")
        self.button.clicked.connect(self.show_list)
        self.button.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)

    def load(self) -> None:
        self._ask.start(retention.due, self._now().date(), 1, then=self._show)

    def retranslate(self) -> None:
        if self._due is not None:
            self._show(self._due)

    def show_list(self) -> None:
        """Show who is due."""
        from ui.pages.privacy.due_dialog import DueWindow

        DueWindow(self.context, self.window(), self._now().date()).open()

    def _show(self, due: Due) -> None:
        self._due = due
        self.button.setText(self.tr("%Ln due for a decision", "people", due.count))
        self.button.setToolTip(
            self.tr(
                "%Ln person(s) nobody has been in touch with for long: keep or anonymise?",
                "",
                due.count,
            )
        )
        self.button.setVisible(bool(due.count))
