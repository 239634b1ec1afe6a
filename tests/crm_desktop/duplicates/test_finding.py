"""Keys follow the rows; the whole file is gone through; what is typed is looked up."""

from __future__ import annotations

from crm_desktop import contacts, customers, duplicates
from crm_desktop.duplicates import kept_keys
from crm_desktop.duplicates.alike import alike, settled_with
from crm_desktop.duplicates.described import Certainty, Described, Pair, Subject
from crm_desktop.duplicates.scanning import scan, still
from crm_desktop.store import Store


def found(store: Store, subject: Subject = Subject.CUSTOMER) -> tuple[Pair, ...]:
    with store.read() as session:
        scanned = scan(session, subject)
    assert scanned is not None
    return scanned.pairs


def kept(store: Store) -> set[tuple[str, int]]:
    with store.read() as session:
        rows = session.connection().exec_driver_sql("SELECT key, record_id FROM duplicate_key")
        return {(row[0], row[1]) for row in rows}


def two(store: Store) -> tuple[int, int]:
    return (
        customers.add(store, name="Keller Pumpen GmbH", phones=["030 4455667"]),
        customers.add(
            store,
            name="Keller Pumpen",
            phones=["+49 30 4455667"],
            addresses=[{"city": "Berlin"}],
        ),
    )


def test_a_customer_entered_twice_is_found_with_its_reasons(store: Store) -> None:
    one, other = two(store)
    customers.add(store, name="Vogt Optik", phones=["0341 778899"])
    (pair,) = found(store)
    assert (pair.a_id, pair.b_id, pair.certainty) == (one, other, Certainty.SURE)
    assert (pair.a_name, pair.b_place) == ("Keller Pumpen GmbH", "Berlin")
    assert {reason.code for reason in pair.reasons} >= {"name_same", "phone_same"}


def test_a_person_entered_twice_is_found_by_the_firm(store: Store) -> None:
    firm = customers.add(store, name="Acme")
    one = contacts.add(store, name="Bob Ostrander", customer_id=firm)
    other = contacts.add(store, name="Robert Ostrander", customer_id=firm)
    contacts.add(store, name="Paula Ostrander", customer_id=firm)
    (pair,) = found(store, Subject.CONTACT)
    assert (pair.a_id, pair.b_id, pair.a_place) == (one, other, "Acme")


def test_keys_follow_edits_undo_and_redo(store: Store) -> None:
    one, _ = two(store)
    before = kept(store)
    customers.edit(store, id=one, name="Vogt Optik", phones=["1234567"])
    assert not found(store) and kept(store) != before
    store.undo()
    assert kept(store) == before and found(store)
    store.redo()
    assert not found(store)
    customers.delete(store, ids=[one])
    assert one not in {record for _, record in kept(store)}


def test_what_a_large_change_leaves_behind_is_made_up_for(store: Store) -> None:
    with store.change("customers_edited", origin="import") as session:
        for number in range(kept_keys.MOST_AT_ONCE + 1):
            session.connection().exec_driver_sql(
                "INSERT INTO customer (id, name, do_not_contact) VALUES (?, ?, 0)",
                (store.new_id(), f"Firm{number // 2} Brunner"),
            )
    with store.read() as session:
        assert kept_keys.is_behind(session)
    one = customers.add(store, name="Keller Pumpen")  # while they are behind
    assert not kept(store)
    assert not kept_keys.catch_up(store, stopped=lambda: True)
    parts: list[float] = []
    assert kept_keys.catch_up(store, progress=parts.append)
    assert parts[-1] == 1.0 and one in {record for _, record in kept(store)}
    with store.read() as session:
        assert not kept_keys.is_behind(session)


def test_not_the_same_is_remembered_and_can_be_forgotten(store: Store) -> None:
    one, other = two(store)
    (pair,) = found(store)
    known = duplicates.not_the_same(store, subject="customer", a_id=other, b_id=one)
    assert duplicates.not_the_same(store, subject="customer", a_id=one, b_id=other) == known
    assert not found(store)
    with store.read() as session:
        assert still(session, [pair]) == ()
        assert settled_with(session, Subject.CUSTOMER, one) == {one, other}
    duplicates.forget_not_the_same(store, ids=[known])
    assert found(store)
    with store.read() as session:
        assert still(session, [pair]) == (pair,)


def test_a_scan_tells_its_progress_and_stops(store: Store) -> None:
    two(store)
    with store.read() as session:
        parts: list[float] = []
        assert scan(session, Subject.CUSTOMER, parts.append) is not None
        assert parts == sorted(parts) and parts[0] == 0.0
        assert scan(session, Subject.CUSTOMER, cancelled=lambda: True) is None


def test_what_is_typed_is_looked_up(store: Store) -> None:
    one, other = two(store)

    def ask(name: str) -> tuple[int, ...]:
        with store.read() as session:
            typed = Described(Subject.CUSTOMER, name, phones=("+49 30 4455667",))
            return tuple(like.id for like in alike(session, typed, without=frozenset({other})))

    assert ask("KELLER PUMPEN AG") == (one,)
    assert ask("Ke") == ()
    assert ask("Vogt Optik") == ()


def test_a_switchboard_that_many_share_says_little(store: Store) -> None:
    for name in ("Adler", "Bussard", "Condor", "Drossel", "Elster", "Falke"):
        customers.add(store, name=f"{name}wald Optik", phones=["030 1112223"])
    assert not [pair for pair in found(store) if pair.certainty is not Certainty.MAYBE]
