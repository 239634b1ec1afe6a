"""Finding duplicates among many customers against one reading of their names and keys."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

from big_file import (
    CITIES,
    HAN_FORMS,
    HAN_PLACES,
    HAN_TRADES,
    LATIN_FORMS,
    LATIN_TRADES,
    SPANISH_TRADES,
)
from ratios import Ratio, median

from crm_desktop.duplicates import kept_keys
from crm_desktop.duplicates.alike import alike
from crm_desktop.duplicates.described import Described, Subject
from crm_desktop.duplicates.scanning import scan
from crm_desktop.store import Store
from crm_desktop.text import sort_key
from crm_desktop.wiring import open_store

SHORT, LONG = 20_000, 100_000
TWICE = 0.03  # of the customers, how many are in the file a second time
PARTS = ("ba", "bel", "bra", "dor", "fen", "gel", "han", "kel", "lin", "mar", "nor", "pel", "ri")
MARKS = "鑫源泰丰隆瑞祥盛昌顺达佳康美德信义诚平安永兴旺发云海山河"


def run(short: bool) -> list[Ratio]:
    """The scan, and a look-up on entry, on 20,000 (short) or 100,000 customers."""
    count = SHORT if short else LONG
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "twice.crm", currency="EUR")
        try:
            fill(store, count)
            kept_keys.catch_up(store)
            return [_scanned(store, count), _typed(store)]
        finally:
            store.close()


def fill(store: Store, count: int) -> None:
    """Customers in three languages with phones and mails, some of them twice."""
    chance = random.Random(6)
    rows, phones, mails = [], [], []
    known: list[tuple[str, str, str]] = []
    for _ in range(count):
        if known and chance.random() < TWICE:
            name, number, city = chance.choice(known)
            name = name.rsplit(" ", 1)[0].upper()
        else:
            name, city = _name(chance), chance.choice(CITIES)
            number = f"0{chance.randrange(10**9, 10**10)}"
            known.append((name, number, city))
        customer = store.new_id()
        rows.append((customer, name, sort_key(name), city))
        phones.append((store.new_id(), customer, number, number))
        address = f"info@{sort_key(name).replace(' ', '')[:20]}.com"
        mails.append((store.new_id(), customer, address, address))
    with store.change("imported", origin="import") as session:
        for statement, made in (
            ("customer (id, name, sort_key, city)", rows),
            ("phone (id, customer_id, number, digits)", phones),
            ("email (id, customer_id, address, folded)", mails),
        ):
            session.connection().exec_driver_sql(
                f"INSERT INTO {statement} VALUES (?, ?, ?, ?)", made
            )


def _name(chance: random.Random) -> str:
    kind = chance.randrange(3)
    word = "".join(chance.choices(PARTS, k=3)).capitalize()
    if kind == 0:
        return f"{word} {chance.choice(LATIN_TRADES)} {chance.choice(LATIN_FORMS)}"
    if kind == 1:
        return f"{chance.choice(SPANISH_TRADES)} {word} S.L."
    mark = "".join(chance.choices(MARKS, k=3))
    return f"{chance.choice(HAN_PLACES)}{mark}{chance.choice(HAN_TRADES)}{chance.choice(HAN_FORMS)}"


def _scanned(store: Store, count: int) -> Ratio:
    with store.read() as session:
        run = session.connection().exec_driver_sql
        begun = time.perf_counter()
        names = run("SELECT id, name FROM customer").fetchall()
        keys = run("SELECT key, record_id FROM duplicate_key").fetchall()
        read = time.perf_counter() - begun
        assert len(names) == count and len(keys) > count
        begun = time.perf_counter()
        found = scan(session, Subject.CUSTOMER)
        taken = time.perf_counter() - begun
        assert found is not None and len(found.pairs) > count * TWICE / 2
    return Ratio(f"duplicates among {count:,} customers", taken, read, 20.0)


def _typed(store: Store) -> Ratio:
    """What a hint on entry takes; the limit of 50 ms is its base."""
    taken = []
    chance = random.Random(7)
    with store.read() as session:
        for _ in range(60):
            typed = Described(Subject.CUSTOMER, _name(chance), phones=("0301234567",))
            begun = time.perf_counter()
            alike(session, typed)
            taken.append(time.perf_counter() - begun)
    return Ratio("a hint on entry, of 50 ms", median(taken), 0.05, 1.0)
