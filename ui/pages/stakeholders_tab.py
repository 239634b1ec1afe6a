"""The Stakeholders tab: the map of a customer or of one deal, with everything that edits it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm_desktop import stakeholders
from crm_desktop.changes import Change
from crm_desktop.insights.map_shapes import MapLayout
from crm_desktop.models.codes import BuyingRole
from crm_desktop.stakeholders import MapPerson, StakeholderMap
from ui.context import Context
from ui.page import Page
from ui.pages.stakeholder_bar import VIEWS, MapBar
from ui.pages.stakeholder_beside import MapAndForm
from ui.pages.stakeholder_departments import DepartmentsPanel
from ui.pages.stakeholder_edits import StakeholderEdits
from ui.pages.stakeholder_empty import EmptyMap
from ui.pages.stakeholder_entry import NameEntry, SeatEntry
from ui.pages.stakeholder_form import StakeholderForm
from ui.pages.stakeholder_more import MapMenu
from ui.pages.stakeholder_odd import MapOddNote
from ui.pages.stakeholder_past import PastBar
from ui.pages.stakeholder_shown import Shown, everything
from ui.pages.stakeholder_tools import MapTools
from ui.widgets.local_keys import LocalKeys
from ui.widgets.stakeholder_map import (
    Arrangement,
    MapLegend,
    StakeholderMapView,
    arrange,
    plan_organisation,
    plan_power,
)

ARRANGEMENTS: dict[str, Arrangement] = {"organisation": plan_organisation, "power": plan_power}
VIEW = "stakeholder_view"
"""The setting that remembers which view was shown last."""


class StakeholdersTab(Page):
    """Embedded in the detail panel, or alone in a window of its own."""

    titled = Signal(str)  # whose map is shown

    watches = (
        "customer", "stakeholder", "stakeholder_role", "tie", "contact", "position", "department",
        "activity", "activity_contact", "activity_colleague", "user", "deal", "department_stance",
        "department_function",
    )  # fmt: skip

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, in_window: bool = False
    ) -> None:
        super().__init__(context, parent)
        self._customer_id: int | None = None
        self._deal_id: int | None = None
        self._wants_best = True  # no map was chosen yet: take the one with people on it
        self._shown: Shown | None = None
        self._pick_next: int | None = None
        self._in_window = in_window
        self._takes_focus = in_window  # the keys of the map work as soon as it is there
        self._ask = context.tasks.ask(self)
        self._layout_ask = context.tasks.ask(self)
        self._ask_place = context.tasks.ask(self)
        self.map = StakeholderMapView(context.theme)
        self._edits = StakeholderEdits(context, self.map, self)
        self.form = StakeholderForm(context)
        self._beside = MapAndForm(self.map, self.form, context.theme.space("small"))
        self.past = PastBar(context.theme)
        self.odd = MapOddNote(context.theme)
        self.departments = DepartmentsPanel(context)
        self.menu = MapMenu(context, self.map.map_scene, self)
        self.name_entry = NameEntry(context.theme)
        self.seat_entry = SeatEntry(context.theme)
        self._entries = (self.name_entry, self.seat_entry)
        self.tools = MapTools(context.theme, in_window=in_window)
        self.bar = MapBar(context.theme)
        self.view_name = ""
        self.legend = MapLegend(context.theme)
        self.empty = EmptyMap(context.theme, self.menu)
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        remembered = context.settings.get(VIEW, VIEWS[0])
        self.show_view(remembered if remembered in VIEWS else VIEWS[0])
        self.retranslate()

    def show_customer(self, customer_id: int | None) -> None:
        """Show a customer's map: the account's, or a deal's when only that has people."""
        if customer_id == self._customer_id:
            return
        self._customer_id, self._deal_id = customer_id, None
        self._wants_best = True
        self._leave()
        self.refresh()

    def show_deal(self, deal_id: int | None) -> None:
        """Show the map of a deal of this customer; None for the account's."""
        self._deal_id = deal_id
        self._wants_best = False
        self._leave()
        self.refresh()

    def show_view(self, name: str) -> None:
        """Show the organisation, power × stance, or the departments."""
        self.bar.show_view(name)
        self.view_name = name
        self.tools.show_for(name)
        if name in ARRANGEMENTS:
            self.map.use(ARRANGEMENTS[name])
        self._hide_entries()
        if name == "departments":
            self.end_past()
        if self._shown is not None:
            self._plan(self._shown)

    def _choose_view(self, name: str) -> None:
        self.context.settings.set(VIEW, name)
        self.show_view(name)

    def open(self, kind: str, what: object) -> None:
        """Show somebody on the map they stand on."""
        if kind == "stakeholder" and isinstance(what, int):
            self._ask_place.start(stakeholders.map_of, what, then=partial(self._go_to, what))

    def concerns(self, change: Change) -> bool:
        """Whether a Change moved somebody of this customer."""
        if not super().concerns(change):
            return False
        # A person may work for several firms and carries none of their ids.
        return change.touches("contact") or change.touches_customer(self._customer_id)

    def load(self) -> None:
        """Ask for the map, and for who and what could be chosen beside it."""
        if self._customer_id is None:
            self._ask.forget()
            self._layout_ask.forget()
            self._stack.setVisible(False)
            return
        here = (self._customer_id, self._deal_id, self._wants_best)
        past = (self.past.day,) if self.past.isVisibleTo(self) else None
        self._ask.start(everything, *here, past, then=self._plan)

    def open_window(self) -> None:
        """Show the same map in a window of its own, as large as the screen."""
        if self._in_window or self._customer_id is None:
            return
        from ui.pages.stakeholders_window import StakeholdersWindow

        window = StakeholdersWindow(self.context, self)
        window.show_map_of(self._customer_id, self._deal_id)

    def begin_person(self) -> None:
        """Ask for a name."""
        self._begin(self.name_entry)

    def begin_seat(self) -> None:
        """Ask for a role nobody is known for."""
        self._begin(self.seat_entry)

    def _begin(self, entry: NameEntry | SeatEntry) -> None:
        self._hide_entries()
        self.map.hold(entry)  # the line takes a part of the map's room
        entry.show()
        entry.focus()

    def _hide_entries(self) -> None:
        for entry in self._entries:
            entry.hide()
            self.map.let_go(entry)

    def edit(self, person: int) -> None:
        """Open the form of somebody on the map."""
        if self.map.map_scene.current != person:
            self.map.pick([person])
        self._show_form(person)
        self.form.focus_first()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Stakeholders"))
        self.name_entry.retranslate()
        self.seat_entry.retranslate()
        if self._shown is not None:
            self._plan(self._shown)

    def _plan(self, shown: Shown) -> None:
        """Measure the cards here, lay them out beside the window, then show them."""
        self._shown = shown
        self._deal_id = shown.map.deal_id
        self._edits.work_on(self._customer_id, self._deal_id)
        self._wants_best = False
        self._stack.setVisible(True)
        self.tools.offer(shown.choices, self._deal_id)
        self.menu.offer(shown.choices, self._customer_id, self._deal_id)
        self.past.offer(shown.days, date.today())
        self._lock(self.past.day is not None)
        self._tell_title(shown)
        self.name_entry.offer(shown.known)
        self.bar.offer(shown.map.departments)
        if self.view_name == "departments":
            self._show_departments()
            return
        if not shown.map.people:
            self._layout_ask.forget()
            self._show_empty(shown)
            return
        self._stack.setCurrentIndex(1)
        self._lay_out()

    def _lay_out(self) -> None:
        """Lay out the map for the room there is now."""
        if self._shown is not None and self._shown.map.people:
            shown = self._shown.map
            self.map.look.met = self._shown.met
            plan = self.map.plan(shown)
            self._layout_ask.start(arrange, plan, then=partial(self._place, shown))

    def _tell_title(self, shown: Shown) -> None:
        names = [c.name for c in shown.choices if c.deal_id in (None, self._deal_id)]
        self.titled.emit(" · ".join(names))

    def _place(self, shown: StakeholderMap, layout: MapLayout) -> None:
        self.legend.setVisible(True)
        self.odd.show_map(shown, is_past=self.past.day is not None)
        self.map.show_map(shown, layout)
        if self._takes_focus:
            self._takes_focus = False
            self.map.setFocus()
        self._pick_pending()
        self._follow_form()

    def _go_to(self, person: int, place: tuple[int, int | None] | None) -> None:
        if place is not None:
            self.show_customer(place[0])
            self.show_deal(place[1])
            self._pick_next = person

    def _pick_pending(self) -> None:
        """Select who was just added, once they are on the map."""
        wanted = self._pick_next
        if wanted is not None and wanted in self.map.map_scene.cards:
            self._pick_next = None
            self.map.pick([wanted])
            self.map.reveal_among(wanted)

    def _show_empty(self, shown: Shown) -> None:
        self._stack.setCurrentIndex(0)
        self.legend.hide()
        self.odd.hide()
        self._hide_form()
        self.empty.offer(len(shown.known), is_past=self.past.day is not None)

    def _show_departments(self) -> None:
        self._layout_ask.forget()
        self._hide_form()
        self.legend.hide()
        self.odd.hide()
        self._stack.setCurrentIndex(2)
        if self._customer_id is not None:
            self.departments.load(self._customer_id)

    def begin_past(self) -> None:
        """Let earlier days be looked at."""
        self.past.begin()
        self.refresh()

    def end_past(self) -> None:
        """Back to the map as it is today."""
        if self.past.isVisibleTo(self):
            self.past.hide()
            self.past.offer((), date.today())
            self._lock(False)
            self.map.setFocus()
            self.refresh()

    def _lock(self, on: bool) -> None:
        """A map of the past is only looked at."""
        self.map.is_read_only = on
        self.menu.is_past = on
        self.tools.lock(on)
        if on:
            self._hide_form()
            self._hide_entries()

    def _leave(self) -> None:
        """Forget what belonged to the map shown before."""
        self.past.hide()
        self.past.offer((), date.today())
        self._lock(False)
        self._pick_next = None
        self._hide_form()
        self._hide_entries()
        self.name_entry.clear()

    def _show_form(self, person: int) -> None:
        found = self._person(person)
        if found is not None and self._shown is not None:
            met = self.map.look.met_of(found)
            self.form.show_person(found, self._shown.map.departments, self._shown.known, met)
            self._beside.show_form()
            self.map.reveal(person)

    def _hide_form(self) -> None:
        self._beside.hide_form()

    def _follow_form(self) -> None:
        """An open form shows the person selected, as saved now."""
        if not self.form.isVisible():
            return
        current = self.map.map_scene.current
        person = current if current is not None else self.form.person_id
        if person is not None and self._person(person) is not None:
            self._show_form(person)
        else:
            self._hide_form()

    def _close_form(self) -> None:
        self._hide_form()
        self.map.setFocus()

    def _close_entries(self) -> None:
        self._hide_entries()
        self.map.setFocus()

    def _can_close_entries(self) -> bool:
        return any(entry.isVisible() for entry in self._entries) and not self.map.is_busy

    def _person(self, person: int) -> MapPerson | None:
        people = self._shown.map.people if self._shown else ()
        return next((p for p in people if p.id == person), None)

    def _added(self, person: int) -> None:
        self._pick_next = person
        self._pick_pending()

    def _add_seat(self, role: BuyingRole, title: str) -> None:
        self._hide_entries()
        self._edits.add_seat(role, title)

    def _connect(self) -> None:
        view = self.map
        view.arrangement_wanted.connect(self._lay_out)
        view.edit_wanted.connect(self.edit)
        self._edits.added.connect(self._added)
        view.person_wanted.connect(self.begin_person)
        view.seat_wanted.connect(self.begin_seat)
        self.tools.more_wanted.connect(partial(self.menu.open_below, self.tools.more_button))
        self.menu.past_wanted.connect(self.begin_past)
        self.past.day_chosen.connect(lambda _day: self.refresh())
        self.past.left.connect(self.end_past)
        self.odd.untie_wanted.connect(self._edits.untie)
        self.bar.view_chosen.connect(self._choose_view)
        self.bar.filter_chosen.connect(view.looking.look_at)
        self.bar.sought.connect(view.looking.seek)
        self.bar.next_wanted.connect(view.looking.pick_next)
        self.bar.left.connect(view.setFocus)
        view.selection_changed.connect(lambda _people: self._follow_form())
        self.form.closed.connect(self._close_form)
        self.form.removal_wanted.connect(self._edits.remove)
        self.name_entry.known_chosen.connect(self._edits.add_known)
        self.name_entry.new_wanted.connect(self._edits.add_new)
        self.name_entry.left.connect(self._close_entries)
        self.seat_entry.seat_wanted.connect(self._add_seat)
        self.seat_entry.left.connect(self._close_entries)
        self.tools.deal_chosen.connect(self.show_deal)
        self.tools.person_wanted.connect(self.begin_person)
        self.tools.seat_wanted.connect(self.begin_seat)
        add = partial(self.departments.add_department, self.tools.add_button)
        self.tools.department_wanted.connect(add)
        self.bar.take_keys_of(self)
        self.tools.whole_wanted.connect(view.fit)
        self.tools.window_wanted.connect(self.open_window)
        self.empty.known_wanted.connect(self._edits.add_everyone)
        self.empty.person_wanted.connect(self.begin_person)
        for part in (self, view):
            LocalKeys(part, ("Esc",), self._close_entries, self._can_close_entries)
        full = QShortcut(QKeySequence(Qt.Key.Key_F11), self)  # from the whole window of the tab
        full.activated.connect(self.open_window)
        full.setEnabled(not self._in_window)

    def _arrange(self) -> None:
        space = self.context.theme.space
        for shown in (self.empty, self._beside, self.departments):
            self._stack.addWidget(shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space("small"), 0, 0)
        layout.setSpacing(space("small"))
        for widget in (self.tools, self.bar, *self._entries, self.past, self.odd):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.legend)
        for hidden in (*self._entries, self.past, self._stack, self.legend):
            hidden.hide()
