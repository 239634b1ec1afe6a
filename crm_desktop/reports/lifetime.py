"""How customers buy and stay: BG/NBD and MBG/NBD, and what an order is worth: Gamma-Gamma."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.insights.lifetimes import (
    BuyingFit,
    ValueFit,
    fit_bg_nbd,
    fit_gamma_gamma,
    fit_mbg_nbd,
)
from crm_desktop.order_days import order_days
from crm_desktop.reports.figures import Report, finite

NOTES = {
    "few_customers": "The models need 100 customers who ordered.",
    "few_repeaters": "The models need 50 customers who ordered on more than one day.",
    "nobody_leaves": "In these orders nobody was seen to leave for good.",
    "not_tested": "There are too few orders to try the model on weeks that were held out.",
    "no_better": "On weeks that were held out the model foretold no better than the common rate.",
    "not_converged": "The models came to no result with these orders.",
    "all_equal": "All orders are worth the same.",
    "no_mean": "The worth of orders scatters too widely for a mean.",
    "value_hangs_on_frequency": "What an order is worth hangs on how often somebody orders.",
}


def report(session: Session, as_of: date | None = None) -> Report:
    """The models fitted to the orders until a day (None: today); time in weeks, money major.

    Orders of a day are one, credits are none. `identified`: whether MBG/NBD may be used; `note`
    says what keeps it, or the model of values, from being used.
    """
    bought = order_days(session, as_of or date.today())
    seen = bought.histories
    bg_nbd, mbg_nbd = fit_bg_nbd(seen), fit_mbg_nbd(seen)
    values = fit_gamma_gamma(seen.only(bought.is_priced))
    figures = {
        "n": seen.n,
        "repeaters": seen.repeaters,
        "bg_nbd": _buying(bg_nbd),
        "mbg_nbd": _buying(mbg_nbd),
        "gamma_gamma": {"n": values.n} | {name: finite(getattr(values, name)) for name in "pqv"},
        "identified": mbg_nbd.identified,
        "note": _note(mbg_nbd, values),
    }
    missing = {"orders": bought.unpriced} if bought.unpriced else {}
    return Report("lifetime", bought.as_of, bought.currency, figures, missing)


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    who = f"{figures['n']:,} customers, {figures['repeaters']:,} of them ordered again."
    if not figures["identified"]:
        return f"{who} {figures['note']}"
    return " ".join(
        part
        for part in (
            who,
            _parameters("BG/NBD", figures["bg_nbd"]),
            _parameters("MBG/NBD", figures["mbg_nbd"]),
            _parameters("Gamma-Gamma", figures["gamma_gamma"]),
            figures["note"] or "",
        )
        if part
    )


def _buying(fit: BuyingFit) -> dict[str, float | None]:
    names = ("r", "alpha", "a", "b", "log_likelihood")
    return {name: finite(getattr(fit, name)) for name in names}


def _note(fit: BuyingFit, values: ValueFit) -> str | None:
    code = fit.note or values.note
    return None if code is None else NOTES[code]


def _parameters(name: str, found: Mapping[str, Any]) -> str:
    known = [f"{key} {value:,.3f}" for key, value in found.items() if isinstance(value, float)]
    return f"{name}: {', '.join(known)}." if known else ""
