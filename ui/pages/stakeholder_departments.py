"""Departments against deals: who is for us, since when, and what each cares for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import department_stances
from crm_desktop.department_stances import (
    DealColumn,
    DepartmentRow,
    StanceMatrix,
    StanceOnDay,
)
from crm_desktop.models.codes import Stance
from ui import formats, phrases
from ui.context import Context
from ui.pages.forms.deleting import delete
from ui.pages.stakeholder_stances import DepartmentPopup, StancePopup
from ui.theme import RADIUS, Theme
from ui.widgets.chip import Chip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.stakeholder_map.look import TONES

NARROWEST, WIDEST = 132, 280
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CellButton(QAbstractButton):
    """A word in its colour, and below it, smaller, what goes with it."""

    stepped = Signal(int, int)  # columns, rows: an arrow key
    correction_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.word = Chip()
        self.below = ElidedLabel()
        self.below.setProperty("class", "small muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(2)
        layout.addWidget(self.word, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.below)
        for label in (self.word, self.below):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.setFixedHeight(58)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = "accent" if self.hasFocus() else "line"
        painter.setPen(QPen(self._theme.color(line), 1.0))
        painter.setBrush(self._theme.color("hover" if self.underMouse() else "surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in STEPS:
            self.stepped.emit(*STEPS[key])
        elif key == Qt.Key.Key_F2:
            self.correction_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class RuledTable(QWidget):
    """Cells in a grid, with a line between the rows so that one can be followed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("class", "clear")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(theme.space("tight"))
        self.grid.setVerticalSpacing(theme.space("small"))

    def keep_together(self, columns: int) -> None:
        """Never so wide that there are gaps between the cells."""
        between = (columns - 1) * self.grid.horizontalSpacing()
        self.setMaximumWidth(columns * WIDEST + between)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("line"), 1.0))
        gap = self.grid.verticalSpacing()
        for row in range(1, self.grid.rowCount()):
            cell = self.grid.cellRect(row, 0)
            if cell.height() > 0:
                y = cell.top() - gap // 2 - 1
                painter.drawLine(0, y, self.width(), y)
        painter.end()


