"""A month and a week of many entries against empty ones: what one paint takes, and one question."""

from __future__ import annotations

import tempfile
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from ratios import Ratio, measured, median

from crm_desktop.agenda import calendar
from crm_desktop.agenda.calendar import CalendarPeriod
from crm_desktop.driver import driver
from crm_desktop.models import Activity, Customer
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from ui.language import Language
from ui.pages.today.calendar_words import CalendarWords
from ui.theme import Theme
from ui.widgets.calendar import CalendarDays, CalendarSurface, MonthView, WeekView

ENTRIES = 2_000
LIMIT = 3
GOAL_SECONDS = 0.016
TURNS = 41
FIRST, DAYS = date(2026, 2, 23), 42
NOW = datetime(2026, 3, 4, 9, 40, tzinfo=UTC)
KINDS = ("visit", "call", "meeting", "demo", "mail")
TEXTS = ("gearbox line 4", "技术评审会：交货期", "Seguir la oferta", "ask about the bid")


def run(short: bool) -> list[Ratio]:
    """A paint of the month and of its busiest week; what the question takes beside its bare SQL."""
    turns = TURNS if short else 3 * TURNS
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("a calendar needs an application with windows")
    theme, language = Theme(app, "light"), Language(app)
    language.use("en")
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "calendar.crm")
        _fill(store)
        full = _asked(store)
        asked = measured(9, lambda: _asked(store))
        bare = measured(9, lambda: _bare(store))
        store.close()
    empty = CalendarPeriod(full.first, full.last, (), full.free)
    month = MonthView(theme, lambda: NOW)
    ours, base = _paints(month, full, empty, DAYS, turns)
    anew = _anew(month, full, turns)
    week = WeekView(theme, lambda: NOW)
    of_week, of_none = _paints(week, full, empty, 7, turns)
    return [
        Ratio(f"a month of {ENTRIES:,} entries painted : an empty one", ours, base, LIMIT),
        Ratio(f"a month of {ENTRIES:,} entries drawn anew : 16 ms", anew, GOAL_SECONDS, None),
        Ratio(f"a week of {ENTRIES // 6:,} entries painted : an empty one", of_week, of_none, None),
        Ratio(f"a month of {ENTRIES:,} asked : its bare SQL", median(asked), median(bare), None),
    ]


def _paints(
    view: CalendarSurface, full: CalendarPeriod, empty: CalendarPeriod, count: int, turns: int
) -> tuple[float, float]:
    """The median seconds of one paint, full and empty in turns, each after a first one."""
    view.resize(1200, 800)
    view.show()
    image = QImage(view.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)
    taken: list[float] = []
    base: list[float] = []
    for period, seconds in ((full, taken), (empty, base)) * 4:
        view.show_days(_days(period, count))
        view.viewport().render(image)
        seconds += measured(turns // 4, lambda: view.viewport().render(image))
    view.close()
    return median(taken), median(base)


def _anew(view: CalendarSurface, full: CalendarPeriod, turns: int) -> float:
    """The median seconds of a paint for which everything is drawn anew, as after a Change."""
    view.show_days(_days(full, DAYS))
    image = QImage(view.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)
    taken = []
    for _ in range(turns):
        view.outdate()
        taken += measured(1, lambda: view.viewport().render(image))
    return median(taken)


def _days(period: CalendarPeriod, count: int) -> CalendarDays:
    words = CalendarWords()
    first = period.first if count > 7 else date(2026, 3, 2)
    last = first + timedelta(days=count - 1)
    items = [words.item(one, NOW) for one in period.entries if first <= one.day <= last]
    return CalendarDays(first, count, tuple(items), period.free, month=NOW.date())


def _asked(store: Store) -> CalendarPeriod:
    with store.read() as session:
        last = FIRST + timedelta(days=DAYS - 1)
        return calendar.period(session, FIRST, last, now=NOW, mine=True)


def _bare(store: Store) -> int:
    query = (
        "SELECT a.*, c.name FROM activity a JOIN customer c ON c.id = a.customer_id "
        "WHERE a.done_at IS NULL AND a.due_on BETWEEN ? AND ?"
    )
    with store.read() as session:
        days = FIRST.isoformat(), (FIRST + timedelta(days=DAYS - 1)).isoformat()
        return len(driver(session)(query, days).fetchall())


def _fill(store: Store) -> None:
    """Most have an hour, a tenth is of the whole day; a few are repeated without an end."""
    rows: list[dict[str, Any]] = []
    repeated = ("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;BYMONTHDAY=-1")
    for number, row_id in enumerate(store.new_ids(ENTRIES - 40)):
        due = FIRST + timedelta(days=number % DAYS)
        hour = (
            None if number % 10 == 0 else f"{time(8 + number // DAYS % 10, number % 4 * 15):%H:%M}"
        )
        rows.append({
            "id": row_id, "customer_id": 1 + number % 200, "kind": KINDS[number % len(KINDS)],
            "subject": TEXTS[number % len(TEXTS)], "due_on": due, "due_time": hour,
            "all_day": False, "recurrence": None, "recurs_from": None,
        })  # fmt: skip
    for number, row_id in enumerate(store.new_ids(9)):
        day = FIRST - timedelta(days=700 + number)
        rows.append({
            "id": row_id, "customer_id": 1 + number, "kind": "call", "subject": TEXTS[0],
            "due_on": day, "due_time": "09:00", "all_day": False,
            "recurrence": repeated[number % 3], "recurs_from": day,
        })  # fmt: skip
    with store.change("sample_made", origin="automatic") as session:
        names = [{"id": one, "name": f"Customer {one}"} for one in range(1, 201)]
        session.execute(sa.insert(Customer), names)
        session.execute(sa.insert(Activity), rows)
