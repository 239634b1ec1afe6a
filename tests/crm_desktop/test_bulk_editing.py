"""Many records given the same at once: the preview, the one Change, and what follows from it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from crm_desktop import (
    bulk_editing,
    contacts,
    customers,
    deals,
    firm,
    information_age,
    listing,
    search,
    tags,
    vocabularies,
)
from crm_desktop.bulk_editing import Edit, edit_in_bulk, preview_edit
from crm_desktop.derived import rebuild
from crm_desktop.errors import UserError
from crm_desktop.listing import Criteria, Subject, View
from crm_desktop.models import CustomValue
from crm_desktop.store import Store

TODAY = date(2026, 11, 28)


def previewed(store: Store, ids: list[int], *edits: Edit) -> bulk_editing.Preview:
    with store.read() as session:
        return preview_edit(session, "customer", ids, edits)


def test_the_preview_says_how_many_change_from_what_and_shows_some(store: Store) -> None:
    ids = [
        customers.add(store, name=f"C{n}", tier=tier, tags=["a"] if n else [])
        for n, tier in enumerate(["key", "key", None, "core"])
    ]
    found = previewed(store, [*ids, 5], Edit("tier", "core"), Edit("tag", "a", "add"))
    tier, tag = found.fields
    assert (found.count, found.changing) == (4, 3)
    assert tier.before == (("key", 2), (None, 1), ("core", 1))
    assert [(s.name, s.before) for s in tier.samples] == [
        ("C0", "key"), ("C1", "key"), ("C2", None)
    ]  # fmt: skip
    assert (tag.changing, tag.before) == (1, (("a", 3),))
    assert [(s.name, s.before) for s in tag.samples] == [("C0", None)]


def test_what_is_written_is_what_the_preview_said_and_undone_at_once(store: Store) -> None:
    ann = firm.add_user(store, name="Ann")
    day = firm.add_custom_field(store, subject="customer", kind="date", name="Audit")
    ids = [customers.add(store, name=f"C{n}") for n in range(3)]
    firm.set_custom_value(store, field_id=day, customer_id=ids[0], value=TODAY)
    edits = [Edit("owner", ann), Edit(f"own:{day}", TODAY), Edit("tag", "x", "add")]
    said = previewed(store, ids, *edits)
    assert [field.changing for field in said.fields] == [3, 2, 3]
    assert edit_in_bulk(store, subject="customer", ids=ids, edits=edits) == said.changing == 3
    again = previewed(store, ids, *edits)
    assert again.changing == 0
    assert again.fields[1].before == ((TODAY.isoformat(), 3),)
    store.undo()
    assert previewed(store, ids, *edits).changing == 3


def test_own_fields_of_every_kind_are_given_and_emptied(store: Store) -> None:
    kinds: dict[str, Any] = {
        "text": "x", "number": 3, "date": TODAY, "choice": "red", "yes_no": False
    }  # fmt: skip
    ids = [customers.add(store, name=f"C{n}") for n in range(2)]
    fields = [
        firm.add_custom_field(store, subject="customer", kind=kind, name=kind) for kind in kinds
    ]
    given = [Edit(f"own:{id}", value) for id, value in zip(fields, kinds.values(), strict=True)]
    edit_in_bulk(store, subject="customer", ids=ids, edits=given)
    with store.read() as session:
        rows = listing.rows(session, "customer", ids, TODAY)
    own = {row.name: row.own for row in rows if isinstance(row, listing.CustomerRow)}
    assert own == {n: dict(zip(fields, kinds.values(), strict=True)) for n in ("C0", "C1")}
    emptied = [Edit(f"own:{id}") for id in fields]
    assert edit_in_bulk(store, subject="customer", ids=ids[:1], edits=emptied) == 1
    assert edit_in_bulk(store, subject="customer", ids=ids[:1], edits=emptied) == 0
    with store.read() as session:
        assert session.query(CustomValue).count() == 5


def test_what_cannot_be_given_to_many_is_refused_and_nothing_written(store: Store) -> None:
    deal = deals.add(store, name="d", opened_on=TODAY)
    number = firm.add_custom_field(store, subject="deal", kind="number", name="n")
    latest = store.undoable()
    for edit in (Edit("stage", "decision"), Edit("outcome", "won"), Edit("moon", 1)):
        with pytest.raises(ValueError):
            edit_in_bulk(store, subject="deal", ids=[deal], edits=[Edit("source", "x"), edit])
    for edit, code in (
        (Edit(f"own:{number}", "many"), "wrong_kind_of_value"),
        (Edit("own:5", 1), "record_gone"),
        (Edit("is_tender"), "field_needed"),
    ):
        with pytest.raises(UserError, match=code):
            edit_in_bulk(store, subject="deal", ids=[deal], edits=[Edit("source", "x"), edit])
    assert store.undoable() == latest


def test_every_field_that_is_offered_can_be_emptied_or_is_needed(store: Store) -> None:
    person = contacts.add(store, name="P", tags=["a"])
    customer, deal = customers.add(store, name="C"), deals.add(store, name="D", opened_on=TODAY)
    given: dict[Subject, int] = {"contact": person, "customer": customer, "deal": deal}
    for subject, row_id in given.items():
        with store.read() as session:
            fields = bulk_editing.edit_fields(session, subject)
            assert {"do_not_contact", "is_tender"} & {field.code for field in fields}
            for field in fields:
                listed = field.code in ("tag", "interest")
                flag = field.kind == "flag"
                edit = Edit(field.code, "a", "remove") if listed else Edit(field.code, flag or None)
                preview_edit(session, subject, [row_id], [edit])


def test_the_ages_of_very_many_customers_are_as_if_built_anew(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(information_age, "ALIKE", 20)
    with store.change("sample_made") as session:
        rows = [(id, f"C{id}", "key" if n % 2 else None, TODAY.isoformat() if n % 3 else None)
                for n, id in enumerate(store.new_ids(30))]  # fmt: skip
        session.connection().exec_driver_sql(
            "INSERT INTO customer (id, name, tier, verified_on) VALUES (?, ?, ?, ?)", rows
        )
    ids = [row[0] for row in rows]
    for edit in (
        Edit("industry", "Steel"),
        Edit("do_not_contact", True),
        Edit("tier", "core"),
        Edit("verified_on", TODAY),
        Edit("industry"),
        Edit("tier"),
    ):
        edit_in_bulk(store, subject="customer", ids=ids, edits=[edit])
        followed = ages(store)
        with store.keep() as connection:
            rebuild(connection)
        assert ages(store) == followed, edit


def ages(store: Store) -> list[Any]:
    with store.read() as session:
        found = session.connection().exec_driver_sql("SELECT * FROM information_age ORDER BY 1")
        return [tuple(row) for row in found]


def test_tags_are_renamed_merged_and_removed_across_the_firm(store: Store) -> None:
    acme = customers.add(store, name="Acme", tags=["fair", "Fair", "vip"])
    bodega = customers.add(store, name="Bodega", tags=["vip"])
    rosa = contacts.add(store, name="Rosa", customer_id=bodega, tags=["Fair"])

    def used() -> list[tuple[str, int, int]]:
        with store.read() as session:
            return [(use.word, use.customers, use.people) for use in tags.tags(session)]

    assert used() == [("Fair", 1, 1), ("fair", 1, 0), ("vip", 2, 0)]
    assert vocabularies.merge_words(store, vocabulary="tag", words=["Fair"], into=" fair ") == 2
    assert used() == [("fair", 1, 1), ("vip", 2, 0)]
    vocabularies.merge_words(store, vocabulary="tag", words=["fair", "vip"], into="guest")
    assert used() == [("guest", 2, 1)]
    tags.remove(store, words=["guest"])
    assert used() == []
    for _ in range(3):
        store.undo()
    assert used() == [("Fair", 1, 1), ("fair", 1, 0), ("vip", 2, 0)]
    with pytest.raises(UserError, match="field_needed"):
        vocabularies.rename_word(store, vocabulary="tag", word="vip", new=" ")
    with store.read() as session:
        people = View("contact", TODAY, Criteria(tag=("Fair",)))
        assert listing.arrange(session, people).ids.tolist() == [rosa]
        assert listing.arrange(session, View("contact", TODAY, Criteria(tag=("vip",)))).ids == rosa
        firms = View("customer", TODAY, Criteria(tag=("Fair",)))
        assert listing.arrange(session, firms).ids.tolist() == [acme]


def test_people_are_found_listed_and_sorted_by_their_tags(store: Store) -> None:
    rosa = contacts.add(store, name="Rosa", tags=["tenor"])
    sam = contacts.add(store, name="Sam", tags=["alto", "wine"])
    with store.read() as session:
        ids = listing.arrange(session, View("contact", TODAY, sort="tags")).ids.tolist()
        rows = listing.rows(session, "contact", ids, TODAY)
        hits = search.search(session, "wine")
        assert listing.choices(session).people_tag == ("alto", "tenor", "wine")
    assert ids == [sam, rosa]
    assert [row.tags for row in rows if isinstance(row, listing.ContactRow)] == [
        "alto, wine", "tenor"
    ]  # fmt: skip
    assert [(hit.table, hit.id) for hit in hits] == [("contact", sam)]
