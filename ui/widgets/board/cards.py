"""The cards of one column: what a card says, the model that holds them, how one is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import Theme, Tone

MIME = "application/x-crm-deal"
CARD = 104
ROWS = 4
GAP = 8
PAD = 10
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Card:
    """What one card says; `chip` is a word of its tone, `spoken` all of it for a screen reader."""

    id: int
    title: str
    detail: str
    amount: str
    aside: str = ""
    chip: str = ""
    tone: Tone = "neutral"
    spoken: str = ""
    tip: str = ""


class CardModel(QAbstractListModel):
    """The cards of a column, in order; each is dragged by its id."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def card(self, index: Index) -> Card | None:
        """The card in a row."""
        row = index.row()
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def place_of(self, deal_id: int) -> QModelIndex:
        """Where a deal stands; invalid when it does not."""
        found = (row for row, card in enumerate(self._cards) if card.id == deal_id)
        return self.index(next(found, -1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.card(index)
        if card is None:
            return None
        texts = {
            Qt.ItemDataRole.DisplayRole: card.title,
            Qt.ItemDataRole.AccessibleTextRole: card.spoken,
            Qt.ItemDataRole.ToolTipRole: card.tip,
        }
        return texts.get(Qt.ItemDataRole(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        plain = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return plain | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        cards = [card for card in map(self.card, indexes) if card is not None]
        if cards:
            data.setData(MIME, str(cards[0].id).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class CardDelegate(QStyledItemDelegate):
    """Paints a card: the customer, the deal, its amount, and what is to be known about it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, CARD + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        card = model.card(index) if isinstance(model, CardModel) else None
        if card is None:
            return
        theme, state = self._theme, option.state
        area = option.rect.adjusted(1, 1, -1, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        edge = "accent" if focused else "line_strong" if hover or chosen else "line"
        painter.setPen(QPen(theme.color(edge), 1.5 if focused else 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_words(painter, card, area.adjusted(PAD, PAD - 2, -PAD, -PAD + 2))
        painter.restore()

    def _paint_words(self, painter: QPainter, card: Card, inside: QRect) -> None:
        line = inside.height() // ROWS
        left, top, width = inside.x(), inside.y(), inside.width()
        rows = [QRect(left, top + line * place, width, line) for place in range(ROWS)]
        self._line(painter, rows[0], card.title, "strong", "text")
        self._line(painter, rows[1], card.detail, "body", "text")
        taken = self._line(painter, rows[2], card.aside, "small", "muted", right=True)
        self._line(painter, rows[2].adjusted(0, 0, -taken, 0), card.amount, "body", "text")
        self._chip(painter, rows[3], card)

    def _line(
        self, painter: QPainter, place: QRect, text: str, font: str, color: str, *,
        right: bool = False,
    ) -> int:  # fmt: skip
        """Write one line, cut with an ellipsis where it must be; returns the width it takes."""
        if not text:
            return 0
        painter.setFont(self._theme.font(font))
        painter.setPen(self._theme.color(color))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return min(place.width(), metrics.horizontalAdvance(shown) + 6)

    def _chip(self, painter: QPainter, row: QRect, card: Card) -> None:
        if not card.chip:
            return
        painter.setFont(self._theme.font("small"))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(card.chip, Qt.TextElideMode.ElideRight, row.width() - 16)
        width = metrics.horizontalAdvance(text) + 16
        area = QRect(row.left(), row.center().y() - 9, width, 19)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tone(card.tone, "fill"))
        painter.drawRoundedRect(QRectF(area), 9, 9)
        painter.setPen(self._theme.tone(card.tone))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
