"""The orders of a customer, each with its lines to unfold, and what they come to."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import orders, profile
from crm_desktop.changes import Change
from crm_desktop.profile import LineOfOrder, OrderHead, Orders
from ui import formats
from ui.context import Context
from ui.page import Page
from ui.pages.forms import open_new, open_record
from ui.pages.forms.deleting import delete
from ui.pages.tabs.scrolling import headed
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import Line, RecordList

SIGHT = 80  # pixels that are seen above and below an order one is led to


class OrdersTab(Page):
    """Space or an arrow unfolds an order, Enter opens it."""

    watches = ("sales_order", "order_line", "product")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._customer_id: int | None = None
        self._orders: Orders | None = None
        self._most = profile.ORDERS_SHOWN
        self._unfolded: set[int] = set()
        self._sought: int | None = None  # an order to go to once it is there
        self._led_to: int | None = None  # until the user goes elsewhere
        self._ask = context.tasks.ask(self)
        self.summary = QLabel()
        self.summary.setProperty("class", "muted")
        self._new = QPushButton()
        self._new.clicked.connect(self._add)
        self.list = RecordList(context.theme)
        self.list.opened.connect(self._open)
        self.list.toggled.connect(self._toggle)
        self.list.delete_wanted.connect(self._delete)
        self.list.clicked.connect(lambda _index: self._toggle(self.list.current()))
        self._older = QPushButton()
        self._older.setProperty("class", "link")
        self._older.clicked.connect(self._show_older)
        self._empty = EmptyState(context.theme, "order")
        self._empty.chosen.connect(lambda _code: self._add())
        self._stack = QStackedWidget()
        listed = headed(context.theme, self.summary, self._new, self.list, self._older)
        self._area = listed.findChildren(QScrollArea)[0]
        self._area.verticalScrollBar().rangeChanged.connect(self._scroll_to_it)
        self._stack.addWidget(listed)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.retranslate()

    def show_customer(self, customer_id: int | None) -> None:
        """Show the orders of a customer."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self._orders = None
            self._sought = None
            self._most = profile.ORDERS_SHOWN
            self.list.show_lines(())
            self.refresh()

    def open(self, kind: str, what: object) -> None:
        """Show an order."""
        if isinstance(what, int):
            self.open_order(what)

    def open_order(self, order_id: int) -> None:
        """Show one order unfolded, and go there; an older one than those shown is asked for."""
        self._unfolded.add(order_id)
        self._sought = order_id
        self._fill()
        self.list.setFocus()
        if self._sought is not None:
            self.refresh()

    def concerns(self, change: Change) -> bool:
        return change.touches(*self.watches) and (
            change.touches("product") or change.touches_customer(self._customer_id)
        )

    def load(self) -> None:
        if self._customer_id is not None:
            asked = (self._customer_id, self._most, self._sought)
            self._ask.start(profile.orders, *asked, then=self._show)

    def retranslate(self) -> None:
        self._new.setText(self.tr("New order"))
        self._older.setText(self.tr("Show older orders"))
        self.list.setAccessibleName(self.tr("Orders"))
        self._empty.say(
            self.tr("No orders yet"),
            self.tr("What this customer bought will stand here, with what it came to."),
            (("new", self.tr("New order")),),
        )
        self._fill()

    def _show(self, found: Orders) -> None:
        self._orders = found
        self._most = max(self._most, len(found.orders))  # what was reached stays in sight
        self._stack.setCurrentIndex(0 if found.count else 1)
        self._fill()

    def _fill(self) -> None:
        found = self._orders
        if found is None:
            return
        lines: list[Line] = []
        for order in found.orders:
            lines.append(self._line(order))
            if order.id in self._unfolded:
                lines.extend(self._sub_line(order, line) for line in order.lines)
        self.list.show_lines(lines)
        self._go_to_sought()
        self._older.setVisible(found.count > len(found.orders))
        said = self.tr("%n order(s)", "", found.count)
        sums = " + ".join(formats.money(total, code) for code, total in found.totals)
        parts = [said, sums]
        if found.first_on:
            parts.append(self.tr("since {month}").format(month=formats.month(found.first_on)))
        self.summary.setText(" · ".join(parts))

    def _go_to_sought(self) -> None:
        if any(line.key == self._sought for line in self.list.lines()):
            self.list.choose(self._sought)
            self._led_to, self._sought = self._sought, None
            self._scroll_to_it()

    def _scroll_to_it(self) -> None:
        """Bring the order one was led to into sight: now, and when the column got its height."""
        inside = self._area.widget()
        if self._led_to is not None and self._led_to == self.list.current() and inside is not None:
            line = self.list.visualRect(self.list.currentIndex())
            self._area.ensureVisible(0, self.list.mapTo(inside, line.center()).y(), 0, SIGHT)

    def _line(self, order: OrderHead) -> Line:
        names = list(dict.fromkeys(line.name for line in order.lines if line.name))
        what = formats.listed(names[:3])
        if len(names) > 3:
            what = self.tr("{products} and more").format(products=what)
        folded = "chevron-down" if order.id in self._unfolded else "chevron-right"
        return Line(
            order.id,
            order.number or self.tr("Order"),
            detail=what,
            end=formats.money(order.net, order.currency),
            end_detail=formats.day(order.ordered_on),
            chip=self.tr("credit") if order.net < 0 else "",
            tone="warn",
            icon=folded if order.lines else "order",
        )

    def _sub_line(self, order: OrderHead, line: LineOfOrder) -> Line:
        parts = [formats.quantity(line.quantity)]
        if line.unit_price is not None:
            parts.append(formats.unit_price(line.unit_price, order.currency))
        counted = " × ".join(parts)
        if line.discount:
            counted += f" − {formats.share(line.discount / 10_000)}"
        amount = formats.money(line.amount, order.currency)
        return Line((order.id, line.id), line.name or formats.NOTHING, counted, amount, level=1)

    def _toggle(self, key: object) -> None:
        if isinstance(key, int):
            self._led_to = None
            self._unfolded ^= {key}
            self._fill()

    def _show_older(self) -> None:
        self._led_to = None
        self._most *= 4
        self.refresh()

    def _add(self) -> None:
        open_new(self.context, "order", self._customer_id, self, then=self._unfolded.add)

    def _open(self, key: object) -> None:
        order_id = _order_of(key)
        open_record(self.context, "order", order_id, self)

    def _delete(self, key: object) -> None:
        delete(self.context, orders.delete, [_order_of(key)], self)


def _order_of(key: object) -> int:
    """The order of a line of the list, which may be a line of an order."""
    return int(key[0]) if isinstance(key, tuple) else int(str(key))
