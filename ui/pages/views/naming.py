"""What a saved view is called, and the icon it has."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme

ICONS = (
    "star", "filter", "customers", "people", "deals", "promise", "clock", "calendar", "phone",
    "mail", "visit", "gift", "warning", "need", "tag", "folder", "sparkle", "person",
)  # fmt: skip
IN_A_LINE = 9
translate = QCoreApplication.translate


def icon_words() -> dict[str, str]:
    """What each icon is called, for those who cannot see it."""
    return {
        "star": translate("ViewIcons", "Star"),
        "filter": translate("ViewIcons", "Filter"),
        "customers": translate("ViewIcons", "Customers"),
        "people": translate("ViewIcons", "People"),
        "deals": translate("ViewIcons", "Deals"),
        "promise": translate("ViewIcons", "Promise"),
        "person": translate("ViewIcons", "Person"),
        "clock": translate("ViewIcons", "Clock"),
        "calendar": translate("ViewIcons", "Calendar"),
        "phone": translate("ViewIcons", "Phone"),
        "mail": translate("ViewIcons", "Mail"),
        "visit": translate("ViewIcons", "Visit"),
        "gift": translate("ViewIcons", "Gift"),
        "warning": translate("ViewIcons", "Warning"),
        "need": translate("ViewIcons", "Need"),
        "tag": translate("ViewIcons", "Tag"),
        "folder": translate("ViewIcons", "Folder"),
        "sparkle": translate("ViewIcons", "Sparkle"),
    }


class NamingDialog(QDialog):
    """Asks for a name and an icon; says them when it is accepted."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        name: str,
        icon: str,
        then: Callable[[str, str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._then = then
        self.setWindowTitle(title)
        self.field = QLineEdit(name)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("Name"))
        self.field.selectAll()
        heading = QLabel(title)
        heading.setProperty("class", "heading")
        self.icons: dict[str, QToolButton] = {}
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Save)
        self.ok.setProperty("class", "primary")
        self.ok.setText(self.tr("Save"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space("medium"))
        layout.setContentsMargins(20, 16, 20, 16)
        for widget in (heading, self.field, self._icons(theme, icon), buttons):
            layout.addWidget(widget)
        self.field.textChanged.connect(lambda text: self.ok.setEnabled(bool(text.strip())))
        self.ok.setEnabled(bool(name.strip()))
        self.setFixedWidth(380)
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        """Hand over what was entered; without a name nothing happens."""
        name = self.field.text().strip()
        if name:
            chosen = next((icon for icon, each in self.icons.items() if each.isChecked()), ICONS[0])
            self._then(name, chosen)
            super().accept()

    def _icons(self, theme: Theme, chosen: str) -> QWidget:
        every = QWidget()
        every.setAccessibleName(self.tr("Icon"))
        grid = QGridLayout(every)
        grid.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(self)
        words = icon_words()
        for place, icon in enumerate(ICONS):
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(icon == chosen)
            button.setIcon(theme.icon(icon))
            button.setIconSize(QSize(18, 18))
            button.setToolTip(words[icon])
            button.setAccessibleName(words[icon])
            group.addButton(button)
            grid.addWidget(button, place // IN_A_LINE, place % IN_A_LINE)
            self.icons[icon] = button
        return every
