"""The search field: everything by name, number or word, and every command, while typing."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from crm_desktop import text as texts
from crm_desktop.changes import Change
from crm_desktop.search import GROUPS, Hit, Mention, recall, search
from ui import actions as action_table
from ui import formats
from ui.actions import Actions
from ui.context import Context
from ui.widgets.search_results import ResultRow, Results

LIMIT = 30
MOST_COMMANDS = 5
MOST_RECENT = 8
NARROWEST = 460
MARGIN = 12
ICONS = {
    "customer": "customers",
    "contact": "person",
    "deal": "deals",
    "product": "product",
    "sales_order": "order",
    "activity": "note",
    "promise": "promise",
    "need": "need",
    "complaint": "complaint",
    "document": "document",
}
NAMES = frozenset({"customer", "contact", "deal", "product", "document"})


class SearchBox(QWidget):
    """A field that answers while one types; `chosen` carries the Hit that was picked.

    A command of the table of actions that is picked is carried out at once.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._actions = actions
        self._ask = context.tasks.ask(self)
        self._results: Results | None = None
        self._icons: dict[str, QIcon] = {}
        self.field = _Field(self)
        self._keys = QLabel(self.field)
        self._build()
        self.retranslate()
        self.restyle()
        context.theme.changed.connect(self.restyle)
        context.bridge.changed.connect(self._on_change)

    def _build(self) -> None:
        self._keys.setProperty("class", "muted small")
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self.field)
        inside.setContentsMargins(0, 0, 10, 0)
        inside.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignRight)
        self.field.setProperty("class", "search")
        self._icon = QAction(self)
        self.field.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textEdited.connect(self._search)
        self.field.textChanged.connect(self._fit_keys)
        self.field.left.connect(self.close_results)
        self.field.entered.connect(self._open)
        self.field.pressed.connect(self._on_key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        self.field.setPlaceholderText(self.tr("Search customers, people, deals, notes…"))
        self.field.setAccessibleName(self.tr("Search"))
        keys = action_table.keys_of(action_table.SPECS["search"]).split(", ")
        self._keys.setText(keys[0])
        self._fit_keys()

    def _fit_keys(self) -> None:
        """The keys stand at the end of the empty field, and its words end before them."""
        is_empty = not self.field.text()
        self._keys.setVisible(is_empty)
        self.field.setTextMargins(0, 0, self._keys.sizeHint().width() + 12 if is_empty else 0, 0)

    def restyle(self) -> None:
        """Draw the icons in the colours in force."""
        self._icons.clear()
        self._icon.setIcon(self._context.theme.icon("search"))

    def close_results(self) -> None:
        """Hide the list; what was typed stays."""
        self._ask.forget()
        if self._results is not None:
            self._results.hide()

    @property
    def results(self) -> Results:
        """The list, made when it is first needed as a part of the window it lies over."""
        if self._results is None or self._results.parentWidget() is not self.window():
            self._results = Results(self._context.theme, self.window())
            self._results.list.setAccessibleName(self.tr("Search results"))
            self._results.chosen.connect(self._choose)
            self.window().installEventFilter(self)
        return self._results

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self._results is not None:
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _open(self) -> None:
        """The field was entered: answer what stands in it, or show what was opened lately."""
        self._search(self.field.text())

    def _search(self, text: str) -> None:
        if text.strip():
            self._ask.start(search, text, LIMIT, then=partial(self._show, text))
            return
        recent = self._recent()
        if recent:
            self._ask.start(recall, recent, then=self._show_recent)
        else:
            self.close_results()

    def _show(self, text: str, hits: list[Hit]) -> None:
        rows: list[ResultRow] = []
        for tables in GROUPS:
            group = [hit for hit in hits if hit.table in tables]
            if group:
                rows.append(ResultRow("heading", self._heading(tables[0])))
                rows += [self._entry(hit, text) for hit in group]
        commands = self._commands(text)
        if commands:
            rows.append(ResultRow("heading", self.tr("Commands")))
            rows += commands
        if not rows:
            said = self.tr("Nothing found for “{text}”").format(text=text.strip())
            rows.append(ResultRow("remark", said))
        self._show_rows(rows)

    def _show_recent(self, hits: list[Hit]) -> None:
        if not hits:
            self.close_results()
            return
        heading = ResultRow("heading", self.tr("Opened lately"))
        self._show_rows([heading, *(self._entry(hit, "") for hit in hits)])

    def _show_rows(self, rows: list[ResultRow]) -> None:
        if not self.field.hasFocus():
            return
        self.results.show_rows(rows)
        self._place()
        self.results.show()
        self.results.raise_()

    def _entry(self, hit: Hit, question: str) -> ResultRow:
        icon = self._icons.get(hit.table)
        if icon is None:
            icon = self._icons[hit.table] = self._context.theme.icon(ICONS[hit.table])
        detail = " · ".join(filter(None, (*map(self._mention, hit.mentions), hit.detail)))
        return ResultRow("entry", hit.title, detail, icon, hit, question, hit.table in NAMES)

    def _mention(self, mention: Mention) -> str:
        """What was found on a row and not in its name, with a word for what it is."""
        if mention.kind == "tag":
            return self.tr("tag: {text}").format(text=mention.text)
        if mention.kind == "address":
            return self.tr("address: {text}").format(text=mention.text)
        return formats.titled(mention.field, mention.text)

    def _commands(self, text: str) -> list[ResultRow]:
        words = texts.words(text)
        found = []
        for action in self._actions.commands():
            called = texts.fold(action.text())
            if words and all(texts.found_at(called, word, read=True) for word in words):
                keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
                found.append(ResultRow("entry", action.text(), keys, action.icon(), action, text))
        return found[:MOST_COMMANDS]

    def _heading(self, table: str) -> str:
        return {
            "customer": self.tr("Customers"),
            "contact": self.tr("People"),
            "deal": self.tr("Deals"),
            "product": self.tr("Products"),
            "sales_order": self.tr("Orders"),
            "activity": self.tr("Notes"),
            "document": self.tr("Documents"),
        }[table]

    def _place(self) -> None:
        """Lie under the field, as high as needed and as wide as there is room."""
        if self._results is None:
            return
        window = self.window()
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        width = min(max(self.width(), NARROWEST), window.width() - 2 * MARGIN)
        left = max(MARGIN, min(corner.x(), window.width() - MARGIN - width))
        room = window.height() - corner.y() - MARGIN
        height = min(self._results.wanted_height(), room)
        self._results.setGeometry(left, corner.y(), width, height)

    def _on_key(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self._leave()
            return
        if self._results is None or not self._results.isVisible():
            self._search(self.field.text())
            return
        if key == Qt.Key.Key_Down:
            self._results.step(+1)
        elif key == Qt.Key.Key_Up:
            self._results.step(-1)
        else:
            self._results.choose_current()

    def _leave(self) -> None:
        """Esc closes the list, then empties the field, then goes back to where one was."""
        if self._results is not None and self._results.isVisible():
            self.close_results()
        elif self.field.text():
            self.field.clear()
        else:
            self._go_back()

    def _go_back(self) -> None:
        before = self.field.before
        self.field.clearFocus()
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()

    def _choose(self, what: object) -> None:
        self.close_results()
        self.field.clear()
        self._go_back()
        if isinstance(what, QAction):
            what.trigger()
        elif isinstance(what, Hit):
            self._remember(what)
            self.chosen.emit(what)

    def _remember(self, hit: Hit) -> None:
        kept = [pair for pair in self._recent() if pair != (hit.table, hit.id)]
        latest = [(hit.table, hit.id), *kept][:MOST_RECENT]
        self._context.settings.set(self._setting, [[table, str(row)] for table, row in latest])

    def _recent(self) -> list[tuple[str, int]]:
        listed = self._context.settings.get(self._setting, [])
        return [(str(table), int(row_id)) for table, row_id in listed if table in ICONS]

    @property
    def _setting(self) -> str:
        return f"search.recent.{self._context.store.path}"

    def _on_change(self, change: Change) -> None:
        """What is shown may have a new name, or be gone."""
        if self._results is not None and self._results.isVisible():
            self._search(self.field.text())


_LIST_KEYS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
)


class _Field(QLineEdit):
    """A line that says which of the list's keys were pressed, and when it is entered and left."""

    pressed = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.before: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LIST_KEYS:
            self.pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self and old is not None:
            self.before = old
