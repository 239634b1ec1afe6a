"""Signs of interest that make a lead more than that, and a cadence of a customer's own."""

from __future__ import annotations

from crm_desktop.demo.history import touch
from crm_desktop.demo.scene import Scene
from crm_desktop.models import ActivitySignal, Customer
from crm_desktop.models.codes import ActivityKind, CustomerClass, Signal

# What two leads show: (days ago, sign).
_SEEN = (
    ((24, Signal.CONTACTS_FIRST), (11, Signal.ASKS_QUESTIONS), (4, Signal.ASKS_PRICE)),
    ((40, Signal.CARES_FOR_PRODUCT), (18, Signal.ASKS_PRICE), (6, Signal.ASKS_PRICE)),
)
OWN_DAYS = 45


def add_interest(scene: Scene) -> None:
    """Two leads that are more than that, and one customer with a cadence of its own."""
    # Colleagues' leads, for the user's own are those that slip.
    others = [who for who in scene.firms if who.owner != scene.users[0]]
    leads = [who for who in others if who.klass is CustomerClass.TARGET]
    for who, seen in zip(leads[-2:], _SEEN, strict=True):
        for ago, signal in seen:
            said = scene.say(who, ActivityKind.CALL)
            call = touch(scene, who, ActivityKind.CALL, said, ago, who.people[0])
            scene.put(ActivitySignal(customer_id=who.id, activity_id=call.id, signal=signal))
    scene.session.get_one(Customer, others[0].id).cadence_days = OWN_DAYS
