"""The cards of one board: made one after the other, asked while the board is shown."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from crm_desktop import boards
from crm_desktop.changes import Change
from ui import formats
from ui.context import Context
from ui.pages.charts.asking import Asking
from ui.pages.charts.ready_made import Place, ShownBoard
from ui.pages.forms.deleting import undoably
from ui.widgets.charts import kinds
from ui.widgets.charts.card import ChartCard
from ui.widgets.charts.card_grid import CardGrid
from ui.widgets.charts.filters import Chosen


class BoardView(QScrollArea):
    """Shows a board; nothing is asked for it while another one is shown."""

    mark_chosen = Signal(object, object)  # an Asking, the key of a mark
    step_wanted = Signal(object, str)  # an Asking, the code of a step
    export_wanted = Signal(object, str)  # a ChartCard, an Export
    large_wanted = Signal(object)  # an Asking
    answered = Signal(object)  # an Asking

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self._context = context
        self._chosen = Chosen()
        self._filters: dict[str, tuple[str, str]] = {}
        self._askings: dict[object, Asking] = {}
        self._places: tuple[Place, ...] = ()
        self._stale: set[object] = set()
        self._to_make: list[Place] = []
        self._added: object = None  # the key of a chart that was put on a board that is shown
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.grid = CardGrid(context.theme)
        self.grid.dropped.connect(self._drop)
        self.setWidget(self.grid)
        # One card with every turn of the event loop, so that keys and clicks come between.
        self._making = QTimer(self, singleShot=True, interval=0)
        self._making.timeout.connect(self._make_next)

    @property
    def askings(self) -> list[Asking]:
        """The cards there are by now with their questions, in the board's order."""
        return [self._askings[key] for key in map(_key, self._places) if key in self._askings]

    @property
    def is_made(self) -> bool:
        """Whether every card is there."""
        return not self._to_make

    @property
    def is_answered(self) -> bool:
        """Whether no card waits for its answer."""
        return self.is_made and not any(asking.is_waiting for asking in self.askings)

    def show_board(self, board: ShownBoard) -> None:
        """Show these charts; those that were there keep their pictures."""
        self._places = board.places
        self.grid.setAcceptDrops(board.is_own)
        wanted = {_key(place) for place in board.places}
        for gone in set(self._askings) - wanted:
            del self._askings[gone]
        for place in board.places:
            if place.key is not None and (asking := self._askings.get(place.key)) is not None:
                asking.card.set_place(place.key, is_wide=bool(place.is_wide))
        self._to_make = [place for place in board.places if _key(place) not in self._askings]
        is_one = bool(self._askings) and len(self._to_make) == 1
        self._added = _key(self._to_make[0]) if is_one else None
        self._arrange()
        if self.isVisible():
            self._making.start()

    def load(self, chosen: Chosen, filters: dict[str, tuple[str, str]]) -> None:
        """Ask for every card, now or as soon as the board is shown."""
        self._chosen, self._filters = chosen, filters
        self._stale = set(self._askings)
        self.ask_stale()

    def follow(self, change: Change) -> None:
        """Ask anew for the cards whose tables a Change moved."""
        self._stale |= {
            key
            for key, asking in self._askings.items()
            if change.touches(*asking.card.kind.watches)
        }
        self.ask_stale()

    def ask_stale(self) -> None:
        """Ask for what is out of date, if somebody sees it."""
        if not self.isVisible():
            return
        if self._to_make:
            self._making.start()
        for key in map(_key, self._places):
            if key in self._stale and key in self._askings:
                self._start(self._askings[key])
        self._stale.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what changed while nobody looked."""
        super().showEvent(event)
        self.ask_stale()

    def name_filters(self, filters: dict[str, tuple[str, str]]) -> None:
        """Name the filters in force by these words."""
        self._filters = filters
        for asking in self._askings.values():
            self._say_filters(asking)

    def retranslate(self, filters: dict[str, tuple[str, str]]) -> None:
        """Set every word anew."""
        self._filters = filters
        for asking in self._askings.values():
            self._say_filters(asking)
            asking.card.retranslate()

    def restyle(self) -> None:
        """Draw in the colours in force."""
        for asking in self._askings.values():
            asking.card.restyle()

    def _make_next(self) -> None:
        if not self._to_make or not self.isVisible():
            return
        place = self._to_make.pop(0)
        card = ChartCard(self._context.theme, kinds.make(place.kind, self))
        if place.key is not None:
            card.set_place(place.key, is_wide=bool(place.is_wide))
        asking = Asking(self._context, card)
        self._askings[_key(place)] = asking
        self._connect(asking)
        self._arrange()
        self._start(asking)
        if self._to_make:
            self._making.start()

    def _connect(self, asking: Asking) -> None:
        card = asking.card
        card.chosen.connect(lambda key: self.mark_chosen.emit(asking, key))
        card.step_wanted.connect(lambda code: self.step_wanted.emit(asking, code))
        card.export_wanted.connect(lambda kind: self.export_wanted.emit(card, kind))
        card.large_wanted.connect(lambda: self.large_wanted.emit(asking))
        asking.answered.connect(lambda: self.answered.emit(asking))
        asking.answered.connect(lambda: self._show_added(card))
        card.moved.connect(lambda step: self._move(card, step))
        card.widened.connect(lambda wide: self._widen(card, wide))
        card.taken_off.connect(lambda: self._take_off(card))

    def _show_added(self, card: ChartCard) -> None:
        if self._added is not None and card.place_key == self._added:
            self._added = None
            self.ensureWidgetVisible(card)

    def _start(self, asking: Asking) -> None:
        asking.start(self._chosen)
        self._say_filters(asking)

    def _say_filters(self, asking: Asking) -> None:
        heeded, words = asking.card.kind.filters, self._filters
        missed = asking.chosen.unheeded(heeded)
        asking.card.say_unheeded([words[name][0] for name in missed if name in words])
        narrowing = [name for name in asking.chosen.narrowing(heeded) if name in words]
        asking.card.say_narrowing(
            [formats.titled(*words[name]) for name in narrowing],
            [words[name][1] for name in narrowing if name != "period"],
        )
        heeds_period = "period" in asking.card.kind.filters
        asking.card.is_of_a_period = heeds_period and asking.chosen.period != "all"

    def _arrange(self) -> None:
        self.grid.show_cards([asking.card for asking in self.askings])

    def _move(self, card: ChartCard, step: int) -> None:
        place = [each.key for each in self._places].index(card.place_key) + step
        if 0 <= place < len(self._places):
            self._do_move(card.place_key, place)

    def _drop(self, key: object, place: int) -> None:
        keys = [each.key for each in self._places]
        if key in keys and keys.index(key) != min(place, len(keys) - 1):
            self._do_move(key, place)

    def _do_move(self, key: object, place: int) -> None:
        self._context.tasks.do(boards.move_chart, asker=self, id=key, place=place)

    def _widen(self, card: ChartCard, wide: bool) -> None:
        self._context.tasks.do(boards.widen_chart, asker=self, id=card.place_key, is_wide=wide)

    def _take_off(self, card: ChartCard) -> None:
        undoably(self._context, boards.take_chart, self, ids=(card.place_key,))


def _key(place: Place) -> object:
    return place.kind if place.key is None else place.key
