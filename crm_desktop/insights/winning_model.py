"""The chance to win a deal, learnt from the firm's own closed deals.

An L2-logistic regression (see `logistic`) over what was known of a deal while it was open, from 30
won or lost deals on. Yes, no and unknown stand as 1, −1 and the mean of the known; a number stands
as its distance from the mean by the standard deviation (amounts as logarithms); a word (tier,
source) as 1 or 0 for each one that occurs often enough. A column speaks only when it was known, and
not always alike, in enough deals. The contribution of a column is β(x − mean): what is unknown
contributes nothing.

The model is shown only when its out-of-fold chances are better than the base rate by more than one
standard error of the Brier score; `note` says why it is not.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from crm_desktop.insights import logistic
from crm_desktop.insights.logistic import Flags
from crm_desktop.insights.winning import LEAST, MOST, Chance, points_of

ENOUGH = 30  # closed deals
FEW = 5  # fewer deals than that teach nothing about one side
FAR = 2.5  # standard deviations from the mean, beyond which nothing was seen
MANY = 2_000  # with more the penalty hardly matters, and only these are tried
COARSE = (1.0, 30.0)

AMOUNT = "amount"
# Why no model is shown.
TOO_FEW = "too_few"  # fewer than 30 won or lost deals
ONE_SIDED = "one_sided"  # fewer than five of either
NOTHING_KNOWN = "nothing_known"  # nothing was noted that tells deals apart
NO_CONVERGENCE = "no_convergence"
NO_BETTER = "no_better"  # than the base rate, on deals held out


@dataclass(frozen=True, slots=True)
class KnownDeal:
    """What was known of a deal on a day; None or left out: unknown.

    `flags`: answers of the checklist and other yes or no by code; `numbers`: `amount` in any one
    currency, `rival_lead` from -5 to 5; `words`: tier, posture, source, acquisition.
    """

    flags: Mapping[str, bool] = field(default_factory=dict)
    numbers: Mapping[str, float] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `word` when it is 1 for that word of `code`; `known` deals stand behind it."""

    code: str
    word: str | None
    mean: float
    scale: float
    weight: float
    known: int


@dataclass(frozen=True)
class WinningModel:
    """What was learnt from `n` closed deals, `won` of them won; not to be used while `note`.

    `auc` and `brier` are those of the out-of-fold chances, `brier_base` that of the base rate of
    the other folds; None while they could not be worked out.
    """

    n: int
    won: int
    note: str | None
    auc: float | None = None
    brier: float | None = None
    brier_base: float | None = None
    penalty: float | None = None
    intercept: float = 0.0
    columns: tuple[Column, ...] = ()

    @property
    def shown(self) -> bool:
        """Whether it says more than the base rate does."""
        return self.note is None

    @property
    def base_rate(self) -> float | None:
        """The share of the closed deals that were won; None without any."""
        return self.won / self.n if self.n else None

    def as_json(self) -> dict[str, Any]:
        """Everything as JSON-able values."""
        plain = {name: getattr(self, name) for name in self.__dataclass_fields__}
        columns = [[getattr(c, name) for name in Column.__slots__] for c in self.columns]
        return {**plain, "columns": columns, "shown": self.shown, "base_rate": self.base_rate}


def from_json(value: Mapping[str, Any]) -> WinningModel:
    """The model that `as_json` gave out."""
    plain = {name: value[name] for name in WinningModel.__dataclass_fields__}
    return WinningModel(**{**plain, "columns": tuple(Column(*each) for each in value["columns"])})


def learn(
    deals: Sequence[KnownDeal], won: Sequence[bool], groups: Sequence[int] | None = None
) -> WinningModel:
    """Learn from closed deals; those of one group (a customer's) are held out together."""
    y: Flags = np.array(won, dtype=bool)
    n, yes = len(y), int(y.sum())
    if n < ENOUGH:
        return WinningModel(n, yes, TOO_FEW)
    if min(yes, n - yes) < FEW:
        return WinningModel(n, yes, ONE_SIDED)
    columns = _columns(deals)
    if not columns:
        return WinningModel(n, yes, NOTHING_KNOWN)
    x = np.array([[_value(column, deal) for column in columns] for deal in deals])
    own = None if groups is None else np.array(groups, dtype=np.int64)
    # In an order of their own, so that it does not matter in which the deals came.
    order = np.lexsort((y, *np.round(x, 9).T))
    found = logistic.validated(
        x[order], y[order], groups=None if own is None else own[order],
        penalties=logistic.PENALTIES if n <= MANY else COARSE,
    )  # fmt: skip
    if found is None:
        return WinningModel(n, yes, NO_CONVERGENCE)
    return _judged(found, y[order], columns)


