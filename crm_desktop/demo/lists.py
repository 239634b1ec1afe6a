"""What lists are kept as: tags of customers and people, a group chosen by hand, a saved view."""

from __future__ import annotations

import json

from crm_desktop.demo.scene import Scene
from crm_desktop.listing import AllOf, Condition
from crm_desktop.models import ContactTag, CustomerTag, SavedView, ViewMember
from crm_desktop.models.codes import FieldSubject, Tier
from crm_desktop.view_definitions import Definition

# A tag, and from which customer or person on each how many-th carries it.
_OF_CUSTOMERS = (("Trade fair", 0, 5), ("Reference", 2, 9))
_OF_PEOPLE = (("newsletter", 1, 4), ("Plant tour", 3, 11))
GUESTS = 8


def add_lists(scene: Scene) -> None:
    """Tags, a group of guests, and a view of the key accounts that were at the fair."""
    people = [person for who in scene.firms for person in who.people]
    for word, start, step in _OF_CUSTOMERS:
        for who in scene.firms[start::step]:
            scene.put(CustomerTag(customer_id=who.id, word=word))
    for word, start, step in _OF_PEOPLE:
        for person in people[start::step]:
            scene.put(ContactTag(contact_id=person.id, word=word))
    guests = scene.put(
        SavedView(
            subject=FieldSubject.CONTACT, name="Dinner guests", icon="gift", position=0,
            is_group=True, definition=json.dumps(Definition().kept()),
        )
    )  # fmt: skip
    for person in people[::7][:GUESTS]:
        scene.put(ViewMember(saved_view_id=guests.id, contact_id=person.id))
    tiers = (Tier.CORE.value, Tier.KEY.value)
    asked = AllOf((Condition("tier", "one_of", tiers), Condition("tag", "one_of", ("Trade fair",))))
    definition = Definition(filter=asked, sort="net_sales", descending=True, group="owner")
    scene.put(
        SavedView(
            subject=FieldSubject.CUSTOMER, name="Key accounts at the fair", icon="star",
            position=0, definition=json.dumps(definition.kept()),
        )
    )  # fmt: skip
