"""The list of a million customers against the same view over constant data."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import numpy as np
from big_file import LONG, SHORT, big_file
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from ratios import Ratio, median, p95

from crm_desktop.settings import Settings
from crm_desktop.wiring import open_store
from ui.actions import Actions
from ui.background import Background
from ui.bridge import Bridge
from ui.context import Context
from ui.desk import Desk
from ui.language import Language
from ui.pages.customer_columns import customer_columns
from ui.pages.customer_list import CustomerList
from ui.table import Cell, WindowedModel
from ui.theme import ROW_HEIGHT, Theme
from ui.widgets.data_table import DataTable

SIZE = (760, 860)
GIVE_UP_MS = 20_000
STALL_SECONDS = 0.050
ORDERS = ("net_sales", "last_touch", "tier", "name", "industry", "city")


def run(short: bool) -> list[Ratio]:
    """First paint, sorting, jumping and scrolling; the longest stall of the window's loop."""
    count = SHORT if short else LONG
    rounds = 15 if short else 30
    path = big_file(count)
    with tempfile.TemporaryDirectory() as folder, _context(Path(folder), path) as context:
        for make in (partial(_constant, context.theme, count), partial(_ours, context)):
            _first_paint(make)  # fonts, icons and the first import are nobody's
        base_first = [_first_paint(lambda: _constant(context.theme, count)) for _ in range(5)]
        ours_first = [_first_paint(lambda: _ours(context)) for _ in range(5)]
        base, ours = _constant(context.theme, count), _ours(context)
        _wait_for(ours, lambda: ours.model.is_complete)
        results = [
            Ratio("list: first paint", median(ours_first), median(base_first), 3),
            Ratio("list: sorted by an index", _sorts(ours, rounds), _sorts(base, rounds), 1.5),
            Ratio("list: any jump", _jumps(ours, rounds * 3), _jumps(base, rounds * 3), 2.5),
            Ratio("list: scrolling, p95", _scrolls(ours), _scrolls(base), 2),
            Ratio("list: longest stall : 50 ms", _stall(ours), STALL_SECONDS, None),
        ]
        for shown in (base, ours):
            shown.close()
            shown.deleteLater()
    return results


class _Constant(WindowedModel):
    """As many rows that all say the same."""

    def __init__(self, count: int) -> None:
        super().__init__(customer_columns())
        self._same = [Cell("Acme Machinery"), Cell("Core", "good"), Cell("Loyal")]
        self.show_ids(np.arange(count))

    def cell(self, row: int, column: int) -> Cell:
        return self._same[column % 3]

    def lacks(self, first: int, last: int) -> bool:
        return False

    def look_at(self, first: int, last: int) -> None:
        return


class _Plain(DataTable):
    """The table alone, which has everything at once."""

    def load(self) -> None:
        return

    @property
    def table(self) -> DataTable:
        return self


Shown = CustomerList | _Plain


def _ours(context: Context) -> CustomerList:
    shown = CustomerList(context, "customer", customer_columns(), "matter")
    shown.resize(*SIZE)
    shown.show()
    shown.load()
    return shown


def _constant(theme: Theme, count: int) -> _Plain:
    shown = _Plain(theme)
    model = _Constant(count)
    shown.show_model(model, "matter")
    shown.resize(*SIZE)
    shown.show()

    def sort(_key: str, _descending: bool) -> None:
        shown.verticalScrollBar().setValue(0)
        model.retranslate()

    shown.columns.sort_wanted.connect(sort)
    return shown


class _Painted(QObject):
    """Ends a loop after the first paint in which every row on the screen has its text."""

    def __init__(self, table: DataTable, loop: QEventLoop, *, sorting: bool = False) -> None:
        super().__init__()
        self._table = table
        self._loop = loop
        self._told = not sorting
        table.viewport().installEventFilter(self)
        if sorting and table.windowed is not None:
            table.windowed.dataChanged.connect(self._tell)

    def _tell(self) -> None:
        self._told = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._told and self._is_there():
            QTimer.singleShot(0, self._loop.quit)
        return False

    def _is_there(self) -> bool:
        model = self._table.windowed
        first, last = self._table.visible_rows()
        if model is None or not model.rowCount():
            return False
        last = min(last, model.rowCount()) - 2
        return bool(model.cell(first, 0).text and model.cell(max(first, last), 0).text)


