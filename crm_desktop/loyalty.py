"""How loyal customers are: of all of them as arrays, of one with its trend and its reasons.

One customer is judged by standards that were fitted to all and kept (`fit`, in the background):
it takes the time of its own rows only. Without kept ones they are fitted at once.
"""

from __future__ import annotations

import calendar
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop import kept_models, weighing
from crm_desktop.insights import loyalty as rules
from crm_desktop.insights.loyalty import AXES, Axis, Events, Figures, Scores, Standard, Standards
from crm_desktop.insights.loyalty_ladder import Ladder, ladder
from crm_desktop.insights.weights import Weights
from crm_desktop.loyalty_events import load
from crm_desktop.loyalty_records import Record, contact_until, records

MODEL = "loyalty"
KEPT_DAYS = 7  # so long standards are good enough to judge one customer by
POINTS = 8  # of the trend, a quarter apart
BEFORE = 4  # quarters that a move is told over


@dataclass(frozen=True)
class Everybody:
    """The loyalty of many customers at the end of a day, in the order of `figures.events`."""

    as_of: date
    figures: Figures = field(repr=False)
    scores: Scores = field(repr=False)
    standards: Standards = field(repr=False)


@dataclass(frozen=True)
class AxisValue:
    """One axis: 0-100, the peers' median, how many records speak; None: unknown, `why` as a code.

    `why`: never_bought, few_peers, all_alike, no_lines, nothing_noted, no_contest, few_contests.
    """

    axis: Axis
    value: float | None
    median: float | None
    n: int
    why: str = ""


@dataclass(frozen=True)
class Reason:
    """What lifts or lowers a total, in points, with the latest records behind it (`n` in all)."""

    axis: Axis
    points: float
    n: int
    records: tuple[Record, ...]


@dataclass(frozen=True)
class Loyalty:
    """How loyal a customer is at the end of `as_of`.

    `peers` buyers of `industry` (None: of all) are what it is compared with. `trend` are days and
    totals, the oldest first. `moved` says what moved the total since `moved_since`; `rest` points
    of it come of axes that were known at one of the two days only.
    """

    customer_id: int
    as_of: date
    total: float | None
    coverage: int
    needed: int
    axes: tuple[AxisValue, ...]
    peers: int
    industry: str | None
    median_total: float | None
    reasons: tuple[Reason, ...]
    trend: tuple[tuple[date, float | None], ...]
    moved_since: date | None
    moved_by: float
    moved: tuple[Reason, ...]
    rest: float
    ladder: Ladder


def everybody(
    session: Session,
    as_of: date,
    customers: Collection[int] | None = None,
    weights: Weights | None = None,
) -> Everybody:
    """The loyalty of these customers (None: of all), each among its peers of the whole file.

    `weights`: those in force when None.
    """
    weights = weights or weighing.weights(session)
    if customers is None:
        found = rules.figures(load(session, as_of), as_of, weights)
        standards = rules.fit(found, weights)
    else:
        found = rules.figures(load(session, as_of, customers), as_of, weights)
        standards = standards_of(session, as_of, weights)[0]
    return Everybody(as_of, found, rules.judge(found, standards, weights), standards)


def loyalty_of(session: Session, customer_id: int, as_of: date) -> Loyalty | None:
    """The loyalty of one customer, with its trend and reasons; None when there is none."""
    weights = weighing.weights(session)
    events = load(session, as_of, [customer_id])
    if not len(events.customers):
        return None
    standards = standards_of(session, as_of, weights)
    past = _past(events, standards, quarters(as_of), weights)
    industry = events.industries[0] if events.industries else None
    now, found = standards[0], rules.figures(events, as_of, weights)
    peers = now.of(industry)
    axes, total, before = past[0].axes, past[0].total, _before(past)
    moves, rest = rules.moved(before.axes, axes) if before else ({}, 0.0)
    lifts = rules.contributions(axes, peers.medians) if total is not None else {}
    since = before.day if before else None
    return Loyalty(
        customer_id=customer_id,
        as_of=as_of,
        total=total,
        coverage=sum(value is not None for value in axes),
        needed=round(weights.loyalty_at_least),
        axes=tuple(_axis_values(session, customer_id, found, now, axes, weights)),
        peers=peers.n,
        industry=industry if industry in now.by_industry else None,
        median_total=peers.total,
        reasons=_reasons(session, customer_id, lifts, None, as_of),
        trend=tuple((each.day, each.total) for each in reversed(past)),
        moved_since=since,
        moved_by=(total or 0) - (before.total or 0) if before else 0.0,
        moved=_reasons(session, customer_id, moves, since, as_of),
        rest=rest if abs(rest) >= rules.LEAST_POINTS else 0.0,
        ladder=ladder(contact_until(session, customer_id, as_of), weights),
    )


