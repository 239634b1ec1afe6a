"""Response: how quickly customers are answered, beside how loyal they are."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark, these
from crm_desktop.charts.response import Answered, ResponseView, answered
from crm_desktop.charts.slices import Slice
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.drawing import Drawing, Form, Guide, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.words import ChartWords, joined

QUICKEST = 0.25  # hours: what is quicker stands at the edge
TICKS = (0.25, 1, 4, 24, 24 * 7, 24 * 30)  # hours


class ResponseKind(ChartKind):
    """A dot for each customer: hours to the first reply from the left, loyalty upwards."""

    code = "response"
    icon = "message"
    filters = frozenset({"tier", "industry", "owner_id"})
    watches = (
        "customer", "activity", "complaint", "sales_order", "order_line", "loyalty_sign",
        "referral", "deal", "contest", "firm_setting",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Response and loyalty")

    def about(self) -> str:
        return self.tr("Are customers who are answered quickly more loyal?")

    def question(self) -> Question:
        return answered

    def missing(self, view: ResponseView) -> Missing | None:
        if view.n < view.needed:
            return Missing(
                self.tr("Not enough data"),
                self.tr(
                    "Response and loyalty: needs {needed} customers whose loyalty is known and who "
                    "were answered (complaints with a first reply; their mails and messages, and "
                    "ours after them); there are {n}."
                ).format(needed=view.needed, n=view.n),
            )
        if view.found.rho is None:
            return Missing(
                self.tr("Nothing to compare"),
                self.tr("All these customers are answered equally quickly, or equally loyal."),
            )
        return None

    def sentence(self, view: ResponseView) -> str:
        found = view.found
        if not found.is_clear or found.rho is None:
            said = self.tr("How quickly customers are answered and how loyal they are shows no "
                           "clear association.")  # fmt: skip
        elif found.rho < 0:
            said = self.tr("Customers who are answered more quickly are more loyal: an "
                           "association, not a proof that the one brings the other.")  # fmt: skip
        else:
            said = self.tr("Customers who are answered more slowly are more loyal: an "
                           "association, not a proof that the one brings the other.")  # fmt: skip
        numbers = self.tr("Spearman’s ρ {rho} ({low} to {high}), {customers}.").format(
            rho=formats.number(found.rho, 2),
            low=formats.number(found.low, 2),
            high=formats.number(found.high, 2),
            customers=self._words.customers(view.n),
        )
        return joined([said, numbers, self._words.as_of(formats.day(view.as_of))])

    def note(self, view: ResponseView) -> str:
        said = [
            self.tr(
                "Median hours to the first reply to complaints and to what customers wrote; "
                "nights and weekends count."
            )
        ]
        if len(view.dots) < view.n:
            said.append(self.tr("%Ln of them are drawn.", "", len(view.dots)))
        return joined(said)

    def draw(self, view: ResponseView, theme: Theme) -> Drawing:
        ticks = [hours for hours in TICKS if hours <= self._most(view) * 4]
        left, right = _across(QUICKEST), _across(max(self._most(view), ticks[-1], 24)) + 0.1
        return Drawing(
            marks=[self._dot(view, theme, one, left, right) for one in view.dots],
            bounds=QRectF(left - 0.05, 0, right - left + 0.05, 105),
            left=[(value, formats.number(value)) for value in (0, 25, 50, 75, 100)],
            bottom=[(_across(hours), self._hours(hours)) for hours in ticks],
            guides=[
                Guide(
                    _across(view.median_hours or 0),
                    self.tr("half of them: {time}").format(
                        time=self._hours(view.median_hours or 0)
                    ),
                    upright=True,
                )
            ],
            left_title=self.tr("Loyalty"),
            bottom_title=self.tr("Time to the first reply"),
        )

    def rows(self, view: ResponseView) -> Rows:
        head = [
            self.tr("Customer"),
            self.tr("Hours to the first reply (median)"),
            self.tr("Replies"),
            self.tr("Loyalty"),
        ]
        return [
            head,
            *([one.name, round(one.hours, 2), one.count, round(one.total, 1)] for one in view.dots),
        ]

    def behind(self, view: ResponseView, key: object) -> LookBehind | None:
        for one in view.dots:
            if one.customer_id == key:
                return LookBehind(one.name, partial(_who, customer_id=one.customer_id))
        return None

    def _dot(
        self, view: ResponseView, theme: Theme, one: Answered, left: float, right: float
    ) -> Mark:
        x, y = _across(one.hours), one.total
        wide, high = (right - left) / 60, 1.75
        words = self.tr("{customer}\nanswered within {time} ({replies})\nloyalty {total}").format(
            customer=one.name,
            time=self._hours(one.hours),
            replies=self.tr("%Ln time(s)", "", one.count),
            total=formats.number(one.total, 0),
        )
        area = QRectF(x - wide / 2, y - high, wide, 2 * high)
        return Mark(area, area, theme.series(0), words, one.customer_id, form=Form.DOT)

    def _most(self, view: ResponseView) -> float:
        return max((one.hours for one in view.dots), default=24.0)

    def _hours(self, hours: float) -> str:
        """15 min, 4 h, 7 d."""
        if hours < 1:
            return self.tr("%Ln min", "minutes", round(hours * 60))
        if hours < 48 and hours != 24:
            return self.tr("%Ln h", "hours", round(hours))
        return self.tr("%Ln d", "days", round(hours / 24))


def _across(hours: float) -> float:
    """Hours go by powers of ten: from minutes to weeks in one picture."""
    return math.log10(max(hours, QUICKEST))


def _who(session: Session, view: Slice, customer_id: int) -> BehindMark:
    return these(session, view, (customer_id,))
