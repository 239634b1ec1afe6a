"""The history of a customer, read from the journal."""

from __future__ import annotations

from datetime import date

from crm_desktop import customers, deals, firm, history
from crm_desktop.store import Store


def test_an_edit_is_told_with_its_columns_before_and_after(store: Store) -> None:
    ana = firm.add_user(store, name="Ana")
    yuhuan = customers.add(store, name="Yuhuan", tier="key")
    customers.edit(store, id=yuhuan, tier="core", owner_id=ana, verified_on=date(2026, 1, 2))
    with store.read() as session:
        found = history.history(session, yuhuan)
    edited, added = found.entries
    assert (edited.title, added.title) == ("customer_edited", "customer_added")
    moves = {move.column: (move.before, move.after) for move in edited.moves}
    assert moves == {
        "tier": ("key", "core"),
        "owner_id": (None, "Ana"),
        "verified_on": (None, date(2026, 1, 2)),
    }
    assert {move.vocabulary for move in edited.moves} == {"Tier", ""}


def test_what_hangs_on_a_customer_is_told_too_and_others_are_not(store: Store) -> None:
    yuhuan = customers.add(store, name="Yuhuan")
    other = customers.add(store, name="Other")
    deal = deals.add(store, name="Gearbox", opened_on=date(2026, 1, 1), customer_id=yuhuan)
    deals.move(store, id=deal, to_stage="evaluation", on=date(2026, 2, 1))
    with store.read() as session:
        found = history.history(session, yuhuan)
        others = history.history(session, other)
    assert [entry.title for entry in found.entries] == [
        "deal_moved",
        "deal_added",
        "customer_added",
    ]
    stage = next(move for move in found.entries[0].moves if move.column == "buying_stage")
    assert (stage.record, stage.before, stage.after) == ("Gearbox", "need", "evaluation")
    assert [entry.title for entry in others.entries] == ["customer_added"]


def test_a_deleted_record_is_told_by_the_name_it_had(store: Store) -> None:
    yuhuan = customers.add(store, name="Yuhuan")
    deal = deals.add(store, name="Gearbox", opened_on=date(2026, 1, 1), customer_id=yuhuan)
    deals.delete(store, ids=[deal])
    with store.read() as session:
        entry = history.history(session, yuhuan).entries[0]
    assert ("deal", "D", "Gearbox") in {(m.table, m.op, m.record) for m in entry.moves}


def test_an_undo_stands_in_the_history_and_older_changes_are_counted(store: Store) -> None:
    yuhuan = customers.add(store, name="Yuhuan")
    for number in range(4):
        customers.edit(store, id=yuhuan, notes=f"Note {number}")
    store.undo()
    with store.read() as session:
        found = history.history(session, yuhuan, 2)
    assert [entry.kind for entry in found.entries] == ["undo", "do"]
    assert found.more
