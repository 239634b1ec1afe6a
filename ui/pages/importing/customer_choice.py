"""Who is meant by a customer's name that nobody has: a new one, one of near names, or another."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from crm_desktop.exchange.results import UnknownCustomer
from ui.context import Context
from ui.pages.forms.deriving import find_customers
from ui.pages.importing.table_choice import TableChoice
from ui.widgets.reference_editor import Reference, ReferenceEditor

_CREATE, _OTHER = 0, -1
_WIDTH = 150


class CustomerChoice(QWidget):
    """A list of near names; "another" is found by typing a part of its name."""

    def __init__(self, context: Context, unknown: UnknownCustomer, table: TableChoice) -> None:
        super().__init__()
        self._table = table
        self._name = unknown.name
        self._ask = context.tasks.ask(self)
        self.near = QComboBox()
        self.near.setAccessibleName(unknown.name)
        refused = table.unknown_customer == "refuse"
        nothing = self.tr("Refuse its rows") if refused else self.tr("Create a new customer")
        self.near.addItem(nothing, _CREATE)
        for row_id, name in unknown.near:
            self.near.addItem(name, row_id)
        self.near.addItem(self.tr("Another customer…"), _OTHER)
        self.other = ReferenceEditor()
        self.other.setAccessibleName(self.tr("Customer meant by {name}").format(name=unknown.name))
        self.other.setMinimumWidth(_WIDTH)
        self.other.searched.connect(self._search)
        self.other.edited.connect(self._say)
        self.near.activated.connect(self._say)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("small"))
        layout.addWidget(self.other)
        layout.addWidget(self.near, 1)
        self._restore()

    def _restore(self) -> None:
        said = self._table.customers.get(self._name)
        known = self.near.findData(said) if said else 0
        self.near.setCurrentIndex(known if known >= 0 else self.near.count() - 1)
        if said and known < 0:
            self.other.set_value(Reference(said, self._name))
        self.other.setVisible(self.near.currentData() == _OTHER)

    def _search(self, text: str) -> None:
        if text.strip():
            self._ask.start(find_customers, text.strip(), then=self.other.offer)

    def _say(self) -> None:
        chosen = self.near.currentData()
        was_hidden = not self.other.isVisibleTo(self)
        self.other.setVisible(chosen == _OTHER)
        if chosen == _OTHER and was_hidden:
            self.other.setFocus()
        if chosen == _OTHER:
            try:
                chosen = self.other.value() or _CREATE
            except ValueError:
                chosen = _CREATE
        if chosen == _CREATE:
            self._table.customers.pop(self._name, None)
        else:
            self._table.customers[self._name] = chosen
