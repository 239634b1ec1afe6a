"""Keeps the saved views of one list: which there are, which is on, and what becomes of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from crm_desktop import listing, saved_views
from crm_desktop.changes import Change
from crm_desktop.firm import base_currency
from crm_desktop.listing import AllOf, Criteria, Filter, FilterField, Subject, View
from crm_desktop.ready_views import READY
from crm_desktop.view_definitions import Definition, ViewLine
from ui.context import Context
from ui.pages.customer_list import CustomerList
from ui.pages.forms.deleting import undoably
from ui.pages.views import words
from ui.widgets.filters.offered import shown_fields
from ui.widgets.filters.shown import ShownField
from ui.widgets.filters.words import sentence
from ui.widgets.view_strip import ViewStrip

COUNT_MS = 300  # the rows of the list come first
REST = 3  # times as long as counting took
WATCHED = ("saved_view", "view_member", "custom_field", "custom_choice")


@dataclass(frozen=True)
class Offered:
    """What a filter may be built of, and what rows may be grouped by."""

    fields: tuple[FilterField, ...]
    columns: tuple[str, ...]
    currency: str


class ViewKeeper(QObject):
    """Hands what the user wants to the list and to the verbs."""

    view_opened = Signal()  # the list shows another view
    offered_changed = Signal()  # the words of the filter may be others

    def __init__(self, context: Context, shown: CustomerList, over: QWidget) -> None:
        super().__init__(over)
        self.context = context
        self.list = shown
        self.over = over
        self.strip = ViewStrip(context.theme)
        self.lines: tuple[ViewLine, ...] = ()
        self.fields: tuple[ShownField, ...] = ()
        self.columns: tuple[str, ...] = ()
        self._setting = f"views.{shown.subject}.on"
        kept = context.settings.get(self._setting)
        self.on = kept if isinstance(kept, str) else ""
        self._offered: Offered | None = None
        self._ask_lines = context.tasks.ask(self)
        self._ask_counts = context.tasks.ask(self)
        self._ask_offered = context.tasks.ask(self)
        self._is_fresh = False
        self._wanted = ""  # a view just made, to be opened when it comes
        self._begun = 0.0
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._counting.timeout.connect(self._count)
        shown.model.word_heading = lambda heading: words.heading_words(
            heading, shown.view.group, shown.fields
        )
        shown.view_changed.connect(self._show_state)
        self.strip.chosen.connect(self.open)
        self.strip.save_wanted.connect(self.save)
        self.strip.revert_wanted.connect(lambda: self.open(self.on))

    @property
    def subject(self) -> Subject:
        return self.list.subject

    @property
    def line(self) -> ViewLine | None:
        """The view that is on."""
        return self.line_of(self.on)

    def line_of(self, key: str) -> ViewLine | None:
        """The view that the strip calls so."""
        return next((line for line in self.lines if words.key_of(line) == key), None)

    @property
    def groups(self) -> list[ViewLine]:
        """The groups whose members are chosen by hand."""
        return [line for line in self.lines if line.is_group]

    def load(self) -> None:
        """Ask for the views, and a little later for how many rows each shows."""
        if not self._is_fresh:
            self._ask_views()
        self._ask_offered.start(_offered, self.subject, then=self._show_offered)
        self._counting.start()

    def on_change(self, change: Change) -> None:
        """Views came, went, or were called something else; who does not look is told later."""
        if change.touches(*WATCHED):
            self._is_fresh = False
            if self.over.isVisible():
                self._ask_views()

    def open(self, key: str) -> None:
        """Show what a view says; with no key everything."""
        line = self.line_of(key)
        self._turn_to(key if line is not None else "")
        if line is None:
            now = self.list.view
            self.list.show_view(View(self.subject, now.today, sort=now.sort))
        else:
            view = line.view(date.today())
            if not listing.can_sort(self.subject, view.sort):
                view = replace(view, sort="name")
            self.list.show_view(view, _arrangement(line.definition, self.list))
        self.view_opened.emit()

    def save(self) -> None:
        """Keep in the view that is on what the list shows now."""
        line = self.line
        if line is not None and line.id is not None:
            wanted = self._definition(line)
            undoably(self.context, saved_views.redefine, self, id=line.id, definition=wanted)

    def save_as(self, name: str, icon: str) -> None:
        """Keep what the list shows as a new view, which is on then."""
        self._add(name=name, icon=icon, definition=self._definition(None))

    def add_group(self, name: str, icon: str, ids: Collection[int]) -> None:
        """Begin a group with these members, which is on then."""
        self._add(name=name, icon=icon, is_group=True, member_ids=tuple(ids))

    def rename(self, line: ViewLine, name: str, icon: str) -> None:
        """Call a view something else, with this icon."""
        undoably(self.context, saved_views.rename, self, id=line.id, name=name, icon=icon)

    def delete(self, line: ViewLine) -> None:
        """Delete a view, with a way back."""
        if line.id is not None:
            undoably(self.context, saved_views.delete, self, ids=(line.id,))

    def move(self, key: str, step: int) -> None:
        """Move a view of one's own to the left or to the right."""
        ids = [line.id for line in self.lines if line.id is not None]
        line = self.line_of(key)
        if line is None or line.id is None:
            return
        place = ids.index(line.id)
        other = place + step
        if 0 <= other < len(ids):
            ids[place], ids[other] = ids[other], ids[place]
            self.context.tasks.do(saved_views.arrange_views, asker=self, ids=tuple(ids))

    def put_in(self, line: ViewLine, ids: Collection[int]) -> None:
        """Put records into a group."""
        if ids:
            undoably(
                self.context, saved_views.put_in_group, self, id=line.id, member_ids=tuple(ids)
            )

    def take_out(self, line: ViewLine, ids: Collection[int]) -> None:
        """Take records out of a group."""
        if ids:
            undoably(
                self.context, saved_views.take_from_group, self, id=line.id, member_ids=tuple(ids)
            )

    def filter_words(self) -> str:
        """The filter that was built, in words; empty for none. Of a group its own members aside."""
        asked = self.list.view.filter
        line = self.line
        if line is not None and line.is_group:
            asked = _without_members(asked, line)
        if listing.is_empty(asked) or asked is None:
            return ""
        return sentence(asked, {field.code: field for field in self.fields})

    def filter_by(self, asked: Filter | None) -> None:
        """Show what meets a filter; within a group only its members."""
        line = self.line
        if line is not None and line.is_group:
            asked = replace(line, definition=Definition(filter=asked)).view(date.today()).filter
        self.list.filter_by(asked)
        self.view_opened.emit()

    def filter_shown(self) -> Filter | None:
        """The filter as it is edited: that of a group without its members."""
        line = self.line
        asked = self.list.view.filter
        return _without_members(asked, line) if line is not None and line.is_group else asked

    def retranslate(self) -> None:
        """Words anew, in the language in force."""
        self.strip.retranslate()
        self._word_fields()
        self._show()

    def _add(self, **entry: Any) -> None:
        add, subject = saved_views.add, self.subject
        self.context.tasks.do(add, asker=self, then=self._added, subject=subject, **entry)

    def _added(self, view_id: int) -> None:
        self._wanted = str(view_id)
        self._ask_views()

    def _turn_to(self, key: str) -> None:
        self.on = key
        self.context.settings.set(self._setting, key)

    def _ask_views(self) -> None:
        self._is_fresh = True
        self._ask_counts.forget()  # it may not know yet of what was just made
        self._ask_lines.start(_lines, self.subject, then=self._show_lines)

    def _count(self) -> None:
        today, self._begun = date.today(), monotonic()
        question = saved_views.views_with_counts
        self._ask_counts.start(question, today, self.subject, then=self._show_counted)

    def _show_lines(self, lines: Sequence[ViewLine]) -> None:
        """The views without counts: those known stay until they are counted anew."""
        known = {words.key_of(line): line.count for line in self.lines}
        self.lines = tuple(replace(line, count=known.get(words.key_of(line))) for line in lines)
        self._counting.start()
        self._show()
        if self.line_of(self._wanted) is not None:
            wanted, self._wanted = self._wanted, ""
            self.open(wanted)

    def _show_counted(self, lines: tuple[ViewLine, ...]) -> None:
        # In a very large file rows go first: the longer it takes, the less often it is done.
        took = int(1000 * (monotonic() - self._begun))
        self._counting.setInterval(max(COUNT_MS, REST * took))
        self.lines = lines
        self._show()

    def _show_offered(self, offered: Offered) -> None:
        if offered != self._offered:
            self._offered = offered
            self._word_fields()
            self.offered_changed.emit()

    def _word_fields(self) -> None:
        if self._offered is not None:
            offered = self._offered
            self.fields = shown_fields(offered.fields, self.subject, offered.currency)
            self.columns = offered.columns

    def _show(self) -> None:
        if self.on and self.lines and self.line is None:
            self._turn_to("")  # it was deleted
        self.strip.show_views([words.shown(line) for line in self.lines])
        self._show_state()

    def _show_state(self) -> None:
        self.strip.show_state(self.on, is_changed=self._is_changed())

    def _is_changed(self) -> bool:
        line = self.line
        if line is None:
            return False
        wanted, now = line.view(date.today()), self.list.view
        columns = line.definition.columns
        return (
            (wanted.filter, wanted.sort, wanted.descending, wanted.group)
            != (now.filter, now.sort, now.descending, now.group)
            or wanted.criteria != _kept(now.criteria)
            or bool(columns and columns != tuple(self._shown_columns()))
        )

    def _shown_columns(self) -> list[str]:
        shown: list[str] = self.list.table.columns.arrangement().get("shown", [])
        return shown

    def _definition(self, line: ViewLine | None) -> Definition:
        view, arrangement = self.list.view, self.list.table.columns.arrangement()
        asked = view.filter
        if line is not None and line.is_group:
            asked = _without_members(asked, line)
        return Definition(
            asked,
            _kept(view.criteria),
            tuple(arrangement.get("shown", ())),
            dict(arrangement.get("widths", {})),
            view.sort,
            view.descending,
            view.group,
        )


