"""Cohorts: of the customers who came at the same time, how many still buy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.cohorts import CohortsView, behind_cohort, still_buying
from crm_desktop.charts.slices import Slice
from crm_desktop.insights.cohorts import QUARTER
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.amounts import written
from ui.widgets.charts.drawing import Drawing, Form, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shades import paler
from ui.widgets.charts.words import FEW, ChartWords, joined

LEAST = 0.06  # of the strength of a cell's colour
STRONGEST = 0.9


@dataclass(frozen=True)
class CohortCell:
    """The key of a cell: those of a cohort who bought in its period of this number."""

    cohort: int
    period: int


class CohortsKind(ChartKind):
    """A triangle: a row for each cohort, the oldest on top, a column for each period since."""

    code = "cohorts"
    icon = "customers"
    filters = frozenset({"tier", "industry", "owner_id", "line"})
    watches = (
        "customer", "sales_order", "order_line", "product", "exchange_rate", "firm_setting",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("New customers over time")

    def about(self) -> str:
        return self.tr("Of the customers who came at the same time, how many still buy?")

    def question(self) -> Question:
        return still_buying

    def missing(self, view: CohortsView) -> Missing | None:
        if view.found.n >= FEW and len(view.found.starts) > 1:
            return None
        return Missing(
            self.tr("Not enough data"),
            joined([
                self.tr(
                    "How many of the customers who came at the same time still buy: needs {few} "
                    "customers with a first order, and orders of more than one quarter or year; "
                    "there are {n}."
                ).format(few=FEW, n=view.found.n),
                self._words.orders_left_out(view.left_out, view.currency),
            ]),
            (("orders", self.tr("Import orders…")),),
        )  # fmt: skip

    def sentence(self, view: CohortsView) -> str:
        found, day = view.found, formats.day(view.found.as_of)
        came = self.tr("%Ln customer(s) came.", "", found.n)
        kept = found.kept
        if kept is None:
            told = self.tr("For nobody the year after the first order is over yet.")
        elif kept.n < FEW:
            words = self.tr(
                "A year after their first order, {kept} of %Ln bought again.", "", kept.n
            )
            told = words.format(kept=formats.number(kept.kept))
        else:
            words = self.tr(
                "A year after their first order, {share} of %Ln bought again (nine times in ten "
                "between {low} and {high}).",
                "",
                kept.n,
            )
            told = words.format(
                share=formats.share(kept.kept / kept.n),
                low=formats.share(kept.low),
                high=formats.share(kept.high),
            )
        return joined([told, came, self._words.as_of(day)])

    def note(self, view: CohortsView) -> str:
        if view.found.months == QUARTER:
            rule = self.tr("A customer buys in a quarter by an order in it.")
        else:
            rule = self.tr("A customer buys in a year by an order in it.")
        few = self.tr("Of fewer than %Ln customers counts are shown, no shares.", "", FEW)
        still = self.tr("The running one is not over yet.") if view.found.is_open else ""
        return joined([rule, still, few, self._words.orders_left_out(view.left_out, view.currency)])

    def draw(self, view: CohortsView, theme: Theme) -> Drawing:
        found = view.found
        count = len(found.starts)
        quarters = found.months == QUARTER
        return Drawing(
            marks=[
                self._cell(view, CohortCell(cohort, period), theme)
                for cohort in range(count)
                if found.sizes[cohort]
                for period in range(count - cohort)
            ],
            bounds=QRectF(0, 0, count, count),
            left=[(count - i - 0.5, self._name(view, i)) for i in range(count)],
            bottom=[(period + 0.5, formats.number(period)) for period in range(count)],
            left_title=self.tr("First order"),
            bottom_title=(
                self.tr("Quarters since the first order")
                if quarters
                else self.tr("Years since the first order")
            ),
        )

    def rows(self, view: CohortsView) -> Rows:
        found = view.found
        head = [
            self.tr("First order from"),
            self.tr("Customers"),
            self.tr("Periods since"),
            self.tr("Of them bought"),
            self.tr("Share"),
            self._words.amount_in(view.currency),
        ]
        return [
            head,
            *(
                [
                    start,
                    found.sizes[i],
                    period,
                    bought,
                    round(bought / found.sizes[i], 4) if found.sizes[i] >= FEW else "",
                    written(found.sales[i][period], view.currency),
                ]
                for i, start in enumerate(found.starts)
                if found.sizes[i]
                for period, bought in enumerate(found.buying[i])
            ),
        ]

    def behind(self, view: CohortsView, key: object) -> LookBehind | None:
        if not isinstance(key, CohortCell):
            return None
        places = view.found.behind[key.cohort][key.period]
        ids = view.ids[list(places)].tolist()

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_cohort(session, cut, ids)

        return LookBehind(self._place(view, key), who)

    def _cell(self, view: CohortsView, key: CohortCell, theme: Theme) -> Mark:
        found = view.found
        place = QRectF(key.period, len(found.starts) - key.cohort - 1, 1, 1)
        size, bought = found.sizes[key.cohort], found.buying[key.cohort][key.period]
        alone = key.period == 0 or size < FEW
        return Mark(
            shape=place,
            area=place,
            color=_color(key, size, bought, theme),
            words=self._said(view, key),
            key=key,
            label=formats.number(bought) if alone else formats.share(bought / size),
            form=Form.CELL,
        )

    def _said(self, view: CohortsView, key: CohortCell) -> str:
        found = view.found
        size, bought = found.sizes[key.cohort], found.buying[key.cohort][key.period]
        words = self.tr("{bought} of %Ln customer(s) bought", "", size)
        said = words.format(bought=formats.number(bought))
        if size >= FEW:
            said = formats.aside(said, formats.share(bought / size))
        is_last = key.cohort + key.period == len(found.starts) - 1
        lines = [
            self._place(view, key),
            said,
            formats.money(found.sales[key.cohort][key.period], view.currency, places=0),
            self.tr("not over yet") if is_last and found.is_open else "",
        ]
        return "\n".join(line for line in lines if line)

    def _place(self, view: CohortsView, key: CohortCell) -> str:
        """Which customers, and when they bought."""
        return self.tr("First order {first}, bought {then}").format(
            first=self._name(view, key.cohort), then=self._name(view, key.cohort + key.period)
        )

    def _name(self, view: CohortsView, place: int) -> str:
        start: date = view.found.starts[place]
        if view.found.months == QUARTER:
            return f"{start.year} / {(start.month + 2) // 3}"
        return str(start.year)


def _color(key: CohortCell, size: int, bought: int, theme: Theme) -> QColor:
    """The stronger the more of them bought; counts alone are grey."""
    if key.period == 0 or size < FEW:
        return theme.tone("neutral", "fill")
    strength = LEAST + (STRONGEST - LEAST) * bought / size
    return paler(theme.color("accent"), theme, strength)
