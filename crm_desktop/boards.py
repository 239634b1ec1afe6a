"""Boards: pages of charts that somebody chose and arranged."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.models import BoardChart, ChartBoard
from crm_desktop.store import Store


@dataclass(frozen=True)
class PlacedChart:
    """A chart on a board; `kind` is its code."""

    id: int
    kind: str
    is_wide: bool


@dataclass(frozen=True)
class Board:
    """A board with its charts in order."""

    id: int
    name: str
    charts: tuple[PlacedChart, ...]


def everything(session: Session) -> tuple[Board, ...]:
    """The firm's own boards in order."""
    placed: dict[int, list[PlacedChart]] = {}
    for row in session.scalars(sa.select(BoardChart).order_by(BoardChart.position, BoardChart.id)):
        placed.setdefault(row.board_id, []).append(PlacedChart(row.id, row.kind, row.is_wide))
    found = session.scalars(sa.select(ChartBoard).order_by(ChartBoard.position, ChartBoard.id))
    return tuple(Board(row.id, row.name, tuple(placed.get(row.id, ()))) for row in found)


def add_board(
    store: Store, *, name: str, kinds: Sequence[str] = (), wide: Collection[str] = ()
) -> int:
    """Make a board with these charts, some of them wide, behind those there are; returns its id."""
    with store.change("board_added", board=name.strip()) as session:
        place = session.scalar(sa.select(sa.func.count()).select_from(ChartBoard)) or 0
        board = rows.create(session, ChartBoard(position=place), {"name": name})
        for position, kind in enumerate(kinds):
            _place(session, board.id, kind, position, is_wide=kind in wide)
        return board.id


def rename_board(store: Store, *, id: int, name: str) -> int:
    """Give a board another name."""
    with store.change("board_renamed", board=name.strip()) as session:
        rows.assign(rows.find(session, ChartBoard, id), {"name": name})
        return id


def delete_boards(store: Store, *, ids: Collection[int]) -> int:
    """Delete boards; the charts themselves stay, on every other board."""
    with store.change("board_deleted", count=len(ids)) as session:
        rows.delete(session, ChartBoard, ids)
        return len(ids)


def place_chart(store: Store, *, board_id: int, kind: str, is_wide: bool = False) -> int:
    """Put a chart at the end of a board; returns the id of its place."""
    with store.change("chart_placed") as session:
        rows.find(session, ChartBoard, board_id)
        last = len(_charts(session, board_id))
        return _place(session, board_id, kind, last, is_wide=is_wide).id


def take_chart(store: Store, *, ids: Collection[int]) -> int:
    """Take charts off their board."""
    with store.change("chart_taken") as session:
        rows.delete(session, BoardChart, ids)
        return len(ids)


def widen_chart(store: Store, *, id: int, is_wide: bool) -> int:
    """Let a chart take the whole width of its board, or half of it."""
    with store.change("board_arranged") as session:
        rows.assign(rows.find(session, BoardChart, id), {"is_wide": is_wide})
        return id


def move_chart(store: Store, *, id: int, place: int) -> int:
    """Move a chart to a place (from 0) on its board."""
    with store.change("board_arranged") as session:
        moved = rows.find(session, BoardChart, id)
        others = [row for row in _charts(session, moved.board_id) if row.id != id]
        others.insert(max(0, min(place, len(others))), moved)
        for position, row in enumerate(others):
            rows.assign(row, {"position": position})
        return id


def _place(
    session: Session, board_id: int, kind: str, position: int, *, is_wide: bool
) -> BoardChart:
    fields = {"board_id": board_id, "kind": kind, "position": position, "is_wide": is_wide}
    return rows.create(session, BoardChart(), fields)


def _charts(session: Session, board_id: int) -> list[BoardChart]:
    query = sa.select(BoardChart).where(BoardChart.board_id == board_id)
    return list(session.scalars(query.order_by(BoardChart.position, BoardChart.id)))
