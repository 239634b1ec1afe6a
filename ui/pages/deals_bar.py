"""What stands above the deals: whose they are, how they are shown, how the table is narrowed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.listing import Criteria
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.filters.chip import FilterChip

TYPING_MS = 150


class DealsBar(QWidget):
    """Says what the user wants to see; the page shows it."""

    view_wanted = Signal(str)  # board, table or forecast
    owner_wanted = Signal(object)  # id or None
    criteria_wanted = Signal(object)
    new_wanted = Signal()
    build_wanted = Signal()  # the filter that was built is to be edited
    unfilter_wanted = Signal()  # and this is to go

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = "board"
        self._criteria = Criteria()
        self._owners: tuple[tuple[int, str], ...] = ()
        self._owner_id: int | None = None
        self._count_shown: tuple[int, int] | None = None
        self._title = QLabel()
        self._title.setProperty("class", "title")
        self._how = ElidedLabel("muted")
        self.owner = ChipButton(checkable=False)
        self.owner.clicked.connect(self._choose_owner)
        self.views = {name: ChipButton() for name in ("board", "table", "forecast")}
        group = QButtonGroup(self)
        for name, button in self.views.items():
            group.addButton(button)
            button.clicked.connect(lambda _=False, name=name: self.view_wanted.emit(name))
        self.new = QPushButton()
        self.new.clicked.connect(self.new_wanted)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._typed)
        self.field = QLineEdit()
        self.field.setProperty("class", "search")
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(260)
        self._loupe = QAction(self)
        self.field.addAction(self._loupe, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(lambda _text: self._typing.start())
        self.outcomes: dict[str | None, ChipButton] = {}
        self._all = ChipButton()
        self._all.clicked.connect(self._want_all)
        self._count = QLabel()
        self._count.setProperty("class", "muted")
        self.filter = ChipButton(checkable=False)
        self.filter.setIconSize(QSize(13, 13))
        self.filter.clicked.connect(self.build_wanted)
        self._built: FilterChip | None = None
        self._arrange()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_view(self, view: str, criteria: Criteria) -> None:
        """Show which view is on, and what the table is narrowed to."""
        self._view = view
        self.views[view].setChecked(True)
        self._say_how()
        self._narrowing.setVisible(view == "table")
        self._criteria = criteria
        if self.field.text().strip() != criteria.text:
            self.field.setText(criteria.text)
        for outcome, chip in self.outcomes.items():
            chip.setChecked(criteria.outcome == (outcome,))
        is_narrowed = criteria.outcome or criteria.stage or criteria.among or self._built
        self._all.setChecked(not is_narrowed)

    def show_owners(self, owners: Sequence[tuple[int, str]], owner_id: int | None) -> None:
        """Offer our colleagues; mark the one whose deals are shown."""
        self._owners = tuple(owners)
        self._owner_id = owner_id
        name = dict(self._owners).get(owner_id) if owner_id is not None else None
        named = (name or self.tr("All owners")).replace("&", "&&")
        self.owner.setText(f"{named}  ▾")

    def show_count(self, shown: int, total: int) -> None:
        """How many deals the table shows, of how many."""
        self._count_shown = (shown, total)
        words = formats.number(shown)
        if shown != total:
            words = self.tr("{shown} of {total}").format(shown=words, total=formats.number(total))
        self._count.setText(words)

    def show_filter(self, words: str) -> None:
        """Show the filter that was built, in words, in the place of the button that builds one."""
        if self._built is not None:
            self._second.removeWidget(self._built)
            self._built.hide()
            self._built.deleteLater()
            self._built = None
        self.filter.setVisible(not words)
        if words:
            self._built = FilterChip(self._theme, words)
            self._built.edit_wanted.connect(self.build_wanted)
            self._built.removed.connect(self.unfilter_wanted)
            self._second.insertWidget(self._second.indexOf(self.filter), self._built)
        self.show_view(self._view, self._criteria)

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        self._title.setText(self.tr("Deals"))
        self._say_how()
        self.views["board"].setText(self.tr("Board"))
        self.views["table"].setText(self.tr("Table"))
        self.views["forecast"].setText(self.tr("Forecast"))
        self.new.setText(self.tr("New deal"))
        self.field.setPlaceholderText(self.tr("In this list…"))
        self.field.setAccessibleName(self.tr("Narrow this list"))
        self._all.setText(self.tr("All"))
        self.filter.setText(self.tr("Filter"))
        self.filter.setToolTip(self.tr("Combine conditions on any fields"))
        for outcome, chip in self.outcomes.items():
            words = phrases.code("outcome", outcome) if outcome else self.tr("Open")
            chip.setText(words)
        self.show_owners(self._owners, self._owner_id)
        if self._count_shown is not None:
            self.show_count(*self._count_shown)

    def _say_how(self) -> None:
        by_month = self._view == "forecast"
        by_stage = self.tr("by the customer's buying stage")
        self._how.say(self.tr("what they will bring, by month") if by_month else by_stage)

    def _arrange(self) -> None:
        space = self._theme.space("small")
        first = QHBoxLayout()
        first.setSpacing(space)
        first.addWidget(self._title)
        first.addWidget(self._how, 1)
        first.addStretch(1)
        first.addWidget(self.owner)
        first.addSpacing(space)
        for button in self.views.values():
            first.addWidget(button)
        first.addSpacing(space)
        first.addWidget(self.new)
        self._narrowing = QWidget()
        second = QHBoxLayout(self._narrowing)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(space)
        second.addWidget(self._all)
        for outcome in (None, "won", "lost", "no_decision"):
            chip = ChipButton()
            chip.clicked.connect(
                lambda _=False, outcome=outcome: self._want(outcome=(outcome,), among=())
            )
            self.outcomes[outcome] = chip
            second.addWidget(chip)
        second.addWidget(self.filter)
        self._second = second
        second.addStretch(1)
        second.addWidget(self._count)
        second.addWidget(self.field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space)
        layout.addLayout(first)
        layout.addWidget(self._narrowing)

    def _want(self, **changes: Any) -> None:
        self.criteria_wanted.emit(replace(self._criteria, **changes))

    def _want_all(self) -> None:
        self._want(outcome=(), stage=(), among=())
        if self._built is not None:
            self.unfilter_wanted.emit()

    def _typed(self) -> None:
        text = self.field.text().strip()
        if text != self._criteria.text:
            self.criteria_wanted.emit(replace(self._criteria, text=text))

    def _choose_owner(self) -> None:
        menu = QMenu(self)
        everyone = menu.addAction(self.tr("All owners"))
        everyone.triggered.connect(lambda: self.owner_wanted.emit(None))
        menu.addSeparator()
        for owner_id, name in self._owners:
            menu.addAction(name.replace("&", "&&")).triggered.connect(
                lambda _=False, owner_id=owner_id: self.owner_wanted.emit(owner_id)
            )
        menu.popup(self.owner.mapToGlobal(self.owner.rect().bottomLeft()))

    def _restyle(self) -> None:
        self._loupe.setIcon(self._theme.icon("search"))
        self.filter.setIcon(self._theme.icon("filter"))
