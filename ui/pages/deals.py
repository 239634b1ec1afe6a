"""The deals page: open deals on a board or as a forecast, all of them in a table, or one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import ClassVar, Literal

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop import deal_board, deal_forecast, deals, listing, outcome_reasons
from crm_desktop.deal_board import Board
from crm_desktop.listing import Choices, Criteria, DealRow
from crm_desktop.outcome_reasons import Reason
from ui.context import Context
from ui.offer import Offer
from ui.page import Page
from ui.pages.customer_actions import RowActions
from ui.pages.customer_cells import offered_in_cells
from ui.pages.customer_list import CustomerList
from ui.pages.deal_cards import card_of, column_words
from ui.pages.deal_columns import deal_columns
from ui.pages.deal_forecast import DealForecastView
from ui.pages.deal_menu import DealMenu, Pressed
from ui.pages.deal_moves import ORDER, move
from ui.pages.deal_page.closing import ask_outcome
from ui.pages.deals_bar import DealsBar
from ui.pages.forms import open_new
from ui.pages.forms.deleting import delete
from ui.pages.list_exporting import offer_of
from ui.pages.tabs.deal_view import DealView
from ui.pages.views.keeping import ViewKeeper
from ui.pages.views.menus import ViewMenus
from ui.widgets import board as widgets
from ui.widgets.empty_state import EmptyState

View = Literal["board", "table", "forecast"]


class DealsPage(Page):
    """Remembers whether the board, the table or the forecast was shown."""

    shows_findings = True
    watches: ClassVar[tuple[str, ...]] = (
        "deal", "stage_move", "activity", "contest", "competitor", "customer", "user",
        "firm_setting", "deal_product", "qualification", "exchange_rate", "stakeholder",
        "custom_value", "custom_field", "custom_choice", "customer_tag", "address", "product",
        "view_member",
    )  # fmt: skip

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        kept = context.settings.get("deals.view")
        self._view: View = kept if kept in ("table", "forecast") else "board"
        self._owner: int | None = None
        self._found: Board | None = None
        self._ask_board = context.tasks.ask(self)
        self._ask_forecast = context.tasks.ask(self)
        self._ask_choices = context.tasks.ask(self)
        self._ask_reasons = context.tasks.ask(self)
        self.bar = DealsBar(context.theme)
        self.board = widgets.Board(context.theme, ORDER)
        self.list = CustomerList(context, "deal", deal_columns(), "name")
        self.views = ViewKeeper(context, self.list, self)
        self.menus = ViewMenus(self.views)
        self.rows = RowActions(context, self)
        self.forecast = DealForecastView(context.theme)
        self.view = DealView(context)
        self._empty = EmptyState(context.theme, "deals")
        self._stack = QStackedWidget()
        for each in (self.board, self.list, self.forecast, self._empty):
            self._stack.addWidget(each)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._overview())
        self._whole.addWidget(self._single())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)
        self._connect()
        self.retranslate()
        self.show_view(self._view)

    def deal_on_show(self) -> int | None:
        """The deal that stands open."""
        return self.view.deal_id if self._whole.currentIndex() == 1 else None

    def export_offer(self) -> Offer | None:
        """What the table shows; the board and the forecast list nothing."""
        return offer_of(self.list) if self._view == "table" else None

    def load(self) -> None:
        """Ask for what is shown: the board, the rows of the table, or the forecast."""
        self._ask_choices.start(listing.choices, then=self._show_choices)
        self._ask_board.start(deal_board.board, date.today(), self._owner, then=self._show_board)
        self._load_view()

    def open(self, kind: str, what: object) -> None:
        """Open one deal, or show several of them in the table."""
        if isinstance(what, int):
            self.open_deal(what)
        elif isinstance(what, Collection):
            self._whole.setCurrentIndex(0)
            self.show_view("table")
            self._narrow(replace(Criteria(), among=tuple(int(deal_id) for deal_id in what)))

    def open_deal(self, deal_id: int) -> None:
        """Show one deal in the place of the board."""
        self.view.show_deal(deal_id)
        self._whole.setCurrentIndex(1)
        self.view.setFocus()

    def show_view(self, view: View) -> None:
        """Show the board, the table or the forecast."""
        self._view = view
        self.context.settings.set("deals.view", view)
        self.bar.show_view(view, self.list.criteria)
        self.views.strip.setVisible(view == "table")
        self._choose_page()
        if self.isVisible():
            self._load_view()

    def show_owner(self, owner_id: int | None) -> None:
        """Show the deals of one colleague, or of all."""
        self._owner = owner_id
        self._narrow(replace(self.list.criteria, owner_id=self._owners()))
        self.refresh()

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        self.bar.retranslate()
        self.list.retranslate()
        self.views.retranslate()
        self._show_filter()
        self.forecast.retranslate()
        self.list.table.setAccessibleName(self.tr("Deals"))
        self._empty.say(
            self.tr("No open deals"),
            self.tr("What your customers may buy will stand here, by the stage they are in."),
            (("new_deal", self.tr("New deal")), ("import", self.tr("Import…"))),
        )
        self.list.empty.say(
            self.tr("Nothing found"),
            self.tr("No deal meets all the filters."),
            (("clear", self.tr("Clear filters")),),
        )
        if self._found is not None:
            self._show_board(self._found)

    def _overview(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(self.context.theme.space("medium"))
        layout.addWidget(self.bar)
        layout.addWidget(self.views.strip)
        layout.addWidget(self._stack, 1)
        return page

    def _single(self) -> QWidget:
        page = QWidget()
        card = QFrame()
        card.setProperty("class", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 4, 8, 8)
        inside.addWidget(self.view)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.addWidget(card)
        return page

    def _connect(self) -> None:
        self.bar.view_wanted.connect(self.show_view)
        self.bar.owner_wanted.connect(self.show_owner)
        self.bar.criteria_wanted.connect(self._narrow)
        self.bar.new_wanted.connect(self._add)
        self.board.opened.connect(self.open_deal)
        self.board.moved.connect(self._move)
        self.board.menu_wanted.connect(self._menu)
        self.board.rest_wanted.connect(self._show_stage)
        self.forecast.opened.connect(self.open_deal)
        self.forecast.deals_wanted.connect(lambda ids: self.open("deals", ids))
        self.list.table.opened.connect(self.open_deal)
        self.list.table.doubleClicked.connect(self._open_unless_edited)
        self.list.table.menu_wanted.connect(self._table_menu)
        self.list.edited.connect(self.rows.edit)
        self.list.counted.connect(self.bar.show_count)
        self.list.empty_chosen.connect(lambda _code: self.views.open(""))
        self.bar.build_wanted.connect(self.menus.edit_filter)
        self.bar.unfilter_wanted.connect(lambda: self.views.filter_by(None))
        self.views.view_opened.connect(self._show_opened)
        self.views.offered_changed.connect(self._show_filter)
        self.context.bridge.changed.connect(self.views.on_change)
        self._empty.chosen.connect(self._first_step)
        self.view.left.connect(self._back)
        make = self.context.actions.make
        make("copy", self.list.copy, within=self.list.table)
        make("copy_plain", partial(self.list.copy, titled=False), within=self.list.table)
        make("delete", self._delete, within=self.list.table)
        make("edit", self.list.edit_current, within=self.list.table)

    def _show_choices(self, choices: Choices) -> None:
        self.bar.show_owners(choices.owners, self._owner)
        self.rows.choices = choices
        self.list.show_fields(choices.own_of("deal"))
        self.list.offer(*offered_in_cells("deal", choices))

    def _show_board(self, found: Board) -> None:
        self._found = found
        cards = {column.stage: [card_of(card) for card in column.cards] for column in found.columns}
        for shown, column in zip(self.board.columns, found.columns, strict=True):
            shown.say(*column_words(column))
        self.board.show_cards(cards)
        self._choose_page()

    def _load_view(self) -> None:
        """Ask for what only one of the views shows."""
        if self._view == "table":
            self.list.load()
            self.views.load()
        elif self._view == "forecast":
            self._ask_forecast.start(
                deal_forecast.deal_forecast,
                date.today(),
                self._owner,
                then=self.forecast.show_forecast,
            )

    def _choose_page(self) -> None:
        empty = self._found is not None and not self._found.count and self._owner is None
        if self._view == "table":
            self._stack.setCurrentWidget(self.list)
        elif self._view == "forecast" and not empty:
            self._stack.setCurrentWidget(self.forecast)
        else:
            self._stack.setCurrentWidget(self._empty if empty else self.board)

    def _narrow(self, criteria: Criteria) -> None:
        self.list.narrow(criteria)
        self.bar.show_view(self._view, criteria)

    def _show_opened(self) -> None:
        """What stands above the table follows the view, also whose deals it shows."""
        self._show_filter()
        asked = self.list.criteria.owner_id
        owner = asked[0] if len(asked) == 1 else None
        if owner != self._owner:
            self._owner = owner
            self.refresh()

    def _show_filter(self) -> None:
        self.bar.show_view(self._view, self.list.criteria)
        self.bar.show_filter(self.views.filter_words())

    def _show_stage(self, stage: str) -> None:
        """The deals of a column of the board in the table, all of them."""
        self._narrow(Criteria(stage=(stage,), outcome=(None,), owner_id=self._owners()))
        self.show_view("table")

    def _owners(self) -> tuple[int, ...]:
        return () if self._owner is None else (self._owner,)

    def _card(self, deal_id: int) -> deal_board.BoardCard | None:
        columns = self._found.columns if self._found else ()
        found = (card for column in columns for card in column.cards if card.id == deal_id)
        return next(found, None)

    def _move(self, deal_id: int, stage: str) -> None:
        card = self._card(deal_id)
        if card is not None:
            move(self.context, self, deal_id, card.stage, stage)

    def _menu(self, deal_id: int, at: QPoint) -> None:
        card = self._card(deal_id)
        if card is None:
            return
        self._offer(Pressed(deal_id, card.customer_id, card.stage, None), [deal_id], at)

    def _table_menu(self, at: QPoint) -> None:
        ids = self.list.selected_ids()
        current = self.list.table.current_id()
        pressed = current if current in ids else next(iter(ids), None)
        place = None if pressed is None else self.list.model.place_of(pressed)
        row = None if place is None else self.list.model.row_at(place)
        if isinstance(row, DealRow):
            self._offer(Pressed(row.id, row.customer_id, row.stage, row.outcome), ids, at)

    def _offer(self, pressed: Pressed, selected: Sequence[int], at: QPoint) -> None:
        """The menu of a deal; it changes and deletes all that are selected."""
        opens = {"open_deal": self.open_deal, "close_deal": self._close}
        menu = DealMenu(self.context, self, pressed, selected, **opens)
        menu.addSeparator()
        self.menus.add_to_group(menu, selected)
        change = menu.addAction(self.tr("Change any fields…"))
        change.triggered.connect(lambda _=False: self._change_fields(selected))
        if self._view == "table":
            copy = menu.addAction(self.tr("Copy with headers"))
            copy.triggered.connect(lambda _=False: self.list.copy())
        menu.popup(at)

    def _change_fields(self, ids: Sequence[int]) -> None:
        from ui.pages.views.bulk import BulkDialog

        BulkDialog(self.context, "deal", ids, self).open()

    def _close(self, deal_id: int) -> None:
        """Ask how a deal ended, with the firm's reasons."""

        def ask(reasons: tuple[Reason, ...]) -> None:
            ask_outcome(self.context, deal_id, reasons, self)

        self._ask_reasons.start(outcome_reasons.reasons, then=ask)

    def _open_unless_edited(self, index: QModelIndex) -> None:
        """A double click edits a field of one's own, and elsewhere opens the deal."""
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._open_current()

    def _open_current(self) -> None:
        current = self.list.table.current_id()
        if current is not None:
            self.open_deal(current)

    def _delete(self) -> None:
        self._delete_these(self.list.selected_ids())

    def _delete_these(self, ids: list[int]) -> None:
        if ids:
            delete(self.context, deals.delete, ids, self)

    def _add(self) -> None:
        open_new(self.context, "deal", None, self, then=self.open_deal)

    def _first_step(self, code: str) -> None:
        if code == "new_deal":
            self._add()
        elif (action := self.context.actions.find(code)) is not None:
            action.trigger()

    def _back(self) -> None:
        self._whole.setCurrentIndex(0)
        deal_id = self.view.deal_id
        if self._view == "table":
            self.list.table.setFocus()
        elif self._view == "forecast":
            self.forecast.list.setFocus()
        elif deal_id is not None:
            self.board.choose(deal_id)
