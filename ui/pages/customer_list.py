"""One list of customers, people or deals: its table, what it asks for, what is remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from crm_desktop import listing
from crm_desktop.listing import Criteria, IdArray, OwnField, Row, Subject, View
from crm_desktop.listing.filters import Filter
from crm_desktop.listing.grouping import Key
from ui.context import Context
from ui.pages.customer_columns import with_own
from ui.pages.list_asking import Answer, Place, arranged, row_of, rows_of_pages
from ui.pages.list_copying import ListCopier
from ui.pages.list_memory import kept_view, view_of
from ui.table import Column, WindowedModel
from ui.table_groups import Heading
from ui.theme import ROW_HEIGHT
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState

REMEMBER_MS = 500
AFTER_PAINT_MS = 20
ICONS: dict[Subject, str] = {"customer": "customers", "contact": "people", "deal": "deals"}


class CustomerList(QFrame):
    """A table of customers, people or deals that keeps its place, its selection and its columns."""

    current_changed = Signal(object)  # id or None
    counted = Signal(int, int)  # rows shown, of how many
    edited = Signal(object, str, object)  # row, field, value
    empty_chosen = Signal(str)  # what was pressed where nothing is
    view_changed = Signal()  # what is shown, its order, its groups or its columns

    def __init__(
        self, context: Context, subject: Subject, columns: Sequence[Column], filler: str
    ) -> None:
        super().__init__()
        self.setProperty("class", "card")
        self.subject = subject
        self._context = context
        self._name = f"list.{subject}"
        self._columns = tuple(columns)
        self._fields: tuple[OwnField, ...] = ()
        self._held: Place | None = None
        self._said: int | None = None
        self._sought: int | None = None
        self._folded: set[Key] = set()
        self._records = np.empty(0, dtype=np.int64)
        self._counts = (-1, -1)
        self._view = View(subject, date.today(), sort="name")
        self.model = WindowedModel(columns, self)
        self.table = DataTable(context.theme)
        self.table.show_model(self.model, filler)
        self.empty = EmptyState(context.theme, ICONS[subject])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._stack)
        self._ask_first = context.tasks.ask(self)
        self._ask_ids = context.tasks.ask(self)
        self._ask_rows = context.tasks.ask(self)
        self._ask_pages = context.tasks.ask(self)
        self._copier = ListCopier(context, self.table)
        self._ask_name = context.tasks.ask(self)
        self._pages: list[int] = []
        self._ahead: list[int] = []
        self._soon = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._later = QTimer(self, singleShot=True, interval=REMEMBER_MS)
        self._restore()
        self._connect()

    @property
    def criteria(self) -> Criteria:
        return self._view.criteria

    @property
    def view(self) -> View:
        """What is shown, in which order and in which groups."""
        return self._view

    @property
    def records(self) -> IdArray:
        """The ids of all that meet the view, in order, also of those that are folded away."""
        return self._records if self.model.has_headings else self.model.ids

    @property
    def fields(self) -> tuple[OwnField, ...]:
        """The firm's own fields among the columns."""
        return self._fields

    def load(self) -> None:
        """Ask for everything: the first rows at once when nothing is shown yet, then all ids."""
        self._view = replace(self._view, today=date.today())
        if self.model.rowCount():
            self.model.outdate()
            self.model.look_at(*self.table.visible_rows())
            self._ask_all(self._place())
        else:
            self._begin()

    def narrow(self, criteria: Criteria) -> None:
        """Show only what meets the criteria, from the top."""
        self.show_view(replace(self._view, criteria=criteria))

    def filter_by(self, asked: Filter | None) -> None:
        """Show only what meets a filter that was built, from the top."""
        self.show_view(replace(self._view, filter=asked))

    def group_by(self, column: str) -> None:
        """Show the rows in groups by a column; by none when it is empty."""
        self._folded.clear()
        self.show_view(replace(self._view, group=column))

    def show_view(self, view: View, columns: dict[str, Any] | None = None) -> None:
        """Show another view from the top, with its columns when it says some."""
        is_sorted_anew = (view.sort, view.descending) != (self._view.sort, self._view.descending)
        self._view = replace(view, today=date.today())
        if columns:
            self.table.columns.arrange(columns)
        if is_sorted_anew:
            self.table.columns.show_sort(view.sort, view.descending)
        self._later.start()
        self._ask_first.forget()
        self._ask_all(replace(self._place(), top=None, top_row=0, offset=0))
        self.view_changed.emit()

    def fold(self, heading: Heading) -> None:
        """Fold the rows under a heading away, or show them again."""
        self._folded ^= {heading.value}
        self._ask_all(self._place())

    def sort(self, key: str, descending: bool) -> None:
        """Sort by a column, from the top; the selection stays with its rows."""
        self._view = replace(self._view, sort=key, descending=descending)
        self._later.start()
        self.view_changed.emit()
        self.table.hold()
        self._begin()

    def select(self, row_id: int) -> None:
        """Put the cursor on a row, or on none while it is not in the list, until it is there."""
        row = self.model.place_of(row_id)
        if row is not None:
            self._sought, self._said = None, row_id
            self.table.go_to(row)
        else:
            self._sought, self._said = row_id, None
            self.clear_selection()

    def clear_selection(self) -> None:
        """Nothing is chosen."""
        self.table.clearSelection()
        self.table.setCurrentIndex(self.model.index(-1, -1))

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows."""
        return [int(row_id) for row_id in self.table.selected_ids()]

    def copy(self, *, titled: bool = True) -> None:
        """Put the selected rows onto the clipboard as a table, under the shown columns' titles."""
        self._copier.copy(self._view, self.model.ids, titled=titled)

    def edit_current(self) -> None:
        """Open the editor of the cell under the cursor, or of the name."""
        index = self.table.currentIndex()
        if not index.isValid():
            return
        if self.model.columns[index.column()].field is None:
            index = self.model.index(index.row(), 0)
            self.table.move_cursor(index)
        if self.model.columns[index.column()].field is not None:
            self.table.edit(index)

    def offer(
        self,
        choices: dict[str, Callable[[], Sequence[tuple[Any, str]]]],
        words: dict[str, Callable[[], Sequence[str]]],
    ) -> None:
        """What the editors of cells let choose, and what they offer while typing."""
        self.table.cells.choices = choices
        self.table.cells.words = words

    def show_fields(self, fields: tuple[OwnField, ...]) -> None:
        """Offer the firm's own fields as columns; a list narrowed by one that is gone is wide."""
        if fields != self._fields:
            self._fields = fields
            selected, current = self.table.selected_ids(), self.table.current_id()
            self.table.columns.replace(with_own(self._columns, fields))
            places = np.flatnonzero(np.isin(self.model.ids, selected))
            self.table.select_places(places, self.model.place_of(current))
        known = {field.id for field in fields}
        criteria = self._view.criteria
        if any(asked.field_id not in known for asked in criteria.own):
            left = tuple(asked for asked in criteria.own if asked.field_id in known)
            self.narrow(replace(criteria, own=left))
        if self._view.sort not in {column.key for column in self.model.columns}:
            self.sort("name", False)
        self.table.columns.show_sort(self._view.sort, self._view.descending)

    def retranslate(self) -> None:
        """Words and numbers anew, in the language in force."""
        self.model.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the columns as they are."""
        super().hideEvent(event)
        if self._later.isActive():
            self._remember()

    def _connect(self) -> None:
        table = self.table
        table.columns.sort_wanted.connect(self.sort)
        table.current_changed.connect(self._say_current)
        table.typed.connect(self._find_name)
        table.columns.changed.connect(self._later.start)
        table.columns.changed.connect(self.view_changed)
        table.heading_pressed.connect(self.fold)
        self._later.timeout.connect(self._remember)
        self.model.needed.connect(self._fetch_rows)
        self.model.wanted.connect(self._fetch_soon)
        self.model.ahead.connect(self._fetch_ahead)
        self._soon.timeout.connect(self._fetch)
        self.model.edited.connect(self._say_edited)
        self.empty.chosen.connect(self.empty_chosen)

    # Asking

    def _begin(self) -> None:
        """The first rows through the index, then all ids."""
        held = replace(self._place(), top=None, top_row=0, offset=0)
        self._ask_ids.forget()
        limit = max(30, held.rows)

        def first(rows: list[Row] | None) -> None:
            if rows is None:
                self._ask_all(held)
            else:
                at_top = replace(held, scrolled=0)
                self._show_first(rows, at_top)
                # After the paint, with which it would share the processor.
                QTimer.singleShot(AFTER_PAINT_MS, self, lambda: self._ask_all(at_top))

        self._ask_first.start(listing.first_rows, self._view, limit, then=first)

    def _ask_all(self, place: Place) -> None:
        self._ask_ids.start(
            arranged,
            self._view,
            place,
            frozenset(self._folded),
            then=lambda answer: self._show_all(answer, place),
        )

    def _fetch_rows(self, ids: list[int]) -> None:
        """The rows on the screen, which a jump needs at once; their pages come after the paint."""
        self._soon.stop()  # the pages of where one was before
        self._ask_rows.start(
            listing.rows, self.subject, ids, self._view.today, then=self.model.show_rows
        )

    def _fetch_soon(self, pages: list[int]) -> None:
        self._pages = pages
        self._soon.start()

    def _fetch(self) -> None:
        self._ask_for(self._pages)

    def _fetch_ahead(self, pages: list[int]) -> None:
        """Pages that one scrolls towards, once each; at once, for they will soon be there."""
        if pages != self._ahead:
            self._ahead = pages
            self._ask_for(pages)

    def _ask_for(self, pages: list[int]) -> None:
        asked = {page: self.model.page_ids(page) for page in pages}

        def show(found: dict[int, list[Row]]) -> None:
            self._ahead = []
            for page, rows in found.items():
                self.model.show_page(page, rows)

        self._ask_pages.start(rows_of_pages, self.subject, asked, self._view.today, then=show)

    def _find_name(self, typed: str) -> None:
        def show(found: IdArray) -> None:
            here = found[np.isin(found, self.model.ids)] if len(found) else found
            if len(here) and (row := self.model.place_of(int(here[0]))) is not None:
                self.table.go_to(row)

        self._ask_name.start(listing.names_starting, self.subject, typed, then=show)

    # Showing

    def _show_first(self, rows: Sequence[Row], held: Place) -> None:
        self._held = held
        self.table.select_places(np.empty(0, dtype=np.intp), None)
        self.model.show_first(rows)
        self.table.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self.table)

    def _show_all(self, answer: Answer, place: Place) -> None:
        touched = self._held is None and not np.array_equal(
            self.table.selected_ids(), place.selected
        )
        self._held = None
        kept, current = answer.kept, answer.current_row
        if touched:
            chosen, now = self.table.selected_ids(), self._current_mark()
            kept = np.flatnonzero(np.isin(answer.ids, chosen))
            current = row_of(answer.ids, now)
        moved = self.table.verticalScrollBar().value() != place.scrolled
        same = self.model.shows(answer.ids, answer.headings)
        if not same:
            self.model.show_ids(answer.ids, answer.rows, answer.headings)
        if not same or touched:
            self.table.select_places(kept, current)
        if not same and not moved:
            self.table.verticalScrollBar().setValue(answer.top_row * ROW_HEIGHT + place.offset)
        self.model.look_at(*self.table.visible_rows())
        self._counts, self._records = answer.counts, answer.records
        self.counted.emit(*self._counts)
        self._stack.setCurrentIndex(0 if len(answer.ids) else 1)
        if self._sought is not None:
            self.select(self._sought)
        if self.table.heading() is None:
            self._say_current(self.table.current_id())

    def _place(self) -> Place:
        if self._held is not None:
            return self._held
        first, last = self.table.visible_rows()
        bar = self.table.verticalScrollBar().value()
        return Place(
            selected=self.table.selected_ids(),
            current=self._current_mark(),
            top=self.model.mark_at(first) if bar else None,
            top_row=bar // ROW_HEIGHT,
            offset=bar % ROW_HEIGHT,
            rows=last - first + 1,
            scrolled=bar,
        )

    def _current_mark(self) -> int | None:
        """The id under the cursor, or the number of the heading."""
        index = self.table.currentIndex()
        return self.model.mark_at(index.row()) if index.isValid() else None

    def _say_current(self, row_id: int | None) -> None:
        if self._held is None and row_id != self._said:
            self._said = row_id
            self._sought = None  # the user has chosen another
            self.current_changed.emit(row_id)

    def _say_edited(self, row_id: int, field: str, value: Any) -> None:
        place = self.model.place_of(row_id)
        row = None if place is None else self.model.row_at(place)
        if row is not None:
            self.edited.emit(row, field, value)

    # Remembering

    def _restore(self) -> None:
        kept = self._context.settings.get(self._name, {})
        self.table.columns.arrange(kept if isinstance(kept, dict) else {})
        self._view = view_of(kept, self._view)
        self.table.columns.show_sort(self._view.sort, self._view.descending)

    def _remember(self) -> None:
        self._later.stop()
        arrangement = self.table.columns.arrangement()
        self._context.settings.set(self._name, {**arrangement, **kept_view(self._view)})
