"""Lifetime value: what customers will probably bring in the coming years."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.lifetime_value import LifetimeValueView, behind_value, worth_most
from crm_desktop.charts.slices import Slice
from crm_desktop.lifetime_values import LifetimeValues, Value
from crm_desktop.staying import MODEL
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.amounts import major, written
from ui.widgets.charts.drawing import Drawing, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.model_words import ModelWords
from ui.widgets.charts.shades import paler
from ui.widgets.charts.shapes import lying
from ui.widgets.charts.words import FEW, ChartWords, joined

PLANNED = 0.55  # strength of the colour of what is planned


class LifetimeValueKind(ChartKind):
    """Lying bars of those who will probably bring the most, each with its interval."""

    code = "lifetime_value"
    icon = "customers"
    filters = frozenset({"tier", "industry", "owner_id"})
    watches = (
        "customer", "sales_order", "order_line", "deal", "exchange_rate", "firm_setting",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)
        self._model = ModelWords(self)

    def title(self) -> str:
        return self.tr("Lifetime value")

    def about(self) -> str:
        return self.tr("Who will bring how much in the coming years?")

    def question(self) -> Question:
        return worth_most

    def missing(self, view: LifetimeValueView) -> Missing | None:
        found = view.found
        if found.total is not None and found.n >= FEW and found.top:
            return None
        why = self._model.why_none(found.note, found.fitted, found.fitted_again)
        plan = self.tr("A plan needs {few} customers who ordered more than a year ago.")
        return Missing(
            self.tr("Not enough data"),
            joined([
                self.tr("What customers will probably bring in the coming years."),
                why,
                plan.format(few=FEW),
                self._model.unpriced(found.unpriced, found.currency),
            ]),
            (("orders", self.tr("Import orders…")),),
        )  # fmt: skip

    def sentence(self, view: LifetimeValueView) -> str:
        found = view.found
        money = {
            name: formats.money(amount, found.currency, places=0)
            for name, amount in (("total", found.total), ("low", found.low), ("high", found.high))
        }
        facts = {
            **money,
            "customers": self._words.customers(found.n),
            "months": formats.number(found.months),
        }
        if found.method == MODEL:
            first = self.tr(
                "{customers} will probably bring {total} in the coming {months} months, nine times "
                "in ten between {low} and {high}."
            )
        else:
            first = self.tr(
                "By plan {customers} bring {total} in the coming {months} months, nine times in "
                "ten between {low} and {high}."
            )
        sentences = [first.format(**facts), self._best(found)]
        return joined([*sentences, self._words.as_of(formats.day(found.as_of))])

    def note(self, view: LifetimeValueView) -> str:
        found = view.found
        parts = [
            self.tr("In today's money: {discount} less for each year to come.").format(
                discount=formats.share(found.discount)
            )
        ]
        if found.method != MODEL:
            parts += [
                self.tr(
                    "Planned, not by the model: everybody's usual rhythm, {share} of the customers "
                    "staying each year; with few orders their open deals."
                ).format(share=formats.share(found.retention)),
                self._model.why_none(found.note, found.fitted, found.fitted_again),
            ]
        else:
            parts.append(self.tr("The interval knows chance, not seasons or a changing market."))
        if found.method == MODEL and found.planned:
            parts.append(
                self.tr(
                    "%Ln core or key customer(s) with few orders (is) are planned: open deals by "
                    "their chance, or the usual rhythm.",
                    "",
                    found.planned,
                )
            )
        return joined([*parts, self._model.unpriced(found.unpriced, found.currency)])

    def draw(self, view: LifetimeValueView, theme: Theme) -> Drawing:
        found = view.found
        longest = max((major(value.value, found.currency) for value in found.top), default=1.0)
        ends = max((major(value.high, found.currency) for value in found.top), default=longest)
        return Drawing(
            marks=[
                self._bar(found, place, value, name, theme)
                for place, (value, name) in enumerate(zip(found.top, view.names, strict=True))
            ],
            bounds=QRectF(0, 0, max(longest, ends), max(len(found.top), 1)),
            left=[(place + 0.5, name) for place, name in enumerate(view.names)],
            lying=True,
        )

    def rows(self, view: LifetimeValueView) -> Rows:
        currency = view.found.currency
        head = [
            self.tr("Customer"),
            self._words.amount_in(currency),
            self.tr("From ({currency})").format(currency=currency),
            self.tr("To ({currency})").format(currency=currency),
            self.tr("Planned"),
        ]
        return [
            head,
            *(
                [
                    name,
                    written(value.value, currency),
                    written(value.low, currency),
                    written(value.high, currency),
                    self.tr("yes") if value.planned else self.tr("no"),
                ]
                for value, name in zip(view.found.top, view.names, strict=True)
            ),
        ]

    def behind(self, view: LifetimeValueView, key: object) -> LookBehind | None:
        if not isinstance(key, Value):
            return None
        name = dict(zip((value.customer_id for value in view.found.top), view.names, strict=True))

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_value(session, cut, [key.customer_id])

        return LookBehind(name[key.customer_id], who)

    def _best(self, found: LifetimeValues) -> str:
        """How much of it the best few bring."""
        if not found.total or len(found.top) < FEW or found.n <= FEW:
            return ""
        share = sum(value.value for value in found.top[:FEW]) / found.total
        words = self.tr("The best %Ln bring {share} of it.", "", FEW)
        return words.format(share=formats.share(share))

    def _bar(
        self, found: LifetimeValues, place: int, value: Value, name: str, theme: Theme
    ) -> Mark:
        low, high = (
            formats.money(end, found.currency, places=0) for end in (value.low, value.high)
        )
        amount = formats.money(value.value, found.currency, places=0)
        lines = [
            formats.titled(name, amount),
            self.tr("nine times in ten between {low} and {high}").format(low=low, high=high),
            self._model.chance(value.chance) if found.method == MODEL else "",
            self.tr("planned, not by the model") if value.planned else "",
        ]
        length = major(value.value, found.currency)
        color = theme.color("accent")
        return Mark(
            shape=lying(place, length),
            area=QRectF(0, place, length * 10, 1),
            color=paler(color, theme, PLANNED) if value.planned else color,
            words="\n".join(line for line in lines if line),
            key=value,
            label=formats.compact_money(value.value, found.currency),
            low=major(value.low, found.currency),
            high=major(value.high, found.currency),
        )
