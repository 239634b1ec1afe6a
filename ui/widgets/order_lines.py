"""The lines of an order as a grid to type in, with its totals."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crm_desktop.errors import UserError
from crm_desktop.orders import line_amount
from crm_desktop.profile import LineOfOrder, ProductChoice
from ui import formats, typed
from ui.phrases_fields import label

Index = QModelIndex | QPersistentModelIndex

PRODUCT, QUANTITY, PRICE, DISCOUNT, AMOUNT, COST = range(6)
# How many places behind the point the whole number stands for; None: the currency's.
PLACES: dict[int, int | None] = {QUANTITY: 3, PRICE: 4, DISCOUNT: 2, AMOUNT: None, COST: None}
LEAST_ROWS = 4


@dataclass
class Draft:
    """A line being typed; numbers as in OrderLine. `wrong` holds what could not be read."""

    product_id: int | None = None
    text: str = ""
    quantity: int | None = None
    unit_price: int | None = None
    discount: int = 0
    amount: int | None = None
    cost: int | None = None

    @property
    def is_empty(self) -> bool:
        return self == Draft()


class OrderLinesModel(QAbstractTableModel):
    """Holds the lines being typed, and one empty line for the next."""

    edited = Signal()

    def __init__(self, products: Sequence[ProductChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._products = {product.id: product for product in products}
        self._by_name = {_named(product).casefold(): product for product in products}
        self._by_name |= {p.name.casefold(): p for p in reversed(products)}
        self._by_name |= {p.code.casefold(): p for p in products if p.code}
        self._drafts: list[Draft] = [Draft()]
        self._currency: str | None = None

    def begin(self, lines: Sequence[LineOfOrder], currency: str | None) -> None:
        """Show the lines of an order."""
        self.beginResetModel()
        self._currency = currency
        self._drafts = [
            Draft(
                line.product_id,
                line.text if line.product_id is None else line.name,
                line.quantity,
                line.unit_price,
                line.discount,
                line.amount,
                line.cost,
            )
            for line in lines
        ]
        self._drafts.append(Draft())
        self.endResetModel()

    def set_currency(self, currency: str | None) -> None:
        """The money is in another currency from now on: the same figures."""
        step = formats.currency_places(currency) - formats.currency_places(self._currency)
        self._currency = currency
        for draft in self._drafts:
            draft.amount = _rescaled(draft.amount, step)
            draft.cost = _rescaled(draft.cost, step)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._drafts) - 1, COST))

    def drafts(self) -> list[Draft]:
        """The lines that say something."""
        return [draft for draft in self._drafts if not draft.is_empty]

    def totals(self) -> tuple[int, int | None]:
        """The net total and the cost (None when a line's is unknown), in minor units."""
        drafts = self.drafts()
        costs = [draft.cost for draft in drafts if draft.cost is not None]
        known = len(costs) == len(drafts) and bool(drafts)
        return sum(draft.amount or 0 for draft in drafts), sum(costs) if known else None

    def remove(self, row: int) -> None:
        """Take a line away; the empty one stays."""
        if row + 1 < len(self._drafts):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._drafts[row]
            self.endRemoveRows()
            self.edited.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._drafts)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 6

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == PRODUCT else _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = ("product_id", "quantity", "unit_price", "discount", "amount", "cost")
        return label("order_line", names[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column == PRODUCT else _RIGHT
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        draft = self._drafts[index.row()]
        if column == PRODUCT:
            return draft.text
        value = self._value(draft, column)
        if value is None or (column == DISCOUNT and not value):
            return ""
        places = self._places(column)
        fixed = PLACES[column] is None and role == Qt.ItemDataRole.DisplayRole  # cents in line
        figure = formats.number(Decimal(value).scaleb(-places), places if fixed else None)
        percent = column == DISCOUNT and role == Qt.ItemDataRole.DisplayRole
        return f"{figure} %" if percent else figure

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, column = index.row(), index.column()
        if value == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        draft = self._drafts[row]
        if column == PRODUCT:
            self._name(draft, str(value).strip())
        elif not self._figure(draft, column, str(value)):
            return False
        if row + 1 == len(self._drafts) and not draft.is_empty:
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self._drafts.append(Draft())
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, COST))
        self.edited.emit()
        return True

    def product_names(self) -> list[str]:
        """What the first column offers."""
        return [_named(product) for product in self._products.values()]

    def _name(self, draft: Draft, text: str) -> None:
        product = self._by_name.get(text.casefold())
        draft.product_id = product.id if product else None
        draft.text = product.name if product else text
        if product is None:
            return
        draft.quantity = 1_000 if draft.quantity is None else draft.quantity
        same = product.currency in (None, self._currency)
        if product.unit_price is not None and same:
            draft.unit_price = product.unit_price
        self._compute(draft, product.unit_cost if same else None)

    def _figure(self, draft: Draft, column: int, text: str) -> bool:
        """Take over a number typed; False when it is none."""
        value = None
        if text.strip(" %"):
            number = typed.number(text.strip(" %"))
            if number is None:
                return False
            scaled = number.scaleb(self._places(column)).to_integral_value(ROUND_HALF_EVEN)
            if abs(scaled) > 10**14:
                return False
            value = int(scaled)
        names = {QUANTITY: "quantity", PRICE: "unit_price", AMOUNT: "amount", COST: "cost"}
        if column == DISCOUNT:
            draft.discount = min(max(value or 0, 0), 10_000)
        else:
            setattr(draft, names[column], value)
        if column in (QUANTITY, PRICE, DISCOUNT):
            product = self._products.get(draft.product_id or 0)
            self._compute(draft, product.unit_cost if product else None)
        return True

    def _compute(self, draft: Draft, unit_cost: int | None) -> None:
        if draft.quantity is None:
            return
        decimals = formats.currency_places(self._currency)
        if draft.unit_price is not None:
            draft.amount = line_amount(
                draft.quantity, draft.unit_price, draft.discount, decimals=decimals
            )
        if unit_cost is not None:
            draft.cost = line_amount(draft.quantity, unit_cost, decimals=decimals)

    def _places(self, column: int) -> int:
        places = PLACES[column]
        return formats.currency_places(self._currency) if places is None else places

    def _value(self, draft: Draft, column: int) -> int | None:
        figures = (draft.quantity, draft.unit_price, draft.discount, draft.amount, draft.cost)
        return figures[column - QUANTITY]


