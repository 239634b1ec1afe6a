"""Loyalty: the five sides of the chosen customers as a radar, beside the others."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark, these
from crm_desktop.charts.loyalty import Group, LoyaltyView, loyal
from crm_desktop.charts.slices import Slice
from crm_desktop.insights.loyalty import AXES, Axis
from ui import formats
from ui.phrases_loyalty import axis as name_of
from ui.theme import Theme
from ui.widgets.charts.drawing import Drawing, Form, Mark, Polygon, Text
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.words import ChartWords, joined

RINGS = (25, 50, 75, 100)
OUTSIDE = 112  # where the names of the sides stand
WIDE, HIGH = 240, 126  # half of the picture: names take room at the sides
MOST, LEAST = "most", "least"


class LoyaltyKind(ChartKind):
    """A radar; the ends of the sides lead to who is strongest there, two dots to the lists."""

    code = "loyalty"
    icon = "star"
    filters = frozenset({"tier", "industry", "owner_id"})
    watches = (
        "customer", "sales_order", "order_line", "product", "loyalty_sign", "referral", "deal",
        "contest", "firm_setting",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Loyalty")

    def about(self) -> str:
        return self.tr("How loyal are the customers, and on which side?")

    def question(self) -> Question:
        return loyal

    def missing(self, view: LoyaltyView) -> Missing | None:
        if view.chosen.known >= view.few and view.chosen.total is not None:
            return None
        return Missing(
            self.tr("Not enough data"),
            self.tr(
                "Loyalty: needs {few} customers of whom {needed} of {all} sides are known (orders, "
                "product lines, signs of loyalty, referrals, deals with rivals); there are {n}."
            ).format(few=view.few, needed=view.needed, all=len(AXES), n=view.chosen.known),
        )

    def sentence(self, view: LoyaltyView) -> str:
        group = view.chosen
        known = {a: v for a, v in zip(AXES, group.axes, strict=True) if v is not None}
        facts = {
            "known": formats.number(group.known),
            "customers": self._words.customers(group.n),
            "total": formats.number(group.total, 0),
        }
        said = [
            self.tr("Half of those whose loyalty is known ({known} of {customers}) reach {total} "
                    "of 100 or more.").format(**facts)
        ]  # fmt: skip
        if view.others is not None and view.others.total is not None:
            said.append(
                self.tr("The others reach {total}.").format(
                    total=formats.number(view.others.total, 0)
                )
            )
        if known and max(known.values()) > min(known.values()):
            strong, weak = max(known, key=known.__getitem__), min(known, key=known.__getitem__)
            said.append(
                self.tr("Strongest side: “{strong}”, weakest: “{weak}”.").format(
                    strong=name_of(strong), weak=name_of(weak)
                )
            )
        return joined([*said, self._words.as_of(formats.day(view.as_of))])

    def note(self, view: LoyaltyView) -> str:
        return self.tr(
            "Each side goes from 0 to 100. A side that too little is known of is left open."
        )

    def draw(self, view: LoyaltyView, theme: Theme) -> Drawing:
        polygons = [_polygon(view.chosen, theme, self.tr("Chosen customers"), chosen=True)]
        if view.others is None:
            polygons = [_polygon(view.chosen, theme, self.tr("All customers"), chosen=True)]
        elif view.others.known >= view.few:
            polygons.append(_polygon(view.others, theme, self.tr("The others"), chosen=False))
        return Drawing(
            marks=[*self._ends(view, theme), *self._lists(view, theme)],
            bounds=QRectF(-WIDE, -HIGH, 2 * WIDE, 2 * HIGH),
            polygons=[*_web(theme), *polygons],
            texts=[*self._names(), *(_scale(ring) for ring in RINGS[1::2])],
            square=True,
        )

    def rows(self, view: LoyaltyView) -> Rows:
        head = [self.tr("Side"), self.tr("Median"), self.tr("Median of the others")]
        others = view.others.axes if view.others else (None,) * len(AXES)
        return [
            head,
            *(
                [name_of(axis), _rounded(one), _rounded(other)]
                for axis, one, other in zip(AXES, view.chosen.axes, others, strict=True)
            ),
            [
                self.tr("In all"),
                _rounded(view.chosen.total),
                _rounded(view.others.total if view.others else None),
            ],
        ]

    def behind(self, view: LoyaltyView, key: object) -> LookBehind | None:
        if key == MOST:
            return LookBehind(self.tr("Most loyal"), partial(_who, ids=view.most))
        if key == LEAST:
            return LookBehind(self.tr("Least loyal"), partial(_who, ids=view.least))
        if isinstance(key, Axis):
            title = self.tr("Strongest: {side}").format(side=name_of(key))
            return LookBehind(title, partial(_who, ids=view.strongest[key]))
        return None

    def _ends(self, view: LoyaltyView, theme: Theme) -> list[Mark]:
        marks = []
        for place, (axis, value) in enumerate(zip(AXES, view.chosen.axes, strict=True)):
            if value is None:
                continue
            x, y = _at(place, value)
            words = formats.titled(name_of(axis), formats.number(value, 0))
            marks.append(
                Mark(QRectF(x - 4, y - 4, 8, 8), QRectF(x - 12, y - 12, 24, 24), theme.series(0),
                     words, axis, form=Form.DOT)
            )  # fmt: skip
        return marks

    def _lists(self, view: LoyaltyView, theme: Theme) -> list[Mark]:
        """The two dots above all names that lead to the most and the least loyal customers."""
        found = []
        for y, key, ids, title, color in (
            (HIGH - 14, MOST, view.most, self.tr("Most loyal"), theme.tone("good", "mark")),
            (HIGH - 44, LEAST, view.least, self.tr("Least loyal"), theme.tone("warn", "mark")),
        ):
            words = formats.titled(title, self._words.customers(len(ids)))
            shape, area = QRectF(-WIDE + 6, y - 4, 8, 8), QRectF(-WIDE, y - 10, 130, 20)
            found.append(Mark(shape, area, color, words, key, label=title, form=Form.DOT))
        return found

    def _names(self) -> list[Text]:
        texts = []
        for place, axis in enumerate(AXES):
            x, y = _at(place, OUTSIDE)
            align = 0 if abs(x) < 20 else (1 if x > 0 else -1)
            texts.append(Text(x - align * 6, y, name_of(axis), align))
        return texts


def _at(place: int, value: float) -> tuple[float, float]:
    """Where a value of a side stands: the first side goes straight up, the others clockwise."""
    angle = math.pi / 2 - 2 * math.pi * place / len(AXES)
    return value * math.cos(angle), value * math.sin(angle)


def _web(theme: Theme) -> list[Polygon]:
    """Rings and spokes, as shapes: these lie under the marks."""
    line, places = theme.color("line"), range(len(AXES))
    rings = [Polygon([_at(place, ring) for place in places], line, filled=False) for ring in RINGS]
    spokes = [Polygon([(0.0, 0.0), _at(place, 100)], line, filled=False) for place in places]
    return [*rings, *spokes]


def _polygon(group: Group, theme: Theme, name: str, *, chosen: bool) -> Polygon:
    known = [place for place, value in enumerate(group.axes) if value is not None]
    points = [_at(place, group.axes[place] or 0.0) for place in known]
    # A side of the shape that leaves an unknown side out is dashed.
    dashed = frozenset(
        place
        for place, (one, other) in enumerate(zip(known, [*known[1:], *known[:1]], strict=True))
        if (other - one) % len(AXES) != 1
    )
    color = theme.series(0) if chosen else theme.color("muted")
    return Polygon(points, color, name, filled=chosen, dashed_sides=dashed)


def _scale(ring: int) -> Text:
    return Text(3, ring - 5, formats.number(ring), 1, muted=True)


def _rounded(value: float | None) -> float | str:
    return "" if value is None else round(value, 1)


def _who(session: Session, view: Slice, ids: tuple[int, ...]) -> BehindMark:
    return these(session, view, ids)
