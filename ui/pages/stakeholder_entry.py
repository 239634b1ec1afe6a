"""Lines in which a person is named, or an empty seat described."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

from crm_desktop.models.codes import BuyingRole
from crm_desktop.stakeholders import KnownContact
from crm_desktop.text import fold
from ui import phrases
from ui.theme import Theme


class EntryLine(QWidget):
    """Fields and a button in one line; Esc leaves it."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton()
        self.button.setProperty("class", "primary")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.space("small"))

    def retranslate(self) -> None:
        """Set every text anew; overridden by each line."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self, *fields: tuple[QWidget, int]) -> None:
        """The fields with their shares of the width, and the button behind them."""
        for field, share in fields:
            self._line.addWidget(field, share)
        self._line.addWidget(self.button)


class NameEntry(EntryLine):
    """Type a name: people known at the customer are offered, anybody else is new."""

    known_chosen = Signal(object)  # contact
    new_wanted = Signal(str, str)  # name, title

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, with_title: bool = True
    ) -> None:
        super().__init__(theme, parent)
        self._known: dict[str, int] = {}
        self.name = QLineEdit()
        self.title = QLineEdit()
        self.title.setVisible(with_title)
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self.name.setCompleter(self._completer)
        self.name.returnPressed.connect(self._enter)
        self.name.textChanged.connect(self._follow)
        self.title.returnPressed.connect(self._enter)
        self.button.clicked.connect(self._enter)
        self._arrange((self.name, 3), (self.title, 2))
        self._follow()

    def offer(self, known: Sequence[KnownContact]) -> None:
        """Offer people; those of one name are told apart by their titles, or else numbered."""
        self._known = {}
        for contact in known:
            label = f"{contact.name} · {contact.title}" if contact.title else contact.name
            number = 2
            while label in self._known:
                label = f"{contact.name} · {number}"
                number += 1
            self._known[label] = contact.contact_id
        self._model.setStringList(list(self._known))

    def offered(self) -> list[str]:
        """Who is offered, as it stands in the list."""
        return list(self._known)

    def focus(self) -> None:
        """Begin to type."""
        self.name.setFocus()
        self.name.selectAll()

    def clear(self) -> None:
        """Empty the line."""
        self.name.clear()
        self.title.clear()

    def _begin_next(self) -> None:
        self.clear()
        self.name.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.button.setText(self.tr("Add"))

    def _follow(self) -> None:
        self.button.setEnabled(bool(self.name.text().strip()))

    def _choose(self, label: str) -> None:
        if label in self._known:
            self._take(self._known[label])

    def _enter(self) -> None:
        text = self.name.text().strip()
        # Enter on a line of the list has chosen already, and cleared the text.
        popup = self._completer.popup()
        if not text or (popup and popup.isVisible() and popup.currentIndex().isValid()):
            return
        same = [key for label, key in self._known.items() if _is_name(label, text)]
        if len(same) == 1:
            self._take(same[0])
        else:
            title = self.title.text().strip()
            self._begin_next()
            self.new_wanted.emit(text, title)

    def _take(self, contact_id: int) -> None:
        self._begin_next()
        self.known_chosen.emit(contact_id)


class SeatEntry(EntryLine):
    """Describe a seat whose person is not known: its role, its title."""

    seat_wanted = Signal(object, str)  # BuyingRole or None, title

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.role = QComboBox()
        self.title = QLineEdit()
        self.title.returnPressed.connect(self._enter)
        self.button.clicked.connect(self._enter)
        self._arrange((self.role, 2), (self.title, 3))

    def focus(self) -> None:
        """Begin with the role."""
        self.role.setFocus()

    def retranslate(self) -> None:
        """Set every text anew."""
        chosen = max(0, self.role.currentIndex())
        self.role.clear()
        for role in BuyingRole:
            self.role.addItem(phrases.code("buying_role", role), role)
        self.role.setCurrentIndex(chosen)
        self.role.setAccessibleName(self.tr("Role"))
        self.title.setPlaceholderText(self.tr("Title, if known"))
        self.title.setAccessibleName(self.tr("Title, if known"))
        self.button.setText(self.tr("Add seat"))

    def _enter(self) -> None:
        title = self.title.text().strip()
        self.title.clear()
        self.seat_wanted.emit(BuyingRole(self.role.currentData()), title)


def _is_name(label: str, text: str) -> bool:
    """Whether a typed text is the whole label, or the name in front of the title."""
    return fold(text) in (fold(label), fold(label.split(" · ")[0]))
