"""The list of pages at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QVBoxLayout, QWidget

from ui.theme import Theme

WIDTH = 176
NARROW = 58
HEIGHT = 34
ICON = 18
MARGINS = 22  # and the edge


class Navigation(QFrame):
    """One entry per page; the program's name above, preferences at the foot."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: dict[str, Entry] = {}
        self._narrow = False
        self.setProperty("class", "navigation")
        self.setFixedWidth(WIDTH)
        self._brand = QLabel("CRM Desktop")
        self._brand.setProperty("class", "brand")
        self._brand.setContentsMargins(10, 4, 0, 14)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(10, 14, 10, 10)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._brand)
        self._layout.addStretch(1)
        self._above = 1

    def add(self, name: str, action: QAction, icon: str, *, foot: bool = False) -> Entry:
        """An entry that triggers an action; those at the foot stand below the gap."""
        entry = Entry(self._theme, action, icon, self)
        self._entries[name] = entry
        if foot:
            self._layout.addWidget(entry)
        else:
            self._layout.insertWidget(self._above, entry)
            self._above += 1
        return entry

    def select(self, name: str) -> None:
        """Mark the page that is shown."""
        for other, entry in self._entries.items():
            entry.setChecked(other == name)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, where the window has no room for words; tooltips name them."""
        self._narrow = narrow
        self.fit()
        self._brand.setText("CRM" if narrow else "CRM Desktop")
        self._brand.setContentsMargins(4 if narrow else 10, 4, 0, 14)

    def show_count(self, name: str, count: str) -> None:
        """Write a number beside an entry."""
        if name in self._entries:
            self._entries[name].show_count(count)
            self.fit()

    def fit(self) -> None:
        """As wide as usual, and wider where a language has longer words."""
        widest = max((entry.sizeHint().width() for entry in self._entries.values()), default=0)
        self.setFixedWidth(NARROW if self._narrow else max(WIDTH, widest + MARGINS))


class Entry(QAbstractButton):
    """A page's icon, name and count."""

    def __init__(self, theme: Theme, action: QAction, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action = action
        self._icon_name = icon
        self._count = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._word)
        theme.changed.connect(self.update)
        self._word()

    def show_count(self, count: str) -> None:
        """Write a number at the right."""
        self._count = count
        self._name()
        self.update()

    def nextCheckState(self) -> None:
        """Only the window says which page is shown; an entry such as Import… stays unmarked."""

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font("strong")).horizontalAdvance(self.text())
        count = QFontMetrics(self._theme.font("small")).horizontalAdvance(self._count)
        return QSize(10 + ICON + 9 + words + 6 + count + 10, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        color = "info" if self.isChecked() else "muted"
        picture = theme.pixmap(self._icon_name, color, ICON, self.devicePixelRatioF())
        painter.drawPixmap(10, (self.height() - ICON) // 2, picture)
        inside = self.rect().adjusted(10 + ICON + 9, 0, -10, 0)
        if inside.width() > ICON:
            self._paint_words(painter, inside)
        painter.end()

    def _paint_words(self, painter: QPainter, inside: QRect) -> None:
        theme = self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        painter.drawText(
            inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count
        )
        taken = painter.fontMetrics().horizontalAdvance(self._count) + 6 if self._count else 0
        painter.setFont(theme.font("strong" if self.isChecked() else "body"))
        painter.setPen(theme.color("info" if self.isChecked() else "text"))
        space = inside.width() - taken
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, space)
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _word(self) -> None:
        self.setText(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()} {self._count}".strip())
