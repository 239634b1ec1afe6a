"""Asks the question of a card beside the window's thread; a slow one says so and can be stopped."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.charts import Slice
from crm_desktop.errors import UserError
from ui import phrases
from ui.context import Context
from ui.widgets.charts.card import ChartCard
from ui.widgets.charts.filters import Chosen

SLOW_MS = 1000


class Asking(QObject):
    """Lives as long as its card."""

    answered = Signal()  # also when there will be no answer

    def __init__(self, context: Context, card: ChartCard) -> None:
        super().__init__(card)
        self.card = card
        self.chosen = Chosen()
        self.is_waiting = False
        self._ask = context.tasks.ask(self)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(card.show_working)
        card.stop_wanted.connect(self.stop)

    @property
    def slice(self) -> Slice:
        """What of the file the card looks at: by the filters that its kind heeds."""
        return self.chosen.only(self.card.kind.filters).slice(date.today())

    def start(self, chosen: Chosen) -> None:
        """Ask anew; an answer under way is dropped."""
        self.chosen = chosen
        self._slow.start()
        self.is_waiting = True
        question = self.card.kind.question()
        self._ask.start(question, self.slice, then=self._answered, failed=self._failed)

    def stop(self) -> None:
        """Give the question up."""
        self._ask.stop()
        self._done()
        self.card.show_stopped()
        self.answered.emit()

    def _answered(self, view: Any) -> None:
        self._done()
        self.card.show_view(view)
        self.answered.emit()

    def _failed(self, error: Exception) -> None:
        self._done()
        words = phrases.error(error) if isinstance(error, UserError) else ""
        self.card.show_problem(words)
        self.answered.emit()

    def _done(self) -> None:
        self._slow.stop()
        self.is_waiting = False
