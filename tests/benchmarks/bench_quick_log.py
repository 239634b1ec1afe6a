"""Reading a line of the quick log, against one call of a general reader of dates."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

import dateparser
from big_file import DAY, busy_file
from ratios import Ratio, median
from sqlalchemy.orm import Session

from crm_desktop.quick_log import understand
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

CUSTOMERS, FEW_CUSTOMERS = 100_000, 20_000
LIMIT = 5.0
ROUNDS = 15
NOW = datetime(DAY.year, DAY.month, DAY.day, 10, 30)
# Lines with names of the big file; their words for a date, and the language of these.
TYPED = (
    ("Visited Talleres Hernández, promised drawings by Friday", "Friday", "en"),
    ("call Nordwind Software tomorrow at 3pm re quote", "tomorrow at 3pm", "en"),
    ("met Person 17 yesterday, follow up on 25 November", "25 November", "en"),
    ("llamar a Aceros Muñoz el martes oferta", "martes", "es"),
    ("visité Bodegas Ríos ayer, quieren 3 máquinas", "ayer", "es"),
    ("reunión con Person 4711 el 12 de diciembre a las 10", "12 de diciembre a las 10", "es"),
    ("明天下午3点给王工打电话 报价", "明天", "zh"),
    ("拜访了杭州精工,见了韩总,答应周五前发图纸", "周五", "zh"),
    ("12月5日去重庆长安汽车开会 谈车铣复合中心", "12月5日", "zh"),
)


def run(short: bool) -> list[Ratio]:
    """A line among 100,000 customers (short: 20,000) with a person each."""
    store = open_store(busy_file(FEW_CUSTOMERS if short else CUSTOMERS), read_only=True)
    try:
        return [_lines(store)]
    finally:
        store.close()


def _lines(store: Store) -> Ratio:
    ours: list[float] = []
    base: list[float] = []
    with store.read() as session:
        for text, words, language in TYPED:
            read, parse = _reading(session, text), _parsing(words, language)
            for _ in range(3):  # caches of patterns, languages and pages, on both sides
                read()
                parse()
            mine, theirs = [], []
            for _ in range(ROUNDS):
                mine.append(_timed(read))
                theirs.append(_timed(parse))
            ours.append(median(mine))
            base.append(median(theirs))
    count = len(TYPED)
    return Ratio("quick log: a line read", sum(ours) / count, sum(base) / count, LIMIT)


def _reading(session: Session, text: str) -> Callable[[], object]:
    return lambda: understand(session, text, NOW)


def _parsing(words: str, language: str) -> Callable[[], object]:
    settings = {"RELATIVE_BASE": NOW, "PREFER_DATES_FROM": "future"}
    return lambda: dateparser.parse(words, languages=[language], settings=settings)


def _timed(what: Callable[[], object]) -> float:
    start = time.perf_counter()
    what()
    return time.perf_counter() - start
