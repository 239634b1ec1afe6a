"""Today of a firm against the bare SQL of its sections: the same counts and first lines."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

from big_file import DAY, busy_file
from ratios import Ratio, measured, median
from sqlalchemy.orm import Session

from crm_desktop.agenda.today import FEW, FIRST, today
from crm_desktop.findings.ours import driver
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

LIMIT = 1.5
CUSTOMERS, FEW_CUSTOMERS = 100_000, 20_000
TURNS = 7
NOW = datetime.combine(DAY, time(9), UTC)


def run(short: bool) -> list[Ratio]:
    """What the question of the page takes, in turns with its bare SQL."""
    count = FEW_CUSTOMERS if short else CUSTOMERS
    store = open_store(busy_file(count), read_only=True)
    ours, base = asked(store), bare(store)
    for _ in range(TURNS):
        ours += asked(store)
        base += bare(store)
    store.close()
    return [
        Ratio(f"Today of {count:,}: the question to its bare SQL", median(ours[1:]),
              median(base[1:]), LIMIT),
    ]  # fmt: skip


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
