"""The numbers of a chart as a table: amounts in major units, days as dates, shares as fractions."""

from __future__ import annotations

from crm_desktop.charts import ConcentrationView, SalesView, StagesView
from ui import formats, phrases
from ui.widgets.charts.words import ChartWords

Rows = list[list[object]]


def table(view: SalesView | ConcentrationView | StagesView, words: ChartWords) -> Rows:
    """The rows of a chart's table, headers first."""
    titles = words.columns(view.currency)
    if isinstance(view, SalesView):
        return [
            [titles["month"], titles["amount"], titles["orders"]],
            *(
                [f"{month.month:%Y-%m}", _major(month.net, view.currency), month.orders]
                for month in view.sales.months
            ),
        ]
    if isinstance(view, ConcentrationView):
        return [
            [titles["first"], titles["last"], titles["amount"], titles["running"]],
            *(
                [bar.first, bar.last, _major(bar.net, view.currency), round(bar.cumulative, 6)]
                for bar in view.bars
            ),
        ]
    return [
        [titles["stage"], titles["deals"], titles["amount"]],
        *(
            [
                phrases.code("buying_stage", str(stage.stage)),
                stage.n,
                _major(stage.amount, view.currency),
            ]
            for stage in view.stages
        ),
    ]


def _major(minor: int, currency: str) -> str:
    places = formats.currency_places(currency)
    return f"{minor / 10**places:.{places}f}"
