"""Who buys less than in the window before, by how much less."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop import declining
from crm_desktop.charts.behind import BehindMark, these
from crm_desktop.charts.slices import Slice, customers_of, names_of
from crm_desktop.declining import Decline, Windows

MOST = 12  # bars


@dataclass(frozen=True)
class DeclineBar:
    """A customer who buys less."""

    name: str
    found: Decline


@dataclass(frozen=True)
class DeclineView:
    """Those who buy less, the greatest loss first: of `n` who bought `tested` could be judged.

    `lost` is what all `falling` of them bought less, `sure` of them for sure; `bars` are the
    greatest. `needed` order days in the earlier window make a customer one that can be judged.
    """

    as_of: date
    windows: Windows
    n: int
    tested: int
    falling: int
    sure: int
    lost: int
    bars: tuple[DeclineBar, ...]
    currency: str
    left_out: int
    needed: int


def declined(session: Session, view: Slice) -> DeclineView:
    """Who buys less, of the customers that tier, industry and owner leave.

    What is too unlikely for chance is settled across all customers, whatever is filtered.
    """
    found = declining.declines(session, view.as_of)
    chosen = customers_of(session, view)
    states = found.states
    if chosen is not None:
        kept = set(chosen.tolist())
        states = {id: state for id, state in states.items() if id in kept}
    falling = [each for each in found.found if each.customer_id in states]
    shown = falling[:MOST]
    names = names_of(session, [each.customer_id for each in shown])
    return DeclineView(
        as_of=view.as_of,
        windows=found.windows,
        n=len(states),
        tested=sum(state != "unknown" for state in states.values()),
        falling=len(falling),
        sure=sum(each.state == "red" for each in falling),
        lost=sum(each.lost for each in falling),
        bars=tuple(DeclineBar(names.get(each.customer_id, ""), each) for each in shown),
        currency=found.currency,
        left_out=found.left_out,
        needed=found.needed,
    )


def behind_decline(session: Session, view: Slice, customer_id: int) -> BehindMark:
    """One customer, with what they bought in the period."""
    return these(session, view, [customer_id])
