"""The third view of the deals: what they will bring, and the deals behind it by month."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.deal_forecast import DealForecast, ForecastDeal, ForecastMonth
from ui import formats
from ui.theme import Theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import Line, RecordList

if TYPE_CHECKING:
    from ui.widgets.charts.chart import Chart
    from ui.widgets.charts.kinds.forecast import ForecastKind

BESIDE = 860  # pixels from which the list stands at the right of the chart
LIST_WIDTH = 340
LEAST_HEIGHT = 300  # of the chart, above the list


class DealForecastView(QWidget):
    """A chart over the list of the deals by month; a month that is chosen is shown in the list."""

    opened = Signal(object)  # a deal's id
    deals_wanted = Signal(object)  # the ids of the deals behind a bar

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: DealForecast | None = None
        self._kind: ForecastKind | None = None
        self.chart: Chart | None = None
        self.sentence = QLabel(wordWrap=True)
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted small")
        self.list = RecordList(theme)
        self.list.opened.connect(self._open)
        self._more = QLabel(wordWrap=True)
        self._more.setProperty("class", "muted small")
        self.empty = EmptyState(theme, "deals")
        self._card, self._inside = self._card_with_words()
        self._listed = self._card_with_list()
        self._both = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._stack = QStackedWidget()
        self._lay_out()
        theme.changed.connect(self._restyle)

    @property
    def is_empty(self) -> bool:
        """Whether it says what is missing for a forecast."""
        return self._stack.currentWidget() is self.empty

    def show_forecast(self, found: DealForecast) -> None:
        """Show a forecast, or what is missing for one."""
        self._build()
        assert self._kind is not None and self.chart is not None, "built just now"
        self._found = found
        missing = self._kind.missing(found.view)
        if missing is not None:
            self.empty.say(missing.title, missing.text, missing.steps)
            self._stack.setCurrentWidget(self.empty)
            return
        self.sentence.setText(self._kind.sentence(found.view))
        self.note.setText(self._kind.note(found.view))
        self.chart.setAccessibleName(f"{self._kind.title()}. {self.sentence.text()}")
        self.chart.draw(self._kind.draw(found.view, self._theme))
        self.list.show_lines([line for month in found.months for line in self._lines(month)])
        more = self.tr("and %Ln more in the table", "", found.hidden)
        self._more.setText(more if found.hidden else "")
        self._more.setVisible(bool(found.hidden))
        self._stack.setCurrentWidget(self._both)

    def retranslate(self) -> None:
        """Set every text anew, also those of the chart."""
        self.list.setAccessibleName(self.tr("Deals by the month in which they may be won"))
        if self._found is not None:
            self.show_forecast(self._found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list stands beside the chart where there is room, else below it."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= BESIDE
        direction = QBoxLayout.Direction
        self._beside.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._listed.setFixedWidth(LIST_WIDTH) if is_wide else self._free_width()

    def _free_width(self) -> None:
        self._listed.setMinimumWidth(0)
        self._listed.setMaximumWidth(16_777_215)

    def _build(self) -> None:
        """Make the chart when it is first shown: the library behind it takes its time."""
        if self.chart is not None:
            return
        from ui.widgets.charts import kinds
        from ui.widgets.charts.chart import Chart

        self._kind = cast("ForecastKind", kinds.make("forecast", self))
        self.chart = Chart(self._theme)
        self.chart.setMinimumHeight(LEAST_HEIGHT)
        self.chart.chosen.connect(self._choose)
        self._inside.insertWidget(1, self.chart, 1)

    def _lines(self, month: ForecastMonth) -> list[Line]:
        """A month as a heading, with its deals below it."""
        assert self._found is not None, "something is shown"
        currency = self._found.view.currency
        title = self.tr("Nothing to be expected")
        detail = self.tr("Older than any deal that was ever decided")
        if month.month is not None:
            said = next(one.range for one in self._found.view.months if one.first == month.month)
            title = formats.month(month.month)
            detail = self.tr("{low} to {high}; chance · amount of each:").format(
                low=formats.compact_money(said.p10, currency),
                high=formats.compact_money(said.p90, currency),
            )
        heading = Line(key=month.month, title=title, detail=detail, icon="calendar")
        return [heading, *(self._line(deal, currency) for deal in month.deals)]

    def _line(self, deal: ForecastDeal, currency: str) -> Line:
        amount = formats.compact_money(deal.ahead.amount, currency)
        if deal.ahead.is_estimated:
            amount = self.tr("about {amount}").format(amount=amount)
        return Line(
            key=deal.ahead.id,
            title=deal.name,
            detail=deal.customer,
            end=f"{formats.share(deal.ahead.chance)} · {amount}",
            level=1,
            strong=False,
            whole_end=True,
        )

    def _open(self, key: object) -> None:
        if isinstance(key, int):
            self.opened.emit(key)

    def _choose(self, key: object) -> None:
        """Of a month to come show its deals, of one that is over those that were won."""
        from ui.widgets.charts.kinds.forecast import Expected, Won

        if isinstance(key, Won) and self._found is not None:
            ids = [one.ids for one in self._found.view.before if one.month == key.month]
            if ids and ids[0]:
                self.deals_wanted.emit(ids[0])
        elif isinstance(key, Expected):
            self._show_month(key.month)

    def _show_month(self, month: date) -> None:
        if any(line.key == month for line in self.list.lines()):
            self.list.choose(month)
            self.list.setFocus()

    def _card_with_words(self) -> tuple[QFrame, QVBoxLayout]:
        space = self._theme.space
        card = QFrame()
        card.setProperty("class", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        layout.setSpacing(space("small"))
        layout.addWidget(self.sentence)
        layout.addWidget(self.note)
        return card, layout

    def _card_with_list(self) -> QFrame:
        space = self._theme.space
        content = QWidget()
        content.setProperty("class", "clear")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list)
        inner.addWidget(self._more)
        inner.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self.list.selectionModel().currentChanged.connect(
            lambda index: scroll.ensureVisible(0, self.list.visualRect(index).center().y(), 0, 60)
        )
        card = QFrame()
        card.setProperty("class", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(space("small"), space("small"), space("small"), space("small"))
        layout.addWidget(scroll)
        return card

    def _lay_out(self) -> None:
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(self._theme.space("medium"))
        self._beside.addWidget(self._card, 3)
        self._beside.addWidget(self._listed, 2)
        self._stack.addWidget(self._both)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _restyle(self) -> None:
        if self.chart is not None and self._kind is not None and self._found is not None:
            self.chart.restyle()
            if not self.is_empty:
                self.chart.draw(self._kind.draw(self._found.view, self._theme))
