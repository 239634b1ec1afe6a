"""From figures to what a chart draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from crm_desktop.charts import ConcentrationView, SalesView, StagesView
from crm_desktop.insights.sales import MonthSales, later
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.charts.chart import Curve, Drawing
from ui.widgets.charts.marks import Mark
from ui.widgets.charts.scale import round_values
from ui.widgets.charts.words import ChartWords

MOST_BARS = 48  # more months than that are shown as quarters, then as years
HEADROOM = 1.05  # above the highest value, for its name beside the chart
BAR = 0.68  # of the room that a bar has
POINTS = 300  # of the running line


@dataclass(frozen=True)
class Months:
    """The key of a bar of sales: its first and its last month."""

    first: date
    last: date


@dataclass(frozen=True)
class Ranks:
    """The key of a bar of the concentration: customers from rank `first` to `last`, from 1."""

    first: int
    last: int


def sales_drawing(view: SalesView, theme: Theme, words: ChartWords) -> Drawing:
    """Standing bars, one a month; the month that is not over yet is paler."""
    months = view.sales.months
    size = next(n for n in (1, 3, 12, 120) if n == 120 or len(months) <= MOST_BARS * n)
    groups = _grouped(months, size)
    values = round_values(
        _major(min((net for _, _, net, _ in groups), default=0), view.currency),
        _major(max((net for _, _, net, _ in groups), default=0), view.currency),
    )
    low, high = values[0], values[-1] if len(values) > 1 else values[0] + 1
    marks = []
    for place, (first, last, net, orders) in enumerate(groups):
        height = _major(net, view.currency)
        color = theme.color("accent")
        if last >= view.sales.as_of.replace(day=1):
            color = _paler(color, theme, 0.55)
        marks.append(
            Mark(
                shape=_standing(place, height),
                area=QRectF(place, low, 1, high - low),
                color=color if net >= 0 else theme.tone("bad", "mark"),
                words=formats.titled(
                    _period(first, size),
                    f"{formats.money(net, view.currency, places=0)} · {words.orders(orders)}",
                ),
                key=Months(first, last),
            )
        )
    return Drawing(
        marks=marks,
        bounds=QRectF(0, low, max(len(groups), 1), (high - low) * HEADROOM),
        left=[(value, _axis_money(value, view.currency)) for value in values],
        bottom=[(place + 0.5, _period(group[0], size)) for place, group in enumerate(groups)],
    )


def concentration_drawing(view: ConcentrationView, theme: Theme, words: ChartWords) -> Drawing:
    """Standing bars of the customers by rank, the running share over them, a guide at 80 %."""
    found, bars = view.found, view.bars
    count = len(bars)
    marks = [
        Mark(
            shape=_standing(place, bar.net / found.total),
            area=QRectF(place, 0, 1, 1),
            color=theme.color("accent"),
            words="\n".join(
                (
                    words.ranks(bar.first, bar.last),
                    formats.money(bar.net, view.currency, places=0)
                    + f" · {formats.share(bar.net / found.total, 1)}",
                    words.running(bar.last, bar.cumulative),
                )
            ),
            key=Ranks(bar.first, bar.last),
        )
        for place, bar in enumerate(bars)
    ]
    ranks = np.unique(np.linspace(1, found.n, POINTS).astype(np.int64))
    xs = np.concatenate(([0.0], ranks * (count / found.n)))
    ys = np.concatenate(([0.0], found.cumulative[ranks - 1] / found.total))
    needed = found.customers_for_80 or 0
    return Drawing(
        marks=marks,
        bounds=QRectF(0, 0, count, HEADROOM),
        left=[(share, formats.share(share)) for share in (0.0, 0.5, 0.8, 1.0)],
        bottom=_ranks_below(count, found.n),
        curve=Curve(
            xs=xs.tolist(),
            ys=ys.tolist(),
            color=theme.series(1),
            guide=0.8,
            guide_words=words.customers(needed),
            meets=needed * count / found.n,
        ),
    )


def stages_drawing(view: StagesView, theme: Theme, words: ChartWords) -> Drawing:
    """Lying bars, one for each of the customer's stages in order, paler towards the end."""
    longest = max((stage.n for stage in view.stages), default=0) or 1
    marks = []
    for place, stage in enumerate(view.stages):
        count = formats.number(stage.n)
        money = formats.compact_money(stage.amount, view.currency)
        name = phrases.code("buying_stage", str(stage.stage))
        marks.append(
            Mark(
                shape=QRectF(0, place + (1 - BAR) / 2, stage.n, BAR),
                area=QRectF(0, place, longest * 10, 1),
                color=_paler(theme.color("accent"), theme, 1 - 0.08 * place),
                words=formats.titled(
                    name,
                    f"{words.deals(stage.n)} · "
                    f"{formats.money(stage.amount, view.currency, places=0)}",
                ),
                key=stage.stage,
                label=f"{count} · {money}" if stage.amount else count,
            )
        )
    return Drawing(
        marks=marks,
        bounds=QRectF(0, 0, longest, len(view.stages)),
        left=[
            (place + 0.5, phrases.code("buying_stage", str(stage.stage)))
            for place, stage in enumerate(view.stages)
        ],
        bottom=(),
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


def _ranks_below(count: int, n: int) -> list[tuple[float, str]]:
    """Ranks below single customers, shares of all customers below groups of them."""
    if count == n:
        return [(place + 0.5, formats.number(place + 1)) for place in range(count)]
    return [(count * step / 5, formats.share(step / 5)) for step in range(1, 6)]


def _standing(place: int, height: float) -> QRectF:
    return QRectF(place + (1 - BAR) / 2, min(height, 0), BAR, abs(height))


def _major(minor: int, currency: str) -> float:
    return float(minor / 10 ** formats.currency_places(currency))


def _axis_money(value: float, currency: str) -> str:
    return formats.compact_money(round(value * 10 ** formats.currency_places(currency)), currency)


def _paler(color: QColor, theme: Theme, strength: float) -> QColor:
    """A colour mixed with the card's own, so that it needs no transparency in a picture."""
    ground = theme.color("surface")
    mixed = (
        round(ground_part * (1 - strength) + part * strength)
        for part, ground_part in zip(
            (color.red(), color.green(), color.blue()),
            (ground.red(), ground.green(), ground.blue()),
            strict=True,
        )
    )
    return QColor(*mixed)
