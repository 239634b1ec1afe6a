"""What can be done with several rows at once, in the place of the filters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from ui.theme import Theme
from ui.widgets.chip import ChipButton


class SelectionBar(QWidget):
    """Says how many rows are selected and what the user wants done with them."""

    change_wanted = Signal(QWidget)  # the button, under which the menu opens
    tag_wanted = Signal(QWidget)
    merge_wanted = Signal()
    delete_wanted = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = 0
        self._count = QLabel()
        self._count.setProperty("class", "strong")
        self._change = ChipButton(checkable=False)
        self._tag = ChipButton(checkable=False)
        self._merge = ChipButton(checkable=False)
        self._delete = ChipButton(checkable=False)
        self._clear = QToolButton()
        self._clear.setIconSize(QSize(14, 14))
        self._change.clicked.connect(lambda: self.change_wanted.emit(self._change))
        self._tag.clicked.connect(lambda: self.tag_wanted.emit(self._tag))
        self._merge.clicked.connect(self.merge_wanted)
        self._delete.clicked.connect(self.delete_wanted)
        self._clear.clicked.connect(self.cleared)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self._count)
        for button in (self._change, self._tag, self._merge, self._delete):
            button.setIconSize(QSize(14, 14))
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._clear)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_count(self, count: int) -> None:
        """So many rows are selected."""
        self._shown = count
        self._count.setText(self.tr("%n selected", "", count))

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        self._count.setText(self.tr("%n selected", "", self._shown))
        self._change.setText(self.tr("Change"))
        self._tag.setText(self.tr("Tag"))
        self._merge.setText(self.tr("Merge…"))
        self._delete.setText(self.tr("Delete"))
        self._clear.setToolTip(self.tr("Select nothing"))
        self._clear.setAccessibleName(self._clear.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _restyle(self) -> None:
        self._change.setIcon(self._theme.icon("edit"))
        self._tag.setIcon(self._theme.icon("tag"))
        self._merge.setIcon(self._theme.icon("merge"))
        self._delete.setIcon(self._theme.icon("trash"))
        self._clear.setIcon(self._theme.icon("close"))
