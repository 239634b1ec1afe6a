"""Past performance: who and what grew against the same time before, and is to be repeated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.performance import Group, PerformanceView, Side, behind_group, performed
from crm_desktop.charts.slices import Slice
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.amounts import written
from ui.widgets.charts.drawing import Drawing, Form, Guide, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.words import ChartWords, joined

MOST = 4  # groups of each side, those with the largest sales
ROOM = 0.1  # at the left
WIDEST = 1.0  # growth and intervals beyond it are cut off in the picture, not in the table


@dataclass(frozen=True)
class OfGroup:
    """The key of a bar: the customers of a group."""

    side: str
    name: str


class PerformanceKind(ChartKind):
    """Dots of growth with their intervals: people, then sources, then segments."""

    code = "performance"
    icon = "sparkle"
    watches = (
        "customer", "sales_order", "order_line", "product", "user", "exchange_rate",
        "firm_setting",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Past performance")

    def about(self) -> str:
        return self.tr("Which people, sources and segments grew, and are to be repeated?")

    def question(self) -> Question:
        return performed

    def missing(self, view: PerformanceView) -> Missing | None:
        if view.growth is not None and _shown(view):
            return None
        return Missing(
            self.tr("Not enough data"),
            joined([
                self.tr(
                    "Growth by person, source and segment: needs {few} orders of one of them, and "
                    "sales in the same time before this period."
                ).format(few=formats.number(view.few)),
                self._words.orders_left_out(view.left_out, view.currency),
            ]),
        )  # fmt: skip

    def sentence(self, view: PerformanceView) -> str:
        growth = view.growth or 0.0
        facts = {
            "orders": self._words.orders(view.n),
            "share": formats.share(abs(growth)),
            "day": formats.day(view.since),
        }
        if growth >= 0:
            words = self.tr("{share} more was sold since {day} than in the same time before "
                            "({orders}).")  # fmt: skip
        else:
            words = self.tr("{share} less was sold since {day} than in the same time before "
                            "({orders}).")  # fmt: skip
        best = [self._name(group) for group in view.to_repeat[:3]]
        worst = [self._name(group) for group in view.groups if group.grown.is_below][:3]
        sentences = [words.format(**facts)]
        if best:
            sentences.append(
                self.tr("Surely above that, to be repeated: {names}.").format(
                    names=formats.listed(best)
                )
            )
        if worst:
            sentences.append(self.tr("Surely below: {names}.").format(names=formats.listed(worst)))
        if not best and not worst:
            sentences.append(self.tr("Nobody and nothing differs from that for sure."))
        return joined([*sentences, self._words.as_of(formats.day(view.as_of))])

    def note(self, view: PerformanceView) -> str:
        return joined(
            [
                self.tr(
                    "Dashed: the firm as a whole, towards which growth of few orders is drawn. "
                    "Lines: 90 % intervals."
                ),
                self._words.orders_left_out(view.left_out, view.currency),
            ]
        )

    def draw(self, view: PerformanceView, theme: Theme) -> Drawing:
        groups = _shown(view)
        low = min([-0.25, *(_cut(group.grown.low) for group in groups)]) - ROOM
        high = max([0.25, *(_cut(group.grown.high) for group in groups)])
        ticks = (-1.0, -0.5, 0.0, 0.5, 1.0)
        return Drawing(
            marks=[
                self._mark(theme, place, group, low, high) for place, group in enumerate(groups)
            ],
            bounds=QRectF(low, 0, high - low, len(groups)),
            left=[(place + 0.5, self._name(group)) for place, group in enumerate(groups)],
            bottom=[(tick, formats.share(tick)) for tick in ticks if low <= tick <= high],
            guides=[Guide(_cut(view.growth), "", upright=True)],
            lying=True,
        )

    def rows(self, view: PerformanceView) -> Rows:
        currency = view.currency
        head = [
            self.tr("By"), self.tr("Group"), self.tr("Orders"), self._words.amount_in(currency),
            self.tr("The time before"), self.tr("Growth (share)"), self.tr("Low (90 %)"),
            self.tr("High (90 %)"),
        ]  # fmt: skip
        return [
            head,
            *(
                [
                    self._side(group.side),
                    self._name(group),
                    group.grown.n,
                    written(group.grown.sold.now, currency),
                    written(group.grown.sold.before, currency),
                    *(
                        "" if share is None else round(share, 6)
                        for share in (group.grown.growth, group.grown.low, group.grown.high)
                    ),
                ]
                for group in view.groups
            ),
        ]

    def behind(self, view: PerformanceView, key: object) -> LookBehind | None:
        if not isinstance(key, OfGroup):
            return None
        found = [g for g in view.groups if (str(g.side), g.name) == (key.side, key.name)]
        if not found:
            return None
        ids = found[0].ids

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_group(session, cut, ids)

        return LookBehind(self._name(found[0]), who)

    def _mark(self, theme: Theme, place: int, group: Group, low: float, high: float) -> Mark:
        grown = group.grown
        said = [
            self._side(group.side),
            self.tr("{growth} ({low} to {high})").format(
                growth=_signed(grown.growth), low=_signed(grown.low), high=_signed(grown.high)
            ),
            self._words.orders(grown.n),
        ]
        return Mark(
            shape=_dot(place, _cut(grown.growth)),
            area=QRectF(low, place, (high - low) * 10, 1),
            color=_color(theme, group),
            words=formats.titled(self._name(group), " · ".join(said)),
            key=OfGroup(str(group.side), group.name),
            label=_signed(grown.growth),
            form=Form.DOT,
            size=9.0,
            low=_cut(grown.low),
            high=_cut(grown.high),
        )

    def _name(self, group: Group) -> str:
        if group.name:
            return group.name
        return {
            Side.PERSON: self.tr("Nobody's customers"),
            Side.SOURCE: self.tr("No source noted"),
            Side.SEGMENT: self.tr("No segment noted"),
        }[group.side]

    def _side(self, side: Side) -> str:
        return {
            Side.PERSON: self.tr("Person"),
            Side.SOURCE: self.tr("Source"),
            Side.SEGMENT: self.tr("Segment"),
        }[side]


def _shown(view: PerformanceView) -> Sequence[Group]:
    """Of each side the largest groups of which growth can be told, the best first."""
    found: list[Group] = []
    for side in Side:
        known = [g for g in view.groups if g.side is side and g.grown.growth is not None]
        largest = sorted(known, key=lambda group: -group.grown.sold.now)[:MOST]
        found += [group for group in known if group in largest]
    return found


def _dot(place: int, growth: float) -> QRectF:
    return QRectF(growth - 0.01, place + 0.3, 0.02, 0.4)


def _cut(share: float | None) -> float:
    return min(max(share or 0.0, -WIDEST), WIDEST)


def _color(theme: Theme, group: Group) -> QColor:
    if group.grown.is_above:
        return theme.tone("good", "mark")
    return theme.tone("bad" if group.grown.is_below else "neutral", "mark")


def _signed(share: float | None) -> str:
    if share is None:
        return formats.NOTHING
    written = formats.share(abs(share))
    if written == formats.share(0.0):
        return written  # no "−0 %"
    return ("+" if share > 0 else "−") + written
