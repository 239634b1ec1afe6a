"""Derived columns, roll-ups and the search index follow every Change, and equal a rebuild."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from crm_desktop import (
    activities,
    contacts,
    customers,
    deals,
    derived,
    firm,
    orders,
    products,
    rates,
)
from crm_desktop.errors import UserError
from crm_desktop.exchange.importing import import_files
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

CUSTOMER = (
    "sort_key, city, country, last_touch_on, last_order_on, net_sales, open_deals, open_amount"
)
DAY = date(2026, 1, 5)
CONTACT = "sort_key, main_customer_id, main_title, customer_sort_key, last_touch_on"


def one(store: Store, sql: str, *values: object) -> Any:
    with store.read() as session:
        return session.connection().exec_driver_sql(sql, values).one()


def everything_derived(session: Session) -> dict[str, Sequence[Any]]:
    """All that derived data says, in an order of its own."""
    run = session.connection().exec_driver_sql
    run(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms "
        "USING fts5vocab(main, search_index, instance)"
    )
    return {
        "customer": run(f"SELECT id, {CUSTOMER} FROM customer ORDER BY id").fetchall(),
        "contact": run(f"SELECT id, {CONTACT} FROM contact ORDER BY id").fetchall(),
        "order": run("SELECT id, net FROM sales_order ORDER BY id").fetchall(),
        "rates": run("SELECT * FROM known_rate ORDER BY 1, 2").fetchall(),
        "months": run("SELECT * FROM customer_month ORDER BY 1, 2, 3, 4, 5").fetchall(),
        "buyers": run("SELECT * FROM buyer ORDER BY 1").fetchall(),
        "segments": run("SELECT * FROM sales_month ORDER BY 1, 2, 3, 4, 5, 6").fetchall(),
        "keys": run("SELECT * FROM custom_key ORDER BY 1").fetchall(),
        "ages": run("SELECT * FROM information_age ORDER BY 1").fetchall(),
        "index": run("SELECT term, doc FROM temp.terms ORDER BY 1, 2").fetchall(),
    }


@pytest.fixture
def yuhuan(store: Store) -> int:
    return customers.add(store, name="玉环机械", industry="Machinery", tier="key")


def order(store: Store, customer_id: int, day: date, *amounts: int, currency: str = "EUR") -> int:
    lines = [{"quantity": 1000, "amount": amount} for amount in amounts]
    return orders.add(
        store, customer_id=customer_id, ordered_on=day, currency=currency, lines=lines
    )


def test_names_get_a_sort_key_that_follows_a_rename(store: Store, yuhuan: int) -> None:
    assert one(store, "SELECT sort_key FROM customer")[0] == "yuhuanjixie"
    customers.edit(store, id=yuhuan, name="Ángel")
    assert one(store, "SELECT sort_key FROM customer")[0] == "angel"
    store.undo()
    assert one(store, "SELECT sort_key FROM customer")[0] == "yuhuanjixie"


def test_a_firm_shows_the_first_place_it_has(store: Store, yuhuan: int) -> None:
    customers.edit(store, id=yuhuan, addresses=[{"street": "1 Road"}, {"city": "Taizhou"}])
    assert one(store, "SELECT city, country FROM customer") == ("Taizhou", None)
    customers.edit(store, id=yuhuan, addresses=[{"city": "Yuhuan", "country": "CN"}])
    assert one(store, "SELECT city, country FROM customer") == ("Yuhuan", "CN")


def test_a_touch_is_a_done_activity_that_is_no_note(store: Store, yuhuan: int) -> None:
    han = contacts.add(store, name="Mr Han", customer_id=yuhuan)
    met = datetime(2026, 3, 5, 12, tzinfo=UTC)
    activities.log(
        store, kind="visit", customer_id=yuhuan, subject="Tour", done_at=met, contact_ids=[han]
    )
    later = datetime(2026, 4, 1, 12, tzinfo=UTC)
    activities.log(store, kind="note", customer_id=yuhuan, subject="Hm", done_at=later)
    assert one(store, "SELECT last_touch_on FROM customer")[0] == "2026-03-05"
    assert one(store, "SELECT last_touch_on FROM contact")[0] == "2026-03-05"
    store.undo()
    store.undo()
    assert one(store, "SELECT last_touch_on FROM customer")[0] is None
    assert one(store, "SELECT last_touch_on FROM contact")[0] is None


def test_sales_add_up_per_order_customer_month_and_segment(store: Store, yuhuan: int) -> None:
    order(store, yuhuan, date(2026, 1, 5), 1000, 250)
    order(store, yuhuan, date(2026, 2, 1), -50)
    order(store, yuhuan, date(2026, 2, 9), 999, currency="USD")
    assert one(store, "SELECT net_sales, last_order_on FROM customer") == (1200, "2026-02-09")
    with store.read() as session:
        rows = session.connection().exec_driver_sql("SELECT * FROM sales_month ORDER BY 2, net")
        assert rows.fetchall() == [
            ("", "2026-01", "Machinery", "key", 0, "EUR", 1250, 1250, 1),
            ("", "2026-02", "Machinery", "key", 0, "EUR", -50, -50, 1),
            ("", "2026-02", "Machinery", "key", 0, "USD", 999, None, 1),
        ]


def test_a_new_segment_takes_the_sales_along(store: Store, yuhuan: int) -> None:
    order(store, yuhuan, date(2026, 1, 5), 1000)
    customers.edit(store, id=yuhuan, tier="core")
    assert one(store, "SELECT tier, net FROM sales_month") == ("core", 1000)


def test_another_base_currency_makes_other_sums(store: Store, yuhuan: int) -> None:
    order(store, yuhuan, date(2026, 1, 5), 1000)
    order(store, yuhuan, date(2026, 1, 6), 70, currency="USD")
    firm.set_setting(store, key="base_currency", value="USD")
    assert one(store, "SELECT net_sales FROM customer")[0] == 70
    assert one(store, "SELECT base FROM sales_month WHERE base IS NOT NULL")[0] == 70


def test_a_rate_brings_amounts_in_its_currency_into_the_sums(store: Store, yuhuan: int) -> None:
    order(store, yuhuan, date(2026, 1, 5), 1000)
    order(store, yuhuan, date(2026, 1, 6), 70, currency="USD")
    deals.add(store, name="Spindle", opened_on=DAY, customer_id=yuhuan, amount=50, currency="USD")
    old = rates.add_rate(store, currency="USD", rate=0.5, valid_from=date(2026, 1, 1))
    assert one(store, "SELECT net_sales, open_amount FROM customer") == (1035, 25)
    assert one(store, "SELECT sum(base), min(base) FROM sales_month") == (1035, 35)
    rates.add_rate(store, currency="USD", rate=2, valid_from=date(2026, 2, 1))
    assert one(store, "SELECT net_sales, open_amount FROM customer") == (1035, 100)
    rates.edit_rate(store, id=old, rate=1.0)
    assert one(store, "SELECT net_sales FROM customer")[0] == 1070
    for _ in range(3):
        store.undo()
    assert one(store, "SELECT net_sales, open_amount FROM customer") == (1000, 0)


def test_yen_without_decimals_become_cents(store: Store, yuhuan: int) -> None:
    order(store, yuhuan, date(2026, 1, 6), 1001, currency="JPY")
    rates.add_rate(store, currency="JPY", rate=0.0065, valid_from=date(2026, 3, 1))
    assert one(store, "SELECT net_sales FROM customer")[0] == 651


def test_lines_and_owners_have_months_of_their_own(store: Store, yuhuan: int) -> None:
    ana, ben = (firm.add_user(store, name=name) for name in ("Ana", "Ben"))
    pump = products.add(store, name="Pump", line="Pumps")
    lines = [{"quantity": 1000, "amount": 70, "product_id": pump}, {"quantity": 1, "amount": 9}]
    orders.add(store, customer_id=yuhuan, ordered_on=DAY, currency="EUR", lines=lines)
    orders.add(store, customer_id=yuhuan, ordered_on=DAY, currency="EUR", lines=lines, owner_id=ben)
    customers.edit(store, id=yuhuan, owner_id=ana)
    products.edit(store, id=pump, line="Drives")
    with store.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT line, owner_id, base, orders FROM sales_month ORDER BY 1, 2"
        )
        assert rows.fetchall() == [
            ("", ana, 79, 1), ("", ben, 79, 1), ("Drives", ana, 70, 1), ("Drives", ben, 70, 1)
        ]  # fmt: skip


def test_open_deals_are_counted_until_they_are_closed(store: Store, yuhuan: int) -> None:
    day = date(2026, 1, 1)
    bid = deals.add(store, name="Gearbox", opened_on=day, customer_id=yuhuan, amount=500)
    deals.add(store, name="Spindle", opened_on=day, customer_id=yuhuan, amount=70, currency="USD")
    assert one(store, "SELECT open_deals, open_amount FROM customer") == (2, 500)
    deals.close(store, id=bid, outcome="won", on=day)
    assert one(store, "SELECT open_deals, open_amount FROM customer") == (1, 0)


def test_a_person_belongs_where_they_work_now(store: Store, yuhuan: int) -> None:
    han = contacts.add(store, name="Mr Han", customer_id=yuhuan, title="Director")
    assert one(store, "SELECT main_customer_id, main_title FROM contact") == (yuhuan, "Director")
    assert one(store, "SELECT customer_sort_key FROM contact")[0] == "yuhuanjixie"
    customers.edit(store, id=yuhuan, name="Acme")
    assert one(store, "SELECT customer_sort_key FROM contact")[0] == "acme"
    other = customers.add(store, name="Nordwind")
    contacts.place(store, contact_id=han, customer_id=other, title="Adviser")
    place = one(store, "SELECT id FROM position WHERE customer_id = ?", yuhuan)[0]
    contacts.edit_position(store, id=place, until=date(2026, 1, 1))
    assert one(store, "SELECT main_customer_id, main_title FROM contact") == (other, "Adviser")


def test_what_was_written_without_the_hooks_is_caught_up_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "file.crm"
    open_store(path).close()
    bare = Store.open(path)
    customers.add(bare, name="杭州")
    assert one(bare, "SELECT sort_key FROM customer")[0] is None
    bare.close()
    again = open_store(path)
    assert one(again, "SELECT sort_key FROM customer")[0] == "hangzhou"
    again.close()


def test_a_file_gets_its_base_currency_once_and_not_as_the_users_doing(tmp_path: Path) -> None:
    for currency in ("CNY", "USD"):
        store = open_store(tmp_path / "file.crm", currency=currency)
        with store.read() as session:
            assert firm.base_currency(session) == "CNY"
        assert store.undoable() is None
        store.close()


def test_what_is_compared_below_includes_the_terms_of_the_index(store: Store, yuhuan: int) -> None:
    with store.read() as session:
        assert ("cyuhuan", yuhuan) not in everything_derived(session)["index"]
        assert ("cyuhuanjixie", yuhuan) in everything_derived(session)["index"]


NAMES = st.sampled_from(["Acme", "Ángel 2", "玉环机械", "重庆 GmbH", "O'Brien"])
DAYS = st.dates(date(2026, 1, 1), date(2026, 4, 30))
KINDS = [
    "add", "rename", "segment", "place", "order", "edit order", "delete order", "person",
    "position", "visit", "drop visit", "deal", "close", "delete", "undo", "redo",
    "rate", "drop rate", "line", "owner", "base currency",
]  # fmt: skip
STEPS = st.lists(
    st.tuples(
        st.sampled_from(KINDS),
        NAMES,
        DAYS,
        st.integers(-500, 5000),
        st.integers(0, 7),
    ),
    min_size=3,
    max_size=16,
)


class Firm:
    """Does one random step after the other on a file."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def pick(self, table: str, at: int) -> int | None:
        with self.store.read() as session:
            ids = session.connection().exec_driver_sql(f"SELECT id FROM {table} ORDER BY id")
            rows = [row[0] for row in ids]
        return rows[at % len(rows)] if rows else None

    def step(self, what: str, name: str, day: date, amount: int, at: int) -> None:
        customer_id = self.pick("customer", at)
        if what == "add" or customer_id is None:
            customers.add(self.store, name=name, industry=name[:1], phones=["12345"])
        elif what in ("undo", "redo", "delete", "rename", "segment", "place"):
            self.change_customer(what, customer_id, name)
        elif "order" in what:
            self.change_order(what, customer_id, day, amount, at)
        elif what in ("rate", "drop rate", "line", "owner", "base currency"):
            self.change_sums(what, customer_id, name, day, at)
        else:
            self.change_rest(what, customer_id, name, day, amount, at)

    def change_customer(self, what: str, customer_id: int, name: str) -> None:
        try:
            if what == "undo":
                self.store.undo()
            elif what == "redo":
                self.store.redo()
            elif what == "delete":
                customers.delete(self.store, ids=[customer_id])
            elif what == "rename":
                customers.edit(self.store, id=customer_id, name=name)
            elif what == "segment":
                customers.edit(self.store, id=customer_id, industry=name, tier="core")
            else:
                customers.edit(self.store, id=customer_id, addresses=[{"city": name}])
        except UserError:
            pass  # nothing to undo, or it cannot go: then nothing was written

    def change_order(self, what: str, customer_id: int, day: date, amount: int, at: int) -> None:
        order_id = self.pick("sales_order", at)
        if what == "order" or order_id is None:
            pump = self.pick("product", 0) or products.add(self.store, name="Pump", line="Pumps")
            lines: list[dict[str, Any]] = [
                {"quantity": 1000, "amount": amount, "product_id": pump if at % 3 else None},
                {"quantity": 1000, "amount": 7, "product_id": pump},
            ]
            orders.add(
                self.store, customer_id=customer_id, ordered_on=day, lines=lines,
                currency=("EUR", "USD", "JPY")[at % 3],
                owner_id=self.pick("user", at) if at % 2 else None,
            )  # fmt: skip
        elif what == "edit order":
            orders.edit(
                self.store, id=order_id, ordered_on=day,
                lines=[{"quantity": 1000, "amount": amount}],
            )  # fmt: skip
        else:
            orders.delete(self.store, ids=[order_id])

    def change_sums(self, what: str, customer_id: int, name: str, day: date, at: int) -> None:
        rate, pump = self.pick("exchange_rate", at), self.pick("product", 0)
        if what == "drop rate" and rate is not None:
            rates.delete_rate(self.store, ids=[rate])
        elif what == "line" and pump is not None:
            products.edit(self.store, id=pump, line=name if at % 2 else None)
        elif what == "owner":
            owner = firm.add_user(self.store, name=name) if at % 2 else None
            customers.edit(self.store, id=customer_id, owner_id=owner)
        elif what == "base currency" and at == 7:
            firm.set_setting(self.store, key="base_currency", value="USD")
        else:
            currency = ("EUR", "USD", "JPY")[at % 3]
            rates.add_rate(self.store, currency=currency, rate=0.3 + at, valid_from=day)

    def change_rest(
        self, what: str, customer_id: int, name: str, day: date, amount: int, at: int
    ) -> None:
        contact, visit, deal = (self.pick(t, at) for t in ("contact", "activity", "deal"))
        if what == "person" or contact is None:
            contacts.add(self.store, name=name, customer_id=customer_id, title=name)
        elif what == "position":
            contacts.place(self.store, contact_id=contact, customer_id=customer_id, until=day)
        elif what == "drop visit" and visit is not None:
            activities.delete(self.store, ids=[visit])
        elif what == "close" and deal is not None:
            deals.close(self.store, id=deal, outcome="lost", on=day)
        elif what == "deal":
            deals.add(self.store, name=name, opened_on=day, customer_id=customer_id, amount=amount)
        else:
            done = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
            activities.log(
                self.store, kind=("visit", "note")[at % 2], customer_id=customer_id,
                subject=name, done_at=done, contact_ids=[contact],
            )  # fmt: skip


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(STEPS)
def test_following_every_change_equals_building_anew(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, date, int, int]]
) -> None:
    store = open_store(tmp_path_factory.mktemp("firm") / "file.crm")
    try:
        doing = Firm(store)
        for step in steps:
            doing.step(*step)
        _assert_equals_a_rebuild(store)
    finally:
        store.close()


def test_a_large_import_its_undo_and_redo_derive_what_a_rebuild_does(tmp_path: Path) -> None:
    table = tmp_path / "many.csv"
    rows = "".join(f"Firm {n},Bonn,DE,Person {n},+49 30 {n:06d}\n" for n in range(4_000))
    table.write_text("name,city,country,contact_name,phone\n" + rows)
    with closing(open_store(tmp_path / "firm.crm")) as store:
        customers.add(store, name="Kept")
        import_files(store, kind="customers", files=[table])
        _assert_equals_a_rebuild(store)
        store.undo()
        _assert_equals_a_rebuild(store)
        store.redo()
        _assert_equals_a_rebuild(store)
        customers.edit(store, id=int(one(store, "SELECT max(id) FROM customer")[0]), name="New")
        with pytest.raises(UserError, match="undo_no_longer_latest"):
            store.undo(only=1)
        store.undo()
        store.undo()
        _assert_equals_a_rebuild(store)
        assert one(store, "SELECT name FROM customer") == ("Kept",)


def _assert_equals_a_rebuild(store: Store) -> None:
    with store.change("noted", origin="automatic") as session:
        followed = everything_derived(session)
        derived.rebuild(session.connection())
        assert followed == everything_derived(session)