def _timed(table: DataTable, act: Callable[[], object], *, sorting: bool = False) -> float:
    """Seconds from an act to the end of the paint that shows its outcome."""
    loop = QEventLoop()
    watch = _Painted(table, loop, sorting=sorting)
    limit = QTimer(singleShot=True, interval=GIVE_UP_MS)
    limit.timeout.connect(lambda: loop.exit(1))
    limit.start()
    start = time.perf_counter()
    act()
    if loop.exec():
        raise TimeoutError("the list was not painted")
    taken = time.perf_counter() - start
    table.viewport().removeEventFilter(watch)
    watch.deleteLater()
    return taken


def _first_paint(make: Callable[[], Shown]) -> float:
    """Seconds from making a list to the end of its first paint with rows."""
    made: list[Shown] = []
    loop = QEventLoop()
    start = time.perf_counter()
    made.append(make())
    watch = _Painted(made[0].table, loop)
    QTimer.singleShot(GIVE_UP_MS, loop, lambda: loop.exit(1))
    if loop.exec():
        raise TimeoutError("the list was not painted")
    taken = time.perf_counter() - start
    watch.deleteLater()
    if isinstance(made[0], CustomerList):
        # Its ids are still on their way, and would share the processor with the next one.
        model = made[0].model
        _wait_for(made[0], lambda: model.is_complete)
    made[0].close()
    made[0].deleteLater()
    return taken


def _sorts(shown: Shown, rounds: int) -> float:
    header = shown.table.horizontalHeader()
    keys = [column.key for column in customer_columns()]
    times = []
    for number in range(rounds):
        place = keys.index(ORDERS[number % len(ORDERS)])
        way = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)[number // 6 % 2]
        times.append(
            _timed(shown.table, partial(header.setSortIndicator, place, way), sorting=True)
        )
        if isinstance(shown, CustomerList):
            _wait_for(shown, lambda: shown.model.is_complete)
    return median(times)


def _jumps(shown: Shown, rounds: int) -> float:
    dice = random.Random(3)
    bar = shown.table.verticalScrollBar()
    model = shown.table.windowed
    count = model.rowCount() if model is not None else 0
    places = [dice.randrange(count - 100) * ROW_HEIGHT for _ in range(rounds)]
    return median(_timed(shown.table, partial(bar.setValue, at)) for at in places)


def _scrolls(shown: Shown) -> float:
    bar = shown.table.verticalScrollBar()
    bar.setValue(5000 * ROW_HEIGHT)
    _pause(100)
    step = 3 * ROW_HEIGHT
    return p95(_timed(shown.table, lambda: bar.setValue(bar.value() + step)) for _ in range(300))


def _stall(shown: CustomerList) -> float:
    """The longest time in which the loop took no event, while the list is sorted and reloaded."""
    longest = 0.0
    last = time.perf_counter()

    def tick() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now

    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    timer.start()
    for key in ("net_sales", "name"):
        shown.sort(key, False)
        _wait_for(shown, lambda: shown.model.is_complete)
        shown.load()
        _pause(1500)
    timer.stop()
    return longest


def _wait_for(shown: CustomerList, is_so: Callable[[], bool]) -> None:
    waited = 0
    _pause(20)
    while not is_so() and waited < GIVE_UP_MS:
        _pause(20)
        waited += 20
    _pause(60)


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def _context(folder: Path, path: Path) -> Iterator[Context]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    store = open_store(path, read_only=True)
    theme = Theme(app, "light")
    tasks, bridge = Background(store), Bridge(store)
    settings = Settings(folder / "settings.json")
    yield Context(store, bridge, tasks, settings, theme, Actions(theme), Desk(), Language(app))
    bridge.close()
    tasks.close()
    store.close()
