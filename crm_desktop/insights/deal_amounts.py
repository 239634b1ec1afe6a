"""Amounts for deals that have none: the mean of the won ones, said to be so."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.weights import SHIPPED, Weights

Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


def with_means(
    amounts: Whole, known: Flags, products: Whole, won: Flags, weights: Weights = SHIPPED
) -> tuple[Whole, Flags]:
    """The amounts with means for those that are not known, and which now have one.

    The mean is that of the deals won with the same product, else of all won; of fewer than
    `weights.few` none is taken, and the amount stays unknown.
    """
    filled, has = amounts.copy(), known.copy()
    counted = won & known
    if int(counted.sum()) < weights.few:
        return filled, has
    filled[~known] = round(float(amounts[counted].mean()))
    has[:] = True
    for product in np.unique(products[~known]):
        same = counted & (products == product)
        if product and int(same.sum()) >= weights.few:
            filled[~known & (products == product)] = round(float(amounts[same].mean()))
    return filled, has