class OrderLines(QTableView):
    """Typing begins an entry, Enter edits, Tab goes on, Delete takes a line away."""

    def __init__(self, products: Sequence[ProductChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = OrderLinesModel(products, self)
        self.setModel(self.lines)
        self.setItemDelegateForColumn(PRODUCT, _ProductDelegate(self.lines.product_names, self))
        self.setAccessibleName(self.tr("Lines of the order"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(PRODUCT, QHeaderView.ResizeMode.Stretch)
        for column, width in (
            (QUANTITY, 74),
            (PRICE, 88),
            (DISCOUNT, 76),
            (AMOUNT, 98),
            (COST, 88),
        ):
            self.setColumnWidth(column, width)
        self.setShowGrid(False)
        for signal in (self.lines.rowsInserted, self.lines.rowsRemoved, self.lines.modelReset):
            signal.connect(self._fit)
        self._fit()

    def values(self) -> dict[str, Any]:
        """{"lines": mappings for the verbs of orders}; UserError for a line without an amount."""
        return {"lines": [_entry(draft) for draft in self.lines.drafts()]}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the line away; Enter edits the cell."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and index.isValid():
            self.lines.remove(index.row())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.edit(index)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell; from the empty line it leaves, so that nobody is caught."""
        index = self.currentIndex()
        row, first = index.row(), index.row() == index.column() == 0
        leaves = not index.isValid() or (row + 1 == self.lines.rowCount() if forward else first)
        self.setTabKeyNavigation(not leaves)
        return super().focusNextPrevChild(forward)

    def _fit(self) -> None:
        rows = max(LEAST_ROWS, min(self.lines.rowCount(), 10))
        self.setFixedHeight(rows * 32 + self.horizontalHeader().sizeHint().height() + 4)


class _ProductDelegate(QStyledItemDelegate):
    """Offers the products while the name is typed."""

    def __init__(self, names: Callable[[], list[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        completer = QCompleter(QStringListModel(self._names(), editor), editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        editor.setCompleter(completer)
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


def _entry(draft: Draft) -> Mapping[str, Any]:
    if draft.amount is None:
        raise UserError("line_without_amount", name=draft.text)
    return {
        "product_id": draft.product_id,
        "text": None if draft.product_id else draft.text or None,
        "quantity": 1_000 if draft.quantity is None else draft.quantity,
        "unit_price": draft.unit_price,
        "discount": draft.discount,
        "amount": draft.amount,
        "cost": draft.cost,
    }


def _named(product: ProductChoice) -> str:
    return f"{product.name} · {product.code}" if product.code else product.name


def _rescaled(value: int | None, step: int) -> int | None:
    if value is None or step == 0:
        return value
    return int(Decimal(value).scaleb(step).to_integral_value(ROUND_HALF_EVEN))


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
