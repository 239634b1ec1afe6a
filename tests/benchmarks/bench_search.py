"""From a keystroke to painted results, and two Chinese characters against LIKE."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from big_file import LONG, SHORT, big_file
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from ratios import Ratio, median, p95
from sqlalchemy.orm import Session

from crm_desktop.search import condition, search
from crm_desktop.settings import Settings
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from ui.actions import Actions
from ui.background import Background
from ui.bridge import Bridge
from ui.context import Context
from ui.desk import Desk
from ui.language import Language
from ui.theme import Theme
from ui.widgets.search_box import SearchBox

# Typed letter by letter.
TYPED = ("machinery", "hangzhou", "hzjg", "talleres hern", "长安汽车", "500", "nordwind gm", "ma")
PAIRS = ("汽车", "鑫机", "精工", "泰电")  # common ones, and ones across two words
RAW = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT 50"


def run(short: bool) -> list[Ratio]:
    """Both ratios, on 100,000 (short) or 1,000,000 customers."""
    store = open_store(big_file(SHORT if short else LONG), read_only=True)
    try:
        return [*_keystrokes(store, rounds=5), _pairs(store)]
    finally:
        store.close()


def questions() -> list[str]:
    """What stands in the field after every keystroke."""
    return [typed[: at + 1] for typed in TYPED for at in range(len(typed))]


def _keystrokes(store: Store, rounds: int) -> list[Ratio]:
    """Of every question the median of some rounds, so that p95 speaks of questions, not of luck."""
    ours: dict[str, list[float]] = {question: [] for question in questions()}
    base: dict[str, list[float]] = {question: [] for question in questions()}
    with _box(store) as box, store.read() as session:
        painted = Painted(box)
        ours_once, base_once = _typing(box, painted), _constants(box, painted, session)
        for question in (*ours, *ours):  # caches of fonts, icons and pages, on both sides
            ours_once(question)
            base_once(question)
        for _ in range(rounds):
            for question in ours:
                ours[question].append(ours_once(question))
                base[question].append(base_once(question))
    typical = [median(taken) for taken in ours.values()]
    bare = [median(taken) for taken in base.values()]
    return [
        Ratio("keystroke to painted results, p95", p95(typical), p95(bare), 2.0),
        Ratio("keystroke to painted results, median", median(typical), median(bare), None),
    ]


def _typing(box: SearchBox, painted: Painted) -> Callable[[str], float]:
    """The real field: question in the background, rows, painted list."""

    def type_in(question: str) -> float:
        start = time.perf_counter()
        box.field.setText(question)
        box.field.textEdited.emit(question)
        painted.wait()
        return time.perf_counter() - start

    return type_in


def _constants(box: SearchBox, painted: Painted, session: Session) -> Callable[[str], float]:
    """The bare full-text query, then the list painted with rows that were there before."""
    model = box.results.model
    rows = [model.row(model.index(at)) for at in range(model.rowCount())]
    connection = session.connection()

    def paint(question: str) -> float:
        start = time.perf_counter()
        expression = condition("customer", question)
        connection.exec_driver_sql(RAW, (expression,)).fetchall()
        box.field.setText(question)
        box.results.show_rows(rows)
        painted.wait()
        return time.perf_counter() - start

    return paint


class Painted(QObject):
    """Waits until the list has new rows and they are on the screen."""

    def __init__(self, box: SearchBox) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._is_new = False
        box.field.setText("machinery")
        box.field.textEdited.emit("machinery")
        box.results.model.modelReset.connect(self._reset)
        box.results.list.viewport().installEventFilter(self)
        self.wait()

    def wait(self) -> None:
        """Let events run until the new rows are painted."""
        self._loop.exec()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_new and event.type() == QEvent.Type.Paint:
            self._is_new = False
            self._loop.quit()  # takes effect when the painting under way is done
        return False

    def _reset(self) -> None:
        self._is_new = True


@contextmanager
def _box(store: Store) -> Iterator[SearchBox]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app, "light")
    language = Language(app)
    language.use("en")
    tasks, bridge = Background(store), Bridge(store)
    settings = Settings(Path(tempfile.mkdtemp()) / "settings.json")
    context = Context(store, bridge, tasks, settings, theme, Actions(theme), Desk(), language)
    window = QWidget()
    window.resize(1100, 700)
    box = SearchBox(context, context.actions)
    layout = QVBoxLayout(window)
    layout.addWidget(box)
    layout.addStretch()
    window.show()
    window.activateWindow()
    box.setFocus()
    try:
        yield box
    finally:
        bridge.close()
        tasks.close()
        window.close()


def _pairs(store: Store) -> Ratio:
    ours: list[float] = []
    base: list[float] = []
    with store.read() as session:
        connection = session.connection()
        for pair in PAIRS * 3:
            start = time.perf_counter()
            hits = search(session, pair)
            ours.append(time.perf_counter() - start)
            assert hits
            start = time.perf_counter()
            connection.exec_driver_sql(
                "SELECT id, name FROM customer WHERE name LIKE ?", (f"%{pair}%",)
            ).fetchall()
            base.append(time.perf_counter() - start)
    limit = 1 / 50 if store.path == big_file(LONG) else None
    return Ratio("two Chinese characters, against LIKE", median(ours), median(base), limit)
