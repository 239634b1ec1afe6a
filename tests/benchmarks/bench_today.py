"""Today of a firm against the bare SQL of its sections: the same counts and first lines.

The page, from asking to painted, against one and a half times that SQL and the paint of as many
constant lines in a plain list.
"""

from __future__ import annotations

import tempfile
import time as clock
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from big_file import DAY, busy_file
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from ratios import Ratio, measured, median
from sqlalchemy.orm import Session

from crm_desktop.agenda.today import FEW, FIRST, today
from crm_desktop.driver import driver
from crm_desktop.settings import Settings
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from ui.actions import Actions
from ui.background import Background
from ui.bridge import Bridge
from ui.context import Context
from ui.desk import Desk
from ui.language import Language
from ui.pages.today import TodayPage
from ui.theme import Theme

LIMIT = 1.5
CUSTOMERS, FEW_CUSTOMERS = 100_000, 20_000
TURNS = 7
NOW = datetime.combine(DAY, time(9), UTC)


def run(short: bool) -> list[Ratio]:
    """What the question of the page takes, in turns with its bare SQL."""
    count = FEW_CUSTOMERS if short else CUSTOMERS
    store = open_store(busy_file(count), read_only=True)
    ours, base = asked(store), bare(store)
    page, plain = [], []
    with page_of(store) as shown:
        lines = [f"Customer {row}: drawings by Friday" for row in range(count_lines(shown))]
        others = QListWidget()
        others.resize(shown.size())
        others.show()
        for _ in range(TURNS):
            ours += asked(store)
            base += bare(store)
            page.append(painted(shown, lambda: load(shown)))
            plain.append(painted(others, lambda: fill(others, lines)))
        others.close()
    store.close()
    sql = median(base[1:])
    return [
        Ratio(f"Today of {count:,}: the question to its bare SQL", median(ours[1:]), sql, LIMIT),
        Ratio(f"Today of {count:,}: the page shown to 1.5 SQL + paint", median(page[1:]),
              LIMIT * sql + median(plain[1:]), 1.0),
    ]  # fmt: skip


@contextmanager
def page_of(store: Store) -> Iterator[TodayPage]:
    """The page on the screen, loaded once: fonts and imports are nobody's."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("the page needs an application with windows")
    theme, language = Theme(app, "light"), Language(app)
    language.use("en")
    tasks, bridge = Background(store), Bridge(store)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.json")
        context = Context(store, bridge, tasks, settings, theme, Actions(theme), Desk(), language)
        page = TodayPage(context, now=lambda: NOW)
        page.resize(1200, 800)
        painted(page, page.show)
        painted(page, lambda: load(page))
        yield page
        page.close()
        bridge.close()
        tasks.close()


def load(page: TodayPage) -> None:
    """Empty every card, then ask for the day again."""
    for card in page.day_view.cards.values():
        card.show_rows((), 0)
    page.day_view.load()


def fill(plain: QListWidget, lines: list[str]) -> None:
    """The same lines, made again, in a list of Qt's own."""
    plain.clear()
    plain.addItems(lines)


def count_lines(page: TodayPage) -> int:
    """How many lines stand on the page."""
    return sum(len(card.list.rows) for card in page.day_view.cards.values())


