"""Concentration: how much of the sales a few customers bring."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop import charts
from crm_desktop.charts import Bar, BehindMark, ConcentrationView, Slice
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.amounts import written
from ui.widgets.charts.drawing import Curve, Drawing, Guide, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shapes import HEADROOM, standing
from ui.widgets.charts.words import FEW, ChartWords, joined

POINTS = 300  # of the running line
MOST = 0.8  # how many customers bring this share is marked


@dataclass(frozen=True)
class Ranks:
    """The key of a bar: customers from rank `first` to `last`, from 1."""

    first: int
    last: int


class ConcentrationKind(ChartKind):
    """Standing bars of the customers by rank, the running share over them, a guide at 80 %."""

    code = "concentration"
    icon = "customers"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Concentration (80/20)")

    def about(self) -> str:
        return self.tr("How many customers carry the sales?")

    def question(self) -> Question:
        return charts.concentrated

    def missing(self, view: ConcentrationView) -> Missing | None:
        if view.found.n >= FEW and view.found.total:
            return None
        text = self.tr(
            "How much of the sales a few customers bring: needs {few} customers who "
            "bought in this period, there are {n}."
        )
        if view.found.n >= FEW:
            text = self.tr(
                "How much of the sales a few customers bring: {n} customers bought in this "
                "period, but nothing for more than they gave back."
            )
        return Missing(
            self.tr("Not enough data"),
            joined([text.format(few=FEW, n=view.found.n), self.note(view)]),
        )

    def sentence(self, view: ConcentrationView) -> str:
        found = view.found
        if found.top20_share is None or found.customers_for_80 is None:
            return ""
        sentences = [
            self.tr("The best fifth, {customers}, brought {share} of {total}.").format(
                customers=self._words.customers(found.top20_count),
                share=formats.share(found.top20_share),
                total=formats.money(found.total, view.currency, places=0),
            ),
            self.tr("{most} came from {needed} of {all}.").format(
                most=formats.share(MOST),
                needed=formats.number(found.customers_for_80),
                all=self._words.customers(found.n),
            ),
        ]
        if found.net_negative:
            sentences.append(
                self.tr("%Ln customer(s) gave back more and stand apart.", "", found.net_negative)
            )
        return joined([*sentences, self._words.as_of(formats.day(found.as_of))])

    def note(self, view: ConcentrationView) -> str:
        return self._words.orders_left_out(view.left_out, view.currency)

    def draw(self, view: ConcentrationView, theme: Theme) -> Drawing:
        found, count = view.found, len(view.bars)
        ranks = np.unique(np.linspace(1, found.n, POINTS).astype(np.int64))
        xs = np.concatenate(([0.0], ranks * (count / found.n)))
        ys = np.concatenate(([0.0], found.cumulative[ranks - 1] / found.total))
        needed = found.customers_for_80 or 0
        running = list(zip(xs.tolist(), ys.tolist(), strict=True))
        return Drawing(
            marks=[self._bar(view, theme, place, bar) for place, bar in enumerate(view.bars)],
            bounds=QRectF(0, 0, count, HEADROOM),
            left=[(share, formats.share(share)) for share in (0.0, 0.5, MOST, 1.0)],
            bottom=_ranks_below(count, found.n),
            curves=[Curve(running, theme.series(1))],
            guides=[
                Guide(MOST, ""),
                Guide(needed * count / found.n, self._words.customers(needed), upright=True),
            ],
        )

    def rows(self, view: ConcentrationView) -> Rows:
        head = [
            self.tr("From rank"),
            self.tr("To rank"),
            self._words.amount_in(view.currency),
            self.tr("Running share"),
        ]
        return [
            head,
            *(
                [bar.first, bar.last, written(bar.net, view.currency), round(bar.cumulative, 6)]
                for bar in view.bars
            ),
        ]

    def behind(self, view: ConcentrationView, key: object) -> LookBehind | None:
        if not isinstance(key, Ranks):
            return None
        ids = view.ids[key.first - 1 : key.last].tolist()

        def who(session: Session, cut: Slice) -> BehindMark:
            return charts.behind_ranks(session, cut, ids)

        return LookBehind(self._ranks(key.first, key.last), who)

    def _bar(self, view: ConcentrationView, theme: Theme, place: int, bar: Bar) -> Mark:
        share = bar.net / view.found.total
        running = self.tr("The best %Ln together: {share}", "", bar.last)
        words = (
            self._ranks(bar.first, bar.last),
            f"{formats.money(bar.net, view.currency, places=0)} · {formats.share(share, 1)}",
            running.format(share=formats.share(bar.cumulative, 1)),
        )
        return Mark(
            shape=standing(place, share),
            area=QRectF(place, 0, 1, 1),
            color=theme.color("accent"),
            words="\n".join(words),
            key=Ranks(bar.first, bar.last),
        )

    def _ranks(self, first: int, last: int) -> str:
        """Which customers a bar stands for."""
        if first == last:
            return self.tr("Customer no. {rank}").format(rank=formats.number(first))
        return self.tr("Customers no. {first} to {last}").format(
            first=formats.number(first), last=formats.number(last)
        )


def _ranks_below(count: int, n: int) -> list[tuple[float, str]]:
    """Ranks below single customers, shares of all customers below groups of them."""
    if count == n:
        return [(place + 0.5, formats.number(place + 1)) for place in range(count)]
    return [(count * step / 5, formats.share(step / 5)) for step in range(1, 6)]