class DepartmentsPanel(QWidget):
    """A small table; a click on a cell says where a department stands from a day on."""

    shown = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ask = context.tasks.ask(self)
        self._customer_id: int | None = None
        self._matrix: StanceMatrix | None = None
        self.cells: dict[tuple[int, int | None], CellButton] = {}
        self.heads: dict[int, CellButton] = {}
        self.popup = StancePopup(context, self)
        self.department_popup = DepartmentPopup(context, self)
        self._asked: tuple[int, int] | None = None  # column and row that a popup is about
        for popup in (self.popup, self.department_popup):
            popup.closed.connect(self._return_focus)
        self.empty = EmptyState(context.theme, "department")
        self.empty.chosen.connect(lambda _code: self.add_department(self.empty))
        self._table = RuledTable(context.theme)
        self._grid = self._table.grid
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setProperty("class", "clear")
        inner = QHBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._table, 1, Qt.AlignmentFlag.AlignTop)
        inner.addStretch(0)  # what a table of few columns leaves is at its right
        self._scroll.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self._scroll, 1)
        self.empty.hide()
        self.retranslate()

    def load(self, customer_id: int) -> None:
        """Show a customer's departments as they stand now."""
        self._customer_id = customer_id
        self._ask.start(department_stances.matrix, customer_id, then=self._show)

    def add_department(self, below: QWidget) -> None:
        """Ask for a department's name and functions, below what was pressed."""
        if self._customer_id is not None:
            self.department_popup.ask(below, self._customer_id, None)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Departments and deals"))
        if self._matrix is not None:
            self._show(self._matrix)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self, matrix: StanceMatrix) -> None:
        self._matrix = matrix
        focused = self._place_of(self.window().focusWidget())
        self._clear()
        has_any = bool(matrix.departments)
        self.empty.setVisible(not has_any)
        self._scroll.setVisible(has_any)
        if not has_any:
            self.empty.say(
                self.tr("No departments yet"),
                self.tr("Where each department stands in each deal is shown here."),
                (("add", self.tr("Add a department")),),
            )
        for column, deal in enumerate(matrix.deals, 1):
            self._grid.addWidget(self._deal_head(deal), 0, column)
            self._grid.setColumnStretch(column, 1)
        for row, department in enumerate(matrix.departments, 1):
            self._grid.addWidget(self._department_head(department), row, 0)
            for column, deal in enumerate(matrix.deals, 1):
                cell = self._cell(department, deal, matrix.cell(department.id, deal.id))
                self._grid.addWidget(cell, row, column)
        self._grid.setColumnStretch(0, 1)
        self._table.keep_together(1 + len(matrix.deals))
        self._order_tabs()
        if focused is not None:
            self._focus(*focused)
        self.popup.refresh()
        self.shown.emit()

    def _order_tabs(self) -> None:
        """Tab goes row by row: what is made later would come behind the rest of the window."""
        before: QWidget = self._scroll
        for row in range(1, self._grid.rowCount()):
            for column in range(self._grid.columnCount()):
                item = self._grid.itemAtPosition(row, column)
                cell = item.widget() if item is not None else None
                if cell is not None:
                    QWidget.setTabOrder(before, cell)
                    before = cell

    def _place_of(self, widget: QWidget | None) -> tuple[int, int] | None:
        """Column and row of a cell or head, None when it is none of ours."""
        index = self._grid.indexOf(widget) if isinstance(widget, CellButton) else -1
        if index < 0:
            return None
        row, column, _rows, _columns = self._grid_place(index)
        return column, row

    def _grid_place(self, index: int) -> tuple[int, int, int, int]:
        place = self._grid.getItemPosition(index)
        assert isinstance(place, tuple)
        return place

    def _return_focus(self) -> None:
        """To the cell that was asked about, so that the keys go on from there."""
        if self._asked is not None:
            self._focus(*self._asked)
            self._asked = None

    def _step(self, start: CellButton, columns: int, rows: int) -> None:
        place = self._place_of(start)
        if place is not None:
            self._focus(place[0] + columns, place[1] + rows)

    def _focus(self, column: int, row: int) -> None:
        item = self._grid.itemAtPosition(row, column) if min(column, row) >= 0 else None
        widget = item.widget() if item is not None else None
        if isinstance(widget, CellButton):
            widget.show()  # a new one would be shown, and take the focus, a moment later only
            widget.setFocus()
            self._scroll.ensureWidgetVisible(widget)

    def _clear(self) -> None:
        self.cells, self.heads = {}, {}
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)

    def _deal_head(self, deal: DealColumn) -> QLabel:
        label = ElidedLabel()
        label.setText(self._name_of(deal))
        label.setProperty("class", "strong")
        label.setMinimumWidth(NARROWEST)
        label.setMaximumWidth(WIDEST)
        return label

    def _name_of(self, deal: DealColumn) -> str:
        if deal.id is None:
            return self.tr("Whole account")
        return deal.name if deal.is_open else self.tr("{deal} (ended)").format(deal=deal.name)

    def _department_head(self, department: DepartmentRow) -> CellButton:
        head = CellButton(self._context.theme)
        head.word.setProperty("class", "strong")
        head.word.setText(department.name)
        said = [phrases.code("function", code) for code in department.functions]
        functions = formats.listed(said) if said else self.tr("no function yet")
        head.below.setText(functions)
        head.setToolTip(f"{department.name}\n{functions}")
        head.setAccessibleName(f"{department.name}: {functions}")
        head.clicked.connect(partial(self._edit_department, head, department))
        head.correction_wanted.connect(head.click)
        head.stepped.connect(partial(self._step, head))
        self.heads[department.id] = head
        return head

    def _cell(
        self, department: DepartmentRow, deal: DealColumn, said: StanceOnDay | None
    ) -> CellButton:
        cell = CellButton(self._context.theme)
        stance = said.stance if said else Stance.UNKNOWN
        cell.word.show_word(phrases.code("stance", stance), TONES[stance])
        cares_for = said.cares_for if said else ""
        cell.below.setText(cares_for)
        since = ""
        if said is not None:
            since = self.tr("since {day}").format(day=formats.day(said.on_day))
        words = [phrases.code("stance", stance), since, cares_for]
        told = formats.listed(words)
        cell.setToolTip("\n".join(filter(None, words)))
        cell.setAccessibleName(f"{department.name}, {self._name_of(deal)}: {told}")
        ask = partial(self._edit_stance, cell, department, deal, said)
        cell.clicked.connect(lambda: ask())
        cell.correction_wanted.connect(lambda: ask(correcting=True))
        cell.removal_wanted.connect(partial(self._remove, said))
        cell.stepped.connect(partial(self._step, cell))
        cell.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        cell.customContextMenuRequested.connect(partial(self._menu, cell, said, ask))
        self.cells[department.id, deal.id] = cell
        return cell

    def _edit_department(
        self, head: QWidget, department: DepartmentRow, _checked: bool = False
    ) -> None:
        if self._customer_id is not None:
            self._asked = self._place_of(head)
            self.department_popup.ask(head, self._customer_id, department)

    def _edit_stance(
        self,
        cell: QWidget,
        department: DepartmentRow,
        deal: DealColumn,
        said: StanceOnDay | None,
        *,
        correcting: bool = False,
    ) -> None:
        self._asked = self._place_of(cell)
        title = f"{department.name} · {self._name_of(deal)}"
        self.popup.ask(cell, title, department.id, deal.id, said, correcting=correcting)

    def _remove(self, said: StanceOnDay | None) -> None:
        """Take the latest stance away; the one before it holds again."""
        if said is not None:
            delete(self._context, department_stances.delete, [said.id], self)

    def _menu(
        self, cell: QWidget, said: StanceOnDay | None, ask: Callable[..., None], at: QPoint
    ) -> None:
        menu = QMenu(cell)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries: list[tuple[str, str, Callable[[], None]]] = [
            (self.tr("Say where it stands…"), "Return", ask)
        ]
        if said is not None:
            entries.append(
                (self.tr("See and correct what was said…"), "F2", lambda: ask(correcting=True))
            )
            entries.append((self.tr("Delete the latest stance"), "Del", lambda: self._remove(said)))
        for words, keys, press in entries:
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda _on=False, press=press: press())
        menu.popup(cell.mapToGlobal(at))
