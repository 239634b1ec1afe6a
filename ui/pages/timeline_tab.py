"""The Timeline tab of the detail panel: log, filter, and everything that happened or is planned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop import activities, repeating
from crm_desktop.changes import Change
from crm_desktop.errors import UserError
from crm_desktop.timeline import Filter, Strand, TimelineEntry, details, empty, verbs
from crm_desktop.timeline.records import (
    ActivityRecord,
    Choices,
    Named,
    Opening,
    activity,
    choices,
    opening,
    told_of,
)
from ui import phrases
from ui.calendar_files import save_entry
from ui.context import Context
from ui.daybreak import Daybreak
from ui.form import say
from ui.page import Page
from ui.pages.forms import open_new, open_record
from ui.pages.forms.series_dialog import start_series
from ui.pages.timeline_care import care_for, finish
from ui.pages.timeline_repeated import skip, take_away
from ui.widgets.activity_form import ActivityForm
from ui.widgets.timeline import TimelineView
from ui.widgets.timeline.bars import FilterBar, LogBar, YearButton

_VERBS: dict[str, Callable[..., int]] = {
    "log": activities.log,
    "plan": activities.plan,
    "edit": activities.edit,
    "conclude": verbs.conclude,
    "change_one": repeating.change_one,
}
_STRANDS_OF = {
    "activity": (Strand.TOUCH, Strand.PLANNED),
    "promise": (Strand.PROMISE_OPEN, Strand.PROMISE_KEPT, Strand.PROMISE_BROKEN),
    "complaint": (Strand.COMPLAINT_OPENED,),
}

LEAST_FORM, LEAST_VIEW = 160, 96
"""How tall the form is at least, and the timeline under it, else it is hidden meanwhile."""


class TimelineTab(Page):
    """Everything about one customer in order of time; a form half written waits for them."""

    record_wanted = Signal(str, object)  # table and id of a record that has its own tab

    watches: ClassVar[tuple[str, ...]] = (
        "activity", "activity_contact", "activity_colleague", "promise", "complaint", "deal",
        "stage_move", "sales_order", "order_line", "customer", "stakeholder", "department_stance",
        "loyalty_sign",
        "contact", "department", "product", "user", "position",
    )  # fmt: skip

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._customer: int | None = None
        self._shown = empty(0)
        self._sought: tuple[str, object] = ("", None)
        self._opening = context.tasks.ask(self)
        self._words = context.tasks.ask(self)
        self._record = context.tasks.ask(self)
        self._forms: dict[int, ActivityForm] = {}
        # What is late today was not yesterday, and the clocks of complaints go on.
        self.daybreak = Daybreak(self)
        self.daybreak.came.connect(self.refresh)
        theme = context.theme
        self.view = TimelineView(theme)
        self.log_bar = LogBar(theme)
        self.filter_bar = FilterBar()
        self.years = YearButton()
        self._form_place = QScrollArea(widgetResizable=True)
        self._form_place.setFrameShape(QFrame.Shape.NoFrame)
        self._form_place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form_place.hide()
        self._connect()
        self.view.calendar_wanted.connect(partial(save_entry, context, self))
        self._arrange()
        self.retranslate()

    # What is shown

    def show_customer(self, customer_id: int | None) -> None:
        """Show another customer's timeline; the form that was open there comes back."""
        if customer_id == self._customer:
            return
        self._customer = customer_id
        self._words.forget()
        self._record.forget()
        self.setEnabled(customer_id is not None)
        self._place_form()
        self.refresh()

    def form(self) -> ActivityForm | None:
        """The form that is open for the customer shown."""
        return None if self._customer is None else self._forms.get(self._customer)

    def open(self, kind: str, what: object) -> None:
        """Make an activity, promise or complaint the current entry, as soon as it is here."""
        self._sought = (kind, what)
        self._seek()

    def load(self) -> None:
        if self._customer is not None:
            self._opening.start(opening, self._customer, then=self._show)

    def concerns(self, change: Change) -> bool:
        # The settings of the firm say how the clocks of complaints run.
        return change.touches("firm_setting") or (
            super().concerns(change) and change.touches_customer(self._customer)
        )

    def retranslate(self) -> None:
        self._say_empty()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_form()

    def _show(self, found: Opening) -> None:
        if found.timeline.customer_id == self._customer:
            self._shown = found.timeline
            self.view.set_timeline(found.timeline, found.entries)
            self._tell()
            self._seek()

    def _seek(self) -> None:
        kind, what = self._sought
        if isinstance(what, int) and self._shown.customer_id == self._customer:
            for strand in _STRANDS_OF.get(kind, ()):
                if self._shown.index_of(strand, what) is not None:
                    self.filter_bar.chip(Filter.ALL).setChecked(True)
                    self.view.select(strand, what)
                    self._sought = ("", None)
                    return

    def _fetch(self, indexes: tuple[int, ...]) -> None:
        self._words.start(details, self._shown, indexes, then=self.view.add_entries)

    def _filter(self, wanted: Filter) -> None:
        self.view.set_filter(wanted)
        self._say_empty()
        self._tell()

    def _tell(self) -> None:
        self.years.tell(self.view.count(), self.view.years())

    def _say_empty(self) -> None:
        if self.view.filter is Filter.ALL:
            text = self.tr("Nothing has happened here yet. Log the first call or visit above.")
        else:
            text = self.tr("There is nothing of this kind.")
        self.view.set_empty_text(text)

    def _arrange(self) -> None:
        small = self.context.theme.space("small")
        top = QHBoxLayout()
        top.setSpacing(small)
        top.addWidget(self.log_bar, 1)
        top.addWidget(self.years)
        bars = QVBoxLayout()
        bars.setContentsMargins(small, 0, small, 0)
        bars.setSpacing(small)
        bars.addLayout(top)
        bars.addWidget(self._form_place)
        bars.addWidget(self.filter_bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, small, 0, 0)
        layout.setSpacing(small)
        layout.addLayout(bars)
        layout.addWidget(self.view, 1)
        layout.addStretch()  # where the timeline is when it gives way to the form

    def _connect(self) -> None:
        context = self.context
        self.log_bar.log_wanted.connect(self.log)
        self.filter_bar.filter_chosen.connect(self._filter)
        self.years.year_chosen.connect(self.view.jump_to_year)
        self.years.year_chosen.connect(lambda _year: self.view.setFocus())
        self.view.wanted.connect(self._fetch)
        self.view.opened.connect(self._open)
        self.view.edit_wanted.connect(self._edit)
        self.view.next_step_wanted.connect(self._plan_next)
        self.view.done_wanted.connect(self._finish)
        self.view.skip_wanted.connect(partial(skip, context, self))
        self.view.delete_wanted.connect(partial(take_away, context, self))
        self.view.care_wanted.connect(self._care)

    # What is written

    def log(self, kind: str) -> None:
        """Open the form for something that happened: a kind of activity, a promise, a complaint."""
        if self._customer is None:
            return
        if kind in ("promise", "complaint"):
            open_new(self.context, kind, self._customer, self)
        elif kind == "series":
            start_series(self.context, self._customer, self)
        elif (form := self.form()) is not None and form.is_edited():
            form.setFocus()
        else:
            self._ask_form(ActivityRecord(kind))

    def plan(self, record: ActivityRecord, people: Sequence[Named] = ()) -> None:
        """Open the form for something planned, filled in; one that is half written stays.

        `people` may take part though they do not work there.
        """
        if (form := self.form()) is not None and form.is_edited():
            form.setFocus()
        else:
            self._ask_form(record, planned=True, people=people)

    def edit_activity(self, activity_id: int) -> None:
        """Open the form of an activity that is there."""
        self._record.start(activity, activity_id, then=self._edit_activity)

    def finish_activity(self, activity_id: int) -> None:
        """Open the form of an activity to say how it went."""
        finish = partial(self._edit_activity, finish=True)
        self._record.start(activity, activity_id, then=finish)

    def _open(self, entry: TimelineEntry) -> None:
        table, record = entry.table, entry.id
        if entry.strand is Strand.DEAL_MOVED:
            table, record = "deal", entry.facts["deal_id"]
        elif entry.strand in (Strand.CHANGE, Strand.DEPARTMENT_STANCE):
            is_person = entry.title in ("stakeholder_changed", "department_stance")
            table = "stakeholder" if is_person else "customer"
        self.record_wanted.emit(table, record)

    def _edit(self, entry: TimelineEntry) -> None:
        if entry.table == "activity":
            self._record.start(activity, entry.id, then=self._edit_activity)
        else:
            open_record(self.context, entry.table, entry.id, self)

    def _edit_activity(self, record: ActivityRecord | None, finish: bool = False) -> None:
        if record is not None:
            self._ask_form(record, planned=record.done_at is None and not finish)

    def _plan_next(self, entry: TimelineEntry) -> None:
        if entry.table != "activity":
            self._ask_form(ActivityRecord("call", deal_id=_deal_of(entry)), planned=True)
            return
        self._record.start(activity, entry.id, then=self._plan_after)

    def _plan_after(self, record: ActivityRecord | None) -> None:
        if record is not None:
            kind = "call" if record.kind == "note" else record.kind
            people, deal = record.contact_ids, record.deal_id
            following = ActivityRecord(
                kind,
                contact_ids=people,
                deal_id=deal,
                follows_id=record.id,
                follows=told_of(record),
            )
            self._ask_form(following, planned=True)

    def _finish(self, entry: TimelineEntry) -> None:
        if entry.table == "activity":
            self.finish_activity(entry.id)
        else:
            finish(self.context, self, entry)

    def _care(self, wish: str, entry: TimelineEntry) -> None:
        if self._customer is not None:
            care_for(self.context, self, self._customer, wish, entry)

    # The form in its place

    def _ask_form(
        self, record: ActivityRecord, planned: bool = False, people: Sequence[Named] = ()
    ) -> None:
        if self._customer is not None:
            show = partial(self._open_form, record, planned, people)
            self._record.start(choices, self._customer, then=show)

    def _open_form(
        self, record: ActivityRecord, planned: bool, people: Sequence[Named], offered: Choices
    ) -> None:
        more = tuple(one for one in people if one not in offered.people)
        offered = replace(offered, people=offered.people + more)
        form = ActivityForm(self.context.theme, record, offered, planned=planned)
        form.save_wanted.connect(partial(self._save, form, offered.customer_id))
        form.cancelled.connect(partial(self._close_form, offered.customer_id))
        form.fitted.connect(self._fit_form)
        self._close_form(offered.customer_id)
        self._forms[offered.customer_id] = form
        self._place_form()
        form.parts.text.setFocus()

    def _place_form(self) -> None:
        """Show the form of this customer; those of others wait unseen."""
        before = self._form_place.takeWidget()
        if before is not None:
            before.setParent(self)
            before.hide()
        form = self.form()
        if form is not None:
            self._form_place.setWidget(form)
            form.show()
        self._show_place(form is not None)
        self._fit_form()

    def _show_place(self, is_form_open: bool) -> None:
        """The form stands where the filters do: a small window has no room for both."""
        self._form_place.setVisible(is_form_open)
        self.filter_bar.setHidden(is_form_open)

    def _fit_form(self) -> None:
        """As tall as it needs; in a small window the timeline, then the bar above give way."""
        form = self.form()
        small = self.context.theme.space("small")
        whole = self.height() - 3 * small
        needed, bar = 0, self.log_bar.sizeHint().height() + small
        if form is not None:
            needed = form.heightForWidth(self.width() - 2 * small) + 2
            height = min(needed, max(whole, LEAST_FORM))
            self._form_place.setFixedHeight(height)
            # Never by itself: the bar makes the form narrower, so taller, so that it needs a bar.
            policy = Qt.ScrollBarPolicy
            scrolls = policy.ScrollBarAlwaysOn if height < needed else policy.ScrollBarAlwaysOff
            self._form_place.setVerticalScrollBarPolicy(scrolls)
        self.log_bar.setHidden(whole < needed + bar)
        self.years.setVisible(self.log_bar.isVisibleTo(self) and self.view.count() > 0)
        self.view.setHidden(form is not None and whole < needed + bar + LEAST_VIEW)

    def _save(self, form: ActivityForm, customer_id: int) -> None:
        try:
            entry = form.entry()
        except UserError as error:
            form.complain(phrases.error(error), str(error.facts.get("field", "")))
            return
        form.set_saving(True)
        fields = dict(entry.fields)
        if entry.verb in ("log", "plan"):
            fields["customer_id"] = customer_id
        self.context.tasks.do(
            _VERBS[entry.verb],
            asker=form,
            then=lambda _result: self._close_form(customer_id),
            failed=lambda error: form.complain(say(error)),
            **fields,
        )

    def _close_form(self, customer_id: int) -> None:
        form = self._forms.pop(customer_id, None)
        if form is None:
            return
        if customer_id == self._customer:
            self._form_place.takeWidget()
            self._show_place(False)
            self._fit_form()
            self.view.setFocus()
        form.hide()
        form.deleteLater()


def _deal_of(entry: TimelineEntry) -> int | None:
    if entry.table == "deal":
        return entry.id
    deal = entry.facts.get("deal_id")
    return deal if isinstance(deal, int) else None
