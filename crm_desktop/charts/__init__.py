"""What the charts show and which customers stand behind a mark: one file per chart.

Each is a question with a slice of the file (`slices`) that returns a frozen view, and a question
that says who stands behind one of its marks (`behind`).
"""

from crm_desktop.charts.behind import Behind, BehindMark
from crm_desktop.charts.concentration import Bar, ConcentrationView, behind_ranks, concentrated
from crm_desktop.charts.monthly_sales import SalesView, behind_months, sales
from crm_desktop.charts.slices import Choices, Slice, choices
from crm_desktop.charts.stages import StageBar, StagesView, behind_stage, open_deals

__all__ = [
    "Bar",
    "Behind",
    "BehindMark",
    "Choices",
    "ConcentrationView",
    "SalesView",
    "Slice",
    "StageBar",
    "StagesView",
    "behind_months",
    "behind_ranks",
    "behind_stage",
    "choices",
    "concentrated",
    "open_deals",
    "sales",
]
