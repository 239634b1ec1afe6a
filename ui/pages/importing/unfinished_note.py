"""An import that began and did not end is offered again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crm_desktop.exchange import unfinished
from crm_desktop.exchange.unfinished import Unfinished
from ui import formats
from ui.context import Context


class UnfinishedNote(QFrame):
    """Hidden when every import ended."""

    wanted = Signal(object)  # tuple[TablePlan, ...]

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "note")
        self.setProperty("tone", "warn")
        self._context = context
        self._found: Unfinished | None = None
        self._title = QLabel()
        self._title.setProperty("class", "strong")
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.go_on = QPushButton(self.tr("Go on with it"))
        self.go_on.clicked.connect(self._go_on)
        self.forget = QPushButton(self.tr("Forget it"))
        self.forget.clicked.connect(self._forget)
        words = QVBoxLayout()
        words.setSpacing(context.theme.space("tight"))
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setSpacing(context.theme.space("small"))
        row.addLayout(words, 1)
        for button in (self.forget, self.go_on):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.look()

    def look(self) -> None:
        """Show what did not end, if anything did not."""
        self._found = unfinished.unfinished(self._context.settings, self._context.store.path)
        self.setVisible(self._found is not None)
        if self._found is None:
            return
        sources = (getattr(plan.source, "name", "") for plan in self._found.plans)
        names = formats.listed(dict.fromkeys(sources))
        since = formats.moment(self._found.began_at)
        self._title.setText(self.tr("The import of {files} did not end").format(files=names))
        text = self.tr("Nothing of it came in. It began {moment}.").format(moment=since)
        if self._found.missing:
            text += " " + self.tr("Some of its files are no longer where they were.")
        self._text.setText(text)
        self.go_on.setEnabled(len(self._found.missing) < len(self._found.plans))

    def _go_on(self) -> None:
        if self._found is not None:
            self.wanted.emit(self._found.plans)

    def _forget(self) -> None:
        unfinished.forget(self._context.settings, self._context.store.path)
        self.look()
