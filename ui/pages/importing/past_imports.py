"""Past imports: what each brought, its refused rows to mend, and taking it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from crm_desktop.changes import Change
from crm_desktop.errors import UserError
from crm_desktop.exchange import runs
from crm_desktop.exchange.runs import Run
from crm_desktop.store import Store
from ui import formats, phrases, phrases_import
from ui.context import Context
from ui.pages.importing.refused_editor import RefusedEditor
from ui.pages.importing.template_button import TemplateButton
from ui.widgets.empty_state import EmptyState

_RUN = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 300


class PastImports(QDialog):
    """A list of imports beside what came of the one that is chosen. Call open()."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Past imports"))
        self._context = context
        self._latest: int | None = None
        self._last: Change | None = None
        self._ask = context.tasks.ask(self)
        self._counts = phrases_import.Counts(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Past imports"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(_LIST_WIDTH)
        self.list.currentItemChanged.connect(self._look_at)
        self.editor = RefusedEditor(context)
        self.editor.settled.connect(self._read)
        self.take_back = QPushButton(self.tr("Undo this import"))
        self.take_back.setAutoDefault(False)
        self.take_back.clicked.connect(self._undo)
        self._arrange()
        context.bridge.changed.connect(self._read)
        self._read()

    def run(self) -> Run | None:
        """The import that is looked at."""
        item = self.list.currentItem()
        found = item.data(_RUN) if item is not None else None
        return found if isinstance(found, Run) else None

    def undo_hint(self) -> str:
        """Why the import cannot be taken back; empty when it can."""
        return self._why.text()

    def _read(self) -> None:
        store = self._context.store

        def question(session: Session) -> tuple[tuple[Run, ...], Change | None]:
            return runs.runs(session), store.undoable()

        self._ask.start(question, then=self._show)

    def _show(self, found: tuple[tuple[Run, ...], Change | None]) -> None:
        known, latest = found
        self._latest = latest.id if latest is not None else None
        self._last = latest
        shown = self.run()
        self.list.blockSignals(True)
        self.list.clear()
        place = 0
        for row, run in enumerate(known):
            item = QListWidgetItem(self._line(run))
            item.setData(_RUN, run)
            item.setToolTip(formats.listed(map(phrases_import.source, run.files)))
            self.list.addItem(item)
            place = row if shown is not None and run.id == shown.id else place
        self.list.setCurrentRow(place if known else -1)
        self.list.blockSignals(False)
        self._empty.setVisible(not known)
        self._whole.setVisible(bool(known))
        self._look_at()

    def _line(self, run: Run) -> str:
        names = formats.listed(map(phrases_import.source, run.files))
        short = names if len(names) <= 44 else names[:43] + "…"
        waiting = self.tr("%Ln refused row(s) wait", "", run.waiting) if run.waiting else ""
        when = formats.moment(run.imported_at)
        return "\n".join(line for line in (short, when, waiting) if line)

    def _look_at(self) -> None:
        run = self.run()
        self.editor.show_run(run.id if run else None)
        self.take_back.setEnabled(self._can_undo(run))
        if run is None:
            return
        self._title.setText(formats.listed(map(phrases_import.source, run.files)))
        self._text.setText("\n".join(self._told(run)))
        self._why.setText("" if self._can_undo(run) else self._undo_first())
        self._why.setVisible(bool(self._why.text()))

    def _undo_first(self) -> str:
        """What was changed last, which has to be undone before an older import can be."""
        why = self.tr("Other changes came after it; undo those first to undo this import.")
        if self._last is None:
            return why
        last = self.tr("The last of them: {change}").format(change=phrases.change(self._last))
        return f"{why}\n{last}"

    def _can_undo(self, run: Run | None) -> bool:
        return run is not None and run.change_id is not None and run.change_id == self._latest

    def _told(self, run: Run) -> list[str]:
        lines = [self.tr("%Ln row(s) read", "", run.rows)]
        for title, counts in (
            (self.tr("New"), run.created),
            (self.tr("Changed"), run.updated),
        ):
            told = [self._counts.noun(noun, count) for noun, count in counts.items() if count]
            if told:
                lines.append(formats.titled(title, formats.listed(told)))
        if run.unchanged:
            lines.append(self.tr("Nothing new in %Ln row(s)", "", run.unchanged))
        if run.refused:
            refused = self.tr("%Ln row(s) refused", "", run.refused)
            waiting = self.tr("%Ln still wait", "", run.waiting)
            lines.append(f"{refused} · {waiting}")
        return lines

    def _undo(self) -> None:
        run = self.run()
        if run is None or not self._can_undo(run):
            return
        self.take_back.setEnabled(False)
        self._context.tasks.do(
            Store.undo, asker=self, then=self._undone, failed=self._failed, only=run.change_id
        )

    def _undone(self, _change: Change) -> None:
        self._say(self.tr("The import was taken back."))
        self._read()

    def _failed(self, error: Exception) -> None:
        problem = error if isinstance(error, UserError) else UserError("bug")
        self._say(phrases.error(problem))
        self._read()

    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(True)

    def _arrange(self) -> None:
        space = self._context.theme.space
        title = QLabel(self.tr("Past imports"))
        title.setProperty("class", "title")
        self._empty = EmptyState(self._context.theme, "import")
        self._empty.say(
            self.tr("Nothing was imported yet"),
            self.tr("Every import is listed here with what it brought and what was refused."),
        )
        self._whole = QSplitter()
        self._whole.setChildrenCollapsible(False)
        self._whole.addWidget(self.list)
        self._whole.addWidget(self._build_details())
        self._whole.setStretchFactor(1, 1)
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.hide()
        close = QPushButton(self.tr("Close"))
        close.setProperty("class", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        below = QHBoxLayout()
        template = TemplateButton(self._context)
        template.setAutoDefault(False)
        template.failed.connect(self._say)
        below.addWidget(template)
        below.addStretch(1)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("huge")] * 4)
        layout.setSpacing(space("large"))
        layout.addWidget(title)
        layout.addWidget(self._whole, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._message)
        layout.addLayout(below)
        self.resize(960, 640)

    def _build_details(self) -> QWidget:
        space = self._context.theme.space
        part = QWidget()
        self._title = QLabel()
        self._title.setProperty("class", "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._why = QLabel()
        self._why.setProperty("class", "small muted")
        self._why.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(space("large"), 0, 0, 0)
        layout.setSpacing(space("medium"))
        layout.addLayout(head)
        layout.addWidget(self._text)
        layout.addWidget(self._why)
        layout.addWidget(self.editor, 1)
        layout.addStretch(0)
        return part
