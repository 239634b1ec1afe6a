"""A timeline of 100,000 entries against one of 10,000, from the choice of the customer to paint."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
from ratios import Ratio, median

from crm_desktop.models import Activity, Complaint, Customer, Order, Promise
from crm_desktop.settings import Settings
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from ui.actions import Actions
from ui.background import Background
from ui.bridge import Bridge
from ui.context import Context
from ui.desk import Desk
from ui.language import Language
from ui.pages.timeline_tab import TimelineTab
from ui.theme import Theme

LONG, SHORT = 100_000, 10_000
OF_LONG, OF_SHORT, OF_NONE = 1, 2, 3
LIMIT = 5
STALL_SECONDS = 0.050
GIVE_UP_MS = 30_000
TEXTS = (
    "Asked Ms Chen about the bid: 'Mr Han keeps it to himself'",
    "Workshop tour with Wang Gong; they lack a design team for military parts, and the head of "
    "purchasing wants three offers before the end of the quarter",
    "技术评审会：王工担心交货期，韩总想看到军品零件的设计能力",
    "Sent the drawings",
)


def run(short: bool) -> list[Ratio]:
    """Shown complete; jumped through by years and to both ends; the longest stall of the loop."""
    with tempfile.TemporaryDirectory() as folder, _tab(Path(folder)) as tab:
        rounds = 15 if short else 31
        shown: dict[int, list[float]] = {OF_SHORT: [], OF_LONG: []}
        for _ in range(rounds):
            for customer, times in shown.items():
                times.append(_show(tab, customer))
        jumps = {customer: median(_jumps(tab, customer)) for customer in shown}
        stall = max(_stall(tab) for _ in range(3))
    base, ours = (median(shown[customer]) for customer in (OF_SHORT, OF_LONG))
    return [
        Ratio("timeline of 100,000 shown : of 10,000", ours, base, LIMIT),
        Ratio("timeline: a jump in 100,000 : in 10,000", jumps[OF_LONG], jumps[OF_SHORT], None),
        Ratio("timeline: longest stall : 50 ms", stall, STALL_SECONDS, None),
    ]


@contextmanager
def _tab(folder: Path) -> Iterator[TimelineTab]:
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("the timeline needs an application with windows")
    store = open_store(folder / "timeline.crm")
    _fill(store)
    theme, language = Theme(app, "light"), Language(app)
    language.use("en")
    tasks, bridge = Background(store), Bridge(store)
    settings = Settings(folder / "settings.json")
    context = Context(store, bridge, tasks, settings, theme, Actions(theme), Desk(), language)
    tab = TimelineTab(context)
    tab.resize(590, 760)
    tab.show()
    _show(tab, OF_SHORT)  # fonts, icons and the first import are nobody's
    yield tab
    tab.close()
    bridge.close()
    tasks.close()
    store.close()


def _fill(store: Store) -> None:
    with store.change("sample_made", origin="automatic") as session:
        session.execute(
            sa.insert(Customer),
            [{"id": one, "name": f"Customer {one}"} for one in (OF_LONG, OF_SHORT, OF_NONE)],
        )
        for customer, count in ((OF_LONG, LONG), (OF_SHORT, SHORT)):
            _write(store, customer, count, session.execute)


def _write(store: Store, customer: int, count: int, execute: Callable[..., Any]) -> None:
    """Of 25 entries 20 are touches, 3 orders, one a promise kept, one a complaint."""
    now = datetime.now(UTC)
    rows: dict[type[Any], list[dict[str, Any]]] = {
        Activity: [], Order: [], Promise: [], Complaint: []
    }  # fmt: skip
    for number, row_id in enumerate(store.new_ids(count)):
        at = now - timedelta(days=3000) * (number / count)
        text = TEXTS[number % len(TEXTS)]
        row: dict[str, Any] = {"id": row_id, "customer_id": customer}
        place = number % 25
        if place < 20:
            row |= {"kind": "call", "subject": text, "done_at": at, "all_day": False}
            rows[Activity].append(row)
        elif place < 23:
            row |= {"ordered_on": at.date(), "currency": "EUR", "number": f"SO-{number}"}
            rows[Order].append(row)
        elif place == 23:
            rows[Promise].append(row | {"text": text, "kept_at": at})
        else:
            rows[Complaint].append(row | {"text": text, "opened_at": at})
    for table, of_table in rows.items():
        execute(sa.insert(table), of_table)


class _Paints(QObject):
    """Ends a loop with the first paint after which a condition holds."""

    def __init__(self, loop: QEventLoop, done: Callable[[], bool]) -> None:
        super().__init__()
        self._loop, self._done = loop, done

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._done():
            QTimer.singleShot(0, self._loop.quit)  # after the paint, not before it
        return False


def _until_painted(tab: TimelineTab, act: Callable[[], object], done: Callable[[], bool]) -> float:
    loop = QEventLoop()
    watcher = _Paints(loop, done)
    tab.view.viewport().installEventFilter(watcher)
    start = time.perf_counter()
    act()
    tab.view.viewport().update()
    QTimer.singleShot(GIVE_UP_MS, watcher, lambda: loop.exit(1))
    if loop.exec():
        raise RuntimeError("the timeline was never complete")
    taken = time.perf_counter() - start
    tab.view.viewport().removeEventFilter(watcher)
    return taken


def _show(tab: TimelineTab, customer: int) -> float:
    """Seconds until the customer's timeline is painted with every word, from an empty one."""
    _until_painted(tab, lambda: tab.show_customer(OF_NONE), lambda: tab.view.count() == 0)
    count = {OF_LONG: LONG, OF_SHORT: SHORT}[customer]

    def complete() -> bool:
        return tab.view.count() == count and tab.view.is_complete()

    return _until_painted(tab, lambda: tab.show_customer(customer), complete)


def _jumps(tab: TimelineTab, customer: int) -> list[float]:
    """Seconds of each jump to a year or an end, until every word there is painted."""
    _show(tab, customer)
    view = tab.view
    acts: list[Callable[[], object]] = [
        partial(view.jump_to_year, year) for year, _ in view.years()
    ]
    acts += [lambda: view.select_row(view.count() - 1), lambda: view.select_row(0)] * 3
    return [_until_painted(tab, act, view.is_complete) for act in acts]


def _stall(tab: TimelineTab) -> float:
    """The longest time the event loop was away while 100,000 entries were shown and seen."""
    beats = [time.perf_counter()]
    longest = [0.0]

    def beat() -> None:
        now = time.perf_counter()
        longest[0] = max(longest[0], now - beats[0])
        beats[0] = now

    timer = QTimer(interval=0)
    timer.timeout.connect(beat)
    beats[0] = time.perf_counter()
    timer.start()
    _jumps(tab, OF_LONG)
    timer.stop()
    return longest[0]
