"""A big map in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import SPECS
from ui.context import Context
from ui.keys import KeysDialog
from ui.pages.stakeholders_tab import StakeholdersTab


class StakeholdersWindow(QWidget):
    """As large as the screen; F11 closes it, and undo works in it as in the main window."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tab = StakeholdersTab(context, self, in_window=True)
        layout = QVBoxLayout(self)
        space = context.theme.space("medium")
        layout.setContentsMargins(space, space, space, space)
        layout.addWidget(self.tab)
        for name in ("undo", "redo", "save"):
            action = context.actions.find(name)
            if action is not None:
                self.addAction(action)
        QShortcut(QKeySequence(Qt.Key.Key_F11), self, self.close)
        for keys in SPECS["keys"].keys:
            QShortcut(QKeySequence(keys), self, self._show_keys)
        self.tab.bar.take_keys_of(self)
        self._whose = ""
        self.tab.titled.connect(self._follow_title)
        self.retranslate()

    def show_map_of(self, customer_id: int, deal_id: int | None) -> None:
        """Open with a customer's map."""
        self.tab.show_customer(customer_id)
        self.tab.show_deal(deal_id)
        # Also where no window manager makes it that large.
        self.setGeometry(self.screen().availableGeometry())
        self.showMaximized()

    def retranslate(self) -> None:
        """Set the title anew."""
        self.setWindowTitle(" · ".join(filter(None, (self._whose, self.tr("Stakeholders")))))

    def _follow_title(self, whose: str) -> None:
        self._whose = whose
        self.retranslate()

    def _show_keys(self) -> None:
        KeysDialog(self).open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
