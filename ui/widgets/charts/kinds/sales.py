"""Sales by month: what was bought, month by month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop import charts
from crm_desktop.charts import BehindMark, SalesView, Slice
from crm_desktop.insights.sales import MonthSales, later
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.amounts import beside_axis, major, written
from ui.widgets.charts.drawing import Drawing, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.scale import round_values
from ui.widgets.charts.shades import paler
from ui.widgets.charts.shapes import HEADROOM, standing
from ui.widgets.charts.words import FEW, ChartWords, joined

MOST_BARS = 48  # more months than that are shown as quarters, then as years
MANY_BARS = 24  # from here on one may want to look closer
NOT_OVER = 0.55  # how strong the colour of the month is that is not over yet


@dataclass(frozen=True)
class Months:
    """The key of a bar: its first and its last month."""

    first: date
    last: date


class SalesKind(ChartKind):
    """Standing bars, one a month; of many years one a quarter or a year."""

    code = "sales"
    icon = "charts"
    is_wide = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Sales by month")

    def about(self) -> str:
        return self.tr("How much was bought, and is it more than before?")

    def question(self) -> Question:
        return charts.sales

    def missing(self, view: SalesView) -> Missing | None:
        if view.sales.n:
            return None
        if view.last_order_on is not None:
            month = formats.month(view.last_order_on)
            return Missing(
                self.tr("No order in this period"),
                self.tr("The last one was in {month}.").format(month=month),
                (("all", self.tr("Show all years")),),
            )
        if view.left_out:
            return Missing(
                self.tr("No orders in {currency}").format(currency=view.currency),
                self._words.orders_left_out(view.left_out, view.currency),
            )
        return Missing(
            self.tr("No orders yet"),
            self.tr("Sales month by month stand here, once orders are entered or imported."),
        )

    def sentence(self, view: SalesView) -> str:
        sales = view.sales
        facts = {
            "total": formats.money(sales.total, view.currency, places=0),
            "orders": self._words.orders(sales.n),
        }
        first = self.tr("{total} net from {orders}.")
        if sales.growth is not None and sales.n >= FEW:
            facts["share"] = formats.share(abs(sales.growth))
            first = (
                self.tr("{total} net from {orders}, {share} more than in the time before.")
                if sales.growth >= 0
                else self.tr("{total} net from {orders}, {share} less than in the time before.")
            )
        sentences = [first.format(**facts)]
        if sales.best is not None and sales.n >= FEW:
            sentences.append(
                self.tr("Best month: {month}, {net}.").format(
                    month=formats.month(sales.best.month),
                    net=formats.money(sales.best.net, view.currency, places=0),
                )
            )
        return joined([*sentences, self._words.as_of(formats.day(sales.as_of))])

    def note(self, view: SalesView) -> str:
        return self._words.orders_left_out(view.left_out, view.currency)

    def draw(self, view: SalesView, theme: Theme) -> Drawing:
        months = view.sales.months
        size = next(n for n in (1, 3, 12, 120) if n == 120 or len(months) <= MOST_BARS * n)
        groups = _grouped(months, size)
        values = round_values(
            major(min((net for _, _, net, _ in groups), default=0), view.currency),
            major(max((net for _, _, net, _ in groups), default=0), view.currency),
        )
        low, high = values[0], values[-1] if len(values) > 1 else values[0] + 1
        return Drawing(
            marks=[
                self._bar(view, theme, place, group, size, QRectF(place, low, 1, high - low))
                for place, group in enumerate(groups)
            ],
            bounds=QRectF(0, low, max(len(groups), 1), (high - low) * HEADROOM),
            left=[(value, beside_axis(value, view.currency)) for value in values],
            bottom=[(place + 0.5, _period(group[0], size)) for place, group in enumerate(groups)],
            zoomable=len(groups) > MANY_BARS,
        )

    def rows(self, view: SalesView) -> Rows:
        head = [self.tr("Month"), self._words.amount_in(view.currency), self.tr("Orders")]
        return [
            head,
            *(
                [f"{month.month:%Y-%m}", written(month.net, view.currency), month.orders]
                for month in view.sales.months
            ),
        ]

    def behind(self, view: SalesView, key: object) -> LookBehind | None:
        if not isinstance(key, Months):
            return None
        first, last = formats.month(key.first), formats.month(key.last)

        def who(session: Session, cut: Slice) -> BehindMark:
            return charts.behind_months(session, cut, key.first, key.last)

        return LookBehind(first if key.first == key.last else f"{first} – {last}", who)

    def _bar(
        self,
        view: SalesView,
        theme: Theme,
        place: int,
        group: tuple[date, date, int, int],
        size: int,
        area: QRectF,
    ) -> Mark:
        first, last, net, orders = group
        color = theme.color("accent")
        if last >= view.sales.as_of.replace(day=1):
            color = paler(color, theme, NOT_OVER)
        money = formats.money(net, view.currency, places=0)
        return Mark(
            shape=standing(place, major(net, view.currency)),
            area=area,
            color=color if net >= 0 else theme.tone("bad", "mark"),
            words=formats.titled(_period(first, size), f"{money} · {self._words.orders(orders)}"),
            key=Months(first, last),
        )


def _grouped(months: Sequence[MonthSales], size: int) -> list[tuple[date, date, int, int]]:
    """(first month, last month, net, orders) of so many months each, as the calendar divides."""
    groups: list[tuple[date, date, int, int]] = []
    for month in months:
        start = month.month.year * 12 + month.month.month - 1
        begin = start - start % size
        first = date(begin // 12, begin % 12 + 1, 1)
        if groups and groups[-1][0] == first:
            _, _, net, orders = groups.pop()
            groups.append((first, month.month, net + month.net, orders + month.orders))
        else:
            groups.append((first, month.month, month.net, month.orders))
    return [(first, later(first, size - 1), net, orders) for first, _, net, orders in groups]


def _period(first: date, size: int) -> str:
    if size == 1:
        return formats.month(first)
    if size == 3:
        return f"{first.year} / {(first.month + 2) // 3}"
    return str(first.year) if size == 12 else f"{first.year}–{first.year + size // 12 - 1}"
