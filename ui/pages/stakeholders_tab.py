"""The Stakeholders tab: the map of a customer or of one deal, with everything that edits it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from crm_desktop import stakeholders
from crm_desktop.changes import Change
from crm_desktop.insights.map_shapes import MapLayout
from crm_desktop.models.codes import BuyingRole
from crm_desktop.stakeholders import KnownContact, MapChoice, MapPerson, StakeholderMap
from ui.context import Context
from ui.page import Page
from ui.pages.stakeholder_edits import StakeholderEdits
from ui.pages.stakeholder_entry import NameEntry, SeatEntry
from ui.pages.stakeholder_form import StakeholderForm
from ui.widgets.empty_state import EmptyState
from ui.widgets.stakeholder_map import MapLegend, StakeholderMapView, arrange

ACCOUNT = -1
"""Stands for the account's map among the ids of deals."""


@dataclass(frozen=True)
class _Shown:
    """Everything the tab shows, from one snapshot of the file."""

    choices: tuple[MapChoice, ...]
    map: StakeholderMap
    known: tuple[KnownContact, ...]


class StakeholdersTab(Page):
    """Embedded in the detail panel, or alone in a window of its own."""

    watches = (
        "stakeholder",
        "stakeholder_role",
        "tie",
        "contact",
        "position",
        "department",
        "activity",
        "activity_contact",
        "deal",
    )

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, in_window: bool = False
    ) -> None:
        super().__init__(context, parent)
        self._customer_id: int | None = None
        self._deal_id: int | None = None
        self._wants_best = True  # no map was chosen yet: take the one with people on it
        self._shown: _Shown | None = None
        self._pick_next: int | None = None
        self._in_window = in_window
        self._ask = context.tasks.ask(self)
        self._layout_ask = context.tasks.ask(self)
        self._ask_place = context.tasks.ask(self)
        self.map = StakeholderMapView(context.theme)
        self._edits = StakeholderEdits(context, self.map, self)
        self.form = StakeholderForm(context)
        self.name_entry = NameEntry(context.theme)
        self.seat_entry = SeatEntry(context.theme)
        self.chooser = QComboBox()
        self.add_button = QPushButton()
        self.seat_button = QPushButton()
        self.fit_button = QToolButton()
        self.expand_button = QToolButton()
        self.legend = MapLegend(context.theme)
        self.empty = EmptyState(context.theme, "people")
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self.restyle()
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
        self._ask.start(
            _everything, self._customer_id, self._deal_id, self._wants_best, then=self._plan
        )

    def open_window(self) -> None:
        """Show the same map in a window of its own, as large as the screen."""
        if self._in_window or self._customer_id is None:
            return
        from ui.pages.stakeholders_window import StakeholdersWindow

        window = StakeholdersWindow(self.context, self)
        window.show_map_of(self._customer_id, self._deal_id)

    def begin_person(self) -> None:
        """Ask for a name."""
        self.seat_entry.hide()
        self.name_entry.show()
        self.name_entry.focus()

    def begin_seat(self) -> None:
        """Ask for a role nobody is known for."""
        self.name_entry.hide()
        self.seat_entry.show()
        self.seat_entry.focus()

    def edit(self, person: int) -> None:
        """Open the form of somebody on the map."""
        if self.map.map_scene.current != person:
            self.map.pick([person])
        self._show_form(person)
        self.form.focus_first()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Stakeholders"))
        self.chooser.setAccessibleName(self.tr("Whose map"))
        self.chooser.setToolTip(self.tr("The whole account, or one deal"))
        self.add_button.setText(self.tr("Person"))
        self.add_button.setToolTip(self.tr("Add a person to the map (N)"))
        self.seat_button.setText(self.tr("Empty seat"))
        self.seat_button.setToolTip(self.tr("Add a role whose person is not known yet"))
        for button, name, tip in (
            (self.fit_button, self.tr("Show everything"), self.tr("Show everything (F)")),
            (self.expand_button, self.tr("Full window"), self.tr("Full window (F11)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)
        self.name_entry.retranslate()
        self.seat_entry.retranslate()
        if self._shown is not None:
            self._plan(self._shown)

    def restyle(self) -> None:
        """Fetch the icons anew."""
        theme = self.context.theme
        self.add_button.setIcon(theme.icon("plus"))
        self.seat_button.setIcon(theme.icon("person"))
        self.fit_button.setIcon(theme.icon("fit"))
        self.expand_button.setIcon(theme.icon("expand"))

    def _plan(self, shown: _Shown) -> None:
        """Measure the cards here, lay them out beside the window, then show them."""
        self._shown = shown
        self._deal_id = shown.map.deal_id
        self._edits.work_on(self._customer_id, self._deal_id)
        self._wants_best = False
        self._stack.setVisible(True)
        self._fill_chooser(shown)
        self.name_entry.offer(shown.known)
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
            plan = self.map.plan(shown)
            self._layout_ask.start(arrange, plan, then=partial(self._place, shown))

    def _place(self, shown: StakeholderMap, layout: MapLayout) -> None:
        self.legend.setVisible(True)
        self.map.show_map(shown, layout)
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
            self.map.reveal(wanted)

    def _fill_chooser(self, shown: _Shown) -> None:
        self.chooser.blockSignals(True)
        self.chooser.clear()
        for choice in shown.choices:
            name = self.tr("Whole account") if choice.deal_id is None else choice.name
            text = f"{name} · {choice.people}" if choice.people else name
            self.chooser.addItem(text, ACCOUNT if choice.deal_id is None else choice.deal_id)
        wanted = ACCOUNT if self._deal_id is None else self._deal_id
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(wanted)))
        self.chooser.setEnabled(len(shown.choices) > 1)
        self.chooser.blockSignals(False)

    def _show_empty(self, shown: _Shown) -> None:
        self._stack.setCurrentIndex(0)
        self.legend.setVisible(False)
        self.form.hide()
        count = len(shown.known)
        actions: tuple[tuple[str, str], ...] = (("person", self.tr("Add a person")),)
        if count:
            actions = (("known", self.tr("Take %n known contact(s)", "", count)), *actions)
        self.empty.say(
            self.tr("Who decides here?"),
            self.tr(
                "The map shows who matters in the purchase, where each one stands, and who "
                "listens to whom."
            ),
            actions,
        )

    def _choose_first_step(self, code: str) -> None:
        if code == "known":
            self._edits.add_everyone()
        else:
            self.begin_person()

    def _choose_map(self, index: int) -> None:
        deal = self.chooser.itemData(index)
        self.show_deal(None if deal == ACCOUNT else deal)

    def _leave(self) -> None:
        """Forget what belonged to the map shown before."""
        self._pick_next = None
        self.form.hide()
        self.name_entry.hide()
        self.name_entry.clear()
        self.seat_entry.hide()

    def _show_form(self, person: int) -> None:
        found = self._person(person)
        if found is not None and self._shown is not None:
            self.form.show_person(found, self._shown.map.departments, self._shown.known)
            self.form.show()
            self.map.reveal(person)

    def _follow_form(self) -> None:
        """An open form shows the person selected, as saved now."""
        if not self.form.isVisible():
            return
        current = self.map.map_scene.current
        person = current if current is not None else self.form.person_id
        if person is not None and self._person(person) is not None:
            self._show_form(person)
        else:
            self.form.hide()

    def _close_form(self) -> None:
        self.form.hide()
        self.map.setFocus()

    def _close_entries(self) -> None:
        self.name_entry.hide()
        self.seat_entry.hide()
        self.map.setFocus()

    def _person(self, person: int) -> MapPerson | None:
        people = self._shown.map.people if self._shown else ()
        return next((p for p in people if p.id == person), None)

    def _added(self, person: int) -> None:
        self._pick_next = person
        self._pick_pending()

    def _add_seat(self, role: BuyingRole, title: str) -> None:
        self.seat_entry.hide()
        self._edits.add_seat(role, title)

    def _connect(self) -> None:
        view = self.map
        view.arrangement_wanted.connect(self._lay_out)
        view.edit_wanted.connect(self.edit)
        self._edits.added.connect(self._added)
        view.person_wanted.connect(self.begin_person)
        view.seat_wanted.connect(self.begin_seat)
        view.selection_changed.connect(lambda _people: self._follow_form())
        self.form.closed.connect(self._close_form)
        self.form.removal_wanted.connect(self._edits.remove)
        self.name_entry.known_chosen.connect(self._edits.add_known)
        self.name_entry.new_wanted.connect(self._edits.add_new)
        self.name_entry.left.connect(self._close_entries)
        self.seat_entry.seat_wanted.connect(self._add_seat)
        self.seat_entry.left.connect(self._close_entries)
        self.chooser.activated.connect(self._choose_map)
        self.add_button.clicked.connect(self.begin_person)
        self.seat_button.clicked.connect(self.begin_seat)
        self.fit_button.clicked.connect(view.fit)
        self.expand_button.clicked.connect(self.open_window)
        self.empty.chosen.connect(self._choose_first_step)
        full = QShortcut(QKeySequence(Qt.Key.Key_F11), self)
        full.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        full.activated.connect(self.open_window)
        full.setEnabled(not self._in_window)

    def _arrange(self) -> None:
        space = self.context.theme.space
        tools = QHBoxLayout()
        tools.setSpacing(space("small"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.chooser.setMaximumWidth(260)
        for button in (self.fit_button, self.expand_button):
            button.setIconSize(QSize(16, 16))
        tools.addWidget(self.chooser)
        tools.addStretch(1)
        for widget in (self.add_button, self.seat_button, self.fit_button, self.expand_button):
            tools.addWidget(widget)
        self.expand_button.setVisible(not self._in_window)
        whole = QWidget()
        beside = QHBoxLayout(whole)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(space("small"))
        beside.addWidget(self.map, 1)
        beside.addWidget(self.form)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space("small"), 0, 0)
        layout.setSpacing(space("small"))
        layout.addLayout(tools)
        layout.addWidget(self.name_entry)
        layout.addWidget(self.seat_entry)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.legend)
        self._stack.setVisible(False)
        self.legend.setVisible(False)
        for hidden in (self.name_entry, self.seat_entry, self.form):
            hidden.hide()


def _everything(
    session: Session, customer_id: int, deal_id: int | None, wants_best: bool
) -> _Shown:
    choices = stakeholders.maps_of(session, customer_id)
    if wants_best:
        deal_id = next((choice.deal_id for choice in choices if choice.people), None)
    elif all(choice.deal_id != deal_id for choice in choices):
        deal_id = None  # the deal was deleted meanwhile
    return _Shown(
        choices,
        stakeholders.stakeholder_map(session, customer_id, deal_id),
        stakeholders.contacts_off_map(session, customer_id, deal_id),
    )
