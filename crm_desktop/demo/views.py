"""A view somebody saved, a group somebody put together, and tags of people."""

from __future__ import annotations

from crm_desktop import saved_views
from crm_desktop.demo.scene import Scene
from crm_desktop.listing import Condition, Operator
from crm_desktop.models import ContactTag
from crm_desktop.models.codes import Tier
from crm_desktop.view_definitions import Definition

GUESTS = 8
_INVITED = {"zh": "展会邀请", "es": "Invitado a la feria", "en": "Invited to the fair"}


def add_views(scene: Scene) -> None:
    """The fair's guests are a group, one person of each is tagged; key accounts stand by owner."""
    tiers = (Tier.CORE.value, Tier.KEY.value)
    saved_views.add(
        scene.store,
        subject="customer",
        name="Key accounts by owner",
        icon="star",
        definition=Definition(filter=Condition("tier", Operator.ONE_OF, tiers), group="owner"),
    )
    guests = [firm for firm in scene.firms if firm.people][:GUESTS]
    saved_views.add(
        scene.store,
        subject="customer",
        name="Trade fair",
        icon="folder",
        is_group=True,
        member_ids=[firm.id for firm in guests],
    )
    for firm in guests:
        scene.put(ContactTag(contact_id=firm.people[0].id, word=_INVITED[firm.language]))
