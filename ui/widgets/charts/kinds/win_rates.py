"""Win rates: which deals are won, by the dimension that tells them apart most."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.slices import Slice
from crm_desktop.charts.win_rates import (
    NEEDED,
    YES,
    WinRatesView,
    behind_segment,
    rates_of_winning,
)
from crm_desktop.insights.win_rates import Dimension, Segment
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.charts.drawing import Drawing, Guide, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shades import paler
from ui.widgets.charts.shapes import lying
from ui.widgets.charts.words import FEW, ChartWords, joined

MOST = 10  # segments that are drawn, those of the most deals
ABOVE = 0.35  # room for the words of the guide
FAINT = 0.55  # so that the intervals are seen on the bars
TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


class OfSegment(NamedTuple):
    """The key of a bar."""

    dimension: str
    value: str


class WinRatesKind(ChartKind):
    """Lying bars of the segments with the interval of each; the firm's own rate as a guide."""

    code = "win_rates"
    icon = "deals"
    filters = frozenset({"period", "tier", "industry", "owner_id", "line"})
    watches = ("customer", "deal", "deal_product", "product", "user", "firm_setting")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Win rates")

    def about(self) -> str:
        return self.tr("Which deals do we win: of which industry, tier, source, owner, tender?")

    def question(self) -> Question:
        return rates_of_winning

    def missing(self, view: WinRatesView) -> Missing | None:
        found, title = view.found, self.tr("Not enough data")
        if found.n < NEEDED:
            text = self.tr(
                "Which deals are won: needs {needed} deals won or lost in this period, there are "
                "{n}."
            )
            return Missing(title, text.format(needed=NEEDED, n=formats.number(found.n)))
        if found.won in (0, found.n):
            text = self.tr(
                "All {n} decided deals of this period ended alike, so there is no rate yet."
            )
            return Missing(title, text.format(n=formats.number(found.n)))
        if found.shown is None:
            text = self.tr(
                "To compare win rates, two groups of at least {few} decided deals are needed."
            )
            return Missing(title, text.format(few=FEW))
        return None

    def sentence(self, view: WinRatesView) -> str:
        found, shown = view.found, view.found.shown
        if shown is None:
            return ""
        known = [segment for segment in _drawn(shown) if segment.share.rate is not None]
        best, worst = known[0], known[-1]
        sentences = [
            self.tr("Of %Ln deal(s) won or lost {rate} were won.", "", found.n).format(
                rate=formats.share(found.rate)
            ),
            self.tr("{by}: “{best}” most often ({most}), “{worst}” least ({least}).").format(
                by=self._by(shown.code),
                best=self._name(shown.code, best),
                most=self._count(best),
                worst=self._name(shown.code, worst),
                least=self._count(worst),
            ),
            "" if shown.is_apart else self.tr("The difference may be chance."),
        ]
        return joined([*sentences, self._words.as_of(formats.day(view.as_of))])

    def note(self, view: WinRatesView) -> str:
        shown = view.found.shown
        hidden = 0 if shown is None else len(shown.segments) - len(_drawn(shown))
        parts = [
            self.tr(
                "A bar is the share won, drawn towards the rate of all where deals are few; thin "
                "lines: where it lies with a certainty of 90 %."
            ),
            self.tr("Other groupings tell deals apart less; they are in the saved numbers."),
            self.tr("%Ln group(s) with fewer deals are not drawn.", "", hidden) if hidden else "",
        ]
        return joined(parts)

    def draw(self, view: WinRatesView, theme: Theme) -> Drawing:
        shown = view.found.shown
        segments = () if shown is None else _drawn(shown)
        code = "" if shown is None else shown.code
        base = view.found.rate or 0.0
        return Drawing(
            marks=[
                self._bar(code, segment, place, theme) for place, segment in enumerate(segments)
            ],
            bounds=QRectF(0, -ABOVE, 1, max(len(segments), 1) + ABOVE),
            left=[
                (place + 0.5, self._name(code, segment)) for place, segment in enumerate(segments)
            ],
            bottom=[(share, formats.share(share)) for share in TICKS],
            guides=[
                Guide(base, self.tr("All: {rate}").format(rate=formats.share(base)), upright=True)
            ],
            lying=True,
        )

    def rows(self, view: WinRatesView) -> Rows:
        head = [
            self.tr("By"), self.tr("Group"), self.tr("Won"), self.tr("Decided deals"),
            self.tr("Win rate (shrunk)"), self.tr("From (90 %)"), self.tr("To (90 %)"),
        ]  # fmt: skip
        table: list[list[object]] = [list(head)]
        for dimension in view.found.dimensions:
            for segment in dimension.segments:
                share = segment.share
                rates = (share.rate, share.low, share.high)
                table.append(
                    [
                        self._by(dimension.code),
                        self._name(dimension.code, segment),
                        share.k,
                        share.n,
                        *("" if rate is None else round(rate, 6) for rate in rates),
                    ]
                )
        return table

    def behind(self, view: WinRatesView, key: object) -> LookBehind | None:
        if not isinstance(key, OfSegment):
            return None

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_segment(session, cut, key.dimension, key.value)

        return LookBehind(self._named(key.dimension, key.value), who, deals=True)

    def _bar(self, code: str, segment: Segment, place: int, theme: Theme) -> Mark:
        share = segment.share
        name, count = self._name(code, segment), self._count(segment)
        if share.rate is None:
            label = count
            words = self.tr("{count}: too few for a rate").format(count=count)
        else:
            label = count
            words = self.tr(
                "{count} won; drawn towards the rate of all: {rate}, with 90 % certainty {low} to "
                "{high}"
            ).format(
                count=count,
                rate=formats.share(share.rate),
                low=formats.share(share.low),
                high=formats.share(share.high),
            )
        return Mark(
            shape=lying(place, share.rate or 0.0),
            area=QRectF(0, place, 10, 1),
            color=paler(theme.color("accent"), theme, FAINT),
            words=formats.titled(name, words),
            key=OfSegment(code, segment.value),
            label=label,
            low=share.low,
            high=share.high,
        )

    def _count(self, segment: Segment) -> str:
        return self.tr("{won} of {n}").format(
            won=formats.number(segment.share.k), n=formats.number(segment.share.n)
        )

    def _by(self, code: str) -> str:
        names = {
            "industry": self.tr("By industry"),
            "tier": self.tr("By tier"),
            "source": self.tr("By source"),
            "tender": self.tr("By tender"),
            "owner": self.tr("By owner"),
        }
        return names[code]

    def _name(self, code: str, segment: Segment) -> str:
        return self._named(code, segment.value)

    def _named(self, code: str, value: str) -> str:
        if code == "tender":
            return self.tr("Formal tender") if value == YES else self.tr("No tender")
        if not value:
            return self.tr("Unknown")
        return phrases.code("tier", value) if code == "tier" else value


def _drawn(dimension: Dimension) -> tuple[Segment, ...]:
    """The segments of the most deals, in their order."""
    largest = sorted(dimension.segments, key=lambda segment: -segment.share.n)[:MOST]
    return tuple(segment for segment in dimension.segments if segment in largest)
