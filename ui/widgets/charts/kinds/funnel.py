"""The funnel: how many deals reach each of the customer's stages, and how fast sales come."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.funnel import FunnelView, behind_funnel, funnelled
from crm_desktop.charts.slices import Slice
from crm_desktop.deal_history import STAGES
from crm_desktop.insights.funnel import FunnelStage
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.charts.drawing import Drawing, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shades import paler
from ui.widgets.charts.shapes import lying
from ui.widgets.charts.words import ChartWords, joined

FADING = 0.08  # by which every stage is paler than the one before
INFERRED = 0.3  # the strength of a stage at which no deal ever stood


@dataclass(frozen=True)
class Reached:
    """The key of a bar: the place of its stage."""

    stage: int


class FunnelKind(ChartKind):
    """Lying bars, one for each stage, with the share that goes on from it and the days there."""

    code = "funnel"
    icon = "stage"
    watches = (
        "customer", "deal", "stage_move", "deal_product", "product", "exchange_rate",
        "firm_setting",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Buying funnel")

    def about(self) -> str:
        return self.tr("Where do deals stop, and how much is sold a day?")

    def question(self) -> Question:
        return funnelled

    def missing(self, view: FunnelView) -> Missing | None:
        if view.found.n >= view.few:
            return None
        return Missing(
            self.tr("Not enough data"),
            self.tr("How far deals come: needs {few} deals in this period, there are {n}.").format(
                few=formats.number(view.few), n=formats.number(view.found.n)
            ),
        )

    def sentence(self, view: FunnelView) -> str:
        found = view.found
        narrowest = found.narrowest
        sentences = [
            self.tr("{deals}, {won} of them won so far.").format(
                deals=self._words.deals(found.n), won=formats.number(found.won)
            )
        ]
        if narrowest is not None and narrowest.went_on is not None:
            words = self.tr("The fewest go on from “{stage}”: {on} of the {over} that left it.")
            sentences.append(
                words.format(
                    stage=self._stage(narrowest.stage),
                    on=formats.number(narrowest.went_on.k),
                    over=formats.number(narrowest.went_on.n),
                )
            )
        sentences.append(self._velocity(view))
        return joined([*sentences, self._words.as_of(formats.day(found.as_of))])

    def note(self, view: FunnelView) -> str:
        never = [phrases.code("buying_stage", str(stage)) for stage in view.never_visited]
        passed = self.tr("No deal was ever at: {stages}. They were passed over, or not noted.")
        return joined(
            [
                self.tr("Open deals do not count yet where they stand."),
                self._moved(view),
                passed.format(stages=formats.listed(never)) if never else "",
                self._words.deals_left_out(view.left_out, view.currency),
            ]
        )

    def draw(self, view: FunnelView, theme: Theme) -> Drawing:
        stages = view.found.stages
        longest = max((stage.reached for stage in stages), default=0) or 1
        return Drawing(
            marks=[self._bar(theme, stage, longest) for stage in stages],
            bounds=QRectF(0, 0, longest, len(stages)),
            left=[(stage.stage + 0.5, self._stage(stage.stage)) for stage in stages],
            lying=True,
        )

    def rows(self, view: FunnelView) -> Rows:
        head = [
            self.tr("Stage"),
            self.tr("Reached it"),
            self.tr("Stood at it"),
            self.tr("Open there"),
            self.tr("Over there"),
            self.tr("Went on (share)"),
            self.tr("Low (90 %)"),
            self.tr("High (90 %)"),
            self.tr("Days there (median)"),
        ]
        return [head, *(self._row(stage) for stage in view.found.stages)]

    def behind(self, view: FunnelView, key: object) -> LookBehind | None:
        if not isinstance(key, Reached):
            return None
        ids = view.deals[key.stage]

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_funnel(session, cut, ids)

        return LookBehind(self._stage(key.stage), who, deals=True)

    def _bar(self, theme: Theme, stage: FunnelStage, longest: int) -> Mark:
        strength = 1 - FADING * stage.stage if stage.visited else INFERRED
        said = [self._words.deals(stage.reached)]
        label = [formats.number(stage.reached)]
        on = stage.went_on
        if on is not None and on.rate is not None:
            said.append(
                self.tr("{on} of the {over} that left it went on ({low} to {high})").format(
                    on=formats.number(on.k),
                    over=formats.number(on.n),
                    low=formats.share(on.low),
                    high=formats.share(on.high),
                )
            )
            went = self.tr("{on} of {over} went on")
            label.append(went.format(on=formats.number(on.k), over=formats.number(on.n)))
        if stage.median_days is not None:
            days = self.tr("%Ln day(s)", "", stage.median_days)
            said.append(self.tr("half of them stay at most {days}").format(days=days))
            label.append(days)
        if stage.reached and not stage.visited:
            said.append(self.tr("no deal was ever noted there"))
            label.append(self.tr("never noted"))
        if stage.open_here:
            said.append(self.tr("%Ln open here", "", stage.open_here))
        return Mark(
            shape=lying(stage.stage, stage.reached),
            area=QRectF(0, stage.stage, longest * 10, 1),
            color=paler(theme.color("accent"), theme, strength),
            words=formats.titled(self._stage(stage.stage), " · ".join(said)),
            key=Reached(stage.stage),
            label=" · ".join(label),
        )

    def _row(self, stage: FunnelStage) -> list[object]:
        on = stage.went_on
        known = on is not None and on.rate is not None
        shares = [on.rate, on.low, on.high] if on is not None and known else [None] * 3
        return [
            self._stage(stage.stage),
            stage.reached,
            stage.visited,
            stage.open_here,
            "" if on is None else on.n,
            *("" if share is None else round(share, 6) for share in shares),
            "" if stage.median_days is None else stage.median_days,
        ]

    def _velocity(self, view: FunnelView) -> str:
        velocity = view.velocity
        if velocity.per_day is None:
            return self.tr("Too few deals were won to say how much is sold a day.")
        words = self.tr(
            "{open} open × {rate} won (of those won or lost) × {mean} each ÷ {days} make {sum} a "
            "day."
        )
        return words.format(
            open=formats.number(velocity.open),
            rate=formats.share(velocity.win_rate),
            mean=formats.compact_money(round(velocity.mean_won or 0), view.currency),
            days=self.tr("%Ln day(s)", "", velocity.cycle_days or 0),
            sum=formats.money(round(velocity.per_day), view.currency, places=0),
        )

    def _moved(self, view: FunnelView) -> str:
        """What changed the velocity since the time before, the strongest first."""
        if not view.moved or view.before.per_day is None:
            return ""
        names = {
            "open": self.tr("open deals"),
            "win_rate": self.tr("win rate"),
            "mean_won": self.tr("amount won"),
            "cycle_days": self.tr("days to the end"),
        }
        parts = [f"{names[name]} {_signed(by, view.currency)}" for name, by in view.moved]
        words = self.tr("On {day} it was {sum} a day; moved by {parts}.")
        return words.format(
            day=formats.day(view.before_on),
            sum=formats.money(round(view.before.per_day), view.currency, places=0),
            parts=formats.listed(parts),
        )

    def _stage(self, place: int) -> str:
        return phrases.code("buying_stage", str(STAGES[place]))


def _signed(amount: float, currency: str) -> str:
    sign = "+" if amount >= 0 else "−"
    return f"{sign}{formats.money(round(abs(amount)), currency, places=0)}"
