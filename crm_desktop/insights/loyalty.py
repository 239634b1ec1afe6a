"""Loyalty: five things a loyal customer is seen to do, each from 0 to 100, and their mean.

A buyer's behaviour is compared with peers: the buyers of the same industry where there are at least
`few` (weights), else all buyers.

- *repeats*: percentile of the shrunk rate (x + k) / (T + k/μ) among peers; x = days with a purchase
  after the first one, T = years since that, μ = the peers' Σx/ΣT, k = `shrink`.
- *reference* (and suggestions) and *recommends*: 100 (1 − e^(−n/2)), n = Σ ½^(age / half-life).
- *breadth*: lines bought among those relevant to the peers: bought by at least a fifth of them.
- *turns rivals away*: contested deals won among those decided, Beta(kμ, k(1−μ)) with the firm's own
  share as μ.

What nobody can know is unknown, NaN in the arrays here. The total is the mean of the known axes,
unknown below `loyalty_at_least` of them. Contributions are (axis − the peers' median) / axes known:
they add up to the total less the mean of those medians.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.weights import Weights

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]
Truth = npt.NDArray[np.bool_]

YEAR = 365.25
MONTH = YEAR / 12
RELEVANT = 0.2  # of the peers have bought a line that is relevant to them
LEAST_LINES = 2  # with a single relevant line everybody has all of it
REASONS = 3  # that lift, and as many that lower, are told
LEAST_POINTS = 0.05  # what moves a total by less is not told
SAMPLE = 101  # rates of peers that are kept at most: one for each hundredth


class Axis(StrEnum):
    """What is looked at, in the order of the radar."""

    REPEATS = "repeats"
    REFERENCE = "reference"
    BREADTH = "breadth"
    RECOMMENDS = "recommends"
    TURNS_RIVALS_AWAY = "turns_rivals_away"


AXES = tuple(Axis)


@dataclass(frozen=True)
class Dated:
    """Events: whose (a place in the customers, ascending) and on which day (ordinal)."""

    of: Whole
    days: Whole


@dataclass(frozen=True)
class Events:
    """All that loyalty is read from. `segments` are places in `industries`, -1 for none.

    `purchases` have each day with a purchase once, `lines` the first purchase of each line by each
    customer (`line_numbers`: places in `line_names`), `contests` the decided deals with a rival.
    """

    customers: Whole  # ids, ascending
    segments: Whole
    industries: tuple[str, ...]
    purchases: Dated
    lines: Dated
    line_numbers: Whole
    line_names: tuple[str, ...]
    signs: Dated
    referrals: Dated
    contests: Dated
    contest_won: Truth


@dataclass(frozen=True)
class Figures:
    """What was known of each customer at the end of a day."""

    events: Events = field(repr=False)
    day: date
    repeats: Whole  # days with a purchase after the first
    years: Real  # since the first purchase; NaN: never bought
    bought: Truth = field(repr=False)  # of `events.lines`: which were bought by then
    signs: Real  # decayed
    referrals: Real  # decayed
    contested: Whole
    won: Whole

    @property
    def n(self) -> int:
        """How many customers."""
        return len(self.events.customers)


@dataclass(frozen=True)
class Standard:
    """What customers are compared with: `n` peers who bought, their rates and what they buy.

    `rates` are ascending, at most a hundred and one. `medians` are those of the axes.
    """

    n: int
    rate: float  # orders a year, of all peers together
    rates: tuple[float, ...]
    lines: frozenset[str]
    medians: tuple[float | None, ...]
    total: float | None


@dataclass(frozen=True)
class Standards:
    """The standards of a day: of all, and of each industry with enough buyers."""

    day: date
    whole: Standard
    by_industry: Mapping[str, Standard]
    contested: int  # decided deals with a rival, in the whole firm
    kept: float | None  # the share of them that was won; None with too few
    is_noted: bool  # whether anybody ever noted a sign or a referral

    def of(self, industry: str | None) -> Standard:
        """What a customer of this industry is compared with."""
        return self.by_industry.get(industry or "", self.whole)


@dataclass(frozen=True)
class Scores:
    """Loyalty of each customer: axes (a column each, NaN: unknown), how many are known, totals."""

    axes: Real
    coverage: Whole
    totals: Real  # NaN: too few axes known


def figures(events: Events, day: date, weights: Weights) -> Figures:
    """What was known at the end of a day; later events are left out."""
    now, n = day.toordinal(), len(events.customers)
    past = events.purchases.days <= now
    counts = np.bincount(events.purchases.of[past], minlength=n)
    first = np.full(n, np.iinfo(np.int64).max)
    np.minimum.at(first, events.purchases.of, events.purchases.days)
    buys = counts > 0
    decided = events.contests.days <= now
    return Figures(
        events=events,
        day=day,
        repeats=np.maximum(counts - 1, 0),
        years=np.where(buys, now - np.where(buys, first, now), np.nan) / YEAR,
        bought=events.lines.days <= now,
        signs=_decayed(events.signs, now, n, weights),
        referrals=_decayed(events.referrals, now, n, weights),
        contested=np.bincount(events.contests.of[decided], minlength=n),
        won=np.bincount(events.contests.of[decided & events.contest_won], minlength=n),
    )


def records(found: Figures) -> Whole:
    """How many records speak for each customer on each axis: a row each, a column for each axis."""
    events, now = found.events, found.day.toordinal()
    bought = Dated(events.lines.of[found.bought], events.lines.days[found.bought])
    kinds = (events.purchases, events.signs, bought, events.referrals, events.contests)
    counts = [np.bincount(kind.of[kind.days <= now], minlength=found.n) for kind in kinds]
    return np.stack(counts, axis=1).astype(np.int64)


def fit(found: Figures, weights: Weights) -> Standards:
    """What the customers of a day are compared with; `found` must hold all of them."""
    few = round(weights.few)
    segments = found.events.segments
    everybody = np.ones(found.n, dtype=np.bool_)
    buys = np.isfinite(found.years)
    counts = np.bincount(segments[buys & (segments >= 0)], minlength=len(found.events.industries))
    whole = _standard(found, everybody, None, weights)
    by_industry = {
        found.events.industries[place]: _standard(found, segments == place, whole, weights)
        for place in np.flatnonzero(counts >= few)
    }
    contested = int(found.contested.sum())
    kept = float(found.won.sum()) / contested if contested >= max(few, 1) else None
    noted = bool(found.signs.any() or found.referrals.any())
    bare = Standards(found.day, whole, by_industry, contested, kept, noted)
    return _with_medians(bare, found, judge(found, bare, weights), few)


def judge(found: Figures, standards: Standards, weights: Weights) -> Scores:
    """The loyalty of these customers by standards that may be of a little earlier."""
    axes = np.full((found.n, len(AXES)), np.nan)
    buys = np.isfinite(found.years)
    names = (*found.events.industries, "")  # the last one for -1
    for place in range(-1, len(found.events.industries)):
        ours = np.flatnonzero(found.events.segments == place)
        if len(ours):
            standard = standards.of(names[place])
            axes[ours, 0] = _repeats(found, ours, standard, weights)
    axes[:, 2] = _breadth(found, standards)
    for column, n in ((1, found.signs), (3, found.referrals)):
        # Of who never bought, silence says nothing; nor does it where nobody ever took notes.
        known = (n > 0) | (buys & standards.is_noted)
        axes[known, column] = 100 * (1 - np.exp(-n[known] / 2))
    if standards.kept is not None:
        known, k = found.contested > 0, weights.shrink
        shrunk = (found.won + k * standards.kept) / np.maximum(found.contested + k, 1e-9)
        axes[known, 4] = 100 * shrunk[known]
    coverage = np.isfinite(axes).sum(axis=1)
    enough = (coverage >= max(weights.loyalty_at_least, 1)) & (coverage > 0)
    totals = np.full(found.n, np.nan)
    totals[enough] = np.nansum(axes[enough], axis=1) / coverage[enough]
    return Scores(axes, coverage, totals)


def contributions(
    axes: tuple[float | None, ...], medians: tuple[float | None, ...]
) -> dict[Axis, float]:
    """How many points each known axis moves the total above or below that of typical peers."""
    known = sum(value is not None for value in axes)
    return {
        axis: (value - median) / known
        for axis, value, median in zip(AXES, axes, medians, strict=True)
        if value is not None and median is not None
    }


def strongest(points: Mapping[Axis, float]) -> list[tuple[Axis, float]]:
    """The three that lift most and the three that lower most, the strongest first."""
    felt = sorted(
        (each for each in points.items() if abs(each[1]) >= LEAST_POINTS),
        key=lambda each: -abs(each[1]),
    )
    up = [each for each in felt if each[1] > 0][:REASONS]
    down = [each for each in felt if each[1] < 0][:REASONS]
    return [each for each in felt if each in up or each in down]


def moved(
    before: tuple[float | None, ...], after: tuple[float | None, ...]
) -> tuple[dict[Axis, float], float]:
    """What moved the total from `before` to `after`: points by axis, and the rest.

    The rest comes of axes that are known at one of the two times only; all add up to the move.
    """
    both = [
        (axis, one, other)
        for axis, one, other in zip(AXES, before, after, strict=True)
        if one is not None and other is not None
    ]
    parts = {axis: (other - one) / len(both) for axis, one, other in both}
    whole = (mean(after) or 0) - (mean(before) or 0)
    return parts, whole - sum(parts.values())


def mean(axes: tuple[float | None, ...]) -> float | None:
    """The mean of the known axes."""
    known = [value for value in axes if value is not None]
    return sum(known) / len(known) if known else None


def _decayed(events: Dated, now: int, n: int, weights: Weights) -> Real:
    past = events.days <= now
    half_life = max(weights.loyalty_half_life_months, 0.1) * MONTH
    worth = 0.5 ** ((now - events.days[past]) / half_life)
    sums = np.zeros(n)
    np.add.at(sums, events.of[past], worth)
    return sums


def _standard(found: Figures, ours: Truth, whole: Standard | None, weights: Weights) -> Standard:
    peers = ours & np.isfinite(found.years)
    years = float(found.years[peers].sum())
    rate = float(found.repeats[peers].sum()) / years if years > 0 else 0.0
    rates = np.sort(_rates(found, peers, rate, weights))
    if len(rates) > SAMPLE:
        rates = np.quantile(rates, (np.arange(SAMPLE) + 0.5) / SAMPLE)
    lines = _relevant(found, ours, round(weights.few))
    if lines is None:
        lines = frozenset() if whole is None else whole.lines
    nothing = (None,) * len(AXES)
    return Standard(int(peers.sum()), rate, tuple(rates.tolist()), lines, nothing, None)


def _rates(found: Figures, ours: Truth | Whole, rate: float, weights: Weights) -> Real:
    if rate <= 0:
        return np.zeros(len(found.years[ours]))
    k = max(weights.shrink, 0.0)
    return (found.repeats[ours] + k) / np.maximum(found.years[ours] + k / rate, 1 / YEAR)


def _repeats(found: Figures, ours: Whole, standard: Standard, weights: Weights) -> Real:
    """Percentiles of the rates; unknown with too few peers, and where all of them are alike."""
    unknown = np.full(len(ours), np.nan)
    if standard.n < max(weights.few, 1) or standard.rates[0] == standard.rates[-1]:
        return unknown
    rates = _rates(found, ours, standard.rate, weights)
    below = np.searchsorted(standard.rates, rates, side="left")
    upto = np.searchsorted(standard.rates, rates, side="right")
    percentiles = 50 * (below + upto) / len(standard.rates)
    return np.where(np.isfinite(found.years[ours]), percentiles, np.nan)


def _relevant(found: Figures, ours: Truth, few: int) -> frozenset[str] | None:
    """The lines bought by at least a fifth of those who bought any; None with too few of them."""
    events = found.events
    bought = found.bought & ours[events.lines.of]
    buyers = len(np.unique(events.lines.of[bought]))
    if buyers < max(few, 1):
        return None
    counts = np.bincount(events.line_numbers[bought], minlength=len(events.line_names))
    return frozenset(events.line_names[n] for n in np.flatnonzero(counts >= RELEVANT * buyers))


def _breadth(found: Figures, standards: Standards) -> Real:
    """Which part of the lines relevant to their peers customers have bought."""
    events = found.events
    names = (*events.industries, "")
    sets = [standards.of(name).lines for name in names]
    sizes = np.array([len(lines) for lines in sets], dtype=np.int64)
    of, numbers = events.lines.of[found.bought], events.line_numbers[found.bought]
    is_relevant = np.array(
        [[name in lines for name in (*events.line_names, "")] for lines in sets], dtype=np.bool_
    )
    counts = is_relevant[events.segments[of], numbers]
    bought = np.bincount(of[counts], minlength=found.n)
    size = sizes[events.segments]
    known = (np.bincount(of, minlength=found.n) > 0) & (size >= LEAST_LINES)
    return np.where(known, 100 * bought / np.maximum(size, 1), np.nan)


def _with_medians(bare: Standards, found: Figures, scores: Scores, few: int) -> Standards:
    def medians(ours: Truth, standard: Standard, whole: Standard | None) -> Standard:
        columns = [*scores.axes[ours].T, scores.totals[ours]]
        values = [_median(column, few) for column in columns]
        if whole is not None:
            values = [
                value if value is not None else other
                for value, other in zip(values, (*whole.medians, whole.total), strict=True)
            ]
        return Standard(
            standard.n, standard.rate, standard.rates, standard.lines, tuple(values[:-1]),
            values[-1],
        )  # fmt: skip

    whole = medians(np.ones(found.n, dtype=np.bool_), bare.whole, None)
    industries, segments = found.events.industries, found.events.segments
    by_industry = {
        name: medians(segments == industries.index(name), standard, whole)
        for name, standard in bare.by_industry.items()
    }
    return Standards(bare.day, whole, by_industry, bare.contested, bare.kept, bare.is_noted)


def _median(values: Real, few: int) -> float | None:
    known = values[np.isfinite(values)]
    return float(np.median(known)) if len(known) >= max(few, 1) else None
