"""Why deals are won, lost or left undecided: the list offered when one is closed.

The product ships reasons, known by a code and worded by the screen; the firm rewords or hides them
and adds its own. A deal keeps the code of a shipped reason, or the text of one of the firm's own.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.models import OutcomeReason
from crm_desktop.models.codes import Outcome
from crm_desktop.store import Store

SHIPPED: dict[Outcome, tuple[str, ...]] = {
    Outcome.WON: (
        "best_fit",
        "best_value",
        "trusted_us",
        "reference_convinced",
        "faster_delivery",
        "better_service",
    ),
    Outcome.LOST: (
        "price_too_high",
        "rival_had_the_decider",
        "rival_fitted_better",
        "incumbent_stayed",
        "came_too_late",
        "technical_gap",
        "delivery_too_slow",
        "decider_never_met",
    ),
    Outcome.NO_DECISION: (
        "no_budget",
        "need_gone",
        "project_stopped",
        "kept_the_old",
        "no_common_choice",
        "decider_changed",
    ),
}
_OUTCOMES = {reason: outcome for outcome, reasons in SHIPPED.items() for reason in reasons}


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason as it is offered.

    `code` is that of a shipped reason and None for the firm's own; `text` is empty where the
    shipped words stand. `key` names it to the verbs, `value` is what a deal keeps.
    """

    outcome: Outcome
    code: str | None
    id: int | None
    text: str
    hidden: bool

    @property
    def key(self) -> str:
        return self.code or str(self.id)

    @property
    def value(self) -> str:
        return self.code or self.text


def reasons(
    session: Session, outcome: Outcome | str | None = None, *, with_hidden: bool = False
) -> tuple[Reason, ...]:
    """The reasons for an outcome (or for all): shipped ones first, then the firm's own."""
    wanted = list(Outcome) if outcome is None else [Outcome(outcome)]
    laid_over: dict[str, OutcomeReason] = {}
    own: list[OutcomeReason] = []
    for row in session.scalars(
        sa.select(OutcomeReason).order_by(OutcomeReason.position, OutcomeReason.id)
    ):
        if row.shipped is None:
            own.append(row)
        else:
            laid_over.setdefault(row.shipped, row)
    found = [
        _shipped(result, code, laid_over.get(code)) for result in wanted for code in SHIPPED[result]
    ]
    found += [
        Reason(Outcome(row.outcome), None, row.id, row.text, row.hidden)
        for row in own
        if row.outcome in wanted
    ]
    order = {result: place for place, result in enumerate(wanted)}
    shown = [reason for reason in found if with_hidden or not reason.hidden]
    return tuple(sorted(shown, key=lambda reason: order[reason.outcome]))


def add(store: Store, *, outcome: Outcome | str, text: str) -> int:
    """Add a reason of the firm's own; returns its id."""
    with store.change("reason_added", reason=text.strip()) as session:
        place = session.scalar(sa.select(sa.func.count()).select_from(OutcomeReason)) or 0
        row = OutcomeReason(outcome=Outcome(outcome), position=place)
        return rows.create(session, row, {"text": text}).id


def edit(store: Store, *, key: str, text: str | None) -> None:
    """Reword a reason: a shipped one by its code, the firm's own by its id as text.

    None brings the shipped words back.
    """
    with store.change("reason_edited") as session:
        row = _row(session, key)
        if row.shipped is None:
            rows.assign(row, {"text": text})
        else:
            row.text = (text or "").strip()
        _keep(session, row)


def hide(store: Store, *, key: str) -> None:
    """Offer a reason no longer; deals that were closed with it keep it."""
    with store.change("reason_hidden") as session:
        row = _row(session, key)
        row.hidden = True
        _keep(session, row)


def restore(store: Store, *, key: str) -> None:
    """Offer a hidden reason again as it was; bring an offered one back to its shipped words."""
    with store.change("reason_restored") as session:
        row = _row(session, key)
        if row.shipped is not None and not row.hidden:
            row.text = ""
        row.hidden = False
        _keep(session, row)


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete reasons of the firm's own; deals closed with them keep their text."""
    with store.change("reason_deleted", count=len(ids)) as session:
        rows.delete(session, OutcomeReason, ids)
        return len(ids)


def _shipped(outcome: Outcome, code: str, row: OutcomeReason | None) -> Reason:
    if row is None:
        return Reason(outcome, code, None, "", False)
    return Reason(outcome, code, row.id, row.text, row.hidden)


def _row(session: Session, key: str) -> OutcomeReason:
    """The row of a reason; a fresh one, not yet in the file, for a shipped one that has none."""
    if key not in _OUTCOMES:
        return rows.find(session, OutcomeReason, int(key))
    found = session.scalar(sa.select(OutcomeReason).where(OutcomeReason.shipped == key))
    if found is None:
        found = OutcomeReason(outcome=_OUTCOMES[key], shipped=key, text="", hidden=False)
    return found


def _keep(session: Session, row: OutcomeReason) -> None:
    """Keep a row, unless it lies over a shipped reason and says nothing else than that."""
    if row.hidden or row.shipped is None or row.text:
        session.add(row)
    elif row.id is not None:
        rows.delete(session, OutcomeReason, [row.id])
