from datetime import date
from typing import Any

import numpy as np

from crm_desktop.insights.deals import DealFigures, deal_figures
from crm_desktop.models.codes import BuyingStage

DEALS: list[tuple[str | None, str, int, str | None, str | None]] = [
    ("won", "decision", 1000, "2026-01-01", "2026-01-11"),
    ("won", "decision", 500, "2026-01-01", "2026-01-31"),
    ("lost", "need", 0, "2026-02-01", "2026-02-04"),
    ("no_decision", "need", 900, "2026-02-01", "2026-02-04"),
    (None, "evaluation", 700, "2026-03-01", None),
    (None, "need", 50, None, None),
]


def figures(as_of: date, deals: Any = DEALS) -> DealFigures:
    outcomes, stages, amounts, opened, closed = zip(*deals, strict=True) if deals else ([],) * 5
    return deal_figures(
        outcomes=list(outcomes),
        stages=list(stages),
        amounts=np.array(amounts, dtype=np.int64),
        opened=np.array(opened, dtype="datetime64[D]"),
        closed=np.array(closed, dtype="datetime64[D]"),
        as_of=as_of,
    )


def test_a_deal_without_a_decision_is_neither_won_nor_lost() -> None:
    found = figures(date(2026, 12, 31))
    assert (found.n, found.open, found.won, found.lost, found.no_decision) == (6, 2, 2, 1, 1)
    assert found.win_rate == 2 / 3
    assert found.won_amount == 1500
    assert (found.median_days_won, found.median_days_lost) == (20, 3)


def test_open_deals_are_counted_at_each_of_the_seven_stages_in_order() -> None:
    found = figures(date(2026, 12, 31))
    assert [stage.stage for stage in found.by_stage] == list(BuyingStage)
    assert {stage.stage: (stage.n, stage.amount) for stage in found.by_stage if stage.n} == {
        BuyingStage.NEED: (1, 50),
        BuyingStage.EVALUATION: (1, 700),
    }


def test_on_an_earlier_day_later_deals_are_unknown_and_later_ends_still_open() -> None:
    found = figures(date(2026, 1, 15))
    assert (found.n, found.open, found.won, found.lost) == (3, 2, 1, 0)
    assert found.median_days_won == 10


def test_without_deals_there_is_no_rate() -> None:
    found = figures(date(2026, 1, 1), [])
    assert (found.n, found.win_rate, found.median_days_won) == (0, None, None)
