"""A list of records of one kind below a heading: added, opened and deleted by keys or mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Concatenate

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.store import Store
from ui.context import Context
from ui.pages.forms import open_new, open_record
from ui.pages.forms.deleting import delete
from ui.widgets.record_list import Entries, Line, RecordList
from ui.widgets.section import Section

Verb = Callable[Concatenate[Store, ...], Any]


class RecordsSection(QWidget):
    """`kind` is what open_new and open_record know."""

    def __init__(
        self,
        context: Context,
        kind: str,
        delete_verb: Verb,
        parent: QWidget | None = None,
        *,
        two_lines: bool = False,
        opens_form: bool = True,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = kind
        self._delete_verb = delete_verb
        self._customer_id: int | None = None
        self._list = RecordList(context.theme, two_lines=two_lines)
        self.opened = self._list.opened
        if opens_form:
            self.opened.connect(self._open)
        self._list.delete_wanted.connect(self._delete)
        self._section = Section(context.theme, self._list)
        self._section.add_wanted.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._section)

    def say(self, title: str, add: str, empty: str) -> None:
        """Set the words."""
        self._section.say(title, add, empty)
        self._list.setAccessibleName(title)

    def show_lines(self, customer_id: int, lines: Sequence[Line]) -> None:
        """Show the records of a customer; the key of a line is the record's id."""
        self._customer_id = customer_id
        self._list.show_lines(lines)
        self._section.show_count(len(lines))

    def offer(self, entries: Entries) -> None:
        """What the menu of a record offers besides."""
        self._list.entries = entries

    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._list.lines()

    def _add(self) -> None:
        open_new(self._context, self._kind, self._customer_id, self, then=lambda _record_id: None)

    def _open(self, record_id: int) -> None:
        open_record(self._context, self._kind, record_id, self)

    def _delete(self, record_id: int) -> None:
        delete(self._context, self._delete_verb, [record_id], self)
