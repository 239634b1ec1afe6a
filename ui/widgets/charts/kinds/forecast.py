"""The forecast: what was won month by month, and what the open deals will bring."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.deals_behind import deals_behind
from crm_desktop.charts.forecast import (
    Ahead,
    ForecastView,
    MonthWon,
    behind_expected,
    forecasted,
)
from crm_desktop.charts.slices import Slice
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.amounts import beside_axis, major, written
from ui.widgets.charts.drawing import Band, Curve, Drawing, Form, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.scale import round_values
from ui.widgets.charts.shades import paler
from ui.widgets.charts.shapes import HEADROOM, standing
from ui.widgets.charts.words import ChartWords, joined

RIGHT = 0.8  # how often what comes should lie between low and high
SURE = 0.55  # the strength of the bar of the month that is not over
LEAST_AHEAD = 4  # months


@dataclass(frozen=True)
class Won:
    """The key of a bar: a month with what was won in it."""

    month: date


@dataclass(frozen=True)
class Expected:
    """The key of a dot: a month with what may be won in it."""

    month: date


class ForecastKind(ChartKind):
    """Bars of the months that are over; a band from low to high with the middle as a line."""

    code = "forecast"
    icon = "deals"
    filters = frozenset({"tier", "industry", "owner_id", "line", "currency"})
    watches = (
        "customer", "deal", "deal_product", "product", "qualification", "exchange_rate",
        "firm_setting",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Forecast")

    def about(self) -> str:
        return self.tr("What will the open deals bring, month by month, and how sure is that?")

    def question(self) -> Question:
        return forecasted

    def missing(self, view: ForecastView) -> Missing | None:
        if view.is_enough:
            return None
        words = self.tr(
            "What the open deals will bring: needs {few} open deals with an amount and a day of "
            "opening, there are {n}; and {few} won ones, there are {won}."
        )
        return Missing(
            self.tr("Not enough data"),
            joined([
                words.format(
                    few=formats.number(view.few),
                    n=formats.number(view.n),
                    won=formats.number(view.won),
                ),
                self._words.deals_left_out(view.left_out, view.currency),
            ]),
        )  # fmt: skip

    def sentence(self, view: ForecastView) -> str:
        total, last = view.total, view.quarters[-1].last
        if total is None:
            return ""
        day = self._words.as_of(formats.day(view.as_of))
        if not total.p90:
            words = self.tr("All of {deals} are older than any that was ever decided: nothing more "
                            "can be expected of them.")  # fmt: skip
            return joined([words.format(deals=self._open(view.n)), day])
        words = self.tr(
            "{deals} will bring about {middle} until {month} (four chances in five: {low} to "
            "{high})."
        )
        said = words.format(
            deals=self._open(view.n),
            middle=self._money(total.p50, view),
            month=formats.month(last),
            low=self._money(total.p10, view),
            high=self._money(total.p90, view),
        )
        this = view.quarters[0]
        soon = self.tr("This quarter: {low} to {high}.").format(
            low=self._money(this.range.p10, view),
            high=self._money(this.range.p90, view),
        )
        return joined([said, soon, day])

    def note(self, view: ForecastView) -> str:
        parts = [self._tried(view)]
        if view.is_rule:
            parts.append(self.tr("The chances are a rule of thumb, not learnt from your deals."))
        if view.estimated:
            words = self.tr(
                "%Ln deal(s) without an amount count at the mean of won ones.", "", view.estimated
            )
            parts.append(words)
        if view.unknown + view.undated:
            parts.append(
                self.tr(
                    "Not included: %Ln deal(s) without an amount or a day of opening.",
                    "",
                    view.unknown + view.undated,
                )
            )
        parts.append(self._words.deals_left_out(view.left_out, view.currency))
        parts.append(self.tr("Deals that are yet to be opened are not in it."))
        return joined(parts)

    def draw(self, view: ForecastView, theme: Theme) -> Drawing:
        ahead = _shown(view)
        start = len(view.before) - 1
        sure = view.before[-1].amount
        high = max(
            [one.amount for one in view.before]
            + [one.range.p90 + (sure if not place else 0) for place, one in enumerate(ahead)]
        )
        values = round_values(0, major(high, view.currency))
        top = values[-1] if len(values) > 1 else 1.0
        heights = [self._heights(one, sure if not place else 0) for place, one in enumerate(ahead)]
        lines = [
            [
                (start + place + 0.5, major(each[part], view.currency))
                for place, each in enumerate(heights)
            ]
            for part in range(3)
        ]
        bars = [self._bar(view, theme, place, one, top) for place, one in enumerate(view.before)]
        dots = [
            self._dot(view, theme, start + place, one, top, lines[1][place][1])
            for place, one in enumerate(ahead)
        ]
        months = [one.month for one in view.before] + [one.first for one in ahead[1:]]
        color = theme.series(0)
        return Drawing(
            marks=[*bars, *dots],
            bounds=QRectF(0, 0, len(months), top * HEADROOM),
            left=[(value, beside_axis(value, view.currency)) for value in values],
            bottom=[(place + 0.5, formats.month(month)) for place, month in enumerate(months)],
            curves=[Curve(lines[1], color, self.tr("Middle"), dashed=True)],
            bands=[Band(lines[0], lines[2], color, self.tr("Four chances in five"))],
            legend=[(self.tr("Won"), theme.color("accent"))],
        )

    def rows(self, view: ForecastView) -> Rows:
        currency = view.currency
        head = [self.tr("Month"), self.tr("Deals won"), self._words.amount_in(currency)]
        head += [self.tr("Low (P10)"), self.tr("Middle (P50)"), self.tr("High (P90)")]
        past = [
            [f"{one.month:%Y-%m}", one.n, written(one.amount, currency), "", "", ""]
            for one in view.before
        ]
        ranges = [(f"{one.first:%Y-%m}", one.range) for one in view.months]
        if view.total is not None:
            ranges.append((self.tr("All together"), view.total))
        return [
            head,
            *past,
            *(
                [
                    name,
                    "",
                    "",
                    *(written(part, currency) for part in (said.p10, said.p50, said.p90)),
                ]
                for name, said in ranges
            ),
        ]

    def behind(self, view: ForecastView, key: object) -> LookBehind | None:
        if isinstance(key, Won):
            ids = [id for one in view.before if one.month == key.month for id in one.ids]

            def won(session: Session, cut: Slice) -> BehindMark:
                return deals_behind(session, cut, ids)

            title = self.tr("Won in {month}").format(month=formats.month(key.month))
            return LookBehind(title, won, deals=True)
        if not isinstance(key, Expected):
            return None
        wanted = key.month

        def expected(session: Session, cut: Slice) -> BehindMark:
            return behind_expected(session, view, wanted)

        title = self.tr("May be won in {month} (amounts by their chance)")
        return LookBehind(title.format(month=formats.month(wanted)), expected, deals=True)

    def _heights(self, ahead: Ahead, sure: int) -> tuple[int, int, int]:
        said = ahead.range
        return said.p10 + sure, said.p50 + sure, said.p90 + sure

    def _bar(self, view: ForecastView, theme: Theme, place: int, won: MonthWon, top: float) -> Mark:
        is_now = place == len(view.before) - 1
        color = theme.color("accent")
        said = f"{self._money(won.amount, view)} · {self._words.deals(won.n)}"
        month = formats.month(won.month)
        if is_now:
            month = formats.aside(month, self.tr("so far"))
        return Mark(
            shape=standing(place, major(won.amount, view.currency)),
            # The month that is not over leaves the upper part to what may come yet.
            area=QRectF(place, 0, 1, major(won.amount, view.currency) if is_now else top),
            color=paler(color, theme, SURE) if is_now else color,
            words=formats.titled(month, said),
            key=Won(won.month),
        )

    def _dot(
        self, view: ForecastView, theme: Theme, place: int, ahead: Ahead, top: float, middle: float
    ) -> Mark:
        said = ahead.range
        words = self.tr("{middle} more, between {low} and {high}").format(
            middle=self._money(said.p50, view),
            low=self._money(said.p10, view),
            high=self._money(said.p90, view),
        )
        return Mark(
            shape=QRectF(place + 0.4, middle - top * 0.01, 0.2, top * 0.02),
            area=QRectF(place, 0, 1, top),
            color=theme.series(0),
            words=formats.titled(formats.month(ahead.first), words),
            key=Expected(ahead.first),
            form=Form.DOT,
            size=7.0,
        )

    def _tried(self, view: ForecastView) -> str:
        if view.bias is None or view.coverage is None:
            return self.tr("There is too little past to try such a forecast on.")
        share = formats.share(abs(view.bias))
        n = len(view.looks_back)
        if view.bias >= 0:
            words = self.tr(
                "Tried on %Ln earlier day(s) the middle was {share} too high, and {covered} of "
                "what came lay in the band ({right} is right).", "", n,
            )  # fmt: skip
        else:
            words = self.tr(
                "Tried on %Ln earlier day(s) the middle was {share} too low, and {covered} of "
                "what came lay in the band ({right} is right).", "", n,
            )  # fmt: skip
        return words.format(
            share=share, covered=formats.share(view.coverage), right=formats.share(RIGHT)
        )

    def _open(self, n: int) -> str:
        return self.tr("%Ln open deal(s)", "", n)

    def _money(self, amount: int, view: ForecastView) -> str:
        return formats.compact_money(amount, view.currency)


def _shown(view: ForecastView) -> tuple[Ahead, ...]:
    """The months to come up to the last that may bring something."""
    full = [place for place, one in enumerate(view.months) if one.range.p90]
    last = max([*full, LEAST_AHEAD - 1])
    return view.months[: last + 1]
