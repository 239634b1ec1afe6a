"""Targets against what came: how far each is, and how far it should be by now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.slices import Slice
from crm_desktop.charts.targets import TargetBar, TargetsView, behind_target, targeted
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.amounts import written
from ui.widgets.charts.drawing import Band, Drawing, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shapes import BAR, lying
from ui.widgets.charts.words import ChartWords, joined

MOST = 12  # bars; the others are in the table
NEAR = 0.85  # of its pace: a little behind
LONGEST = 1.5  # of a target; what came beyond is said in words


@dataclass(frozen=True)
class OfTarget:
    """The key of a bar."""

    id: int


class TargetsKind(ChartKind):
    """Lying bars of what came, on the whole target; a line begins where one should be by now."""

    code = "targets"
    icon = "star"
    filters = frozenset({"period", "industry", "owner_id", "line", "currency"})
    watches = (
        "target", "customer", "sales_order", "order_line", "product", "user", "exchange_rate",
        "firm_setting",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Targets")

    def about(self) -> str:
        return self.tr("Are we on the way to our targets, and what is still needed?")

    def question(self) -> Question:
        return targeted

    def missing(self, view: TargetsView) -> Missing | None:
        if view.bars:
            return None
        step = (("targets", self.tr("Enter a target")),)
        if view.later:
            text = self.tr("%Ln target(s) have not begun yet.", "", view.later)
            return Missing(self.tr("No target has begun"), text, step)
        text = self.tr(
            "What is planned by person, product line or segment stands here beside what came."
        )
        return Missing(self.tr("No targets yet"), text, step)

    def sentence(self, view: TargetsView) -> str:
        running = view.running
        over = [bar for bar in view.bars if bar.progress.is_over]
        behind = [bar for bar in running if not _is_on_pace(bar)]
        sentences = []
        if running:
            words = self.tr("%Ln target(s) running, {behind} of them behind their pace.", "",
                            len(running))  # fmt: skip
            sentences.append(words.format(behind=formats.number(len(behind))))
        if behind:
            sentences.append(self._furthest_behind(behind))
        if over:
            words = self.tr("{reached} of %Ln that are over were reached.", "", len(over))
            reached = sum(bar.progress.is_reached for bar in over)
            sentences.append(words.format(reached=formats.number(reached)))
        return joined([*sentences, self._words.as_of(formats.day(view.as_of))])

    def note(self, view: TargetsView) -> str:
        hidden = len(view.bars) - MOST
        left_out = self.tr(
            "Not included: %Ln order(s) in currencies without a rate.", "", view.left_out
        )
        more = self.tr("and %Ln more in the table", "", hidden)
        return joined(
            [
                self.tr("The line begins where one should be by now and ends at the target."),
                self.tr("Amber is a little behind its pace, red far behind or missed."),
                f"{more}." if hidden > 0 else "",
                left_out if view.left_out else "",
            ]
        )

    def draw(self, view: TargetsView, theme: Theme) -> Drawing:
        bars = view.bars[:MOST]
        longest = max([1.0, *(min(bar.progress.share or 0.0, LONGEST) for bar in bars)])
        return Drawing(
            marks=[self._bar(theme, place, bar, longest) for place, bar in enumerate(bars)],
            bounds=QRectF(0, 0, longest, len(bars)),
            left=[(place + 0.5, self._name(bar)) for place, bar in enumerate(bars)],
            bands=[_whole(theme, place) for place in range(len(bars))],
            lying=True,
        )

    def rows(self, view: TargetsView) -> Rows:
        head = [
            self.tr("From"), self.tr("Until"), self.tr("Person"), self.tr("Product line"),
            self.tr("Segment"), self.tr("Currency"), self.tr("Target"), self.tr("Came"),
            self.tr("Due by now"), self.tr("Still needed"), self.tr("Needed a month"),
        ]  # fmt: skip
        return [head, *(_row(bar) for bar in view.bars)]

    def behind(self, view: TargetsView, key: object) -> LookBehind | None:
        if not isinstance(key, OfTarget):
            return None
        title = next((self._name(bar) for bar in view.bars if bar.id == key.id), "")

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_target(session, cut, key.id)

        return LookBehind(title, who)

    def _bar(self, theme: Theme, place: int, bar: TargetBar, longest: float) -> Mark:
        stands = bar.progress
        share = stands.share or 0.0
        came = formats.money(stands.came, bar.currency, places=0)
        planned = formats.money(stands.target, bar.currency, places=0)
        said = [self.tr("{came} of {target}").format(came=came, target=planned), self._state(bar)]
        label = self.tr("{share} of {target}").format(
            share=formats.share(stands.share),
            target=formats.compact_money(stands.target, bar.currency),
        )
        if stands.per_month is not None and stands.missing:
            each = formats.money(stands.per_month, bar.currency, places=0)
            said.append(self.tr("{amount} a month needed").format(amount=each))
        return Mark(
            shape=lying(place, min(max(share, 0.0), longest)),
            area=QRectF(0, place, longest * 10, 1),
            color=_color(theme, bar),
            words=formats.titled(self._name(bar), " · ".join(said)),
            key=OfTarget(bar.id),
            label=f"{label} · {self._state(bar)}",
            low=stands.gone,
            high=1.0,
        )

    def _state(self, bar: TargetBar) -> str:
        """In words what the colour says."""
        if bar.progress.is_reached:
            return self.tr("reached")
        if bar.progress.is_over:
            return self.tr("missed")
        return self.tr("on pace") if _is_on_pace(bar) else self.tr("behind")

    def _furthest_behind(self, behind: list[TargetBar]) -> str:
        worst = min(behind, key=lambda bar: bar.progress.pace or 0.0)
        words = self.tr("Furthest behind: {name}, {came} came where {due} was due by now.")
        return words.format(
            name=self._name(worst),
            came=formats.compact_money(worst.progress.came, worst.currency),
            due=formats.compact_money(worst.progress.due, worst.currency),
        )

    def _name(self, bar: TargetBar) -> str:
        parts = [part for part in (bar.owner, bar.line, bar.segment) if part]
        return " · ".join([*(parts or [self.tr("Everything")]), self._period(bar.start, bar.end)])

    def _period(self, start: date, end: date) -> str:
        """A year, a quarter, a month, or its days."""
        after = end + timedelta(days=1)
        months = (after.year - start.year) * 12 + after.month - start.month
        if start.day == 1 and after.day == 1:
            if months == 12 and start.month == 1:
                return str(start.year)
            if months == 3 and start.month % 3 == 1:
                words = self.tr("Q{quarter} {year}")
                return words.format(quarter=(start.month + 2) // 3, year=start.year)
            if months == 1:
                return formats.month(start)
        return f"{formats.day(start)} – {formats.day(end)}"


def _whole(theme: Theme, place: int) -> Band:
    """All of a target, pale under what came of it."""
    top, bottom = place + (1 - BAR) / 2, place + (1 + BAR) / 2
    return Band([(0.0, top), (1.0, top)], [(0.0, bottom), (1.0, bottom)], theme.color("accent"))


def _is_on_pace(bar: TargetBar) -> bool:
    return bar.progress.is_reached or (bar.progress.pace or 0.0) >= 1


def _color(theme: Theme, bar: TargetBar) -> QColor:
    if _is_on_pace(bar):
        return theme.tone("good", "mark")
    is_near = not bar.progress.is_over and (bar.progress.pace or 0.0) >= NEAR
    return theme.tone("warn" if is_near else "bad", "mark")


def _row(bar: TargetBar) -> list[object]:
    stands, currency = bar.progress, bar.currency
    per_month = "" if stands.per_month is None else written(stands.per_month, currency)
    amounts = (stands.target, stands.came, stands.due, stands.missing)
    return [
        bar.start, bar.end, bar.owner, bar.line, bar.segment, currency,
        *(written(amount, currency) for amount in amounts), per_month,
    ]  # fmt: skip