def _kept(criteria: Criteria) -> Criteria:
    """What a view keeps of the quick filters: not what was typed or came from a chart."""
    return replace(criteria, text="", among=())


def _without_members(asked: Filter | None, line: ViewLine) -> Filter | None:
    """The filter of a group without the condition that names its members."""
    members = replace(line, definition=Definition()).view(date.today()).filter
    if asked == members:
        return None
    if isinstance(asked, AllOf) and len(asked.parts) == 2 and asked.parts[0] == members:
        return asked.parts[1]
    return asked


def _arrangement(definition: Definition, shown: CustomerList) -> dict[str, object] | None:
    if not definition.columns:
        return None
    others = [each.key for each in shown.model.columns if each.key not in definition.columns]
    return {
        "shown": list(definition.columns),
        "hidden": others,
        "widths": dict(definition.widths),
    }


def _lines(session: Session, subject: Subject) -> tuple[ViewLine, ...]:
    """The ready-made views and one's own, not counted yet."""
    ready = (line for line in READY if line.subject == subject)
    return (*ready, *saved_views.saved_views(session, subject))


def _offered(session: Session, subject: Subject) -> Offered:
    return Offered(
        listing.filter_fields(session, subject),
        listing.group_columns(session.connection(), subject),
        base_currency(session),
    )