def standards_of(
    session: Session, as_of: date, weights: Weights | None = None
) -> tuple[Standards, ...]:
    """The standards of a day and of the quarters before it, the newest first."""
    weights = weights or weighing.weights(session)
    kept = kept_models.kept(session, MODEL)
    if kept is not None and kept.value.get("weights") == asdict(weights):
        age = (as_of - kept.as_of).days
        if 0 <= age <= KEPT_DAYS:
            return tuple(_standards(each) for each in kept.value["standards"])
    return _fitted(session, as_of, weights)


def fit(session: Session, as_of: date) -> dict[str, Any]:
    """The standards of a day, fitted to all customers, as `kept_models` keeps them."""
    weights = weighing.weights(session)
    fitted = _fitted(session, as_of, weights)
    return {"weights": asdict(weights), "standards": [_plain(each) for each in fitted]}


def quarters(as_of: date) -> tuple[date, ...]:
    """The days of the trend: the day itself and the same day of each quarter before."""
    days = []
    for step in range(POINTS):
        month = as_of.year * 12 + as_of.month - 1 - 3 * step
        year, month = month // 12, month % 12 + 1
        days.append(date(year, month, min(as_of.day, calendar.monthrange(year, month)[1])))
    return tuple(days)


def _fitted(session: Session, as_of: date, weights: Weights) -> tuple[Standards, ...]:
    events = load(session, as_of)
    return tuple(rules.fit(rules.figures(events, day, weights), weights) for day in quarters(as_of))


@dataclass(frozen=True)
class _Then:
    """The loyalty of one customer on a day of the trend."""

    day: date
    axes: tuple[float | None, ...]
    total: float | None


def _past(
    events: Events, standards: tuple[Standards, ...], days: tuple[date, ...], weights: Weights
) -> list[_Then]:
    """The loyalty of the one customer of `events` on each of these days, by that day's peers."""
    past = []
    for day, standard in zip(days, standards, strict=True):
        scores = rules.judge(rules.figures(events, day, weights), standard, weights)
        axes = tuple(_number(value) for value in scores.axes[0])
        past.append(_Then(day, axes, _number(scores.totals[0])))
    return past


def _before(past: list[_Then]) -> _Then | None:
    """The day that today is compared with: a year ago, or the longest ago within it."""
    if past[0].total is None:
        return None
    known = [each for each in past[1 : BEFORE + 1] if each.total is not None]
    return known[-1] if known else None


def _number(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def _axis_values(
    session: Session,
    customer_id: int,
    found: Figures,
    now: Standards,
    axes: tuple[float | None, ...],
    weights: Weights,
) -> list[AxisValue]:
    standard = now.of(found.events.industries[0] if found.events.industries else None)
    buys = bool(np.isfinite(found.years[0]))
    few = max(weights.few, 1)
    why = {
        Axis.REPEATS: "few_peers" if buys and standard.n < few else "all_alike",
        Axis.REFERENCE: "nothing_noted",
        Axis.BREADTH: "no_lines",
        Axis.RECOMMENDS: "nothing_noted",
        Axis.TURNS_RIVALS_AWAY: "no_contest" if now.contested >= few else "few_contests",
    }
    values = []
    for place, axis in enumerate(AXES):
        n, _ = records(session, customer_id, axis, None, found.day)
        reason = why[axis]
        if not buys and axis is not Axis.TURNS_RIVALS_AWAY:
            reason = "never_bought"
        unknown = axes[place] is None
        values.append(
            AxisValue(axis, axes[place], standard.medians[place], n, reason if unknown else "")
        )
    return values


def _reasons(
    session: Session,
    customer_id: int,
    points: Mapping[Axis, float],
    since: date | None,
    until: date,
) -> tuple[Reason, ...]:
    """The strongest three that lift and the strongest three that lower, the strongest first."""
    found = []
    for axis, value in rules.strongest(points):
        n, latest = records(session, customer_id, axis, since, until)
        found.append(Reason(axis, value, n, latest))
    return tuple(found)


def _plain(standards: Standards) -> dict[str, Any]:
    """Standards as JSON."""

    def one(standard: Standard) -> dict[str, Any]:
        return {**asdict(standard), "lines": sorted(standard.lines)}

    return {
        "day": standards.day.isoformat(),
        "whole": one(standards.whole),
        "by_industry": {name: one(each) for name, each in standards.by_industry.items()},
        "contested": standards.contested,
        "kept": standards.kept,
        "is_noted": standards.is_noted,
    }


def _standards(value: Mapping[str, Any]) -> Standards:
    """The same, read back."""

    def one(found: Mapping[str, Any]) -> Standard:
        return Standard(
            found["n"], found["rate"], tuple(found["rates"]), frozenset(found["lines"]),
            tuple(found["medians"]), found["total"],
        )  # fmt: skip

    return Standards(
        date.fromisoformat(value["day"]),
        one(value["whole"]),
        {name: one(each) for name, each in value["by_industry"].items()},
        value["contested"],
        value["kept"],
        value["is_noted"],
    )
