"""Two customers and a person that colleagues entered again, so that there is something to find."""

from __future__ import annotations

import sqlalchemy as sa

from crm_desktop import contacts, customers
from crm_desktop.demo.map_story import at
from crm_desktop.demo.scene import Scene
from crm_desktop.models import Address, Email, Phone

CUSTOMERS = 2
_AGO = 12  # days


def add_doubles(scene: Scene) -> None:
    """The same name in capitals with the same phone; without its legal form in the same town."""
    first, second = scene.firms[-2], scene.firms[-3]
    person = second.people[0]
    with scene.store.read() as session:
        phone = session.scalar(
            sa.select(Phone.number).where(Phone.customer_id == first.id).limit(1)
        )
        city = session.scalar(sa.select(Address.city).where(Address.customer_id == second.id))
        mail = session.scalar(sa.select(Email.address).where(Email.contact_id == person.id))
        name = contacts.name_of(scene.store, person.id)
    with (
        at(scene, _AGO),
        scene.store.change("customer_added", origin="automatic", customer=first.name),
    ):
        customers.add(scene.store, name=first.name.upper(), phones=[phone] if phone else [])
        customers.add(
            scene.store, name=f"{second.name} (2)", addresses=[{"city": city}] if city else []
        )
        contacts.add(scene.store, name=name.upper(), emails=[mail] if mail else [])
