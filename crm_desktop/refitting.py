"""Fits anew what is kept of the whole file: models and limits that customers are measured by.

Beside the window's thread: on a new day, after very many rows moved, and when the firm weighs
otherwise. Each fit is kept as soon as it is done, so stopping loses at most one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import (
    declining,
    kept_models,
    loyalty,
    staying,
    tiering,
    weighing,
    white_space,
    winning,
)
from crm_desktop.changes import BULK
from crm_desktop.driver import driver
from crm_desktop.store import Store

Fit = Callable[[Session, date], Mapping[str, Any]]

# By the name that it is kept under: what fits it to all that was known on a day, JSON-able.
FITS: Mapping[str, Fit] = {
    staying.KEPT: staying.fit_lifetimes,
    declining.MODEL: declining.fit,
    loyalty.MODEL: loyalty.fit,
    tiering.KEPT: tiering.fit,
    white_space.MODEL: white_space.fit,
    winning.MODEL: winning.fit_winning,
    winning.BID_FILLER: winning.fit_bid_filler,
}
MARK = "refitted"  # up to which row of the journal, and by which weights


def refit(
    store: Store, today: date, *, stopped: Callable[[], bool] = lambda: False
) -> tuple[str, ...]:
    """Fit anew what is out of date; the names of what was fitted.

    When `stopped` says so it ends between two fits. UserError when the file cannot be written.
    """
    with store.read() as session:
        mark = kept_models.kept(session, MARK)
        now = _now(session)
        is_old = mark is None or mark.as_of != today or _moved(mark.value, now)
        days = kept_models.days(session)
        names = [name for name in FITS if is_old or days.get(name) != today]
    fitted: list[str] = []
    for name in names:
        if stopped():
            return tuple(fitted)
        with store.read() as session:
            found = FITS[name](session, today)
        kept_models.keep(store, name, today, found)
        fitted.append(name)
    if is_old:
        kept_models.keep(store, MARK, today, now)
    return tuple(fitted)


def _now(session: Session) -> dict[str, Any]:
    newest = driver(session)("SELECT coalesce(max(seq), 0) FROM journal_entry").fetchone()[0]
    return {"upto": newest, "weights": weighing.weights(session).changed()}


def _moved(before: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    """Whether very many rows moved since, or the firm weighs otherwise."""
    return bool(now["upto"] - before["upto"] >= BULK or now["weights"] != before.get("weights"))
