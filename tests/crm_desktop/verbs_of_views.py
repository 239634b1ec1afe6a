"""The verbs of views, groups, tags and bulk edits with a case each; see test_verbs.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from crm_desktop import bulk_editing, contacts, customers, firm, saved_views, tags
from crm_desktop.bulk_editing import Edit
from crm_desktop.listing import Condition
from crm_desktop.saved_views import Definition
from crm_desktop.store import Store

NOUNS = (bulk_editing, saved_views, tags)


@dataclass(frozen=True)
class Views:
    """A view, a group with a member, own fields, and the records they show."""

    customer: int
    other: int
    person: int
    view: int
    group: int
    day: int
    note: int


def views(store: Store, customer: int, person: int) -> Views:
    """One of everything that lists are kept as."""
    note = firm.add_custom_field(store, subject="contact", kind="text", name="Note")
    firm.set_custom_value(store, field_id=note, value="x", contact_id=person)
    contacts.edit(store, id=person, tags=["a", "c"])
    return Views(
        customer=customer,
        other=customers.add(store, name="Sister firm"),
        person=person,
        view=saved_views.add(store, subject="customer", name="Mine"),
        group=saved_views.add(
            store, subject="customer", name="Fair", is_group=True, member_ids=[customer]
        ),
        day=firm.add_custom_field(store, subject="customer", kind="date", name="Audit"),
        note=note,
    )


Case = Callable[[Store, Views], object]
KEY = Definition(filter=Condition("tier", "one_of", ("key",)), columns=("name", "tier"))

CASES: dict[str, list[Case]] = {
    "saved_views.add": [
        lambda s, v: saved_views.add(s, subject="deal", name="Big", icon="star", definition=KEY),
        lambda s, v: saved_views.add(
            s, subject="contact", name="Choir", is_group=True, member_ids=[v.person]
        ),
    ],
    "saved_views.rename": [lambda s, v: saved_views.rename(s, id=v.view, name="Ours", icon="tag")],
    "saved_views.redefine": [lambda s, v: saved_views.redefine(s, id=v.view, definition=KEY)],
    "saved_views.arrange_views": [lambda s, v: saved_views.arrange_views(s, ids=[v.group, v.view])],
    "saved_views.delete": [
        lambda s, v: saved_views.delete(s, ids=[v.group]),
        lambda s, v: saved_views.delete(s, ids=[v.group, v.view]),
    ],
    "saved_views.put_in_group": [
        lambda s, v: saved_views.put_in_group(s, id=v.group, member_ids=[v.customer, v.other])
    ],
    "saved_views.take_from_group": [
        lambda s, v: saved_views.take_from_group(s, id=v.group, member_ids=[v.customer])
    ],
    "tags.remove": [lambda s, v: tags.remove(s, words=["a", "c"])],
    "bulk_editing.edit_in_bulk": [
        lambda s, v: bulk_editing.edit_in_bulk(
            s,
            subject="customer",
            ids=[v.customer, v.other],
            edits=[
                Edit("tier", "core"),
                Edit("owner"),
                Edit("do_not_contact", True),
                Edit("tag", "z", "add"),
                Edit("tag", "a", "remove"),
                Edit(f"own:{v.day}", date(2026, 5, 1)),
            ],
        ),
        lambda s, v: bulk_editing.edit_in_bulk(
            s,
            subject="contact",
            ids=[v.person],
            edits=[
                Edit(f"own:{v.note}"),
                Edit("interest", "go", "add"),
                Edit("tag", "c", "remove"),
            ],
        ),
    ],
}
