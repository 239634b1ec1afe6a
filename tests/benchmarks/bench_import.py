"""Import of customers and of their people from CSV and its undo, against equal bare tables.

The baseline is csv.reader → executemany into equal tables: the same columns, keys and indexes, but
bare of everything behind them: no mapping, no matching, no journal, no search index, no sort keys.
For comparison the table also shows the time of one table without a single index.
"""

from __future__ import annotations

import csv
import random
import tempfile
import time
from pathlib import Path
from typing import Any

from ratios import Ratio
from sqlcipher3 import dbapi2

from crm_desktop.database import create_engine
from crm_desktop.exchange.importing import import_files, import_plans
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.models import Base
from crm_desktop.wiring import open_store

HEADERS = [
    "external_id", "name", "industry", "tier", "class", "source", "owner", "street", "city",
    "country", "phone", "email",
]  # fmt: skip
_SYLLABLES = ["ma", "ter", "lo", "vin", "ka", "so", "bri", "den", "tal", "or", "mex", "pan"]
_OWNERS = ["Ann Lee", "Bo Chen", "Eva Ruiz"]


def write_file(path: Path, rows: int) -> None:
    """A file of made-up customers, the same every time."""
    chance = random.Random(7)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(HEADERS)
        for number in range(rows):
            word = "".join(chance.choice(_SYLLABLES) for _ in range(3)).title()
            table.writerow(
                [
                    f"C{number}",
                    f"{word} {chance.choice(['GmbH', 'Ltd', 'S.A.', 'Co.'])} {number}",
                    chance.choice(["metal", "food", "glass", "paper"]),
                    chance.choice(["core", "key", "general"]),
                    chance.choice(["prospect", "repeat", "loyal"]),
                    chance.choice(["fair", "web", "call"]),
                    chance.choice(_OWNERS),
                    f"{number} Main St",
                    chance.choice(["Berlin", "Lyon", "Turin"]),
                    chance.choice(["DE", "FR", "IT"]),
                    f"+49 30 {number:07d}",
                    f"info{number}@example.com",
                ]
            )


PEOPLE = ["contact_id", "name", "customer", "customer_id", "title", "email", "phone"]
_PEOPLE_EACH = 3


def write_people(path: Path, customers: Path) -> int:
    """A file of three made-up people for every customer of a file; returns how many."""
    chance, count = random.Random(8), 0
    with (
        customers.open(encoding="utf-8", newline="") as firms,
        path.open("w", encoding="utf-8", newline="") as file,
    ):
        table = csv.writer(file)
        table.writerow(PEOPLE)
        for firm in csv.DictReader(firms):
            for _ in range(_PEOPLE_EACH):
                name = " ".join(
                    chance.choice(_SYLLABLES).title() + chance.choice(_SYLLABLES) for _ in range(2)
                )
                table.writerow(
                    [
                        f"P{count}",
                        name,
                        firm["name"],
                        firm["external_id"],
                        chance.choice(["Buyer", "Engineer", "Director"]),
                        f"p{count}@example.com",
                        f"+49 40 {count:07d}",
                    ]
                )
                count += 1
    return count


