"""Customers drawn as the models of buying say that they behave."""

from __future__ import annotations

import numpy as np

from crm_desktop.insights.lifetimes import Histories
from crm_desktop.insights.lifetimes.histories import WEEK, Whole

WORTH = (6.0, 4.0, 16.0)  # p, q and v of Gamma-Gamma


def drawn_days(
    count: int, parameters: tuple[float, float, float, float], shift: int, *, weeks: float = 52.0
) -> list[list[float]]:
    """The moments of each customer's orders in weeks from the first, until they are `weeks` old."""
    r, alpha, a, b = parameters
    dice = np.random.default_rng(20)
    found = []
    for rate, leaves in zip(dice.gamma(r, 1 / alpha, count), dice.beta(a, b, count), strict=True):
        moments, now = [0.0], 0.0
        stays = not (shift and dice.random() < leaves)
        while stays:
            now += dice.exponential(1 / rate)
            if now > weeks:
                break
            moments.append(now)
            stays = dice.random() >= leaves
        found.append(moments)
    return found


def simulated(
    count: int, parameters: tuple[float, float, float, float], shift: int, *, weeks: float = 52.0
) -> Histories:
    """Their histories; what an order is worth does not hang on how often they order."""
    moments = drawn_days(count, parameters, shift, weeks=weeks)
    x = np.array([len(one) - 1.0 for one in moments])
    p, q, v = WORTH
    dice = np.random.default_rng(21)
    scatter = dice.gamma(q, 1 / v, count)
    worth = dice.gamma(np.maximum(p * x, p)) / scatter / np.maximum(x, 1)
    return Histories(
        x=x,
        tx=np.array([one[-1] for one in moments]),
        T=np.full(count, weeks),
        z=np.where(x > 0, worth, 0.0),
    )


def order_days_of(count: int, *, as_of: int, weeks: float = 100.0) -> tuple[Whole, Whole]:
    """Starts and ordinal days of customers who began in the first half of so many weeks."""
    moments = drawn_days(count, (0.6, 5.0, 0.8, 2.5), 1, weeks=weeks)
    dice = np.random.default_rng(22)
    begin = as_of - round(weeks * WEEK)
    days = []
    for one in moments:
        first = begin + int(dice.integers(0, round(weeks * WEEK / 2)))
        days.append(sorted({first + int(moment * WEEK) for moment in one}))
    inside = [[day for day in each if day <= as_of] for each in days]
    counts = [len(each) for each in inside]
    return np.append(0, np.cumsum(counts)), np.array([day for each in inside for day in each])
