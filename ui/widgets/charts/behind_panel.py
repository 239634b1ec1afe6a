"""The customers behind a mark, in a panel over the right edge of the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.charts import Behind, BehindMark
from ui import formats
from ui.theme import Theme
from ui.widgets.record_list import Line, RecordList

WIDTH = 360


class BehindPanel(QFrame):
    """Lists customers with what they brought; Enter or a double click opens one, Esc closes."""

    opened = Signal(object)  # a customer's id
    deals_opened = Signal(object)  # a customer's id, where their deals were counted
    all_wanted = Signal(object)  # the ids of all of them
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "popup")
        self._theme = theme
        self._mark: BehindMark | None = None
        self._deals = False
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("class", "heading")
        self._count = QLabel(wordWrap=True)
        self._count.setProperty("class", "muted")
        self._keys = QLabel(wordWrap=True)
        self._keys.setProperty("class", "muted small")
        self._close = QToolButton()
        self._close.clicked.connect(self.closed)
        self.list = RecordList(theme)
        self.list.opened.connect(self._open)
        self._more = QLabel()
        self._more.setProperty("class", "muted small")
        self._all = QPushButton()
        self._all.clicked.connect(self._want_all)
        self._lay_out()
        self.restyle()
        self.retranslate()

    def show_mark(self, title: str, mark: BehindMark, *, deals: bool) -> None:
        """Show who stands behind a mark; `deals` says whether the counts are deals or orders."""
        self._mark, self._deals = mark, deals
        self._title.setText(title)
        self._say_keys()
        money = formats.money(mark.amount, mark.currency, places=0)
        customers = self.tr("%Ln customer(s)", "", len(mark.ids))
        self._count.setText(f"{customers} · {money}")
        self.list.show_lines([self._line(row, mark.currency, deals) for row in mark.rows])
        hidden = mark.n - len(mark.rows)
        self._more.setText(self.tr("and %Ln more", "", hidden) if hidden else "")
        self._more.setVisible(bool(hidden))
        self._all.setEnabled(bool(mark.ids))
        if mark.rows:
            self.list.choose(mark.rows[0].customer_id)
        self._scroll.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._all.setText(self.tr("Show in the customer list"))
        self.list.setAccessibleName(self.tr("Customers behind the mark"))
        self._say_keys()

    def restyle(self) -> None:
        """Take icons anew."""
        self._close.setIcon(self._theme.icon("close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _say_keys(self) -> None:
        what = (
            self.tr("Enter or a double click opens the customer’s deals.")
            if self._deals
            else self.tr("Enter or a double click opens the customer.")
        )
        self._keys.setText(what)
        self._keys.setVisible(self._mark is not None and bool(self._mark.rows))
        self.list.setAccessibleDescription(what)

    def _line(self, row: Behind, currency: str, deals: bool) -> Line:
        number = self.tr("%Ln deal(s)", "", row.count) if deals else ""
        number = number or self.tr("%Ln order(s)", "", row.count)
        return Line(
            key=row.customer_id,
            title=row.name or self.tr("No customer yet"),
            detail=number,
            end=formats.money(row.amount, currency, places=0),
            faded=row.customer_id is None,
            strong=False,
        )

    def _open(self, customer_id: object) -> None:
        if customer_id is not None:
            (self.deals_opened if self._deals else self.opened).emit(customer_id)

    def _want_all(self) -> None:
        if self._mark is not None:
            self.all_wanted.emit(self._mark.ids)

    def _lay_out(self) -> None:
        space = self._theme.space
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        content.setProperty("class", "clear")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list)
        inner.addWidget(self._more)
        inner.addStretch(1)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self.list.selectionModel().currentChanged.connect(
            lambda index: self._scroll.ensureVisible(
                0, self.list.visualRect(index).center().y(), 0, 40
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space("large"), space("medium"), space("small"), space("medium"))
        layout.setSpacing(space("small"))
        layout.addLayout(head)
        layout.addWidget(self._count)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._keys)
        layout.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
