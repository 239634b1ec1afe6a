"""The boards that are there from the beginning; the screen words them, nobody can change them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm_desktop.boards import Board

READY_MADE = {
    "overview": ("sales", "concentration", "stages", "forecast"),
    "customers": (
        "tiers",
        "still_customers",
        "decline",
        "loyalty",
        "cohorts",
        "white_space",
        "lifetime_value",
    ),
    "deals": ("funnel", "win_rates", "cycle", "forecast", "power_stance", "sources"),
    "care": ("promises", "response", "targets", "performance"),
}
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Place:
    """A chart on a board; `key` is its place's id on a board of one's own."""

    kind: str
    key: int | None = None
    is_wide: bool | None = None  # None: as its kind is


@dataclass(frozen=True)
class ShownBoard:
    """A board as the page shows it; `key` is a code or the id of one's own."""

    key: str | int
    name: str
    places: tuple[Place, ...]

    @property
    def is_own(self) -> bool:
        """Whether it can be changed."""
        return isinstance(self.key, int)


def ready_made(offered: Collection[str]) -> tuple[ShownBoard, ...]:
    """The boards with the kinds there are; one without any is not shown."""
    names = board_names()
    boards = (
        ShownBoard(code, names[code], tuple(Place(kind) for kind in kinds if kind in offered))
        for code, kinds in READY_MADE.items()
    )
    return tuple(board for board in boards if board.places)


def own(board: Board, offered: Collection[str]) -> ShownBoard:
    """A board of the firm's own; what a newer program put there is left out."""
    places = (
        Place(chart.kind, chart.id, chart.is_wide)
        for chart in board.charts
        if chart.kind in offered
    )
    return ShownBoard(board.id, board.name, tuple(places))


def board_names() -> dict[str, str]:
    """What the boards are called."""
    return {
        "overview": translate("ChartBoards", "Overview"),
        "customers": translate("ChartBoards", "Customers"),
        "deals": translate("ChartBoards", "Deals"),
        "care": translate("ChartBoards", "Care and targets"),
    }
