"""How long deals take: the share still open, won and lost by day, and the ages of the open ones."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.cycle import CycleView, OpenAge, behind_ages, cycled
from crm_desktop.charts.slices import Slice
from crm_desktop.insights.survival import Real, Steps
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.drawing import Band, Curve, Drawing, Form, Guide, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.scale import round_values
from ui.widgets.charts.shapes import HEADROOM
from ui.widgets.charts.words import ChartWords, joined

BEYOND = 1.1  # of the last day on which a deal ended is shown; older open deals stand at the edge
DOT, MOST_DOT = 7.0, 16.0  # pixels


class CycleKind(ChartKind):
    """Stepped curves with their intervals; every open deal is a dot at its age."""

    code = "cycle"
    icon = "clock"
    watches = ("customer", "deal", "deal_product", "product", "firm_setting")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Time to close")

    def about(self) -> str:
        return self.tr("How long do deals take, won and lost, and which take longer than usual?")

    def question(self) -> Question:
        return cycled

    def missing(self, view: CycleView) -> Missing | None:
        if view.is_enough:
            return None
        return Missing(
            self.tr("Not enough data"),
            self.tr(
                "How long deals take: needs {few} deals that are over in this period, there are "
                "{n}."
            ).format(few=formats.number(view.few), n=formats.number(view.found.ended)),
        )

    def sentence(self, view: CycleView) -> str:
        found = view.found
        if found.median_days is None:
            half = self.tr("Fewer than half of {deals} are over.").format(
                deals=self._words.deals(found.n)
            )
        else:
            half = self.tr("Half of {deals} are over after {days}.").format(
                deals=self._words.deals(found.n),
                days=self.tr("%Ln day(s)", "", found.median_days),
            )
        end = self.tr("In the end {won} are won and {lost} lost.").format(
            won=formats.share(float(found.won_by.shares[-1])),
            lost=formats.share(float(found.lost_by.shares[-1])),
        )
        older = ""
        if found.open and found.median_days is not None:
            words = self.tr("%Ln of {open} open ones are older than that.", "", view.older)
            older = words.format(open=formats.number(found.open))
        return joined([half, end, older, self._words.as_of(formats.day(found.as_of))])

    def note(self, view: CycleView) -> str:
        found = view.found
        how = self.tr("Open deals count as far as they are (Kaplan-Meier); pale: 95 % intervals.")
        left_out = self.tr(
            "Not included: %Ln deal(s) without a day of opening, or closed before it.",
            "",
            found.left_out,
        )
        return joined([how, left_out if found.left_out else ""])

    def draw(self, view: CycleView, theme: Theme) -> Drawing:
        found = view.found
        ended = max(int(found.still_open.days[-1]), 1)
        oldest = max((age.last for age in view.ages), default=0)
        edge = ended * BEYOND if oldest > ended else float(max(ended, oldest))
        shown = (
            (found.still_open, theme.color("accent"), self.tr("Still open")),
            (found.won_by, theme.tone("good", "mark"), self.tr("Won")),
            (found.lost_by, theme.tone("bad", "mark"), self.tr("Lost")),
        )
        days = [day for day in round_values(0, edge, 6) if day <= edge]
        half = self.tr("half are over")
        return Drawing(
            marks=[self._dot(view, theme, age, edge) for age in view.ages],
            bounds=QRectF(0, 0, edge * 1.02, HEADROOM),
            left=[(share, formats.share(share)) for share in (0.0, 0.25, 0.5, 0.75, 1.0)],
            bottom=[(day, formats.number(day)) for day in days],
            bottom_title=self.tr("Days since the deal was opened; each dot an open deal"),
            curves=[
                Curve(_points(steps, edge), color, name, stepped=True)
                for steps, color, name in shown
            ],
            bands=[
                Band(_stairs(steps, steps.low, edge), _stairs(steps, steps.high, edge), color)
                for steps, color, _ in shown
            ],
            guides=[]
            if found.median_days is None
            else [Guide(float(found.median_days), half, upright=True)],
        )

    def rows(self, view: CycleView) -> Rows:
        found = view.found
        head = [self.tr("Day"), self.tr("Still open"), self.tr("Low (95 %)")]
        head += [self.tr("High (95 %)"), self.tr("Won"), self.tr("Lost")]
        still = found.still_open
        return [
            head,
            *(
                [
                    int(day),
                    *(
                        round(float(part[place]), 6)
                        for part in (still.shares, still.low, still.high)
                    ),
                    round(found.won_by.at(int(day)), 6),
                    round(found.lost_by.at(int(day)), 6),
                ]
                for place, day in enumerate(still.days)
            ),
        ]

    def behind(self, view: CycleView, key: object) -> LookBehind | None:
        if not isinstance(key, OpenAge):
            return None

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_ages(session, cut, key.ids)

        return LookBehind(self._age(key), who, deals=True)

    def _dot(self, view: CycleView, theme: Theme, age: OpenAge, edge: float) -> Mark:
        n = len(age.ids)
        x = min((age.first + age.last) / 2, edge)
        y = view.found.still_open.at(age.first)
        wide, high = edge / 60, 0.04
        return Mark(
            shape=QRectF(x - wide / 2, y - high / 2, wide, high),
            area=QRectF(x - wide / 2, y - high, wide, 2 * high),
            color=theme.tone("warn", "mark"),
            words=formats.titled(
                self._age(age),
                self.tr("%Ln open deal(s)", "", n),
            ),
            key=age,
            form=Form.DOT,
            size=min(DOT + 2 * math.log2(n), MOST_DOT),
        )

    def _age(self, age: OpenAge) -> str:
        days = self.tr("%Ln day(s)", "", age.last)
        if age.first == age.last:
            return self.tr("Open for {days}").format(days=days)
        return self.tr("Open for {first} to {days}").format(
            first=formats.number(age.first), days=days
        )


def _points(steps: Steps, edge: float) -> list[tuple[float, float]]:
    """The corners of a curve up to the edge."""
    found = [
        (float(day), float(share))
        for day, share in zip(steps.days, steps.shares, strict=True)
        if day <= edge
    ]
    return [*found, (edge, found[-1][1])]


def _stairs(steps: Steps, values: Real, edge: float) -> list[tuple[float, float]]:
    """A stepped line as the edge of a band."""
    found: list[tuple[float, float]] = []
    for day, value in zip(steps.days, values, strict=True):
        if found:
            found.append((float(day), found[-1][1]))
        found.append((float(day), float(value)))
    return [*found, (edge, found[-1][1])]
