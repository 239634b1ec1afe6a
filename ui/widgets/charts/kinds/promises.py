"""Promises kept on time by quarter and by person, above how soon complaints were answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.promises import PromisesView, behind_promises, kept_promises
from crm_desktop.charts.slices import Slice
from crm_desktop.insights.care_trends import Answered, Kept
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.drawing import Drawing, Guide, Mark, Text
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.scale import round_values
from ui.widgets.charts.shapes import BAR
from ui.widgets.charts.words import ChartWords, joined

MOST_PEOPLE = 4  # those with the most promises; the table has all
GAP = 0.6  # between the quarters and the people, in bars
PERSON = 2.0  # the room of a person, for the name
LONGEST_NAME = 14
UPPER = 1.55  # where the upper part begins; each part is one unit high
HEAD = 0.3  # above a part, for its heading


@dataclass(frozen=True)
class Place:
    """The key of a mark: what it tells of ("quarter", "person", "complaints") and which of them."""

    of: str
    index: int


class PromisesKind(ChartKind):
    """Standing bars with intervals above, pairs of bars below; each part only with enough in it."""

    code = "promises"
    icon = "promise"
    is_wide = True
    filters = frozenset({"period", "tier", "industry", "owner_id"})
    watches = ("promise", "complaint", "customer", "user", "sales_order", "firm_setting")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Promises and complaints")

    def about(self) -> str:
        return self.tr("Do we keep what we promise, and how soon do we answer complaints?")

    def question(self) -> Question:
        return kept_promises

    def missing(self, view: PromisesView) -> Missing | None:
        if view.n >= view.few or (view.n_complaints >= view.few and _is_answered(view)):
            return None
        if view.n_complaints >= view.few:
            return Missing(
                self.tr("Not enough data"),
                self.tr(
                    "%Ln complaint(s) came; a first reply or a solution is noted for too few of "
                    "them.", "", view.n_complaints,
                ),
            )  # fmt: skip
        return Missing(
            self.tr("Not enough data"),
            self.tr(
                "Needs {few} promises that fell due, there are {n}; or {few} complaints, there "
                "are {complaints}."
            ).format(few=view.few, n=view.n, complaints=view.n_complaints),
        )

    def sentence(self, view: PromisesView) -> str:
        return joined(
            [
                self._of_promises(view),
                self._of_complaints(view),
                self._words.as_of(formats.day(view.as_of)),
            ]
        )

    def note(self, view: PromisesView) -> str:
        colors = (
            self.tr("Promises kept: blue by quarter, green by person.")
            if view.n >= view.few and view.people
            else ""
        )
        if not view.n_complaints:
            return colors
        hours = (
            self.tr("Hours of complaints are working hours.")
            if view.counts_working_hours
            else self.tr("Hours of complaints are all hours: no working hours are set.")
        )
        open_ = self.tr("%Ln complaint(s) are not solved yet.", "", view.still_open)
        return joined([colors, hours, open_ if view.still_open else ""])

    def draw(self, view: PromisesView, theme: Theme) -> Drawing:
        complaints = view.n_complaints >= view.few
        promises = view.n >= view.few
        base = UPPER if complaints else 0.0
        top = (base + 1 if promises else 1.0) + HEAD
        people = view.people[:MOST_PEOPLE] if promises else ()
        width = len(view.starts) + (GAP + PERSON * len(people) if people else 0)
        marks: list[Mark] = []
        texts: list[Text] = []
        left: list[tuple[float, str]] = []
        if promises:
            self._draw_promises(view, theme, base, marks, texts)
            left += [(base + share, formats.share(share)) for share in (0.0, 0.5, 1.0)]
            texts.append(Text(0.1, base + 1 + HEAD / 2, self.tr("Kept on time"), 1, muted=True))
        if complaints:
            left += self._draw_complaints(view, theme, marks, texts)
            heading = self.tr("Complaints: hours, half of them within")
            texts.append(Text(0.1, 1 + HEAD / 2 - 0.02, heading, 1, muted=True))
        names = [(place + 0.5, _quarter(view, place)) for place in range(len(view.starts))]
        begin, below = len(view.starts) + GAP, base - 0.14
        at = [(begin + PERSON * (i + 0.5), self._short_name(view, i)) for i in range(len(people))]
        if complaints:
            texts += [Text(x, below, name) for x, name in at]
        else:
            names += at
        share = view.promised.all.share
        return Drawing(
            marks=marks,
            bounds=QRectF(0, 0, width, top),
            left=sorted(left),
            bottom=names,
            guides=[Guide(base + share.rate, "")] if promises and share else [],
            texts=texts,
            legend=self._legend(theme, complaints=complaints),
        )

    def rows(self, view: PromisesView) -> Rows:
        head = [
            self.tr("Quarter or person"), self.tr("Promises due"), self.tr("Kept on time"),
            self.tr("Share kept"), self.tr("Complaints"), self.tr("Hours to first reply"),
            self.tr("Hours to solution"),
        ]  # fmt: skip
        quarters = [
            [
                _quarter(view, place), of.n, of.kept, _rate(of), answered.n,
                _hours(answered.reply), _hours(answered.solution),
            ]
            for place, ((_, of), answered) in enumerate(
                zip(view.promised.quarters, view.complaints, strict=True)
            )
        ]  # fmt: skip
        people = [
            [self._name(view, i), one.kept.n, one.kept.kept, _rate(one.kept), "", "", ""]
            for i, one in enumerate(view.people)
        ]
        return [head, *quarters, *people]

    def behind(self, view: PromisesView, key: object) -> LookBehind | None:
        if not isinstance(key, Place):
            return None
        ids = {
            "quarter": view.promise_customers,
            "person": view.people_customers,
            "complaints": view.complaint_customers,
        }[key.of][key.index]
        name = self._name(view, key.index) if key.of == "person" else _quarter(view, key.index)
        words = self.tr("Complaints") if key.of == "complaints" else self.tr("Promises")

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_promises(session, cut, ids)

        return LookBehind(formats.titled(words, name), who)

    def _of_promises(self, view: PromisesView) -> str:
        of = view.promised.all
        if of.share is None:
            return self.tr("%Ln promise(s) fell due.", "", of.n)
        said = self.tr(
            "{kept} of %Ln promise(s) were kept on time: {share} (probably between {low} and "
            "{high}), {trend}.", "", of.n,
        )  # fmt: skip
        return said.format(
            kept=formats.number(of.kept),
            share=formats.share(of.share.rate),
            low=formats.share(of.share.low),
            high=formats.share(of.share.high),
            trend=self._trend(view),
        )

    def _trend(self, view: PromisesView) -> str:
        trend = view.promised.trend
        if trend is None:
            return self.tr("too few for a trend")
        if not trend.is_clear:
            return self.tr("no clear change")
        before = formats.share(trend.before.share.rate if trend.before.share else None)
        better = self.tr("better than the {before} before")
        worse = self.tr("worse than the {before} before")
        return (better if trend.is_better else worse).format(before=before)

    def _of_complaints(self, view: PromisesView) -> str:
        if view.reply is None:
            return self.tr("%Ln complaint(s) came.", "", view.n_complaints)
        said = self.tr("Half of %Ln complaint(s) had a first reply within {reply} h.", "",
                       view.n_complaints)  # fmt: skip
        solved = self.tr("Half of the solutions came within {solution} h.")
        return joined(
            [
                said.format(reply=_short(view.reply)),
                "" if view.solution is None else solved.format(solution=_short(view.solution)),
            ]
        )

    def _draw_promises(
        self, view: PromisesView, theme: Theme, base: float, marks: list[Mark], texts: list[Text]
    ) -> None:
        quarters = ((Place("quarter", i), of) for i, (_, of) in enumerate(view.promised.quarters))
        people = ((Place("person", i), one.kept) for i, one in enumerate(view.people[:MOST_PEOPLE]))
        for place, of in _both(quarters, people):
            if place.of == "person":
                x = len(view.starts) + GAP + PERSON * (place.index + 0.5) - 0.5
                name = self._name(view, place.index)
            else:
                x, name = place.index, _quarter(view, place.index)
            counts = self.tr("{kept} of {n}").format(kept=of.kept, n=of.n)
            if of.share is None:
                if of.n:
                    texts.append(Text(x + 0.5, base + 0.06, counts, muted=True))
                continue
            color = theme.color("accent") if place.of == "quarter" else theme.tone("good", "mark")
            marks.append(
                Mark(
                    shape=QRectF(x + (1 - BAR) / 2, base, BAR, of.share.rate),
                    area=QRectF(x, base, 1, 1),
                    color=color,
                    words=formats.titled(name, f"{formats.share(of.share.rate)} · {counts}"),
                    key=place,
                    low=base + of.share.low,
                    high=base + of.share.high,
                )
            )

    def _draw_complaints(
        self, view: PromisesView, theme: Theme, marks: list[Mark], texts: list[Text]
    ) -> list[tuple[float, str]]:
        """Adds the pairs of bars; returns the hours beside them."""
        longest = max((h for one in view.complaints for h in (one.reply, one.solution) if h),
                      default=1.0)  # fmt: skip
        values = round_values(0, longest, 3)
        scale = 1 / (values[-1] or 1)
        colors = (theme.tone("info", "mark"), theme.tone("neutral", "mark"))
        for place, one in enumerate(view.complaints):
            if one.n and one.reply is None and one.solution is None:
                texts.append(
                    Text(place + 0.5, 0.06, formats.titled("n", formats.number(one.n)), muted=True)
                )
            for side, hours in enumerate((one.reply, one.solution)):
                if hours is not None:
                    bar = QRectF(
                        place + (1 - BAR) / 2 + side * BAR / 2, 0, BAR / 2 - 0.03, hours * scale
                    )
                    marks.append(self._answer(view, place, one, side, hours, bar, colors[side]))
        return [(value * scale, f"{formats.number(value)} h") for value in values]

    def _answer(
        self,
        view: PromisesView,
        place: int,
        one: Answered,
        side: int,
        hours: float,
        bar: QRectF,
        color: QColor,
    ) -> Mark:
        said = self.tr("first reply within {hours} h") if side == 0 else self.tr(
            "solution within {hours} h"
        )  # fmt: skip
        counted = one.replied if side == 0 else one.solved
        words = f"{said.format(hours=_short(hours))} · {formats.number(counted)}"
        return Mark(
            shape=bar,
            area=QRectF(bar.left(), 0, bar.width(), 1),
            color=color,
            words=formats.titled(_quarter(view, place), words),
            key=Place("complaints", place),
        )

    def _legend(self, theme: Theme, *, complaints: bool) -> list[tuple[str, QColor]]:
        if not complaints:
            return []
        return [
            (self.tr("First reply"), theme.tone("info", "mark")),
            (self.tr("Solution"), theme.tone("neutral", "mark")),
        ]

    def _short_name(self, view: PromisesView, index: int) -> str:
        name = self._name(view, index)
        return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"

    def _name(self, view: PromisesView, index: int) -> str:
        return view.people[index].name or self.tr("nobody's")


def _both(*parts: Iterator[tuple[Place, Kept]]) -> Iterator[tuple[Place, Kept]]:
    for part in parts:
        yield from part


def _quarter(view: PromisesView, place: int) -> str:
    start = view.starts[place]
    return f"{start.year} / {(start.month + 2) // 3}"


def _short(hours: float) -> str:
    return formats.number(round(hours) if hours >= 10 else round(hours, 1))


def _rate(of: Kept) -> object:
    return "" if of.share is None else round(of.share.rate, 4)


def _hours(hours: float | None) -> object:
    return "" if hours is None else round(hours, 1)


def _is_answered(view: PromisesView) -> bool:
    """Whether any quarter has hours to show."""
    return any(one.reply is not None or one.solution is not None for one in view.complaints)
