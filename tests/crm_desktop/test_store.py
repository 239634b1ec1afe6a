"""The store: one door, undo and redo across restarts, refusals that lose nothing."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop import contacts, customers, deals, promises
from crm_desktop.changes import Change
from crm_desktop.errors import UserError
from crm_desktop.ids import IdGenerator
from crm_desktop.models import Customer
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.dump import dump


def names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(sa.select(Customer.name).order_by(Customer.id)))


def test_an_error_inside_a_change_leaves_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError), store.change("customer_added") as session:
        session.add(Customer(name="Acme"))
        session.flush()
        raise RuntimeError("a bug")
    assert names(store) == []
    assert store.undoable() is None
    customers.add(store, name="Acme")
    assert names(store) == ["Acme"]


def test_a_change_inside_a_change_joins_the_outer_one(store: Store) -> None:
    with store.change("both"):
        customers.add(store, name="A")
        customers.add(store, name="B")
    change = store.undoable()
    assert change is not None and change.title == "both"
    store.undo()
    assert names(store) == []


def test_inside_a_change_questions_see_what_it_wrote_and_elsewhere_they_do_not(
    store: Store,
) -> None:
    seen_elsewhere: list[list[str]] = []
    with store.change("both"):
        customer = customers.add(store, name="A")
        customers.edit(store, id=customer, name="B")
        assert names(store) == ["B"]
        other = threading.Thread(target=lambda: seen_elsewhere.append(names(store)))
        other.start()
        other.join()
    assert seen_elsewhere == [[]]
    assert names(store) == ["B"]


def test_undo_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    store = open_store(path)
    customer = customers.add(store, name="Acme", tier="key", tags=["a"], phones=["1 2 3"])
    before = dump(store)
    contacts.add(store, name="Han", customer_id=customer)
    after = dump(store)
    store.close()
    store = open_store(path)
    store.undo()
    assert dump(store) == before
    store.close()
    store = open_store(path)
    store.redo()
    assert dump(store) == after
    store.close()


def test_two_hundred_and_fifty_changes_are_taken_back_and_done_again_in_order(store: Store) -> None:
    customer = customers.add(store, name="0")
    for number in range(1, 250):
        customers.edit(store, id=customer, name=str(number))
    for number in reversed(range(249)):
        store.undo()
        assert names(store) == [str(number)]
    for number in range(1, 250):
        store.redo()
        assert names(store) == [str(number)]
    with pytest.raises(UserError) as nothing:
        store.redo()
    assert nothing.value.code == "nothing_to_redo"


def test_undo_names_the_change_it_takes_back(store: Store) -> None:
    customers.add(store, name="Acme")
    change = store.undoable()
    assert change is not None
    assert (change.title, change.facts) == ("customer_added", {"customer": "Acme"})


def test_undo_adds_a_change_and_erases_none(store: Store) -> None:
    customers.add(store, name="Acme")
    undone = store.undo()
    assert undone.kind == "undo"
    with store.read() as session:
        count = session.connection().exec_driver_sql("SELECT count(*) FROM change").scalar()
    assert count == 2


def test_undo_of_a_chosen_change_takes_back_that_one_or_nothing(store: Store) -> None:
    customers.add(store, name="A")
    first = store.undoable()
    customers.add(store, name="B")
    second = store.undoable()
    assert first is not None
    assert second is not None
    with pytest.raises(UserError, match="undo_no_longer_latest"):
        store.undo(only=first.id)
    assert names(store) == ["A", "B"]
    assert store.undo(only=second.id).target == second.id
    with pytest.raises(UserError, match="undo_no_longer_latest"):
        store.undo(only=second.id)
    assert store.undo(only=first.id).target == first.id
    assert names(store) == []


def test_a_new_change_ends_redo(store: Store) -> None:
    customers.add(store, name="A")
    store.undo()
    customers.add(store, name="B")
    assert store.redoable() is None


def test_undo_leaves_what_the_program_or_a_colleague_did(store: Store) -> None:
    customers.add(store, name="mine")
    with store.change("customer_added", origin="colleague"):
        customers.add(store, name="theirs")
    store.undo()
    assert names(store) == ["theirs"]


def test_undo_is_refused_when_a_colleague_changed_the_row_since(store: Store) -> None:
    customer = customers.add(store, name="A")
    customers.edit(store, id=customer, name="B")
    with store.change("customer_edited", origin="colleague"):
        customers.edit(store, id=customer, name="C")
    before = dump(store)
    with pytest.raises(UserError) as refused:
        store.undo()
    assert refused.value.code == "undo_refused"
    assert refused.value.facts["reason"] == "changed_since"
    assert dump(store) == before


def test_undo_keeps_a_colleagues_edit_of_another_column(store: Store) -> None:
    customer = customers.add(store, name="A")
    customers.edit(store, id=customer, name="B")
    with store.change("customer_edited", origin="colleague"):
        customers.edit(store, id=customer, industry="steel")
    store.undo()
    with store.read() as session:
        row = session.get_one(Customer, customer)
        assert (row.name, row.industry) == ("A", "steel")


def test_undo_is_refused_when_children_came_since(store: Store) -> None:
    customer = customers.add(store, name="A")
    with store.change("promise_made", origin="colleague"):
        promises.add(store, customer_id=customer, text="drawings")
    before = dump(store)
    with pytest.raises(UserError) as refused:
        store.undo()
    assert refused.value.facts["reason"] == "linked"
    assert dump(store) == before


def test_undo_is_refused_when_the_row_is_gone(store: Store) -> None:
    customer = customers.add(store, name="A")
    customers.edit(store, id=customer, name="B")
    with store.change("customer_deleted", origin="colleague"):
        customers.delete(store, ids=[customer])
    with pytest.raises(UserError) as refused:
        store.undo()
    assert refused.value.facts["reason"] == "gone_since"


def test_deleting_a_customer_with_children_comes_back_whole(store: Store) -> None:
    customer = customers.add(store, name="A", emails=["a@b.c"], addresses=[{"city": "León"}])
    child = customers.add(store, name="B", parent_id=customer)
    person = contacts.add(store, name="Han", customer_id=customer)
    deal = deals.add(store, name="gears", opened_on=date(2026, 1, 1), customer_id=customer)
    deals.move(store, id=deal, to_stage="decision", on=date(2026, 2, 1))
    promises.add(store, customer_id=customer, contact_id=person, text="drawings")
    before = dump(store)
    customers.delete(store, ids=[customer])
    assert names(store) == ["B"]
    with store.read() as session:
        assert session.get_one(Customer, child).parent_id is None
    store.undo()
    assert dump(store) == before


def test_subscribers_hear_of_every_commit_and_of_what_it_touched(store: Store) -> None:
    heard: list[Change] = []
    end = store.subscribe(heard.append)
    customer = customers.add(store, name="A", tags=["x"])
    other = customers.add(store, name="B")
    end()
    customers.add(store, name="C")
    assert [change.title for change in heard] == ["customer_added", "customer_added"]
    first, second = heard
    assert first.touches("customer") and first.touches("deal", "customer_tag")
    assert not second.touches("customer_tag")
    assert first.touches_customer(customer) and not first.touches_customer(other)
    assert first.rows("customer") == {customer}


def test_a_read_session_keeps_its_snapshot(store: Store) -> None:
    with store.read() as session:
        customers.add(store, name="A")
        assert session.scalars(sa.select(Customer.name)).all() == []
    assert names(store) == ["A"]


def test_a_read_only_store_refuses_to_write(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    open_store(path).close()
    store = open_store(path, read_only=True)
    with pytest.raises(UserError) as refused:
        customers.add(store, name="A")
    assert refused.value.code == "file_open_elsewhere"
    store.close()


def test_many_threads_write_one_after_the_other(store: Store) -> None:
    def write(start: int) -> None:
        for number in range(start, start + 10):
            customers.add(store, name=str(number))

    writers = [threading.Thread(target=write, args=(start,)) for start in (0, 10, 20, 30)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert sorted(map(int, names(store))) == list(range(40))
    for _ in range(40):
        store.undo()
    assert names(store) == []


def test_a_locked_file_is_said_in_words_and_nothing_is_lost(tmp_path: Path, store: Store) -> None:
    with store._engine.connect() as blocker:
        blocker.exec_driver_sql("COMMIT")
        blocker.exec_driver_sql("BEGIN IMMEDIATE")
        with store._engine.connect() as other:
            other.exec_driver_sql("PRAGMA busy_timeout = 50")
        with pytest.raises(UserError) as refused:
            customers.add(store, name="A")
    assert refused.value.code == "file_locked"
    customers.add(store, name="A")
    assert names(store) == ["A"]


def test_ids_grow_whatever_the_clock_says_and_differ_between_devices() -> None:
    first = IdGenerator(device=1)
    later = IdGenerator(device=1, largest=first.next() + (1 << 60))
    ids = [later.next(), *later.take(5_000), later.next()]
    assert ids == sorted(set(ids))
    assert ids[0] > 1 << 60
    assert ids[-1] < 1 << 63
    assert set(IdGenerator(1).take(3_000)).isdisjoint(IdGenerator(2).take(3_000))
