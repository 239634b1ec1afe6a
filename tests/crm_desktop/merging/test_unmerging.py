"""Merge, anything, unmerge: equal to the start, whatever is done between (by hypothesis)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop import activities, contacts, customers, deals, merging, rows
from crm_desktop.journal import journaled_tables
from crm_desktop.merging.stretches import stretch_of
from crm_desktop.models.base import Base
from crm_desktop.models.types import Code
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.dump import dump
from tests.crm_desktop.merging.two_firms import TODAY, Twins, file_of_twins
from tests.faults.processes import LONG

# The long form (CRM_LONG=1) takes minutes.
pytestmark = pytest.mark.timeout(1_200 if LONG else 120)

Made = tuple[Path, Twins]
MERGES = st.lists(st.sampled_from(["firms", "firms back", "people", "people back"]), min_size=1,
                  max_size=2, unique_by=lambda way: way.split()[0])  # fmt: skip


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Made:
    path = tmp_path_factory.mktemp("twins") / "twins.crm"
    opened, twins = file_of_twins(path)
    opened.close()
    return path, twins


def copy_of(made: Made, name: str = "copy.crm") -> Store:
    return open_store(shutil.copyfile(made[0], made[0].with_name(name)))


def merge(store: Store, twins: Twins, way: str) -> int:
    pair = (twins.acme, twins.acme_again) if "firms" in way else (twins.han, twins.han_again)
    kept, gone = reversed(pair) if "back" in way else pair
    subject = "customer" if "firms" in way else "contact"
    merging.merge(store, subject=subject, kept_id=kept, gone_ids=[gone])
    return int(dump(store)["merged_record"][-1][0])


@settings(max_examples=150 if LONG else 3, deadline=None)
@given(ways=MERGES)
def test_unmerging_restores_the_start(made_once: Made, ways: list[str]) -> None:
    with closing(copy_of(made_once)) as store:
        before = dump(store)
        merged = [merge(store, made_once[1], way) for way in ways]
        for each in reversed(merged):
            merging.unmerge(store, id=each)
        assert dump(store) == before
        for _ in range(2 * len(ways)):
            store.undo()
        assert dump(store) == before


Edit = Callable[[Store, Twins, int], object]


def _kept(store: Store, *ids: int) -> int:
    """The one of these that is there."""
    there = {row[0] for table in ("customer", "contact") for row in dump(store)[table]}
    return next(each for each in ids if each in there)


EDITS: list[Edit] = [
    lambda s, t, n: customers.edit(s, id=_kept(s, t.acme, t.acme_again), phones=[str(n)]),
    lambda s, t, n: customers.edit(s, id=_kept(s, t.acme, t.acme_again), notes=f"n{n}", web=None),
    lambda s, t, n: customers.edit(s, id=t.parent, parent_id=None, name=f"P{n}"),
    lambda s, t, n: contacts.edit(s, id=_kept(s, t.han, t.han_again), name=f"H{n}", interests=[]),
    lambda s, t, n: contacts.delete(s, ids=[_kept(s, t.han, t.han_again)]),
    lambda s, t, n: deals.edit(s, id=t.deal_again, name=f"D{n}"),
    lambda s, t, n: deals.delete(s, ids=[t.deal]),
    lambda s, t, n: activities.delete(s, ids=[t.visit_again]),
    lambda s, t, n: activities.log(
        s, kind="call", subject=f"A{n}", customer_id=_kept(s, t.acme, t.acme_again),
        deal_id=t.deal_again,
    ),
    lambda s, t, n: contacts.add(s, name=f"C{n}", customer_id=_kept(s, t.acme, t.acme_again)),
    lambda s, t, n: deals.add(
        s, name=f"N{n}", customer_id=_kept(s, t.acme_again, t.acme), opened_on=TODAY
    ),
]  # fmt: skip


@settings(max_examples=150 if LONG else 4, deadline=None)
@given(
    ways=MERGES,
    edits=st.lists(st.sampled_from(EDITS), min_size=1, max_size=4, unique=True),
)
def test_edits_that_are_undone_leave_no_trace(
    made_once: Made, ways: list[str], edits: list[Edit]
) -> None:
    with closing(copy_of(made_once)) as store:
        before = dump(store)
        merged = [merge(store, made_once[1], way) for way in ways]
        latest = store.undoable()
        assert latest is not None
        # A deleted record takes its own with it, so it goes last.
        for n, edit in enumerate(sorted(edits, key=lambda edit: edit in EDITS[4:8])):
            edit(store, made_once[1], n)
        while (change := store.undoable()) is not None and change.id > latest.id:
            store.undo()
        for each in reversed(merged):
            merging.unmerge(store, id=each)
        assert dump(store) == before


def _editable(store: Store, touched: set[tuple[str, int, str]]) -> list[tuple[str, int, str]]:
    """Every plain text of the file that no merge wrote, as (table, row, column)."""
    found = []
    there = dump(store)
    for table in journaled_tables():
        columns = [
            column.name
            for column in table.columns
            if isinstance(column.type, sa.Text)
            and not isinstance(column.type, Code)
            and not column.info.get("derived")
        ]
        for row in there[table.name]:
            found += [(table.name, row[0], name) for name in columns]
    return [place for place in found if place not in touched and place[0] != "merged_record"]


DELETABLE = (
    "phone", "email", "customer_tag", "contact_interest", "promise", "complaint", "need",
    "order_line", "activity", "activity_contact", "sales_order", "deal",
)  # fmt: skip


@settings(max_examples=150 if LONG else 4, deadline=None)
@given(way=st.sampled_from(["firms", "firms back", "people", "people back"]), data=st.data())
def test_edits_of_other_things_stay_as_if_nothing_had_been_merged(
    made_once: Made, way: str, data: st.DataObject
) -> None:
    with closing(copy_of(made_once)) as store, closing(copy_of(made_once, "other.crm")) as other:
        merged = merge(store, made_once[1], way)
        with store.read() as session:
            nets = stretch_of(session, merged).nets
        touched = {(*row, name) for row, net in nets.items() for name in net.before}
        places = data.draw(
            st.lists(st.sampled_from(_editable(store, touched)), max_size=5, unique=True)
        )
        there = dump(store)
        doomed = [(name, row[0]) for name in DELETABLE for row in there[name]]
        gone = data.draw(st.lists(st.sampled_from(doomed), max_size=3, unique=True))
        for each in (store, other):
            _edit(each, places, gone)
        merging.unmerge(store, id=merged)
        assert dump(store) == dump(other)


def _edit(store: Store, places: list[tuple[str, int, str]], gone: list[tuple[str, int]]) -> None:
    kinds = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    with store.change("noted") as session:
        for n, (name, row_id, column) in enumerate(places):
            table = Base.metadata.tables[name]
            edited = sa.update(table).where(table.c.id == row_id).values({column: f"edited {n}"})
            session.execute(edited)
        for name, row_id in gone:
            rows.delete(session, kinds[name], [row_id])
