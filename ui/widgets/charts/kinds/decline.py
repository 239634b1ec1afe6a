"""Decline: who buys less than in the time before, the greatest loss on top."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from sqlalchemy.orm import Session

from crm_desktop import charts
from crm_desktop.charts import BehindMark, DeclineBar, DeclineView, Slice
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.amounts import major, written
from ui.widgets.charts.drawing import Drawing, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shapes import lying
from ui.widgets.charts.words import FEW, ChartWords, joined


class DeclineKind(ChartKind):
    """Lying bars of what each customer bought less; red where it is sure, orange where probable."""

    code = "decline"
    icon = "clock"
    filters = frozenset({"tier", "industry", "owner_id"})
    watches = (
        "customer", "sales_order", "order_line", "product", "firm_setting", "exchange_rate",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("Who buys less")

    def about(self) -> str:
        return self.tr("Whose purchases fall in number and amount, and by how much?")

    def question(self) -> Question:
        return charts.declined

    def missing(self, view: DeclineView) -> Missing | None:
        if view.tested >= FEW and view.falling:
            return None
        if view.tested >= FEW:
            return Missing(
                self.tr("Nobody buys less"),
                joined([
                    self.sentence(view),
                    self._words.orders_left_out(view.left_out, view.currency),
                ]),
            )  # fmt: skip
        return Missing(
            self.tr("Not enough data"),
            joined([
                self.tr(
                    "Who buys less: needs {few} customers with {days} order days or more in the "
                    "year before the last one, or with orders over two years; there are {n}."
                ).format(few=FEW, days=view.needed, n=view.tested),
                self._words.orders_left_out(view.left_out, view.currency),
            ]),
        )  # fmt: skip

    def sentence(self, view: DeclineView) -> str:
        facts = {
            "since": formats.day(view.windows.middle),
            "amount": formats.money(view.lost, view.currency, places=0),
            "tested": self._words.customers(view.tested),
        }
        if not view.falling:
            said = self.tr("Of {tested} who could be judged nobody buys clearly less.")
            return joined([said.format(**facts), self._words.as_of(formats.day(view.as_of))])
        said = self.tr(
            "%Ln customer(s) bought less since {since} than in the time before: {amount} in all.",
            "",
            view.falling,
        )
        sure = self.tr("It is sure of %Ln of them.", "", view.sure) if view.sure else ""
        judged = self.tr("{tested} could be judged.")
        return joined(
            [said.format(**facts), sure, judged.format(**facts),
             self._words.as_of(formats.day(view.as_of))]
        )  # fmt: skip

    def note(self, view: DeclineView) -> str:
        rest = view.falling - len(view.bars)
        return joined(
            [
                self.tr(
                    "Sure: on fewer days and for falling amounts, both hardly by chance. "
                    "Probable: one of the two."
                ),
                self.tr("%Ln more are not shown.", "", rest) if rest else "",
                self._words.orders_left_out(view.left_out, view.currency),
            ]
        )

    def draw(self, view: DeclineView, theme: Theme) -> Drawing:
        longest = max((major(bar.found.lost, view.currency) for bar in view.bars), default=0)
        longest = longest if longest > 0 else 1.0
        return Drawing(
            marks=[
                self._bar(view, theme, place, bar, longest) for place, bar in enumerate(view.bars)
            ],
            bounds=QRectF(0, 0, longest, max(len(view.bars), 1)),
            left=[(place + 0.5, bar.name) for place, bar in enumerate(view.bars)],
            legend=self._legend(view, theme),
            lying=True,
        )

    def rows(self, view: DeclineView) -> Rows:
        head = [
            self.tr("Customer"),
            self.tr("State"),
            self.tr("Before ({currency})").format(currency=view.currency),
            self.tr("Since ({currency})").format(currency=view.currency),
            self.tr("Less by"),
            self.tr("Order days before"),
            self.tr("Order days since"),
        ]
        return [
            head,
            *(
                [
                    bar.name,
                    self._state(bar),
                    written(bar.found.before_net, view.currency),
                    written(bar.found.last_net, view.currency),
                    round(bar.found.fall, 4),
                    bar.found.before_days,
                    bar.found.last_days,
                ]
                for bar in view.bars
            ),
        ]

    def behind(self, view: DeclineView, key: object) -> LookBehind | None:
        bar = next((each for each in view.bars if each.found.customer_id == key), None)
        if bar is None:
            return None
        customer_id = bar.found.customer_id

        def who(session: Session, cut: Slice) -> BehindMark:
            return charts.behind_decline(session, cut, customer_id)

        return LookBehind(bar.name, who)

    def _state(self, bar: DeclineBar) -> str:
        return self.tr("sure") if bar.found.state == "red" else self.tr("probable")

    def _color(self, theme: Theme, state: str) -> QColor:
        return theme.series(3 if state == "red" else 1)

    def _legend(self, view: DeclineView, theme: Theme) -> list[tuple[str, QColor]]:
        states = {str(bar.found.state) for bar in view.bars}
        named = (("red", self.tr("sure")), ("amber", self.tr("probable")))
        return [(words, self._color(theme, state)) for state, words in named if state in states]

    def _bar(
        self, view: DeclineView, theme: Theme, place: int, bar: DeclineBar, longest: float
    ) -> Mark:
        found = bar.found
        days = self.tr("order days: {last} instead of {before}").format(
            last=formats.number(found.last_days), before=formats.number(found.before_days)
        )
        money = formats.money(found.lost, view.currency, places=0)
        fall = f"−{formats.share(found.fall)}"
        return Mark(
            shape=lying(place, major(found.lost, view.currency)),
            area=QRectF(0, place, longest * 10, 1),
            color=self._color(theme, str(found.state)),
            words=formats.titled(bar.name, f"−{money} ({fall}) · {days} · {self._state(bar)}"),
            key=found.customer_id,
            label=f"−{formats.compact_money(found.lost, view.currency)} · {fall}",
        )
