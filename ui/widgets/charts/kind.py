"""A kind of chart: everything one must know to put it on a board, in one place.

A new chart is a question in `crm_desktop/charts/` and a Kind in `ui/widgets/charts/kinds/`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QObject
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.slices import Slice
from ui.theme import Theme
from ui.widgets.charts.drawing import Drawing

Question = Callable[[Session, Slice], Any]
Rows = Sequence[Sequence[object]]


@dataclass(frozen=True)
class Missing:
    """Why there is no chart: what is missing, and how much of it is needed."""

    title: str
    text: str
    steps: tuple[tuple[str, str], ...] = ()  # buttons: a code the page knows, words


@dataclass(frozen=True)
class LookBehind:
    """Who stands behind a mark: the heading, and the question for the customers."""

    title: str
    question: Callable[[Session, Slice], BehindMark]
    deals: bool = False  # what is counted are deals, not orders


class ChartKind(QObject):
    """One kind of chart. A QObject, for the translation tools find plurals in tr() only.

    `view` below is what the question returned. `filters` are the names of the filters that it
    heeds; the others are shown pale beside it.
    """

    code: ClassVar[str]
    icon: ClassVar[str] = "charts"
    is_wide: ClassVar[bool] = False
    filters: ClassVar[frozenset[str]] = frozenset(
        {"period", "tier", "industry", "owner_id", "line", "currency"}
    )
    # Tables whose Changes it follows.
    watches: ClassVar[tuple[str, ...]] = ("customer", "sales_order", "order_line", "firm_setting")

    def title(self) -> str:
        """Its name on the card, on boards and in the chooser."""
        raise NotImplementedError

    def about(self) -> str:
        """One line for the chooser: which question it answers."""
        raise NotImplementedError

    def leads_to(self) -> tuple[str, str]:
        """What can be done about what it shows: the name of an action, and words for a button."""
        return "", ""

    def question(self) -> Question:
        """What it asks of the file; runs beside the window's thread."""
        raise NotImplementedError

    def missing(self, view: Any) -> Missing | None:
        """What is missing for a picture that says something; None when nothing is."""
        raise NotImplementedError

    def sentence(self, view: Any) -> str:
        """What the chart shows, with n and the day it holds for."""
        raise NotImplementedError

    def note(self, view: Any) -> str:
        """What is left out or supposed, in small type below; "" for nothing."""
        return ""

    def draw(self, view: Any, theme: Theme) -> Drawing:
        """The picture, in the theme's colours."""
        raise NotImplementedError

    def rows(self, view: Any) -> Rows:
        """The numbers as a table, headers first: amounts in major units, days as dates."""
        raise NotImplementedError

    def behind(self, view: Any, key: object) -> LookBehind | None:
        """Who stands behind a mark; None when nobody can be named."""
        return None
