"""The charts page: what the numbers say, and the customers behind every mark."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import charts
from crm_desktop.charts import BehindMark, Choices
from crm_desktop.errors import UserError
from ui import phrases, saving
from ui.context import Context
from ui.page import Page
from ui.widgets.charts.filters import ChartFilters, Chosen

if TYPE_CHECKING:
    from ui.widgets.charts.behind_panel import BehindPanel
    from ui.widgets.charts.card import ChartCard

NAMES = ("sales", "concentration", "stages")
BESIDE = 760  # pixels from which two cards stand beside each other
CARD_HEIGHT = 240
REMEMBERED = "charts.filters"


class ChartsPage(Page):
    """Three cards that share their filters. pyqtgraph is imported when they are first shown."""

    watches: ClassVar[tuple[str, ...]] = (
        "customer",
        "sales_order",
        "order_line",
        "deal",
        "deal_product",
        "product",
        "user",
        "firm_setting",
    )
    open_customer = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, context=context)
        self.cards: dict[str, ChartCard] = {}
        self.panel: BehindPanel | None = None
        self._asks = {name: context.tasks.ask(self) for name in (*NAMES, "choices", "behind")}
        self._from: ChartCard | None = None
        self._title = QLabel()
        self._title.setProperty("class", "title")
        self.filters = ChartFilters(self)
        self.filters.show_chosen(_remembered(context.settings.get(REMEMBERED)))
        self.filters.changed.connect(self._filter)
        self._grid = QGridLayout()
        self._lay_out()
        self.open_customer.connect(lambda customer_id: context.desk.open("customer", customer_id))
        self.retranslate()

    def load(self) -> None:
        """Ask for all three charts; each card is drawn when its answer comes."""
        self._build()
        view = self.filters.chosen.slice(date.today())
        self._asks["choices"].start(charts.choices, then=self._show_choices)
        for name, card in self.cards.items():
            self._asks[name].start(card.kind.question(), view, then=card.show_view)

    def retranslate(self) -> None:
        """Set every word anew, and draw again: names of stages and months are drawn."""
        self._title.setText(self.tr("Charts"))
        self.filters.retranslate()
        for card in self.cards.values():
            card.retranslate()
        if self.panel is not None:
            self.panel.retranslate()

    def restyle(self) -> None:
        """Draw in the colours in force."""
        for card in self.cards.values():
            card.restyle()
        if self.panel is not None:
            self.panel.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two cards beside each other where there is room."""
        super().resizeEvent(event)
        self._place()

    def export(self, name: str, kind: str, path: Path) -> None:
        """Write a card as png, svg or csv; what stands in the way is said in a toast."""
        from ui.widgets.charts import picture

        card, theme = self.cards[name], self.context.theme
        try:
            if kind == "png":
                picture.save_png(card, theme, path)
            elif kind == "svg":
                picture.save_svg(card, theme, path)
            else:
                picture.save_csv(card.rows(), path)
        except UserError as problem:
            self.context.desk.say(phrases.error(problem))
        else:
            self.context.desk.say(self.tr("Saved as {name}").format(name=path.name))

    def close_panel(self) -> None:
        """Take the customers away; the keyboard goes back to the chart they came from."""
        if self.panel is not None and self.panel.isVisible():
            self.panel.hide()
            if self._from is not None:
                self._from.chart.setFocus()

    def _build(self) -> None:
        if self.cards:
            return
        from ui.widgets.charts import kinds
        from ui.widgets.charts.behind_panel import BehindPanel
        from ui.widgets.charts.card import ChartCard

        theme = self.context.theme
        for name in NAMES:
            card = ChartCard(theme, kinds.make(name, self))
            card.setMinimumHeight(CARD_HEIGHT)
            card.chosen.connect(lambda key, name=name: self._look_behind(name, key))
            card.export_wanted.connect(lambda kind, name=name: self._ask_path(name, kind))
            card.step_wanted.connect(self._step)
            self.cards[name] = card
        self.panel = BehindPanel(theme, self)
        self.panel.hide()
        self.panel.opened.connect(self.open_customer)
        self.panel.all_wanted.connect(lambda ids: self.context.desk.open("customers", ids))
        self.panel.closed.connect(self.close_panel)
        self._place()
        self.retranslate()

    def _show_choices(self, choices: Choices) -> None:
        self.filters.show_choices(choices)

    def _filter(self, chosen: Chosen) -> None:
        self.context.settings.set(REMEMBERED, vars(chosen))
        self.close_panel()
        self.load()

    def _step(self, code: str) -> None:
        if code == "all":
            chosen = Chosen(**{**vars(self.filters.chosen), "period": "all"})
            self.filters.show_chosen(chosen)
            self._filter(chosen)

    def _look_behind(self, name: str, key: Any) -> None:
        """Ask who stands behind a mark."""
        card = self.cards[name]
        look = card.look_behind(key)
        if look is not None:
            self._from = card
            view = self.filters.chosen.slice(date.today())
            shower = self._shower(look.title, deals=look.deals)
            self._asks["behind"].start(look.question, view, then=shower)

    def _shower(self, title: str, *, deals: bool = False) -> Callable[[BehindMark], None]:
        def show(mark: BehindMark) -> None:
            if self.panel is None:
                return
            self.panel.show_mark(title, mark, deals=deals)
            self._place_panel()
            self.panel.show()
            self.panel.raise_()
            self.panel.list.setFocus()

        return show

    def _ask_path(self, name: str, kind: str) -> None:
        kinds = {
            "png": self.tr("Picture (*.png)"),
            "svg": self.tr("Drawing (*.svg)"),
            "csv": self.tr("Table (*.csv)"),
        }
        proposal = f"{self.cards[name].title.text().replace('/', '-')}.{kind}"
        settings = self.context.settings
        chosen = saving.ask_where(settings, self, self.tr("Save"), proposal, kinds[kind])
        if chosen:
            self.export(name, kind, saving.path_of(chosen, kind))

    def _place(self) -> None:
        if not self.cards:
            return
        wide = self.width() >= BESIDE
        sales, shares, stages = (self.cards[name] for name in NAMES)
        self._grid.setRowStretch(2, 0 if wide else 1)
        self._grid.addWidget(sales, 0, 0, 1, 2)
        self._grid.addWidget(shares, 1, 0, 1, 1 if wide else 2)
        self._grid.addWidget(stages, *((1, 1) if wide else (2, 0)), 1, 1 if wide else 2)
        self._place_panel()

    def _place_panel(self) -> None:
        if self.panel is None:
            return
        from ui.widgets.charts.behind_panel import WIDTH

        gap = self.context.theme.space("large")
        width = min(WIDTH, self.width() - 2 * gap)
        self.panel.setGeometry(
            self.width() - width - gap, gap, width, max(self.height() - 2 * gap, 0)
        )

    def _lay_out(self) -> None:
        space = self.context.theme.space
        head = QHBoxLayout()
        head.setSpacing(space("huge"))
        head.addWidget(self._title)
        head.addWidget(self.filters, 1)
        content = QWidget()
        content.setProperty("class", "clear")
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(space("medium"))
        self._grid.setRowStretch(0, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        content.setLayout(self._grid)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space("large"), space("large"), space("large"), space("large"))
        layout.setSpacing(space("medium"))
        layout.addLayout(head)
        layout.addWidget(scroll, 1)


def _remembered(values: Any) -> Chosen:
    """The filters of the last time; what no longer fits is forgotten."""
    try:
        chosen = Chosen(**(values or {}))
        chosen.slice(date.today())
    except (TypeError, ValueError):
        return Chosen()
    return chosen
