"""Sources: which ways of winning customers work, and which of them pay."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.slices import Slice
from crm_desktop.charts.sources import SourcesView, behind_source, sources_of
from crm_desktop.insights.sources import Source
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.amounts import major, written
from ui.widgets.charts.drawing import Drawing, Guide, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shades import paler
from ui.widgets.charts.shapes import lying
from ui.widgets.charts.words import FEW, ChartWords, joined

NEEDED = 10  # firms met
MOST = 10  # sources that are drawn, those of the most firms
ABOVE = 0.35  # room for the words of the guide
FAINT = 0.55  # so that the intervals are seen on the bars
LONG = 10_000  # an amount from which its short form is shorter
TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


class OfSource(NamedTuple):
    """The key of a bar."""

    name: str


class SourcesKind(ChartKind):
    """Lying bars of the conversion with its interval; what a customer cost stands behind them."""

    code = "sources"
    icon = "customers"
    filters = frozenset({"period", "tier", "industry", "owner_id"})
    watches = (
        "customer", "activity", "deal", "sales_order", "order_line", "source_cost",
        "exchange_rate", "firm_setting",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Sources")

    def about(self) -> str:
        return self.tr("Which ways of winning customers work, and what does each customer cost?")

    def question(self) -> Question:
        return sources_of

    def missing(self, view: SourcesView) -> Missing | None:
        found = view.found
        known = [source for source in found.sources if source.name and source.share.n]
        title = self.tr("Not enough data")
        if found.leads < NEEDED:
            text = self.tr(
                "Which sources work: needs {needed} firms first met in this period, there are {n}."
            )
            return Missing(title, text.format(needed=NEEDED, n=formats.number(found.leads)))
        if not any(source.share.rate is not None for source in known):
            text = self.tr(
                "Which sources work: needs a source with at least {few} customers; note it on "
                "their profiles."
            )
            return Missing(title, text.format(few=FEW))
        return None

    def sentence(self, view: SourcesView) -> str:
        found = view.found
        sentences = [
            self.tr("Of {firms} first met in this period {won} bought ({rate}).").format(
                firms=self._firms(found.leads),
                won=formats.number(found.won),
                rate=formats.share(found.rate),
            )
        ]
        known = [s for s in found.sources if s.name and s.share.rate is not None]
        if len(known) > 1 and len({s.share.k / s.share.n for s in known}) == 1:
            sentences.append(self.tr("No source works better than another."))
        elif len(known) > 1:
            said = self.tr("“{best}” works best ({most}), “{worst}” least ({least}).")
            sentences.append(
                said.format(
                    best=known[0].name,
                    most=self._count(known[0]),
                    worst=known[-1].name,
                    least=self._count(known[-1]),
                )
            )
        sentences += [self._costs(view), self._words.as_of(formats.day(view.as_of))]
        return joined(sentences)

    def note(self, view: SourcesView) -> str:
        has_costs = any(source.cost is not None for source in view.found.sources)
        unknown = sum(source.margin_unknown for source in view.found.sources)
        parts = [
            self.tr("Costs belong to all customers and stand aside while a filter is set.")
            if not view.with_costs
            else self.tr("No costs are noted for this period, so only the conversion is shown.")
            if not has_costs
            else self.tr("A lead belongs to the month of its first contact."),
            self._unpriced(view),
            self.tr("The margin of %Ln customer(s) is unknown.", "", unknown) if unknown else "",
            self.tr("%Ln cost(s) in currencies without a rate are left out.", "", view.left_out)
            if view.left_out
            else "",
        ]
        return joined(parts)

    def draw(self, view: SourcesView, theme: Theme) -> Drawing:
        found, drawn = view.found, _drawn(view)
        base = found.rate or 0.0
        return Drawing(
            marks=[self._bar(view, source, place, theme) for place, source in enumerate(drawn)],
            bounds=QRectF(0, -ABOVE, 1, max(len(drawn), 1) + ABOVE),
            left=[(place + 0.5, self._name(source)) for place, source in enumerate(drawn)],
            bottom=[(share, formats.share(share)) for share in TICKS],
            guides=[
                Guide(base, self.tr("All: {rate}").format(rate=formats.share(base)), upright=True)
            ],
            lying=True,
        )

    def rows(self, view: SourcesView) -> Rows:
        currency = view.currency
        head = [
            self.tr("Source"), self.tr("Firms"), self.tr("Bought"),
            self.tr("Conversion (shrunk)"), self.tr("From (90 %)"), self.tr("To (90 %)"),
            self.tr("Cost ({currency})").format(currency=currency),
            self.tr("Cost per customer ({currency})").format(currency=currency),
            self.tr("Margin ({currency})").format(currency=currency),
            self.tr("(Margin − cost) / cost"), self.tr("Month of first contact"),
        ]  # fmt: skip
        table: list[list[object]] = [list(head)]
        for source in view.found.sources:
            share = source.share
            rates = (share.rate, share.low, share.high)
            amounts = (source.cost, source.per_customer, source.margin)
            table.append(
                [
                    self._name(source),
                    share.n,
                    share.k,
                    *("" if rate is None else round(rate, 6) for rate in rates),
                    *("" if minor is None else written(minor, currency) for minor in amounts),
                    "" if source.payback is None else round(source.payback, 6),
                    "",
                ]
            )
            table += [
                [self._name(source), month.leads, month.won, *[""] * 7, f"{month.first:%Y-%m}"]
                for month in source.months
            ]
        return table

    def behind(self, view: SourcesView, key: object) -> LookBehind | None:
        if not isinstance(key, OfSource) or key.name not in view.ids:
            return None
        ids = view.ids[key.name]

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_source(session, cut, ids)

        return LookBehind(key.name or self.tr("Unknown source"), who)

    def _costs(self, view: SourcesView) -> str:
        """What a customer cost by the cheapest and the dearest source, and what came back."""
        paid = [source for source in view.found.sources if source.per_customer is not None]
        paid.sort(key=lambda source: source.per_customer or 0)
        if not paid:
            return ""
        if len(paid) == 1:
            said = self.tr("A customer by “{source}” cost {amount}.")
            return said.format(source=self._name(paid[0]), amount=self._each(view, paid[0]))
        said = self.tr("A customer cost least by “{low}” ({least}), most by “{high}” ({most}).")
        return said.format(
            low=self._name(paid[0]),
            least=self._each(view, paid[0]),
            high=self._name(paid[-1]),
            most=self._each(view, paid[-1]),
        )

    def _unpriced(self, view: SourcesView) -> str:
        """Which sources have costs and yet no cost per customer, and why."""
        names = [self._name(source) for source in view.found.sources if source.unpriced]
        said = self.tr(
            "No cost per customer for {sources}: a cost counts for the firms first met in its "
            "days, and those were too few or did not buy."
        )
        return said.format(sources=formats.listed(names)) if names else ""

    def _bar(self, view: SourcesView, source: Source, place: int, theme: Theme) -> Mark:
        share, count = source.share, self._count(source)
        parts = [count] if share.rate is None else [formats.share(share.rate), count]
        if source.per_customer is not None:
            is_long = major(source.per_customer, view.currency) >= LONG
            compact = formats.compact_money(source.per_customer, view.currency)
            amount = compact if is_long else self._each(view, source)
            parts.append(self.tr("{amount} each").format(amount=amount))
        return Mark(
            shape=lying(place, share.rate or 0.0),
            area=QRectF(0, place, 10, 1),
            color=paler(theme.color("accent"), theme, FAINT),
            words=formats.titled(self._name(source), self._told(view, source)),
            key=OfSource(source.name),
            label=" · ".join(parts),
            low=share.low,
            high=share.high,
        )

    def _told(self, view: SourcesView, source: Source) -> str:
        share = source.share
        lines = [self.tr("{count} bought").format(count=self._count(source))]
        if share.rate is not None:
            certain = self.tr("Conversion {rate}, with 90 % certainty {low} to {high}")
            lines.append(
                certain.format(
                    rate=formats.share(share.rate),
                    low=formats.share(share.low),
                    high=formats.share(share.high),
                )
            )
        if source.cost is not None:
            cost = formats.money(source.cost, view.currency, places=0)
            lines.append(self.tr("Cost: {amount}").format(amount=cost))
        if source.per_customer is not None:
            lines.append(
                self.tr("Per customer won: {amount}").format(amount=self._each(view, source))
            )
        if source.payback is not None:
            lines.append(
                self.tr("Came back beyond the cost: {times} times").format(
                    times=formats.number(source.payback, 1)
                )
            )
        return "\n".join(lines)

    def _each(self, view: SourcesView, source: Source) -> str:
        return formats.money(source.per_customer, view.currency, places=0)

    def _count(self, source: Source) -> str:
        return self.tr("{won} of {n}").format(
            won=formats.number(source.share.k), n=formats.number(source.share.n)
        )

    def _firms(self, n: int) -> str:
        return self.tr("%Ln firm(s)", "", n)

    def _name(self, source: Source) -> str:
        return source.name or self.tr("Unknown")


def _drawn(view: SourcesView) -> tuple[Source, ...]:
    """The sources of the most firms, in their order."""
    largest = sorted(view.found.sources, key=lambda source: -source.share.n)[:MOST]
    return tuple(source for source in view.found.sources if source in largest)
