"""Merging: what wins, what is united, what moves, and what is refused."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from crm_desktop import activities, contacts, customers, findings, merging
from crm_desktop.errors import UserError
from crm_desktop.history import history
from crm_desktop.merging.many import clusters
from crm_desktop.merging.subjects import references_to
from crm_desktop.merging.winning import joined, of_two, proposed
from crm_desktop.models import Activity, Customer
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.bid_at_hand import TODAY, computed, kept
from tests.crm_desktop.dump import dump
from tests.crm_desktop.merging.two_firms import Twins, file_of_twins
from tests.crm_desktop.test_derived import everything_derived


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Twins]:
    path = tmp_path_factory.mktemp("twins") / "twins.crm"
    opened, twins = file_of_twins(path)
    opened.close()
    return path, twins


@pytest.fixture
def twins(made_once: tuple[Path, Twins]) -> Twins:
    return made_once[1]


@pytest.fixture
def store(tmp_path: Path, made_once: tuple[Path, Twins]) -> Iterator[Store]:
    opened = open_store(shutil.copyfile(made_once[0], tmp_path / "twins.crm"))
    yield opened
    opened.close()


def rows(store: Store, query: str, *values: object) -> list[tuple[Any, ...]]:
    with store.read() as session:
        found = session.connection().exec_driver_sql(query, values)
        return [tuple(row) for row in found]


def merge_firms(store: Store, twins: Twins, **choices: Any) -> int:
    merging.merge(
        store, subject="customer", kept_id=twins.acme, gone_ids=[twins.acme_again], choices=choices
    )
    return int(rows(store, "SELECT max(id) FROM merged_record")[0][0])


def assert_equals_a_rebuild(store: Store) -> None:
    from crm_desktop import derived

    with store.change("noted", origin="automatic") as session:
        followed = everything_derived(session)
        derived.rebuild(session.connection())
        assert followed == everything_derived(session)


def test_filled_wins_over_empty_and_notes_are_joined(store: Store, twins: Twins) -> None:
    merge_firms(store, twins)
    found = rows(
        store,
        "SELECT name, industry, web, tier, notes, do_not_contact, parent_id FROM customer "
        "WHERE id = ?",
        twins.acme,
    )
    notes = "Pays late.\n\nLikes tea."
    # The firm above would stand below itself, so the one that is kept stands on its own.
    assert found == [("Acme", "Steel", "acme.de", "key", notes, 1, None)]


def test_a_choice_is_a_record_or_a_value(store: Store, twins: Twins) -> None:
    own = f"own:{twins.field}"
    merge_firms(store, twins, name=twins.acme_again, industry="Gears", **{own: twins.acme_again})
    found = rows(store, "SELECT name, industry FROM customer WHERE id = ?", twins.acme)
    assert found == [("ACME Industrial GmbH", "Gears")]
    assert rows(store, "SELECT text FROM custom_value") == [("Bonn",)]


def test_lists_are_united_without_doubles(store: Store, twins: Twins) -> None:
    merge_firms(store, twins)

    def held(table: str, column: str) -> list[Any]:
        query = f"SELECT {column} FROM {table} WHERE customer_id = ? ORDER BY id"
        return [row[0] for row in rows(store, query, twins.acme)]

    assert held("phone", "number") == ["+49 30 1", "+49 30 2"]
    assert held("email", "address") == ["info@acme.de", "buy@acme.de"]
    assert held("address", "city") == ["Bonn", "Ulm"]
    assert held("customer_tag", "word") == ["fair", "steel", "late"]
    assert held("custom_value", "text") == ["Ulm"]
    assert held("department", "name") == ["Purchasing"]
    assert held("department_function", "function") == ["purchasing", "finance"]
    assert len(held("view_member", "id")) == len(held("snooze", "id")) == 1


def test_one_person_has_one_position_and_one_place_on_the_map(store: Store, twins: Twins) -> None:
    merge_firms(store, twins)
    merging.merge(store, subject="contact", kept_id=twins.han, gone_ids=[twins.han_again])
    of_han = "WHERE contact_id = ?"
    position = rows(store, f"SELECT title, customer_id FROM position {of_han}", twins.han)
    assert position == [("Buyer", twins.acme)]
    places = rows(store, f"SELECT deal_id FROM stakeholder {of_han} ORDER BY deal_id", twins.han)
    assert places == [(None,), (twins.deal,), (twins.deal_again,)]
    roles = "SELECT count(*) FROM stakeholder_role r JOIN stakeholder s ON s.id = r.stakeholder_id"
    assert rows(store, f"{roles} {of_han}", twins.han) == [(3,)]


def test_nothing_points_to_what_went_or_to_itself(store: Store, twins: Twins) -> None:
    merge_firms(store, twins)
    merging.merge(store, subject="contact", kept_id=twins.han, gone_ids=[twins.han_again])
    for subject, gone in (("customer", twins.acme_again), ("contact", twins.han_again)):
        for column in references_to(subject):
            query = f"SELECT count(*) FROM {column.table.name} WHERE {column.name} = ?"
            assert rows(store, query, gone) == [(0,)], column
    assert rows(store, "SELECT count(*) FROM not_duplicate") == [(0,)]
    selves = "SELECT count(*) FROM referral WHERE customer_id = by_customer_id"
    assert rows(store, selves) == [(0,)]
    assert rows(store, "PRAGMA foreign_key_check") == []


def test_everything_derived_equals_a_rebuild_after_merge_and_unmerge(
    store: Store, twins: Twins
) -> None:
    merged = merge_firms(store, twins)
    assert_equals_a_rebuild(store)
    merging.unmerge(store, id=merged)
    assert_equals_a_rebuild(store)
    merging.merge(store, subject="contact", kept_id=twins.han, gone_ids=[twins.han_again])
    assert_equals_a_rebuild(store)


def test_a_merge_is_one_change_and_one_undo(store: Store, twins: Twins) -> None:
    before = dump(store)
    merge_firms(store, twins)
    merged = dump(store)
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == merged


def test_the_history_of_both_is_read_under_the_one_that_is_kept(store: Store, twins: Twins) -> None:
    customers.edit(store, id=twins.acme_again, tier="core")
    merge_firms(store, twins)
    with store.read() as session:
        entries = history(session, twins.acme, latest=200).entries
    titles = [(entry.title, entry.facts.get("customer")) for entry in entries]
    assert ("customer_edited", "ACME Industrial GmbH") in titles
    assert ("customer_added", "ACME Industrial GmbH") in titles
    assert titles[0] == ("customers_merged", "Acme")


def test_what_is_gone_or_the_same_is_refused(store: Store, twins: Twins) -> None:
    with pytest.raises(UserError, match="merge_itself"):
        merging.merge(store, subject="customer", kept_id=twins.acme, gone_ids=[twins.acme])
    with pytest.raises(UserError, match="merge_itself"):
        merging.merge(store, subject="customer", kept_id=twins.acme, gone_ids=[])
    with pytest.raises(UserError, match="record_gone"):
        merging.merge(store, subject="customer", kept_id=twins.acme, gone_ids=[12345])
    with pytest.raises(ValueError, match="no field nonsense"):
        merge_firms(store, twins, nonsense=1)
    with pytest.raises(UserError, match="record_gone"):
        merging.unmerge(store, id=12345)


def test_side_by_side_shows_both_and_proposes(store: Store, twins: Twins) -> None:
    with store.read() as session:
        seen = merging.side_by_side(session, "customer", [twins.acme, twins.acme_again])
    fields = {field.column: field for field in seen.fields}
    assert fields["name"].values == ("Acme", "ACME Industrial GmbH")
    assert fields["name"].winner == 1 and fields["name"].differs
    assert fields["industry"].winner == 0 and not fields["industry"].differs
    assert fields["notes"].winner is None
    assert fields["notes"].result == "Pays late.\n\nLikes tea."
    assert fields["owner_id"].values == ("Li Ding", None)
    assert fields[f"own:{twins.field}"].label == "Depot"
    assert dict(seen.records[0].counts)["deal"] == 1
    tags = next(each for each in seen.lists if each.table == "customer_tag")
    assert tags.result == ("fair", "steel", "late")
    proposed = {"name", "web", "parent_id", "tier", "do_not_contact"}
    assert set(seen.choices()) == proposed


def test_many_are_merged_by_a_rule_as_one_change(store: Store, twins: Twins) -> None:
    before = dump(store)
    pairs = [(twins.acme, twins.acme_again)]
    with store.read() as session:
        # Somebody said that these two are not the same.
        assert merging.groups(session, "customer", pairs) == ()
        (group,) = merging.groups(session, "contact", [(twins.han, twins.han_again)], "oldest")
    assert (group.kept_id, group.gone_ids) == (twins.han, (twins.han_again,))
    count = merging.merge_many(
        store, subject="contact", pairs=[(twins.han_again, twins.han)], rule="most_touched"
    )
    assert count == 1
    store.undo()
    assert dump(store) == before


def test_pairs_that_hang_together_are_one_cluster() -> None:
    assert clusters([(1, 2), (5, 6), (3, 2), (6, 5)]) == [{1, 2, 3}, {5, 6}]
    assert clusters([]) == []


def test_values_are_settled_by_plain_rules() -> None:
    assert of_two("web", None, "a.de") == "a.de"
    assert of_two("web", "b.de", "a.de") == "b.de"
    assert of_two("verified_on", date(2025, 1, 1), date(2026, 1, 1)) == date(2026, 1, 1)
    assert of_two("do_not_contact", False, True) is True
    assert joined("Pays late. Likes tea.", "Likes tea.") == "Pays late. Likes tea."
    assert proposed("industry", ["", "Steel"], [None, None]) == 1
    assert proposed("industry", ["Iron", "Steel"], [None, date(2026, 1, 1)]) == 1
    assert proposed("name", ["Acme", "Acme GmbH"], [date(2026, 1, 1), None]) == 1


def test_chains_come_apart_from_the_latest_on(store: Store, twins: Twins) -> None:
    before = dump(store)
    first = merge_firms(store, twins)
    merging.merge(store, subject="customer", kept_id=twins.parent, gone_ids=[twins.acme])
    second = int(rows(store, "SELECT max(id) FROM merged_record")[0][0])
    with store.read() as session:
        assert set(merging.gone_ids(session, merging.Mergeable.CUSTOMER, twins.parent)) == {
            twins.acme, twins.acme_again,
        }  # fmt: skip
        refused = merging.apart(session, first).refused
        assert refused is not None and refused.code == "unmerge_later_first"
        assert [past.kept_name for past in merging.merges(session)] == ["Acme Group"] * 2
    with pytest.raises(UserError, match="unmerge_later_first"):
        merging.unmerge(store, id=first)
    merging.unmerge(store, id=second)
    merging.unmerge(store, id=first)
    assert dump(store) == before


def test_two_that_went_at_once_come_back_one_by_one(store: Store, twins: Twins) -> None:
    third = customers.add(store, name="Acme (old)", phones=["+49 30 9"], web="old.example")
    before = dump(store)
    gone = [twins.acme_again, third]
    merging.merge(store, subject="customer", kept_id=twins.acme, gone_ids=gone)
    ids = [row[0] for row in rows(store, "SELECT id FROM merged_record ORDER BY id")]
    merging.unmerge(store, id=ids[0])
    of_third = rows(store, "SELECT customer_id FROM phone WHERE number = '+49 30 9'")
    assert of_third == [(twins.acme,)]
    merging.unmerge(store, id=ids[1])
    assert dump(store) == before


def test_what_was_edited_or_added_since_stays_and_is_listed(store: Store, twins: Twins) -> None:
    merged = merge_firms(store, twins)
    customers.edit(store, id=twins.acme, tier="general")
    of_firm = activities.log(store, kind="call", subject="since", customer_id=twins.acme)
    of_deal = activities.log(
        store, kind="call", subject="since", customer_id=twins.acme, deal_id=twins.deal_again
    )
    with store.read() as session:
        seen = merging.apart(session, merged)
    assert [(stay.table, stay.column) for stay in seen.staying] == [("customer", "tier")]
    assert dict(seen.returning)["deal"] == 1
    assert dict(seen.returning)["customer"] == 1  # the kept one goes nowhere
    assert merging.unmerge(store, id=merged) == twins.acme_again
    tier = rows(store, "SELECT tier, web FROM customer WHERE id = ?", twins.acme)
    assert tier == [("general", None)]
    with store.read() as session:
        owners = sa.select(Activity.customer_id).where(Activity.id.in_([of_firm, of_deal]))
        assert list(session.scalars(owners.order_by(Activity.id))) == [
            twins.acme, twins.acme_again,
        ]  # fmt: skip


def test_a_person_that_was_deleted_since_leaves_no_gap(store: Store, twins: Twins) -> None:
    merged = merge_firms(store, twins)
    contacts.delete(store, ids=[twins.han, twins.han_again])
    merging.unmerge(store, id=merged)
    assert rows(store, "PRAGMA foreign_key_check") == []
    with store.read() as session:
        assert session.get(Customer, twins.acme_again) is not None
    assert_equals_a_rebuild(store)


def test_a_list_shows_what_it_will_be_without_doubles(store: Store, twins: Twins) -> None:
    with store.read() as session:
        seen = merging.side_by_side(session, "customer", [twins.acme, twins.acme_again])
    lists = {each.table: each.result for each in seen.lists}
    assert lists["phone"] == ("+49 30 1", "+49 30 2")
    assert lists["address"] == ("Bonn", "Ulm")


def test_a_merge_that_fails_in_the_middle_leaves_nothing(store: Store, twins: Twins) -> None:
    before = dump(store)
    gone = [twins.acme_again, 12345]
    with pytest.raises(UserError, match="record_gone"):
        merging.merge(store, subject="customer", kept_id=twins.acme, gone_ids=gone)
    with pytest.raises(ZeroDivisionError), store.change("noted"):
        merge_firms(store, twins)
        raise ZeroDivisionError
    assert dump(store) == before


def test_kept_findings_equal_computing_all_after_merge_and_unmerge(
    store: Store, twins: Twins
) -> None:
    findings.follow(store, TODAY)
    merged = merge_firms(store, twins)
    findings.follow(store, TODAY)
    assert kept(store) == computed(store)
    merging.unmerge(store, id=merged)
    findings.follow(store, TODAY)
    assert kept(store) == computed(store)


def test_a_merge_that_was_undone_and_done_again_comes_apart_too(store: Store, twins: Twins) -> None:
    before = dump(store)
    merged = merge_firms(store, twins)
    store.undo()
    store.redo()
    merging.unmerge(store, id=merged)
    assert dump(store) == before
