"""What the charts show and which customers stand behind a mark: one file per chart.

Each is a question with a slice of the file (`slices`) that returns a frozen view, and a question
that says who stands behind one of its marks (`behind`).
"""

from crm_desktop.charts.behind import Behind, BehindMark
from crm_desktop.charts.concentration import Bar, ConcentrationView, behind_ranks, concentrated
from crm_desktop.charts.decline import DeclineBar, DeclineView, behind_decline, declined
from crm_desktop.charts.monthly_sales import SalesView, behind_months, sales
from crm_desktop.charts.slices import Choices, Slice, choices
from crm_desktop.charts.stages import StageBar, StagesView, behind_stage, open_deals
from crm_desktop.charts.white_space import (
    WhiteCell,
    WhiteRow,
    WhiteSpaceView,
    behind_white_space,
    could_buy,
)

__all__ = [
    "Bar",
    "Behind",
    "BehindMark",
    "Choices",
    "ConcentrationView",
    "DeclineBar",
    "DeclineView",
    "SalesView",
    "Slice",
    "StageBar",
    "StagesView",
    "WhiteCell",
    "WhiteRow",
    "WhiteSpaceView",
    "behind_decline",
    "behind_months",
    "behind_ranks",
    "behind_stage",
    "behind_white_space",
    "choices",
    "concentrated",
    "could_buy",
    "declined",
    "open_deals",
    "sales",
]
