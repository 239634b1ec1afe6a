"""White space: what customers buy of each product line, and what they could buy."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF
from sqlalchemy.orm import Session

from crm_desktop import charts
from crm_desktop.charts import BehindMark, Slice, WhiteRow, WhiteSpaceView
from ui import formats
from ui.theme import Theme
from ui.widgets.charts.amounts import written
from ui.widgets.charts.drawing import Drawing, Form, Mark
from ui.widgets.charts.kind import ChartKind, LookBehind, Missing, Question, Rows
from ui.widgets.charts.shades import paler
from ui.widgets.charts.words import ChartWords, joined

PALE = 0.25  # of a cell that is bought as the like do
FAINT = 0.35  # of the smallest gap; the largest has the full colour


class WhiteSpaceKind(ChartKind):
    """A grid, a row a customer and a column a line; a gap is the stronger the more is missing."""

    code = "white_space"
    icon = "stage"
    is_wide = True
    filters = frozenset({"tier", "industry", "owner_id", "line"})
    watches = (
        "customer", "sales_order", "order_line", "product", "need", "firm_setting",
        "exchange_rate",
    )  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ChartWords(self)

    def title(self) -> str:
        return self.tr("White space")

    def about(self) -> str:
        return self.tr("Which product lines could a customer buy, as others like them do?")

    def question(self) -> Question:
        return charts.could_buy

    def missing(self, view: WhiteSpaceView) -> Missing | None:
        if view.n >= view.needed and view.compared > 1:
            return None if view.rows else self._nothing(view)
        text = self.tr(
            "What customers could buy besides: needs {few} customers who bought products of at "
            "least two lines in the last two years, there are {n}."
        )
        if view.n >= view.needed:
            text = self.tr(
                "What customers could buy besides: needs products of at least two lines, and {n} "
                "customers bought of one only."
            )
        return Missing(
            self.tr("Not enough data"),
            joined([
                text.format(few=view.needed, n=view.n),
                self._words.orders_left_out(view.left_out, view.currency),
            ]),
        )  # fmt: skip

    def sentence(self, view: WhiteSpaceView) -> str:
        said = self.tr(
            "%Ln customer(s) could buy more, as others like them do: about {amount} a year.",
            "",
            view.with_gaps,
        ).format(amount=formats.money(view.missing, view.currency, places=0))
        most = ""
        if view.widest is not None:
            most = self.tr("Most of it: {line} ({amount}).").format(
                line=view.widest,
                amount=formats.money(view.widest_missing, view.currency, places=0),
            )
        measured = self.tr("Measured by {customers}.").format(
            customers=self._words.customers(view.n)
        )
        return joined([said, most, measured, self._words.as_of(formats.day(view.as_of))])

    def note(self, view: WhiteSpaceView) -> str:
        rest = view.with_gaps - len(view.rows)
        return joined(
            [
                self.tr(
                    "What a customer lacks to the middle share of a line among those of the same "
                    "industry, or of all where these are too few; purchases of two years."
                ),
                self.tr("%Ln more are not shown.", "", rest) if rest else "",
                self._words.orders_left_out(view.left_out, view.currency),
            ]
        )

    def draw(self, view: WhiteSpaceView, theme: Theme) -> Drawing:
        most = max((cell.missing for row in view.rows for cell in row.cells), default=0) or 1
        return Drawing(
            marks=[
                self._cell(view, theme, (place, row), column, most)
                for place, row in enumerate(view.rows)
                for column in range(len(view.lines))
            ],
            bounds=QRectF(0, 0, max(len(view.lines), 1), max(len(view.rows), 1)),
            left=[(place + 0.5, row.name) for place, row in enumerate(view.rows)],
            bottom=[(place + 0.5, line) for place, line in enumerate(view.lines)],
            legend=[
                (self.tr("could buy"), theme.series(1)),
                (self.tr("buys"), paler(theme.series(2), theme, PALE)),
            ],
            lying=True,
        )

    def rows(self, view: WhiteSpaceView) -> Rows:
        head = [
            self.tr("Customer"),
            self.tr("Line"),
            self.tr("Bought a year ({currency})").format(currency=view.currency),
            self.tr("Could buy more a year ({currency})").format(currency=view.currency),
        ]
        return [
            head,
            *(
                [
                    row.name,
                    line,
                    written(cell.bought, view.currency),
                    written(cell.missing, view.currency),
                ]
                for row in view.rows
                for line, cell in zip(view.lines, row.cells, strict=True)
            ),
        ]

    def behind(self, view: WhiteSpaceView, key: object) -> LookBehind | None:
        row = next((each for each in view.rows if each.customer_id == key), None)
        if row is None:
            return None
        customer_id = row.customer_id

        def who(session: Session, cut: Slice) -> BehindMark:
            return charts.behind_white_space(session, cut, customer_id)

        return LookBehind(row.name, who)

    def _nothing(self, view: WhiteSpaceView) -> Missing:
        return Missing(
            self.tr("No white space"),
            self.tr("{customers} buy of every line as much as others like them do.").format(
                customers=self._words.customers(view.chosen)
            ),
        )

    def _cell(
        self, view: WhiteSpaceView, theme: Theme, at: tuple[int, WhiteRow], column: int, most: int
    ) -> Mark:
        place, row = at
        cell = row.cells[column]
        shape = QRectF(column + 0.02, place + 0.06, 0.96, 0.88)
        label = ""
        if cell.missing > 0:
            strength = FAINT + (1 - FAINT) * cell.missing / most
            color = paler(theme.series(1), theme, strength)
            label = f"+{formats.compact_money(cell.missing, view.currency)}"
        elif cell.bought > 0:
            color = paler(theme.series(2), theme, PALE)
            label = formats.compact_money(cell.bought, view.currency)
        else:
            color = theme.color("surface")
        bought, more = (
            formats.money(amount, view.currency, places=0) for amount in (cell.bought, cell.missing)
        )
        said = self.tr("buys {bought} a year").format(bought=bought)
        if cell.missing > 0:
            said = self.tr("buys {bought} a year, could buy {more} more").format(
                bought=bought, more=more
            )
        return Mark(
            shape=shape,
            area=QRectF(column, place, 1, 1),
            color=color,
            words=formats.titled(f"{row.name} · {view.lines[column]}", said),
            key=row.customer_id,
            label=label,
            form=Form.CELL,
        )
