"""The panel of one customer: header, and tabs that are made when they are first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop import customers, profile
from crm_desktop.changes import Change
from crm_desktop.insights.finding import Finding
from crm_desktop.profile import Header
from crm_desktop.timeline.records import ActivityRecord
from ui import phrases
from ui.context import Context
from ui.page import Page
from ui.pages.duplicates.opening import open_merges_of
from ui.pages.finding_actions import act
from ui.pages.findings_panel import FindingsPanel
from ui.pages.forms import open_new, open_record
from ui.pages.forms.deleting import delete
from ui.widgets.customer_header import CustomerHeader
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitting_tabs import FittingTabs

if TYPE_CHECKING:
    from ui.pages.stakeholders_tab import StakeholdersTab
    from ui.pages.tabs.deals_tab import DealsTab
    from ui.pages.tabs.loyalty_tab import LoyaltyTab
    from ui.pages.tabs.orders_tab import OrdersTab
    from ui.pages.tabs.plan_tab import PlanTab
    from ui.pages.tabs.profile_tab import ProfileTab
    from ui.pages.tabs.selling_tab import SellingTab
    from ui.pages.timeline_tab import TimelineTab
    from ui.reaching import Way

Tab: TypeAlias = (
    "TimelineTab | StakeholdersTab | DealsTab | OrdersTab | LoyaltyTab | SellingTab | PlanTab"
    " | ProfileTab"
)

NEW = ("activity", "deal", "order", "promise", "complaint", "need")
TAB_OF = {
    "deal": "deals",
    "order": "orders",
    "sales_order": "orders",
    "stakeholder": "stakeholders",
    "loyalty_sign": "loyalty",
    "referral": "loyalty",
}
LEAVING = ("selling", "plan", "loyalty", "orders", "profile", "deals")  # the first ones first
ROOM_FOR_CARDS = 660  # pixels of height from which cards leave enough room to the tabs
OPENED_IN_TAB = ("deal", "order", "stakeholder", "activity")


class CustomerDetail(Page):
    """Remembers its tab; each tab remembers what was open in it, for each customer."""

    watches = ("customer", "address", "phone", "email", "user", "deal", "sales_order")
    log_wanted = Signal(str)  # the form that logs this kind of activity, in the timeline

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._customer_id: int | None = None
        self._header: Header | None = None
        self._is_key = False  # of the customer shown last, until the next one is read
        self._tabs: dict[str, Tab] = {}
        self._ask = context.tasks.ask(self)
        self._ask_owner = context.tasks.ask(self)
        self.header = CustomerHeader(context.theme)
        self.header.log_wanted.connect(self.log)
        self.header.menu_wanted.connect(self._menu)
        self.header.reach.wanted.connect(self._reach)
        self.findings = FindingsPanel(context)
        self.tabs = FittingTabs(list(TABS), LEAVING)
        self.bar = self.tabs.bar
        self._pages = QStackedWidget()
        self._empty = EmptyState(context.theme, "customers")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._arrange())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._framed())
        self.setAcceptDrops(True)
        self._make_actions()
        self.retranslate()
        self.bar.currentChanged.connect(self._show_tab)
        remembered = context.settings.get("customer_tab")
        self.bar.setCurrentIndex(list(TABS).index(remembered if remembered in TABS else "timeline"))

    @property
    def customer_id(self) -> int | None:
        """The customer that is shown."""
        return self._customer_id

    def show_customer(self, customer_id: int | None) -> None:
        """Show a customer in the tab that is open; None shows nobody."""
        if customer_id == self._customer_id:
            return
        self._customer_id = customer_id
        self._header = None
        self._stack.setCurrentIndex(0 if customer_id is None else 1)
        self.findings.show_customer(customer_id)
        self._show_tab()
        self.refresh()

    def open(self, kind: str, what: object) -> None:
        """Show a deal, order, activity and so on, with the customer it belongs to."""
        if not isinstance(what, int):
            return
        if kind == "customer":
            self.show_customer(what)
            return
        whose, then = kind.replace("conclude", "activity"), partial(self._open_record, kind, what)
        self._ask_owner.start(profile.customer_of, whose, what, then=then)

    def choose_tab(self, name: str) -> Tab:
        """Go to a tab: timeline, stakeholders, deals, orders or profile."""
        self.bar.setCurrentIndex(list(TABS).index(name))
        return self._tab(name)

    def timeline(self) -> TimelineTab:
        """Go to the timeline."""
        self.choose_tab("timeline")
        return cast("TimelineTab", self._tabs["timeline"])

    def stakeholders(self) -> StakeholdersTab:
        """Go to the map."""
        self.choose_tab("stakeholders")
        return cast("StakeholdersTab", self._tabs["stakeholders"])

    def act_on(self, finding: Finding) -> None:
        """Show the customer of a finding and do what it offers."""
        self.show_customer(finding.customer_id)
        act(self, finding)

    def log(self, kind: str) -> None:
        """Open the form that logs a call, visit, mail and so on."""
        if self._customer_id is not None:
            self.choose_tab("timeline")
            self.log_wanted.emit(kind)

    def add_files(self, customer_id: int, paths: Sequence[Path]) -> None:
        """Keep files as documents; saved mails are logged, calendars brought in."""
        from ui.pages.tabs.documents_section import take_files

        take_files(self.context, [Path(path) for path in paths], {"customer_id": customer_id}, self)

    def concerns(self, change: Change) -> bool:
        return change.touches(*self.watches) and (
            change.touches("user") or change.touches_customer(self._customer_id)
        )

    def load(self) -> None:
        if self._customer_id is not None:
            self._ask.start(profile.header, self._customer_id, then=self._show)

    def retranslate(self) -> None:
        self.header.retranslate()
        self.bar.setAccessibleName(self.tr("Parts of the customer"))
        texts = [str(text) for text, _make in TABS.values()]
        self.tabs.name_tabs([QCoreApplication.translate("CustomerDetail", t) for t in texts])
        self._offer_plan()
        self._empty.say(
            self.tr("No customer chosen"),
            self.tr("Choose a customer in the list to see all about it."),
        )

    def restyle(self) -> None:
        self.header.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low or narrow panel has one line for what was found: the tabs come first."""
        super().resizeEvent(event)
        low = self.height() < ROOM_FOR_CARDS
        narrow = self.findings.strip.columns(self.width() - 32) < 3
        self.findings.strip.set_compact(low or narrow)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and links may be dropped on a customer."""
        if self._customer_id is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        event.acceptProposedAction()
        self.drop(event.mimeData())

    def drop(self, data: QMimeData) -> None:
        """Keep files as documents or mails, and links as links, of the customer shown."""
        from ui.pages.tabs.documents_section import add_dropped

        if self._customer_id is not None:
            add_dropped(self.context, data, {"customer_id": self._customer_id}, self)

    def _show(self, header: Header | None) -> None:
        self._header = header
        if header is None:
            self.show_customer(None)
        else:
            self._is_key = header.tier in ("core", "key")
            self.header.show_header(header)
            self._offer_plan()

    def _offer_plan(self) -> None:
        """Key customers have a tab for their plan; others have it once it is opened."""
        self.tabs.offer([name for name in TABS if self._is_key or name != "plan"])

    def _open_record(self, kind: str, record_id: int, customer_id: int | None) -> None:
        if customer_id is None and kind != "deal":
            return
        self.show_customer(customer_id)
        tab = self.choose_tab(TAB_OF.get(kind, "timeline" if kind != "document" else "profile"))
        if kind in ("need", "complaint", "promise"):
            open_record(self.context, kind, record_id, self)
        elif kind == "conclude":
            self.timeline().finish_activity(record_id)
        elif kind in OPENED_IN_TAB:
            tab.open(kind, record_id)

    def _show_tab(self) -> None:
        """Show the tab the bar stands on; while nobody is shown, only remember it."""
        name = str(self.bar.tabData(self.bar.currentIndex()))
        self.context.settings.set("customer_tab", name)
        if self._customer_id is not None or self._tabs:
            self._tab(name)

    def _tab(self, name: str) -> Tab:
        if name not in self._tabs:
            self._tabs[name] = TABS[name][1](self)
            self._pages.addWidget(self._tabs[name])
        self._pages.setCurrentWidget(self._tabs[name])
        self._tabs[name].show_customer(self._customer_id)
        return self._tabs[name]

    def go_to(self, table: str, record_id: object) -> None:
        """Show a record in its own tab."""
        self.choose_tab(TAB_OF.get(table, "profile")).open(table, record_id)

    def _open_new(self, kind: str) -> None:
        if kind == "activity" and self._customer_id is not None:
            self.log("call")
        else:
            open_new(self.context, kind, self._customer_id, self)

    def _make_actions(self) -> None:
        make = self.context.actions.make
        self._new = [make(f"new_{kind}", partial(self._open_new, kind)) for kind in NEW]
        make("new_product", partial(open_new, self.context, "product", None, self))
        for index in range(len(TABS)):
            keys = QShortcut(QKeySequence(f"Alt+{index + 1}"), self)
            keys.activated.connect(partial(self.bar.setCurrentIndex, index))

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in ("meeting", "mail", "message", "demo", "gift", "note"):
            self._add(menu, phrases.code("activity_kind", kind), partial(self.log, kind))
        menu.addSeparator()
        menu.addActions(self._new[1:])
        self._add(menu, self.tr("Start a series…"), partial(self.log, "series"))
        self._add(menu, self.tr("How we sell"), partial(self.choose_tab, "selling"))
        self._add(menu, self.tr("Account plan"), partial(self.choose_tab, "plan"))
        self._add_links(menu)
        menu.addSeparator()
        merged = partial(open_merges_of, self.context, self, "customer", self._customer_id or 0)
        self._add(menu, self.tr("Merged records…"), merged)
        self._add(menu, self.tr("Delete the customer"), self._delete)
        menu.popup(at)

    def _add_links(self, menu: QMenu) -> None:
        header = self._header
        if header is None or not header.web:
            return
        from ui.pages.tabs.documents_section import open_link

        menu.addSeparator()
        link = header.web if "://" in header.web else f"https://{header.web}"
        words = self.tr("Open the website")
        self._add(menu, words, partial(open_link, self.context, link, self))

    def _reach(self, kind: str, to: str) -> None:
        from ui.reaching import reach

        way: Way = "call" if kind == "call" else "mail"
        reach(self.context, self, kind=way, to=to, customer_id=self._customer_id)

    def _add(self, menu: QMenu, text: str, press: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _checked=False: press())

    def _delete(self) -> None:
        if self._customer_id is not None:
            delete(self.context, customers.delete, [self._customer_id], self)

    def _arrange(self) -> QWidget:
        panel = QWidget()
        theme = self.context.theme
        rule = QFrame()
        rule.setProperty("class", "rule")
        layout = QVBoxLayout(panel)
        edge = theme.space("large")
        layout.setContentsMargins(edge, theme.space("medium"), edge, theme.space("small"))
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addSpacing(theme.space("small"))
        layout.addWidget(self.findings)
        layout.addWidget(self.tabs)
        layout.addWidget(rule)
        layout.addWidget(self._pages, 1)
        return panel

    def _framed(self) -> QFrame:
        card = QFrame()
        card.setProperty("class", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._stack)
        return card


def _timeline(detail: CustomerDetail) -> Tab:
    from ui.pages.timeline_tab import TimelineTab

    tab = TimelineTab(detail.context)
    tab.record_wanted.connect(detail.go_to)
    detail.log_wanted.connect(tab.log)
    return tab


def _stakeholders(detail: CustomerDetail) -> Tab:
    from ui.pages.stakeholders_tab import StakeholdersTab

    tab = StakeholdersTab(detail.context)
    tab.bar.take_keys_of(detail.tabs)
    return tab


def _deals(detail: CustomerDetail) -> Tab:
    from ui.pages.tabs.deals_tab import DealsTab

    return DealsTab(detail.context)


def _orders(detail: CustomerDetail) -> Tab:
    from ui.pages.tabs.orders_tab import OrdersTab

    return OrdersTab(detail.context)


def _loyalty(detail: CustomerDetail) -> Tab:
    from ui.pages.tabs.loyalty_tab import LoyaltyTab

    return LoyaltyTab(detail.context)


def _selling(detail: CustomerDetail) -> Tab:
    from ui.pages.tabs.selling_tab import SellingTab

    return SellingTab(detail.context)


def _plan(detail: CustomerDetail) -> Tab:
    from ui.pages.tabs.plan_tab import PlanTab

    tab = PlanTab(detail.context)
    tab.map_wanted.connect(lambda deal: detail.stakeholders().show_deal(deal))
    tab.step_wanted.connect(lambda: detail.timeline().plan(ActivityRecord("visit")))
    return tab


def _profile(detail: CustomerDetail) -> Tab:
    from ui.pages.tabs.profile_tab import ProfileTab

    return ProfileTab(detail.context)


# In the order of the bar; each is imported and made when it is first shown.
TABS: dict[str, tuple[object, Callable[[CustomerDetail], Tab]]] = {
    "timeline": (QT_TRANSLATE_NOOP("CustomerDetail", "Timeline"), _timeline),
    "stakeholders": (QT_TRANSLATE_NOOP("CustomerDetail", "Stakeholders"), _stakeholders),
    "deals": (QT_TRANSLATE_NOOP("CustomerDetail", "Deals"), _deals),
    "orders": (QT_TRANSLATE_NOOP("CustomerDetail", "Orders"), _orders),
    "loyalty": (QT_TRANSLATE_NOOP("CustomerDetail", "Loyalty"), _loyalty),
    "selling": (QT_TRANSLATE_NOOP("CustomerDetail", "How we sell"), _selling),
    "plan": (QT_TRANSLATE_NOOP("CustomerDetail", "Plan"), _plan),
    "profile": (QT_TRANSLATE_NOOP("CustomerDetail", "Profile"), _profile),
}
