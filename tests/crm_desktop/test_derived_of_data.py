"""What merging, taking apart, bulk editing and their undo derive equals a rebuild."""

from __future__ import annotations

from pathlib import Path

from crm_desktop import derived, merging
from crm_desktop.bulk_editing import Edit, edit_in_bulk
from crm_desktop.store import Store
from tests.crm_desktop.merging.two_firms import file_of_twins
from tests.crm_desktop.test_derived import everything_derived


def _assert_equals_a_rebuild(store: Store) -> None:
    with store.change("noted", origin="automatic") as session:
        followed = everything_derived(session)
        derived.rebuild(session.connection())
        assert followed == everything_derived(session)


def test_merging_parting_and_editing_many_derive_what_a_rebuild_does(tmp_path: Path) -> None:
    store, twins = file_of_twins(tmp_path / "twins.crm")
    firms = [twins.acme, twins.acme_again, twins.parent]
    edit_in_bulk(store, subject="customer", ids=firms, edits=[Edit("industry", "Ships")])
    merging.merge(store, subject="customer", kept_id=firms[0], gone_ids=[firms[1]])
    merging.merge(store, subject="contact", kept_id=twins.han, gone_ids=[twins.han_again])
    _assert_equals_a_rebuild(store)
    with store.read() as session:
        merged = merging.merges(session)
    for each in merged:
        merging.unmerge(store, id=each.id)
    _assert_equals_a_rebuild(store)
    for way in (store.undo, store.redo):
        for _ in range(5):
            way()
        _assert_equals_a_rebuild(store)
    store.close()
