"""What stands above a list: whom it shows, a field to narrow it, quick filters, those in force."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.listing import Choices, Criteria, OwnFilter, Subject, Totals
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.criteria_words import criterion
from ui.widgets.filters.chip import FilterChip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.own_words import filter_words

KEY_TIERS = ("core", "key")
UNTOUCHED_DAYS = 30
TYPING_MS = 150
CHIP_HEIGHT = 26
MOST_NAMED = 3  # values in a chip; of more it says how many
LONGEST_CHIP = 360


class FilterBar(QWidget):
    """Says which criteria the user wants; shows those in force."""

    subject_wanted = Signal(str)
    criteria_wanted = Signal(object)
    popup_wanted = Signal(QPoint)
    more_wanted = Signal(QPoint)
    review_wanted = Signal()  # of tiers and classes
    build_wanted = Signal()  # the filter that was built is to be edited
    unfilter_wanted = Signal()  # and this is to go
    left_downwards = Signal()  # from the field into the list

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._subject: Subject = "customer"
        self._criteria = Criteria()
        self._choices: Choices | None = None
        self._totals: Totals | None = None
        self._shown: tuple[int, int] | None = None
        self._actions: QWidget | None = None
        self._built = ""  # the filter that was built, in words
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._text_typed)
        self._build()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    @property
    def criteria(self) -> Criteria:
        return self._criteria

    def show_subject(self, subject: Subject, criteria: Criteria) -> None:
        """Show whom the list shows, and what it is narrowed to."""
        self._subject = subject
        (self._customers if subject == "customer" else self._people).setChecked(True)
        self.review.setVisible(subject == "customer")
        self._shown = None
        self.show_criteria(criteria)

    def show_criteria(self, criteria: Criteria) -> None:
        """Show what the list is narrowed to."""
        self._criteria = criteria
        if self._field.text().strip() != criteria.text:
            self._field.setText(criteria.text)
        self._show_chips()

    def show_filter(self, words: str) -> None:
        """Show the filter that was built, in words; none when they are empty."""
        if words != self._built:
            self._built = words
            self._show_chips()

    def show_choices(self, choices: Choices) -> None:
        """Know the names behind what is chosen."""
        self._choices = choices
        self._show_chips()

    def show_totals(self, totals: Totals) -> None:
        """Show how many the quick filters lead to."""
        self._totals = totals
        self._show_chips()

    def show_count(self, shown: int, total: int) -> None:
        """Show how many rows the list has, of how many in all."""
        self._shown = (shown, total)
        words = formats.number(shown)
        if shown != total:
            words = self.tr("{shown} of {total}").format(shown=words, total=formats.number(total))
        self._count.setText(words)

    def show_actions(self, bar: QWidget) -> None:
        """Put what can be done with several rows in the place of the filters, when shown."""
        self._actions = bar
        bar.setMinimumHeight(CHIP_HEIGHT)
        bar.hide()
        self._layout.addWidget(bar)

    def act_on(self, several: bool) -> None:
        """Show what can be done with several rows, or the filters."""
        if self._actions is not None:
            self._actions.setVisible(several)
            self._filters.setVisible(not several)

    def focus_field(self) -> None:
        """Type into the list's own field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        self._customers.setText(self.tr("Customers"))
        self._people.setText(self.tr("People"))
        self._open.setText(self.tr("Filter"))
        self._open.setToolTip(self.tr("Choose what to show (Ctrl+Shift+F: type into the list)"))
        self._more.setToolTip(self.tr("Columns and more"))
        self._more.setAccessibleName(self._more.toolTip())
        self.review.setToolTip(self.tr("Review tiers and classes"))
        self.review.setAccessibleName(self.review.toolTip())
        self._field.setAccessibleName(self.tr("Narrow this list"))
        self._field.setPlaceholderText(self.tr("In this list…"))
        if self._shown is not None:
            self.show_count(*self._shown)
        self._show_chips()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the field empties it, Down goes to the list."""
        if self._field.hasFocus() and event.key() == Qt.Key.Key_Escape:
            self._field.clear()
            self._text_typed()
        elif self._field.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._customers, self._people = self._title("customer"), self._title("contact")
        group = QButtonGroup(self)
        group.addButton(self._customers)
        group.addButton(self._people)
        self._count = QLabel()
        self._count.setProperty("class", "muted")
        self._open = QPushButton()
        self._open.clicked.connect(
            lambda: self.popup_wanted.emit(
                self._open.mapToGlobal(QPoint(self._open.width(), self._open.height() + 4))
            )
        )
        self._more = QToolButton()
        self._more.setIconSize(QSize(18, 18))
        self._more.clicked.connect(
            lambda: self.more_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))
        )
        self.review = QToolButton()
        self.review.setIconSize(QSize(18, 18))
        self.review.clicked.connect(self.review_wanted)
        self._field = QLineEdit()
        self._field.setProperty("class", "search")
        self._field.setClearButtonEnabled(True)
        self._loupe = QAction(self)
        self._field.addAction(self._loupe, QLineEdit.ActionPosition.LeadingPosition)
        self._field.setMinimumWidth(132)
        self._field.setMaximumWidth(220)
        self._field.textEdited.connect(lambda _text: self._typing.start())
        self._field.textChanged.connect(lambda text: None if text else self._typing.start())
        first = QHBoxLayout()
        first.setSpacing(self._theme.space("small"))
        first.addWidget(self._customers)
        first.addWidget(self._people)
        first.addStretch(1)
        first.addWidget(self._field, 2)
        first.addWidget(self._open)
        first.addWidget(self.review)
        first.addWidget(self._more)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._filters = QWidget()
        second = QHBoxLayout(self._filters)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(self._theme.space("small"))
        second.addWidget(self._chips, 1)
        second.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self._count.setMinimumHeight(CHIP_HEIGHT)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(self._theme.space("small"))
        self._layout.addLayout(first)
        self._layout.addWidget(self._filters)

    def _title(self, subject: Subject) -> QPushButton:
        button = QPushButton()
        button.setProperty("class", "switch")
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.subject_wanted.emit(subject))
        return button

    def _show_chips(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        everybody = replace(Criteria(), text=self._criteria.text)
        is_whole = self._criteria == everybody and not self._built
        self._quick(self.tr("All"), None, is_whole, everybody).clicked.connect(self._unfilter)
        for words, count, changes in self._quick_filters():
            on = all(getattr(self._criteria, name) == value for name, value in changes.items())
            empty = {name: getattr(Criteria(), name) for name in changes}
            wanted = replace(self._criteria, **(empty if on else changes))
            self._quick(words, count, on, wanted)
        if self._built:
            built = FilterChip(self._theme, self._built)
            built.edit_wanted.connect(self.build_wanted)
            built.removed.connect(self.unfilter_wanted)
            self._flow.addWidget(built)
        for words, without in self._in_force():
            self._removable(words, without)
        self._chips.updateGeometry()

    def _quick_filters(self) -> list[tuple[str, int | None, dict[str, Any]]]:
        totals = self._totals
        untouched = self.tr("Not touched {days} d").format(days=UNTOUCHED_DAYS)
        if self._subject == "contact":
            return [
                (self.tr("Without a firm"), None, {"without_firm": True}),
                (untouched, None, {"untouched_days": UNTOUCHED_DAYS}),
            ]
        return [
            (
                self.tr("Key accounts"),
                totals.key_accounts if totals else None,
                {"tier": KEY_TIERS},
            ),
            (
                self.tr("Promise due"),
                totals.promises_due if totals else None,
                {"promise_due": True},
            ),
            (
                untouched,
                totals.untouched if totals else None,
                {"untouched_days": UNTOUCHED_DAYS},
            ),
        ]

    def _unfilter(self) -> None:
        if self._built:
            self.unfilter_wanted.emit()

    def _quick(self, words: str, count: int | None, on: bool, wanted: Criteria) -> ChipButton:
        text = words if count is None else f"{words}  {formats.number(count)}"
        chip = ChipButton(text)
        chip.setChecked(on)
        chip.clicked.connect(lambda: self._want(wanted))
        self._flow.addWidget(chip)
        return chip

    def _removable(self, words: str, without: Criteria) -> None:
        chip = ChipButton()
        shown = chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, LONGEST_CHIP)
        chip.setText(shown.replace("&", "&&"))
        chip.setAccessibleName(words)
        chip.setChecked(True)
        chip.setIcon(self._theme.icon("close", "accent"))
        chip.setIconSize(QSize(11, 11))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        away = self.tr("Take this filter away")
        chip.setToolTip(away if shown == words else formats.titled(away, words))
        chip.clicked.connect(lambda: self._want(without))
        self._flow.addWidget(chip)

    def _in_force(self) -> list[tuple[str, Criteria]]:
        """The filters that no quick one stands for, each in words, and what is left without it."""
        criteria = self._criteria
        quick = [
            name
            for _, _, changes in self._quick_filters()
            for name, value in changes.items()
            if getattr(criteria, name) == value
        ]
        return [
            (self._words_of(name, getattr(criteria, name)), replace(criteria, **{name: empty}))
            for name in criteria.given()
            if name not in (*quick, "text", "own")
            for empty in [getattr(Criteria(), name)]
        ] + [
            (filter_words(field, asked), criteria.with_own(OwnFilter(field.id)))
            for asked in criteria.own
            for field in (self._choices.own if self._choices else ())
            if field.id == asked.field_id
        ]

    def _words_of(self, name: str, value: Any) -> str:
        if name == "untouched_days":
            return self.tr("Not touched {days} d").format(days=value)
        if name == "touched_days":
            return self.tr("Touched within {days} d").format(days=value)
        if name == "among":
            return self.tr("%n chosen", "", len(value))
        if name == "promise_due":
            return self.tr("Promise due")
        if name == "without_firm":
            return self.tr("Without a firm")
        words = [self._word_of(name, one) for one in value[:MOST_NAMED]]
        if len(value) > MOST_NAMED:
            words.append(self.tr("%n more", "", len(value) - MOST_NAMED))
        return formats.titled(criterion(name), formats.listed(words))

    def _word_of(self, name: str, value: Any) -> str:
        if value is None:
            return self.tr("not given")
        if name in ("tier", "customer_class", "sales_mode"):
            return phrases.code(name, value)
        if name == "owner_id":
            owners = dict(self._choices.owners) if self._choices else {}
            return owners.get(value, "…")
        return str(value)

    def _text_typed(self) -> None:
        text = self._field.text().strip()
        if text != self._criteria.text:
            self._want(replace(self._criteria, text=text))

    def _want(self, criteria: Criteria) -> None:
        self._typing.stop()
        self.criteria_wanted.emit(criteria)
        # A chip that was pressed shows what is in force, not that it was pressed.
        self._show_chips()

    def _restyle(self) -> None:
        self._open.setIcon(self._theme.icon("filter"))
        self._loupe.setIcon(self._theme.icon("search", "faint"))
        self._more.setIcon(self._theme.icon("more"))
        self.review.setIcon(self._theme.icon("star"))
        self._show_chips()
