"""One saved edit, journaled and with its derived data, against a plain commit of the same row."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa
from big_file import SHORT, big_file
from ratios import Ratio, p95
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlcipher3 import dbapi2

from crm_desktop import customers
from crm_desktop.models import Customer
from crm_desktop.wiring import open_store

LIMIT = 3.0


class Plain(DeclarativeBase):
    """Tables without journal, triggers or derived data."""


class PlainCustomer(Plain):
    """A customer as a program without undo would keep it."""

    __tablename__ = "customer"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    industry: Mapped[str | None]


def run(short: bool) -> list[Ratio]:
    """The 95th percentile of an edit of ours and of a plain one, taken turn by turn."""
    times = 60 if short else 300
    with tempfile.TemporaryDirectory() as folder:
        edit, close = _ours(Path(folder))
        plain_edit = _plain(Path(folder))
        ours, base = [], []
        for turn in range(times + 5):
            base.append(_seconds(plain_edit, turn))
            ours.append(_seconds(edit, turn))
        close()
    return [Ratio("one saved edit, p95", p95(ours[5:]), p95(base[5:]), LIMIT)]


def _ours(folder: Path) -> tuple[Callable[[int], None], Callable[[], None]]:
    path = folder / "ours.crm"
    path.write_bytes(big_file(SHORT).read_bytes())
    store = open_store(path)
    with store.read() as session:
        ids = list(session.scalars(sa.select(Customer.id).order_by(Customer.id).limit(400)))

    def edit(turn: int) -> None:
        customers.edit(store, id=ids[turn], name=f"Renamed {turn}", industry="edited")

    return edit, store.close


def _plain(folder: Path) -> Callable[[int], None]:
    def connect() -> dbapi2.Connection:
        connection = dbapi2.connect(str(folder / "plain.db"), check_same_thread=False)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    engine = sa.create_engine("sqlite://", module=dbapi2, creator=connect)
    Plain.metadata.create_all(engine)
    with Session(engine) as session:
        rows = [{"id": n, "name": f"Customer {n}", "industry": "x"} for n in range(SHORT)]
        session.execute(sa.insert(PlainCustomer), rows)
        session.commit()

    def edit(turn: int) -> None:
        with Session(engine) as session:
            customer = session.get_one(PlainCustomer, turn)
            customer.name, customer.industry = f"Renamed {turn}", "edited"
            session.commit()

    return edit


def _seconds(edit: Callable[[int], None], turn: int) -> float:
    start = time.perf_counter()
    edit(turn)
    return time.perf_counter() - start
