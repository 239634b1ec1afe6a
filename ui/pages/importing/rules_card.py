"""The rules of one table, in plain words, with a picture of what they come to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.plans import MATCH_KEYS, USUAL_KEYS
from crm_desktop.exchange.results import ImportResult
from ui import formats, phrases_import
from ui.context import Context
from ui.pages.importing.counts_bar import CountsBar
from ui.pages.importing.table_choice import TableChoice

Choices = Sequence[tuple[str, str]]  # (code, words)
_NAMING_CUSTOMERS = ("customer", "customer_id")
_ASK = "ask"


class RulesCard(QFrame):
    """Says every choice to the table at once."""

    changed = Signal()

    def __init__(self, context: Context, table: TableChoice, named: bool) -> None:
        super().__init__()
        self.setProperty("class", "card")
        self._context = context
        self._table = table
        self.buttons: dict[str, QRadioButton] = {}
        self.counts = CountsBar(context.theme)
        self.match = QComboBox()
        layout = QVBoxLayout(self)
        layout.setSpacing(context.theme.space("medium"))
        layout.addWidget(self._title(named))
        layout.addWidget(self.counts)
        if MATCH_KEYS[table.kind]:
            layout.addLayout(self._build_match())
        columns = QHBoxLayout()
        columns.setSpacing(context.theme.space("huge"))
        columns.addWidget(self._build_existing(), 1)
        if self._names_customers():
            columns.addWidget(self._build_unknown(), 1)
        layout.addLayout(columns)

    def show_result(self, result: ImportResult) -> None:
        """What would become of the rows."""
        self.counts.show_result(result)

    def _title(self, named: bool) -> QLabel:
        kind = phrases_import.kind(self._table.kind.value)
        name = phrases_import.source(self._table.name)
        title = QLabel(formats.titled(kind, name) if named else kind)
        title.setProperty("class", "heading")
        title.setWordWrap(True)
        return title

    def _build_match(self) -> QHBoxLayout:
        kind = self._table.kind
        row = QHBoxLayout()
        row.setSpacing(self._context.theme.space("small"))
        label = QLabel(self.tr("The same when these are equal:"))
        label.setBuddy(self.match)
        self.match.setAccessibleName(self.tr("What records are recognised by"))
        mapped = self._mapped()
        usual = [key for key in USUAL_KEYS[kind] if key in mapped] or list(USUAL_KEYS[kind])
        self.match.addItem(self.tr("as usual: {keys}").format(keys=self._then(kind, usual)), ())
        for key in MATCH_KEYS[kind]:
            if key in mapped:
                self.match.addItem(
                    self.tr("only {key}").format(key=phrases_import.field(kind.value, key)), (key,)
                )
        chosen = [self.match.itemData(n) for n in range(self.match.count())]
        kept = self._table.match
        if kept and kept not in map(tuple, chosen):
            self.match.addItem(self._then(kind, kept), kept)
            chosen.append(kept)
        self.match.setCurrentIndex([tuple(each) for each in chosen].index(kept))
        self.match.activated.connect(self._choose_match)
        row.addWidget(label)
        row.addWidget(self.match)
        row.addStretch(1)
        return row

    def _mapped(self) -> set[str]:
        """What the columns say; a name may stand in two of them."""
        mapped = set(self._table.mapping.values())
        return mapped | {"name"} if mapped & {"first_name", "last_name"} else mapped

    def _then(self, kind: Kind, keys: Sequence[str]) -> str:
        """Names of keys, each tried when the one before finds nobody."""
        return " › ".join(phrases_import.field(kind.value, key) for key in keys)

    def _build_existing(self) -> QWidget:
        choices = (
            ("update", self.tr("Update: what the file says goes over what is here")),
            ("fill", self.tr("Fill gaps only: what is here stays, empty fields are filled")),
            ("skip", self.tr("Leave alone: known records stay as they are")),
        )
        hint = self.tr("Notes are never overwritten; new ones are added below.")
        return self._group(
            self.tr("Those that are known"), choices, self._table.existing, self._choose, hint
        )

    def _build_unknown(self) -> QWidget:
        choices = (
            ("create", self.tr("Create all of them")),
            (_ASK, self.tr("Choose one by one, with near names")),
            ("refuse", self.tr("Refuse their rows; they can be mended afterwards")),
        )
        chosen = _ASK if self._table.asks_customers else self._table.unknown_customer
        title = self.tr("Customers that nobody knows")
        return self._group(title, choices, chosen, self._choose_unknown, "")

    def _group(
        self, title: str, choices: Choices, chosen: str, then: Callable[[str], None], hint: str
    ) -> QWidget:
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._context.theme.space("tight"))
        head = QLabel(title)
        head.setProperty("class", "strong")
        layout.addWidget(head)
        group = QButtonGroup(part)
        for code, words in choices:
            button = QRadioButton(words)
            button.setAccessibleDescription(title)
            button.setChecked(code == chosen)
            self.buttons[code] = button
            group.addButton(button)
            layout.addWidget(button)
            button.clicked.connect(lambda _on=False, code=code: then(code))
        if hint:
            said = QLabel(hint)
            said.setProperty("class", "small muted")
            said.setWordWrap(True)
            layout.addWidget(said)
        layout.addStretch(1)
        return part

    def _names_customers(self) -> bool:
        return self._table.kind is not Kind.CUSTOMERS and any(
            code in _NAMING_CUSTOMERS for code in self._table.mapping.values()
        )

    def _choose_match(self, place: int) -> None:
        self._table.match = tuple(self.match.itemData(place))
        self.changed.emit()

    def _choose(self, code: str) -> None:
        self._table.existing = code
        self.changed.emit()

    def _choose_unknown(self, code: str) -> None:
        self._table.asks_customers = code == _ASK
        self._table.unknown_customer = "refuse" if code == "refuse" else "create"
        self.changed.emit()
