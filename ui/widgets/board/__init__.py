"""The board of deals: columns of cards that are dragged from stage to stage."""

from ui.widgets.board.board import Board
from ui.widgets.board.cards import Card

__all__ = ["Board", "Card"]
