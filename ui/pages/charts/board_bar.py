"""The bar of boards: a tab for each, and what can be done with the one that stands open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.key_names import named
from ui.pages.charts.ready_made import ShownBoard
from ui.theme import Theme
from ui.widgets.fitting_tabs import FittingTabs
from ui.widgets.more_button import MoreButton

ALT_KEYS = 9
LONGEST_NAME = 180  # pixels; a longer one would push the others out of sight


class BoardBar(QWidget):
    """Says what is wanted; the page does it."""

    opened = Signal(object)  # the key of a board
    add_wanted = Signal()
    new_wanted = Signal()
    copy_wanted = Signal()
    rename_wanted = Signal()
    delete_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boards: tuple[ShownBoard, ...] = ()
        self.tabs = FittingTabs((), ())
        self.tabs.bar.currentChanged.connect(self._open)
        self.add_button = QPushButton()
        self.add_button.clicked.connect(self.add_wanted)
        self.print_button = QPushButton()
        self.print_button.clicked.connect(self.print_wanted)
        self.more = MoreButton(theme, self.entries)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.tabs, 1)
        for button in (self.add_button, self.print_button, self.more):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    @property
    def boards(self) -> tuple[ShownBoard, ...]:
        """The boards that are offered."""
        return self._boards

    @property
    def current(self) -> ShownBoard | None:
        """The board that stands open."""
        place = self.tabs.bar.currentIndex()
        return self._boards[place] if 0 <= place < len(self._boards) else None

    def show_boards(self, boards: Sequence[ShownBoard]) -> None:
        """Offer these boards; the one that stands open stays, else the first is opened."""
        self._boards = tuple(boards)
        own = [board.key for board in reversed(boards) if board.is_own]
        self.tabs.renew([board.key for board in boards], own)
        metrics, end = self.tabs.bar.fontMetrics(), Qt.TextElideMode.ElideRight
        short = [metrics.elidedText(board.name, end, LONGEST_NAME) for board in boards]
        self.tabs.name_tabs([name.replace("&", "&&") for name in short])
        for place, board in enumerate(boards):
            self.tabs.bar.setAccessibleTabName(place, board.name)
            if short[place] != board.name:
                self.tabs.bar.setTabToolTip(place, board.name)
        self._offer()

    def open(self, key: object) -> None:
        """Open a board by its key, if it is there."""
        for place, board in enumerate(self._boards):
            if board.key == key:
                self.tabs.bar.setCurrentIndex(place)

    def take_keys_of(self, page: QWidget) -> None:
        """Alt and a number opens a board, from the sidebar too."""
        # Boards open from the sidebar too: a page that is not shown hears nothing.
        window = Qt.ShortcutContext.WindowShortcut
        for number in range(1, ALT_KEYS + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), page, context=window)
            shortcut.activated.connect(lambda place=number - 1: self._open_at(place))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.add_button.setText(self.tr("Add chart…"))
        self.add_button.setToolTip(self.tr("Put another chart on this board"))
        self.print_button.setText(self.tr("Print…"))
        keys = named(QKeySequence.StandardKey.Print)
        self.print_button.setToolTip(
            self.tr("Preview and print this board ({keys})").format(keys=keys)
        )
        self.tabs.bar.setAccessibleName(self.tr("Boards"))

    def entries(self) -> list[tuple[str, Callable[[], object]]]:
        """What the button with three dots offers for the board that stands open."""
        found: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Save as PDF…"), self.pdf_wanted.emit),
            (self.tr("New board…"), self.new_wanted.emit),
            (self.tr("Copy as a board of your own…"), self.copy_wanted.emit),
        ]
        if self.current is not None and self.current.is_own:
            found += [
                (self.tr("Rename…"), self.rename_wanted.emit),
                (self.tr("Delete this board"), self.delete_wanted.emit),
            ]
        return found

    def _open_at(self, place: int) -> None:
        if place < len(self._boards):
            self.tabs.bar.setCurrentIndex(place)

    def _open(self, _place: int) -> None:
        self._offer()
        if self.current is not None:
            self.opened.emit(self.current.key)

    def _offer(self) -> None:
        self.add_button.setVisible(self.current is not None and self.current.is_own)
