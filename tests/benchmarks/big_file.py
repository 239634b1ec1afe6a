"""A real file with very many customers in three scripts, made once and kept for the session."""

from __future__ import annotations

import contextlib
import os
import random
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from pathlib import Path

from sqlalchemy.orm import Session

from crm_desktop import text
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

SHORT = 100_000
LONG = 1_000_000
CHUNK = 100_000
FORM = 6  # raised when the content changes, so that an older kept file is not taken


BUSY_FORM = 2  # the same for what busy files have beside
DAY = date(2026, 11, 22)  # what is late, due and quiet is so on this day
NOON = int(datetime.combine(DAY, time(12), UTC).timestamp()) * 1_000_000
A_DAY = 86_400 * 1_000_000
COLUMNS = {
    "contact": "name, birthday",
    "address": "customer_id, street, city",
    "phone": "customer_id, number, digits",
    "activity": "customer_id, kind, subject, due_on, due_time, done_at",
    "promise": "customer_id, text, due_on, kept_at",
    "deal": "customer_id, name, amount, currency, buying_stage, opened_on",
    "complaint": "customer_id, text, opened_at",
}


def _list(joined: str) -> list[str]:
    return joined.split(",")


INDUSTRIES = ("Machinery", "Automotive", "Chemicals", "Food", "Retail", "Software", "Banking")
TIERS = ("core", "key", "general", "general", "general", "general", None)
CLASSES = ("target", "prospect", "first_purchase", "repeat", "loyal", "partner", "lapsed")
MODES = ("serve", "court", "advise", "guide")
SOURCES = ("Fair", "Referral", "Web", "Cold call", None)

HAN_PLACES = _list(
    "北京,上海,广州,深圳,杭州,重庆,成都,南京,武汉,西安,苏州,宁波,台州,玉环,合肥,长沙,青岛"
)
HAN_NAMES = _list("精工,长安,江淮,华东,海珠,永康,金龙,天马,中信,东方,宏达,盛世,新月,卓越,大石,恒丰")
HAN_MARKS = "鑫源泰丰隆瑞祥盛昌顺达佳康美德信义诚平安永兴旺发"
HAN_TRADES = _list("机械,轴承,汽车,软件,银行,电子,化工,药房,物流,贸易,仪器,食品,纺织,家具")
HAN_FORMS = ["有限公司", "集团", "股份有限公司", "厂"]
SPANISH_TRADES = _list("Talleres,Ferretería,Aceros,Muebles,Cerámica,Bodegas,Transportes,Óptica")
SPANISH_NAMES = _list("Hernández,Muñoz,Ríos,Lozano,Peña,Ibáñez,Núñez,Valdés,Castaño,Güell,Ortíz")
SPANISH_PLACES = _list("del Norte,de Levante,Gallega,de la Ría,Andaluza,del Ebro,y Cía")
LATIN_NAMES = _list(
    "North,Blue,Alpha,Tall,Acme,Nord,Maxi,Mano,Pan,Sol,Luz,Verd,Rock,Iron,Silver,Bright"
)
LATIN_ENDS = _list("wind,field,ford,mann,berg,son,ton,tec,works,line,gate,star")
LATIN_TRADES = _list("Machinery,Pumps,Software,Trading,Logistik,Bearings,Foods,Tools,Optics")
LATIN_FORMS = ["Ltd.", "GmbH", "Inc.", "S.A.", "plc", "B.V."]
CITIES = (*HAN_PLACES, "Sevilla", "Málaga", "Bilbao", "Hamburg", "Leeds", "Wien", "Basel")


def big_file(count: int = LONG, *, folder: Path | None = None) -> Path:
    """The path of a file with `count` customers, made when it is not there yet.

    It is shared by all benchmarks: open it read-only, or write to a copy.
    """
    place = folder or Path(tempfile.gettempdir()) / "crm-benchmarks"
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"customers-{count}-{FORM}.crm"
    if not path.exists():
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        store = open_store(draft, currency="EUR")
        fill(store, count)
        with store.read() as session:
            session.connection().exec_driver_sql("COMMIT")
            session.connection().exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        store.close()
        draft.rename(path)
    return path


def fill(store: Store, count: int, *, seed: int = 1) -> None:
    """Write `count` customers, in Changes of 100,000; one of them is called exactly "Ma"."""
    dice = random.Random(seed)
    for start in range(0, count, CHUNK):
        size = min(CHUNK, count - start)
        with store.change("customers_imported", origin="import", count=size) as session:
            _insert(session, store.new_ids(size), dice, first=start == 0)


def names(count: int, *, seed: int = 1) -> list[str]:
    """So many different-looking names: a third each Chinese, Spanish, and others."""
    dice = random.Random(seed)
    return [name(dice, at) for at in range(count)]


def name(dice: random.Random, at: int) -> str:
    """The name of the at-th customer."""
    pick = dice.choice
    if at % 3 == 0:
        mark = pick(HAN_MARKS) + pick(HAN_MARKS)
        return pick(HAN_PLACES) + pick(HAN_NAMES) + mark + pick(HAN_TRADES) + pick(HAN_FORMS)
    if at % 3 == 1:
        number = dice.randrange(1000)
        trade, family = pick(SPANISH_TRADES), pick(SPANISH_NAMES)
        return f"{trade} {family} {pick(SPANISH_PLACES)} {number}"
    first, second = pick(LATIN_NAMES) + pick(LATIN_ENDS), pick(LATIN_NAMES) + pick(LATIN_ENDS)
    return f"{first} {second} {pick(LATIN_TRADES)} {pick(LATIN_FORMS)}"