def chance_by(model: WinningModel, deal: KnownDeal) -> Chance:
    """The chance of an open deal by a model that is shown, with what moved it."""
    base = _bounded(model.intercept)
    moves: dict[str, float] = {}
    for column in model.columns:
        moved = column.weight * _value(column, deal)
        if moved:
            moves[column.code] = moves.get(column.code, 0.0) + moved
    p = _bounded(model.intercept + sum(moves.values()))
    return Chance(p, base, False, model.n, points_of(p, base, moves), facts=_larger(model, deal))


def _larger(model: WinningModel, deal: KnownDeal) -> dict[str, bool]:
    """Whether the amount is above that of the average deal, by its code."""
    return {
        column.code: _value(column, deal) > 0 for column in model.columns if column.code == AMOUNT
    }


def _bounded(log_odds: float) -> float:
    return min(MOST, max(LEAST, float(logistic.logistic(np.array(log_odds)))))


def _judged(found: logistic.Validated, y: Flags, columns: Sequence[Column]) -> WinningModel:
    is_better = logistic.beats(found.held_out, found.base, y)
    return WinningModel(
        n=len(y),
        won=int(y.sum()),
        note=None if is_better else NO_BETTER,
        auc=logistic.auc(found.held_out, y),
        brier=logistic.brier(found.held_out, y),
        brier_base=logistic.brier(found.base, y),
        penalty=found.penalty,
        intercept=found.fit.intercept,
        columns=tuple(
            Column(c.code, c.word, c.mean, c.scale, float(weight), c.known)
            for c, weight in zip(columns, found.fit.weights, strict=True)
        ),
    )


def _columns(deals: Sequence[KnownDeal]) -> list[Column]:
    found = []
    for code in sorted({code for deal in deals for code in deal.flags}):
        values = [1.0 if deal.flags[code] else -1.0 for deal in deals if code in deal.flags]
        if FEW <= sum(value > 0 for value in values) <= len(values) - FEW:
            found.append(Column(code, None, _mean(values), 1.0, 0.0, len(values)))
    for code in sorted({code for deal in deals for code in deal.numbers}):
        values = [
            value for deal in deals if (value := _number(code, deal.numbers.get(code))) is not None
        ]
        spread = float(np.std(np.sort(values))) if values else 0.0
        if len(values) >= 2 * FEW and spread > 1e-9:
            found.append(Column(code, None, _mean(values), spread, 0.0, len(values)))
    for code in sorted({code for deal in deals for code in deal.words}):
        words = [deal.words[code] for deal in deals if code in deal.words]
        for word in sorted(set(words)):
            if FEW <= (count := words.count(word)) <= len(words) - FEW:
                mean = count / len(words)
                found.append(Column(code, word, mean, 1.0, 0.0, len(words)))
    return found


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)  # exact, so that no order of the deals shows


def _value(column: Column, deal: KnownDeal) -> float:
    """How far a deal is from the mean; 0 when it is unknown."""
    value: float | None
    if column.word is not None:
        word = deal.words.get(column.code)
        value = None if word is None else float(word == column.word)
    elif column.code in deal.flags:
        value = 1.0 if deal.flags[column.code] else -1.0
    else:
        value = _number(column.code, deal.numbers.get(column.code))
    if value is None:
        return 0.0
    far = (value - column.mean) / column.scale
    # A deal ten times as large as any before tells no more than a large one.
    return max(-FAR, min(FAR, far)) if column.word is None else far


def _number(code: str, value: float | None) -> float | None:
    """A number as the model takes it: amounts by their logarithm, none without one."""
    if value is None or code != AMOUNT:
        return value
    return math.log(value) if value > 0 else None
