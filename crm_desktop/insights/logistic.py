"""Logistic regression with an L2 penalty, its penalty by cross-validation, and how well it says.

Minimises Σ log(1 + exp(−s(a + xβ))) + λ/2 ‖β − β₀‖² with s = ±1 and a free intercept a, by Newton's
method (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1). β₀ are weights
known beforehand, zero when nothing is. The out-of-fold chances are nested: a deal's own fold takes
no part in choosing the penalty either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Real = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

PENALTIES = (0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0)
FOLDS = 5
STEPS = 50
SEED = 7


@dataclass(frozen=True)
class Fit:
    """An intercept and a weight per column."""

    intercept: float
    weights: Real

    def chances(self, x: Real) -> Real:
        """The chance of a yes for each row."""
        return logistic(self.intercept + x @ self.weights)


@dataclass(frozen=True)
class Validated:
    """A fit to all rows, the penalty it was made with, and what rows get from fits without them.

    `base` is for each row the share of yes in the other folds.
    """

    fit: Fit
    penalty: float
    held_out: Real
    base: Real


def logistic(x: Real) -> Real:
    """1 / (1 + exp(−x)), also where exp would overflow."""
    half: Real = 0.5 * (1.0 + np.tanh(0.5 * x))
    return half


def fit(
    x: Real, y: Flags, penalty: float, prior: Real | None = None, start: Fit | None = None
) -> Fit | None:
    """The weights for rows `x` (n × p) and their answers `y`; None when it does not converge."""
    known = np.zeros(x.shape[1]) if prior is None else prior
    design = np.column_stack((np.ones(len(x)), x))
    shrink = np.concatenate(([0.0], np.full(x.shape[1], penalty)))
    goal = np.concatenate(([0.0], known))
    beta = goal.copy() if start is None else np.concatenate(([start.intercept], start.weights))
    if start is None:
        share = min(max(float(y.mean()), 1e-3), 1 - 1e-3)
        beta[0] = np.log(share / (1 - share))
    loss = _loss(design, y, beta, shrink, goal)
    for _ in range(STEPS):
        p = logistic(design @ beta)
        slope = design.T @ (p - y) + shrink * (beta - goal)
        weight = np.maximum(p * (1 - p), 1e-9)
        bend = (design * weight[:, None]).T @ design + np.diag(shrink)
        step = np.linalg.solve(bend + np.eye(len(beta)) * 1e-9, slope)
        size = 1.0
        while (fresh := _loss(design, y, beta - size * step, shrink, goal)) > loss + 1e-12:
            size /= 2
            if size < 1e-6:
                return None
        beta, loss = beta - size * step, fresh
        if float(np.abs(size * step).max()) < 1e-8:
            return Fit(float(beta[0]), beta[1:])
    return None


def validated(
    x: Real,
    y: Flags,
    *,
    groups: Whole | None = None,
    prior: Real | None = None,
    penalties: Sequence[float] = PENALTIES,
) -> Validated | None:
    """Fit with the penalty that says best what was held out; None when a fit does not converge.

    Rows of one group stay in one fold, so that none is foretold from its own like.
    """
    place = folds(y, groups)
    held_out, base = np.empty(len(y)), np.empty(len(y))
    for number in range(FOLDS):
        out = place == number
        rest = ~out
        inner = folds(y[rest], None if groups is None else groups[rest])
        penalty = _best(x[rest], y[rest], inner, prior, penalties)
        found = None if penalty is None else fit(x[rest], y[rest], penalty, prior)
        if found is None:
            return None
        held_out[out] = found.chances(x[out])
        base[out] = y[rest].mean()
    penalty = _best(x, y, place, prior, penalties)
    whole = None if penalty is None else fit(x, y, penalty, prior)
    if penalty is None or whole is None:
        return None
    return Validated(whole, penalty, held_out, base)


def folds(y: Flags, groups: Whole | None = None) -> Whole:
    """Of each row the fold (0 to 4) it is held out with: each with the like share of yes.

    The largest groups are dealt first, each to the fold that has the fewest of its kind.
    """
    own = np.arange(len(y)) if groups is None else np.unique(groups, return_inverse=True)[1]
    count = int(own.max(initial=-1)) + 1
    yes = np.bincount(own, weights=y, minlength=count)
    no = np.bincount(own, weights=~y, minlength=count)
    order = np.random.default_rng(SEED).permutation(count)
    order = order[np.argsort(-(yes + no)[order], kind="stable")]
    have, fold_of = np.zeros((FOLDS, 2)), np.zeros(count, dtype=np.int64)
    for group in order:
        kind = np.array([yes[group], no[group]])
        crowd = have @ kind
        fold = int(np.lexsort((have.sum(axis=1), crowd))[0])
        fold_of[group] = fold
        have[fold] += kind
    return fold_of[own]


def auc(p: Real, y: Flags) -> float | None:
    """How often a yes got a higher chance than a no (ties count half); None without both."""
    yes, no = int(y.sum()), int((~y).sum())
    if not yes or not no:
        return None
    _, place, counts = np.unique(p, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[place]
    return float((ranks[y].sum() - yes * (yes + 1) / 2) / (yes * no))


def brier(p: Real, y: Flags) -> float:
    """The mean squared distance of the chances from what came (Brier, 1950); rows needed."""
    return float(((p - y) ** 2).mean())


def beats(p: Real, other: Real, y: Flags) -> bool:
    """Whether chances say better than others what came, by more than one standard error."""
    gain = (other - y) ** 2 - (p - y) ** 2
    error = float(gain.std(ddof=1)) / len(y) ** 0.5 if len(y) > 1 else 0.0
    return bool(float(gain.mean()) > max(error, 1e-12))


def _best(
    x: Real, y: Flags, place: Whole, prior: Real | None, penalties: Sequence[float]
) -> float | None:
    """The penalty with the least squared distance over the folds."""
    losses = dict.fromkeys(penalties, 0.0)
    for number in range(FOLDS):
        out = place == number
        rest = ~out
        if not out.any():
            continue
        before: Fit | None = None
        for penalty in sorted(penalties, reverse=True):
            before = fit(x[rest], y[rest], penalty, prior, before)
            if before is None:
                return None
            losses[penalty] += float(((before.chances(x[out]) - y[out]) ** 2).sum())
    return min(losses, key=lambda penalty: (round(losses[penalty], 9), -penalty))


def _loss(design: Real, y: Flags, beta: Real, shrink: Real, goal: Real) -> float:
    line = design @ beta
    penalty = 0.5 * float(shrink @ (beta - goal) ** 2)
    return float(np.logaddexp(0.0, np.where(y, -line, line)).sum()) + penalty