def painted(widget: QWidget, act: Callable[[], object]) -> float:
    """Seconds until a widget is painted with what `act` asked for."""
    loop = QEventLoop()
    wanted = widget.day_view if isinstance(widget, TodayPage) else None
    ready = [wanted is None]

    class Paints(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and ready[0]:
                QTimer.singleShot(0, loop.quit)  # after the paint, not before it
            return False

    def loaded(_day: object) -> None:
        ready[0] = True
        widget.update()

    watcher = Paints()
    widget.installEventFilter(watcher)
    if wanted is not None:
        wanted.loaded.connect(loaded)
    start = clock.perf_counter()
    act()
    widget.update()
    if isinstance(widget, QListWidget):
        widget.viewport().installEventFilter(watcher)
        widget.viewport().update()
    loop.exec()
    taken = clock.perf_counter() - start
    widget.removeEventFilter(watcher)
    if wanted is not None:
        wanted.loaded.disconnect(loaded)
    return taken


def asked(store: Store) -> list[float]:
    """The seconds of our question, in a session of its own as the page asks it."""
    with store.read() as session:
        return measured(1, lambda: today(session, NOW))


def bare(store: Store) -> list[float]:
    """The seconds of the bare statements, in a session of their own."""
    with store.read() as session:
        return measured(1, lambda: _bare(session))


def _bare(session: Session) -> int:
    """Every section's count and first rows, with what is shown of them, by plain statements."""
    run = driver(session)
    lines = 0
    for query, order, shown in _SECTIONS:
        values = {**_VALUES, "first": shown}
        run(f"SELECT count(*) {query}", values).fetchone()
        lines += len(
            run(f"SELECT {_COLUMNS} {query} ORDER BY {order} LIMIT :first", values).fetchall()
        )
    return lines


def _day(away: int) -> str:
    return (DAY + timedelta(days=away)).isoformat()


def _at(away: int) -> int:
    start = datetime.combine(DAY + timedelta(days=away), time(), UTC)
    return int(start.timestamp()) * 1_000_000


_AHEAD = [f"'{DAY + timedelta(days=n):%m-%d}'" for n in range(8)]
_VALUES: dict[str, Any] = {
    "today": _day(0), "soon": _day(3), "core": _day(-14), "key": _day(-30), "general": _day(-90),
    "from": _day(-7), "to": _day(7), "quiet": _at(-20), "court": _at(-13), "others": _at(-6),
    "old_core": _day(-180), "old_key": _day(-365), "old_general": _day(-540),
}  # fmt: skip
_RANK = "CASE c.tier WHEN 'core' THEN 0 WHEN 'key' THEN 1 ELSE 2 END"
_COLUMNS = (
    "x.*, c.name, c.tier, "
    "(SELECT a.street || a.city FROM address a WHERE a.customer_id = c.id LIMIT 1), "
    "(SELECT p.number FROM phone p WHERE p.customer_id = c.id LIMIT 1)"
)
_PLANNED = "AND a.done_at IS NULL AND a.kind <> 'note' AND a.due_on BETWEEN :from AND :to"
# Each section: what it is of, its order, how many are shown.
_SECTIONS = (
    (
        "FROM promise x JOIN customer c ON c.id = x.customer_id "
        "WHERE x.kept_at IS NULL AND x.broken_at IS NULL AND x.due_on <= :soon",
        f"x.due_on >= :today, {_RANK}, x.due_on",
        FIRST,
    ),
    (
        "FROM activity x JOIN customer c ON c.id = x.customer_id "
        "WHERE x.done_at IS NULL AND x.due_on <= :today",
        f"x.due_on = :today, {_RANK}, x.due_on, x.due_time",
        FIRST,
    ),
    (
        "FROM customer x JOIN customer c ON c.id = x.id "
        "WHERE x.do_not_contact = 0 AND x.customer_class IS NOT 'lapsed' AND x.last_touch_on <= "
        "CASE x.tier WHEN 'core' THEN :core WHEN 'key' THEN :key ELSE :general END "
        f"AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.customer_id = x.id {_PLANNED})",
        f"{_RANK}, x.net_sales + x.open_amount DESC",
        FIRST,
    ),
    (
        "FROM deal x JOIN customer c ON c.id = x.customer_id WHERE x.outcome IS NULL "
        "AND c.customer_class IS NOT 'lapsed' AND c.do_not_contact = 0 AND NOT EXISTS ("
        "SELECT 1 FROM activity a WHERE a.customer_id = x.customer_id AND a.kind <> 'note' "
        "AND (a.deal_id IS NULL OR a.deal_id = x.id) AND a.done_at >= CASE "
        "WHEN x.buying_stage NOT IN ('technical_selection', 'evaluation') THEN :quiet "
        "WHEN c.sales_mode = 'court' THEN :court ELSE :others END) "
        f"AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.customer_id = x.customer_id {_PLANNED})",
        f"{_RANK}, x.amount DESC",
        FIRST,
    ),
    (
        "FROM complaint x JOIN customer c ON c.id = x.customer_id WHERE x.solved_at IS NULL",
        "x.opened_at",
        FIRST,
    ),
    (
        "FROM information_age x JOIN customer c ON c.id = x.customer_id WHERE x.rank < 9 AND "
        "x.oldest_on <= CASE x.rank WHEN 0 THEN :old_core WHEN 1 THEN :old_key "
        "ELSE :old_general END",
        "x.rank, x.oldest_on",
        FEW,
    ),
    (
        "FROM contact x JOIN customer c ON c.id = x.main_customer_id WHERE x.do_not_contact = 0 "
        f"AND substr(x.birthday, 6) IN ({', '.join(_AHEAD)})",
        "substr(x.birthday, 6)",
        FIRST,
    ),
    (
        "FROM special_day x JOIN customer c ON c.id = x.customer_id "
        f"WHERE substr(x.day, 6) IN ({', '.join(_AHEAD)})",
        "x.day",
        FIRST,
    ),
)
