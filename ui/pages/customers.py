"""The customers page: a list of customers or people at the left, the one chosen at the right."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop import listing
from crm_desktop.insights.finding import Finding
from crm_desktop.listing import Choices, Criteria, Subject
from ui.context import Context
from ui.offer import Offer
from ui.page import Page
from ui.pages.customer_actions import RowActions
from ui.pages.customer_cells import offered_in_cells
from ui.pages.customer_columns import contact_columns, customer_columns
from ui.pages.customer_detail import CustomerDetail
from ui.pages.customer_empty import say_empty
from ui.pages.customer_list import CustomerList
from ui.pages.following import MergeFollower
from ui.pages.forms import open_new
from ui.pages.list_exporting import offer_of
from ui.pages.views.keeping import ViewKeeper
from ui.pages.views.menus import ViewMenus
from ui.widgets.filter_bar import FilterBar
from ui.widgets.selection_bar import SelectionBar

if TYPE_CHECKING:
    from ui.pages.contact_detail import ContactDetail
    from ui.widgets.filter_popup import FilterPopup

LIST_MIN = 440
DETAIL_MIN = 420
CHOOSING_MS = 60


class CustomersPage(Page):
    """Lists customers and people; what is chosen opens beside the list."""

    watches: ClassVar[tuple[str, ...]] = (
        "customer", "contact", "position", "address", "phone", "email", "customer_tag",
        "custom_field", "custom_choice", "custom_value", "activity", "promise", "complaint",
        "deal", "sales_order", "order_line", "user", "firm_setting", "dismissal", "contact_tag",
        "contact_interest", "department", "stakeholder", "competitor", "view_member",
    )  # fmt: skip
    shows_findings: ClassVar[bool] = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._subject: Subject = "customer"
        self._choices: Choices | None = None
        self._chosen: int | None = None
        self._ask_choices = context.tasks.ask(self)
        self._ask_totals = context.tasks.ask(self)
        self._ask_owner = context.tasks.ask(self)
        self._merged = MergeFollower(context, self, self.open)
        self._choosing = QTimer(self, singleShot=True, interval=CHOOSING_MS)
        self.lists: dict[Subject, CustomerList] = {
            "customer": CustomerList(context, "customer", customer_columns(), "matter"),
            "contact": CustomerList(context, "contact", contact_columns(), "customer"),
        }
        self.keepers = {
            subject: ViewKeeper(context, each, self) for subject, each in self.lists.items()
        }
        self.menus = {subject: ViewMenus(keeper) for subject, keeper in self.keepers.items()}
        self.rows = RowActions(context, self)
        self.bar = FilterBar(context.theme)
        self._popup: FilterPopup | None = None
        self._selection = SelectionBar(context.theme)
        self.bar.show_actions(self._selection)
        self.customer_detail = CustomerDetail(context)
        self._contact_detail: ContactDetail | None = None
        self._build()
        self._make_actions()
        self._connect()
        people = context.settings.get("customers.subject") == "contact"
        self.show_subject("contact" if people else "customer")
        self.retranslate()

    @property
    def shown(self) -> CustomerList:
        """The list that is shown."""
        return self.lists[self._subject]

    @property
    def views(self) -> ViewKeeper:
        """The saved views of the list that is shown."""
        return self.keepers[self._subject]

    @property
    def contact_detail(self) -> ContactDetail:
        """The panel of one person, made when the first person is shown."""
        if self._contact_detail is None:
            from ui.pages.contact_detail import ContactDetail

            self._contact_detail = ContactDetail(self.context)
            self._details.addWidget(_on_card(self._contact_detail))
        return self._contact_detail

    def customer_on_show(self) -> int | None:
        """The customer in the panel beside the list of customers."""
        return self.customer_detail.customer_id if self._subject == "customer" else None

    def export_offer(self) -> Offer:
        """What the list shows."""
        return offer_of(self.shown, filters=self.views.filter_words())

    def load(self) -> None:
        """Ask for the rows of the list that is shown, and for what can be chosen."""
        self.shown.load()
        self.views.load()
        self._merged.follow(self._subject, self._chosen)
        self._ask_totals.start(listing.totals, date.today(), then=self.bar.show_totals)
        self._ask_choices.start(listing.choices, then=self._show_choices)

    def show_subject(self, subject: Subject) -> None:
        """Show customers or people."""
        self._subject = subject
        self.context.settings.set("customers.subject", subject)
        self._lists.setCurrentWidget(self.shown)
        for each, keeper in self.keepers.items():
            keeper.strip.setVisible(each == subject)
        self.bar.show_subject(subject, self.shown.criteria)
        self._show_filter()
        detail = self.customer_detail if subject == "customer" else self.contact_detail
        self._details.setCurrentIndex(0 if detail is self.customer_detail else 1)
        self._show_selection()
        if self.isVisible():
            self.shown.load()
            self.views.load()

    def narrow(self, criteria: Criteria) -> None:
        """Show only what meets the criteria."""
        self.bar.show_criteria(criteria)
        self.shown.narrow(criteria)

    def open(self, kind: str, what: object) -> None:
        """Show a record: a customer or their deals, a person, several customers, or a part."""
        if kind == "customers" and isinstance(what, Collection):
            self.show_subject("customer")
            self.narrow(replace(Criteria(), among=tuple(int(row_id) for row_id in what)))
        elif kind == "contact" and isinstance(what, int):
            self.show_subject("contact")
            self._choose(what)
            self.shown.select(what)
        elif isinstance(what, Finding):
            self.show_subject("customer")
            self.customer_detail.act_on(what)
            self._mark(what.customer_id)
        elif isinstance(what, int):
            self.show_subject("customer")
            if kind in ("customer", "deals_of"):
                self._choose(what)
                self.shown.select(what)
                if kind == "deals_of":
                    self.customer_detail.choose_tab("deals")
            else:
                self._open_part(kind, what)

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        for each in self.lists.values():
            each.retranslate()
            each.table.setAccessibleName(self.tr("List"))
        for keeper in self.keepers.values():
            keeper.retranslate()
        self._show_filter()
        self._offer()
        self._show_emptiness()

    def _build(self) -> None:
        self._lists = QStackedWidget()
        for each in self.lists.values():
            self._lists.addWidget(each)
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(16, 14, 6, 16)
        layout.setSpacing(12)
        layout.addWidget(self.bar)
        for keeper in self.keepers.values():
            layout.addWidget(keeper.strip)
        layout.addWidget(self._lists, 1)
        left.setMinimumWidth(LIST_MIN)
        self._details = QStackedWidget()
        self._details.addWidget(self.customer_detail)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(6, 14, 16, 16)
        beside.addWidget(self._details)
        right.setMinimumWidth(DETAIL_MIN)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(4)
        for place, side in enumerate((left, right)):
            self._splitter.addWidget(side)
            self._splitter.setStretchFactor(place, 1)
        sizes = self.context.settings.get("customers.split")
        self._splitter.setSizes(sizes if isinstance(sizes, list) else [540, 460])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _make_actions(self) -> None:
        make = self.context.actions.make
        make("new_customer", lambda: open_new(self.context, "customer", None, self))
        make("new_contact", self._new_contact)
        make("filter", self.bar.focus_field)
        make("build_filter", self._build_filter)
        make("manage_tags", self.rows.manage_tags)
        for each in self.lists.values():
            make("edit", each.edit_current, within=each.table)
            make("delete", self._delete, within=each.table)
            make("copy", each.copy, within=each.table)
            make("copy_plain", partial(each.copy, titled=False), within=each.table)
            make("merge", self._merge, within=each.table)
        make("past_merges", self.rows.show_merges)

    def _connect(self) -> None:
        self.bar.subject_wanted.connect(self.show_subject)
        self.bar.criteria_wanted.connect(self.narrow)
        self.bar.popup_wanted.connect(self._open_popup)
        self.bar.more_wanted.connect(lambda at: self.shown.table.columns.choose(at))
        self.bar.review_wanted.connect(partial(self._first_step, "review_tiers"))
        self.bar.left_downwards.connect(lambda: self.shown.table.setFocus())
        self._selection.delete_wanted.connect(self._delete)
        self._selection.merge_wanted.connect(self._merge)
        self._selection.cleared.connect(lambda: self.shown.clear_selection())
        self._selection.change_wanted.connect(
            lambda button: self._under(
                button, self.rows.change_menu(self._subject, self._ids(), self)
            )
        )
        self._selection.tag_wanted.connect(
            lambda button: self._under(button, self.rows.tag_menu(*self._selected(), self))
        )
        self._splitter.splitterMoved.connect(
            lambda *_: self.context.settings.set("customers.split", self._splitter.sizes())
        )
        self.bar.build_wanted.connect(self._build_filter)
        self.bar.unfilter_wanted.connect(lambda: self.views.filter_by(None))
        for keeper in self.keepers.values():
            keeper.view_opened.connect(self._show_view)
            keeper.offered_changed.connect(self._show_filter)
            self.context.bridge.changed.connect(keeper.on_change)
        self._choosing.timeout.connect(self._show_chosen)
        for each in self.lists.values():
            each.edited.connect(self.rows.edit)
            each.current_changed.connect(self._choose_soon)
            each.counted.connect(self._show_count)
            each.empty_chosen.connect(self._first_step)
            each.table.selected.connect(self._show_selection)
            each.table.opened.connect(self._go_into_detail)
            each.table.menu_wanted.connect(self._open_menu)
        self.lists["customer"].table.files_dropped.connect(self.customer_detail.add_files)

    # What is chosen

    def _choose_soon(self, row_id: int | None) -> None:
        # Held arrow keys pass many rows; only the one they stop at is opened.
        self._chosen = row_id
        self._choosing.start()

    def _choose(self, row_id: int) -> None:
        self._choosing.stop()
        self._chosen = row_id
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._subject == "customer":
            self.customer_detail.show_customer(self._chosen)
        else:
            self.contact_detail.show_contact(self._chosen)

    def _go_into_detail(self, row_id: int) -> None:
        self._choose(row_id)
        detail = self.customer_detail if self._subject == "customer" else self.contact_detail
        if (first := detail.nextInFocusChain()) is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_part(self, kind: str, part_id: int) -> None:
        """A deal, an order and so on open with their customer, who is marked in the list."""
        self._choosing.stop()
        self.customer_detail.open(kind, part_id)
        self._ask_owner.start(listing.customer_of, kind, part_id, then=self._mark)

    def _mark(self, customer_id: int | None) -> None:
        self._choosing.stop()
        if customer_id is not None:
            self._chosen = customer_id
            self.shown.select(customer_id)

    # What is done with rows

    def _ids(self) -> list[int]:
        return self.shown.selected_ids()

    def _selected(self) -> tuple[Subject, list[int]]:
        return self._subject, self._ids()

    def _delete(self) -> None:
        self.rows.delete(self._subject, self._ids())

    def _merge(self) -> None:
        self.rows.merge(self._subject, self._ids())

    def _new_contact(self) -> None:
        firm = self._chosen if self._subject == "customer" else None
        open_new(self.context, "contact", firm, self)

    def _first_step(self, code: str) -> None:
        if code == "clear":
            self.views.open("")
        elif (action := self.context.actions.find(code)) is not None:
            action.trigger()

    def _open_menu(self, at: QPoint) -> None:
        if ids := self._ids():
            menu = self.rows.menu(self._subject, ids, self.shown, self)
            opens = QAction(self.tr("Open"), menu)
            opens.triggered.connect(lambda: self._go_into_detail(ids[0]))
            menu.insertAction(menu.actions()[0], opens)
            self.menus[self._subject].add_to_group(menu, ids)
            menu.addSeparator()
            if len(ids) > 1:
                menu.addAction(self.tr("Merge…")).triggered.connect(self._merge)
            menu.addAction(self.tr("Delete")).triggered.connect(self._delete)
            menu.popup(at)

    def _under(self, button: QWidget, menu: QMenu) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _open_popup(self, corner: QPoint) -> None:
        if self._choices is None:
            return
        if self._popup is None:
            from ui.widgets.filter_popup import FilterPopup

            self._popup = FilterPopup(self.context.theme, self)
            self._popup.criteria_wanted.connect(self.narrow)
            self._popup.build_wanted.connect(self._build_filter)
        self._popup.open_at(corner, self._subject, self.shown.criteria, self._choices)

    # What is shown

    def _show_selection(self) -> None:
        count = self.shown.table.selected_count()
        self._selection.show_count(count)
        self.bar.act_on(count > 1)

    def _show_view(self) -> None:
        """Another view was opened, or its filter changed: what stands above the list follows."""
        self.bar.show_criteria(self.shown.criteria)
        self._show_filter()

    def _show_filter(self) -> None:
        self.bar.show_filter(self.views.filter_words())

    def _build_filter(self) -> None:
        self.menus[self._subject].edit_filter()

    def _show_choices(self, choices: Choices) -> None:
        self._choices = choices
        self.rows.choices = choices
        for subject, each in self.lists.items():
            each.show_fields(choices.own_of(subject))
        self.bar.show_choices(choices)
        self.bar.show_criteria(self.shown.criteria)
        self._offer()

    def _offer(self) -> None:
        for subject, each in self.lists.items():
            each.offer(*offered_in_cells(subject, self._choices))

    def _show_count(self, shown: int, total: int) -> None:
        if self.sender() is self.shown:
            self.bar.show_count(shown, total)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        for subject, each in self.lists.items():
            say_empty(each.empty, subject, is_narrowed=each.view.is_narrowed)


def _on_card(panel: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("class", "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(0, 8, 0, 8)
    inside.addWidget(panel)
    return card
