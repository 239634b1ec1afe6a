"""How good the sample's customers are: credit and management quality, and who counts as core.

Most tiers and classes fit the figures; a few customers have outgrown theirs or fallen behind, so
that the review has something to propose.
"""

from __future__ import annotations

from crm_desktop import weighing
from crm_desktop.demo.scene import Scene
from crm_desktop.insights.weights import Weights
from crm_desktop.models import Customer
from crm_desktop.models.codes import CustomerClass, Rating, Tier

# A small firm of few, large customers: more of them are core than is shipped.
SHARES = {"tier_core_share": 0.2, "tier_key_share": 0.55}
GOOD, FAIR, POOR = Rating.GOOD, Rating.FAIR, Rating.POOR
# Credit, management; in turn, as nobody's figures are alike.
_RATED: dict[Tier, tuple[tuple[Rating | None, Rating | None], ...]] = {
    Tier.CORE: ((GOOD, GOOD), (GOOD, GOOD), (GOOD, GOOD)),
    Tier.KEY: ((GOOD, FAIR), (FAIR, FAIR), (FAIR, GOOD), (FAIR, None)),
    Tier.GENERAL: ((POOR, FAIR), (None, POOR), (FAIR, POOR), (None, None), (POOR, None)),
}


def add_standing(scene: Scene) -> None:
    """Ratings of all customers, and the sample firm's own shares of core and key customers."""
    weighing.set_weights(scene.store, weights=Weights(**SHARES))
    turns = dict.fromkeys(Tier, 0)
    for who in scene.firms:
        rated = _RATED[who.tier]
        customer = scene.session.get_one(Customer, who.id)
        customer.credit, customer.management = rated[turns[who.tier] % len(rated)]
        turns[who.tier] += 1
    _behind(scene, CustomerClass.REPEAT).customer_class = CustomerClass.FIRST_PURCHASE
    left = _behind(scene, CustomerClass.LAPSED, Tier.KEY)
    left.customer_class = CustomerClass.LOYAL
    left.credit = left.management = GOOD  # whoever only looks at these does not see it leave


def _behind(scene: Scene, grown_into: CustomerClass, tier: Tier | None = None) -> Customer:
    """A customer of whom nobody has noted yet what became of it."""
    found = (who for who in scene.firms if who.klass is grown_into and tier in (None, who.tier))
    return scene.session.get_one(Customer, next(found).id)
