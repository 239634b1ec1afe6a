"""The model of winning and the bid filler on 448 real B2B deals (Salvirt), 83 of them twice."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

from crm_desktop.insights import bid_filler_model, logistic, winning_model
from crm_desktop.insights.winning_model import KnownDeal

FILE = Path(__file__).resolve().parents[4] / "shared/data/salvirt_b2b/Salvirt_B2B_ML_dataset.csv"
SAYS = {"Yes": True, "No": False}
FLAGS = {
    "Needs_def": "need_confirmed", "Budgt_alloc": "budget_known", "Forml_tend": "tender",
    "Competitors": "contested", "Purch_dept": "purchasing", "Partnership": "partnership",
    "RFI": "request_for_information", "RFP": "request_for_proposal", "Cross_sale": "cross_sale",
    "Up_sale": "up_sale", "Posit_statm": "coach_confirms",
}  # fmt: skip
WORDS = {
    "Comp_size": "tier", "Att_t_client": "class", "Source": "source", "Deal_type": "kind",
    "Authority": "authority", "Growth": "growth", "Scope": "scope", "Strat_deal": "weight",
    "Product": "product", "Seller": "owner",
}  # fmt: skip
Row = dict[str, str]


@pytest.fixture
def rows() -> list[Row]:
    if not FILE.is_file():
        message = f"the deals to try with are not there: {FILE}"
        if os.environ.get("CRM_REQUIRE_DATA") == "1":
            pytest.fail(message)
        pytest.skip(message)
    with FILE.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter=";"))


def known(row: Row) -> KnownDeal:
    flags = {code: SAYS[row[name]] for name, code in FLAGS.items() if row[name] in SAYS}
    flags["has_bought"] = row["Client"] == "Current"
    words = {code: row[name] for name, code in WORDS.items() if row[name] != "Unknown"}
    return KnownDeal(flags=flags, words=words)


def is_won(row: Row) -> bool:
    return row["Status"] == "Won"


def alike(rows: list[Row]) -> list[int]:
    """Equal rows are of one group, so that none is foretold from its double."""
    groups: dict[tuple[str, ...], int] = {}
    return [groups.setdefault(tuple(row.values()), len(groups)) for row in rows]


def test_a_tender_with_a_rival_at_a_firm_that_is_no_customer_is_won_four_times_in_34(
    rows: list[Row],
) -> None:
    three = [
        row for row in rows
        if row["Forml_tend"] == "Yes" and row["Competitors"] == "Yes" and row["Client"] != "Current"
    ]  # fmt: skip
    assert (sum(map(is_won, three)), len(three)) == (4, 34)
    assert (sum(map(is_won, rows)), len(rows), len(set(alike(rows)))) == (227, 448, 365)


def test_the_model_says_better_than_the_base_rate_also_without_the_doubles(
    rows: list[Row],
) -> None:
    deals, won = [known(row) for row in rows], [is_won(row) for row in rows]
    found = winning_model.learn(deals, won, alike(rows))
    assert found.shown and found.auc is not None and found.auc > 0.77
    assert found.brier is not None and found.brier_base is not None
    assert found.brier < 0.20 < 0.249 < found.brier_base
    once = list({group: place for place, group in enumerate(alike(rows))}.values())
    fewer = winning_model.learn([deals[place] for place in once], [won[place] for place in once])
    assert fewer.shown and fewer.auc is not None and fewer.auc > 0.75


def test_scikit_learn_foretells_no_better_from_the_same_columns(rows: list[Row]) -> None:
    deals, won = [known(row) for row in rows], np.array([is_won(row) for row in rows])
    groups = np.array(alike(rows))
    model = winning_model.learn(deals, won.tolist(), groups.tolist())
    codes = sorted({(c.code, c.word) for c in model.columns}, key=str)
    x = np.array([[_column(deal, *code) for code in codes] for deal in deals])
    assert model.penalty is not None and model.auc is not None
    theirs = cross_val_predict(
        LogisticRegression(C=1 / model.penalty, max_iter=5_000), x, won, groups=groups,
        cv=GroupKFold(5), method="predict_proba",
    )[:, 1]  # fmt: skip
    auc = logistic.auc(theirs, won)
    assert auc is not None and model.auc > auc - 0.03


def test_the_signs_of_the_bid_filler_are_learnt_from_the_real_deals(rows: list[Row]) -> None:
    signs = []
    for row in rows:
        deal = known(row)
        signs.append({
            "formal_tender": deal.flags["tender"],
            "not_a_customer": not deal.flags["has_bought"],
            **({"strong_rival": deal.flags["contested"]} if "contested" in deal.flags else {}),
        })  # fmt: skip
    found = bid_filler_model.learn(signs, [not is_won(row) for row in rows], alike(rows))
    assert found.brier is not None and found.brier_base is not None
    assert found.brier < found.brier_base
    three = ("formal_tender", "strong_rival", "not_a_customer")
    assert sum(found.points[code] for code in three) >= 55


def _column(deal: KnownDeal, code: str, word: str | None) -> float:
    if word is not None:
        return float(deal.words.get(code) == word)
    return {True: 1.0, False: -1.0, None: 0.0}[deal.flags.get(code)]
