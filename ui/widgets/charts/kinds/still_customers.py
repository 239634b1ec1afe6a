"""Still a customer? Days since the last order against the number of days with an order."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.slices import Slice
from crm_desktop.charts.still_customers import (
    FREQUENCY,
    RECENCY,
    StayingCell,
    StillCustomersView,
    behind_cell,
    still_customers,
)
from crm_desktop.staying import MODEL
from ui import formats
from ui.theme import Theme, Tone
from ui.widgets.charts.drawing import Drawing, Form, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.model_words import ModelWords
from ui.widgets.charts.shades import paler
from ui.widgets.charts.words import FEW, ChartWords, joined

MONTHS = tuple(round(days / 30.4) for days in RECENCY)
LEAST = 0.35  # of the strength of a cell's colour


class StillCustomersKind(ChartKind):
    """A grid: who ordered lately stands at the left, who orders often on top."""

    code = "still_customers"
    icon = "customers"
    filters = frozenset({"tier", "industry", "owner_id"})
    watches = ("customer", "sales_order", "order_line", "exchange_rate", "firm_setting")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)
        self._model = ModelWords(self)

    def title(self) -> str:
        return self.tr("Who is still buying")

    def about(self) -> str:
        return self.tr("Who probably still is a customer, and who has probably left?")

    def question(self) -> Question:
        return still_customers

    def missing(self, view: StillCustomersView) -> Missing | None:
        if view.n >= FEW and view.unknown < view.n:
            return None
        return Missing(
            self.tr("Not enough data"),
            self.tr(
                "Who probably still is a customer: needs {few} customers who ordered, of whom "
                "some ordered again; there are {n}, and {again} ordered again."
            ).format(few=FEW, n=view.n, again=view.repeaters),
            (("orders", self.tr("Import orders…")),),
        )

    def sentence(self, view: StillCustomersView) -> str:
        sentences = [self._who_left(view)]
        if view.red_lapsed:
            sentences.append(
                self.tr("Noted as lapsed already: {lapsed} of {left}.").format(
                    lapsed=formats.number(view.red_lapsed), left=formats.number(view.red)
                )
            )
        if view.amber:
            sentences.append(self.tr("%Ln more is (are) doubtful.", "", view.amber))
        return joined([*sentences, self._words.as_of(formats.day(view.as_of))])

    def note(self, view: StillCustomersView) -> str:
        parts = []
        if view.method != MODEL:
            parts = [
                self.tr(
                    "By a rule: how long ago the last order is, by how often the customer orders."
                ),
                self._model.why_none(view.note, view.fitted, view.fitted_again),
            ]
        if view.unknown:
            parts.append(self.tr("Of %Ln customer(s) nothing can be said yet.", "", view.unknown))
        return joined([*parts, self._model.unpriced(view.unpriced, view.currency)])

    def draw(self, view: StillCustomersView, theme: Theme) -> Drawing:
        return Drawing(
            marks=[self._mark(view, cell, theme) for cell in view.cells],
            bounds=QRectF(0, 0, view.columns, view.rows),
            left=[(row + 0.5, _orders(row)) for row in range(view.rows)],
            bottom=[(column + 0.5, _months(column)) for column in range(view.columns)],
            left_title=self.tr("Days with an order"),
            bottom_title=self.tr("Months since the last order, at most"),
            legend=[
                (self.tr("still a customer"), theme.tone("good", "mark")),
                (self.tr("doubtful"), theme.tone("warn", "mark")),
                (self.tr("probably left"), theme.tone("bad", "mark")),
            ],
        )

    def rows(self, view: StillCustomersView) -> Rows:
        head = [
            self.tr("Days with an order, from"),
            self.tr("Days since the last order, from"),
            self.tr("Customers"),
            self.tr("Still customers"),
            self.tr("Doubtful"),
            self.tr("Probably left"),
            self.tr("Mean chance of still being a customer"),
        ]
        return [
            head,
            *(
                [
                    FREQUENCY[cell.row],
                    0 if cell.column == 0 else RECENCY[cell.column - 1] + 1,
                    cell.n,
                    cell.fine,
                    cell.amber,
                    cell.red,
                    "" if cell.chance is None else round(cell.chance, 4),
                ]
                for cell in view.cells
            ),
        ]

    def behind(self, view: StillCustomersView, key: object) -> LookBehind | None:
        if not isinstance(key, StayingCell):
            return None

        def who(session: Session, cut: Slice) -> BehindMark:
            return behind_cell(session, cut, key.ids)

        return LookBehind(self._place(key), who)

    def _who_left(self, view: StillCustomersView) -> str:
        everybody = self._words.customers(view.n)
        if not view.red:
            return self.tr("None of {customers} has probably left.").format(customers=everybody)
        words = self.tr("%Ln of {customers} has (have) probably left.", "", view.red)
        if view.worth > 0 and view.red_worth > 0:
            words = self.tr(
                "%Ln of {customers} has (have) probably left; they had brought {money}, {share} of "
                "all sales.",
                "",
                view.red,
            )
        return words.format(
            customers=everybody,
            money=formats.money(view.red_worth, view.currency, places=0),
            share=formats.share(view.red_worth / view.worth if view.worth > 0 else None),
        )

    def _mark(self, view: StillCustomersView, cell: StayingCell, theme: Theme) -> Mark:
        return Mark(
            shape=QRectF(cell.column, cell.row, 1, 1),
            area=QRectF(cell.column, cell.row, 1, 1),
            color=_color(cell, theme),
            words=self._said(cell),
            key=cell,
            label=formats.number(cell.n),
            form=Form.CELL,
        )

    def _place(self, cell: StayingCell) -> str:
        """Which customers stand in a cell."""
        place = cell.column
        if place == 0:
            words = self.tr("Last order in the last month, order days: {orders}")
        elif place < len(MONTHS):
            words = self.tr(
                "Last order more than {first} and at most {last} months ago, order days: {orders}"
            )
        else:
            words = self.tr("Last order more than {first} months ago, order days: {orders}")
        return words.format(
            first=formats.number(MONTHS[max(place - 1, 0)]),
            last=formats.number(MONTHS[min(place, len(MONTHS) - 1)]),
            orders=_orders(cell.row),
        )

    def _said(self, cell: StayingCell) -> str:
        parts = [
            self.tr("%Ln still a customer (still customers)", "", cell.fine) if cell.fine else "",
            self.tr("%Ln doubtful", "", cell.amber) if cell.amber else "",
            self.tr("%Ln probably left", "", cell.red) if cell.red else "",
        ]
        lines = [formats.titled(self._place(cell), self._words.customers(cell.n))]
        lines.append(formats.listed(parts))
        if cell.chance is not None:
            lines.append(self._model.chance(cell.chance))
        return "\n".join(line for line in lines if line)


def _color(cell: StayingCell, theme: Theme) -> QColor:
    """The colour of the state that most are in, the stronger the more they are."""
    if not cell.fine + cell.amber + cell.red:
        return theme.tone("neutral", "line")
    tones: tuple[tuple[int, Tone], ...] = (
        (cell.red, "bad"),
        (cell.amber, "warn"),
        (cell.fine, "good"),
    )
    most, tone = max(tones, key=lambda pair: pair[0])
    sure = most / cell.n
    if cell.chance is not None:
        sure = {"good": cell.chance, "warn": 0.6, "bad": 1 - cell.chance}[tone]
    return paler(theme.tone(tone, "mark"), theme, LEAST + (1 - LEAST) * sure)


def _orders(row: int) -> str:
    """1, 2–3, 4–7, … 32+"""
    first = FREQUENCY[row]
    if row + 1 == len(FREQUENCY):
        return f"{formats.number(first)}+"
    last = FREQUENCY[row + 1] - 1
    return formats.number(first) if last == first else f"{first}–{last}"


def _months(column: int) -> str:
    """1, 2, 3, 4, … > 24"""
    return formats.number(MONTHS[column]) if column < len(MONTHS) else f"> {MONTHS[-1]}"