def _insert(session: Session, ids: list[int], dice: random.Random, *, first: bool) -> None:
    choices = list(product(INDUSTRIES, TIERS, CLASSES, MODES, SOURCES, CITIES))
    rows = []
    for at, row_id in enumerate(ids):
        called = "Ma" if first and at == 20 else name(dice, at)
        rows.append((row_id, called, text.sort_key(called), *dice.choice(choices)))
    connection = session.connection()
    connection.exec_driver_sql(
        "INSERT INTO customer (id, name, sort_key, industry, tier, customer_class, sales_mode, "
        "source, city) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    # Addresses and history come with smaller benchmarks; these are what lists sort by.
    connection.exec_driver_sql(
        "UPDATE customer SET net_sales = abs(random() % 1000000000), "
        "last_touch_on = date('2026-11-01', '-' || abs(random() % 900) || ' days') WHERE id >= ?",
        (ids[0],),
    )


def busy_file(customers: int, *, folder: Path | None = None) -> Path:
    """The path of a file with so many customers that are worked with, made when it is not there.

    Ten activities a customer, of which one in twenty is still planned, a promise for every fifth,
    an open deal for every fifth, one person and one address each. It is shared by all benchmarks:
    open it read-only, or write to a copy.
    """
    place = folder or Path(tempfile.gettempdir()) / "crm-benchmarks"
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"busy-{customers}-{FORM}.{BUSY_FORM}.crm"
    if not path.exists():
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        with contextlib.closing(open_store(draft, currency="EUR")) as store:
            # Entered long ago, so that there is information to renew.
            store.clock = lambda: datetime.combine(DAY, time(12), UTC) - timedelta(days=400)
            fill(store, customers)
            _work_with(store, random.Random(2))
            with store.read() as session:
                session.connection().exec_driver_sql("COMMIT")
                session.connection().exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        draft.rename(path)
    return path


def _work_with(store: Store, dice: random.Random) -> None:
    with store.read() as session:
        found = session.connection().exec_driver_sql("SELECT id FROM customer ORDER BY id")
        ids = [row[0] for row in found]
    made: dict[str, list[tuple[object, ...]]] = {table: [] for table in COLUMNS}
    for place, customer in enumerate(ids):
        for table, row in _rows_of(customer, place, dice):
            made[table].append(row)
    for table, rows in made.items():
        columns = f"id, {COLUMNS[table]}"
        marks = ", ".join("?" * (columns.count(",") + 1))
        for start in range(0, len(rows), CHUNK):
            chunk = rows[start : start + CHUNK]
            numbered = [
                (row_id, *row) for row_id, row in zip(store.new_ids(len(chunk)), chunk, strict=True)
            ]
            with store.change("imported", origin="import", count=len(chunk)) as session:
                session.connection().exec_driver_sql(
                    f"INSERT INTO {table} ({columns}) VALUES ({marks})", numbered
                )
    _place_people(store, ids)


def _place_people(store: Store, customers: list[int]) -> None:
    """Every person works at the customer they were made for."""
    with store.change("imported", origin="import", count=len(customers)) as session:
        run = session.connection().exec_driver_sql
        people = [row[0] for row in run("SELECT id FROM contact ORDER BY id")]
        ids = store.new_ids(len(people))
        run(
            "INSERT INTO position (id, customer_id, contact_id) VALUES (?, ?, ?)",
            list(zip(ids, customers, people, strict=True)),
        )


def _rows_of(
    customer: int, place: int, dice: random.Random
) -> Iterator[tuple[str, tuple[object, ...]]]:
    """What hangs on one customer, as rows of tables."""
    born = date(1950, 1, 1) + timedelta(days=dice.randrange(20_000))
    yield "contact", (f"Person {place}", born.isoformat())
    city, digits = dice.choice(CITIES), f"{place:08}"
    yield "address", (customer, f"Street {place}", city)
    yield "phone", (customer, f"+34 {digits}", digits)
    for n in range(10):
        kind = dice.choice(("call", "visit", "meeting", "mail", "note"))
        if dice.random() < 0.05:
            due = DAY + timedelta(days=dice.randrange(-5, 120))
            yield "activity", (customer, kind, "Visit", due.isoformat(), "09:30", None)
        else:
            done = NOON - dice.randrange(1, 900) * A_DAY
            yield "activity", (customer, kind, f"Talk {n}", None, None, done)
    if place % 5 == 0:
        due = DAY + timedelta(days=dice.randrange(-600, 60))
        kept = None if dice.random() < 0.1 else NOON
        yield "promise", (customer, "Send the drawings", due.isoformat(), kept)
        stage = dice.choice(("need", "technical_selection", "evaluation", "decision"))
        opened = (DAY - timedelta(days=dice.randrange(10, 400))).isoformat()
        yield "deal", (customer, "Gears", dice.randrange(10**5, 10**9), "EUR", stage, opened)
    if place % 500 == 0:
        yield "complaint", (customer, "Burrs", NOON - dice.randrange(10) * A_DAY)


if __name__ == "__main__":
    big_file()
