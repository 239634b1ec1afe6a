"""How well the chance to win can be learnt from the closed deals."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop import winning as winning_of
from crm_desktop.insights import winning_model
from crm_desktop.reports.figures import Report, report_of, rounded

# In English; why the program goes on with its rule.
NOTES = {
    winning_model.TOO_FEW: f"fewer than {winning_model.ENOUGH} closed deals",
    winning_model.ONE_SIDED: f"fewer than {winning_model.FEW} won or lost",
    winning_model.NOTHING_KNOWN: "nothing was noted that tells deals apart",
    winning_model.NO_CONVERGENCE: "the weights could not be found",
    winning_model.NO_BETTER: "on deals held out it says no better than the base rate",
}


def report(session: Session, as_of: date | None = None) -> Report:
    """What the deals closed until then teach: out-of-fold AUC and Brier, beside the base rate's."""
    found = winning_of.learnt(session, as_of or date.today())
    figures = {
        "n": found.n,
        "base_rate": rounded(found.base_rate),
        "auc": rounded(found.auc),
        "brier": rounded(found.brier),
        "brier_base": rounded(found.brier_base),
        "shown": found.shown,
        "note": found.note,
    }
    return report_of(session, "winning", as_of, firm.base_currency(session), figures, "deals")


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    if figures["base_rate"] is None:
        return "No deal is won or lost yet; the chance to win goes by a rule."
    counted = f"{figures['n']:,} closed deals, {figures['base_rate']:.1%} of them won"
    if figures["auc"] is None:
        return f"{counted}; the chance to win goes by a rule: {NOTES[figures['note']]}."
    scores = (
        f"out of fold AUC {figures['auc']:.3f}, Brier {figures['brier']:.4f} "
        f"(base rate {figures['brier_base']:.4f})"
    )
    if figures["shown"]:
        return f"{counted}; the chance to win is learnt from them: {scores}."
    return f"{counted}; the chance to win goes by a rule: {NOTES[figures['note']]} ({scores})."
