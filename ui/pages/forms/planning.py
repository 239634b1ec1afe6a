"""The forms of plans and costs: a target, what a source cost, an exchange rate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop import periods, rates, source_costs, targets
from crm_desktop.periods import Period
from crm_desktop.plan_lists import ListedCost, ListedTarget, PlanLists
from crm_desktop.rates import GivenRate
from ui import formats
from ui.context import Context
from ui.fields import Field
from ui.form import Fields, Verb
from ui.form_dialog import FormDialog
from ui.pages.forms.asking import currency_field, rescaled
from ui.pages.forms.deriving import as_ids, choices_of, shown, words_of

OWN_DAYS = "own"
_PERIODS: Mapping[Period | str, object] = {
    Period.THIS_MONTH: QT_TRANSLATE_NOOP("Plans", "This month"),
    Period.THIS_QUARTER: QT_TRANSLATE_NOOP("Plans", "This quarter"),
    Period.THIS_YEAR: QT_TRANSLATE_NOOP("Plans", "This year"),
    Period.NEXT_MONTH: QT_TRANSLATE_NOOP("Plans", "Next month"),
    Period.NEXT_QUARTER: QT_TRANSLATE_NOOP("Plans", "Next quarter"),
    Period.NEXT_YEAR: QT_TRANSLATE_NOOP("Plans", "Next year"),
    Period.LAST_MONTH: QT_TRANSLATE_NOOP("Plans", "Last month"),
    Period.LAST_QUARTER: QT_TRANSLATE_NOOP("Plans", "Last quarter"),
    Period.LAST_YEAR: QT_TRANSLATE_NOOP("Plans", "Last year"),
    OWN_DAYS: QT_TRANSLATE_NOOP("Plans", "Other days"),
}
_WORDS: Mapping[str, object] = {
    "target": QT_TRANSLATE_NOOP("Plans", "Target"),
    "new_target": QT_TRANSLATE_NOOP("Plans", "New target"),
    "cost": QT_TRANSLATE_NOOP("Plans", "Cost of a source"),
    "new_cost": QT_TRANSLATE_NOOP("Plans", "New cost of a source"),
    "rate": QT_TRANSLATE_NOOP("Plans", "Exchange rate"),
    "new_rate": QT_TRANSLATE_NOOP("Plans", "New exchange rate"),
    "of_all": QT_TRANSLATE_NOOP("Plans", "Left empty, it is of all"),
    "person": QT_TRANSLATE_NOOP("Plans", "Person"),
    "line": QT_TRANSLATE_NOOP("Plans", "Product line"),
    "segment": QT_TRANSLATE_NOOP("Plans", "Industry"),
    "source": QT_TRANSLATE_NOOP("Plans", "Source"),
    "source_hint": QT_TRANSLATE_NOOP("Plans", "Such as a fair, as customers and deals name it"),
    "notes": QT_TRANSLATE_NOOP("Plans", "Notes"),
    "worth": QT_TRANSLATE_NOOP("Plans", "One unit is worth in {currency}"),
    "currency": QT_TRANSLATE_NOOP("Plans", "Currency"),
    "from": QT_TRANSLATE_NOOP("Plans", "From day"),
    "period": QT_TRANSLATE_NOOP("Plans", "Period"),
    "to": QT_TRANSLATE_NOOP("Plans", "To day"),
    "amount": QT_TRANSLATE_NOOP("Plans", "Amount"),
}


@dataclass(frozen=True)
class Asked:
    """A dialog about one record (None: a new one): its title, its fields, its verb."""

    title: str
    fields: Fields
    verb: Verb
    values: Mapping[str, Any]
    record_id: int | None


class PeriodDialog(FormDialog):
    """A form with a period: naming one sets its days, setting the days names it."""

    def __init__(self, context: Context, asked: Asked, parent: QWidget, currency: str) -> None:
        start, end = asked.values["period_start"], asked.values["period_end"]
        values = {**asked.values, "period": _period_of(start, end)}
        super().__init__(
            context,
            asked.title,
            asked.fields,
            asked.verb,
            parent,
            fixed={} if asked.record_id is None else {"id": asked.record_id},
            values=shown(values),
            prepare=partial(_prepared, currency),
        )
        self.form.edited.connect(self._follow)

    def _follow(self, name: str) -> None:
        if name == "period":
            chosen = self.form.editor("period").value()
            if chosen != OWN_DAYS:
                days = periods.days_of(Period(chosen), date.today())
                for place, day in zip(("period_start", "period_end"), days, strict=True):
                    self.form.editor(place).set_value(day)
        elif name in ("period_start", "period_end"):
            try:
                start, end = (self.form.editor(p).value() for p in ("period_start", "period_end"))
            except ValueError:
                return  # still being typed
            self.form.editor("period").set_value(_period_of(start, end))


def ask_target(
    context: Context, lists: PlanLists, parent: QWidget, target: ListedTarget | None = None
) -> FormDialog:
    """The form of a target, new without one."""
    currency = target.currency if target else lists.rates.base
    start, end = periods.days_of(Period.THIS_QUARTER, date.today())
    values: dict[str, Any] = {"period_start": start, "period_end": end, "currency": currency}
    if target is not None:
        names = ("period_start", "period_end", "owner_id", "product_line", "segment", "amount")
        values |= {name: getattr(target, name) for name in names}
    asked = Asked(
        _say("target") if target else _say("new_target"),
        partial(_target_fields, lists, target, currency),
        targets.edit_target if target else targets.add_target,
        values,
        target.id if target else None,
    )
    return PeriodDialog(context, asked, parent, currency)


def ask_cost(
    context: Context, lists: PlanLists, parent: QWidget, cost: ListedCost | None = None
) -> FormDialog:
    """The form of what a source cost, new without one."""
    currency = cost.currency if cost else lists.rates.base
    start, end = periods.days_of(Period.THIS_YEAR, date.today())
    values: dict[str, Any] = {"period_start": start, "period_end": end, "currency": currency}
    if cost is not None:
        names = ("source", "period_start", "period_end", "amount", "notes")
        values |= {name: getattr(cost, name) for name in names}
    asked = Asked(
        _say("cost") if cost else _say("new_cost"),
        partial(_cost_fields, lists, currency),
        source_costs.edit_cost if cost else source_costs.add_cost,
        values,
        cost.id if cost else None,
    )
    return PeriodDialog(context, asked, parent, currency)


def ask_rate(
    context: Context,
    lists: PlanLists,
    parent: QWidget,
    rate: GivenRate | None = None,
    currency: str | None = None,
) -> FormDialog:
    """The form of an exchange rate; a new one may be for a currency that is known already."""
    wanting = [*lists.rates.orders_without, *lists.rates.deals_without]
    values: dict[str, Any] = {"currency": currency or next(iter(wanting), None)}
    values["valid_from"] = date.today()
    if rate is not None:
        # Exactly as it was typed: a float would be cut to the places of the language.
        exact = Decimal(repr(rate.rate)).normalize()
        values = {"currency": rate.currency, "rate": exact, "valid_from": rate.valid_from}
    return FormDialog(
        context,
        _say("rate") if rate else _say("new_rate"),
        partial(_rate_fields, lists, rate, wanting),
        rates.edit_rate if rate else rates.add_rate,
        parent,
        fixed={"id": rate.id} if rate else {},
        values=values,
    )


def period_name(start: date, end: date) -> str:
    """A period in words: this quarter, or its days."""
    found = periods.named(start, end, date.today())
    days = f"{formats.day(start)} – {formats.day(end)}"
    return days if found is None else formats.aside(_in_words(_PERIODS[found]), days)


def _target_fields(lists: PlanLists, target: ListedTarget | None, currency: str) -> Sequence[Field]:
    people = choices_of(lists.choices.users)
    if target and target.owner_id and str(target.owner_id) not in {code for code, _ in people}:
        people.append((str(target.owner_id), target.owner or ""))
    everything = _say("of_all")
    lines, segments = lists.choices.product_lines, lists.choices.industries
    return [
        *_period_fields(),
        Field("owner_id", _say("person"), "choice", choices=people),
        Field(
            "product_line",
            _say("line"),
            choices=words_of(lines),
            hint=everything,
        ),
        Field(
            "segment",
            _say("segment"),
            choices=words_of(segments),
            hint=everything,
        ),
        *_money_fields(lists, currency),
    ]


def _cost_fields(lists: PlanLists, currency: str) -> Sequence[Field]:
    return [
        Field(
            "source",
            _say("source"),
            required=True,
            choices=words_of(lists.choices.sources),
            hint=_say("source_hint"),
        ),
        *_period_fields(),
        *_money_fields(lists, currency),
        Field("notes", _say("notes"), "long_text"),
    ]


def _rate_fields(
    lists: PlanLists, rate: GivenRate | None, wanting: Sequence[str]
) -> Sequence[Field]:
    base = rate.base if rate else lists.rates.base
    codes = [code for code, _name in formats.currencies() if code != base]
    first = dict.fromkeys([*wanting, *lists.choices.currencies])
    ordered = [*(code for code in first if code != base), *(c for c in codes if c not in first)]
    offered = [(code, f"{code} · {formats.currency_name(code)}") for code in ordered]
    worth = _say("worth").format(currency=base)
    return [
        Field(
            "currency",
            _say("currency"),
            "choice",
            required=True,
            choices=offered,
        ),
        Field("rate", worth, "number", required=True, hint=formats.number(Decimal("0.92"))),
        Field(
            "valid_from",
            _say("from"),
            "day",
            required=True,
            help=QCoreApplication.translate(
                "Plans",
                "Amounts of earlier days are converted by the rate before, or by the first.",
            ),
        ),
    ]


def _period_fields() -> list[Field]:
    named = [(str(code), _in_words(words)) for code, words in _PERIODS.items()]
    return [
        Field(
            "period",
            _say("period"),
            "choice",
            required=True,
            choices=named,
        ),
        Field("period_start", _say("from"), "day", required=True),
        Field("period_end", _say("to"), "day", required=True),
    ]


def _money_fields(lists: PlanLists, currency: str) -> list[Field]:
    chosen = currency_field("deal", lists.choices)
    amount = Field(
        "amount",
        _say("amount"),
        "money",
        required=True,
        currency=currency,
    )
    return [amount, chosen]


def _prepared(currency: str, values: dict[str, Any]) -> dict[str, Any]:
    values.pop("period")
    amount = rescaled(values["amount"], currency, values["currency"])
    return as_ids({**values, "amount": amount})


def _period_of(start: date | None, end: date | None) -> str:
    found = periods.named(start, end, date.today()) if start and end else None
    return OWN_DAYS if found is None else str(found)


def _say(what: str) -> str:
    return _in_words(_WORDS[what])


def _in_words(text: object) -> str:
    return QCoreApplication.translate("Plans", str(text))
