"""Saved views and groups: what is kept, counted, and shown in groups of rows."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop import customers, deals, firm, listing, saved_views
from crm_desktop.errors import UserError
from crm_desktop.listing import AllOf, Condition, Criteria, Group, Lines, View
from crm_desktop.ready_views import READY
from crm_desktop.saved_views import Definition
from crm_desktop.store import Store

TODAY = date(2026, 11, 28)
KEY = Condition("tier", "one_of", ("key",))


@pytest.fixture
def ids(store: Store) -> list[int]:
    """Customers of several tiers and owners."""
    zoe, ann = (firm.add_user(store, name=name) for name in ("Zoe", "ann"))
    said = [("A", "key", zoe), ("B", "core", ann), ("C", None, None), ("D", "key", ann)]
    return [customers.add(store, name=n, tier=tier, owner_id=owner) for n, tier, owner in said]


def groups(store: Store, by: str, criteria: Criteria | None = None) -> list[tuple[object, str]]:
    """The key or name of each group of customers by a column, and the names in it."""
    view = View("customer", TODAY, criteria or Criteria(), descending=True, group=by)
    with store.read() as session:
        found = listing.arrange(session, view)
        rows = listing.rows(session, "customer", found.ids.tolist(), TODAY)
        assert listing.group_counts(session, view, by) == found.groups
        assert listing.first_rows(session, view, 10) is None
    names = "".join(row.name for row in rows)
    return [(g.name or g.key, names[g.start : g.start + g.count]) for g in found.groups]


def test_rows_come_in_groups_in_the_order_of_codes_names_and_choices(
    store: Store, ids: list[int]
) -> None:
    assert groups(store, "tier") == [("core", "B"), ("key", "DA"), (None, "C")]
    assert groups(store, "owner") == [("ann", "DB"), ("Zoe", "A"), (None, "C")]
    assert groups(store, "tier", Criteria(tier=("key",))) == [("key", "DA")]
    assert groups(store, "industry") == [(None, "DCBA")]
    customers.tag(store, ids=ids[:2], word="b")
    customers.tag(store, ids=ids[1:3], word="a")
    assert groups(store, "tags") == [("a", "CB"), ("b", "A"), (None, "D")]
    choice = firm.add_custom_field(
        store, subject="customer", kind="choice", name="Way", choices=["z", "y"]
    )
    flag = firm.add_custom_field(store, subject="customer", kind="yes_no", name="OK")
    said = (("y", True), ("z", False), ("gone", False), ("z", True))
    for row_id, (word, yes) in zip(ids, said, strict=True):
        firm.set_custom_value(store, field_id=choice, value=word, customer_id=row_id)
        firm.set_custom_value(store, field_id=flag, value=yes, customer_id=row_id)
    assert groups(store, f"own:{choice}") == [("z", "DB"), ("y", "A"), ("gone", "C")]
    assert groups(store, f"own:{flag}") == [(1, "DA"), (0, "CB")]
    with store.read() as session:
        by = listing.group_columns(session.connection(), "customer")
        assert {f"own:{choice}", f"own:{flag}", "tier"} < set(by)
        for column in by:
            listing.group_counts(session, View("customer", TODAY), column)


def test_deals_and_people_come_in_groups_too(store: Store, ids: list[int]) -> None:
    deals.add(store, name="x", opened_on=TODAY, customer_id=ids[0])
    with store.read() as session:
        for subject in ("contact", "deal"):
            for by in listing.group_columns(session.connection(), subject):
                listing.group_counts(session, View(subject, TODAY), by)
        found = listing.group_counts(session, View("deal", TODAY), "customer")
    assert found == (Group(ids[0], 0, 1, "A"),)


@given(st.lists(st.integers(1, 4), min_size=1, max_size=5), st.data())
def test_lines_of_a_grouped_list_and_rows_are_each_others_inverse(
    counts: list[int], data: st.DataObject
) -> None:
    starts = np.cumsum([0, *counts[:-1]]).tolist()
    found = tuple(Group(str(at), starts[at], count) for at, count in enumerate(counts))
    closed = data.draw(st.sets(st.sampled_from([group.key for group in found])))
    lines = Lines(found, closed)
    rows = [lines.row_at(line) for line in range(lines.count)]
    shown = [g for g in found if g.key not in closed]
    open_rows = [row for g in shown for row in range(g.start, g.start + g.count)]
    assert [row for row in rows if row is not None] == open_rows
    assert rows.count(None) == len(found)
    for row in open_rows:
        assert rows[lines.line_of(row)] == row
    for group in found:
        head = lines.line_of(group.start) - (group.key not in closed)
        assert rows[head] is None and lines.group_of(head) == group


def test_a_view_keeps_all_of_its_definition_and_counts_what_it_shows(
    store: Store, ids: list[int]
) -> None:
    kept = Definition(
        filter=AllOf((KEY, Condition("moon", "is", ("full",)))),
        criteria=Criteria(tier=("core", "key")),
        columns=("name", "tier"),
        widths={"name": 240},
        sort="net_sales",
        descending=True,
        group="owner",
    )
    saved_views.add(store, subject="customer", name=" Mine ", icon="star", definition=kept)
    with store.read() as session:
        *ready, mine = saved_views.views_with_counts(session, TODAY, "customer")
    assert mine.definition == kept
    assert (mine.name, mine.icon, mine.count, mine.problems) == ("Mine", "star", 2, 1)
    assert [line.code for line in ready] == [r.code for r in READY if r.subject == "customer"]
    assert all(line.problems == 0 for line in ready)
    counts = {line.code: line.count for line in ready}
    assert counts["customers_without_people"] == 4 and counts["key_accounts_untouched"] == 3


@pytest.mark.parametrize("odd", ["", "[]", "{", '{"sort": 3, "columns": "x", "widths": []}'])
def test_a_definition_that_cannot_be_read_shows_everything(
    store: Store, ids: list[int], odd: str
) -> None:
    view = saved_views.add(store, subject="customer", name="Odd")
    with store.change("view_redefined") as session:
        session.connection().exec_driver_sql("UPDATE saved_view SET definition = ?", (odd,))
    with store.read() as session:
        found = {line.id: line for line in saved_views.views_with_counts(session, TODAY)}
    assert found[view].count == 4 and found[view].definition == Definition()


def test_a_group_shows_its_members_also_narrowed_and_loses_those_deleted(
    store: Store, ids: list[int]
) -> None:
    group = saved_views.add(
        store, subject="customer", name="Fair", is_group=True, member_ids=ids[:2]
    )
    assert saved_views.put_in_group(store, id=group, member_ids=ids[1:3]) == 1
    assert saved_views.take_from_group(store, id=group, member_ids=[ids[1], ids[3]]) == 1
    with store.read() as session:
        line = saved_views.saved_views(session)[0]
        assert set(listing.arrange(session, line.view(TODAY)).ids) == {ids[0], ids[2]}
        assert [each.id for each in saved_views.groups_of(session, "customer", ids[0])] == [group]
        assert saved_views.groups_of(session, "customer", ids[1]) == ()
    saved_views.redefine(store, id=group, definition=Definition(filter=KEY))
    customers.delete(store, ids=[ids[2]])
    with store.read() as session:
        line = saved_views.saved_views(session)[0]
        assert listing.arrange(session, line.view(TODAY)).ids.tolist() == [ids[0]]


def test_only_groups_take_members_and_views_need_a_name(store: Store, ids: list[int]) -> None:
    view = saved_views.add(store, subject="customer", name="V")
    with pytest.raises(UserError, match="not_a_group"):
        saved_views.put_in_group(store, id=view, member_ids=ids)
    with pytest.raises(UserError, match="field_needed"):
        saved_views.add(store, subject="customer", name="  ")
