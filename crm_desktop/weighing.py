"""The firm's own weights and thresholds of the decision support: a setting that everyone shares."""

from __future__ import annotations

from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.insights.weights import SHIPPED, Weights, weights_of
from crm_desktop.store import Store

SETTING = "insight_weights"


def weights(session: Session) -> Weights:
    """The weights in force."""
    found = firm.setting(session, SETTING, {})
    return weights_of(found if isinstance(found, dict) else {})


def set_weights(store: Store, *, weights: Weights) -> int:
    """Weigh by these from now on; only what differs from the shipped is written."""
    with store.change("weights_changed"):
        return firm.set_setting(store, key=SETTING, value=weights.changed())


def reset_weights(store: Store) -> int:
    """Weigh by the shipped values again."""
    return set_weights(store, weights=SHIPPED)
