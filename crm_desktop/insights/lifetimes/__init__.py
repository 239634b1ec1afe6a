"""How long customers stay and what they are worth: models of buying without a contract.

`histories` folds orders, `buying` fits BG/NBD and MBG/NBD and foretells with them, `gamma_gamma`
is about the value of an order. Time is in weeks, money in major units.
"""

from crm_desktop.insights.lifetimes.buying import (
    BuyingFit,
    alive,
    expected_orders,
    fit_bg_nbd,
    fit_mbg_nbd,
)
from crm_desktop.insights.lifetimes.gamma_gamma import (
    ValueFit,
    expected_value,
    fit_gamma_gamma,
)
from crm_desktop.insights.lifetimes.histories import Histories, distinct_days, histories_of

__all__ = [
    "BuyingFit",
    "Histories",
    "ValueFit",
    "alive",
    "distinct_days",
    "expected_orders",
    "expected_value",
    "fit_bg_nbd",
    "fit_gamma_gamma",
    "fit_mbg_nbd",
    "histories_of",
]
