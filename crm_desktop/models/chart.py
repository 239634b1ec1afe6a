"""Boards of charts that somebody chose and arranged."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, flag, reference
from crm_desktop.models.types import Whole


class ChartBoard(Base):
    """A page of charts with a name of its own."""

    __tablename__ = "chart_board"

    name: Mapped[str] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))


class BoardChart(Base):
    """A chart's place on a board; `kind` is its code, a wide one takes the whole width."""

    __tablename__ = "board_chart"

    board_id: Mapped[int] = reference("chart_board", required=True)
    kind: Mapped[str] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    is_wide: Mapped[bool] = flag()