def put_people(connection: Any, path: Path) -> None:
    """csv.reader → executemany of people, their positions, mails and phones into equal tables."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(enumerate(csv.reader(file), 10_000_000))[1:]
    connection.executemany(
        "INSERT INTO contact (id, external_id, name) VALUES (?, ?, ?)",
        ((i, row[0], row[1]) for i, row in rows),
    )
    connection.executemany(
        "INSERT INTO position (id, customer_id, contact_id, title) VALUES (?, ?, ?, ?)",
        ((i, int(row[3][1:]) + 1, i, row[4]) for i, row in rows),
    )
    connection.executemany(
        "INSERT INTO email (id, contact_id, address, folded) VALUES (?, ?, ?, ?)",
        ((i, i, row[5], row[5]) for i, row in rows),
    )
    connection.executemany(
        "INSERT INTO phone (id, contact_id, number, digits) VALUES (?, ?, ?, ?)",
        ((i, i, row[6], row[6]) for i, row in rows),
    )


def equal_tables(path: Path, database: Path, people: Path | None = None) -> float:
    """Seconds of csv.reader → executemany into equal bare tables, committed to the disk."""
    engine = create_engine(database)
    Base.metadata.create_all(engine)
    owners = {name: number for number, name in enumerate(_OWNERS, 1)}
    with engine.connect() as opened:
        connection = opened.connection.driver_connection
        assert connection is not None
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executemany(
            'INSERT INTO "user" (id, name) VALUES (?, ?)', [(i, name) for name, i in owners.items()]
        )
        start = time.perf_counter()
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(enumerate(csv.reader(file)))[1:]
        if connection.in_transaction:
            connection.execute("COMMIT")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT INTO customer (id, external_id, name, industry, tier, customer_class, source, "
            "owner_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ((i, *row[:6], owners[row[6]]) for i, row in rows),
        )
        connection.executemany(
            "INSERT INTO address (id, customer_id, street, city, country) VALUES (?, ?, ?, ?, ?)",
            ((i, i, *row[7:10]) for i, row in rows),
        )
        connection.executemany(
            "INSERT INTO phone (id, customer_id, number, digits) VALUES (?, ?, ?, ?)",
            ((i, i, row[10], row[10]) for i, row in rows),
        )
        connection.executemany(
            "INSERT INTO email (id, customer_id, address, folded) VALUES (?, ?, ?, ?)",
            ((i, i, row[11], row[11]) for i, row in rows),
        )
        if people is not None:
            put_people(connection, people)
        connection.execute("COMMIT")
        taken = time.perf_counter() - start
    engine.dispose()
    return taken


def plain_table(path: Path, database: Path) -> float:
    """Seconds of csv.reader → executemany into one table of the file's columns, no index."""
    connection = dbapi2.connect(str(database), isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    columns = ", ".join(f'"{name}" TEXT' for name in HEADERS)
    connection.execute(f"CREATE TABLE plain (id INTEGER PRIMARY KEY, {columns}) STRICT")
    marks = ", ".join("?" * len(HEADERS))
    start = time.perf_counter()
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO plain VALUES (NULL, {marks})", rows)
        connection.execute("COMMIT")
    taken = time.perf_counter() - start
    connection.close()
    return taken


def run(short: bool) -> list[Ratio]:
    """Speed is the baseline's time over ours, so that more is better."""
    rows = 20_000 if short else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "customers.csv"
        write_file(path, rows)
        plain = min(plain_table(path, Path(folder) / f"plain{turn}.db") for turn in range(3))
        equal = min(equal_tables(path, Path(folder) / f"equal{turn}.db") for turn in range(2))
        store = open_store(Path(folder) / "import.crm")
        begun: dict[str, float] = {}

        def progress(step: str, _share: float) -> None:
            begun.setdefault(step, time.perf_counter())

        start = time.perf_counter()
        import_files(store, kind="customers", files=[path], progress=progress)
        end = time.perf_counter()
        store.undo()
        undone = time.perf_counter() - end
        store.close()
        both = _with_people(Path(folder), path)
    imported = end - start
    return [
        *both,
        Ratio(f"import of {rows:,}: speed to equal tables", equal, imported, 0.08, at_least=True),
        Ratio(f"import of {rows:,}: speed to one plain table", plain, imported, None),
        Ratio("import: its undo", undone, imported, 0.7),
        Ratio("import: while others wait to save", end - begun["writing"], imported, None),
    ]


def _with_people(folder: Path, customers: Path) -> list[Ratio]:
    """Customers and three times as many people, two files as one Change."""
    people = folder / "people.csv"
    count = write_people(people, customers)
    equal = min(equal_tables(customers, folder / f"both{turn}.db", people) for turn in range(2))
    store = open_store(folder / "both.crm")
    start = time.perf_counter()
    import_plans(store, [TablePlan(people, "contacts"), TablePlan(customers, "customers")])
    end = time.perf_counter()
    store.undo()
    undone = time.perf_counter() - end
    store.close()
    imported = end - start
    name = f"import of {count // _PEOPLE_EACH:,} and {count:,} people"
    return [
        Ratio(f"{name}: to equal tables", equal, imported, 0.08, at_least=True),
        Ratio("import with people: its undo", undone, imported, 0.7),
    ]
